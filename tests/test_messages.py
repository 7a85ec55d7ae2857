"""The tool's own words: chosen as gettext chooses, put together safely, all there in Spanish."""

from __future__ import annotations

import ast
import subprocess
from collections.abc import Iterator
from pathlib import Path

import click
import polib
import pytest
from babel.messages.extract import extract_from_dir
from hypothesis import given
from hypothesis import strategies as st

from toolkit import files, messages
from toolkit.catalog import po
from toolkit.cli import l10n
from toolkit.cli._help import paragraphs
from toolkit.cli._language import languages, speak
from toolkit.errors import L10nError
from toolkit.messages import N_, Words, _, ngettext, preferred
from toolkit.run.plumbing import extract_file

PACKAGE = Path(messages.__file__).parent
SPANISH = PACKAGE / "locales" / "es" / "LC_MESSAGES" / "l10n.po"


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    messages.use(Words())


# ── choosing ─────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("environ", "asked"),
    [
        ({}, ()),
        ({"LANG": "es_CO.UTF-8"}, ("es_CO", "es")),
        ({"LANG": "en_US.UTF-8", "LC_MESSAGES": "es"}, ("es",)),
        ({"LANG": "es", "LC_MESSAGES": "es", "LC_ALL": "C"}, ()),
        ({"LANG": "en_US", "LANGUAGE": "pt_BR:es"}, ("pt_BR", "pt", "es", "en_US", "en")),
        ({"LANG": "C.UTF-8", "LANGUAGE": "es"}, ()),
        ({"LANG": "ca_ES@valencia"}, ("ca_ES", "ca")),
        ({"LC_ALL": "", "LANG": "es"}, ("es",)),
    ],
)
def test_the_environment_is_read_as_gettext_reads_it(
    environ: dict[str, str], asked: tuple[str, ...]
) -> None:
    assert preferred(environ) == asked


def test_the_first_language_that_the_tool_knows_is_spoken() -> None:
    speak(["fr_FR", "fr", "es", "en"])
    assert messages.language() == "es"
    speak(["fr", "en", "es"])
    assert messages.language() == "en"


def test_the_tool_speaks_english_and_spanish() -> None:
    assert languages() == ["en", "es"]


# ── putting together ─────────────────────────────────────────────────────────────────────────


def test_a_sentence_without_a_translation_stays_english() -> None:
    messages.use(Words("es", {"Done": ("Hecho",), "Left": ("",)}))
    assert [_("Done"), _("Left"), _("Other")] == ["Hecho", "Left", "Other"]


def test_a_mark_changes_nothing() -> None:
    messages.use(Words("es", {"Done": ("Hecho",)}))
    assert N_("Done") == "Done"


@pytest.mark.parametrize(("n", "said"), [(0, "0 páginas"), (1, "1 página"), (2, "2 páginas")])
def test_a_number_has_its_form(n: int, said: str) -> None:
    messages.use(Words("es", {"{n} page": ("{n} página", "{n} páginas")}))
    assert ngettext("{n} page", "{n} pages", n) == said


def test_english_needs_no_catalog_for_its_forms() -> None:
    assert [ngettext("{n} page", "{n} pages", n) for n in (0, 1)] == ["0 pages", "1 page"]


@given(st.text())
def test_a_value_is_put_in_as_it_is(value: str) -> None:
    assert _("<{it}>", it=value) == f"<{value}>"


def test_what_tries_to_be_code_stays_text() -> None:
    hostile = "{p.__init__.__globals__} %(n)9999s {other}"
    messages.use(Words("es", {"at {p}": (hostile + " {p}",)}))
    assert _("at {p}", p="{q}", q="never") == hostile + " {q}"


# ── what goes wrong ──────────────────────────────────────────────────────────────────────────


def test_what_the_disk_says_is_in_spanish(tmp_path: Path) -> None:
    speak(["es"])
    with pytest.raises(L10nError, match=r"no existe ese archivo o carpeta \(revise el nombre\)"):
        files.read(tmp_path / "none.po")


