"""An entry as GNU msgcat 0.21 writes it.

What msgcat leaves out is left out here as well: flags that it does not know (and ``wrap``), the
mark ``fuzzy`` on an entry without a translation, an obsolete entry without one. But where a person
left a remark on such an entry, it stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.catalog.formatstring import directives
from toolkit.catalog.wrap import PAGE_WIDTH, Layout, statement
from toolkit.model import Entry, Previous

FORMATS = (  # noqa: SIM905 - a line of names reads better than a column
    "c objc python python-brace java java-printf csharp javascript scheme lisp elisp librep ruby "
    "sh awk lua object-pascal smalltalk qt qt-plural kde kde-kuit boost tcl perl perl-brace php "
    "gcc-internal gfc-internal ycp"
).split()
RANGE = re.compile(r"range:\s*(\d+)\.\.(\d+)")
LEADING_DOT = re.compile(r"^(?:\./+)+")
FIRST_STRONG, POP = "\u2068", "\u2069"  # around a file name with spaces


def write_entry(entry: Entry, *, wrapped: bool = True) -> str:
    """The lines of ``entry``, each ended by a line feed; none for one that ``is_nothing``.

    ``wrapped=False`` writes what ``msgcat --no-wrap`` would.
    """
    if is_nothing(entry):
        return ""
    return "".join((*_remarks(entry), *_statements(entry, wrapped)))


def is_nothing(entry: Entry) -> bool:
    """Whether it is out of use and nobody wrote anything in it."""
    return entry.obsolete and not any(entry.msgstr) and not entry.comments


def _remarks(entry: Entry) -> Iterator[str]:
    for mark, texts in (("#", entry.comments), ("#.", entry.extracted)):
        for text in texts:
            yield from (_remark(mark, line) for line in text.split("\n"))
    if entry.references:
        yield _references(entry.references)
    if flags := known_flags(entry):
        yield f"#, {', '.join(flags)}\n"


def _remark(mark: str, line: str) -> str:
    """A comment. After a backslash comes a space: msgcat takes ``\\`` at the end to go on."""
    end = " " if line.endswith("\\") else ""
    return f"{mark} {line}{end}\n" if line else f"{mark}\n"


def _references(references: tuple[str, ...]) -> str:
    """``#:`` lines of at most 79 bytes, as msgcat counts here; wrapped even by ``--no-wrap``.

    Each place once.
    """
    lines, used = ["#:"], 2
    for reference in dict.fromkeys(filter(None, map(_isolated, references))):
        size = 1 + len(reference.encode())
        if used > 2 and used + size > PAGE_WIDTH:
            lines.append("#:")
            used = 2
        lines[-1] += " " + reference
        used += size
    return "\n".join(lines) + "\n"


def _isolated(reference: str) -> str:
    """Without ``./`` in front, which msgcat takes away, and with marks around spaces."""
    reference = LEADING_DOT.sub("", reference)
    if FIRST_STRONG in reference or not re.search(r"\s", reference):
        return reference
    name, colon, line = reference.rpartition(":")
    if not (colon and line.isdigit()):
        name, colon, line = reference, "", ""
    return f"{FIRST_STRONG}{name}{POP}{colon}{line}"


def known_flags(entry: Entry) -> list[str]:
    """The flags that msgcat keeps, in its order; of two that contradict, the last counts."""
    if not entry.flags:
        return []
    formats: dict[str, str] = {}
    limits = ""
    unwrapped = False
    for flag in entry.flags:
        if flag.endswith("-format"):
            _note_format(flag, formats)
        elif not entry.obsolete and (found := RANGE.fullmatch(flag)):
            limits = f"range: {int(found[1])}..{int(found[2])}"
        elif flag in ("wrap", "no-wrap"):
            unwrapped = flag == "no-wrap"
    known = ["fuzzy"] if entry.fuzzy and entry.msgstr[0] else []
    known += [formats[name] for name in FORMATS if formats.get(name)]
    return known + [limits] * bool(limits) + ["no-wrap"] * unwrapped


def _note_format(flag: str, formats: dict[str, str]) -> None:
    name = flag.removesuffix("-format")
    for word, kept in (("no-", "no-"), ("possible-", ""), ("impossible-", None)):
        if name.startswith(word):
            name = name.removeprefix(word)
            formats[name] = "" if kept is None else f"{kept}{name}-format"
            return
    formats[name] = flag


def _statements(entry: Entry, wrapped: bool) -> Iterator[str]:
    flags = known_flags(entry)
    start = "#~" if entry.obsolete else ""
    wrapped = wrapped and "no-wrap" not in flags
    language = next((name for name in FORMATS if f"{name}-format" in flags), "")
    for prefix, keyword, text in _parts(entry, start):
        yield statement(keyword, text, Layout(prefix, wrapped), directives(language, text))


def _parts(entry: Entry, start: str) -> Iterator[tuple[str, str, str]]:
    """Prefix, keyword and text of each statement."""
    before = entry.previous
    if before is not None and before.msgid is not None:
        yield from (((start or "#") + "| ", *part) for part in _sources(before))
    prefix = start and start + " "
    yield from ((prefix, *part) for part in _sources(entry))
    if entry.msgid_plural is None:
        yield prefix, "msgstr", entry.msgstr[0]
    else:
        for number, text in enumerate(entry.msgstr):
            yield prefix, f"msgstr[{number}]", text


def _sources(message: Entry | Previous) -> Iterator[tuple[str, str]]:
    for keyword in ("msgctxt", "msgid", "msgid_plural"):
        text = getattr(message, keyword)
        if text is not None:
            yield keyword, text
