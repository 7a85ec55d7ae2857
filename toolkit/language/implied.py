"""Words that deny without a *no*: unknown, missing, impossible; refuse, exclude, fail; little, few.

A translation may deny with such a word where the source says *not*, or the other way round
(*unclear*, *no está claro*). A line is one thought, its words in both languages; what stands on one
side only may answer a negation of the other. Words with a prefix or an ending that denies are found
by rule.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from toolkit.language.denials import denials
from toolkit.language.keys import keys
from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

ENGLISH = """
unknown: unknown, remain/v unknown|unclear|uncertain, unclear, uncertain, uncertainty, unaware,
  wonder/v, inconclusive, undetermined
remains: remain/v to be, remain/v, still, pending, open question
impossible: impossible, inability, unable, incapable, incapacity, too # to, out of the question
missing: is|was|are|were|has|have|be gone, disappear/v, go|goes|went away, missing, absent,
  absence, lack/v, lacking, lack, shortage/n, deprive/v, deprived, run|ran
  out, out of (the|your) [@place], zero, devoid, scarce, scarcity, insufficient, insufficiently,
  inadequate, homeless, homelessness, poorly, over the counter, off label, drop in, walk in
fail: fail/v, failure/n, struggle/v, unsuccessful, unsuccessfully, in vain, trouble, difficulty,
  difficult
refuse: refuse/v, refusal, reject/v, decline/v, deny/v, denial, opt out, turn|turned|turns
  down|away, unwilling, waive/v, waiver/n, disclaim/v, disclaimer/n, hold harmless
against: against, contrary, contraindicated, contraindication/n, discourage/v
forbid: forbid, forbidden, prohibit/v, ban|bans|banned|banning, bar|barred|barring, illegal,
  unlawful, contraindicate/v, block/v, off limits, preclude/v
prevent: keep|keeps|store out of (the|direct) @hazard, out of (the|direct) @hazard, prevent/v,
  prevention, preventive, avoid/v, avoidance, keep|keeps|kept from, protect/v,
  protection, ward/v off, beware, precaution/n, guard/v against, stop/v, be|being careful, watch/v
  for|out
stop: stop/v, cease/v, quit, discontinue/v, give up, withdraw, refrain/v, abstain/v, skip/v,
  miss/v, missed, hold off, forget, forgets, omit/v, lose, loss, lost
exclude: exclude/v, exclusion, excluding, excluded, exempt/v, exempted, exception/n, besides, aside
  from, apart from, other than, all but, everything but, anything but, beyond, spare/v
only: only, just, solely, exclusively, merely, as little as, nothing but
until: until, till
away: away, outside, off, out of, out
keep away: stay|stays|staying|keep|keeps|keeping (well) away, closed
little: little, few, rare, rarely, seldom, hardly, barely, scarcely, almost, minimal, fewer, less,
  limited
wrong: wrong, wrongly, incorrect, incorrectly, invalid, false, inaccurate, improper, improperly,
  expired, disabled, inactive, failed
bound: exceed/v, maximum, at most, no more than, up to, limit/v
over: over [@drug|other], rather than, preferred, prefer/v, opposed to, versus, in contrast,
  unlike, @neutral neutral
despite: regardless, irrespective, free from, free
if not: if not, otherwise, or else, else, unless
@hazard: sun, sunlight, light, heat, water, rain, wind, drafts, cold, direct
@place: class, school, work, stock, reach, date, bed, home, hand, order, service, breath
@drug: ibuprofen, others, the, aspirin
@neutral: location, gender, race, age
"""

SPANISH = """
unknown: desconocer/v:desconozc, desconocido/a, ignorar/v, incierto/a, incertidumbre, duda/n, se
  pregunta, por determinar|definir|ver
remains: resta, restan, queda|quedan por, falta|faltan por, pendiente/n, aún|todavía debe|deben,
  aún|todavía hay que, aún|todavía falta|faltan|queda|quedan
impossible: imposible/n, imposibilitado/a, imposibilidad, imposibilitar/v, incapaz, incapaces,
  incapacidad
missing: falta, faltan, faltante/n, faltar, falte, faltó, faltaron, ausente/n, ausencia, carecer,
  carezca, carece, carecen, escasez, escaso/a, privar/v, privado/a, agotar/v, cero, desprovisto/a,
  insuficiente/n, fuera de, de venta libre, mal, sin hogar
fail: dejar/v de, fracaso/n, fracasar/v, fallar/v, incumplir/v, incumplimiento, en vano, difícil,
  difíciles, dificultad, dificultades
refuse: rechazar/v, rechazo, rehusar/v, negarse, negar, niega, niegue, negativa, renunciar/v,
  denegar/v:denieg, descargo, desistir/v, declinar/v, eximir/v, impedir/v:impid
