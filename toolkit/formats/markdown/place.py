"""From a translation to what stands in the file: text stays text.

The natural placing escapes only what would open a block where the text begins. The strict one
escapes every mark of Markdown, and is for texts that broke the page at the first try.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import chain

from toolkit.formats.frontvalues import placed
from toolkit.formats.html.place import is_html
from toolkit.formats.html.place import place as html_place
from toolkit.model import Kind, Segment

_HARD_BREAK = re.compile(r"(\\|(?<![ \t])[ \t]{2,})(?:\r\n|\n|\r)[ \t]*")
_LINE_BREAK = re.compile(r"(?<![ \t])[ \t]*(?:\r\n|\n|\r)[ \t\r\n]*")
_HTML_BLOCK = (
    "address|article|aside|base|basefont|blockquote|body|caption|center|col|colgroup|dd|details|"
    "dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|frame|frameset|h[1-6]|head|"
    "header|hr|html|iframe|legend|li|link|main|menu|menuitem|nav|noframes|ol|optgroup|option|p|"
    "param|search|section|source|summary|table|tbody|td|tfoot|th|thead|title|tr|track|ul|pre|"
    "script|style|textarea"
)  # CommonMark 0.31, section 4.6
# What opens a block at the beginning of a line; the escape goes before group "mark".
_OPENERS = re.compile(
    rf"""(?:
      (?P<digits>\d{{1,9}})(?=[.)](?:\s|\Z))          # an ordered list
    | (?=\#{{1,6}}(?:\s|\Z))                          # a heading
    | (?=[-+*](?:\s|\Z))                              # a list
    | (?=>|\||:)                                      # a quote, a table, a definition
    | (?=(?:-[ \t]*)+\Z|=+[ \t]*\Z)                   # an underline
    | (?=(?:\*[ \t]*){{3,}}\Z|(?:_[ \t]*){{3,}}\Z)    # a rule
    | (?=`{{3,}}[^`]*\Z|~{{3}})                        # a fence
    | (?=\[[^\]\n]*\]:|\[![A-Za-z]+\]|\[[ xX]\](?:\s|\Z))   # a definition, a note, a task
    | (?=<(?:!|\?|/?(?:{_HTML_BLOCK})(?:[\s/>]|\Z)))  # an HTML block
    )""",
    re.VERBOSE | re.IGNORECASE,
)
# A line that is one tag is HTML, but for a line behind others (CommonMark 0.31, 4.6, kind 7).
_BARE_TAG = re.compile(r"\A(?=</?[A-Za-z][A-Za-z0-9-]*[ \t]*/?>[ \t]*\Z)")
_MARKS = re.compile(r"""([\\`*_{}\[\]()#+\-.!|<>~^=:&$])""")
_ONE_TAG = re.compile(r"(<[A-Za-z][A-Za-z0-9-]*)[ \t]+([^<>]*>[ \t]*)\Z")
_HEADING_END = re.compile(r"(?:(?<=[ \t])|\A)#+\Z|\{[^{}]*\}\Z")
_ON_ONE_LINE = (Kind.HEADING, Kind.CELL, Kind.ALT)
_TITLE_MARKS = {
    '"': re.compile(r'([\\&|"])'),
    "'": re.compile(r"([\\&|'])"),
    "(": re.compile(r"([\\&|()])"),
}
_LONE_TAG = re.compile(rb"<[A-Za-z][^<>]*>[ \t]*[\r\n]")
_FIRST_TAG = re.compile(rb"\A(<[A-Za-z][^<>]*>) ")
_CELL_BAR = re.compile(r"(?<!\\)(?=\|)")


def place(text: str, segment: Segment, *, strict: bool) -> bytes:
    """What stands in the page for ``text``, in the place of ``segment``."""
    if is_html(segment.syntax):
        return _in_html(html_place(text, segment, strict=strict), segment)
    if segment.kind is Kind.META:
        return placed(text, segment)
    if segment.kind is Kind.TITLE:
        return _title(text, segment.syntax).encode()
    if segment.kind in _ON_ONE_LINE and not _of_two_lines(segment):
        return _inline(_one_line(text), segment, strict=strict).encode()
    return _block(text, segment, strict=strict).encode()


def _in_html(placed: bytes, segment: Segment) -> bytes:
    """A tag alone on the line that begins a block of HTML stays alone there (CommonMark 4.6)."""
    if not _LONE_TAG.match(segment.raw):
        return placed
    return _FIRST_TAG.sub(lambda tag: tag[1] + b"\n" + segment.hang.encode(), placed, count=1)


def _of_two_lines(segment: Segment) -> bool:
    """An underlined heading may have lines, as a paragraph has."""
    return segment.kind is Kind.HEADING and "\n" in segment.text


def with_backslashes(placed: bytes, marks: Iterable[int]) -> bytes:
    """``placed`` with a backslash before each of these bytes that has none yet."""
    for at in sorted(set(marks), reverse=True):
        before = placed[:at]
        escaped = (at - len(before.rstrip(b"\\"))) % 2
        placed = placed if escaped else before + b"\\" + placed[at:]
    return placed


def with_entities(placed: bytes, marks: Iterable[int]) -> bytes:
    """``placed`` with each of these bytes as an entity."""
    for at in sorted(set(marks), reverse=True):
        placed = placed[:at] + b"&#%d;" % placed[at] + placed[at + 1 :]
    return placed


def _block(text: str, segment: Segment, *, strict: bool) -> str:
    """Lines of a paragraph: soft breaks folded, hard breaks as the translator wrote them."""
    parts = _HARD_BREAK.split(text.strip(" \t\r\n"))
    lines = [_LINE_BREAK.sub(" ", line).lstrip(" \t") for line in parts[::2]]
    # A tag that fills a line is an HTML block, but not where the tag goes on in the next line.
    lines[0] = _ONE_TAG.sub(rf"\1\n{segment.hang}\2", lines[0])
    placed: Iterable[str] = lines
    if strict:
        placed = map(_escaped, lines)
    elif not _no_block_opens(segment):
        if not _BARE_TAG.match(_first_line(segment)):  # else it opens nothing there
            lines[0] = _BARE_TAG.sub(r"\\", lines[0])
        placed = map(_opened, lines)
    breaks = [f"{mark}\n{segment.hang}" for mark in parts[1::2]]
    return "".join(chain.from_iterable(zip(placed, [*breaks, ""], strict=True)))


def _no_block_opens(segment: Segment) -> bool:
    """Behind a task's box all is text: the source begins with what opens a block elsewhere."""
    return bool(_OPENERS.match(_first_line(segment) + "\0"))


def _first_line(segment: Segment) -> str:
    return re.split(rb"[\r\n]", segment.raw, maxsplit=1)[0].decode()


def _opened(line: str) -> str:
    match = _OPENERS.match(line)
    if not match:
        return line
    at = match.end("digits") if match["digits"] else 0
    return line[:at] + "\\" + line[at:]


def _escaped(line: str) -> str:
    return _MARKS.sub(r"\\\1", line)


def _inline(text: str, segment: Segment, *, strict: bool) -> str:
    """A text that has one line and no more: in a heading, a cell, an image's description."""
    if segment.kind is Kind.CELL:
        return _cell(text, strict=strict)
    if strict:
        return _escaped(text)
    if segment.kind is Kind.ALT:
        return _even_backslashes(text)
    end = _HEADING_END.search(text)
    if not end or segment.text.endswith(end[0]):
        return text
    return text[: end.start()] + "\\" + end[0]


def _cell(text: str, *, strict: bool) -> str:
    """To pyromark any backslash before a bar escapes it, an escaped one too."""
    marked = _escaped(text) if strict else _even_backslashes(_CELL_BAR.sub(r"\\", text))
    return f"{marked} " if marked.endswith("\\") else marked


def _even_backslashes(text: str) -> str:
    """A last backslash would escape the mark that closes the place."""
    tail = len(text) - len(text.rstrip("\\"))
    return text + "\\" if tail % 2 else text


def _one_line(text: str) -> str:
    without_breaks = _HARD_BREAK.sub(" ", text.strip(" \t\r\n"))
    return _LINE_BREAK.sub(" ", without_breaks).strip(" \t")


def _title(text: str, quote: str) -> str:
    """A link's title between its quotes; it is text, no Markdown.

    A bar could end its cell; a backtick, escaped or not, a code span begun in the description.
    """
    return _TITLE_MARKS[quote].sub(r"\\\1", _one_line(text)).replace("`", "&#96;")
