"""Bytes that should be UTF-8, and what they probably are where they are not."""

from __future__ import annotations

import re
import shlex
from pathlib import PurePosixPath

from toolkit.errors import SourceError
from toolkit.messages import _

_UNDEFINED = re.compile(rb"[\x81\x8d\x8f\x90\x9d]")  # in Windows-1252 (WHATWG Encoding, index)


def decoded(source: bytes, path: str, declared: str = "") -> str:
    """The text of a page; ``declared`` is the character set that it says it has, if any.

    Raises:
        SourceError: it is not UTF-8; with the line of the first bad byte, what the text probably
            is, and the command that converts it.
    """
    try:
        return source.decode()
    except UnicodeDecodeError as error:
        line = 1 + len(re.findall(rb"\r\n|\n|\r", source[: error.start]))
        charset = declared or _charset(source)
        raise SourceError(
            _("the text is not UTF-8, but probably {charset}", charset=charset),
            file=path,
            line=line,
            hint=_command(charset, path),
        ) from None


def _charset(source: bytes) -> str:
    if source.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "UTF-16"
    return "ISO-8859-1" if _UNDEFINED.search(source) else "WINDOWS-1252"


def _command(charset: str, path: str) -> str:
    """What converts the page into one beside it."""
    old = PurePosixPath(path)
    new = old.with_name(f"{old.stem}-utf8{old.suffix}")
    return f"iconv -f {charset} -t UTF-8 {shlex.quote(path)} > {shlex.quote(str(new))}"
