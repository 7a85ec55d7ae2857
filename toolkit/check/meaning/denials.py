"""What one side denies and the other does not, in any way that its language has.

Words of negation answer one another, whichever they are. What then is left may be answered by a
word near its place that denies without one (*unknown*, *se desconoce*; *missing*, *faltan*), or by
the contrary of a word (*not effective*, *ineficaz*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from toolkit.check.meaning import cognates, duties
from toolkit.check.meaning.opposites import are_complements, opposed
from toolkit.check.meaning.places import Part, Told, is_near, left_over, parts, same, told, within
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, implied, negation
from toolkit.model import Span

# "Ninguno" after its verb denies only beside a "no": alone it is what a lost "no" leaves behind.
_CONCORD = re.compile(r"(?:ning[uú]n[oa]?s?|nadie|nada|ni(?! siquiera))\b", re.IGNORECASE)
_OPEN = re.compile(
    r"(?:\A|[.:;,!?¿¡(\"“«…—–]|\b(?:[aeyou]|de|del|en|con|por|para|bajo|ante|tras|sobre|desde|hasta|que|si"
    r"|cuando|como|pero|porque|aunque|donde|sin|no|ni|casi|más|menos|mejor|antes|sino|es|ser|era))\s*\Z",
    re.IGNORECASE,
)
_ORDER = re.compile(r"ev[ií]t(?!ar|a[nr]?\b|ad|ó)|avoid\b", re.IGNORECASE)
_HALF = re.compile(
    r"\bno(?: \w+){1,3} alg(?:ún|una) (?!de\b|que\b|en\b|para\b|con\b|por\b|y\b|o\b|a\b)\w",
    re.IGNORECASE,
)
_NONE = re.compile(r"no\b(?! longer)|none\b", re.IGNORECASE)
_AND = re.compile(r" [^.;:?!()]+?,? (?:y|o|ni|e|u) |(?: \w+){1,3}, ?")
_REACH = 40  # letters within which one denial takes back or repeats another
_STOP = re.compile(r"[,.;:()?!]")
_NEXT = 12  # letters from "no" to the word it belongs to: "no es demasiado"
_CLITIC = 8  # letters from "no" to its verb: "no se le puede"
_BARRING = frozenset(
    ["forbid", "impossible", "against", "refuse", "little", "only", "missing", "wrong", "prefix",
     "fail", "unknown", "until", "exclude", "keep away", "bound", "over", "if not"]
)  # fmt: skip
_LIMITS = frozenset(["until", "unless", "except", "hardly"])  # "not until" is "only after"


def lost(subject: Subject) -> Iterator[Mention]:
    """The negations of the source that nothing in the translation answers."""
    told = set[int]()
    for less, _more in _unanswered(subject):
        told.update(one.start for one in less)
        yield from less
    yield from (one for one in _unsaid(subject) if one.start not in told)


def added(subject: Subject) -> Iterator[Mention]:
    """The negations of the translation that answer nothing in the source.

    Who does a thing in order to avoid another may leave that unsaid: only orders count.
    """
    told = set[int]()
    for _less, more in _unanswered(subject):
        found = [one for one in more if one.value != "avoid" or _is_order(subject.target, one)]
        told.update(one.start for one in found)
        yield from found
    yield from (one for one in _forbidden(subject) if one.start not in told)


def _unsaid(subject: Subject) -> Iterator[Mention]:
    """What a word of one part denies and its kin does not; *no* beside *some*, which is none."""
    denied = bool(_denied(subject.source) and _denied(subject.target))
    prefixed = cognates.may_be_lost(subject)
    for part in parts(subject) if denied or prefixed else ():
        yield from cognates.lost(subject, part) if prefixed else ()
        yield from _halved(subject, part) if denied else ()


def _halved(subject: Subject, part: Part) -> Iterator[Mention]:
    """*No hay alguna vacuna*: with one "no", Spanish says `ninguna`, or `alguna` after the noun."""
    here, there = told(part, _denied(subject.source), _denied(subject.target))
    if not here or len(here) != len(there):
        return
    denied = [one for one in here if _NONE.match(subject.source.plain, one.start)]
    if denied and subject.target.language == "es":
        yield from denied[:1] if _HALF.search(subject.target.plain, *part.target) else ()


def _forbidden(subject: Subject) -> Iterator[Mention]:
    """A "no" before a verb of leave or duty, where the source denies nothing at all."""
    for part in parts(subject) if _denied(subject.target) else ():
        here, there = told(part, _denied(subject.source), _denied(subject.target))
        verbs = duties.verbs(subject.target, part.target) if there and not here else []
        begins = {verb.start for verb in verbs}
        near = [one for one in there if not begins.isdisjoint(_soon(one))]
        if near and len(duties.verbs(subject.source, part.source)) == len(verbs):
            yield from [] if _implied_by(subject, part, _BARRING) else near


def _soon(one: Mention) -> range:
    """Where the verb of a "no" may begin."""
    return range(one.end + 1, one.end + _CLITIC + 1)


def _implied_by(subject: Subject, part: Part, values: frozenset[str]) -> bool:
    """Whether words of the source deny so that "not may" says it."""
    found = list(implied.find(subject.source.plain, subject.source.language))
    return any(one.value in values for one in within(found, part.source))


def _unanswered(subject: Subject) -> Iterator[tuple[list[Mention], list[Mention]]]:
    here, there = _denied(subject.source), _denied(subject.target)
    if [one.value for one in here] == [one.value for one in there]:
        return
    for part in parts(subject):
        some = told(part, here, there)
        less, more = _beyond(subject, part, some)
        answered = _contraries(subject, part, some) if less or more else 0
        yield less[answered:], more[answered:]


def are_balanced(subject: Subject, part: Part) -> bool:
    """Whether what one side denies the other denies too."""
    some = told(part, _denied(subject.source), _denied(subject.target))
    return not any(_beyond(subject, part, some))


@lru_cache(maxsize=16)  # several checks ask of one message
def _denied(side: Side) -> list[Mention]:
    found = list(negation.find(side.plain, side.language))
    return found if side.language != "es" else [m for m in found if not _is_orphan(side.plain, m)]


def _is_order(side: Side, one: Mention) -> bool:
    return _ORDER.match(side.plain, one.start, one.end) is not None


def _is_orphan(plain: str, one: Mention) -> bool:
    said = _CONCORD.match(plain, one.start, one.end)
    return said is not None and not _OPEN.search(plain, max(0, one.start - 12), one.start)


def _beyond(subject: Subject, part: Part, some: Told) -> tuple[list[Mention], list[Mention]]:
    if len(some[0]) == len(some[1]):
        return [], []
    # first what says the same, then whatever denies
    turned = Part(part.target, part.source)
    less, more = left_over(part, left_over(part, some, same), _both_deny)
    more = [one for one in more if not _is_concord(subject.target, one, some[1])]
    less, more = _uncancelled(subject.source, less), _uncancelled(subject.target, more)
    less = less[len(_carried(subject.target, part.target)) :]
    implied_less, implied_more = left_over(part, _implied(subject, part, some), same)
    return (
        _left(less, _usable(_beside(part, some[0], implied_more), [*less, *implied_less])),
        _left(_unturned(more, implied_more), _beside(turned, some[1], implied_less)),
    )


def _is_concord(side: Side, one: Mention, denied: Sequence[Mention]) -> bool:
    """*No* firma *bajo ningún* contrato: English says "any"; *sin* tos *y sin* fiebre: "or"."""
    if side.language != "es":
        return False
    said = _CONCORD.match(side.plain, one.start, one.end)
    return any(
        other.start < one.start and (said or _is_repeated(side, other, one)) for other in denied
    )


def _is_repeated(side: Side, one: Mention, other: Mention) -> bool:
    """A list of which every item has its *sin*."""
    alike = one.value == other.value == "without"
    return alike and bool(_AND.fullmatch(side.plain[one.end : other.start][:_REACH]))


def _uncancelled(side: Side, denied: Sequence[Mention]) -> list[Mention]:
    """Without a *no* and the *sin* that takes it back: *No salga sin abrigo*."""
    left: list[Mention] = []
    for one in denied:
        if left and (left[-1].value, one.value) == ("not", "without"):
            between = side.plain[left[-1].end : one.start][:_REACH]
            if len(between) < _REACH and not _STOP.search(between):
                left.pop()
                continue
        left.append(one)
    return left


def _unturned(denied: Sequence[Mention], words: Sequence[Mention]) -> list[Mention]:
    """Without a *no* whose next word denies as well: *no es insoportable*."""
    begins = [word.start for word in words if word.value in ("prefix", "impossible", "unknown")]
    return [one for one in denied if not any(0 < at - one.end < _NEXT for at in begins)]


def _carried(side: Side, span: Span) -> list[Mention]:
    """Each *ni* that carries a negation on may answer one of its own: *is not, and does not*."""
    return within(list(negation.nor(side.plain, side.language)), span)


def _usable(words: Sequence[Mention], against: Sequence[Mention]) -> list[Mention]:
    """Without *only*, where the other side does not say *until*, *unless*."""
    limited = any(one.value in _LIMITS for one in against)
    return [one for one in words if limited or one.value != "only"]


def _both_deny(_one: Mention, _other: Mention) -> bool:
    """Whichever words of negation: *no*, *never*, *without* render one another."""
    return True


def _contraries(subject: Subject, part: Part, some: Told) -> int:
    """How many words stand there as what "not" makes of them: *not effective*, *ineficaz*."""
    return sum(
        are_complements(one, other) and not (_is_of(one, some[0]) or _is_of(other, some[1]))
        for one, other in opposed(subject, part, Sense.POLARITY)
    )


def _beside(part: Part, denied: Sequence[Mention], words: Sequence[Mention]) -> list[Mention]:
    """The words near any denial: which of several is left over nobody knows."""
    return [word for word in words if any(is_near(part, one, word) for one in denied)]


def _left(denied: Sequence[Mention], words: Sequence[Mention]) -> list[Mention]:
    """The denials that none of the words may stand for, each of them once."""
    free, left = list(words), []
    for one in denied:
        for word in free:
            if word.value in implied.ANSWERS.get(one.value, ()):
                if word.value != "only":  # for both of "no … a menos que"
                    free.remove(word)
                break
        else:
            left.append(one)
    return left


def _implied(subject: Subject, part: Part, some: Told) -> Told:
    """The words that deny without a negation, and are no part of one; *yet* of *not yet* too."""
    found = []
    for side, denied in zip((subject.source, subject.target), some, strict=True):
        words = implied.find(side.plain, side.language)
        found.append([one for one in words if one.value == "remains" or not _is_of(one, denied)])
    return told(part, *found)


def _is_of(one: Mention, denied: Sequence[Mention]) -> bool:
    return any(other.start < one.end and one.start < other.end for other in denied)
