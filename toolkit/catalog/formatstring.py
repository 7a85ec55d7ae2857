"""Where the directives of a format string lie, in the languages that let white space in.

GNU msgcat begins no line inside a directive. The scan ends at the first sign that begins a
directive and is none, as msgcat's does.
"""

from __future__ import annotations

import re
from itertools import accumulate

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
BRACE = re.compile(r"\{(?:[A-Za-z_][A-Za-z_0-9]*|[0-9]+)(?:\[[A-Za-z_0-9]+\])?\}|\{\{")
NONE: frozenset[int] = frozenset()


def directives(language: str, text: str) -> frozenset[int]:
    """Offsets inside directives, their first characters left out."""
    if language == "python-brace":
        return _brace(text)
    expression = DIRECTIVES.get(language)
    if expression is None or "%" not in text:
        return NONE
    inside: set[int] = set()
    end = 0
    while (start := text.find("%", end)) >= 0 and (found := expression.match(text, start)):
        end = found.end()
        inside.update(range(start + 1, end))
    return frozenset(inside)


def _brace(text: str) -> frozenset[int]:
    """For ``{fields}`` msgcat counts from the field's own beginning, and in bytes.

    So the first characters of the text are held together, as many as its shortest field has.
    """
    fields = [field for field in BRACE.findall(text) if field != "{{"]
    if not fields or "{" in BRACE.sub("", text):
        return NONE
    shortest = min(map(len, fields))
    places = accumulate((len(character.encode()) for character in text[:shortest]), initial=0)
    return frozenset(at for at, place in enumerate(places) if 0 < place < shortest)
