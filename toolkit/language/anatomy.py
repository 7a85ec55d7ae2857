"""Anatomy: parts and organs of the body, what flows in it, and which part holds which.

Words that are verbs or things too (*hand it in*, *face the wall*, *the head of the bed*, Spanish
*cara*) are parts of the body only after an article or the like. The sides of the body are a
thought of their own (`laterality`).
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language.glossary import Glossary
from toolkit.language.mention import Mention, Sense

PARTS = """
@det: the, your, a, his, her, their, my, each, one, left, right, this, that, other, another,
  injured, affected, both, same, its, any, upper, lower, outer, inner, inside, front, back, of,
  sore, swollen, painful, aching, stiff, numb, itchy, bare, healthy, stronger, weaker, dominant, or,
  and | el, la, los, las, su, sus, tu, mi, cada, un, una, ambas, ambos, de, otra, misma
@hurt: pain/n, ache/n, injury, injuries, surgery, wound/n, numbness, weakness, swelling, tremor/n,
  itching | lesión, dolor

head: [@det] head, heads, head [@hurt|lice|neck] | cabeza/n
scalp < head: scalp/n | cuero cabelludo
skull < head: skull/n, cranium | cráneo/n
brain < head: brain/n | cerebro/n, encéfalo
hair < head: hair, hairs | cabello/n, pelo/n
face < head: [@det] face, faces [and|or|.], face [@hurt|and|or] | [la|su|una] cara, rostro/n
forehead < face: forehead/n | [la|su] frente
temple < head: [@det] temples, [your] temple | sien, sienes
cheek < face: cheek/n | mejilla/n, pómulo/n
chin < face: chin/n | mentón, barbilla/n
jaw < face: jaw/n, jawbone/n | mandíbula/n, quijada/n
eye < face: eye/n | ojo/n
eyelid < eye: eyelid/n, lid/n [of your|the eye] | párpado/n
pupil < eye: pupil/n | pupila/n
retina < eye: retina/n | retina/n
cornea < eye: cornea/n | córnea/n
eyebrow < face: eyebrow/n, brow/n | ceja/n
eyelash < eye: eyelash/n, lash/n | pestaña/n
ear < head: ear/n | oreja/n, oído/n
eardrum < ear: eardrum/n, ear drum/n | tímpano/n
earlobe < ear: earlobe/n, ear lobe/n | lóbulo/n de la oreja
nose < face: nose/n | nariz/n
nostril < nose: nostril/n | fosa/n nasal|nasales, narina/n
sinus < face: sinus/n | seno/n paranasal|paranasales
mouth < face: mouth/n | boca/n
lip < mouth: lip/n | labio/n
tongue < mouth: tongue/n | lengua/n
gum < mouth: gums, [your|the|of|sore|swollen|bleeding|upper|lower] gum | encía/n
tooth < mouth: tooth, teeth | diente/n, muela/n
palate < mouth: palate/n, roof of your|the mouth | paladar/n
tonsil < throat: tonsil/n | amígdala/n
throat < neck: throat/n | garganta/n
voice box < throat: larynx, voice box | laringe
vocal cord < voice box: vocal cord/n, vocal fold/n | cuerda/n vocal|vocales
neck: neck/n | cuello/n, nuca/n
thyroid < neck: thyroid gland/n, [@det] thyroid | glándula/n tiroides, [la|su] tiroides
lymph node: lymph node/n, lymph gland/n | ganglio/n linfático|linfáticos, ganglio/n
shoulder: shoulder/n | hombro/n
collarbone < shoulder: collarbone/n, collar bone/n, clavicle/n | clavícula/n
shoulder blade < shoulder, back: shoulder blade/n, scapula/n | omóplato/n, escápula/n
armpit: armpit/n, underarm/n, axilla | axila/n, sobaco/n
upper arm < arm: upper arm/n, deltoid/n, biceps, triceps | parte superior del brazo, deltoides,
  bíceps
