"""Everyday opposites by field of meaning, in English and Spanish: push and pull, hot and cold.

A paragraph is one axis: its values are the poles, one a line, each with its English phrases, a
bar, and its Spanish ones, written as a `lexicon` writes them; an indented line goes on. After a
comma stand values of other paragraphs that are this pole too. "=": "not" and one pole say the
other.
"""

from __future__ import annotations

import re
from functools import cache

# ── direction and motion ─────────────────────────────────────────────────────────────────────

MOTION = """
toward: toward|towards | hacia [el|la|los|las|su|adelante]
away: away from, turn|turns|turned|look|looks|face|lean|walk|move|pull away | lejos de, en
  dirección contraria

in: @move in, in [.|;|)|!|?], push|pushes|pushed|put|pull|slide|let it|them in | entrar/v, meter/v
out: @move out, out [.|;|!|?|)|,], push|pushes|pushed|put|pull|slide|let it|them out | salir,
  salga|sale|salen|salió|saliendo

into: into | en el interior de
out of: out of [the|reach|bed|your|his|her|a|an], where children|kids|they|pets can not
  reach|get|see, from inside | fuera del alcance

push: push|pushes|pushed|pushing, press|presses|pressed|pressing, depress the, press/v down |
  empujar/v, presionar/v, apretar/v:apriet, oprimir
pull: pull|pulls|pulled|pulling, tug/v, draw/v back, drag/v | tirar/v [de|del|hacia], tire
  [de|del|hacia], jalar/v, halar/v

up: @part up, upward, upwards, uphill, upstairs, upside,
  move|moves|slide|push|pull|tilt|tilted|face|facing|point|pointing|look|roll|rolled|climb|walk|scroll|swipe
  up, up [the stairs], up [from] | hacia arriba, arriba, cuesta arriba
down: @part down, downward, downwards, downhill, downstairs,
  move|moves|slide|push|pull|tilt|tilted|point|pointing|look|roll|rolled|climb|walk|scroll|swipe
  down, down [the stairs], upside down | hacia abajo, cuesta abajo

clockwise: clockwise | en sentido horario, en el sentido de las agujas
counterclockwise: counterclockwise, anticlockwise, counter|anti clockwise | en sentido antihorario,
  en sentido contrario a las agujas

forward: forward|forwards, ahead [.|,|of], forth, onward | hacia adelante, hacia delante, adelante
backward: backward|backwards, @move back, back [.|;|!|?|)|,] | hacia atrás, atrás, reversa

enter: put|puts|putting in, insert/v, go|goes|going|went|come|comes into,
  enter|enters|entered|entering [the|a|your] | introducir/v:introduj, insertar/v, ingresar/v [al|a]
leave: leave|leaves [the|your] | salir/v del

sign in: sign|signs|signed|signing|log|logs|logged|logging in|into, check in,
  check|checks|checked|checking into | iniciar|inicie|inicia sesión
sign out: sign|signs|signed|signing|log|logs|logged|logging|check out|off,
  check|checks|checked|checking out | cerrar|cierre|cierra sesión

arrive: arrive/v, arrival | llegar/v, llegada/n
depart: depart/v, departure, dismissal/n, leave home, go home | partir [a], salida/n

put on, on: put|puts|putting on, wear|wears|wearing|wore|worn | ponerse, póngase, pónganse,
  usar|use guantes, lleve|llevar puesto|puesta
take off, off: take|takes|taking|took off, taken off, undress/v | quitarse, quítese, quítense

attach: attach/v, fasten/v, stick|sticks [on|it|to|the], glue/v, fix/v to | fijar/v, pegar/v,
  sujetar/v, abrochar/v, adherir
detach, disconnected: detach/v, unfasten, peel/v off, peel/v [it|the|back|away], unhook/v |
  despegar/v, desabrochar/v, desprender/v

lift, increase: lift/v | levantar/v
decrease

sit up: sit|sits|sitting|stay|staying|remain up|upright, upright, stand|stands|stood|standing (up),
  sit|sits|sat|sitting [down|.|,|;|for|in|on|with|and], erect | sentarse, siéntese, parado|parada,
  ponerse de pie
lie down: lie|lies|lay|lying down|flat|back|still, lying, recline/v, lie|lies [on|in|with|for|.] |
  acostar, recostar

bend: bend/v, bent, flex/v, crooked, curl/v | doblar/v, flexionar/v, doblado
straighten: straighten/v, straight, extend/v [your|the|his|her], unbend | enderezar/v, estirar/v,
  recto|recta

move: moving [around|your|the|it], keep moving, move/v around, move/v [your|the|it] | moverse,
  muévase, caminar/v, moviendo
keep still: keep|stay|hold|lie|sit|remain still, stand still, still [and], rest/v [your|the],
  motionless, immobile, immobilize/v | quieto|quieta, inmóvil, inmovilizar/v

approach, near: approach/v, come|comes|coming closer, move|moves closer, near [the|a|an|your],
  close to, next to, nearby, nearer, closer | acercar/v, acercarse, cerca, cercano/a
move away, far, away: move/v away, step/v back, far from, farther, distant, further away, far away
  | alejar/v, alejarse, lejos

together: together | juntos|juntas
apart: apart [.|,|;|by], separately, separate/v, apart | por separado, separar/v, separado/a

tie: tie|ties|tied|tying | atar/v
untie: untie|unties|untied|untying | desatar/v

turn inside: the inside, inward, inwards | hacia adentro, hacia dentro
turn outside: the outside, outward, outwards | hacia afuera, hacia fuera

horizontal, lie down: horizontal, horizontally, level, flat | horizontal/n, plano|plana,
  horizontalmente
vertical: vertical, vertically, on end, upright | vertical/n, verticalmente
"""

# ── the body and how one feels ───────────────────────────────────────────────────────────────

