"""The checks: one file each, one line each in the table below.

A check's module says its code, how grave its findings are, its page of the documentation (the
docstring), and ``check``: of a message (``Subject``), a catalog (``Sheet``) or all of them
(``Shelf``). It is imported when it is first run.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from importlib import import_module
from inspect import cleandoc
from typing import Any

from toolkit.model import Severity


class Scope(Enum):
    """What a check looks at, and what it yields."""

    MESSAGE = "message"  # check(subject: Subject) -> Iterator[Fault]
    SHEET = "sheet"  # check(sheet: Sheet) -> Iterator[tuple[Subject | Entry | None, Fault]]
    SHELF = "shelf"  # check(shelf: Shelf) -> Iterator[tuple[Sheet, Subject | Entry | None, Fault]]


@dataclass(frozen=True)
class Check:
    """A line of the table. ``needs`` names a resource without which the check is not run.

    It stands in ``toolkit/check/FOLDER/CODE.py``, with ``_`` for ``-``.
    """

    code: str
    scope: Scope = Scope.MESSAGE
    folder: str = ""
    needs: str = ""

    @cached_property
    def module(self) -> Any:
        """Where it is written."""
        path = ("toolkit.check", self.folder, self.code.replace("-", "_"))
        return import_module(".".join(filter(None, path)))

    @property
    def severity(self) -> Severity:
        """How grave its findings are, unless a site says otherwise."""
        severity: Severity = self.module.SEVERITY
        return severity

    @property
    def page(self) -> str:
        """Its page of the documentation, in Markdown, without the heading."""
        return cleandoc(self.module.__doc__ or "")

    @property
    def title(self) -> str:
        """What it finds, in one line."""
        return self.page.partition("\n")[0].rstrip(".")


# In the order of the documentation: what can hurt a patient first.
_TABLE = (
    Check("changed-number", folder="quantities"),
    Check("changed-unit", folder="quantities"),
    Check("changed-frequency", folder="quantities"),
    Check("swapped-number", folder="quantities"),
    Check("changed-date", folder="quantities"),
    Check("changed-time", folder="quantities"),
    Check("changed-phone", folder="quantities"),
    Check("changed-currency", folder="quantities"),
    Check("number-format", folder="quantities"),
    Check("changed-drug", folder="meaning"),
    Check("changed-route", folder="meaning"),
    Check("changed-side", folder="meaning"),
    Check("hyper-hypo", folder="meaning"),
    Check("lost-negation", folder="meaning"),
    Check("added-negation", folder="meaning"),
    Check("changed-polarity", folder="meaning"),
    Check("changed-modality", folder="meaning"),
    Check("changed-conjunction", folder="meaning"),
    Check("wrong-translation", Scope.SHEET, folder="coverage"),
    Check("untranslated", folder="coverage"),
    Check("left-in-english", Scope.SHEET, folder="coverage"),
    Check("omitted", Scope.SHEET, folder="coverage"),
    Check("stale-clause", Scope.SHEET, folder="coverage"),
    Check("added", Scope.SHEET, folder="coverage"),
    Check("duplicated-sentence", folder="coverage"),
    Check("doubled-word", folder="coverage"),
    Check("lost-placeholder", folder="technical"),
    Check("added-placeholder", folder="technical"),
    Check("changed-format", folder="technical"),
    Check("lost-link", folder="technical"),
    Check("added-link", folder="technical"),
    Check("changed-link", folder="technical"),
    Check("lost-image", folder="technical"),
    Check("added-image", folder="technical"),
    Check("lost-tag", folder="technical"),
    Check("added-tag", folder="technical"),
    Check("changed-attribute", folder="technical"),
    Check("unsafe-markup", folder="technical"),
    Check("lost-code", folder="technical"),
    Check("changed-code", folder="technical"),
    Check("added-code", folder="technical"),
    Check("mojibake", folder="technical"),
    Check("homoglyph", folder="technical"),
    Check("invisible-character", folder="technical"),
    Check("bidi-control", folder="technical"),
    Check("broken-entity", folder="technical"),
    Check("lost-line-break", folder="technical"),
    Check("too-long", folder="technical"),
    Check("lost-emphasis", folder="technical"),
    Check("added-emphasis", folder="technical"),
    Check("critical-fuzzy", Scope.SHEET, folder="hygiene"),
    Check("edited-fuzzy", Scope.SHEET, folder="hygiene"),
    Check("previous-left-behind", Scope.SHEET, folder="hygiene"),
    Check("stale-template", Scope.SHEET, folder="hygiene"),
    Check("conflict-marker", Scope.SHEET, folder="hygiene"),
    Check("wrong-plural-count", Scope.SHEET, folder="hygiene"),
    Check("wrong-plural-rule", Scope.SHEET, folder="hygiene"),
    Check("wrong-language", Scope.SHEET, folder="hygiene"),
    Check("wrong-header", Scope.SHEET, folder="hygiene"),
    Check("unknown-flag", Scope.SHEET, folder="hygiene"),
    Check("duplicate-flag", Scope.SHEET, folder="hygiene"),
    Check("misspelled", folder="spelling", needs="dictionary"),
    Check("lost-accent", folder="spelling", needs="dictionary"),
    Check("mixed-register", Scope.SHELF, folder="register"),
    Check("agreement", folder="spelling"),
    Check("inverted-mark", folder="spelling"),
    Check("regional-word", Scope.SHEET, folder="register"),
    Check("forbidden-wording", folder="register"),
    Check("required-wording", folder="register"),
    Check("glossary", folder="terminology"),
    Check("translated-name", folder="terminology"),
    Check("inherited-term", Scope.SHEET, folder="terminology"),
    Check("same-translation", Scope.SHELF, folder="terminology"),
    Check("inconsistent-translation", Scope.SHELF, folder="terminology"),
    Check("lost-question", folder="style"),
    Check("unbalanced-bracket", folder="style"),
    Check("end-punctuation", folder="style"),
    Check("list-punctuation", Scope.SHEET, folder="style"),
    Check("spacing", folder="style"),
    Check("quotes", folder="style"),
    Check("title-case", folder="style"),
    Check("capital-after-colon", folder="style"),
    Check("serial-comma", folder="style"),
    Check("abbreviation", folder="style"),
    Check("readability", Scope.SHEET, folder="style"),
    Check("void-ignore", Scope.SHEET),
)
CHECKS: dict[str, Check] = {check.code: check for check in _TABLE}


def in_scope(scope: Scope) -> Iterator[Check]:
    """The checks of one scope, in the order of the table."""
    return (check for check in CHECKS.values() if check.scope is scope)
