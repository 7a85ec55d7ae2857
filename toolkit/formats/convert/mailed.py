"""A mail that was saved as a page or a document: what is said to its receiver only is left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from toolkit.formats.convert.blocks import Block, Nothing, Paragraph, plain
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.inline import joined, lines
from toolkit.formats.convert.mail import Mail, opened
from toolkit.formats.convert.page import Found

_OTHER = "What is no paragraph is no part of a mail's head or foot. It stays."


def without_mail(found: Found) -> Found:
    """What was found, without greeting and signature where it greets somebody."""
    texts = list(_texts(found.blocks))
    mail = opened("\n".join(texts))
    if mail.addressed and len(mail.lines) == len(texts):
        at = iter(mail.lines)
        found.blocks = [_kept(block, at) for block in found.blocks]
        found.remarks += _told(mail)
        found.title = found.title or mail.title
    return found


def _texts(blocks: Sequence[Block]) -> Iterator[str]:
    """The lines of a mail, a blank one behind each block."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield from map(plain, lines(block.words))
        else:
            yield "" if isinstance(block, Nothing) else _OTHER
        yield ""


def _kept(block: Block, texts: Iterator[str]) -> Block:
    """The block with those of its lines that are left."""
    made = block
    if isinstance(block, Paragraph):
        words = joined(line for line in lines(block.words) if next(texts))
        gone = Nothing(remarks=block.remarks)
        made = Paragraph(words, remarks=block.remarks) if words else gone
    else:
        next(texts)
    next(texts)
    return made


def _told(mail: Mail) -> Iterator[Remark]:
    """What was left out; lines of a mail are none of the source."""
    return (replace(one, place="") for one in mail.remarks if one.code == "dropped")
