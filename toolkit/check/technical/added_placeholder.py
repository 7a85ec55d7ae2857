"""The translation has a placeholder that the source lacks.

Nothing fills it: the reader sees `{nombre}` as it stands, or the program that prints the message
stops. What looks like a template (`{{7*7}}`, `{% include … %}`) is one, too.

**Found:** `Hello {name}` → `Hola {nombre}`; `%s files` → `%s archivos de %s`; `{name}`
→ `{name} {name}`.

**Silent:** one that the source has for many and not for one; what is given twice because the
sentence needs it twice, if it has a name (`{clinic}`); a percentage.

**The way out:** write the placeholder of the source; write `%%` where a percent sign is meant and
the message has directives.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from toolkit.check.fault import Fault
from toolkit.check.subject import Side, Subject
from toolkit.check.technical.arguments import Argument, arguments, of_plural
from toolkit.check.technical.pairing import span
from toolkit.messages import _
from toolkit.model import Severity

CODE = "added-placeholder"
SEVERITY = Severity.ERROR

_GAP = 1  # a space between the two


def check(subject: Subject) -> Iterator[Fault]:
    """Each placeholder that nothing fills."""
    there = arguments(subject.target)
    if not there:
        return
    known = {one.name for one in (*arguments(subject.source), *of_plural(subject))}
    doubled = _doubled(subject.source, there) if len(there) > len(known) else set()
    for one in there:
        if one.name not in known:
            said = _("the source has no placeholder “{name}”", name=one.mark.value)
            yield Fault(said, None, span(one.mark))
        elif one.mark.start in doubled:
            said = _("the placeholder “{name}” stands there twice", name=one.mark.value)
            yield Fault(said, None, span(one.mark))


def _doubled(source: Side, there: list[Argument]) -> set[int]:
    """Where one stands right behind itself, and nothing else happens so often in the source."""
    often, said = (Counter(one.name for one in some) for some in (arguments(source), there))
    places = set[int]()
    for one, other in pairwise(there):
        near = other.mark.start - one.mark.end <= _GAP
        if near and one.name == other.name and said[one.name] > often[one.name]:
            places.add(other.mark.start)
    return places
