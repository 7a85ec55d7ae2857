"""Plural-Forms: the rules of real languages, and everything else refused."""

from __future__ import annotations

import pytest

from toolkit.catalog.plural import PluralError, parse

ARABIC = (
    "nplurals=6; plural=n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3"
    " : n%100>=11 ? 4 : 5;"
)
POLISH = "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"


@pytest.mark.parametrize(
    ("field", "forms"),
    [
        ("nplurals=1; plural=0;", {0: 0, 1: 0, 7: 0}),
        ("nplurals=2; plural=n != 1;", {0: 1, 1: 0, 2: 1}),
        ("nplurals=2; plural=(n > 1);", {0: 0, 1: 0, 2: 1}),
        ("nplurals=2; plural=!(n==1)", {1: 0, 2: 1}),
        (POLISH, {1: 0, 2: 1, 5: 2, 12: 2, 22: 1, 101: 2}),
        (ARABIC, {0: 0, 1: 1, 2: 2, 5: 3, 11: 4, 100: 5, 103: 3}),
    ],
)
def test_rules(field: str, forms: dict[int, int]) -> None:
    rule = parse(field)
    assert {n: rule.index(n) for n in forms} == forms


@pytest.mark.parametrize(
    "field",
    [
        "",
        "nplurals=2; plural=__import__('os').system('true');",
        "nplurals=2; plural=n**9999;",
        "nplurals=2; plural=" + "(" * 100 + "n" + ")" * 100 + ";",
        "nplurals=2; plural=" + "!" * 100 + "n;",
        "nplurals=2; plural=" + "n*" * 1000 + "n;",
        "nplurals=2; plural=n ? 1;",
        "nplurals=2; plural=n 1;",
        "nplurals=0; plural=0;",
        "nplurals=999; plural=0;",
    ],
)
def test_what_is_no_rule(field: str) -> None:
    with pytest.raises(PluralError):
        parse(field)


def test_faults_while_counting() -> None:
    with pytest.raises(PluralError, match="divides by zero"):
        parse("nplurals=2; plural=1/n;").index(0)
    with pytest.raises(PluralError, match="form 5 of 2"):
        parse("nplurals=2; plural=n;").index(5)
    with pytest.raises(PluralError, match="count from 0"):
        parse("nplurals=2; plural=n;").index(-1)
    assert parse("nplurals=2; plural=" + "n*" * 400 + "n == 1;").index(3) == 0
