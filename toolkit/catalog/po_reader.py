"""A catalog's text as a row of blocks, one for each entry, that join back to the same text.

One regular expression matches a whole entry, so reading runs at the speed of the expression; where
it fails to match, po_error.py finds out why. An entry is decoded when it is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from toolkit.model import Entry, Previous

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
ESCAPE = re.compile(r"\\(.)")
MEANING = {"a": "\a", "b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", "v": "\v"}
REFERENCE = re.compile("(?:\u2068[^\u2069]*\u2069|[^ \t])+")
LOOSE_LINE = re.compile(r"(?<=[^ \t])[ \t]*:[ \t]*0*(\d+)(?=[ \t]|$)")
FLAG = re.compile(r"range:[ \t]*\d+\.\.\d+|[^ \t,]+")

RawKey = tuple[str | None, str]  # as Entry.key, but as it is written between quotes


class Block:
    """The lines of one entry: blank ones before it (``gap``), and all the others (``text``).

    They end in line feeds. ``raw`` is both as they were found, in a file that mixes line ends.
    """

    __slots__ = ("_entry", "_lead", "gap", "key", "raw", "text")

    def __init__(self, key: RawKey, gap: str, text: str) -> None:
        self.key = key
        self.gap = gap
        self.text = text
        self.raw: str | None = None
        self._entry: Entry | None = None
        self._lead = 0  # lines before msgctxt or msgid

    def with_gap(self, gap: str) -> Block:
        """The same entry after other blank lines."""
        return Block(self.key, gap, self.text)

    def ended(self) -> Block:
        """The same with a line end at its end, which the last of a file may lack."""
        if self.text.endswith("\n"):
            return self
        return Block(self.key, self.gap, self.text + "\n")

    @property
    def lines(self) -> int:
        """How many lines gap and text are."""
        return self.gap.count("\n") + self.text.count("\n") + (not self.text.endswith("\n"))

    @property
    def entry(self) -> Entry:
        """The entry, decoded at first use. Its line may be that of another catalog."""
        return self._entry or self.entry_at(1)

    def entry_at(self, line: int) -> Entry:
        """The entry, where the block's first line is ``line`` of its file."""
        entry = self._entry
        if entry is None:
            found = ENTRY.match(self.text) or OBSOLETE.match(self.text)
            assert found is not None  # noqa: S101 - so it was read
            self._lead = self.gap.count("\n") + self.text.count("\n", 0, found.end(3))
            entry = _entry(found, line + self._lead)
        elif entry.line != line + self._lead:
            entry = replace(entry, line=line + self._lead)
        self._entry = entry
        return entry


def blocks(text: str, position: int = 0) -> Iterator[Block]:
    """The entries in order, up to the first thing that is no entry."""
    while found := ENTRY.match(text, position) or OBSOLETE.match(text, position):
        gap, _, previous, context, msgid, _, forms, _ = found.groups()
        if (previous or forms) and not _sound(previous, forms or ""):
            return
        start, position = found.end(1), found.end()
        key = (context if context is None else joined(context)), joined(msgid)
        yield Block(key, gap, text[start:position])


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
    if "\\" not in text:
        return text
    return ESCAPE.sub(lambda found: MEANING.get(found[1], found[1]), text)


def _optional(strings: str | None) -> str | None:
    return None if strings is None else decoded(strings)


def _entry(found: re.Match[str], line: int) -> Entry:
    _, comments, previous, context, msgid, plural, forms, msgstr = found.groups()
    translators, extracted, references, flags = _remarks(comments)
    return Entry(
        decoded(msgid),
        tuple(decoded(text) for _, text in FORM.findall(forms)) if forms else (decoded(msgstr),),
        _optional(context),
        _optional(plural),
        translators,
        extracted,
        references,
        flags,
        _previous(previous) if previous else None,
        found.re is OBSOLETE,
        line,
    )


def _previous(lines: str) -> Previous | None:
    found = PREVIOUS.fullmatch(lines)
    if found is None:
        return None
    context, msgid, plural = found.groups()
    return Previous(decoded(msgid), _optional(context), _optional(plural))


Texts = tuple[str, ...]


def _remarks(comments: str) -> tuple[Texts, Texts, Texts, Texts]:
    """By translators, extracted, references, flags."""
    if not comments:
        return (), (), (), ()
    kinds: dict[str, list[str]] = {"": [], ".": [], ":": [], ",": []}
    for line in comments.split("\n"):
        remark = line.lstrip(" \t")[1:]
        kind = remark[:1].replace("!", ",")
        if kind == ":":
            kinds[":"] += _references(remark[1:])
        elif kind == ",":
            kinds[","] += FLAG.findall(remark[1:])
        elif kind == ".":
            kinds["."].append(remark[1:].removeprefix(" "))
        elif line.strip(" \t"):
            kinds[""].append(remark.removeprefix(" "))
    by_translators, extracted, references, flags = map(tuple, kinds.values())
    return by_translators, extracted, references, flags


def _references(text: str) -> list[str]:
    """The places that a ``#:`` line names; ``file.c: 012`` is ``file.c:12``, as for msgcat."""
    return REFERENCE.findall(LOOSE_LINE.sub(r":\1", text))
