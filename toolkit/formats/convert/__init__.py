"""Files as people have them → a source page in Markdown, and what was guessed on the way.

``convert`` is a function of bytes: nothing is fetched, nothing run, nothing read from the disk.
Every letter of the source stands on the page, or in a guess that says it was left out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import PurePosixPath

from toolkit.formats.convert import docx, hypertext, markdown, plaintext
from toolkit.formats.convert.draft import Draft, Guess, Remark
from toolkit.formats.convert.front import kebab
from toolkit.formats.convert.kinds import decoded, kind_of, western
from toolkit.formats.convert.mailed import without_mail
from toolkit.formats.convert.page import drafted
from toolkit.formats.convert.writer import guess
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _

__all__ = ["Draft", "Guess", "Remark", "Sure", "convert"]


def convert(source: bytes, name: str, stem: str = "") -> Draft:
    """A source page made of the file ``name``; ``stem`` is what its pictures are named after.

    Raises:
        SourceError: it is empty, of a kind that cannot be read, not UTF-8, or not to be trusted.
    """
    kind, odd = kind_of(source, name)
    draft = _READERS[kind](source, name, stem or kebab(PurePosixPath(name).stem) or "picture")
    if not odd:
        return draft
    return replace(draft, guesses=(guess(Remark("kind", odd, Sure.CERTAIN), 0), *draft.guesses))


def _docx(source: bytes, name: str, stem: str) -> Draft:
    return drafted(without_mail(docx.read(source, name, stem)), name)


def _html(source: bytes, name: str, _stem: str) -> Draft:
    text = western(source, name)
    found = hypertext.read(decoded(text, name))
    if text is not source:
        said = _("the page says that it is Windows-1252, and was read as that")
        found.remarks.insert(0, Remark("encoding", said, Sure.LIKELY))
    return drafted(without_mail(found), name)


def _text(source: bytes, name: str, _stem: str) -> Draft:
    return drafted(plaintext.read(decoded(source, name)), name)


def _markdown(source: bytes, name: str, _stem: str) -> Draft:
    return markdown.read(decoded(source, name), name)


_READERS: dict[str, Callable[[bytes, str, str], Draft]] = {
    "docx": _docx,
    "html": _html,
    "text": _text,
    "markdown": _markdown,
}
