"""The theme as a site uses it: the package's templates and words, the site's own over them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import resources

from toolkit import files
from toolkit.catalog import plural, po
from toolkit.catalog.catalog import Catalog
from toolkit.errors import ConfigError
from toolkit.messages import Words, _, in_context
from toolkit.model import Entry
from toolkit.project import Project
from toolkit.render.pages import theme_static, theme_templates
from toolkit.render.words import extract_words

_STATIC = "static/"


def own_templates(project: Project) -> dict[str, str]:
    """The site's own templates, by name."""
    found = _own(project, lambda name: name.endswith(".html"))
    return {name: _text(content, f"{project.theme}/{name}") for name, content in found.items()}


def static_files(project: Project) -> dict[str, bytes]:
    """The files that every page asks for, by output path; the site's go before the package's."""
    return theme_static() | _own(project, lambda name: name.startswith(_STATIC))


def all_words(project: Project) -> list[Entry]:
    """The messages of every template in use."""
    return [*packaged_words(), *extract_words(own_templates(project))]


@cache
def packaged_words() -> tuple[Entry, ...]:
    """The messages of the package's own templates."""
    return tuple(extract_words(theme_templates()))


def words(chain: Iterable[str], site: Iterable[Iterable[Entry]]) -> Words:
    """The theme's words for the first locale of ``chain``, a parent's where it has none.

    ``chain`` holds locales of one language; ``site`` the entries of their ``site.po``, which go
    before the package's.
    """
    texts: dict[str, tuple[str, ...]] = {}
    tags = list(chain)
    packaged = [catalog for tag in tags if (catalog := _packaged(tag))]
    for entries in (*site, *(catalog.entries for catalog in packaged)):
        for entry in entries:
            if entry.filled and not entry.fuzzy and not entry.obsolete:
                texts.setdefault(in_context(*entry.key), entry.msgstr)
    rule = plural.parse(packaged[0].header["Plural-Forms"]).index if packaged else _english
    return Words(tags[0], texts, rule)


def _english(n: int) -> int:
    return int(n != 1)


def _packaged(tag: str) -> Catalog | None:
    catalog = resources.files("toolkit.render") / "theme" / "locales" / tag / "LC_MESSAGES"
    file = catalog / "theme.po"
    return po.load(file.read_bytes(), f"theme.po ({tag})") if file.is_file() else None


def _text(content: bytes, name: str) -> str:
    try:
        return content.decode()
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise ConfigError(
            _("not UTF-8"), file=name, line=line, hint=_("save the file as UTF-8")
        ) from None


def _own(project: Project, wanted: Callable[[str], bool]) -> dict[str, bytes]:
    folder = files.inside(project.root, project.theme)
    found = {path.relative_to(folder).as_posix(): path for path in files.walk(folder)}
    return {name: files.read(path) for name, path in found.items() if wanted(name)}
