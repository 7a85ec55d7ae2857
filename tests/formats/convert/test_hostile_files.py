"""Files that are not what they seem, or meant to harm: refused, with a way out, and quickly."""

from __future__ import annotations

import io
import stat
import time
import zipfile

import pytest
from word_files import NAMES, docx, paragraph, run, zipped

from toolkit.errors import SourceError
from toolkit.formats.convert import convert

WORD = "word/document.xml"


def refused(data: bytes, name: str = "file.docx") -> SourceError:
    with pytest.raises(SourceError) as caught:
        convert(data, name)
    assert caught.value.hint
    assert caught.value.file
    return caught.value


def deflated(name: str, data: bytes) -> bytes:
    return docx(paragraph("x"), **{name: data})


# ── what is packed ───────────────────────────────────────────────────────────────────────────


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = deflated("word/media/bomb.xml", bytes(33 * 2**20))
    began = time.process_time()
    assert "much larger" in refused(bomb).message
    assert time.process_time() - began < 1


def test_many_parts_that_are_large_together_are_refused() -> None:
    parts = {f"word/part{n}.xml": bytes(range(256)) * 3500 for n in range(150)}
    assert "larger than 128 MiB" in refused(docx(paragraph("x"), **parts)).message  # type: ignore[arg-type]


def test_a_size_that_lies_is_found() -> None:
    whole = docx(paragraph("word " * 5000))
    info = zipfile.ZipFile(io.BytesIO(whole)).getinfo(WORD)
    size = info.file_size.to_bytes(4, "little")
    lying = whole.replace(size, (100).to_bytes(4, "little"))
    assert lying != whole
    assert "damaged" in refused(lying).message


@pytest.mark.parametrize(
    "name", ["../evil.xml", "/etc/passwd", "word\\evil.xml", "C:evil", "a/../../b"]
)
def test_a_part_that_leads_elsewhere_is_refused(name: str) -> None:
    assert "leads elsewhere" in refused(deflated(name, b"x")).message


def test_two_parts_of_one_name_are_refused() -> None:
    assert "two parts" in refused(deflated("WORD/Document.xml", b"x")).message


def test_a_link_is_refused() -> None:
    out = io.BytesIO(docx(paragraph("x")))
    with zipfile.ZipFile(out, "a") as archive:
        entry = zipfile.ZipInfo("word/link.xml")
        entry.external_attr = (stat.S_IFLNK | 0o777) << 16
        archive.writestr(entry, "/etc/passwd")
    assert "a link" in refused(out.getvalue()).message


def test_macros_are_refused() -> None:
    assert "macros" in refused(deflated("word/vbaProject.bin", b"x")).message


def test_what_is_cut_short_is_refused() -> None:
    whole = docx(paragraph("x"))
    for end in range(4, len(whole), 97):
        refused(whole[:end])


def test_an_archive_without_a_document_is_refused() -> None:
    assert "no Word document" in refused(zipped({"a.txt": "x"})).message


# ── XML ──────────────────────────────────────────────────────────────────────────────────────

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>'
    f"<w:document {NAMES}><w:body><w:p><w:r><w:t>&b;</w:t></w:r></w:p></w:body></w:document>"
)
OUTSIDE = LAUGHS.replace('<!ENTITY a "ha">', '<!ENTITY a SYSTEM "file:///etc/passwd">')


@pytest.mark.parametrize("text", [LAUGHS, OUTSIDE])
def test_a_dtd_is_refused(text: str) -> None:
    assert "DTD" in refused(docx(**{WORD: text})).message


def test_xml_without_end_is_refused_in_less_than_a_second() -> None:
    deep = f"<w:document {NAMES}>{'<w:p>' * 100_000}"
    began = time.process_time()
    assert "deeper than" in refused(docx(**{WORD: deep})).message
    assert time.process_time() - began < 1


def test_damaged_xml_names_part_and_line() -> None:
    error = refused(docx(**{WORD: "<a>\n<b>\n</a>"}))
    assert (error.file, error.line) == ("file.docx: word/document.xml", 3)


