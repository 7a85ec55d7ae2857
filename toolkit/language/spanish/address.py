"""Who is spoken to: `tú`, `usted` or `vos`, by pronouns, possessives and forms of verbs.

`Toma` may be *take!* or *he takes*: such forms count only where an order stands, in a text whose
source gives one. `Su` is yours where the source says *your* and speaks of nobody else. The plural
`ustedes` is said to friends and strangers alike, and tells nothing (Nueva gramática de la lengua
española, 2009, § 16.15–17; conjugations § 4).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from functools import cache
from typing import NamedTuple

from toolkit.language.spanish.derived import before_pronouns
from toolkit.language.words import NOTHING, Kind, Token, at, listed

TU, USTED, VOS = "tú", "usted", "vos"

# Verbs that readers are spoken to with; behind the colon what their stem becomes under stress.
_VERBS = """
    abandonar abrir aceptar acercar acompañar acostar:acuest actualizar actuar acudir acumular
    adaptar administrar agendar agitar agregar ahorrar ajustar alcanzar alejar almacenar amamantar
    anotar añadir apagar aplicar apoyar apretar:apriet aprovechar apuntar arreglar asegurar asistir
    aspirar aumentar autorizar averiguar avisar ayudar bajar bañar beber besar borrar buscar cambiar
    caminar cancelar cargar cenar cepillar cerrar:cierr chequear cocinar colocar comentar
    comenzar:comienz comer compartir completar comprar comprobar:comprueb comunicar conectar
    confiar:confí confirmar conocer conseguir:consig conservar considerar consultar consumir
    contactar contar:cuent continuar:continú controlar conversar copiar correr cortar crear creer
    cubrir cuidar cultivar cumplir curar dañar deber decidir dejar desayunar descansar descargar
    desconectar descubrir desear desechar desinfectar deslizar despertar:despiert detallar disfrutar
    disminuir:disminuy doblar dormir:duerm duchar dudar durar ejercitar elaborar elegir:elij elevar
    eliminar empezar:empiez emplear encender:enciend encontrar:encuentr enfocar enfriar:enfrí
    enjuagar enseñar ensuciar entender:entiend enterar entrar entregar enviar:enví escoger escribir
    escuchar esperar estirar estornudar estudiar evaluar:evalú evitar examinar explicar explorar
    exponer expresar extender:extiend fijar firmar fumar ganar girar gritar guardar gustar hablar
    hallar hervir:hierv identificar imaginar imprimir incluir:incluy indicar informar ingerir:ingier
    ingresar iniciar inscribir insertar intentar introducir invitar inyectar lanzar lavar leer
    levantar limitar limpiar llamar llegar llenar llevar lograr mandar manejar marcar masticar
    medir:mid mejorar mencionar mezclar mirar mojar montar mostrar:muestr mover:muev nadar navegar
    necesitar nombrar notar notificar observar ocultar ofrecer olvidar operar orinar pagar parar
    participar pasar pausar pedir:pid pensar:piens perder:pierd permanecer permitir pesar planear
    planificar poder:pued poseer practicar preferir:prefier preguntar preocupar preparar presentar
    presionar prestar prevenir:previen probar:prueb procurar programar proporcionar proteger pulsar
    quedar querer:quier quitar reaccionar realizar recargar recibir reclamar recoger
    recomendar:recomiend reconocer recordar:recuerd recurrir reducir reemplazar registrar regresar
    regular relajar rellenar remojar renovar:renuev repetir:repit reportar reposar reservar
    resolver:resuelv respetar respirar responder restringir retirar revisar rogar:rueg romper saltar
    saludar seguir:sig seleccionar sentar:sient sentir:sient señalar separar servir:sirv soler:suel
    solicitar soltar:suelt sonar:suen soplar subir sufrir sugerir sujetar sumergir suscribir
    suspender tapar tardar terminar tocar tomar toser trabajar tragar tranquilizar tratar triturar
    ubicar usar utilizar vaciar vacunar verificar vestir:vist viajar vigilar visitar vivir
    volver:vuelv vomitar
"""
# Verbs of their own ways: infinitive, `tú`, order to `tú`, order to `usted`, `vos`.
_OWN = """
    caer caes cae caiga caés/conducir conduces conduce conduzca conducís/ contener contienes contén
    contenga contenés/dar das da dé das/decir dices di diga decís/ detener detienes detén detenga
    detenés/disponer dispones dispón disponga disponés/ estar estás está esté estás/haber has he
    haya has/hacer haces haz haga hacés/ir vas ve vaya vas/ mantener mantienes mantén mantenga
    mantenés/obtener obtienes obtén obtenga obtenés/ oír oyes oye oiga oís/poner pones pon ponga
    ponés/reír ríes ríe ría reís/ saber sabes sabe sepa sabés/salir sales sal salga salís/ser eres
    sé sea sos/ suponer supones supón suponga suponés/tener tienes ten tenga tenés/ traer traes trae
    traiga traés/traducir traduces traduce traduzca traducís/ valer vales vale valga valés/venir
    vienes ven venga venís/ver ves ve vea ves
