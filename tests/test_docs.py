"""README and docs are so: made from the code where they can be, with examples that ran."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import unquote

import make
import pyromark
import pytest
from examples import PAGES, ROOT, TO_RUN, followed

from toolkit import messages
from toolkit.formats import format_of
from toolkit.formats.markdown.events import OPTIONS
from toolkit.model import FormatOptions

NAMES = [page.relative_to(ROOT).as_posix() for page in PAGES]
TOLD = {name: (ROOT / name).read_text(encoding="utf-8") for name in NAMES}


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    yield
    messages.use(messages.Words())


def test_the_pages_of_commands_and_checks_are_as_the_code_would_have_them() -> None:
    assert make.outdated() == {}, "run: python docs/make.py"


@pytest.mark.parametrize("name", [name for name in NAMES if TO_RUN.search(TOLD[name])])
def test_the_examples_of_a_page_do_what_it_says(name: str) -> None:
    assert followed(TOLD[name]) == TOLD[name], "if this is as it should be: python docs/make.py"


def anchors(page: Path) -> tuple[str, ...]:
    return format_of(page.name).parse(page.read_bytes(), page.name, FormatOptions()).anchors


def inside(name: str) -> Iterator[tuple[Path, str]]:
    """Where the links of a page lead in the repository: a file and an anchor."""
    page = ROOT / name
    for event in pyromark.events(TOLD[name], options=OPTIONS):
        tag = event.get("Start") if isinstance(event, dict) else None
        if isinstance(tag, dict) and ("Link" in tag or "Image" in tag):
            ((_kind, link),) = tag.items()
            path, _hash, anchor = unquote(link["dest_url"]).partition("#")
            if not re.match(r"[a-z]+:", path):
                yield (page.parent / path).resolve() if path else page, anchor


@pytest.mark.parametrize("name", NAMES)
def test_every_link_leads_somewhere(name: str) -> None:
    for target, anchor in inside(name):
        assert target.exists(), f"{name}: {target}"
        assert not anchor or anchor in anchors(target), f"{name}: {target}#{anchor}"


def test_every_page_can_be_reached_from_the_readme() -> None:
    waiting, seen = ["README.md"], set[str]()
    while waiting:
        name = waiting.pop()
        seen.add(name)
        ways = {target.relative_to(ROOT).as_posix() for target, _anchor in inside(name)}
        waiting += (ways & set(NAMES)) - seen
    assert seen == set(NAMES)
