"""Sides and places of the body: left, right, both, upper, front, inner … and how a person lies.

*Right* is a side only where a side can be meant: beside a part of the body, after *on the*, next to
*left*. *Left* is one unless it is the verb (*has left*, *left untreated*).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

ENGLISH = """
@body: arm/n, leg/n, hand/n, foot, feet, knee/n, hip/n, shoulder/n, elbow/n, wrist/n, ankle/n,
  finger/n, toe/n, thumb/n, eye/n, ear/n, breast/n, lung/n, kidney/n, cheek/n, temple/n, thigh/n,
  calf, buttock/n, nostril/n, side/n, sided, side's, half, limb/n, extremity/n, hemisphere,
  ventricle, atrium, lobe/n, ovary/n, testicle/n, eyelid/n, eyebrow/n, jaw, face, neck, chest,
  abdomen, groin, heel/n, forearm/n, bicep/n, deltoid, flank, quadrant/n, corner/n, back, head,
  heart, brain, nerve/n, artery/n, vein/n, cerebral, temporal, frontal, carotid, femoral, parietal,
  occipital, coronary, handed, hander/n, click, arrow/n, column, margin, bundle, lower, upper,
  palm/n, tonsil/n, collarbone, clavicle, scapula, rib/n, ureter, adrenal, thyroid, vision, visual,
  ear's, heart's, lateral, medial, anterior, posterior, anterolateral, posterolateral, proximal,
  distal, iliac
@part: arm/n, leg/n, limb/n, extremity/n, back, lip/n, eyelid/n, jaw, teeth, tooth, body, abdomen,
  chest, quadrant, respiratory, airway/n, airways, gum/n, spine, lobe/n, half, thigh/n,
  gastrointestinal, gi, belly, tract, stomach
@face: thigh/n, arm/n, forearm/n, ear/n, eyelid/n, cheek/n, lip/n, surface/n, layer/n, side/n,
  corner/n, wall
left: left, [is|are|was|stands|lies|sits|@side] left of,  left hand, leftmost,
  leftward, leftwards, [@before] left [@body|handed]
right: right [@body], right of [the|your|a|his|her],
  [go|goes|swipe|drive|walk|slide|step|shift|face|veer|steer|branch|exit|take|first|second|next]
  right, right [and left], right [arrow|turn|lane|click|swipe], right swipe, to the right, on the
  right, rightmost, rightward, rightwards, [on|to the|your|his|her|their] right, [upper|lower|left
  or|and] right, left and|or [right], [upper|lower|far|top|bottom] right, right [or|and left],
  right [upper|lower], right [to left], [left to] right, [left] right, right [vs|versus left],
  right hand, [left vs|versus] right, the right [one and|or], [left ,|/] right,
  [turn|turns|turning|look|looks|looking|lean|tilt|roll|bend|move|go|keep|bear|facing|face] right
other: the|your right [one|.|,|;|)|?], the|your right and|or, right [one]
both: both @body, bilateral, bilaterally, both of your|the @body, on|from both, on either side,
  either side, each side, two sided, both your|the|of|his|her|their @body
one side: one side, unilateral, unilaterally, one sided
upper: upper, uppermost, top [half|part|lip|teeth|of your|of the head|of his|of her]
lower: lower [@part], [the|your|his|her] lower [@part], bottom [half|part|lip|teeth|of your foot]
front: front, anterior, forehead, frontal
back: [the|your|of|at|in|on|upper|lower|low|middle|mid|his|her|their] back, posterior, dorsal, back
  [pain/n|ache|muscle/n|of|teeth|tooth|injury], rear
inner: inner, inside of your|the @face, inside your @face, medial, internal, internally
outer: outer, outside of your|the @face, lateral, laterally, external, externally
on the back: @on @whose back/n, lie|lying face up, supine, face up, face upward|upwards
on the stomach: @on @whose stomach/n|belly|bellies|tummy|tummies|abdomen|front/n, face down, face
  downward|downwards, prone [position], tummy time
on the side: @on your|his|her|their|its|my|one side/n, [@lie] on the side, sideways, recovery
  position
@on: on, onto
@whose: your, his, her, their, its, my, the
@lie: lie, lies, lying, lay, sleep, sleeps, sleeping, turn, turned, roll, rolled, placed
@side: to, on, just
@before: has, have, had, is, are, was, were, be, been, get, got, it, #, one, two, i, you, he, she,
  they, who, never, just
