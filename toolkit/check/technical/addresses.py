"""The addresses in a text, and whether two of them lead to one page.

``en.wikipedia.org/wiki/Migraine`` and ``es.wikipedia.org/wiki/Migraña`` are one page in two
languages; so are ``example.org/en/visit`` and ``example.org/es/visita``, and ``?lang=en`` and
``?lang=es``. A fault in the way an address is written (``http`` for ``https`` is none) is told by
comparing what is left.
"""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import NamedTuple
from urllib.parse import unquote

from toolkit.check.marks import Mark
from toolkit.check.subject import Side, Subject
from toolkit.check.technical.pairing import lacking
from toolkit.model import Span

KINDS = frozenset({"link", "url", "autolink", "email", "html", "footnote"})

_NEAR = 30  # so many addresses are tried, so that a page of links takes no square of time
_ATTRIBUTE = re.compile(
    r"\b(?:href|src|action|poster|data)\s*=\s*(\"[^\"]*\"|'[^']*'|[^\s\"'>]+)", re.IGNORECASE
)
_PARTS = re.compile(r"(?:(https?):)?(?://([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?", re.DOTALL)
_TAG = re.compile(r"[a-z]{2}(?:[-_](?:[a-z]{2}|419))?\Z", re.IGNORECASE)
_NAMES = {"es": frozenset({"spanish", "espanol", "español", "esp"}), "en": frozenset({"english"})}
_LANGUAGE = re.compile(
    r"[?&](?:lang|language|locale|hl|l|lng|setlang|idioma)=([\w-]+)", re.IGNORECASE
)
_SUFFIX = re.compile(r"[-_.]([A-Za-z]{2}(?:[-_][A-Za-z]{2})?|spanish|espanol)(?=\.\w{2,5}\Z|\Z)")
_DIGITS = re.compile(r"[^\d+*#]")


class Address(NamedTuple):
    """Where something leads: ``form`` is ``link`` with words of its own, ``html`` or ``bare``."""

    form: str
    value: str
    start: int
    end: int

    @property
    def span(self) -> Span:
        """All of it, words and brackets too."""
        return self.start, self.end

    @property
    def key(self) -> str:
        """The same for all ways to write the address."""
        return key(self.value)


class Compared(NamedTuple):
    """Addresses that are missing, new, or led elsewhere; ``bare`` ones lost their words."""

    lost: list[Address]
    added: list[Address]
    changed: list[tuple[Address, Address]]
    bare: list[tuple[Address, Address]]


@lru_cache(maxsize=1)
def compare(subject: Subject) -> Compared:
    """The addresses of both sides, side by side; kept for the next check."""
    here, there = addresses(subject.source), addresses(subject.target)
    lost, added, pairs = _matched(here, there)
    lost, added, local = _localised(lost, added, subject.target.language)
    changed = _beside(lost, added)
    first, second = {one for one, _ in changed}, {one for _, one in changed}
    known = {one.key for one in here}
    return Compared(
        [one for one in lost if one not in first],
        [one for one in added if one not in second and not _is_named(one, known, subject)],
        changed,
        [(one, other) for one, other in (*pairs, *local) if other.form == "bare" != one.form],
    )


def _is_named(one: Address, known: set[str], subject: Subject) -> bool:
    """The source leads there too, or names the site in its words: `cdc.gov/flu`."""
    host = _parts(one.key)[1]
    first, _dot, rest = host.partition(".")
    bare = rest if _is(first, subject.target.language) and "." in rest else host
    return one.key in known or bool(bare and bare in subject.source.plain)


def addresses(side: Side) -> list[Address]:
    """All that leads somewhere, but images and what is code."""
    return list(_addresses(side)) if any(mark.kind in KINDS for mark in side.marks) else []


def _addresses(side: Side) -> Iterator[Address]:
    opened: list[Mark] = []
    for mark in side.marks:
        if mark.kind == "link":
            opened.append(mark)
        elif mark.kind == "/link":
            if opened:
                start = opened.pop()
                yield Address("link", mark.value, start.start, mark.end)
        elif mark.kind == "html":
            for found in _ATTRIBUTE.finditer(mark.value):
                yield Address("html", found[1].strip("\"'"), mark.start, mark.end)
        elif mark.kind == "email":
            yield Address("bare", f"mailto:{mark.value}", mark.start, mark.end)
        elif mark.kind in KINDS:
            yield Address("bare", mark.value.strip("<>"), mark.start, mark.end)


Pairs = list[tuple[Address, Address]]


