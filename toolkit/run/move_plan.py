"""All that a move writes and takes away, computed before the first file is touched.

The order is what makes it safe to be killed: catalogs stand at the new place before their page
does, all new files before any old one goes, so that another run can always go on.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.extract import SLUG
from toolkit.errors import ConfigError, MoveError, SourceError
from toolkit.formats import SUFFIXES, is_page
from toolkit.messages import _
from toolkit.model import Entry
from toolkit.project import Project
from toolkit.render.moved import Moved
from toolkit.render.site import Place
from toolkit.run.catalogs import catalog_name, read_catalogs, template_name, translated
from toolkit.run.move_menu import menu_moved
from toolkit.run.move_request import Request, contents
from toolkit.run.places import addresses
from toolkit.run.redirects import read_redirects, redirects_file, redirects_name
from toolkit.run.sources import Source, Sources, options_of, read_named, read_page, stem_of
from toolkit.run.templates import slug_message

_BOM = b"\xef\xbb\xbf"


@dataclass(frozen=True, slots=True)
class Relinked:
    """A link that was written anew: the page by its new path, the line, what it said and says."""

    page: str
    line: int
    old: str
    new: str


@dataclass(slots=True)
class Plan:
    """The files to write and then those to remove, in order, by their names in the site."""

    writes: dict[str, bytes] = field(default_factory=dict)
    removes: list[str] = field(default_factory=list)
    links: list[Relinked] = field(default_factory=list)


def plan(project: Project, sources: Sources, request: Request, *, resumed: bool) -> Plan:
    """What is to be done; ``resumed``, what is left of it.

    Raises:
        MoveError: a catalog stands in the way.
        L10nError: what must be changed cannot be read, or not be changed by a program.
    """
    planner = _Planner(project, sources, request, resumed)
    planner.remember_addresses()
    planner.move_catalogs()
    planner.move_contents()
    planner.relink_others()
    planner.change_menu()
    return planner.plan


class _Planner:
    def __init__(self, project: Project, sources: Sources, request: Request, resumed: bool) -> None:
        self.project, self.sources, self.resumed = project, sources, resumed
        self.moved = request.moved
        before = set(contents(project)).difference(self.moved.values())
        self.links = Moved(self.moved, frozenset(before.union(self.moved)), SUFFIXES)
        self.plan = Plan()

    def _stands(self, name: str) -> bool:
        return files.exists(self.project.root / name)

    def _name(self, path: str) -> str:
        return f"{self.project.content}/{path}"

    # ── addresses ──

    def remember_addresses(self) -> None:
        """Note where all pages stood, by their new paths: an index takes others along."""
        known = read_redirects(self.project)
        kept = {key: self.moved.get(page, page) for key, page in known.items()}
        data = redirects_file(kept, dict(self._addresses()))
        self.plan.writes[redirects_name(self.project)] = data

    def _addresses(self) -> Iterator[tuple[Place, str]]:
        """Where the pages stand; once they stand at the new place too, it is noted."""
        if any(self._stands(self._name(new)) for new in self.moved.values()):
            return
        stems = [source.stem for source in self.sources.pages.values()]
        catalogs = read_catalogs(self.project, stems)
        for (page, tag), url in addresses(self.project, self.sources, catalogs).items():
            yield (self.moved.get(page, page), tag), url

    # ── what goes elsewhere ──

    def move_catalogs(self) -> None:
        """Catalogs and templates of the pages, and the address that translators gave them.

        Once a page stands at its new place, its catalogs do too; before, whatever stands there is
        written again, for a pull may have taken it for the catalog of a page that is gone.
        """
        for old, new in self.moved.items():
            if is_page(old):
                names = slug_names(self.sources, old, new)
                done = self._stands(self._name(new))
                for before, after in self._catalogs(stem_of(old), stem_of(new)):
                    self._move_catalog(before, after, names, done=done)

    def _catalogs(self, old: str, new: str) -> Iterator[tuple[str, str]]:
        for tag in translated(self.project):
            yield catalog_name(self.project, tag, old), catalog_name(self.project, tag, new)
        yield template_name(self.project, old), template_name(self.project, new)

    def _move_catalog(self, old: str, new: str, names: tuple[str, str], *, done: bool) -> None:
        is_made = new.endswith(".pot")  # from the page alone
        if self._stands(new) and not self.resumed and not is_made:
            hint = _("move it away: no translation is written over")
            raise MoveError(_("a catalog stands there already"), file=new, hint=hint)
        if self._stands(old):
            self.plan.removes.append(old)
            if not done:
                data = files.read(files.inside(self.project.root, old), limit=po.MAX_BYTES)
                self.plan.writes[new] = with_slug(data, old, names)

    def move_contents(self) -> None:
        """The pages, with their links as they are to be, and the files; files first."""
        removes = []
        for old, new in sorted(self.moved.items(), key=lambda pair: is_page(pair[0])):
            if self._stands(self._name(old)):
                data = self._content(old)
                self._check_same(old, new, data)
                self.plan.writes[self._name(new)] = data
                removes.append(self._name(old))
        self.plan.removes[:0] = removes

    def _content(self, path: str) -> bytes:
        if not is_page(path):
            return read_named(self.project, self._name(path), SourceError)
        source = self.sources.pages.get(path)  # not there if its new name is much like the old one
        return self._relinked(source or read_page(self.project, path, options_of(self.project)))

    def _check_same(self, old: str, new: str, data: bytes) -> None:
        """An interrupted move wrote the new one; if somebody else did, nothing is lost."""
        path = self.project.root / self._name(new)
        if self._stands(self._name(new)) and files.differs(path, data):
            said = _("it is also at {new}, and differs", new=self._name(new))
            raise MoveError(said, file=self._name(old), hint=_("keep one of them, and do it again"))

    # ── what points to it ──

    def relink_others(self) -> None:
        """The links of all other pages."""
        for path, source in self.sources.pages.items():
            if path not in self.moved and path not in self.moved.values():
                data = self._relinked(source)
                if data != source.raw:
                    self.plan.writes[self._name(path)] = data

    def _relinked(self, source: Source) -> bytes:
        now = self.moved.get(source.path, source.path)

        def step(url: str, at: int) -> str:
            new = self.links.url(url, source.path)
            if new != url:
                line = source.raw.count(b"\n", 0, at) + 1
                self.plan.links.append(Relinked(now, line, url, new))
            return new

        try:
            return source.format.with_addresses(source.raw, options_of(self.project), step)
        except SourceError as error:
            name = self._name(source.path)
            raise SourceError(error.message, file=name, hint=error.hint) from None

    def change_menu(self) -> None:
        """The pages of the menu, in the configuration."""
        if any(item.page in self.moved for item in self.project.menu):
            name = self.project.file
            data = files.read(self.project.root / name, error=ConfigError)
            bare = data.removeprefix(_BOM)
            mark = _BOM if bare != data else b""
            text = menu_moved(bare.decode(), name, self.moved)
            self.plan.writes[name] = mark + text.encode()


def slug_names(sources: Sources, old: str, new: str) -> tuple[str, str]:
    """What the page is called in addresses until somebody translates it: before, and now."""
    source = sources.pages.get(old) or sources.pages.get(new)
    if source is None:
        return "", ""
    before, after = (slug_message(replace(source, path=path)) for path in (old, new))
    return (before.msgid if before else "", after.msgid if after else "")


def with_slug(data: bytes, name: str, names: tuple[str, str]) -> bytes:
    """The catalog with what a translator said of the old name said of the new one.

    Raises:
        CatalogError: it cannot be read.
    """
    old, new = names
    if old == new:
        return data
    catalog = po.load(data, name)
    entry, other = catalog.get((SLUG, old)), catalog.get((SLUG, new))
    if entry is None:
        return data
    carried = replace(entry, msgid=new, comments=entry.comments + _left(entry, other))
    entries = [carried if one.key == entry.key else one for one in catalog.entries]
    return po.dump(catalog.with_entries(e for e in entries if e is carried or e.key != (SLUG, new)))


def _left(entry: Entry, other: Entry | None) -> tuple[str, ...]:
    """What was said of the new name in an earlier life, kept as a remark."""
    texts = other.msgstr if other and other.msgstr != entry.msgstr else ()
    return tuple(f"msgstr: {text}" for text in texts if text)