"""
_PRETERITES = listed(
    "tuviste estuviste fuiste hiciste pudiste pusiste quisiste supiste dijiste trajiste viniste"
)
# Forms that are nouns, adjectives or small words as well: they count behind `si`, `no`, `te` …
_NOUNS = listed(
    """mejores menciones presiones proporciones reacciones selecciones nombres presentes pares
    almacenes expresas sujetas ocultas descargas desechas velas alertas duras reclamos invites
    retiras rellenas dudas citas preguntas visitas pruebas consultas ayudas causas notas marcas
    tomas llamas cuentas compras muestras formas firmas vacunas curas mejoras reservas esperas ganas
    tardes sales llenas completas programas controles informes pesas limpias faltas mezclas cortes
    vistas sueltas abandonas cargas ventas medidas pases toques cierres bajas entregas entradas
    seguras regulas montas señales partes cambies cortas casas copias viajes cenas trabajas retires
    planeas clases bases pasas besos cremas enteras libras registres saltas cubiertas practicas
    paras alas usas dañas causes bañas nadas cumples abras sumas pagas vestidas vendas cuestas ten
    ven di sal haz ve da va he he sé mandas alertas levas beses notes montes partes sirvas uses
    vales contactes aumentes enlaces avances costes crees deberes poderes seres estudias duchas
    dañes bebes tardas regulares prestas ocultas sobres recetas participas dejes sanas ves marcas
    tapas tapes montes apuntes detalles ajustes enfoques entregas duras dures gustes filmes cortes
    alas subes corres enjuagues saludes dobles goces toques roces recortes derrames"""
)
_PLAINLY = listed("crees subes corres trabajas usas bebes participas cumples abras dejes uses ves")
_NOT_ORDERS = listed(
    """entre sobre para como este esta base parte informe cierre corte enlace pase toque avance
    alcance ajuste apunte detalle enfoque aporte nombre monte viaje corre deje ve ha sal di
    sabe sea fuera ser haya regule suele cae vale sepa vea"""
)
_SUBJECTS = listed("si cuando no ya tú también siempre nunca mientras aunque te que lo me nos y o")
_PRONOUNS = (
    "lo la los las le les me nos melo mela nosla noslo".split()  # noqa: SIM905 - a list of words
)
_OF_TU = listed("tú ti contigo tuyo tuya tuyos tuyas tu tus te")
_OF_OTHERS = listed(
    """his her hers their theirs its him them he she they it child children baby someone somebody
    anyone person people everyone patient patients who company organization one each""".replace(
        "\n", " "
    )
)
_OPENS = listed('. ! ? … : ; ¿ ¡ ( « “ " , – —') | {""}
_JOINS = listed(", y o e u luego después pero entonces favor no")

ENGLISH_ORDERS = listed(
    """add allow apply arrange ask avoid be begin book breathe bring brush buy call cancel change
    check choose clean click close come complete confirm consider contact continue cook cough count
    cover create cut delete describe discuss do don't donate download drink drive eat enter expect
    explain fill find finish follow get give go have help hold ignore include inform keep know learn
    leave let lie limit listen look maintain make measure mix move never note open pay pick place
    plan please practice prepare press print provide put reach read record register remain remember
    remove repeat report request rest return review save say schedule search see seek select send
    set share show sign sit sleep speak start stay stop store submit take talk tell test throw touch
    treat try turn type update use visit wait walk wash watch wear wipe work write
    bend carry chew clench combine crush dissolve dry empty feed fold greet hoard insert inhale
    inject lift lower massage mark open pull push raise rinse rub shake shave slide soak spit squat
    squeeze stack stand stretch swallow tap thank touch wrap"""
)


class Sign(NamedTuple):
    """A word that tells who is spoken to. ``plain`` ones need nothing else to be sure."""

    register: str
    token: Token
    plain: bool = True


class _Forms(NamedTuple):
    """What is said to `tú`, to `usted` and to `vos`; orders apart, which may be other forms."""

    tu: frozenset[str]
    usted: frozenset[str]  # with pronouns: plainly orders
    vos: frozenset[str]
    tu_orders: frozenset[str]
    usted_orders: frozenset[str]


def is_of_tu(word: str) -> bool:
    """Whether a word in lower case is a verb said to `tú`."""
    return word in _forms().tu and word not in _NOUNS


def said_to(tokens: Sequence[Token], source: Sequence[Token]) -> Iterator[Sign]:
    """Who the words of a translation speak to; ``source`` are the tokens of the English text."""
    forms, telling, english = _forms(), _all(), None
    for index, token in enumerate(tokens):
        word = token.folded
        if word not in telling:
            continue
        if word in _OF_TU:
            yield Sign(TU, token)
        elif word == "usted":
            yield Sign(USTED, token)
        elif word in forms.vos:
            yield Sign(VOS, token)
        elif word in forms.tu or word in _FORBIDDEN:
            if _is_to_you(tokens, index, source):
                yield Sign(TU, token)
        elif word in forms.usted:
            yield Sign(USTED, token)
        else:
            english = english or _English(source)
            if (register := _doubtful(tokens, index, english)) is not None:
                yield Sign(register, token, plain=False)


_FORBIDDEN = frozenset({"comas"})  # signs of writing, but for `no comas`


def _is_to_you(tokens: Sequence[Token], index: int, source: Sequence[Token]) -> bool:
    """A form of `tú` that is neither a noun nor a mere filler."""
    noun = tokens[index].folded in _NOUNS | _FORBIDDEN
    return (not noun or _has_subject(tokens, index)) and not _is_filler(tokens, index, source)


def _is_filler(tokens: Sequence[Token], index: int, source: Sequence[Token]) -> bool:
    """`y sabes, me duele`: said to nobody in particular."""
    if tokens[index].folded not in ("sabes", "ves", "mira", "oyes"):
        return False
    words = [token.folded for token in source[:3]]
    if "know" in words and words[:1] in (["you"], ["and"], ["well"], ["um"]):
        return True
    after = at(tuple(tokens[index + 1 : index + 2]), 0).text
    before = tokens[index - 1].folded if index else ""
    return after in (",", "") and before in ("", ",", "y", "pero", "pues", "bueno", "este", "eh")


def _has_subject(tokens: Sequence[Token], index: int) -> bool:
    before = at(tuple(tokens[max(0, index - 1) : index]), 0)
    return before.folded in _SUBJECTS - {"que", "lo", "y", "o"}


class _English:
    """What the source tells of who is spoken to."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        words = [token.folded for token in tokens]
        self.words = frozenset(words)
        self.yours = bool(self.words & {"your", "yours", "yourself"})
        self.you = "you" in self.words or self.yours
        self.others = not self.words.isdisjoint(_OF_OTHERS)
        named = [index for index, word in enumerate(words) if word in ENGLISH_ORDERS]
        orders = [index for index in named if _is_order(words, index)]
        self.orders = bool(orders)
        self.leads = any(index == 0 or words[index - 1] in _LEADS for index in orders)
        self.follows = any("," in words[max(0, index - 2) : index] for index in orders)


