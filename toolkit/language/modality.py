"""Modality: how binding, how certain, how often, how many; words of one level share a value.

The levels of obligation are ``must should invites may optional``; of certainty ``certain will
knows shows likely seems thinks may unlikely``; of time ``always usually often sometimes rarely``
(*never* is a negation); of number ``all most many some few``. *Can* and *might*, *puede* and
*quizá* say ``may``, each of them at times a permission and at times a possibility.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import partial

from toolkit.language.keys import keys
from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

ENGLISH = """
must: must, shall, have|has|had|having to, 've got to, have|has got to, need/v to, need, needs,
  needed, required, requires, require, requiring, mandatory, obligatory, compulsory, necessary,
  necessarily, essential, vital, imperative, obliged to, is|are to be, are to, indispensable,
  insist/v (on|that), insist/v, necessitate/v, requirement/n
should: would have|need to, should, ought to, had better, 'd better, recommend/v, urge/v, advise/v,
  advisable, suggested to, supposed to, it is best to, it 's best to, encouraged to,
  recommendation/n, urged to
welcomes: welcome to, feel free to
may: consider, may|might|could be able to, may want|wish to, [if you] can [not], may, might,
  allowed|permitted to, can, could, able to, perhaps, maybe, possibly, possible,
  potential, potentially, capable of, capacity|ability to, a|some|any chance (of|that|to),
  the chance of|that, possibility, possibilities, liable to, conceivably, may possibly, may perhaps
optional: up to you [.|,|;|!|whether|if], your (own) choice|decision, choice is yours, if you can,
  as much as you want|like, where|when|if practical,
  if|when|where|wherever|whenever possible, if convenient,
  optional, optionally, voluntary, voluntarily, if you wish, if you like, if you want, if
  desired
will: will, 'll, am|is|are going to, going to [be|have|feel|get|need|give|take|do|see|use]
certain: certainly, definitely, surely, undoubtedly, without (a) doubt, no doubt, is|are certain,
  bound to, always will, for sure, guarantee/v, guaranteed, beyond doubt, without question, is|are
  sure to, certain to, inevitably, unavoidable
knows: [@expert] know|knows|knew (that), it is clear that
promises: promise/v [to|that|you]
invites: invite/v, encourage/v [you|people|patients|everyone|parents|them|your|him|her], suggest
  that
thinks: think|thinks|believe|believes [that|you|it|they|he|she|your|the|this]
@finding: result/n, test/n, scan/n, study, studies, research, evidence, sign/n, symptom/n,
  finding/n, data, this, it, which, levels, report/n
@expert: doctor/n, nurse/n, surgeon/n, scientist/n, expert/n, researcher/n, specialist/n, we, they,
  he, she, therapist/n, pharmacist/n, team, people, parent/n, patient/n
shows: show/v, shown, prove/v, proven, demonstrate/v, confirm/v, established that, proof
likely: raise/v|increase/v the|your|any chance/n (of|that), likely, probably, good|high|strong
  chance, is|are expected to, in all likelihood, the
  chances are, there is every chance, expected to, probable, most likely, very likely, presumably,
  chances are
unlikely: unlikely, improbable, not likely, less likely, doubtful, little|small|slim|slight|low
  chance, not expected to, hardly likely
invites: [may|might|can|will|we|i] suggest
seems: [@finding] suggest|suggests|suggested (that), in theory, theoretically, seem/v, appear/v to,
  appears, suggest/v, apparently, seemingly,
  thought to, believed to, is|are|was|were thought|believed|considered, indicate/v, reportedly,
  suspect/v, suspected, suspicion/n, look|looks|looked|looking as if|though, look|looks|looked like,
  sound|sounds|sounded as if|though, sound|sounds like, feel|feels as if|though, as if, as though,
  assume/v, presume/v,
  suppose/v [that], claim/v [that|to], alleged, allegedly, supposedly, is|are said to, it is said,
  hint/v at, in our|my|his|her opinion, as far as we know, [@expert]
  think|thinks|thought|believe|believes|believed (that), have|has a feeling that
always: always, at all times, every time, each time, invariably, in all cases, in every case
usually: almost always, is|are usual, usually, normally, generally, typically, in general, as a
  rule, mostly, mainly, commonly, ordinarily, in most cases, tend/v to, most of the time, most
  often
often: often, frequently, many times, regularly, much of the time, in many cases
sometimes: sometimes, occasionally, at times, from time to time, now and then, in some cases, once
  in a while
