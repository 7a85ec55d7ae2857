"""What changed under translations, in a report: carried by this run, or waiting for a person."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass

from toolkit import locales
from toolkit.catalog.change import Change, Evidence, classify_change
from toolkit.catalog.renew.overlay import change_under
from toolkit.catalog.renew.pending import Judge, is_critical, translated_from
from toolkit.catalog.renew.update import Carried
from toolkit.model import Entry, Key
from toolkit.run.steps import Step
from toolkit.run.templates import Templates


@dataclass(frozen=True, slots=True)
class Changed:
    """One message whose translation was made for another text, or another page.

    ``how`` is ``edited``, ``moved``, ``copied``, ``similar``, or ``waiting`` for what an earlier
    run carried; ``was`` and ``now`` are the source as it was translated and as it is, ``source``
    the catalog's name (without suffix) that it came from. Where ``how`` is ``parent``, an
    overlay's parent changed: ``source`` is its locale, ``was`` and ``now`` its text. ``kind`` is
    the class of the change, ``evidence`` what tells so.
    """

    catalog: str
    locale: str
    line: int
    msgctxt: str | None
    msgid: str
    how: str
    source: str
    was: str
    now: str
    kind: str
    evidence: tuple[Evidence, ...]
    critical: bool
    fuzzy: bool


def changes(steps: Iterable[Step], templates: Templates, judge: Judge) -> list[Changed]:
    """Every change of these steps, the critical ones first."""
    found = [one for step in steps for one in _of(step, templates.get(step.stem, ()), judge)]
    return sorted(found, key=lambda one: not one.critical)


def _of(step: Step, messages: Collection[Entry], judge: Judge) -> Iterator[Changed]:
    said = {message.key: message.extracted for message in messages}
    carried = {one.key: one for one in step.done.carried}
    for entry in step.catalog.entries if step.catalog else ():
        if entry.obsolete or entry.key not in said:
            continue
        if one := carried.get(entry.key):
            yield _changed(step, entry, one.change, said, one)
        elif change := judge.pending(entry):
            yield _changed(step, entry, change, said)
        elif under := change_under(entry):
            yield _changed_under(step, entry, *under)


def _changed_under(step: Step, entry: Entry, tag: str, was: str, now: str) -> Changed:
    """An override whose parent says something else now."""
    change = classify_change(was, now, language=locales.language(tag))
    return Changed(
        step.name,
        step.tag,
        entry.line,
        *entry.key,
        how="parent",
        source=tag,
        was=was,
        now=now,
        kind=change.kind,
        evidence=change.evidence,
        critical=change.kind.critical,
        fuzzy=True,
    )


def _changed(
    step: Step,
    entry: Entry,
    change: Change,
    said: Mapping[Key, Collection[str]],
    carried: Carried | None = None,
) -> Changed:
    was = translated_from(entry)
    key = carried.was if carried else entry.key
    return Changed(
        step.name,
        step.tag,
        entry.line,
        *entry.key,
        how=carried.how if carried else "waiting",
        source=carried.stem if carried else step.stem,
        was=_both(was.msgid or "", was.msgid_plural) if was else key[1],
        now=_both(entry.msgid, entry.msgid_plural if was else None),
        kind=change.kind,
        evidence=change.evidence,
        critical=entry.fuzzy and is_critical(change, said[entry.key]),
        fuzzy=entry.fuzzy,
    )


def _both(msgid: str, plural: str | None) -> str:
    return msgid if plural is None else f"{msgid} | {plural}"