def _is_order(words: list[str], index: int) -> bool:
    before = words[index - 1] if index else ""
    if before == "not":
        return index < 2 or words[index - 2] in _BEFORE_ORDERS | {"do"}
    return not before or before in _BEFORE_ORDERS


_LEADS = listed(". ! : ; please")


_BEFORE_ORDERS = listed(". ! ? : ; , and or then please not to always never – — • ) ( just")


def _doubtful(tokens: Sequence[Token], index: int, english: _English) -> str | None:
    """A form that is an order, or yours, only where the source says so."""
    word, forms = tokens[index].folded, _forms()
    if word in ("su", "sus", "suyo", "suya", "suyos", "suyas"):
        return USTED if english.yours and not english.others else None
    before = tokens[index - 1].folded if index else ""
    if word in _SEEN:
        asked = before in _OPENS or before in ("si", "cuando", "no", "y")
        return USTED if asked and english.you and not english.others else None
    opens = before in _OPENS - {"¿", ","}
    if word in _NOT_ORDERS or not english.orders:
        return None
    please = index > 1 and tokens[index - 2].folded == "favor"
    joins = before in _JOINS and (
        english.follows or please if before == "," else english.leads or english.follows
    )
    if not opens and not joins:
        return None
    if word in forms.usted_orders:
        return USTED
    named = word in _NAMES and not _takes(tokens, index)
    return TU if word in forms.tu_orders and before != "no" and not named else None


def _takes(tokens: Sequence[Token], index: int) -> bool:
    """What follows belongs to a verb, not to a noun."""
    after = at(tuple(tokens[index + 1 : index + 2]), 0)
    return after is not NOTHING and (after.folded in _TAKEN or after.kind is Kind.NUMERAL)


