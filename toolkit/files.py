"""The only door to the disk.

What a person wrote (catalogs, source pages, configuration) is replaced all or nothing: a temporary
file beside the target, fsync, rename, fsync of the folder. Killed at any system call, the old file
or the new one is there, whole. Rendered pages, which can be made again, are only renamed into
place. Nothing is read, written or removed through a link that leaves the site's folder.
"""

from __future__ import annotations

import errno
import fcntl
import hashlib
import os
import stat
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path, PurePath, PurePosixPath
from typing import BinaryIO

from toolkit.errors import AddressError, L10nError, SourceError, WriteError
from toolkit.messages import N_, _, ngettext

MAX_BYTES = 32 * 1024 * 1024  # of one file, unless the caller says otherwise
TEMPORARY = ".l10n-new-"  # what the names of our temporary files begin with
STAY_INSIDE = N_("name a file inside it, with / between folders")
NEW_FILE = 0o666  # less what the umask takes


# ── reading ──────────────────────────────────────────────────────────────────────────────────


def read(path: Path, *, limit: int = MAX_BYTES, error: type[L10nError] = SourceError) -> bytes:
    """The bytes of a regular file of at most ``limit`` bytes.

    ``error`` is the class to raise for all else: a missing file, a folder, a device, a larger one.
    """
    try:
        with _opened(path) as file:
            if not stat.S_ISREG(os.fstat(file.fileno()).st_mode):
                raise error(_("not a regular file"), file=path, hint=_("name a file"))
            data = file.read(limit + 1)
    except (OSError, ValueError) as fault:
        raise error(_said(fault), file=path, hint=_way_out(fault)) from None
    if len(data) > limit:
        said = _("larger than {size}", size=_size(limit))
        raise error(said, file=path, hint=_("split the file"))
    return data


def _opened(path: Path) -> BinaryIO:
    """Opened without waiting, which the opening of a pipe would do."""
    return open(os.open(path, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC), "rb")  # noqa: PTH123 - a descriptor


def exists(path: Path) -> bool:
    """Whether a file or a folder is there (a link to one too); if we may not know, yes."""
    try:
        return path.exists()
    except OSError:
        return True  # reading it will say why


def holds_anything(folder: Path) -> bool:
    """Whether ``folder`` is a folder with something in it."""
    return folder.is_dir() and any(folder.iterdir())


def differs(path: Path, data: bytes) -> bool:
    """Whether writing ``data`` to ``path`` would change anything."""
    try:
        return not _holds(path, data)
    except OSError as fault:
        raise WriteError(_said(fault), file=path, hint=_way_out(fault)) from None


def walk(root: Path, pattern: str = "*") -> Iterator[Path]:
    """The regular files under ``root`` whose name matches, sorted by path.

    Links are followed only to what lies inside ``root`` as well, and never into a folder; hidden
    files and folders, and our own temporary files, are left out. SourceError if a folder cannot
    be listed; one that is not there holds nothing.
    """
    real = _real(root)
    yield from (path for path in _named(root, pattern) if _is_within(real, path))


def left_out(root: Path) -> Iterator[Path]:
    """What ``walk`` leaves out though its name is not hidden.

    Links that lead out or nowhere, pipes, devices; a link to a folder is none of them.
    """
    real = _real(root)
    yield from (path for path in _named(root, "*") if not _is_within(real, path))


def _named(root: Path, pattern: str) -> list[Path]:
    found: list[Path] = []
    for folder, folders, names in os.walk(root, onerror=_tell):  # follows no links to folders
        folders[:] = [name for name in folders if not name.startswith(".")]
        paths = (Path(folder, name) for name in names if not name.startswith("."))
        found += [path for path in paths if path.match(pattern)]
    return sorted(found, key=lambda path: path.relative_to(root).parts)


def _tell(fault: OSError) -> None:
    """A folder that cannot be listed is not an empty one: what was made of it must stay."""
    if not isinstance(fault, (FileNotFoundError, NotADirectoryError)):
        raise SourceError(_said(fault), file=fault.filename, hint=_way_out(fault))


def _is_within(real: Path, path: Path) -> bool:
    if not path.is_symlink():
        return path.is_file()
    target = _real(path)
    return target.is_file() and target.is_relative_to(real)


