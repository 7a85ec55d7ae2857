"""Slugs: what an address may be made of, on every file system and in every browser."""

from __future__ import annotations

import re
import unicodedata

from toolkit.errors import AddressError
from toolkit.messages import _

LONGEST = 100  # bytes; with folders and "index.html" well below every system's limit
_SLUG = re.compile(r"[a-z0-9]+(?:-+[a-z0-9]+)*")
_RESERVED = re.compile(r"con|prn|aux|nul|com[0-9]|lpt[0-9]")  # devices on Windows
_SEPARATORS = re.compile(r"[^a-z0-9]+")


def check_slug(slug: str, page: str, locale: str) -> str:
    """``slug`` itself, if it may stand in an address.

    Raises:
        AddressError: it is not small ASCII letters, digits and hyphens, is longer than 100 bytes,
            or is a device's name; so nothing climbs, hides in an encoding or fails to be written.
    """
    if not _SLUG.fullmatch(slug) or len(slug) > LONGEST or _RESERVED.fullmatch(slug):
        raise AddressError(
            _("“{slug}” cannot be part of an address ({locale})", slug=slug, locale=locale),
            file=page,
            hint=_(
                "use small letters a–z, digits and hyphens, at most {n}: {example}",
                n=LONGEST,
                example=suggest(slug) or "my-page",
            ),
        )
    return slug


def suggest(name: str) -> str:
    """A slug for the name of a file or folder: ``Migraña Crónica`` → ``migrana-cronica``."""
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    slug = _SEPARATORS.sub("-", plain).strip("-")[:LONGEST].strip("-")
    return f"{slug}-page" if _RESERVED.fullmatch(slug) else slug
