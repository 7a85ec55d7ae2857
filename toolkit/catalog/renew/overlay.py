"""What an overlay's own text stands over: the parent's, kept in ``#.`` lines beside it.

``es: TEXT`` is what readers would see without the override. Where it is no longer what was kept,
the override was made for another text: it is marked for a look, and ``es was: TEXT`` tells.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from toolkit.catalog.change import ChangeClass, classify_change
from toolkit.catalog.renew.keep import fuzzy
from toolkit.model import Entry, Key, Resolved

WAS = " was"
_HARMLESS = ChangeClass.TYPOGRAPHY.rank


@dataclass(frozen=True, slots=True)
class Parent:
    """What an overlay's readers see where it says nothing: by message, as far as it is covered.

    ``tags`` are the locales it comes from, ``language`` is theirs.
    """

    shown: Mapping[Key, Resolved] = field(default_factory=dict)
    tags: tuple[str, ...] = ()
    language: str = ""

    def beside(self, entry: Entry, old: Entry | None) -> Entry:
        """The overlay's entry with its parent's text beside it; fuzzy if that changed under it.

        ``old`` is the entry as it stood, which says what the parent's text was.
        """
        kept = [line for line in (old.extracted if old else ()) if self._is_ours(line)]
        shown = self.shown.get(entry.key)
        if shown is None:
            return replace(entry, extracted=(*entry.extracted, *kept))
        now = _one_line(shown.text)
        was = next((_text(line) for line in kept if _label(line).endswith(WAS)), "")
        known = next((_text(line) for line in kept if not _label(line).endswith(WAS)), "")
        if known and known != now and any(entry.msgstr) and self._matters(known, now):
            entry, was = fuzzy(entry), was or known
        told = [f"{shown.locale}{WAS}: {was}"] if was and entry.fuzzy and was != now else []
        return replace(entry, extracted=(*entry.extracted, *told, f"{shown.locale}: {now}"))

    def is_idle(self, entry: Entry) -> bool:
        """The override says what the parent says."""
        shown = self.shown.get(entry.key)
        return shown is not None and entry.filled and entry.msgstr == shown.text

    def _is_ours(self, line: str) -> bool:
        return _label(line).removesuffix(WAS) in self.tags

    def _matters(self, was: str, now: str) -> bool:
        return classify_change(was, now, language=self.language).kind.rank > _HARMLESS


def change_under(entry: Entry) -> tuple[str, str, str] | None:
    """The parent's locale, its text as it was, and as it is, where that made an override fuzzy."""
    said = {_label(line): _text(line) for line in entry.extracted}
    tag = next((label.removesuffix(WAS) for label in said if label.endswith(WAS)), "")
    return (tag, said[tag + WAS], said[tag]) if tag in said and entry.fuzzy else None


def _label(line: str) -> str:
    return line.partition(": ")[0]


def _text(line: str) -> str:
    return line.partition(": ")[2]


def _one_line(texts: Iterable[str]) -> str:
    return " | ".join(" ".join(text.split()) for text in texts)
