"""A catalog's text as a row of blocks, one for each entry, that join back to the same text.

One regular expression matches a whole entry, so reading runs at the speed of the expression; where
it fails to match, po_error.py finds out why. An entry is decoded when it is asked for.
"""

from __future__ import annotations

import gc
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from toolkit.model import Entry, Key, Previous

STRING = r'"[^"\\\n]*+(?:\\[abfnrtv"\\][^"\\\n]*+)*+"'
BLANK = r"(?:[ \t]*+\n)*+"


def _entry_expression(mark: str, previous: str) -> re.Pattern[str]:
    """Groups: gap, comments, previous, msgctxt, msgid, msgid_plural, all forms, msgstr."""
    lead = rf"[ \t]*+{mark}[ \t]*+"
    then = rf"[ \t]*+\n{BLANK}{lead}"
    text = rf"{STRING}(?:{then}{STRING})*+"
    form = rf"msgstr\[\d{{1,2}}\][ \t]*+{text}"
    return re.compile(
        rf"({BLANK})((?:[ \t]*+#(?![|~]).*+\n{BLANK})*+)((?:[ \t]*+{previous}.*+\n{BLANK})*+)"
        rf"{lead}(?:msgctxt[ \t]*+({text}){then})?msgid[ \t]*+({text}){then}"
        rf"(?:msgid_plural[ \t]*+({text}){then}({form}(?:{then}{form})*+)"
        rf"|msgstr[ \t]*+({text}))[ \t]*+(?:\n|\Z)"
    )


def _previous_expression() -> re.Pattern[str]:
    """Groups: msgctxt, msgid, msgid_plural."""
    lead = r"[ \t]*+#~?\|[ \t]*+"
    text = rf"[ \t]*+({STRING}(?:[ \t]*+\n{BLANK}{lead}{STRING})*+)[ \t]*+\n{BLANK}"
    return re.compile(rf"(?:{lead}msgctxt{text})?{lead}msgid{text}(?:{lead}msgid_plural{text})?")


ENTRY = _entry_expression("", r"#\|")
OBSOLETE = _entry_expression("#~", r"#~\|")
PREVIOUS = _previous_expression()
TAIL = re.compile(r"(?:[ \t]*+\n|[ \t]*+#(?![|~]).*+(?:\n|\Z))*+[ \t]*+\Z")
FORM = re.compile(rf"msgstr\[(\d+)\][ \t]*+({STRING}(?:[ \t\n#~]*+{STRING})*+)")
SEAM = re.compile(r'"[ \t]*+\n[ \t\n]*+(?:#~?\|?[ \t]*+)?"')
MEANINGS = (
    ("\\\\", "\0"),  # first: what follows belongs to no escape (and no catalog holds a NUL)
    ("\\n", "\n"),
    ('\\"', '"'),
    ("\\t", "\t"),
    ("\\r", "\r"),
    ("\\a", "\a"),
    ("\\b", "\b"),
    ("\\v", "\v"),
    ("\\f", "\f"),
    ("\0", "\\"),
)
REFERENCE = re.compile("(?:\u2068[^\u2069]*\u2069|[^ \t])+")
LOOSE_LINE = re.compile(r"(?<=[^ \t])[ \t]*:[ \t]*0*(\d+)(?=[ \t]|$)")
FLAG = re.compile(r"range:[ \t]*\d+\.\.\d+|[^ \t,]+")

RawKey = tuple[str | None, str]  # as Entry.key, but as it is written between quotes
Remarks = tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...], tuple[str, ...]]
NO_REMARKS: Remarks = (), (), (), ()


class Block:
    """The lines of one entry: blank ones before it (``gap``), and all the others (``text``).

    They end in line feeds. ``raw`` is both as they were found, in a file that mixes line ends.
    """

    __slots__ = ("_entry", "_found", "gap", "key", "raw")

    def __init__(self, found: re.Match[str], key: RawKey, gap: str) -> None:
        self._found = found  # copies nothing: the text is cut and decoded when it is asked for
        self.key = key
        self.gap = gap
        self.raw: str | None = None
        self._entry: Entry | None = None

    def with_gap(self, gap: str) -> Block:
        """The same entry after other blank lines."""
        return Block(self._found, self.key, gap)

    def ended(self) -> Block:
        """The same with a line end at its end, which the last of a file may lack."""
        return next(blocks(self.text + "\n")).with_gap(self.gap) if self._is_open else self

    @property
    def text(self) -> str:
        """The entry's own lines."""
        found = self._found
        return found.string[found.end(1) : found.end()]

    @property
    def end(self) -> int:
        """Where the block ends in the text that it was read from."""
        return self._found.end()

    @property
    def lines(self) -> int:
        """How many lines gap and text are."""
        start, end = self._found.end(1), self._found.end()
        return self.gap.count("\n") + self._found.string.count("\n", start, end) + self._is_open

    @property
    def _is_open(self) -> bool:
        return self._found.string[self._found.end() - 1] != "\n"

    def is_settled_by(self, message: Block) -> bool:
        """Whether a template's message leaves this entry as it is, told without decoding either.

        It has the same remarks, is in use, translated and not fuzzy, and has no plural forms.
        """
        own, its = self._found, message._found
        comments, previous, text = own.group(2, 3, 8)
        return (
            comments == its[2]
            and not previous
            and text not in (None, '""')
            and its[8] is not None
            and own.re is its.re is ENTRY
            and "fuzzy" not in comments
            and (text[1] != '"' or bool(joined(text)))
        )

    @property
    def message(self) -> Key:
        """The entry's key, told without decoding the rest."""
        context, msgid = self.key
        return (context and _unescaped(context)), _unescaped(msgid) if "\\" in msgid else msgid

    @property
    def is_obsolete(self) -> bool:
        """Out of use, told without decoding it."""
        return self._found.re is OBSOLETE

    @property
    def entry(self) -> Entry:
        """The entry, decoded at first use. Its line may be that of another catalog."""
        return self._entry or self.entry_at(1)

    def entry_at(self, line: int) -> Entry:
        """The entry, where the block's first line is ``line`` of its file."""
        found, entry = self._found, self._entry
        start, end = found.end(1), found.end(3)  # remarks
        line += self.gap.count("\n") + (end > start and found.string.count("\n", start, end))
        if entry is None:
            entry = _entry(found, self.key, line)
        elif entry.line != line:
            entry = replace(entry, line=line)
        self._entry = entry
        return entry


