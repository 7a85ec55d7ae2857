"""The l10n toolkit: pages that must be right, in every language.

``toolkit.api`` documents the names offered here. They are imported when first asked for: the
command line lives in this package too, and opens quickly.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from toolkit.api import (
        AddReport,
        AdoptReport,
        Catalog,
        Change,
        ChangeClass,
        CheckReport,
        Entry,
        Evidence,
        Filled,
        Finding,
        L10nError,
        PullReport,
        RenderReport,
        Resolved,
        Severity,
        Site,
        State,
        Status,
        Todo,
        check_message,
        classify_change,
        dump_catalog,
        extract,
        fill,
        from_polib,
        load_catalog,
        open_site,
        to_mo,
        to_polib,
    )

__all__ = [
    "AddReport",
    "AdoptReport",
    "Catalog",
    "Change",
    "ChangeClass",
    "CheckReport",
    "Entry",
    "Evidence",
    "Filled",
    "Finding",
    "L10nError",
    "PullReport",
    "RenderReport",
    "Resolved",
    "Severity",
    "Site",
    "State",
    "Status",
    "Todo",
    "check_message",
    "classify_change",
    "dump_catalog",
    "extract",
    "fill",
    "from_polib",
    "load_catalog",
    "open_site",
    "to_mo",
    "to_polib",
]


def __getattr__(name: str) -> Any:
    if name not in __all__:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from toolkit import api  # noqa: PLC0415 - see above

    return getattr(api, name)
