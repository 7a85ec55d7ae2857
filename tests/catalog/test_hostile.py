"""Catalogs that a strict reader must refuse, with the place and a way out; and huge ones."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import process_time

import pytest

from toolkit.catalog.po import MAX_BYTES, dump, load
from toolkit.catalog.refusals import refusals
from toolkit.errors import CatalogError

CASE = Path(__file__).parent.parent / "cases" / "catalogs" / "hand_wrapped.po"
HEAD = b'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'
ENTRY = b'msgid "a"\nmsgstr "b"\n'


def refused(data: bytes) -> CatalogError:
    with pytest.raises(CatalogError) as error:
        load(data, "es.po")
    assert error.value.file == "es.po"
    assert error.value.hint
    return error.value


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_cut_at_every_byte(end: bytes) -> None:
    """An error, or the true beginning: the last entry's last text may be cut after a line."""
    data = CASE.read_bytes().replace(b"\n", end)
    whole = load(data).entries
    for cut in range(len(data)):
        try:
            read = load(data[:cut], "es.po").entries
        except CatalogError as error:
            assert error.line, error
            continue
        assert read[:-1] == whole[: len(read)][:-1]
        if read:
            last, true = read[-1], whole[len(read) - 1]
            assert last.key == true.key
            assert "\0".join(true.msgstr).startswith("\0".join(last.msgstr))


@pytest.mark.parametrize(
    ("entry", "line", "column", "said"),
    [
        (b'msgid "a"\nmsgstr "hal', 5, 12, "not closed"),
        (b'msgid "a"\n', 5, None, "ends inside an entry"),
        (b'msgid "a"\nmsgstr\n', 5, 7, "no text in quotes"),
        (b'msgid "a"\nmsgstr "b\\q"\n', 5, 10, "no escape"),
        (b'msgid "a"\nmsgstr "b\\x41"\n', 5, 10, "no escape"),
        (b'msgid "a"\nmsgstr "b" c\n', 5, 12, "belongs to no string"),
        (b'msgid "a"\n# c\nmsgstr "b"\n', 5, 1, "comment stands inside"),
        (b'msgid "a"\nmsgid "b"\n', 5, 1, "msgid where"),
        (b'msgid "a"\nmsgstr[0] "b"\n', 5, 1, "where msgid_plural or msgstr"),
        (b'msgid "a"\nmsgid_plural "c"\nmsgstr[1] "b"\n', 6, 1, r"msgstr\[1\] where"),
        (b'msgid "a"\nmsgid_plural "c"\nmsgstr[99999999999] "b"\n', 6, 1, "where"),
        (b'#| "x"\nmsgid "a"\nmsgstr "b"\n', 4, 1, "without a msgid"),
        (b"nonsense\n", 4, 9, "nonsense has no text"),
        (b'msgid "a"\nmsgstr "\0"\n', 5, 9, r"U\+0000"),
        (b'msgid "a"\nmsgstr "\x1b[0m"\n', 5, 9, r"U\+001B"),
        (b'msgid "a"\nmsgstr "\xe9"\n', 5, 9, "UTF-8"),
        (ENTRY + b"\n" + ENTRY, 7, 1, "first in line 4"),
        (ENTRY + b'\n#~ msgid "a"\n#~ msgstr "b"\n', 7, 1, "first in line 4"),
        (HEAD, 4, 1, "second header, first in line 1"),
        (b"<<<<<<< HEAD\n" + ENTRY + b"=======\n>>>>>>> b\n", 4, 1, "lines 4, 7, 8"),
        (b'msgid "a"\nmsgstr ""\n"#-#-#-#-#  a.po  #-#-#-#-#\\n"\n"b"\n', 6, 1, "line 6"),
    ],
)
def test_broken_entries(entry: bytes, line: int, column: int | None, said: str) -> None:
    error = refused(HEAD + entry)
    assert error.line == line
    assert column is None or error.column == column
    with pytest.raises(CatalogError, match=said):
        raise error


@pytest.mark.parametrize("charset", ["ISO-8859-1", "UTF-7", "klingon", "UTF-16"])
def test_other_charsets(charset: str) -> None:
    head = HEAD.replace(b"UTF-8", charset.encode())
    assert charset in str(refused(head + ENTRY))
    assert "msgconv" in refused(head + 'msgid "ñ"\nmsgstr "b"\n'.encode("latin-1")).hint


