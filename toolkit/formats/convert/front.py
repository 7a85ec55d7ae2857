"""Front matter for a page that had none: what it is called, what it says in a sentence."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from pathlib import PurePosixPath

from toolkit.formats.convert.blocks import Block, Paragraph, Part, plain
from toolkit.formats.scalars import encode
from toolkit.model import Kind, Segment

LONGEST = 155  # letters of a description that search engines show
LONGEST_STEM = 60
_LEAST = 20  # letters of a paragraph that says something
_ENOUGH = 40  # letters that a description should have
_SENTENCE_END = re.compile(r"[.!?…][\"'”’)\]]*(?=\s)")
_LAST = re.compile(r"[.!…][\"'”’)\]]*\Z")
_NO_STEM = re.compile(r"[^a-z0-9]+")
_LETTERS = str.maketrans(
    {"ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ł": "l", "đ": "d", "’": "", "'": ""}
)


def front_matter(values: Sequence[tuple[str, str]], newline: str = "\n") -> str:
    """Keys and texts, written as the pages of a site are."""
    lines = ["---", *(f"{key}: {quoted(key, text)}" for key, text in values if text), "---", ""]
    return newline.join(lines)


def quoted(key: str, text: str) -> str:
    """A text between quotation marks, as YAML has it."""
    segment = Segment(raw=b"", text=text, kind=Kind.META, line=1, name=key, syntax='"')
    return encode(text, segment).decode()


def description_of(blocks: Sequence[Block]) -> str:
    """The first paragraph that says something, shortened."""
    paragraphs = [block for block in blocks if isinstance(block, Paragraph)]
    said = filter(None, map(_sentences, paragraphs))
    whole = (plain(one.words) for one in sorted(paragraphs, key=_is_lines))
    return shortened(next(said, next(whole, "")))


def _is_lines(block: Paragraph) -> bool:
    """Lines of an address, a row of labels: not one text."""
    return any(span.part is Part.BREAK for span in block.words)


def _sentences(block: Paragraph) -> str:
    """What a paragraph says up to its last stop; nothing where it is lines, or hardly a word."""
    text = plain(block.words)
    if _is_lines(block):
        return ""
    if text.endswith(("...", "…")):
        return ""
    if _LAST.search(text):
        return text if len(text) >= _LEAST else ""
    ends = [match.end() for match in _SENTENCE_END.finditer(text)]
    return text[: ends[-1]] if ends and ends[-1] >= _ENOUGH else ""


def is_sentence(text: str) -> bool:
    """Whether it ends like one."""
    return bool(_LAST.search(text))


def shortened(text: str, longest: int = LONGEST) -> str:
    """As many sentences as there is room for; of a longer one as many words."""
    if len(text) <= longest:
        return text
    ends = [match.end() for match in _SENTENCE_END.finditer(text[: longest + 1])]
    if ends and ends[-1] >= _ENOUGH:
        return text[: ends[-1]]
    cut = text[: longest - 1]
    words = cut[: cut.rfind(" ")] if " " in cut else cut
    return words.rstrip(" ,;:–—-") + "…"


def stem_of(title: str, name: str) -> str:
    """What the page's file is called: of its title, else of the name that the source had."""
    return kebab(title) or kebab(PurePosixPath(name).stem) or "page"


def named(file: str) -> str:
    """A title made of a file's name."""
    words = re.sub(r"[_\s-]+", " ", PurePosixPath(file).stem).strip()
    return words[:1].upper() + words[1:] or "Page"


def kebab(text: str) -> str:
    """Small ASCII letters and digits with hyphens between words."""
    plain_text = unicodedata.normalize("NFKD", text.casefold().translate(_LETTERS))
    ascii_text = plain_text.encode("ascii", "ignore").decode()
    words = _NO_STEM.sub("-", ascii_text).strip("-")
    if len(words) <= LONGEST_STEM:
        return words
    return (
        words[: words.rfind("-", 0, LONGEST_STEM + 1)]
        if "-" in words[:LONGEST_STEM]
        else words[:LONGEST_STEM]
    )
