"""Fill a page with translations: place, parse again, compare outlines.

Escaping rules alone do not keep a page's structure, so nothing is believed before it was read
back. A text that breaks a wall is placed again with its marks escaped; what still does, or adds
what its source lacks, falls back to the source, with a finding that says why.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import accumulate

from toolkit.formats import wording
from toolkit.formats.localised import same_page
from toolkit.formats.templates import template_marks
from toolkit.model import (
    Filled,
    Finding,
    Format,
    FormatOptions,
    Key,
    Kind,
    Markup,
    Outline,
    Page,
    Placed,
    Resolved,
    Segment,
    Severity,
    Spot,
    State,
)

_MENDS = 3  # how often single marks are escaped before the whole text is


@dataclass(slots=True)
class _Draft:
    """A translation on its way into the page."""

    index: int
    segment: Segment
    resolved: Resolved
    placed: bytes
    mends: int = 0
    strict: bool = False
    refused: tuple[str, str] | None = None  # code and message

    @property
    def text(self) -> str:
        return self.resolved.text[0]


@dataclass(slots=True)
class _Desk:
    """One page in work: what is asked for, and every answer so far."""

    page: Page
    format: Format
    options: FormatOptions
    drafts: list[_Draft] = field(default_factory=list)
    locale: str = ""
    offsets: list[int] = field(default_factory=list)  # of each piece in what was composed last
    origins: list[int] = field(default_factory=list)  # of each piece in the source

    def compose(self, drafts: Iterable[_Draft]) -> bytes:
        """The page with these drafts in it, source everywhere else."""
        chosen = {draft.index: draft for draft in drafts if not draft.refused}
        pieces = enumerate(self.page.pieces)
        parts = [chosen[i].placed if i in chosen else piece.raw for i, piece in pieces]
        self.offsets = [0, *accumulate(map(len, parts))]
        return b"".join(parts)

    def outline(self, drafts: Iterable[_Draft]) -> Outline:
        return self.format.outline(self.compose(drafts), self.options)

    def holds(self, drafts: Sequence[_Draft]) -> bool:
        """Whether the walls stand with these drafts in the page."""
        return self.outline(drafts).blocks == self.page.outline.blocks


def fill(
    page: Page,
    wanted: Mapping[Key, Resolved],
    format: Format,  # noqa: A002 - the field's own word
    options: FormatOptions,
    *,
    source_locale: str,
    locale: str,
) -> Filled:
    """The page with every translation in it that keeps its structure.

    ``wanted`` holds what ``resolve`` decided for each message, by (context, msgid); what comes
    from ``source_locale``, or is not there, stays byte for byte as it is.
    """
    desk = _Desk(page, format, options, locale=locale)
    desk.origins = [0, *accumulate(len(piece.raw) for piece in page.pieces)]
    desk.drafts = list(_drafts(desk, wanted, source_locale))
    _settle(desk)
    source = desk.compose(desk.drafts)
    findings = (*_refusals(desk), *_losses(desk, source))
    return Filled(source, tuple(_placed(desk, wanted, source_locale)), findings)


def _drafts(desk: _Desk, wanted: Mapping[Key, Resolved], source_locale: str) -> Iterator[_Draft]:
    for index, piece in enumerate(desk.page.pieces):
        if not isinstance(piece, Segment):
            continue
        resolved = wanted.get((piece.context, piece.text))
        if resolved is None or resolved.locale == source_locale or not resolved.text[0].strip():
            continue
        draft = _Draft(index, piece, resolved, _inert(desk, piece, resolved.text[0]))
        added = _values(draft.text, desk.options.names) - _values(piece.text, desk.options.names)
        if added:
            draft.refused = ("placeholder-added", wording.adds(min(added)))
        yield draft


def _inert(desk: _Desk, segment: Segment, text: str) -> bytes:
    """The text placed, with template marks that its source lacks made text."""
    placed = desk.format.place(text, segment, strict=False)
    source = segment.text.encode()
    known = {source[start:end] for start, end in template_marks(source)}
    marks = [start for start, end in template_marks(placed) if placed[start:end] not in known]
    both = [at + step for at in marks for step in (0, 1)]
    return desk.format.shield(placed, segment, both) if marks else placed


def _values(text: str, names: frozenset[str]) -> set[str]:
    return {f"{{{name}}}" for name in names if f"{{{name}}}" in text} if "{" in text else set()


def _settle(desk: _Desk) -> None:
    """Escalate drafts until the page holds: walls first, then what each text adds."""
    live = [draft for draft in desk.drafts if not draft.refused]
    if live and not desk.holds(live):
        _mend_walls(desk, live)
    while True:
        outline = desk.outline(desk.drafts)
        if outline.blocks != desk.page.outline.blocks:
            _mend_walls(desk, [draft for draft in desk.drafts if not draft.refused])
            continue
        changed = [_mend_markup(desk, *pair) for pair in _pairs(desk, outline)]
        if not any(changed):
            return


def _mend_walls(desk: _Desk, live: list[_Draft]) -> None:
    """Escape what cannot stand alone; then look for what is left by halves."""
    for draft in live:
        if not draft.strict and not desk.format.alone(draft.placed, draft.segment):
            _escape_all(desk, draft)
    standing = [draft for draft in live if not draft.refused]
    while not desk.holds(standing):
        culprit = _first_culprit(desk, standing)
        if culprit.strict:
            culprit.refused = ("structure-broken", wording.moves_walls())
            standing.remove(culprit)
        else:
            _escape_all(desk, culprit)


def _first_culprit(desk: _Desk, drafts: Sequence[_Draft]) -> _Draft:
    """The draft at which the page breaks when they are put in one after another."""
    low, high = 0, len(drafts)  # drafts[:low] hold, drafts[:high] do not
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if desk.holds(drafts[:middle]) else (low, middle)
    return drafts[low]


def _escape_all(desk: _Desk, draft: _Draft) -> None:
    draft.strict = True
    draft.placed = desk.format.place(draft.text, draft.segment, strict=True)


def _pairs(desk: _Desk, outline: Outline) -> Iterator[tuple[_Draft, Spot, Spot]]:
    """Each draft with its spot in the source and in the filled page."""
    old, new = desk.page.outline.spots, outline.spots
    starts = [spot.start for spot in new]
    for draft in desk.drafts:
        at = desk.offsets[draft.index]
        nearest = bisect_left(starts, at + len(draft.placed)) - 1
        if not draft.refused and nearest >= 0 and at < new[nearest].end:
            yield draft, old[nearest], new[nearest]


def _mend_markup(desk: _Desk, draft: _Draft, old: Spot, new: Spot) -> bool:
    """Escape or refuse what a text adds; says whether anything was done."""
    start = desk.offsets[draft.index]
    origin = desk.origins[draft.index]
    if draft.segment.kind is Kind.ALT and _image(old, origin) != _image(new, start):
        return _mend_image(desk, draft)
    excess = _excess(desk, draft, old, new)
    if not excess:
        return False
    deliberate = [item for item in excess if item.deliberate]
    if deliberate or draft.strict:
        draft.refused = ("markup-added", wording.adds(wording.named([*deliberate, *excess][0])))
    elif draft.mends == _MENDS:
        _escape_all(desk, draft)
    else:
        draft.mends += 1
        marks = [item.start - start for item in excess]
        draft.placed = desk.format.shield(draft.placed, draft.segment, marks)
    return True


def _image(spot: Spot, at: int) -> tuple[int, str] | None:
    """The image whose description stands at a byte: how far before it begins, and its address."""
    behind = bisect_left(spot.markup, at, key=_start)
    images = (spot.markup[i] for i in range(behind - 1, -1, -1) if spot.markup[i].kind == "image")
    return next(((at - image.start, image.value) for image in images), None)


def _mend_image(desk: _Desk, draft: _Draft) -> bool:
    """A description that swallowed the end of its image."""
    if draft.strict:
        draft.refused = ("structure-broken", wording.breaks_image())
    else:
        _escape_all(desk, draft)
    return True


def _excess(desk: _Desk, draft: _Draft, old: Spot, new: Spot) -> list[Markup]:
    """What stands in the draft and not in its source; all tags, where they do not close."""
    mine = _within(new, desk.offsets[draft.index], len(draft.placed))
    if not mine:
        return []
    strange = set(mine).difference(old.markup)
    added = {item for item in strange if not item.free and not _has(old.markup, item, desk.locale)}
    excess = [item for item in mine if item in added]
    if not excess and new.stray != old.stray:
        excess = [item for item in mine if item.kind == "html"]
    return excess


def _kept(has: Iterable[Markup], item: Markup, locale: str) -> bool:
    return any(_has([item], other, locale) for other in has)


def _has(known: Iterable[Markup], item: Markup, locale: str) -> bool:
    """Whether the markup is there, or the same page's address in the locale's language."""
    language = locale.split("_", maxsplit=1)[0]
    return any(
        other == item
        or (other.kind == item.kind == "link" and same_page(other.value, item.value, language))
        for other in known
    )


def _within(spot: Spot, start: int, length: int) -> list[Markup]:
    first = bisect_left(spot.markup, start, key=_start)
    return list(spot.markup[first : bisect_left(spot.markup, start + length, key=_start)])


def _start(item: Markup) -> int:
    return item.start


def _refusals(desk: _Desk) -> Iterator[Finding]:
    for draft in desk.drafts:
        if draft.refused:
            code, message = draft.refused
            yield _finding(desk, draft, code, Severity.ERROR, message)


def _losses(desk: _Desk, source: bytes) -> Iterator[Finding]:
    """What a published translation lost: it is shown, and said."""
    outline = desk.format.outline(source, desk.options)
    for draft, old, new in _pairs(desk, outline):
        had = _within(old, desk.origins[draft.index], len(draft.segment.raw))
        has = set(_within(new, desk.offsets[draft.index], len(draft.placed)))
        missed = (item for item in dict.fromkeys(had) if item not in has)
        for item in (item for item in missed if not _kept(has, item, desk.locale)):
            severity = Severity.STYLE if item.free else Severity.ERROR
            message = wording.loses(wording.named(item))
            yield _finding(desk, draft, "markup-lost", severity, message)
    for draft in desk.drafts:
        names = desk.options.names
        lost = _values(draft.segment.text, names) - _values(draft.text, names)
        for name in sorted(lost) if not draft.refused else ():
            yield _finding(desk, draft, "placeholder-lost", Severity.ERROR, wording.loses(name))


def _finding(desk: _Desk, draft: _Draft, code: str, severity: Severity, message: str) -> Finding:
    return Finding(
        code,
        severity,
        message,
        file=desk.page.path,
        line=draft.segment.line,
        locale=desk.locale,
        page=desk.page.path,
        msgctxt=draft.segment.context,
        msgid=draft.segment.text,
        msgstr=draft.text,
    )


def _placed(desk: _Desk, wanted: Mapping[Key, Resolved], source_locale: str) -> Iterator[Placed]:
    shown = {draft.index for draft in desk.drafts if not draft.refused}
    for index, piece in enumerate(desk.page.pieces):
        if isinstance(piece, Segment):
            resolved = wanted.get((piece.context, piece.text))
            state = resolved.state if resolved else State.MISSING
            locale = resolved.locale if resolved and index in shown else source_locale
            yield Placed(piece, desk.offsets[index], desk.offsets[index + 1], locale, state)
