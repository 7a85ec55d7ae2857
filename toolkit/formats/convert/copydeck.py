"""Copy written for a web editor, whose labels say what is what: “H2: Causes”, “URL slug: …”."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from toolkit.formats.convert.blocks import Block, Heading, Nothing, Paragraph, Words, plain
from toolkit.formats.convert.draft import Remark
from toolkit.formats.convert.guessing import behind, opening, unmarked
from toolkit.formats.convert.inline import joined, lines, tidy
from toolkit.messages import N_, _

_HEAD = re.compile(r"(?:[\[(]H([1-6])[\])]|H([1-6])[ \xa0]?[:–])[ \t\xa0]+(?=\S)")
_FIELD = re.compile(
    r"(?:(?P<title>(?:(?:page|meta|seo|browser)[ -]title|title tag|meta título"
    r"|título (?:seo|de la página)|title|headline|título|titular))"
    r"|(?P<subtitle>sub-?(?:title|head(?:ing|line)?)|standfirst|subtítulo)"
    r"|(?P<description>(?:meta|seo|page)[ -]desc(?:ription)?|meta[ -]?descripción)"
    r"|(?P<slug>(?:page )?url(?: (?:slug|path))?|slug)"
    r"|(?P<other>(?:focus |meta |seo )?key(?:words?|phrase)|palabras? clave))"
    r"(?: \([^()]{1,30}\))?[ \xa0]?:[ \t\xa0]+(?=\S)",
    re.IGNORECASE,
)
_BRACKETED = re.compile(
    r"\[(?:(?:section|part|sección) \d{1,2} ?[:.–-] ?)?([^\[\]]+)\]", re.IGNORECASE
)
_LEAST = 2  # labels of headings, or one of the fields that no reader of a page ever sees
_SAID = {
    "title": N_("the title for search engines is left out: “{text}”"),
    "description": N_("the description is the one that the copy gives: “{text}”"),
    "slug": N_("the address that the copy gives is no part of the page: “{text}”"),
    "label": N_("a label of the copy is left out: “{text}”"),
    "other": N_("a note for the editor of the site is left out: “{text}”"),
}


@dataclass(slots=True)
class Deck:
    """The copy's blocks, and its fields by name."""

    blocks: list[Block]
    fields: dict[str, str] = field(default_factory=dict)


def deck(blocks: Sequence[Block]) -> Deck:
    """The blocks with headings where labels say so, and the fields that stand above them."""
    found = [one for block in blocks for one in _parted(block)]
    heads = [block for block in found if _HEAD.match(_opening(block))]
    made = _with_fields(found)
    hidden = made.fields.keys() - {"title"}
    if len(heads) < _LEAST and not hidden:
        return Deck(_unbracketed(list(blocks)))
    if "title" in made.fields and not any(_level(block) == 1 for block in heads):
        made = _with_fields(found, titled=True)
    made.blocks = _unbracketed([_headed(block) for block in made.blocks])
    return made


def _unbracketed(blocks: list[Block]) -> list[Block]:
    """“[Section 2: Treatment]” is called “Treatment”, where headings are written so."""
    found = [
        (block, match)
        for block in blocks
        if isinstance(block, Heading) and (match := _BRACKETED.fullmatch(plain(block.words)))
    ]
    for block, match in found if len(found) >= _LEAST else ():
        shown = f"{match[0][: match.start(1)]} ]"
        said = _("what stands around a heading is left out: “{text}”", text=shown)
        block.remarks.append(Remark("label", said, text=shown))
        block.words = (block.words[0].saying(match[1].strip()),)
    return blocks


def _opening(block: Block) -> str:
    return opening(block.words) if isinstance(block, Paragraph | Heading) else ""


def _level(block: Block) -> int:
    label = _HEAD.match(_opening(block))
    return int(label[1] or label[2]) if label else 0


def _with_fields(found: Sequence[Block], *, titled: bool = False) -> Deck:
    """The fields at the very top, left out; ``titled``: that of the title is the page's own."""
    made = Deck([])
    for at, block in enumerate(found):
        label = _FIELD.match(_opening(block))
        if isinstance(block, Nothing) or _level(block) == 1:
            made.blocks.append(block)
            continue
        if not label or not isinstance(block, Paragraph | Heading):
            made.blocks += found[at:]
            break
        name = label.lastgroup or "other"
        made.fields.setdefault(name, plain(behind(block.words, label.end())))
        made.blocks.append(_shown(block, label, name, titled=titled))
    return made


def _shown(block: Heading | Paragraph, label: re.Match[str], name: str, *, titled: bool) -> Block:
    """What readers see of a field: a title and what stands below it, without their labels."""
    value = tidy(behind(block.words, label.end()))
    told = [_left_out("label", label[0].strip())]
    if titled and name == "title":
        return Heading(value, 1, remarks=told)
    if name == "subtitle":
        return Paragraph(value, remarks=told)
    return Nothing(remarks=[_left_out(name, plain(block.words))])


def _left_out(name: str, text: str) -> Remark:
    return Remark("label", _(_SAID[name], text=text), text=text)


def _headed(block: Block) -> Block:
    label = _HEAD.match(_opening(block))
    if not label or not isinstance(block, Paragraph | Heading):
        return block
    words = unmarked(tidy(behind(block.words, label.end())), "strong")
    shown = label[0].strip()
    said = _("the copy says that this is a heading; left out: “{text}”", text=shown)
    kept = [one for one in block.remarks if one.code not in ("heading", "paragraph")]
    return Heading(words, _level(block), remarks=[*kept, Remark("heading", said, text=shown)])


def _parted(block: Block) -> Iterator[Block]:
    """A paragraph in which labels open lines, taken apart there."""
    found = list(lines(block.words)) if isinstance(block, Paragraph) else []
    if len(found) < 2 or not any(map(_is_labelled, found)):
        yield block
        return
    remarks = block.remarks
    for part in _parts(found):
        yield Paragraph(joined(part), remarks=remarks)
        remarks = []


def _parts(found: Sequence[Words]) -> Iterator[list[Words]]:
    """Lines with a label stand alone, others together."""
    part: list[Words] = []
    for line in found:
        if _is_labelled(line):
            if part:
                yield part
            yield [line]
            part = []
        else:
            part.append(line)
    if part:
        yield part


def _is_labelled(line: Words) -> bool:
    text = opening(line)
    return bool(_HEAD.match(text) or _FIELD.match(text))
