"""Declared values in text, in the number a link dials, in URLs."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from html import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import ValueMissing
from toolkit.render.values import Values, write_value
from toolkit.values import Money, Text, Value, parse_value

DECLARED: dict[str, Value] = {
    "phone": parse_value({"phone": "+57 601 555 0100"}),
    "price": Money(Decimal("350.00"), "USD"),
    "emergency": Text("Call 1-2 3"),
    "word": Text("a b&c/ñ"),
    "site": Text("https://example.org/a?b=c"),
}


def lookup(name: str) -> Value:
    if name not in DECLARED:
        raise ValueMissing(f"no value {name}", hint="add it")
    return DECLARED[name]


values = Values(frozenset(DECLARED) | {"gone"}, lookup, "es_CO", "visit.md", lambda at: at + 7)


@pytest.mark.parametrize(
    ("written", "locale", "read"),
    [
        ({"money": "900000.00", "currency": "COP"}, "es_CO", "$900.000"),
        ({"money": "900000.50", "currency": "COP"}, "es_CO", "$900.000,50"),
        ({"money": "900000", "currency": "COP"}, "es", "900.000\xa0COP"),
        ({"money": "350.00", "currency": "USD"}, "en", "$350.00"),
        ({"phone": "+1 203 456 7890"}, "es_CO", "+1 203-456-7890"),
        ({"date": "2027-03-08", "format": "long"}, "es", "8 de marzo de 2027"),
        ({"time": "08:00"}, "en", "8:00\u202fAM"),
        ({"duration": "90 min"}, "es", "1 hora y 30 minutos"),
        ({"number": "2.50"}, "es_CO", "2,50"),
        ({"text": "<b>"}, "es", "<b>"),
    ],
)
def test_a_value_reads_as_its_locale_writes_it(
    written: dict[str, str], locale: str, read: str
) -> None:
    assert write_value(parse_value(written), locale) == read


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Llame al {phone}.", "Llame al +57 601 5550100."),
        ("Write {{phone}} for {phone}", "Write {phone} for +57 601 5550100"),
        ("{unknown} {{unknown}} {Phone} {phone", "{unknown} {{unknown}} {Phone} {phone"),
        ("{phone.__class__} {0} %(phone)s", "{phone.__class__} {0} %(phone)s"),
    ],
)
def test_only_declared_names_are_replaced(text: str, read: str) -> None:
    assert values.in_text(text, 0) == read


@pytest.mark.parametrize(
    ("url", "read"),
    [
        ("tel:{phone}", "tel:+576015550100"),
        ("tel:{emergency}", "tel:123"),
        ("https://e.co/?q={word}", "https://e.co/?q=a%20b%26c%2F%C3%B1"),
        ("{site}", "https://example.org/a?b=c"),
    ],
)
def test_a_url_takes_a_value_in_its_own_writing(url: str, read: str) -> None:
    assert values.in_url(url, 0) == read


def test_from_right_to_left_a_value_is_isolated() -> None:
    turned = replace(values, turned=True)
    text = "<{word}> {{word}}"
    assert turned.in_text(text, 0) == "<\u2068a b&c/ñ\u2069> {word}"
    assert turned.in_html(text, 0, escape) == "&lt;<bdi>a b&amp;c/ñ</bdi>&gt; {word}"
    assert values.in_html(text, 0, escape) == "&lt;a b&amp;c/ñ&gt; {word}"
    assert turned.in_url("tel:{phone}", 0) == "tel:+576015550100"


@given(st.text())
def test_a_text_without_declared_names_stays(text: str) -> None:
    bare = Values(frozenset(), lookup, "es")
    assert bare.in_text(text, 0) == text
    assert bare.in_html(text, 0, escape) == escape(text)
    assert bare.in_url(text, 0) == text


def test_a_missing_value_names_its_place_and_the_way_out() -> None:
    with pytest.raises(ValueMissing) as caught:
        values.in_text("{gone}", 5)
    assert str(caught.value) == "visit.md:12: no value gone (add it)"
