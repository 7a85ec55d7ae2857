"""How it is said: register, spelling, accents, doubled words, terms of the glossary."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from random import Random

from .base import Pair, among, found, like, operator, put, swaps

_YOU = r"you|your|yourself|yours|you['’]re|you['’]ve|you['’]ll"
_USTED = {
    "tiene": "tienes", "puede": "puedes", "debe": "debes", "está": "estás", "ha": "has",
    "necesita": "necesitas", "siente": "sientes", "quiere": "quieres",
    "debería": "deberías", "podría": "podrías", "vive": "vives", "sabe": "sabes",
    "tenía": "tenías", "cree": "crees", "viaja": "viajas", "recibirá": "recibirás",
    "tendrá": "tendrás", "podrá": "podrás", "deberá": "deberás", "acepta": "aceptas",
    "tuvo": "tuviste", "dijo": "dijiste", "desea": "deseas",
}  # fmt: skip
swaps(
    "register",
    "tú by the verb",
    [(f"(?<!se )(?<!lo )(?<!que )(?<!no ){usted}", tu, _YOU) for usted, tu in _USTED.items()],
)
swaps(
    "register",
    "tú by the pronoun",
    [
        ("su", "tu", "your"), ("sus", "tus", "your"), ("usted", "tú", "you"),
        ("con usted", "contigo", "with you"), ("a usted", "a ti", "you"), ("suyo", "tuyo", "yours"),
        ("para usted", "para ti", "for you"), ("de usted", "de ti", "you"),
    ],
)  # fmt: skip
_BIDDEN = {
    "tome": "toma", "use": "usa", "evite": "evita", "consulte": "consulta", "llame": "llama",
    "lea": "lee", "beba": "bebe", "coma": "come", "espere": "espera", "informe": "informa",
    "aplique": "aplica", "levante": "levanta", "coloque": "coloca", "traiga": "trae", "haga": "haz",
    "ponga": "pon", "vaya": "ve", "mantenga": "mantén", "siga": "sigue", "pida": "pide",
    "escriba": "escribe", "cubra": "cubre", "limpie": "limpia", "busque": "busca",
    "visite": "visita", "seleccione": "selecciona", "introduzca": "introduce", "ingrese": "ingresa",
    "revise": "revisa", "planifique": "planifica", "verifique": "verifica",
    "considere": "considera", "salude": "saluda", "recuerde": "recuerda", "pregunte": "pregunta",
    "descanse": "descansa", "cambie": "cambia", "lávese": "lávate", "comuníquese": "comunícate",
    "quédese": "quédate", "llámenos": "llámanos", "díganos": "dinos", "asegúrese": "asegúrate",
    "póngase": "ponte", "acuéstese": "acuéstate", "pésese": "pésate", "inyéctese": "inyéctate",
    "enjuáguese": "enjuágate", "tómelo": "tómalo", "lávelas": "lávalas", "vuelva": "vuelve",
    "empiece": "empieza", "guarde": "guarda",
}  # fmt: skip


@operator("register", "tú by the command")
def bidden(pair: Pair, _random: Random) -> Iterator[Pair]:
    """A command to a friend: first word of a sentence."""
    for place in re.finditer(r"(?:^|(?<=[.!:] )|(?<=<0>))[A-ZÁÉÍÓÚ]?[a-záéíóúñ]+", pair.target):
        if tu := _BIDDEN.get(place[0].lower()):
            yield Pair(pair.source, put(pair.target, *place.span(), like(place[0], tu)))


_BARE = "|".join(word for word in _BIDDEN if word.isascii())
_HARMFUL = "comparta|conduzca|triture|toque|acumule|omita"


@operator("register", "tú by a forbidding")
def forbidden(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“No tome” as “No tomes”."""
    if found(r"do not|don['’]t|never|should not|avoid", pair.source):
        for place in found(rf"(?:no|nunca) (?:{_BARE}|{_HARMFUL})", pair.target):
            yield Pair(pair.source, put(pair.target, place.end(), place.end(), "s"))


# ── spelling ─────────────────────────────────────────────────────────────────────────────────


@among("spelling", "typo")
def typo(pairs: Sequence[Pair], at: int, random: Random) -> Iterator[Pair]:
    """Two letters change places, one is missing or twice: no word of these texts."""
    known = _words(pairs)
    for place in found(r"[a-záéíóúñ]{7,}", pairs[at].target):
        word = place[0]
        if not word.islower() or word.endswith("mente"):
            continue
        i = random.randrange(1, len(word) - 3)
        made = random.choice(
            [
                word[:i] + word[i + 1] + word[i] + word[i + 2 :],
                word[:i] + word[i + 1 :],
                word[:i] + word[i] + word[i:],
            ]
        )
        if made not in known and "rr" not in made and "ll" not in made and "cc" not in made:
            yield Pair(pairs[at].source, put(pairs[at].target, *place.span(), made))


_MISSPELT = [
    (r"\bh(?=[aeo]\w{3})", ""), ("z(?=[ae])", "s"), ("c(?=[ei])", "s"), ("v", "b"), ("b", "v"),
    ("ll", "y"), ("gu(?=[ei])", "g"), ("x", "s"), ("g(?=[ei])", "j"), ("cc", "c"), ("ñ", "n"),
]  # fmt: skip


