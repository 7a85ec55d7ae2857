"""HTML of the author's as it is published: values in it, links led, directives out, marks on."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from toolkit.formats.directives import COMMENT
from toolkit.formats.dress import Dress, Pairs, attributes, escape_attribute, escape_text
from toolkit.formats.html.shown import Role, Shown, edited, shown
from toolkit.formats.html.tokens import Token, What, tokens
from toolkit.formats.html.words import Tag

Edit = tuple[int, int, bytes]
Marks = Iterable[tuple[int, int, Pairs]]

_SPACES = b" \t\n\f\r"
_NO_TAGS_IN = frozenset(["option", "optgroup", "textarea", "title"])


def dressed(
    source: bytes,
    dress: Dress,
    at: Callable[[int], int],
    marks: Marks = (),
    *,
    more: Iterable[Edit] = (),
) -> bytes:
    """``source`` with ``dress`` on, and ``more`` edits of one's own.

    ``at`` says where a byte of it stands in the page; ``marks`` speak in bytes of ``source``.
    """
    found = tokens(source)
    edits = [edit for one in shown(source, found) for edit in _asked(one, dress, at)]
    return edited(source, [*edits, *marked(source, found, marks), *more])


def _asked(one: Shown, dress: Dress, at: Callable[[int], int]) -> Iterator[Edit]:
    match one.role:
        case Role.TEXT:
            said = dress.text(one.text, at(one.start))
            if said != escape_text(one.text):
                yield one.start, one.end, said.encode()
        case Role.WORDS | Role.BARE:
            said = dress.attribute(one.text, at(one.start))
            if said != escape_attribute(one.text):
                quoted = f'"{said}"' if one.syntax == "html:bare" else said
                yield one.start, one.end, quoted.encode()
        case Role.HREF | Role.SRC | Role.ACTION:
            steps = {Role.HREF: dress.href, Role.SRC: dress.src, Role.ACTION: dress.action}
            step = steps[one.role]
            url = step(one.text.strip(), at(one.start))
            if url != one.text.strip():
                yield one.start, one.end, one.written(url)


def without_directives(source: bytes) -> Iterator[Edit]:
    """The edits that take the comments out that speak to the toolkit."""
    for token in tokens(source):
        if token.what is What.COMMENT:
            raw = source[token.start : token.end].decode(errors="replace")
            if COMMENT.fullmatch(raw):
                line = source[token.end : token.end + 1] == b"\n"
                yield token.start, token.end + line, b""


# ── marks ────────────────────────────────────────────────────────────────────────────────────


def marked(source: bytes, found: Sequence[Token], marks: Marks) -> Iterator[Edit]:
    """The edits that give each of these stretches its attributes.

    They stand on the tag that the words stand in, or that holds these words and nothing else;
    else on a ``<span>`` of their own.
    """
    starts = [token.start for token in found]
    in_picture = _pictures(found)
    for start, end, pairs in marks:
        at = bisect_right(starts, start) - 1
        if at < 0:
            continue
        token = found[at]
        holder = token if token.what is What.OPEN and start > token.start else None
        holder = holder or _holder(source, found, start, end, starts)
        if holder:
            yield from _on_tag(source, holder, pairs)
        else:
            name = "tspan" if in_picture[at] else "span"
            yield start, start, f"<{name}{attributes(pairs)}>".encode()
            yield end, end, f"</{name}>".encode()


def _holder(
    source: bytes, found: Sequence[Token], start: int, end: int, starts: list[int]
) -> Token | None:
    """The start tag of the element that holds these bytes and nothing else."""
    before, after = _bare(source, found, bisect_right(starts, start) - 1, start, -1), None
    last = bisect_right(starts, end - 1) - 1
    after = _bare(source, found, last, end, 1)
    if before is None or after is None or before.what is not What.OPEN:
        return None
    whole = after.what is What.CLOSE and before.name == after.name
    return before if whole or before.name in _NO_TAGS_IN else None


def _bare(source: bytes, found: Sequence[Token], at: int, edge: int, step: int) -> Token | None:
    """The next token from an edge of the words on, if only white space lies between."""
    token = found[at]
    gap = source[token.start : edge] if step < 0 else source[edge : token.end]
    if gap.strip(_SPACES):
        return None
    behind = at + step
    return found[behind] if 0 <= behind < len(found) else None


def _on_tag(source: bytes, token: Token, pairs: Pairs) -> Iterator[Edit]:
    tag = Tag.read(source, token)
    new = [pair for pair in pairs if pair[0] not in tag.attributes]
    at = token.start + 1 + len(token.name.encode())
    if new and "lang" not in tag.attributes:
        yield at, at, attributes(new).encode()


def _pictures(found: Iterable[Token]) -> list[bool]:
    depth, inside = 0, []
    for token in found:
        if token.name == "svg" and not token.closed:
            depth = max(depth + (token.what is What.OPEN) - (token.what is What.CLOSE), 0)
        inside.append(depth > 0)
    return inside


# ── the page's own tag ───────────────────────────────────────────────────────────────────────


def in_language(source: bytes, lang: str, direction: str) -> bytes:
    """``source`` with ``lang`` on its ``<html>``, if it has one, and ``dir`` if that is needed."""
    for token in tokens(source):
        if token.what is What.OPEN and token.name == "html":
            tag = Tag.read(source, token)
            edits = [_said(tag, "lang", lang)]
            if direction == "rtl" or "dir" in tag.attributes:
                edits.append(_said(tag, "dir", direction))
            return edited(source, edits)
        if token.what is What.OPEN:
            break
    return source


def _said(tag: Tag, name: str, value: str) -> Edit:
    """The edit after which an attribute of a tag says ``value``."""
    own = tag.attributes.get(name)
    if own is None:
        at = tag.token.start + 1 + len(tag.token.name)
        return at, at, f' {name}="{value}"'.encode()
    if own.quote == "none":
        return own.at, own.end, f'{name}="{value}"'.encode()
    return own.start, own.end, (value if own.quote else f'"{value}"').encode()
