"""An accent is missing, or there is one too many.

Of a word that is none without it (`informacion`), and of one that is another: `esta` for `está`,
`si` for `sí`, `mas` for `más`, `tu` for `tú`, `publico` for `público` or `publicó`, `comprara` for
`comprará`, `Que` for `Qué` in a question. Which is meant is told by the words around it and by the
source.

So is an accent that makes another word: `sí` for `si`, `ésta` before its noun.

Why it matters: *¿Como esta?* looks careless; `no practico` is not `no práctico`, and `ano` is not
`año`.

**Found:** `La informacion esta en la página.`; `¿Cuando debo llamar?`; `Marque
ésta casilla sí le duele.`

**Silent:** `esta medicina`; `Si tiene fiebre, llame.`; `Cuando llegue, pregunte.`

**The way out:** write the accent. `--fix` does it where no other word can be meant.

**Settings:** needs a dictionary, as `misspelled` does.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.spelling.unknown import unknown, words_of
from toolkit.check.subject import Subject
from toolkit.language.spanish.accents import Place, lost, may_have_lost, restored
from toolkit.language.spanish.shape import bare
from toolkit.language.words import Kind, Token
from toolkit.messages import _
from toolkit.model import Severity

CODE = "lost-accent"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each word that has lost its accent."""
    words = words_of(subject)
    if words is None:
        return
    for word in unknown(subject):
        if (meant := restored(word.folded, words)) is not None:
            yield _fault(word, meant, safe=True)
    if not subject.is_known:
        return
    tokens, source = subject.target.tokens, subject.source.vocabulary
    is_doubtful = may_have_lost(words)
    for index, word in enumerate(tokens):
        if is_doubtful[word.folded] and word.kind is Kind.WORD:
            meant = lost(Place(tokens, index, source, words))
            if meant and not (subject.settings.register == "vos" and meant.endswith(_ORDERS)):
                yield _fault(word, meant, safe=False)


_ORDERS = ("te", "la", "lo", "las", "los", "me", "le", "les", "nos")  # `lavate`, said to `vos`


def _fault(word: Token, meant: str, *, safe: bool) -> Fault:
    spelled = _as_written(meant, word.text)
    span = (word.start, word.end)
    if meant == bare(word.folded):
        said = _("“{word}” has an accent too many: “{meant}”", word=word.text, meant=spelled)
    else:
        said = _("“{word}” has lost an accent: “{meant}”", word=word.text, meant=spelled)
    return Fault(said, None, span, spelled if safe else None)


def _as_written(meant: str, text: str) -> str:
    """In the letters of the text: `Informacion`, `Información`."""
    if text.isupper():
        return meant.upper()
    return meant[:1].upper() + meant[1:] if text[:1].isupper() else meant
