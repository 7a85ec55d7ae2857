"""The laws, as questions about one Markdown page.

HTML is pyromark's, not our own writer's: the judge is not the accused.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html.parser import HTMLParser

import pyromark

from toolkit.formats import frontmatter
from toolkit.formats.fill import fill
from toolkit.formats.markdown import Markdown
from toolkit.formats.markdown.events import OPTIONS, SHOWN, events, hide, with_line_feeds
from toolkit.model import Filled, FormatOptions, Key, Page, Resolved, Segment, State

MARKDOWN = Markdown()
DEFAULTS = FormatOptions()
PLAIN_EMPHASIS = {"em", "strong", "code", "br"}

_PRE = re.compile(r"(<pre.*?</pre>)", re.DOTALL)
_READ_ALOUD = ("alt", "title", "aria-label", "placeholder")


def parse(source: bytes) -> Page:
    return MARKDOWN.parse(source, "page.md", DEFAULTS)


def filled(page: Page, texts: dict[Key, str]) -> Filled:
    wanted = {key: Resolved((text,), "es", State.TRANSLATED) for key, text in texts.items()}
    return fill(page, wanted, MARKDOWN, DEFAULTS, source_locale="en", locale="es")


def mapped(page: Page, text_of: Callable[[Segment], str]) -> dict[Key, str]:
    """Every message of the page with a text."""
    return {(segment.context, segment.text): text_of(segment) for segment in page.segments}


def lettered(page: Page, change: Callable[[str], str]) -> dict[Key, str]:
    """Every message with ``change`` over its plain letters."""
    return mapped(page, lambda segment: MARKDOWN.with_letters(segment, page.labels, change))


def html(source: bytes) -> str:
    """The page's body as HTML."""
    end = frontmatter.read(source, "", DEFAULTS.front_matter).end
    markdown = hide(with_line_feeds(source[end:].decode()))  # on some texts pyromark panics
    return pyromark.html(markdown, options=OPTIONS).translate(SHOWN)


def folded(markup: str) -> str:
    """``markup`` with white space as one space, but for preformatted text."""
    parts = enumerate(_PRE.split(markup))
    return "".join(part if at % 2 else re.sub(r"\s+", " ", part) for at, part in parts)


def hidden(page: Page, source: bytes) -> list[str]:
    """The texts and titles outside code that lie in no segment."""
    offered = bytearray(len(source))
    at = 0
    for piece in page.pieces:
        if isinstance(piece, Segment):
            offered[at : at + len(piece.raw)] = b"\1" * len(piece.raw)
        at += len(piece.raw)
    for start, end in page.skipped:
        offered[start:end] = b"\1" * (end - start)
    return [text for text, start, end in _seen(source) if not any(offered[start:end])]


def _seen(source: bytes) -> Iterator[tuple[str, int, int]]:
    """Each text and title that a reader sees outside code, and where it stands."""
    base = frontmatter.read(source, "", DEFAULTS.front_matter).end
    body = with_line_feeds(source[base:].decode())
    code = False
    for event, span in events(body):
        ((name, value),) = event.items() if isinstance(event, dict) else [(event, None)]
        start, end = base + span["start"], base + span["end"]
        if name in ("Start", "End") and (value == "CodeBlock" or "CodeBlock" in value):
            code = name == "Start"
        elif name == "Text" and not code and re.search(r"[^\W_]", value):
            yield value, start, end
        elif name == "Start" and (title := _title(value)):
            yield title, start, end
    for definition in pyromark.reference_definitions(body, options=OPTIONS).values():
        if re.search(r"[^\W_]", definition["title"] or ""):
            yield definition["title"], *(base + at for at in definition["span"].values())


def _title(tag: object) -> str:
    """The title that stands in a link or an image itself."""
    ((_, detail),) = tag.items() if isinstance(tag, dict) else [("", None)]
    if not isinstance(detail, dict) or detail.get("link_type") != "Inline":
        return ""
    return detail["title"] if re.search(r"[^\W_]", detail["title"]) else ""


class _Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.found: set[str] = set()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        kept = [f'{name}="{value}"' for name, value in attributes if name not in _READ_ALOUD]
        if kept or tag not in PLAIN_EMPHASIS:
            self.found.add(" ".join([tag, *sorted(kept)]))


def tags(markup: str) -> set[str]:
    """What a browser would find in ``markup`` beside text and plain emphasis."""
    parser = _Tags()
    parser.feed(markup)
    parser.close()
    return parser.found
