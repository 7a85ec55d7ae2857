"""The language of the configuration: TOML whose every key has a known name, a type and a line.

What may be written is data (a ``Schema``: key → kind). What is wrong is said once, here, with file,
line and the nearest known name. What the settings *mean* is ``project``'s.
"""

from __future__ import annotations

import re
import tomllib
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import partial
from typing import Any

from toolkit.errors import ConfigError
from toolkit.messages import N_, _

Key = str | int
Route = tuple[Key, ...]  # from the top of the file to a key: ("locales", "es", "prefix")


@dataclass(frozen=True, slots=True)
class Kind:
    """What may stand behind a key, and what to call it."""

    name: str
    accepts: Callable[[object], bool]


def _is(kind: type, value: object) -> bool:
    return isinstance(value, kind)


def _all_are(kind: type, value: object) -> bool:
    return isinstance(value, list) and all(isinstance(item, kind) for item in value)


TEXT = Kind(N_("a text in quotes"), partial(_is, str))
FLAG = Kind(N_("true or false"), partial(_is, bool))
TEXTS = Kind(N_("a list of texts in quotes"), partial(_all_are, str))
TABLE = Kind(N_("a table"), partial(_is, dict))
TABLES = Kind(N_("a list of tables"), partial(_all_are, dict))

Schema = Mapping[str, Kind]


@dataclass(frozen=True, slots=True)
class Table:
    """One table of a configuration file, which knows where it stands."""

    data: Mapping[str, Any]
    route: Route
    file: str
    source: str

    def __contains__(self, key: str) -> bool:
        return key in self.data

    def __iter__(self) -> Iterator[str]:
        return iter(self.data)

    def get(self, key: str, default: Any = None) -> Any:
        """What the key says, or the default."""
        return self.data.get(key, default)

    def table(self, key: str) -> Table:
        """The table behind a key; an empty one where the key is not written.

        Raises:
            ConfigError: something else is written there.
        """
        if key in self:
            self.expect(key, TABLE)
        return Table(self.get(key, {}), (*self.route, key), self.file, self.source)

    def tables(self, key: str) -> Iterator[Table]:
        """The tables that ``[[key]]`` writes, in order."""
        for index, item in enumerate(self.get(key, [])):
            yield Table(item, (*self.route, key, index), self.file, self.source)

    def check(self, schema: Schema) -> None:
        """Every key is known and of its kind.

        Raises:
            ConfigError: one is not; it names the nearest known key, or the kind that is wanted.
        """
        for key in self:
            if key not in schema:
                unknown = _("unknown key “{key}”", key=self.name(key))
                raise self.error(unknown, key, hint=nearest(key, schema))
            self.expect(key, schema[key])

    def expect(self, key: str, kind: Kind) -> None:
        """What is written behind a key is of a kind; else a ``ConfigError``."""
        if not kind.accepts(self.data[key]):
            named = {"key": self.name(key), "kind": _(kind.name)}
            raise self.error(_("“{key}” must be {kind}", **named), key)

    def name(self, key: str) -> str:
        """The key as a person would write it from the top: ``locales.es.prefix``."""
        return ".".join(str(step) for step in (*self.route, key) if isinstance(step, str))

    def error(self, message: str, key: str | None = None, *, hint: str = "") -> ConfigError:
        """A complaint about a key of this table, or about the table itself."""
        route = self.route if key is None else (*self.route, key)
        line = _line_of(route, self.source)
        return ConfigError(message, file=self.file, line=line, hint=hint)


def read(text: str, file: str, section: Route = ()) -> Table | None:
    """The table at ``section`` of a TOML file; ``None`` if it is not written there.

    Raises:
        ConfigError: the file is not TOML; it names line and column.
    """
    try:
        data = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise _syntax_error(error, text, file) from None
    found = _walk(data, section)
    return Table(found, section, file, text) if isinstance(found, dict) else None


def nearest(name: str, known: Iterable[str]) -> str:
    """A hint that names the nearest known name, or all of them if none is near."""
    names = sorted(known)
    close = get_close_matches(name, names, n=1)
    if close:
        return _("did you mean “{name}”?", name=close[0])
    return _("known: {names}", names=", ".join(names)) if names else ""


def _syntax_error(error: Exception, text: str, file: str) -> ConfigError:
    """``tomllib`` says the place in words, at the end of its sentence."""
    what, _sep, where = str(error).partition(" (at ")
    numbers = [int(number) for number in re.findall(r"\d+", where)]
    line, column = numbers if len(numbers) == 2 else (text.count("\n") + 1, None)
    if isinstance(error, RecursionError):
        what, line = _("tables or lists nested too deeply"), 1
    return ConfigError(_("not valid TOML: {what}", what=what), file=file, line=line, column=column)


def _walk(data: Any, route: Route) -> Any:
    """What stands at the end of a route; ``None`` if it breaks off."""
    for step in route:
        try:
            data = data[step]
        except (KeyError, IndexError, TypeError):
            return None
    return data


def _line_of(route: Route, source: str) -> int:
    """The line of the statement that first writes ``route``.

    ``tomllib`` keeps no places. But a file cut after a whole statement is TOML again, and what it
    holds only grows: so the first line after which the key is there is found by bisection.
    """
    lines = [f"{line}\n" for line in source.split("\n")]

    def whole(count: int) -> tuple[int, Any]:
        for end in range(count, 0, -1):
            try:
                return end, tomllib.loads("".join(lines[:end]))
            except tomllib.TOMLDecodeError:
                continue
        return 0, {}

    def written(count: int) -> bool:
        return _walk(whole(count)[1], route) is not None

    while not written(len(lines)):  # what is missing is missing from the table around it
        route = route[:-1]
    before = bisect_left(range(1, len(lines) + 1), True, key=written)
    return whole(before)[0] + 1
