"""A Spanish heading has capitals in English fashion.

In Spanish only the first word and names begin with a capital: `Efectos secundarios de la ketamina`.
A short text without a final sign is looked at, if all of its longer words begin with a capital.

Why it matters: it is the surest sign that a text was carried over and not written.

**Found:** `Side Effects of Ketamine` → `Efectos Secundarios de la Ketamina`.

**Silent:** names of institutions (`Centros para el Control y la Prevención de Enfermedades`), days
and names that the source writes with a capital in running text; texts all in capitals; two words
(`Cruz Roja`), unless they are a heading.

**The way out:** write small letters after the first word, but for names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.check.fault import Fault
from toolkit.check.style.ends import end_of
from toolkit.check.subject import Side, Subject
from toolkit.language.words import Token, listed
from toolkit.messages import _
from toolkit.model import Severity

CODE = "title-case"
SEVERITY = Severity.STYLE

_LEAST = 2  # words with a capital, after the first
_MOST = 14  # words of a heading
_HEADED = re.compile(r"heading|page title|menu|title|cell|term|item")
_BEGINNING = re.compile(r"[/|:–—(¿¡\"“«] ?")  # what follows begins anew
_SMALL = listed(  # what English title case leaves small in Spanish
    """
    a al ante como con contra de del desde durante e el en entre es hacia hasta la las lo los mas mi
    mis no nuestra nuestro o para por que se segun si sin sobre su sus tras tu tus u un una unas
    unos y
    """
)
_BODIES = listed(  # what names of institutions and of laws begin with
    """
    academia administracion agencia asociacion banco biblioteca camara centro centros clinica
    colegio comision comite confederacion congreso consejo constitucion corporacion corte cruz
    cuerpo departamento direccion division escuela estado estados facultad federacion fondo
    fundacion gobierno grupo hospital iglesia institucion instituciones instituto junta ley liga
    ministerio museo naciones oficina organismo organizacion parlamento partido policia programa
    real red registro reino republica san santa secretaria seguro senado servicio servicios
    sindicato sistema sociedad superintendencia tribunal union universidad
    """
)


def check(subject: Subject) -> Iterator[Fault]:
    """The words from the second capital on."""
    target = subject.target
    if target.language != "es" or not subject.is_known or len(target.text) > _LONG:
        return
    words = target.words
    if not 2 < len(words) + bool(subject.role) <= _MOST or end_of(target).sign in _SENTENCE:
        return
    raised = _raised(target, subject.source)
    if len(raised) >= _least(subject) and words[0].bare not in _BODIES:
        span = (raised[0].start, raised[-1].end)
        small = target.words_at(span)
        yield Fault(_("“{words}” has capitals in English fashion", words=small), None, span)


_LONG = 150
_SENTENCE = frozenset(".!;")


def _least(subject: Subject) -> int:
    return 1 if _HEADED.match(subject.role) and len(subject.target.words) == 2 else _LEAST


def _raised(target: Side, source: Side) -> list[Token]:
    """The words after the first with a capital; none if one of the longer words has none."""
    named = {token.bare for token in source.words}
    begins = {match.end() for match in _BEGINNING.finditer(target.plain)}
    content = [
        token
        for token in target.words[1:]
        if token.bare not in _SMALL and token.start not in begins
    ]
    if any(token.text[:1].islower() for token in content):
        return []
    return [token for token in content if token.text.istitle() and token.bare not in named]
