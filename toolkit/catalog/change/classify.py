"""What changed between two texts, and how grave it is.

Both texts are taken apart into plain text and marks. The plain texts are compared letter by letter,
then without typography, then by what they say; the marks kind by kind. Everything found is kept.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Iterator, Sequence

from toolkit.catalog.change.alignment import align
from toolkit.catalog.change.classes import Change, ChangeClass, Evidence
from toolkit.catalog.change.critical import said_otherwise
from toolkit.catalog.change.inline import Inline, take_apart
from toolkit.catalog.change.typography import without_typography
from toolkit.catalog.change.word_diff import Stay, word_diff

_WORD = re.compile(r"\w++")
_LINKS = ("link", "image", "address")
_PLACED = ("placeholder", *_LINKS)  # have a class of their own


def classify_change(
    old: str, new: str, *, terms: Collection[str] = (), language: str = "en"
) -> Change:
    """The class of a change from ``old`` to ``new`` and all that shows it, gravest first.

    Both are texts of messages, with inline Markdown. ``terms`` are names in ``language`` whose
    loss, gain or change is critical beside those that the toolkit knows. In a language other than
    English and Spanish only digits are understood. Never fails.
    """
    found = weigh_change(old, new, terms=terms, language=language)
    if found.kind.cosmetic:
        return found
    inline = take_apart(old, items=True), take_apart(new, items=True)
    told = {pair for one in found.evidence for pair in _word_by_word(one)}
    words = _words(ChangeClass.WORDING, *map(_folded, inline))
    more = [one for one in words if (one.old, one.new) not in told]
    return Change.of([*found.evidence, *more, *_marked(*inline, same_words=False)])


def weigh_change(
    old: str, new: str, *, terms: Collection[str] = (), language: str = "en"
) -> Change:
    """As ``classify_change``, without the harmless evidence of a change that needs a person."""
    if old == new:
        return Change.of([])
    inline = take_apart(old, items=True), take_apart(new, items=True)
    if _folded(inline[0]) == _folded(inline[1]):
        evidence = list(_cosmetic(*inline))
        return Change.of(evidence or [Evidence(ChangeClass.MARKUP, old, new)])  # written otherwise
    spoken = inline[0].spoken, inline[1].spoken
    critical = list(said_otherwise(*spoken, language, frozenset(terms)))
    return Change.of(critical) if critical else Change(ChangeClass.WORDING)


def _word_by_word(one: Evidence) -> Iterator[tuple[str, str]]:
    """``5`` and ``50`` of ``5 mg`` and ``50 mg``: the words need not be told again."""
    return zip(one.old.split(), one.new.split(), strict=False)


def _cosmetic(old: Inline, new: Inline) -> Iterator[Evidence]:
    """What differs where the words are the same."""
    plain = _neutral(old), _neutral(new)
    if plain[0] != plain[1]:
        yield from _words(ChangeClass.TYPOGRAPHY, *plain)
    yield from _marked(old, new, same_words=True)


def _marked(old: Inline, new: Inline, *, same_words: bool) -> Iterator[Evidence]:
    yield from _values(
        ChangeClass.PLACEHOLDER, old.values("placeholder"), new.values("placeholder")
    )
    yield from _values(ChangeClass.LINK, old.values(*_LINKS), new.values(*_LINKS))
    yield from _numbered(old.values("item"), new.values("item"))
    yield from _marks(old, new, same_words=same_words)


def _numbered(old: Sequence[str], new: Sequence[str]) -> Iterator[Evidence]:
    """Items of a list that have other numbers now; how these are written is markup."""
    for was, now in zip(old, new, strict=False):
        numbers = was.rstrip(".)"), now.rstrip(".)")
        if all(map(str.isdigit, numbers)) and numbers[0] != numbers[1]:
            yield Evidence(ChangeClass.NUMBER, was, now)


def _folded(inline: Inline) -> str:
    return without_typography(_neutral(inline))


def _neutral(inline: Inline) -> str:
    """The plain text in which one placeholder is as good as another."""
    pieces, at = [], 0
    for mark in inline.marks:
        if mark.kind == "placeholder":
            pieces += [inline.plain[at : mark.at], "{}"]
            at = mark.at + len(mark.value)
    return "".join([*pieces, inline.plain[at:]])


def _words(kind: ChangeClass, old: str, new: str) -> Iterator[Evidence]:
    """What went with what came in its place."""
    gone = ""
    for piece in (*word_diff(old, new), None):
        if piece and piece.stay is Stay.ADDED:
            yield Evidence(kind, gone.strip() or gone, piece.text.strip() or piece.text)
            gone = ""
            continue
        if gone:
            yield Evidence(kind, gone.strip() or gone, "")
        gone = piece.text if piece and piece.stay is Stay.REMOVED else ""


def _values(kind: ChangeClass, old: Sequence[str], new: Sequence[str]) -> Iterator[Evidence]:
    """Values of marks, in the order of the text."""
    for span in align(old, new):
        was, now = old[slice(*span.old)], new[slice(*span.new)]
        if not span.same:
            for at in range(max(len(was), len(now))):
                yield Evidence(kind, "".join(was[at : at + 1]), "".join(now[at : at + 1]))


def _marks(old: Inline, new: Inline, *, same_words: bool) -> Iterator[Evidence]:
    """Emphasis, tags, code, footnotes; which words they mark only where the words are the same."""
    was, now = (Counter(_shapes(inline, placed=same_words)) for inline in (old, new))
    gone, come = (
        Counter(said for said, _at in (a - b).elements()) for a, b in ((was, now), (now, was))
    )
    for said in gone & come:
        yield Evidence(ChangeClass.MARKUP, said, said)
    for said in gone - come:
        yield Evidence(ChangeClass.MARKUP, said, "")
    for said in come - gone:
        yield Evidence(ChangeClass.MARKUP, "", said)


def _shapes(inline: Inline, *, placed: bool) -> Iterator[tuple[str, int]]:
    """Each mark as it is told, and the number of words before it."""
    starts = [word.start() for word in _WORD.finditer(inline.plain)]
    for mark in inline.marks:
        if mark.kind not in _PLACED or (placed and mark.kind in ("link", "image")):
            said = mark.value if mark.kind in ("html", "footnote", "item") else mark.kind
            yield said, bisect_left(starts, mark.at) if placed else 0
