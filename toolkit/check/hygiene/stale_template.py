"""The catalog does not hold the messages of its page.

The page changed, and nobody ran `l10n pull` since: new sentences cannot be translated, and old
translations wait for a page that is gone.

**Found:** messages of the page that the catalog lacks, and messages of the catalog that the page
does not have.

**Silent:** a catalog of no site; obsolete messages (`#~`); what a territory's catalog leaves to its
parent.

**The way out:** run `l10n pull`.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.messages import _, ngettext
from toolkit.model import Entry, Severity

CODE = "stale-template"
SEVERITY = Severity.ERROR


def check(sheet: Sheet) -> Iterator[tuple[Entry | None, Fault]]:
    """Messages that are not on the page, each; those that are not in the catalog, counted."""
    if sheet.template is None:
        return
    wanted = {entry.key for entry in sheet.template}
    held = {entry.key for entry in sheet.entries if not entry.obsolete}
    if (lacking := len(wanted - held)) and not _is_overlay(sheet):
        said = ngettext(
            "{n} message of the page is not in the catalog: run “l10n pull”",
            "{n} messages of the page are not in the catalog: run “l10n pull”",
            lacking,
        )
        yield None, Fault(said)
    for entry in sheet.entries:
        if not entry.obsolete and entry.key not in wanted:
            yield entry, Fault(_("the page does not have this message: run “l10n pull”"))


def _is_overlay(sheet: Sheet) -> bool:
    """It holds only what it says otherwise than its parent."""
    alone = "_" in sheet.locale and all(entry.filled for entry in sheet.entries)
    return bool(sheet.parents) or alone