@contextmanager
def uncollected() -> Iterator[None]:
    """Without the garbage collector: it would walk many values, none of them in a cycle."""
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def blocks(text: str, position: int = 0) -> Iterator[Block]:
    """The entries in order, up to the first thing that is no entry."""
    while found := ENTRY.match(text, position) or OBSOLETE.match(text, position):
        gap, previous, context, msgid, forms = found.group(1, 3, 4, 5, 7)
        if (previous or forms) and not _sound(previous, forms or ""):
            return
        position = found.end()
        yield Block(found, (context and joined(context), joined(msgid)), gap)


def _sound(previous: str, forms: str) -> bool:
    """Plural forms are numbered 0, 1, 2 …, and ``#|`` lines can be read."""
    numbers = [int(number) for number, _ in FORM.findall(forms)]
    return numbers == list(range(len(numbers))) and bool(
        not previous or PREVIOUS.fullmatch(previous)
    )


def joined(strings: str) -> str:
    """Strings in quotes, on any number of lines, as one without quotes; escapes stay."""
    if "\n" in strings:
        strings = strings.replace('"\n"', "")
        if "\n" in strings:
            strings = SEAM.sub("", strings)
    if "\t" in strings:
        strings = strings.replace("\t", "\\t")
    return strings[1:-1]


def decoded(strings: str) -> str:
    """The text that strings in quotes stand for."""
    text = joined(strings)
    return _unescaped(text) if "\\" in text else text


def _unescaped(text: str) -> str:
    for written, meaning in MEANINGS:
        text = text.replace(written, meaning)
    return text


class _Draft(Entry):
    """An entry that is not frozen yet: to freeze it last takes a quarter of the time."""

    __slots__ = ()
    __setattr__ = object.__setattr__
    __delattr__ = object.__delattr__


def _entry(found: re.Match[str], key: RawKey, line: int) -> Entry:
    comments, previous, plural, forms, msgstr = found.group(2, 3, 6, 7, 8)
    context, msgid = key
    draft: Any = _Draft.__new__(_Draft)
    draft.msgid = _unescaped(msgid) if "\\" in msgid else msgid
    texts = [text for _, text in FORM.findall(forms)] if forms else [msgstr]
    draft.msgstr = tuple(map(decoded, texts))
    draft.msgctxt = context and _unescaped(context)
    draft.msgid_plural = plural and decoded(plural)
    remarks = _remarks(comments) if comments else NO_REMARKS
    draft.comments, draft.extracted, draft.references, draft.flags = remarks
    draft.previous = _previous(previous) if previous else None
    draft.obsolete = found.re is OBSOLETE
    draft.line = line
    draft.__class__ = Entry
    entry: Entry = draft
    return entry


def _previous(lines: str) -> Previous | None:
    found = PREVIOUS.fullmatch(lines)
    if found is None:
        return None
    context, msgid, plural = found.groups()
    return Previous(decoded(msgid), context and decoded(context), plural and decoded(plural))


def _remarks(comments: str) -> Remarks:
    """By translators, extracted, references, flags."""
    by_translators, extracted, references, flags = [], [], [], []
    for line in comments.split("\n"):
        remark = line.lstrip(" \t")
        mark = remark[:2]
        if mark == "#:":
            references += _references(remark[2:])
        elif mark in ("#,", "#!"):
            flags += FLAG.findall(remark, 2)
        elif mark == "#.":
            extracted.append(remark[2:].removeprefix(" "))
        elif mark:
            by_translators.append(remark[1:].removeprefix(" "))
    return tuple(by_translators), tuple(extracted), tuple(references), tuple(flags)


def _references(text: str) -> list[str]:
    """The places that a ``#:`` line names; ``file.c: 012`` is ``file.c:12``, as for msgcat."""
    if text.isascii() and not (": " in text or " :" in text or ":0" in text or "\t" in text):
        return text.split()
    return REFERENCE.findall(LOOSE_LINE.sub(r":\1", text))
