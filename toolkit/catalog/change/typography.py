"""A text without its typography: two texts that differ in nothing else become the same.

Typography is quotes, dashes, ellipses, spaces and the final stop. A minus before a number is none:
``-5 °C`` is not ``5 °C``. Nor is a space between two digits, or an apostrophe within a word.
"""

from __future__ import annotations

import re
import unicodedata

MINUS = "\u2212"
_DASHES = "-\u2010-\u2015\u2212\ufe58\ufe63\uff0d"
_QUOTES = "\"'`´«»‹›‘-‟〝〞＂＇"

# Each with the signs of ASCII of which a text has one, if it has no others.
_STEPS: tuple[tuple[str, str, str], ...] = (
    ("", r"[\u00ad\u200b-\u200f\u2060\ufeff]++", ""),  # nobody sees them
    ("\t\n\r\f\v\x1c\x1d\x1e\x1f ", r"(?:[^\S ]|\ (?=\s))\s*+", " "),
    (".", r"\.\ ?\.\ ?\.(?![.\d])|…", "…"),
    ("-", r"[-‐-–\u2212](?<![^\s(\[{,;:=<>≤≥~+/].)(?=[.,]?\d)", MINUS),
    ("'", r"[\ ‘’'′](?<=\d.)(?:(?<!\ )|[‘’'′])(?!\w)", "′"),  # feet; or the end of a quotation
    ("-", rf"\ ?+[{_DASHES.replace(MINUS, '')}]++\ ?+", "-"),
    ("'", r"['’‘](?<=[^\W\d].)(?=[^\W\d])", "′"),
    ("\"'`", rf"[{_QUOTES}]++", ""),
    (" ", r"\ (?<=\d.)(?=[^\W\d]|[%°‰])", ""),  # 5 mg, 5mg
    (" ", r"\ (?<!\d.)(?=[,;:!?%)\]}…/])", ""),
    ("([{/", r"([(\[{¿¡…/])\ ", r"\1"),
    (" ", r"\ {2,}+", " "),
)
_FOLD = tuple((signs, re.compile(pattern), put) for signs, pattern, put in _STEPS)


def without_typography(text: str) -> str:
    """The text with one kind of quote, dash, space and ellipsis, and no final stop."""
    folded, plain = unicodedata.normalize("NFC", text), text.isascii()
    for signs, pattern, put in _FOLD:
        if not plain or any(sign in text for sign in signs):
            folded = pattern.sub(put, folded)
    return folded.strip().rstrip(" .…")
