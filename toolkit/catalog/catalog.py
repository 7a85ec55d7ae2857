"""A catalog as a value: a row of blocks, of which only those that change are written anew."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from itertools import accumulate

from toolkit.catalog import plural
from toolkit.catalog.header import Header
from toolkit.catalog.po_reader import Block, RawKey, blocks, uncollected
from toolkit.catalog.po_writer import is_nothing, write_entry
from toolkit.catalog.wrap import escape, is_wrapped
from toolkit.errors import CatalogError
from toolkit.messages import _
from toolkit.model import Entry, Finding, Key

HEADER_KEY: Key = (None, "")
# Messages of a template and entries of a catalog, to the entries that are to stand for them.
Renew = Callable[[Sequence[Entry], Sequence[Entry]], Iterable[Entry]]
# What no catalog may hold: C0 but tab and line ends, and halves of surrogate pairs.
UNFIT = re.compile("[\0-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]")


@dataclass(frozen=True, eq=False)
class Catalog:
    """A catalog as a value: what would change it returns another one.

    ``name`` is the file as findings call it, ``newline`` its line end (the most frequent one),
    ``tail`` what follows the last entry, ``findings`` what there was to say when it was read.
    """

    name: str
    blocks: tuple[Block, ...]
    tail: str = ""
    newline: str = "\n"
    findings: tuple[Finding, ...] = ()

    @classmethod
    def new(
        cls,
        header: Mapping[str, str],
        comments: Iterable[str] = (),
        name: str = "",
        *,
        fuzzy: bool = False,
    ) -> Catalog:
        """A catalog with a header, which may be fuzzy as a template's is, and no entries."""
        flags = ("fuzzy",) if fuzzy else ()
        entry = Entry("", (Header.of(header).text,), comments=tuple(comments), flags=flags)
        return cls(name, (_written(entry, "", wrapped=True, name=name),))

    # ── what is in it ──

    @cached_property
    def _lines(self) -> list[int]:
        """The first line of each block."""
        return list(accumulate((block.lines for block in self.blocks), initial=1))

    @cached_property
    def entries(self) -> tuple[Entry, ...]:
        """All entries in the file's order, obsolete ones too, without the header.

        Their ``line`` is that of msgctxt or msgid.
        """
        blocks = zip(self.blocks, self._lines, strict=False)
        with uncollected():
            return tuple(block.entry_at(line) for block, line in blocks if block.key != HEADER_KEY)

    @cached_property
    def _places(self) -> dict[RawKey, int]:
        return {block.key: place for place, block in enumerate(self.blocks)}

    def get(self, key: Key) -> Entry | None:
        """The entry with this msgctxt and msgid, obsolete or not."""
        place = self._places.get(_raw(key))
        return None if place is None else self.blocks[place].entry_at(self._lines[place])

    def __contains__(self, key: Key) -> bool:
        return _raw(key) in self._places

    @property
    def header_entry(self) -> Entry | None:
        """The entry that holds the header, with its comments."""
        return self.get(HEADER_KEY)

    @cached_property
    def header(self) -> Header:
        """The header's fields; none where there is no header."""
        found = next((block for block in self.blocks if block.key == HEADER_KEY), None)
        return Header("" if found is None else found.entry.msgstr[0])

    @property
    def forms(self) -> int:
        """How many plural forms the header says.

        PluralError if it says nothing that can be read.
        """
        field = self.header.get("Plural-Forms", "")
        return plural.parse(field).nplurals if field else 2

    @cached_property
    def wrapped(self) -> bool:
        """Long lines are wrapped; False for a file that ``msgcat --no-wrap`` wrote."""
        return is_wrapped(block.text for block in self.blocks if block.key != HEADER_KEY)

    # ── other catalogs made from it ──

    def with_entry(self, entry: Entry) -> Catalog:
        """With this entry in the place of the one with its key, or after all that are in use."""
        return self.with_entries(_put(self.entries, entry))

    def with_entries(self, entries: Iterable[Entry]) -> Catalog:
        """With these entries and no others, in this order, obsolete ones last.

        Those that are as before keep their lines, byte for byte; the others are written anew. An
        obsolete one in which nobody wrote anything goes; msgcat would drop those with a remark too.
        CatalogError for two with one key, or for a text that no catalog can hold.
        """
        header = [block for block in self.blocks if block.key == HEADER_KEY]
        wanted = [entry for entry in entries if entry.key != HEADER_KEY]
        ordered = sorted(wanted, key=lambda entry: entry.obsolete)
        made = [self._block(entry) for entry in ordered if not is_nothing(entry)]
        return self._with_blocks(header + made)

    def refreshed(self, template: Catalog, renew: Renew) -> Catalog:
        """Brought up to date with ``template`` by ``renew``, which sees only what is in question.

        It is given messages of the template and entries from here, both in their order, and
        returns those that are to stand for them. What it is not given stays, byte for byte, and is
        not even decoded: messages that are translated and have the same remarks in the template.
        """
        with uncollected():
            messages, own = (
                {block.key: block for block in blocks if block.key != HEADER_KEY}
                for blocks in (template.blocks, self.blocks)
            )
            settled = {
                key: block
                for key, message in messages.items()
                if (block := own.get(key)) is not None and block.is_settled_by(message)
            }
            asked, known = (
                [block.entry for key, block in blocks.items() if key not in settled]
                for blocks in (messages, own)
            )
            renewed = (entry for entry in renew(asked, known) if not is_nothing(entry))
            made = {block.key: block for block in map(self._block, renewed)}
            header = [block for block in self.blocks if block.key == HEADER_KEY]
            wanted = [settled.get(key) or made.pop(key, None) for key in messages]
            return self._with_blocks([*header, *filter(None, wanted), *made.values()])

    def without(self, keys: Collection[Key]) -> Catalog:
        """Without the entries that have these keys."""
        gone = {_raw(key) for key in keys} - {HEADER_KEY}
        return self._with_blocks([block for block in self.blocks if block.key not in gone])

    def with_header(
        self, header: Mapping[str, str], comments: Iterable[str] | None = None
    ) -> Catalog:
        """With this header (and these comments above it), first in the file if it had none."""
        old = self.header_entry or Entry("")
        text = header.text if isinstance(header, Header) else Header.of(header).text
        entry = replace(old, msgstr=(text,))
        if comments is not None:
            entry = replace(entry, comments=tuple(comments))
        block = self._block(entry)
        if HEADER_KEY not in self:
            return self._with_blocks([block, *self.blocks])
        return self._with_blocks([block if at.key == block.key else at for at in self.blocks])

    def _block(self, entry: Entry) -> Block:
        place = self._places.get(_raw(entry.key))
        old = None if place is None else self.blocks[place]
        if old is not None and old.entry == entry:
            return old
        gap = "\n" if old is None else old.gap
        return _written(entry, gap, wrapped=self.wrapped, name=self.name)

    def _with_blocks(self, blocks: Sequence[Block]) -> Catalog:
        refuse_duplicates(blocks, self.name)
        first, last = self.blocks[:1], self.blocks[-1:]
        settled = []
        for place, block in enumerate(blocks):
            ended = block.ended() if block in last else block  # others have their line end
            if (place == 0) != (block in first):
                ended = ended.with_gap("" if place == 0 else block.gap or "\n")
            settled.append(ended)
        return replace(self, blocks=tuple(settled))


