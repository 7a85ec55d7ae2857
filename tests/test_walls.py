"""The walls of the house: who may import whom, and who may touch the disk."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

PACKAGE = Path(__file__).parent.parent / "toolkit"

# From the ground up: a room imports from lower floors.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("model", "errors", "messages"),
    ("language",),
    ("project", "demands", "settings", "values", "keys", "locales", "files", "git"),
    ("formats", "catalog", "check", "render", "report"),
    ("run",),
    ("workbench",),
    ("", "api"),  # ``import toolkit``: what the commands do, for Python
    ("cli",),
)
# Neighbours who may ask one another.
TOGETHER = {"messages", *FLOORS[2], "model", "errors", "", "api"}
PURE = frozenset(FLOORS[3])  # values in, values out
DOORS = frozenset({"files", "git"})  # the only ones to the disk

FILES = sorted(PACKAGE.rglob("*.py"))
NAMES = [str(path.relative_to(PACKAGE)) for path in FILES]


def room(module: str) -> str:
    """``catalog`` of ``toolkit.catalog.po``; the package itself is ``""``."""
    return ([*module.split("."), ""])[1]


def module_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")


def imported(tree: ast.AST) -> Iterator[str]:
    """The modules that a file imports, anywhere in it; ``from toolkit import x`` is one too."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module == "toolkit":
            yield from (f"toolkit.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, "relative imports hide which wall is crossed"
            yield node.module or ""


def floor(name: str) -> int:
    return next(level for level, rooms in enumerate(FLOORS) if name in rooms)


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_a_room_imports_downward_only(path: Path) -> None:
    mine = room(module_of(path))
    for module in imported(ast.parse(path.read_bytes())):
        if not module.startswith("toolkit") or room(module) == mine:
            continue
        theirs = room(module)
        neighbours = floor(theirs) == floor(mine) and {mine, theirs} <= TOGETHER
        assert floor(theirs) < floor(mine) or neighbours, f"{mine} imports {theirs}"


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_the_middle_rooms_know_no_door(path: Path) -> None:
    if room(module_of(path)) in PURE:
        ours = (name for name in imported(ast.parse(path.read_bytes())) if "toolkit" in name)
        assert not DOORS & {room(name) for name in ours}


# ── the disk ─────────────────────────────────────────────────────────────────────────────────

DISK_MODULES = {"shutil", "tempfile", "fcntl", "mmap", "glob", "subprocess", "sqlite3"}
DISK_CALLS = {  # no list or dict has a method of these names
    "open", "read_bytes", "read_text", "write_bytes", "write_text", "unlink", "mkdir", "rmdir",
    "touch", "symlink_to", "hardlink_to", "chmod", "rglob", "iterdir", "is_file", "is_dir", "lstat",
    "readlink", "fsync", "makedirs", "listdir", "scandir",
}  # fmt: skip
ALLOWED = {
    "cli/_help.py": {"write_text"},  # Click's, onto a help page
    "cli/_language.py": {"is_file", "iterdir", "read_bytes"},  # data of the package
    "cli/init.py": {"is_dir", "iterdir", "read_bytes"},  # data of the package
    "formats/convert/docx/package.py": {"open"},  # a part of a document in memory
    "render/pages.py": {"read_bytes"},  # data of the package: the theme
    "run/render.py": {"open"},  # an Output, through the door
    "run/render_source.py": {"open"},  # the same
    "run/theme.py": {"is_file", "read_bytes"},  # data of the package: the theme's catalogs
}


def disk_calls(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name | ast.Attribute):
            name = node.func.id if isinstance(node.func, ast.Name) else node.func.attr
            if name in DISK_CALLS and not _is_door(node.func):
                yield name


def _is_door(function: ast.expr) -> bool:
    """``files.exists(…)``: asked of the door."""
    of = function.value if isinstance(function, ast.Attribute) else None
    return isinstance(of, ast.Name) and of.id in DOORS


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_only_the_doors_touch_the_disk(path: Path) -> None:
    if room(module_of(path)) in DOORS:
        return
    tree = ast.parse(path.read_bytes())
    allowed = ALLOWED.get(str(path.relative_to(PACKAGE)), set())
    assert not set(disk_calls(tree)) - allowed
    assert not DISK_MODULES & set(imported(tree))


def test_the_test_sees_what_touches_the_disk() -> None:
    told = "import shutil\nPath('x').read_text()\nopen('y')\nfiles.exists('z')\n"
    tree = ast.parse(told)
    assert sorted(disk_calls(tree)) == ["open", "read_text"]
    assert set(imported(tree)) == {"shutil"}


# ── words that try to be code ────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_nothing_is_evaluated(path: Path) -> None:
    nodes = ast.walk(ast.parse(path.read_bytes()))
    calls = [node.func for node in nodes if isinstance(node, ast.Call)]
    names = {func.id for func in calls if isinstance(func, ast.Name)}
    methods = {func.attr for func in calls if isinstance(func, ast.Attribute)}
    assert not names & {"eval", "exec", "__import__"}
    assert not methods & {"format_map", "c2py", "system", "popen"}


# ── what is heavy comes late ─────────────────────────────────────────────────────────────────

HEAVY = {"babel", "jinja2", "markdown_it", "phonenumbers", "polib", "pyromark", "rich"}
SHOWN = """
import sys
from toolkit.cli import main
assert main(sys.argv[1:]) == 0
print(*{name.partition(".")[0] for name in sys.modules}, file=sys.stderr)
"""


@pytest.mark.parametrize("arguments", [["--help"], ["--version"], ["--lang", "es", "--help"]])
def test_help_imports_nothing_heavy(arguments: list[str]) -> None:
    command = [sys.executable, "-c", SHOWN, *arguments]
    shown = subprocess.run(command, capture_output=True, text=True, check=True)
    assert not HEAVY & set(shown.stderr.split())


def test_only_locales_reads_cldr() -> None:
    readers = {
        room(module_of(path))
        for path in FILES
        for module in imported(ast.parse(path.read_bytes()))
        if module.partition(".")[0] == "babel" and "messages" not in module
    }
    assert readers <= {"locales"}
