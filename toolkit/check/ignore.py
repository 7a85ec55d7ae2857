"""A finding that a person looked at and found right: ignored, with a reason, in the catalog.

A translator comment ``# l10n: ignore CODE STAMP: the reason``. The stamp is of source and
translation: when either changes, the comment counts no more, and says so.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from toolkit.check.fingerprint import stamp
from toolkit.model import Entry

_COMMENT = re.compile(
    r"\s*l10n:\s*ignore\s+(?P<codes>[a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*+)"
    r"(?:\s+(?P<stamp>[0-9a-f]{8}))?\s*(?::\s*(?P<reason>.*\S)?)?\s*"
)
_BEGUN = re.compile(r"\s*l10n:\s*ignore\b")


class Ignore(NamedTuple):
    """``holds``: it has a reason, and the stamp of the texts as they stand."""

    codes: tuple[str, ...]
    stamp: str
    reason: str
    holds: bool


def ignores(entry: Entry) -> Iterator[Ignore]:
    """What the comments of an entry ask to ignore; without codes where one cannot be read."""
    for comment in entry.comments:
        if _BEGUN.match(comment):
            found = _COMMENT.fullmatch(comment)
            yield _read(found, entry) if found else Ignore((), "", "", holds=False)


def _read(found: re.Match[str], entry: Entry) -> Ignore:
    codes = tuple(code.strip() for code in found["codes"].split(","))
    written, reason = found["stamp"] or "", found["reason"] or ""
    return Ignore(codes, written, reason, holds=bool(reason) and written == stamp(entry))


def is_ignored(code: str, entry: Entry) -> bool:
    """A person looked at this very text and gave a reason."""
    return bool(entry.comments) and any(one.holds and code in one.codes for one in ignores(entry))


def comment(code: str, entry: Entry, reason: str) -> str:
    """The comment that ignores a finding on an entry as it stands."""
    return f"l10n: ignore {code} {stamp(entry)}: {reason}"
