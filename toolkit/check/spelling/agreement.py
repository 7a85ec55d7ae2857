"""An article, or an adjective, does not agree with its noun.

The determiner that stands right before a noun (`el la los un esta otros …`), and an adjective in
`-o -a -os -as` right behind it, must have the noun's gender and number. The gender is known of some
hundreds of nouns and of endings that never mislead (`-ción -dad -miento -aje …`); of others nothing
is said.

Why it matters: *la problema* tells every reader that nobody has read the page.

**Found:** `la problema`, `los paciente`, `una tratamiento`, `el dosis`, `una
semana completo`.

**Silent:** `el agua`, `la mano`, `la paciente`, `el cura`; `la dosis`, `las dosis`; `la de ayer`.

**The way out:** write the article that the noun asks for.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.language.spanish.gender import (
    DETERMINERS,
    FEMININE,
    MASCULINE,
    NEVER_DESCRIBED,
    STRESSED_A,
    is_adjective,
    is_many,
    is_noun_of_many,
    is_noun_of_one,
    likely_gender,
    of_determiner,
    regular_gender,
)
from toolkit.language.words import Kind, Token, at
from toolkit.messages import _
from toolkit.model import Severity

CODE = "agreement"
SEVERITY = Severity.REVIEW

_BEFORE_STRESSED_A = frozenset({"el", "un", "del", "al", "algún", "ningún"})


def check(subject: Subject) -> Iterator[Fault]:
    """Each determiner that does not fit the noun behind it."""
    if subject.target.language != "es":
        return
    tokens = subject.target.tokens
    for index, token in enumerate(tokens):
        if token.folded not in DETERMINERS or token.text[1].isupper():
            continue
        noun, before = at(tokens, index + 1), at(tokens, index - 1).folded
        if noun.kind is Kind.WORD and (other := _odd_adjective(tokens, index, subject)):
            said = _("“{word}” does not agree with “{noun}”", word=other.text, noun=noun.text)
            yield Fault(said, None, (noun.start, other.end))
        differs = noun.kind is Kind.WORD and _differs(token.folded, noun.folded, before)
        if not differs and not _is_discharge(tokens, index, subject):
            continue
        if not _is_apart(token, noun, subject) and not _is_of_more(tokens, index):
            said = _("“{word}” does not agree with “{noun}”", word=token.text, noun=noun.text)
            yield Fault(said, None, (token.start, noun.end))


def _odd_adjective(tokens: tuple[Token, ...], index: int, subject: Subject) -> Token | None:
    """The adjective right behind a noun whose gender and number its article bears out."""
    noun, word = at(tokens, index + 1), at(tokens, index + 2)
    asked = of_determiner(tokens[index].folded)
    if word.kind is not Kind.WORD or word.folded[-1] not in "oas" or not word.text.islower():
        return None
    if not is_adjective(word.folded) or likely_gender(noun.folded) != asked[0]:
        return None
    if is_many(noun.folded) is not (asked[1] == "p") or noun.folded in NEVER_DESCRIBED:
        return None
    apart = _is_apart(tokens[index], noun, subject) or _is_apart(noun, word, subject)
    ending = {"ms": "o", "fs": "a", "mp": "os", "fp": "as"}[asked]
    fits = word.folded.endswith(ending) and (asked[1] == "p" or not word.folded.endswith("s"))
    return None if fits or apart or _is_of_another(tokens, index, word.folded) else word


def _is_of_another(tokens: tuple[Token, ...], index: int, adjective: str) -> bool:
    """`la salud y la seguridad públicas`; `la temperatura del cuerpo baja`."""
    before, head = at(tokens, index - 1), at(tokens, index - 2).folded
    if before.folded in ("y", "e", "o", "u", "ni", ","):
        return True
    if tokens[index].folded in ("del", "al"):
        head = before.folded
    elif before.folded not in _PREPOSITIONS:
        return False
    many = adjective.endswith("s")
    gender = FEMININE if adjective.removesuffix("s").endswith("a") else MASCULINE
    return is_many(head) in (many, None) and likely_gender(head) in (gender, "")


def _is_apart(token: Token, noun: Token, subject: Subject) -> bool:
    """A name, a sign or more than a space stands between them."""
    between = subject.target.text[token.end : noun.start]
    return not noun.text.islower() or between not in (" ", "\u00a0")


def _differs(determiner: str, noun: str, before: str) -> bool:
    """The gender differs, or the number; `los toma` is no noun, `de los toma` would be one."""
    sure = determiner not in _PRONOUNS or before in _PREPOSITIONS
    return _is_other(determiner, noun, sure=sure)


@lru_cache(maxsize=8192)
def _is_other(determiner: str, noun: str, *, sure: bool) -> bool:
    told = of_determiner(determiner)
    asked, number = told[0], told[1]
    if determiner == "la" and noun == "alta":  # mostly the adjective
        return False
    if noun in STRESSED_A and determiner in _BEFORE_STRESSED_A | {"la"}:
        return determiner == "la"
    gender = likely_gender(noun) or (regular_gender(noun) if sure else "")
    if gender and gender != asked:
        return True
    if number == "s":
        return (sure or bool(gender)) and is_noun_of_many(noun)
    return (sure or bool(gender)) and is_many(noun) is False and is_noun_of_one(noun)


def _is_discharge(tokens: tuple[Token, ...], index: int, subject: Subject) -> bool:
    """`la alta médica`, the noun: no noun follows that it could be the adjective of."""
    if (tokens[index].folded, at(tokens, index + 1).folded) != ("la", "alta"):
        return False
    after = at(tokens, index + 2)
    alone = after.kind is not Kind.WORD or after.folded in _PREPOSITIONS | {"del", "y", "o"}
    return after.folded in _OF_CLINICS or (
        alone and not _DISCHARGE.isdisjoint(subject.source.vocabulary)
    )


_OF_CLINICS = frozenset({"médica", "hospitalaria", "voluntaria", "clínica"})
_DISCHARGE = frozenset({"discharge", "discharged", "discharging"})
_PRONOUNS = frozenset({"la", "los", "las"})
_PREPOSITIONS = frozenset(
    ["a", "de", "en", "con", "por", "para", "sin", "sobre", "desde", "hasta", "entre", "según"]
)


def _is_of_more(tokens: tuple[Token, ...], index: int) -> bool:
    """`la/el paciente`, `la número 1`; a pronoun before a verb: `no la toma`."""
    before, noun, after = (at(tokens, index + step) for step in (-1, 1, 2))
    if before.folded in ("no", "se", "me", "te") or after.text in ("/", "(", "@"):
        return True
    return noun.folded == "número" or before.text == "/"
