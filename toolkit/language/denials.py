"""Words with their own negative by a prefix: known and unknown, legal and illegal.

"Not known" and "unknown" say the same; so a word here has two values, its own and ``not:`` before
it, and is an axis by itself. The list is of words, the forms are by rule: a prefix that denies, and
the same word without it, both in all forms.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from toolkit.language.inflection import forms

# Prefix, then the words that it denies. Only words that mean much the same with "not" before them.
ENGLISH = """
un: bearable accounted acknowledged adjusted affected alike allied altered announced answered
  anticipated
  appealing assisted attainable attended attractive available avoidable balanced believable biased
  bothered bruised checked circumcised classified clouded colored combed committed concerned
  confirmed constrained convinced coordinated countable crossed dated defined delivered demanding
  dependable determined developed diagnosed disturbed divided documented educated emotional
  employed enrolled established ethical eventful examined exercised experienced explained
  flavored fluoridated focused fortified fulfilled funded grateful guarded guided hurt hygienic
  impressed informed inhabited inhibited injured inspected intelligible interested invited involved
  justified labeled labelled likable limited linked listed marked masked measured medicated
  mentioned mixed modified monitored motivated moved noticed numbered observed obtainable occupied
  ordered organized oriented painted pasteurized perturbed pleasant polished popular predictable
  prepared processed productive professional profitable prompted published punished questioned
  readable realistic reasonable recognizable recognized recorded refined registered regulated
  rehearsed related reliable reported representative restrained restricted satisfactory satisfied
  saturated scented screened secure selected settled shaken sheltered signed skilled smoked
  specified structured sure swallowed symmetrical touched trained troubled trustworthy
  unified usable varied ventilated verified warranted watched witnessed worthy wounded
in: accessible admissible applicable attentive audible calculable capable cautious
  coherent comparable compatible competent comprehensible congruent consistent conspicuous
  continent convenient decent decisive describable digestible discernible discreet distinct
  distinguishable divisible edible effectual elastic equitable escapable essential exact excusable
  explicable finite hospitable operable opportune sanitary separable significant sincere soluble
  solvent surmountable tangible tolerable tolerant variable
im: mature modest mortal movable passable perfect permeable personal practical precise
il: legible literate logical
ir: rational reconcilable recoverable refutable relevant reparable replaceable resistible
dis: advantaged agreeable contented courteous honest inclined loyal obedient obey/v orderly
  passionate proportionate respectful similar
non: addictive adherent adhesive allergic binding biological commercial
  compliant diabetic diagnostic existent flammable hormonal inflammatory invasive
  medicinal perishable pharmacological physical porous
  removable renewable resident responsive sedating selective smoker/n
  stinging surgical surgically traumatic tubal verbal viral
a: symptomatic symmetric
"""

SPANISH = """
in: accesible advertido/a alterado/a audible capaz coherente comparable compatible
  competente comprensible condicional consistente contable directo/a disciplinado/a
  discreto/a divisible equívoco/a evitable experto/a explicable fiel formal
  fructuoso/a fundado/a humano/a justificado/a justo/a oportuno/a orgánico/a satisfecho/a
  separable soluble soportable tolerable tolerante válido/a variable
im: paciente penetrable perfecto/a personal potable previsible productivo/a propio/a
  prudente
i: legible legítimo/a limitado/a lógico/a
ir: racional relevante responsable reparable respetuoso/a
des: abrigado/a acostumbrado/a actualizado/a afortunado/a agradable atendido/a calzado/a
  compensado/a equilibrado/a hidratado/a informado/a ocupado/a ordenado/a proporcionado/a
  provisto/a vestido/a
no: fumador fumadora alérgico/a diabético/a hormonal invasivo/a verbal esencial adherente
a: sintomático/a simétrico/a
"""

NOT = "not:"
_TABLES = {"en": ENGLISH, "es": SPANISH}
_APART = frozenset(["non", "no"])  # read as words by themselves


class Denial(NamedTuple):
    """A word and its negatives."""

    value: str
    words: frozenset[str]
    denied: frozenset[str]


@cache
def denials(language: str) -> tuple[Denial, ...]:
    """Every word of the language's table, with what denies it."""
    return tuple(
        _denial(prefix, word, language)
        for prefix, words in _lines(_TABLES[language])
        for word in words
    )


def rows(language: str) -> str:
    """The values and their words, as the table of a `lexicon`."""
    return "\n".join(
        f"{one.value}: {', '.join(sorted(one.words))}\n"
        f"{NOT}{one.value}: {', '.join(sorted(one.denied))}"
        for one in denials(language)
    )


def axes() -> list[str]:
    """Each word and its negative: either is what "not" makes of the other."""
    values = dict.fromkeys(one.value for language in _TABLES for one in denials(language))
    return [f"= {value} | {NOT}{value}" for value in values]


def _lines(table: str) -> list[tuple[str, list[str]]]:
    rows_ = table.strip().replace("\n  ", " ").splitlines()
    return [(prefix, words.split()) for prefix, _, words in (row.partition(": ") for row in rows_)]


def _denial(prefix: str, word: str, language: str) -> Denial:
    said = forms(word, language)
    between = " " if prefix in _APART else ""
    denied = frozenset(f"{prefix}{between}{form}" for form in said)
    return Denial(word.partition("/")[0], said, denied)