def _real(path: Path) -> Path:
    """Where a path leads in the end; links that go round in a circle lead to themselves."""
    return Path(os.path.realpath(path))


# ── where a path may lead ────────────────────────────────────────────────────────────────────


def inside(root: Path, path: PurePath | str) -> Path:
    """``root / path``, where ``path`` comes from a page, a catalog or a request.

    AddressError for an absolute path, ``..``, NUL, a backslash, a drive, and for a link on the way
    that leaves ``root``. The file itself need not exist.
    """
    text = str(path)
    parts = PurePosixPath(text).parts
    if not parts or "\0" in text or "\\" in text or ".." in parts or text.startswith("/"):
        said = _("“{path}” is no path inside the folder", path=text)
        raise AddressError(said, file=root, hint=_(STAY_INSIDE))
    full = root.joinpath(*parts)
    if not _real(full).is_relative_to(_real(root)):
        said = _("“{path}” is a link out of the folder", path=text)
        raise AddressError(said, file=root, hint=_("put a file in the link's place"))
    return full


# ── writing ──────────────────────────────────────────────────────────────────────────────────


def fingerprint(data: bytes) -> bytes:
    """What tells whether a file still holds what was read from it."""
    return hashlib.blake2b(data, digest_size=16).digest()


def replace(
    path: Path, data: bytes, *, root: Path | None = None, known: bytes | None = None
) -> bool:
    """Make ``data`` the content of ``path``, all or nothing, and durable; keep its mode.

    False, and nothing written, if that is its content already. Through a link, the file that it
    points to is written; ``root`` given, both must lie inside it. A missing folder is made.
    ``known`` is the fingerprint of what was read from it (of nothing, where there was no file).
    WriteError if the disk or the mode says no, or if somebody else wrote there since; the old
    content still stands.
    """
    return _write(path, data, root=root, durable=True, known=known)


def publish(path: Path, data: bytes, *, root: Path | None = None) -> bool:
    """As ``replace``, but not flushed to the disk: for pages that can be made again."""
    return _write(path, data, root=root, durable=False)


def _write(
    path: Path, data: bytes, *, root: Path | None, durable: bool, known: bytes | None = None
) -> bool:
    try:
        target = _target(path, root)
        if _holds(target, data):
            return False
        if known is not None:
            _refuse_overtaken(target, path, known)
        _refuse_read_only(target, path)
        target.parent.mkdir(parents=True, exist_ok=True)
        _put(target, data, durable=durable)
    except (OSError, ValueError) as fault:
        raise WriteError(_said(fault), file=path, hint=_way_out(fault)) from None
    return True


def _target(path: Path, root: Path | None) -> Path:
    """The file that is really written: ``path``, or what a link there points to."""
    target = _real(path) if path.is_symlink() else path
    if root is not None and not _real(target).is_relative_to(_real(root)):
        said = _("leads out of {folder}", folder=root)
        raise WriteError(said, file=path, hint=_("put a file in the link's place"))
    return target


def _holds(target: Path, data: bytes) -> bool:
    try:
        known = target.stat()
        return known.st_size == len(data) and target.read_bytes() == data
    except FileNotFoundError:
        return False


def _refuse_read_only(target: Path, path: Path) -> None:
    """A rename would get round the mode of the file; the person who set it meant it."""
    if target.exists() and not target.stat().st_mode & stat.S_IWUSR:
        hint = _("check who may read and write it")
        raise WriteError(_("the file is read-only"), file=path, hint=hint)


def _refuse_overtaken(target: Path, path: Path, known: bytes) -> None:
    found = target.read_bytes() if target.exists() else b""
    if fingerprint(found) != known:
        hint = _("do it again: what was saved there is kept")
        raise WriteError(_("somebody saved it in the meantime"), file=path, hint=hint)


def _put(target: Path, data: bytes, *, durable: bool) -> None:
    with _temporary(target) as (descriptor, temporary), os.fdopen(descriptor, "wb") as file:
        with suppress(OSError):  # a disk without locks
            fcntl.flock(file, fcntl.LOCK_EX)  # says to ``sweep`` that we live
        os.fchmod(file.fileno(), _mode(target))
        file.write(data)
        file.flush()
        if durable:
            os.fsync(file.fileno())
        temporary.replace(target)
    if durable:
        _flush_folder(target.parent)