rarely: rarely, seldom, infrequently, in rare cases, almost never, hardly ever, rare cases
all: all, every, each, everyone, everybody, everything, all of, entire, entirely, completely,
  whole, fully, the whole, any and all
most: almost|nearly the|its entire|whole, most, most of, the majority of, a majority of, majority,
  nearly|almost|virtually|practically all|every|everyone|everybody, largely
many: many, a lot of, lots of, a large number of, numerous, plenty of, much, a great deal of
some: some, several, a few, only|just a few [@time], certain, a number of, some of, various,
  a couple of, partly, partially
few: few, very few, little, only|just a few, a minority of, a small number of
only: only, solely, merely, exclusively, nothing but, just one, only if|when, no one but
as needed: as needed, if needed, when needed, as necessary, if necessary, when necessary, prn, if
  you need it, as required, if required, when required, whenever necessary
-: indicate/v|show/v how|where|which|what|when|why|whether|who|if, recommended
  dose/n|amount/n|limit/n|level/n|vaccine/n|schedule, will advise, advise/v you|him|her|them
  on|about, is|are to be expected, we|i will, we|i 'll, we|i shall, be|make sure to, as
  long|much|often as you need, feel|feels|felt (as) if|though, appears ,|;|),
  living|free|last|your|a will, goodwill, if you will, in need of|for, always
  glad|happy|pleased|delighted|welcome, always here|there for|to, think|thinks about|of|over,
  insurance claim/n, claim/n form|number, claim to be paid, of course, of course not, if you look
  like, what it looks|feels like, take a chance, chance to win,
  [your|their|special|his|her|our|own|specific|unmet|the|'s] need|needs, the|a|of can, cans, at
  all, all right, not at all, first of all, above all, after all, all over, everyday, most recent,
  most importantly, most important, as soon as possible, as much as possible, whatever possible,
  [may|might|could] need|require (to), [may|might|could] have to, show/v you|him|her|them
  (to|how|where), if|when|whenever you need, should you need,
  if|when|whenever you|they have to, should you have to, sound|sounds|sounded like a|an|the,
  [no|not] need to worry|panic,
  [may|might|could] be needed|required|necessary, as # as possible, as
  far|soon|much|many|early|late|often|quickly|long|close|well|low|high|little|closely as possible,
  @as possible, all the time, every|each @time, every|each # @time, every other @time, every
  second|third @time, each @time and night, all day, all night, how many|much|often, as many|much
  as, as often as, too many|much, so many|much, very much, much
  more|less|better|worse|higher|lower|greater|too, how much|many, thank/v you very much, as well as
  possible, all @time, certain about|of|that, for certain, make certain, a little, little by
  little, little bit, not only, but not limited to, if only, only child, a whole, as a whole, whole
  grain/n|wheat|milk|blood, each other, the most, at most, at the most, likelihood, once and for
  all, needless, need not, much as, appear|appears
  on|in|at|as|around|about|within|after|before|between|during|by|when|suddenly|gradually|later|.,
  more|less often
@time: day/n, week/n, month/n, year/n, hour/n, minute/n, night/n, morning/n, evening/n,
  afternoon/n, second/n, hours, monday, tuesday, wednesday, thursday, friday, saturday, sunday,
  weekend, few, couple
@as: as soon, much, many, little, early, late, often, quickly, far, long, close, well, low, high as
"""

SPANISH = """
must: debe|deben|debes|debemos|debo|deberá|deberán|deberás|deba|deban|debamos|debía|debían (de),
  debiendo, deber, tener|tiene|tienen|tienes|tenemos|tengo|tenga|tengan|tenía|tendrá|tendrán que,
  tuvo|tuvieron que, hay|haya|había|hubo|habrá que, necesitar/v, necesario/a, preciso [que], es
  preciso, es menester, requerir/v:requier+requir, requisito/n, obligatorio/a, obligado/a a,
  imprescindible/n, indispensable/n, insistir, insista|insiste|insistimos|insisten, imperativo,
  esencial/n, vital, exigir, exige|exigen|exija|exijan|exigió|exigía|exigirá, asegúrese de,
  cerciórese de, ha|han|he de, fundamental que, obligación de
should: debería|deberían|deberías|deberíamos|debiera|debieran (de), conviene|convendría|convenga,
  recomendar/v:recomiend, aconsejar/v, recomendable, recomendables, aconsejable,
  recomendación|recomendaciones, instar/v [a], exhortar/v, es mejor, lo mejor es, convenir,
  tendría|tendrían que, habría que, es conveniente, más vale
may: puede|pueden|puedes|podemos|puedo|pueda|puedan|podamos|podrá|podrán|podrás|podremos|podía,
  podían|pudo|pudieron|pudiera|pudieran|pudiese|podido|pudiendo|podría|podrían|podríamos|podrías,
  [de|para|a] poder, quizá, quizás, tal vez, a lo mejor, posiblemente, posible, posibles, es
  posible que, capaz de, capaces de, posibilidad|posibilidades (de), potencial, potenciales,
  potencialmente, acaso, es posible que deba|deban|necesite|necesiten, puede que
  deba|deban|necesite|necesiten, es posible que tenga|tengan que, considere, consideren, poder
  hacer, puede que, puede ser que
optional: opcional, opcionales, opcionalmente, optativo/a, si lo desea, si quiere, si así lo desea,
  facultativo, voluntariamente, voluntario, voluntaria
will: va|van|vas|vamos|voy a [@verb]
certain: es seguro que, seguro que,
  ciertamente, definitivamente, seguramente, indudablemente, sin duda, sin ninguna duda, no
  cabe duda, no hay duda, garantizar/v, garantizado/a, por supuesto, inevitablemente, fuera de
  duda, con certeza, con seguridad, sin lugar a dudas
knows: [@expert] sabe|saben|sabemos (que), se sabe que, se conoce que
promises: prometer [que], promete|prometemos|prometen
invites: invitar/v, animar/v [a], alentar/v:alient [a]
thinks: piensa|cree|piensen|crea|cree [que]
@expert: médico/n, médica/n, doctor, doctora, doctores, enfermero, enfermera, especialista/n,
  expertos, científicos, investigadores, cirujano, cirujana, equipo
shows: demostrar/v:demuestr, probado|probada|probados|probadas, comprobar/v:compruéb, confirmar/v,
  comprueba|comprueban, mostrar, mostró, mostraron, mostrado, mostrando, muestran, muestra [que],
  se muestra
likely: probable, probables, probablemente, lo más probable, muy probable, es probable que, muy
  probablemente, con toda probabilidad
unlikely: improbable, improbables, poco probable, poco probables, no es probable, menos probable
seems: parecer, parece|parecen|parecía|parecían|pareció|parecieron|parezca|parezcan,
  sugerir/v:sugier, aparentemente, al parecer, se cree|piensa|considera|supone|estima que,
  indicar/v, presuntamente, se sospecha, se cree, sospechoso/a, sospecha/n, sospechar/v, como si,
  da la impresión de que, supuestamente, se dice que, según se dice, suponer, supone que, [@expert]
  cree|creen|piensa|piensan (que), creemos|pensamos que, en nuestra opinión, afirmar/v que, se
  presume
always: siempre, en todo momento, cada vez, todas las veces, invariablemente, en todos los casos
usually: casi siempre, normalmente, generalmente, habitualmente, usualmente, por lo general, en
  general, suele, suelen|solía|solían|suela|suelan, típicamente, por regla general, comúnmente,
  principalmente, en la mayoría de los casos, la mayoría de las veces, por lo común, mayormente,
  ordinariamente, tiende|tienden a
often: a menudo, con frecuencia, frecuentemente, muchas veces, regularmente, en muchos casos, con
  regularidad
sometimes: a veces, algunas veces, en ocasiones, ocasionalmente, de vez en cuando, en algunos casos
rarely: raramente, rara vez, raras veces, pocas veces, casi nunca, infrecuentemente, en casos
  raros, con poca frecuencia, en raras ocasiones, en contadas ocasiones
all: todo|toda|todos|todas, todo|toda|todos|todas el|la|los|las|lo, cada, cada uno|una, entero/a,
  completamente, totalmente, por completo, por entero, en su totalidad, enteramente
most: la mayoría, la mayoría de, la mayor parte, la mayor parte de, casi todos|todas|todo|toda, en
  gran medida, una mayoría de
many: muchos|muchas|mucho|mucha, numerosos|numerosas, gran cantidad de, gran número de, un gran
  número de, una gran cantidad de, multitud de
some: algunos|algunas, varios|varias, unos|unas cuantos|cuantas, unos|unas pocos|pocas, ciertos,
  ciertas, cierto, cierta, diversos|diversas, parcialmente, en parte, unos, unas
few: pocos|pocas|poco|poca, muy pocos|pocas, una minoría de, un pequeño número de
only: solo, sólo, solamente, únicamente, exclusivamente, solo si|cuando, sólo si|cuando, único,
  única, únicos, únicas, nada más que
as needed: según sea necesario, según se necesite, si es necesario, cuando sea necesario, si lo
  necesita, si fuera necesario, si fuese necesario, de ser necesario, en caso necesario, según
  necesidad, prn, en caso de ser necesario, cuando lo necesite, si hace falta, cuando se necesite,
  a demanda, de ser necesarios, de ser necesaria, si es preciso, si se necesita, si fuera preciso
-: debido a|al, cada @time, cada # @time, todos|todas los|las @time, todo el @time, toda la @time,
  por todo, sobre todo, ante todo, con todo, del todo, lo antes posible, cuanto antes, a solas, tan
  pronto como sea posible, @as posible, lo más|menos pronto|rápido|temprano|cerca posible,  si es
  posible, de ser posible, siempre que sea posible, en la medida de lo posible, siempre que,
  siempre y cuando, cuando sea posible, siempre cuando,
  está|esté|están|vive|viva|vivir|estar|sentirse|siente|quedarse|deje|dejar|dejado solo|sola|sólo,
  estoy|vivo|solos|solas solo|sola, no solo|sólo|solamente|únicamente, un poco, poco a poco, mucho
  más|menos|mejor|peor|mayor|menor, mucho tiempo, hace mucho|poco, muchas gracias, cada otro día,
  cuánto/a, dentro de poco, poco después, poco antes, por cierto, es cierto, poco
  frecuente|frecuentes, poco común|comunes, al poco tiempo, ni mucho menos, desde|hace muchos años,
  unos # @time, unas # @time, unos #, unas #, unos|unas @n, todo tipo de, a poder ser,
  el|su|del|con poder, poder judicial, punto # de vista, si acaso, por si acaso, más|menos a
  menudo, más|menos de todo, lo menos posible, cada vez más|menos|mayor|menor|mejor|peor,
  muestra|muestras
@verb: ser, estar, tener, sentir, doler, recibir, necesitar, hacer, dar, perder, poder, sangrar,
  haber, tomar, usar, ver, caer, caerse
@time: día/n, semana/n, mes, meses, año/n, hora/n, minuto/n, noche/n, mañana/n, tarde/n, segundo/n,
  rato, lunes, martes, miércoles, jueves, viernes, sábado/n, domingo/n, tiempo, mundo
@as: lo más pronto, rápido, temprano, rápidamente, cerca, lo más, menos, antes
@n: dos, tres, cuatro, cinco, seis, siete, ocho, nueve, diez, quince, veinte, treinta
"""

_IF_YOU_CAN = "if you can"
_LEXICON = Lexicon(Sense.MODALITY, en=ENGLISH, es=SPANISH)


# The Spanish future, which says what English says with "will".
_FUTURE = re.compile(r"\w{2,}r(?:á|án|ás|emos)")
_NO_FUTURE = frozenset(["atrás", "detrás", "además", "queremos", "esperemos", "quizás"])


def find(text: str, language: str) -> Iterator[Mention]:
    """What ``text`` says of obligation, certainty, frequency and share, in order."""
    said = map(partial(_asked, text), _LEXICON.find(text, language))
    return said if language != "es" else _with_future(text, said)


def _asked(text: str, mention: Mention) -> Mention:
    """*Come if you can* leaves it open to come; *ask if you can come* does not."""
    said = text[mention.start : mention.end].casefold()
    if said == _IF_YOU_CAN and text[mention.end : mention.end + 2].strip()[:1].isalpha():
        return mention._replace(value="may", start=mention.end - len("can"))
    return mention


def _with_future(text: str, said: Iterator[Mention]) -> Iterator[Mention]:
    """The future tense too, but of verbs that say something else: *podrá*, *deberá*."""
    found = list(said)
    taken = {mention.start for mention in found}
    found += (
        Mention(Sense.MODALITY, "will", key.start, key.end)
        for key in keys(text, "es")
        if key.start not in taken and key.key not in _NO_FUTURE and _FUTURE.fullmatch(key.key)
    )
    return iter(sorted(found, key=lambda mention: mention.start))
