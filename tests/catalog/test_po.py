"""Law 5: a catalog is held without loss, and only what changes is written."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from random import Random

import pytest
from catalog_strategies import HEADER, PLAIN, catalogs
from hypothesis import assume, given
from hypothesis import strategies as st

from toolkit.catalog.po import Catalog, dump, load
from toolkit.catalog.po_error import MSGCAT_MARK
from toolkit.errors import CatalogError
from toolkit.model import Entry, Previous

CASE = Path(__file__).parent.parent / "cases" / "catalogs" / "hand_wrapped.po"
ENDS = st.sampled_from([b"\n", b"\r\n", b"\r"])


@given(entries=catalogs(), ends=st.lists(ENDS, min_size=1, max_size=3))
def test_any_catalog_comes_back_byte_for_byte(entries: list[Entry], ends: list[bytes]) -> None:
    lines = dump(Catalog.new(HEADER).with_entries(entries)).split(b"\n")
    data = b"".join(line + ends[n % len(ends)] for n, line in enumerate(lines[:-1]))
    assume(MSGCAT_MARK.encode() not in data)  # what msgcat leaves where files disagree is refused
    catalog = load(data)
    assert dump(catalog) == data
    assert dump(catalog.with_entries(catalog.entries)) == data
    assert dump(load(data.rstrip())) == data.rstrip()


@given(entries=catalogs(min_size=2, max_size=5, of=PLAIN), data=st.data())
def test_one_entry_is_one_diff(entries: list[Entry], data: st.DataObject) -> None:
    before = Catalog.new(HEADER).with_entries(entries)
    chosen = data.draw(st.sampled_from(before.entries))
    after = before.with_entry(replace(chosen, msgstr=("changed", *chosen.msgstr[1:])))
    kept = [a.text == b.text for a, b in zip(before.blocks, after.blocks, strict=True)]
    assert kept.count(False) <= 1


@given(entries=catalogs(max_size=6, of=PLAIN), order=st.randoms(use_true_random=False))
def test_the_wanted_order_is_kept(entries: list[Entry], order: Random) -> None:
    catalog = Catalog.new(HEADER).with_entries(entries)
    wanted = order.sample(catalog.entries, len(catalog.entries))
    assert [e.key for e in catalog.with_entries(wanted).entries] == [
        e.key for e in sorted(wanted, key=lambda entry: entry.obsolete)
    ]


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
def test_a_file_keeps_its_line_ends_and_hand_wrapped_neighbours(end: bytes) -> None:
    data = CASE.read_bytes().replace(b"\n", end)
    catalog = load(data)
    changed = catalog.with_entry(Entry("Take 50 mg.", ("Tome 50 mg cada día.",)))
    old = b'#, fuzzy\n#| msgid "Take 5 mg."\nmsgid "Take 50 mg."\nmsgstr "Tome 50 mg."\n'
    new = b'msgid "Take 50 mg."\nmsgstr "Tome 50 mg cada d\xc3\xada."\n'
    assert dump(changed) == data.replace(
        (b"# Revisado por una persona.\n" + old).replace(b"\n", end),
        new.replace(b"\n", end),
    )


def test_mixed_line_ends_stay_where_nothing_changed() -> None:
    lines = CASE.read_bytes().split(b"\n")
    data = b"".join(line + (b"\r\n" if n % 3 else b"\n") for n, line in enumerate(lines[:-1]))
    changed = dump(load(data).with_entry(Entry("New.", ("Nuevo.",))))
    assert changed.replace(b'msgid "New."\r\nmsgstr "Nuevo."\r\n\r\n', b"") == data


def test_the_last_entry_gets_its_line_end_wherever_it_goes() -> None:
    catalog = load(b'msgid "a"\nmsgstr "x"\n\nmsgid "b"\nmsgstr "y"')
    assert dump(catalog.with_entries(catalog.entries[::-1])) == (
        b'msgid "b"\nmsgstr "y"\n\nmsgid "a"\nmsgstr "x"\n'
    )
    alone = load(b'msgid "a"\nmsgstr "x"').with_header({})
    assert dump(alone) == b'msgid ""\nmsgstr ""\n\nmsgid "a"\nmsgstr "x"\n'


def test_what_an_entry_says() -> None:
    catalog = load(CASE.read_bytes(), "es.po")
    title, dose, days, gone = catalog.entries
    assert (title.msgid, title.msgstr, title.line) == ("Chronic migraine", ("Migraña crónica",), 9)
    assert title.references == ("treatments/chronic-migraine.md",)
    assert (dose.fuzzy, dose.previous) == (True, Previous("Take 5 mg."))
    assert (days.msgctxt, days.msgstr) == ("cell", ("%d día", "%d días"))
    assert (gone.obsolete, gone.line) == (True, 27)
    assert catalog.header["Plural-Forms"] == "nplurals=2; plural=n != 1;"
    assert catalog.get(("cell", "%d day")) == days
    assert ("cell", "nothing") not in catalog


def test_header_and_entries_can_be_set_and_taken_away() -> None:
    catalog = load(CASE.read_bytes())
    header = catalog.header.with_fields({"Language": "es", "Plural-Forms": "nplurals=1; plural=0;"})
    changed = catalog.with_header(header).without([("cell", "%d day")])
    assert list(changed.header) == ["Content-Type", "Plural-Forms", "Language"]
    assert changed.header_entry is not None
    assert changed.header_entry.comments == ("Catálogo de ejemplo, ajustado a mano.",)
    assert len(changed.entries) == 3
    assert dump(load(dump(changed))) == dump(changed)


@pytest.mark.parametrize(
    ("entry", "kept"),
    [
        (Entry("gone", comments=("why “gone”?",), obsolete=True), True),
        (Entry("day", ("", "días"), msgid_plural="days", obsolete=True), True),
        (Entry("gone", extracted=("heading 1",), obsolete=True), False),
    ],
)
def test_an_obsolete_entry_stays_if_a_person_wrote_in_it(entry: Entry, *, kept: bool) -> None:
    changed = dump(Catalog.new(HEADER).with_entries([Entry("a"), entry]))
    assert (entry in load(changed).entries) == kept


def test_what_no_catalog_can_hold_is_refused() -> None:
    catalog = load(CASE.read_bytes())
    with pytest.raises(CatalogError, match=r"U\+001B"):
        catalog.with_entry(Entry("red", ("\x1b[31mrojo",)))
    with pytest.raises(CatalogError, match="same message"):
        catalog.with_entries([Entry("a"), Entry("a", ("b",))])
