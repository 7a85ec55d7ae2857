"""Words that are usual in one country and strange, or worse, in another.

By the Diccionario de americanismos (ASALE, 2010) and the marks *Esp.* and *Am.* of the DLE. A line
has a word of one region, a colon, and what is said in the other one; ``/v`` and ``/n`` stand for
all forms. Behind ``<`` stand words of the English source, one of which must be there: `móvil` is a
telephone only where the source speaks of one.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from toolkit.language.inflection import forms
from toolkit.language.spanish.shape import bare

# Said in Spain; behind the colon what is said in America.
SPAIN = """
    ordenador/n: computador o computadora < computer computers laptop pc
    móvil/n: celular < phone phones cellphone cellphones smartphone smartphones
    zumo/n: jugo
    aparcar/v: estacionar o parquear
    aparcamiento/n: estacionamiento o parqueadero
    coger/v:coj: tomar o agarrar
    vale: de acuerdo < ok okay fine right agree agreed
    vosotros: ustedes
    vosotras: ustedes
    vuestro: su
    vuestra: su
    vuestros: sus
    vuestras: sus
    os: les o se
    coche/n: carro < car cars vehicle vehicles
    patata/n: papa
    melocotón/n: durazno
    judía/n: frijol < bean beans
    tirita/n: curita < band-aid bandaid plaster adhesive bandage
    escayola/n: yeso
    piso/n: apartamento < apartment apartments flat flats
    billete/n: boleto o pasaje < ticket tickets
    fontanero/n: plomero
    grifo/n: llave < tap taps faucet faucets
    bañador/n: traje de baño
    jersey: suéter < sweater
    chaval/n: muchacho
    enfadar/v: enojar
    enfadado/n: enojado
    cacahuete/n: maní
    nevera portátil: hielera
    aseos: baños < restroom restrooms bathroom bathrooms toilet toilets
    tensión arterial: presión arterial
    ambulatorio/n: centro de salud < center clinic centre
    mando a distancia: control remoto
    bolígrafo/n: esfero o lapicero
    prospecto/n: inserto < leaflet insert
    bonobús: tarjeta de transporte
    matrona/n: partera < midwife midwives
    analítica: examen de sangre < blood test tests lab labs
    echar de menos: extrañar
"""

# Said in America; behind the colon what is said in Spain.
AMERICA = """
    computador/n: ordenador
    computadora/n: ordenador
    celular/n: móvil < phone phones cellphone cellphones smartphone smartphones
    jugo/n: zumo < juice juices
    estacionamiento/n: aparcamiento < parking
    parqueadero/n: aparcamiento
    parquear/v: aparcar
    carro/n: coche < car cars
    manejar/v: conducir < drive driving drives driver
    papa/n: patata < potato potatoes
    durazno/n: melocotón
    fríjol/n: judía
    frijol/n: judía
    curita/n: tirita < band-aid bandaid plaster adhesive
    yeso/n: escayola < cast casts
    plomero/n: fontanero
    enojado/n: enfadado
    enojar/v: enfadar
    maní: cacahuete
    tapabocas: mascarilla
    cubrebocas: mascarilla
    esfero/n: bolígrafo
    tiquete/n: billete
    boleto/n: billete
    chequear/v: comprobar
    chequeo/n: revisión
    suéter: jersey
    parado/n: de pie < standing stand stood
    extrañar/v: echar de menos < miss missed missing misses
    pararse: ponerse de pie < stand standing
    presión arterial: tensión arterial
    checar/v: comprobar
    rentar/v: alquilar
    elevador/n: ascensor
    alberca/n: piscina
    popote/n: pajita
    pitillo/n: pajita < straw straws
    control remoto: mando a distancia
"""

# Said in some countries of America only: strange in Colombia.
ELSEWHERE_IN_AMERICA = """
    alberca/n: piscina
    popote/n: pitillo
    checar/v: revisar
    cubrebocas: tapabocas
    elevador/n: ascensor
    colectivo/n: bus < bus buses
    pileta/n: piscina < pool pools
    barbijo/n: tapabocas
    heladera/n: nevera
    guagua/n: bus < bus buses
    camión/n: bus < bus buses
    banqueta/n: andén < sidewalk sidewalks
    remera/n: camiseta
    palta/n: aguacate
    frutilla/n: fresa
    poroto/n: fríjol
    ejote/n: habichuela
    elote/n: mazorca
"""


_NUMBERS = frozenset({"seis", "dieciséis", "veintiséis"})


def is_of_vosotros(word: str) -> bool:
    """Whether a word in lower case is a form of a verb that only Spain says: `tenéis`."""
    return word.endswith(("áis", "éis")) and word not in _NUMBERS


class Regional(NamedTuple):
    """What is said instead, and words of the source one of which must be there (none: any)."""

    instead: str
    where: frozenset[str]


Table = dict[tuple[str, ...], Regional]


@cache
def strange_in(tag: str) -> dict[str, list[tuple[tuple[str, ...], Regional]]]:
    """The phrases that are strange in a locale, by their first word; all words bare."""
    told = SPAIN if tag != "es_ES" else AMERICA
    if tag == "es" or not tag.startswith("es"):
        return {}
    tables = (told, ELSEWHERE_IN_AMERICA) if tag == "es_CO" else (told,)
    found: dict[str, list[tuple[tuple[str, ...], Regional]]] = {}
    for table in tables:
        for phrase, regional in _read(table):
            found.setdefault(phrase[0], []).append((phrase, regional))
    return found


def _read(table: str) -> list[tuple[tuple[str, ...], Regional]]:
    lines = []
    for line in filter(None, map(str.strip, table.splitlines())):
        phrase, _colon, rest = line.partition(": ")
        instead, _sign, where = rest.partition(" < ")
        regional = Regional(instead, frozenset(where.split()))
        first, *more = phrase.split()
        lines += [((bare(form), *map(bare, more)), regional) for form in forms(first, "es")]
    return lines
