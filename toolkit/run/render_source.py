"""``render --to source``: the pages in their own format, for a site that another tool builds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from toolkit import locales
from toolkit.catalog.coverage import Count, count
from toolkit.catalog.extract import SLUG
from toolkit.errors import L10nError
from toolkit.model import Filled, Kind, Piece, Segment
from toolkit.project import Project
from toolkit.render.lines import source_lines
from toolkit.render.values import Values
from toolkit.run.house import House, fill_source, open_house
from toolkit.run.output import Output
from toolkit.run.render_report import Made, RenderReport, clear, copy_files
from toolkit.run.sources import Source, options_of


def render_source(
    project: Project, tags: tuple[str, ...], out: Path | None, *, mark_fallback: bool
) -> RenderReport:
    """Write ``<locale>/<source path>`` for every page: localised, values put in, in its own format.

    With ``mark_fallback`` what is shown in another language stands in a ``<span lang="…">``.

    Raises:
        AddressError: the folder is not ours to write to.
    """
    house = open_house(project, tags)
    with Output.open(project.output_folder(out), "source") as output:
        report = RenderReport(output.folder, problems=list(house.problems))
        for path, tag in house.resolved:
            try:
                _page(house, house.sources.all[path], tag, output, report, mark=mark_fallback)
            except L10nError as error:
                report.tell(error)
        for tag in tags:
            copy_files(house, output, report, f"{tag}/")
        clear(house, tags, output, report)
    return report


def _page(
    house: House, source: Source, tag: str, output: Output, report: RenderReport, *, mark: bool
) -> None:
    filled = fill_source(house, source, tag)
    text = localised(house, source, tag, filled, mark=mark)
    name = f"{tag}/{source.path}"
    output.write(name, text, source.path)
    report.findings |= dict.fromkeys(filled.findings)
    report.made.append(Made(source.path, tag, name, counted(house, source, tag)))


def counted(house: House, source: Source, tag: str) -> Count:
    """What is translated of a source."""
    messages = house.templates.get(source.stem, [])
    shown = house.resolved[source.path, tag]
    return count((message, shown[message.key]) for message in messages)


def localised(
    house: House, source: Source, tag: str, filled: Filled, *, mark: bool = False
) -> bytes:
    """A source in its own format, filled, with its declared values in it.

    Raises:
        ValueMissing: one of them is not declared for the locale.
    """
    values = _values(house.project, source, filled, tag)
    text = _with_values(house, source, filled.source, values)
    if mark:
        marked = _marked(house.project, source, filled, tag)
        text = _with_values(house, source, marked, values)
    text = _with_meta(house, source, text, values)
    return source.format.in_language(text, locales.bcp47(tag), locales.direction(tag))


def _marked(project: Project, source: Source, filled: Filled, tag: str) -> bytes:
    """The page with each fragment in another language marked, where the walls allow it."""
    foreign = [
        placed
        for placed in filled.placed
        if not locales.same_language(placed.locale, tag)
        and placed.segment.kind not in (Kind.META, Kind.TITLE, Kind.ALT)
    ]
    marks = [(one.start, one.end, _attributes(one.locale, tag)) for one in foreign]
    marked = source.format.mark(filled.source, marks)
    outline = source.format.outline(marked, options_of(project))
    return marked if outline.blocks == source.page.outline.blocks else filled.source


def _attributes(shown: str, tag: str) -> Mapping[str, str]:
    """``lang``, and ``dir`` where it is not the page's."""
    attributes = {"lang": locales.bcp47(shown)}
    direction = locales.direction(shown)
    return attributes if direction == locales.direction(tag) else attributes | {"dir": direction}


def _values(project: Project, source: Source, filled: Filled, tag: str) -> Values:
    speaking = project.source_locale if tag in locales.PSEUDO else tag
    name = f"{project.content}/{source.path}"
    lines = source_lines(filled)
    turned = locales.direction(tag) == "rtl"
    return Values(
        project.names, lambda key: project.value(key, speaking), speaking, name, lines, turned
    )


def _with_values(house: House, source: Source, text: bytes, values: Values) -> bytes:
    """The page with its declared values in it, escaped for their places."""
    options = options_of(house.project)
    return source.format.with_values(text, options, values.in_text, values.in_url)


def _with_meta(house: House, source: Source, text: bytes, values: Values) -> bytes:
    """The page with declared values in its front matter too."""
    options = options_of(house.project, source.path)
    page = source.format.parse(text, source.path, options)
    return b"".join(_piece(source, piece, values) for piece in page.pieces)


def _piece(source: Source, piece: Piece, values: Values) -> bytes:
    if not isinstance(piece, Segment) or piece.kind is not Kind.META or piece.context == SLUG:
        return piece.raw
    unmarked = replace(values, line_of=lambda _: piece.line, turned=False)  # for programs
    written = unmarked.in_text(piece.text, 0)
    if written == piece.text:
        return piece.raw
    return source.format.place(written, piece, strict=False)
