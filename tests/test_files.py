"""Law 10: killed or refused at any system call, the old file or the new one is there, whole."""

from __future__ import annotations

import fcntl
import os
import subprocess
import sys
from pathlib import Path

import pytest

from toolkit import files
from toolkit.errors import AddressError, CatalogError, SourceError, WriteError

OLD, NEW = b"old\n" * 50_000, b"new\n" * 50_000
SAVE = """
import sys
from pathlib import Path
from toolkit import files
from toolkit.errors import WriteError
path = Path(sys.argv[1])
data = b"new\\n" * 50_000
path.stat()  # from here on the calls are counted
try:
    files.replace(path, data)
except WriteError as error:
    sys.exit(str(error))
"""
CALLS = "write,fsync,rename"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "es.po"
    path.write_bytes(OLD)
    path.chmod(0o640)
    return path


def save(target: Path, repository: Path, *inject: str) -> subprocess.CompletedProcess[bytes]:
    """Save in a process of its own in which strace makes system calls fail."""
    rules = [part for rule in inject for part in ("-e", f"inject={rule}")]
    command = ["strace", "-f", "-qq", "-o", os.devnull, "-e", f"trace={CALLS}", *rules]
    environment = {**os.environ, "PYTHONDONTWRITEBYTECODE": "1", "PYTHONPATH": str(repository)}
    return subprocess.run(
        [*command, sys.executable, "-c", SAVE, str(target)],
        env=environment, capture_output=True, check=False,
    )  # fmt: skip


@pytest.mark.parametrize(
    ("call", "when"), [("write", 1), ("fsync", 1), ("rename", 1), ("fsync", 2)]
)
def test_killed_at_a_system_call(call: str, when: int, target: Path, repository: Path) -> None:
    done = save(target, repository, f"{call}:signal=KILL:when={when}")
    assert done.returncode != 0
    assert target.read_bytes() in (OLD, NEW)
    files.sweep(target.parent)
    assert list(target.parent.iterdir()) == [target]


@pytest.mark.parametrize("call", ["write:error=ENOSPC", "write:error=EIO", "fsync:error=EIO",
                                  "fsync:error=ENOSPC", "rename:error=EIO"])  # fmt: skip
def test_the_disk_says_no(call: str, target: Path, repository: Path) -> None:
    done = save(target, repository, f"{call}:when=1")
    assert done.returncode == 1
    assert str(target).encode() in done.stderr
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_a_short_write(target: Path, repository: Path) -> None:
    """A limit on the file's size: the first write is short, the next one is refused."""
    limit = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (99_999, 99_999))\n"
    done = subprocess.run(
        [sys.executable, "-c", limit + SAVE, str(target)],
        env={**os.environ, "PYTHONPATH": str(repository), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True, check=False,
    )  # fmt: skip
    assert b"file too large" in done.stderr
    assert target.read_bytes() == OLD
    assert list(target.parent.iterdir()) == [target]


def test_the_mode_is_kept(target: Path) -> None:
    files.replace(target, NEW)
    assert target.stat().st_mode & 0o777 == 0o640


def test_same_content_is_not_written(target: Path) -> None:
    before = target.stat()
    assert files.replace(target, OLD) is False
    assert files.differs(target, OLD) is False
    assert target.stat() == before
    assert files.publish(target, NEW) is True


def test_new_files_and_folders(tmp_path: Path) -> None:
    path = tmp_path / "es" / "LC_MESSAGES" / "site.po"
    assert files.replace(path, NEW, root=tmp_path)
    mask = os.umask(0o022)
    os.umask(mask)
    assert path.stat().st_mode & 0o777 == 0o666 & ~mask
    assert files.remove(path, root=tmp_path)
    assert not files.remove(path, root=tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_read_only_file_stays(target: Path) -> None:
    target.chmod(0o440)
    with pytest.raises(WriteError, match="read-only"):
        files.replace(target, NEW)
    assert target.read_bytes() == OLD


def test_through_a_link_inside_the_root(target: Path) -> None:
    link = target.parent / "link.po"
    link.symlink_to(target.name)
    assert files.replace(link, NEW, root=target.parent)
    assert link.is_symlink()
    assert target.read_bytes() == NEW


def test_not_through_a_link_out_of_the_root(target: Path, tmp_path: Path) -> None:
    root = tmp_path / "site"
    root.mkdir()
    (root / "es.po").symlink_to(target)
    (root / "out").symlink_to(tmp_path)
    for path in (root / "es.po", root / "out" / "es.po"):
        with pytest.raises(WriteError, match="leads out"):
            files.replace(path, NEW, root=root)
        with pytest.raises(AddressError):
            files.inside(root, path.relative_to(root))
    with pytest.raises(WriteError, match="outside"):
        files.remove(root / "out" / "es.po", root=root)
    assert target.read_bytes() == OLD
    assert list(files.walk(root)) == []


@pytest.mark.parametrize("path", ["../a", "a/../../b", "/etc/passwd", "a\0b", "a\\b", "", "."])
def test_paths_that_leave(path: str, tmp_path: Path) -> None:
    with pytest.raises(AddressError):
        files.inside(tmp_path, path)


def test_walk_is_sorted_and_leaves_out_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b/z.md", "b/a.md", "a.md", ".git/c.md", ".hidden.md", "c.txt"):
        files.replace(tmp_path / name, b"x")
    found = [path.relative_to(tmp_path).as_posix() for path in files.walk(tmp_path, "*.md")]
    assert found == ["a.md", "b/a.md", "b/z.md"]


def test_reading(target: Path, tmp_path: Path) -> None:
    assert files.read(target) == OLD
    with pytest.raises(SourceError, match="larger than 1 KiB"):
        files.read(target, limit=1024)
    with pytest.raises(CatalogError, match="no such file"):
        files.read(tmp_path / "missing.po", error=CatalogError)
    with pytest.raises(SourceError):
        files.read(tmp_path)
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(SourceError, match="not a regular file"):
        files.read(tmp_path / "pipe")


def test_what_a_killed_run_left_behind_is_swept_and_a_living_one_s_stays(tmp_path: Path) -> None:
    dead, alive = (tmp_path / f"{files.TEMPORARY}{name}" for name in ("dead", "alive"))
    dead.write_bytes(NEW)
    (tmp_path / ".l10n-output.json").write_bytes(OLD)
    with alive.open("wb") as written:
        fcntl.flock(written, fcntl.LOCK_EX)
        files.sweep(tmp_path)
        assert sorted(path.name for path in tmp_path.iterdir()) == [alive.name, ".l10n-output.json"]
    files.sweep(tmp_path)
    assert [path.name for path in tmp_path.iterdir()] == [".l10n-output.json"]


def test_a_folder_that_cannot_be_listed_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    circle = tmp_path / "circle"
    circle.symlink_to(circle)
    with pytest.raises(SourceError, match="too many levels of symbolic links"):
        list(files.walk(circle))
    assert list(files.walk(tmp_path / "missing")) == []
