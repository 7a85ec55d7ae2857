"""Words that try to be code, in a page as a reader's browser meets it (hostile rows 19 to 21).

Every text below is the translation of something; the page around it is rendered, opened in
Chromium, and must hold nothing that the English page does not.
"""

from __future__ import annotations

import json
import re
from typing import Any

import pytest
from playwright.sync_api import Page as Tab
from site_folder import SiteFolder

MARKUP = [
    "<script>document.title = 'pwned'; window.ran = 1</script>",
    "<img src=x onerror='window.ran = 1'>",
    "<svg onload='window.ran = 1'><a href='javascript:window.ran = 1'>x</a></svg>",
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=x&gt;',
    '<noscript><p title="</noscript><img src=x onerror=window.ran=1>">',
    "<template><script>window.ran = 1</script></template>",
    "<iframe srcdoc='<script>parent.ran = 1</script>'></iframe>",
    "<details open ontoggle='window.ran = 1'>x</details>",
    "<form action='https://evil.example'><input autofocus onfocus='window.ran = 1'></form>",
    "<meta http-equiv='refresh' content='0;url=https://evil.example'>",
    "<base href='https://evil.example/'>",
    "<style>@import 'https://evil.example/x.css'; * { display: none }</style>",
    "<em onclick='window.ran = 1'>x</em>",
    "<b style='background: url(https://evil.example/)'>x</b>",
    "[x](javascript:window.ran=1)",
    "[x](JaVaScRiPt&colon;window.ran=1)",
    "[x](data:text/html,<script>opener.ran=1</script>)",
    "[x](vbscript:msgbox)",
    "[x](//evil.example)",
    "<javascript:window.ran=1>",
    "<https://evil.example>",
    "![x](https://evil.example/beacon.png)",
    "[x]: https://evil.example",
    '[x](# "t" onmouseover="window.ran=1")',
    "x {onclick=window.ran=1 .evil #id}",
    "\\<script\\>window.ran = 1\\</script\\>",
    "&lt;script&gt;window.ran = 1&lt;/script&gt;",
    "&#60;img src=x onerror=window.ran=1&#62;",
    "<scr<script>ipt>window.ran = 1</script>",
    "--> <script>window.ran = 1</script> <!--",
    "]]><script>window.ran = 1</script>",
    "</p></article></main></body><script>window.ran = 1</script>",
]
ATTRIBUTES = [
    '"><script>window.ran = 1</script>',
    "'><img src=x onerror=window.ran=1>",
    '" onload="window.ran=1" x="',
    "</title><script>window.ran = 1</script>",
    "</script><script>window.ran = 1</script>",
    "&quot;&gt;&lt;script&gt;window.ran = 1&lt;/script&gt;",
    "](javascript:window.ran=1) ![x",
    '" http-equiv="refresh" content="0;url=https://evil.example',
    "`${window.ran=1}`",
]
TEMPLATES = [
    "{p.__init__.__globals__}", "%(n)999999999s", "{{7*7}}", "{% for x in [1] %}x{% endfor %}",
    "${7*7}", "#{7*7}", "<%= 7*7 %>", "{{ view.body }}", "{{'x'.__class__.__mro__}}",
    "{0.__class__}", "{!r}", "%s%s%n", "{% include '/etc/passwd' %}", "{clinic.secret}",
]  # fmt: skip
# What of a page could do something: its elements with their attributes, texts aside.
SKELETON = """() => [...document.querySelectorAll("*")].map(e => [e.tagName,
  ...[...e.attributes].map(a => a.name + (/^(href|src|action|style|http-equiv|srcdoc|id|class)$/
    .test(a.name) ? "=" + a.value : ""))].join(" "))"""


WAY = re.compile(r"\b(href|src)=(?:(?!//|[a-z+]+:)\S*|https://clinic\.example/\S*)")
FREE = ("EM", "STRONG", "CODE", "BR", "SPAN", "P class=untranslated")


HOVER = """() => document.querySelectorAll("main *").forEach(
  e => ["mouseover", "focus", "click"].forEach(n => e.tagName === "A" && n === "click" ? 0 :
    e.dispatchEvent(new Event(n))))"""


def hostile_site(site: SiteFolder, texts: list[str]) -> SiteFolder:
    """A page with a paragraph, an item, a heading, a cell and a link for every text."""
    kinds = ("Paragraph {n} *with* [link](index.md).", "- Item {n}", "## Heading {n}")
    blocks = [kind.replace("{n}", str(n)) for n in range(len(texts)) for kind in kinds]
    table = ["| Head | Two |\n|---|---|", *(f"| Cell {n} | x |" for n in range(len(texts)))]
    site.page("hostile.md", "# Title\n\n" + "\n\n".join(blocks) + "\n\n" + "\n".join(table) + "\n")
    site.pull()
    made = {}
    for n, text in enumerate(texts):
        made[f"Paragraph {n} *with* [link](index.md)."] = f"{text} *con* [enlace](index.md)."
        names = (f"Item {n}", f"Heading {n}", f"Cell {n}")
        made |= dict.fromkeys(names, f"{text} {n}")
    site.translate("es", "hostile", made)
    return site


