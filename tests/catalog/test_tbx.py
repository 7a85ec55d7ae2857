"""Term bases: what is read of them, and what is refused."""

from __future__ import annotations

from time import process_time

import pytest

from toolkit.catalog.tbx import load
from toolkit.errors import ConfigError

OLD = """<?xml version="1.0" encoding="UTF-8"?>
<martif type="TBX" xml:lang="en"><text><body>
<termEntry id="1"><note>From a
 clinic.</note>
 <langSet xml:lang="en"><tig><term>drip</term>
  <termNote type="partOfSpeech">noun</termNote></tig></langSet>
 <langSet xml:lang="es"><tig><term>goteo</term></tig>
  <ntig><termGrp><term>vía <hi>intravenosa</hi></term></termGrp></ntig>
  <tig><term>suero</term>
   <termNote type="administrativeStatus">deprecatedTerm-admn-sts</termNote></tig></langSet>
</termEntry></body></text></martif>"""
NEW = """<tbx xmlns="urn:iso:std:iso:30042:ed-2" type="TBX-Basic"><text><body><conceptEntry>
<langSec xml:lang="en"><termSec><term>aura</term></termSec></langSec>
<langSec xml:lang="es-CO"><termSec><term>aura</term></termSec></langSec>
</conceptEntry></body></text></tbx>"""


def test_terms_by_language_with_part_of_speech_and_note() -> None:
    (concept,) = load(OLD.encode(), "g.tbx")
    assert concept.terms == {"en": ["drip"], "es": ["goteo", "vía intravenosa"]}
    assert (concept.part, concept.note) == ("noun", "From a clinic.")


def test_the_names_of_tbx_3() -> None:
    (concept,) = load(NEW.encode(), "g.tbx")
    assert concept.terms == {"en": ["aura"], "es-CO": ["aura"]}


@pytest.mark.parametrize(
    "text",
    [
        '<!DOCTYPE tbx [<!ENTITY x SYSTEM "file:///etc/passwd">]><tbx>&x;</tbx>',
        '<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif/>',
        "<tbx>" + "<a>" * 100_000,
        "<tbx><conceptEntry>",
        "no XML",
        "",
    ],
)
def test_what_no_term_base_holds_is_refused_at_once(text: str) -> None:
    start = process_time()
    with pytest.raises(ConfigError) as refused:
        load(text.encode(), "g.tbx")
    assert refused.value.file == "g.tbx"
    assert process_time() - start < 1
