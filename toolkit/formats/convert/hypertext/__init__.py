"""HTML of an old site → blocks: its own text, without what stands around it on every page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.formats.convert.blocks import (
    Block,
    Heading,
    Nothing,
    Paragraph,
    Part,
    all_words,
    plain,
)
from toolkit.formats.convert.bylook import by_look
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.front import shortened
from toolkit.formats.convert.guessing import may_be_heading, unmarked
from toolkit.formats.convert.hypertext.around import main_part
from toolkit.formats.convert.hypertext.googledocs import nest
from toolkit.formats.convert.hypertext.kept import spoken
from toolkit.formats.convert.hypertext.reader import Reader
from toolkit.formats.convert.hypertext.sheets import dress, embolden
from toolkit.formats.convert.hypertext.tree import Node, Tree, tree
from toolkit.formats.convert.levels import title_of
from toolkit.formats.convert.page import Found
from toolkit.formats.text.blocks import Sure
from toolkit.messages import _, ngettext

_SAYS_NOTHING = re.compile(  # what programs write when nobody gives a title
    r"untitled(?: (?:document|page))?(?: \d+)?|(?:new|web) page(?: \d+)?|no title|document(?: \d+)?"
    r"|documento sin título|sin título|página nueva(?: \d+)?",
    re.IGNORECASE,
)
_BANNER = re.compile(
    r"(?:^|[/_-])(?:site-?)?(?:logo|banner|header|masthead)(?:[\d_.-]|$)", re.IGNORECASE
)
_PARTS = re.compile(r"\s+(?:[|–—·»]|::|-)\s+")


def read(text: str) -> Found:
    """What a page holds."""
    made = tree(text)
    dress(made)
    embolden(made.root)
    nest(made.root)
    main = main_part(made.root)
    reader = Reader(inside=main is not None)
    blocks = reader.blocks([main] if main else made.root.children)
    remarks = [*_of_the_whole(made), *_outside(made.root, main, blocks)]
    title = _title(made.root)
    blocks = _without_banner(blocks, title)
    named = "" if _SAYS_NOTHING.fullmatch(title) else _named(title, made.root, blocks)
    blocks = _headed(by_look(blocks), named)
    remarks += _of_the_title(title, named, blocks)
    description = _meta(made.root, "description") or _meta(made.root, "og:description")
    return Found(blocks, remarks, title=named, description=description)


def _without_banner(blocks: list[Block], title: str) -> list[Block]:
    """The blocks without pictures above all text that show the site's name, or say nothing."""
    for at, block in enumerate(blocks):
        if isinstance(block, Nothing):
            continue
        words = block.words if isinstance(block, Paragraph) else ()
        pictures = [span for span in words if span.part is Part.IMAGE]
        if not pictures or len(pictures) < len(words):
            break
        if all(_is_banner(one.text, one.src, title) for one in pictures):
            alt = plain(words)
            said = _("a banner above the text is left out: “{text}”", text=alt or pictures[0].src)
            blocks[at] = Nothing(remarks=[Remark("dropped", said, text=alt)])
    return blocks


def _is_banner(alt: str, src: str, title: str) -> bool:
    site = bool(alt) and alt.casefold() in title.casefold()
    return (site or not alt) and bool(_BANNER.search(src))


def _headed(blocks: list[Block], named: str) -> list[Block]:
    """The first line is the title where nothing says what else is."""
    first = next((one for one in blocks if not isinstance(one, Nothing)), None)
    if named or not isinstance(first, Paragraph) or first is blocks[-1]:
        return blocks
    if any(isinstance(one, Heading) for one in blocks[:2]) or not may_be_heading(
        plain(first.words)
    ):
        return blocks
    if any(isinstance(one, Heading) and one.level == 1 for one in blocks):
        return blocks
    said = _("the first line was taken for the page's title")
    remarks = [*first.remarks, Remark("title", said, Sure.UNSURE)]
    head = Heading(unmarked(first.words, "strong"), 1, remarks=remarks)
    return [head if one is first else one for one in blocks]


