"""What sites put around a text on every page, where it was copied with it: “« Back”, “© 2019 …”."""

from __future__ import annotations

import re
from collections.abc import Sequence

from toolkit.formats.convert.blocks import Block, Heading, Nothing, Paragraph, plain
from toolkit.formats.convert.draft import Remark
from toolkit.messages import _

_LONGEST = 200  # letters
_FURNITURE = re.compile(
    r"(?:<{1,2}|«|‹|←|◄|⟵)[ \xa0]*(?:back|return|previous|home|all|more|volver|regresar|anterior"
    r"|inicio)\b.{0,50}"
    r"|(?:back|return|jump|go|scroll) (?:to )?(?:the )?top(?: of (?:the )?page)?[ \xa0]*[↑^▲]?"
    r"|[↑^▲][ \xa0]*(?:back to )?top|(?:volver|ir|subir|regresar) (?:al inicio|arriba)"
    r"|skip to (?:the )?(?:main )?content|(?:saltar|ir) al contenido(?: principal)?"
    r"|(?:(?:you are here|usted está aquí|está aquí):[ \xa0]*)?(?:home|inicio)"
    r"(?:[ \xa0]*(?:>{1,2}|»|›|→|/|::)[ \xa0]*[^>»›→/|:.\n]{1,60}){1,6}"
    r"|(?:print|share|e-?mail|bookmark)(?: this)? (?:page|article|post)"
    r"|(?:copyright|©|\(c\))[ \xa0]*(?:©|\(c\))?[ \xa0]*(?:19|20)\d\d\b.{0,160}|©.{1,80}",
    re.IGNORECASE,
)


def is_furniture(text: str) -> bool:
    """Whether a line alone belongs to the site that it was copied from."""
    return len(text) <= _LONGEST and bool(_FURNITURE.fullmatch(text))


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
    return Nothing(remarks=[*block.remarks, left_out(text)]) if is_furniture(text) else block
