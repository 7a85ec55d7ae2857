"""How much, how long, when and where: scarce and abundant, brief and prolonged, inner and outer."""

TABLE = """
abundant, many, sufficient, more: abundant, abundantly, abundance, plentiful, copious, copiously,
  ample, profuse, profusely | abundante/n, abundancia, copioso/a, profuso/a
scarce, few, insufficient, less: scarce, scarcely any, scarcity, sparse, sparsely, scanty, scant,
  meager, in short supply, short of | escaso/a, escasez, poco abundante, escasamente

drink freely, many, increase: plenty of, lots of, as much as you like|want, unlimited, freely,
  without limit, all you want | mucho|mucha|muchos|muchas, ilimitado/a, sin límite|límites,
  cuanto|cuanta quiera, todo lo que quiera
limit, few, decrease, less: limit/v, restrict/v, restriction/n, limited, restricted, go easy on,
  ration/v, cut down|back on, curb/v, small amounts of | limitar/v, restringir/v, restricción,
  restricciones, limitado/a, restringido/a, moderar/v

partial, incomplete: partial, partially, partly, in part, part of, half of, incomplete,
  incompletely, some of | parcial/n, parcialmente, en parte, parte de
complete: complete, completely, whole, all of, entire, entirely, total, totally, full, fully, in
  full, the rest of, thorough, thoroughly | completo/a, completamente, por completo, total,
  totalmente, enteramente, todo el, toda la, en su totalidad

major, severe, large, important: major, main, big, significant, substantial, considerable,
  considerably, significantly, substantially, a lot, a lot of, greatly, a great deal | importante/n,
  considerable/n, significativo/a, sustancial/n
minor, mild, small, unimportant: minor, small, negligible, trivial, insignificant, marginal,
  marginally, slight, slightly, a bit, a little | insignificante/n, mínimo|mínima|mínimos|mínimas,
  marginal, marginales, ligero/a, ligeramente, un poco, pequeño/a

majority: majority, most of, the bulk of, largely | mayoría, la mayor parte
minority: minority, a few of, a small number of, a handful of, a fraction of | minoría, unos pocos,
  una pequeña parte

everyone: everyone, everybody, all patients, all people | todos, todo el mundo,
  todas las personas, cualquiera, cualquier persona
no one: no one, nobody, none, noone | nadie, ninguno|ninguna

everything: everything | todo
nothing: nothing | nada

everywhere: everywhere, all over the place | en todas partes, por todas partes, en
  cualquier lugar
nowhere: nowhere | en ninguna parte, en ningún lugar

ever: ever | alguna vez
never time: never, never ever, at no time | nunca, jamás, en ningún momento

both: both, the two | ambos|ambas, los|las dos
neither: neither | ninguno|ninguna de los|las dos, ni uno ni otro

each of them: both, each | ambos|ambas, cada uno|una
one of them: either, neither, one | cualquiera de los|las dos, uno|una de los|las dos

in a time: within | dentro de, en menos de
after a time: after | después de

one session: session/n, visit/n, appointment/n | sesión, sesiones, visita/n, cita/n
whole course: course/n, package/n, program/n, programme/n | ciclo/n, paquete/n, programa/n

low level, low: low | bajo|baja
normal level, normal: normal | normal, normales
high level, high: high | alto|alta

double: double|doubles|doubled|doubling, twice as much|many, twofold | doblar|doble|dobla la|el
  dosis, el doble, duplicar/v
halve: halve/v, half as much|many, by half | la mitad, reducir a la mitad

maximum: maximum, maximal, highest, upper limit, most possible, at most, the most, peak |
  máximo|máxima|máximos|máximas, límite superior, tope
minimum: minimum, minimal, lowest, lower limit, least possible, at least, the least |
  mínimo|mínima|mínimos|mínimas, límite inferior
starting: starting, initial | inicial, iniciales

most amount: most, the most | la mayoría, el|la|los|las más
least amount: least, the least, fewest, the fewest | el|la|los|las menos

above average, high: above average|normal, above normal, higher than normal, too high, overly | por
  encima de lo normal, demasiado alto|alta, más alto|alta de lo normal
below average, low: below average|normal, below normal, lower than normal, too low | por debajo de
  lo normal, demasiado bajo|baja, más bajo|baja de lo normal

increase noun, increase: increase/n, rise, growth, surge/n, spike/n, gain/n, jump/n, upturn |
  aumento/n, alza/n, incremento/n, pico
decrease noun, decrease: decrease/n, reduction/n, decline/n, drop, fall, dip/n, loss of, slump,
  plunge/n | reducción|reducciones, bajada/n, descenso/n, disminución, caída/n

climb, increase: climb/v, rise, rises, go|goes up, shoots up, spike/v, soar/v, surge/v, jump/v,
  creep|creeps up | trepar/v, dispararse, se dispara, sube|suben|suba|suban, dispara
drop back, decrease: drop/v, drops, fall/v, fell, dip/v, sink|sinks, plummet/v, goes down, comes
  down, come down, coming down | cae|caen|cayó|caiga|caigan, baja|bajan|baje|bajen, desplomarse

lasts longer, long: longer lasting, longer, more time,
  last|lasts|lasted|lasting|stay|stays|stayed|take|takes|took longer | dura|duran|dure más, más
  duradero|duradera, tarda|tardan|tarde más
lasts less, short: less, not as long, shorter, last|lasts|lasted|lasting|stay|stays|stayed less,
  shorter lasting, less long, less time, sooner over, last|lasts shorter | dura|duran|dure menos,
  menos tiempo, tarda|tardan|tarde menos

frequent, often, common: frequent, frequently, often, repeatedly, many times, over and over,
  constantly, time and again | frecuente/n, con frecuencia, frecuentemente, a menudo, muchas veces,
  seguido, una y otra vez
infrequent, rare: infrequent, infrequently, seldom, rarely, once in a while, hardly ever, few times,
  from time to time, occasional, occasionally | poco frecuente|frecuentes, con poca frecuencia, de
  vez en cuando, rara vez, raramente, pocas veces, ocasional, ocasionales, ocasionalmente, casi
  nunca

more often: more often|frequently, more times, at shorter intervals | más a menudo, con más|mayor
  frecuencia, más veces, más seguido
less often: less often|frequently, fewer times, at longer intervals | menos a menudo, con
  menos|menor frecuencia, menos veces, menos seguido

once: once | una vez
repeatedly, multiple: repeatedly, several times, many times, again and again, over and over (again),
  more than once | repetidamente, varias|muchas veces, una y otra vez, más de una vez

enough rest, sufficient
too little, insufficient: too little, too few | muy poco|poca|pocos|pocas

extra, more: extra, additional, spare, added | adicional, adicionales, extra, de más
missing, less: missing, reduced | faltante/n, de menos

full strength, undiluted, strong: full strength, full dose, extra strength, double strength, high
  dose, high strength | dosis completa|alta|altas, concentración alta, de alta potencia
low dose, diluted, weak: low dose, half strength, half dose, reduced dose, low strength, baby
  strength | dosis baja|bajas|reducida|reducidas, media dosis, baja potencia

large group, many: large group/n, crowd/n | multitud/n, grupos grandes
small group, few: small group/n, one to one, one on one | grupo/n pequeño|pequeños, uno a uno,
  individualmente

early: early, earlier, ahead of time|schedule, in good time, too early, prematurely |
  temprano|temprana, con antelación, anticipadamente, demasiado pronto, con tiempo
overdue, late, delay: overdue, past due, behind schedule, late, later than planned, delayed, too
  late | atrasado/a, vencido|vencida, con retraso, retrasado/a, demasiado tarde

soon, at once: soon, shortly, promptly, before long, in a short time, prompt | pronto, en breve,
  dentro de poco
much later, late, delay, later: much later, in the long run, a long time later, eventually, in due
  course, not for a long time | mucho más tarde|después, a la larga, con el tiempo

soon after: soon, shortly, right, straight, immediately, long until, not long | poco, poco tiempo,
  inmediatamente, justo, enseguida
long after: long, a long time, a long while, a good while | mucho, mucho tiempo, bastante

ahead, early, before: beforehand, ahead | con antelación
afterwards, late, after: afterwards, afterward | con retraso

sooner, early, fast: sooner, sooner than | más pronto, antes de lo previsto
later, late, slow, delay

immediate, at once, fast, sudden: immediate, instant, instantaneous, prompt, urgent | inmediato/a,
  instantáneo/a, urgente/n
delayed, delay, slow, late: delayed, belated, deferred, non urgent, nonurgent | retardado/a,
  aplazado/a, diferido/a, no urgente/n, tardío/a

emergency: emergency, emergencies, urgent, urgently, urgency, life threatening | emergencia/n,
  urgencia/n, urgente/n
routine, scheduled, optional: routine, routinely, elective, non emergency, nonemergency, nonurgent,
  non urgent, scheduled, planned | de rutina, rutinario/a, electivo/a, programado/a, no urgente/n

sudden, fast: sudden, suddenly, abrupt, abruptly, all at once, all of a sudden, unexpected,
  unexpectedly, cold turkey, in one go | repentino/a, súbito/a, de golpe, de una vez, de repente,
  abrupto/a, de una sola vez, de inicio brusco
gradual, slow: gradual, gradually, bit by bit, little by little, step by step, in stages, over time,
  slowly, progressive, progressively, by degrees, taper/v | gradual, graduales, gradualmente, poco a
  poco, por etapas, progresivo/a, lentamente, paulatinamente, escalonado/a

brief, short, short term: brief, briefly, momentary, momentarily, short lived, fleeting, for a
  moment, for a short time|while, quick look | breve/n, momentáneo/a, fugaz, fugaces, por un
  momento, por poco tiempo
prolonged, long, long term, permanent, chronic: prolonged, lasting, lengthy, extended, long lived,
  persistent, persistently, lingering, for a long time|while, drawn out, protracted, ongoing |
  prolongado/a, duradero/a, persistente/n, extenso/a, por mucho tiempo, durante mucho tiempo

temporary, short term, reversible: temporary, temporarily, interim, short term, stopgap, passing |
  temporal/n, pasajero/a, provisional, provisionales, provisorio/a, momentáneo/a
permanent, long term, irreversible: permanent, permanently, lasting, lifelong, for life, long term,
  indefinitely, for ever | permanente/n, de por vida, indefinidamente, definitivo/a, vitalicio/a

pass quickly, disappear: pass|passes off, go|goes away, pass quickly, short lived, clear|clears up,
  settle|settles (down), die|dies down, wear|wears off | pasa|pasan|pase|pasen pronto, se pasa,
  irse, se va|van|quita|quitan, desaparecer/v, pasa, va|van|quita|quitan
persist, continue, worsen: persist/v, linger/v, last|lasts, remain/v, stay, stays, drag/v on, not go
  away, hang around, keep|keeps coming | persistir, persista|persiste|persisten, perdurar/v,
  quedarse, permanecer, permanezca|permanece, no desaparecer|desaparece

= clear up, disappear: go|goes|going|went|gone away|down, clear|clears up, settle|settles (down),
  ease|eases (off), get|gets better, improve/v, stop/v, pass, resolve/v | desaparecer/v, mejorar/v,
  ceder
last on, continue: persist/v, linger/v, last|lasts, continue/v, carry|carries on, go|goes on |
  persistir, persista|persiste|persisten, continuar, continúa|continúan|continúe|continúen, durar/v

too young: too young|small|weak|ill|early | demasiado joven|pequeño|pequeña|débil|pronto
old enough: old|big|strong|well enough | suficientemente grande|mayor|fuerte

odorless: odorless, odourless, scentless | sin olor, inodoro/a
smelly: smell, smells, smelly, odor, odour, scent | olor, huele

= better: better, improved, well | mejor, mejores
no better: still, unchanged, ill, unwell, sick, worse | igual, enfermo/a, peor

likelier: more likely, likelier, raise/v|increase/v the|your|their risk|chance|chances,
  higher|greater|bigger|increased chance|risk|chances, more
  chance|risk | más probable|probables, mayor riesgo|probabilidad
less likely: less likely, lower/v|reduce/v|cut|cuts the|your|their risk|chance|chances,
  lower|smaller|reduced|decreased chance|risk|chances, less chance|risk, fewer chances | menos
  probable|probables, menor riesgo|probabilidad

frequent, often: all the time, constantly, often, frequently, common, commonly, usual, usually,
  many, most, likely | a menudo, frecuente/n, común, comunes, muchos|muchas, la mayoría de
seldom, rare: now and then, occasionally, rare, rarely, seldom, uncommon, infrequent, few, unlikely
  | rara vez, raramente, raro|rara|raros|raras, poco frecuente|frecuentes, pocos|pocas

acute, sudden, short: acute, acutely, short term, recent onset, sudden onset | agudo/a, de inicio
  reciente
chronic, long: chronic, chronically, ongoing, long standing, long term, long lasting, recurring,
  recurrent | crónico/a, de larga evolución|duración, recurrente/n

one time, once only
recurring, chronic: recurring, recurrent, repeat, recur/v, repeated, keeps coming back |
  recurrente/n, repetido|repetida|repetidos|repetidas, que vuelve

current, now, active: current, currently, ongoing, existing, present, today's, as of now | actual,
  actuales, actualmente, vigente/n, en curso, hoy en día
past, old, last: past, previous, former, formerly, earlier, prior, no longer current, historical |
  pasado/a, previo/a, anterior, anteriores, antiguo/a, caducado/a, anteriormente

up to date, new: up to date, updated, current, valid, in date, unexpired, latest | al día,
  actualizado/a, vigente/n, válido/a, sin caducar
out of date, old, stale: out of date, outdated, expired, lapsed, invalid, obsolete, past its|their
  date, overdue | caducado/a, vencido/a, desactualizado/a, obsoleto/a, expirado/a, no válido|válida

future, later: future, upcoming, coming, to come, forthcoming | futuro/a, venidero/a, que viene
past

recent, new: recent, recently, lately, just now, in the last few | reciente/n, recientemente,
  últimamente
long ago, old, past: long ago, ages ago, a long time ago, way back, in the distant past | hace mucho
  (tiempo), hace tiempo, hace años

already: already, by now, so far | ya
not yet: not yet, yet to, still to, still not, hasn't yet | todavía no, aún no

beginning, start, first, at first: beginning, start, onset, outset, early stage/n, starting point,
  opening | principio, comienzo, inicio, etapa inicial
ending, stop, last, at last: end, ending, close of, conclusion, final stage/n, late stage/n,
  completion, finish line | fin, final, término, conclusión, etapa final

first trimester, early: first trimester, early pregnancy, early in pregnancy | primer trimestre,
  comienzo del embarazo
last trimester, late: last|third trimester, late pregnancy, late in pregnancy, end of pregnancy |
  tercer|último trimestre, final del embarazo

as soon as: as soon as, the moment, the minute, the instant, from the moment | en cuanto, tan
  pronto, desde que, apenas
until: until, till, up to the moment | hasta que

when starting: once, when, if, from the time | cuando, una vez que
until

while: while, whilst, as long as, all the time | mientras, al mismo tiempo que
after, before, until

simultaneously, together: at the same time, simultaneously, together, at once, concurrently, all
  together | al mismo tiempo, simultáneamente, a la vez
one after another, apart: separately, one at a time, one by one, apart, spaced out, spread out, at
  different times, staggered, individually | por separado, uno por uno, uno a uno, de uno en uno, en
  momentos distintos, separadamente, espaciado/a

by day: by day, day, during the day, daytime, in the daytime, all day, daylight hours, morning hours
  | de día, durante el día, todo el día
by night: night, at night, by night, during the night, overnight, nighttime, night time, all night,
  nightly, after dark | de noche, por la noche, durante la noche, toda la noche, nocturno/a

morning: morning, mornings | mañana, por la mañana, por las mañanas
evening: evening, evenings | por la noche, por las noches, anoche
afternoon: afternoon, afternoons | por la tarde, por las tardes

weekday: weekday/n, on working days, business day/n, workday/n | día/n
  laborable|laborables|hábil|hábiles, entre semana
weekend: weekend/n, holiday/n, on public holidays, non working day/n | fin|fines de semana, día/n
  festivo|festivos|feriado|feriados

warm season, summer: warm season, warm weather, hot weather | temporada cálida, época de calor
cold season, winter: cold season, cold weather, winter months | temporada fría, época de frío

rainy: rainy, rain, wet weather, cloudy, overcast | lluvioso/a, lluvia, nublado/a
sunny, dry: sunny, dry weather, sunshine, clear skies | soleado/a, sol

young age, young: in childhood, at a young age, younger, youngest, young, early in life | en la
  infancia|niñez, de joven, más joven|jóvenes
old age, old, elderly: in old age, at an old age, older, oldest, elderly, later in life, late in
  life, aging, ageing | en la vejez, de mayor, más viejo|vieja, anciano/a, más mayor|mayores

premature, early: premature, prematurely, preterm, born early | prematuro/a, nacido antes de término
full term, on time: full term, at term, born on time, mature | a término, nacido a término

renew: renew/v, extend/v, prolong/v, lengthen/v, renewal | renovar/v:renuev, prorrogar/v,
  prolongar/v, alargar/v
expire, stop, short: expire/v, lapse/v, run out, runs out, end|ends|ended early, shorten/v, cut
  short, curtail/v | vencer, vence|vencen|venza, caducar/v, expirar/v, acortar/v, agotarse

regularly: regularly, every time, on schedule, like clockwork, consistently, routinely | con
  regularidad, siempre a la misma hora, a horas fijas
sporadically, intermittent: sporadically, sporadic, now and then, at random, randomly, haphazardly,
  on and off, when you feel like it, whenever you like | esporádicamente, esporádico/a, al azar,
  cuando quiera|quieras, de manera irregular

in advance, before: in advance, ahead of, prior to, beforehand, ahead, ahead of time, prior, earlier
  | por adelantado, de antemano, con anticipación
afterwards, after, later: afterwards, following, afterward, in retrospect, at a later time,
  retrospectively | a posteriori, posteriormente, más adelante

upper: upper, uppermost, topmost | superior, superiores
lower part: lower, lowermost, lowest, bottommost | inferior, inferiores

top: top, at the top, upper end, tip | parte superior|alta|de arriba, arriba
bottom side: bottom, at the bottom, underside, lower end, base | parte inferior|baja|de abajo,
  fondo, abajo

upstairs, up: upstairs, upper floor/n, top floor | piso de arriba, planta alta, en el piso superior
downstairs, down: downstairs, ground floor, lower floor/n, basement | planta baja, piso de abajo,
  sótano

inner: inner, innermost, inside, internal, internally, interior, inside of | interior, interiores,
  interno/a, internamente, por dentro, la parte interna
outer: outer, outermost, outside, external, externally, exterior, outside of | exterior, exteriores,
  externo/a, externamente, por fuera, la parte externa

surface, shallow: surface, on the surface, superficial, superficially, topical | superficie, en la
  superficie, superficial/n
depths, deep: deep inside, deep tissue, underneath, within the, below the surface | en lo profundo,
  bajo la superficie, en el interior

front: front, at the front, in the front, anterior, frontal, in front of, ahead of, facing | frente,
  delante, delante de, parte delantera, delantero/a, enfrente
back side: at the back, in the back, rear, back of the, posterior, behind, hind, from behind |
  detrás, detrás de, parte trasera|posterior, trasero/a, atrás

facing: facing, face to face with, toward, towards, turned toward | de cara a, de frente a, mirando
  hacia, orientado/a
facing away, away: facing away, with your|its|his|her back to, turned away, away from | de espaldas
  a, de espaldas, dando la espalda

face up, up: face up, faceup, belly up, right side up, right way up | boca arriba, hacia arriba
face down, down: face down, facedown, belly down, upside down, wrong way up | boca abajo, al revés

supine: lie|lies|lying|sleep|sleeps|sleeping|place|put|lay|rest|roll|turn|rolls
  (him|her|them|it|baby) on|onto your|his|her|its|their|the back | boca arriba, sobre la espalda, de
  espaldas
prone: lie|lies|lying|sleep|sleeps|sleeping|place|put|lay|rest|roll|turn|rolls
  (him|her|them|it|baby) on|onto your|his|her|its|their|the stomach|belly|tummy|front | boca abajo,
  sobre el estómago|vientre, de panza
on the side: lie|lies|lying|sleep|sleeps|sleeping|place|put|lay|rest|roll|turn|rolls
  (him|her|them|it|baby) on|onto your|his|her|its|their|the side, sideways | de lado, de costado,
  sobre el costado

upright, sit up, vertical: upright, standing up, on end, straight up, in an upright position | en
  posición vertical, parado|parada, derecho
sideways, lie down, horizontal: on its|their side, lying flat, laid flat, sideways, lying down, flat
  | acostado|acostada, de lado, en posición horizontal, tumbado/a

above: above, over the, on top of, higher up, higher than | encima, por encima, arriba de, sobre
  el|la|los|las
below: below, under the, underneath, beneath, lower down, lower than | debajo, por debajo, bajo
  el|la|los|las

central: central, centrally, middle, in the middle, in the center|centre, core | central, centrales,
  en el centro|medio, medio|media
peripheral: peripheral, at the edge/n, around the edge/n, outer edge/n, at the side/n, off
  center|centre | periférico/a, en el borde|los bordes, en la orilla

near end, near: near, nearby, close by, next to, beside, adjacent, at hand, closest, within reach |
  cerca, cercano/a, al lado, junto a, contiguo/a, al alcance
far end, far, away: far, far away, distant, remote, a long way, farthest, furthest, further away,
  out of reach | lejos, lejano/a, alejado/a, distante/n, remoto/a, fuera del alcance

within reach: within easy reach, within easy, within arm's reach, close at hand, at hand, handy,
  easy to reach, reachable | a mano, al alcance de la mano, alcanzable/n
out of reach, out of: out of, out of reach, beyond reach, hard to reach, out of sight, locked away,
  unreachable | fuera de alcance, fuera del alcance, inalcanzable/n

in sight, visible: in sight, in view, in plain sight, on view, on display | a la vista
out of sight, hide, invisible: out of sight, out of view, from view | fuera de la vista, escondido/a

inside, in, within: inside, indoors, in the house, indoor, into the | dentro, adentro, en el
  interior, en casa, dentro de casa
outside, out: outside, outdoors, outdoor, in the garden|yard|street, out of the house, outside the |
  fuera, afuera, en el exterior, al aire libre, fuera de casa, en la calle

at home: at home, from home, home, in your home, stay home | en casa, en su casa, a domicilio, a
  casa
at the hospital: at|in the hospital, at|in the clinic, at the office, in hospital, on the ward | en
  el hospital, en la clínica, en el consultorio, al hospital

stay home, keep still: stay (at) home|in|put|indoors, remain at home, not go out, keep indoors |
  quedarse en casa, quédese en casa, permanecer en casa, no salir, no salga
go out, leave: go out, goes out, leave home, leave the house, travel/v, venture out | salir de casa,
  salga de casa, viajar/v, salga, salir

arrival, arrive: arrival/n, entrance/n, entry, way in, entries | entrada/n, llegada/n, ingreso/n
exit, leave, depart: exit/n, way out, departure/n | salida/n

ascend, up: ascend/v, go|goes|going up, climb|climbs|climbing up | ascender, subir|suba|sube|suban
  las
descend, down: descend/v, go|goes|going down, climb|climbs|climbing down | descender,
  bajar|baje|baja|bajen las

uphill, up: uphill | cuesta arriba
downhill, down: downhill | cuesta abajo

same side: same side | mismo lado
opposite side: opposite side, other side, contralateral | lado opuesto|contrario, otro lado

lengthwise, up: lengthwise, lengthways, vertically, along | a lo largo, longitudinalmente
crosswise: crosswise, across, widthwise, horizontally | a lo ancho, transversalmente, de través

clockwise
counterclockwise

toward, near
away: away, outward | lejos

into
from inside, out of

north: north, northern | norte
south: south, southern | sur
east: east, eastern | este, oriental, orientales
west: west, western | oeste, occidental, occidentales

land: on land, ground | en tierra
water place: at sea, under water, underwater, in the water | en el mar, en el agua, bajo el agua
"""