@pytest.mark.parametrize(
    ("catalog", "said"),
    [
        (b'msgid "a"\nmsgid "b"\n', "está msgid donde debería estar msgid_plural o msgstr"),
        (b"<<<<<<< HEAD\n=======\n", "conflicto en las líneas 1, 2"),
    ],
)
def test_what_is_wrong_in_a_catalog_is_told_in_spanish(catalog: bytes, said: str) -> None:
    speak(["es"])
    with pytest.raises(L10nError, match=said):
        po.load(catalog)


def test_what_is_written_does_not_depend_on_the_language(tmp_path: Path) -> None:
    page = tmp_path / "page.md"
    page.write_text("---\ntitle: One\nslug: one\n---\n# Two\n\n![Three](3.png)\n")
    english = extract_file(page)
    speak(["es"])
    assert extract_file(page) == english


FOR_PROGRAMMERS = ("AttributeError", "TypeError")


def bare_words() -> Iterator[str]:
    """Where an error or a finding is given words that nobody looks up."""
    for file in sorted(PACKAGE.rglob("*.py")):
        for call in ast.walk(ast.parse(file.read_text())):
            if isinstance(call, ast.Call) and (words := said(call)):
                yield f"{file.relative_to(PACKAGE)}:{call.lineno}: {ast.unparse(words)}"


def said(call: ast.Call) -> ast.expr | None:
    """The message or the hint of an error or a finding, if it is written there bare."""
    name = ast.unparse(call.func)
    if not name.lower().endswith(("error", "finding", "valuemissing")) or name in FOR_PROGRAMMERS:
        return None
    given = call.args[:3] if name.endswith("inding") else call.args[:1]
    hints = [one.value for one in call.keywords if one.arg in ("hint", "message")]
    return next(filter(is_bare, [*given, *hints]), None)


def is_bare(words: ast.expr) -> bool:
    """A sentence, not a code: it has a space in it."""
    return isinstance(words, ast.Constant | ast.JoinedStr) and " " in ast.unparse(words)


def test_no_error_and_no_finding_speaks_english_only() -> None:
    assert not list(bare_words())


# ── the Spanish catalog ──────────────────────────────────────────────────────────────────────

KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}


def in_the_code() -> Iterator[str]:
    """What ``_``, ``N_`` and ``ngettext`` mark, and what each command says of itself."""
    files = [("render/words.py", "ignore"), ("**.py", "python")]  # the theme has its own catalogs
    for _file, _line, marked, _notes, _context in extract_from_dir(PACKAGE, files, {}, KEYWORDS):
        yield marked if isinstance(marked, str) else marked[0]
    context = click.Context(l10n)
    for name in l10n.list_commands(context):
        command = l10n.get_command(context, name)
        assert command is not None
        yield from paragraphs(command.help)
    yield from paragraphs(l10n.help)


@pytest.fixture(scope="module")
def spanish() -> polib.POFile:
    return polib.pofile(str(SPANISH))


def test_every_word_of_the_tool_is_in_spanish(spanish: polib.POFile) -> None:
    translated = {entry.msgid for entry in spanish.translated_entries()}
    missing = sorted(set(in_the_code()) - translated)
    assert not missing, f"add to {SPANISH}:\n" + "\n".join(
        str(polib.POEntry(msgid=text)) for text in missing
    )


def test_no_word_of_the_catalog_is_unused(spanish: polib.POFile) -> None:
    assert not {entry.msgid for entry in spanish} - set(in_the_code())


def test_the_spanish_catalog_is_as_msgcat_writes_it_and_msgfmt_likes_it() -> None:
    subprocess.run(["msgfmt", "-c", "-o", "/dev/null", SPANISH], check=True)
    written = subprocess.run(["msgcat", SPANISH], check=True, capture_output=True).stdout
    assert written == SPANISH.read_bytes()


def test_a_translation_has_the_names_of_its_source(spanish: polib.POFile) -> None:
    for entry in spanish:
        for text in entry.msgstr_plural.values() or [entry.msgstr]:
            assert names(text) == names(entry.msgid)


def names(text: str) -> set[str]:
    return {part.partition("}")[0] for part in text.split("{")[1:]}