BODY = """
= visible: visible | visible/n
invisible: invisible | invisible/n

benign: benign, noncancerous, non cancerous | benigno/a, no canceroso|cancerosa
malignant: malignant, cancerous | maligno/a, canceroso/a

= curable: curable, treatable | curable/n, tratable/n
incurable: incurable, untreatable | incurable/n, intratable/n

appear: appear|appears|appeared|appearing [on|in|at|after|within|suddenly|.], show/v up,
  break|breaks|broke out, come|comes on | aparecer/v
disappear: disappear/v, go|goes|going|went|gone away, wear/v off, wears off, subside/v, vanish/v,
  resolve/v, fade/v, clear/v up, clears up | desaparecer/v, ceder, ceda|cede

grow, increase: grow|grows|grew|grown|growing (larger|bigger), enlarge/v, enlarged | crecer/v,
  agrandarse, agrandado
shrink, decrease: shrink|shrinks|shrank|shrunk|shrinking, get|gets|getting smaller | encogerse,
  encoge|encogen, achicar/v

swell: swell/v, swollen, swelling | hincharse, hinchar/v, hinchado/a, hinchazón, inflamado/a
unswell, decrease: swelling goes|go|going|went|gone|eases|to ease|has gone down|away|off,
  swelling subsides|disappears|settles|resolves|eases, go down | deshincharse, deshinchar/v

widen: widen/v, dilate/v, dilated | ensanchar/v, dilatar/v
narrowing: narrow/v, narrowed, constrict/v | estrechar/v, estrecharse, contraer

contract, anxious: contract|contracts|contracted|contracting, tense/v, clench/v, squeeze/v,
  tighten/v your | contraer, contraiga, tensar/v, apretar/v:apriet
relax, calm: relax/v, loosen/v up, unclench/v | relajar/v, relajarse, relájese

hungry: hungry, hungrier, hunger, appetite | hambre, hambriento/a, apetito
full up: satiated | saciado/a
thirsty: thirsty, thirstier, thirst | sed, sediento/a

rested: rested, refreshed, energetic, full of energy | descansado/a, con energía
tired: tired, tiredness, fatigued, exhausted, weary, sleepy, drowsy, fatigue, drowsiness |
  cansado/a, cansancio, agotado/a, somnoliento/a, fatiga, somnolencia, sueño

wake: wake|wakes|woke|waking (up), awaken/v, get|gets up | levantarse, levántese
sleep: fall|falls|fell|falling asleep, sleep|sleeps|slept|sleeping, nap/n, go|goes to sleep|bed |
  dormir, duerma|duerme|duermen, siesta/n
stay awake: stay|remain|keep awake, insomnia, sleeplessness | insomnio, permanecer|permanezca
  despierto|despierta
wake

diarrhea: diarrhea, diarrhoea, loose stools, loose | diarrea, heces blandas
constipation: constipation, constipated | estreñimiento, estreñido/a

bleed: bleed|bleeds|bled|bleeding | sangrar/v, sangrado
clot: clot/v, blood clot/n, clotting | coágulo/n, coagular/v

heal: heal/v, healed, knit | sanar/v, cicatrizar/v, curar/v, curarse
reopen: reopen/v, break|breaks open | reabrir/v

recover, improve: recover/v, get|gets|getting|got well, remission | recuperarse, recuperar/v,
  remisión
relapse, worsen: relapse/v, recurrence/n, recur/v, come|comes back, flare/n up, flare/n | recaer,
  recaída/n, recurrencia/n, brote/n, reaparecer/v

survive, alive: survive/v, survival, live [through] | sobrevivir
die, dead, death: die|dies|died|dying |

= fertile
infertile

obese: obese, overweight, obesity, heavy set | obeso/a, sobrepeso, con sobrepeso, obesidad
underweight: underweight, too thin, skinny, malnourished | bajo peso, desnutrido/a

gain weight, increase: gain/v weight, weight gain, put|puts on weight, gain/v [#|@n] | aumentar/v
  de peso, engordar/v, subir/v de peso, ganar/v peso
lose weight, decrease: lose|loses|losing|lost weight, weight loss, lose|loses|losing|lost [#|@n] |
  adelgazar/v, bajar|baja|bajó de peso, perder/v:pierd peso

feverish: fever, feverish, febrile | fiebre, febril
afebrile: afebrile | afebril

itchy: itch/v, itchy, itchier, itching | picor, picazón, comezón
numb: numb, numbness | entumecido/a, adormecido/a, entumecimiento
sensitive: sensitive, sensitivity, tender | sensible/n, sensibilidad

inhale: breathe|breathes|breathed|breathing in, inhale/v, breath in | inspirar/v
exhale: breathe|breathes|breathed|breathing out, exhale/v, breath out | espirar/v, exhalar/v
hold breath: hold|holds|held|holding your|his|her breath | contener|contenga la respiración,
  aguantar/v la respiración

pale: pale, paler, pallor | pálido/a
flushed: flushed, red, redness, reddened | enrojecido/a, rojo|roja|rojos|rojas, rubor

= deaf: deaf, hearing loss | sordo|sorda|sordos|sordas
hearing: hearing [well] | oyente/n

blind: blind, blindness | ciego|ciega|ciegos|ciegas, ceguera
sighted: sighted | vidente/n

= intact: intact, unbroken, undamaged, whole [tablet|capsule] | intacto/a, en buen estado
broken, harm, break: broken, cracked, torn, damaged, ripped, ruptured, chipped, leaking |
  roto|rota|rotos|rotas, dañado|dañada, rasgado/a, agrietado/a

at first: at the start|beginning|onset|outset of | al comienzo|inicio|principio de|del
at last: at the end of | al final|término de|del

gone: is|are|has|have gone [.|,|;|for|by|and] | ya no está
back: is|are back [.|,|;|again] | ha|han vuelto

administer: administer/v, apply|applies|applied|applying | administrar/v, aplicar/v:apliqu
withhold: omit/v, withhold/v, withheld, leave|leaves|left|leaving out | omitir/v, suspender/v

dim: dim, dims, dimmed, dimming | atenuar/v, bajar las luces
brighten: brighten/v, brightened | iluminar/v

= tender: painful, sore, hurts | doloroso/a, adolorido/a, duele
painless: painless, painlessly | indoloro/a
"""

# ── food, temperature, texture, light, size ──────────────────────────────────────────────────

