"""The images of Markdown in a text: ``![words](address)``."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.check.marks import Mark
from toolkit.check.subject import Side, Subject
from toolkit.check.technical.addresses import Address, same_page
from toolkit.check.technical.pairing import lacking


class Images(NamedTuple):
    """Images that are missing, new, or other ones."""

    lost: list[Address]
    added: list[Address]
    changed: list[tuple[Address, Address]]


def compare(subject: Subject) -> Images:
    """The images of both sides; a file in the reader's language (``knee-es.png``) is the same."""
    here, there = list(_images(subject.source)), list(_images(subject.target))
    lost, added = lacking(here, there, _key), lacking(there, here, _key)
    if len(lost) != len(added):
        return Images(lost, added, [])
    pairs = zip(lost, added, strict=True)
    language = subject.target.language
    return Images([], [], [p for p in pairs if not same_page(p[0].value, p[1].value, language)])


def _key(one: Address) -> str:
    return one.key


def _images(side: Side) -> Iterator[Address]:
    opened: list[Mark] = []
    for mark in side.marks:
        if mark.kind == "image":
            opened.append(mark)
        elif mark.kind == "/image" and opened:
            yield Address("image", mark.value, opened.pop().start, mark.end)
