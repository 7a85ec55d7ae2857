"""People: of what age and sex, in which state, of whose kin, how many together.

Professions, and words for anyone (*you*, *patients*, *someone*), say nothing here. A person that
is counted does: *per person*, *per couple*.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language.glossary import Glossary
from toolkit.language.mention import Mention, Sense

GROUPS = """
@some: woman, women, people, person, patient, patients, mother, mothers, parent, parents, those,
  anyone, mom, moms, individuals, ladies | mujer, mujeres, persona, personas, paciente, pacientes,
  madre, madres, mamás
@be: are, is, were, become, get | están, está, estén, esté, estaban
@per: per, each, every | por, cada

child < person, family: child, children, kid/n, minor/n, youngster/n, pediatric, paediatric |
  niño/n, niños y niñas, menores, menor de edad, niños o niñas, chico/n, infantil, infantiles,
  pediátrico/a
baby < child: baby, babies, infant/n, breastfed baby | bebé/n, lactante/n
newborn < baby: newborn/n (baby|babies|infant|infants), new baby, new babies | recién nacido/n,
  recién nacida/n, neonato/n
premature baby < baby: premature baby|babies|infant|infants, preemie/n | bebé/n
  prematuro|prematuros, prematuro/n
toddler < child: toddler/n | niño/n pequeño|pequeños, niño/n de # a # años
schoolchild < child: schoolchild, schoolchildren, school age child|children, school aged
  child|children | niño/n en edad escolar, escolar, escolares
teenager < child, young person: teen/n, teenager/n, adolescent/n | adolescente/n
healthy < person: healthy [@some|adult/n|child|children|volunteer/n|baby|babies] | @some
  sano|sanos|sana|sanas|saludables
young person < person: young people|person, youth, youths | joven, jóvenes
adult < person: adult/n, grown up/n, grownup/n | adulto/n, adulta/n, persona/n adulta|adultas,
  mayor|mayores de edad
young adult < adult, young person: young adult/n | adulto/n joven|jóvenes
older adult < adult: older adult/n, older people|person|patients, senior/n, elderly
  (people|adults|patients|person), senior citizen/n, old people | adulto/n mayor|mayores, persona/n
  mayor|mayores, anciano/a, tercera edad, personas de edad avanzada
woman < adult: woman, women, lady, ladies, female/n | mujer, mujeres, señora/n
man < adult: man, men, male/n, gentleman, gentlemen | hombre/n, varón, varones, señor, señores
girl < child, daughter, woman: girl/n | niña/n, chica/n
boy < child, son, man: boy/n | niño/n varón|varones, muchacho/n
pregnant < woman, mother: pregnant (@some), @some who @be pregnant, pregnancy, pregnancies,
  expectant|expecting mother/n|woman|women, expecting a baby, @some expecting a baby |
  embarazada/n, @some embarazada|embarazadas, @some que @be embarazada|embarazadas, embarazo/n,
  gestante/n, @some gestante|gestantes
