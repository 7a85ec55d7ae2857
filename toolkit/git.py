"""The only door to git: what a file was at a revision, and where a repository begins.

A repository is somebody else's until it is known: its own ``.git/config`` can name programs for a
watcher, hooks, filters, pagers and transports. Only commands that need none of them are run, the
settings that could call them are closed, no object is fetched, and nothing of the caller's
``GIT_*`` environment comes along. There is no shell.
"""

from __future__ import annotations

import os
import re
import subprocess
from pathlib import Path, PurePath

from toolkit import files
from toolkit.errors import GitError
from toolkit.messages import _

_SECONDS = 60  # for a command that reads a few objects
_CLOSED = (
    "core.fsmonitor=false",
    "core.hooksPath=/dev/null",
    "core.sshCommand=false",
    "core.askPass=",
    "credential.helper=",
    "protocol.allow=never",
    "safe.bareRepository=explicit",  # a bare one inside the pages is no repository of ours
)
_GIT = ("git", "--no-pager", "--no-optional-locks", "--literal-pathspecs")
_ENVIRONMENT = {
    "LC_ALL": "C",
    "GIT_ALLOW_PROTOCOL": "none",  # an object that is missing here is not fetched
    "GIT_NO_LAZY_FETCH": "1",  # the same, from git 2.44 on
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_ATTR_NOSYSTEM": "1",
}
_REVISION = re.compile(r"[^-\s:\x00-\x1f\x7f][^\s:\x00-\x1f\x7f]*")
# Neither folder, link nor module; the size is a word where git lacks the object.
_FILE = re.compile(rb"100[0-7]{3} blob (?P<id>[0-9a-f]+) +(?:(?P<size>[0-9]+)|\S+)\t")


def show(root: Path, revision: str, path: PurePath | str) -> bytes | None:
    """The file ``path`` (relative to ``root``) as it was at a revision; None if it was no file.

    GitError: git is not installed, ``root`` lies in no repository, it has no such revision, or
    the file was larger than ``files.MAX_BYTES``. AddressError: the path leaves ``root``.
    """
    files.inside(root, path)
    if not _REVISION.fullmatch(revision):
        raise _unknown(root, revision)
    commit = f"{revision}^{{commit}}"
    listed = _run(root, "ls-tree", "-l", "-z", "--end-of-options", commit, "--", str(path))
    if listed is None:
        raise _no_repository(root) if top(root) is None else _unknown(root, revision)
    found = _FILE.match(listed)
    if found is None:
        return None
    if int(found["size"] or 0) > files.MAX_BYTES:
        said = _("at {revision} it was too large", revision=revision)
        raise GitError(said, file=path, hint=_("take another revision"))
    content = _run(root, "cat-file", "blob", found["id"].decode())
    if content is None:
        said = _("git does not have what it was at {revision}", revision=revision)
        raise GitError(said, file=path, hint=_("fetch it: git fetch --refetch"))
    return content


def top(folder: Path) -> Path | None:
    """The top of the work tree that a folder lies in; None where there is none.

    GitError: git is not installed, or does not trust the repository.
    """
    said = _run(folder, "rev-parse", "--show-toplevel")
    if not said:
        return None
    found = Path(os.fsdecode(said.removesuffix(b"\n")))
    return found if folder.resolve().is_relative_to(found.resolve()) else None


def _run(folder: Path, *arguments: str) -> bytes | None:
    """What a command of git says; None if it could not do it."""
    closed = [part for setting in _CLOSED for part in ("-c", setting)]
    kept = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    try:
        done = subprocess.run(  # noqa: S603 - a list, no shell, and git's own options closed
            [*_GIT, *closed, "-C", str(folder), *arguments],
            env=kept | _ENVIRONMENT,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_SECONDS,
            check=False,
        )
    except FileNotFoundError:
        hint = _("install it: https://git-scm.com")
        raise GitError(_("git is not installed"), hint=hint) from None
    except (OSError, ValueError, subprocess.TimeoutExpired):
        hint = _("see what “git status” says there")
        raise GitError(_("git does not answer"), file=folder, hint=hint) from None
    if b"detected dubious ownership" in done.stderr:
        hint = _("if you trust it: git config --global --add safe.directory DIR")
        raise GitError(_("the repository is another user's"), file=folder, hint=hint)
    return done.stdout if done.returncode == 0 else None


def _unknown(root: Path, revision: str) -> GitError:
    said = _("no revision “{revision}”", revision=revision)
    return GitError(said, file=root, hint=_("take a commit, branch or tag that “git log” shows"))


def _no_repository(root: Path) -> GitError:
    return GitError(_("this is no git repository"), file=root, hint=_("make one with “git init”"))
