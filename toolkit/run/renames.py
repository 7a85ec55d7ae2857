"""Pages that were renamed or moved, recognised by what they hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from toolkit.model import Key

ENOUGH = 0.5  # of the letters of both pages


def heirs(new: Mapping[str, Iterable[Key]], gone: Mapping[str, Iterable[Key]]) -> dict[str, str]:
    """For pages without a catalog: the page that is no more whose texts they hold.

    Both are given by stem, with their messages. Each page has one heir at most, the likest.
    """
    found: dict[str, str] = {}
    for _, one, other in sorted(_alike(new, gone)):
        if one not in found and other not in found.values():
            found[one] = other
    return found


def _alike(
    new: Mapping[str, Iterable[Key]], gone: Mapping[str, Iterable[Key]]
) -> Iterator[tuple[float, str, str]]:
    """Pairs of pages with enough in common, the likest of lowest order."""
    old = {stem: frozenset(keys) for stem, keys in gone.items()}
    for stem, keys in new.items() if old else ():
        mine = frozenset(keys)
        for other, theirs in old.items():
            share = _letters(mine & theirs) / max(_letters(mine), _letters(theirs), 1)
            if share >= ENOUGH:
                yield -share, stem, other


def _letters(keys: Iterable[Key]) -> int:
    return sum(len(msgid) for _, msgid in keys)