def test_utf_16_no_charset_and_nothing() -> None:
    assert "UTF-16" in str(refused((HEAD + ENTRY).decode().encode("utf-16")))
    assert "no charset" in str(refused('msgid "ñ"\nmsgstr "b"\n'.encode()))
    assert "no entry" in str(refused(b""))
    assert len(load(b'msgid "a"\nmsgstr "b"\n').entries) == 1


def test_byte_order_mark_is_told_and_not_written() -> None:
    catalog = load(b"\xef\xbb\xbf" + HEAD + ENTRY, "es.po")
    assert [finding.code for finding in catalog.findings] == ["byte-order-mark"]
    assert dump(catalog) == HEAD + ENTRY


@pytest.mark.parametrize("character", ["\u0085", "\u2028", "\u2029", "\x7f"])
def test_odd_line_ends_are_text(character: str) -> None:
    data = HEAD + f'# {character}\nmsgid "a{character}"\nmsgstr "{character}b"\n'.encode()
    assert dump(load(data)) == data
    assert load(data).entries[0].msgstr == (f"{character}b",)


def test_a_cut_plural_is_a_finding() -> None:
    catalog = load(HEAD + b'msgid "a"\nmsgid_plural "as"\nmsgstr[0] "b"\n')
    header = {"Plural-Forms": "nplurals=2; plural=n != 1;"}
    assert [f.code for f in refusals(catalog.entries[0], header)] == ["plural-count"]


def test_a_stated_cap() -> None:
    assert "128 MiB" in str(refused(b"\n" * (MAX_BYTES + 1)))


@pytest.mark.parametrize(
    "unit",
    [
        b'msgid "%d"\nmsgstr "b"\n\n',
        b'"',
        b"#",
        b"# a\n",
        b"\n",
        b" ",
        b'"a"\n',
        b"\\n",
        b'msgid "',
        b"#~ ",
        b"\xe2\x80\xa8 ",
    ],
)
def test_time_is_linear(unit: bytes) -> None:
    def seconds(count: int) -> float:
        body = b"".join(unit.replace(b"%d", b"%d" % n) for n in range(count))
        start = process_time()
        for data in (HEAD + body, HEAD + b'msgid "a"\nmsgstr "' + body + b'"\n'):
            try:
                load(data).entries  # noqa: B018 - decodes
            except CatalogError:
                continue
        return process_time() - start

    seconds(1_000)
    # a busy machine slows some of them: one of five is enough, which the square of 8 never is
    assert any(seconds(40_000) < 24 * seconds(5_000) + 0.05 for _ in range(5))


def words_of(megabytes: int) -> bytes:
    """One line of a text."""
    return 'msgid "long"\nmsgstr "{}"\n'.format("una línea " * (megabytes * 100_000 - 10)).encode()


def entries_of(megabytes: int) -> bytes:
    """Ten thousand entries a megabyte."""
    pattern = 'msgid "message number {:07}"\nmsgstr "{}"\n\n'
    text = "a translation of " + "x" * 42
    return "".join(pattern.format(n, text) for n in range(megabytes * 10_000)).encode()


SPENT = """
import resource, sys
from time import process_time
from toolkit.catalog.po import dump, load
from toolkit.model import Entry
data = sys.stdin.buffer.read()
start = process_time()
catalog = load(data)
entries = catalog.entries
assert dump(catalog.with_entry(Entry("new", ("nuevo",)))).startswith(data)
print(process_time() - start, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024)
"""


def spent(data: bytes, repository: Path) -> tuple[float, float]:
    """Seconds, and bytes of memory, to read the file and write one entry more, in a new process."""
    command = [sys.executable, "-c", SPENT]
    done = subprocess.run(command, input=data, capture_output=True, check=True, cwd=repository)
    seconds, memory = done.stdout.split()
    return float(seconds), float(memory)


@pytest.mark.soak
@pytest.mark.parametrize("body", [words_of, entries_of], ids=["a line", "a million entries"])
def test_a_huge_file_in_linear_time_and_sane_memory(
    body: Callable[[int], bytes], repository: Path
) -> None:
    half, whole = HEAD + body(50), HEAD + body(100)
    assert len(whole) > 100_000_000
    (time, _), (twice, memory) = spent(half, repository), spent(whole, repository)
    assert twice < 3 * time + 1
    assert memory < 16 * len(whole)
