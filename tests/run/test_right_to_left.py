"""Pages that run from right to left: a telephone in them is read from left to right."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page as Tab
from site_folder import SiteFolder

BARE = "\u2068+1 203-555-0123\u2069"  # between the marks of Unicode, where no tag may stand
PAGES = {
    "call.md": "# Call\n\nCall {phone}. Or *{phone}*.\n\n| {phone} |\n|-|\n| yes |\n",
    "call.html": "<h1>Call</h1><p>Call {phone} or <b>{phone}</b>.",
    "call.txt": "Call\n\nCall {phone} today, or call {phone} tomorrow.\n",
}
# Of each telephone on the page, whether its first letter stands left of its last.
ORDER = """() => {
  const walk = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT)
  const left = (node, at) => {
    const range = document.createRange()
    range.setStart(node, at), range.setEnd(node, at + 1)
    return range.getBoundingClientRect().left
  }
  const found = []
  for (let node; node = walk.nextNode();) {
    const at = node.data.indexOf("+1 203-555-0123")
    if (at >= 0) found.push(left(node, at) < left(node, at + 14))
  }
  return found
}"""


@pytest.mark.parametrize("name", PAGES)
def test_a_telephone_is_not_turned(site: SiteFolder, tab: Tab, name: str) -> None:
    site.page(name, PAGES[name])
    assert site.render("ar_XB").code == 0
    tab.goto((site.root / "public/ar-xb/call/index.html").as_uri())
    order = tab.evaluate(ORDER)
    assert len(order) >= 2
    assert all(order)


def test_where_no_tag_may_stand_marks_isolate_it(site: SiteFolder) -> None:
    page = (
        '<p title="Ring {phone}">See<select><option>Ring {phone}</select>'
        "<textarea>Ring {phone}</textarea><svg><text>Ring {phone}</text></svg><b>{phone}</b>"
    )
    site.page("call.html", page)
    site.render("ar_XB")
    html = site.html("ar-xb/call/index.html")
    assert html.count(BARE) == 4
    assert html.count("<bdi>+1 203-555-0123</bdi>") == 1


def test_from_left_to_right_nothing_is_added(site: SiteFolder) -> None:
    site.page("call.md", PAGES["call.md"])
    site.render("en")
    html = site.html("call/index.html")
    assert html.count("+1 203-555-0123") >= 3
    assert "<bdi>" not in html
    assert "\u2068" not in html


def test_a_table_of_contents_keeps_it(site: SiteFolder) -> None:
    site.page("call.md", "# Call\n\n## Ring {phone}\n\nNow.\n\n## Or write\n\nNow.\n\n## Or come\n")
    site.render("ar_XB")
    html = site.html("ar-xb/call/index.html")
    assert html.count("<bdi>+1 203-555-0123</bdi>") == html.count("+1 203-555-0123") > 1


def test_pages_for_another_tool_have_the_marks_and_data_have_none(site: SiteFolder) -> None:
    site.page("call.md", "---\ntitle: Ring {phone}\n---\nRing {phone}.\n")
    site.render("--to", "source", "ar_XB")
    head, body = site.html("ar_XB/call.md").split("---\n")[1:]
    assert BARE in body
    assert "+1 203-555-0123" in head
    assert "\u2068" not in head