QUALITIES = """
eat: eat|eats|eating|ate|eaten | comer, coma|come|comen|coman|comió
fast from food: fast [for|before|from|until|overnight], go without food, skip/v meals | ayunar/v

= raw: raw, uncooked, rare [meat|steak] | crudo/a, sin cocinar
cooked: cooked, well done, boiled, roasted, fried | cocido/a, cocinado/a, hervido/a

fresh, new: fresh, fresher, freshest, freshly | recién [hecho|preparado], fresco/a
stale, old: stale, spoiled, rotten, expired, past its date, gone bad, outdated, moldy | vencido/a,
  caducado/a, podrido/a, echado a perder
frozen: frozen |

ripe: ripe | maduro|madura|maduros|maduras
unripe: unripe, green [banana/n] | verde/n [sin]

sweet: sweet, sweeter, sweetest, sweetened, sugary, sugared | dulce/n, azucarado/a, endulzado/a
bitter: bitter, sour, unsweetened | amargo/a, agrio/a

salty: salty, saltier, saltiest, salted, high salt, high sodium | salado/a
unsalted: unsalted, low salt, low sodium | sin sal, bajo|baja en sal

fatty: fatty, fattier, greasy, high fat, full fat, whole milk, rich [food|meal] | graso/a,
  grasoso/a, entero [leche]
lean: lean, leaner, leanest, low fat, skim milk, skimmed, nonfat, non fat | magro/a, descremado/a,
  desnatado/a

spicy: spicy, spicier, hot [food/n] | picante/n
bland: bland | soso/a, insípido/a, blando|blanda|blandos|blandas

= alcoholic: alcoholic | alcohólico/a
non-alcoholic: nonalcoholic, non alcoholic |

caffeinated: caffeinated | con cafeína
decaffeinated: decaffeinated, decaf | descafeinado/a

vegetarian: vegetarian, vegan, meatless | vegetariano/a, vegano/a
with meat: with meat | con carne

breast milk: breast milk, breastfeed/v, breastfed, breastfeeding | leche materna, amamantar/v,
  lactancia
formula: formula, bottle feed, bottle fed, bottle feeding | fórmula, biberón

solid: solid, solids, solid food | sólido/a
liquid food: liquid, liquids, fluids, fluid | líquido/n

hot: hot, hotter, hottest, heat/v, heated, boiling, burning | caliente/n, calentar/v:calient
warm: warm, warmer, lukewarm, warmed, warming, warmth, tepid | tibio/a, templado/a, cálido/a
cold: cold, colder, coldest, cool, cooler, cooling, cooled, chill/v, chilled, ice, icy, iced |
  frío|fría|fríos|frías, enfriar/v:enfrí, helado/a, hielo
room temperature

freeze, cold, frozen: freeze|freezes|froze|freezing, freezer | congelar/v, congelador, congelado/a
thaw: thaw/v, defrost/v, melt/v | descongelar/v, derretir

refrigerated, cold: refrigerate/v, refrigerated, in the refrigerator|fridge | refrigerar/v,
  refrigerado/a, en el refrigerador
unrefrigerated, room temperature: unrefrigerated, at room temperature, out of the
  refrigerator|fridge | sin refrigerar, a temperatura ambiente

hard: hard, harder, hardest, stiff, rigid, hardened, tough | duro/a, rígido/a, tieso/a
soft: soft, softer, softest, softly, flexible, soften/v, softened, cushioned, fluffy |
  blando|blanda|blandos|blandas, flexible/n, ablandar/v, suave/n
firm mattress: firm, firmer | firme/n
soft

firm: firmly, hard [on|against|for], forcefully, vigorously, with force, tightly, vigorous,
  strenuous, hard [.] | con firmeza, firmemente, con fuerza, enérgicamente, vigoroso/a
gentle: gentle/a, gently, lightly, softly, light exercise, carefully | suavemente, con suavidad,
  con delicadeza

= smooth: smooth, smoother, smoothly, even [skin|surface] | liso/a, terso/a
rough: rough, rougher, bumpy, uneven, coarse, scaly | áspero/a, rugoso/a, irregular al tacto

sharp: sharp, sharply, pointed, pointy | afilado/a, punzante/n, puntiagudo/a
dull: dull, blunt, blunted, rounded | romo/a, sordo [dolor], sin filo

= wet: wet, wetter, wettest, moist, damp, wetted, moisten/v, soak/v, soaked, moisturize/v |
  húmedo/a, mojado/a, mojar/v, humedecer/v
dry: dry, drier, dries, dried, drying | seco|seca|secos|secas, secar/v

light: bright, brightly, brighter, well lit, lit, sunny, light [room|color|colored],
  [gets|get|is|still|stays] light, lighter [color], sunlight | brillante/n, iluminado/a,
  luminoso/a, soleado/a, claro [color]
dark: dark, darker, dim, dimly, darkened, darkness, shade, shady | oscuro/a, oscuridad, sombra

light: light [clothing|clothes|weight|bag|load] | ligero|ligera|ligeros|ligeras
heavy: heavy, heavier, heavily | pesado|pesada|pesados|pesadas

loud: loud, loudly, noisy, louder, aloud | ruidoso/a, en voz alta, fuerte [ruido]
quiet: quiet, quieter, quietest, quietly, silent, silently, silence, mute/v, muted | silencioso/a,
  en voz baja, en silencio, tranquilo/a, callado/a

clear liquid: clear, clearer, clearest, transparent, see through, colorless, colourless |
  transparente/n, claro|clara|claros|claras, incoloro/a
cloudy: cloudy, cloudier, discolored, discoloured, murky, opaque | turbio/a, opaco/a

wide: wide, wider, widest, widely, broad | ancho/a, amplio/a
narrow: narrow/a | estrecho/a, angosto/a

large: large, big, huge, large|big amount, great | grande/n, enorme/n, gran
small: small, smallest, tiny, little [@thing], miniature | pequeño/a, chico/a, diminuto/a

thick, thicken: thick, thicker, thicken/v, thickened | grueso/a, espeso/a, espesar/v, espesado
thin: thin, thinner, watery, runny, thinned | delgado/a, fino|fina, aguado/a

deep: deep, deeper, deeply, deepest | profundo/a, hondo/a, profundamente
shallow: shallow, superficial, shallowly | superficial/n, poco profundo|profunda

near, approach: near, nearest, nearby | cercano/a
far, move away: far, farthest, far off | lejano/a

tall: tall, taller, tallest | alto [de estatura]
short: short, shorter, shortest, brief, briefly | corto|corta|cortos|cortas, breve/n, brevemente

long: long, longer, longest, prolonged, lengthy | largo|larga|largos|largas, prolongado/a,
  extenso/a
short

tight, tighten, firm: tight, tightly, tighter, tight fitting, snug, snugly | ajustado/a,
  apretado/a, ceñido/a
loose, loosen, diarrhea: loose, loosely, looser, loose fitting, baggy | flojo/a,
  suelto|suelta|sueltos|sueltas, holgado/a

= clean, sterile: clean, cleaned, cleaner, spotless, washed, tidy | limpio/a, aseado/a, lavado/a
dirty, contaminated: dirty, dirtier, dirtiest, soiled, unwashed, filthy, stained, messy | sucio/a,
  manchado/a, sin lavar

pure, undiluted: pure, undiluted, neat | puro/a, sin diluir
mixed in, diluted: diluted, mixed with, watered down | diluido/a, mezclado con

dilute, diluted: dilute/v | diluir, diluya|diluye
concentrate: concentrate/v, concentrated | concentrar/v, concentrado/a

new: new, newer, newest, newly, brand new, latest, unused, modern, recent |
  nuevo|nueva|nuevos|nuevas, reciente/n
old: old
  [needle/n|syringe/n|patch|patches|tablet/n|pill/n|medicine/n|bottle/n|dressing|one|version],
  older version, used, outdated, previous [version] | viejo|vieja|viejos|viejas, usado|usada

simple: simple, simpler, simplest, simply, straightforward, plain | sencillo/a, simple/n
complex: complex, complicated, elaborate | complejo/a, complicado/a
"""

