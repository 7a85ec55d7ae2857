"""The gender and number of Spanish nouns: by how they end, and those that end otherwise.

Nueva gramática de la lengua española, 2009, ch. 2. A word of which the ending tells nothing is
left alone: ``gender`` says nothing of it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from toolkit.language.words import listed

MASCULINE, FEMININE = "m", "f"

_SAYS_NOTHING = re.compile(r"(?:ista|istas|ante|antes|ente|entes|iente|ientes|ense|enses)\Z")

_FEMININE_NOUNS = listed(
    """agua aguas ama arma área aula ave ayuda ambulancia alarma asma boca botella cabeza cadera
    caída cama cara carne carta casa causa cita ciudad clase clave clínica comida consulta cosa
    crema cuenta cura dieta dosis droga duda edad enfermera escuela espalda etapa familia farmacia
    fase fecha fiebre firma flor forma frase frecuencia fuente fuerza garganta gente glándula gota
    gripe guía hambre herida hija hoja hora imagen infusión inyección jornada lágrima leche lengua
    lesión letra línea lista llamada llave luz madre mañana mano manos marca mascarilla medicina
    medida mejilla mente mesa migraña moto mujer mujeres muñeca muerte muestra nariz náusea náuseas
    niña noche norma nota nube orden órdenes orina página palabra pantalla pared parte partes
    pastilla pausa pena persona personas piel pierna planta playa pregunta presión problemática
    prueba pruebas puerta queja raíz raya razón receta red regla respuesta revista ropa sal sala
    salud sangre sed semana semanas señal señales serie sesión silla situación sombra sopa suerte
    tableta tabla tarde tardes tarea tarjeta tasa taza técnica tienda tierra toalla tos trampa uña
    vacuna vacunas vena venta ventana verdad vez veces vía vida visita vista vitamina voz zona radio
    foto fotos crisis base bases sede calle calles cárcel fe ley leyes nave piedra manera muela
    cápsula célula molécula aguja"""
)
_MASCULINE_NOUNS = listed(
    """día días mapa mapas clima clínico idioma idiomas tema temas sistema sistemas problema
    problemas síntoma síntomas programa programas esquema esquemas dilema drama diploma aroma coma
    diagrama poema planeta cometa tranvía sofá papá médico análisis énfasis éxtasis oasis paréntesis
    virus brazo baño beso borde brote cambio caso centro cerebro ciclo codo color consejo contacto
    control corazón correo costo cuarto cuello cuerpo cuidado cumpleaños daño dato dedo derecho
    desayuno descanso diente dinero documento dolor efecto ejercicio embarazo equipo error estado
    estómago estrés estudio evento examen exámenes fin formulario gas germen gobierno grado grupo
    hábito hígado hijo hogar hombre hombres hospital hospitales hueso jabón labio laboratorio lado
    lenguaje libro límite líquido lugar lugares mal medicamento medio mes meses método miedo minuto
    modo momento movimiento muslo nervio nivel niveles niño nombre número objetivo ojo oído órgano
    origen padre padres país países papel pecho período periodo peso pie pies piso plan planes plato
    plazo polvo precio procedimiento proceso producto pulmón pulmones punto rato régimen registro
    resultado riesgo riñón ritmo rostro ruido segundo seguro servicio siglo signo sitio sueño
    teléfono texto tiempo tipo tobillo trabajo tramo tratamiento trauma turno uso usuario vaso viaje
    vidrio vientre vínculo volumen volúmenes examen martes lunes jueves viernes miércoles sábado
    domingo calor sabor humor licor tumor valor factor factores motor vapor doctor doctores sudor"""
)
# Both, by what is meant or who is meant.
_BOTH = listed(
    """paciente pacientes ébola macro ninja cólera capital cura frente orden margen guía policía
    radio mar testigo azúcar internet covid covid-19 coma corte atleta colega artista pediatra
    psiquiatra terapeuta fisioterapeuta familiar joven jóvenes mayor menor mayores menores cónyuge
    bebé bebés modelo mañana tarde medio final editorial pendiente vocal cometa clave mejor peor
    general piloto auxiliar intérprete rehén miembro"""
)
# Feminine nouns that begin with a stressed a: `el agua`, `un arma`, but `las aguas`, `esta agua`.
STRESSED_A = listed(
    """agua águila ala alba alga alma alta ama ancla ansia ánima área arma arpa asa ascua asma aula
    ave aya haba habla hacha hada hambre ánfora acta alza arca aspa aria áncora álgebra"""
)
_SMALL_A = listed("para cada nada fuera era será")

_ARTICLES = {
    "el": "ms", "la": "fs", "los": "mp", "las": "fp", "un": "ms", "una": "fs", "unos": "mp",
    "unas": "fp", "del": "ms", "al": "ms", "este": "ms", "esta": "fs", "estos": "mp",
    "estas": "fp", "ese": "ms", "esa": "fs", "esos": "mp", "esas": "fp", "otro": "ms",
    "otra": "fs", "otros": "mp", "otras": "fp", "nuestro": "ms", "nuestra": "fs",
    "nuestros": "mp", "nuestras": "fp", "ningún": "ms", "ninguna": "fs", "algún": "ms",
    "alguna": "fs", "algunos": "mp", "algunas": "fp", "mucho": "ms", "mucha": "fs",
    "muchos": "mp", "muchas": "fp", "todos": "mp", "todas": "fp", "varios": "mp",
    "varias": "fp", "dichos": "mp", "dichas": "fp", "aquellos": "mp", "aquellas": "fp",
    "cuántos": "mp", "cuántas": "fp", "ambos": "mp", "ambas": "fp",
}  # fmt: skip
DETERMINERS = frozenset(_ARTICLES)


def of_determiner(word: str) -> str:
    """``ms`` for `el`: gender and number."""
    return _ARTICLES[word]


@lru_cache(maxsize=8192)
def gender(noun: str) -> str:
    """``m`` or ``f`` of a noun in lower case; nothing where it may be both, or is not known."""
    one = re.sub(r"(?<=[aeiou])s\Z", "", noun)
    if noun in _BOTH or one in _BOTH or noun in _SMALL_A:
        return ""
    for word in (noun, one):
        if word in _MASCULINE_NOUNS:
            return MASCULINE
        if word in _FEMININE_NOUNS:
            return FEMININE
    return ""


@lru_cache(maxsize=8192)
def likely_gender(noun: str) -> str:
    """As ``gender``; of a word that is not listed, by an ending that hardly ever misleads."""
    if told := gender(noun):
        return told
    if noun in _BOTH or _SAYS_NOTHING.search(noun):
        return ""
    if _SURE_FEMININE.search(noun):
        return FEMININE
    return MASCULINE if _SURE_MASCULINE.search(noun) else ""


_SURE_FEMININE = re.compile(
    r"...(?:ción|sión|xión|ciones|siones|xiones|dad|dades|tud|tudes|umbre|umbres|itis|encia|encias"
    r"|ancia|ancias|logía|logías|patía|patías|emia|emias|grafía|grafías|terapia|terapias)\Z"
)
_SURE_MASCULINE = re.compile(r"...(?:miento|mientos|aje|ajes|ismo|ismos)\Z")


def is_many(noun: str) -> bool | None:
    """Whether a noun stands for several; None where its form does not tell (`dosis`, `virus`)."""
    if noun.endswith(("is", "us", "ez", "és")) or noun in _SAME_FORM:
        return None
    return noun.endswith("s")


_SAME_FORM = listed(
    """lunes martes miércoles jueves viernes cumpleaños tapabocas cubrebocas estrés gas mes país tos
    caos atlas tétanos caries cosmos pus paraguas lavamanos abrelatas portaobjetos más menos dos
    tres seis antes después
    entonces diabetes alias herpes rabies demás revés res vez quizás dios bíceps tríceps interés
    inglés as os además"""
)
_NO_NOUNS = listed(
    """como respecto donde cuando aunque antes entre sobre para contra desde hasta tiene puede debe
    otra cada ahora nunca siempre nada fuera sido había sea esté está parte mediante durante ante
    bajo este cuatro cinco siete ocho nueve once doce quince veinte treinta cuarenta cincuenta
    ochenta noventa sesenta setenta cuyo cuya mismo misma solo todo toda tanto tanta mucho poco
    ellos"""
)
# Adjectives in `-o`, of which the forms in `-a`, `-os`, `-as` are no nouns or verbs to be met
# behind a noun.
_ADJECTIVES = listed(
    """abdominales activo adecuado adulto afectado agudo alérgico antiguo antivírico apropiado
    asintomático asociado bacteriano bajo básico benigno biológico blanco bucal cardíaco cardiaco
    casero cerebrovascular científico clínico complejo completo comunitario confirmado congénito
    controlado crónico cutáneo crudo dañino debido definitivo delgado determinado diagnóstico
    diario distinto doméstico económico efectivo electrónico endovenoso epidémico específico
    espontáneo establecido estrecho estricto excesivo exclusivo extenso externo extranjero físico
    frío fijo gástrico genético gestacional grasoso gratuito hepático hipertenso histórico húmedo
    humano infectado infeccioso innecesario inmunitario inmunológico intensivo intenso interno
    intravenoso izquierdo largo ligero limitado líquido lleno maligno máximo mecánico médico
    metabólico microscópico mínimo moderado muscular necesario negativo neurológico nuevo nutritivo
    numeroso obligatorio oncológico ordinario orgánico pediátrico peligroso pequeño periódico
    perfecto plástico político positivo potencial preventivo previo primario privado probado
    profundo propio prolongado psicológico psiquiátrico público quirúrgico químico rápido
    reproductivo respiratorio restringido sanguíneo sanitario saludables secundario seco seguro
    semejante serio severo siguiente sintomático sistemático sospechoso sucio técnico tecnológico
    terapéutico típico torácico tóxico tradicional trombótico único urinario usado útil válido
    variado venoso vírico viscoso zoonótico recomendado indicado recetado vacunado contagiado
    hospitalizado contaminado preparado relacionado publicado realizado obtenido requerido
    mencionado prescrito utilizado"""
)
_OF_FOUR = {
    one[:-1] + ending
    for one in _ADJECTIVES
    if one.endswith("o")
    for ending in ("o", "a", "os", "as")
}
_ADVERBS = listed("bajo debido previo largo seguro rápido diario junto primero diarios")
# Behind these stands what is said of something else: `una vez vacunado el niño`.
NEVER_DESCRIBED = listed(
    """vez veces día días noche mañana tarde semana semanas mes meses año años hora horas minuto
    minutos mayoría parte partes resto mitad serie tipo tipos grupo grupos número par total forma
    manera modo clase clases variedad conjunto cantidad tercio"""
)


def is_adjective(word: str) -> bool:
    """Whether a word in lower case is a usual adjective of four forms, and no adverb."""
    return word in _OF_FOUR and word not in _ADVERBS


_OFTEN_MASCULINE_A = re.compile(r"(?:ma|ta|tra|pa|ga|gía|cía|ía|iza|ida|ea)\Z")


def regular_gender(noun: str) -> str:
    """By `-o` and `-a` alone: enough where a determiner that is no pronoun asks for the other."""
    if gender(noun) or noun in _BOTH or noun in _NO_NOUNS or len(noun) < 4:
        return ""
    one = noun.removesuffix("s")
    if one.endswith("o") and one not in ("mano", "foto", "moto", "radio", "modelo", "testigo"):
        return MASCULINE
    plain = one.endswith("a") and not _OFTEN_MASCULINE_A.search(one) and one not in STRESSED_A
    return FEMININE if plain else ""


def is_noun_of_one(word: str) -> bool:
    """Whether a word ends as a noun in the singular, and is no small word."""
    return len(word) > 4 and word[-1] in "aeo" and word not in _NO_NOUNS


def is_noun_of_many(word: str) -> bool:
    """Whether a word ends as a noun in the plural does."""
    return len(word) > 4 and word.endswith(("as", "os", "es")) and is_many(word) is True
