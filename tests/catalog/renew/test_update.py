"""Catalogs follow their pages: twice is once, and no translation that a person wrote is dropped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

import pytest
from catalog_strategies import HEADER
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.renew.update import Update, update
from toolkit.model import Entry, Key, Previous

NEW = Catalog.new(HEADER)
MESSAGES = st.builds(
    Entry,
    st.sampled_from(["a", "b", "Take 5 mg", "c\n", "café {name}"]),
    msgctxt=st.sampled_from([None, None, "slug"]),
    msgid_plural=st.sampled_from([None, None, None, "many", "lots"]),
    extracted=st.sampled_from([(), ("paragraph",), ("heading 2", "/a/#b")]),
    references=st.just(("page.md",)),
    flags=st.sampled_from([(), ("python-brace-format",)]),
)
TEMPLATES = st.lists(MESSAGES, max_size=4, unique_by=lambda entry: entry.key)
WORDS = st.sampled_from(["", "uno", "dos", "tres «x»"])
REMARKS = st.sampled_from([(), (), ("asked the doctor",)])
FLAGS = st.sampled_from([(), (), ("fuzzy",), ("fuzzy", "no-wrap")])
PREVIOUS = st.sampled_from([None, None, Previous("was")])


@dataclass
class Desk:
    """A catalog that goes to the disk and back at every step, and all that a person wrote in it."""

    overlay: bool = False
    data: bytes = field(default_factory=lambda: po.dump(NEW))
    written: dict[Key, set[str]] = field(default_factory=dict)

    @property
    def entries(self) -> tuple[Entry, ...]:
        return po.load(self.data).entries

    def save(self, entries: Iterable[Entry]) -> None:
        self.data = po.dump(po.load(self.data).with_entries(entries))

    def pull(self, template: Sequence[Entry]) -> Update:
        done = update(template, self.entries, overlay=self.overlay)
        self.save(done.entries)
        return done

    def translate(self, draw: st.DrawFn) -> None:
        """A person goes through the entries in use and writes in some of them."""
        self.save(
            [entry if entry.obsolete else self._by_hand(draw, entry) for entry in self.entries]
        )

    def _by_hand(self, draw: st.DrawFn, entry: Entry) -> Entry:
        if not draw(st.booleans()):
            return entry
        texts = tuple(draw(WORDS) for _ in entry.msgstr)
        self.written[entry.key] = set(filter(None, texts))
        return replace(
            entry,
            msgstr=texts,
            comments=draw(REMARKS),
            flags=draw(FLAGS) + tuple(flag for flag in entry.flags if "format" in flag),
            previous=draw(PREVIOUS),
        )

    def add(self, template: Sequence[Entry]) -> None:
        """What ``override`` does in an overlay: every message, for a person to write in."""
        known = {entry.key for entry in self.entries}
        fresh = [replace(e, msgstr=("",) * (2 if e.msgid_plural else 1)) for e in template]
        self.save([*self.entries, *(entry for entry in fresh if entry.key not in known)])


@st.composite
def histories(draw: st.DrawFn) -> tuple[Desk, list[Entry]]:
    """A catalog after some changes of its page and some work of a person, and its next template."""
    desk = Desk(overlay=draw(st.booleans()))
    for _ in range(draw(st.integers(0, 2))):
        template = draw(TEMPLATES)
        desk.pull(template)
        if desk.overlay:
            desk.add(template)
        desk.translate(draw)
    return desk, draw(TEMPLATES)


# ── law 6 ────────────────────────────────────────────────────────────────────────────────────


@given(histories())
def test_updating_twice_is_updating_once(history: tuple[Desk, list[Entry]]) -> None:
    desk, template = history
    desk.pull(template)
    once = desk.data
    again = desk.pull(template)
    assert desk.data == once
    assert not (again.new or again.changed or again.gone or again.back)


@given(histories())
def test_no_translation_that_a_person_wrote_is_dropped(history: tuple[Desk, list[Entry]]) -> None:
    desk, template = history
    desk.pull(template)
    there = "\n".join(line for entry in desk.entries for line in (*entry.msgstr, *entry.comments))
    assert all(text in there for texts in desk.written.values() for text in texts)


@given(histories())
def test_what_is_carried_is_carried_whole(history: tuple[Desk, list[Entry]]) -> None:
    """Texts, remarks, marks and previous sources of a message that did not change."""
    desk, template = history
    before = {entry.key: entry for entry in desk.entries}
    after = {entry.key: entry for entry in update(template, desk.entries, overlay=False).entries}
    for message in template:
        old, new = before.get(message.key), after[message.key]
        if old and old.msgid_plural == message.msgid_plural:
            assert (new.msgstr, new.comments) == (old.msgstr, old.comments)
            known = old.previous if old.fuzzy else None
            lost = new.previous and before.get((new.previous.msgctxt, new.previous.msgid or ""))
            assert new.fuzzy == old.fuzzy
            assert new.previous == known or (lost and lost.msgstr == old.msgstr)  # had back


@given(histories())
def test_a_page_that_comes_back_finds_its_catalog_as_it_was(
    history: tuple[Desk, list[Entry]],
) -> None:
    desk, template = history
    desk.pull(template)
    shown = {e.key: e for e in desk.entries if not e.obsolete and all(e.msgstr)}
    desk.pull([])
    desk.pull(template)
    again = {entry.key: entry for entry in desk.entries}
    for key, entry in shown.items():
        assert again[key] == entry


@given(histories())
def test_a_catalog_holds_what_its_page_does_in_its_order(history: tuple[Desk, list[Entry]]) -> None:
    desk, template = history
    desk.pull(template)
    used = [entry.key for entry in desk.entries if not entry.obsolete]
    wanted = [message.key for message in template]
    assert used == ([key for key in wanted if key in used] if desk.overlay else wanted)


@given(histories())
def test_an_overlay_holds_only_what_a_person_wrote(history: tuple[Desk, list[Entry]]) -> None:
    desk, template = history
    done = update(template, desk.entries, overlay=True)
    assert not done.new
    assert all(any(entry.msgstr) or entry.comments for entry in done.entries)


@given(histories())
def test_every_message_is_new_kept_gone_or_back(history: tuple[Desk, list[Entry]]) -> None:
    desk, template = history
    before = {entry.key: entry.obsolete for entry in desk.entries}
    done = update(template, desk.entries, overlay=False)
    wanted = {message.key for message in template}
    assert set(done.new) == wanted - set(before)
    assert set(done.back) == {key for key in wanted if before.get(key)}
    assert set(done.gone) == {key for key in before if not before[key]} - wanted


# ── cases ────────────────────────────────────────────────────────────────────────────────────


def merged(message: Entry, old: Entry, **said: int) -> Entry:
    (entry,) = update([message], [old], overlay=False, **said).entries
    return entry


def test_a_new_message_has_as_many_forms_as_its_language() -> None:
    (entry,) = update([Entry("day", msgid_plural="days")], [], overlay=False, forms=3).entries
    assert entry.msgstr == ("", "", "")


def test_remarks_of_the_toolkit_are_the_page_s() -> None:
    old = Entry("a", ("uno",), extracted=("heading 1",), references=("old.md",))
    found = merged(Entry("a", extracted=("heading 2",), references=("new.md",)), old)
    assert (found.extracted, found.references) == (("heading 2",), ("new.md",))


def test_a_flag_of_ours_comes_and_goes_with_the_page() -> None:
    flagged = Entry("{x}", flags=("python-brace-format",))
    old = Entry("{x}", ("{x}!",), flags=("fuzzy", "no-wrap"))
    with_flag = merged(flagged, old)
    assert with_flag.flags == ("fuzzy", "no-wrap", "python-brace-format")
    assert merged(Entry("{x}"), with_flag).flags == ("fuzzy", "no-wrap")


def test_an_empty_message_that_left_is_not_kept() -> None:
    done = update([], [Entry("a", comments=("why?",))], overlay=False)
    assert (done.entries, done.gone) == ((), ((None, "a"),))


def test_an_overlay_keeps_an_empty_entry_that_a_person_wrote_a_remark_on() -> None:
    noted, bare = Entry("a", comments=("as in Spain",)), Entry("b")
    done = update([Entry("a"), Entry("b")], [noted, bare], overlay=True)
    assert [entry.msgid for entry in done.entries] == ["a"]


def test_what_left_is_last_and_loses_its_place_only() -> None:
    old = Entry("a", ("uno",), comments=("mine",), extracted=("x",), references=("p.md",))
    done = update([], [old], overlay=False)
    assert done.entries == (Entry("a", ("uno",), comments=("mine",), obsolete=True),)


@pytest.mark.parametrize(
    ("plural", "old", "forms", "carried"),
    [
        ("days", Entry("day", ("día",)), 2, ("día", "día")),
        (None, Entry("day", ("día", "días"), msgid_plural="days"), 2, ("día",)),
        (None, Entry("day", ("", "días"), msgid_plural="days"), 2, ("días",)),
        ("weeks", Entry("day", ("día", "días"), msgid_plural="days"), 2, ("día", "días")),
        ("weeks", Entry("day", ("día", "días"), msgid_plural="days"), 3, ("día", "días", "")),
    ],
)
def test_another_plural_asks_a_person(
    plural: str | None, old: Entry, forms: int, carried: tuple[str, ...]
) -> None:
    found = merged(Entry("day", msgid_plural=plural), old, forms=forms)
    assert (found.msgstr, found.fuzzy) == (carried, True)
    assert found.previous == Previous("day", None, old.msgid_plural)


SETTLED = [
    Entry("day", ("día",), comments=("mine",)),
    Entry("day", ("día", "días"), msgid_plural="days", flags=("no-wrap",)),
    Entry("day", ("crisis", "crisis"), msgid_plural="days"),
]
UNSETTLED = [
    Entry("day", ("día",), flags=("fuzzy",)),
    Entry("day", ("día",), flags=("fuzzy",), previous=Previous("night")),
    Entry("day", ("día",), flags=("fuzzy",), previous=Previous("day")),  # of another page
    Entry("day", ("día", "días"), flags=("fuzzy",), msgid_plural="days"),
    Entry("day", ("", "días"), msgid_plural="days"),
    Entry("day", ("día", ""), msgid_plural="days"),
]


def there_and_back(old: Entry) -> tuple[Entry, Entry]:
    """The entry once its plural came or went, and once the source is as it was."""
    other = None if old.msgid_plural else "days"
    there = merged(Entry("day", msgid_plural=other), old)
    return there, merged(Entry("day", msgid_plural=old.msgid_plural), there)


@pytest.mark.parametrize("old", SETTLED)
def test_a_plural_that_comes_and_goes_leaves_the_translation_as_it_was(old: Entry) -> None:
    there, back = there_and_back(old)
    assert there.fuzzy
    assert back == old


@pytest.mark.parametrize("old", UNSETTLED)
def test_what_was_not_settled_is_not_settled_by_a_plural_that_comes_and_goes(old: Entry) -> None:
    _, back = there_and_back(old)
    assert back.fuzzy


def test_where_a_language_has_one_form_nothing_tells_what_was_settled() -> None:
    there = merged(Entry("day", msgid_plural="days"), UNSETTLED[0], forms=1)
    assert merged(Entry("day"), there, forms=1).fuzzy


def test_what_a_person_made_of_the_plural_is_not_taken_back() -> None:
    there = merged(Entry("day", msgid_plural="days"), Entry("day", ("día",)))
    back = merged(Entry("day"), replace(there, msgstr=("día", "días")))
    assert (back.msgstr, back.fuzzy) == (("día",), True)
    assert back.comments == ("fuzzy msgstr: días",)


def test_a_form_without_a_place_is_kept_as_a_remark() -> None:
    found = merged(Entry("day"), Entry("day", ("día", "días"), msgid_plural="days"))
    assert found.comments == ("msgstr: días",)


def test_a_text_without_its_first_form_stays_in_doubt_under_another_source() -> None:
    half = Entry("a day", msgid_plural="many", msgstr=("", "varios"), references=("page.md",))
    desk = Desk(data=po.dump(NEW.with_entries([half])))
    template = [Entry("one day", msgid_plural="many", references=("page.md",))]
    desk.pull(template)
    desk.pull(template)
    entry = desk.entries[0]
    assert entry.fuzzy
    assert entry.previous == Previous("a day", msgid_plural="many")