@contextmanager
def _temporary(target: Path) -> Iterator[tuple[int, Path]]:
    """A new file beside ``target``, taken away again if it does not become the target."""
    descriptor, name = tempfile.mkstemp(prefix=TEMPORARY, dir=target.parent)
    temporary = Path(name)
    try:
        yield descriptor, temporary
    except BaseException:
        with suppress(OSError):
            temporary.unlink(missing_ok=True)
        raise


def _mode(target: Path) -> int:
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        return NEW_FILE & ~mask


def _flush_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


# ── removing ─────────────────────────────────────────────────────────────────────────────────


def remove(path: Path, *, root: Path, known: bytes | None = None) -> bool:
    """Take away a file (a link itself, not what it points to) inside ``root``.

    Folders above it that are empty then go too, up to ``root``. False if there was none.
    ``known`` is the fingerprint of what was read from it; WriteError if it holds something else.
    """
    try:
        if not _real(path.parent).is_relative_to(_real(root)):
            said = _("lies outside {folder}", folder=root)
            raise WriteError(said, file=path, hint=_("remove it by hand"))
        if known is not None and path.exists():
            _refuse_overtaken(path, path, known)
        path.unlink()
    except FileNotFoundError:
        return False
    except OSError as fault:
        raise WriteError(_said(fault), file=path, hint=_way_out(fault)) from None
    _remove_empty(path.parent, root)
    return True


def _remove_empty(folder: Path, root: Path) -> None:
    while folder != root and folder.is_relative_to(root):
        try:
            folder.rmdir()
        except OSError:
            return
        folder = folder.parent


def sweep(root: Path) -> None:
    """Take away temporary files that a killed run left behind in ``root`` and below.

    Those of a run that still writes are locked, and stay.
    """
    for folder, _folders, names in os.walk(root):
        for name in names:
            if name.startswith(TEMPORARY):
                _sweep_one(Path(folder, name))


def _sweep_one(left: Path) -> None:
    with suppress(OSError), _opened(left) as file:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        left.unlink()


# ── what the system said, for a person ───────────────────────────────────────────────────────

# What the C library says, and the way out.
FAULTS: dict[int, tuple[str, str]] = {
    errno.ENOENT: (N_("no such file or directory"), N_("check the name")),
    errno.EACCES: (N_("permission denied"), N_("check who may read and write it")),
    errno.EPERM: (N_("operation not permitted"), N_("check who may read and write it")),
    errno.EEXIST: (
        N_("something else stands there"),
        N_("move it away, or choose another place"),
    ),
    errno.EISDIR: (N_("is a directory"), N_("name a file, not a folder")),
    errno.ENOTDIR: (N_("not a directory"), N_("a file stands where a folder should")),
    errno.ENOSPC: (N_("no space left on device"), N_("make room on the disk and do it again")),
    errno.EDQUOT: (N_("disk quota exceeded"), N_("make room on the disk and do it again")),
    errno.EROFS: (
        N_("read-only file system"),
        N_("the disk is read-only; take another folder"),
    ),
    errno.ENAMETOOLONG: (N_("file name too long"), N_("take a shorter name")),
    errno.ELOOP: (
        N_("too many levels of symbolic links"),
        N_("the links go round in a circle; mend them"),
    ),
    errno.EIO: (
        N_("input/output error"),
        N_("the disk fails; look to its health before anything else"),
    ),
}


def _said(fault: OSError | ValueError) -> str:
    if known := _known(fault):
        return _(known[0])
    if isinstance(fault, OSError) and fault.strerror:
        return fault.strerror[:1].lower() + fault.strerror[1:]
    return _("not a name that the system knows")


def _way_out(fault: OSError | ValueError) -> str:
    if known := _known(fault):
        return _(known[1])
    return _("see that it can be read and written, and do it again")


def _known(fault: OSError | ValueError) -> tuple[str, str] | None:
    return FAULTS.get(fault.errno or 0) if isinstance(fault, OSError) else None


def _size(count: int) -> str:
    for unit, size in (("MiB", 2**20), ("KiB", 2**10)):
        if count >= size:
            return f"{count // size} {unit}"
    return ngettext("{n} byte", "{n} bytes", count)
