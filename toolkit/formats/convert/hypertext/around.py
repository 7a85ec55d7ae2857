"""What belongs to a site and not to a page: navigation, banners, footers, notices of cookies."""

from __future__ import annotations

import re

from toolkit.formats.convert.hypertext.tree import Node
from toolkit.formats.html.elements import HEADINGS
from toolkit.messages import N_

_ROLES = {
    "navigation": N_("a navigation is left out: “{text}”"),
    "banner": N_("the head of the site is left out: “{text}”"),
    "contentinfo": N_("the foot of the site is left out: “{text}”"),
    "search": N_("a search form is left out: “{text}”"),
    "complementary": N_("what stands beside the text is left out: “{text}”"),
    "dialog": N_("a dialog is left out: “{text}”"),
    "alertdialog": N_("a dialog is left out: “{text}”"),
}
_TAGS = {"nav": "navigation", "search": "search", "dialog": "dialog"}
_OF_THE_SITE = {"header": "banner", "footer": "contentinfo", "aside": "complementary"}
_COOKIES = N_("a notice of cookies is left out: “{text}”")
_DISCUSSED = N_("what readers wrote below is left out: “{text}”")
_POSTED = N_("when and by whom it was posted is left out: “{text}”")
_COPYRIGHT = N_("a notice of copyright is left out: “{text}”")
_NAMES = (  # what sites call such parts, as words of class and id
    (re.compile(r"cookies?|consent|gdpr|onetrust|cookiebot|cmp"), _COOKIES),
    (re.compile(r"comments(?:-area|-section|-wrapper)?|comment-?respond|disqus_thread"),
     _DISCUSSED),
    (re.compile(r"entry-meta|post-meta|entry-footer|posted-on|post-date|cat-links|tags-links"),
     _POSTED),
    (re.compile(r"copyright|copyrights"), _COPYRIGHT),
    (re.compile(r"breadcrumbs?|navbar|navigation|main-?nav|site-?nav|nav-?menu|topnav|menu-?bar"),
     _ROLES["navigation"]),
    (re.compile(r"site-?footer|page-?footer|footer"), _ROLES["contentinfo"]),
    (re.compile(r"site-?header|page-?header|masthead|topbar"), _ROLES["banner"]),
    (re.compile(r"sidebar|related-?posts?|share|sharing|social|social-?links?|sharedaddy"),
     _ROLES["complementary"]),
    (re.compile(r"skip-?link|skip-?to-?content|screen-?reader-?shortcut"), _ROLES["navigation"]),
    (re.compile(r"pop-?up|modal|newsletter-?popup"), _ROLES["dialog"]),
)  # fmt: skip
_NEVER_OWN = frozenset([_COOKIES, _DISCUSSED, _POSTED, _COPYRIGHT])
_HEAD = re.compile(r"(?:^|\s)(?:header|head|top|banner)(?:$|\s)")  # of a site, or of its page
_ALL = [re.compile(rf"(?:^|[\s_])(?:{names.pattern})(?=$|[\s_-])") for names, _said in _NAMES]
_PARTLY = re.compile(r"(?:^|[\s_-])(?:nav|menu|links|side|left-?col|right-?col|top)(?=$|[\s_-])")
_CONTENT = frozenset([
    "content", "maincontent", "main-content", "main_content", "page-content", "primary", "main",
])  # fmt: skip
_FEW = 4  # links that make a list of links
_LINKED = 0.7  # of its letters


def around(node: Node, *, inside: bool) -> str:
    """Why an element is none of the page's own text, as a sentence; empty where it is.

    ``inside``: it stands within the page's main part, where heads and feet are its own.
    """
    role = node.get("role").lower() or _TAGS.get(node.name, "")
    if not inside:
        role = role or _OF_THE_SITE.get(node.name, "")
    elif node.name == "aside" and is_mostly_links(node, few=1):
        role = "complementary"
    if role in _ROLES:
        return _ROLES[role]
    if node.name in ("html", "body", "main", "article", "#root") or _is_heading(node):
        return ""
    names = f"{node.get('class')} {node.get('id')}".lower()
    for pattern, (_names, said) in zip(_ALL, _NAMES, strict=True):
        if not pattern.search(names):
            continue
        if not inside or said in _NEVER_OWN or is_mostly_links(node, few=1):
            return said
    if not inside and _HEAD.search(names) and not any(node.all(*HEADINGS, "p")):
        return _ROLES["banner"]
    listed = _PARTLY.search(names) and is_mostly_links(node, few=1)
    return _ROLES["navigation"] if listed and not any(node.all("h1")) else ""


def _is_heading(node: Node) -> bool:
    return bool(re.fullmatch(r"h[1-6]", node.name))


def is_mostly_links(node: Node, few: int = _FEW) -> bool:
    """A list whose items are links, ``few`` of them at least, and hardly anything else."""
    links = list(node.all("a"))
    linked = sum(len(link.text()) for link in links)
    heads = sum(len(head.text()) for head in node.all(*HEADINGS))
    return len(links) >= few and linked > _LINKED * (len(node.text()) - heads)


def main_part(root: Node) -> Node | None:
    """The element that holds the page's own text, where the page says which."""
    mains = [node for node in _described(root, "main") if node.text()]
    if mains:
        return mains[0]
    articles = [node for node in _described(root, "article") if node.text()]
    if articles:
        return articles[0] if len(articles) == 1 else None
    return _called_content(root)


def _called_content(root: Node) -> Node | None:
    """What its author calls the content, where most of the text and every title stand in it."""
    named = [
        node
        for node in root.all("div", "section", "td")
        if not _CONTENT.isdisjoint(f"{node.get('id')} {node.get('class')}".lower().split())
    ]
    letters, titles = len(root.text()), len(list(root.all("h1")))
    holding = (one for one in named[:_FEW] if len(list(one.all("h1"))) == titles)
    return next((one for one in holding if 2 * len(one.text()) > letters), None)


def _described(root: Node, name: str) -> list[Node]:
    found: list[Node] = []
    for node in root.nodes():
        if node.name == name or node.get("role").lower() == name:
            found.append(node)
        else:
            found += _described(node, name)
    return found
