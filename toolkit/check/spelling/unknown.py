"""The words of a translation that no dictionary has, and what cannot be a slip among them."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from toolkit.check.settings import Settings
from toolkit.check.subject import Side, Subject
from toolkit.language import Sense
from toolkit.language.spanish.derived import is_derived
from toolkit.language.spanish.shape import accented, bare
from toolkit.language.spanish.usual import usual
from toolkit.language.wordlist import Verdicts, WordList, slips
from toolkit.language.words import Token, fold, tokens

DICTIONARY = "dictionary"  # of the resources
LONGEST = 40  # letters; more are no word, and every slip of it would be tried
_MOST = 40  # words in a message that are looked into; with more of them it is no Spanish
_WIRED = frozenset("_/\\@=#&'’")  # a word that touches one of these is part of something else


def words_of(subject: Subject) -> WordList | None:
    """The word list, if the translation is in a language that it is for."""
    words: WordList | None = subject.settings.resources.get(DICTIONARY)
    return words if words and subject.target.language == "es" else None


@lru_cache(maxsize=8)
def unknown(subject: Subject) -> tuple[Token, ...]:
    """The words that are neither Spanish nor names, terms or words of the source; few at most."""
    words = words_of(subject)
    if words is None:
        return ()
    target = subject.target
    is_strange = _strange_to(words)
    strange = [one for one in target.words if is_strange[one.text] and len(one.text) <= LONGEST]
    if not strange or len(strange) > _MOST:
        return ()
    known = _known_by(words)
    theirs = subject.source.vocabulary | _declared(subject.settings)
    return tuple(
        one
        for one in strange
        if (not _is_name(one, target) or _lacks_accent(one.text, words))
        and not _is_wired(one, target.text)
        and (
            _lacks_accent(one.folded, words)
            or not is_derived(one.folded, known)
            or _is_slip(one.folded)
        )
        and (one.bare not in theirs or _is_no_name(one, words))
        and not _is_medicine(one, subject)
    )


@lru_cache(maxsize=4096)
def _lacks_accent(word: str, words: WordList) -> bool:
    """With an accent it is a word: `version`, also where the source has it."""
    return bare(word) == word and any(one in words for one in accented(word))


_BUILT = 8  # letters; a shorter word is near many


@lru_cache(maxsize=4096)
def _is_slip(word: str) -> bool:
    """What could be built so is a usual word with a slip within: `pro|tejida` for `protegida`."""
    if len(word) < _BUILT or bare(word) != word:
        return False
    head, tail = word[:3], word[-1]
    near = usual().intersection(slips(word)) - {word}
    return any(one.startswith(head) and one.endswith(tail) for one in near)


@lru_cache(maxsize=4)
def _strange_to(words: WordList) -> Verdicts[bool]:
    """Whether a word as it is written is in no list."""

    def is_strange(text: str) -> bool:
        folded = fold(text)
        named = folded.capitalize() if text.isupper() else text
        return folded not in words and named not in words

    return Verdicts(is_strange)


@lru_cache(maxsize=4)
def _known_by(words: WordList) -> Callable[[str], bool]:
    return words.__contains__


def _is_name(word: Token, side: Side) -> bool:
    """An acronym, a name, or what is too short to tell."""
    text = word.text
    if len(text) < 3 or len(set(word.folded)) == 1 or any(map(str.isupper, text[1:])):
        return not (text.isupper() and len(text) > 3 and _is_loud(side))
    return text[0].isupper() and not begins(word.start, side)


def _is_loud(side: Side) -> bool:
    """All of it stands in capitals, so that they tell nothing."""
    return side.plain.isupper() and len(side.words) > 2


def begins(at: int, side: Side) -> bool:
    """Whether a sentence, a line or a cell begins there."""
    before = side.plain[max(0, at - 40) : at]
    return not before.strip() or _OPENS.search(before) is not None


_OPENS = re.compile(r"[.!?…:;|\n¿¡(\[«“\"][\s¿¡(\[«“\"—–-]*\Z")


def _is_wired(word: Token, text: str) -> bool:
    around = text[max(0, word.start - 1) : word.start], text[word.end : word.end + 1]
    if any(one in _WIRED or one.isdigit() for one in around if one) or "'" in word.folded:
        return True
    dots = text[max(0, word.start - 2) : word.start], text[word.end : word.end + 2]
    return any(map(_DOT.fullmatch, dots))


_DOT = re.compile(r"\.\w|\w\.")  # within www.example.html


def _is_medicine(word: Token, subject: Subject) -> bool:
    said = subject.target.said(Sense.DRUG)
    return any(one.start <= word.start < one.end for one in said)


def _is_no_name(word: Token, words: WordList) -> bool:
    """A word of the source that is Spanish but for its accent: `version`."""
    plain = word.text.islower() or word.folded.endswith("ion")
    return plain and _lacks_accent(word.folded, words)


@lru_cache(maxsize=16)
def _names(names: tuple[str, ...]) -> frozenset[str]:
    return frozenset(token.bare for name in names for token in tokens(name))


def _declared(settings: Settings) -> frozenset[str]:
    """The words of the site's glossary and of its values."""
    if not settings.terms and not settings.names:
        return frozenset()
    said = (name for term in settings.terms for name in (term.term, *term.translations))
    return _names((*said, *settings.names))


def cognate(word: str, source: Side) -> str:
    """The word of the source that a term is most like, or nothing: `murino` of *murine*."""
    bones = _bones(word)
    return max(
        (each for each in source.vocabulary if each[:1] == word[:1] and len(each) > 3),
        key=lambda each: likeness(bones, _bones(each)),
        default="",
    )


def likeness(one: str, other: str) -> float:
    """How alike two words are, from 0 to 1 (Indel distance, normalised)."""
    from rapidfuzz.fuzz import ratio  # noqa: PLC0415 - heavy, and for few words

    return ratio(one, other) / 100


def like(word: str, source: str) -> float:
    """How alike a Spanish and an English word are, by what both languages spell alike."""
    return likeness(_bones(word), _bones(source)) if source else 0.0


_SAME = (("ph", "f"), ("th", "t"), ("rh", "r"), ("ch", "c"), ("qu", "c"), ("k", "c"), ("y", "i"),
         ("ae", "e"), ("oe", "e"), ("tion", "cion"), ("ss", "s"), ("mm", "m"), ("ll", "l"),
         ("ff", "f"), ("pp", "p"), ("cc", "c"), ("tt", "t"), ("nn", "n"))  # fmt: skip
_TAIL = re.compile(r"(?:[aeo]?s|[aeo])\Z")


@lru_cache(maxsize=1024)
def _bones(word: str) -> str:
    said = bare(fold(word))
    for spelled, heard in _SAME:
        said = said.replace(spelled, heard)
    return _TAIL.sub("", said)


@lru_cache(maxsize=4096)
def near_words(word: str, words: WordList) -> tuple[str, ...]:
    """Words one slip away, with the accent that may have gone too: `informasion`."""
    heard = (word.replace(old, new) for old, new in _HEARD if old in word)
    more = words.near(word[:-3] + "ión") if word.endswith("ion") else ()
    return (*(one for one in heard if one in words), *words.near(word), *more)


_HEARD = (("y", "ll"), ("ll", "y"), ("k", "qu"), ("x", "cc"), ("cc", "x"), ("ks", "x"), ("ph", "f"))
