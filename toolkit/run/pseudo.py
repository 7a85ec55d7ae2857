"""The pseudo-locale en-XA: accented and longer, so that what is not translatable stands out."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from toolkit import locales
from toolkit.catalog.extract import SLUG
from toolkit.messages import Words, in_context
from toolkit.model import Entry, Key, Resolved, State
from toolkit.project import PSEUDO
from toolkit.run.sources import Source
from toolkit.run.templates import slug_message

_NAMED = re.compile(r"(\{\w+\}|%\(\w+\)s|%%)")


def pseudo_texts(source: Source) -> dict[Key, Resolved]:
    """Every message of a page in the pseudo-locale; no catalog is needed."""
    page, letters = source.page, source.format.with_letters
    texts = {
        (segment.context, segment.text): _shown(letters(segment, page.labels, _changed))
        for segment in page.segments
    }
    if name := slug_message(source):
        texts[SLUG, name.msgid] = _shown(name.msgid)
    return texts


def _shown(text: str) -> Resolved:
    return Resolved((text,), PSEUDO, State.TRANSLATED)


def pseudo_words(entries: Iterable[Entry]) -> Words:
    """What the theme says, in the pseudo-locale."""
    texts = {in_context(*e.key): (pseudo_text(e.msgid), *_plural(e)) for e in entries}
    return Words(PSEUDO, texts)


def pseudo_text(text: str) -> str:
    """Plain words in the pseudo-locale; ``{names}`` and ``%(names)s`` stay."""
    parts = enumerate(_NAMED.split(text))
    return "".join(part if index % 2 else _changed(part) for index, part in parts)


def _plural(entry: Entry) -> Iterator[str]:
    if entry.msgid_plural is not None:
        yield pseudo_text(entry.msgid_plural)


def _changed(text: str) -> str:
    return locales.accent(locales.lengthen(text))
