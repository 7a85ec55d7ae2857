"""``redirects.csv`` remembers every address that a page ever had, so that no old link dies.

One row for each address in a locale, and the page that had it last. A row is never taken away: the
page may be gone, and come back. Every address in it is one that we could have published ourselves;
anything else is refused with its line, for files would be written there.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from pathlib import PurePosixPath

from toolkit import files
from toolkit.errors import AddressError
from toolkit.messages import _
from toolkit.project import Project
from toolkit.render.addresses import check_slug
from toolkit.render.site import Place
from toolkit.run.names import is_portable
from toolkit.run.sources import read_named

Redirects = Mapping[tuple[str, str], str]  # (locale, address) → the page that had it last

COLUMNS = ["locale", "address", "page"]
_LOCALE = re.compile(r"[a-z]{2,3}(?:_[A-Za-z0-9]{2,8})*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


def redirects_name(project: Project) -> str:
    """The path of the file as people know it: ``locales/redirects.csv``."""
    return f"{project.catalogs}/redirects.csv"


def read_redirects(project: Project) -> Redirects:
    """The addresses that the site remembers; none where there is no file yet.

    Raises:
        AddressError: the file cannot be read, or a row may not be; with its line.
    """
    name = redirects_name(project)
    if not files.exists(project.root / name):
        return {}
    return parse_redirects(read_named(project, name, AddressError), name)


def parse_redirects(data: bytes, name: str) -> Redirects:
    """The rows of the file ``name``.

    Raises:
        AddressError: it is no such table, or a row may not be; with its line.
    """
    found: dict[tuple[str, str], str] = {}
    lines: dict[tuple[str, str], int] = {}
    for line, row in _rows(data, name):
        try:
            locale, address, page = _checked(row)
        except AddressError as error:
            raise AddressError(error.message, file=name, line=line, hint=error.hint) from None
        if (locale, address) in found:
            said = _("the same address again, first in line {line}", line=lines[locale, address])
            hint = _("keep the row of the page that had it last")
            raise AddressError(said, file=name, line=line, hint=hint)
        found[locale, address], lines[locale, address] = page, line
    return found


def redirects_file(known: Redirects, urls: Mapping[Place, str]) -> bytes:
    """The file with all that was known, and with where the pages stand now."""
    out = StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(COLUMNS)
    now = {(locale, url): page for (page, locale), url in urls.items()}
    writer.writerows((*key, page) for key, page in sorted({**known, **now}.items()))
    return out.getvalue().encode()


def leading_on(
    known: Redirects, urls: Mapping[Place, str], locale: str
) -> Iterator[tuple[str, str]]:
    """The addresses in a locale where no page stands now, each with the page to lead on to."""
    live = set(urls.values())
    for (tag, address), page in sorted(known.items()):
        if tag == locale and address not in live and (page, locale) in urls:
            yield address, page


def _rows(data: bytes, name: str) -> Iterator[tuple[int, list[str]]]:
    """Each row behind the first, which names the columns, with its line."""
    try:
        reader = csv.reader(StringIO(data.decode("utf-8-sig"), newline=""), strict=True)
        if next(reader, []) != COLUMNS:
            raise _not_ours(name, 1)
        for row in reader:
            yield reader.line_num, row
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        hint = _("save the file as UTF-8")
        raise AddressError(_("not UTF-8"), file=name, line=line, hint=hint) from None
    except csv.Error:
        raise _not_ours(name, reader.line_num) from None


def _not_ours(name: str, line: int | None) -> AddressError:
    said = _("not a row of “{columns}”", columns=",".join(COLUMNS))
    return AddressError(said, file=name, line=line, hint=_("mend the row, or take it out"))


def _checked(row: Sequence[str]) -> tuple[str, str, str]:
    if len(row) != len(COLUMNS) or _CONTROL.search("".join(row)):
        raise _not_ours("", None)
    locale, address, page = row
    if not _LOCALE.fullmatch(locale):
        raise AddressError(_("“{tag}” is no locale", tag=locale), hint=_("write it like es_CO"))
    if not address.startswith("/") or not address.endswith("/"):
        said = _("“{url}” is no address of the site", url=address)
        raise AddressError(said, hint=_("write it like /es/visit/"))
    for slug in address.split("/")[1:-1]:
        check_slug(slug, page, locale)
    if page.startswith("/") or not PurePosixPath(page).suffix or not is_portable(page):
        said = _("“{page}” is no page of the site", page=page)
        raise AddressError(said, hint=_("write its path like visit/index.md"))
    return locale, address, page
