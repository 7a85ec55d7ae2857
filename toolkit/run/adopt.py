"""``adopt``: existing translations, from foreign catalogs or translated pages, into the catalogs.

First a ``pull``: whatever the site knows itself comes before what others know. Then the proposals
are put into what is still empty, and the catalogs go the way of any other pull: so the next one
has nothing to change. A text of the site is never written over.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from toolkit import files, locales
from toolkit.catalog import po
from toolkit.catalog.adopt.foreign import Bank
from toolkit.catalog.adopt.pairs import Pair, adopt_pages
from toolkit.catalog.adopt.proposal import (
    USUAL,
    Adoption,
    Left,
    Proposal,
    Thresholds,
    Verdict,
    at_most,
)
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.refusals import refusals
from toolkit.catalog.renew.pending import Judge
from toolkit.errors import CatalogError, ConfigError, L10nError, SourceError
from toolkit.formats import SUFFIXES, format_of
from toolkit.language import tongue
from toolkit.messages import _
from toolkit.model import Entry, Finding, Key, Page
from toolkit.project import Project
from toolkit.run.catalogs import (
    Catalogs,
    catalog_name,
    is_overlay,
    new_header,
    parent_of,
    translated,
)
from toolkit.run.pull import Desk, Filling, PullReport, pull
from toolkit.run.sources import Source, options_of


@dataclass(frozen=True, slots=True)
class Adopted:
    """One message and what was found for it, as a report tells it; see ``Proposal``.

    ``catalog`` is the file; ``why`` are sentences; ``site`` what stands there already;
    ``evidence`` the weights of what speaks for it.
    """

    catalog: str
    locale: str
    msgctxt: str | None
    msgid: str
    msgstr: tuple[str, ...]
    verdict: str
    how: str
    score: float
    why: tuple[str, ...]
    origin: str
    source: str
    site: tuple[str, ...]
    evidence: str


@dataclass(slots=True)
class AdoptReport:
    """Every proposal, what was left over, the files that changed (or would), what went wrong.

    ``left`` are texts over there without a message, ``lacking`` messages without a text.
    """

    proposals: list[Adopted] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    lacking: list[Left] = field(default_factory=list)
    written: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    problems: list[L10nError] = field(default_factory=list)

    def of(self, verdict: Verdict) -> list[Adopted]:
        """The proposals with one verdict."""
        return [one for one in self.proposals if one.verdict == verdict]


def adopt(
    project: Project,
    tag: str,
    others: Sequence[Path],
    *,
    page: Path | None = None,
    thresholds: Thresholds = USUAL,
    check: bool = False,
) -> AdoptReport:
    """Take over translations into the catalogs of a locale.

    ``others`` are catalogs; with ``page``, a page of the site or a folder of its pages, the one
    file or folder that is its translation. With ``check`` nothing is written.

    Raises:
        ConfigError: the locale has no catalogs, or a page has no counterpart.
        CatalogError: one of the catalogs cannot be read, or is another language's.
        SourceError: there is no such page, or a page cannot be read.
    """
    if tag not in translated(project):
        raise ConfigError(_("{locale} is the source: nothing is translated into it", locale=tag))
    work = _Work(project, tag, thresholds)
    filling = work.from_pages(page, others) if page is not None else work.from_files(others)
    if not check:
        pull(project)
    return work.done(pull(project, check=check, filling=filling))


def _foreign(path: Path, tag: str) -> Catalog:
    catalog = po.load(files.read(path, limit=po.MAX_BYTES, error=CatalogError), str(path))
    said = catalog.header.get("Language", "").strip().replace("-", "_")
    if said and locales.language(said) != locales.language(tag):
        raise CatalogError(
            _("its header says “Language: {said}”, not {tag}", said=said, tag=tag),
            file=str(path),
            hint=_("adopt it for its own locale, or mend its header"),
        )
    _in_tongue(" ".join(text for one in catalog.entries for text in one.msgstr), tag, path)
    return catalog


def _in_tongue(text: str, tag: str, path: Path) -> None:
    """Refuse a file that is written in another language than the locale's.

    Raises:
        SourceError: it is.
    """
    if other := tongue.other_tongue(text, locales.language(tag)):
        raise SourceError(
            _("it is written in “{other}”, not in “{tag}”", other=other, tag=tag),
            file=str(path),
            hint=_("adopt it for its own locale"),
        )


@dataclass(slots=True)
class _Work:
    """One adoption under way."""

    project: Project
    tag: str
    thresholds: Thresholds
    report: AdoptReport = field(default_factory=AdoptReport)

    @property
    def languages(self) -> tuple[str, str]:
        return locales.language(self.project.source_locale), locales.language(self.tag)

    def done(self, pulled: PullReport) -> AdoptReport:
        """The report, with what the pull says that wrote the catalogs."""
        self.report.written = pulled.written
        self.report.findings = pulled.findings
        self.report.problems += pulled.problems
        return self.report

    # ── from catalogs ──

    def from_files(self, paths: Iterable[Path]) -> Filling:
        foreign = [(str(path), _foreign(path, self.tag)) for path in paths]

        def fill(desk: Desk) -> None:
            wanted = [message for several in desk.templates.values() for message in several]
            judge = Judge(language=self.languages[0], brief=True)
            forms = Catalog.new(new_header(self.project, self.tag)).forms
            bank = Bank(wanted, judge, forms, self.languages, self.thresholds)
            for name, catalog in foreign:
                bank.put(name, catalog.entries)
            self.report.lacking = []
            for stem, messages in desk.templates.items():
                known = _known(desk.catalogs, self.tag, stem)
                found = (
                    bank.same(message) if _is_said(known, message) else bank.propose(message)
                    for message in messages
                )
                proposals = [one for one in found if one]
                self._enter(desk, stem, proposals)
                found_keys = {one.key for one in proposals}
                self._take_note(stem, messages, known, found_keys)
            self.report.left = list(bank.left())

        return fill

    def _take_note(
        self, stem: str, messages: Iterable[Entry], known: dict[Key, Entry], found: Collection[Key]
    ) -> None:
        """The messages for which the catalogs have nothing, and the site neither."""
        for message in messages:
            if message.key not in found and not _is_said(known, message):
                self.report.lacking.append(Left(message.msgid, _place(message, stem)))

    # ── from pages ──

    def from_pages(self, page: Path, others: Sequence[Path]) -> Filling:
        if len(others) != 1:
            raise ConfigError(
                _("one page goes with one translation"), hint=_("name two pages, or two folders")
            )

        def fill(desk: Desk) -> None:
            self.report.left, self.report.lacking = [], []
            paired = list(self._paired(desk.sources.all, page, others[0]))
            pairs = list(self._read(paired, alone=len(paired) == 1))
            asked = [
                Pair(source.page, other, {m.key: m for m in desk.templates.get(source.stem, ())})
                for source, other in pairs
            ]
            made = adopt_pages(
                asked,
                _said(desk.catalogs, self.tag),
                languages=self.languages,
                thresholds=self.thresholds,
            )
            for (source, _other), adoption in zip(pairs, made, strict=True):
                self._take(desk, source.stem, adoption)

        return fill

    def _read(
        self, paired: Iterable[tuple[Source, Path]], *, alone: bool
    ) -> Iterator[tuple[Source, Page]]:
        """Pages with their translations; of several, one that cannot be used is told."""
        for source, path in paired:
            try:
                yield source, _translation(source, path, self.project, self.tag)
            except SourceError as error:
                if alone:
                    raise
                self.report.problems.append(error)

    def _take(self, desk: Desk, stem: str, adoption: Adoption) -> None:
        self._enter(desk, stem, adoption.proposals)
        self.report.left += adoption.left
        self.report.lacking += adoption.lacking

    def _paired(
        self, sources: Mapping[str, Source], page: Path, other: Path
    ) -> Iterator[tuple[Source, Path]]:
        """The page and its translation; of two folders those that lie in the same place."""
        within = _within(self.project, page)
        if within in sources:
            yield sources[within], other
            return
        prefix = "" if within == "." else f"{within}/"
        inside = {path: one for path, one in sources.items() if path.startswith(prefix)}
        if not inside:
            raise SourceError(
                _("no such page"), file=str(page), hint=_("name it as “l10n status” does")
            )
        found = [path for path in files.walk(other) if path.suffix.lower() in SUFFIXES]
        there = {_bare(path.relative_to(other)): path for path in found}
        ours = {_bare(Path(path.removeprefix(prefix))): one for path, one in inside.items()}
        if not there.keys() & ours.keys():
            raise ConfigError(
                _("no page in {other} is called like one in {page}", other=other, page=page),
                hint=_("name the two pages of each pair"),
            )
        for name, path in there.items():
            if name in ours:
                yield ours[name], path
            else:
                self.report.problems.append(
                    SourceError(
                        _("no page of the site is called like it"),
                        file=str(path),
                        hint=_("name its page with --page"),
                    )
                )

    # ── into the catalogs ──

    def _enter(self, desk: Desk, stem: str, proposals: Iterable[Proposal]) -> None:
        """Put into a catalog what it lacks; what it says already stays, and is told."""
        if (self.tag, stem) in desk.catalogs.problems:
            return
        name = catalog_name(self.project, self.tag, stem)
        base = desk.catalogs.found.get((self.tag, stem)) or Catalog.new(
            new_header(self.project, self.tag), name=name
        )
        known = {entry.key: entry for entry in base.entries}
        inherited = self._inherited(desk, stem)
        entered = {}
        for one in proposals:
            proposal = self._settled(one, known.get(one.key), base)
            if proposal is None or inherited.get(one.key) == one.entry.msgstr:
                continue
            self._tell(name, proposal)
            if proposal.verdict in (Verdict.TRANSLATED, Verdict.FUZZY):
                entered[one.key] = proposal.entry
        if entered:
            kept = [entry for entry in base.entries if entry.key not in entered]
            desk.catalogs.found[self.tag, stem] = base.with_entries([*kept, *entered.values()])

    def _settled(self, one: Proposal, old: Entry | None, base: Catalog) -> Proposal | None:
        """The proposal beside what stands there: nothing, a conflict, or the entry to be."""
        if old is not None and any(old.msgstr):
            differs = old.msgstr != one.entry.msgstr and one.verdict is not Verdict.LISTED
            return replace(one, verdict=Verdict.CONFLICT, site=old.msgstr) if differs else None
        entry = one.entry
        if old is not None and old.comments:
            entry = replace(entry, comments=tuple(dict.fromkeys(old.comments + entry.comments)))
        if refused := refusals(entry, base.header):
            flags = entry.flags if entry.fuzzy else ("fuzzy", *entry.flags)
            said = tuple(finding.message for finding in refused)
            return replace(
                one,
                entry=replace(entry, flags=flags),
                verdict=at_most(one.verdict, Verdict.FUZZY),
                reasons=one.reasons + said,
            )
        return replace(one, entry=entry)

    def _inherited(self, desk: Desk, stem: str) -> dict[Key, tuple[str, ...]]:
        """What an overlay's readers see anyway."""
        if not is_overlay(self.project, self.tag):
            return {}
        messages = desk.templates.get(stem, ())
        parent = parent_of(self.project, desk.catalogs, self.tag, stem, messages)
        return {key: one.text for key, one in parent.shown.items() if one.covered}

    def _tell(self, name: str, one: Proposal) -> None:
        context, msgid = one.key
        self.report.proposals.append(
            Adopted(
                name,
                self.tag,
                context,
                msgid,
                one.entry.msgstr,
                one.verdict,
                one.how,
                one.score,
                one.reasons,
                one.origin,
                one.source,
                one.site,
                one.evidence,
            )
        )


