"""What msgfmt -c refuses is a finding; what it takes is none."""

from __future__ import annotations

import subprocess

import pytest
from catalog_strategies import HEADER

from toolkit.catalog.po import Catalog, dump
from toolkit.catalog.refusals import refusals
from toolkit.model import Entry

BRACE = ("python-brace-format",)


def msgfmt_takes(entry: Entry) -> bool:
    data = dump(Catalog.new(HEADER).with_entries([entry]))
    command = ["msgfmt", "-c", "-o", "-", "-"]
    return subprocess.run(command, input=data, capture_output=True, check=False).returncode == 0


@pytest.mark.parametrize(
    ("entry", "codes"),
    [
        (Entry("a", ("b",)), []),
        (Entry("a\n", ("",)), []),
        (Entry("a\n", ("b",)), ["line-end-at-end"]),
        (Entry("\na", ("b",)), ["line-end-at-start"]),
        (Entry("a", ("\nb\n",)), ["line-end-at-start", "line-end-at-end"]),
        (Entry("Call {phone}", ("Llame al {phone}",), flags=BRACE), []),
        (Entry("Call {phone}", ("Llame",), flags=BRACE), ["placeholder"]),
        (Entry("Call {phone}", ("Llame {fono}",), flags=BRACE), ["placeholder"]),
        (Entry("Call {phone}", ("Llame {phone",), flags=BRACE), ["brace-format"]),
        (Entry("a", ("b", "c"), msgid_plural="as"), []),
        (Entry("a", ("b",), msgid_plural="as"), ["plural-count"]),
        (Entry("a", ("b", "c", "d"), msgid_plural="as"), ["plural-count"]),
    ],
)
def test_as_msgfmt(entry: Entry, codes: list[str]) -> None:
    assert [finding.code for finding in refusals(entry, HEADER)] == codes
    assert msgfmt_takes(entry) == (not codes)
