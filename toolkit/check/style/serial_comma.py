"""A comma stands before the `y` or `o` that ends a list, as in English.

Spanish sets no comma there: `náuseas, vómitos y mareo` (Real Academia Española, *Ortografía*, 2010,
on the comma). A list is two or more short members between commas where the source has the comma
too.

**Found:** `nausea, vomiting, and dizziness` → `náuseas, vómitos, y mareo`.

**Silent:** a comma that closes an aside (`la fiebre, que es alta, y la tos`), one before a whole
clause, one between lists that hold `y` themselves.

**The way out:** leave the comma out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.messages import _
from toolkit.model import Severity

CODE = "serial-comma"
SEVERITY = Severity.STYLE

_ENDS = (", y ", ", o ", ", e ", ", u ", ", ni ")
_ENGLISH = (", and ", ", or ", ", nor ")
_WORDS = r"[^\W\d_]++(?:[ -][^\W\d_]++){0,2}+"
_LIST = re.compile(
    rf"{_WORDS}, (?P<inner>{_WORDS})(?P<comma>,) (?P<and>y|e|o|u|ni) "
    rf"(?!incluso|también|además|hasta|por|no){_WORDS}(?=\s*+[.;:)!?]|\s*+\Z)"
)
_ASIDE = re.compile(
    r"(?:que|cual|cuyo|cuya|quien|donde|como|si|cuando|por|en|con|sin|entre|incluid[oa]s?|aunque|pero"
    r"|según|para|desde|hasta|sobre|es decir|y|e|o|a|al|de|del|no|tras|durante|también|además)\b",
    re.IGNORECASE,
)


def check(subject: Subject) -> Iterator[Fault]:
    """The comma of each such list."""
    target = subject.target
    if (
        not any(end in target.text for end in _ENDS)
        or target.language != "es"
        or subject.source.language != "en"
    ):
        return
    if any(end in subject.source.plain for end in _ENGLISH):
        for match in _LIST.finditer(target.plain):
            if (
                not _ASIDE.match(match["inner"])
                and " y " not in match[0][: match.start("comma") - match.start()]
            ):
                said = _("no comma before “{word}” at the end of a list", word=match["and"])
                yield Fault(said, None, (match.start("comma"), match.end("and")))
