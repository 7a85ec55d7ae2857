"""How often something is done: `twice a day`, `every 8 hours`, `cada dos días`, `b.i.d.`"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language.counting import a_second, is_number, unit_at
from toolkit.language.mention import Mention, Sense
from toolkit.language.number_words import BEGINNINGS, cardinal_at
from toolkit.language.numerals import numeral
from toolkit.language.words import (
    FIGURES,
    Kind,
    Token,
    at,
    listed,
    longest_at,
    phrases,
    standing,
    starts,
    tokens,
)

_PERIODS = {
    "en": phrases("""
        second | second seconds
        minute | minute minutes min mins
        hour   | hour hours hr hrs h
        day    | day days d
        night  | night nights
        morning | morning mornings
        afternoon | afternoon afternoons
        evening | evening evenings
        week   | week weeks wk wks
        month  | month months mo mos
        year   | year years yr yrs
    """),
    "es": phrases("""
        second | segundo segundos
        minute | minuto minutos min
        hour   | hora horas h hs hr hrs
        day    | dia dias d
        night  | noche noches
        morning | mañana mañanas
        afternoon | tarde tardes
        week   | semana semanas sem
        month  | mes meses
        year   | año años
    """),
}
# Words and phrases that say it all after "twice", and alone.
_RATES = {
    "en": phrases("""
        1/day   | daily everyday qd q.d. q.d per_diem a_day's
        1/hour  | hourly
        1/night | nightly qhs
        1/week  | weekly
        1/month | monthly
        1/year  | yearly annually annual
        1/2week | fortnightly every_fortnight a_fortnight
        1/3month | quarterly
        1/2day  | alternate_days every_other_day every_second_day every_alternate_day qod q.o.d.
                  every_48_hours
        1/2week | every_other_week every_second_week alternate_weeks
        1/2month | every_other_month every_second_month
        1/2hour | every_other_hour every_second_hour
        1/2night | every_other_night every_second_night alternate_nights
        1/2year | every_other_year every_second_year
    """),
    "es": phrases("""
        1/day   | diario diaria diarios diarias diariamente a_diario cotidiano cotidiana
                  cotidianos cotidianas
        1/week  | semanal semanales semanalmente
        1/month | mensual mensuales mensualmente
        1/year  | anual anuales anualmente
        1/2week | quincenal quincenales quincenalmente cada_quincena cada_15_dias cada_quince_dias
        1/3month | trimestral trimestrales trimestralmente
        1/6month | semestral semestrales
        1/2day  | dias_alternos cada_tercer_dia dia_por_medio cada_otro_dia cada_48_horas
                  un_dia_si_y_otro_no un_dia_si_y_uno_no un_dia_si,_otro_no un_dia_si_un_dia_no
                  un_dia_si,_un_dia_no un_dia_de_por_medio dia_de_por_medio
        1/2week | semanas_alternas cada_otra_semana
        1/2night | noches_alternas cada_otra_noche
        1/day   | todos_los_dias todo_los_dias
        1/night | todas_las_noches
        1/morning | todas_las_mañanas
        1/afternoon | todas_las_tardes
        1/week  | todas_las_semanas
        1/month | todos_los_meses
        1/year  | todos_los_años
    """),
}
# What prescriptions write, and fixed points of the day.
_FIXED = {
    "en": phrases("""
        2/day | bid b.i.d. b.i.d
        3/day | tid t.i.d. t.i.d
        4/day | qid q.i.d. q.i.d
        as-needed | as_needed when_needed if_needed as_required if_required when_required prn
                    p.r.n. if_necessary when_necessary as_necessary whenever_needed
                    only_when_needed
        bedtime | at_bedtime before_bed before_bedtime before_going_to_bed before_sleep
                  when_you_go_to_bed before_going_to_sleep before_you_go_to_bed at_bed_time
                  before_they_go_to_bed before_he_goes_to_bed before_she_goes_to_bed
                  when_they_go_to_bed before_you_go_to_sleep before_they_go_to_sleep
        biweekly | biweekly bi-weekly
        bimonthly | bimonthly bi-monthly
        always  | around_the_clock 24/7 24_hours_a_day
                  24_hours_a_day,_7_days_a_week 24_hours_a_day,_seven_days_a_week
    """),
    "es": phrases("""
        as-needed | segun_sea_necesario si_es_necesario cuando_sea_necesario segun_necesidad
                    si_fuera_necesario si_fuese_necesario a_demanda segun_se_necesite prn
                    en_caso_necesario cuando_lo_necesite si_lo_necesita en_caso_de_ser_necesario
                    segun_lo_necesite cuando_se_necesite de_ser_necesario
        bedtime | al_acostarse antes_de_acostarse a_la_hora_de_acostarse antes_de_dormir
                  a_la_hora_de_dormir al_irse_a_dormir antes_de_irse_a_dormir
                  antes_de_irse_a_la_cama al_momento_de_acostarse
        always  | las_24_horas_del_dia 24/7 las_24_horas_del_dia,_los_7_dias_de_la_semana
                  las_24_horas,_los_7_dias_de_la_semana
    """),
}
_EVERY = {"en": {"every", "each"}, "es": {"cada"}}
_PER = {"en": {"a", "an", "per", "/"}, "es": {"por", "/"}}
_ONCE = {"once": "1", "twice": "2", "thrice": "3"}

# Words that begin how often, but for what is fixed; then with that.
_COUNTING = {
    language: frozenset(
        [
            *BEGINNINGS[language],
            *_RATES[language].beginning,
            *_EVERY[language],
            *_PER[language],
            *_ONCE,
            *["in", "en", "q", "a", "al"],
        ]
    )
    for language in _PERIODS
}
_BEGINNINGS = {
    language: words.union(_FIXED[language].beginning, [FIGURES])
    for language, words in _COUNTING.items()
}
_LY = {"hourly": "hour", "weekly": "week", "monthly": "month", "yearly": "year"}
_CROSS = {"x", "×"}
_TIMES = {"en": {"times", "time"} | _CROSS, "es": {"veces", "vez"} | _CROSS}
# Without one of these a text does not say how often.
_TELLING = {
    language: _PERIODS[language].telling.union(
        _RATES[language].telling, _FIXED[language].telling, _TIMES[language], _ONCE, _LY,
        ["every", "q"],
    )
    for language in _PERIODS
}  # fmt: skip

Found = tuple[str, int]  # a value, and the index after its last word


def find(text: str, language: str) -> Iterator[Mention]:
    """How often, as times over period: `2/day`, `1/8hour`, `2-3/week`; `2` where no period is told.

    Also `bedtime`, `as-needed`, and what prescriptions abbreviate.
    """
    if language not in _PERIODS or _TELLING[language].isdisjoint(standing(text)):
        return
    words, reached = tokens(text), 0
    for index in starts(text, _BEGINNINGS[language]):
        if index < reached:
            continue
        found = frequency_at(words, index, language)
        if found:
            yield Mention(Sense.FREQUENCY, found[0], words[index].start, words[found[1] - 1].end)
        reached = found[1] if found else 0


_EVERY_OTHER = {"other": "2", "second": "2", "third": "3", "fourth": "4", "alternate": "2"}


def _alternating_at(words: tuple[Token, ...], index: int) -> Found | None:
    """`every other meal`: of anything that comes again."""
    step = _EVERY_OTHER.get(at(words, index + 1).bare)
    counted = step and at(words, index + 2).kind is Kind.WORD
    return (f"1/{step}", index + 2) if counted and words[index].bare == "every" else None


def frequency_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    """What begins there: fixed phrases, times in a period, a period, times alone."""
    fixed = longest_at(words, index, _FIXED[language])
    if fixed:
        return None if language == "es" and _infinitive(words, fixed) else fixed
    if words[index].bare not in _COUNTING[language] and words[index].kind is not Kind.NUMERAL:
        return None
    times = _times_at(words, index, language)
    if times is None:
        return (
            _hourly_at(words, index)
            or _rate_alone_at(words, index, language)
            or _alternating_at(words, index)
        )
    value, end, marked = times
    rate = _rate_at(words, _past_dash(words, end), language)
    if rate:
        return rate[0].replace("1", value, 1), rate[1]
    return (value, end) if marked and _told_alone(words, index, end, language) else None


def _hourly_at(words: tuple[Token, ...], index: int) -> Found | None:
    """`8-hourly`, `six-monthly`."""
    number = _number_at(words, index, "en")
    end = _past_dash(words, number[1]) if number else index
    period = _LY.get(at(words, end).bare)
    return (f"1/{number[0]}{period}", end + 1) if number and number[0] != "1" and period else None


def _infinitive(words: tuple[Token, ...], fixed: Found) -> bool:
    """`Si es necesario llamar` asks whether it is."""
    verb = at(words, fixed[1]).bare
    return fixed[0] == "as-needed" and len(verb) > 3 and verb.endswith(("ar", "er", "ir", "arse"))


def _past_dash(words: tuple[Token, ...], index: int) -> int:
    return index + (at(words, index).bare == "-")


# ── how many times ───────────────────────────────────────────────────────────────────────────


def _times_at(words: tuple[Token, ...], index: int, language: str) -> tuple[str, int, bool] | None:
    """`three times`, `once or twice`, `2-3 times`, `2x`; whether words, not an x, say so."""
    first = _number_at(words, index, language)
    if first is None:
        return None
    value, end = first
    if at(words, end).bare in {"to", "or", "-", "–", "a", "o", "u"}:
        second = _number_at(words, end + 1, language)
        value, end = (f"{value}-{second[0]}", second[1]) if second else first
    if at(words, index).bare in _ONCE and language == "en":
        return value, end, True
    end = _past_dash(words, end) if language == "en" else end + (at(words, end).bare == "sola")
    named = at(words, end).bare in _TIMES[language]
    return (value, end + 1, at(words, end).bare not in _CROSS) if named else None


def _number_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    word = at(words, index)
    if language == "en" and word.bare in _ONCE:
        return _ONCE[word.bare], index + 1
    if word.kind is Kind.NUMERAL:
        return numeral(word.text, language), index + 1
    cardinal = cardinal_at(words, index, language) if word.kind is Kind.WORD else None
    return (str(cardinal[0]), cardinal[1]) if cardinal else None


_NOT_ONCE = {
    "en": {"at", "all"},
    "es": {"otra", "alguna", "cada", "tal", "a", "de"},
}
_BEFORE_ONCE = {
    "en": listed("only just than least not taken take used use given give"),
    "es": listed("solo solamente menos mas de"),
}
_CLAUSE_AFTER_ONCE = listed("que you your the it he she they we all")
_AFTER_ONCE = listed(". , ; : ) ! ? and or then only for y o , ") | {""}


def _told_alone(words: tuple[Token, ...], index: int, end: int, language: str) -> bool:
    """`Once` may be as soon as, `una vez que` too; `one time` may be a day of the past."""
    word = words[index].bare
    if word not in {"once", "una", "un", "one"} or end > index + 2:
        return True
    before, after = at(words, index - 1).bare, at(words, end).bare
    if before in _NOT_ONCE[language] or after in _CLAUSE_AFTER_ONCE:
        return False
    return before in _BEFORE_ONCE[language] or after in _AFTER_ONCE


# ── in what period ───────────────────────────────────────────────────────────────────────────


def _rate_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    """`a day`, `every 8 hours`, `daily`, `al día`; as once in it."""
    word = at(words, index).bare
    named = longest_at(words, index, _RATES[language]) or _abbreviated_at(words, index)
    if named:
        return named
    if word in _EVERY[language]:
        return _every_at(words, index + 1, language)
    if word in _PER[language]:
        return _once_in(words, _past_dash(words, index + 1), language)
    if language == "en":
        inside = word == "in" and at(words, index + 1).bare in {"a", "an", "one", "any", "each"}
        return _once_in(words, index + 2, language) if inside else None
    return _al_at(words, index)


def _every_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    """After `every`: `day`, `8 hours`, `4 to 6 hours`, `few days`."""
    few = {"few": "few", "pocas": "few", "pocos": "few"}.get(at(words, index).bare)
    number = (few, index + 1) if few else _number_at(words, index, language)
    if number is None:
        return _once_in(words, index, language)
    value, end = number
    if at(words, end).bare in {"to", "or", "-", "–", "a", "o", "u"}:
        second = _number_at(words, end + 1, language)
        value, end = (f"{value}-{second[0]}", second[1]) if second else number
    period = longest_at(words, _past_dash(words, end), _PERIODS[language])
    return (f"1/{'' if value == '1' else value}{period[0]}", period[1]) if period else None


def _once_in(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    period = longest_at(words, index, _PERIODS[language])
    return (f"1/{period[0]}", period[1]) if period else None


_LATER = listed(
    "siguiente de del actual natural lunes martes miercoles jueves viernes sabado domingo"
)


def _al_at(words: tuple[Token, ...], index: int) -> Found | None:
    """`al día`, `a la semana`, `en un día`; not `al día siguiente`."""
    word = at(words, index).bare
    start = {"al": 1, "a": 2, "en": 2}.get(word, 0)
    article = {"a": {"la"}, "en": {"un", "una"}, "al": {"al"}}.get(word, set())
    rate = _once_in(words, index + start, "es") if start else None
    after = at(words, rate[1]) if rate else at(words, -1)
    later = after.kind is Kind.NUMERAL or after.bare in _LATER
    met = at(words, index + start - 1).bare in article
    return rate if rate and met and not later else None


_Q = {"h": "hour", "hr": "hour", "hrs": "hour", "d": "day", "hours": "hour"}


def _abbreviated_at(words: tuple[Token, ...], index: int) -> Found | None:
    """`q8h`, `q 4-6 h`."""
    number = at(words, index + 1)
    if at(words, index).bare != "q" or number.kind is not Kind.NUMERAL:
        return None
    value, end = numeral(number.text, "en"), index + 2
    if at(words, end).bare in {"-", "–"}:
        value, end = f"{value}-{numeral(at(words, end + 1).text or '0', 'en')}", end + 2
    period = _Q.get(at(words, end).bare)
    return (f"1/{value}{period}", end + 1) if period else None


_NO_RATE_AFTER = listed(
    "is was as has this takes lasts spends plus always perhaps unless across vs"
)


def _rate_alone_at(words: tuple[Token, ...], index: int, language: str) -> Found | None:
    """A period without times: `two tablets a day`; not `for a day`."""
    rate = _rate_at(words, index, language)
    word, before = words[index].bare, at(words, index - 1)
    if rate is None or word in {"in", "en"}:
        return None
    if word == "a" and language == "es":
        return rate if rate[0] in {"1/week", "1/day"} else None
    if rate[0] == "1/second" and not a_second(words, index + 1):
        return None
    if word not in {"a", "an"}:
        return rate if _alone(words, index, rate, language) else None
    return rate if _is_amount(words, index - 1) and before.bare not in _NO_RATE_AFTER else None


def _is_amount(words: tuple[Token, ...], index: int) -> bool:
    """What may be taken `a day`: a number, a unit, many of a thing."""
    before = at(words, index)
    # Eight glasses of water a day, 2 g of salt a day.
    many = at(words, index - 2).bare.endswith("s") or unit_at(words, index - 2, "en") is not None
    of = at(words, index - 1).bare == "of" and many
    plural = of or (before.kind is Kind.WORD and before.bare.endswith("s"))
    some = before.bare in {"much", "many", "more", "little", "%"}
    return (
        plural or some or is_number(words, index, "en") or unit_at(words, index, "en") is not None
    )


def _alone(words: tuple[Token, ...], index: int, rate: Found, language: str) -> bool:
    """`per second` and `/h` belong to units; `each night` says when."""
    if words[index].bare in {"/", "por"} or (words[index].bare == "per"):
        rare = listed("1/second 1/minute 1/morning 1/afternoon 1/night 1/evening")
        return rate[0] not in rare and not (
            words[index].bare == "/" and is_number(words, index + 1, language)
        )
    return True
