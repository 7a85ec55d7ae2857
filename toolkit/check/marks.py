"""All in a message that is no word: Markdown, HTML, code, addresses, placeholders; with its place.

A ``Mark`` says what it is (``kind``) and what it holds (``value``). Each mark is read by its first
sign, once: linear in time. What only looks like a mark (a star that nothing closes, a bracket of
no link) is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Set
from typing import NamedTuple

NONE: frozenset[str] = frozenset()


class Mark(NamedTuple):
    """``kind`` of a closing sign begins with ``/``.

    ``code comment html autolink url email entity escape placeholder footnote``; in pairs ``link
    image`` (the closing one has the address) and ``emphasis strong strike``.
    """

    kind: str
    value: str
    start: int
    end: int


_SIGN = re.compile(r"[`<\[\]!{*_&%~\\$]")
_READ = re.compile(
    r"""
    (?P<code>(?<!`)(?:`(?!`)[^`]*+`(?!`)|``(?!`)(?:[^`]++|`(?!`))*+``(?!`))
        | <(?P<element>code|kbd|samp|tt)>[^<>]*+</(?P=element)>)
  | (?P<comment><!--(?:[^-]|-(?!->)){0,500}+-->)
  | (?P<autolink><(?:https?://|mailto:|tel:)[^<>\s]*+>)
  | (?P<html></?\d{1,2}\s?/?>|</?[A-Za-z][\w:-]*+(?:\s(?:[^<>"']++|"[^"<]*+"|'[^'<]*+'|["'])*+)?/?>)
  | (?P<footnote>\[\^[^\[\]\s]{1,50}+\])
  | (?P<image>!\[)
  | (?P<link>\[)
  | (?P<closing>\](?:\(\s{0,3}(?P<address><[^<>\n]*+>|(?:[^\s()]++|\([^\s()]*+\))*+)
        (?:\s{0,3}\)|\s{1,3}(?P<quote>["']))|\[(?P<label>[^\[\]\n]{0,200}+)\])?)
  | (?P<placeholder>\{\{[^{}\n]{0,200}+\}\} | \{%[^%\n]{0,200}+%\} | [$%]?\{\#?[\w.-]{0,100}+
        (?:[!:\[][^{}\n]{0,100}+)?\}
        | \{\w{1,50}+,\s?(?:plural|select(?:ordinal)?|number|date|time)[,}]
        | %\([^()\n]{1,100}+\)[-+0-9.\#]{0,40}+[a-zA-Z] | %[A-Za-z_]\w{1,40}+%
        | \$[a-z_]\w{1,40}+(?!\$))
  | (?P<entity>&(?:\#\d{1,7}|\#[xX][\da-fA-F]{1,6}|[A-Za-z][A-Za-z\d]{1,30});)
  | (?P<escape>\\[!-/:-@\[-`{-~])
  | (?P<stress>\*{1,3}+|_{1,3}+|~~)
    """,
    re.VERBOSE,
)
_ADDRESS = re.compile(
    r"(?:https?://|(?<![:/\w.])www\.|mailto:|tel:)[^\s<>\"“”«»`\[\]]*[^\s<>\"“”«»`.,;:!?'’)\[\]*_]"
)
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}+@[\w-]{1,63}+(?:\.[\w-]{1,63}+){1,4}")
# C's, Python's and Objective-C's directives; without a flag only those that no percentage is.
_DIRECTIVE = re.compile(
    r"(?:(?<!\d)%|(?<=\d)%(?! ))(?:\d{1,2}\$)?[-+ 0#']{0,5}+(?:\*|\d{1,9})?(?:\.(?:\*|\d{1,9}))?"
    r"(?:hh?|ll?|[qjztL])?[diouxXeEfFgGaAcCsSpr@%]"
)
_PLAIN_DIRECTIVE = re.compile(r"(?<![\d%])%(?:\d\$)?(?:\.\d)?l{0,2}[disufgx@](?![^\W_])")
PRINTF = frozenset({"awk", "c", "gcc-internal", "javascript", "lua", "objc", "perl", "php",
                    "python", "tcl"})  # fmt: skip
_OTHERS = {  # placeholders of formats that are known by the entry's flag alone
    "qt": re.compile(r"%L?(?:\d{1,2}|n)"),
    "kde": re.compile(r"%\d{1,2}"),
    "sh": re.compile(r"\$[A-Za-z_]\w{0,100}+"),
}
_TITLE_END = {quote: re.compile(rf"{quote}\s{{0,3}}\)") for quote in "\"'"}
_STRESSES = {"*": "emphasis", "**": "strong", "***": "strong emphasis", "_": "emphasis",
             "__": "strong", "___": "strong emphasis", "~~": "strike"}  # fmt: skip


def read(text: str, formats: Set[str] = NONE) -> tuple[Mark, ...]:
    """The marks of a text, in order and apart.

    ``formats`` are the format strings that the entry's flags name (``c``, ``python``).
    """
    found = [*_addresses(text), *_directives(text, formats)]
    if _SIGN.search(text):
        taken = {mark.start: mark.end for mark in found}
        found += _paired(_signs(text, taken), text)
    found.sort(key=lambda mark: (mark.start, -mark.end))
    return tuple(_apart(found))


def blanked(text: str, marks: Iterable[Mark]) -> str:
    """The text with spaces for its marks: of the same length, so that places stay true."""
    pieces, at = [], 0
    for mark in marks:
        pieces += [text[at : mark.start], " " * (mark.end - mark.start)]
        at = mark.end
    return "".join([*pieces, text[at:]]) if at else text


def _addresses(text: str) -> Iterator[Mark]:
    if "://" in text or "www." in text or "mailto:" in text or "tel:" in text:
        yield from (Mark("url", m[0], m.start(), m.end()) for m in _ADDRESS.finditer(text))
    if "@" in text:
        yield from (Mark("email", m[0], m.start(), m.end()) for m in _EMAIL.finditer(text))


def _directives(text: str, formats: Set[str]) -> Iterator[Mark]:
    for expression in _expressions(text, formats):
        for m in expression.finditer(text):
            yield Mark("placeholder", m[0], m.start(), m.end())


def _expressions(text: str, formats: Set[str]) -> Iterator[re.Pattern[str]]:
    others = formats & _OTHERS.keys()
    yield from (_OTHERS[name] for name in others)
    if "%" in text and not others:
        yield _DIRECTIVE if formats & PRINTF else _PLAIN_DIRECTIVE


def _signs(text: str, taken: dict[int, int]) -> Iterator[tuple[str, re.Match[str]]]:
    """What begins at each sign; nothing within what was read before."""
    at = 0
    ends = iter(sorted(taken.items()))
    start, end = next(ends, (len(text), 0))
    while sign := _SIGN.search(text, at):
        at = sign.start()
        while start < at:
            at = max(at, end)
            start, end = next(ends, (len(text), 0))
        if at > sign.start():
            continue
        found = _READ.match(text, at)
        if found is None:
            at += 1
            continue
        at = found.end()
        yield found.lastgroup if found.lastgroup in _ALONE else _kind(found), found


_ALONE = ("comment", "autolink", "html", "footnote", "image", "link", "placeholder", "entity",
          "escape", "stress")  # fmt: skip


def _kind(found: re.Match[str]) -> str:
    return "code" if found["code"] is not None else "closing"


def _paired(signs: Iterable[tuple[str, re.Match[str]]], text: str) -> Iterator[Mark]:
    """The marks; brackets and stars only where both are there."""
    brackets: list[tuple[str, re.Match[str]]] = []
    stresses: dict[str, list[int]] = {}
    for kind, found in signs:
        start, end = found.span()
        if kind in ("link", "image"):
            brackets.append((kind, found))
        elif kind == "closing":
            if brackets:
                yield from _closed(*brackets.pop(), found, text)
        elif kind == "stress":
            yield from _stress(found, text, stresses)
        else:
            yield Mark(kind, found[0], start, start + 1 if kind == "escape" else end)


def _closed(kind: str, opened: re.Match[str], closing: re.Match[str], text: str) -> Iterator[Mark]:
    """The two signs of a link or an image; none of brackets that are only brackets."""
    address = closing["address"] if closing["address"] is not None else closing["label"]
    if address is None:
        return
    yield Mark(kind, opened[0], *opened.span())
    yield Mark(f"/{kind}", address.strip("<>"), *closing.span())
    if closing["quote"] and (end := _TITLE_END[closing["quote"]].search(text, closing.end())):
        yield Mark(f"/{kind}", "", *end.span())


def _stress(found: re.Match[str], text: str, opened: dict[str, list[int]]) -> Iterator[Mark]:
    """A pair of stars, at the second of them (CommonMark's flanking, without its finer rules)."""
    sign, (start, end) = found[0], found.span()
    before, after = text[start - 1 : start], text[end : end + 1]
    closes = bool(before.strip()) and not (sign[0] == "_" and after.isalnum())
    opens = bool(after.strip()) and not (sign[0] == "_" and before.isalnum())
    if closes and opened.get(sign):
        kind = _STRESSES[sign]
        at = opened[sign].pop()
        yield Mark(kind, sign, at, at + len(sign))
        yield Mark(f"/{kind}", sign, start, end)
    elif opens:
        opened.setdefault(sign, []).append(start)


def _apart(marks: Iterable[Mark]) -> Iterator[Mark]:
    end = 0
    for mark in marks:
        if mark.start >= end:
            yield mark
            end = mark.end
