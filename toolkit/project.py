"""Configuration → one frozen ``Project``: what a site is, before any page is read.

``[tool.l10n]`` of ``pyproject.toml``, or the same keys at the top of ``l10n.toml``. Every setting
has a default that works; what cannot work is refused here, with file and line, and never later.
"""

from __future__ import annotations

import os
import re
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path, PurePath, PurePosixPath
from types import MappingProxyType
from typing import TYPE_CHECKING, Literal

from toolkit import files, locales, settings
from toolkit.demands import Demands, read_demands
from toolkit.errors import AddressError, ConfigError, L10nError, ValueMissing
from toolkit.keys import parse_pattern
from toolkit.messages import N_, _
from toolkit.settings import FLAG, TABLE, TABLES, TEXT, TEXTS, Kind, Schema, Table
from toolkit.values import NAME, WORDS, Text, Value, parse_value

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Iterator, Mapping

SECTIONS: Mapping[str, tuple[str, ...]] = {"l10n.toml": (), "pyproject.toml": ("tool", "l10n")}

SITE: Schema = {
    "site_name": TEXT,
    "base_url": TEXT,
    "source_locale": TEXT,
    "content": TEXT,
    "catalogs": TEXT,
    "output": TEXT,
    "theme": TEXT,
    "front_matter": TEXTS,
    "skip": TEXTS,
    "math": FLAG,
    "locales": TABLE,
    "values": TABLE,
    "menu": TABLES,
    "data": TABLE,
    "check": TABLE,
}
LOCALE: Schema = {"parent": TEXT, "prefix": TEXT, "base_url": TEXT, "name": TEXT}
MENU_ITEM: Schema = {"page": TEXT, "label": TEXT}
VALUE = Kind(N_("a text in quotes, or a table with a type"), lambda v: isinstance(v, str | dict))
TYPED: Schema = dict.fromkeys(WORDS, TEXT)
FOLDERS = {
    "content": "source_content",
    "catalogs": "locales",
    "output": "public",
    "theme": "theme",
}
_PSEUDO_NAMES = {locales.ACCENTED: "Ƥŝéûðö", locales.MIRRORED: "\u202ePseudo\u202c"}
FRONT_MATTER = ("title", "description", "slug")


@dataclass(frozen=True, slots=True)
class Locale:
    """A locale of the site. ``parent`` is whose text it borrows; the source has none.

    ``prefix`` begins its addresses (``/es-co/``, or nothing), after ``base_url`` (no final slash;
    empty if the site does not say where it will stand). ``name`` is what its readers call it.
    """

    tag: str
    parent: str | None
    prefix: str
    base_url: str
    name: str
    direction: Literal["ltr", "rtl"]


@dataclass(frozen=True, slots=True)
class DataKeys:
    """The values to translate in the data files of a name: a glob of paths, patterns of keys."""

    files: str
    keys: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class MenuItem:
    """A line of the menu: a page by its source path, and a label if not the page's own title."""

    page: str
    label: str | None = None


