"""What one side says and the other does not: the comparison that checks of meaning share."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from toolkit.language import Mention

Value = Callable[[Mention], str]


def value_of(mention: Mention) -> str:
    """What a mention says, the same in every language."""
    return mention.value


def unmatched(
    here: Sequence[Mention], there: Sequence[Mention], value: Value = value_of
) -> list[Mention]:
    """The mentions of ``here`` that are not said, or not as often, ``there``; the last of them."""
    left = Counter(map(value, there))
    found = []
    for mention in here:
        if left[value(mention)]:
            left[value(mention)] -= 1
        else:
            found.append(mention)
    return found


def paired(
    less: Sequence[Mention], more: Sequence[Mention]
) -> Iterator[tuple[Mention | None, Mention | None]]:
    """What is missing beside what stands there instead, in order; what has no other side alone."""
    if len(less) == len(more):
        yield from zip(less, more, strict=True)
    else:
        yield from ((one, None) for one in less)
        yield from ((None, one) for one in more)