arm: [@det] arm, arms, arm [@hurt|or|and|muscle/n] | brazo/n
elbow < arm: elbow/n | codo/n
forearm < arm: forearm/n | antebrazo/n
wrist < arm, hand: wrist/n | muñeca/n
hand < arm: [@det] hand, hands, hand [@hurt|washing|hygiene|or|and] | mano/n
palm < hand: palms, [@det] palm | palma/n
finger < hand: finger/n, fingertip/n | dedo/n, dedo/n de la|las mano|manos, yema/n
thumb < finger: thumb/n | pulgar/n, pulgares
knuckle < finger: knuckle/n | nudillo/n
nail < finger, toe: nails, fingernail/n, toenail/n, [@det] nail | uña/n
chest: chest/n, [your] thorax | [el|su|de] pecho/n, tórax
breast < chest: breast/n | mama/n, seno/n, pechos
nipple < breast: nipple/n | pezón/n
rib < chest: rib/n, ribcage, rib cage | costilla/n
breastbone < chest: breastbone, sternum | esternón
heart < chest: heart/n | corazón/n
heart valve < heart: heart valve/n, valve/n of the heart | válvula/n cardíaca|cardíacas|del corazón
lung < chest: lung/n | pulmón/n
windpipe < throat, airway: windpipe/n, trachea | tráquea/n
airway < chest: airways, [@det] airway | vía/n respiratoria|respiratorias|aérea|aéreas
diaphragm < chest: diaphragm | diafragma
esophagus < throat, chest: esophagus, oesophagus, gullet, food pipe | esófago
back: [the|your|his|her|their|my|upper|lower|low|middle|mid] back, back
  [pain/n|ache/n|muscle/n|injury|injuries|surgery], backs [of your|.] | espalda/n
spine < back: spine/n, backbone/n, spinal column | columna (vertebral), espina dorsal, [la] columna
spinal cord < spine: spinal cord/n | médula espinal
vertebra < spine: vertebra, vertebrae | vértebra/n
disc < spine: disc/n [in your spine|back], disk/n [in your spine|back] | disco/n
  intervertebral|intervertebrales
abdomen: abdomen/n, abdominal, belly, bellies, tummy, tummies, stomach/n | abdomen/n, abdominal,
  abdominales, vientre/n, barriga/n, estómago/n, panza/n
navel < abdomen: navel/n, belly button/n, umbilicus | ombligo/n
side: [your|his|her] side/n [hurts|pain] | costado/n
liver < abdomen: liver/n | hígado/n
gallbladder < abdomen: gallbladder/n, gall bladder/n | vesícula (biliar)
pancreas < abdomen: pancreas | páncreas
spleen < abdomen: spleen/n | bazo/n
kidney < abdomen, back: kidney/n | riñón/n
ureter < kidney: ureter/n | uréter/n
bowel < abdomen: bowel/n, intestine/n, gut/n | intestino/n, tripa/n
colon < bowel: colon, large intestine|bowel | colon, intestino grueso
appendix < bowel: [your|the] appendix | apéndice
rectum < bowel: rectum | recto [y|o|.]
anus < bowel: anus, back passage | ano
bladder < pelvis: bladder/n | vejiga/n
urethra < bladder: urethra | uretra
prostate < pelvis: prostate/n | próstata/n
penis < genitals: penis | pene
testicle < genitals: testicle/n, testes, testis | testículo/n
scrotum < genitals: scrotum | escroto
vagina < genitals: vagina/n | vagina/n
vulva < genitals: vulva | vulva
cervix < uterus: cervix, neck of the womb, cervical
  [test/n|screening/n|check/n|smear/n|exam/n|kit/n] | cuello uterino, cuello del útero, cérvix
uterus < pelvis: uterus, womb/n | útero, matriz
ovary < pelvis: ovary, ovaries | ovario/n
placenta < uterus: placenta, afterbirth | placenta/n
umbilical cord: umbilical cord/n | cordón umbilical
genitals: genitals, private parts, genital area | genitales, partes íntimas
groin < pelvis: groin/n | ingle/n
pelvis: pelvis, pelvic area|region | pelvis
hip < pelvis: hip/n | cadera/n
buttock: buttock/n, bottom [muscle/n], [your] buttocks | nalga/n, glúteo/n
leg: leg/n | pierna/n
thigh < leg: thigh/n, upper leg/n | muslo/n
hamstring < thigh: hamstring/n | isquiotibiales
knee < leg: knee/n | rodilla/n
kneecap < knee: kneecap/n, patella | rótula/n
lower leg < leg: lower leg/n | parte inferior de la pierna
calf < lower leg: calves, [@det] calf | pantorrilla/n
shin < lower leg: shin/n, shinbone/n | espinilla/n, canilla/n
ankle < leg, foot: ankle/n | tobillo/n
foot < leg: [@det] foot, feet, foot [@hurt|care|ulcer/n] | [el|su|un|del] pie, pies
heel < foot: heel/n | talón, talones
sole < foot: soles [of], [@det] sole [of] | planta/n del pie, planta/n de los pies
arch < foot: arch of your|the foot | arco del pie
toe < foot: toe/n | dedo/n del pie, dedo/n de los pies, dedo/n gordo
achilles tendon < heel: achilles (tendon) | tendón de aquiles