_NAMES = listed(  # orders that are nouns or adjectives too
    """toma llama cura prueba ayuda consulta pregunta visita firma nota marca espera cita busca
    compra cuenta causa forma muestra reserva mejora cena pesa carga entrega limpia mezcla baja
    descarga practica vacuna programa corta receta dura falta copia pausa monta regula almacena
    cierra sujeta oculta vista completa desea mira para crema detalla retira recarga"""
)


_SEEN = listed("puede debe tiene necesita siente está quiere podrá deberá tendrá podría debería")
_TAKEN = listed(
    """el la los las un una unos unas a al con si que qué cómo como más menos mucho mucha muchos
    muchas tu tus su sus este esta estos estas todo toda todos todas bien cada otro otra solo
    siempre también hasta antes después agua alimentos lo nos me le ahora aquí media cuándo dónde
    cuánto cuánta cuántos quién cuál dos tres cuatro algo alguien inmediatamente lentamente
    suficiente ya nuestro nuestra cualquier ayuda atención"""
)


@cache
def _all() -> Set[str]:
    forms = _forms()
    mine = listed("usted su sus suyo suya suyos suyas")
    return frozenset().union(_OF_TU, mine, _SEEN, _FORBIDDEN, *forms)


@cache
def _forms() -> _Forms:
    tu, usted, vos = {"has"}, set[str](), {"vos", "sos"}
    tu_orders, usted_orders = set[str](), set[str]()
    for verb, present, order, polite, voseo in _conjugated():
        stem = verb[:-2]
        ar = verb.endswith("ar")
        tu.update((present, polite + "s", stem + ("aste" if ar else "iste")))
        tu.update(verb + tail for tail in ("ás", "ías") if verb not in _SHORTENED)
        tu.update([stem + ("abas" if ar else "ías")])
        spoken, spoken_politely = before_pronouns(order), before_pronouns(polite)
        tu.update(spoken + tail for tail in ("te", "telo", "tela", *_PRONOUNS))
        usted.update(spoken_politely + tail for tail in ("se", "selo", "sela", *_PRONOUNS))
        tu_orders.add(order)
        usted_orders.add(polite)
        if voseo != present:
            vos.update((voseo, voseo[:-1]) if verb != "ir" else ())
    tu |= _PRETERITES | {future + tail for future in _SHORTENED.values() for tail in ("ás", "ías")}
    both = tu & usted | tu_orders & usted_orders
    return _Forms(
        frozenset(tu - both - _NEVER),
        frozenset(usted - both),
        frozenset(vos - tu - _NEVER),
        frozenset(tu_orders - both),
        frozenset(usted_orders - both),
    )


_SHORTENED = {"poder": "podr", "querer": "querr", "saber": "sabr", "tener": "tendr",
              "poner": "pondr", "venir": "vendr", "salir": "saldr", "hacer": "har", "decir": "dir",
              "haber": "habr", "valer": "valdr", "mantener": "mantendr", "obtener": "obtendr",
              "contener": "contendr", "detener": "detendr"}  # fmt: skip
_NEVER = listed(
    """bebés bebé tomás comas series serías días vías guías frías envías sé país así allí estas
    senos henos helas helos heles selos seles suelas rieles velos"""
)


def _conjugated() -> Iterator[tuple[str, str, str, str, str]]:
    """Infinitive, `tú`, order to `tú`, order to `usted`, `vos`."""
    for line in _OWN.replace("\n", " ").split("/"):
        verb, present, order, polite, voseo = line.split()
        yield verb, present, order, polite, voseo
    for written in _VERBS.split():
        verb, _colon, changed = written.partition(":")
        stem = changed or verb[:-2]
        ar = verb.endswith("ar")
        told = re.sub("ij$", "ig", re.sub("sig$", "sigu", stem))
        present = told + ("as" if ar else "es")
        ending = {"a": "ás", "e": "és", "i": "ís"}[verb[-2]]
        yield verb, present, present[:-1], _polite(stem, verb), verb[:-2] + ending


def _polite(stem: str, verb: str) -> str:
    """The order to `usted`, spelled as its sound asks (`toque`, `pague`, `recoja`)."""
    if verb.endswith("ar"):
        for old, new in (("c$", "qu"), ("gu$", "gü"), ("g$", "gu"), ("z$", "c")):
            if re.search(old, stem):
                return re.sub(old, new, stem) + "e"
        return stem + "e"
    if verb.endswith(("ocer", "ecer", "ucir")):
        return stem[:-1] + "zca"
    for old, new in (("gu$", "g"), ("g$", "j"), ("c$", "z")):
        if verb.endswith(("ger", "gir", "guir", "cer")) and re.search(old, stem):
            return re.sub(old, new, stem) + "a" if not stem.endswith("sig") else stem + "a"
    return stem + "a"
