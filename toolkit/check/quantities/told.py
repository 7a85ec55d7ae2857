"""The sentence about something said on one side: it became another, is missing, or is new."""

from __future__ import annotations

from toolkit.check.fault import Fault
from toolkit.check.subject import Subject
from toolkit.language import Mention
from toolkit.messages import _
from toolkit.model import Severity, Span


def told(
    subject: Subject, was: Mention | None, now: Mention | None, severity: Severity | None = None
) -> Fault:
    """One of the two may be missing."""
    here = (was.start, was.end) if was else None
    there = (now.start, now.end) if now else None
    return Fault(sentence(subject, here, there), here, there, severity=severity)


def sentence(subject: Subject, here: Span | None, there: Span | None) -> str:
    """What became of it, with its words."""
    was = subject.source.words_at(here) if here else ""
    now = subject.target.words_at(there) if there else ""
    if here and there:
        return _("“{was}” became “{now}”", was=was, now=now)
    if here:
        return _("“{was}” is missing", was=was)
    return _("the source does not say “{now}”", now=now)
