"""An attribute of an HTML tag was lost, added or changed.

`class`, `id`, `for` … are read by programs and style sheets, not by people.

**Found:** `<span class="dose">` → `<span class="dosis">`; `<a href="x" target="_blank">` → `<a
href="x">`; `<p id=a>` → `<p id=b>`.

**Silent:** what people read (`alt`, `title`, `placeholder`, `aria-label`, `value`); `lang` and
`dir`; other quotes; classes in another order. Addresses are for `changed-link`, and
programs (`onclick`) for `unsafe-markup`.

**The way out:** copy the tag from the source.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.check.technical.pairing import lacking
from toolkit.check.technical.tags import Tag, tags
from toolkit.messages import _
from toolkit.model import Severity

CODE = "changed-attribute"
SEVERITY = Severity.ERROR


def check(subject: Subject) -> Iterator[Fault]:
    """Each tag whose attributes are others."""
    if "<" not in subject.source.text:
        return
    here, there = tags(subject.source), tags(subject.target)
    if len(here) != len(there) or not any(tag.attributes for tag in (*here, *there)):
        return
    lost, added = lacking(here, there, _key), lacking(there, here, _key)
    for was, now in zip(sorted(lost, key=_name), sorted(added, key=_name), strict=True):
        if was.name == now.name:
            yield Fault(_said(was, now), was.span, now.span)


def _key(tag: Tag) -> tuple[str, frozenset[tuple[str, str]]]:
    return tag.name, tag.kept


def _name(tag: Tag) -> str:
    return tag.name


def _said(was: Tag, now: Tag) -> str:
    old, new = _shown(was, now), _shown(now, was)
    if not new:
        return _("the attribute {missing} of {tag} is missing", missing=old, tag=was.shown)
    if not old:
        return _("{tag} has no attribute {added} in the source", added=new, tag=was.shown)
    return _("“{was}” became “{now}”", was=old, now=new)


def _shown(one: Tag, other: Tag) -> str:
    return " ".join(f'{name}="{value}"' for name, value in sorted(one.kept - other.kept))
