"""Patterns of keys: what they name, and that many together name what each does."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.errors import ConfigError
from toolkit.keys import Path, Patterns, parse_pattern, written

NAMED = [
    ("title", ("title",), True),
    ("title", ("a", "title"), False),
    ("title", ("title", 0), False),
    ("a.b", ("a", "b"), True),
    ("*", ("a",), True),
    ("*", (0,), False),
    ("a.*", ("a", "b", "c"), False),
    ("a[*]", ("a", 7), True),
    ("a[*]", ("a", "b"), False),
    ("a[7].b", ("a", 7, "b"), True),
    ("a[7].b", ("a", 8, "b"), False),
    ("[*][*]", (0, 1), True),
    ("**", (), True),
    ("**", ("a", 0, "b"), True),
    ("**.b", ("b",), True),
    ("**.b", ("a", 0, "b"), True),
    ("**.b", ("b", "a"), False),
    ("a.**.b", ("a", "b"), True),
    ("**.a.**.b", ("x", "a", 0, 1, "b"), True),
    ("**[*]", ("a", 0), True),
    ('"a.b".c', ("a.b", "c"), True),
    ('"1"', ("1",), True),
    ("1", (1,), False),
    ("long key.ñ", ("long key", "ñ"), True),
]
steps = st.sampled_from(["a", "b", "x.y", "", 'q"', "*", "1"]) | st.integers(0, 3)
paths = st.lists(steps, max_size=5).map(tuple)
patterns = st.lists(
    st.sampled_from(["a", "b", "*", "**", '"x.y"', "a[*]", "b[1]", "**[0]"]), min_size=1, max_size=4
).map(".".join)


@pytest.mark.parametrize(("pattern", "path", "meant"), NAMED)
def test_a_pattern_names_these_and_no_others(pattern: str, path: Path, meant: bool) -> None:
    assert parse_pattern(pattern).names(path) is meant


@pytest.mark.parametrize("text", ["", ".", ".a", "a..b", "a[", "a[x]", "a]", 'a"b"', '"a', "***"])
def test_what_is_no_pattern_is_refused(text: str) -> None:
    with pytest.raises(ConfigError, match="names no keys"):
        parse_pattern(text)


@given(paths)
def test_a_path_as_written_names_itself(path: Path) -> None:
    if path:
        assert parse_pattern(written(path)).names(path)
        assert parse_pattern(written(path, items=False)).names(path)


@given(st.lists(patterns, max_size=3), st.lists(paths, max_size=5))
def test_together_they_name_what_each_names(texts: list[str], several: list[Path]) -> None:
    each = [parse_pattern(text) for text in texts]
    together = Patterns(each)
    for path in several:
        assert together.names(path) == any(one.names(path) for one in each)
        if any(one.names(path) for one in each):
            assert all(together.reach(path[:end]) for end in range(len(path) + 1))


def test_time_grows_with_the_path_and_not_with_its_power() -> None:
    pattern = parse_pattern(".".join(["**.a"] * 30))
    assert not pattern.names(("a",) * 200 + ("b",))
