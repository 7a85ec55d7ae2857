"""A word of another country.

`Ordenador`, `zumo` and `aparcar` are said in Spain, and `vosotros` with its verbs; in Colombia
readers say `computador`, `jugo` and `parquear`, and `coger` makes them smile. In a text for Spain,
`jugo` and `manejar` sound foreign. Words of two senses count only where the source shows which is
meant (`móvil` for *cell phone*).

Why it matters: a patient who must guess a word follows the advice less.

A text that a locale takes over from its parent is read as well, as its readers see it.

**Found:** in `es_CO`: `Apague el ordenador.`; in `es_ES`: `Beba jugo.`

**Silent:** in `es`, which is read everywhere; `el grupo más móvil`.

**The way out:** take the word of the country; of a text of the parent, write a translation of the
locale's own.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.check.subject import Subject
from toolkit.language.spanish.regions import is_of_vosotros, strange_in
from toolkit.messages import _
from toolkit.model import Severity

CODE = "regional-word"
SEVERITY = Severity.STYLE

SPAIN = "es_ES"


def check(sheet: Sheet) -> Iterator[tuple[Subject, Fault]]:
    """The strange words in all that readers of the locale see."""
    if strange := strange_in(sheet.locale):
        for subject in sheet.shown:
            if not strange.keys().isdisjoint(subject.target.vocabulary):
                yield from ((subject, fault) for fault in _faults(subject, sheet.locale))
            if sheet.locale != SPAIN and "is" in subject.target.text:
                yield from ((subject, fault) for fault in _of_vosotros(subject))


def _of_vosotros(subject: Subject) -> Iterator[Fault]:
    for token in subject.target.words:
        if is_of_vosotros(token.folded):
            named = {"word": token.text, "instead": "ustedes"}
            said = _("“{word}” is of another country; here: {instead}", **named)
            yield Fault(said, None, (token.start, token.end))


def _faults(subject: Subject, tag: str) -> Iterator[Fault]:
    tokens, source = subject.target.tokens, subject.source.vocabulary
    strange = strange_in(tag)
    bare = [token.bare for token in tokens]
    for index, token in enumerate(tokens):
        for phrase, regional in strange.get(token.bare, ()):
            stands = tuple(bare[index : index + len(phrase)]) == phrase
            if stands and (not regional.where or not regional.where.isdisjoint(source)):
                span = (token.start, tokens[index + len(phrase) - 1].end)
                named = {"word": subject.target.words_at(span), "instead": regional.instead}
                said = _("“{word}” is of another country; here: {instead}", **named)
                yield Fault(said, None, span)
                break
