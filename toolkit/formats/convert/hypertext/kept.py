"""HTML that stays HTML: written anew with nothing in it that runs, looks or tracks."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from toolkit.formats.convert.addresses import is_safe
from toolkit.formats.convert.hypertext.tree import Node
from toolkit.formats.html import elements

_ATTRIBUTES = frozenset([
    "href", "src", "alt", "title", "colspan", "rowspan", "scope", "headers", "lang", "dir",
    "for", "name", "type", "value", "placeholder", "action", "method", "required", "checked",
    "selected", "disabled", "label", "rows", "cols", "min", "max", "step", "multiple",
    "aria-label", "controls", "width", "height", "span", "datetime", "cite", "start", "open",
    "poster", "allowfullscreen",
])  # fmt: skip
_ADDRESSES = frozenset(["href", "src", "action", "cite", "poster"])
_DROPPED = frozenset(
    ["script", "style", "template", "noscript", "svg", "link", "meta", "object", "embed"]
)
_UNWRAPPED = frozenset(["span", "font", "center", "#root"])
_EMPTY = frozenset(["checked", "selected", "disabled", "required", "multiple", "controls", "open"])
SPOKEN = ("alt", "title", "placeholder", "aria-label", "value", "label")


def markup(node: Node) -> str:
    """The element with its words; no scripts, handlers, looks, or addresses that run."""
    return "".join(_markup(node))


def _markup(node: Node) -> Iterator[str]:
    if node.name in _DROPPED:
        return
    bare = node.name in _UNWRAPPED
    if not bare:
        yield f"<{node.name}{''.join(_attributes(node))}>"
    for child in node.children:
        if isinstance(child, str):
            yield escape(" ".join(f"|{child}|".split())[1:-1], quote=False)
        else:
            yield from _markup(child)
    if not bare and node.name not in elements.VOID:
        yield f"</{node.name}>"


def _attributes(node: Node) -> Iterator[str]:
    for name, value in node.attributes.items():
        if name not in _ATTRIBUTES or (name in _ADDRESSES and not is_safe(value)):
            continue
        said = " ".join(value.split())
        yield f" {name}" if name in _EMPTY and not said else f' {name}="{escape(said)}"'


def spoken(node: Node) -> str:
    """The words of what is kept, those of its attributes too."""
    return " ".join(" ".join(_spoken(node)).split())


def _spoken(node: Node) -> Iterator[str]:
    if node.name in _DROPPED:
        return
    yield from (node.get(name) for name in SPOKEN if name in node.attributes)
    for child in node.children:
        if isinstance(child, str):
            yield child
        else:
            yield from _spoken(child)
