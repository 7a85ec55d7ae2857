"""Words that both languages have from Latin and Greek, with a prefix that denies, or without it.

*Unnecessary* and `innecesario`, *asymptomatic* and `asintomático`: where the source says the word
with the prefix and the translation says it without, the denial is lost, whatever the word is.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.check.meaning.places import Part
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, negation
from toolkit.language.words import Token
from toolkit.model import Span

_PREFIX = re.compile(
    r"(?!inhabit|indiv|inform|instit|instru|intens)(?:un|in|im|il|ir|dis|des|a(?=[st]))"
)
_SOUNDS = (("ph", "f"), ("th", "t"), ("y", "i"), ("mpt", "nt"), ("qu", "c"), ("k", "c"))
_DOUBLED = re.compile(r"(\w)\1")
_LEAST, _LONG = 5, 6  # letters that two words share; more after "a", which begins many words


def may_be_lost(subject: Subject) -> bool:
    """A quick look: whether any word has a prefix, and one of the translation its root without."""
    if subject.source.language != "en" or subject.target.language != "es":
        return False
    if not _LOSING.keys().isdisjoint(subject.source.vocabulary):
        return True
    roots = set(map(_denied, subject.source.vocabulary)) - {""}
    return bool(roots) and not roots.isdisjoint(
        frozenset().union(*map(_beginnings, subject.target.vocabulary))
    )


def lost(subject: Subject, part: Part) -> Iterator[Mention]:
    """The words of the source whose prefix the translation leaves out."""
    for word in _words(subject.source, part.source):
        root = _denied(word.bare)
        lost_root = root and _is_bare(subject, part, root) and not _is_denied(subject, part)
        other = word.bare in _LOSING and _has_lost(subject, part, *_LOSING[word.bare])
        if lost_root or other:
            yield Mention(Sense.NEGATION, "prefix", word.start, word.end)


# English words of other roots: how the word for them begins, and without its prefix.
_LOSING = {
    **dict.fromkeys(["failure", "failures"], ("insuficiencia", "suficiencia")),
    **dict.fromkeys(["disability", "disabilities"], ("incapacidad", "capacidad")),
    "harmless": ("inofensiv", "ofensiv"), "unable": ("incapaz", "capaz"),
    "useless": ("inutil", "util"), "undernutrition": ("desnutricion", "nutricion"),
    "malnutrition": ("desnutricion", "nutricion"), "malnourished": ("desnutrid", "nutrid"),
}  # fmt: skip


def _has_lost(subject: Subject, part: Part, whole: str, rest: str) -> bool:
    """The word stands there without its prefix, not with it, and nothing else denies it."""
    said = [word.bare for word in _words(subject.target, part.target)]
    bare = any(word.startswith(rest) for word in said)
    return (
        bare
        and not any(word.startswith(whole) for word in said)
        and (not _is_denied(subject, part))
    )


def _is_bare(subject: Subject, part: Part, root: str) -> bool:
    """Whether the translation has fewer of the word with its prefix, and more without."""
    denied, plain = [], []
    for side, span in zip((subject.source, subject.target), part, strict=True):
        words = [word.bare for word in _words(side, span)]
        denied.append(sum(_denied(word) == root for word in words))
        plain.append(sum(_root(word)[: len(root)] == root for word in words))
    return denied[0] > denied[1] and plain[0] < plain[1]


def _is_denied(subject: Subject, part: Part) -> bool:
    """Whether a "no" of the translation may stand for the prefix."""
    counts = [
        sum(span[0] <= one.start < span[1] for one in negation.find(side.plain, side.language))
        for side, span in zip((subject.source, subject.target), part, strict=True)
    ]
    return counts[1] > counts[0]


def _words(side: Side, span: Span) -> Iterator[Token]:
    return (word for word in side.words if span[0] <= word.start < span[1])


@lru_cache(maxsize=32_768)
def _denied(word: str) -> str:
    """The beginning of what follows a prefix; empty without one."""
    found = _PREFIX.match(word)
    root = _root(word[found.end() :]) if found else ""
    least = _LONG if found and found[0] == "a" else _LEAST
    return root[:least] if len(root) >= least else ""


@lru_cache(maxsize=32_768)
def _beginnings(word: str) -> frozenset[str]:
    """As what a word may be met where it has no prefix."""
    root = _root(word)
    return frozenset(root[:least] for least in (_LEAST, _LONG) if len(root) >= least)


@lru_cache(maxsize=32_768)
def _root(word: str) -> str:
    """A word as both languages would spell it: *stable* and `estable` alike."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    word = _DOUBLED.sub(r"\1", word)
    return f"e{word}" if re.match(r"s[^aeiou]", word) else word
