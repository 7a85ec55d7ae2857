"""The catalogs of a site brought up to date one after another, in values: nothing is written yet.

Each step sees what the disk will hold when its turn comes. So a run that is killed between two
files leaves what this run had after one of its steps, and the next run goes on from there to the
same end. Who receives a text comes before who gives it away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from toolkit import files
from toolkit.catalog import po
from toolkit.catalog.catalog import Catalog
from toolkit.catalog.refusals import refusals
from toolkit.catalog.renew.gone import remains
from toolkit.catalog.renew.memory import Memory
from toolkit.catalog.renew.overlay import Parent
from toolkit.catalog.renew.pending import Judge
from toolkit.catalog.renew.update import Around, Update, update
from toolkit.messages import _
from toolkit.model import Entry, Finding, Key, Severity
from toolkit.project import Project
from toolkit.run.catalogs import (
    Catalogs,
    catalog_name,
    is_overlay,
    new_header,
    parent_of,
    translated,
)
from toolkit.run.order import in_order
from toolkit.run.renames import heirs
from toolkit.run.templates import Templates

NOTHING = files.fingerprint(b"")


@dataclass(frozen=True, slots=True)
class Step:
    """One catalog as it is to stand; ``catalog`` is None where its file is to go.

    ``known`` is the fingerprint of the file that was read, ``findings`` what there is to tell,
    ``needs`` the catalogs that must be written first, since they take texts of this one.
    """

    tag: str
    stem: str
    name: str
    catalog: Catalog | None
    known: bytes
    done: Update
    is_in_use: bool = True  # there is a page
    findings: Sequence[Finding] = ()
    needs: frozenset[str] = frozenset()
    pruned: int = 0
    heir_of: str = ""  # the page, by stem, that was renamed to this one


@dataclass(slots=True)
class Steps:
    """All that the steps share. ``before`` are the messages of each page at the last pull."""

    project: Project
    templates: Templates
    catalogs: Catalogs
    gone: Sequence[str]
    before: Mapping[str, Sequence[Key]] | None
    judge: Judge
    memories: dict[str, Memory] = field(default_factory=dict)
    heirs: dict[str, str] = field(default_factory=dict)

    def __iter__(self) -> Iterator[Step]:
        self._remember()
        self.heirs = heirs(self._bare(), self._left())
        for stem in in_order(self.templates, self.catalogs.found):
            for tag in self._tags(stem):
                yield from self._step(tag, stem)
        for stem in sorted(self.templates):
            for tag in self._tags(stem):
                if self._may_have_more(tag, stem):
                    yield from self._again(tag, stem)
        for stem in self.gone:
            for tag in self._tags(stem):
                yield from self._leave(tag, stem)

    def _tags(self, stem: str) -> list[str]:
        """The locales, parents first, in which this catalog could be read or is not there."""
        tags = sorted(translated(self.project), key=lambda tag: len(self.project.chain(tag)))
        return [tag for tag in tags if (tag, stem) not in self.catalogs.problems]

    def _remember(self) -> None:
        self.memories = {tag: Memory() for tag in translated(self.project)}
        for stem, messages in self.templates.items():
            wanted = {message.key for message in messages}
            for tag, memory in self.memories.items():
                found = self.catalogs.found.get((tag, stem))
                memory.put(stem, found.entries if found else (), wanted)
        for (tag, stem), catalog in self.catalogs.found.items():
            if stem not in self.templates:
                self.memories[tag].put(stem, catalog.entries, ())

    # ── pages that were renamed ──

    def _bare(self) -> dict[str, list[Key]]:
        """The pages that are new since the last pull, or lack a catalog somewhere."""
        tags = translated(self.project)
        return {
            stem: [message.key for message in messages]
            for stem, messages in self.templates.items()
            if stem not in (self.before or {})
            or any((tag, stem) not in self.catalogs.found for tag in tags)
        }

    def _left(self) -> dict[str, set[Key]]:
        """The messages of the pages that are no more, as far as anything tells."""
        return {stem: set(self._held(stem)) for stem in self.gone}

    def _held(self, stem: str) -> Iterator[Key]:
        yield from (self.before or {}).get(stem, ())
        for tag in translated(self.project):
            catalog = self.catalogs.found.get((tag, stem))
            yield from (e.key for e in (catalog.entries if catalog else ()) if not e.obsolete)

    # ── one catalog ──

    def _step(self, tag: str, stem: str) -> Iterator[Step]:
        old = self.catalogs.found.get((tag, stem))
        left = self.catalogs.found.get((tag, self.heirs.get(stem, "")))
        base = old or left or Catalog.new(new_header(self.project, tag))
        overlay = is_overlay(self.project, tag)
        around = self._around(tag, stem, overlay=overlay)
        messages = self.templates[stem]
        done = update(messages, base.entries, overlay=overlay, forms=base.forms, around=around)
        if old is None and overlay and not done.entries:
            return  # an overlay without differences needs no file
        name = catalog_name(self.project, tag, stem)
        refused = {e.key: refusals(e, base.header) for e in done.entries if _is_published(e)}
        entries = [_held_back(e) if refused.get(e.key) else e for e in done.entries]
        catalog = replace(base, name=name).with_entries(entries)
        found = [one for several in refused.values() for one in several]
        found += [_idle(entry) for entry in catalog.entries if around.parent.is_idle(entry)]
        findings = [replace(one, file=name, locale=tag) for one in found]
        step = self._made(tag, stem, catalog, done, findings=findings)
        yield replace(step, heir_of="" if old or not left else self.heirs[stem])

    def _made(
        self,
        tag: str,
        stem: str,
        catalog: Catalog | None,
        done: Update,
        *,
        findings: Sequence[Finding] = (),
    ) -> Step:
        """The step, once those that come later can see what it makes."""
        messages = self.templates.get(stem, ())
        wanted = {message.key for message in messages}
        self.memories[tag].put(stem, catalog.entries if catalog else (), wanted)
        if catalog:
            self.catalogs.found[tag, stem] = catalog
        else:
            del self.catalogs.found[tag, stem]
        return Step(
            tag,
            stem,
            catalog_name(self.project, tag, stem),
            catalog,
            self.catalogs.prints.get((tag, stem), NOTHING),
            done,
            is_in_use=stem in self.templates,
            findings=findings,
            needs=frozenset(catalog_name(self.project, tag, one) for one in done.given),
        )

    def _may_have_more(self, tag: str, stem: str) -> bool:
        """What came later may hold what was missing when this catalog had its turn."""
        catalog = self.catalogs.found.get((tag, stem))
        done = {e.key for e in (catalog.entries if catalog else ()) if any(e.msgstr)}
        waiting = [message.key for message in self.templates[stem] if message.key not in done]
        return any(self.memories[tag].exact(key) for key in waiting)

    def _again(self, tag: str, stem: str) -> Iterator[Step]:
        before = self.catalogs.found.get((tag, stem))
        for step in self._step(tag, stem):
            if step.done.carried:
                was = files.fingerprint(po.dump(before)) if before else NOTHING
                yield replace(step, known=was)

    def _around(self, tag: str, stem: str, *, overlay: bool) -> Around:
        around = Around(stem, self.memories[tag], judge=self.judge)
        if not overlay:
            return around
        return replace(around, before=self._held_before(stem), parent=self._parent(tag, stem))

    def _held_before(self, stem: str) -> Sequence[Key] | None:
        """The messages of a page at the last pull, when it may have had another name."""
        if self.before is None:
            return None
        return self.before.get(stem) or self.before.get(self.heirs.get(stem, ""), ())

    def _parent(self, tag: str, stem: str) -> Parent:
        return parent_of(self.project, self.catalogs, tag, stem, self.templates[stem])

    def _leave(self, tag: str, stem: str) -> Iterator[Step]:
        """What is left of the catalog of a page that is no more."""
        old = self.catalogs.found.get((tag, stem))
        if old is None:
            return
        kept, given = remains(old.entries, self.memories[tag], self.judge, old.forms)
        held = frozenset(entry.key for entry in old.entries) - {entry.key for entry in kept}
        done = Update(tuple(kept), gone=tuple(sorted(held, key=str)), given=given)
        yield self._made(tag, stem, old.without(held) if kept else None, done)


def joined(steps: Iterable[Step]) -> list[Step]:
    """The steps, those of one file as one: as it stands in the end, with all that came to it."""
    found: dict[str, Step] = {}
    for step in steps:
        last = step
        if first := found.get(step.name):
            carried = (*first.done.carried, *step.done.carried)
            last = replace(step, done=replace(first.done, carried=carried), pruned=first.pruned)
        found[step.name] = last
    return list(found.values())


def _is_published(entry: Entry) -> bool:
    return entry.filled and not entry.fuzzy and not entry.obsolete


def _held_back(entry: Entry) -> Entry:
    """The entry as fuzzy: ``msgfmt -c`` would refuse the whole file for it."""
    return replace(entry, flags=("fuzzy", *entry.flags))


def _idle(entry: Entry) -> Finding:
    said = _("says what its parent says; without a text of its own it would inherit that")
    return Finding(
        "idle-override",
        Severity.REVIEW,
        said,
        line=entry.line,
        msgctxt=entry.msgctxt,
        msgid=entry.msgid,
        msgstr=entry.msgstr[0],
    )
