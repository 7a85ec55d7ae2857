"""The dictionary of the system, and where its list is kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from toolkit.check import CHECKS
from toolkit.run import dictionary
from toolkit.run.resources import Needed


@pytest.fixture
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    dictionary._words.cache_clear()
    return tmp_path / "cache" / "l10n"


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "dictionaries"
    folder.mkdir()
    (folder / "es.aff").write_text("SET UTF-8\nSFX S Y 1\nSFX S 0 s .\n")
    (folder / "es.dic").write_text("1\nvacuna/S\n")
    monkeypatch.setenv("DICPATH", str(folder))
    return folder


def test_the_system_has_one_with_all_forms() -> None:
    words = dictionary.load(None, "es_CO")
    assert words is not None
    for word in ("dosis", "informaciones", "tómelo", "médicas", "Bogotá"):
        assert word in words
    for word in ("dosi", "informacion", "pacinete"):
        assert word not in words
    assert "paciente" in set(words.near("pacinete"))


def test_it_is_spread_out_once(cache: Path, small: Path) -> None:
    assert "vacunas" in (dictionary.load(None, "es_CO") or ())
    (kept,) = cache.iterdir()
    kept.write_bytes(dictionary.WordList.of(["otra"]).dump())
    dictionary._words.cache_clear()
    assert "otra" in (dictionary.load(None, "es_CO") or ())


def test_a_torn_list_is_made_again(cache: Path, small: Path) -> None:
    dictionary.load(None, "es_CO")
    (kept,) = cache.iterdir()
    whole = kept.read_bytes()
    for torn in (whole[: len(whole) // 2], b"", whole[:-1] + b"x"):
        kept.write_bytes(torn)
        dictionary._words.cache_clear()
        assert "vacunas" in (dictionary.load(None, "es_CO") or ())
        assert kept.read_bytes() == whole


def test_another_dictionary_is_another_list(cache: Path, small: Path) -> None:
    dictionary.load(None, "es_CO")
    (small / "es.dic").write_text("1\ndosis\n")
    words = dictionary.load(None, "es_CO") or ()
    assert "dosis" in words
    assert "vacunas" not in words


def test_a_cache_that_cannot_be_written_is_no_reason_to_stop(
    tmp_path: Path, small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "file"))
    dictionary._words.cache_clear()
    assert "vacunas" in (dictionary.load(None, "es_CO") or ())


def test_without_one_the_checks_are_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("DICPATH", raising=False)
    monkeypatch.setattr(dictionary, "SYSTEM", (str(tmp_path),))
    needed = Needed(frozenset({"misspelled", "lost-accent", "agreement"}))
    assert "dictionary" not in needed.of(None, "es_CO")
    assert needed.without("es_CO") == {"misspelled", "lost-accent"}
    assert "hunspell-es" in needed.said("misspelled")
    assert CHECKS["agreement"].needs == ""


def test_other_languages_need_none() -> None:
    assert dictionary.load(None, "de") is not None
