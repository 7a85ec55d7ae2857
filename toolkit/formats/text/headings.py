"""Which texts are headings: by what they look like, and by what stands around them.

The words of other texts count only by their looks, so that a page of marked texts is read as the
page that it was filled from.
"""

from __future__ import annotations

from collections.abc import Sequence

from toolkit.formats.text.blocks import Shape, Sure, Why
from toolkit.formats.text.drafts import SENTENCES, TITLES, Draft
from toolkit.formats.text.lists import style
from toolkit.formats.text.looks import Look

_UNDERLINES = "=-~_*#^+—–─═"
_SIGNATURE = 8  # blocks at most
_ALONE = (Look.TITLE, Look.NAMED, Look.SIGN, Look.WORDY)


class Headings:
    """One walk over the drafts of a page, which become headings and lines on the way."""

    def __init__(self, drafts: Sequence[Draft]) -> None:
        self.drafts = drafts
        self.numbered = 0  # the number of the last numbered heading
        self.signed = _signature(drafts)
        self.row = _rows_of_titles(drafts)

    def find(self) -> None:
        """Turn what is a heading, or a line of its own, into that."""
        for at, draft in enumerate(self.drafts):
            if self._is_underlined(at):
                self._call(draft, Why.UNDERLINED, Sure.CERTAIN)
            elif draft.shape is Shape.ITEM:
                self._number(at)
            elif draft.shape is Shape.PARAGRAPH:
                self._text(at)

    def _text(self, at: int) -> None:
        draft = self.drafts[at]
        if at >= self.signed:
            _line(draft, Why.SIGNATURE)
        elif draft.look in (Look.LABEL, Look.COMMA):
            _line(draft, Why.LABEL)
        elif draft.look is Look.LONG:
            self._first(at)
        elif draft.look in TITLES and not (self._in_item(at) or self._by_look(at)):
            if draft.look is not Look.QUESTION:
                named = draft.look is Look.NAMED
                _line(draft, Why.LABEL if named else Why.SHORT_AMONG)
            draft.sure = Sure.LIKELY if self._among(at) else Sure.UNSURE

    def _first(self, at: int) -> None:
        """A long line without a final stop is a title only above all others."""
        below = self._below(at)
        if at == 0 and below and below.is_text and below.look is not Look.LABEL:
            self._call(self.drafts[at], Why.SHORT_ABOVE, Sure.UNSURE)

    def _by_look(self, at: int) -> bool:
        draft, below = self.drafts[at], self._below(at)
        if below is None:
            return False
        if draft.look in _ALONE:
            return self._title(at, below)
        if below.look is draft.look and below.is_text and (below.tight or self._repeats(at)):
            return self._asks_again(at, below) and self._call(draft, Why.QUESTION, Sure.UNSURE)
        above = self._above(at)
        if draft.tight and not below.tight and above and above.shape is Shape.LINE:
            return False  # the last line of an address
        why = Why.QUESTION if draft.look is Look.QUESTION else Why.CAPITALS
        again = above is not None and above.is_text and above.look is draft.look
        return self._call(draft, why, Sure.UNSURE if again else Sure.LIKELY)

    def _asks_again(self, at: int, below: Draft) -> bool:
        """A question directly above one that is answered: the heading of that."""
        above, behind = self._above(at), self._below(at + 1)
        first = above is None or not (above.is_text and above.look is Look.QUESTION)
        answered = behind is not None and behind.tight and behind.look in SENTENCES
        return below.look is Look.QUESTION and below.tight and first and answered

    def _repeats(self, at: int) -> bool:
        """A third text of the same look in a row, or a question behind which one more comes."""
        draft = self.drafts[at]
        if draft.look is Look.QUESTION:
            return True
        return at > 0 and self.drafts[at - 1].look is draft.look

    def _title(self, at: int, below: Draft) -> bool:
        if at in self.row:
            return self._alone(at)
        named = self.drafts[at].look is Look.NAMED and at > 0  # "Parking: in the yard"
        return below.tight and not named and self._above_its_text(at, below)

    def _alone(self, at: int) -> bool:
        """Blank lines around it: a heading, unless it is one of several such lines."""
        draft, (first, last) = self.drafts[at], self.row[at]
        before = self.drafts[first - 1] if first else None
        if before and before.is_text and before.look is Look.COLON:
            return False
        if last - first < 2:
            sure = Sure.UNSURE if draft.look is Look.NAMED and at else Sure.LIKELY
            return self._call(draft, Why.SHORT_ALONE, sure)
        wordy = [each.look is Look.WORDY for each in self.drafts[at : min(at + 2, last)]]
        if wordy == [True, False] or (wordy == [True] and self.drafts[at - 1].look is Look.TITLE):
            return False  # a sentence without a stop, and what it stands below
        if wordy == [False, True]:
            return self._call(draft, Why.SHORT_ALONE, Sure.UNSURE)
        if first < at < last - 1 or (at == first and first > 0):
            return False
        return self._call(draft, Why.SHORT_ALONE, Sure.UNSURE)

    def _above_its_text(self, at: int, below: Draft) -> bool:
        draft = self.drafts[at]
        if draft.look is Look.SIGN:
            return self._call(draft, Why.SHORT_ABOVE, Sure.LIKELY)
        if draft.tight and self.drafts[at - 1].shape is Shape.LINE:
            return False
        if below.shape is Shape.ITEM and below.look is Look.COMMA:
            return False  # "We use your data", "(a) to treat you,"
        if _is_body(below):
            likely = not below.is_text or len(below.text) >= 60
            return self._call(draft, Why.SHORT_ABOVE, Sure.LIKELY if likely else Sure.UNSURE)
        return self._above_lines(at, below)

    def _above_lines(self, at: int, below: Draft) -> bool:
        """Above another heading, or above labels alone: "Call us" and a number."""
        draft, behind = self.drafts[at], self._below(at + 1)
        opens = below.look in TITLES and behind is not None and behind.tight and _is_body(behind)
        labels = below.look is Look.LABEL and (
            not draft.tight if at else not (behind and behind.tight)
        )
        if opens or labels or below.look is Look.QUESTION:
            return self._call(draft, Why.SHORT_ABOVE, Sure.UNSURE)
        return False

    # ── numbered ─────────────────────────────────────────────────────────────────────────────

    def _number(self, at: int) -> None:
        """“1. Introduction” above a paragraph is a heading; so is “2. …” behind such a one."""
        draft, below = self.drafts[at], self._below(at)
        digits = draft.marker.marker.strip("(.)-º") if draft.marker else ""
        if not digits.isdecimal() or draft.look not in TITLES or below is None:
            return
        text = below.is_text and below.indent <= draft.indent and below.look is not Look.LABEL
        other = below.shape is Shape.ITEM and self.numbered and style(below) != style(draft)
        if (text or other) and int(digits) == self.numbered + 1:
            self.numbered += 1
            self._call(draft, Why.NUMBERED, Sure.LIKELY)

    # ── what stands around ───────────────────────────────────────────────────────────────────

    def _below(self, at: int) -> Draft | None:
        """What comes next in the same quotation; a rule is nothing."""
        for draft in self.drafts[at + 1 : at + 3]:
            if draft.shape is not Shape.RULE:
                return draft if draft.quote == self.drafts[at].quote else None
        return None

    def _above(self, at: int) -> Draft | None:
        return self.drafts[at - 1] if at else None

    def _among(self, at: int) -> bool:
        """Whether it stands directly below or above another line."""
        behind = self.drafts[at + 1] if at + 1 < len(self.drafts) else None
        return self.drafts[at].tight or bool(behind and behind.tight)

    def _in_item(self, at: int) -> bool:
        return self.drafts[at].depth > 0

    def _is_underlined(self, at: int) -> bool:
        draft = self.drafts[at]
        if draft.shape is not Shape.PARAGRAPH or at + 1 == len(self.drafts):
            return False
        rule = self.drafts[at + 1]
        if rule.shape is not Shape.RULE or not rule.tight or draft.depth:
            return False
        line = rule.first.text
        drawn = len(line) > 2 and len(set(line)) == 1 and line[0] in _UNDERLINES
        equal = line[0] in "=═" and draft.look is not Look.TEXT
        return drawn and (equal or draft.look in TITLES)

    @staticmethod
    def _call(draft: Draft, why: Why, sure: Sure) -> bool:
        draft.shape, draft.why, draft.sure = Shape.HEADING, why, sure
        return True