skin: skin | piel, pieles
bone: bone/n | hueso/n
bone marrow < bone: bone marrow | médula ósea
joint: joints, [@det|swollen|painful|stiff] joint, joint [@hurt] | articulación, articulaciones,
  coyuntura/n
cartilage < joint: cartilage | cartílago/n
ligament < joint: ligament/n | ligamento/n
tendon < muscle: tendon/n | tendón, tendones
muscle: muscle/n | músculo/n
nerve: nerve/n | nervio/n
blood vessel: blood vessel/n | vaso/n sanguíneo|sanguíneos
vein < blood vessel: vein/n | vena/n
artery < blood vessel: artery, arteries | arteria/n
aorta < artery: aorta | aorta

blood: blood | sangre
urine: urine, pee, wee | orina, pis
stool: stool/n, poop, poo, feces, faeces, bowel movement/n | heces, materia fecal, excremento/n,
  deposición, deposiciones, caca
saliva: saliva, spittle | saliva
phlegm: phlegm, mucus, sputum | flema/n, moco/n, mucosidad, esputo/n
semen: semen, sperm | semen, esperma
amniotic fluid: amniotic fluid | líquido amniótico
spinal fluid: spinal fluid, cerebrospinal fluid | líquido cefalorraquídeo
breast milk: breast milk, breastmilk | leche materna
-: on the other hand, on|in the one hand, by hand, at hand, in hand, second hand, hand/n free,
  hands on, to hand it, by heart, at heart, heart of the matter, by the arms, (@det) head
  of|to|for|start|nurse|office, heads of|for, face to face, (@det) face
  mask/n|shield/n|up|down|covering/n|value, on the back of, back of the|your|each|this, at|in the
  back of, in your own skin, eye drop/n, nose spray/n, (@det) foot of the|your bed, (@det) hand
  gel|sanitizer|out|in|rail/n|book|rails|luggage|held, (@det) arm chair|rest/n, (@det) nail
  polish|file, (@det) joint decision|effort|visit|statement|commission, (@det) calf milk, # foot, #
  feet, a foot, one|two|six|three|four foot|feet, on foot, foot the bill, word of mouth, mouth to
  mouth, tooth fairy, bottle neck, neck of the bottle, shoulder to shoulder, hip hop, side by side,
  eye of, keep an eye, private eye, blood bank, blood drive, blood relative/n,
  go|goes|come|comes|came|get back, lip service, thumb drive, rule of thumb, toe the line, finger
  food/n, ear phone/n, hair cut, cover to cover, bare bones, nose around, skin color, stool sample
  cup | frente a, en frente, al frente, de frente, boca arriba|abajo, boca a boca, pie de página, a
  pie, de pie, en pie, ponerse|póngase de pie, al pie de, mano de obra, a mano, a la mano, de
  segunda mano, de cabeza, cara a cara, cara o cruz, en cara, de memoria, dar|da|dé|dando el pecho,
  de corazón, por la cara, mama y papa, lengua materna|extranjera|oficial, banco de sangre, de
  parte, en seno de
"""

_LEXICON = Glossary(Sense.ANATOMY, PARTS)
VALUES = _LEXICON.values


def find(text: str, language: str) -> Iterator[Mention]:
    """The parts of the body that ``text`` names, in order."""
    return _LEXICON.find(text, language)


def akin(one: str, other: str) -> bool:
    """The same part, or one within the other."""
    return _LEXICON.akin(one, other)
