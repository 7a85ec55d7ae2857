"""What git remembers, asked of real repositories; a hostile one runs nothing (hostile row 39)."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from toolkit import git
from toolkit.errors import AddressError, GitError

CLEAN = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}


class Repository:
    """A repository in a folder, driven by git itself."""

    def __init__(self, root: Path) -> None:
        self.root = root
        root.mkdir(parents=True)
        self("init", "-q", "-b", "main")
        self("config", "user.name", "A. Person")
        self("config", "user.email", "person@example.org")

    def __call__(self, *arguments: str) -> str:
        return subprocess.check_output(
            ["git", *arguments], cwd=self.root, env=CLEAN, text=True, stderr=subprocess.STDOUT
        )

    def write(self, name: str, data: bytes) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(data)

    def commit(self) -> str:
        self("add", "-A")
        self("commit", "-q", "-m", "as it is")
        return self("rev-parse", "HEAD").strip()


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    made = Repository(tmp_path / "site")
    made.write("locales/es.po", b"old\r\n\0")
    made.commit()
    made("tag", "-a", "v1", "-m", "the first")
    made.write("locales/es.po", b"new")
    made.commit()
    return made


# ── what a file was ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize("revision", ["HEAD~1", "v1", "main~1", "@~"])
def test_a_file_as_it_was(repository: Repository, revision: str) -> None:
    assert git.show(repository.root, revision, "locales/es.po") == b"old\r\n\0"
    assert git.show(repository.root, "HEAD", "locales/es.po") == b"new"
    assert git.show(repository.root / "locales", revision, "es.po") == b"old\r\n\0"


@pytest.mark.parametrize("path", ["none.po", "locales", "locales/es.po/x", "*", ":(glob)**"])
def test_what_was_no_file_is_none(repository: Repository, path: str) -> None:
    assert git.show(repository.root, "HEAD", path) is None


@pytest.mark.parametrize("name", ["a b.md", "-n", "*.md", "[x].md", "ñ.md", "a\nb", ":x", '"q"'])
def test_a_name_is_a_name_and_no_pattern(repository: Repository, name: str) -> None:
    repository.write(name, b"it")
    repository.write("other.md", b"not this")
    repository.commit()
    assert git.show(repository.root, "HEAD", name) == b"it"


def test_a_link_is_no_file(repository: Repository) -> None:
    (repository.root / "link.po").symlink_to("locales/es.po")
    repository.commit()
    assert git.show(repository.root, "HEAD", "link.po") is None


def test_where_a_repository_begins(repository: Repository, tmp_path: Path) -> None:
    assert git.top(repository.root / "locales") == repository.root
    assert git.top(tmp_path) is None


# ── what is refused ──────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "revision",
    [
        "gone",
        "-h",
        "--output=x",
        "",
        "HEAD:locales",
        ":/as",
        "HEAD --",
        "a\0b",
        "a\nb",
        "HEAD^{tree}",
    ],
)
def test_a_revision_that_is_not_there(repository: Repository, revision: str) -> None:
    with pytest.raises(GitError, match=r"(?s)no revision “.*” \(take a commit"):
        git.show(repository.root, revision, "locales/es.po")


@pytest.mark.parametrize("path", ["../site/locales/es.po", "/etc/passwd", "", "a\\b"])
def test_a_path_that_leaves(repository: Repository, path: str) -> None:
    with pytest.raises(AddressError):
        git.show(repository.root, "HEAD", path)


def test_no_repository(tmp_path: Path) -> None:
    with pytest.raises(GitError, match=r"no git repository \(make one with “git init”\)"):
        git.show(tmp_path, "HEAD", "a.po")


def test_no_git(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(repository.root))
    with pytest.raises(GitError, match="git is not installed"):
        git.top(repository.root)


def test_a_file_that_is_too_large(repository: Repository, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("toolkit.files.MAX_BYTES", 2)
    with pytest.raises(GitError, match="at HEAD it was too large"):
        git.show(repository.root, "HEAD", "locales/es.po")


def test_what_the_caller_s_environment_says_of_git_counts_for_nothing(
    repository: Repository, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    other = Repository(tmp_path / "other")
    trace = tmp_path / "trace"
    monkeypatch.setenv("GIT_DIR", str(other.root / ".git"))
    monkeypatch.setenv("GIT_TRACE", str(trace))
    assert git.show(repository.root, "v1", "locales/es.po") == b"old\r\n\0"
    assert not trace.exists()


# ── a hostile repository ─────────────────────────────────────────────────────────────────────

COMMANDS = [
    "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand", "core.askPass",
    "core.alternateRefsCommand", "core.gitProxy", "diff.external", "diff.x.command",
    "diff.x.textconv", "filter.x.clean", "filter.x.smudge", "filter.x.process", "gpg.program",
    "credential.helper", "pager.ls-tree", "pager.cat-file", "pager.rev-parse", "alias.ls-tree",
    "alias.cat-file", "alias.rev-parse", "remote.origin.uploadpack", "uploadpack.packObjectsHook",
]  # fmt: skip


def test_no_command_of_a_repository_s_own_is_run(repository: Repository, tmp_path: Path) -> None:
    ran = tmp_path / "ran"
    command = tmp_path / "command"
    command.write_text(f'#!/bin/sh\necho "$0 $@" >> {ran}\n')
    command.chmod(0o755)
    repository.write(".gitattributes", b"* diff=x filter=x\n")
    for hook in (repository.root / ".git/hooks").iterdir():
        hook.unlink()
    for name in ("post-checkout", "post-index-change", "reference-transaction"):
        (repository.root / ".git/hooks" / name).symlink_to(command)
    for name in COMMANDS:
        repository("config", name, f"!{command}" if name.startswith("alias") else str(command))
    repository("config", "log.showSignature", "true")
    assert git.show(repository.root, "HEAD~1", "locales/es.po") == b"old\r\n\0"
    assert git.top(repository.root) == repository.root
    assert not ran.exists()


@pytest.mark.parametrize("how", ["ext", "path"])
def test_what_a_partial_clone_lacks_is_not_fetched(
    repository: Repository, tmp_path: Path, how: str
) -> None:
    ran = tmp_path / "ran"
    blob = repository("rev-parse", "HEAD:locales/es.po").strip()
    (repository.root / ".git/objects" / blob[:2] / blob[2:]).unlink()
    url = f"ext::touch {ran}" if how == "ext" else str(tmp_path)
    for name, value in {
        "core.repositoryFormatVersion": "1",
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.url": url,
        "remote.origin.uploadpack": f"touch {ran};",
        "protocol.ext.allow": "always",
        "protocol.file.allow": "always",
    }.items():
        repository("config", name, value)
    with pytest.raises(GitError, match="does not have what it was at HEAD"):
        git.show(repository.root, "HEAD", "locales/es.po")
    assert not ran.exists()


def test_a_work_tree_elsewhere_is_not_believed(repository: Repository, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()
    repository("config", "core.worktree", str(tmp_path / "elsewhere"))
    assert git.top(repository.root) is None


def test_a_bare_repository_among_the_pages_is_none(tmp_path: Path) -> None:
    bare = tmp_path / "pages"
    subprocess.run(["git", "init", "-q", "--bare", str(bare)], env=CLEAN, check=True)
    with pytest.raises(GitError, match="no git repository"):
        git.show(bare, "HEAD", "a.po")
