"""What is said of a translation that could not stand in its page, or that lost something there."""

from __future__ import annotations

from toolkit.messages import N_, _
from toolkit.model import Markup

_NAMES = {
    "autolink": N_("the address {value}"),
    "code": N_("code"),
    "emphasis": N_("emphasis"),
    "footnote": N_("the footnote {value}"),
    "formula": N_("what makes a formula of a cell, “{value}” at its beginning"),
    "image": N_("the image {value}"),
    "link": N_("the link {value}"),
    "math": N_("the formula {value}"),
    "strikethrough": N_("struck-through text"),
    "strong": N_("strong emphasis"),
}


def named(item: Markup) -> str:
    """The markup in words; a tag as it is written."""
    if item.kind == "html":
        return item.value
    return _(_NAMES[item.kind], value=item.value)


def adds(what: str) -> str:
    """The translation has something that its source lacks."""
    return _(
        "the translation is not published, because it adds {what}; the source is shown", what=what
    )


def moves_walls() -> str:
    """The translation would change the page around it."""
    return _(
        "the translation is not published, because it changes the structure of the page; "
        "the source is shown"
    )


def breaks_image() -> str:
    """The translation of a description swallows the end of its image."""
    return _(
        "the translation is not published, because it breaks the image that it describes; "
        "the source is shown"
    )


def loses(what: str) -> str:
    """The translation is shown, without something that its source has."""
    return _("the translation loses {what}", what=what)
