"""Small words that turn what a verb says, where one took the place of the other.

*Breathe in* and *out*, *turn it on* and *off*, *reduce it by half* and *to half*: in most sentences
they mean nothing that could be looked up, so only the exchange itself tells.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

_CONTRARY = """
in out
into out
on off
onto off
up down
upward downward
upwards downwards
toward from
towards from
toward away
towards away
to from
forward back
forward backward
forwards backwards
over under
above below
together apart
indoors outdoors
inside outside
before after
adentro afuera
dentro fuera
arriba abajo
adelante atrás
encima debajo
sobre bajo
hacia desde
"""
_AMOUNT = """
by to
by until
by from
until from
by after
en a
"""  # only before an amount
_SETTLED = frozenset(["fill", "filled", "filling", "different", "slow", "compared"])

Pairs = frozenset[frozenset[str]]


def _read(table: str) -> Pairs:
    return frozenset(frozenset(line.split()) for line in table.strip().splitlines())


_ALWAYS, _BEFORE_AMOUNTS = _read(_CONTRARY), _read(_AMOUNT)


def particles(
    gone: Sequence[str], come: Sequence[str], around: frozenset[str], *, amount: bool
) -> Iterator[tuple[str, str]]:
    """The particles that took one another's place, if these are all that changed there.

    ``around`` are the other words of the text, ``amount`` says that a number follows.
    """
    if not 0 < len(gone) <= _MOST or not 0 < len(come) <= _MOST or around & _SETTLED:
        return
    for one in gone:
        for other in come:
            pair = frozenset((one, other))
            if pair in _ALWAYS or (amount and pair in _BEFORE_AMOUNTS):
                yield one, other


_MOST = 2  # words in the place: "away from", "out of"
