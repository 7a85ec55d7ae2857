"""Routes: how a medicine gets into the body (swallowed, injected …), and the form it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

ENGLISH = """
swallow: swallow/v, gulp/v
oral: by mouth, oral, orally, mouth [spray/n], per os, po, p . o ., per oral, in|into the|your
  mouth
drink: drink|drinks|drank|drunk|drinking, sip/v
suck: suck/v, lick/v
chew: chew/v, chewable/n, chewed, as chewable tablets
dissolve: dissolve/v, dissolvable, dissolving, orally disintegrating, disintegrate/v, melt/v
crush: crush/v, grind|grinds|ground|grinding [the|your|it|them|tablet/n|pill/n], crumble/v
split: @cut [the|your|a|any|these|each @pill], @cut [it|them in|or], @cut [@pill], halve/v
inject: as an injection, as injections, by injection, inject/v, injection/n, injectable/n, shot/n,
  jab/n, syringe/n, autoinjector/n, injected
intravenous: intravenous, intravenously, iv, i . v ., into a|the|your vein, into the veins, drip/n,
  in a|the|your vein, intravenous infusion/n, iv infusion/n, iv drip/n, into the bloodstream
infusion: infuse/v, infusion/n, as an infusion, as infusions, by infusion
intramuscular: intramuscular, intramuscularly, im [injection/n|#|route], i . m ., into a|the|your
  muscle/n, in a|the|your muscle/n
subcutaneous: subcutaneous, subcutaneously, subcut, sc [injection/n], under the|your skin, beneath
  the|your skin, just under the skin, s . c .
intradermal: intradermal, intradermally, into the|your skin
sublingual: sublingual, sublingually, under the|your tongue, beneath the|your tongue
buccal: buccal, buccally, between the cheek and gum, inside the|your cheek
nasal: nasal, nasally, intranasal, intranasally, nose spray/n, nasal spray/n, in|into|through|up
  the|your nose, in|into each nostril, in|into one nostril, in|into the|your nostril/n, nose
  drop/n, snort/v, sniff/v, as a nasal|nose spray
inhale: inhale/v, inhaler/n, inhalation/n, puff/n, nebulizer/n, nebuliser/n, inhalable, breathe it
  in, nebulized, nebulised
rectal: rectal, rectally, suppository, suppositories, enema/n, into the|your rectum
vaginal: vaginal, vaginally, intravaginal, into the|your vagina, pessary, pessaries
topical: topical, topically, apply|applies|applied|applying to|on (the|your) (affected) skin, rub
  into the|your skin, rub/v on, cream/n, ointment/n, gel/n, lotion/n, on|onto the|your skin
transdermal: transdermal, transdermally, patch, patches, skin patch, skin patches
drops: as drops
cream: as a cream|gel|ointment
eye: eye drop/n, eyedrop/n, ophthalmic, in|into the|your eye/n, in|into each eye, intraocular,
  in|into the affected eye, in|into both eyes
ear: ear drop/n, eardrop/n, otic, in|into the|your ear/n, in|into each ear, in|into the affected
  ear
epidural: epidural/n
intrathecal: intrathecal, intrathecally, into the|your spine, into the spinal canal
intraosseous: intraosseous
spit: spit/v, spits|spat out, spit out
gargle: gargle/v, rinse/v your|the mouth, rinse/v (gently|well|thoroughly) with, mouthwash, swish/v
tablet: tablet/n, pill/n, caplet/n, as (a) tablet|tablets|pill|pills, in tablet|pill form,
  tablet|pill form
capsule: capsule/n, as (a) capsule|capsules, in capsule form, capsule form
liquid: as (a) liquid|syrup, in liquid form, liquid form, syrup/n, liquid medicine/n, oral
  solution/n, oral suspension/n, elixir/n
lozenge: lozenge/n, troche/n
-: grind|grinds|grinding your|his|her|their teeth, teeth grinding|grinder/n, swallow hard,
  trouble|problems|pain|difficulty (in|with) swallowing, a|chance|time to swallow,
  hard|harder|difficult|easier|easy|painful|hurts|unable to swallow, swallow saliva|foods, trouble
  breathing|talking|eating|chewing or|and swallowing, breathing or|and swallowing, drug|medicine
  patch, bald patches|patch, melt down, oral
  health|hygiene|surgery|care|contact|cavity|presentation, difficulty|trouble swallowing, hard to
  swallow, painful swallowing, blood shot, mouth to mouth, nasal congestion|discharge|swab, nasal
  swabs|passages|cannula|cavity|secretions|mucosa, oral swab|swabs|mucosa|communication, patches
  of, patchy, drug|alcohol drinking, long shot, break down|through|up|out, iv stage
@pill: tablet/n, pill/n, capsule/n, caplet/n, medicine, patch, patches
@cut: split, splits, splitting, break, breaks, breaking, cut, cuts, cutting
"""

SPANISH = """
swallow: tragar/v, deglutir/v, ingerir/v:ingier+ingir, ingesta, tragarse, pasar/v la pastilla
oral: por vía oral, vía oral, oral, orales, oralmente, por boca, por la boca, en la boca, v . o .
drink: beber/v, bebido, bebible/n
chew: masticar/v, masticable/n, mascar/v
dissolve: disolver/v:disuelv, disuelto/a, bucodispersable/n, deshacer, deshaga, deshacerse,
  derretir, derrita, soluble/n, desintegrar/v
crush: triturar/v, machacar/v, moler/v:muel, aplastar/v, pulverizar/v, desmenuzar/v
split: partir [la|el|las|los], parta|pártala|pártalo|partirla|partirlo,
  dividir la|las [pastilla/n|tableta/n]
inject: inyectar/v, inyección|inyecciones, inyectable/n, jeringa/n, jeringuilla/n, pinchazo/n,
  autoinyector|autoinyectores, inyectado
intravenous: intravenoso/a, por vía intravenosa, vía intravenosa, endovenoso/a,
  por vía endovenosa, vía endovenosa, iv, i . v ., en una|la|su vena, en vena, en las venas,
  por la vena, suero [por vía], infusión|infusiones intravenosa|intravenosas, gotero/n, por goteo,
  goteo intravenoso
infusion: infusión|infusiones, infundir/v, perfusión|perfusiones
intramuscular: intramuscular, intramusculares, por vía intramuscular, en el|un|su músculo, i . m .
subcutaneous: subcutáneo/a, por vía subcutánea, vía subcutánea, bajo la|su piel,
  debajo de la|su piel, por debajo de la piel
intradermal: intradérmico/a, en la piel [con aguja]
sublingual: sublingual, sublinguales, por vía sublingual, bajo la|su lengua,
  debajo de la|su lengua, vía sublingual
buccal: bucal, bucales, entre la mejilla y la encía, dentro de la mejilla
nasal: nasal, nasales, intranasal, intranasales, por vía nasal|intranasal, por la nariz,
  vía nasal, en|por la|su nariz, en cada fosa nasal, en una fosa nasal,
  aerosol|spray|atomizador nasal, gotas nasales, vía intranasal
inhale: inhalar/v, inhalador|inhaladores, inhalación|inhalaciones, aspirar/v, nebulizador,
  nebulizadores, inhalado, por inhalación, nebulizado, nebulización|nebulizaciones
rectal: rectal, rectales, por vía rectal, supositorio/n, enema/n, en el|su recto
vaginal: vaginal, vaginales, por vía vaginal, en la|su vagina, óvulo/n
topical: tópico|tópica|tópicos|tópicas, por vía tópica, crema/n, pomada/n, ungüento/n, gel, geles,
  loción, lociones, en|sobre la|su piel, cutáneo|cutánea
transdermal: transdérmico/a, parche/n, parche|parches transdérmico|transdérmicos
eye: gotas oftálmicas, colirio/n, oftálmico/a, gotas para los ojos, en el|los|su|sus ojo|ojos,
  en cada ojo, en el ojo afectado, en ambos ojos
ear: gotas óticas, ótico/a, gotas para los oídos, en el|los|su|sus oído|oídos, en cada oído
epidural: epidural, epidurales
intrathecal: intratecal, intratecales
intraosseous: intraóseo/a
spit: escupir/v
gargle: gargarizar, hacer|haga gárgaras, gárgaras, enjuagar/v la boca, enjuague bucal, colutorio
drops: en gotas
tablet: en tabletas|pastillas|comprimidos, tableta/n, pastilla/n, comprimido/n, píldora/n, gragea/n
capsule: en cápsulas, cápsula/n
liquid: en jarabe, en forma líquida, jarabe/n, solución oral, suspensión oral
lozenge: pastilla para chupar, pastillas para chupar
-: salud|higiene|cirugía|cavidad bucal|oral, salud bucodental, dificultad para tragar,
  dolor al tragar, congestión|secreción|hisopado|mucosa|cánula|cavidad nasal, boca a boca,
  hisopo|hisopos nasal|nasales, mucosa oral|bucal, agua potable, secreciones nasales,
  fosa|fosas nasal|nasales, aspirar a, bebé/n
"""

_LEXICON = Lexicon(Sense.ROUTE, en=ENGLISH, es=SPANISH)


# A place is no route where it hurts and nothing is given: "put it in your ear", "an itchy ear".
_PLACE = re.compile(
    r"(?:in|on|onto|under|beneath|inside|through|up|en|sobre|bajo|debajo|dentro|por(?! vía))\s",
    re.IGNORECASE,
)
_COMPLAINT = re.compile(
    r"""\b(?:pain|ache|aching|sores?\b|dry|feel|felt|lumps?\b|itch|\bsun|swell|swollen|burn|ulcer|tast|tingl|numb
    |bleed|blisters?\b|rash|sting|bruis|infections?\b|dolor|duel|llagas?\b|sequedad|sec[ao]|sient|sent
    |bultos?\b|pic[ao]|hincha|ardor|úlcera|sabor|hormigueo|sangr|ampolla|sarpullido|moret|infecci)""",
    re.IGNORECASE | re.VERBOSE,
)
_GIVING = re.compile(
    r"""\b(?:put|place|us(?:e|es|ed|ing)\b|appl(?:y|ied)|tak(?:e|en|ing)|giv(?:e|en|ing)|inject|spray
    |drops?\b|insert|squirt|rub|h[eo]ld|dissolv|melt|medic|drugs?\b|doses?\b|shots?\b|tablet|pills?\b
    |creams?\b|gel\b|patch|needle|vaccin|infus|insulin|administ|deliver|absorb|pon(?:ga|er)|póng
    |aplic|aplíq|us[aeo]\b|tom[aeo]|tóm|inyec|inyéc|gotas|coloc|colóq|dosis|tableta|pastilla|crema
    |parche|aguja|vacuna|disuel|introdu)""",
    re.IGNORECASE | re.VERBOSE,
)


def find(text: str, language: str) -> Iterator[Mention]:
    """The ways of giving a medicine that ``text`` names, and the forms of it, in order."""
    for mention in _LEXICON.find(text, language):
        if not (_PLACE.match(text, mention.start) and _only_hurts(text)):
            yield mention


@lru_cache(maxsize=64)
def _only_hurts(text: str) -> bool:
    return bool(_COMPLAINT.search(text)) and not _GIVING.search(text)
