"""Data files beside the pages: ``menus/main.yaml`` is ``es/menus/main.yaml`` in Spanish."""

from __future__ import annotations

from toolkit.errors import AddressError, L10nError
from toolkit.messages import _
from toolkit.project import Project
from toolkit.run.house import House, fill_source
from toolkit.run.names import folded
from toolkit.run.output import Output
from toolkit.run.render_report import Made, RenderReport
from toolkit.run.render_source import counted, localised
from toolkit.run.sources import Source


def render_data(house: House, tags: tuple[str, ...], output: Output, report: RenderReport) -> None:
    """Write every data file that the settings name, in these locales.

    It stands where its source would, behind the prefix of the locale's addresses. What is not
    translated is the source's. A file that cannot be made is told, and the others are made.
    """
    for path, tag in house.resolved:
        source = house.sources.data.get(path)
        if source and tag in tags:
            try:
                _write(house, source, tag, output, report)
            except L10nError as error:
                report.tell(error)


def data_name(project: Project, path: str, tag: str) -> str:
    """Where a data file stands in the output folder."""
    return f"{project.locales[tag].prefix}{path}".lstrip("/")


def _write(house: House, source: Source, tag: str, output: Output, report: RenderReport) -> None:
    name = data_name(house.project, source.path, tag)
    if folded(name) in set(map(folded, output.written)):
        raise AddressError(
            _("another file stands at {name}", name=name),
            file=f"{house.project.content}/{source.path}",
            hint=_("rename one of them"),
        )
    filled = fill_source(house, source, tag)
    output.write(name, localised(house, source, tag, filled), source.path)
    report.findings |= dict.fromkeys(filled.findings)
    report.made.append(Made(source.path, tag, name, counted(house, source, tag)))
