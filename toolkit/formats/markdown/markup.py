"""The markup in a run, counted: what a translation may use, may lose, and may never add."""

from __future__ import annotations

import html
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

from toolkit.formats.markdown.events import Ranged
from toolkit.model import Markup

_TAG = re.compile(r"<(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*)(?P<rest>.*?)/?>\Z", re.DOTALL)
_ATTRIBUTE = re.compile(
    r"""\s+(?P<name>[A-Za-z_:][\w.:-]*)(?P<value>\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?"""
)  # CommonMark 0.31, section 6.6
_WORDS = frozenset(["alt", "title", "aria-label", "placeholder"])  # a reader's, so a translator's
_PLAIN_TAGS = frozenset(["em", "strong", "code", "br"])
_FREE_STYLES = frozenset(["Emphasis", "Strong"])
_URL_WITH_PLACE = re.compile(r"\s*(?:[A-Za-z][A-Za-z0-9+.\-]*:|//|\\\\|www\.)")
_VOID = frozenset(["area", "br", "col", "embed", "hr", "img", "input", "source", "track", "wbr"])
# Elements that run, load, or change how the rest of the page is read.
_ACTIVE = frozenset(
    """
    applet audio base body embed form frame frameset head html iframe img input link math meta
    noembed noframes noscript object plaintext script select style svg template textarea title
    video xmp
    """.split()  # noqa: SIM905 - words read best as words
)


def markup(events: Iterable[Ranged]) -> tuple[Markup, ...]:
    """Everything in a run that is not text, in its order."""
    return tuple(found for ranged in events if (found := _one(*ranged)) is not None)


def _one(event: Any, span: dict[str, int]) -> Markup | None:
    if not isinstance(event, dict):
        return None
    ((name, value),) = event.items()
    at = span["start"]
    if name in ("Start", "InlineHtml"):
        return _opened(value, at) if name == "Start" else _tag(value, at)
    if name == "Code":
        return Markup("code", "", at, free=True)
    known = {"FootnoteReference": "footnote", "InlineMath": "math", "DisplayMath": "math"}
    return Markup(known[name], value, at) if name in known else None


def _opened(tag: Any, at: int) -> Markup | None:
    if isinstance(tag, str):
        return Markup(tag.lower(), "", at, free=tag in _FREE_STYLES)
    ((name, link),) = tag.items()
    url = link["dest_url"]
    kind = "autolink" if link["link_type"] in ("Autolink", "Email") else str(name).lower()
    return Markup(kind, url, at, deliberate=bool(_URL_WITH_PLACE.match(url)) or kind == "autolink")


def _tag(raw: str, at: int) -> Markup:
    line = " ".join(raw.split())
    match = _TAG.match(line)
    if not match:
        return Markup("html", line, at)
    name = match["name"].lower()
    attributes = _attributes(match["rest"])
    shown = f"<{match['end']}{name}{' ' + html.unescape(attributes) if attributes else ''}>"
    plain = name in _PLAIN_TAGS and not match["rest"].strip()
    loaded = bool(match["rest"].strip()) or name in _ACTIVE
    return Markup("html", shown, at, free=plain, deliberate=loaded)


def _attributes(rest: str) -> str:
    """The attributes of a tag without those that hold words, which a translator may change."""
    kept = (m[0].strip() for m in _ATTRIBUTE.finditer(rest) if m["name"].lower() not in _WORDS)
    return " ".join(kept)


def unbalanced(found: Sequence[Markup]) -> dict[str, int]:
    """The tags of a run that do not open and close within it, and how often."""
    return dict(Counter(found[index].value for index in stray_tags(found)))


def stray_tags(found: Sequence[Markup]) -> list[int]:
    """Which of ``found`` are tags without a partner in the run."""
    waiting: list[tuple[str, int]] = []
    stray: list[int] = []
    still_open: Counter[str] = Counter()
    for index, item in enumerate(found):
        name = _tag_name(item)
        if not name or name in _VOID:
            continue
        if not item.value.startswith("</"):
            waiting.append((name, index))
            still_open[name] += 1
        elif not still_open[name]:
            stray.append(index)
        else:
            while (last := waiting.pop())[0] != name:
                stray.append(last[1])
                still_open[last[0]] -= 1
            still_open[name] -= 1
    return sorted(stray + [index for _, index in waiting])


def _tag_name(item: Markup) -> str:
    match = _TAG.match(item.value) if item.kind == "html" else None
    return match["name"].lower() if match else ""
