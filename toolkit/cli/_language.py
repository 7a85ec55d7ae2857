"""Which language the tool speaks, and where its words are: gettext catalogs in the package."""

from __future__ import annotations

from collections.abc import Sequence
from importlib.resources import files
from typing import TYPE_CHECKING

from toolkit.errors import L10nError
from toolkit.messages import Words, _, use

if TYPE_CHECKING:
    from importlib.resources.abc import Traversable

CATALOGS = files("toolkit") / "locales"
FILE = "LC_MESSAGES/l10n.po"


def speak(tags: Sequence[str]) -> None:
    """Speak the first of ``tags`` that the tool knows, else English, which needs no file."""
    for tag in tags:
        if tag == "en":
            break
        if (catalog := CATALOGS / tag / FILE).is_file():
            return use(_read(tag, catalog))
    return use(Words())


def speak_only(tag: str) -> None:
    """Speak ``tag`` or its language.

    Raises:
        L10nError: the tool does not know it.
    """
    known = languages()
    asked = [tag, tag.replace("-", "_").partition("_")[0]]
    if not set(asked) & set(known):
        raise L10nError(
            _("cannot speak “{language}”", language=tag),
            hint=_("known: {names}", names=", ".join(known)),
        )
    speak(asked)


def languages() -> list[str]:
    """The languages that the tool speaks."""
    translated = (folder.name for folder in CATALOGS.iterdir() if (folder / FILE).is_file())
    return sorted(["en", *translated])


def _read(tag: str, catalog: Traversable) -> Words:
    """The translated sentences; what is fuzzy or empty stays English."""
    from toolkit.catalog import plural, po  # noqa: PLC0415 - English reads no catalog

    found = po.load(catalog.read_bytes(), catalog.name)
    spoken = (one for one in found.entries if one.filled and not (one.fuzzy or one.obsolete))
    texts = {one.msgid: one.msgstr for one in spoken}
    return Words(tag, texts, plural.parse(found.header["Plural-Forms"]).index)
