"""An ignore that does not count (any more).

A translator comment `# l10n: ignore CODE STAMP: reason` says that a person looked at a finding and
found the translation right. The stamp stands for source and translation as they were. When either
changes, somebody must look again.

**Found:** a comment whose texts have changed since, one without a reason, one that names no check,
or one that cannot be read.

**Silent:** a comment that counts.

**The way out:** read the message again. If the translation is right, write the comment as the
finding says it, with a reason; if not, correct the translation and take the comment out.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check import CHECKS
from toolkit.check.fault import Fault
from toolkit.check.fingerprint import stamp
from toolkit.check.ignore import Ignore, ignores
from toolkit.check.sheet import Sheet
from toolkit.messages import _
from toolkit.model import Entry, Severity

CODE = "void-ignore"
SEVERITY = Severity.REVIEW


def check(sheet: Sheet) -> Iterator[tuple[Entry, Fault]]:
    """Every ignore that does not count."""
    for own in sheet.entries:
        entry = own if own.filled else sheet.parents.get(own.key, own)
        if entry.comments and not entry.obsolete:
            void = (one for one in ignores(entry) if not one.holds or set(one.codes) - set(CHECKS))
            yield from ((entry, Fault(_why(one, entry))) for one in void)


def _why(one: Ignore, entry: Entry) -> str:
    unknown = sorted(set(one.codes) - set(CHECKS))
    if unknown:
        return _("no check is called “{code}”", code=unknown[0])
    begun = f"# l10n: ignore {', '.join(one.codes) or 'CODE'} {stamp(entry)}: "
    if not one.codes or not one.reason:
        return _("to ignore a finding, write “{example}” and the reason", example=begun)
    holds = _("if this still holds, write “{example}”", example=f"{begun}{one.reason}")
    if not one.stamp:
        return holds
    return f"{_('source or translation changed since this was written')}; {holds}"
