"""The checks at work: from catalogs and a choice of checks to findings."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from toolkit.check import CHECKS, Check, Scope
from toolkit.check.fault import Fault
from toolkit.check.ignore import is_ignored
from toolkit.check.sheet import Sheet, Shelf
from toolkit.check.subject import Subject
from toolkit.demands import Choice
from toolkit.model import Entry, Finding, Severity

About = Subject | Entry | None


@dataclass(slots=True)
class Chosen:
    """Which checks run on a catalog and how grave each is; the last word is the command's."""

    choices: Sequence[Choice] = ()
    without: frozenset[str] = frozenset()  # checks that cannot run: what they need is not there
    _severities: dict[str, Severity] = field(default_factory=dict)

    def of(self, scope: Scope) -> list[Check]:
        """The checks to run, in the order of the table."""
        return [
            check for check in CHECKS.values() if check.scope is scope and self.wants(check.code)
        ]

    def wants(self, code: str) -> bool:
        """Everyone who has a say wants it."""
        return code not in self.without and all(choice.wants(code) for choice in self.choices)

    def severity(self, check: Check) -> Severity:
        """What the nearest one to the catalog says, else the check itself."""
        if check.code not in self._severities:
            said = [c.severity[check.code] for c in self.choices if check.code in c.severity]
            self._severities[check.code] = said[-1] if said else check.severity
        return self._severities[check.code]


def check_sheet(sheet: Sheet, chosen: Chosen) -> Iterator[Finding]:
    """What the checks of messages and of whole catalogs find."""
    yield from check_messages(sheet, chosen)
    for check in chosen.of(Scope.SHEET):
        for about, fault in check.module.check(sheet):
            yield from _found(sheet, about, check, fault, chosen)


def check_messages(sheet: Sheet, chosen: Chosen) -> Iterator[Finding]:
    """What the checks find that look at one message after the other."""
    looks = [(check, check.module.check) for check in chosen.of(Scope.MESSAGE)]
    for subject in sheet.subjects:
        for check, look in looks:
            for fault in look(subject):
                yield from _found(sheet, subject, check, fault, chosen)


def check_shelf(shelf: Shelf, chosen: dict[str, Chosen]) -> Iterator[Finding]:
    """What shows only when catalogs are compared; ``chosen`` by the file of each catalog."""
    for check in CHECKS.values():
        wanted = {sheet.file for sheet in shelf.sheets if chosen[sheet.file].wants(check.code)}
        if check.scope is Scope.SHELF and wanted:
            for sheet, about, fault in check.module.check(shelf):
                if sheet.file in wanted:
                    yield from _found(sheet, about, check, fault, chosen[sheet.file])


def _found(
    sheet: Sheet, about: About, check: Check, fault: Fault, chosen: Chosen
) -> Iterable[Finding]:
    entry = about.entry if isinstance(about, Subject) else about
    if entry is not None and is_ignored(check.code, entry):
        return
    text = about.target.text if isinstance(about, Subject) else entry.msgstr[0] if entry else ""
    source = about.source.text if isinstance(about, Subject) else entry.msgid if entry else ""
    yield Finding(
        check.code,
        fault.severity or chosen.severity(check),
        fault.message,
        sheet.file,
        entry.line if entry else sheet.header_line,
        sheet.locale,
        sheet.page,
        entry.msgctxt if entry else None,
        source,
        text,
        fault.source,
        fault.target,
        fault.fix,
    )
