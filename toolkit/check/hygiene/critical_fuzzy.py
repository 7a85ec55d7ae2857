"""Something critical changed in the source, and the translation waits.

A dose, a number, a denial, a side of the body changed under a translation. It is fuzzy now: readers
see the source, or what a parent locale says, until a person has looked.

**Found:** a fuzzy message with its old source (`#|`) whose change could hurt somebody, and changes
that the author marked as critical.

**Silent:** changes of wording; a fuzzy message of which nothing tells what changed.

**The way out:** translate it anew, then take the flag out.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.messages import N_, _
from toolkit.model import Entry, Severity

CODE = "critical-fuzzy"
SEVERITY = Severity.ERROR

_WORDS = {  # what changed, as people say it
    "typography": N_("typography"),
    "markup": N_("markup"),
    "link": N_("a link"),
    "placeholder": N_("a placeholder"),
    "wording": N_("the wording"),
    "number": N_("a number"),
    "unit": N_("a unit"),
    "negation": N_("a negation"),
    "laterality": N_("a side of the body"),
    "polarity": N_("a word and its contrary"),
    "modality": N_("what must or may be done"),
    "term": N_("a term"),
}


def check(sheet: Sheet) -> Iterator[tuple[Entry, Fault]]:
    """Each such message."""
    for entry in sheet.entries:
        if entry.fuzzy and not entry.obsolete and (kind := sheet.harm(entry)):
            changed = _(_WORDS.get(kind, kind))
            said = _("something critical changed in the source ({kind})", kind=changed)
            yield entry, Fault(said)
