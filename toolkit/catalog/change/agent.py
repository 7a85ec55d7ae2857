"""Who does it: *insurance pays* became *you pay*, *we call* became *you call*.

These words stand everywhere, so only an exchange in which nothing else changed tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from toolkit.catalog.change.side import Side
from toolkit.catalog.change.stem import root

# A line is one side; of *we* and *the nurse* either may be the other.
_SIDES = """
you, patients, the patient, usted
we, nurse, doctor, staff, surgeon, pharmacist, clinic, hospital, team, nosotros, enfermera, médico
insurance, insurer, insurers, plan, health plan, medicare, medicaid, seguro, aseguradora
parent, parents, family, caregiver, caregivers, carer, partner, friend, relative, familia, cuidador
"""
_IDLE = frozenset(["the", "a", "an", "your", "our", "el", "la", "su", "un", "una"])
_MOST = 4  # words
# We pay you, you pay us.
_CROSSED = (["we", "you"], ["you", "us"]), (["you", "us"], ["we", "you"])


def other_agent(old: Side, new: Side) -> Iterator[tuple[str, str]]:
    """Who did it and who does it now, if the texts are the same otherwise."""
    pairs = zip(old.stretches, new.stretches, strict=True)
    changed = [(gone.words, come.words) for gone, come in pairs if not gone.same]
    if len(changed) != 1 or max(map(len, changed[0])) > _MOST:
        return
    gone, come = map(_parted, changed[0])
    if gone and come and gone[0] != come[0] and gone[1] == come[1]:
        yield " ".join(changed[0][0]), " ".join(changed[0][1])


def crossed(old: Side, new: Side) -> Iterator[tuple[str, str]]:
    """Who did it to whom, where the two changed places and nothing else changed."""
    was, now = ([word.folded for word in side.reading.words] for side in (old, new))
    if len(was) == len(now):
        pairs = [(one, other) for one, other in zip(was, now, strict=True) if one != other]
        if tuple(map(list, zip(*pairs, strict=True))) in _CROSSED:
            yield pairs[0]


def _parted(words: Sequence[str]) -> tuple[int, list[str]] | None:
    """The side that the words begin with, and the rest without endings."""
    said = [word for word in words if word not in _IDLE]
    for length in (2, 1):
        side = _AGENTS.get(" ".join(said[:length]))
        if side is not None and len(said) >= length:
            return side, [root(word) for word in said[length:]]
    return None


_AGENTS = {
    agent: at for at, row in enumerate(_SIDES.strip().splitlines()) for agent in row.split(", ")
}
