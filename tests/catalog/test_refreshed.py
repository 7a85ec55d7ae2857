"""What a template leaves as it is is not even decoded, and comes out as if it had been."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from catalog_strategies import HEADER, PLAIN, catalogs
from hypothesis import given
from hypothesis import strategies as st

from toolkit.catalog.catalog import Catalog
from toolkit.catalog.po import dump, load
from toolkit.model import Entry, Previous

NEW = Catalog.new(HEADER)
TOLD = Entry("Take 5 mg.", ("Tome 5 mg.",), extracted=("paragraph",), references=("dose.md",))


def renewed(template: Sequence[Entry], catalog: Iterable[Entry]) -> list[Entry]:
    """Translations found by key; those of messages that are no more, obsolete."""
    known = {entry.key: entry for entry in catalog}
    kept = [
        replace(
            message,
            msgstr=old.msgstr,
            comments=old.comments,
            flags=old.flags,
            previous=old.previous,
        )
        if (old := known.pop(message.key, None))
        else replace(message, msgstr=("",) * len(message.msgstr))
        for message in template
    ]
    return kept + [replace(e, obsolete=True, references=(), extracted=()) for e in known.values()]


def asked_of(catalog: Catalog, template: Catalog) -> tuple[list[str], list[str]]:
    """The messages that the renewing function is given, of the template and of the catalog."""
    seen: list[list[str]] = []

    def renew(messages: Sequence[Entry], entries: Sequence[Entry]) -> Sequence[Entry]:
        seen.extend([[e.msgid for e in messages], [e.msgid for e in entries]])
        return renewed(messages, entries)

    catalog.refreshed(template, renew)
    return seen[0], seen[1]


@given(old=catalogs(max_size=5), new=catalogs(max_size=3), data=st.data())
def test_it_is_as_if_all_had_been_seen(
    old: list[Entry], new: list[Entry], data: st.DataObject
) -> None:
    catalog = NEW.with_entries(old)
    kept = data.draw(st.permutations([e for e in catalog.entries if not e.obsolete]))
    bare = [replace(e, msgstr=("",) * len(e.msgstr), previous=None) for e in kept]
    known = {entry.key for entry in old}
    fresh = [replace(e, obsolete=False) for e in new if e.key not in known]
    template = NEW.with_entries([*bare[:3], *fresh])
    whole = catalog.with_entries(renewed(template.entries, catalog.entries))
    assert dump(catalog.refreshed(template, renewed)) == dump(whole)


@given(entries=catalogs(max_size=5, of=PLAIN))
def test_its_own_template_changes_nothing(entries: list[Entry]) -> None:
    data = dump(NEW.with_entries([replace(e, obsolete=False) for e in entries]))
    assert dump(load(data).refreshed(load(data), renewed)) == data


def test_only_what_is_in_question_is_asked() -> None:
    doubted = replace(TOLD, msgid="b", flags=("fuzzy",))
    was = replace(TOLD, msgid="c", previous=Previous("C"))
    missing = replace(TOLD, msgid="d", msgstr=("",))
    moved = replace(TOLD, msgid="e", references=("old.md",))
    noted = replace(TOLD, msgid="f", comments=("why?",))
    gone = replace(TOLD, msgid="g", obsolete=True, extracted=(), references=())
    days = replace(TOLD, msgid="h", msgid_plural="hh", msgstr=("x", "y"))
    entries = [TOLD, doubted, was, missing, moved, noted, days, gone]
    catalog = load(dump(NEW.with_entries(entries)))
    template = NEW.with_entries(
        replace(TOLD, msgid=text, msgid_plural=plural, msgstr=("",) * (2 if plural else 1))
        for text, plural in [(TOLD.msgid, None), *((x, None) for x in "bcdefg"), ("h", "hh")]
    )
    assert asked_of(catalog, template) == (list("bcdefgh"), list("bcdefhg"))


def test_what_is_left_out_goes() -> None:
    catalog = NEW.with_entries([TOLD, replace(TOLD, msgid="b", flags=("fuzzy",))])
    template = NEW.with_entries([TOLD, replace(TOLD, msgid="b"), replace(TOLD, msgid="c")])
    assert catalog.refreshed(template, lambda new, old: []).entries == (TOLD,)
