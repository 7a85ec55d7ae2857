"""Where the directives of a format string lie, in the languages that let white space in.

GNU msgcat begins no line inside a directive. The scan ends at the first sign that begins a
directive and is none, as msgcat's does.
"""

from __future__ import annotations

import re

C = re.compile(
    r"%(?:\d+\$)?[ +\-#0'I]*+(?:\*(?:\d+\$)?|\d+)?(?:\.(?:\*(?:\d+\$)?|\d*))?"
    r"(?:%|m|(?:hh?|ll?|[qjztL])?[diouxXnsScCpeEfFgGaA])"
)
OBJECTIVE_C = re.compile(C.pattern[:-1].replace("diou", "@diou") + ")")
PYTHON = re.compile(
    r"%(?:\((?:[^()]|\([^()]*\))*\))?[ +\-#0]*+(?:\*|\d+)?(?:\.(?:\*|\d*))?[hlL]?"
    r"[%diouxXeEfFgGcrsa]"
)
DIRECTIVES = {"c": C, "objc": OBJECTIVE_C, "python": PYTHON}
NONE: frozenset[int] = frozenset()


def directives(language: str, text: str) -> frozenset[int]:
    """Offsets inside directives, their first characters left out."""
    expression = DIRECTIVES.get(language)
    if expression is None or "%" not in text:
        return NONE
    inside: set[int] = set()
    end = 0
    while (start := text.find("%", end)) >= 0 and (found := expression.match(text, start)):
        end = found.end()
        inside.update(range(start + 1, end))
    return frozenset(inside)
