"""A capital follows a colon within a Spanish sentence.

After a colon Spanish goes on with a small letter, unless a quotation or a name follows (Real
Academia Española, *Ortografía*, 2010, on capitals).

**Found:** `Traiga dos cosas consigo: Una lista y agua.`

**Silent:** `Nota: No conduzca.` and other labels of up to three words; `dijo: «No»`; names; what is
followed by more than one sentence; a line that ends after the colon.

**The way out:** write a small letter.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.language.words import listed
from toolkit.messages import _
from toolkit.model import Severity

CODE = "capital-after-colon"
SEVERITY = Severity.STYLE

_COLON = re.compile(r"(?<=[a-záéíóúñ)]): ++([A-ZÁÉÍÓÚÑ][a-záéíóúñ]*+)(?=[\s,])")
# Words that are never a name: only these are looked at.
_COMMON = listed(
    """
    a al algunas algunos ante aquellas aquellos aunque cada como con cuando de del desde dos durante
    el ella ellas ellos en entre es esa ese eso esta estan estas este esto estos hay la las le les
    lo los mas muchas muchos ninguna ninguno no nuestra nuestro nunca o para pero por puede pueden
    que quien se segun ser si siempre sin sobre son su sus tambien tenga tiene tienen todas todos
    tres tu tus un una unas unos usted ustedes y ya
    """
)
_LABEL = 3  # words before the colon that are only a label
_LOOK = 100  # letters of the sentence in which those words are counted
_BARE = str.maketrans("áéíóú", "aeiou")


def check(subject: Subject) -> Iterator[Fault]:
    """Each capital of a word that is no name."""
    target = subject.target
    if ": " not in target.text or target.language != "es":
        return
    for start, end in target.sentences:
        for match in _COLON.finditer(target.plain, start, end):
            alone = target.sentences[-1] == (start, end)
            before = len(target.plain[start : min(match.start(), start + _LOOK)].split())
            if alone and before > _LABEL and match[1].lower().translate(_BARE) in _COMMON:
                said = _("after a colon comes a small letter: “{word}”", word=match[1])
                yield Fault(said, None, match.span(1), match[1][0].lower() + match[1][1:])
