"""What one does and what undoes it: keep and throw away, tighten and loosen, arrive and leave."""

TABLE = """
start, continue: start/v, begin|begins|began, take|takes up, launch/v, set|sets up | empezar,
  comenzar, poner|ponga|pone en marcha
stop, suspend: stop/v, quit, give|gives up, put an end to, break|breaks off, drop out, come off, go
  off, goes off, abandon/v, abort/v | dejar|deje|deja de, parar, abandonar/v

= keep doing, continue: keep, keeps, kept, maintain/v, stick to|with, stay on, persevere/v, go on,
  goes on, carry|carries on, continue/v, keep up, stay with | seguir|siga|sigue|sigan, continuar, no
  dejar, no deje, no dejes
stop, suspend: stop/v, quit, give|gives up | dejar|deje|deja de, parar

continue
discontinue, stop, suspend, skip: discontinue/v, drop/v, come off, halt/v, cease/v | descontinuar,
  abandonar/v

resume, restart, start, continue: resume/v, return|returns to, go|goes back to, restart/v, get|gets
  back to, pick|picks up | reanudar, retomar/v, volver|vuelva|vuelve a
pause, suspend, stop, delay: pause/v, hold off, take|takes a break from, suspend/v, put|puts on
  hold, interrupt/v | pausar, hacer una pausa, tomar un descanso

repeat: repeat/v, redo, do it again, say again | repetir, repita|repite|repiten
skip

eat
skip

eat: drink|drinks|drinking|drank, consume/v, have, snack/v, swallow/v | beber, beba|bebe|beban,
  consumir
fast from food, skip: abstain/v, go|goes without, refrain/v, fast, stay|stays off, give|gives up,
  cut|cuts out | abstenerse, absténgase, prescindir, privarse, ayunar

take dose, administer, start: take|takes|taking, give|gives|giving, use|uses|using, perform/v, do |
  tomar|tome|toma|tomen, dar|dé|da, usar|use|usa|usen
skip, withhold: hold | retener

= keep on, keep: keep|keeps|kept | mantener
skip, withhold

adding, add: add/v | agregar/v, añadir
leave away, withhold: cut, limit/v | limitar/v

= eat meals, eat: drink|drinks|drinking|drank | beber, beba|bebe|beban
fast from food

hold in, hold: hold|holds it in, hold|holds in, suppress/v, resist/v | aguantar/v, reprimir
let out, release: let|lets it out, let|lets out, pass gas, void | dejar salir, expulsar/v, liberar/v

absorb: absorb/v, soak/v in, sink|sinks in, take|takes up, rub|rubs in, massage/v in, leave it on,
  leave on | absorber, dejar absorber, se absorba|absorbe, frotar/v, absorba|absorbe
wipe off, remove: wipe/v off|away, wash/v off|away, rinse/v off|away|out, excrete/v, flush/v out,
  pass|passes out of, sweat/v out | eliminar/v, excretar/v, enjuagar/v, limpiar/v

retain, keep, hold: retain/v, retention, hold|holds on to, keep|keeps in | retener, retiene|retenga,
  retención, conservar/v
lose fluid, release: pass|passes, eliminate/v, shed|sheds | eliminar, evacuar/v

dilute, diluted
concentrate, undiluted: concentrated, straight | concentrado/a

dissolve: dissolve/v, dissolved, melt/v | disolver, disuelva|disuelve, disuelto/a
solidify, solid: solidify, solidifies, set hard, harden/v, clump/v, crystallize/v, settle/v at the
  bottom | solidificar/v, endurecerse, cuajar/v, cristalizar/v

mix, mixed in, together: mix/v, stir/v, shake|shakes|shook|shaken|shaking, blend/v, combine/v, mixed
  | mezclar/v, revolver, agitar/v, agite, combinar/v
separate, apart: separate/v, keep apart, unmixed, unshaken, separately, sort/v | separar/v, sin
  mezclar|agitar|revolver, por separado

heat, hot, warm: heat/v up, warm/v, warm/v up, microwave/v, preheat/v, reheat/v, boil/v, overheat/v
  | calentar, recalentar/v:recalient, precalentar/v:precalient, hervir, hierva|hierve
cool, cold, freeze: cool/v, cool/v down, chill/v, ice/v, put|puts ice, let|lets cool, refrigerate/v,
  keep cool | enfriar, dejar enfriar, refrescar/v, poner hielo

freeze, frozen
thaw, warm

burn: burn/v, scald/v, set fire, light, ignite/v | quemar/v, encender, prender fuego
put out: put|puts out, extinguish/v, quench/v, blow|blows out | apagar/v, extinguir, sofocar/v

wake, awake: wake/v, woke, wakes, get|gets up, rouse/v, arouse/v, keep awake | despertar/v:despiert,
  despertarse, levantarse
sleep, asleep, lie down: go|goes to sleep|bed, let|lets sleep, sleep|sleeps, put|puts to bed|sleep,
  doze/v | dormir, dormirse, acostarse, dejar dormir

sitting: sit up|down, sits up|down, sit|sits|sitting|sat, seated, be seated | sentado/a, sentarse
standing: stand|stands|standing|stood, on your feet, get|gets up, stand up | de pie, parado/a,
  ponerse de pie, levantarse, en pie
lying down: lie|lies|lying|lay, lie down, lie|lies back | acostado/a, acostarse, tumbado/a,
  recostado/a

sit, keep still
walk, move: walk/v, run|runs|running|ran, move|moves around|about, pace/v, stroll/v | caminar/v,
  andar, correr, pasear/v

exercise, active, move: exercise/v, work|works out, be active, stay active, train/v, get moving,
  active | ejercitar/v, hacer|haga ejercicio, mantenerse activo|activa, entrenar/v, ejercicio
rest, inactive, keep still: rest/v, take|takes it easy, be still, lounge/v, sit|sits around, bed
  rest, resting, stay in bed, inactivity | descansar/v, reposar/v, reposo, guardar|guarde reposo, en
  reposo, descanso

hurry, fast, at once: hurry/v, rush/v, hasten/v, be quick, speed/v up, make haste | apresurarse,
  apurarse, darse prisa, dese prisa, acelerar/v
take time, slow, delay: take|takes your time, slow/v down, go slow, wait/v, linger/v, dawdle/v |
  tomarse su tiempo, tómese su tiempo, ir despacio, vaya despacio

raise, lift, increase, up: raise/v, elevate/v, prop|props up, propped up, hold|holds up, put|puts
  up, pick|picks up, hoist/v, boost/v | levantar/v, elevar/v, alzar/v, subir, suba
lower, decrease, down: lower/v, put|puts down, let|lets down, set|sets down, drop/v, bring|brings
  down, turn|turns down | bajar|baje|baja|bajen, descender, poner|ponga en el suelo

tighten, contract: tighten/v, squeeze/v, clench/v, compress/v, pinch/v, grip/v, press firmly |
  apretar, comprimir, comprima, tensar/v, contraer, contraiga, pellizcar/v
loosen, relax, release: loosen/v, let|lets go, slacken/v, relax/v, ease/v, release/v | aflojar/v,
  relajar/v, soltar, suelte

stretch, straighten: stretch|stretches|stretched out, extend/v, lengthen/v, straighten/v, reach/v
  out, unbend/v | estirar/v, extender, alargar/v, extienda
curl, bend, contract: curl/v up, bend/v, bent, flex/v, shorten/v, fold/v, tuck/v, shrink | encoger,
  encoja, doblar/v, flexionar/v, acortar/v, acurrucarse

push
pull

push in, insert: push|pushes|press|presses (it) in|into, stick|sticks in, thread/v, plug|plugs in |
  meter, meta|mete, introducir, clavar/v
pull out, remove, take out: pull|pulls (it) out|away, draw|draws out|back, pluck/v, tug/v out,
  unplug/v, withdraw/v | sacar, saque, extraer, arrancar/v, jalar/v hacia afuera

put in, insert, enter, add: put|puts|putting (it|them) in|into|on, place/v, install/v, implant/v,
  fit/v, lay, apply, applies, applied, attach/v | poner|ponga|pone|pongan, colocar/v, instalar/v,
  implantar/v, aplicar/v:apliqu
remove, take out, detach: take|takes|took|taken|taking out|off|away, remove/v, removal, peel/v off,
  lift/v off, extract/v, pull|pulls off|out | quitar, retirar, extraer, sacar, remover, remueva

put on: put|puts|putting on, wear|wears|wearing|wore|worn, dress/v, keep on, keeps on, have on,
  leave|leaves on, stay|stays on | ponerse, póngase, usar/v, llevar puesto|puesta, vestirse, dejar
  puesto|puesta
take off, remove: take|takes|taking|took off, remove/v, undress/v, leave|leaves off, strip/v,
  without, go without, come|comes off | quitarse, quítese, desvestirse, desvístase, no usar

attach, connected: attach/v, attached, stick|sticks|stuck to, connect/v, join/v, hook|hooks up,
  clip/v, tape/v, pin/v, strap/v, fasten/v, glue/v | conectar/v, unir, una, pegar/v, adherir,
  sujetar/v, abrochar/v, enganchar/v
detach, disconnected, loosen, remove: detach/v, disconnect/v, unfasten/v, unclip/v, unstrap/v,
  unpin/v, unhook/v, unstick, undo, undone, come|comes off, fall|falls off, peel|peels off |
  desconectar/v, desprender, despegar/v, desabrochar/v, soltar, desenganchar/v, separar/v

zip up, close: zip|zips up, button/v up, buckle/v | abotonar/v, cerrar la cremallera
unzip, open: unzip/v, unbutton/v, unbuckle/v | desabotonar/v, bajar la cremallera

open eyes: open|opens (your|the|his|her) eyes|mouth, with your eyes|mouth open | abrir|abra|abre los
  ojos|la boca
close eyes: close|closes (your|the|his|her) eyes|mouth, shut|shuts your eyes|mouth, with your
  eyes|mouth closed|shut | cerrar|cierre|cierra los ojos|la boca

fill, full: deliver/v, supply, supplies, infuse/v, let in, bring in, pump in | suministrar/v,
  administrar/v, introducir
drain, empty: drain/v, empty, empties, emptied, emptying, bail/v, use up, pour|pours away|out,
  siphon/v, remove/v | drenar/v, vaciar, escurrir, agotar/v

pour in, add: pour|pours in|into|on, top up, tip in | verter, vierta, echar/v
pour out, throw away: pour|pours out|away, tip out, spill/v | derramar/v, tirar

wrap, cover: wrap/v, wrapped, bandage/v, cover/v, dress the, put a dressing | envolver, envuelva,
  vendar/v, cubrir, cubra, tapar/v
unwrap, uncover: unwrap/v, unwrapped, uncover/v, leave|leaves open|bare|uncovered, bare, naked,
  exposed, open to the air, undress the | desenvolver, descubrir, dejar|deje al
  aire|descubierto|descubierta, sin cubrir, desnudo/a, expuesto/a

hide
show, uncover: reveal/v, disclose/v, expose/v, tell|tells, mention/v, report/v, admit/v to |
  revelar/v, divulgar/v, contar, cuente, informar/v, comunicar/v

tell: tell|tells|told|telling, inform/v, notify, notifies, let|lets (us|them) know, report/v,
  speak|speaks up, warn/v, talk/v to, talk about, share/v, discuss, discusses | decir,
  diga|dice|digan, avisar/v, informar/v, notificar/v, contar, hablar/v con
keep secret, hide, keep private: keep|keeps it secret|quiet, keep|keeps quiet, say nothing, stay
  silent, withhold/v, hide, hides, hid, hidden | callar/v, guardar silencio, no decir, no diga,
  ocultar/v

ask: ask|asks|asked|asking, inquire/v, question/v | preguntar/v, pregunte
answer: answer/v, reply, replies, replied, respond/v | contestar/v, responder, responda

speak, loud: speak|speaks|speaking|spoke, talk/v, chat/v | hablar/v, conversar/v, platicar/v
be silent, quiet: be|stay|keep|remain|stays silent|quiet, silence, silent, hush/v | callarse,
  guardar silencio, en silencio, silencio

listening: listen/v, pay attention | escuchar/v, oír
not listening: ignore/v, disregard/v, tune out | ignorar/v, desoír

keep: keep|keeps|kept|keeping, save|saves|saved, store/v, hold|holds on to, set aside, hang on to,
  put|puts aside, preserve/v | conservar/v, guardar/v, quedarse con, almacenar/v, mantener,
  preservar/v
throw away, remove: throw|throws|threw|throwing|thrown (it|them) away|out, discard/v, dispose/v of,
  get|gets rid of, toss/v, bin, flush/v, destroy/v, shred/v, trash/v, dump/v, delete/v, erase/v |
  desechar/v, tirar/v, botar/v, descartar/v, destruir, eliminar/v, borrar/v, deshacerse
give back: return|returns|returned, give|gives|gave (it|them) back, hand|hands (it|them) in|back,
  bring|brings (it|them) back, send|sends (it|them) back | devolver, devuelva|devuelve, regresar/v,
  entregar/v

= bring: bring|brings|brought|bringing, carry|carries|carried|carrying, take|takes along, pack/v,
  take with you | traer, traiga|trae|traigan, llevar/v, lleve
leave behind, leave: leave|leaves, leave|leaves|left|leaving (it|them) behind|home, leave|leaves
  (your|all|the|any|valuables|jewelry|them) at home, leave|leaves your | dejar|deje|deja en casa,
  deje en casa

lend: lend|lends|lent|lending, give|gives away | prestar/v
borrow: borrow/v | pedir|pida prestado|prestada

refund: refund/v, return/v | reembolsar/v, devolver
forfeit, lose, keep: forfeit/v, lose|loses|losing|lost, keep|keeps|kept | perder/v:pierd

bear the cost, cover: pay|pays|paid|paying, cover/v, fund/v, reimburse/v | pagar/v, cubrir, cubre
refuse to pay, refuse, forbid, stop: refuse/v, decline/v, deny|denies|denied, stop/v | rechazar/v

buy: buy/v, bought, purchase/v, shop for | comprar/v, adquirir
sell: sell|sells|sold|selling | vender, venda|vende

pay: pay|pays|paid|paying, charge/v, cost|costs | pagar/v, abonar/v, costar, cuesta
free: waive/v, refund/v, reimburse/v, pay|pays|paid|paying back, at no cost, no charge, free of
  charge, for free, free | reembolsar/v, exonerar/v, gratis, gratuito/a, sin costo

give: give|gives|gave|given|giving, provide/v, offer/v, hand|hands out, supply, supplies, supplied,
  donate/v | dar, dé|da|den|dan, ofrecer, proporcionar/v, suministrar/v, donar/v
take away, withhold, refuse: take|takes|took|taken away, withdraw/v, withhold/v, withheld, deny,
  denies, denied, deprive/v | quitar/v, negar/v, retirar/v, privar/v

send on: send|sends|sent|sending | enviar/v:enví, mandar/v
keep at hand: keep|keeps|kept | guardar/v, conservar/v

send: send|sends|sent|sending, mail/v, post/v, ship/v, submit|submits|submitted | enviar/v:enví,
  mandar/v, remitir
receive, keep: receive/v, get|gets, collect/v, pick|picks up | recibir, reciba|recibe|reciben,
  recoger, recoja

arrive, enter: arrive/v, come|comes|came|coming, show|shows up, check|checks in, get|gets here,
  admit/v | llegar/v, venir, venga|viene, acudir, presentarse
leave, depart: leave|leaves|leaving, left, depart/v, go|goes home, check|checks out | irse, váyase,
  marcharse, salir, salga|sale, retirarse

stay in place: stay|stays | quedarse, se queda
come and go: goes, come|comes and go|goes, on and off | va y viene, van y vienen

stay, keep still, continue: stay/v, stay|stays|remain|remains with, remain/v, stick around, wait/v,
  stays | quedarse, quédese, permanecer, permanezca|permanece
leave, move away: leave|leaves, go away, go|goes home, move|moves away|out, get|gets out, walk|walks
  away | irse, váyase, marcharse, salir, alejarse

admit, inpatient, enter: admit/v, let|lets in, hospitalize/v, hospitalise/v, take|takes in,
  admission/n, treat/v, see, accept/v, take, takes, serve/v, care for, welcome/v | ingresar/v,
  internar/v, hospitalizar/v, ingreso, admitir, dejar entrar, atender, atienda|atiende|atendemos,
  aceptar/v
discharge, release, outpatient: discharge/v, send|sends|sent home|away, turn|turns|turned away,
  release/v, keep|keeps out, evict/v, discharged | dar de alta, alta, rechazar, no dejar entrar,
  enviar a casa

visit: visit/v, see, meet|meets, go|goes to|see | visitar/v, ver, acudir, ir a
avoid: stay|stays|keep|keeps away, keep|keeps (your) distance, steer clear of, avoid/v, shun/v,
  cancel/v | evitar/v, mantenerse alejado|alejada, alejarse, mantener distancia, no acercarse

call us: call|calls|called|calling, phone/v, contact/v, reach|reaches out, get in touch | llamar/v,
  contactar/v, comunicarse
hang up: hang|hangs|hung up, end|ends the call | colgar/v:cuelg
hold line: stay|stays|hold|holds|remain on the line, hold the line | no cuelgue, permanecer en
  línea, quedarse en la línea

accept, agree, allow: accept/v, consent/v, take|takes up, say|says yes, sign up, signs up, opt|opts
  in, enroll/v, join/v, agree/v, accepts | aceptar/v, inscribirse, inscríbase, apuntarse, unirse,
  participar/v
refuse, disagree, leave: opt|opts out, drop|drops out, refuse/v, decline/v, reject/v, say|says no,
  unsubscribe/v, withdraw/v, turn|turns down | rechazar/v, negarse, rehusar, darse de baja,
  retirarse, renunciar/v

approve
deny, decline: deny, denies, denied, veto, revoke/v, overturn/v, rescind/v | negar/v, denegar,
  revocar/v

= include, cover, add: include/v, cover/v, covered, count, encompass/v, pay, pay|pays for, paid for
  | incluir, cubrir, cubra|cubre|cubren, abarcar/v, contar
exclude, uncover, uninsured: exclude/v, leave|leaves|left out, rule|rules out, omit/v, excluded, not
  cover, does not pay for | excluir, omitir, dejar fuera, descartar/v, no cubre|cubren

confirm: confirm/v, verify, verifies, verified, prove/v, affirm/v, refill/v, renew/v, extend/v,
  place | confirmar/v, verificar/v, comprobar/v:comprueb, renovar/v
cancel: cancel/v, call|calls off, disprove/v, refute/v, rule|rules out, contradict/v | cancelar/v,
  anular/v, descartar/v, refutar/v, desmentir

book, scheduled
cancel, unscheduled

hire: hire/v, employ/v, appoint/v, recruit/v | contratar/v, nombrar/v
dismiss: dismiss|dismisses|dismissed, fire/v, lay|lays off, resign/v, retire/v | despedir,
  despida|despide, renunciar/v, jubilarse

believe, trust: believe/v, trust/v, have faith, accept/v | creer, crea|cree, confiar/v:confí
doubt, distrust: doubt/v, disbelieve/v, suspect/v, question/v | dudar/v, desconfiar, sospechar/v

dimming, dim: dim | atenuar/v
brightening, brighten: brighten/v | iluminar/v

= remember
forget

= take to the end: complete/v, finish/v | terminar/v, completar/v
break off: stop early, stop too soon, stop sooner | dejar|deje antes de tiempo

= go well, succeed
go wrong, fail

= permit, allow
ban, forbid

= shut, close: shut, shuts | cerrar
left open, open

= stir, move: stir/v | moverse
lie still: still, keep still | quieto|quieta

learn: learn/v, memorize/v, study, studies, studied | aprender, aprenda, memorizar/v, estudiar/v
unlearn, forget: unlearn/v | desaprender

understand: understand/v, understood, follow, grasp/v, clear about | entender, entienda|entiende,
  comprender, comprenda
misunderstand, confused: misunderstand/v, misunderstood, confuse/v, mix|mixes up, misread,
  misinterpret/v | malinterpretar/v, confundir, confunda|confunde

hope: hope/v, look|looks forward to, wish for | esperar que, tener esperanza, desear/v
dread, afraid: dread/v, fear/v, despair/v, worry about | temer, tema|teme, tener miedo

like, love: like/v, love/v, enjoy/v, prefer/v, favor, favour | gustar/v, gusta, preferir,
  prefiera|prefiere, disfrutar/v
dislike, hate: dislike/v, hate/v, loathe/v, detest/v | odiar/v, detestar/v, disgustar/v

save life: save|saves|saved, rescue/v, resuscitate/v, revive/v | salvar/v, rescatar/v, resucitar/v,
  reanimar/v
kill: kill/v, destroy/v, take|takes the life | matar/v

protect, safe, benefit: protect/v, immune, help/v, guard/v, shield/v, keep safe, defend/v,
  safeguard/v, spare/v | proteger, proteja|protege, resguardar/v, defender
expose, harm, risk, dangerous: expose/v, endanger/v, attack/v, harm/v, damage/v, hurt, hurts, put at
  risk, puts at risk, threaten/v, jeopardize/v | exponer, exponga|expone, poner|pone|ponga en
  peligro|riesgo, amenazar/v, dañar/v, perjudicar/v

support, help: let|lets, allow/v, enable/v, support/v, back/v up, encourage/v, endorse/v, promote/v,
  urge/v, boost/v, motivate/v, advise|advises (you) to, foster/v | apoyar/v, alentar/v:alient,
  animar/v, promover, fomentar/v, estimular/v, motivar/v
hinder, oppose, prevent: stop/v you, keep|keeps you from, discourage/v, oppose/v, undermine/v,
  deter|deters|deterred, dissuade/v, talk out of, advise/v against, inhibit/v, suppress/v, hamper/v,
  prevent/v | desalentar/v:desalient, desanimar/v, disuadir, inhibir, oponerse, impedir

stimulate, increase, strengthen: stimulate/v, stimulant/n, activate/v, boost/v, trigger/v, speed/v
  up, rev/v up, excite/v | estimular/v, estimulante/n, activar/v, excitar/v, potenciar/v
suppress, decrease, calm, weaken: suppress/v, inhibit/v, sedate/v, block/v, dampen/v, curb/v,
  depress/v, slow/v down, sedative/n, numb/v, dull/v, quieten/v | suprimir, inhibir, bloquear/v,
  sedar/v, sedante/n, frenar/v, deprimir, calmar/v

dilate, widen: dilate/v, dilated, open/v up, widen/v | dilatar/v, ensanchar/v, abrir
constrict, narrowing, contract: constrict/v, narrow/v, close/v up, clamp/v, pinch|pinches shut |
  estrechar/v, cerrar, contraer, comprimir

clot, thicken: clot/v, coagulate/v | coagular/v
bleed, thin, dilute blood: bleed|bleeds|bled, thin/v, thin, too thin | sangrar/v

grow, increase: grow|grows|grew|grown, develop/v, sprout/v, expand/v, bulk/v up | crecer,
  desarrollar/v, expandir
shrink, decrease: waste|wastes away, wither/v, shrivel/v, atrophy, atrophies, regress/v |
  atrofiarse, encogerse, marchitarse, regresar

born, birth, alive
die, dead, death

improve skill, gain
worsen skill, lose, forget

clean, wash, sterile: wipe/v, wipe/v clean, mop/v, disinfect/v, sanitize/v, cleanse/v, launder/v,
  bathe/v, shower/v | limpiar/v, desinfectar/v, higienizar/v, bañarse, ducharse
soil, dirty, contaminated: get|gets|make|makes|let it get dirty, smear/v, contaminate/v, muddy,
  pollute/v, taint/v | ensuciar, contaminar/v, manchar/v

build: build|builds|built|building, construct/v, assemble/v, put together, set|sets up | construir,
  armar/v, montar/v, ensamblar/v
take apart, break: take|takes apart, dismantle/v, disassemble/v, demolish/v, break|breaks down,
  tear|tears down | desarmar/v, desmontar/v, demoler, desmantelar/v

repair, solve: repair/v, fix/v, mend/v, restore/v | reparar/v, arreglar/v, restaurar/v
break: break|breaks|broke|broken, wreck/v, smash/v, crack/v, tear|tears | romper, quebrar/v:quiebr,
  averiar/v

win, succeed
give up, fail, lose, stop: give|gives|gave|giving up, quit, surrender/v | rendirse, darse por
  vencido|vencida

follow: follow/v, obey/v, comply, complies, stick to, adhere/v, respect/v, observe/v, keep to |
  seguir|siga|sigue las|los|el|la, obedecer, cumplir, cumpla, respetar/v, acatar/v
disobey: disobey/v, break|breaks the rule/n, deviate/v, stray/v, disregard/v, depart from, flout/v,
  defy, defies | desobedecer, incumplir, infringir, desviarse, saltarse

lead: lead|leads|led, go first, in front | dirigir, guiar/v, liderar/v
follow behind: follow behind, go last, come last | ir detrás, seguir

float: float/v | flotar/v
sink: sink|sinks|sank|sunk, sinks to the bottom | hundirse, se hunde|hunda, hunde|hunda

laugh, happy: laugh/v, smile/v | reír, reírse, sonreír
cry, sad: cry|cries|cried|crying, weep|weeps|wept, sob|sobs | llorar/v, llora

lock, close: lock/v, bolt/v, locked (up|away) | con llave, bajo llave, cerrar con llave
unlock, open, within reach: unlock/v, unlocked, leave|leaves open, left open | abrir, abierto/a, sin
  llave

charge
drain

load: load/v, loaded | cargar/v
unload, empty: unload/v, unloaded, empty out | descargar/v

turn on, on, start: turn|turns|turned|switch|switches|switched (it|them) on, start|starts up,
  activate/v, power/v up, enable/v, leave|leaves|keep|keeps it|them|the|your on | encender,
  encienda|enciende, prender, activar/v, poner|ponga en marcha, conectar/v
turn off, off, stop: turn|turns|turned|switch|switches|switched (it|them) off, shut|shuts (it)
  off|down, deactivate/v, power/v down, disable/v, silence/v, mute/v, unplug/v | apagar/v,
  desactivar/v, silenciar/v, desconectar/v

speed up, fast: speed|speeds|sped up, accelerate/v, quicken/v, race/v, beat|beats faster,
  hasten/v | acelerar/v, apresurar/v, agilizar/v
slow down, slow, delay: slow|slows|slowed|slowing (down), decelerate/v, retard/v,
  beat|beats slower, dampen/v, drag/v out | ralentizar/v, desacelerar/v, frenar/v, retrasar/v,
  enlentecer

gain consciousness, conscious, wake: come|comes|came to, come|comes round|around, wake|wakes up,
  regain|regains consciousness | volver en sí, vuelve en sí, recuperar|recupera el conocimiento|la
  conciencia
pass out, unconscious, sleep: pass|passes|passed out, faint/v, black/v out, collapse/v, lose|loses
  consciousness, lost consciousness | desmayarse, se desmaya|desmaye, perder|pierde el
  conocimiento|la conciencia, desmaya|desmaye

catch: catch|catches|caught, contract the, come|comes down with, pick|picks up | contagiarse, se
  contagia|contagie, contraer, coger, contagia|contagie
pass on: pass|passes|passed on, transmit|transmits|transmitted, spread to, infect/v, give|gives it
  to | transmitir, transmita|transmite, pegar a

undergo, accept: undergo|undergoes|underwent|undergoing, have|has, go|goes through with, go|goes
  ahead with, proceed/v | someterse, sométase, hacerse, realizarse
cancel, delay, refuse, stop, skip

risk it: take|takes a|the risk|chance, dare/v | arriesgarse, correr el riesgo
play safe: play|plays it safe, err on the side of caution | no arriesgarse, ir a lo seguro

share, together: share/v, lend|lends, swap/v, in common | compartir, comparta|comparte, prestar/v
keep to yourself, alone, keep, private: keep|keeps to yourself, use only your own, own | no
  compartir, no comparta, uso personal|individual, propio|propia

talk about: talk/v about, discuss/v, bring|brings up | hablar|hable de, comentar/v, discutir
keep quiet about, hide

watch: watch/v, monitor/v, keep an eye on, check/v, supervise/v, observe/v, look after | vigilar/v,
  controlar/v, supervisar/v, observar/v, revisar/v, cuidar/v
leave alone, alone: leave|leaves|left (him|her|it|them|child|baby|person)
  alone|unattended|unsupervised, unattended, unwatched, unmonitored | dejar|deje|deja
  solo|sola|solos|solas, sin vigilancia|supervisión, desatendido/a

burst, break, open: pop|pops|popped, burst|bursts, pierce/v, puncture/v, squeeze/v, drain, lance/v,
  prick/v | reventar/v:revient, perforar/v, pinchar/v, explotar/v, exprimir
leave intact, intact: leave|leaves|left (it|them|blister|blisters) intact|alone|untouched,
  untouched, unbroken | dejar|deje intacto|intacta, no tocar, no toque, no reventar|reviente,
  intacto/a

touch: touch/v, handle/v, rub/v, scratch/v, pick at, feel | tocar/v:toqu, frotar/v, rascar/v,
  manipular/v, rascarse
leave untouched: leave alone, leave|leaves be, leave untouched, not touch, keep|keeps off, stay off
  | no tocar, no toque, no rascar|rasque, dejar en paz

look at: look|looks|looked at, stare/v at, face/v, watch/v | mirar/v, ver
look away, away: look|looks|looked|turn|turns away, avert/v, cover your eyes, close your eyes |
  mirar|mire hacia otro lado, apartar|aparte la vista|mirada, no mirar
"""