@dataclass(frozen=True, slots=True)
class Project:
    """A site, as configured; ``file`` says it, in ``root``, to which all folders are relative.

    The source locale comes first.
    """

    root: Path
    file: str
    source_locale: str
    locales: Mapping[str, Locale]
    values: Mapping[str, Mapping[str, Value]]  # by locale; "" holds those common to all
    content: PurePosixPath
    catalogs: PurePosixPath
    output: PurePosixPath
    theme: PurePosixPath
    front_matter: tuple[str, ...]
    menu: tuple[MenuItem, ...]
    skip: tuple[str, ...]  # globs of content files that are no pages
    site_name: str
    base_url: str
    math: bool
    data: tuple[DataKeys, ...]
    demands: Demands = field(default_factory=Demands)  # of its translations

    @property
    def names(self) -> frozenset[str]:
        """The declared names: ``{clinic_phone}`` on a page is a value if it is one of these."""
        return frozenset(name for table in self.values.values() for name in table)

    def locale(self, tag: str) -> Locale:
        """The locale that a person names, in gettext's way or BCP 47's.

        Raises:
            ConfigError: the site has no such locale; it names the nearest.
        """
        found = self.locales.get(locales.normalise(tag))
        if found is None:
            raise ConfigError(
                _("this site has no locale “{tag}”", tag=tag),
                file=self.file,
                hint=settings.nearest(tag, self.locales),
            )
        return found

    def including(self, tags: Iterable[str]) -> tuple[Project, tuple[str, ...]]:
        """The site with the locales that a person names, and their tags; all of it if none.

        A pseudo-locale is no locale of the site until somebody asks for it.

        Raises:
            ConfigError: the site has no such locale.
        """
        asked = tuple(dict.fromkeys(map(locales.normalise, tags)))
        site = self
        pseudo = {tag: self._pseudo(tag) for tag in asked if tag in locales.PSEUDO}
        if pseudo.keys() - self.locales.keys():
            site = replace(self, locales=MappingProxyType({**pseudo, **self.locales}))
        return site, tuple(site.locale(tag).tag for tag in asked or site.locales)

    def _pseudo(self, tag: str) -> Locale:
        source = self.locales[self.source_locale]
        return replace(
            source,
            tag=tag,
            parent=source.tag,
            prefix=f"/{locales.bcp47(tag).lower()}/",
            name=_PSEUDO_NAMES[tag],
            direction=locales.direction(tag),
        )

    def chain(self, tag: str) -> tuple[str, ...]:
        """Whose text a reader may see, nearest first: ``("es_CO", "es", "en")``."""
        parent = self.locales[tag].parent
        return (tag,) if parent is None else (tag, *self.chain(parent))

    def value(self, name: str, tag: str) -> Value:
        """The locale's own value, or the one common to all.

        Never a parent's: another country's telephone would be a clinical fault.

        Raises:
            ValueMissing: neither is declared.
        """
        for table in (self.values.get(tag, {}), self.values.get("", {})):
            if name in table:
                return table[name]
        section = ".".join((*SECTIONS[PurePath(self.file).name], "values", tag))
        raise ValueMissing(
            _("no value “{name}” for {locale}", name=name, locale=tag),
            hint=_("add it under [{table}] in {file}", table=section, file=self.file),
        )

    def output_folder(self, out: PurePath | None = None) -> Path:
        """Where to write pages: ``out`` as the user gave it, or the folder that is configured.

        Raises:
            AddressError: writing there could bury what is not ours: ``/``, home, the site itself.
        """
        folder = _plain(self.root / self.output if out is None else Path(out).absolute())
        home = Path.home()
        kept = [_plain(self.root / name) for name in (self.content, self.catalogs, self.theme)]
        buried = any(place.is_relative_to(folder) for place in (home, self.root, *kept))
        if buried or any(folder.is_relative_to(place) for place in kept):
            raise AddressError(
                _("pages cannot be written to “{folder}”", folder=folder),
                hint=_("choose a folder of its own, like “{example}”", example="public"),
            )
        return folder


# ── finding and reading ──────────────────────────────────────────────────────────────────────


def find_project(start: Path) -> Project:
    """The site that ``start`` lies in: the nearest folder upward that is configured.

    Raises:
        ConfigError: no such folder, a folder configured twice, or a configuration that is wrong.
    """
    for folder in (start, *start.absolute().parents):
        if table := _configuration(folder):
            return _project(table, folder.absolute())
    raise ConfigError(
        _("no site here, nor in the folders above"),
        file=start,
        hint=_("make one with “l10n init DIR”"),
    )


def is_configured(folder: Path) -> bool:
    """A site stands in the folder itself."""
    return _configuration(folder) is not None


def parse_project(text: str, file: str, root: Path) -> Project:
    """The project that a configuration describes.

    ``file`` is its name as the user knows it; a ``pyproject.toml`` is read in ``[tool.l10n]``.

    Raises:
        ConfigError: a key, a type or a value that cannot be; with file and line.
    """
    table = settings.read(text, file, SECTIONS[PurePath(file).name])
    if table is None:
        raise ConfigError(_("no [tool.l10n] here"), file=file)
    return _project(table, root)