# ── time and order ───────────────────────────────────────────────────────────────────────────

TIME = """
first: first [dose|time|line|choice|step|visit|one|,], initial, initially, first [#], first
  [few|two|three|four], at the start|beginning, to begin with, firstly, former, the first [of] |
  primero|primera|primer, inicial/n, inicialmente, al principio
last: last [dose|time|resort|step], final, finally, last [#], last [few|two|three|four], lastly,
  latter, at the end, in the end, the last [of] | último|última|últimos|últimas, final [del],
  finalmente, al final

next: next [@then|.|appointment|visit|dose|injection|infusion|meal|one|treatment], following
  [day|week|month|year|visit], coming [@then], upcoming, the next |
  próximo|próxima|próximos|próximas, siguiente/n, que viene, entrante
last: last [@then|visit|appointment|session|week|month|year|night|infusion|treatment|injection],
  previous, prior [visit|session], past [@then], preceding, earlier visit | anterior, anteriores,
  pasado|pasada, previo|previa

breakfast: breakfast | desayuno, desayunar/v
lunch: lunch | almuerzo, almorzar/v:almuerz
dinner: dinner, supper, evening meal | cena/n, cenar/v
snack: snack/n | merienda, refrigerio

by day: day [shift|time], daytime, during|in the day, by day, daylight, daily life | durante el
  día, de día, diurno/a
by night: night shift, nocturnal | durante la noche, de
  noche, nocturno/a

sunrise: sunrise, dawn, daybreak, sunup | amanecer, alba, salida del sol
sunset: sunset, dusk, nightfall, sundown | atardecer, anochecer, puesta del sol

waking: on|upon waking, when you wake (up), when you get up, first thing in the morning | al
  despertar, al despertarse, al levantarse
bedtime: last thing at night, when you go to bed | antes de dormir, al acostarse

summer: summer | verano
winter: winter | invierno

spring: springtime | primavera
autumn: autumn | otoño

past: in the past, formerly, previously | en el pasado, anteriormente
future: in the future, from now on | en el futuro, en adelante
now: now, currently, at present, at the moment | ahora, actualmente, en este momento
later: later, later on, afterwards | más tarde, luego

early: early, earlier, earliest, premature, prematurely, preterm, too soon | temprano|temprana,
  precoz, precoces, prematuro/a, tempranamente
late: late, overdue, belated, tardy, post term, too late | tardío/a, atrasado/a, demasiado tarde
on time: on time, punctual, punctually, full term | a tiempo, puntual/n

start: start/v, begin|begins|beginning|began|begun, commence/v, initiate/v, resume/v, restart/v,
  launch/v | comenzar/v:comienz, empezar/v:empiez, iniciar/v, reanudar/v,
  reiniciar/v
stop: stop/v, quit|quits|quitting, cease/v, halt/v, give|gives|gave|given|giving up | parar
continue: continue/v, carry on, carries on, keep|keeps|keeping on, keep|keeps|keeping
  [taking|using|doing|going], go|goes|going on [with|taking|using], maintain/v, stay|stays on |
  continuar/v:continú, mantener, mantenga
finish, stop: finish/v, complete/v [the|your], end/v [the|your] | terminar/v, finalizar/v,
  completar/v [el|la|su]

restart, start: restart/v, resume/v | reiniciar/v, reanudar/v
suspend, stop, delay: suspend/v, pause/v, interrupt/v | suspender/v, interrumpir, pausar/v

before: before, prior to, beforehand, ahead of, pre, in advance of | antes de
after: after, following [@event], afterwards, afterward, post, subsequent to | después de
during: during, throughout, in the course of | durante

at once: immediately, right away, at once, straight away, straightaway, without delay, promptly,
  urgently, instantly, right now, without waiting | inmediatamente
delay: delay/v, postpone/v, put|putting off, defer|defers|deferred, wait/v, procrastinate/v, hold
  off | retrasar/v

often: at short intervals | a intervalos cortos
constant, continue, stable: constant, constantly, continuous, continuously, nonstop, non stop,
  steady | constante/n, constantemente, continuo|continua, ininterrumpido/a
intermittent: intermittent, intermittently, on and off, off and on, comes and goes, come and go |
  intermitente/n, va y viene, de manera intermitente

sudden: sudden, suddenly, abrupt, abruptly, all of a sudden, overnight | repentino/a, súbito/a, de
  repente, bruscamente, brusco/a
slow: slow/a, slow/v down, gradual, gradually, slows, slowed, little by little, step by step |
  lento/a, despacio, paulatino/a, gradual, gradualmente, poco a poco

fast: fast, faster, fastest, quick/a, rapid/a, rapidly, swift/a, speed/v up, hurry/v,
  accelerate/v, quickly | acelerar/v, rápido/a
slow

temporary, reversible: temporary, temporarily, transient, short lived, for now, provisional, for
  the time being | temporal/n, temporalmente, transitorio/a, provisional/n, pasajero/a
permanent, irreversible: permanent, permanently, lasting, forever, for good, lifelong, for life,
  irreversible | permanente/n, permanentemente, definitivo/a, para siempre, de por vida,
  duradero/a

once only: one off, single use, disposable, use once | de un solo uso, desechable/n
reusable, used: reusable, reuse/v, multi use, multiple use, rechargeable | reutilizable/n,
  reutilizar/v, recargable/n

scheduled: scheduled, by appointment, planned, elective, booked | programado/a, planificado/a, con
  cita
unscheduled: unscheduled, walk in, unplanned, emergency surgery | sin cita, no
  programado|programada

book, scheduled: book|books|booked|booking, make|makes|making|made an appointment, schedule/v |
  programar/v, reservar/v, pedir|pida cita, concertar/v
cancel: cancel/v, cancelled, cancelling, cancellation/n, call|calls off | cancelar/v, anular/v,
  cancelación
"""

# ── outcome, value, force ────────────────────────────────────────────────────────────────────

