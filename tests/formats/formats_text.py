"""How texts for the laws are put together."""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import strategies as st

Text = st.SearchStrategy[str]


def joined(parts: Text, glue: Sequence[str], most: int) -> Text:
    """One to ``most`` parts with one kind of glue between them."""
    several = st.lists(parts, min_size=1, max_size=most)
    return st.tuples(several, st.sampled_from(glue)).map(lambda pair: pair[1].join(pair[0]))


def around(inner: Text, frames: Sequence[str]) -> Text:
    """``inner`` in one of the frames, each written with ``%`` where it goes."""
    return st.tuples(inner, st.sampled_from(frames)).map(lambda pair: pair[1].replace("%", pair[0]))