def _matched(
    here: list[Address], there: list[Address]
) -> tuple[list[Address], list[Address], Pairs]:
    """What has no partner of the same form and address; and those that took another form."""
    lost = lacking(here, there, lambda one: (one.form, one.key))
    others: dict[str, list[Address]] = {}
    for one in lacking(there, here, lambda one: (one.form, one.key)):
        others.setdefault(one.key, []).append(one)
    pairs = [(one, others[one.key].pop()) for one in lost if others.get(one.key)]
    found = {one for one, _ in pairs}
    added = [one for each in others.values() for one in each]
    return (
        [one for one in lost if one not in found],
        sorted(added, key=lambda one: one.start),
        pairs,
    )


def _localised(
    lost: list[Address], added: list[Address], language: str
) -> tuple[list[Address], list[Address], Pairs]:
    """What is left when a page may be led to in its own language, and such pairs."""
    left, pairs, others = [], [], dict.fromkeys(added)
    for one in lost:
        near = islice(others, _NEAR)
        other = next((each for each in near if same_page(one.value, each.value, language)), None)
        if other is None:
            left.append(one)
        else:
            pairs.append((one, other))
            del others[other]
    return left, list(others), pairs


def _beside(lost: list[Address], added: list[Address]) -> Pairs:
    """What leads elsewhere now, in order; as many as there are of one form."""
    pairs = []
    for form in ("link", "html", "bare"):
        ours = [one for one in lost if one.form == form]
        theirs = [one for one in added if one.form == form]
        if len(ours) == len(theirs):
            pairs += list(zip(ours, theirs, strict=True))
    return pairs


# ── one address and another ──────────────────────────────────────────────────────────────────


@lru_cache(maxsize=256)
def key(value: str) -> str:
    """The same for all ways to write an address: entities, %41, a last slash, case of the host."""
    plain = unquote(html.unescape(value)).strip()
    lower = plain.lower()
    if lower.startswith("tel:"):
        return "tel:" + _DIGITS.sub("", plain[4:])
    if lower.startswith("mailto:"):
        return lower.partition("?")[0]
    if lower.startswith("www."):
        plain = f"https://{plain}"
    scheme, host, path, query, part = _parts(plain)
    if not host:
        return plain
    site = f"{scheme}:" if scheme else ""
    return f"{site}//{host.lower().removeprefix('www.')}{path.rstrip('/')}{query}{part}"


def _parts(address: str) -> tuple[str, str, str, str, str]:
    found = _PARTS.match(address)
    assert found is not None  # noqa: S101 - every part of the expression is optional
    scheme, host, path, query, part = found.groups(default="")
    return scheme.lower(), host, path, query, part


def same_page(source: str, translated: str, language: str) -> bool:
    """Whether ``translated`` leads to the page of ``source``, in ``language`` (``es``)."""
    old, new = _parts(key(source)), _parts(key(translated))
    if old[0] == "http" and new == ("https", *old[1:]):
        return True
    if (old[0], new[0]) not in {("https", "https"), ("http", "https"), ("http", "http"), ("", "")}:
        return False
    if old[1] != new[1]:
        return _host_in(old[1], new[1], language)
    return (
        (_section(new[2], language) and not _section(old[2], language))
        or (_asked(new[3], language) and not _asked(old[3], language))
        or _named(old[2], new[2], language)
    )


def _host_in(old: str, new: str, language: str) -> bool:
    """``en.example.org`` or ``example.org``, and ``es.example.org``."""
    first, _dot, rest = new.partition(".")
    if not _is(first, language) or "." not in rest:
        return False
    mine, _dot, bare = old.partition(".")
    return rest == old or (rest == bare and bool(_TAG.match(mine) or mine in _NAMES["en"]))


def _section(path: str, language: str) -> bool:
    return any(_is(part, language) for part in path.split("/"))


def _asked(query: str, language: str) -> bool:
    return any(_is(found[1], language) for found in _LANGUAGE.finditer(query))


def _named(old: str, new: str, language: str) -> bool:
    """``knee.md`` and ``knee.es.md``, ``knee-en.png`` and ``knee-es.png``."""
    told = _SUFFIX.search(new)
    if told is None or not _is(told[1], language):
        return False
    return _SUFFIX.sub("", new) == _SUFFIX.sub("", old)


def _is(part: str, language: str) -> bool:
    lower = part.lower()
    if lower in _NAMES.get(language, ()):
        return True
    return bool(_TAG.match(part)) and re.split("[-_]", lower)[0] == language