# ── what is no text, or another one ──────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("data", "name", "said"),
    [
        (b"", "mail.txt", "the file is empty"),
        (b" \n\t", "page.html", "the file is empty"),
        (b"%PDF-1.7 x", "a.docx", "a PDF cannot be brought in"),
        (b"{\\rtf1 x}", "a.txt", "Rich Text cannot be brought in"),
        (
            b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1x",
            "a.docx",
            "a Word document of before 2007 cannot be",
        ),
        (b"text", "a.odt", "an OpenDocument text cannot be brought in"),
        (b"text", "a.docm", "a Word document with macros cannot be brought in"),
        (b"text", "a.docx", "no Word document, whatever its name says"),
        (b"text", "a.rst", "nothing that can be brought in ends in “.rst”"),
        (b"\x89PNG\r\n\x1a\n", "a.txt", "not a text"),
        (b"caf\xe9 \x96 5 mg", "a.txt", "not UTF-8, but probably WINDOWS-1252"),
        ("\ufeffhi".encode("utf-16"), "a.html", "not UTF-8, but probably UTF-16"),
        (b"<meta charset=iso-8859-2>\xe9", "a.html", "not UTF-8, but probably ISO-8859-2"),
        (b"a\0b", "a.txt", "a zero byte"),
    ],
)
def test_it_is_named_and_refused(data: bytes, name: str, said: str) -> None:
    assert said in refused(data, name).message


def test_the_way_out_of_another_encoding_is_a_command() -> None:
    hint = refused(b"\xe9", "my mail.txt").hint
    assert hint == "iconv -f WINDOWS-1252 -t UTF-8 'my mail.txt' > 'my mail-utf8.txt'"


def test_a_wrong_suffix_is_told() -> None:
    page = b"<!DOCTYPE html><title>T</title><h1>Knee</h1><p>Text here."
    for name in ("a.docx", "a.txt"):
        draft = convert(page, name)
        assert draft.guesses[0].said == "the file is HTML, whatever its name says"
        assert "# Knee\n" in draft.markdown
    assert convert(docx(paragraph("x y z")), "a.html").guesses[0].code == "kind"


# ── n and 2n ─────────────────────────────────────────────────────────────────────────────────

SHAPES = [
    ("<div>", "a.html"), ("<ul><li>x", "a.html"), ("<b>x", "a.html"), ("<a ", "a.html"),
    ("<blockquote>", "a.html"), ("<p>a<b>c</b>", "a.html"), ("w <b>b</b> ", "a.html"),
    ("a<br>", "a.html"), ("<table><tr><td>", "a.html"), ("<tr><td>a", "a.html"), ("*a ", "a.txt"),
    ("short line\n", "a.txt"), ("> ", "a.txt"), ("-- \n", "a.txt"), ("a@b.", "a.txt"),
    ("- a\n", "a.txt"), (".", "a.txt"), ("x=\n", "a.txt"), ("Q: a?\nA: b.\n\n", "a.txt"),
    ("[", "a.md"), ("> ", "a.md"), ("<div>\n\n", "a.md"),
]  # fmt: skip


@pytest.mark.parametrize(("unit", "name"), SHAPES, ids=[f"{n}-{u!r}" for u, n in SHAPES])
def test_twice_as_much_takes_twice_as_long(unit: str, name: str) -> None:
    def taken(count: int) -> float:
        data = (unit * count).encode()
        began = time.process_time()
        convert(data, name)
        return time.process_time() - began

    taken(10)
    assert any(taken(600) < 3 * taken(300) + 0.05 for _ in range(5))  # a busy machine slows some


def test_twenty_thousand_elements_in_one_another_keep_their_words() -> None:
    page = "<div>" * 20_000 + "deep words" + "</div>" * 20_000
    draft = convert(page.encode(), "a.html")
    assert "\ndeep words\n" in draft.markdown
    assert any(guess.code == "depth" for guess in draft.guesses)


def test_a_long_document_takes_as_long_as_it_is() -> None:
    def taken(count: int) -> float:
        data = docx(*(paragraph(f"Words {n} ", run("bold", "b")) for n in range(count)))
        began = time.process_time()
        convert(data, "a.docx")
        return time.process_time() - began

    taken(10)
    assert any(taken(800) < 3 * taken(400) + 0.05 for _ in range(5))
