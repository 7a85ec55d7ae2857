"""The accents that a word has lost: of one that is none without it, and of one that is another.

`informacion` is no word; `esta`, `publico` and `tomara` are, and mean something else than `está`,
`público` and `tomará`. Which of the two is meant is told by the words around it and by what the
source says (Ortografía de la lengua española, 2010, § 3.4.3 on the *tilde diacrítica*).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass
from functools import cache, lru_cache

from toolkit.language.spanish.address import is_of_tu
from toolkit.language.spanish.derived import is_learned, lost_in_pronouns
from toolkit.language.spanish.gender import likely_gender, regular_gender
from toolkit.language.spanish.shape import accent_place, accented, bare
from toolkit.language.wordlist import Verdicts, WordList
from toolkit.language.words import NOTHING, Kind, Token, at
from toolkit.language.words import listed as _listed

listed = cache(_listed)  # the rules name their words where they use them


def restored(word: str, words: WordList) -> str | None:
    """A word that is none, in lower case, with the accent that makes it one; None if none does."""
    if bare(word) != word:
        return None
    known = words.__contains__
    spelled = list(accented(word))
    return (
        next(filter(known, spelled), None)
        or lost_in_pronouns(word, known)
        or next((one for one in spelled if is_learned(one, known)), None)
    )


@dataclass(slots=True)
class Place:
    """A word among the tokens of its text; ``source`` are the bare words of the source."""

    tokens: tuple[Token, ...]
    index: int
    source: Set[str]
    words: WordList

    def word(self, steps: int = 0) -> str:
        """The word, or one so many tokens away, in lower case; a sign is itself."""
        index = self.index + steps
        return self.tokens[index].folded if 0 <= index < len(self.tokens) else ""

    @property
    def begins(self) -> bool:
        """Nothing stands before it in its sentence."""
        return self.word(-1) in _OPENS

    @property
    def ends(self) -> bool:
        """A sign stands behind it, or nothing."""
        after = at(self.tokens, self.index + 1)
        return after is NOTHING or (after.kind is Kind.MARK and after.text not in "(\"'“«*-/")

    def says(self, words: Set[str]) -> bool:
        """Whether the source has one of the words."""
        return not words.isdisjoint(self.source)

    def before(self, *, comma: bool = False) -> Iterator[str]:
        """The words before it in its sentence, the nearest first; a comma may end them, too."""
        for step in range(1, 13):
            word = self.word(-step)
            if word in _OPENS or (comma and word == ","):
                return
            yield word


_OPENS = listed('. ! ? … : ; ¿ ¡ ( [ " “ « | – —') | {""}
_DETERMINERS = listed(
    """el la los las un una unos unas al del mi mis tu tus su sus nuestro nuestra nuestros nuestras
    este esta estos estas ese esa esos esas cada otro otra otros otras algún alguna ningún ninguna
    mismo misma primer primera segundo segunda tercer tercera gran nuevo nueva buen buena mal mala
    último última últimos últimas próximo próxima anterior mucho mucha muchos muchas poco poca todo
    toda dicho dicha cualquier mejor según"""
)
_PREPOSITIONS = listed("a ante con contra de desde en entre hacia hasta para por sin sobre tras")
_NOMINAL = _DETERMINERS | _PREPOSITIONS
_CLITICS = listed("se lo la los las le les me te nos no ya que quien también nunca siempre")
_FIRST_PERSON = listed("i i'm i've i'll i'd")
_IFS = listed("if whether unless should when were had case though as provided once check see")
_YES = frozenset({"yes"})
_ASKING = listed(
    """saber sabe sabes saben sepa sepas sobre decidir decida decide explica explicar explicarle
    explique aprender aprenda aprende aprendió entender entiende muestra mostrar muestre indica
    indique enseña enseñar enseñe pregunte preguntar pregúntele averigüe averiguar descubra
    describa describe describir conozca ver vea consulte y o"""
)
_DESCRIBING = listed(  # asks for an answer: `describa dónde siente dolor`
    """describa describe describir explique explicar indique indicar señale señalar dígame diga
    cuénteme cuéntenos díganos pregunte preguntar pregúntele averigüe averiguar anote anotar
    recuerde muestre muéstreme"""
)
_QUESTIONS = {
    "que": "qué", "como": "cómo", "cuando": "cuándo", "donde": "dónde", "adonde": "adónde",
    "quien": "quién", "quienes": "quiénes", "cual": "cuál", "cuales": "cuáles",
    "cuanto": "cuánto", "cuanta": "cuánta", "cuantos": "cuántos", "cuantas": "cuántas",
}  # fmt: skip
_BEFORE_QUESTIONS = listed("a con de desde en hasta para por sobre y e o pero entonces ¿")
_HOW = {
    "que": listed("what which"), "como": listed("how"), "cuando": listed("when"),
    "donde": listed("where"), "adonde": listed("where"), "quien": listed("who whom whose"),
    "quienes": listed("who whom whose"), "cual": listed("what which how"),
    "cuales": listed("what which"), "cuanto": listed("how much long"),
    "cuanta": listed("how much"), "cuantos": listed("how many"), "cuantas": listed("how many"),
}  # fmt: skip


def lost(place: Place) -> str | None:
    """The word that is meant in the place of this one, with its accent; None if it is right."""
    word = place.word()
    if rule := _RULES.get(word):
        return rule(place)
    return _twin(place) if word[-1:] in "aeos" or word.endswith("an") else None


_LONGEST = 40  # letters; more are no word


@lru_cache(maxsize=4)
def may_have_lost(words: WordList) -> Verdicts[bool]:
    """For a quick look: whether a word in lower case is another one with an accent."""
    return Verdicts(lambda word: word in _RULES or bool(_spelled(word, words)))


@lru_cache(maxsize=4096)
def _spelled(word: str, words: WordList) -> tuple[str, ...]:
    """The words that a word in lower case is with an accent, the latest accent first."""
    if not (3 < len(word) < _LONGEST and word.isascii() and word[-1] in "aeosn"):
        return ()
    return tuple(one for one in accented(word) if one in words)


# ── words with rules of their own ────────────────────────────────────────────────────────────


def _question(place: Place) -> str | None:
    word = place.word()
    meant = _QUESTIONS[word]
    if word == "que" and _is_reason(place):
        return meant
    back = 1
    while place.word(-back) in _BEFORE_QUESTIONS - {"¿"} and back < 3:
        back += 1
    asked = place.word(-back) == "¿" and place.says(_HOW[word] | {"why"})
    if asked and not (word in ("cuando", "como", "donde") and _goes_on(place)):
        return meant
    if word.startswith("cua") and word != "cuando":
        return meant if _is_loose(place) else None
    return meant if _is_asked(place, word) else None


def _is_reason(place: Place) -> bool:
    """`explica por qué`; `no tiene por qué doler`."""
    owes = listed("tiene tienen tenga tengan tendrá tendría hay tengo")
    return place.word(-1) == "por" and (place.word(-2) in owes or place.says({"why"}))


def _is_asked(place: Place, word: str) -> bool:
    """`describa dónde duele`; `sepa quién llama`; `cómo llegar`."""
    described = place.word(-1) in _DESCRIBING and place.says(_HOW[word])
    if described and word != "que":
        return True
    if word in ("quien", "quienes"):
        return place.word(-1) in _ASKING - listed("y o sobre") and place.says(_HOW[word])
    if not _is_infinitive(place.word(1), place.words):
        return False
    also = place.word(-1) in ("y", "o") and not place.says(listed("like as such"))
    headed = (place.begins or also) and place.says(_HOW[word]) and not _goes_on(place)
    asking = place.word(-1) in _ASKING - {"y", "o"} and place.says(_HOW[word])
    return headed or asking


def _goes_on(place: Place) -> bool:
    """A comma comes before the sentence ends: `¿Cuando come, siente dolor?`."""
    for step in range(1, 20):
        if place.word(step) in ("", "?", "."):
            return False
        if place.word(step) == ",":
            return True
    return False


def _is_loose(place: Place) -> bool:
    """`cual` without an article, `cuantos` without `unos`: words that ask."""
    before, word = place.word(-1), place.word()
    if word.startswith("cual"):
        articles = listed("el la lo los las del al tal tales cada sea o")
        return before not in articles and place.says(listed("what which how"))
    counted = listed("unos unas en tanto todo todos todas y o por , uno otros")
    after = listed("antes más mayor menos menor mayores")
    asks = place.says({"how"}) and place.says(listed("much many long often far soon"))
    return asks and before not in counted and place.word(1) not in after


def _is_infinitive(word: str, words: WordList) -> bool:
    return word[-2:] in ("ar", "er", "ir") and word + "án" in words


def _mas(place: Place) -> str | None:
    contrary = place.word(-1) in (",", ";", ".", "") and place.says({"but", "however", "yet"})
    return None if contrary else "más"


def _si(place: Place) -> str | None:
    alone = place.ends and place.word(1) != "..."
    reflexive = place.word(1) in listed("mismo misma mismos mismas")
    agrees = place.begins and alone and place.word(1) != "¿"
    yes = place.says(_YES) and (alone or not place.says({"if", "whether"}))
    among = place.word(-1) in ("entre", "en", "de", "por") and alone
    stressed = place.word(1) in ("lo", "hay") and not place.begins and not place.says(_IFS)
    return "sí" if stressed or agrees or reflexive or among or (yes and alone) else None


def _yes(place: Place) -> str | None:
    """`Sí tiene fiebre` for *if you have a fever*."""
    yes = listed("yes do does did can should will is are itself themselves himself yourself self")
    if not place.says({"if", "whether"}) or place.ends:
        return None
    if place.begins:
        return None if place.says(yes) else "si"
    followed = place.word(1) in _NEVER_STRESSED or place.word(-1) in _WEIGHING
    told = place.word(-1) in _STRESSED or place.word(1) in listed("mismo misma mismos mismas")
    other = any(token.folded == "si" for token in place.tokens[:_FIRST])
    return "si" if followed or not (told or other) else None


_FIRST = 400  # words that are looked through
_WEIGHING = listed(
    """determinar decidir saber averiguar comprobar verificar preguntar evaluar ver confirmar decir
    explicar indicar revisar saben sabe decide determina pregunte averigüe compruebe verifique"""
)
# No verb, so what stands before it is no emphatic `sí`.
_NEVER_STRESSED = listed(
    "el la los las un una su sus usted ustedes este esta alguien alguno alguna"
)
_STRESSED = listed(
    """que pero y o e u , : ; no ni ahora esto eso aquello lo claro usted ustedes yo él ella ellos
    ellas entre de por en a para sobre hacia contra tras con desde porque aunque solo este ese"""
)


def _tu(place: Place) -> str | None:
    return "tú" if place.ends or is_of_tu(place.word(1)) else None


def _el(place: Place) -> str | None:
    after, before = place.word(1), place.word(-1)
    if place.ends:
        return "él" if before in _PREPOSITIONS or place.says({"he", "him", "it"}) else None
    if after in ("se", "le", "lo", "les", "nos") or (after == "no" and place.says({"he"})):
        return "él"
    mine = listed("es está fue era puede tiene debe dijo ha había será estaba tuvo dice quiere")
    return "él" if after in mine and place.says({"he", "she"}) else None


def _de(place: Place) -> str | None:
    if not place.says(listed("give gives given giving")):
        return None
    clitic = place.word(-1) in listed("le les me nos") and place.word(-2) not in ("a", "¿")
    return "dé" if clitic or (place.begins and not place.ends) else None


def _se(place: Place) -> str | None:
    if not place.says({"know"}) or not place.says(_FIRST_PERSON):
        return None
    says = place.word(-1) == "yo" or place.ends or place.word(1) in listed("si qué que cómo cuál")
    return "sé" if says else None


def _aun(place: Place) -> str | None:
    if place.word(1) == "no":
        return "aún"
    still = place.says(listed("still yet")) and not place.says({"even", "although", "though"})
    return "aún" if still else None


def _te(place: Place) -> str | None:
    cup = place.says({"tea", "teas"}) and (place.ends or place.word(-1) in _NOMINAL | {"tome"})
    return "té" if cup else None


def _mi(place: Place) -> str | None:
    return "mí" if place.ends and place.word(-1) in _PREPOSITIONS else None


def _ano(place: Place) -> str | None:
    """`ano` is no year."""
    years = place.says(listed("year years yr yrs old annual annually age aged yearly"))
    said = place.says(listed("anus anal rectum rectal"))
    return place.word().replace("n", "ñ") if years and not said else None


_STATE = listed(
    """en con sin bajo entre muy más mas tan bien mal mejor peor siendo de ahí aquí allí cerca
    lejos dentro fuera listo lista seguro segura enfermo enferma embarazada solo sola
    disponible presente ausente despierto despierta vacío vacía lleno llena seco seca limpio limpia
    abierto abierta cerrado cerrada claro clara consciente inconsciente sano sana completo completa
    activo activa inactivo inactiva vigente apto apta previsto prevista resuelto resuelta
    descrito descrita inscrito inscrita impreso impresa muerto muerta compuesto compuesta intacto
    intacta infectado hecho hecha escrito escrita roto rota cubierto cubierta expuesto expuesta
    visto dispuesto
    dispuesta preocupado preocupada casi también ya libre"""
)
_OF_A_SUBJECT = listed(
    """que no se si usted ustedes él ella ya también cuando donde dónde como cómo quien quién qué
    aunque mientras hasta todo todos siempre nunca nadie alguien no porque aún"""
)


def _esta(place: Place) -> str | None:
    """`esta` before what is no noun: a gerund, a state, a sign of the verb."""
    word, after, before = place.word(), place.word(1), place.word(-1)
    meant = {"esta": "está", "estas": "estás", "este": "esté"}[word]
    if word == "este":
        return meant if before in _OF_A_SUBJECT - {"como"} and _is_state(place, "") else None
    if after.endswith("ndo") and after != "cuando" and len(after) > 4:
        return meant
    if after in listed("en con sin entre bajo ya ahí más también"):
        behind = before in _OF_A_SUBJECT | {"¿"} or place.says(listed("is are be located isn't"))
        return meant if behind and before not in _NOMINAL | listed("y o") else None
    if after.endswith(("ado", "ido")):
        return meant
    if after in _STATE and (not after.endswith("a") or _stands_alone(place)):
        return meant
    behind = before in _OF_A_SUBJECT or _is_noun_before(place) or before == "¿"
    return meant if behind and _is_state(place, "as" if word == "estas" else "a") else None


def _is_state(place: Place, feminine: str) -> bool:
    """A participle or an adjective follows, and no noun behind it."""
    after = place.word(1)
    if after.endswith("ndo") and len(after) > 5 and not feminine:
        return True
    if after in _STATE:
        return True
    if feminine and after.endswith(("o", "os")):
        return True  # no noun of `esta`, but for a few
    participle = after.endswith(("ado", "ada", "ido", "ida", "ados", "adas", "idos", "idas"))
    noun = feminine and after in _NOUNS_LIKE_STATES
    return participle and not noun and _stands_alone(place)


def _stands_alone(place: Place) -> bool:
    """Behind the next word comes no other that it could belong to."""
    more = at(place.tokens, place.index + 2).kind is Kind.WORD
    joins = _PREPOSITIONS | listed("y o que como si cuando al del pero")
    return not (more and place.word(2) not in joins) and place.word(1) != "lista"


_NOUNS_LIKE_STATES = listed(
    """herida heridas medida medidas bebida bebidas comida comidas vida vidas salida salidas entrada
    llamada llamadas jornada caída caídas partida actividad mirada temporada década década pérdida
    recaída subida bajada dosis llegada parada oleada tirada tonelada embajada velada mordida"""
)


def _demonstrative(place: Place) -> str | None:
    """`ésta casilla`: before its noun the word never had an accent."""
    after, behind = place.word(1), place.word(2)
    noun = (
        bool(likely_gender(after) or regular_gender(after))
        and at(place.tokens, place.index + 1).kind is Kind.WORD
    )
    verb = after in _VERBS_TOO and behind not in _PREPOSITIONS | listed("y o , .")
    return bare(place.word()) if noun and not verb else None


_VERBS_TOO = listed(
    """causa forma toma marca cura ayuda consulta pregunta prueba visita muestra lista cuenta espera
    cita nota firma droga duda herida comida medida regla vista receta trampa"""
)


def _is_noun_before(place: Place) -> bool:
    """A determiner, a noun, and then the word: `la clínica esta`."""
    return place.word(-2) in _DETERMINERS and at(place.tokens, place.index - 1).kind is Kind.WORD


def _by_source(meant: str, words: str, without: str = "") -> Callable[[Place], str | None]:
    """What is meant where the source says one of the words, and none of the others."""
    asked, other = listed(words), listed(without)

    def rule(place: Place) -> str | None:
        return meant if place.says(asked) and not place.says(other) else None

    return rule


def _tenia(place: Place) -> str | None:
    worm = place.says(listed("tapeworm tapeworms taenia tinea ringworm"))
    return None if worm else place.word().replace("tenia", "tenía")


def _hacia(place: Place) -> str | None:
    return "hacía" if place.word(-1) in listed("se lo me nos le les") else None


def _bebe(place: Place) -> str | None:
    named = place.word(-1) in _DETERMINERS | {"recién", "de", "mi"} or place.says(
        listed("baby babies infant newborn")
    )
    return place.word().replace("bebe", "bebé") if named else None


def _perdida(place: Place) -> str | None:
    loss = place.says({"loss", "losses"}) and not place.says(listed("lost missed stray"))
    return place.word().replace("perdida", "pérdida") if loss else None


_AS_THEY_ARE = listed(  # usual words, and those of two spellings
    """solo para indica indicas vivida vividas tacita sabana sabanas celiaca celiacas austriaca
    austriacas siriaca heliaca olimpiada olimpiadas lucida lucidas ibera paralimpiada
    abajo debajo supera habita"""
)
_RULES: dict[str, Callable[[Place], str | None]] = {
    **dict.fromkeys(_QUESTIONS, _question),
    **dict.fromkeys(("esta", "estas", "este"), _esta),
    **dict.fromkeys(listed("ésta éste éstas éstos ésa ése ésas ésos"), _demonstrative),
    **dict.fromkeys(("tenia", "tenian", "tenias"), _tenia),
    **dict.fromkeys(("ano", "anos"), _ano),
    **dict.fromkeys(("bebe", "bebes"), _bebe),
    "mas": _mas, "si": _si, "sí": _yes, "tu": _tu, "el": _el, "de": _de, "se": _se, "aun": _aun,
    "te": _te, "mi": _mi, "hacia": _hacia,
    "seria": _by_source("sería", "would could may might", "serious severe grave"),
    "serias": _by_source("serías", "would could", "serious severe grave"),
    "sabia": _by_source("sabía", "know knew did known", "wise"),
    "varia": lambda _place: "varía",
    "varian": lambda _place: "varían",
    "valido": lambda _place: "válido",
    "validos": lambda _place: "válidos",
    "continua": _by_source("continúa", "continue continues remains still", "continuous ongoing"),
    "continuas": _by_source("continúas", "continue", "continuous ongoing"),
    "amplia": _by_source("amplía", "expands expand extends broadens", "wide broad large"),
    "ingles": _by_source("inglés", "english", "groin groins"),
    "papa": _by_source("papá", "dad father daddy parent", "pope potato potatoes"),
    "mama": _by_source("mamá", "mom mother mommy mum parent", "breast breasts"),
    "sera": lambda _place: "será",
    "seras": lambda _place: "serás",
    "ademas": lambda _place: "además",
    "unicamente": lambda _place: "únicamente",
    "escribanos": _by_source("escríbanos", "write email mail text contact", "clerk clerks notary"),
    **dict.fromkeys(("perdida", "perdidas"), _perdida),
    **dict.fromkeys(_AS_THEY_ARE, lambda _place: None),
}  # fmt: skip


# ── words whose other self is a form of a verb ───────────────────────────────────────────────

# Verbs that are said of somebody in texts of health: `practica ejercicio`, `publica un informe`.
_SAID_OF_SOMEBODY = {
    "practica": "practice practices exercises does practicing", "publica": "publish publishes",
    "critica": "criticize criticizes", "diagnostica": "diagnose diagnoses diagnosed",
    "pronostica": "predicts forecast", "especifica": "specify specifies",
    "formula": "formulates", "fabrica": "makes manufactures produces", "valida": "validates",
    "medica": "medicates", "liquida": "liquidates", "replica": "replicates replicate",
    "explicita": "states", "ultima": "finishes", "transita": "transits",
    "duplica": "doubles", "opera": "operates operate", "termina": "ends finishes",
    "numera": "numbers", "titula": "titles", "estimula": "stimulates", "circula": "circulates",
    "vincula": "links", "calcula": "calculates calculate", "habita": "lives",
    "limita": "limits", "anima": "encourages", "intima": "intimidates",
    "solicita": "requests", "domestica": "domesticates", "irrita": "irritates irritate",
    "lastima": "hurts hurt injures", "invalida": "invalidates", "integra": "integrates",
    "equivoca": "mistakes", "ulcera": "ulcerates", "lubrica": "lubricates", "orbita": "orbits",
    "prorroga": "extends", "platica": "talks", "autentica": "authenticates",
    "homologa": "approves", "orienta": "guides", "victima": "victimizes", "incomoda": "bothers",
}  # fmt: skip


def _twin(place: Place) -> str | None:
    """By how the word ends: a past, a future, a noun whose accent is early."""
    word = place.word()
    spelled = _spelled(word, place.words)
    if not spelled:
        return None
    if word.endswith(("ra", "ras", "ran")) and (meant := _future(place)):
        return meant
    if word.endswith("o"):
        return _of_first_person(place, spelled)
    if word.endswith("re") and word[:-1] + "án" in place.words:
        return word[:-1] + "é"  # `enviare`: the future of the subjunctive is of the laws
    early = next((one for one in spelled if accent_place(one) == 3), None)
    several = word.endswith("les") and word[:-2] in place.words  # `animales`
    return _early(place, early) if early and not several else None


def _of_first_person(place: Place, spelled: Sequence[str]) -> str | None:
    """`publico` is *I publish*: `público`, or `publicó` behind a pronoun."""
    word, before = place.word(), place.word(-1)
    past = next((one for one in spelled if one.endswith("ó")), None)
    named = next((one for one in spelled if one != past), None)
    counts = place.word(1) == "de" and at(place.tokens, place.index + 2).kind is Kind.NUMERAL
    takes = counts or place.word(1) in _OBJECTS or place.word(1).endswith("mente")
    speaks = place.says(_FIRST_PERSON) or before == "yo"
    if word + "s" in place.words or word in _ADJECTIVES:
        return past if _is_verb(place, takes=takes) and not speaks else None
    if before in _NOMINAL:
        return named
    # A noun that is never many: `congestión o moqueo`.
    lone = not named and not takes and (place.begins or before in listed(", y o e u"))
    if lone or speaks:
        return None
    return past if past and (before in _CLITICS or not named) else named or past


def _is_verb(place: Place, *, takes: bool) -> bool:
    """`El hospital anuncio que`: of a noun that could be a verb, it is one."""
    before = place.word(-1)
    if before in listed("se le les me te nos"):
        return place.word() not in _ADJECTIVES
    free = before not in _NOMINAL and not place.begins and place.word() not in _ADJECTIVES
    return takes and free and _is_past(place)


_ADJECTIVES = listed("sujeto largo completo bajo junto lleno limpio seco claro contrario cierto")
_OBJECTS = listed("que un una el la los las al su sus varios varias nuevas nuevos por a")


def _is_past(place: Place) -> bool:
    """The source tells of the past."""
    irregular = listed("rose fell went grew became began had was were did said told gave made")
    return place.says(irregular) or any(one.endswith("ed") for one in place.source)


def _future(place: Place) -> str | None:
    """`comprara` where `comprará` is meant; not where something is only supposed."""
    word = place.word()
    stem = word.removesuffix("s").removesuffix("n")
    meant = stem[:-1] + "á" + word[len(stem) :]
    if place.word(-1) in _DETERMINERS:
        return None  # `la barrera`; what will be done to `la` is not often told
    if meant not in place.words or stem[:-1] + "án" not in place.words:
        return None
    told = place.says(listed("will won't going shall 'll you'll it'll"))
    if told:
        supposed = listed("si como ojalá")
    elif place.says(listed("would could were had might if")):
        return None
    else:
        supposed = listed("si que como ojalá aunque quien cuando antes para sin donde")
    return meant if supposed.isdisjoint(place.before(comma=told)) else None


def _early(place: Place, meant: str) -> str | None:
    """`la practica medica`: a verb does not stand there; or the verb is hardly ever used."""
    word, before = place.word(), place.word(-1)
    if word.endswith(_PRONOUNS) and _is_order(meant, place):
        return meant  # `lavate` is said to `vos`; a locale that says so is not asked
    if not word.endswith(("e", "es", "a", "as")):
        return None
    if word.endswith(("e", "es")):
        named = before in _NOMINAL - listed("la las lo") or _is_infinitive(before, place.words)
        return meant if named and (before != "los" or word.endswith("es")) else None
    return None if _is_said(place) else meant


def _is_said(place: Place) -> bool:
    """A verb in `-a` or `-as` may stand here, and the source has it."""
    word, before = place.word(), place.word(-1)
    root = word.removesuffix("s").removesuffix("n")
    if word.endswith("s") and not place.says({"you"}):
        return False
    if root not in _SAID_OF_SOMEBODY:
        return before in ("yo", "tú", "usted")
    opened = place.word(-2) in _OPENS | _PREPOSITIONS | {"y", "o"}  # `la` is no pronoun there
    if before in _NOMINAL - listed("la las los lo el") or (before in ("la", "las") and opened):
        return False
    return place.says(listed(_SAID_OF_SOMEBODY[root]))


_PRONOUNS = ("te", "la", "lo", "las", "los", "me", "le", "les", "nos")


def _is_order(meant: str, place: Place) -> bool:
    """An imperative with its pronoun: `lávate`, not `patata`."""
    stem = bare(meant[:-3] if meant.endswith("s") else meant[:-2])
    return len(stem) > 3 and stem + "r" in place.words and stem + "rán" in place.words