breastfeeding < woman, mother: breastfeed/v, breastfeeding (@some), breast feeding (@some), @some
  who @be breastfeeding, @some who breastfeed, [@be|or|and|while] nursing [.|,|or|a|your], [you
  're] nursing, [pregnant or|and] nursing, nursing @some, lactating (@some), lactation, @some who
  @be breast feeding, @some who breast feed, breast feed | amamantar/v, lactando,
  dar|da|dan|dé|den|dando|daba (el) pecho, lactancia, @some lactantes, período|periodo de lactancia
  (materna), @some que amamantan|amamanta, @some que @be amamantando|lactando, @some que dan|da
  (el) pecho
postpartum < woman, mother: postpartum, new mother/n, new mom/n | posparto, puérpera/n
mother < parent, woman: mother/n, mom/n, mum/n, mommy, mummy, maternal |
  madre/n, mamá/n, materno/a
father < parent, man: father/n, dad/n, daddy, paternal | padre,
  papá/n, paterno/a
parent < guardian, family: parent/n | padres, progenitor, progenitores, padre o madre, madre o
  padre, madres y padres, padres y madres, padre o la madre, mamá o papá
guardian < caregiver: guardian/n, legal guardian/n | tutor, tutores, tutor legal, tutora/n, tutores
  legales
caregiver < person: caregiver/n, carer/n, caretaker/n | cuidador, cuidadores, cuidadora/n, persona
  que cuida
son < child: son, sons | hijo varón, hijos varones
daughter < child: daughter/n | hija/n
offspring < child: offspring, sons and daughters | hijo/n, hijos e hijas
twins < baby: twin/n | gemelo/n, gemela/n, mellizo/n, melliza/n
sibling < family: sibling/n, brothers and sisters, brothers or sisters | hermanos y hermanas,
  hermanos o hermanas, hermanos
brother < sibling, man: brother/n | hermano
sister < sibling, woman: sister/n | hermana/n
grandparent < family: grandparent/n | abuelos
grandmother < grandparent, woman: grandmother/n, grandma/n | abuela/n
grandfather < grandparent, man: grandfather/n, grandpa/n | abuelo
grandchild < family, child: grandchild, grandchildren | nieto/n, nieta/n
aunt < family: aunt/n | tía/n
uncle < family: uncle/n | tío/n
cousin < family: cousin/n | primo/n, prima/n
partner < person, family: partner/n, spouse/n, significant other | pareja/n, cónyuge/n
husband < partner, man: husband/n | esposo/n, marido/n
wife < partner, woman: wife, wives | esposa/n
widow < woman: widow/n | viuda/n
couple: @per couple, couples | @per pareja, parejas, la pareja [paga|recibe]
family: family, families, household/n, relative/n, family member/n, member/n of your|the family,
  loved one/n | familia/n, familiar, familiares, hogar, hogares, pariente/n, seres queridos, ser
  querido
person: @per person, @per individual | @per persona
group: @per group, groups of people | @per grupo
smoker < person: smoker/n, people who smoke | fumador, fumadores, fumadora/n, personas que fuman
nonsmoker < person: non smoker/n, nonsmoker/n, people who do not smoke | no fumador, no fumadores,
  no fumadora/n
worker < person: employee/n, worker/n | empleado/n, empleada/n, trabajador, trabajadores,
  trabajadora/n
student < person: student/n, pupil/n [at|in school] | estudiante/n, alumno/n, alumna/n
visitor < person: visitor/n | visitante/n, visita/n [puede|pueden]
veteran < person: veteran/n | veterano/n, veterana/n
athlete < person: athlete/n | deportista/n, atleta/n
traveler < person: traveler/n, traveller/n | viajero/n, viajera/n
resident < person: resident/n | residente/n
donor < person: donor/n | donante/n
transplant recipient < person: transplant recipient/n, recipient/n of an organ, transplant
  patient/n | receptor|receptores de un órgano, receptor|receptores de trasplante, trasplantado/a
-: a couple of, couple of, pregnancy test/n, family doctor/n, family physician/n, family medicine,
  family practice, family planning, family history, family tree, nursing home/n, nursing staff,
  nursing care, nursing school, women 's hospital, children 's hospital, children 's menu, mother
  board, parent company, child proof, child resistant, social worker/n, health worker/n, care
  worker/n, health care worker/n, healthcare worker/n, blood relative, sister company, medical
  student/n, nursing student/n, minor
  surgery|injury|injuries|pain|problem/n|side|cut/n|burn/n|change/n|procedure/n, male nurse, boy
  scout, veterans affairs, senior doctor|nurse|staff, bone marrow donor, childbirth, man made,
  email recipient/n, athlete 's foot, # year old (@some) | prueba/n de embarazo, médico de familia,
  médica de familia, medicina familiar, planificación familiar, antecedentes familiares,
  trabajador|trabajadora|trabajadores social|sociales, trabajadores de la salud, trabajador de la
  salud, en pareja, visita familiar, baja por maternidad, leche materna
"""

# One has these as one has a condition.
STATES = frozenset({"pregnant", "breastfeeding", "postpartum", "healthy"})

_LEXICON = Glossary(Sense.PERSON, GROUPS)
VALUES = _LEXICON.values


def find(text: str, language: str) -> Iterator[Mention]:
    """The people that ``text`` speaks of, in order."""
    return _LEXICON.find(text, language)


def akin(one: str, other: str) -> bool:
    """The same people, or some of the others."""
    return _LEXICON.akin(one, other)