def _of_the_title(title: str, named: str, blocks: list[Block]) -> Iterator[Remark]:
    """What the title in the head of the page says and the page does not."""
    head = title_of(blocks)
    shown = plain(head.words) if head else named
    if not title or title == shown:
        return
    if shown and shown in title:
        rest = _rest(title, shown)
        said = _("of the page's title “{title}” this is left out: “{text}”", title=title, text=rest)
        yield Remark("dropped", said, Sure.LIKELY, "", rest)
    else:
        said = _("the title in the head of the page is left out: “{text}”", text=title)
        sure = Sure.LIKELY if not named else Sure.UNSURE
        yield Remark("dropped", said, sure, "", title)


def _title(root: Node) -> str:
    return next((" ".join("".join(one.texts()).split()) for one in root.all("title")), "")


def _meta(root: Node, name: str) -> str:
    for meta in root.all("meta"):
        if name in (meta.get("name").lower(), meta.get("property").lower()):
            return " ".join(meta.get("content").split())
    return ""


def _named(title: str, root: Node, blocks: list[Block]) -> str:
    """The title without the name of the site."""
    heads = {plain(one.words) for one in blocks if isinstance(one, Heading) and one.level == 1}
    parts = _PARTS.split(title)
    own = next((part for part in parts if part in heads), "")
    site = _meta(root, "og:site_name")
    if own or len(parts) < 2:
        return own or title
    if site in (parts[0], parts[-1]):
        kept = parts[1:] if parts[0] == site else parts[:-1]
        return title[title.index(kept[0]) : title.rindex(kept[-1]) + len(kept[-1])]
    return title


def _rest(title: str, named: str) -> str:
    before, _named_part, after = title.partition(named)
    return f"{before} {after}".strip(" |–—·»:-")


# ── what is told of the whole page ───────────────────────────────────────────────────────────


def _of_the_whole(made: Tree) -> Iterator[Remark]:
    scripts = sum(1 for _one in made.root.all("script", "style"))
    if scripts:
        said = ngettext(
            "{n} script or style is left out", "{n} scripts and styles are left out", scripts
        )
        yield Remark("dropped", said, Sure.CERTAIN)
    if made.counted["broken"]:
        yield Remark("dropped", _("the page ends within a tag, which is left out"), Sure.UNSURE)
    if made.flat:
        said = _("what is nested very deep was laid flat")
        yield Remark("depth", said, Sure.UNSURE, _("line {n}", n=made.flat))


def _outside(root: Node, main: Node | None, blocks: list[Block]) -> Iterator[Remark]:
    """The words that stand around the main part; its title may be among them."""
    if main is None:
        return
    titled = any(isinstance(block, Heading) and block.level == 1 for block in blocks)
    for node, text in _left(root, main):
        if not titled and (heads := _heading_of(node)):
            titled = True
            blocks[:0] = heads
            yield from _left_out(node, text.replace(all_words(heads), "", 1))
        else:
            yield from _left_out(node, text)


def _left_out(node: Node, text: str) -> Iterator[Remark]:
    if any(map(str.isalnum, text)):
        shown = shortened(text, 60)
        said = _("what stands around the main part is left out: “{text}”", text=shown)
        yield Remark("dropped", said, Sure.LIKELY, _("line {n}", n=node.line), text)


def _heading_of(node: Node) -> list[Block]:
    heads = [node] if node.name == "h1" else list(node.all("h1"))
    return [
        block
        for head in heads[:1]
        for block in Reader(inside=True).blocks([head])
        if isinstance(block, Heading)
    ]


def _left(node: Node, main: Node) -> Iterator[tuple[Node, str]]:
    """The elements beside the main part, on every level above it, and their words."""
    for child in node.children:
        if isinstance(child, str):
            if child.strip():
                yield node, child.strip()
        elif child is main or child.name == "head":
            continue
        elif _holds(child, main):
            yield from _left(child, main)
        elif text := spoken(child):
            yield child, text


def _holds(node: Node, main: Node) -> bool:
    return any(child is main or _holds(child, main) for child in node.nodes())