OUTCOME = """
good: good, fine, excellent, great news,, favorable, favourable | bueno|buena|buenos|buenas|buen,
  excelente/n, favorable/n
bad: bad, poor, poorly, badly, awful, terrible, unfavorable, unfavourable |
  malo|mala|malos|malas|mal, pésimo/a, desfavorable/n

better: better [than|.|,|for|if|to], best | mejor, mejores
worse: worse, worst | peor, peores

= succeed: succeed/v, success, successful, successfully, work|works|worked well, worked | tener
  éxito, exitoso/a, con éxito, lograr/v, funcionó
fail: fail|fails|failed|failing, failure, unsuccessful, unsuccessfully, in vain, did not work |
  fracasar/v, fracaso/n, fallar/v, sin éxito, falló

win: win|wins|won|winning | ganar
lose, decrease: lose|loses|losing|lost, loss/n | perder/v:pierd, pérdida/n
find, detected: find|finds|found, regain/v | encontrar/v:encuentr, recuperar/v

lose, decrease
gain, increase: gain/v | ganar/v

pass: pass/v [the|a|your test|exam|check] | aprobar/v
solve, disappear: solve/v, resolve/v, fix/v, repair/v, mend/v | resolver/v:resuelv, solucionar/v,
  arreglar/v, reparar/v
break: break|breaks|broke|breaking [the|it|a|down|off], damage/v, destroy/v, spoil/v, ruin/v |
  romper/v, dañar/v, estropear/v, destruir

strengthen, strong, increase: strengthen/v, build strength, reinforce/v, strong, stronger,
  strongest, strongly, potent, powerful | fortalecer/v, reforzar/v:refuerz, fuerte/n, potente/n
weaken, weak, decrease: weaken/v, weak/a, weakness, feeble, frail | debilitar/v, débil/n, debilidad

improve: improve/v, improving, improvement/n, getting better, get|gets|got better, better and
  better, ease/v, relieve/v, soothe/v | mejorar/v
worsen: worsen/v, worsening, getting worse, get|gets|got worse, flare/v up, irritate/v,
  aggravate/v | empeorar/v

help: help|helps|helped|helping | ayudar/v
hinder: hinder/v, hamper/v, interfere/v with, impede/v, obstruct/v, prevent/v from | dificultar/v,
  obstaculizar/v, impedir, interferir

support: support/v, in favor of, in favour of | apoyar/v, a favor de
oppose: oppose/v, against, opposed to | oponerse, en contra de, contra

= love: love/v, like|likes|liked, enjoy/v, prefer/v | gustar/v, gusta|gustan, disfrutar/v, preferir
hate: hate/v, dislike/v | odiar/v, no le gusta|gustan, disgustar/v

= trust: trust/v, rely on, relies on | confiar/v:confí
distrust: distrust/v, mistrust/v | desconfiar/v:desconfí

remember: remember/v, recall/v, keep in mind, do|does not forget | recordar/v:recuerd, acordarse,
  acuérdese, no olvide|olvides|olviden
forget, skip: forget|forgets|forgot|forgotten|forgetting | olvidar/v, olvidarse

harmless, safe: harmless, harmlessly | inofensivo/a, inocuo/a
harmful, harm, dangerous: harmful, harm/v, toxic, poisonous, damaging | dañino/a, nocivo/a,
  tóxico/a, venenoso/a, perjudicial, perjudiciales

= easy: easy, easily, easier, more easily, effortless, effortlessly | fácil, fáciles, fácilmente,
  sin esfuerzo
difficult: difficult, difficulty, difficulties, hard to, harder to, with effort, tricky,
  challenging, with difficulty | difícil, difíciles, dificultad|dificultades

= right, appropriate: correct, correctly, accurate, accurately, right answer, right way, properly,
  as directed | correcto/a, exacto/a
wrong, inappropriate: wrong, wrongly, incorrect, mistake/n, mistaken, error/n, erroneous,
  inaccurate | equivocado/a, erróneo/a, error, errores

= true: true, truth, really, genuine, authentic | verdadero|verdadera, verdad, cierto es,
  auténtico/a
false: false, untrue, fake, counterfeit, myth/n, lie to | falso/a, mentira/n, falsificado/a, mito/n

advantage, benefit: advantage/n, pros, upside, strength/n | ventaja/n
disadvantage, harm: disadvantage/n, cons, downside, drawback/n | desventaja/n, inconveniente/n

benefit: benefit/v, beneficial, helpful, advantageous, useful, good for | beneficio/n
harm: harm/n, harmful, detrimental, useless, bad for | perjuicio/n

= important: important, crucial, vital, key | importante/n, crucial/n, clave
unimportant: unimportant, trivial, negligible | sin importancia, insignificante/n

= happy: happy, happier, happiest, happily, glad, cheerful, pleased, joyful | feliz, felices,
  contento/a, alegre/n
sad: sad, sadder, saddest, sadly, unhappy, sadness, upset, miserable, tearful | triste/n, tristeza,
  infeliz, infelices

= calm, relax: calm, calmly, relaxed, at ease, peaceful, calmer, calm/v down | tranquilo/a,
  calmado/a, sereno/a, calma
anxious, contract: anxious, anxiously, nervous, worried, tense, restless, stressed, agitated,
  panicky, anxiety, agitation | ansioso/a, nervioso/a, preocupado/a, inquieto/a, agitado/a,
  estresado/a, ansiedad, agitación

elated: manic, mania, euphoric, elated, euphoria | maníaco/a, manía, eufórico/a, euforia
depressed: depressed, depression, depressive, low mood, hopeless | deprimido/a, depresión,
  depresivo/a, desesperanzado/a

hopeful: hopeful, optimistic, hope | esperanzado/a, optimista/n
hopeless, depressed: hopeless, pessimistic, despair, hopelessness | desesperado/a, pesimista/n

= friendly: friendly, kind, kindly, polite | amable/n, amistoso/a
hostile: hostile, unkind, rude, unfriendly, aggressive | hostil/n, grosero/a, agresivo/a

brave: brave, bravely, courageous | valiente/n
afraid: afraid, scared, frightened, fearful | asustado/a, temeroso/a, con miedo

alert: alert, fully awake, clear headed | alerta, despierto/a
confused: confused, disoriented, dazed, groggy | confundido/a, desorientado/a, aturdido/a

violent: violent, violently | violento/a
peaceful: peaceful, nonviolent, peacefully | pacífico/a

= voluntary: voluntary, voluntarily, of your own free will | voluntario|voluntaria, voluntariamente
involuntary: involuntary, involuntarily, forced, against your will | involuntario/a, forzado/a
"""

