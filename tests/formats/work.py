"""Work counted: what no busy machine changes."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import FrameType


def calls(work: Callable[[bytes], object], source: bytes) -> int:
    """How many calls the work on a source takes."""
    count = 0

    def watch(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(watch)
    try:
        work(source)
    finally:
        sys.setprofile(before)
    return count
