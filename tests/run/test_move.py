"""``mv``: the page, its catalogs and all that points to it go together, or nothing does."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from site_folder import SiteFolder

from toolkit import files
from toolkit.project import find_project
from toolkit.run.catalogs import read_catalogs
from toolkit.run.move import move
from toolkit.run.places import addresses
from toolkit.run.sources import read_sources

NOTE = "locales/.l10n-move.json"


REST = """\
# Rest

![Knee](knee.png)

Back to [pain](pain.md#what-helps 'title') or [home][].

<p><a href='../care/'>care</a> <img src="knee.png" alt="a knee"></p>

[home]: ../index.md
"""
HELP = "# Help\n\n> [rest](care/rest.md),\n> [more](/care/rest#rest) `care/rest.md`\n"
RESTED = {
    "rest": "descanso",
    "Rest": "Descanso",
    "Knee": "Rodilla",
    "Back to [pain](pain.md#what-helps 'title') or [home][home].": (
        "Volver a [dolor](pain.md#what-helps 'título') o [inicio][home]."
    ),
}
HELPED = {
    "[rest](care/rest.md), [more](/care/rest#rest) `care/rest.md`": (
        "[descanso](care/rest.md), [más](/care/rest#rest) `care/rest.md`"
    ),
}

_MADE: dict[str, bytes] = {}  # once, by the first test


@pytest.fixture
def clinic(spanish: SiteFolder) -> SiteFolder:
    """The site with more links, a file, and pages without slugs of their own."""
    if not _MADE:
        spanish.page("care/rest.md", REST)
        spanish.page("care/knee.png", b"\x89PNG")
        spanish.page("help.md", HELP)
        spanish.configure('page = "care/pain.md"', 'page = "care/rest.md"  # "care/rest.md"')
        spanish.pull()
        spanish.translate("es", "care/rest", RESTED)
        spanish.translate("es", "help", HELPED)
        spanish.pull()
        _MADE.update(spanish.files())
    restore(spanish, _MADE)
    return spanish


def mv(site: SiteFolder, old: str, new: str, *more: str) -> dict[str, object]:
    ended = site.run("mv", old, new, *more, "--format", "json")
    assert (ended.code, ended.err) == (0, "")
    return dict(json.loads(ended.out))


def urls(site: SiteFolder) -> dict[tuple[str, str], str]:
    project = find_project(site.root)
    sources = read_sources(project)
    stems = [source.stem for source in sources.pages.values()]
    return dict(addresses(project, sources, read_catalogs(project, stems)))


# ── what goes along ──────────────────────────────────────────────────────────────────────────


def test_the_page_goes_with_its_catalogs_and_its_template(clinic: SiteFolder) -> None:
    before = set(clinic.files())
    said = mv(clinic, "care/rest.md", "rest/sleep.md")
    after = set(clinic.files())
    gone = {f"{n}care/rest{e}" for n, e in [("source_content/", ".md"), ("locales/pot/", ".pot"),
                                            ("locales/es/LC_MESSAGES/", ".po")]}  # fmt: skip
    assert said["moved"] == {"care/rest.md": "rest/sleep.md"}
    come = {name.replace("care/rest", "rest/sleep") for name in gone}
    assert before - after == gone
    assert after - before - {"locales/redirects.csv"} == come
    assert clinic.pull("--check").code == 0


def test_no_translation_is_lost_on_the_way(clinic: SiteFolder) -> None:
    mv(clinic, "care/rest.md", "rest/sleep.md")
    after = clinic.entries("es", "rest/sleep")
    said = {entry.msgstr[0] for entry in after.values()}
    assert {"descanso", "Descanso", "Rodilla"} <= said
    assert "Volver a [dolor](../care/pain.md#what-helps 'título') o [inicio][home]." in said
    help_said = {entry.msgstr[0] for entry in clinic.entries("es", "help").values()}
    assert "[descanso](rest/sleep.md), [más](/rest/sleep#rest) `care/rest.md`" in help_said
    assert not any(entry.fuzzy or entry.obsolete for entry in after.values())


def test_links_in_the_page_to_it_and_beside_it_lead_where_they_led(clinic: SiteFolder) -> None:
    clinic.render()
    said = mv(clinic, "care/rest.md", "rest/sleep.md")
    moved = REST.replace("(", "(../care/", 2).replace('src="', 'src="../care/')
    assert clinic.read("source_content/rest/sleep.md") == moved
    assert clinic.read("source_content/help.md") == (
        "# Help\n\n> [rest](rest/sleep.md),\n> [more](/rest/sleep#rest) `care/rest.md`\n"
    )
    assert {"page": "help.md", "line": 4, "old": "/care/rest#rest", "new": "/rest/sleep#rest"} in (
        said["links"]  # type: ignore[operator]
    )
    assert clinic.render().err == ""


def test_the_menu_follows_and_no_other_byte_of_the_configuration(clinic: SiteFolder) -> None:
    before = clinic.read("l10n.toml")
    mv(clinic, "care/rest.md", "rest/sleep.md")
    after = before.replace('page = "care/rest.md"', 'page = "rest/sleep.md"')
    assert clinic.read("l10n.toml") == after != before


def test_a_translated_address_changes_only_as_far_as_the_folder_does(clinic: SiteFolder) -> None:
    mv(clinic, "care/rest.md", "care/sleep.md")
    assert clinic.entries("es", "care/sleep")["slug", "sleep"].msgstr == ("descanso",)
    assert urls(clinic)["care/sleep.md", "es"] == "/es/atencion/descanso/"
    assert urls(clinic)["care/sleep.md", "en"] == "/care/sleep/"


def test_what_an_earlier_page_of_the_new_name_was_called_is_kept_as_a_remark(
    clinic: SiteFolder,
) -> None:
    path = clinic.catalog("es", "care/rest")
    old = '\n#~ msgctxt "slug"\n#~ msgid "sleep"\n#~ msgstr "sueno"\n'
    path.write_text(path.read_text() + old)
    mv(clinic, "care/rest.md", "care/sleep.md")
    entry = clinic.entries("es", "care/sleep")["slug", "sleep"]
    assert (entry.msgstr, entry.comments) == (("descanso",), ("msgstr: sueno",))


def test_a_slug_of_the_author_s_stays_the_page_s_own(clinic: SiteFolder) -> None:
    mv(clinic, "care/pain.md", "ache.md")
    assert clinic.entries("es", "ache")["slug", "pain"].msgstr == ("dolor",)
    assert urls(clinic)["ache.md", "es"] == "/es/dolor/"


def test_old_addresses_are_noted_and_lead_on(clinic: SiteFolder) -> None:
    clinic.render()
    mv(clinic, "care/rest.md", "rest/sleep.md")
    rows = clinic.read("locales/redirects.csv").splitlines()
    assert {"en,/care/rest/,rest/sleep.md", "es,/es/atencion/descanso/,rest/sleep.md"} <= set(rows)
    assert clinic.render().code == 0
    assert 'url=../../rest/descanso/"' in clinic.html("es/atencion/descanso/index.html")


def test_moved_twice_every_old_address_leads_to_the_last_place(clinic: SiteFolder) -> None:
    mv(clinic, "care/rest.md", "a.md")
    mv(clinic, "a.md", "b.md")
    clinic.render()
    for name in ("care/rest/index.html", "a/index.html"):
        assert '/b/">' in clinic.html(name)


def test_moved_there_and_back_it_is_found_where_it_was(clinic: SiteFolder) -> None:
    before, names = urls(clinic), set(clinic.files())
    mv(clinic, "care/rest.md", "rest/sleep.md")
    mv(clinic, "rest/sleep.md", "care/rest.md")
    assert urls(clinic) == before
    assert set(clinic.files()) == {*names, "locales/redirects.csv"}
    assert clinic.read("source_content/help.md") == HELP
    assert clinic.render().err == ""


# ── a folder ─────────────────────────────────────────────────────────────────────────────────


def test_a_folder_goes_with_all_that_is_in_it(clinic: SiteFolder) -> None:
    clinic.translate("es", "care/index", {"care": "atencion"})
    said = mv(clinic, "care", "help/with/care-now")
    assert said["moved"] == {
        f"care/{name}": f"help/with/care-now/{name}"
        for name in ("index.md", "knee.png", "pain.md", "rest.md")
    }
    assert not (clinic.root / "source_content/care").exists()
    assert "![Knee](knee.png)" in clinic.read("source_content/help/with/care-now/rest.md")
    assert "[home]: ../../../index.md" in clinic.read("source_content/help/with/care-now/rest.md")
    assert "/help/with/care-now/rest#rest" in clinic.read("source_content/help.md")
    now = urls(clinic)
    assert now["help/with/care-now/rest.md", "es"] == "/es/help/with/atencion/descanso/"
    assert clinic.render().err == ""


def test_into_a_folder_that_is_there_it_goes_below(clinic: SiteFolder) -> None:
    assert mv(clinic, "help.md", "care")["moved"] == {"help.md": "care/help.md"}
    assert mv(clinic, "care/help.md", "new/")["moved"] == {"care/help.md": "new/help.md"}


@pytest.mark.parametrize(
    ("old", "new", "moved"),
    [
        ("care/rest.md", "care/Rest.md", {"care/rest.md": "care/Rest.md"}),
        ("more", "More", {"more/a.md": "More/a.md", "more/b.txt": "More/b.txt"}),
    ],
)
def test_small_letters_may_become_capitals(
    clinic: SiteFolder, old: str, new: str, moved: dict[str, str]
) -> None:
    clinic.page("more/a.md", "# A\n\n[b](b.txt), [rest](../care/rest.md)\n")
    clinic.page("more/b.txt", "b")
    clinic.pull()
    before = urls(clinic)
    assert mv(clinic, old, new)["moved"] == moved
    after = {(moved.get(page, page), tag): url for (page, tag), url in before.items()}
    assert urls(clinic) == after
    rest = moved.get("care/rest.md", "care/rest.md").removesuffix(".md")
    said = {entry.msgstr[0] for entry in clinic.entries("es", rest).values()}
    assert set(RESTED.values()) <= said
    assert clinic.render().err == ""


def test_a_page_becomes_the_index_of_a_folder_and_a_page_again(clinic: SiteFolder) -> None:
    clinic.translate("es", "help", {"help": "ayuda"})
    clinic.pull()
    start, before = clinic.files("source_content"), urls(clinic)
    assert mv(clinic, "help.md", "help/index.md")["moved"] == {"help.md": "help/index.md"}
    assert urls(clinic)["help/index.md", "es"] == before["help.md", "es"] == "/es/ayuda/"
    assert "[rest](../care/rest.md)" in clinic.read("source_content/help/index.md")
    assert not clinic.catalog("es", "help").exists()
    assert clinic.render().err == ""
    mv(clinic, "help/index.md", "help.md")
    assert clinic.files("source_content") == start
    assert urls(clinic) == before


def test_pages_that_get_an_index_are_found_where_they_were(clinic: SiteFolder) -> None:
    clinic.page("help/now.md", "# Now\n")
    clinic.translate("es", "help", {"help": "ayuda"})
    mv(clinic, "help.md", "help/index.md")
    assert urls(clinic)["help/now.md", "es"] == "/es/ayuda/now/"
    assert "es,/es/help/now/,help/now.md\n" in clinic.read("locales/redirects.csv")
    assert clinic.render().err == ""


# ── paths as people write them ───────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("here", "old", "new"),
    [
        (".", "source_content/care/rest.md", "source_content/care/sleep.md"),
        (".", "care/rest.md", "care/sleep.md"),
        ("source_content", "care/rest.md", "care/sleep.md"),
        ("source_content/care", "rest.md", "sleep.md"),
        ("source_content/care", "./rest.md", "../care/sleep.md"),
        ("source_content/care", "care/rest.md", "care/sleep.md"),
        ("locales", "../source_content/care/rest.md", "../source_content/care/sleep.md"),
    ],
)
def test_from_where_one_stands_or_from_the_content_folder(
    clinic: SiteFolder, here: str, old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(clinic.root / here)
    assert mv(clinic, old, new)["moved"] == {"care/rest.md": "care/sleep.md"}


# ── what is refused ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("care/rset.md", "a.md", "a page nor a folder of pages (did you mean “care/rest.md”?)"),
        ("care/knee.png", "a.png", "neither a page nor a folder of pages (move a file by hand"),
        ("../l10n.toml", "a.md", "neither a page nor a folder of pages"),
        ("care/rest.md", "help.md", "help.md: the name is taken by help.md"),
        ("care/rest.md", "HELP.md", "HELP.md: the name is taken by help.md"),
        ("care/rest.md", "help.markdown", "the name is taken by help.md"),
        ("care/rest.md", "care/rest.md", "the name is taken by care/rest.md"),
        ("care/rest.md", "site.md", "the name is taken by menus and templates"),
        ("care/rest.md", "../rest.md", "outside the folder of the pages (name a place in source_"),
        ("care/rest.md", "/etc/rest.md", "outside the folder of the pages"),
        ("care/rest.md", "rest", "a page in another format, or none (end it in .md, or with / for"),
        ("care/rest.md", "rest.html", "a page in another format, or none"),
        ("care/rest.md", "con.md", "not a name for every system (rename it"),
        ("care/rest.md", "a\\b.md", "not a name for every system"),
        ("care/rest.md", "a\nb.md", "not a name for every system"),
        ("care/rest.md", ".rest.md", "not a name for every system"),
        ("care/rest.md", ".git/rest.md", "not a name for every system"),
        ("care/rest.md", f"{'a' * 260}.md", "not a name for every system"),
        ("care/rest.md", "help.md/rest.md", "something else stands there"),
        ("care/rest.md", "drafts/rest.md", "the site skips what is called so"),
        ("care/index.md", "a.md", "an index page names its folder in the address of every page"),
        ("index.md", "home.md", "index.md: the home page stands here, and no other (move what"),
        ("care/rest.md", "index.md", "index.md: the home page stands here, and no other"),
        ("care/rest.md", "care/index.md", "the name is taken by care/index.md"),
        ("care", "care", "the folder cannot be moved there"),
        ("care", "care/more", "the folder cannot be moved there"),
        ("care", "care.md", "the folder cannot be moved there"),
        (".", "more", "the folder cannot be moved there"),
        ("care/", "../care", "outside the folder of the pages"),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_touched(
    clinic: SiteFolder, old: str, new: str, said: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    clinic.configure('site_name = "Clinic"', 'site_name = "Clinic"\nskip = ["drafts/*"]')
    monkeypatch.chdir(clinic.root / "source_content")
    before = clinic.files()
    ended = clinic.run("mv", old, new)
    assert (ended.code, ended.out) == (2, "")
    assert said in ended.err
    assert ended.err.count("\n") == 1
    assert clinic.files() == before


def test_a_catalog_that_stands_there_is_not_written_over(clinic: SiteFolder) -> None:
    data = clinic.catalog("es", "help").read_bytes()
    clinic.catalog("es", "care/sleep").write_bytes(data)
    before = clinic.files()
    ended = clinic.run("mv", "care/rest.md", "care/sleep.md")
    assert ended.code == 2
    assert "care/sleep.po: a catalog stands there already (move it away" in ended.err
    assert clinic.files() == before


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("source_content/care/rest.md", b"\xff"),
        ("locales/es/LC_MESSAGES/care/rest.po", b"<<<<<<< HEAD\n"),
        ("locales/redirects.csv", b"locale,address,page\nes,../,a.md\n"),
    ],
)
def test_what_must_be_changed_and_cannot_be_read_stops_it(
    clinic: SiteFolder, name: str, data: bytes
) -> None:
    clinic.write(name, data)
    before = clinic.files()
    ended = clinic.run("mv", "care/rest.md", "care/sleep.md")
    assert (ended.code, ended.err.count(f"{name}:")) == (2, 1)
    assert clinic.files() == before


def test_another_page_that_cannot_be_read_is_told_and_left_alone(clinic: SiteFolder) -> None:
    clinic.page("help.md", b"\xff [rest](care/rest.md)")
    ended = clinic.run("mv", "care/rest.md", "care/sleep.md")
    assert ended.code == 1
    assert "help.md:1: the text is not UTF-8" in ended.err
    assert (clinic.root / "source_content/care/sleep.md").exists()


def test_a_link_out_of_the_folder_is_no_way_in(clinic: SiteFolder, tmp_path: Path) -> None:
    (tmp_path / "outside").mkdir()
    (clinic.root / "source_content/out").symlink_to(tmp_path / "outside")
    before = clinic.files()
    ended = clinic.run("mv", "care/rest.md", "out/rest.md")
    assert ended.code == 2
    assert "is a link out of the folder" in ended.err
    assert clinic.files() == before


def test_a_dry_run_says_all_and_writes_nothing(clinic: SiteFolder) -> None:
    before = clinic.files()
    said = mv(clinic, "care/rest.md", "rest/sleep.md", "--dry-run")
    ended = clinic.run("mv", "care/rest.md", "rest/sleep.md", "--dry-run")
    assert clinic.files() == before
    assert ended.out.startswith("care/rest.md → rest/sleep.md\n")
    assert "source_content/help.md:3: care/rest.md → rest/sleep.md\n" in ended.out
    assert ended.out.endswith("Nothing was written.\n")
    done = mv(clinic, "care/rest.md", "rest/sleep.md")
    assert (said["links"], said["written"]) == (done["links"], done["written"])
    assert (
        said["removed"]
        == done["removed"]
        == [
            "source_content/care/rest.md",
            "locales/es/LC_MESSAGES/care/rest.po",
            "locales/pot/care/rest.pot",
        ]
    )


# ── interrupted ──────────────────────────────────────────────────────────────────────────────


class CutError(Exception):
    """The run ends here."""


def cut_after(monkeypatch: pytest.MonkeyPatch, steps: int) -> None:
    """Let so many files be written or removed, then end the run."""
    left = [steps]

    def counted(done: Callable[..., bool]) -> Callable[..., bool]:
        def step(*args: object, **kwargs: object) -> bool:
            if not left[0]:
                raise CutError
            changed = done(*args, **kwargs)
            left[0] -= changed
            return changed

        return step

    for name in ("replace", "remove"):
        monkeypatch.setattr(files, name, counted(getattr(files, name)))


MOVES = [
    ("care/rest.md", "rest/sleep.md"),
    ("help.md", "Help.md"),
    pytest.param("care", "help/now", marks=pytest.mark.soak),
    pytest.param("help.md", "help/index.md", marks=pytest.mark.soak),
]


@pytest.mark.parametrize(("old", "new"), MOVES)
def test_cut_after_any_step_the_same_command_finishes_it(
    clinic: SiteFolder, old: str, new: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    start = clinic.files()
    move(find_project(clinic.root), old, new)
    end = clinic.files()
    for step in range(100):
        restore(clinic, start)
        with monkeypatch.context() as cutting:
            cut_after(cutting, step)
            try:
                move(find_project(clinic.root), old, new)
            except CutError:
                pass
            else:
                break
        assert (NOTE in clinic.files()) == (step > 0)
        move(find_project(clinic.root), old, new)
        assert clinic.files() == end, step
    assert step > 8


@pytest.mark.parametrize("steps", range(1, 13))
def test_a_pull_in_between_loses_nothing(
    clinic: SiteFolder, steps: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as cutting:
        cut_after(cutting, steps)
        with pytest.raises(CutError):
            move(find_project(clinic.root), "care/rest.md", "care/sleep.md")
    clinic.pull()
    mv(clinic, "care/rest.md", "care/sleep.md")
    assert clinic.pull("--check").code == 0
    said = {entry.msgstr[0] for entry in clinic.entries("es", "care/sleep").values()}
    assert set(RESTED.values()) <= said
    assert urls(clinic)["care/sleep.md", "es"] == "/es/atencion/descanso/"
    assert "en,/care/rest/,care/sleep.md\n" in clinic.read("locales/redirects.csv")
    assert clinic.render().err == ""


def restore(site: SiteFolder, wanted: dict[str, bytes]) -> None:
    for name in set(site.files()) - set(wanted):
        files.remove(site.root / name, root=site.root)
    for name, data in wanted.items():
        site.write(name, data)


RUN = """
import sys
from pathlib import Path
from toolkit.project import find_project
from toolkit.run.move import move
site = Path(sys.argv[1])
move(find_project(site), "care/rest.md", "rest/sleep.md")
"""


@pytest.mark.parametrize("call", ["rename:signal=KILL:when=4", "unlink:signal=KILL:when=2"])
def test_killed_at_a_system_call_the_same_command_finishes_it(
    clinic: SiteFolder, call: str, repository: Path
) -> None:
    start = clinic.files()
    mv(clinic, "care/rest.md", "rest/sleep.md")
    end = clinic.files()
    restore(clinic, start)
    names = call.partition(":")[0]
    done = subprocess.run(
        ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={names}", "-e", f"inject={call}",
         sys.executable, "-c", RUN, str(clinic.root)],
        env={**os.environ, "PYTHONPATH": str(repository), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, check=False,
    )  # fmt: skip
    assert done.returncode != 0
    assert NOTE in clinic.files()
    mv(clinic, "care/rest.md", "rest/sleep.md")
    assert clinic.files() == end


def test_another_move_waits_for_the_one_that_was_interrupted(
    clinic: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as cutting:
        cut_after(cutting, 3)
        with pytest.raises(CutError):
            move(find_project(clinic.root), "care/rest.md", "rest/sleep.md")
    ended = clinic.run("mv", "help.md", "more.md")
    assert ended.code == 2
    hint = "a move was interrupted (finish it first: l10n mv care/rest.md rest/sleep.md)"
    assert hint in ended.err


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"old": 1}', '{"old": "", "new": "", "moved": 1}']
)
def test_a_damaged_note_is_told(clinic: SiteFolder, text: str) -> None:
    clinic.write(NOTE, text)
    ended = clinic.run("mv", "care/rest.md", "rest/sleep.md")
    assert ended.code == 2
    assert "the note of an interrupted move is damaged (see what was moved" in ended.err


@pytest.mark.parametrize("path", ["../../outside.md", "/etc/outside.md"])
def test_a_note_that_leads_out_writes_nothing_there(
    clinic: SiteFolder, path: str, tmp_path: Path
) -> None:
    said = {"old": "care/rest.md", "new": "x.md", "moved": {"care/rest.md": path}}
    clinic.write(NOTE, json.dumps(said))
    ended = clinic.run("mv", "care/rest.md", "x.md")
    assert ended.code == 2
    assert not (tmp_path / "outside.md").exists()
    assert (clinic.root / "source_content/care/rest.md").exists()


def test_what_somebody_wrote_in_both_places_since_is_not_lost(
    clinic: SiteFolder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as cutting:
        cut_after(cutting, 5)
        with pytest.raises(CutError):
            move(find_project(clinic.root), "care/rest.md", "rest/sleep.md")
    assert (clinic.root / "source_content/rest/sleep.md").exists()
    clinic.edit("source_content/care/rest.md", "# Rest", "# Rest well")
    ended = clinic.run("mv", "care/rest.md", "rest/sleep.md")
    assert ended.code == 2
    assert "it is also at source_content/rest/sleep.md, and differs (keep one" in ended.err
