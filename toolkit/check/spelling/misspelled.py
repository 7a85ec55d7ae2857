"""A word that is no Spanish word.

Each word of the translation is looked up in Hunspell's dictionary. Silent are words of the site's
glossary and its values, names of medicines, names and acronyms, words that stand in the source
too, and what Spanish builds of known words (`deséchelas`, `antirreceptor`, `toallitas`,
`epidemiológica`). A term that is more like a word of the source than like any Spanish word
(`murino`, *murine*) is a term.

Why it matters: a patient who finds slips doubts the rest; and a slip can be another word.

With a Spanish word one slip away (letters swapped, lost, doubled, another one) it is a `review`;
a word of which nothing is known is `style`. An accent that is missing is `lost-accent`.

**Found:** `Hable con el pacinete` (paciente).

**Silent:** `hidroxicloroquina`; `el virus murino` for *the murine virus*; `DICOM`.

**The way out:** correct the word, or put it into the site's glossary.

**Settings:** needs a dictionary: Debian's package `hunspell-es`, or `es_CO.aff` and `es_CO.dic` in
the folder `dictionaries` beside the catalogs. Where there is none, the check says that it was not
run. The list of words is kept in the user's cache folder.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.spelling.unknown import cognate, like, near_words, unknown, words_of
from toolkit.check.subject import Subject
from toolkit.language.spanish.accents import restored
from toolkit.language.spanish.shape import bare
from toolkit.language.spanish.usual import usual
from toolkit.language.wordlist import WordList
from toolkit.language.words import Token
from toolkit.messages import _
from toolkit.model import Severity

CODE = "misspelled"
SEVERITY = Severity.REVIEW

_COGNATE = 0.8  # as alike as a term and its English name
_TERM = 0.6
_LONG = 8  # letters: hardly any other word is one slip away by chance
_SUBSTANCE = re.compile(r"[a-z]{5}(?:inas?|ol|ato|uro|eno|ona|il|ico)\Z")


def check(subject: Subject) -> Iterator[Fault]:
    """Each word that is not known, with the word that may be meant."""
    words = words_of(subject)
    if words is None:
        return
    for word in unknown(subject):
        if restored(word.folded, words) is None:
            yield from _fault(word, subject, words)


def _fault(word: Token, subject: Subject, words: WordList) -> Iterator[Fault]:
    span = (word.start, word.end)
    foreign = cognate(word.folded, subject.source)
    alike = like(word.folded, foreign)
    meant = _meant(word.folded, words, foreign, alike)
    if meant:
        said = _("“{word}” is no Spanish word; “{meant}”?", word=word.text, meant=meant)
        yield Fault(said, None, span)
    elif alike < _TERM and not _SUBSTANCE.search(word.folded) and not _is_stressed(word, subject):
        said = _("no dictionary has “{word}”", word=word.text)
        yield Fault(said, None, span, severity=Severity.STYLE)


def _meant(word: str, words: WordList, foreign: str, alike: float) -> str:
    """The Spanish word that is meant; nothing if the word is more like one of the source."""
    near = near_words(word, words)
    common = next((each for each in near if bare(each) in usual()), "")
    if common or alike < _COGNATE:
        return common or (near[0] if near else "")
    best = max(near, key=lambda each: like(each, foreign), default="")
    lost = len(word) >= _LONG and len(best) > len(word)  # `infectdos`, of *infected* as well
    asked = _TERM if lost else alike
    return best if best and like(best, foreign) >= asked else ""


def _is_stressed(word: Token, subject: Subject) -> bool:
    """In emphasis, as foreign words are written."""
    opened = [mark for mark in subject.target.marks if mark.kind == "emphasis"]
    return any(0 <= word.start - mark.end < 30 for mark in opened)
