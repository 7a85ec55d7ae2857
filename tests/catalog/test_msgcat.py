"""An entry written anew is, byte for byte, what GNU msgcat writes."""

from __future__ import annotations

import subprocess

import pytest
from catalog_strategies import HEADER, catalogs
from hypothesis import assume, example, given

from toolkit.catalog.po import Catalog, dump, load
from toolkit.catalog.po_error import MSGCAT_MARK
from toolkit.catalog.po_writer import write_entry
from toolkit.model import Entry

NO_WRAP = "--no-wrap"


def msgcat(data: bytes, *options: str) -> bytes:
    done = subprocess.run(["msgcat", *options, "-"], input=data, capture_output=True, check=True)
    return done.stdout


def anew(catalog: Catalog, *, wrapped: bool) -> bytes:
    """Every entry written anew, obsolete ones last."""
    ordered = sorted((block.entry for block in catalog.blocks), key=lambda entry: entry.obsolete)
    texts = (write_entry(entry, wrapped=wrapped) for entry in ordered)
    return "\n".join(filter(None, texts)).encode()


LONG_CONTEXT = f'aaa \u2028 {"a " * 15}aaaa aaaaa aaaaa "quoted" {{name}}'


@given(entries=catalogs(min_size=1, max_size=4))
@example(entries=[Entry("a", msgctxt=LONG_CONTEXT, flags=("python-brace-format",))])
def test_any_entry_is_what_msgcat_writes(entries: list[Entry]) -> None:
    catalog = Catalog.new(HEADER).with_entries(entries)
    written = dump(catalog)
    assert msgcat(written) == written
    assert msgcat(written, NO_WRAP) == anew(catalog, wrapped=False)


@given(entries=catalogs())
def test_what_is_written_is_read_back(entries: list[Entry]) -> None:
    catalog = Catalog.new(HEADER).with_entries(entries)
    assume(MSGCAT_MARK.encode() not in dump(catalog))  # the mark of a conflict is refused
    again = load(dump(catalog))
    assert again.entries == catalog.entries
    assert dump(again) == dump(catalog)
    assert {e.key: e.msgstr for e in again.entries} == {
        e.key: e.msgstr for e in entries if e.msgstr[0] or not e.obsolete
    }


@pytest.mark.parametrize("wrapped", [True, False])
def test_new_entries_follow_the_file(wrapped: bool) -> None:
    long = "Una frase larga que no cabe en una sola línea, " * 4
    old = [Entry(f"{n} {long}", (long,)) for n in range(3)]
    file = msgcat(dump(Catalog.new(HEADER).with_entries(old)), *([] if wrapped else [NO_WRAP]))
    changed = dump(load(file).with_entry(Entry("new " + long, (long,))))
    assert changed.startswith(file)
    assert msgcat(changed, *([] if wrapped else [NO_WRAP])) == changed
