"""A change of a text in words, as commands show it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import islice
from typing import TYPE_CHECKING

from toolkit.messages import N_, _

if TYPE_CHECKING:
    from toolkit.catalog.change import Evidence

CLASSES = {
    "none": N_("the same words"),
    "typography": N_("typography"),
    "markup": N_("markup"),
    "link": N_("link"),
    "placeholder": N_("placeholder"),
    "wording": N_("wording"),
    "number": N_("number"),
    "unit": N_("unit"),
    "negation": N_("negation"),
    "laterality": N_("laterality"),
    "polarity": N_("polarity"),
    "modality": N_("modality"),
    "term": N_("term"),
}


_LONG = 500  # letters; what is not longer is shown whole
_ROOM = 120  # letters beside what changed
_MOST = 5  # pieces of evidence


def change_said(kind: str, evidence: Iterable[Evidence], *, critical: bool) -> str:
    """A change in words: its class and what shows it; of a critical one what makes it so."""
    listed = list(evidence)
    told = [one for one in listed if one.kind.critical] if critical else []
    told = told or listed
    said = [" ".join(_told(one).split()) for one in islice(told, _MOST)]
    shown = "; ".join([*said, *["…"] * (len(told) > _MOST)])
    return f"{_(CLASSES[kind])}: {shown}" if shown else _(CLASSES[kind])


def abridged(text: str, head: int = _ROOM, tail: int = _ROOM) -> str:
    """The text without its middle if it is long: whole words from its beginning and its end."""
    if len(text) <= _LONG:
        return text
    first, last = text[:head], text[len(text) - tail :]
    first, last = first.rpartition(" ")[0] or first, last.partition(" ")[2] or last
    said = f"{first} … {last}"
    return said.removeprefix(" ") if tail else said.rstrip()


def around(text: str, words: str) -> str:
    """What stands before and after these words of the text, if it is long."""
    at = max(text.find(words), 0)
    return abridged(text[:at], head=0) + abridged(text[at:], tail=0)


def _told(one: Evidence) -> str:
    old, new = replace(one, old=abridged(one.old), new=abridged(one.new)).quoted
    if not one.old:
        return _("{new} added", new=new)
    return _("{old} became {new}", old=old, new=new) if one.new else _("{old} removed", old=old)
