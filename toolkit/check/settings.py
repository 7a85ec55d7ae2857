"""What a site asks of the translations of one locale, as checks may ask it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from toolkit.demands import INFLESZ


@dataclass(frozen=True, slots=True)
class Term:
    """A line of the glossary: how a word of the source is called in this locale.

    ``translations`` are all that are accepted; ``keep``: it is not translated at all;
    ``critical`` the kind of harm that another word could do (``dose``), or nothing; ``local``:
    its translation is this locale's own and not its parent's.
    """

    term: str
    translations: tuple[str, ...] = ()
    part: str = ""
    keep: bool = False
    critical: str = ""
    note: str = ""
    local: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class Settings:
    """How the locale is to speak and write; see ``toolkit.demands`` for the words.

    ``decimal`` is how CLDR writes 2.5 there (``,``), ``names`` are the declared values, and
    ``resources`` what ``toolkit.run`` loaded by name for checks that need it.
    """

    register: str = ""
    numbers: str = ""
    forbidden: tuple[str, ...] = ()
    required: Mapping[str, str] = field(default_factory=dict)
    terms: tuple[Term, ...] = ()
    readability: float = INFLESZ
    decimal: str = ""
    names: frozenset[str] = frozenset()
    resources: Mapping[str, Any] = field(default_factory=dict)
