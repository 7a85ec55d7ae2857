"""Words that are contrary only where one took the other's place: keep and stop, live and inactive.

Alone they say too many things to be read as poles of an axis: *leave* is no opposite of *bring* in
"before you leave". Where one stands in one text and the other in its place in the other, and little
else is new there, the exchange itself tells. Words are compared without their endings.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from toolkit.catalog.change.classes import ChangeClass
from toolkit.catalog.change.stem import FUNCTION, root

# An axis a line, its poles with bars between.
_POLARITY = """
keep kept continue maintain resume | stop stopped quit cease discontinue
bring brought carry | leave
take taking give giving use | hold withhold withheld skip omit
begin start give apply administer do perform | withhold skip omit release
cover include pay | exclude
agree accept consent | decline refuse reject
allow allowed permit welcome | ban forbid forbidden prohibit
remain stay | leave
arrive come | leave
raise lift elevate | lower drop
stand | sit
sit stand | lie lying
wear put | remove
send | keep
save keep | discard toss
admit | discharge
add | cut limit omit
limit restrict reduce cut | increase boost
help benefit protect | harm hurt damage
relieve treat cure ease prevent soothe | cause trigger worsen provoke
float | sink
hurry rush | wait
encourage | discourage
dim | brighten
session visit | course package program
low | normal | high
fine safe good | dangerous unsafe harmful risky bad
far | beyond
goes | stays
protected immune safe | risk danger
return refund | lose lost forfeit keep
asleep sleep | awake
early | late
before prior ahead | following after
within | after
while during | after before
until | when once if
despite | because due
like | unlike
least | most
sooner | later
open | blocked block closed clogged shut obstructed
live | inactive inactivated killed dead
fasting fasted | eaten ate eating fed
east eastern | west western | north northern | south southern
top | bottom
same injured affected sore | other opposite different healthy uninjured
emergency urgent | routine elective nonurgent
beginning start onset | end
both each | either neither one
rich high | low poor
daytime day | nighttime night overnight
"""
_MODALITY = """
any every each all | certain particular specific selected sudden
"""
_TERM = """
swallow | open chew crush spit
breathe inhale sniff spray | drink swallow eat
drink | eat inject apply rub
inject | swallow apply rub
spine | vein | artery | muscle | skin
water | milk | juice | alcohol wine beer | coffee
"""
# What "not" makes of one is the other.
_COMPLEMENTS = """
bring | leave
stop quit | keep continue
move | still
forget | remember
miss skip | keep
cover | exclude
allow permit | forbid ban prohibit
close shut | open
succeed | fail
affect change | same
drink eat | fast
"""
_MOST = 4  # words in the place: of more, nobody knows which took the place of which

Axes = dict[str, tuple[tuple[int, int], ...]]


def contraries(
    gone: Sequence[str], come: Sequence[str], kept: Collection[str]
) -> Iterator[tuple[ChangeClass, str, str]]:
    """Pairs of contrary words that took one another's place; ``kept`` stand in both texts."""
    was, now = (_bare(words, kept) for words in (gone, come))
    if max(len(was), len(now)) > _MOST:
        return
    for kind, axes in _AXES.items():
        for before in was:
            yield from ((kind, before, after) for after in now if _opposed(axes, before, after))


def complements(word: str) -> frozenset[str]:
    """What "not" makes of a word, without endings."""
    poles = _COMPLEMENT.get(word, ())
    return frozenset(other for other in _COMPLEMENT if _differ(poles, _COMPLEMENT[other]))


def _bare(words: Sequence[str], kept: Collection[str]) -> list[str]:
    return [word for word in words if word.isalpha() and word not in kept and not _is_idle(word)]


def _is_idle(word: str) -> bool:
    return word in FUNCTION and not any(root(word) in axes for axes in _AXES.values())


def _opposed(axes: Axes, before: str, after: str) -> bool:
    return _differ(axes.get(root(before), ()), axes.get(root(after), ()))


def _differ(one: Collection[tuple[int, int]], other: Collection[tuple[int, int]]) -> bool:
    """They stand at different poles of an axis, and at the same pole of none."""
    apart = any(a == b and p != q for a, p in one for b, q in other)
    return apart and not set(one) & set(other)


def _read(table: str) -> Axes:
    found: Axes = {}
    for axis, line in enumerate(table.strip().splitlines()):
        for pole, words in enumerate(line.split(" | ")):
            for word in map(root, words.split()):
                found[word] = (*found.get(word, ()), (axis, pole))
    return found


_COMPLEMENT = _read(_COMPLEMENTS)
_AXES = {
    ChangeClass.POLARITY: _read(_POLARITY),
    ChangeClass.MODALITY: _read(_MODALITY),
    ChangeClass.TERM: _read(_TERM),
}