def opened(tab: Tab, site: SiteFolder, name: str) -> dict[str, Any]:
    """What a browser makes of a page: its skeleton, its text, what ran, whom it asked."""
    asked: list[str] = []
    note = lambda request: asked.append(request.url)  # noqa: E731 - to be taken off again
    tab.on("request", note)
    tab.goto((site.root / "public" / name).as_uri())
    tab.evaluate(HOVER)
    found = {
        "skeleton": tab.evaluate(SKELETON),
        "text": tab.inner_text("main"),
        "ran": tab.evaluate("window.ran"),
        "title": tab.title(),
        "asked": [url for url in asked if not url.startswith(site.root.as_uri())],
    }
    tab.remove_listener("request", note)
    return found


def walls(skeleton: list[str]) -> list[str]:
    """The elements of a page, less what may differ between locales: ``lang``, ways inside the
    site, plain emphasis, and the remark that something is not translated."""
    lines = (re.sub(r" (lang|dir|aria-current)\b", "", WAY.sub(r"\1", line)) for line in skeleton)
    return [line for line in lines if line not in FREE]


@pytest.mark.parametrize("texts", [MARKUP, ATTRIBUTES], ids=["markup", "attributes"])
def test_a_translation_adds_no_element_attribute_or_address(
    site: SiteFolder, tab: Tab, texts: list[str]
) -> None:
    hostile_site(site, texts)
    ended = site.render("--format", "json")
    english = opened(tab, site, "hostile/index.html")
    spanish = opened(tab, site, "es/hostile/index.html")
    assert (spanish["ran"], spanish["asked"]) == (None, [])
    assert walls(spanish["skeleton"]) == walls(english["skeleton"])
    assert not [line for line in spanish["skeleton"] if "evil" in line or "script:" in line]
    assert ended.code == 1


def test_each_refused_text_is_a_finding_with_its_place(site: SiteFolder) -> None:
    hostile_site(site, MARKUP[:3])
    ended = site.render("--format", "json")
    assert ended.code == 1
    findings = json.loads(ended.out)["findings"]
    refused = [one for one in findings if one["code"] == "markup-added"]
    assert len(refused) == 24
    assert {one["page"] for one in refused} == {"hostile.md"}
    assert all(one["locale"] in ("es", "es_CO") and one["line"] for one in refused)
    assert all(one["severity"] == "error" for one in refused)


def test_texts_that_look_like_templates_are_text(site: SiteFolder, tab: Tab) -> None:
    hostile_site(site, TEMPLATES)
    site.render()
    shown = opened(tab, site, "es/hostile/index.html")
    assert (shown["ran"], shown["asked"]) == (None, [])
    assert "49" not in shown["text"].replace("Párrafo", "")
    for text in TEMPLATES:
        if "_" not in text:  # two of them are emphasis
            assert text.replace("{{7*7}}", "{{7*7}}") in shown["text"] or "*" in text


IMAGE = 'One ![Knee](../care/knee.png "Photo") two [more](../index.md "See").'


def test_titles_descriptions_and_images_hold_text_only(site: SiteFolder, tab: Tab) -> None:
    site.page("care/knee.png", b"")
    front = "---\ntitle: Name\ndescription: About\n---\n"
    for n in range(len(ATTRIBUTES)):
        site.page(f"a/page{n}.md", f"{front}{IMAGE}\n")
    site.pull()
    for n, text in enumerate(ATTRIBUTES):
        known = {key[1] for key in site.entries("es", f"a/page{n}")}
        asked = known & {"Name", "About", "Knee", "Photo", "See"}
        site.translate("es", f"a/page{n}", dict.fromkeys(asked, text) | {IMAGE: IMAGE})
    site.render()
    english = opened(tab, site, "a/page0/index.html")
    for n, text in enumerate(ATTRIBUTES):
        spanish = opened(tab, site, f"es/a/page{n}/index.html")
        assert (spanish["ran"], spanish["asked"]) == (None, [])
        assert walls(spanish["skeleton"]) == walls(english["skeleton"])
        assert text in spanish["title"] or "&quot;" in text


def test_what_runs_would_be_seen(site: SiteFolder, tab: Tab) -> None:
    """The judge is awake: what an author writes as HTML does run, and does ask."""
    site.page(
        "care/index.md", '<script>window.ran = 1</script>\n\n<img src="https://evil.example/x">\n'
    )
    site.pull()
    site.render()
    shown = opened(tab, site, "care/index.html")
    assert (shown["ran"], shown["asked"]) == (1, ["https://evil.example/x"])
