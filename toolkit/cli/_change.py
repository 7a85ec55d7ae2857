"""A change of a text in words, as commands show it."""

from __future__ import annotations

from collections.abc import Iterable
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


def change_said(kind: str, evidence: Iterable[Evidence], *, critical: bool) -> str:
    """A change in words: its class and what shows it; of a critical one what makes it so."""
    listed = list(evidence)
    grave = [one for one in listed if one.kind.critical] if critical else []
    shown = "; ".join(" ".join(_told(one).split()) for one in grave or listed)
    return f"{_(CLASSES[kind])}: {shown}" if shown else _(CLASSES[kind])


def _told(one: Evidence) -> str:
    old, new = one.quoted
    if not one.old:
        return _("{new} added", new=new)
    return _("{old} became {new}", old=old, new=new) if one.new else _("{old} removed", old=old)