def _raw(key: Key) -> RawKey:
    context, msgid = key
    return (None if context is None else escape(context)), escape(msgid)


def _put(entries: Sequence[Entry], entry: Entry) -> list[Entry]:
    changed = [entry if old.key == entry.key else old for old in entries]
    return changed if any(new is entry for new in changed) else [*changed, entry]


def _written(entry: Entry, gap: str, *, wrapped: bool, name: str) -> Block:
    """The entry written anew, and read again: what it says now is what the file will say."""
    text = write_entry(entry, wrapped=wrapped)
    unfit = UNFIT.search(text)
    block = next(blocks(text), None)
    if unfit or block is None or block.text != text:
        hint = _("take the character out of the text")
        raise CatalogError(_unfit(entry, unfit and unfit[0]), file=name, hint=hint)
    return block.with_gap(gap)


def _unfit(entry: Entry, character: str | None) -> str:
    shown = repr(entry.msgid[:40])
    if character is None:
        return _("a catalog cannot hold this: {text}", text=shown)
    code = f"{ord(character):04X}"
    return _("a catalog cannot hold U+{code} (in {text})", code=code, text=shown)


def refuse_duplicates(read: Sequence[Block], name: str) -> None:
    """CatalogError, with both lines, if two blocks are of one message."""
    if len({block.key for block in read}) == len(read):
        return
    places: dict[RawKey, int] = {}
    for place, block in enumerate(read):
        first = places.setdefault(block.key, place)
        if first != place:
            said = _("the same message again, first in line {line}", line=_line_of(read, first))
            if block.key == HEADER_KEY:
                said = _("a second header, first in line {line}", line=_line_of(read, first))
            hint = _("keep one of the two, or join them with msguniq")
            raise CatalogError(said, file=name, line=_line_of(read, place), column=1, hint=hint)


def _line_of(read: Sequence[Block], place: int) -> int:
    before = sum(block.lines for block in read[:place])
    return read[place].entry_at(1 + before).line
