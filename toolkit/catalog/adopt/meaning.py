"""What a text says beyond its words, found in both languages: doses, days, sides, denials, drugs.

Two texts of one place may say contrary things with the same digits. So all that one of them says
is looked for in the other, and what nobody finds there is named.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from toolkit.catalog.adopt.opposed import opposed
from toolkit.catalog.adopt.order import Told, swapped, unanchored, value_of, wholly_known
from toolkit.catalog.adopt.replaced import replaced
from toolkit.catalog.adopt.signs import read
from toolkit.language import Mention, Sense, axes, mentions, topics
from toolkit.language.bilingual.phrases import Word, firm_lines, lines, words
from toolkit.messages import _

_NEVER = {Sense.CONJUNCTION}  # "and" comes and goes in every translation
_ONCE = {Sense.ANATOMY, Sense.CONDITION, Sense.PERSON}  # then a pronoun says it
_PLAIN = {Sense.NUMBER, Sense.UNIT, Sense.FREQUENCY, Sense.CLOCK, Sense.DATE, Sense.MONTH,
          Sense.WEEKDAY, Sense.LATERALITY, Sense.DRUG, Sense.ROUTE}  # fmt: skip
_SOFT = {Sense.POLARITY, Sense.MODALITY}
_ARTICLES = {"a", "an", "one", "un", "una"}  # a number, or not, in the other language
_COUNTED = {Sense.NUMBER, Sense.CLOCK, Sense.DATE, Sense.MONTH, Sense.WEEKDAY}
_FAR = 0.4  # of the text, between words that render one another
_SHORT = 60  # letters of a text in which nothing is far
_LONGEST = 3000  # letters of a text whose words are all compared with one another
_MOST = 3  # named in a reason

Thing = tuple[Sense, str]


@lru_cache(maxsize=8192)
def said(text: str, language: str) -> tuple[str, tuple[Mention, ...]]:
    """The text without its marks, and all that it says, in order."""
    plain = read(text).plain
    found = (*mentions(plain, language), *topics(plain, language))
    kept = (one for one in found if one.sense not in _NEVER)
    return plain, tuple(sorted(kept, key=lambda one: (one.start, one.end)))


def things(text: str, language: str) -> frozenset[str]:
    """What the text says, as tokens that are the same in every language; numbers apart."""
    found = said(text, language)[1]
    return frozenset(f"~{m.sense}:{m.value}" for m in found if m.sense is not Sense.NUMBER)


def numerals(text: str, language: str) -> frozenset[str]:
    """The numbers of a text, those in words too."""
    found = said(text, language)[1]
    return frozenset(m.value.strip("#×s") for m in found if m.sense is Sense.NUMBER)


@lru_cache(maxsize=16)
def is_known(language: str) -> bool:
    """Whether anything can be found in texts of the language."""
    return bool(mentions("5", language))


def unconfirmed(source: str, translation: str, languages: tuple[str, str]) -> list[str]:
    """What one of the two says and the other does not, or elsewhere; none if all agree."""
    here, there = _told(source, languages[0]), _told(translation, languages[1])
    if _are_long(here, there):
        return [_("too long to be compared word by word")]
    less, more = _lacking(here, there)
    if not _PLAIN & {one.sense for one in (*here.found, *there.found)}:
        less, more = _that_turn(less, more), _that_turn(more, less)
    return [*_lonely(less, more, here, there), *_otherwise(here, there)]


def _lonely(
    less: Sequence[Mention], more: Sequence[Mention], here: Told, there: Told
) -> Iterator[str]:
    """What is said on one side alone."""
    if less:
        yield _("{what}: not said there", what=_named(less, here))
    if more:
        yield _("{what}: said only there", what=_named(more, there))
    if firm := _unanswered(here, there) or _unanswered(there, here):
        yield _("“{what}”: not said on the other side", what=firm)


def _otherwise(here: Told, there: Told) -> Iterator[str]:
    """What both sides say, but to another effect."""
    if _is_either(here, there):
        yield _("“and” on one side is “or” on the other")
    if two := replaced(here, there):
        yield _("“{one}” here, “{other}” there", one=two[0], other=two[1])
    if against := opposed(here.plain, there.plain, (here.language, there.language)):
        yield _("“{what}”: the contrary there", what=against)
    if loose := unanchored(here, there):
        yield _("“{what}”: no word tells what it belongs to", what=loose)
    if moved := swapped(here, there):
        yield _("“{what}”: said in another place there", what=moved)


def is_rendered(source: str, translation: str, languages: tuple[str, str]) -> bool:
    """Whether every word of both that says something is known to render one of the other."""
    here, there = _told(source, languages[0]), _told(translation, languages[1])
    return not _are_long(here, there) and wholly_known(here, there)


def contrary(source: str, translation: str, languages: tuple[str, str]) -> list[str]:
    """Only what is plainly another: mg for ml, left for right; a denial on one side alone."""
    if not all(map(is_known, languages)):
        return []
    here, there = _told(source, languages[0]), _told(translation, languages[1])
    less, more = _without(here, there), _without(there, here)
    both = {one.sense for one in less} & {one.sense for one in more} & _PLAIN
    denied = [any(m.sense is Sense.NEGATION for m in side.found) for side in (here, there)]
    otherwise = [m for m in (less, more)[denied[0]] if m.sense is Sense.POLARITY]  # "avoid", "rare"
    if denied[0] != denied[1] and not otherwise:
        both.add(Sense.NEGATION)
    named = [
        _named([one for one in side if one.sense in both], told)
        for side, told in ((less, here), (more, there))
    ]
    return (
        [_("it says something else: {what}", what=" | ".join(filter(None, named)))] if both else []
    )


def _are_long(here: Told, there: Told) -> bool:
    return max(len(here.plain), len(there.plain)) > _LONGEST


def _told(text: str, language: str) -> Told:
    plain, found = said(text, language)
    return Told(plain, language, found)


def _lacking(here: Told, there: Told) -> tuple[list[Mention], list[Mention]]:
    """What each of them says alone, in whatever words."""
    less, more = _without(here, there), _without(there, here)
    if not (less or more):
        return less, more
    answered = _answered(_free(here, less), _free(there, more), (here, there), (less, more))
    return _uncovered(less, answered[0]), _uncovered(more, answered[1])


def _free(told: Told, left: Sequence[Mention]) -> list[Word]:
    """The words of the vocabulary that are no part of what both sides say, or of a phrase."""
    return [
        word
        for word in words(told.plain, told.language)
        if not any(
            one.start < word.end
            and word.start < one.end
            and (one not in left or one.start < word.start or word.end < one.end)
            for one in told.found
        )
    ]


def _answered(
    ours: Sequence[Word],
    theirs: Sequence[Word],
    told: tuple[Told, Told],
    left: tuple[Sequence[Mention], Sequence[Mention]],
) -> tuple[list[Word], list[Word]]:
    """Words that render one another at about the same place, each once."""
    offers = sorted(
        (_distance(one, other, told), one, other)
        for one in ours
        for other in theirs
        if one.lines & other.lines and (_covers(one, left[0]) or _covers(other, left[1]))
    )
    taken: tuple[list[Word], list[Word]] = [], []
    for distance, one, other in offers:
        if distance <= _FAR and one not in taken[0] and other not in taken[1]:
            taken[0].append(one)
            taken[1].append(other)
    return taken


def _distance(one: Word, other: Word, told: tuple[Told, Told]) -> float:
    """In shares of the texts; what is a few words away is near."""
    sizes = [len(side.plain) or 1 for side in told]
    return abs(one.start / sizes[0] - other.start / sizes[1]) * min(1.0, max(sizes) / _SHORT)


def _covers(word: Word, left: Iterable[Mention]) -> bool:
    return any(word.start <= one.start and one.end <= word.end for one in left)


def _uncovered(left: Iterable[Mention], answered: Sequence[Word]) -> list[Mention]:
    return [
        one
        for one in left
        if one.sense in _COUNTED
        or not any(word.start <= one.start and one.end <= word.end for word in answered)
    ]


def _unanswered(here: Told, there: Told) -> str:
    """The first word that must be answered, and is not; empty if there is none."""
    answers = lines(there.plain, there.language)
    for word in words(here.plain, here.language):
        if word.lines & firm_lines() and word.lines.isdisjoint(answers):
            return here.plain[word.start : word.end]
    return ""


def _is_either(here: Told, there: Told) -> bool:
    """Whether an "or" is an "and" on the other side; "and" alone comes and goes."""
    ours, theirs = (
        Counter(one.value for one in mentions(told.plain, told.language) if one.sense in _NEVER)
        for told in (here, there)
    )
    return (ours["or"] - theirs["or"]) * (ours["and"] - theirs["and"]) < 0


def _thing(one: Mention) -> Thing:
    return one.sense, value_of(one)


def _without(here: Told, there: Told) -> list[Mention]:
    """What is said here and not, or not as often, there."""
    left = Counter(map(_thing, there.found))
    found, again = [], set(left)
    for one in here.found:
        thing = _thing(one)
        if left[thing]:
            left[thing] -= 1
        elif not ((one.sense in _ONCE and thing in again) or _is_article(one, here.plain)):
            found.append(one)
    return found


def _that_turn(these: list[Mention], those: Sequence[Mention]) -> list[Mention]:
    """Without words that come and go ("use", "need", "will") and that nothing opposes.

    Only for texts that tell no dose, time, side or drug.
    """
    opposed = {one.sense for one in those}
    return [
        one
        for one in these
        if one.sense not in _SOFT
        or one.sense in opposed
        or any(pole.firm for pole in axes.poles(one.sense, one.value))
    ]


def _is_article(one: Mention, plain: str) -> bool:
    return one.sense is Sense.NUMBER and plain[one.start : one.end].casefold() in _ARTICLES


def _named(few: Sequence[Mention], told: Told) -> str:
    names = list(dict.fromkeys(_names(few, told.plain, told.found)))
    return ", ".join(names[:_MOST]) + (", …" if names[_MOST:] else "")


def _names(few: Iterable[Mention], plain: str, everything: Sequence[Mention]) -> Iterator[str]:
    """The words themselves; a unit with its number."""
    for one in few:
        before = [m.start for m in everything if 0 <= one.start - m.end <= 1]
        start = before[-1] if one.sense is Sense.UNIT and before else one.start
        yield f"“{' '.join(plain[start : one.end].split())}”"
