"""Letters were spoilt by reading the text in another encoding.

`CÃ¡psulas`, `Â¿CuÃ¡ndo?`, `informaci�n`, `ni?o`: bytes of UTF-8 read as Latin-1 or as an old code
page, letters lost on the way, or escapes that nobody turned back (`informaci\\u00f3n`).

**Found:** such pairs, U+FFFD, a question mark or a currency sign between two letters.

**Silent:** what stands in the source just so; addresses and code; `NÃO` in Portuguese.

**The way out:** the finding offers the letter where it is sure of it. Else type the word anew, and
look how the file is saved: UTF-8 is right.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.pairing import QUIET, beyond
from toolkit.messages import _
from toolkit.model import Severity

CODE = "mojibake"
SEVERITY = Severity.ERROR

# What cp1252 shows for the bytes 80 to BF.
_TAIL = "\x80-\xbf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ"
_LETTER = r"[^\W\d_]"
_SPOILT = re.compile(
    rf"[ÃÄÅ][{_TAIL}]|â[€„][{_TAIL}]|Â[{_TAIL}]|ï»¿|ï¿½|ðŸ[{_TAIL}]{{1,2}}|Ã[ ](?=\w)"
    r"|\ufffd"
    r"|√[°©≠≥∫±®º∂ë¢âçöú]|¬[ø°ª∫]|‚Ä[ôúùìî¶ú]"
    rf"|(?<={_LETTER})[?¤¢£¡¿†‡‰º¬¦§](?=[a-záéíóúüñ])(?<![A-Z]º)"
    r"|\\u00[c-f][\da-f]|\\x[c-f][\da-f]|=C3=[89AB][\dA-F]|%C3%[89AB][\dA-F]"
    r"|&amp;(?:[aeiounAEIOUN](?:acute|tilde|uml)|iquest|iexcl|nbsp|quot|lt|gt);",
)  # fmt: skip
_MAY_SPOIL = re.compile(r"[ÃÄÅÂâïð√¬‚\ufffd¤¢£†‡‰¦§\\=%&]|[^\W\d_][?¿¡º][a-záéíóúüñ]")


def check(subject: Subject) -> Iterator[Fault]:
    """Each place, beyond those of the source."""
    text = subject.target.text
    if not _MAY_SPOIL.search(text) or not _SPOILT.search(text):
        return
    known = {found[0] for found in _SPOILT.finditer(subject.source.text)}
    outside = beyond(subject.target, QUIET)
    for found in _SPOILT.finditer(text):
        if found[0] in known or not outside(found.start()):
            continue
        meant = _meant(found[0])
        said = _("spoilt letters: “{text}”", text=found[0])
        if meant:
            said = _("spoilt letters: “{text}”, for “{meant}”", text=found[0], meant=meant)
        yield Fault(said, None, found.span(), meant or None)


def _meant(spoilt: str) -> str:
    """The letter that was there, where its bytes tell."""
    if spoilt.isascii():
        return ""
    try:
        meant = b"".join(map(_byte, spoilt)).decode()
    except (UnicodeError, ValueError):
        return ""
    return meant if len(meant) == 1 and meant.isprintable() else ""


def _byte(sign: str) -> bytes:
    """How cp1252 writes it; Latin-1 for the five bytes that it leaves out."""
    try:
        return sign.encode("cp1252")
    except UnicodeEncodeError:
        return sign.encode("latin-1")