# ── permission, insurance, money, privacy, relations ─────────────────────────────────────────

PEOPLE = """
allow: allow/v, permit/v, permitted, allowed, okay to, ok to, all right to, fine to | permitir,
  permita|permite|permiten|permitido|permitida
forbid: forbid|forbids|forbade|forbidden|forbidding, prohibit/v, ban|bans|banned, disallow/v, off
  limits | prohibir/v:prohíb

accept: accept/v, acceptance, say yes | aceptar/v, aceptación
refuse: refuse/v, reject/v, decline/v, refusal, say no, turn|turned down, decline to, deny/v |
  rechazar/v, rechazo, denegar/v:denieg

= approve, allow, accept: approve/v, approved, approval, grant/v, granted, accepted, authorize/v |
  aprobar/v:aprueb, aprobación, otorgar/v, concedido/a
decline, refuse, forbid: declined, denied, rejected, disapprove/v, refused, turned down, denial |
  rechazado/a, denegado/a

= agree: agree/v, agreement, consent/v, in agreement | estar|está|estoy de acuerdo, de acuerdo,
  acordar/v:acuerd, consentir, consentimiento
disagree: disagree/v, disagreement, object/v to, withhold consent | en desacuerdo, desacuerdo, no
  está|esté de acuerdo

= include: include/v, including, inclusion, included | incluir,
  incluya|incluye|incluyen|incluido|incluida|incluidos|incluidas|incluyendo, inclusión
exclude, skip: exclude/v, exclusion, excluded | excluir,
  excluya|excluye|excluyen|excluido|excluida, exclusión

= eligible: eligible, eligibility, qualify/v, qualified, entitled | elegible/n,
  apto|apta|aptos|aptas, con derecho a
ineligible: ineligible, not eligible, disqualified, disqualify/v, barred | no elegible|elegibles,
  inelegible/n, no apto|apta

= insured: insured | asegurado/a, con seguro
uninsured: uninsured | sin seguro, no asegurado|asegurada|asegurados|aseguradas

free: free [or discounted|reduced], free [meal/n|lunch|lunches|breakfast|kit/n|test/n],
  fee|fees is|are waived, waive/v the fee, pay|pays no fee/n, no fee/n, do|does|will not
  have|need to pay, free of charge, at no cost|charge, for free, no
  charge|cost, free
  [service|clinic|test|vaccine|call|parking|meal], without charge|cost, is free, are free, costs
  nothing, complimentary | gratis, gratuito/a, no tiene|tienen costo|coste|cargo, sin
  costo|coste|cargo, gratuitamente
paid, charge: paid, for a fee, charged, costs money, there is a fee | de pago, pagado/a, con
  costo|coste|cargo, pagar

= refundable: refundable | reembolsable/n
nonrefundable: nonrefundable, non refundable, not refundable | no reembolsable|reembolsables

cheap: cheap/a, inexpensive, affordable, low cost | barato/a, económico/a, asequible/n
expensive: expensive, costly, dear, high cost | caro|cara|caros|caras, costoso/a

give back: return/v [it|the|them|your], give|gives back | devolver/v:devuelv
keep: keep|keeps|kept|keeping [the|your|these|this], save|saves [it|the|them] | conservar/v,
  guardar/v
throw away: throw|throws|threw|thrown|throwing away|out, discard/v, dispose/v of, get rid of |
  desechar/v, tirar/v, botar/v, descartar/v, deshacerse de

public: public, publicly, openly | público/a, públicamente
private: private, privately, confidential, secret, confidentially, in confidence | privado/a,
  confidencial/n, secreto/a, en privado

= share, show: share/v, disclose/v, reveal/v, pass/v on | compartir, comparta|comparte|comparten,
  revelar/v, divulgar/v
keep private, hide, private: stay|stays|remain|remains private|confidential, keep|keeps|kept
  (it|them|this) private|secret|confidential|to yourself, conceal/v, hide|hides|hid|hidden,
  withhold/v | ocultar/v, mantener|mantenga en secreto|privado, esconder/v

anonymous: anonymous, anonymously, anonymized | anónimo/a, de forma anónima
identified: identified, by name, named [person] | identificado/a, con nombre

young: young, younger, youngest, youth | joven, jóvenes
elderly: elderly, older [people|adult/n|person|patient/n], senior/n, aged people | anciano/a,
  personas mayores, de edad avanzada

single: single [person|people], unmarried | soltero/a
married: married, with a spouse | casado/a

friend: friend/n | amigo/a
stranger: stranger/n | desconocido|desconocida [no]

donor: donor/n | donante/n
recipient: recipient/n | receptor, receptores

employer: employer/n | empleador, empleadores
employee: employee/n, worker/n | empleado/a, trabajador, trabajadora

inpatient: inpatient/n, hospitalized, hospitalised, overnight stay, admitted to hospital, admitted
  | hospitalizado/a, internado/a, ingresado/a
outpatient: outpatient/n, ambulatory, day case, discharged | ambulatorio/a, dado|dada de
  alta

indoors: indoors, indoor, inside the house | en interiores, bajo techo, adentro
outdoors: outdoors, outdoor, in the open air, outside [.|,|in|for] | al aire libre, en exteriores,
  afuera

in person: in person, face to face, on site, in the office | en persona, presencial/n, cara a cara
remotely: remotely, by phone|telephone|video, online, virtually, virtual visit/n, over the
  phone|telephone, from home, video visit/n | a distancia, por teléfono|video, en línea, virtual/n

= alone: alone, on your own, by yourself, unaccompanied, unsupervised, in private | a solas, sin
  compañía
accompanied: accompanied, supervised, with someone, with a friend|companion|relative, in a group,
  with an adult, with others | acompañado/a, supervisado/a, en grupo

= legal: legal, legally, lawful | legal, legales, lícito/a
illegal: illegal, illegally, illicit, unlawful | ilegal, ilegales, ilícito/a

prescription: by prescription, prescription only, with a prescription, prescribed | con receta
over the counter: over the counter, otc, nonprescription, non prescription, without a prescription,
  without a doctor's note | sin receta, de venta libre

brand name: brand name, branded | de marca
generic: generic | genérico/a

mandatory: mandatory, compulsory, obligatory | obligatorio/a
optional: optional | opcional/n, voluntario
"""

# ── devices, tests, hygiene, quantity ────────────────────────────────────────────────────────

