"""A name that is the same in every language was changed or translated.

The glossary marks such terms in its column `do_not_translate`: names of people, of places, of the
clinic. They stand in the translation letter by letter.

Why it matters: nobody finds a clinic by a name that it does not have.

**Found:** `Ki_Ketamine` → `Ki_Ketamina`; `Westport` → `Puerto Oeste`.

**Silent:** a name that the source says twice and the translation once.

**The way out:** write the name as the source does.
"""

from __future__ import annotations

from collections.abc import Iterator
from difflib import SequenceMatcher

from toolkit.check.fault import Fault
from toolkit.check.settings import Term
from toolkit.check.subject import Side, Subject
from toolkit.check.terminology.terms import index
from toolkit.messages import _
from toolkit.model import Severity, Span

CODE = "translated-name"
SEVERITY = Severity.REVIEW


def check(subject: Subject) -> Iterator[Fault]:
    """Each name that is not there, or there in another form as well."""
    kept = [
        term for term in subject.settings.terms if term.keep and term.term in subject.source.text
    ]
    if not kept:
        return
    seen = set()
    for term, span in index(subject.settings, subject.source.language).find(subject.source):
        if term in kept and term.term not in seen:
            seen.add(term.term)
            here, there = (side.text.count(term.term) for side in (subject.source, subject.target))
            like = _alike(subject.target, term.term) if there < here else None
            if like or not there:
                severity = Severity.ERROR if term.critical else None
                yield Fault(_said(subject, term, like), span, like, severity=severity)


def _said(subject: Subject, term: Term, like: Span | None) -> str:
    if like is None:
        return _("the name “{name}” is missing; it is not translated", name=term.term)
    now = subject.target.words_at(like)
    return _("the name “{name}” became “{now}”; it is not translated", name=term.term, now=now)


_NEAR = 0.75  # how alike a name and its changed form are
_SIGNS = ".,;:!?¿¡()«»“”\"'"


def _alike(side: Side, name: str) -> Span | None:
    """Words that are nearly the name."""
    size = len(name.split())
    words = list(_words(side.plain))
    for (start, _end), (_start, end) in zip(words, words[size - 1 :], strict=False):
        written = side.text[start:end]
        if written != name and abs(len(written) - len(name)) <= 3:
            matcher = SequenceMatcher(None, name.casefold(), written.casefold(), autojunk=False)
            if matcher.quick_ratio() >= _NEAR and matcher.ratio() >= _NEAR:
                return start, end
    return None


def _words(text: str) -> Iterator[Span]:
    at = 0
    for piece in text.split():
        start = text.index(piece, at)
        at = start + len(piece)
        bare = piece.strip(_SIGNS)
        if bare:
            first = start + piece.index(bare)
            yield first, first + len(bare)