def _configuration(folder: Path) -> Table | None:
    """The site's table in one of the two files; both is one too many."""
    written = [table for name in SECTIONS if (table := _section(folder / name))]
    if len(written) > 1:
        raise written[1].error(
            _("this site is configured twice: in {names}", names=" and ".join(SECTIONS)),
            hint=_("keep one of them"),
        )
    return written[0] if written else None


def _section(path: Path) -> Table | None:
    """The site's table in a file, if there is such a file and such a table."""
    if not files.exists(path):
        return None
    data = files.read(path, error=ConfigError)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise ConfigError(_("not UTF-8"), file=path, line=line) from None
    return settings.read(text, str(path), SECTIONS[path.name])


# ── meaning ──────────────────────────────────────────────────────────────────────────────────


def _project(site: Table, root: Path) -> Project:
    site.check(SITE)
    found = _locales(site)
    project = Project(
        root=root,
        file=PurePath(site.file).name,
        source_locale=next(iter(found)),
        locales=MappingProxyType(found),
        values=MappingProxyType(_values(site.table("values"), found)),
        content=_folder(site, "content"),
        catalogs=_folder(site, "catalogs"),
        output=_folder(site, "output"),
        theme=_folder(site, "theme"),
        front_matter=tuple(site.get("front_matter", FRONT_MATTER)),
        menu=tuple(_menu(site)),
        skip=tuple(site.get("skip", ())),
        site_name=site.get("site_name", ""),
        base_url=_base_url(site, ""),
        math=site.get("math", False),
        data=tuple(_data(site.table("data"))),
        demands=read_demands(site.table("check"), found),
    )
    with _at(site, "output"):
        project.output_folder()
    return project


@contextmanager
def _at(table: Table, key: str) -> Iterator[None]:
    """Give a complaint that knows no place the place of a key."""
    try:
        yield
    except L10nError as error:
        raise table.error(error.message, key, hint=error.hint) from None


def _folder(site: Table, name: str) -> PurePosixPath:
    """A folder inside the site: nothing absolute, nothing that climbs."""
    written: str = site.get(name, FOLDERS[name])
    folder = PurePosixPath(written)
    odd = re.search(r"[\\:~\x00-\x1f]", written) or folder.is_absolute() or ".." in folder.parts
    if odd or not folder.parts:
        raise site.error(
            _("“{folder}” is not a folder inside the site", folder=written),
            name,
            hint=_("write a relative path like “{example}”", example=FOLDERS[name]),
        )
    return folder


def _plain(path: Path) -> Path:
    """The path without ``.`` and ``..``, by its words alone."""
    return Path(os.path.normpath(path))


def _menu(site: Table) -> Iterator[MenuItem]:
    for item in site.tables("menu"):
        item.check(MENU_ITEM)
        if "page" not in item:
            raise item.error(
                _("a menu item needs a page"), hint=_("like {example}", example='page = "index.md"')
            )
        yield MenuItem(item.get("page"), item.get("label"))


def _data(table: Table) -> Iterator[DataKeys]:
    for name in table:
        table.expect(name, TEXTS)
        keys = tuple(table.get(name))
        with _at(table, name):
            for key in keys:
                parse_pattern(key)
        yield DataKeys(name, keys)


def _base_url(table: Table, default: str) -> str:
    """Scheme and host, perhaps a path; no final slash."""
    written: str = table.get("base_url", default)
    if written and not re.fullmatch(r"https?://[^\s/?#@]+(/[^\s?#]*)?", written):
        raise table.error(
            _("“{url}” is not the address of a site", url=written),
            "base_url",
            hint=_("write it like {example}", example="https://example.org"),
        )
    return written.rstrip("/")


# ── locales ──────────────────────────────────────────────────────────────────────────────────


