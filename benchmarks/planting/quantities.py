"""Numbers, units, frequencies, dates and times that go wrong."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise
from random import Random

from .base import Pair, bare, found, operator, put, stale, swaps

_NUMBER = re.compile(r"(?<![\w.,/:#&–—-])\d+(?:[.,\u00a0 ]\d{3})*(?:[.,]\d+)?(?![\w/:.,–—-]*\w)")
_YEAR = re.compile(r"(?:19|20)\d\d")


def _numbers(text: str) -> list[re.Match[str]]:
    return list(_NUMBER.finditer(bare(text)))


def _shared(pair: Pair) -> Iterator[re.Match[str]]:
    """Numbers of the translation whose digits stand once on each side."""
    said = [re.sub(r"\D", "", one[0]) for one in _numbers(pair.source)]
    here = [re.sub(r"\D", "", one[0]) for one in _numbers(pair.target)]
    for place, digits in zip(_numbers(pair.target), here, strict=True):
        if said.count(digits) == here.count(digits) == 1:
            yield place


@operator("numbers", "digit changed")
def digit(pair: Pair, random: Random) -> Iterator[Pair]:
    """One digit is another."""
    for place in _shared(pair):
        at = random.choice([i for i, c in enumerate(place[0]) if c.isdigit()])
        new = random.choice([c for c in "123456789" if c != place[0][at]])
        yield Pair(pair.source, put(pair.target, place.start() + at, place.start() + at + 1, new))


@operator("numbers", "tenfold")
def tenfold(pair: Pair, _random: Random) -> Iterator[Pair]:
    """A nought too many."""
    for place in _shared(pair):
        if place[0].isdigit() and len(place[0]) < 3:
            yield Pair(pair.source, put(pair.target, place.end(), place.end(), "0"))


@operator("numbers", "decimal moved")
def decimal(pair: Pair, _random: Random) -> Iterator[Pair]:
    """2,5 as 25, or 25 as 2,5."""
    for place in _shared(pair):
        if parts := re.fullmatch(r"(\d+)[.,](\d{1,2})", place[0]):
            new = (parts[1] + parts[2]).lstrip("0")
            yield Pair(pair.source, put(pair.target, *place.span(), new))
        elif re.fullmatch(r"[1-9]\d", place[0]):
            yield Pair(pair.source, put(pair.target, place.start() + 1, place.start() + 1, ","))


@operator("numbers", "two swapped")
def swapped(pair: Pair, _random: Random) -> Iterator[Pair]:
    """Two numbers of a text in each other's place."""
    places = list(_shared(pair))
    for one, two in pairwise(places):
        between = pair.target[one.end() : two.start()].strip()
        if _YEAR.fullmatch(one[0]) or _YEAR.fullmatch(two[0]) or between in {"y", "o", "a", ","}:
            continue
        later = put(pair.target, *two.span(), one[0])
        yield Pair(pair.source, put(later, *one.span(), two[0]))


_FEW = {
    "días": "unos", "horas": "unas", "minutos": "unos", "semanas": "unas", "meses": "unos",
    "años": "unos", "personas": "algunas", "casos": "algunos", "muertes": "algunas",
    "pacientes": "algunos", "países": "algunos", "tabletas": "unas", "sesiones": "unas",
}  # fmt: skip


