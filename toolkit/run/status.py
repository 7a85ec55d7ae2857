"""``status``: what is translated, per locale and page, by the one function that decides it."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field

from toolkit.catalog.coverage import Count, count
from toolkit.errors import L10nError
from toolkit.model import Entry
from toolkit.project import Project
from toolkit.run.catalogs import Catalogs, read_catalogs
from toolkit.run.sources import SITE, read_sources
from toolkit.run.templates import site_templates


@dataclass(slots=True)
class Status:
    """Counts of ``locales`` by (page, locale).

    ``page`` is a source path, or ``site`` for menus and the site's own templates.
    """

    locales: tuple[str, ...] = ()
    counts: dict[tuple[str, str], Count] = field(default_factory=dict)
    problems: list[L10nError] = field(default_factory=list)

    def of(self, locale: str) -> Count:
        """All pages of a locale together."""
        return sum((one for (_, tag), one in self.counts.items() if tag == locale), Count())

    def as_json(self) -> dict[str, object]:
        """Everything, as ``--format json`` prints it."""
        pages = [
            {"page": page, "locale": tag, **asdict(one)} for (page, tag), one in self.counts.items()
        ]
        totals = {tag: asdict(self.of(tag)) for tag in self.locales}
        problems = [str(problem) for problem in self.problems]
        return {"version": 1, "locales": totals, "pages": pages, "problems": problems}


def status(project: Project, tags: tuple[str, ...]) -> Status:
    """Count the messages of every page in these locales."""
    sources = read_sources(project)
    templates = site_templates(project, sources)
    catalogs = read_catalogs(project, templates)
    found = Status(tags, problems=[*sources.problems, *catalogs.problems.values()])
    paths = {source.stem: source.path for source in sources.all.values()} | {SITE: SITE}
    for tag in tags:
        for stem, messages in sorted(templates.items(), key=lambda item: paths[item[0]]):
            _count(catalogs, found, (paths[stem], tag), stem, messages)
    return found


def _count(
    catalogs: Catalogs, found: Status, place: tuple[str, str], stem: str, messages: list[Entry]
) -> None:
    try:
        shown = catalogs.resolve(messages, place[1], stem)
    except L10nError:
        return  # told among the problems
    found.counts[place] = count((message, shown[message.key]) for message in messages)