def _locales(site: Table) -> dict[str, Locale]:
    """The source first, then the others as they are written."""
    with _at(site, "source_locale"):
        source = locales.normalise(site.get("source_locale", "en"))
    declared = site.table("locales")
    keys = {source: source} | _tags(declared)
    found = {tag: _locale(declared.table(key), tag, source, site) for tag, key in keys.items()}
    for tag, key in keys.items():
        _check_parents(tag, found, declared.table(key))
        _check_address(tag, found, declared.table(key))
    return found


def _tags(declared: Table) -> dict[str, str]:
    """Tag → key as it is written: ``es_CO`` → ``es-CO``."""
    found: dict[str, str] = {}
    for key in declared:
        with _at(declared, key):
            tag = locales.normalise(key)
        if tag in found:
            raise declared.error(_("“{locale}” is declared twice", locale=tag), key)
        found[tag] = key
    return found


def _locale(table: Table, tag: str, source: str, site: Table) -> Locale:
    table.check(LOCALE)
    parent = None if tag == source else source
    if "parent" in table:
        with _at(table, "parent"):
            parent = locales.normalise(table.get("parent"))
    return Locale(
        tag=tag,
        parent=parent,
        prefix=_prefix(table, "" if tag == source else f"/{locales.bcp47(tag).lower()}/"),
        base_url=_base_url(table, _base_url(site, "")),
        name=table.get("name", locales.autonym(tag)),
        direction=locales.direction(tag),
    )


def _prefix(table: Table, default: str) -> str:
    prefix: str = table.get("prefix", default)
    if not re.fullmatch(r"(/([a-z0-9]+(-[a-z0-9]+)*/)+)?", prefix, re.ASCII):
        raise table.error(
            _("“{prefix}” cannot begin an address", prefix=prefix),
            "prefix",
            hint=_("write it like {example}", example='"/es-co/"'),
        )
    return prefix


def _check_parents(tag: str, found: Mapping[str, Locale], table: Table) -> None:
    """Every chain ends at the source; only the source has no parent."""
    seen = [tag]
    while parent := found[seen[-1]].parent:
        if parent not in found:
            raise table.error(
                _("no locale “{tag}”", tag=parent),
                "parent",
                hint=settings.nearest(parent, found),
            )
        if parent in seen:
            loop = " → ".join((*seen, parent))
            raise table.error(
                _("the parents go in a circle: {loop}", loop=loop),
                "parent",
                hint=_("every chain ends at the source locale, which has no parent"),
            )
        seen.append(parent)


def _check_address(tag: str, found: Mapping[str, Locale], table: Table) -> None:
    mine = found[tag]
    for other in found.values():
        if other.tag != tag and other.prefix == mine.prefix:  # all pages share one folder
            raise table.error(
                _("“{tag}” and “{other}” have one address", tag=tag, other=other.tag),
                "prefix" if "prefix" in table else None,
                hint=_("give each a prefix of its own"),
            )


# ── values ───────────────────────────────────────────────────────────────────────────────────


def _values(declared: Table, found: Mapping[str, Locale]) -> dict[str, Mapping[str, Value]]:
    """The declared values by locale; those common to all under ``""``."""
    own = {key: tag for tag in found for key in (tag, locales.bcp47(tag)) if key in declared}
    common = {"": _typed(declared, without=own)}
    return common | {tag: _typed(declared.table(key)) for key, tag in own.items()}


def _typed(table: Table, without: Container[str] = ()) -> Mapping[str, Value]:
    return MappingProxyType({name: _value(table, name) for name in table if name not in without})


def _value(table: Table, name: str) -> Value:
    if not NAME.fullmatch(name):
        raise table.error(
            _("“{name}” is neither the name of a value nor a declared locale", name=name),
            name,
            hint=_("names are small letters, digits and _, like {example}", example="clinic_phone"),
        )
    table.expect(name, VALUE)
    written = table.get(name)
    if isinstance(written, str):
        return Text(written)
    table.table(name).check(TYPED)
    with _at(table, name):
        return parse_value(written)
