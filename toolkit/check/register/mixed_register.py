"""A text says tú where the others say usted, or the other way round.

Each translation is read for who it speaks to: by pronouns (`tú`, `te`, `usted`), possessives
(`tu médico`; `su médico` for *your doctor*) and verbs (`puedes`, `lávate`; `tome`, `lávese`), and
`vos` (`tenés`). One locale speaks in one way: in that which `register` declares, else in that of
most of its texts. A text that mixes two is named in any case.

Why it matters: a page that changes between the two sounds like two strangers, and in a clinic
`tú` may sound rude to an older patient.

**Found:** `Si tienes fiebre, llame a su médico.`; `Lávate las manos.` where the others say usted.

**Silent:** `ustedes`, which is said to all; `su` where the source speaks of somebody else.

**The way out:** write the text as the others are written; or declare the register.

**Settings:** `register = "tú"`, `"usted"` or `"vos"` under `[tool.l10n.check.locales.es_CO]`.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet, Shelf
from toolkit.check.subject import Subject
from toolkit.language.spanish.address import USTED, Sign, said_to
from toolkit.messages import _
from toolkit.model import Severity

CODE = "mixed-register"
SEVERITY = Severity.REVIEW

_LEAST = 3  # texts that say so, before a locale is said to speak in a way
_AHEAD = 2  # times as many as those that say otherwise


def check(shelf: Shelf) -> Iterator[tuple[Sheet, Subject, Fault]]:
    """The texts that speak to their reader in another way than their locale."""
    for locale in shelf.locales:
        if locale.partition("_")[0] != "es":
            continue
        sheets = shelf.of(locale)
        read = [(sheet, one, _signs(one)) for sheet in sheets for one in sheet.subjects]
        register = _declared(sheets) or _usual(signs for _sheet, _one, signs in read)
        for sheet, one, signs in read:
            if fault := _fault(signs, register):
                yield sheet, one, fault


def _signs(subject: Subject) -> list[Sign]:
    if not subject.is_known:
        return []
    return list(said_to(subject.target.tokens, subject.source.tokens))


def _declared(sheets: tuple[Sheet, ...]) -> str:
    return next((sheet.settings.register for sheet in sheets if sheet.settings.register), "")


def _usual(texts: Iterator[list[Sign]]) -> str:
    """How most of the texts speak, if it is plain."""
    said = Counter(way for signs in texts for way in {sign.register for sign in signs})
    (best, times), (_second, less) = (*said.most_common(2), ("", 0), ("", 0))[:2]
    return best if times >= _LEAST and times >= _AHEAD * less else ""


def _fault(signs: list[Sign], register: str) -> Fault | None:
    """The first word that says otherwise; of a text that mixes, the way that is said less."""
    ways = Counter(sign.register for sign in signs)
    if not register and len(ways) > 1:
        register = max(ways, key=lambda way: (ways[way], way == USTED))
    other = next((sign for sign in signs if register and sign.register != register), None)
    if other is None:
        return None
    named = {"word": other.token.text, "other": other.register, "register": register}
    said = _("“{word}” is said to {other}; the reader is {register} here", **named)
    return Fault(said, None, (other.token.start, other.token.end))
