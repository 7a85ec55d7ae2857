"""Whatever happens to the pages: no translation is lost, none stands under another dose.

A site lives through moves, copies, edits, splits, merges, renames and deletions, with a pull and
some work of a translator in between. Every translation holds a word of its own, by which it is
found again, and the doses of its source, by which a wrong one is known.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from toolkit import files
from toolkit.catalog import po
from toolkit.model import Entry
from toolkit.project import find_project
from toolkit.run.pull import PullReport, pull

CONFIGURATION = '[locales.es]\n[locales.es_CO]\nparent = "es"\n'
DRUGS = ("ketamine", "ondansetron", "magnesium", "ibuprofen", "propranolol")
WHEN = ("before the infusion", "with a glass of water", "when your nurse says so", "on the day")
FACTS = re.compile(r"\d+|\bmc?g\b|\bnot\b|\bbefore\b|\bafter\b")

sentences = st.builds(
    "Take {} mg of {} {}{}".format,
    st.integers(1, 60),
    st.sampled_from(DRUGS),
    st.sampled_from(WHEN),
    st.sampled_from([".", ".", "!"]),
)
Draw = st.DrawFn
# a history is long: to shrink one takes minutes
lived = settings(phases=(Phase.explicit, Phase.reuse, Phase.generate))


@dataclass
class World:
    """A site in a folder, its pages as lists of paragraphs, and all that was ever translated."""

    root: Path
    pages: dict[str, list[str]] = field(default_factory=dict)
    written: set[str] = field(default_factory=set)
    count: int = 0

    def save(self) -> None:
        content = self.root / "source_content"
        shutil.rmtree(content, ignore_errors=True)
        for name, texts in self.pages.items():
            path = content / f"{name}.md"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text("".join(f"{text}\n\n" for text in texts))

    def pull(self) -> PullReport:
        report = pull(find_project(self.root))
        assert not report.problems
        return report

    def catalogs(self, tag: str = "*") -> Iterator[Path]:
        yield from sorted(self.root.glob(f"locales/{tag}/LC_MESSAGES/**/*.po"))

    def entries(self, tag: str = "*") -> Iterator[Entry]:
        for path in self.catalogs(tag):
            yield from po.load(path.read_bytes()).entries

    def state(self) -> dict[str, bytes]:
        found = (self.root / "locales").rglob("*")
        return {str(p.relative_to(self.root)): p.read_bytes() for p in found if p.is_file()}

    # ── a translator ──

    def translate(self, draw: Draw) -> None:
        for path in self.catalogs("es"):
            self.write(path, [self._translated(draw, e) for e in self.of(path)])
        for path in list(self.catalogs("es")):
            if draw(st.integers(0, 3)) == 0:
                self._override(draw, path)

    def of(self, path: Path) -> list[Entry]:
        return list(po.load(path.read_bytes()).entries)

    def _translated(self, draw: Draw, entry: Entry) -> Entry:
        waits = entry.fuzzy or not entry.filled
        if entry.obsolete or entry.msgctxt == "slug" or not waits or not draw(st.booleans()):
            return entry
        self.written.difference_update(*(text.split() for text in entry.msgstr))  # by a person
        return replace(entry, msgstr=(self.said(entry),), flags=(), previous=None)

    def said(self, entry: Entry) -> str:
        self.count += 1
        word = f"palabra{'abcdefghij'[self.count % 10]}{'x' * (self.count // 10)}"
        self.written.add(word)
        return f"Tome {' '.join(FACTS.findall(entry.msgid))} {word}"

    def _override(self, draw: Draw, path: Path) -> None:
        there = Path(str(path).replace("locales/es/", "locales/es_CO/"))
        fit = [e for e in self.of(path) if e.msgctxt != "slug" and not e.obsolete and e.filled]
        known = {e.key for e in self.of(there)} if there.exists() else set()
        fit = [entry for entry in fit if entry.key not in known and not entry.fuzzy]
        if fit:
            entry = draw(st.sampled_from(fit))
            own = replace(entry, msgstr=(self.said(entry),), extracted=(), comments=())
            there.parent.mkdir(parents=True, exist_ok=True)
            head = po.load(path.read_bytes()).with_entries([])
            base = po.load(there.read_bytes()) if there.exists() else head
            header = {**base.header, "Language": "es_CO"}
            there.write_bytes(po.dump(base.with_header(header).with_entry(own)))

    def write(self, path: Path, entries: list[Entry]) -> None:
        path.write_bytes(po.dump(po.load(path.read_bytes()).with_entries(entries)))


# ── what happens to pages ────────────────────────────────────────────────────────────────────


def somewhere(draw: Draw, world: World) -> tuple[str, int] | None:
    places = [(name, at) for name, texts in world.pages.items() for at in range(len(texts))]
    return draw(st.sampled_from(places)) if places else None


def add(draw: Draw, world: World) -> None:
    name = draw(st.sampled_from(sorted(world.pages)))
    world.pages[name].insert(draw(st.integers(0, len(world.pages[name]))), draw(sentences))


def move(draw: Draw, world: World) -> None:
    if place := somewhere(draw, world):
        text = world.pages[place[0]].pop(place[1])
        target = draw(st.sampled_from(sorted(world.pages)))
        world.pages[target].insert(draw(st.integers(0, len(world.pages[target]))), text)


def copy(draw: Draw, world: World) -> None:
    if place := somewhere(draw, world):
        world.pages[draw(st.sampled_from(sorted(world.pages)))].append(
            world.pages[place[0]][place[1]]
        )


EDITS: tuple[tuple[str, str], ...] = (
    (r"\d+", "7"), (r"\d+", "70"), (r"\bmg\b", "mcg"), (r"^Take", "Do not take"),
    (r"^Take", "Please take"), (r"\.$", ""), (r" of ", "\N{NO-BREAK SPACE}of "),
    (r"glass", "*glass*"), (r"before", "after"), (r"the infusion", "your infusion"),
)  # fmt: skip


def edit(draw: Draw, world: World) -> None:
    if place := somewhere(draw, world):
        texts = world.pages[place[0]]
        texts[place[1]] = re.sub(*draw(st.sampled_from(EDITS)), texts[place[1]], count=1)


def split(draw: Draw, world: World) -> None:
    if place := somewhere(draw, world):
        texts = world.pages[place[0]]
        head, _, tail = texts[place[1]].partition(" of ")
        if tail:
            texts[place[1] : place[1] + 1] = [f"{head}.", f"It is {tail}"]


def merge(draw: Draw, world: World) -> None:
    if place := somewhere(draw, world):
        texts = world.pages[place[0]]
        texts[place[1] : place[1] + 2] = [" ".join(texts[place[1] : place[1] + 2])]


def delete(draw: Draw, world: World) -> None:
    if place := somewhere(draw, world):
        del world.pages[place[0]][place[1]]


def rename(draw: Draw, world: World) -> None:
    old = draw(st.sampled_from(sorted(set(world.pages) - {"index"})))
    world.pages[draw(st.sampled_from(["a", "b", "c/d", "c/e", "f"]))] = world.pages.pop(old)


def duplicate(draw: Draw, world: World) -> None:
    world.pages["copied"] = list(world.pages[draw(st.sampled_from(sorted(world.pages)))])


def swap(draw: Draw, world: World) -> None:
    one, other = somewhere(draw, world), somewhere(draw, world)
    if one and other:
        (a, i), (b, j) = one, other
        world.pages[a][i], world.pages[b][j] = world.pages[b][j], world.pages[a][i]


EVENTS: list[Callable[[Draw, World], None]] = [
    add, move, copy, edit, edit, split, merge, delete, rename, duplicate, swap,
]  # fmt: skip


@contextmanager
def worlds() -> Iterator[World]:
    with tempfile.TemporaryDirectory() as folder:
        world = World(Path(folder))
        (world.root / "l10n.toml").write_text(CONFIGURATION)
        yield world


def lives(draw: Draw, world: World) -> None:
    """A site, translated in part, to which some more things happened; not pulled yet."""
    paragraphs = st.lists(sentences, min_size=1, max_size=4)
    world.pages = {name: draw(paragraphs) for name in ("index", "care", "c/visit")}
    for _ in range(draw(st.integers(1, 3))):
        world.save()
        world.pull()
        world.translate(draw)
        for _ in range(draw(st.integers(1, 3))):
            draw(st.sampled_from(EVENTS))(draw, world)
    world.save()


# ── the laws ─────────────────────────────────────────────────────────────────────────────────


@settings(lived, max_examples=settings.default.max_examples // 2)
@given(st.data())
def test_no_translation_is_lost_and_none_stands_under_another_dose(data: st.DataObject) -> None:
    with worlds() as world:
        lives(data.draw, world)
        world.pull()
        found = {word for e in world.entries() for text in e.msgstr for word in text.split()}
        assert world.written <= found
        for entry in world.entries():
            if not entry.obsolete and not entry.fuzzy and entry.filled and entry.msgctxt != "slug":
                assert FACTS.findall(entry.msgid) == FACTS.findall(entry.msgstr[0])


@settings(lived, max_examples=settings.default.max_examples // 2)
@given(st.data())
def test_pulling_twice_is_pulling_once(data: st.DataObject) -> None:
    with worlds() as world:
        lives(data.draw, world)
        world.pull()
        once = world.state()
        again = world.pull()
        assert world.state() == once
        assert not (again.written or again.removed)


@settings(lived, max_examples=settings.default.max_examples // 4)
@given(st.data())
def test_a_run_cut_short_anywhere_ends_as_a_whole_one(data: st.DataObject) -> None:
    with worlds() as world:
        lives(data.draw, world)
        before = world.root.with_name(f"{world.root.name}-before")
        shutil.copytree(world.root, before)
        try:
            steps = world.pull()
            whole = world.state()
            cut = data.draw(st.integers(0, len(steps.written) + len(steps.removed)))
            shutil.rmtree(world.root / "locales")
            if (before / "locales").exists():
                shutil.copytree(before / "locales", world.root / "locales")
            with cut_short(cut), pytest.raises(KeyboardInterrupt):
                world.pull()
                raise KeyboardInterrupt
            world.pull()
            assert world.state() == whole
        finally:
            shutil.rmtree(before)


@contextmanager
def cut_short(after: int) -> Iterator[None]:
    """The run ends, as by a signal, when so many files were written or removed."""
    left = after

    def counted(work: Callable[..., bool]) -> Callable[..., bool]:
        def done(*args: object, **kwargs: object) -> bool:
            nonlocal left
            if left == 0:
                raise KeyboardInterrupt
            changed = work(*args, **kwargs)
            left -= changed
            return changed

        return done

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(files, "replace", counted(files.replace))
        patch.setattr(files, "remove", counted(files.remove))
        yield


# ── killed for good ──────────────────────────────────────────────────────────────────────────

PULL = "import sys; from toolkit.cli import main; sys.exit(main(['pull', '--site', sys.argv[1]]))"


@pytest.mark.soak
@pytest.mark.parametrize("call", ["rename", "fsync", "unlink"])
def test_a_run_killed_at_a_system_call_is_finished_by_the_next(
    call: str, tmp_path: Path, repository: Path
) -> None:
    """A page is renamed, another loses a text to a third: killed with SIGKILL at each call."""
    world = World(tmp_path)
    (world.root / "l10n.toml").write_text(CONFIGURATION)
    moving = "Take 5 mg of ketamine before the infusion."
    world.pages = {
        "index": ["Rest on the day.", "Drink with a glass of water."],
        "care": [moving, "Ask the nurse when she says so."],
        "old": ["Come on the day.", "Bring magnesium to the infusion."],
    }
    world.save()
    world.pull()
    for path in world.catalogs("es"):
        world.write(path, [replace(e, msgstr=(world.said(e),)) for e in world.of(path)])
    world.pages["new"] = world.pages.pop("old")
    world.pages["index"].append(world.pages["care"].pop(0))
    world.save()
    before = world.state()
    world.pull()
    whole = world.state()
    assert "locales/es/LC_MESSAGES/old.po" not in whole
    for when in range(1, 40):
        restore(world, before)
        if not killed(world, f"{call}:signal=KILL:when={when}", repository):
            break
        world.pull()
        assert world.state() == whole
    assert when > 2


def restore(world: World, files_: dict[str, bytes]) -> None:
    shutil.rmtree(world.root / "locales")
    for name, data in files_.items():
        path = world.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)


def killed(world: World, inject: str, repository: Path) -> bool:
    """Whether the run met the call, and its end."""
    names = "rename,renameat,renameat2" if inject.startswith("rename") else inject.partition(":")[0]
    done = subprocess.run(
        ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={names}",
         "-e", f"inject={names}:{inject.partition(':')[2]}",
         sys.executable, "-c", PULL, str(world.root)],
        env={**os.environ, "PYTHONPATH": str(repository), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, check=False,
    )  # fmt: skip
    return done.returncode != 0
