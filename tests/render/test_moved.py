"""Links still lead where they led, once pages stand elsewhere."""

from __future__ import annotations

import posixpath
from urllib.parse import quote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from toolkit.render.links import content_path, split_url
from toolkit.render.moved import Moved

KNOWN = {"index.md", "care/index.md", "care/pain.md", "care/knee.png", "care/two words ñ.md"}
PAIN = {"care/pain.md": "help/now/ache.md"}
FOLDER = {path: path.replace("care/", "help/") for path in KNOWN if path.startswith("care/")}


@pytest.mark.parametrize(
    ("page", "url", "after"),
    [
        ("index.md", "care/pain.md", "help/now/ache.md"),
        ("index.md", "care/pain.md?q#a-b", "help/now/ache.md?q#a-b"),
        ("index.md", "./care/pain", "help/now/ache"),
        ("index.md", "care/pain/", "help/now/ache/"),
        ("index.md", "/care/pain.md#x", "/help/now/ache.md#x"),
        ("care/index.md", "pain.md#", "../help/now/ache.md#"),
        ("care/pain.md", "knee.png", "../../care/knee.png"),
        ("care/pain.md", "../index.md", "../../index.md"),
        ("care/pain.md", "../", "../../"),
        ("care/pain.md", "./", "../../care/"),
        ("care/pain.md", "pain.md#x", "ache.md#x"),
        ("index.md", "/care/", "/care/"),
        ("index.md", "./care/../care/", "./care/../care/"),
        ("care/pain.md", "two%20words%20%C3%B1.md", "../../care/two%20words%20ñ.md"),
        ("care/pain.md", "two words ñ.md", "../../care/two%20words%20ñ.md"),
        ("care/pain.md", "/care/", "/care/"),
    ],
)
def test_the_way_is_another_and_is_written_as_before(page: str, url: str, after: str) -> None:
    assert Moved(PAIN, KNOWN).url(url, page) == after


@pytest.mark.parametrize(
    "url",
    ["#x", "", "?q", "gone.md", "../../up.md", "https://e.co/pain.md", "//e.co/pain.md",
     "tel:{phone}", "mailto:a@e.co", "care", "javascript:pain.md"],
)  # fmt: skip
def test_what_leads_nowhere_or_elsewhere_stays(url: str) -> None:
    assert Moved(PAIN, KNOWN).url(url, "care/pain.md") == url


@pytest.mark.parametrize(
    ("page", "url", "after"),
    [
        ("care/pain.md", "knee.png", "knee.png"),
        ("care/pain.md", "./index.md", "./index.md"),
        ("care/pain.md", "../care/knee.png", "knee.png"),
        ("care/pain.md", "../index.md", "../index.md"),
        ("index.md", "care/", "help/"),
        ("index.md", "care", "help"),
        ("index.md", "care/index", "help/index"),
    ],
)
def test_a_folder_goes_with_all_that_is_in_it(page: str, url: str, after: str) -> None:
    assert Moved(FOLDER, KNOWN).url(url, page) == after


names = st.sampled_from(["a", "b", "a b", "ñ", "%", "index", "a&b", "c(d)", "e'f", "{g}", "x+y@z"])
folders = st.lists(names, max_size=2).map(lambda parts: "".join(f"{part}/" for part in parts))
paths = st.builds(lambda folder, name, end: f"{folder}{name}{end}", folders, names,
                  st.sampled_from([".md", ".png"]))  # fmt: skip


@given(st.data())
def test_a_link_leads_where_it_led(data: st.DataObject) -> None:
    known = data.draw(st.sets(paths, min_size=2, max_size=6))
    page, target = (data.draw(st.sampled_from(sorted(known))) for _ in "ab")
    free = paths.filter(lambda path: path not in known)
    end = posixpath.splitext(target)[1]
    moved = {target: data.draw(free.filter(lambda path: path.endswith(end)))}
    moved[page] = data.draw(free.filter(lambda path: path not in moved.values()))
    way = quote(posixpath.relpath(f"/{target}", f"/{posixpath.dirname(page)}"))
    after = Moved(moved, known).url(f"{way}#x", page)
    path, _query, fragment = split_url(after)
    assert (content_path(path, moved[page]), fragment) == (moved[target], "x")
