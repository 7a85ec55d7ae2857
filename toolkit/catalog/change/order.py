"""An order in other words: *it should be taken*, *take it*; *have someone stay*, *someone should*.

That "should" and "must" bind no more than the order does; elsewhere they count.
"""

from __future__ import annotations

import re

from toolkit.catalog.change.stem import root

_BINDING = frozenset(["should", "must"])
_DONE = {
    "taken": "take", "given": "give", "kept": "keep", "worn": "wear", "done": "do", "held": "hold",
    "drunk": "drink", "eaten": "eat", "begun": "begin", "thrown": "throw", "written": "write",
    "chosen": "choose", "put": "put", "left": "leave", "brought": "bring", "told": "tell",
    "stored": "store",
}  # fmt: skip
_GIVING = {**dict.fromkeys(["give", "take", "have", "administer"], "use"), "store": "keep"}
_STAYING = frozenset(["stay", "remain"])  # it should stay dry: keep it dry
_PASSIVE = re.compile(r"\s++(?:(?:not|never)\s++)?(?:always\s++|only\s++)?be\s++(?P<verb>\w++)")
_ACTIVE = re.compile(r"\s++(?P<verb>\w++)")
_SAID = re.compile(r"\s++(?:to\s++|that\s++you\s++)?(?:not\s++)?(?P<verb>\w++)")
_YOU = re.compile(r"\b(?:you|it(?:['’]s| is))\s++$", re.IGNORECASE)
_SUBJECT = re.compile(r"(\w++)\s*$")
_FIRST = re.compile(
    r"(?:^|[.!?;:,\n]\s*+|\b(?:and|then|or)\s++)"
    r"(?:(?:please|always|only|do not|don['’]t|never|be sure to|make sure (?:to|you)"
    r"|remember to)\s++)*+(\w++)",
    re.IGNORECASE,
)

# Make sure that the mask covers your nose.
_ENSURED = r"\b(?:(?:make|be)\s++sure|ensure|check)\s++(?:that\s++)?(?:\w++\s++){1,4}?"
_FORBIDDEN = re.compile(r"\b(?:do not|don['’]t)\b", re.IGNORECASE)
_AVOIDED = re.compile(r"\bavoid\s++(\w++)", re.IGNORECASE)


def is_ordered(value: str, start: int, end: int, here: str, there: str) -> bool:
    """Whether what "should" or "must" be done here is ordered there."""
    if value not in _BINDING:
        return False
    if passive := _PASSIVE.match(here, end):
        return _verb(passive["verb"]) in _ordered(there)
    said = _SAID.match(here, end)
    if said and _YOU.search(here[:start]) and _is_told(_verb(said["verb"]), there):
        return True
    stay = _ACTIVE.match(here, end)
    if stay and _verb(stay["verb"]) in _STAYING and "keep" in _ordered(there):
        return True
    subject, verb = _SUBJECT.search(here[:start]), _ACTIVE.match(here, end)
    if not subject or not verb:
        return False
    caused = rf"\b(?:have|get|let|ask)\s++(?:an?\s++|the\s++|your\s++)?{re.escape(subject[1])}\s++"
    done = re.escape(verb["verb"])
    told = rf"{caused}(?:to\s++)?{done}\b|{_ENSURED}{done}(?:e?s)?\b"
    return bool(re.search(told, there, re.IGNORECASE))


def _is_told(verb: str, there: str) -> bool:
    """The other text orders it; what one should avoid, one is told not to do."""
    return verb in _ordered(there) or (verb == "avoid" and bool(_FORBIDDEN.search(there)))


def _ordered(text: str) -> frozenset[str]:
    return frozenset(map(_verb, (*_FIRST.findall(text), *_AVOIDED.findall(text))))


def _verb(word: str) -> str:
    """The verb without its ending; to give, to take and to use a medicine is one thing to do."""
    done = _DONE.get(word.casefold(), word.casefold())
    return root(_GIVING.get(done, done))
