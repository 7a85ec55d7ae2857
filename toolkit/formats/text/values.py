"""Declared values put into a page that stays plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from toolkit.formats.text.blocks import Block, Span
from toolkit.formats.text.links import links
from toolkit.formats.text.looks import one_line
from toolkit.formats.text.outline import outline, spans
from toolkit.formats.text.place import marked
from toolkit.formats.text.reading import read
from toolkit.model import Step

_NAMED = re.compile(r"\{\{[a-z][a-z0-9_]*\}\}|\{[a-z][a-z0-9_]*\}")


def put_values(source: bytes, start: int, text: Step, url: Step) -> bytes:
    """``source`` with ``text`` asked for each value in text, and ``url`` for each in an address.

    A text that would be read as something else with its values in it stands between marks.
    """
    blocks = read(source, start)
    edits = [edit for block in blocks for edit in _edits(source, block, text, url)]
    done = _edited(source, [(span, new) for _, span, new in edits])
    if outline(read(done, start), done).blocks == outline(blocks, source).blocks:
        return done
    return _edited(source, [(span, _marked(block, new)) for block, span, new in edits])


def _edited(source: bytes, edits: Sequence[tuple[Span, str]]) -> bytes:
    out, at = [], 0
    for (start, end), new in edits:
        out += [source[at:start], new.encode()]
        at = end
    return b"".join([*out, source[at:]])


def _marked(block: Block, words: str) -> str:
    return words if block.cells else marked(one_line(words), block.look)


def _edits(source: bytes, block: Block, text: Step, url: Step) -> Iterator[tuple[Block, Span, str]]:
    """Each text of the block that has a value, and what it becomes."""
    for start, end in spans(block):
        words = source[start:end].decode()
        if "{" in words:
            new = "".join(_with_values(words, start, text, url))
            if new != words:
                yield block, (start, end), new


def _with_values(words: str, start: int, text: Step, url: Step) -> Iterator[str]:
    at, addresses = 0, [(link.start, link.end) for link in links(words)]
    for match in _NAMED.finditer(words):
        start += len(words[at : match.start()].encode())
        yield words[at : match.start()]
        while addresses and addresses[0][1] <= match.start():
            addresses.pop(0)
        step = url if addresses and addresses[0][0] <= match.start() else text
        yield step(match[0], start)
        start += len(match[0].encode())
        at = match.end()
    yield words[at:]
