"""Lists as Google Docs saves them: one after the other, with the depth of each in its class."""

from __future__ import annotations

import re

from toolkit.formats.convert.hypertext.tree import Node

_LIST = re.compile(r"(?:^|\s)(lst-kix_\w+)-([0-8])(?=\s|$)")


def nest(node: Node) -> None:
    """Put every list into the last item of the one that it stands in."""
    kept: list[Node | str] = []
    open_lists: list[Node] = []  # by depth
    for child in node.children:
        found = _LIST.search(child.get("class")) if isinstance(child, Node) else None
        if isinstance(child, Node) and found:
            if not _placed(child, int(found[2]), open_lists):
                kept.append(child)
                open_lists = [child]
            continue
        if isinstance(child, Node):
            nest(child)
        if isinstance(child, Node) or child.strip():
            open_lists = []
        kept.append(child)
    node.children = kept


def _placed(child: Node, depth: int, open_lists: list[Node]) -> bool:
    """Whether it goes on with a list that is open, or stands in the last item of one."""
    depth = min(depth, len(open_lists))
    if depth < len(open_lists) and "start" not in child.get("class").split():
        open_lists[depth].children += child.children
        del open_lists[depth + 1 :]
        return True
    item = _last_item(open_lists[depth - 1]) if depth else None
    if item is None:
        return False
    item.children.append(child)
    item.blocky = True
    open_lists[depth:] = [child]
    return True


def _last_item(node: Node) -> Node | None:
    nodes = (one for one in reversed(node.children) if isinstance(one, Node))
    return next((one for one in nodes if one.name == "li"), None)
