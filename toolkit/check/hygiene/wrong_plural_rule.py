"""The header does not count as the language does.

`Plural-Forms` says how many forms a language has, and which one goes with a number. A wrong rule
shows *1 tabletas*, or no text at all.

**Found:** no rule where messages have plural forms, or a rule that cannot be read (`error`); two
forms where the language has three (`error`, or `review` while no message has plural forms); a
rule that chooses otherwise (`review`).

**Silent:** the rules of gettext and of CLDR, however they are spaced and bracketed.

**The way out:** write the rule that the finding gives.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit import locales
from toolkit.check.fault import Fault
from toolkit.check.sheet import Sheet
from toolkit.errors import L10nError
from toolkit.messages import _
from toolkit.model import Severity

CODE = "wrong-plural-rule"
SEVERITY = Severity.ERROR

_FIELD = re.compile(
    r"\s*nplurals\s*=\s*(\d{1,3})\s*;\s*plural\s*=([n\d\s()!<>=&|?:%+*/-]{1,999});?\s*"
)
_TOKEN = re.compile(r"\d+|&&|\|\||[<>=!]=|\S")
_AFTER = frozenset({")", "?", ":", "||", "&&", "==", "!=", "<", ">", "<=", ">=", "+", "-", "*", "/",
                    "%"})  # fmt: skip
# Other ways to say one rule; CLDR's `many` is for millions.
_SAME = {
    "n==1?0:1": "n!=1",
    "n!=1?1:0": "n!=1",
    "n>=2": "n>1",
    "n==0||n==1?0:1": "n>1",
}
_MANY = re.compile(r"n==[01](?:\|\|n==[01])?\?0:n!=0&&n%1000000==0\?1:2")
_WITH_MANY = frozenset({"ca", "es", "fr", "it", "pt"})


def check(sheet: Sheet) -> Iterator[tuple[None, Fault]]:
    """The rule, held against the language's own."""
    field = sheet.header.get("Plural-Forms", "")
    used = any(entry.msgid_plural is not None and not entry.obsolete for entry in sheet.entries)
    wanted = _rule_of(sheet.locale)
    if not field.strip():
        if used:
            yield None, Fault(_("the header lacks Plural-Forms: {rule}", rule=wanted))
    elif not (found := _FIELD.fullmatch(field)) or not _is_rule(found[2]):
        yield None, Fault(_("nobody can read Plural-Forms: {rule}", rule=field))
    elif wanted and _plain(field) != _plain(wanted) and not _is_many(found[2], sheet.locale):
        same_count = found[1] == _count(wanted)
        said = _("the language counts so: Plural-Forms: {rule}", rule=wanted)
        yield None, Fault(said, severity=Severity.REVIEW if same_count or not used else None)


def _is_rule(rule: str) -> bool:
    """Numbers and signs take turns, and what opens is closed (the grammar is C's)."""
    depth = choices = 0
    after_value = False
    for sign in _TOKEN.findall(rule):
        if after_value != (sign in _AFTER):
            return False
        depth += (sign == "(") - (sign == ")")
        choices += (sign == "?") - (sign == ":")
        after_value = sign in {")", "n"} or sign.isdigit()
        if depth < 0 or choices < 0:
            return False
    return after_value and not depth and not choices


def _rule_of(tag: str) -> str:
    try:
        return locales.plural_forms(tag)
    except (L10nError, ValueError):
        return ""


def _count(field: str) -> str:
    found = _FIELD.fullmatch(field)
    return found[1] if found else ""


def _plain(field: str) -> tuple[str, str]:
    """The number of forms, and the rule without spaces and outer brackets."""
    found = _FIELD.fullmatch(field)
    if found is None:
        return "", field
    rule = _bare(found[2])
    return found[1], _SAME.get(rule, rule)


def _bare(rule: str) -> str:
    rule = "".join(rule.split())
    while rule.startswith("(") and rule.endswith(")") and _closes_last(rule):
        rule = rule[1:-1]
    return re.sub(r"\((n[=!<>]=?\d)\)", r"\1", rule)


def _closes_last(rule: str) -> bool:
    """The first bracket is closed by the last."""
    depth = 0
    for at, sign in enumerate(rule):
        depth += (sign == "(") - (sign == ")")
        if not depth:
            return at == len(rule) - 1
    return False


def _is_many(rule: str, tag: str) -> bool:
    known = locales.language(tag) in _WITH_MANY
    return known and bool(_MANY.fullmatch(_bare(rule).replace("(", "").replace(")", "")))
