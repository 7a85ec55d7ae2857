"""HTML written one way, to compare: references read, white space folded where it does not count."""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.formats.html import elements, jsonld, references
from toolkit.formats.html.tokens import Token, What, tokens
from toolkit.formats.html.words import SPACE, Tag


def normal(html: str) -> str:
    """``html`` so that two texts which a browser takes for the same are the same."""
    source = html.encode()
    return "".join(_written(source))


def _written(source: bytes) -> Iterator[str]:
    kept = 0  # how many preformatted elements are open
    for token in tokens(source):
        raw = source[token.start : token.end].decode(errors="replace")
        if token.name in elements.PREFORMATTED:
            kept = max(kept + (token.what is What.OPEN) - (token.what is What.CLOSE), 0)
        match token.what:
            case What.TEXT:
                said = references.decode(raw)
                yield said if kept else SPACE.sub(" ", said)
            case What.RCDATA:
                yield references.decode(raw.replace("\r\n", "\n")).strip()
            case What.OPEN:
                yield _tag(Tag.read(source, token))
            case What.RAW:
                yield _data(source, token)
            case _:
                yield SPACE.sub(" ", raw)


def _tag(tag: Tag) -> str:
    said = (f' {one.name}="{" ".join(tag.said(one).split())}"' for one in tag.attributes.values())
    return f"<{tag.token.name}{''.join(said)}>"


def _data(source: bytes, token: Token) -> str:
    """A script; of linked data, its words as they are meant."""
    out, at = [], token.start
    for start, end, text in jsonld.values(source, token.start, token.end):
        out += [source[at:start].decode(errors="replace"), text]
        at = end
    return "".join([*out, source[at : token.end].decode(errors="replace")])
