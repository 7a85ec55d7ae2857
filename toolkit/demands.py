"""What a site demands of its translations: ``[tool.l10n.check]`` as a value.

Which checks run where, how grave each is, and for each locale how it speaks and writes. What a
check *does* with it is the check's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase

from toolkit import locales
from toolkit.messages import N_, _
from toolkit.model import Severity
from toolkit.settings import TABLE, TEXT, TEXTS, Kind, Schema, Table, nearest

NUMBER = Kind(N_("a number"), lambda v: isinstance(v, int | float) and not isinstance(v, bool))
CHECK: Schema = {
    "select": TEXTS,
    "ignore": TEXTS,
    "severity": TABLE,
    "paths": TABLE,
    "locales": TABLE,
    "readability": NUMBER,
}
PATH: Schema = {"select": TEXTS, "ignore": TEXTS, "severity": TABLE}
LOCALE: Schema = {"register": TEXT, "numbers": TEXT, "forbidden": TEXTS, "required": TABLE}
REGISTERS = ("tú", "usted", "vos")
NUMBERS = ("1.234,5", "1,234.5", "1 234,5")
INFLESZ = 55.0  # "normal" on the scale of Barrio-Cantalejo (2008), what health texts should reach


@dataclass(frozen=True, slots=True)
class Choice:
    """Which checks: only those ``select`` names, if it names any, and none that ``ignore`` names.

    ``severity`` says how grave a check's findings are, where that is not the check's own word.
    """

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)

    def wants(self, code: str) -> bool:
        """Whether the check runs."""
        return (not self.select or code in self.select) and code not in self.ignore


@dataclass(frozen=True, slots=True)
class Wording:
    """How a locale speaks and writes.

    ``register`` is one of ``REGISTERS``, ``numbers`` one of ``NUMBERS``; empty: as most of its
    texts have it, as CLDR has it. ``forbidden`` are wordings that no translation may hold,
    ``required`` what a wording of the source must be called.
    """

    register: str = ""
    numbers: str = ""
    forbidden: tuple[str, ...] = ()
    required: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Demands:
    """All of ``[tool.l10n.check]``. ``readability`` is the least INFLESZ of a page; 0 for none."""

    choice: Choice = field(default_factory=Choice)
    paths: tuple[tuple[str, Choice], ...] = ()  # globs of pages and catalogs
    wordings: Mapping[str, Wording] = field(default_factory=dict)
    readability: float = INFLESZ

    def choices(self, *names: str) -> Iterator[Choice]:
        """What counts for a page or a catalog, the general before the particular."""
        yield self.choice
        for pattern, choice in self.paths:
            if any(name and fnmatchcase(name, pattern) for name in names):
                yield choice

    @property
    def codes(self) -> Iterator[str]:
        """Every code that is named anywhere."""
        for choice in (self.choice, *(choice for _pattern, choice in self.paths)):
            yield from (*choice.select, *choice.ignore, *choice.severity)


def read_demands(table: Table, known: Mapping[str, object]) -> Demands:
    """The demands of a site whose locales are ``known``.

    Raises:
        ConfigError: a key, a type or a value that cannot be; with file and line.
    """
    table.check(CHECK)
    paths, tongues = table.table("paths"), table.table("locales")
    for key in paths:
        paths.table(key).check(PATH)
    wordings = {_locale(tongues, key, known): _wording(tongues.table(key)) for key in tongues}
    return Demands(
        _choice(table),
        tuple((key, _choice(paths.table(key))) for key in paths),
        wordings,
        float(table.get("readability", INFLESZ)),
    )


def _choice(table: Table) -> Choice:
    grave = table.table("severity")
    for code in grave:
        grave.expect(code, TEXT)
        _one_of(grave, code, tuple(Severity))
    severity = {code: Severity(grave.get(code)) for code in grave}
    return Choice(tuple(table.get("select", ())), tuple(table.get("ignore", ())), severity)


def _locale(table: Table, key: str, known: Mapping[str, object]) -> str:
    tag = key.replace("-", "_") if key in known else locales.normalise(key)
    if tag not in known:
        said = _("this site has no locale “{tag}”", tag=key)
        raise table.error(said, key, hint=nearest(key, known))
    return tag


def _wording(table: Table) -> Wording:
    table.check(LOCALE)
    for key, values in (("register", REGISTERS), ("numbers", NUMBERS)):
        if key in table:
            _one_of(table, key, values)
    required = table.table("required")
    for phrase in required:
        required.expect(phrase, TEXT)
    return Wording(
        table.get("register", ""),
        table.get("numbers", ""),
        tuple(table.get("forbidden", ())),
        dict(required.data),
    )


def _one_of(table: Table, key: str, values: tuple[str, ...]) -> None:
    if table.get(key) not in values:
        raise table.error(
            _("“{key}” cannot be “{value}”", key=table.name(key), value=table.get(key)),
            key,
            hint=_("known: {names}", names=", ".join(values)),
        )