THINGS = """
open: open/v, opened, uncap/v, uncapped, unseal/v, unwrap/v, unscrew/v, uncork, remove|take|takes
  the cap|lid | abrir, abra|abre|abren|abierto|abierta|abiertos|abiertas, destapar/v,
  desenroscar/v
close: close|closes [the|your|it|all|@closed|.], closed, closing [the|your], shut|shuts|shutting,
  seal/v, sealed, cap [it|the], recap/v, screw/v on, replace the cap|lid | cerrar/v:cierr,
  cerrado|cerrada, sellar/v, tapar/v

lock, close: lock/v, locked, lock/v up, bolt/v | bloquear/v, con llave
unlock, open, release: unlock/v, unlocked, unbolt | desbloquear/v, sin llave

on: turn|turns|turned|turning|switch|switches|switched|switching|put|puts on, switched on,
  keep|leave|kept it|them on, @is on [.|,|when|while|and], power/v on, activate/v, activated |
  encender/v:enciend, encendido|encendida, prender, prenda|prende, activar/v
off: turn|turns|turned|turning|switch|switches|switched|switching|take|takes off, switched off,
  keep|leave it|them off, @is off [.|,|when|while|and], power/v off, deactivate/v, deactivated,
  shut|shuts off|down, turned off | apagar/v, apagado|apagada, desactivar/v

plug in, connected: plug|plugs|plugged in, plugged in | enchufar/v, enchufado/a
unplug, disconnected: unplug/v, unplugged, unplugging | desenchufar/v, desenchufado/a

connected: connect/v, hook|hooked up, link/v to | conectar/v, conectado/a
disconnected: disconnect/v, unhook/v | desconectar/v, desconectado/a

charge: charge|charges|charged|charging [the|your|it], recharge/v, charged | cargar/v, recargar/v
drain: drain/v, discharge the, run|runs down, discharged battery, flat battery | descargar/v,
  drenar/v

inflate: inflate/v, pump up, blow up, inflated | inflar/v
deflate: deflate/v, let the air out, deflated | desinflar/v

fill, full: fill/v, filled, refill/v, top up | llenar/v, rellenar/v
empty: empty, empties, emptied, emptying, drain/v [the|your], pour/v out | vaciar/v:vací,
  vacío|vacía

full: full | lleno|llena|llenos|llenas
empty

pack: pack/v [the|a|your] | empacar/v
unpack: unpack/v | desempacar/v

fold: fold/v | plegar/v:plieg
unfold: unfold/v, spread out | desplegar/v:desplieg

cover: cover/v, covered, covering, wrap/v, wrapped, bandage/v, put|keep a bandage|dressing on |
  cubrir, cubra|cubre|cubran|cubierto|cubierta|cubriendo|cúbralo|cúbrala, cubrirse, tapar/v,
  vendar/v
uncover: uncover/v, uncovered, expose/v, exposed, bare, unwrap/v, open to the air, take off the
  bandage|dressing | descubrir, descubra|descubre|descubierto|descubierta, destapado|destapada,
  sin cubrir, al descubierto, expuesto/a

hold: hold|holds|holding|held, grip/v, keep hold of, squeeze/v, hold on to | sostener,
  sostenga|sostiene, sujetar/v, agarrar/v
release: release/v, let|lets go, drop [it], loosen your grip, let it go | soltar/v:suelt, dejar/v
  ir

add: add/v, addition, put|puts in, include/v more | añadir, añada|añade, agregar/v
remove: remove/v, removal, take|takes|took|taken out, pull|pulls out, take|takes away, extract/v,
  strip/v | retirar/v, quitar/v, eliminar/v, sacar/v, extraer

insert, enter: insert/v, implant/v, place/v in|into, put|puts in|into | insertar/v, implantar/v,
  colocar/v
take out, remove: take|takes|took|taken|taking out, withdraw|withdraws|withdrew|withdrawn,
  explant/v | sacar/v, retirar/v

tighten: tighten/v, screw/v in, tighten | apretar/v:apriet, ajustar/v
loosen: loosen/v, unscrew/v, slacken, unbuckle/v | aflojar/v

show, share: show|shows|shown|showing, display/v, reveal/v | mostrar/v:muestr, enseñar/v
hide, keep private: hide|hides|hid|hidden|hiding, conceal/v | ocultar/v, esconder

= enabled: enable/v, enabled | habilitar/v, habilitado/a
disabled: disable/v, disabled | deshabilitar/v, discapacitado/a, deshabilitado/a

manual: manual, manually, by hand | manual, manuales, manualmente, a mano
automatic: automatic, automatically, by machine | automático/a, automáticamente

= working: working, works, in order, operational | funciona|funcionan, funcionando
out of order: out of order, faulty, defective, not working, malfunction/v | averiado/a,
  defectuoso/a, no funciona|funcionan

= portable: portable, mobile | portátil, portátiles, móvil
fixed: fixed, stationary | fijo|fija|fijos|fijas, estacionario/a

upper case: upper case, capital/n | mayúscula/n
lower case: lower case | minúscula/n

reactive: reactive | reactivo/a
nonreactive: nonreactive, non reactive | no reactivo|reactiva

= detected, find: detected, detect/v, found | detectado/a, detectar/v, encontrado/a
undetected: undetected, undetectable, not detected, not found | indetectable/n, no
  detectado|detectada

= detectable: detectable, measurable | detectable/n
undetected

positive: positive, positively, tested positive | positivo/a
negative: negative, negatively, tested negative | negativo/a

= conclusive: conclusive, definite, clear cut | concluyente/n, definitivo/a
inconclusive: inconclusive, indeterminate, borderline, equivocal | no concluyente,
  indeterminado/a, dudoso/a

matched: match|matches|matched|matching | coincidir, coincida|coincide|coinciden
mismatched: mismatch, mismatched, does not match, do not match | no coincide|coinciden

passable: open airway, unblocked, unobstructed, patent | permeable/n, despejado/a, sin obstrucción
blocked: blocked, obstructed, clogged, plugged, jammed, blockage, obstruction, block/v |
  bloqueado/a, obstruido/a, tapado|tapada, obstrucción

= sterile: sterile, sterilized, sterilised, aseptic, disinfected, disinfect/v, sterilize/v |
  estéril, estériles, esterilizado/a, esterilizar/v, desinfectar/v, desinfectado/a
contaminated: unsterile, contaminated, contaminate/v, nonsterile, infected | contaminado/a,
  contaminar/v, no estéril

wash: wash/v, rinse/v, scrub/v, clean/v | lavar/v, enjuagar/v, limpiar/v
soil: soil [it], get dirty, stain/v | ensuciar/v, manchar/v

= contagious: contagious, infectious, spreads easily | contagioso/a, infeccioso/a
noncontagious: noncontagious, non contagious, not contagious | no contagioso|contagiosa

= protected: protected [sex], protect/v, shielded, with a condom | protegido/a, con
  condón|preservativo
unprotected: unprotected, exposed, without a condom | desprotegido/a

= vaccinated: vaccinated, immunized, immune, immunised | vacunado|vacunada|vacunados|vacunadas,
  inmune/n
unvaccinated: unvaccinated, unimmunized, not immune | no vacunado|vacunada|vacunados|vacunadas,
  sin vacunar

increase: increase/v, rise|rises|rose|risen|rising, raise/v, grow|grows|grew, add/v to, up the
  dose, go|goes|went up, climb|climbs|climbed|climbing to|by|above, soar/v | aumentar/v
decrease: decrease/v, reduce/v, fall|falls|fell|falling, cut/v down, drop/v, go|goes|went down,
  sink|sinks|sank, plunge/v | disminuir

more: more, additional, extra, greater, larger, bigger, further | más
less: less, fewer, lesser, smaller | menos

many: a large number of, large amounts of, lots of, plenty of | muchos
few: few, a small number of, small amounts of, little [@mass] | pocos

multiple: multiple, more than one, several | múltiple/n
single one: single, [only|just] one | único|única, uno solo, una sola

= sufficient: enough, sufficient, sufficiently, adequate, adequately, plenty of | suficiente/n,
  bastante/n, adecuado/a
insufficient: insufficient, insufficiently, inadequate, inadequately, not enough, too few, too
  little, a lack of, a shortage of | insuficiente/n, inadecuado/a, demasiado poco
excessive: too much, too many, excessive, excessively, excess |
  demasiado|demasiada|demasiados|demasiadas, excesivo/a, exceso

overdose: overdose/v, an overdose, overmedicate/v | sobredosis
underdose: underdose/v, too low a dose | dosis insuficiente

high: high, highest, highly [elevated], tall, elevated, raised | alto|alta|altos|altas,
  elevado|elevada|elevados|elevadas
low: low, lowest | bajo|baja|bajos|bajas
medium: medium, moderate, average, intermediate | medio [nivel], mediano/a, intermedio/a

maximum: the maximum, as much as possible, maximal | al máximo, lo máximo
minimum: the minimum, as little as possible, minimal | lo mínimo, mínimamente

= complete: complete, completed, completely, in full, whole, entire, total, all of it, fully |
  completo/a, completamente, entero/a
incomplete: incomplete, incompletely, partial, partially, in part, partly, unfinished |
  incompleto/a, parcial/n, parcialmente, a medias

general, common: general, generalized, widespread, systemic, all over | generalizado/a, sistémico/a
local: local, locally, localized | localizado/a, local, locales

general anesthesia: general anesthesia|anaesthesia|anesthetic|anaesthetic | anestesia general
local anesthesia: local anesthesia|anaesthesia|anesthetic|anaesthetic | anestesia local

mild: mild/a, minor, slight/a, slightest, light [@light], trivial, low grade | leve/n
moderate: moderate, moderately | moderado/a
severe: severe/a, serious, seriously, grave, critical, critically, intense, intensely,
  heavy, profound, extreme, life threatening, high grade, massive | grave/n

common: common, commoner, commonest, frequent, widespread, prevalent, ordinary, everyday | común,
  comunes
rare: rare, rarer, rarest, uncommon, uncommonly, infrequent, exceptional | raro|rara

= familiar: familiar, known to you | conocido|conocida
strange: strange, unfamiliar, odd | extraño/a

= typical, normal: typical | típico/a
atypical, abnormal: atypical, unusual | atípico/a

primary: primary, main, principal | primario/a, principal, principales
secondary: secondary | secundario/a

major, severe: major | mayor
minor: minor | menor

odd: odd | impar, impares
even: even [number/n|day/n|date/n] | par, pares

cause: cause/v, trigger/v, provoke/v, induce/v, bring|brings on, lead/v to, leads to, result/v in,
  produce/v | causar/v
prevent: prevent/v, prevention, preventive, protect/v against|from, ward/v off, stave off |
  prevenir
treat, treated: treat/v, cure/v, cures | tratar/v, curar/v

= awake, conscious: awake, fully conscious | despierto|despierta
asleep, unconscious: asleep, sedated, under anesthesia|anaesthesia, unconscious | dormido/a,
  sedado/a, bajo anestesia, inconsciente/n

risky, risk, dangerous: risky, riskier | arriesgado/a
risk free, safe: risk free | sin riesgo|riesgos

birth: birth, born, be born | nacer/v, nacimiento/n, nacido/a
death, dead, die: death/n, die/v, dying | muerte/n

= active: active, actively | activo|activa|activos|activas
inactive: inactive, sedentary, passive, passively | inactivo/a, sedentario/a, pasivo/a

latent: latent, dormant | latente/n
active

acute: acute, acutely | agudo|aguda
chronic: chronic, chronically, ongoing, long standing | crónico/a

opened, open: opened, unsealed | abierto|abierta
unopened, close: unopened, still sealed, sealed | sin abrir, cerrado herméticamente
"""

