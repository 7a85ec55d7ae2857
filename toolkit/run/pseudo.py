"""The pseudo-locale en-XA: accented and longer, so that what is not translatable stands out."""

from __future__ import annotations

from toolkit import locales
from toolkit.catalog.extract import SLUG
from toolkit.formats.markdown.letters import with_letters
from toolkit.model import Key, Resolved, State
from toolkit.project import PSEUDO
from toolkit.run.sources import Source
from toolkit.run.templates import slug_message


def pseudo_texts(source: Source) -> dict[Key, Resolved]:
    """Every message of a page in the pseudo-locale; no catalog is needed."""
    page = source.page
    texts = {
        (segment.context, segment.text): _shown(with_letters(segment, page.labels, _changed))
        for segment in page.segments
    }
    if name := slug_message(source):
        texts[SLUG, name.msgid] = _shown(name.msgid)
    return texts


def _shown(text: str) -> Resolved:
    return Resolved((text,), PSEUDO, State.TRANSLATED)


def _changed(text: str) -> str:
    return locales.accent(locales.lengthen(text))
