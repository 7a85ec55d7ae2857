"""Data files made to harm: nesting, aliases, formulas, bytes of other kinds; time is linear."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable
from functools import partial

import pytest
from data_files import EVERY_TEXT, FORMATS, filled, parse
from hypothesis import given
from hypothesis import strategies as st
from work import calls

from toolkit.errors import SourceError
from toolkit.formats.data.csv import formula
from toolkit.model import Page

ATTACKS = {
    "brackets": ("yaml", "title: " + "[" * 20_000, 1, "nested more than"),
    "braces": ("yaml", "title: " + "{a: " * 20_000, 1, "nested more than"),
    "dashes": ("yaml", "- " * 20_000 + "x", 1, "nested more than"),
    "indents": ("yaml", "".join(" " * n + "a:\n" for n in range(300)), 201, "nested more than"),
    "aliases": ("yaml", "a: &a [x]\n" + "b: [*a, *a]\n", 2, "an alias"),
    "a tag that runs code": ("yaml", "a: !!python/object/apply:os.system [id]\n", 1, "a tag"),
    "a merge": ("yaml", "a: {b: c}\n<<: {d: e}\n", 2, "a merge key"),
    "a key twice": ("yaml", "a: x\nb: y\na: z\n", 3, "given twice"),
    "an open quote": ("yaml", 'a: x\nb: "open\nc: z\n', 2, "never closed"),
    "an unknown escape": ("yaml", 'a: "\\q"\n', 1, "escape that YAML does not know"),
    "a tab": ("yaml", "a:\n\tb: x\n", 2, "a tab"),
    "a question mark": ("yaml", "? a\n: b\n", 1, "not read"),
    "a list as key": ("yaml", "[a]: b\n", 1, "too much on this line"),
    "a line that belongs nowhere": ("yaml", "a: b\n  c: d\n", 2, "too much on this line"),
    "deep lists": ("json", "[" * 100_000, 1, "nested more than"),
    "deep lists, closed": ("json", "[" * 100_000 + "]" * 100_000, 1, "nested more than"),
    "deep maps": ("json", '{"a":' * 100_000, 1, "nested more than"),
    "nothing": ("json", "", 1, "must be a value"),
    "two values": ("json", "1\n2", 2, "behind the end"),
    "not a number": ("json", '{"a": NaN}', 1, "not JSON"),
    "a leading zero": ("json", "[01]", 1, "a comma is missing"),
    "half a character": ("json", '{"a": "\\ud800 x"}', 1, "lone surrogate"),
    "a control character": ("json", '{"a": "x\\u0000"}', 1, "U+0000"),
    "a raw line end": ("json", '{"a": "x\ny"}', 1, "never closed"),
    "a quote left open": ("csv", 'text\n"open\n', 2, "never closed"),
    "words behind a quote": ("csv", 'text\n"a"b\n', 2, "closing quote"),
    "one column, twice": ("csv", "text,text\na,b\n", 1, "two columns"),
}


@pytest.mark.parametrize(("name", "text", "line", "said"), ATTACKS.values(), ids=ATTACKS)
def test_what_cannot_be_read_is_told_with_its_line(
    name: str, text: str, line: int, said: str
) -> None:
    page = parse(FORMATS[name], text.encode())
    found = [(one.line, one.message) for one in page.findings if said in one.message]
    assert found, page.findings
    assert found[0][0] == line
    assert b"".join(piece.raw for piece in page.pieces) == text.encode()


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("raw", ["text\ncaf\xe9\n".encode("latin-1"), b"a: caf\xe9\n"])
def test_bytes_of_another_encoding_are_refused(name: str, raw: bytes) -> None:
    with pytest.raises(SourceError) as refused:
        parse(FORMATS[name], raw)
    assert refused.value.line in (1, 2)


@given(st.binary(max_size=40))
def test_any_bytes_are_refused_or_come_back(raw: bytes) -> None:
    for form in FORMATS.values():
        try:
            page = parse(form, raw)
        except SourceError:
            continue
        assert b"".join(piece.raw for piece in page.pieces) == raw


# ── blow-ups ─────────────────────────────────────────────────────────────────────────────────

BLOW_UPS: dict[str, tuple[str, Callable[[int], bytes]]] = {
    "keys": ("yaml", lambda n: b"".join(b"k%d: word\n" % i for i in range(n))),
    "items": ("yaml", lambda n: b"a:\n" + b"- b: word\n  c: [x, 'y', {d: e}]\n" * n),
    "long lines": ("yaml", lambda n: b"a: " + b"word " * 20 * n + b"\n"),
    "long quotes": ("yaml", lambda n: b'a: "' + b"word\n  " * 20 * n + b'"\n'),
    "quotes left open": ("yaml", lambda n: b"a: 'x\n" * n),
    "blank lines": ("yaml", lambda n: b"a: x\n" + b"\n" * 20 * n + b"b: y\n"),
    "blanks": ("yaml", lambda n: b"a: x" + b" " * 20 * n + b"y\n"),
    "blocks": ("yaml", lambda n: b"- |\n  word\n\n  word\n" * n),
    "one block": ("yaml", lambda n: b"a: >\n" + b"  word\n" * 5 * n),
    "comments": ("yaml", lambda n: b"# l10n: note words\n" * n + b"a: x\n" * 1),
    "skips": ("yaml", lambda n: b"# l10n: skip\n- x\n# l10n: end\n- y\n" * n),
    "colons": ("yaml", lambda n: b"a: " + b"b:" * 20 * n + b"\n"),
    "wide flow": ("yaml", lambda n: b"a: [" + b"x, " * 5 * n + b"]\n"),
    "pairs": ("json", lambda n: b"{" + b",".join(b'"k%d": "w"' % i for i in range(n)) + b"}"),
    "lists": ("json", lambda n: b"[" + b'["x", 1],' * n + b"0]"),
    "backslashes": ("json", lambda n: b'["' + b"\\\\" * 20 * n + b'"]'),
    "escapes": ("json", lambda n: b'["' + b"\\u00e9<" * 20 * n + b'"]'),
    "tags left open": ("json", lambda n: b'["' + b"<a " * 20 * n + b'"]'),
    "schemes": ("json", lambda n: b'["' + b"a:" * 20 * n + b"a" * 20 * n + b'"]'),
    "rows": ("csv", lambda n: b"key,text\n" + b"k,word\n" * n),
    "a wide table": ("csv", lambda n: b",".join(b"c%d" % i for i in range(n)) + b"\n" + b"w," * n),
    "quotes": ("csv", lambda n: b'text\n"' + b'""' * 20 * n + b'"\n'),
    "quotes never closed": ("csv", lambda n: b"text\n" + b'"x\n' * n),
}


def all_of_it(name: str, source: bytes) -> None:
    form = FORMATS[name]
    page = parse(form, source)
    filled(form, page, {(s.context, s.text): s.text + " x" for s in page.segments})
    form.census(page, source, EVERY_TEXT)


@pytest.mark.parametrize(("name", "make"), BLOW_UPS.values(), ids=BLOW_UPS)
def test_twice_as_much_takes_less_than_three_times_the_calls(
    name: str, make: Callable[[int], bytes]
) -> None:
    once, twice = (calls(partial(all_of_it, name), make(size)) for size in (60, 120))
    assert twice < 3 * once


@pytest.mark.parametrize(("name", "make"), BLOW_UPS.values(), ids=BLOW_UPS)
def test_time_grows_with_the_file_and_not_with_its_square(
    name: str, make: Callable[[int], bytes]
) -> None:
    from time import process_time

    def seconds(size: int) -> float:
        began = process_time()
        all_of_it(name, make(size))
        return process_time() - began

    def growth() -> float:
        return seconds(8 * 100) / max(min(seconds(100) for _ in range(3)), 0.005)

    assert any(growth() < 24 for _ in range(5))  # a busy machine slows some of them


# ── formulas ─────────────────────────────────────────────────────────────────────────────────


def cell(page: Page, text: str) -> tuple[str, list[str]]:
    """What a table with one cell shows of a translation, and the codes of what was found."""
    result = filled(FORMATS["csv"], page, {(s.context, s.text): text for s in page.segments})
    rows = list(csv.reader(io.StringIO(result.source.decode(), newline="")))
    return rows[1][0], [one.code for one in result.findings]


@pytest.mark.parametrize(
    "text",
    ["=1+1", "+cmd|' /C calc'!A0", "-2+3+cmd", "@SUM(A1)", "\t=1", "\r=1", " =1+1", "＝1+1", "- x"],
)
def test_no_translation_makes_a_formula_of_a_text(text: str) -> None:
    assert cell(parse(FORMATS["csv"], b"text\nWords\n"), text) == ("Words", ["markup-added"])


@pytest.mark.parametrize("text", ["-10 %", "+57 601 000 0000", "-5", "+1,5 ‰"])
def test_an_amount_comes_back_just_so(text: str) -> None:
    assert formula(text) == ""
    assert cell(parse(FORMATS["csv"], b"text\nWords\n"), text) == (text, [])
    assert cell(parse(FORMATS["csv"], f'text\n"{text} x"\n'.encode()), text)[0] == text


def test_what_the_author_began_with_a_mark_may_begin_with_it() -> None:
    page = parse(FORMATS["csv"], b"text\n@clinic\n")
    assert cell(page, "@clinica") == ("@clinica", [])
    assert cell(page, "=1") == ("@clinic", ["markup-added"])