def _known(catalogs: Catalogs, tag: str, stem: str) -> dict[Key, Entry]:
    catalog = catalogs.found.get((tag, stem))
    return {entry.key: entry for entry in catalog.entries} if catalog else {}


def _place(message: Entry, stem: str) -> str:
    return message.references[0] if message.references else stem


def _is_said(known: dict[Key, Entry], message: Entry) -> bool:
    old = known.get(message.key)
    return old is not None and any(old.msgstr)


def _said(catalogs: Catalogs, tag: str) -> Iterator[tuple[str, str]]:
    """What the site's catalogs say for certain, in this language."""
    for (locale, _stem), catalog in sorted(catalogs.found.items()):
        if locales.same_language(locale, tag):
            for entry in catalog.entries:
                if entry.filled and not entry.fuzzy:
                    yield entry.msgid, entry.msgstr[0]


def _translation(source: Source, path: Path, project: Project, tag: str) -> Page:
    form = format_of(path.name)
    page = form.parse(files.read(path), str(path), options_of(project, source.path))
    if not page.segments:
        raise SourceError(_("no text in it"), file=str(path))
    _in_tongue(" ".join(segment.text for segment in page.segments), tag, path)
    return page


def _within(project: Project, page: Path) -> str:
    """Where a page or a folder lies in the content, however a person named it."""
    content = (project.root / str(project.content)).resolve()
    for one in (page, project.root / page, content / page):
        try:
            return one.resolve().relative_to(content).as_posix()
        except ValueError:
            continue
    return str(page)


def _bare(path: Path) -> str:
    return path.with_suffix("").as_posix()