-: has|have|had|having|'ve|'d|is|are|was|were|be|been|being|get|gets|got|what's|what|anything left,
  i|you|we|they|he|she|who|it left, left
  [over|overs|alone|out|behind|untreated|open|off|unattended], just|recently|already|never left, @n
  left, # left, days|hours|minutes|time|medicine|tablets|pills|doses|symptoms|much|any|some left,
  left unattended|untreated|unchecked|undiagnosed|home|school|hospital|work|early|before|after, on
  the back of, back to, back up, back and forth, go|come|came|going|coming|call|get|bring back, in
  front of, front desk|office|door|line, at the front of, up front, upfront, back pocket, go back
  on, inner city, outer space, upper hand, right after|before|away|now|there|here, all right, right
  ?, in|at the back of the|a car|room, upper case|limit/n|bound, inside out, collateral, front
  page, go|went|going back, left to the|your|its|their|chance, go|come|came back home
@n: one, two, three, four, five, six, seven, eight, nine, ten, none, nothing
"""

SPANISH = """
@body: brazo/n, pierna/n, mano/n, pie/n, rodilla/n, cadera/n, hombro/n, codo/n, muñeca/n,
  tobillo/n, dedo/n, ojo/n, oreja/n, oído/n, mama/n, seno/n, pecho/n, pulmón, pulmones, riñón,
  clavícula/n, escápula/n, omóplato/n, ovario/n, testículo/n, tímpano/n, amígdala/n, trompa/n,
  pantorrilla/n, glúteo/n, talones, ingles, parte, arteria/n, vena/n, yugular, femoral, fosa/n,
  muleta/n, zapato/n, lóbulo/n, párpado/n, ceja/n, uréter/n, gemelo, axilar, posición,
  riñones, mejilla/n, sien, sienes, muslo/n, nalga/n, lado/n, mitad, extremidad/n, hemisferio,
  ventrículo, aurícula, lóbulo, cara, cuello, tórax, abdomen,
  ingle, talón, antebrazo, costado/n, cuadrante, esquina, nervio, axila/n, pulgar/n, lateral
left: izquierdo|izquierda|izquierdos|izquierdas, zurdo/a
right: [@body] derecho|derecha|derechos|derechas, derecha, derechas, diestro/a,
  [@body superior|inferior] derecho|derecha, [el] derecho [o|y el izquierdo],
  [izquierdo|izquierda|izquierdos|izquierdas o|y|u] derecho|derecha|derechos|derechas,
  [izquierdo o|y el] derecho, [lado] derecho
both: ambos|ambas|los dos|las dos @body, bilateral, bilaterales, bilateralmente, a ambos lados,
  de|en|por ambos lados, cada lado, a cada lado, ambos|ambas @body
one side: un lado, un solo lado, unilateral, unilaterales, unilateralmente, un costado
upper: superior, superiores, de arriba, parte de arriba, parte alta
lower: inferior, inferiores, de abajo, parte de abajo, parte baja
front: parte delantera|frontal|anterior, delantero/a, frente [y|.], frontal, frontales,
  @region anterior|anteriores
back: parte trasera|posterior|de atrás, trasero/a, espalda/n, dorsal, dorsales,
  @region posterior|posteriores
inner: interno|interna|internos|internas, parte interior|de adentro, interior, interiores, medial
outer: externo|externa|externos|externas, parte exterior|de afuera, exterior, exteriores
on the back: boca arriba, de espaldas, sobre|en la|su|las|sus espalda/n, en decúbito supino, supino
on the stomach: boca abajo, sobre|en el|su estómago|vientre|abdomen, sobre la|su
  barriga|panza|barriguita|pancita, en decúbito prono, prono
on the side: de lado, de costado, sobre un|el|su|uno|sus costado/n, posición de recuperación
@region: parte/n, cara/n, lóbulo/n, pared, paredes, región, lado/n, superficie, muslo/n, brazo/n,
  cuello
-: derecho a, derecho de, superior|superiores|inferior|inferiores a|al, el|del exterior,
  con anterioridad, año|mes|semana|día|capítulo|apartado|sección|visita|dosis|vez anterior,
  de lado a lado, por otro|un lado, al|del lado, dar|dé la espalda, con posterioridad,
  en exteriores|interiores, año|mes|semana|día|hora anterior|anteriores
"""

_LEXICON = Lexicon(Sense.LATERALITY, en=ENGLISH, es=SPANISH)


# What remains: "no air left", "some of the dose left".
_REMAINING = re.compile(r"\b(?:no|any|some|little|enough|much|more|few)\s+\w++\s+$", re.IGNORECASE)
_BEFORE = 30  # letters before "left" in which that stands
_OTHER = "other"  # a side only where the other one is named


def find(text: str, language: str) -> Iterator[Mention]:
    """The sides and places of the body that ``text`` names, in order."""
    found = [mention for mention in _LEXICON.find(text, language) if not _remains(text, mention)]
    paired = any(mention.value == "left" for mention in found)
    for mention in found:
        if mention.value != _OTHER:
            yield mention
        elif paired:
            yield mention._replace(value="right")


def _remains(text: str, mention: Mention) -> bool:
    before = text[max(mention.start - _BEFORE, 0) : mention.start]
    return mention.value == "left" and bool(_REMAINING.search(before))