against: contra, en contra, contrario/a, contraindicado/a, contraindicación, desaconsejar/v
forbid: prohibir/v:prohíb, prohibido/a, prohibición, prohibiciones, impedir/v:impid, vetar/v,
  bloquear/v, ilegal, ilegales, impedimento, desaconsejar/v, imposibilitado/a
prevent: prevenir/v:previen+preveng, prevención, preventivo/a, evitar/v, proteger/v, protección,
  precaución, precauciones, impedir/v:impid, tener|tenga|tengan|tenido cuidado, vigilar/v
stop: dejar/v de, dejar/v, suspender/v, interrumpir/v, detener, detenga|detuvo|detuvieron, parar,
  pare, paren, cesar/v, abandonar/v, omitir/v, saltar/v, perder/v:pierd, pérdida/n, olvidar/v,
  abstener/v
exclude: excluir, excluye|excluyen|excluya|excluido|excluida|excluidos|excluidas|excluyendo,
  exclusión, exento/a, excepción, además de, aparte, eximir/v, fuera, el resto, los|las demás
only: solo, sólo, solamente, únicamente, exclusivamente, único|única|únicos|únicas, recién, a
  partir de
until: hasta, hasta que
keep away: alejar/v, alejado/a, aléjese, manténgase lejos, cerrar/v:cierr, cerrado/a
away: lejos, fuera, afuera, exterior, extranjero, ausente/n
little: poco|poca|pocos|pocas, apenas, escasamente, rara vez, raramente, raro/a, mínimo/a, casi,
  menos, limitado/a
wrong: incorrecto/a, incorrectamente, inválido/a, equivocado/a, erróneo/a, falso/a, inexacto/a,
  inadecuado/a, impreciso/a, vencido/a, indebido/a
bound: como máximo, máximo|máxima, hasta [#], no más de, límite/n, exceder/v, superar/v
over: frente a, por encima de, antes que, en contraposición, preferir, prefiere, a diferencia
despite: independientemente, libre|libres
if not: de lo contrario, si no, sino, de otra forma|manera|modo
-: hace|hacen|haga|hagan|hará|hizo falta, hacer falta
"""

# Which of them may stand for which negation.
_DENIAL = frozenset(
    ["unknown", "impossible", "missing", "fail", "refuse", "against", "forbid", "prevent", "wrong",
     "prefix", "little", "exclude", "if not", "keep away"]
)  # fmt: skip
ANSWERS = {
    "not": _DENIAL | {"remains", "over", "only", "until", "bound"},
    "never": _DENIAL,
    "no longer": frozenset(["stop", "fail", "missing"]),
    "without": frozenset(["missing", "away", "prefix", "little", "exclude", "refuse", "despite"]),
    "unless": frozenset(["if not", "exclude", "only"]),
    "except": frozenset(["exclude", "only", "over"]),
    "avoid": frozenset(
        ["prevent", "forbid", "stop", "away", "refuse", "against", "fail", "impossible"]
    ),
    "instead of": frozenset(["over"]),
    "hardly": frozenset(["little", "only"]),
    "deny": frozenset(["refuse", "forbid", "fail", "impossible"]),
}

_LEXICON = Lexicon(Sense.NEGATION, en=ENGLISH, es=SPANISH)
# Prefixes and endings that deny, and words that only look so.
_DENYING = {
    "en": re.compile(
        r"un(?!der|i|til|less\b|cle|wind)\w{4,}|non\w{5,}|de-?identif\w+|dis(?:agree|abl)\w+|\w{3,}less"
    ),
    "es": re.compile(
        r"des(?:aconsej|agrad|apare|aprob|autoriz|conoc|favor|ocup|protegid|inform)\w+"
    ),
}
# "Keep the dressing on" forbids to take it off.
_KEPT = re.compile(
    r"\b(?:keep|leave)(?: [\w'-]+){1,4} on"
    r"(?=\s*(?:[.,;:!]|\Z)| (?:until|for|while|during|at|all)\b)",
    re.IGNORECASE,
)
_NOT_DENYING = frozenset({"nevertheless", "nonetheless", "regardless", "bless"})


@lru_cache(maxsize=64)
def find(text: str, language: str) -> tuple[Mention, ...]:
    """What denies in ``text`` without a word of negation, in order of kind, then of place."""
    found = [*_LEXICON.find(text, language)]
    if language in _DENYING:
        found += [
            Mention(Sense.NEGATION, "prefix", start, end)
            for word, start, end in keys(text, language)
            if _denies(word, language)
        ]
    if language == "en":
        found += [Mention(Sense.NEGATION, "forbid", *m.span()) for m in _KEPT.finditer(text)]
    return tuple(found)


@lru_cache(maxsize=32_768)
def _denies(word: str, language: str) -> bool:
    """Whether it is built so that it denies."""
    built = _DENYING[language].fullmatch(word) and word not in _NOT_DENYING
    return bool(built) or word in _denied(language)


@cache
def _denied(language: str) -> frozenset[str]:
    return frozenset().union(*(one.denied for one in denials(language)))
