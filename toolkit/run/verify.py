"""``verify``: the laws that a page must keep, proved on the site's own pages.

0 nothing is hidden from the translator · 1 the pieces join to the page · 2 an untranslated page
is the page · 3 translating letters and undoing it gives the page back · 4 no text moves a wall.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from string import ascii_letters

from toolkit import files, locales
from toolkit.errors import ConfigError, L10nError
from toolkit.formats import format_of, is_page
from toolkit.formats.census import HIDDEN
from toolkit.formats.dress import Dress
from toolkit.formats.fill import fill
from toolkit.formats.html.normal import normal
from toolkit.messages import _
from toolkit.model import Filled, FormatOptions, Resolved, Segment, State, join
from toolkit.project import Project, find_project
from toolkit.run.sources import Source, options_of

LAWS = (0, 1, 2, 3, 4)
# What a translator may type at the beginning of a text, and must stay text.
HOSTILE = ("1. one", "# two", "- three", "| four | five", "> six", "    seven", "```", "a\n\nb")

_WITHOUT_ACCENTS = str.maketrans(locales.accent(ascii_letters), ascii_letters)


@dataclass(slots=True)
class Verdict:
    """One page: the laws it breaks, its words by place, and how much of it the proofs altered."""

    page: str
    broken: list[int] = field(default_factory=list)
    words: Counter[str] = field(default_factory=Counter)
    segments: int = 0
    altered: int = 0
    hostile: int = 0
    placed: int = 0


@dataclass(slots=True)
class Verification:
    """The verdicts on all pages, and what could not be read."""

    verdicts: list[Verdict] = field(default_factory=list)
    problems: list[L10nError] = field(default_factory=list)

    @property
    def words(self) -> Counter[str]:
        """The words of all pages by place."""
        return sum((verdict.words for verdict in self.verdicts), Counter())

    def total(self, name: str) -> int:
        """The sum of one of a verdict's numbers."""
        return sum(getattr(verdict, name) for verdict in self.verdicts)

    def as_json(self) -> dict[str, object]:
        """Everything, as ``--format json`` prints it."""
        pages = [
            {
                "page": verdict.page,
                "broken": verdict.broken,
                "words": dict(verdict.words),
                "segments": verdict.segments,
                "altered": verdict.altered,
                "hostile": verdict.hostile,
                "placed": verdict.placed,
            }
            for verdict in self.verdicts
        ]
        problems = [str(problem) for problem in self.problems]
        return {"version": 1, "pages": pages, "words": dict(self.words), "problems": problems}


def verify_page(source: Source, options: FormatOptions) -> Verdict:
    """Prove the laws on one page."""
    proof = _Proof(source, options)
    laws = (proof.nothing_hidden, proof.joins, proof.untranslated, proof.letters, proof.walls)
    proof.verdict.broken = [law for law, holds in zip(LAWS, laws, strict=True) if not holds()]
    return proof.verdict


class _Proof:
    """The laws on one page, each a question with yes or no."""

    def __init__(self, source: Source, options: FormatOptions) -> None:
        self.source, self.page, self.format = source, source.page, source.format
        self.options = options
        self.verdict = Verdict(
            source.path,
            words=self.format.census(self.page, source.raw, options),
            segments=len(self.page.segments),
        )

    def nothing_hidden(self) -> bool:
        return not self.verdict.words[HIDDEN]

    def joins(self) -> bool:
        return join(self.page.pieces) == self.source.raw

    def untranslated(self) -> bool:
        return self._filled({}).source == self.source.raw

    def letters(self) -> bool:
        """Accents on every plain letter, and off again."""
        labels, letters = self.page.labels, self.format.with_letters
        mapped = {s: letters(s, labels, locales.accent) for s in self.page.segments}
        self.verdict.altered = sum(text != segment.text for segment, text in mapped.items())
        before, after = self._html(self.source.raw), self._html(self._filled(mapped).source)
        return before.translate(_WITHOUT_ACCENTS) == after.translate(_WITHOUT_ACCENTS)

    def walls(self) -> bool:
        """Every hostile text once in every place."""
        held = [self._holds(shift) for shift in range(len(HOSTILE))]
        return all(held)

    def _holds(self, shift: int) -> bool:
        segments = enumerate(self.page.segments)
        texts = {segment: HOSTILE[(n + shift) % len(HOSTILE)] for n, segment in segments}
        filled = self._filled(texts)
        self.verdict.hostile += len(self.page.segments)
        self.verdict.placed += sum(placed.locale == locales.ACCENTED for placed in filled.placed)
        outline = self.format.outline(filled.source, self.options)
        return outline.blocks == self.page.outline.blocks

    def _filled(self, texts: Mapping[Segment, str]) -> Filled:
        wanted = {
            (segment.context, segment.text): Resolved((text,), locales.ACCENTED, State.TRANSLATED)
            for segment, text in texts.items()
        }
        tag = locales.ACCENTED
        return fill(self.page, wanted, self.format, self.options, source_locale="", locale=tag)

    def _html(self, raw: bytes) -> str:
        """The page's HTML, white space folded where it does not count."""
        return normal(self.format.html(raw, self.options, Dress()))


def verify(paths: Sequence[Path], site: Path) -> Verification:
    """Prove the laws on these files and folders, or on all pages of the site.

    Raises:
        L10nError: there is nothing to prove them on.
    """
    found = Verification()
    project = _project(site, needed=not paths)
    for name, file in _files(paths, project):
        options = _options(project, file)
        try:
            form = format_of(name)
            raw = files.read(file)
            source = Source(name, raw, form.parse(raw, name, options), form)
            found.verdicts.append(verify_page(source, options))
        except L10nError as error:
            found.problems.append(error)
    if not found.verdicts and not found.problems:
        raise L10nError(_("no page to verify"), hint=_("name a file or a folder with pages"))
    return found


def _project(site: Path, *, needed: bool) -> Project | None:
    """The site, whose settings count; files of no site do without."""
    try:
        return find_project(site)
    except ConfigError:
        if needed:
            raise
        return None


def _options(project: Project | None, file: Path) -> FormatOptions:
    """What the site tells the format of a file; which values of it are texts, if it is data."""
    if project is None:
        return FormatOptions()
    content = project.root / project.content
    inside = file.absolute().is_relative_to(content)
    name = file.absolute().relative_to(content).as_posix() if inside else ""
    return options_of(project, name)


def _files(paths: Sequence[Path], project: Project | None) -> Iterator[tuple[str, Path]]:
    for path in paths or [project.root / project.content] if project else paths:
        within = list(files.walk(path)) or [path]  # nothing lies in a file
        for file in within:
            if is_page(file.name) or _options(project, file).keys:
                yield str(file), file