@operator("numbers", "dropped")
def dropped(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“14 días” as “unos días”."""
    for place in _shared(pair):
        after = re.match(r"[\s\u00a0]+(\w+)", pair.target[place.end() :])
        before = pair.target[: place.start()].split()[-1:]
        if after and after[1] in _FEW and before not in (["los"], ["las"], ["unos"], ["unas"]):
            yield Pair(pair.source, put(pair.target, *place.span(), _FEW[after[1]]))


swaps(
    "numbers",
    "number word changed",
    [
        ("dos", "tres", "two"), ("tres", "cuatro", "three"), ("cuatro", "cinco", "four"),
        ("cinco", "quince", "five"), ("seis", "siete", "six"), ("siete", "seis", "seven"),
        ("ocho", "nueve", "eight"), ("nueve", "ocho", "nine"), ("diez", "doce", "ten"),
        ("quince", "cinco", "fifteen"), ("treinta", "trece", "thirty"),
        ("primer", "tercer", "first"), ("primera", "tercera", "first"),
        ("segunda", "tercera", "second"), ("segundo", "tercer", "second"),
        ("tercera", "cuarta", "third"), ("tercer", "quinto", "third"),
        ("millones", "miles", "million"), ("millón", "mil millones", "million"),
        ("la mitad", "un tercio", "half"), ("doble", "triple", "double|twice"),
    ],
)  # fmt: skip


@operator("numbers", "number of the source changed")
def changed(pair: Pair, random: Random) -> Iterator[Pair]:
    """The source says another number since it was translated."""
    target = {re.sub(r"\D", "", one[0]) for one in _numbers(pair.target)}
    for place in _numbers(pair.source):
        if place[0].isdigit() and place[0] in target:
            new = str(int(place[0]) + random.choice([1, 2, 5, 10]))
            if new not in target:
                yield Pair(put(pair.source, *place.span(), new), pair.target)


_N = r"(\d[\d.,]*|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|quince|pocas|pocos)([\s\u00a0])"
_EN = r"(?:[\d.,]+|two|three|four|five|six|seven|eight|nine|ten|fifteen|few)[ \u00a0-]?"


def _after(right: str, wrong: str, english: str) -> tuple[str, str, str]:
    return _N + right, rf"\1\2{wrong}", f"{_EN}(?:{english})"


swaps(
    "units",
    "unit changed",
    [
        _after("mg", "g", "mg"), _after("mg", "mcg", "mg"), _after("mg", "ml", "mg"),
        _after("mcg", "mg", "mcg|µg"), _after("ml", "mg", "ml"), _after("ml", "l", "ml"),
        _after("g", "mg", "g"), _after("kg", "g", "kg"), _after("litros", "mililitros", "litres?"),
        _after("cm", "mm", "cm"), _after("mm", "cm", "mm"), _after("UI", "mg", "IU"),
        _after("unidades", "mililitros", "units"), _after("°C", "°F", "°C"),
        _after("km", "m", "km"), _after("metros", "centímetros", "met(?:er|re)s?"),
        _after("tabletas", "gotas", "tablets"), _after("gotas", "cucharadas", "drops"),
        ("una cucharadita", "una cucharada", "one teaspoon"),
        ("mg por kilogramo", "mg por libra", "mg per kilogram"),
        ("mg/kg", "mg/h", "mg/kg"), ("mg/kg", "mcg/kg", "mg/kg"),
    ],
)  # fmt: skip
swaps(
    "units",
    "duration changed",
    [
        _after("horas", "días", "hours?"), _after("horas", "minutos", "hours?"),
        _after("minutos", "horas", "minutes?"), _after("minutos", "segundos", "minutes?"),
        _after("segundos", "minutos", "seconds?"), _after("días", "semanas", "days?"),
        _after("días", "horas", "days?"), _after("semanas", "meses", "weeks?"),
        _after("semanas", "días", "weeks?"), _after("meses", "semanas", "months?"),
        _after("meses", "años", "months?"), _after("años", "meses", "years?"),
    ],
)  # fmt: skip
stale(
    "units",
    "unit of the source changed",
    [
        (r"(\d[\d.,]*) mg", r"\1 mcg"), (r"(\d[\d.,]*) ml", r"\1 mg"),
        (r"(\d+) hours", r"\1 days"), (r"(\d+) days", r"\1 weeks"),
        (r"(\d+) minutes", r"\1 hours"), (r"(two|three|four|six) weeks", r"\1 months"),
    ],
)  # fmt: skip

swaps(
    "frequency",
    "times changed",
    [
        ("una vez al", "dos veces al", "once an?|one time"),
        ("una vez a la", "dos veces a la", "once an?"),
        ("dos veces al", "tres veces al", "twice an?|two times"),
        ("dos veces al", "una vez al", "twice an?|two times"),
        ("dos veces a la", "tres veces a la", "twice an?|two times"),
        ("dos veces a la", "una vez a la", "twice an?|two times"),
        ("tres veces al", "dos veces al", "three times"),
        ("cuatro veces al", "tres veces al", "four times"),
        (r"cada (\d+) horas", r"\1 horas después", r"every \d+ hours"),
        (r"cada 8 horas", r"cada 6 horas", r"every 8 hours"),
        (r"cada 6 horas", r"cada 12 horas", r"every 6 hours"),
        (r"cada 4 horas", r"cada 8 horas", r"every 4 hours"),
        (r"cada tres días", r"tres veces al día", r"every three days"),
    ],
)  # fmt: skip
swaps(
    "frequency",
    "period changed",
    [
        ("veces al día", "veces a la semana", "(?:times|twice) (?:a|per|each) day"),
        ("vez al día", "vez a la semana", "once (?:a|per) day"),
        ("veces a la semana", "veces al día", "(?:times|twice) (?:a|per) week"),
        ("veces a la semana", "veces al mes", "(?:times|twice) (?:a|per) week"),
        ("vez a la semana", "vez al día", "once (?:a|per) week"),
        ("vez al mes", "vez a la semana", "once (?:a|per) month"),
        ("vez al año", "vez al mes", "once (?:a|per) year"),
        (r"(litros|mg|g|UI) al día", r"\1 a la semana", "(?:litres|mg|IU) (?:a|per) day"),
        ("todos los días", "todas las semanas", "every day"),
        ("cada día", "cada semana", "every day|each day"),
        ("cada mes", "cada semana", "every month"), ("cada mes", "cada año", "every month"),
        (r"cada (\d+) horas", r"cada \1 días", r"every \d+ hours"),
        ("cada tres días", "cada tres semanas", "every three days"),
        ("diari(o|a)s?", "semanal", "daily"), ("diariamente", "semanalmente", "daily"),
        ("semanal", "mensual", "weekly"), ("anual", "mensual", "annual|yearly"),
    ],
)  # fmt: skip

_MONTHS = [
    "enero", "febrero", "marzo", "abril", "mayo", "junio",
    "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre",
]  # fmt: skip
_ENGLISH = [
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
]  # fmt: skip
_DAYS = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
_WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sundays?"]
swaps(
    "dates",
    "month changed",
    [(m, _MONTHS[i - 1], _ENGLISH[i]) for i, m in enumerate(_MONTHS)]
    + [(m, _MONTHS[(i + 1) % 12], _ENGLISH[i]) for i, m in enumerate(_MONTHS)],
)
swaps("dates", "weekday changed", [(d, _DAYS[i - 1], _WEEK[i]) for i, d in enumerate(_DAYS)])


@operator("dates", "day of the month changed")
def day(pair: Pair, random: Random) -> Iterator[Pair]:
    """“el 11 de marzo” as “el 12 de marzo”."""
    for place in found(rf"(\d\d?) de (?:{'|'.join(_MONTHS)})", pair.target):
        if len(found(place[1], pair.source)) == 1:
            new = str(int(place[1]) % 28 + random.choice([1, 2]))
            yield Pair(pair.source, put(pair.target, place.start(1), place.end(1), new))


@operator("dates", "year changed")
def year(pair: Pair, random: Random) -> Iterator[Pair]:
    """Another year."""
    for place in _shared(pair):
        if _YEAR.fullmatch(place[0]):
            new = str(int(place[0]) + random.choice([-10, -1, 1, 10]))
            yield Pair(pair.source, put(pair.target, *place.span(), new))


stale(
    "dates",
    "date of the source changed",
    [(m, _ENGLISH[(i + 3) % 12]) for i, m in enumerate(_ENGLISH) if m not in ("May", "March")]
    + [(d, w) for d, w in zip(_WEEK[:6], _WEEK[1:6] + _WEEK[:1], strict=True)],
)
swaps(
    "time",
    "time changed",
    [
        (r"(\d+:\d\d)([ \u00a0])a\. ?m\.", r"\1\2p. m.", r"\d+:\d\d ?a\.?m\.?"),
        (r"(\d+:\d\d)([ \u00a0])p\. ?m\.", r"\1\2a. m.", r"\d+:\d\d ?p\.?m\.?"),
        (r"(\d+):00", r"\1:30", r"\d+:00"), (r"(\d+):30", r"\1:00", r"\d+:30"),
        (r"(\d+):15", r"\1:45", r"\d+:15"),
        ("por la mañana", "por la noche", "in the morning"),
        ("por la noche", "por la mañana", "at night"),
        ("la medianoche", "el mediodía", "midnight"),
        ("esta mañana", "esta noche", "this morning"),
        ("anoche", "ayer por la mañana", "last night"),
        ("ayer", "hoy", "yesterday"), ("mañana", "hoy", "tomorrow"), ("hoy", "ayer", "today"),
    ],
)  # fmt: skip
