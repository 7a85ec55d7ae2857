"""What a browser makes of HTML: html5lib's tree, which follows the standard and is not ours."""

from __future__ import annotations

import re
import warnings
from collections.abc import Iterator
from typing import Any

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import html5lib

_KEPT = ("pre", "script", "style", "textarea", "xmp", "plaintext", "listing")
_SPOKEN = ("alt", "title", "content", "label", "placeholder", "value", "aria-label", "lang")
_FREE = ("em", "strong", "code", "br")


def tree(html: bytes) -> Any:
    return html5lib.parse(html.decode(), treebuilder="etree", namespaceHTMLElements=False)


def events(html: bytes) -> Iterator[str]:
    """Tags with their attributes and texts in order, white space folded where it does not count."""
    waiting: list[tuple[Any, bool, bool]] = [(tree(html), False, False)]
    text = ""
    while waiting:
        node, kept, ends = waiting.pop()
        if isinstance(node, str):
            text += node if kept else re.sub(r"[ \t\n\f\r]+", " ", node)
            continue
        yield from [f"text {text}"] if text.strip() else []
        text = ""
        tag = node.tag if isinstance(node.tag, str) else "#comment"
        if ends:
            yield f"</{tag}>"
            continue
        pairs = sorted((str(key), " ".join(value.split())) for key, value in node.attrib.items())
        yield " ".join([f"<{tag}", *(f"{key}={value}" for key, value in pairs)])
        inside = kept or tag in _KEPT
        if tag == "#comment":
            continue
        waiting.append((node, kept, True))
        for child in reversed(node):
            waiting += [(child.tail or "", inside, False), (child, inside, False)]
        waiting.append((node.text or "", inside, False))
    if text.strip():
        yield f"text {text}"


def shape(html: bytes) -> list[str]:
    """The page to compare: white space at the ends of texts does not count."""
    return [re.sub(r"\s+", " ", event).strip() for event in events(html)]


def tags(html: bytes) -> set[str]:
    """What there is beside text and plain emphasis."""
    found = set()
    for event in events(html):
        if event.startswith("<") and not event.startswith("</"):
            name, *pairs = event[1:].split(" ", 1)
            if pairs or name not in _FREE:
                node = re.sub(rf"\b({'|'.join(_SPOKEN)})=.*", "", event)
                found.add(node.strip())
    return found
