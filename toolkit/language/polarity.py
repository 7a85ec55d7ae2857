"""Polarity: words whose opposite turns the meaning — increase and decrease, before and after, safe.

Each pole is a value of its own, its synonyms share it. Bounds are here too: *at least*, *up to*,
*no more than*, *over 65*.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language import denials, opposites
from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

ENGLISH = """
@n: #, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, fifteen, sixteen,
  eighteen, twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety, hundred, half, one
safe: safe, safely, safer, safest, safety, harmless
unsafe: unsafe, unsafely
dangerous: dangerous, dangerously, danger/n, hazardous, hazard/n, perilous, life threatening
increase: increase/v, increasingly, raise/v, rise|rises|rose|risen|rising, go|goes|going|went|gone
  up, step/v up, boost/v, elevate/v, gain/v, grow|grows|grew|grown|growing, escalate/v, heighten/v,
  maximize/v, double/v, turn/v up, build/v up, put/v on weight, expand/v, weight gain
decrease: decrease/v, reduce/v, reduction/n, lower/v [the|your|a|his|her|their|blood|@n], lowers,
  lowered, lowering, lessen/v, diminish/v, go|goes|going|went|gone down, drop/v, cut|cuts|cutting,
  decline [in|by|slowly|over|with|after], declines|declining, step/v down, minimize/v, shrink,
  fall|falls|falling|fell, cut|cuts|cutting down|back, taper/v, turn/v down, to lower, wean/v,
  dwindle/v, weaken/v, [can|may|might|could|will|should|must|helps|help] lower, lower it,
  lose|loses|losing|lost [weight|#|@n], weight loss
more: more, additional, extra, greater, larger, bigger, further
less: less, fewer, lesser, smaller
more than: more than, over [@n], above [@n], greater than, older than, higher than, in excess of,
  exceed/v, exceeding, larger than, longer than, > [#], upwards of, heavier than, bigger than, aged
  over, beyond
less than: less than, under [@n], below [@n], fewer than, younger than, lower than, smaller than, <
  [#], shorter than, lighter than, aged under
at least: at least, no|not less|fewer than, a minimum of, minimum of, minimum, not|no younger than,
  ≥, > =, no|not lower than, or more, or older, or over, or above, or
  higher, or greater, or longer, [@n] and|or older|over|above|more|higher|greater|longer|up, no|not
  under [#]
at most: at most, at the most, no|not more than, up to, a maximum of, maximum of, maximum, max,
  no|not longer than, not exceeding, not to exceed, do|does|must|should|may|can|will not exceed, ≤,
  < =, no|not higher|greater than, no|not older than, or less, or fewer, or younger, or under, or
  below, or lower, no|not over [#], not above [#], [@n] and|or younger|under|below|less|fewer|lower
exact: exactly, precisely
about: about [@n], approximately, around [@n], roughly, nearly [@n], almost [@n]
above: above, over [the], on top of, higher up
below: below, underneath, beneath
before: before, prior to, beforehand, ahead of, pre, earlier than, no|not later than, in advance
after: after, in the wake of, not|no sooner|earlier than, [within @n @period] of,
  following [@event], afterwards, afterward, post, no|not before, later than, subsequent to,
  once you have
during: during, throughout
until: until, till, up until
since: since
within: within, inside
outside: outside of, outside
high: high, highest, highly [elevated], tall
low: low, lowest
higher: higher
lower: lower
start: start/v, begin|begins|beginning|began|begun, commence/v, initiate/v, initiation, onset,
  resume/v, restart/v
stop: stop/v, wear/v off, worn off, wore off, end [the|your|treatment|of], ends, ended, ending,
  discontinue/v, discontinuation, cease/v, halt/v, quit|quits|quitting,
  withdraw|withdraws|withdrew|withdrawn, terminate/v, come off, finish/v, suspend/v, pause/v,
  interrupt/v, end up [on], cessation
continue: continue/v, continuation, keep|keeps|keeping|kept [taking|using|doing], go on
  [taking|using], carry on, keep on, continuous, continuously, proceed/v
allow: allow/v, permit/v, permitted, let [@who], lets, okay to, ok to, all right to, fine to,
  authorize/v, approve/v, acceptable, permissible, approval
forbid: forbid|forbids|forbade|forbidden|forbidding, prohibit/v, ban|bans|banned, disallow/v,
  unacceptable, prohibition, off limits
contraindicated: contraindicate/v, contraindicated, contraindication/n, inadvisable, discourage/v,
  advise/v|recommend/v against, advised against
indicated: indicated [for|in|to]
with food: with food, with meals, with a meal, with your meal, with a full stomach, with milk
while eating: when|while|as you eat, when|while you are eating, when|while eating, at mealtimes,
  during meals|mealtimes|a meal
after food: after eating, after food, after you eat, after you have eaten, after [breakfast|lunch],
  after [dinner|supper|meals|mealtimes], after [a|your|each|every|the meal/n|breakfast|lunch|dinner]
without food: without food, without eating, between meals, away from food
empty stomach: empty stomach, empty stomachs, [stomach is] empty, [stomach must|should be] empty,
  [stomach has|needs to be] empty, fasting, fasted
full stomach: full stomach
full: full, fuller, fullest, fill/v
empty: empty, emptier, emptiest, empties, emptied, emptying
fast: fast, faster, fastest, quick/a, rapid/a, rapidly, swift/a, speed/v up, speeds up
slow: slow/a, slow/v down, gradual, gradually, slows, slowed, slowing
at once: immediately, right away, at once, straight away, straightaway, without delay, promptly,
  urgently, instantly, as soon as possible, right now, urgent, immediate, asap
delay: delay/v, postpone/v, put|putting off, defer|defers|deferred, wait/v
hot: hot, hotter, hottest, heat/n, heated, heating
warm: warm, warmer, lukewarm, warmed, warming, warmth
cold: cold [@cold], cold, colder, coldest, cool/a, cooled, chilled, iced, refrigerate/v,
  refrigerated, frozen, freeze/v
room temperature: room temperature
open: open/v, opened, unlock/v, uncapped
close: close [@closed], closed, closing [the|your], shut|shuts|shutting, sealed, seal/v, lock/v,
  closes, closure/n, lockdown/n
on: turn|turns|turned|switch|switches|switched|put on, switched on,
  turn|turns|turned|switch|switches|switched|put it|them on, keep|leave|kept it|them on,
  keep|leave the|your @worn on
off: turn|turns|turned|switch|switches|switched|take|takes off, switched off,
  turn|turns|turned|switch|switches|switched|take|takes it|them off, keep|leave it|them off,
  keep|leave the|your @worn off
positive: positive, positively
negative: negative, negatively
normal: normal, typical, regular
abnormal: abnormal, abnormally, atypical, irregular, irregularly, abnormality, abnormalities,
  unusual, unusually
common: not uncommon, not unusual, not rare, common, commoner, commonest, frequent, widespread,
  prevalent
rare: rare, rarer, rarest, uncommon, uncommonly, infrequent
mild: mild/a, minor, slight/a, slightest, light [@light], trivial
moderate: moderate, moderately
severe: severe/a, serious, seriously, grave, major
  [surgery|bleeding|injury|injuries|illness|complication/n|damage|trauma|problem/n|risk/n|symptom/n],
  critical, critically, intense, intensely
benefit: benefit/v, beneficial, advantage/n, helpful, advantageous
harm: harm/v, harmful, damage/v, damaging, detrimental, injurious, disadvantage/n
risk: risk/n, risky, riskier
better: better, best [to]
worse: worse, worst
improve: improve/v, improvement/n, ease/v, relieve/v, relief, alleviate/v, get|gets|getting|got
  better, recover/v, feel|feels|feeling better, soothe/v, recovery
worsen: worsen/v, aggravate/v, exacerbate/v, deteriorate/v, get|gets|getting|got worse,
  feel|feels|feeling worse, exacerbation/n, deterioration
cause: cause/v, trigger/v, provoke/v, induce/v, bring on, lead/v to, leads to, result/v in
prevent: prevent/v, prevention, preventive, protect/v, protective, protection
early: early, earlier, earliest, premature, prematurely
late: late, overdue
hyper: hypertension, hypertensive, hyperglycemia, hyperglycaemia, hyperthermia, hyperthyroidism,
  hyperkalemia, hyperkalaemia, hypernatremia, hypercalcemia, hyperactive, hyperventilation,
  hyperventilate/v, hyperlipidemia, hypercapnia
hypo: hypotension, hypotensive, hypoglycemia, hypoglycaemia, hypothermia, hypothyroidism,
  hypokalemia, hypokalaemia, hyponatremia, hypocalcemia, hypoactive, hypoventilation, hypoxia,
  hypoxemia, hypocapnia
tachycardia: tachycardia, tachypnea, tachypnoea
bradycardia: bradycardia, bradypnea, bradypnoea
effective: effective, effectively, efficacious, efficient
ineffective: ineffective, ineffectively, inefficient
possible: feasible, doable
impossible: impossible, unfeasible, not possible, not feasible
pregnant: pregnant, pregnancy
disabled: disabled
conscious: conscious, awake, alert, responding, come|comes|came to
unconscious: unconscious, asleep, unresponsive, passed out, pass|passes|passing out
stable: stable, steady, steadily
unstable: unstable, unsteady, unsteadily
sterile: sterile, sterilized, clean/v
contaminated: unsterile, contaminated, dirty, unclean, soiled
aware: aware
unaware: unaware
healthy: healthy, healthier, healthiest, well enough, [feel|feels|felt|feeling|are|is|be] well
unhealthy: unhealthy, sick, ill, unwell, not feel|feeling|look|looking well, not well enough
used: reusable, reuse/v, used [needle/n|syringe/n|patch|patches]
unused: unused
unexpected: unexpected, unexpectedly, unintended, unintentional
controlled: controlled, well controlled
uncontrolled: uncontrolled, poorly controlled
appropriate: appropriate, appropriately, suitable, correct, correctly, properly, right
  [dose|medicine], accurate, accurately
inappropriate: inappropriate, unsuitable, incorrect, incorrectly, wrong, wrongly, improper,
  improperly, inaccurate
vaccinated: vaccinated, immunized
unvaccinated: unvaccinated, unimmunized
diluted: diluted, dilute
undiluted: undiluted
treated: treated
untreated: untreated
comfortable: comfortable, comfortably
uncomfortable: uncomfortable, discomfort
unnecessary: unnecessary, unnecessarily
reversible: reversible, temporary, temporarily, transient
irreversible: irreversible, permanent, permanently
legal: legal, legally
illegal: illegal, illegally, illicit
dependent: dependent
independent: independent, independently
same: same, identical, equal
different: different, differently
acute: acute, acutely
chronic: chronic, chronically
short term: short term, short lasting, short acting
long term: long term, long lasting
extended release: extended|slow|prolonged|sustained|modified|controlled|delayed release, long acting
immediate release: immediate|fast|quick|rapid release, short|fast|rapid acting
short: short, shorter, shortest, brief, briefly
long: long, longer, longest, prolonged
inhale: breathe in, breathing in, breathe|breathes in
exhale: exhale/v, breathing out, breathe|breathes out
skip: skip/v, miss/v, missed, omit/v, omission, forget|forgets|forgot|forgotten, leave out, missing
  a|the|your|any dose/n
first: first [dose|time|line|choice|step], initial, initially, first [#], first
  [few|two|three|four]
last: last [dose|time|resort|step], final, finally, last [#], last [few|two|three|four], last
  [visit|appointment|session|week|month|year|night|infusion|treatment|injection], previous, prior
  [visit|session]
alone: alone, on your own, by yourself, unaccompanied, unsupervised
accompanied: accompanied, supervised, under supervision, under medical supervision
alive: alive, survive/v, survival, live [virus|vaccine/n]
dead: dead, death/n, die/v, dying, fatal, fatally, deadly, lethal
present: presence, present [in]
enter: put in, insert/v
remove: remove/v, removal, take out, pull out
add: add/v, addition
accept: accept/v
refuse: refuse/v, reject/v, decline to
tighten: tighten/v, tight, tightly
loosen: loosen/v, loose, loosely
strong: strong, stronger, strongest, strongly, potent
weak: weak/a
thick: thick, thicker
thin: thin, thinner
wet: wet, moist, damp
dry: dry, drier, dries, dried
light: bright, brightly
dark: dark, dim
heavy: heavy, heavier, heavily
fertile: fertile
infertile: infertile, infertility
even if: even if, even when
yes: yes
true: true
false: false, untrue
easy: easy, easily, easier, more easily
difficult: difficult, difficulty, difficulties, hard to, harder
sit up: sit|sits|sitting|stay|staying|remain up|upright, upright, stand|stands|standing up,
  standing
lie down: lie|lies|lying down, lying, lie flat, lying flat
wake: wake/v up, wake
sleep: fall/v asleep
up: head|feet|legs|arm|leg|hand up, upward, upwards
down: head|feet|legs|arm|leg|hand down, downward, downwards
eligible: eligible, eligibility
ineligible: ineligible, not eligible
agree: agree/v, agreement
disagree: disagree/v, disagreement
insured: insured
uninsured: uninsured
desirable: desirable, wanted
undesirable: undesirable, unwanted
cover: cover/v, covered
uncover: uncover/v
connected: connect/v
disconnected: disconnect/v, unplug/v
include: include/v, including
exclude: exclude/v
new: new, newer, fresh
old: old [needle/n|syringe/n|patch|patches|tablet/n|pill/n|medicine/n|bottle/n|dressing]
firm: firmly, hard [on|against|for]
gentle: gentle/a, gently, lightly
large: large, big, huge
small: small, smallest, tiny
out of: out of [the|reach|bed|your|his|her]
within reach: within reach, within the reach
push: push|pushes|pushed|pushing, press|presses|pressed|pressing
pull: pull|pulls|pulled|pulling
hold: hold|holds|holding|held
release: release/v, let go
thicken: thicken/v
dilute blood: thin/v [the|your|blood]
known: known
unknown: unknown
clear: clearly
unclear: unclear, uncertain, uncertainty
complete: complete/v, completed
incomplete: incomplete, incompletely
sufficient: enough, sufficient, sufficiently, adequate, adequately
insufficient: insufficient, insufficiently, inadequate, inadequately, not enough
active: active
inactive: inactive
willing: willing
unwilling: unwilling
opened: unsealed
unopened: unopened
tested: proven
untested: unproven, untested
protected: protected [sex]
unprotected: unprotected
appear: appear|appears|appeared|appearing [on|in|at|after|within|suddenly|.]
disappear: disappear/v, go away, goes away, went away, gone away, wear/v off, wears off, subside/v
authorized: licensed
unauthorized: unapproved, unlicensed, unauthorized, off label
sharp: sharp, sharply
dull: dull
wide: wide, widely
narrow: narrow/a
indoors: indoors, indoor
outdoors: outdoors, outdoor
@worn: patch, mask, light, machine, alarm, dressing, bandage, phone, seatbelt, cuff, device, pump
good: good
bad: bad, poor, poorly
next: next
by: by [@n], by [a|an third|quarter|half|fifth|tenth|few|inch|little]
to: to [@n], to [a|an third|quarter|half|fifth|tenth|few|inch]
benign: benign
malignant: malignant, cancerous
curable: curable
incurable: incurable
visible: visible
invisible: invisible
inpatient: inpatient/n
outpatient: outpatient/n
contagious: contagious
responsible: responsible
man-made: synthetic, artificial
natural: natural, naturally
-: make|makes|making|made|be|being sure, for sure, sure enough, learn|read|find|know|see|hear
  out|about more, learn|read more, find out more, more information, for more, more or less, no more,
  once more, more about, see more, show more, any more, more details, what is more, even more so, no
  less, over the counter, over time, over two|three|four|five|six|seven|eight|ten|several|many|some
  @period, fall|falls|fell due|on|ill, during this time, until then, fall|falls|fell|falling
  within|in|into|between|under|apart|behind|short|outside|to, over the
  phone|telephone|internet|weekend|years|past|last|next, all over, over and over, hand over, carry
  over, over there|here, under the skin|tongue, under the age of, under your tongue, under way,
  under control, under medical care, under pressure, under stress, under review, under the
  supervision, under anesthesia|anaesthesia, under local|general anesthesia|anaesthesia, under
  these|this|which, after all, look|looks|looked|looking after, care|cares|cared|caring after, after
  hours, before you know it, sooner or later, day after day, time after time, one after another|the
  other, named after, high school, high quality, high street, common sense, common cold, in common,
  full name, full time, full stop, in full, full text, full address, the common, at least one, fast
  food, warm up, warmest, hot line, hotline, cold sore/n, cold symptoms, open minded, opening hours,
  open source, in the open, open to, close to, close
  friend|relative|family|contact|by|relatives|contacts, close together, close up, close
  relationship|attention|watch, on and off, day off, days off, time off, on going, normal saline,
  regular insulin, negative pressure, positive pressure, best wishes, best regards, as well, get
  well, how long, as long as, so long as, before long, no longer, long ago, long covid, how
  early|late, of late, late night, lately, critical care, intensive care, major role, serious about,
  up to you|us|them, light bulb, light switch, true or false, end user, in the end, by the end, at
  the end, weekend, end result, end stage, high end, low end, dead sea, deadline, the more, more
  recently, more importantly, what 's more, early on, later on, see you later, follow up, since
  then, ever since, low key, as low as, as high as, right person, health and safety, safety data
  sheet, in|to a safe place|spot|location, somewhere safe, it|them|this safe [.|,|;|and|for|in],
  vitamin @letter drop/n, saline|iron|fluoride|nose|nasal|oral|colic|the|these|your drop/n, drops
  [by|a|once|twice|daily|every|each|at|for|should|are|can|may|with|or], with or without food, with
  food or without (it), a while, worth while, for a while, once in a while, while ago, stop by, bus
  stop, head start, to start with, start up, get started, getting started, end up, ends up, ended
  up, how fast, hold fast, break fast, man made, manned, mother board, first and foremost, first
  aid, last name, first name, at last, last but not least, first of all, at first, for the first
  time, cut and paste, a cut, cuts and, drop by, eye|ear drop/n, # drop/n, drop/n of, cough drop/n,
  drops per|in|into, fall/n season, in the fall, fall/n prevention, no wait, waiting room, waiting
  list, wait list, waiting time/n, wait time/n, missing, dry mouth, dry eye/n, dry skin, regular
  basis, on a regular basis, under # @period of age, pros and cons, male or female, other than,
  rather than, better off, gain access, gain/v knowledge, lower @part, upper and lower, the|your
  lower @part, raised bump/n, dark chocolate, thank you, the lead, wake up call, get out, different
  kinds, different types, positive attitude, in addition, in addition to, additionally, the common
  cold, a common cold, colds, cold or flu, cold and flu, older adults', in|at large, by and large,
  new york, what 's new, have|has|having|get|gets|getting|catch|catching|caught|with a cold, a cold
  [and|or|.|,|?|!|;], fill out|in, fill|filling|filled out|in, fill/v the|this|a form/n, @n to @n,
  next to, good morning|afternoon|evening|night|luck
@part: arm/n, leg/n, limb/n, extremity/n, back, lip/n, eyelid/n, jaw, teeth, body, abdomen, chest,
  quadrant, respiratory, airway/n, airways, gum/n, spine, lobe/n, half, thigh/n, gastrointestinal,
  gi, belly, tract, stomach
@letter: a, b, b12, c, d, d2, d3, e, k
@period: day/n, week/n, month/n, year/n, hour/n, minute/n
@event: treatment, surgery, meal/n, dose/n, procedure, injection, infusion, administration,
  exposure, delivery
@who: your, the, them, him, her, it, us
@cold: water, compress, compresses, pack/n, air, weather, drink/n
@closed: the, your, tightly, it, lid, door/n, eyes, container
@limb: head, leg/n, arm/n, foot, feet, bed, hand/n, heel/n, knee/n
@move: come, comes, came, go, goes, went, breathe, let, move/v, pull/v, push/v, slide/v, step/v,
  lean/v, look/v, turn/v, walk/v, reach/v, bend/v, stay/v, fold/v, tuck/v, draw, bring, hold
@is: is, are, it, stay/v, keep, kept, left, leave, remain/v, be
@then: week, month, year, day, time, night, monday, tuesday, wednesday, thursday, friday, saturday,
  sunday, month's, week's
@thing: finger, toe, piece, cup, child
@mass: water, food, time, pain, energy, sleep
@light: headache/n, pain, activity, exercise, meal/n, bleeding, symptoms, sedation, snack
"""

SPANISH = """
@n: #, un, una, dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, once, doce, quince,
  dieciséis, dieciocho, veinte, treinta, cuarenta, cincuenta, sesenta, setenta, ochenta, noventa,
  cien, mitad, los, las
@period: día/n, semana/n, mes, meses, año/n, hora/n, minuto/n, edad
@event: tratamiento, cirugía, comida/n, procedimiento, inyección, infusión, administración,
  exposición, parto
safe: seguro|segura|seguros|seguras, sin riesgo|riesgos|peligro, seguridad, inocuo/a,
  inofensivo/a, a salvo
unsafe: inseguro/a, poco seguro|segura|seguros|seguras
dangerous: peligroso/a, peligro/n, arriesgado/a, mortal [para], potencialmente mortal|mortales
increase: aumentar/v, aumento/n, incrementar/v, incremento/n, subir/v, subida/n, elevar/v,
  elevación, ascender/v:asciend, crecer/v, crecimiento, ganar/v peso, agrandar/v, duplicar/v,
  maximizar/v, potenciar/v, expandir/v, aumento de peso, engordar/v
decrease: baja|bajó|baje|bajan [más|#], baja|bajó|baje|bajan de peso, disminuir,
  disminuya|disminuyen|disminuye|disminuyan|disminuyó|disminuido|disminuida|disminúyalo,
  disminuyendo|disminuirá|disminuiría|disminúyala|disminuidos|disminuidas|disminución|disminuyeron,
  reducir/v:reduc+reduj, reducción|reducciones, reduje|redujo|redujeron, bajada/n,
  descender/v:desciend, descenso/n, perder/v:pierd peso, aminorar/v, minimizar/v, rebajar/v, caer,
  cae|caen|cayó, mermar/v, caída [de|en], debilitar/v, bajar, baje, bajen, bajó, bajaron, bajando,
  bajará, bajarán, bájelo, bájela, bajarlo, bajarla, ha|han|haya bajado, pérdida de peso,
  adelgazar/v, perder/v:pierd [#]
more: más, adicional, adicionales, extra, mayor, mayores
less: menos, menor, menores
more than: más de, más del, más que, más de lo, mayor|mayores de|a|que, superior|superiores a|al,
  por encima de [@n], por encima del, > [#], exceder/v, sobrepasar/v, más allá de, mayor al,
  mayores al, de más de, con más de, más largo|larga que, más alto|alta que, superar/v [#]
less than: menos de, menos del, menos que, menor|menores de|a|que, inferior|inferiores a|al, <
  [#], por debajo de [@n], por debajo del, menos de lo, de menos de, menor al, más bajo|baja que
at least: al menos, por lo menos, como mínimo, no menos de|del|que, un mínimo de, mínimo, mínima,
  cuando menos, no inferior|inferiores a|al, no menor|menores de|a|que, ≥, > =, o más, o mayor, o
  mayores, o superior, o superiores, no antes de|del, [@n @period] o más|mayor|mayores, [@n] y|o
  más|mayores
at most: como máximo, a lo sumo, no más de|del|que, hasta [@n], hasta un máximo de, máximo,
  máxima, un máximo de, no superior|superiores a|al, no mayor|mayores de|a|que, ≤, < =, o menos, o
  menor, o menores, o inferior, no exceder/v|sobrepasar/v|superar/v, cuando mucho, no exceder de,
  [@n @period] o menos|menor|menores, como mucho
exact: exactamente, precisamente
about: aproximadamente, alrededor de [@n], unos|unas [@n], cerca de [@n], casi [@n], cerca del [@n]
above: por encima de, encima de, arriba de, encima, por encima
below: por debajo de, debajo de, abajo de, debajo, por debajo
before: antes, antes de|del, antes de que, previo|previa|previos|previas a|al, previamente a,
  previamente, con antelación,
  por adelantado, anterior a, con anterioridad a, a más tardar, pre, no después de|del
after: después, después de|del, tras, luego de, luego de que, después de que, posterior a,
  posteriormente, una vez que, post, con posterioridad a, tras [@event], no antes de que, al cabo
  de
during: durante, a lo largo de
until: hasta, hasta que
since: desde que, desde hace, desde entonces, desde el [#], desde [#]
within: dentro de|del, en el plazo de, en un plazo de, adentro, por dentro
outside: fuera de|del, fuera
high: alto|alta|altos|altas, sumamente, altamente
low: bajo|baja|bajos|bajas
higher: más alto|alta|altos|altas, más elevado|elevada|elevados|elevadas
lower: más bajo|baja|bajos|bajas
start: comenzar/v:comienz, empezar/v:empiez, iniciar/v, inicio, comienzo, reanudar/v, reiniciar/v,
  aparición
stop: dejar/v de, suspender/v, interrumpir/v, detener/v:detien+deteng+detuv, cesar/v, cese,
  terminar/v, finalizar/v, acabar/v, fin [de|del], suspensión, interrupción,
  descontinuar/v:descontinú, discontinuar/v:discontinú, abandonar/v, concluir, parar, pare, paren,
  paró, pararon, parando, pararse, deténgase, fin de la
continue: continuar/v:continú, seguir/v:sig [@doing], continuo/a, proseguir/v:prosig, continuado,
  siga con, siga, sigan, seguir, seguirá, no deje|dejen|dejes|dejar de
allow: permitir/v, permiso, dejar/v que, aceptable/n, aprobar/v:aprueb, aprobación, admisible,
  autorizar, autorice|autoriza|autorizan|autorizó
forbid: prohibir/v:prohíb, prohibición, vetar/v, inaceptable/n, impedir/v:impid
contraindicated: contraindicado/a, contraindicación|contraindicaciones, desaconsejar/v,
  desaconsejable
indicated: indicado|indicada|indicados|indicadas [para|en]
with food: con alimentos|comida|comidas|alimento, con las comidas, con la comida, con los
  alimentos, con una comida, con el estómago lleno, con leche
without food: sin alimentos|comida|comer, sin haber comido, entre comidas, sin ingerir alimentos
empty stomach: estómago vacío, ayunas, ayuno, ayunar/v, en ayunas, con el estómago vacío
full stomach: estómago lleno
after food: después de comer, tras comer
while eating: al comer, mientras come, mientras comes
full: lleno|llena|llenos|llenas, llenar/v
empty: vacío|vacía|vacíos|vacías, vaciar/v:vací
fast: rápido/a, veloz, veloces, deprisa, acelerar/v, rápidamente, rapidez, con rapidez
slow: lento/a, despacio, paulatino/a, gradual, gradualmente, ralentizar/v, lentitud, enlentecer/v
at once: inmediatamente, de inmediato, enseguida, en seguida, urgentemente, sin demora, ya mismo,
  lo antes posible, cuanto antes, urgente, urgentes, inmediato/a, ahora mismo, con urgencia, de
  forma inmediata, de manera inmediata, tan pronto como sea posible, al instante
delay: retrasar/v, aplazar/v, posponer, posponga|pospone, demorar/v, retraso, demora, postergar/v,
  espera, esperar, espere, esperen
hot: caliente/n, calor, calentar/v:calient, caluroso/a
warm: tibio/a, templado/a, cálido/a
cold: frío|fría|fríos|frías, fresco|fresca, refrigerar/v, enfriar/v:enfrí, helado/a, congelar/v,
  congelado|congelada
room temperature: temperatura ambiente
open: abrir/v, abierto|abierta|abiertos|abiertas, destapar/v
close: cerrar/v:cierr, cerrado|cerrada, sellar/v
on: encender/v:enciend, encendido|encendida, prender/v
off: apagar/v, apagado|apagada, desactivar/v
positive: positivo/a
negative: negativo/a
normal: normal, normales, típico|típica|típicos|típicas, regular, regulares
abnormal: anormal, anormales, anormalmente, atípico/a, irregular, irregulares, anomalía/n,
  anómalo/a, inusual, inusuales, anormalidad|anormalidades
common: común, comunes, frecuente, frecuentes, habitual, habituales, no es|son
  raro|rara|raros|raras|inusual|infrecuente|infrecuentes|extraño
rare: raro|rara|raros|raras, poco común|comunes, poco frecuente|frecuentes, infrecuente/n,
  inusitado/a, poco habitual|habituales
mild: leve/n, levemente, ligero/a, menor importancia, suave/n
moderate: moderado/a
severe: grave/n, gravemente, severo/a, serio/a, crítico/a, intenso/a, gravedad
benefit: beneficio/n, beneficioso/a, ventaja/n, beneficiar/v, útil, útiles, ventajoso/a
harm: daño/n, dañar/v, dañino/a, perjudicar/v, perjudicial, perjudiciales, nocivo/a, lesionar/v,
  desventaja/n, perjuicio/n, hacer|hace|haga daño
risk: riesgo/n, riesgoso/a
better: mejor, mejores
worse: peor, peores
improve: mejorar/v, aliviar/v, alivio, recuperarse, calmar/v, se recupera|recupere|recuperan,
  sentirse mejor, se siente|sienta mejor, recuperar/v, recuperación, mejoría/n, mejora/n,
  mejoramiento
worsen: empeorar/v, empeoramiento, agravar/v, deteriorar/v, deterioro, exacerbar/v, exacerbación,
  sentirse peor, se siente|sienta peor
cause: causar/v, provocar/v, producir/v:produj, ocasionar/v, desencadenar/v, inducir/v:induj,
  causa/n
prevent: prevenir/v:previen+preveng+previn, prevención, preventivo/a, proteger/v, protección,
  protector
early: temprano|temprana|tempranos|tempranas, precoz, precoces, prematuro/a, tempranamente
late: tardío/a, atrasado/a, más tarde, demasiado tarde, tarde [.|)|,]
hyper: hipertensión, hipertenso/a, hiperglucemia, hiperglicemia, hipertermia, hipertiroidismo,
  hiperpotasemia, hiperkalemia, hipercalemia, hipernatremia, hipercalcemia, hiperactivo/a,
  hiperventilación, hiperventilar/v, hiperlipidemia, hipercapnia, hipertensivo/a
hypo: hipotensión, hipotenso/a, hipoglucemia, hipoglicemia, hipotermia, hipotiroidismo,
  hipotensivo/a, hipopotasemia, hipokalemia, hipocalemia, hiponatremia, hipocalcemia,
  hipoactivo/a, hipoventilación, hipoxia, hipoxemia, hipocapnia
tachycardia: taquicardia/n, taquipnea
bradycardia: bradicardia/n, bradipnea
effective: eficaz, eficaces, eficazmente, efectivo/a, eficiente/n
ineffective: ineficaz, ineficaces, inefectivo/a, ineficiente/n, poco eficaz
possible: factible/n, viable/n
impossible: imposible/n, inviable/n, no es posible, no factible/n
pregnant: embarazada|embarazadas, embarazo/n, encinta, gestante/n
conscious: consciente/n, despierto/a
unconscious: inconsciente/n, dormido/a
stable: estable/n
unstable: inestable/n
sterile: estéril, estériles, esterilizado/a, limpio/a, limpiar/v, limpieza
contaminated: contaminado/a, sucio/a, no estéril
healthy: sano|sana|sanos|sanas, saludable/n, [siente|sienta|sentirse] bien
unhealthy: enfermo|enferma|enfermos|enfermas, insalubre/n, poco saludable/n
used: reutilizable/n, reutilizar/v
unexpected: inesperado/a, imprevisto/a, involuntario/a
controlled: controlado|controlada|controlados|controladas
uncontrolled: descontrolado/a, incontrolado/a, no controlado|controlada|controlados|controladas
appropriate: adecuado/a, apropiado/a, correcto/a, idóneo/a, preciso|precisa|precisos|precisas
inappropriate: inadecuado/a, inapropiado/a, incorrecto/a, indebido/a, equivocado/a, impreciso/a
vaccinated: vacunado|vacunada|vacunados|vacunadas
diluted: diluido/a, diluir
undiluted: sin diluir
treated: tratado|tratada|tratados|tratadas
untreated: sin tratar, no tratado|tratada|tratados|tratadas, sin tratamiento
comfortable: cómodo/a
uncomfortable: incómodo/a, molestia/n, malestar/n, incomodidad
unnecessary: innecesario/a
reversible: reversible/n, temporal, temporales, temporalmente, transitorio/a
irreversible: irreversible/n, permanente/n, permanentemente
legal: legal, legales
illegal: ilegal, ilegales, ilícito/a
dependent: dependiente/n
independent: independiente/n
same: mismo|misma|mismos|mismas, igual, iguales, idéntico/a
different: diferente/n, distinto/a
acute: agudo|aguda|agudos|agudas
chronic: crónico/a
short term: corto plazo, acción corta, de corta duración, breve plazo
long term: largo plazo, acción prolongada, de larga duración, liberación prolongada, larga duración
immediate release: liberación inmediata, acción rápida|corta
extended release: liberación prolongada|lenta|retardada|modificada|sostenida, acción prolongada
short: corto|corta|cortos|cortas, breve/n, brevemente
long: largo|larga|largos|largas, prolongado/a
exhale: exhalar/v, espirar/v, exhalación, soltar/v:suelt el aire, expulsar/v el aire
inhale: tome|tomar|tomando aire
skip: omitir/v, saltarse, se salta|salte|saltó, olvidar/v, omisión, olvida, olvide tomar
first: primero|primera|primer [dosis|paso|elección|línea|vez], inicial, iniciales, inicialmente
last: último|última [dosis|paso|recurso], final [del], finalmente, último|última|últimos|últimas,
  anterior, anteriores, pasado|pasada
accompanied: acompañado/a, supervisado/a, bajo supervisión, bajo supervisión médica
alive: vivo|viva|vivos|vivas, sobrevivir/v, supervivencia
dead: muerto|muerta|muertos|muertas, muerte/n, morir, muere|mueren|muera|murió|murieron, mortal,
  mortales, fatal, fatales, fallecer/v, fallecimiento/n
present: presencia, presente [en]
enter: introducir/v:introduj, insertar/v
remove: retirar/v, quitar/v, eliminar/v, sacar/v, extraer, extraiga, extirpar/v
add: añadir/v, agregar/v, adición
accept: aceptar/v
refuse: rechazar/v, rehusar/v:rehús
tighten: ajustado/a, apretado/a
loosen: aflojar/v, holgado|holgada
strong: fuerte/n, fuertemente, potente/n
weak: débil, débiles
thick: grueso|gruesa|gruesos|gruesas, espeso/a
thin: delgado/a, fino|fina
wet: húmedo/a, mojado/a
dry: seco|seca|secos|secas, secar/v
light: brillante/n
dark: oscuro/a
heavy: pesado|pesada|pesados|pesadas
fertile: fértil, fértiles
infertile: infértil, infértiles, infertilidad
even if: incluso si|cuando, aun si|cuando
yes: sí [,|.|!|;|o|(]
true: verdadero|verdadera, es cierto
false: falso/a
easy: fácil, fáciles, fácilmente
difficult: difícil, difíciles, dificultad|dificultades, difícilmente
sit up: incorporarse, incorpórese, de pie, erguido/a, sentado|sentada [derecho|erguido]
lie down: acostarse, acuéstese, recuéstese, acostado/a, recostado/a, tumbado/a, tumbarse
wake: despertar, despertarse, despierte
up: hacia arriba
down: hacia abajo
eligible: elegible/n, apto|apta|aptos|aptas
ineligible: no elegible|elegibles, inelegible/n, no apto|apta
agree: de acuerdo, acordar/v:acuerd
disagree: en desacuerdo, desacuerdo, no está|esté de acuerdo
insured: asegurado/a
uninsured: sin seguro, no asegurado|asegurada|asegurados|aseguradas
desirable: deseable/n, deseado/a
undesirable: indeseable/n, no deseado|deseada|deseados|deseadas, indeseado/a
cover: cubrir, cubra|cubre|cubran|cubierto|cubierta|cubriendo|cúbralo|cúbrala, cubrirse, tapar/v
uncover: descubrir, descubra, sin cubrir
connected: conectar/v, conectado/a
disconnected: desconectar/v, desenchufar/v
include: incluir, incluya|incluye|incluyen|incluido|incluida|incluidos|incluidas|incluyendo
exclude: excluir, excluya|excluye|excluyen|excluido|excluida|excluidos|excluidas
new: nuevo|nueva|nuevos|nuevas
old: viejo|vieja|viejos|viejas
firm: con firmeza, firmemente, con fuerza
gentle: suavemente, con suavidad, con cuidado, con delicadeza
large: grande/n, enorme/n, gran
small: pequeño/a
out of: fuera del alcance
within reach: al alcance
push: empujar/v, presionar/v, apretar/v:apriet
pull: tirar/v, jalar/v, halar/v
hold: contener, contenga, aguantar/v, sostener, sostenga, mantenga la respiración
release: soltar/v:suelt
thicken: espesar/v
dilute blood: anticoagular/v, diluye la sangre
known: conocido/a, se conoce
unknown: desconocido/a, se desconoce, no se conoce
clear: claramente
unclear: poco claro|clara, incierto/a, incertidumbre
complete: completar/v
incomplete: incompleto/a
sufficient: suficiente/n
insufficient: insuficiente/n
active: activo|activa|activos|activas
inactive: inactivo/a
willing: dispuesto/a
unwilling: no dispuesto|dispuesta
opened: sin sellar
unopened: sin abrir, cerrado herméticamente
tested: comprobado/a
untested: no comprobado|comprobada|probado|probada
protected: relaciones con protección
unprotected: sin protección
appear: aparecer/v
disappear: desaparecer/v, ceder/v
authorized: con licencia, autorizado|autorizada
unauthorized: no autorizado|autorizada|aprobado|aprobada, sin licencia, fuera de indicación
sharp: punzante/n
dull: sordo [dolor]
wide: ancho/a
narrow: estrecho/a
indoors: en interiores, bajo techo
outdoors: al aire libre, en exteriores
sleep: quedarse dormido|dormida, se queda|quede dormido|dormida, dormirse
good: bueno|buena|buenos|buenas|buen
bad: malo|mala|malos|malas|mal
next: próximo/a, siguiente/n
by: en [@n], a la mitad, en un|una [#|mitad]
to: a [@n]
benign: benigno/a
malignant: maligno/a, canceroso/a
curable: curable/n
incurable: incurable/n
visible: visible/n
invisible: invisible/n
inpatient: hospitalizado/a
outpatient: ambulatorio/a
contagious: contagioso/a
responsible: responsable/n
man-made: sintético/a, artificial, artificiales
natural: natural, naturales
-: in vivo, bajo mi|mis|su|sus|el|la|los|las|un|una|este|esta|estos|estas, más información, obtener
  más, saber|conocer|ver|leer|averiguar más, para más, más o menos, una vez más, más detalles,
  nunca más, nada más, además, por lo demás, a más tardar de, es más, ni más ni menos, sin más, más
  bien, más adelante, a menos que, al por mayor, mayor parte, la mayor parte, hermano mayor, de
  seguro, seguro|seguros médico|médicos|social|de, su|el|un|del seguro, asegúrese, su|la
  aseguradora, sistema de salud, en alto, alta médica, dar|dado|dada de|el alta, dé de alta, bajo
  control, bajo la lengua|piel|supervisión|dirección|vigilancia, bajo anestesia, baja médica, bajo
  presión, baja laboral, bajo tratamiento, en bajo, debajo de la lengua|piel, planta baja, alta del
  hospital, ayuno/n intermitente, en común, por lo común, sentido común, resfriado común, fin de
  semana, a fin de, con el fin de, en fin, al fin, a fines de, con fines, fines, sobre el
  particular, mantenerse al día, tan bien como, tan pronto como, hasta luego|pronto|ahora, desde
  luego, si no, hasta el momento, hasta la fecha, hasta ahora, tarde o temprano, esta tarde, buenas
  tardes, tener en cuenta, tome|tomar|toma|toman en cuenta|consideración, tomar|tome|tomando
  medidas|precauciones, tomar|tome|tomarse una|la|decisión|decisiones|su|tiempo|nota|conciencia, a
  la vez, al mismo tiempo, aún más, lo mismo, así mismo, sí mismo|misma|mismos|mismas, a sí, hoy
  mismo, igual que, al igual que, por igual, primeros auxilios, en primer lugar, primer nombre, por
  primera vez, a causa de, por causa de, es mejor, lo mejor es, lo mejor posible, mejores deseos,
  sala de espera, lista de espera, se espera que, se espera, tiempo de espera, como se esperaba,
  por lo tanto, en caso contrario, antes posible, lo antes, cuanto antes mejor, antes bien, largo
  de, a lo largo del, al poco rato, boca seca, ojo seco, sequedad, agua fría y, en frío, caída/n,
  alto riesgo de, con el presente, antes mencionado|mencionada, de antes, dejar/v claro, en serio,
  sin embargo, durante [@n], lo más, a lo más, aún así, padres, bajo
  el|la|los|las|su|un|una|ningún|este|esta|esa|ese, mientras que, a continuación, muestra/n,
  persona|personas mayor|mayores, bajo
  vigilancia|tratamiento|observación|receta|prescripción|llave, buenos días, buenas tardes|noches,
  año anterior, por la|las tarde|tardes, de|en|a la tarde, la|las tarde|tardes, mañana y tarde
@doing: tomando, usando, sin, con, las, los, el, la, así, siendo, adelante
"""

_CHANGES = frozenset(
    """
    increase decrease lift grow shrink widen narrowing gain lose strengthen weaken move
    """.split()  # noqa: SIM905 - a list of words is read as words
) | {"gain weight", "lose weight"}
_EXTENTS = frozenset({"by", "to"})  # by half, to half: said of a change in the same sentence only
TABLES = {
    "en": f"{ENGLISH.strip()}\n{opposites.rows('en')}\n{denials.rows('en')}",
    "es": f"{SPANISH.strip()}\n{opposites.rows('es')}\n{denials.rows('es')}",
}
_LEXICON = Lexicon(Sense.POLARITY, en=TABLES["en"], es=TABLES["es"])


def find(text: str, language: str) -> Iterator[Mention]:
    """The words of ``text`` that have an opposite, in order."""
    changing, reached = False, 0
    for mention in _LEXICON.find(text, language):
        changing = changing and ". " not in text[reached : mention.start]
        reached = mention.end
        if mention.value in _EXTENTS and not changing:
            continue
        changing = changing or mention.value in _CHANGES
        yield mention
