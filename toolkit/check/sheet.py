"""A catalog as a check sees it, and all catalogs of a run together."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from toolkit.check.settings import Settings
from toolkit.check.subject import Side, Subject
from toolkit.locales import language
from toolkit.model import Entry, Key

SLUG = "slug"  # the words of an address: no sentence, matched exactly


@dataclass(eq=False)
class Sheet:
    """A catalog. ``file`` is its path as people know it, ``page`` the source page or nothing.

    ``entries`` are all that stand in the file, fuzzy and obsolete ones too, ``header`` the fields
    of its header. ``template`` is what the page says today (``None`` outside a site), ``parents``
    the entries whose text is shown where this catalog says nothing, by message and in the page's
    order, with what the catalog remarks beside them. ``read`` gives the file as it stands, and
    ``harm`` says of a fuzzy entry what changed critically in its source, or nothing.
    """

    file: str
    locale: str
    source_locale: str = "en"
    page: str = ""
    entries: tuple[Entry, ...] = ()
    header: Mapping[str, str] = field(default_factory=dict)
    header_line: int = 1
    is_header_fuzzy: bool = False
    template: tuple[Entry, ...] | None = None
    parents: Mapping[Key, Entry] = field(default_factory=dict)
    read: Callable[[], str] = str
    harm: Callable[[Entry], str] = lambda _entry: ""
    settings: Settings = field(default_factory=Settings)

    @cached_property
    def text(self) -> str:
        """The file as it stands."""
        return self.read()

    @cached_property
    def subjects(self) -> tuple[Subject, ...]:
        """What this catalog publishes: its own texts, one for each plural form."""
        return tuple(one for entry in self.entries for one in self.of(entry))

    @cached_property
    def inherited(self) -> tuple[Subject, ...]:
        """What its readers see of its parents, as texts of this locale."""
        return tuple(one for entry in self.parents.values() for one in self.of(entry))

    @property
    def shown(self) -> tuple[Subject, ...]:
        """All that its readers see: its own texts and those of its parents.

        Faults of an inherited text are the parent's, but for what makes it wrong in this locale.
        """
        return (*self.subjects, *self.inherited)

    def of(self, entry: Entry) -> Iterator[Subject]:
        """The texts of an entry that are published; none of a slug, which is no sentence."""
        if is_published(entry) and entry.msgctxt != SLUG:
            for form, source in enumerate(_sources(entry)):
                yield self._subject(entry, form, source)

    def _subject(self, entry: Entry, form: int, source: str) -> Subject:
        formats = _formats(entry.flags) if entry.flags else frozenset[str]()
        return Subject(
            Side(source, language(self.source_locale), formats),
            Side(entry.msgstr[form], language(self.locale), formats),
            self.locale,
            entry,
            None if entry.msgid_plural is None else form,
            self.page,
            self.settings,
        )


@dataclass(eq=False)
class Shelf:
    """The catalogs of a run, for checks that compare them."""

    sheets: tuple[Sheet, ...] = ()

    def of(self, locale: str) -> tuple[Sheet, ...]:
        """Those of one locale."""
        return tuple(sheet for sheet in self.sheets if sheet.locale == locale)

    @property
    def locales(self) -> tuple[str, ...]:
        """The locales, in the order in which they come."""
        return tuple(dict.fromkeys(sheet.locale for sheet in self.sheets))


def is_published(entry: Entry) -> bool:
    """Readers see it: in use, reviewed, with a text for every form."""
    return bool(entry.msgid) and not entry.obsolete and not entry.fuzzy and entry.filled


def _sources(entry: Entry) -> Iterator[str]:
    """The source text for each form: the singular for the first of several, else the plural."""
    for form in range(len(entry.msgstr)):
        one = entry.msgid_plural is None or (form == 0 and len(entry.msgstr) > 1)
        yield entry.msgid if one else entry.msgid_plural or ""


def _formats(flags: Collection[str]) -> frozenset[str]:
    named = (flag for flag in flags if flag.endswith("-format") and not flag.startswith("no-"))
    return frozenset(flag.removesuffix("-format") for flag in named)
