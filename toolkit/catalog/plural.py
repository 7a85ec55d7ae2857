"""Plural-Forms of a catalog's header: our own small parser, bounded, without eval.

The grammar is C's for integers, as in the GNU gettext manual, "Plural forms": ``?:``, ``||``,
``&&``, comparisons, ``+ - * / %``, ``!``, parentheses, ``n`` and numbers.
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from toolkit.messages import _

MAX_LENGTH = 1_000  # characters; the longest in use (Arabic, Irish) have about 150
MAX_DEPTH = 30  # nested parentheses, conditions and negations
MAX_FORMS = 100
MAX_NUMBER = 2**32 - 1  # gettext's n is an unsigned long; no step goes further than this
FIELD = re.compile(r"\s*nplurals\s*=\s*(\d{1,3})\s*;\s*plural\s*=\s*([^;]+?)\s*;?\s*")
TOKEN = re.compile(r"\s*(\d{1,10}|n|&&|\|\||[<>=!]=|[-+*/%<>!?:()])")
LEVELS = (("||",), ("&&",), ("==", "!="), ("<", ">", "<=", ">="), ("+", "-"), ("*", "/", "%"))

Value = Callable[[int], int]
OPERATORS: dict[str, Callable[[int, int], int]] = {
    "==": operator.eq,
    "!=": operator.ne,
    "<": operator.lt,
    ">": operator.gt,
    "<=": operator.le,
    ">=": operator.ge,
    "+": lambda a, b: (a + b) & MAX_NUMBER,
    "-": lambda a, b: (a - b) & MAX_NUMBER,
    "*": lambda a, b: (a * b) & MAX_NUMBER,
    "/": operator.floordiv,
    "%": operator.mod,
}


class PluralError(ValueError):
    """The text is no Plural-Forms that gettext would read, or is beyond our bounds."""


@dataclass(frozen=True, slots=True)
class PluralForms:
    """How many forms a language has (``nplurals``), and which one goes with a number."""

    nplurals: int
    rule: Value

    def index(self, n: int) -> int:
        """The number of the form for ``n`` things. PluralError if there is no such form."""
        if not 0 <= n <= MAX_NUMBER:
            raise PluralError(
                _("plural forms count from 0 to {most}, not {n}", most=MAX_NUMBER, n=n)
            )
        try:
            form = int(self.rule(n))
        except ZeroDivisionError:
            raise PluralError(_("the plural rule divides by zero for {n}", n=n)) from None
        if form >= self.nplurals:
            raise PluralError(
                _(
                    "the plural rule gives form {form} of {forms} for {n}",
                    form=form,
                    forms=self.nplurals,
                    n=n,
                )
            )
        return form


@lru_cache(maxsize=256)
def parse(field: str) -> PluralForms:
    """Read the header field ``nplurals=…; plural=…;``. PluralError if it is none."""
    found = FIELD.fullmatch(field) if len(field) <= MAX_LENGTH else None
    if found is None:
        raise PluralError(_("expected nplurals=NUMBER; plural=EXPRESSION;"))
    nplurals = int(found[1])
    if not 1 <= nplurals <= MAX_FORMS:
        raise PluralError(_("nplurals is {n}, not 1 to {most}", n=nplurals, most=MAX_FORMS))
    return PluralForms(nplurals, _Parser(found[2]).whole())


def _tokens(text: str) -> Iterator[str]:
    position = 0
    while position < len(text):
        found = TOKEN.match(text, position)
        if found is None:
            odd = text[position:].strip()[:10]
            raise PluralError(_("“{text}” is nothing that a plural rule knows", text=odd))
        yield found[1]
        position = found.end()


class _Parser:
    """Recursive descent; each method takes what it reads from the front of the tokens."""

    def __init__(self, text: str) -> None:
        self.tokens = [*_tokens(text), ""]
        self.at = 0
        self.depth = 0

    def whole(self) -> Value:
        value = self.condition()
        if self.next:
            raise PluralError(
                _("“{token}” stands where the plural rule should end", token=self.next)
            )
        return value

    @property
    def next(self) -> str:
        return self.tokens[self.at]

    def take(self, *wanted: str) -> str:
        """The next token if it is one of those wanted, else nothing."""
        token = self.next
        if token not in wanted:
            return ""
        self.at += 1
        return token

    def demand(self, token: str) -> None:
        if not self.take(token):
            if not self.next:
                raise PluralError(_("“{token}” is missing at the end", token=token))
            said = _("“{token}” is missing before “{next}”", token=token, next=self.next)
            raise PluralError(said)

    def nested(self, read: Callable[[], Value]) -> Value:
        self.depth += 1
        if self.depth > MAX_DEPTH:
            raise PluralError(_("the plural rule is nested more than {n} deep", n=MAX_DEPTH))
        value = read()
        self.depth -= 1
        return value

    def condition(self) -> Value:
        test = self.binary(0)
        if not self.take("?"):
            return test
        yes = self.nested(self.condition)
        self.demand(":")
        no = self.nested(self.condition)
        return lambda n: yes(n) if test(n) else no(n)

    def binary(self, level: int) -> Value:
        if level == len(LEVELS):
            return self.unary()
        first = self.binary(level + 1)
        rest: list[tuple[str, Value]] = []
        while token := self.take(*LEVELS[level]):
            rest.append((token, self.binary(level + 1)))
        return _chain(first, rest) if rest else first

    def unary(self) -> Value:
        if self.take("!"):
            operand = self.nested(self.unary)
            return lambda n: int(not operand(n))
        if self.take("("):
            value = self.nested(self.condition)
            self.demand(")")
            return value
        return self.atom()

    def atom(self) -> Value:
        token = self.next
        if token == "n":  # noqa: S105 - no password
            self.at += 1
            return lambda n: n
        if token.isdigit():
            self.at += 1
            number = int(token)
            return lambda _n: number
        if not token:
            raise PluralError(_("a number or n is missing at the end"))
        raise PluralError(_("a number or n is missing before “{next}”", next=token))


def _chain(first: Value, rest: list[tuple[str, Value]]) -> Value:
    """Operators of one level, from left to right; ``||`` and ``&&`` stop where C does."""
    if rest[0][0] in ("||", "&&"):
        values, enough = [first, *(value for _token, value in rest)], rest[0][0] == "||"
        return lambda n: int(any(bool(value(n)) == enough for value in values) == enough)

    def value(n: int) -> int:
        result = first(n)
        for token, operand in rest:
            result = int(OPERATORS[token](result, operand(n)))
        return result

    return value
