"""The menu of a configuration is changed where it is written, and nowhere else."""

from __future__ import annotations

import pytest

from toolkit.errors import ConfigError
from toolkit.run.move_menu import menu_moved

MOVED = {"care/pain.md": "help/ache.md"}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('[[menu]]\npage = "care/pain.md"\n', '[[menu]]\npage = "help/ache.md"\n'),
        ("[[menu]]\r\npage='care/pain.md' # x\r\n", "[[menu]]\r\npage='help/ache.md' # x\r\n"),
        ('[[menu]]\n"page"  =  "care/pain.md"\n', '[[menu]]\n"page"  =  "help/ache.md"\n'),
        ('menu = [{label = "", page = "care/pain.md"}]',
         'menu = [{label = "", page = "help/ache.md"}]'),
        ('[[menu]]\npage = "care\\u002Fpain.md"\n', '[[menu]]\npage = "help/ache.md"\n'),
        ('[[menu]]\npage = "care/pain.md"\n[[menu]]\npage = "care/pain.md"\n',
         '[[menu]]\npage = "help/ache.md"\n[[menu]]\npage = "help/ache.md"\n'),
        ('# page = "care/pain.md"\n[[menu]]\npage = "care/pain.md"\n',
         '# page = "help/ache.md"\n[[menu]]\npage = "help/ache.md"\n'),
        ('[values]\npage = "care/pain.md"\n[[menu]]\npage = "care/pain.md"\n',
         '[values]\npage = "care/pain.md"\n[[menu]]\npage = "help/ache.md"\n'),
        ('[[menu]]\npage = "index.md"\n', '[[menu]]\npage = "index.md"\n'),
    ],
)  # fmt: skip
def test_the_page_of_an_item(before: str, after: str) -> None:
    assert menu_moved(before, "l10n.toml", MOVED) == after


def test_in_pyproject_it_is_the_menu_of_the_site() -> None:
    text = '[[tool.x.menu]]\npage = "care/pain.md"\n[[tool.l10n.menu]]\npage = "care/pain.md"\n'
    after = '[[tool.x.menu]]\npage = "care/pain.md"\n[[tool.l10n.menu]]\npage = "help/ache.md"\n'
    assert menu_moved(text, "pyproject.toml", MOVED) == after


@pytest.mark.parametrize("page", ['it"s.md', "it's.md", "ñandú.md", "a\\b.md"])
@pytest.mark.parametrize("quote", ['"', "'"])
def test_any_name_is_written_so_that_it_is_read(page: str, quote: str) -> None:
    text = f"[[menu]]\npage = {quote}care/pain.md{quote}\n"
    done = menu_moved(text, "l10n.toml", {"care/pain.md": page})
    assert menu_moved(done, "l10n.toml", {page: "care/pain.md"}) in (
        text, text.replace("'", '"')
    )  # fmt: skip


@pytest.mark.parametrize(
    "text", ['[[menu]]\npage = """care/pain.md"""\n', "menu = [{page = '''care/pain.md'''}]"]
)
def test_what_only_a_person_can_change_is_told(text: str) -> None:
    with pytest.raises(
        ConfigError, match=r"l10n\.toml: the pages of the menu could not be changed"
    ):
        menu_moved(text, "l10n.toml", MOVED)
