"""The header of a catalog: the fields in the translation of the empty msgid."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Header(Mapping[str, str]):
    """The fields of a header, by name, as ``text`` holds them in lines ``Name: value``.

    Lines that are no fields stay in ``text`` where they are.
    """

    text: str = ""

    @classmethod
    def of(cls, fields: Mapping[str, str]) -> Header:
        """A header of these fields, in their order."""
        return cls("".join(f"{name}: {value}\n" for name, value in fields.items()))

    def _fields(self) -> Iterator[tuple[str, str]]:
        for line in self.text.split("\n"):
            name, colon, value = line.partition(":")
            if colon:
                yield name.strip(), value.strip()

    def __getitem__(self, name: str) -> str:
        for field, value in self._fields():
            if field == name:
                return value
        raise KeyError(name)

    def __iter__(self) -> Iterator[str]:
        return iter(dict(self._fields()))

    def __len__(self) -> int:
        return len(dict(self._fields()))

    def with_fields(self, fields: Mapping[str, str]) -> Header:
        """With these fields set: in place where they were, others at the end."""
        missing = dict(fields)
        lines = []
        for line in self.text.splitlines(keepends=False):
            name = line.partition(":")[0].strip()
            lines.append(f"{name}: {missing.pop(name)}" if name in missing else line)
        lines += [f"{name}: {value}" for name, value in missing.items()]
        return Header("".join(f"{line}\n" for line in lines))

    @property
    def charset(self) -> str:
        """What ``Content-Type`` declares, as it is written; empty where it declares nothing."""
        return self.get("Content-Type", "").partition("charset=")[2].strip()
