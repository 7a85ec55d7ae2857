"""Words that turn what a text means: denials, sides, opposites, duties, “and” and “or”."""

from __future__ import annotations

import re
from collections.abc import Iterator
from random import Random

from .base import Pair, found, like, operator, put, stale, swaps

_NO = r"n['’]t|not|no|never|none|nobody|nothing|neither|nor|cannot|without|non|un\w+|\w*in\w+able"
_DENIED = r"(?:\w+n['’]t|not|never|cannot)"
_ALSO = r"no|nunca|jamás|nadie|nada|ni|tampoco|ningun\w*|ningún|sin|apenas"
_VERB = (
    r"es|son|está|están|era|eran|fue|fueron|ha|han|hay|puede|pueden|debe|deben|tiene|tienen|usa|"
    r"use|tome|coma|beba|deje|conduzca|triture|espere|comparta|cura|abre|causa|se|lo|la|le|les|"
    r"requiere|necesita|muestra|existe|existen|transmite|incluye|sabe|saben|cubre|toque|salga|"
    r"viaje|haga|pueda|puedan|sea|sean|parece|siento|siente|tengo|recibe|hacía|tenían"
)


@operator("negation", "dropped")
def dropped(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“no puede” as “puede”."""
    if len(found(_ALSO, pair.target)) != 1 or len(found(_DENIED, pair.source)) != 1:
        return
    for place in found(rf"no (?={_VERB})", pair.target):
        before = pair.target[: place.start()].split()[-1:]
        if before not in (["si"], ["o"], ["como"], ["que"], ["aunque"]):
            text = put(pair.target, *place.span(), "")
            at = place.start()
            yield Pair(pair.source, put(text, at, at + 1, like(place[0], text[at])))


swaps(
    "negation",
    "lost with its word",
    [
        ("sin", "con", "without"), ("nunca", "siempre", "never"),
        ("ninguna", "alguna", "no"),
        ("nadie", "alguien", "nobody|no one"),
        ("asintomátic(os?|as?)", r"sintomátic\1", "asymptomatic"),
        ("innecesari(os?|as?)", r"necesari\1", "unnecessary"),
        ("imposible", "posible", "impossible"),
        ("desconocid(os?|as?)", r"conocid\1", "unknown"),
        ("infectad(os?|as?)", r"no infectad\1", "infected"),
        ("inseguro", "seguro", "unsafe"), ("irregular", "regular", "irregular"),
        ("incapaz", "capaz", "unable"), ("inusual", "usual", "unusual"),
        ("ineficaz", "eficaz", "ineffective"),
    ],
)  # fmt: skip


_PLAIN = (
    r"es|son|está|están|fue|fueron|puede|pueden|debe|deben|tiene|tienen|era|eran|hay|causa|"
    r"requiere|existe"
)


@operator("negation", "added")
def added(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“puede” as “no puede”."""
    if found(_ALSO, pair.target) or found(_NO, pair.source) or "n't" in pair.source:
        return
    for place in found(rf"(?<=[a-záéíóúñ] )(?:{_PLAIN})(?= [a-záéíóúñ])", pair.target):
        before = pair.target[: place.start()].split()[-1]
        if not re.fullmatch(
            r"(?i)y|o|como|se|le|les|lo|la|me|qué|cuál|cómo|dónde|de|en|ya|más", before
        ):
            yield Pair(pair.source, put(pair.target, place.start(), place.start(), "no "))


stale(
    "negation",
    "denial of the source changed",
    [
        (r"do not (\w+)", r"\1"), (r"should not", "should"), (r"is not", "is"), (r"are not", "are"),
        (r"did not (\w+)", r"did \1"), (r"(can)not", r"\1"), ("without", "with"),
        ("never", "always"),
    ],
)  # fmt: skip


def _both(rows: list[tuple[str, str, str, str]]) -> list[tuple[str, str, str]]:
    """Rows of opposites, each way: two Spanish words and what the English says for each."""
    return [(a, b, en) for a, b, en, _ in rows] + [(b, a, en) for a, b, _, en in rows if en]


def _bend(one: str, two: str, english: str, other: str) -> list[tuple[str, str, str]]:
    """Opposites that bend for gender and number."""
    return [
        row
        for end in ("o", "a", "os", "as")
        for row in ((one + end, two + end, english), (two + end, one + end, other))
    ]


_LEFT = r"left(?! (?:his|her|the|their|at|in|on|untreated))"
_RIGHT = (
    r"right (?=arm|leg|knee|eye|ear|hand|breast|side|shoulder|foot|wrist|lung|elbow|atri|ventric)"
)
swaps(
    "laterality",
    "side changed",
    [
        *_bend("izquierd", "derech", _LEFT, _RIGHT),
        *_both(
            [
                ("superior", "inferior", "upper|superior", "lower"),
                ("superiores", "inferiores", "upper", "lower"),
                ("por encima", "por debajo", "above", "below"),
                ("por encima", "por debajo", "over", "under"),
                ("debajo", "encima", "below|under", ""),
                ("arriba", "abajo", "up|above|upward", "down|below"),
                ("interior", "exterior", "inside|interior|inner", "outside|exterior|outer"),
                ("delante", "detrás", "in front", "behind"),
                ("bajo la piel", "sobre la piel", "under the skin", ""),
                ("ambos ojos", "un ojo", "both eyes", ""),
            ]
        ),
    ],
)  # fmt: skip
stale(
    "laterality",
    "side of the source changed",
    [("left (?=eye|arm|leg|knee|elbow|hand|side|foot|lung)", "right "), (_RIGHT, "left ")],
)
swaps(
    "polarity",
    "opposite",
    [
        *_both(
            [
                ("antes de", "después de", "before|prior to", "after|following"),
                ("antes", "después", "before|earlier", "after|later"),
                ("más de", "menos de", "more than|over|above", "less than|fewer than|under"),
                ("más", "menos", "more", "less|fewer"),
                ("mayor", "menor", "greater|higher|larger|older", "lower|smaller|less"),
                ("mayores", "menores", "higher|greater|larger|older", "lower|smaller|younger"),
                ("aumentar", "disminuir", "increase", "decrease|reduce"),
                ("aumento", "descenso", "increase|rise", "decline|decrease|drop"),
                ("aumentó", "disminuyó", "increased|rose", "decreased|fell"),
                ("aumenta", "disminuye", "increases?", "decreases?|reduces?"),
                ("reducir", "aumentar", "reduce|limit|lower", "increase"),
                ("reducción", "aumento", "reduction|decrease", "increase"),
                ("reduce", "aumenta", "reduces?", ""), ("reducirse", "aumentarse", "reduced", ""),
                ("al menos", "como máximo", "at least", "at most"),
                ("máxim(os?|as?)", r"mínim\1", "maximum", ""),
                ("mínim(os?|as?)", r"máxim\1", "minimum", ""),
                ("mejor", "peor", "better|best", "worse|worst"),
                ("mejorar", "empeorar", "improve", "worsen"),
                ("mejora", "empeora", "improves?", "worsens?"),
                ("leve", "grave", "mild", "severe|serious"),
                ("leves", "graves", "mild", "severe|serious"),
                ("intenso", "leve", "severe|intense", ""),
                ("agud(o|a|os|as)", r"crónic\1", "acute", ""),
                ("crónic(o|a|os|as)", r"agud\1", "chronic", ""),
                ("positiv(o|a|os|as)", r"negativ\1", "positive", ""),
                ("negativ(o|a|os|as)", r"positiv\1", "negative", ""),
                ("benign(o|a|os|as)", r"malign\1", "benign", ""),
                ("evitar", "provocar", "avoid|prevent", ""), ("evite", "busque", "avoid", ""),
                ("prevenir", "causar", "prevent", "cause"),
                ("previene", "causa", "prevents?", "causes?"),
                ("dentro", "fuera", "inside|within", "outside|out"),
                ("empiece", "suspenda", "start", "stop"),
                ("empezar", "suspender", "start|begin", "stop"),
                ("abrir", "cerrar", "open", "close"),
                ("abiert(o|a|os|as)", r"cerrad\1", "open", ""),
                ("cerrad(o|a|os|as)", r"abiert\1", "closed", ""),
                ("comenzó", "terminó", "began|started", "ended|finished"),
                ("empezó", "terminó", "began|started", "ended"),
                ("frecuente", "raro", "common|frequent", ""),
                ("frecuentes", "raros", "common|frequent", ""),
                ("siempre", "nunca", "always", ""), ("todos", "pocos", "all|every", ""),
                ("todas", "pocas", "all|every", ""),
                ("muchos", "pocos", "many", "few"), ("muchas", "pocas", "many", "few"),
                ("rápid(o|a|amente)", r"lent\1", "rapidly?|quickly|fast", ""),
                ("segur(o|a|os|as)", r"peligros\1", "safe", ""),
                ("calientes?", "frías", "hot|warm", ""), ("fría", "caliente", "cold", ""),
                ("interna", "externa", "internal", "external"),
                ("permitir", "prohibir", "allow|permit", "ban|prohibit"),
                ("con éxito", "sin éxito", "successfully|successful", ""),
                ("a favor", "en contra", "in favou?r", "against"),
                ("en ayunas", "después de comer", "on an empty stomach|fast", ""),
                ("hasta", "desde", "until|up to", ""),
                ("últim(o|a|os|as)", r"primer\1", "last|latest", ""),
                ("solo", "también", "only", ""), ("con (?=alimentos|ayuda)", "sin ", "with ", ""),
                ("sensible", "insensible", "sensitive", ""),
                ("estables?", "inestable", "stable", ""),
                ("activ(o|a|os|as)", r"inactiv\1", "active", ""),
                ("embarazada", "no embarazada", "pregnant", ""),
                ("niños", "adultos", "children", "adults"),
            ]
        ),
        *_bend("alt", "baj", "high|tall", "low"),
    ],
)  # fmt: skip
stale(
    "polarity",
    "opposite in the source",
    [
        ("before", "after"), ("after", "before"), ("increased", "decreased"),
        ("reduces?", "increase"),
        ("higher", "lower"), ("lower", "higher"), ("more than", "less than"),
        ("less than", "more than"),
        ("positive", "negative"), ("negative", "positive"), ("mild", "severe"), ("severe", "mild"),
        ("start", "stop"), ("inside", "outside"), ("prevents", "causes"), ("at least", "at most"),
    ],
)  # fmt: skip
swaps(
    "modality",
    "duty or leave changed",
    [
        ("(?<!no )debe", "puede", "must|should|needs? to|has to|have to"),
        ("(?<!no )deben", "pueden", "must|should|need to|have to"),
        ("(?<!no )puede", "debe", "can|may|could|might"),
        ("(?<!no )pueden", "deben", "can|may|could|might"),
        ("(?<!no )debería", "podría", "should"), ("(?<!no )deberían", "podrían", "should"),
        ("(?<!no )podría", "debería", "could|may|might"),
        ("(?<!no )podrían", "deberían", "could|may|might"),
        ("podrá", "deberá", "may|can"), ("deberá", "podrá", "shall|must|will have to|should"),
        ("es necesario", "es posible", "necessary|needed|must"), ("necesita", "desea", "needs?"),
        ("obligatori(o|a|os|as)", r"opcional", "mandatory|compulsory|required"),
        ("se recomienda", "se exige", "recommended|recommends?|advised"),
        ("recomendó", "prohibió", "recommended"),
        ("se recomienda", "no es necesario", "recommended|advised"),
        ("tiene que", "puede", "has to|have to|must"),
        ("probablemente", "ciertamente", "probably|likely"),
        ("es posible", "es seguro", "(?:is|it['’]s) possible"),
        ("(?<!no )podría", "va a", "may|might"),
        ("posiblemente", "sin duda", "possibly|perhaps"),
        ("suelen", "deben", "usually|often|tend to"),
        ("quizás", "seguramente", "perhaps|maybe|may"), ("(?<!no )puede", "va a", "may|might"),
    ],
)  # fmt: skip
stale(
    "modality",
    "duty of the source changed",
    [
        ("must(?! not)", "may"), ("should(?! not)", "may"), ("may(?= [a-z])(?! not)", "must"),
        ("can(?= [a-z])", "must"),
        ("need to", "may"), ("might(?= be)", "must"),
    ],
)  # fmt: skip


@operator("and/or", "and as or")
def and_or(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“fiebre y tos” as “fiebre o tos”."""
    yield from _turned(pair, "y", "o", "and")


@operator("and/or", "or as and")
def or_and(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“fiebre o tos” as “fiebre y tos”."""
    yield from _turned(pair, "o", "y", "or")


@operator("and/or", "and of the source as or")
def source_or(pair: Pair, _random: Random) -> Iterator[Pair]:
    """The source says “or” since it was translated."""
    then = r"and (?:therefore|then|so|also|thus|if|even)"
    for _turn in [] if found(then, pair.source) else _turned(pair, "y", "o", "and"):
        for place in found("and", pair.source):
            yield Pair(put(pair.source, *place.span(), "or"), pair.target)


_JOINS = (
    r"between|both|either|whether|from|also|as well as|and/or|such as|including|"
    r"entre|tanto|ya sea|y/o"
)


def _turned(pair: Pair, right: str, wrong: str, english: str) -> Iterator[Pair]:
    """Where the word joins, and is alone in doing so on both sides."""
    other = "or" if english == "and" else "and"
    places = found(rf"(?<=[a-záéíóúñ,)] ){right}(?= [^oih\W\d])", pair.target)
    alone = len(places) == 1 == len(found(right, pair.target)) == len(found(english, pair.source))
    if alone and not found(f"{_JOINS}|{other}", " ".join(pair)):
        yield Pair(pair.source, put(pair.target, *places[0].span(), wrong))


_HYPER = "hyper\\w+|high \\w+(?: \\w+)?"
_HYPO = "hypo\\w+|low \\w+(?: \\w+)?"
_STEMS = (
    r"tensión|tens[oa]s?|tensiv[oa]s?|glucemia|glucémic[oa]s?|tiroidismo|potasemia|calcemia|"
    r"natremia|termia|volemia|capnia|lipidemia|xia|activ\w+|coagula\w+"
)
swaps(
    "hyper/hypo",
    "prefix changed",
    [
        (rf"hiper({_STEMS})", r"hipo\1", _HYPER), (rf"hipo({_STEMS})", r"hiper\1", _HYPO),
        ("taquicardia", "bradicardia", "tachycardia"),
        ("bradicardia", "taquicardia", "bradycardia"),
        ("intravenos([oa])", r"intramuscular", "intravenous"),
        ("intracelular", "extracelular", "intracellular"),
        ("extracelular", "intracelular", "extracellular"),
        ("prenatal", "posnatal", "prenatal|antenatal"),
    ],
)  # fmt: skip
stale(
    "hyper/hypo",
    "prefix of the source changed",
    [
        (r"hyper(tension|glycemia|thyroidism|calcemia|kalemia|thermia)", r"hypo\1"),
        (r"hypo(tension|glycemia|thyroidism|kalemia|thermia|natremia)", r"hyper\1"),
    ],
)
