"""The menu of a configuration after pages were moved: their paths, and no other byte.

TOML keeps no places, so each string that could be the page of a menu item is tried; it stays only
if the configuration then says the same, but for that page.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Mapping
from typing import Any

from toolkit.errors import ConfigError
from toolkit.messages import _
from toolkit.project import SECTIONS

_PAGE = re.compile(
    r"""(?:\bpage|"page"|'page')[ \t]*+=[ \t]*+"""
    r"""(?P<text>"(?:[^"\\\r\n]|\\[^\r\n])*+"|'[^'\r\n]*+')"""
)


def menu_moved(text: str, file: str, moved: Mapping[str, str]) -> str:
    """The configuration ``text`` with every moved page of its menu by its new path.

    Raises:
        ConfigError: it is written in a way that only a person can change.
    """
    wanted = [moved.get(page, page) for page in _menu(text, file)]
    for match in reversed(list(_PAGE.finditer(text))):
        written = match["text"]
        page = tomllib.loads(f"page = {written}")["page"]
        tried = text[: match.start("text")] + _like(written, moved.get(page, page))
        tried += text[match.end("text") :]
        if _is_the_same_but_for_the_menu(tried, text, file):
            text = tried
    if _menu(text, file) != wanted:
        raise ConfigError(
            _("the pages of the menu could not be changed"),
            file=file,
            hint=_("write them like {example}", example='page = "index.md"'),
        )
    return text


def _like(written: str, page: str) -> str:
    """The page in the kind of quotes that stood there, if they can hold it."""
    plain = written.startswith("'") and "'" not in page
    return f"'{page}'" if plain else json.dumps(page, ensure_ascii=False)


def _is_the_same_but_for_the_menu(tried: str, text: str, file: str) -> bool:
    try:
        return _without_pages(tried, file) == _without_pages(text, file)
    except tomllib.TOMLDecodeError:
        return False


def _items(text: str, file: str) -> tuple[dict[str, Any], list[dict[str, Any]]]:
    """All that the configuration says, and the items of the menu in it."""
    table = whole = tomllib.loads(text)
    for step in SECTIONS[file]:
        table = table[step]
    return whole, table.get("menu", [])


def _menu(text: str, file: str) -> list[str]:
    return [item["page"] for item in _items(text, file)[1]]


def _without_pages(text: str, file: str) -> dict[str, Any]:
    whole, items = _items(text, file)
    for item in items:
        del item["page"]
    return whole
