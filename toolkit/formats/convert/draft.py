"""What a conversion gives: a page, the files that go beside it, and all that was guessed."""

from __future__ import annotations

from dataclasses import dataclass, field

from toolkit.formats.text.blocks import Sure


@dataclass(frozen=True, slots=True)
class Remark:
    """What was taken for what, or left out; ``text`` is all of the words that were left out.

    ``code`` is ``heading``, ``list``, ``dropped`` … ; ``place`` says where in the source, in words.
    """

    code: str
    said: str
    sure: Sure = Sure.LIKELY
    place: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Guess:
    """A remark and the line of the new page that it speaks of; 0 where there is none."""

    line: int
    code: str
    said: str
    sure: Sure
    place: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A page in Markdown with front matter. ``stem`` is a name for its file, made of the title.

    ``assets`` are the files that go beside it, by the names that the page calls them.
    """

    markdown: str
    guesses: tuple[Guess, ...] = ()
    title: str = ""
    stem: str = ""
    assets: tuple[tuple[str, bytes], ...] = field(default=(), repr=False)
