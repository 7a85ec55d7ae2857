"""polib as the type for exchange: there and back nothing is lost."""

from __future__ import annotations

import gettext
import io
from pathlib import Path

from toolkit.catalog.po import dump, load
from toolkit.catalog.polib_bridge import from_polib, to_mo, to_polib

CASE = Path(__file__).parent.parent / "cases" / "catalogs" / "hand_wrapped.po"


def test_there_and_back() -> None:
    catalog = load(CASE.read_bytes())
    again = from_polib(to_polib(catalog))
    assert again.entries == catalog.entries
    assert again.header == catalog.header
    assert load(dump(again)).entries == catalog.entries


def test_compiled() -> None:
    words = gettext.GNUTranslations(io.BytesIO(to_mo(load(CASE.read_bytes()))))
    assert words.gettext("Chronic migraine") == "Migraña crónica"
    assert words.gettext("Take 50 mg.") == "Take 50 mg."
    assert words.npgettext("cell", "%d day", "%d days", 2) == "%d días"