def _is_body(draft: Draft) -> bool:
    """What a heading stands above: sentences, a list, a table."""
    return not draft.is_text or draft.look in SENTENCES


def _line(draft: Draft, why: Why) -> None:
    draft.shape, draft.why = Shape.LINE, why


def _rows_of_titles(drafts: Sequence[Draft]) -> dict[int, tuple[int, int]]:
    """For each title alone between blank lines, the row of such titles that it is in."""
    found: dict[int, tuple[int, int]] = {}
    first = 0
    for at in range(len(drafts) + 1):
        if at < len(drafts) and _is_alone(drafts, at):
            continue
        found.update(dict.fromkeys(range(first, at), (first, at)))
        first = at + 1
    return found


def _is_alone(drafts: Sequence[Draft], at: int) -> bool:
    draft = drafts[at]
    behind = drafts[at + 1] if at + 1 < len(drafts) else None
    alone = not draft.tight and not (behind and behind.tight)
    return alone and draft.shape is Shape.PARAGRAPH and draft.look in _ALONE


def _signature(drafts: Sequence[Draft]) -> int:
    """Where the signature begins: behind “-- ”, or behind “Best regards,” near the end."""
    end = len(drafts)
    for at in range(max(end - _SIGNATURE, 1), end):
        draft = drafts[at - 1]
        if draft.shape is Shape.RULE and draft.first.text == "--":
            return at
        greets = draft.is_text and draft.look is Look.COMMA and draft.depth == 0
        if greets and all(_could_sign(each) for each in _without_postscript(drafts, at)):
            return at
    return end


