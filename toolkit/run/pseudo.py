"""The pseudo-locales en-XA and ar-XB: what no translator can reach stands out; no catalog."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import partial

from toolkit import locales
from toolkit.catalog.extract import SLUG
from toolkit.messages import Words, in_context
from toolkit.model import Entry, Key, Resolved, State
from toolkit.run.sources import Source
from toolkit.run.templates import slug_message

_NAMED = re.compile(r"(\{\w+\}|%\(\w+\)s|%%)")


def pseudo_texts(source: Source, tag: str) -> dict[Key, Resolved]:
    """Every message of a page in the pseudo-locale ``tag``."""
    page, letters = source.page, source.format.with_letters
    change = partial(locales.pseudo, tag=tag)
    texts = {
        (segment.context, segment.text): letters(segment, page.labels, change)
        for segment in page.segments
    }
    if name := slug_message(source):
        texts[SLUG, name.msgid] = name.msgid
    return {key: Resolved((text,), tag, State.TRANSLATED) for key, text in texts.items()}


def pseudo_words(entries: Iterable[Entry], tag: str) -> Words:
    """What the theme says, in the pseudo-locale."""
    change = partial(pseudo_text, tag=tag)
    texts = {
        in_context(*entry.key): tuple(map(change, filter(None, (entry.msgid, entry.msgid_plural))))
        for entry in entries
    }
    return Words(tag, texts)


def pseudo_text(text: str, tag: str) -> str:
    """Plain words in the pseudo-locale; ``{names}`` and ``%(names)s`` stay."""
    parts = enumerate(_NAMED.split(text))
    return "".join(part if index % 2 else locales.pseudo(part, tag) for index, part in parts)
