"""``read``: plain text → blocks, each with its bytes, its reason and how sure it is."""

from __future__ import annotations

from toolkit.formats.text.blocks import Block


def read(source: bytes, start: int = 0) -> tuple[Block, ...]:
    """The blocks of ``source`` from byte ``start`` on (behind front matter), in page order.

    ``source`` is UTF-8; spans are bytes of it. Linear in time. Raises nothing but
    UnicodeDecodeError.
    """
    raise NotImplementedError
