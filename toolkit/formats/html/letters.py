"""The plain letters of a message, and its plain words."""

from __future__ import annotations

from collections.abc import Callable

from toolkit.formats.html import elements, references
from toolkit.formats.html.runs import Run
from toolkit.formats.html.tokens import What, tokens
from toolkit.formats.html.words import Tag
from toolkit.formats.letters import changed

_STILL = elements.CODE | {"kbd", "var", "math"}


def with_letters(text: str, syntax: str, change: Callable[[str], str]) -> str:
    """``text`` with ``change`` over each stretch of plain letters, those in attributes too."""
    if syntax != "html":
        return changed(text, change)
    source = text.encode()
    if not (found := tokens(source)):
        return text
    run = Run.read(source, found, None, still=False)
    out, depth, ends = [], 0, set[int]()
    for at, token in enumerate(found):
        raw = source[token.start : token.end].decode()
        depth -= at in ends
        if at in run.tags and token.name in _STILL and at in run.partner:
            ends.add(run.partner[at])
            depth += 1
        if token.what is What.TEXT and not run.quiet[at] and not depth:
            out.append(changed(raw, change))
        elif at in run.tags and not run.quiet[at]:
            out.append(_tag(run.tags[at], change))
        else:
            out.append(raw)
    return "".join(out)


def _tag(tag: Tag, change: Callable[[str], str]) -> str:
    out, at = [], tag.token.start
    for one in sorted(tag.words(), key=lambda one: one.attribute.start):
        start, end = one.attribute.start, one.attribute.end
        words = tag.raw(one.attribute)
        shown = changed(words, change) if one.attribute.quote else words
        out += [tag.source[at:start].decode(), shown]
        at = end
    return "".join([*out, tag.source[at : tag.token.end].decode()])


def plain(text: str, syntax: str) -> str:
    """The words of a message, without its tags; linked data has no references."""
    if syntax == "html:json":
        return text
    if syntax != "html":
        return references.decode(text)
    source = text.encode()
    words = (
        source[one.start : one.end].decode() for one in tokens(source) if one.what is What.TEXT
    )
    return references.decode("".join(words)).strip()