@among("spelling", "by ear")
def heard(pairs: Sequence[Pair], at: int, random: Random) -> Iterator[Pair]:
    """Written as it sounds: b for v, s for c, without h."""
    known = _words(pairs)
    for place in found(r"[a-záéíóúñ]{7,}", pairs[at].target):
        if place[0].islower():
            right, wrong = random.choice(_MISSPELT)
            made = re.sub(right, wrong, place[0], count=1)
            if made != place[0] and made not in known and not made.endswith("ase"):
                yield Pair(pairs[at].source, put(pairs[at].target, *place.span(), made))


_KNOWN: dict[int, set[str]] = {}


def _words(pairs: Sequence[Pair]) -> set[str]:
    if id(pairs) not in _KNOWN:
        _KNOWN[id(pairs)] = {w for p in pairs for w in re.findall(r"\w+", p.target.lower())}
    return _KNOWN[id(pairs)]


_PLAIN = str.maketrans("áéíóú", "aeiou")


@operator("accents", "accent lost")
def accent(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“infección” as “infeccion”."""
    for place in found(r"[a-zñ]*[áéíóú][a-zñ]*", pair.target):
        if len(place[0]) > 5 and place[0].islower():
            new = place[0].translate(_PLAIN)
            yield Pair(pair.source, put(pair.target, *place.span(), new))


swaps(
    "accents",
    "another word without its accent",
    [
        ("está", "esta", r"is|are|you['’]re|it['’]s"), ("están", "estan", "are|were"),
        ("más", "mas", "more|most|longer|older|\\w+er"),
        ("sí", "si", "yes|itself|themselves"), ("qué", "que", "what|which"),
        ("cómo", "como", "how"), ("cuándo", "cuando", "when"),
        ("dónde", "donde", "where"), ("tú", "tu", "you"), ("él", "el", "he|him|it"),
        ("médico", "medico", "doctor|medical|physician"),
        ("público", "publico", "public"), ("práctica", "practica", "practice"),
        ("número", "numero", "number"),
        ("término", "termino", "term"), ("diagnóstico", "diagnostico", "diagnos\\w+"),
        ("críticos", "criticos", "critical"),
        ("comenzó", "comenzo", "began|started"), ("aumentó", "aumento", "increased|rose"),
        ("usó", "uso", "used"), ("esté", "este", "is|are|be"),
        ("continuó", "continuo", "continued"), ("llegó", "llego", "arrived|reached"),
        ("causó", "causo", "caused"), ("terapéutica", "terapeutica", "therapeutic"),
        ("análisis", "analisis", "analysis|tests?|analyses"), ("fábrica", "fabrica", "factory"),
        ("pérdida", "perdida", "loss"), ("hábito", "habito", "habit"),
        ("sé", "se", "know"), ("río", "rio", "river"),
        ("inició", "inicio", "started|began|initiated"),
    ],
)  # fmt: skip


@operator("doubled word", "doubled")
def doubled(pair: Pair, _random: Random) -> Iterator[Pair]:
    """“de de”."""
    for place in found(
        r"de|la|el|los|las|que|en|con|para|por|un|una|del|su|y|a|es|se", pair.target
    ):
        if place[0].islower() and pair.target[place.end() :][:1] == " ":
            yield Pair(pair.source, put(pair.target, place.end(), place.end(), f" {place[0]}"))


swaps(
    "glossary",
    "term replaced",
    [
        ("brote", "estallido", "outbreak"), ("brotes", "estallidos", "outbreaks"),
        ("fiebre", "calentura", "fever"),
        ("tos", "carraspera", "cough"), ("pandemia", "plaga", "pandemic"),
        ("cuarentena", "encierro", "quarantine"),
        ("vacuna", "inyección", "vaccine"), ("vacunas", "inyecciones", "vaccines"),
        ("síntomas", "señales", "symptoms"),
        ("mascarilla", "careta", "mask|face mask"), ("mascarillas", "caretas", "masks|face masks"),
        ("distanciamiento social", "separación social", "social distancing"),
        ("asintomátic(os?|as?)", "sin molestias", "asymptomatic"),
        ("neumonía", "pulmonía", "pneumonia"), ("contagios[oa]", "infeccioso", "contagious"),
        ("aislamiento", "separación", "isolation"),
        ("período de incubación", "tiempo de gestación", "incubation period"),
        ("epidemia", "peste", "epidemic"),
        ("casos confirmados", "casos comprobados", "confirmed cases"),
        ("respirador", "ventilador", "respirator"),
        ("falta de aire|disnea|dificultad para respirar", "ahogo", "shortness of breath"),
        ("diarrea", "soltura", "diarrhea"),
        ("sistema inmunitario", "sistema de defensa", "immune system"),
        ("propagación", "difusión", "spread"),
        ("tasa de mortalidad", "índice de muerte", "mortality rate"),
        ("pruebas", "exámenes", "tests|testing"),
    ],
)  # fmt: skip
