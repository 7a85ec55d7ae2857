"""The header names no language, or another one than the catalog is in.

Editors, spell checkers and plural forms follow the header's `Language`.

**Found:** `Language: fr` in the folder of `es` (`error`); `Language: Spanish`, which is no tag
(`error`); no language at all (`review`).

**Silent:** `es-CO` for `es_CO`.

**The way out:** write the tag of the locale, such as `Language: es_CO`.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit import locales
from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.errors import L10nError
from toolkit.messages import _
from toolkit.model import Severity

CODE = "wrong-language"
SEVERITY = Severity.ERROR


def check(sheet: Sheet) -> Iterator[tuple[None, Fault]]:
    """What the header says of the language."""
    said = sheet.header.get("Language", "").strip()
    if not said:
        asked = _("the header does not say the language")
        yield None, Fault(asked, severity=Severity.REVIEW)
        return
    try:
        tag = locales.normalise(said)
    except L10nError:
        yield None, Fault(_("“{tag}” is no language that CLDR knows", tag=said))
        return
    if sheet.locale and tag != sheet.locale:
        yield None, Fault(_("the header says {said}, not {locale}", said=said, locale=sheet.locale))
