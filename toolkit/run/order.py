"""In which order catalogs are brought up to date: who receives a text before who gives it away."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Set
from heapq import heappop, heappush

from toolkit.catalog.catalog import Catalog
from toolkit.model import Key
from toolkit.run.templates import Templates

Found = Mapping[tuple[str, str], Catalog]  # by (locale, stem)


def in_order(templates: Templates, found: Found) -> Iterator[str]:
    """The stems: first those that lose nothing, then each when nobody left needs its texts.

    In a ring of givers the first by name goes first. Whatever is done already changes nothing in
    the order of the others.
    """
    held = _held(found)
    wanted = {stem: frozenset(m.key for m in templates[stem]) for stem in sorted(templates)}
    lost = {stem: gone for stem, keys in wanted.items() if (gone := held[stem] - keys)}
    yield from (stem for stem in wanted if stem not in lost)
    yield from _receivers_first(lost, {stem: wanted[stem] for stem in lost})


def _receivers_first(lost: Mapping[str, Set[Key]], wanted: Mapping[str, Set[Key]]) -> Iterator[str]:
    needed = _needed_by(lost, wanted)
    ready = sorted(stem for stem in lost if not needed[stem])
    waiting = sorted(stem for stem in lost if needed[stem])
    while ready or waiting:
        stem = heappop(ready) if ready else waiting.pop(0)
        yield stem
        for other in [one for one in waiting if stem in needed[one]]:
            needed[other].discard(stem)
            if not needed[other]:
                waiting.remove(other)
                heappush(ready, other)


def _needed_by(lost: Mapping[str, Set[Key]], wanted: Mapping[str, Set[Key]]) -> dict[str, set[str]]:
    """For each giver those that hold a text which left it."""
    takers: defaultdict[Key, set[str]] = defaultdict(set)
    for stem, keys in wanted.items():
        for key in keys:
            takers[key].add(stem)
    return {
        stem: {taker for key in keys for taker in takers.get(key, ())} - {stem}
        for stem, keys in lost.items()
    }


def _held(found: Found) -> dict[str, set[Key]]:
    """The messages in use in the catalogs of each stem, of any locale."""
    held: defaultdict[str, set[Key]] = defaultdict(set)
    for (_, stem), catalog in found.items():
        held[stem].update(entry.key for entry in catalog.entries if not entry.obsolete)
    return held
