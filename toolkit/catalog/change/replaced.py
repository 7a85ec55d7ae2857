"""A word that became its contrary where it stood: what no list of mentions tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toolkit.catalog.change.affix import opposites
from toolkit.catalog.change.agent import crossed, other_agent
from toolkit.catalog.change.classes import ChangeClass, Evidence
from toolkit.catalog.change.fact import KINDS
from toolkit.catalog.change.particle import particles
from toolkit.catalog.change.side import Side
from toolkit.language.contrasts import contrary

_ALL = frozenset(["all", "any", "each", "every", "everyone", "everybody", "anyone", "anybody"])
_NARROWING = frozenset(["who", "whose", "with", "without"])
_NEAR = 5  # words, in which "all" stands before what narrows it
_GIVING = frozenset(["send", "give", "offer", "provide", "mail", "text", "supply", "lend"])
_FEW = 6  # stretches, over which what says the contrary may be spread


def replaced(old: Side, new: Side) -> Iterator[Evidence]:
    """Evidence of each stretch that says the contrary of what stood in its place."""
    for at, (gone, come) in enumerate(zip(old.stretches, new.stretches, strict=True)):
        if gone.same:
            continue
        amount = old.starts_with_amount(at + 1)
        for pair in particles(gone.words, come.words, old.words | new.words, amount=amount):
            yield Evidence(ChangeClass.POLARITY, *pair)
        if narrowed := _narrowed(old, new, at):
            yield Evidence(ChangeClass.MODALITY, *narrowed)
        if not (gone.denies or come.denies):  # else they were weighed already
            yield from _contrary(old, new, gone.words, come.words)
    yield from _spread(old, new)
    for pair in (*other_agent(old, new), *crossed(old, new)):
        yield Evidence(ChangeClass.TERM, *pair)


def _spread(old: Side, new: Side) -> Iterator[Evidence]:
    """*Makes your heart race* became *slows your heart*: the contraries stand apart."""
    gone, come = ([one for one in side.stretches if not one.same] for side in (old, new))
    alone = any(not one.words or not other.words for one, other in zip(gone, come, strict=True))
    if alone and 1 < len(gone) <= _FEW and not any(one.denies for one in (*gone, *come)):
        rows = ([word for one in side for word in one.words] for side in (gone, come))
        yield from _contrary(old, new, *rows)


def _contrary(old: Side, new: Side, gone: Sequence[str], come: Sequence[str]) -> Iterator[Evidence]:
    kept = old.words & new.words
    if {"we", "you"} <= {*gone, *come} and _GIVING & {*gone, *come}:
        return  # we send it, you get it
    for sense, *said in contrary(gone, come, kept, old.language):
        yield Evidence(KINDS[sense], *said)
    for before, after in opposites(frozenset(gone), frozenset(come)):
        known = old.known.get(before, set()), new.known.get(after, set())
        if known[0].isdisjoint(known[1]):  # else they were compared already
            yield Evidence(ChangeClass.POLARITY, before, after)


def _narrowed(old: Side, new: Side, at: int) -> tuple[str, str] | None:
    """Each one *who coughs*: of all there were only some are left, or the other way round."""
    gone, come = old.stretches[at].words, new.stretches[at].words
    words = gone or come
    if (gone and come) or words[0] not in _NARROWING:
        return None
    before = (old if gone else new).ahead(at, _NEAR)
    told = " ".join(words)
    return ((told, "") if gone else ("", told)) if _ALL & set(before) else None
