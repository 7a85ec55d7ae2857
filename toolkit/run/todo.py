"""``todo``: what waits for a translator, in the order in which it should be done.

First what may hurt somebody: translations whose source changed critically. Then what keeps a page
from being complete, the pages that are nearest to it first. Then the rest: overrides to look at,
behind which a reader sees the parent's text.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from toolkit import locales
from toolkit.catalog.change import Change, Evidence, classify_change
from toolkit.catalog.coverage import words
from toolkit.catalog.renew.overlay import change_under
from toolkit.catalog.renew.pending import Judge, is_critical
from toolkit.catalog.resolve import resolve
from toolkit.errors import L10nError
from toolkit.model import Entry, Resolved, State
from toolkit.project import Project
from toolkit.run.catalogs import Catalogs, catalog_name, is_overlay, read_catalogs
from toolkit.run.glossary import judge
from toolkit.run.sources import SITE, read_sources
from toolkit.run.templates import site_templates


class Rank(StrEnum):
    """How urgent it is."""

    CRITICAL = "critical"
    PAGE = "page"  # without it the page is not complete
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Item:
    """One message to translate, or to look at.

    ``file`` and ``line`` are where to write; line 0: the file does not hold it yet.
    ``kind`` is the class of the change under a fuzzy text, ``evidence`` what tells so.
    """

    rank: Rank
    msgctxt: str | None
    msgid: str
    msgstr: str
    state: State
    words: int
    locale: str = ""
    page: str = ""
    file: str = ""
    line: int = 0
    kind: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(slots=True)
class Todo:
    """The items in order, and what could not be read."""

    locales: tuple[str, ...] = ()
    items: list[Item] = field(default_factory=list)
    problems: list[L10nError] = field(default_factory=list)


def todo(project: Project, tags: tuple[str, ...]) -> Todo:
    """The work list of these locales; one message of a page is one item.

    Raises:
        SourceError: there is no page at all.
    """
    sources = read_sources(project)
    templates = site_templates(project, sources)
    catalogs = read_catalogs(project, templates)
    found = Todo(tags, problems=[*sources.problems, *catalogs.problems.values()])
    weigh = judge(project, found.problems)
    pages = {source.stem: source.path for source in sources.all.values()} | {SITE: SITE}
    for tag in tags:
        items = [
            replace(item, page=pages[item.page])
            for stem, messages in templates.items()
            for item in _items(catalogs, tag, stem, messages, weigh)
            if item.locale == tag or item.locale not in tags
        ]
        found.items += _in_order(items)
    found.items.sort(key=lambda one: one.rank is not Rank.CRITICAL)
    return found


def _items(
    catalogs: Catalogs, tag: str, stem: str, messages: list[Entry], judge: Judge
) -> Iterator[Item]:
    try:
        chain = catalogs.chain(tag, stem)
    except L10nError:
        return  # told among the problems
    for message in messages:
        shown = resolve(message, chain)
        if not shown.covered:
            owner = tag if shown.state is State.FUZZY else _owner(catalogs.project, tag)
            covered = is_overlay(catalogs.project, owner) and resolve(message, chain[1:]).covered
            item = _item(message, shown, judge, covered=covered)
            name = catalog_name(catalogs.project, owner, stem)
            yield replace(item, locale=owner, page=stem, file=name)


def _owner(project: Project, tag: str) -> str:
    """The locale whose translators write what an overlay lacks."""
    return next(one for one in project.chain(tag) if not is_overlay(project, one))


def _item(message: Entry, shown: Resolved, judge: Judge, *, covered: bool) -> Item:
    own = shown.entry
    change = (judge.pending(own) or _change_under(own)) if own else None
    critical = change is not None and is_critical(change, message.extracted)
    return Item(
        Rank.CRITICAL if critical else Rank.REST if covered else Rank.PAGE,
        *message.key,
        msgstr=own.msgstr[0] if own else "",
        state=shown.state,
        words=words(message.msgid),
        line=own.line if own else 0,
        kind=change.kind if change else "",
        evidence=change.evidence if change else (),
    )


def _change_under(own: Entry) -> Change | None:
    """What changed in the parent's text under an override."""
    under = change_under(own)
    return classify_change(*under[1:], language=locales.language(under[0])) if under else None


def _in_order(items: list[Item]) -> list[Item]:
    """Critical ones, then by page, that with the fewest words left first, then the rest."""
    left = Counter[str]()
    for item in items:
        left[item.page] += item.words
    ranks = list(Rank)
    return sorted(items, key=lambda one: (ranks.index(one.rank), left[one.page], one.page))
