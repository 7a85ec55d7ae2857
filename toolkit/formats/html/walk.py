"""One walk over a page: its walls, the runs between them, and what is offered of each.

In Markdown the same walk goes on from one block of HTML to the next, so that what is opened in one
and closed in another is known between them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from toolkit.formats.counsel import Counsel
from toolkit.formats.directives import COMMENT, Advice, Directive, directives
from toolkit.formats.html import elements, jsonld, references
from toolkit.formats.html.runs import Run
from toolkit.formats.html.tokens import Token, What, tokens
from toolkit.formats.html.tree import Element, Table, Tree
from toolkit.formats.html.words import SPACE, WORD, Tag, Words
from toolkit.model import Kind

_SPACES = b" \t\n\f\r"
_KINDS: dict[str, tuple[Kind, str]] = {
    "li": (Kind.ITEM, "list item"),
    "dt": (Kind.TERM, "term"),
    "dd": (Kind.DEFINITION, "definition"),
    "figcaption": (Kind.PARAGRAPH, "caption"),
    "caption": (Kind.PARAGRAPH, "caption"),
    "summary": (Kind.PARAGRAPH, "summary"),
    "legend": (Kind.PARAGRAPH, "legend"),
    "option": (Kind.PARAGRAPH, "option"),
    "button": (Kind.PARAGRAPH, "button"),
    "label": (Kind.PARAGRAPH, "label"),
    "blockquote": (Kind.PARAGRAPH, "quotation"),
    "desc": (Kind.TITLE, "picture description"),
    "title": (Kind.TITLE, "picture title"),
    "text": (Kind.PARAGRAPH, "text in a picture"),
}
_CELLS = ("td", "th")


@dataclass(frozen=True, slots=True)
class Offer:
    """What a translator is offered: its bytes, its message, and all that is known of it."""

    start: int
    end: int
    text: str
    kind: Kind
    role: str
    syntax: str
    name: str = ""
    advice: Advice = field(default_factory=Advice)
    heading: int = 0  # how many headings stand at or above it


@dataclass(slots=True)
class Heading:
    """A heading: the byte where its tag begins, its level, its own id, its words."""

    start: int
    level: int
    id: str | None
    words: list[str] = field(default_factory=list)


@dataclass(slots=True)
class Found:
    """What a walk finds. ``skeleton`` compares with ``==``."""

    skeleton: list[object] = field(default_factory=list)
    runs: list[Run] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    skipped: list[tuple[int, int]] = field(default_factory=list)
    headings: list[Heading] = field(default_factory=list)
    ids: set[str] = field(default_factory=set)


class Walk:
    """Reads one text of HTML after another, with what is open between them."""

    def __init__(self, counsel: Counsel | None = None) -> None:
        self.counsel = counsel or Counsel()
        self.tree = Tree(self.counsel)
        self.source = b""
        self.found = Found()
        self.at: Callable[[int], int] = int  # where a byte of it stands in the page
        self._run: list[Token] = []
        self._run_still = False
        self._heading: Heading | None = None
        self._linked = False  # the script that has just begun holds linked data
        self._titled = False

    def read(self, source: bytes, at: Callable[[int], int] = int) -> Found:
        """What is found in ``source``; ``at`` says where a byte of it stands in the page."""
        self.source, self.at, self.found = source, at, Found()
        height = len(self.tree.open)
        for token in tokens(source):
            self._token(token)
        self._close_run()
        self._end_heading()
        self.tree.unheard(height)
        self.found.offers.sort(key=lambda offer: offer.start)
        self.found.skipped.sort()
        return self.found

    # ── tokens ───────────────────────────────────────────────────────────────────────────────

    def _token(self, token: Token) -> None:
        is_tag = token.what in (What.OPEN, What.CLOSE)
        is_wall = is_tag and self._is_wall(token)
        if self.tree.opaque:
            self._as_it_is(token, is_wall=is_wall)
        elif is_wall:
            self._wall(token)
        elif token.what in (What.RAW, What.RCDATA):
            self._content(token)
        elif token.what is What.BROKEN or (token.what is What.COMMENT and self._parts(token)):
            self._close_run()
            self._hear(token)
            self.found.skeleton.append(self._raw(token))
        else:
            self._inline(token)

    def _raw(self, token: Token) -> bytes:
        return self.source[token.start : token.end]

    def _is_wall(self, tag: Token) -> bool:
        if self.tree.in_picture or tag.name == "svg":
            return tag.name not in elements.INLINE_IN_SVG
        return tag.name in elements.BLOCKS

    def _parts(self, comment: Token) -> bool:
        """Whether a comment says where a skipped region begins or ends, or is a bogus one."""
        if not self._raw(comment).startswith(b"<!--"):
            return True
        return any(one.verb in ("skip", "end") for one in self._directives(comment))

    def _directives(self, comment: Token) -> Iterable[Directive]:
        raw = self._raw(comment)
        if b"l10n:" not in raw:
            return ()
        return directives(raw.decode(errors="replace"), self.at(comment.start))

    def _hear(self, comment: Token) -> None:
        if comment.what is What.COMMENT:
            text = self._raw(comment).decode(errors="replace")
            if COMMENT.match(text):
                self.counsel.comment(text, self.at(comment.start))

    def _as_it_is(self, token: Token, *, is_wall: bool) -> None:
        self.found.skeleton.append(self._raw(token))
        if token.what is What.CLOSE:
            self.tree.close(token.name, is_block=is_wall)
        elif token.what is What.OPEN:
            self._open(token, Tag.read(self.source, token), is_block=is_wall)

    def _inline(self, token: Token) -> None:
        if not self._run:
            self._run_still = self.tree.still
        self._run.append(token)
        if token.what is What.OPEN:
            tag = Tag.read(self.source, token)
            self._note_id(tag)
            self._open(token, tag, is_block=False)
        elif token.what is What.CLOSE:
            self.tree.close(token.name, is_block=False)
        elif token.what is What.TEXT and self._heading:
            said = self._raw(token).decode(errors="replace")
            self._heading.words.append(references.decode(said))

    # ── walls ────────────────────────────────────────────────────────────────────────────────

    def _wall(self, token: Token) -> None:
        self._close_run()
        if token.what is What.CLOSE:
            self.found.skeleton.append(f"</{token.name}>")
            self.tree.close(token.name, is_block=True)
            if token.name in elements.HEADINGS:
                self._end_heading()
            return
        tag = Tag.read(self.source, token)
        self._note_id(tag)
        if not self.tree.in_picture:
            self.tree.before(token.name)
        words = list(tag.words())
        self.found.skeleton.append(_shape(tag))
        if token.name in elements.HEADINGS:
            self._begin_heading(tag)
        self._linked = token.name == "script" and _is_linked_data(tag)
        is_open = self._open(token, tag, is_block=True)
        if words:
            if not is_open:
                self.counsel.enter()
            self._attributes(words, still=self.tree.still or tag.still(before=False))
            if not is_open:
                self.counsel.leave()

    def _open(self, token: Token, tag: Tag, *, is_block: bool) -> bool:
        """Push an element, unless it is closed at once."""
        name, above = token.name, self.tree.open[-1] if self.tree.open else None
        in_picture = bool(above and above.in_picture)
        if (name in elements.VOID and not in_picture) or (token.closed and in_picture):
            return False
        inside = name not in elements.INTEGRATION["svg"] if in_picture else name == "svg"
        self.tree.push(
            Element(
                token,
                is_block,
                still=tag.still(before=bool(above and above.still)),
                opaque=bool(above and above.opaque) or name in elements.PREFORMATTED,
                in_picture=inside,
                table=self._table(name, above),
            )
        )
        return True

    def _table(self, name: str, above: Element | None) -> Table | None:
        table = Table() if name == "table" else above.table if above else None
        if table and name == "tr":
            table.row, table.column = table.row + 1, -1
        elif table and name in _CELLS:
            table.column += 1
        return table

    def _note_id(self, tag: Tag) -> None:
        for name in ("id", "name") if tag.token.name == "a" else ("id",):
            if said := tag.value(name):
                self.found.ids.add(said)

    def _begin_heading(self, tag: Tag) -> None:
        self._end_heading()
        own = tag.value("id") or None
        self._heading = Heading(tag.token.start, int(tag.token.name[1]), own)
        self.found.headings.append(self._heading)

    def _end_heading(self) -> None:
        self._heading = None

    # ── what holds text and no tags ──────────────────────────────────────────────────────────

    def _content(self, token: Token) -> None:
        start, end = stripped(self.source, token.start, token.end)
        raw = self.source[start:end].decode(errors="replace")
        if token.what is What.RCDATA:
            self.found.skeleton.append("words")
            if WORD.search(references.decode(raw)):
                self._text_only(token.name, start, end, raw)
        elif token.what is What.RAW and token.name == "script" and self._linked:
            self._linked_data(token)
        else:
            self.found.skeleton.append(self._raw(token))

    def _text_only(self, element: str, start: int, end: int, raw: str) -> None:
        if element == "textarea":
            text = references.offered(_lines(raw), tags=False)
            self._offer(Offer(start, end, text, Kind.TITLE, "text field", "html:text"))
            return
        text = references.offered(SPACE.sub(" ", raw), tags=False)
        name = "" if self._titled else "title"
        self._titled = True
        self._offer(Offer(start, end, text, Kind.META, "page title", "html:text", name))

    def _linked_data(self, token: Token) -> None:
        at, between = token.start, []
        for start, end, text in jsonld.values(self.source, token.start, token.end):
            between.append(self.source[at:start])
            at = end
            if jsonld.is_offered(text):
                self._offer(Offer(start, end, text, Kind.META, "linked data", "html:json"))
        self.found.skeleton.append((*between, self.source[at : token.end]))

    # ── runs ─────────────────────────────────────────────────────────────────────────────────

    def _close_run(self) -> None:
        inside, self._run = self._run, []
        if not inside:
            return
        run = Run.read(self.source, inside, self.tree.block, still=self._run_still)
        if run.is_blank:
            self._comments(inside)
            return
        self.found.skeleton.append("run")
        self.found.runs.append(run)
        if run.is_readable:
            self._readable(run)
        else:
            self._comments(inside)
            self._quiet(run)

    def _comments(self, inside: Iterable[Token]) -> None:
        for token in inside:
            self._hear(token)

    def _readable(self, run: Run) -> None:
        first, last = run.trimmed()
        said = [one for token in run.tokens for one in self._of_comment(token)]
        kind, role = self._what(run)
        start, end = run.bounds(first, last)
        text = run.msgid(first, last)
        syntax = "html:text" if run.in_picture and "<" not in text else "html"
        self._offer(Offer(start, end, text, kind, role, syntax), said, still=run.still)
        self._name_column(run, text)
        for at in (*range(first), *range(last + 1, len(run.tokens))):
            self._of_tag(run, at)

    def _of_comment(self, token: Token) -> Iterable[Directive]:
        return self._directives(token) if token.what is What.COMMENT else ()

    def _quiet(self, run: Run) -> None:
        """No words but those of attributes, or none that are to be translated."""
        for at in range(len(run.tokens)):
            self._of_tag(run, at)
        if any(run.quiet):
            texts = (token for at, token in enumerate(run.tokens) if run.quiet[at])
            self.found.skipped += [(one.start, one.end) for one in texts]

    def _of_tag(self, run: Run, at: int) -> None:
        if tag := run.tags.get(at):
            still = run.still or (run.quiet[at] and tag.still(before=at in run.held))
            self._attributes(tag.words(), still=still)

    def _attributes(self, words: Iterable[Words], *, still: bool) -> None:
        for one in words:
            at = one.attribute
            start, end = at.start, at.end
            if at.quote:
                start, end = stripped(self.source, start, end)
            offer = Offer(start, end, one.text, one.kind, one.role, one.syntax, one.name)
            self._offer(offer, still=still)

    def _offer(
        self, offer: Offer, inside: Iterable[Directive] = (), *, still: bool | None = None
    ) -> None:
        advice = self.counsel.text(inside)
        if still is None:
            still = self._run_still if offer.syntax == "html" else self.tree.still
        if advice is None or still:
            self.found.skipped.append((offer.start, offer.end))
        else:
            above = len(self.found.headings)
            self.found.offers.append(replace(offer, advice=advice, heading=above))

    # ── what a run is ────────────────────────────────────────────────────────────────────────

    def _what(self, run: Run) -> tuple[Kind, str]:
        name = run.block.name if run.block else ""
        if name in elements.HEADINGS:
            return Kind.HEADING, f"heading {name[1]}"
        if name in _CELLS and run.block:
            return Kind.CELL, self._cell(run.block)
        if name == "p":
            return self._paragraph()
        return _KINDS.get(name, (Kind.PARAGRAPH, "paragraph"))

    def _paragraph(self) -> tuple[Kind, str]:
        """A paragraph is what it stands in: a list item, a definition, a quotation."""
        above = self.tree.open[-2].name if len(self.tree.open) > 1 else ""
        return _KINDS.get(above, (Kind.PARAGRAPH, "paragraph"))

    def _cell(self, cell: Element) -> str:
        table = cell.table
        if table is None:
            return "cell"
        if cell.name == "th":
            return "column header" if table.row <= 0 else "row header"
        header = table.headers.get(table.column)
        return f'cell in column "{header}"' if header else "cell"

    def _name_column(self, run: Run, text: str) -> None:
        table = run.block.table if run.block and run.block.name == "th" else None
        if table and table.row <= 0:
            table.headers.setdefault(table.column, text)


def _shape(tag: Tag) -> object:
    """A start tag to compare: its name and attributes, without the words in them."""
    if not tag.attributes:
        return f"<{tag.token.name}>"
    values = tag.attributes.values()
    return (
        tag.token.name,
        *((one.name, None if tag.speaks(one) else tag.raw(one)) for one in values),
    )


def _is_linked_data(tag: Tag) -> bool:
    return tag.value("type").strip().lower() == "application/ld+json"


def _lines(raw: str) -> str:
    return raw.replace("\r\n", "\n").replace("\r", "\n")


def stripped(source: bytes, start: int, end: int) -> tuple[int, int]:
    """The bytes without the white space at their ends."""
    inside = source[start:end]
    if not inside.strip(_SPACES):
        return start, end
    return end - len(inside.lstrip(_SPACES)), start + len(inside.rstrip(_SPACES))
