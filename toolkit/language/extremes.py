"""Too much or too little of one thing, in the words of medicine: *hypertension*, *low blood sugar*.

Two letters part *hyper-* from *hypo-*, *intra-* from *inter-*, *ante-* from *anti-*. A value names
the thing and the extreme, ``pressure+`` and ``pressure-``; conditions that have names of their own
or are said in plain words stand in the table, all others are known by their prefix: what follows it
is nearly the same in English and in Spanish.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.language.keys import keys
from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

ENGLISH = """
@high: high, higher, raised, elevated, increased
@low: low, lower, lowered, decreased
@sugar: blood sugar, blood glucose, sugar levels
pressure+: hypertension, hypertensive, @high blood pressure
pressure-: hypotension, hypotensive, @low blood pressure
sugar+: hyperglycemia, hyperglycaemia, hyperglycemic, @high blood sugar/n|glucose
sugar-: hypoglycemia, hypoglycaemia, hypoglycemic, @low blood sugar/n|glucose
potassium+: hyperkalemia, hyperkalaemia, @high potassium
potassium-: hypokalemia, hypokalaemia, @low potassium
sodium+: hypernatremia, hypernatraemia, @high sodium
sodium-: hyponatremia, hyponatraemia, @low sodium
calcium+: hypercalcemia, hypercalcaemia, @high calcium
calcium-: hypocalcemia, hypocalcaemia, @low calcium
thyroid+: hyperthyroidism, hyperthyroid, overactive thyroid
thyroid-: hypothyroidism, hypothyroid, underactive thyroid
temperature+: hyperthermia, overheating
temperature-: hypothermia
oxygen+: hyperoxia, hyperoxemia
oxygen-: hypoxia, hypoxemia, hypoxaemia, hypoxic, @low oxygen, @low blood oxygen
heart+: tachycardia, fast|rapid|racing heartbeat|heart, fast|rapid heart rate
heart-: bradycardia, slow heartbeat, slow heart rate
abduction+: abduction, abduct/v
abduction-: adduction, adduct/v
breathing+: tachypnea, tachypnoea, hyperventilation, hyperventilate/v, fast|rapid breathing
breathing-: bradypnea, bradypnoea, hypoventilation, slow breathing
"""

SPANISH = """
@high: alta, alto, altas, altos, elevada, elevado, elevados, elevadas
@low: baja, bajo, bajas, bajos
pressure+: hipertensión, hipertenso/a, hipertensivo/a, presión|tensión (arterial|sanguínea) @high
pressure-: hipotensión, hipotenso/a, hipotensivo/a, presión|tensión (arterial|sanguínea) @low
sugar+: hiperglucemia/n, hiperglicemia/n, hiperglucémico/a, azúcar|glucosa @high, azúcar|glucosa en
  (la) sangre @high, glucemia|glicemia @high, nivel alto de azúcar|glucosa, niveles altos de
  azúcar|glucosa
sugar-: hipoglucemia/n, hipoglicemia/n, hipoglucémico/a, azúcar|glucosa @low, azúcar|glucosa en
  (la) sangre @low, glucemia|glicemia @low, nivel bajo de azúcar|glucosa, niveles bajos de
  azúcar|glucosa
potassium+: hiperpotasemia, hiperkalemia, hipercalemia, potasio @high
potassium-: hipopotasemia, hipokalemia, hipocalemia, potasio @low
sodium+: hipernatremia, sodio @high
sodium-: hiponatremia, sodio @low
calcium+: hipercalcemia, calcio @high
calcium-: hipocalcemia, calcio @low
thyroid+: hipertiroidismo, hipertiroideo/a, tiroides hiperactiva
thyroid-: hipotiroidismo, hipotiroideo/a, tiroides hipoactiva
temperature+: hipertermia
temperature-: hipotermia
oxygen+: hiperoxia, hiperoxemia
oxygen-: hipoxia, hipoxemia, hipóxico/a, oxígeno bajo, bajo oxígeno
heart+: taquicardia/n, pulso rápido|acelerado, latidos rápidos|acelerados, ritmo cardíaco
  rápido|acelerado
heart-: bradicardia/n, pulso lento, latidos lentos, ritmo cardíaco lento
abduction+: abducción, abducir/v
abduction-: aducción, aducir/v
breathing+: taquipnea, hiperventilación, hiperventilar/v, respiración rápida
breathing-: bradipnea, hipoventilación, respiración lenta
"""

# Prefixes that part one thing from its contrary, in the spelling that both languages share.
_PAIRS = (
    ("hiper", "hipo"), ("intra", "inter", "extra"), ("ante", "anti"),
    ("macro", "micro"), ("endo", "exo"), ("tachi", "bradi"), ("pre", "pos"), ("supra", "infra"),
    ("afer", "efer"), ("poli", "oligo"), ("vasodila", "vasocon"),
    ("sistol", "diastol"), ("homo", "hetero"), ("super", "sub"), ("proxim", "dist"),
)  # fmt: skip
_SOUNDS = (("ph", "f"), ("th", "t"), ("y", "i"), ("k", "c"), ("qu", "ch"), ("post", "pos"))
_PREFIX = re.compile("|".join(sorted({p for row in _PAIRS for p in row}, key=len, reverse=True)))
_DOUBLED = re.compile(r"(\w)\1")
_BARE = str.maketrans("áéíóúü", "aeiouu")
_SAME = 4  # letters that two words share after their prefixes, or all of the shorter one
_LEAST = 3
_LEXICON = Lexicon(Sense.CONDITION, en=ENGLISH, es=SPANISH)


def find(text: str, language: str) -> Iterator[Mention]:
    """The extremes in ``text`` that have a line in the table, in order."""
    return _LEXICON.find(text, language)


def prefixed(text: str, language: str) -> Iterator[Mention]:
    """The words with a prefix that has a contrary: ``prefix rest``, spelled for both languages."""
    for word, start, end in keys(text, language):
        if len(word) > _SAME and (value := _cut(word)):
            yield Mention(Sense.CONDITION, value, start, end)


@lru_cache(maxsize=32_768)
def is_cut(word: str) -> bool:
    """Whether a word has a prefix that has a contrary."""
    return len(word) > _SAME and bool(_cut(word))


def contrary(one: str, other: str) -> bool:
    """Whether two values say contrary things of one matter."""
    if one[-1] in "+-" or other[-1] in "+-":
        return one[:-1] == other[:-1] and one != other and other[-1] in "+-"
    (prefix, rest), (twin, ending) = one.split(), other.split()
    return _is_alike(rest, ending) and any(
        prefix != twin and {prefix, twin} <= set(row) for row in _PAIRS
    )


def alike(one: str, other: str) -> bool:
    """Whether two values say one thing: the same prefix, and nearly the same after it."""
    if " " not in one or " " not in other:
        return one == other
    (prefix, rest), (twin, ending) = one.split(), other.split()
    return prefix == twin and _is_alike(rest, ending)


def _is_alike(one: str, other: str) -> bool:
    shared = min(_SAME, len(one), len(other))
    return shared >= _LEAST and one[:shared] == other[:shared]


@lru_cache(maxsize=32_768)
def _cut(word: str) -> str:
    spelled = word
    for written, heard in _SOUNDS:
        spelled = spelled.replace(written, heard)
    spelled = _DOUBLED.sub(r"\1", spelled.translate(_BARE))
    found = _PREFIX.match(spelled)
    rest = spelled[found.end() :].lstrip("-") if found else ""
    return f"{found[0]} {rest.replace('u', 'i')}" if found and len(rest) >= _LEAST else ""