FIELDS = "\n".join([MOTION, BODY, QUALITIES, TIME, OUTCOME, PEOPLE, THINGS])
LANGUAGES = ("en", "es")


@cache
def rows(language: str) -> str:
    """The values and their phrases, as the table of a `lexicon`."""
    at = LANGUAGES.index(language)
    return "\n".join(
        f"{values.split(', ')[0]}: {phrases[at]}"
        for field in _fields()
        for values, phrases in _poles(field)
        if phrases[at]
    )


def axes() -> list[str]:
    """Each axis on a line: its signs, its values with bars between."""
    return [
        _signs(field) + " | ".join(values for values, _phrases in _poles(field))
        for field in _fields()
    ]


def _fields() -> list[str]:
    return [re.sub(r"\n\s+", " ", field) for field in re.split(r"\n\n+", FIELDS.strip())]


def _signs(field: str) -> str:
    return "= " if field.startswith("=") else ""


def _poles(field: str) -> list[tuple[str, tuple[str, str]]]:
    """Values of each pole with their phrases in each language."""
    return [_pole(line) for line in field.removeprefix("= ").splitlines()]


def _pole(line: str) -> tuple[str, tuple[str, str]]:
    values, _, phrases = line.partition(":")
    english, _, spanish = phrases.partition(" | ")
    return values.strip(), (english.strip(), spanish.removesuffix("|").strip())
