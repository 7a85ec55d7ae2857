"""The catalogs of a site on the disk, and what a reader sees through them."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from toolkit import files, locales
from toolkit.catalog import plural, po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.resolve import Link, resolve
from toolkit.errors import CatalogError, L10nError
from toolkit.messages import _
from toolkit.model import Entry, Key, Resolved
from toolkit.project import Project
from toolkit.run.sources import read_named

if TYPE_CHECKING:
    from toolkit.catalog.renew.overlay import Parent


@dataclass(slots=True)
class Catalogs:
    """The catalogs that were read, by (locale, stem), and those that could not be.

    ``prints`` are the fingerprints of the files as they were read.
    """

    project: Project
    found: dict[tuple[str, str], Catalog] = field(default_factory=dict)
    prints: dict[tuple[str, str], bytes] = field(default_factory=dict)
    problems: dict[tuple[str, str], L10nError] = field(default_factory=dict)

    def chain(self, tag: str, stem: str) -> list[Link]:
        """The chain of a locale for the messages of one catalog.

        Raises:
            CatalogError: one of the chain's catalogs could not be read.
        """
        tags = self.project.chain(tag)
        for each in tags:
            if problem := self.problems.get((each, stem)):
                raise problem
        return [self._link(each, stem) for each in tags]

    def resolve(self, messages: Iterable[Entry], tag: str, stem: str) -> dict[Key, Resolved]:
        """What a reader of a locale sees of each message, by key.

        Raises:
            CatalogError: one of the chain's catalogs could not be read.
        """
        chain = self.chain(tag, stem)
        return {message.key: resolve(message, chain) for message in messages}

    def _link(self, tag: str, stem: str) -> Link:
        catalog = self.found.get((tag, stem))
        entries = {entry.key: entry for entry in catalog.entries} if catalog else {}
        return Link(tag, locales.language(tag), locales.decimal_symbol(tag), entries)


def read_catalogs(project: Project, stems: Iterable[str]) -> Catalogs:
    """Read the catalogs of these stems in every locale; one that is not there yet is not missed."""
    catalogs = Catalogs(project)
    for tag in translated(project):
        for stem in stems:
            _read(catalogs, tag, stem)
    return catalogs


def translated(project: Project) -> tuple[str, ...]:
    """The locales that have catalogs: all but the source."""
    return tuple(tag for tag, locale in project.locales.items() if locale.parent)


def catalog_name(project: Project, tag: str, stem: str) -> str:
    """The path of a catalog as people know it: ``locales/es/LC_MESSAGES/index.po``."""
    return f"{project.catalogs}/{tag}/LC_MESSAGES/{stem}.po"


def template_name(project: Project, stem: str) -> str:
    """The path of a template: ``locales/pot/index.pot``."""
    return f"{project.catalogs}/pot/{stem}.pot"


def orphans(project: Project, stems: Collection[str]) -> list[str]:
    """The stems of catalogs and templates whose page is no more, ``stems`` being those there are.

    A template counts only if it is one of ours, made of a page.
    """
    found = {stem for tag in translated(project) for stem in _stems(_folder(project, tag), "*.po")}
    made = set(_stems(project.root / str(project.catalogs) / "pot", "*.pot")).difference(stems)
    ours = {stem for stem in made - found if _is_of_a_page(project, stem)}
    return sorted(found.difference(stems) | ours)


def _stems(folder: Path, pattern: str) -> list[str]:
    paths = files.walk(folder, pattern)
    return [path.relative_to(folder).with_suffix("").as_posix() for path in paths]


def _folder(project: Project, tag: str) -> Path:
    return project.root / str(project.catalogs) / tag / "LC_MESSAGES"


def _is_of_a_page(project: Project, stem: str) -> bool:
    name = template_name(project, stem)
    try:
        entries = po.load(read_named(project, name, CatalogError), name).entries
    except L10nError:
        return False
    page = f"{project.content}/{stem}."
    return all(reference.startswith(page) for entry in entries for reference in entry.references)


def parent_of(
    project: Project, catalogs: Catalogs, tag: str, stem: str, messages: Iterable[Entry]
) -> Parent:
    """What an overlay's readers see of a catalog's messages where it says nothing itself."""
    from toolkit.catalog.renew.overlay import Parent  # noqa: PLC0415 - heavy

    tags = tuple(one for one in project.chain(tag)[1:] if locales.same_language(one, tag))
    try:
        chain = catalogs.chain(tag, stem)[1:]
    except L10nError:
        return Parent(tags=tags)  # told among the problems
    shown = {message.key: resolve(message, chain) for message in messages}
    covered = {key: one for key, one in shown.items() if one.covered}
    return Parent(covered, tags, locales.language(tag))


def is_overlay(project: Project, tag: str) -> bool:
    """A locale whose parent speaks its language holds only its differences."""
    parent = project.locales[tag].parent or project.source_locale
    return parent != project.source_locale and locales.same_language(tag, parent)


def new_header(project: Project, tag: str) -> dict[str, str]:
    """The header of a new catalog; no clock, no person, all that ``msgfmt -c`` asks for."""
    return {
        "Project-Id-Version": project.site_name or "pages",
        "PO-Revision-Date": "",
        "Last-Translator": "",
        "Language-Team": "",
        "Language": tag,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=UTF-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": locales.plural_forms(tag),
    }


def _read(catalogs: Catalogs, tag: str, stem: str) -> None:
    name = catalog_name(catalogs.project, tag, stem)
    try:
        if files.exists(catalogs.project.root / name):
            data = read_named(catalogs.project, name, CatalogError)
            catalogs.prints[tag, stem] = files.fingerprint(data)
            catalogs.found[tag, stem] = _own(po.load(data, name), tag, name)
    except L10nError as error:
        catalogs.problems[tag, stem] = error


def _own(catalog: Catalog, tag: str, name: str) -> Catalog:
    """The catalog, unless its header says that it is another language's."""
    said = catalog.header.get("Language", "").strip()
    if said and locales.language(said.replace("-", "_")) != locales.language(tag):
        raise CatalogError(
            _("its header says “Language: {said}”, its folder {tag}", said=said, tag=tag),
            file=name,
            hint=_("move the file, or mend its header"),
        )
    _check_plural_forms(catalog, tag, name)
    return catalog


def _check_plural_forms(catalog: Catalog, tag: str, name: str) -> None:
    if field := catalog.header.get("Plural-Forms", ""):
        try:
            plural.parse(field)
        except plural.PluralError as error:
            raise CatalogError(
                _("the header's Plural-Forms: {fault}", fault=error),
                file=name,
                line=catalog.header_entry.line if catalog.header_entry else None,
                hint=_("write “{forms}”", forms=locales.plural_forms(tag)),
            ) from None