def _without_postscript(drafts: Sequence[Draft], at: int) -> Sequence[Draft]:
    """A signature without the sentences below it, where sentences stand above it, too."""
    signed = drafts[at:-1]
    above = drafts[at - 2] if at > 1 else None
    closes = above is not None and above.is_text and above.look is Look.TEXT
    return signed if signed and closes and drafts[-1].look is Look.TEXT else drafts[at:]


def _could_sign(draft: Draft) -> bool:
    signs = (Look.TITLE, Look.WORDY, Look.NAMED, Look.CAPITALS, Look.LABEL, Look.COMMA)
    return draft.shape is Shape.RULE or (draft.is_text and draft.look in signs)


def level(drafts: Sequence[Draft]) -> None:
    """Give every heading its level: 1 for the page's title, 2 and 3 for the others."""
    double = capitals = False
    for at, draft in enumerate(drafts):
        if draft.shape is not Shape.HEADING:
            continue
        above = drafts[at - 1] if at else None
        draft.level = _level(draft, above, double, capitals=capitals)
        rule = drafts[at + 1].first.text[:1] if draft.why is Why.UNDERLINED else ""
        double = double or (at > 0 and rule in ("=", "═"))
        capitals = capitals or (at > 0 and draft.why is Why.CAPITALS)


def _level(draft: Draft, above: Draft | None, double: bool, *, capitals: bool) -> int:
    if draft.why is Why.HASHED and draft.marker:
        return len(draft.marker.marker)
    if above is None:
        return 1
    if draft.why is Why.UNDERLINED:
        return 3 if double else 2
    if draft.tight and above is not None and above.shape is Shape.HEADING and above.level > 1:
        return 3
    return 3 if capitals and draft.why not in (Why.CAPITALS, Why.NUMBERED) else 2
