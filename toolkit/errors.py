"""What can go wrong, drawn once.

L10nError                 anything the toolkit says no to: one line, a place, a way out
├── ConfigError           pyproject.toml or l10n.toml
├── SourceError           a source page
├── CatalogError          a .po or .pot file
├── ValueMissing          a {name} without a value, or with a value of the wrong type
├── AddressError          a slug, a URL or an output path that may not be
├── MoveError             a page that cannot be moved, or not there
├── GitError              a repository, or what it does not have
└── WriteError            the disk said no; what stood there before still stands
"""

from __future__ import annotations

from pathlib import PurePath


class L10nError(Exception):
    """A refusal that a person can act on.

    ``file`` is the path as the user knows it, ``line`` and ``column`` count from 1 (columns in
    code points), ``hint`` is the way out as a short imperative sentence.
    """

    def __init__(
        self,
        message: str,
        *,
        file: PurePath | str | None = None,
        line: int | None = None,
        column: int | None = None,
        hint: str = "",
    ) -> None:
        super().__init__(message)
        self.message = message
        self.file = None if file is None else str(file)
        self.line = line
        self.column = column
        self.hint = hint

    @property
    def place(self) -> str:
        """``file:line:column``, as far as it is known."""
        parts = [self.file, self.line, self.column]
        return ":".join(str(part) for part in parts if part is not None)

    def __str__(self) -> str:
        said = f"{self.place}: {self.message}" if self.place else self.message
        return f"{said} ({self.hint})" if self.hint else said


class ConfigError(L10nError):
    """The configuration cannot be used."""


class SourceError(L10nError):
    """A source page cannot be read."""


class CatalogError(L10nError):
    """A catalog cannot be read without risking a translation."""


class ValueMissing(L10nError):  # noqa: N818 - the name says what happened
    """A declared value is missing for a locale, or is not of its type."""


class AddressError(L10nError):
    """An address would leave its place, or two pages claim the same one."""


class MoveError(L10nError):
    """A page cannot be moved, or not to that place; nothing was moved."""


class GitError(L10nError):
    """Git is not there, or does not have what was asked for."""


class WriteError(L10nError):
    """A file was not written; its old content still stands."""
