"""What sites put around a text on every page, where it was copied with it: “« Back”, “© 2019 …”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toolkit.formats.convert.blocks import Block, Heading, Nothing, Paragraph, Part, Rule, plain
from toolkit.formats.convert.draft import Remark
from toolkit.messages import _

_LONGEST = 200  # letters
_FURNITURE = re.compile(
    r"(?:<{1,2}|«|‹|←|◄|⟵)[ \xa0]*(?:back|return|previous|home|all|more|volver|regresar|anterior"
    r"|inicio)\b.{0,50}"
    r"|(?:back|return|jump|go|scroll) (?:to )?(?:the )?top(?: of (?:the )?page)?[ \xa0]*[↑^▲]?"
    r"|top of (?:the |this )?page"
    r"|[↑^▲][ \xa0]*(?:back to )?top|(?:volver|ir|subir|regresar) (?:al inicio|arriba)"
    r"|skip to (?:the )?(?:main )?content|(?:saltar|ir) al contenido(?: principal)?"
    r"|(?:(?:you are here|usted está aquí|está aquí):[ \xa0]*)?(?:home|inicio)"
    r"(?:[ \xa0]*(?:>{1,2}|»|›|→|/|::)[ \xa0]*[^>»›→/|:.\n]{1,60}){1,6}"
    r"|(?:print|share|e-?mail|bookmark)(?: this| the)? (?:page|article|post)"
    r"|(?:print(?:able|er[ -]friendly)?|mobile) version|imprimir(?: esta página)?"
    r"|(?:copyright|©|\(c\))[ \xa0]*(?:©|\(c\))?[ \xa0]*(?:19|20)\d\d\b.{0,160}|©.{1,80}",
    re.IGNORECASE,
)
_PARTED = re.compile(r"[ \xa0]*[|•·][ \xa0]*")
_HOME = re.compile(r"home(?: ?page)?|inicio|portada", re.IGNORECASE)
_LEAST_MENU = 3  # words beside one another that lead to other pages: “Home | Team | Contact”


def is_furniture(text: str) -> bool:
    """Whether a line alone belongs to the site that it was copied from."""
    if len(text) > _LONGEST:
        return False
    parts = _PARTED.split(text)
    menu = len(parts) >= _LEAST_MENU and any(map(_HOME.fullmatch, parts))
    return menu or bool(_FURNITURE.fullmatch(text)) or all(map(_FURNITURE.fullmatch, parts))


def left_out(text: str, place: str = "") -> Remark:
    """What is told of it."""
    said = _("what belongs to the site around the text is left out: “{text}”", text=text)
    return Remark("dropped", said, place=place, text=text)


def cleared(blocks: Sequence[Block]) -> list[Block]:
    """The blocks without it."""
    return [_cleared(block) for block in blocks]


def _cleared(block: Block) -> Block:
    if not isinstance(block, Paragraph | Heading):
        return block
    text = plain(block.words)
    gone = is_furniture(text) or _is_menu(block)
    return Nothing(remarks=[*block.remarks, left_out(text)]) if gone else block


def _is_menu(block: Paragraph | Heading) -> bool:
    """Links beside one another with nothing but signs between them."""
    linked = {span.href for span in block.words if span.href}
    between = "".join(span.text for span in block.words if not span.href)
    lines = any(span.part is Part.BREAK for span in block.words)
    menu = len(linked) >= _LEAST_MENU and not lines and not any(map(str.isalnum, between))
    return menu and _PARTED.search(between) is not None


def without_outer_rules(blocks: Sequence[Block], title: Heading) -> list[Block]:
    """The blocks without lines that part nothing: below the title, below another, at the end."""
    made: list[Block] = []
    above: Block = title
    for block in blocks:
        parts = not isinstance(block, Rule) or not (isinstance(above, Rule) or above is title)
        made.append(block if parts else Nothing(remarks=block.remarks))
        above = above if isinstance(made[-1], Nothing) else block
    last = above if isinstance(above, Rule) else None
    return [Nothing(remarks=one.remarks) if one is last else one for one in made]
