"""Conditions: diseases, symptoms, injuries, what one is allergic to, what a measure tells.

A condition has one value under its clinical and its everyday names (*myocardial infarction*, *heart
attack*); a mild word for a symptom is the symptom (*discomfort*). What an infection and a vaccine
against it have in common is the infection's name. Where a condition has the name of a part of the
body or of a food in it, the longer name is meant: *chest infection*, *nut allergy*.
"""

from __future__ import annotations

from collections.abc import Iterator

from toolkit.language.glossary import Glossary
from toolkit.language.mention import Mention, Sense

INFECTIONS = """
@ill: disease/n, problem/n, condition/n, disorder/n, trouble, illness, illnesses | enfermedad,
  enfermedades, problema/n, trastorno/n, afección, afecciones, padecimiento/n
@your: your, the, a, his, her, my, their | la, el, los, las, su, sus, una, un
@hurts: pain, pains, ache/n, discomfort, soreness, tenderness | dolor, dolores, molestia/n,
  malestar

infection: infection/n, infected | infección, infecciones, infectado/a
flu < infection: flu, influenza, flus, grippe | gripe/n, influenza, gripa/n
covid < infection: covid, covid #, coronavirus | covid, covid #, coronavirus
cold < infection: [a|the|common|colds|head|,] cold [,|.|or|and|virus|;], common cold/n, head
  cold/n, colds | resfriado/n, catarro/n, resfrío/n, constipado [común]
measles < infection: measles | sarampión
mumps < infection: mumps | paperas, parotiditis
rubella < infection: rubella, german measles | rubéola, rubeola
chickenpox < infection: chickenpox, chicken pox, varicella | varicela
shingles < infection: shingles, herpes zoster, zoster | culebrilla, herpes zóster, zóster
tetanus < infection: tetanus, lockjaw | tétanos, tétano
diphtheria < infection: diphtheria | difteria
whooping cough < infection, cough: whooping cough, pertussis | tosferina, tos ferina|convulsa
polio < infection: polio, poliomyelitis | polio, poliomielitis
hepatitis < infection, liver disease: hepatitis | hepatitis
hepatitis A < hepatitis: hepatitis a, hep a | hepatitis a
hepatitis B < hepatitis: hepatitis b, hep b | hepatitis b
hepatitis C < hepatitis: hepatitis c, hep c | hepatitis c
HPV < infection: hpv, human papillomavirus, papillomavirus | vph, virus del papiloma humano
HIV < infection: hiv, aids | vih, sida
RSV < infection: rsv, respiratory syncytial virus | vrs, virus respiratorio sincitial, vsr
rotavirus < infection: rotavirus | rotavirus
rabies < infection: rabies | rabia
typhoid < infection: typhoid (fever) | fiebre tifoidea, tifoidea
cholera < infection: cholera | cólera
yellow fever < infection: yellow fever | fiebre amarilla
malaria < infection: malaria | malaria, paludismo
dengue < infection: dengue (fever) | dengue
zika < infection: zika | zika, zica
smallpox < infection: smallpox | viruela
mpox < infection: mpox, monkeypox | mpox, viruela símica|del mono
Ebola < infection: ebola | ébola
tuberculosis < infection: tuberculosis, tb | tuberculosis
meningitis < infection: meningitis | meningitis
pneumonia < infection, chest infection: pneumonia/n | neumonía/n, pulmonía/n
pneumococcus < infection, pneumonia: pneumococcal, pneumococcus | neumococo, neumocócico/a
chest infection < infection: [chest|lung] infection/n, respiratory infection/n, infection/n [in|of
  @your chest|lungs] | infección|infecciones respiratoria|respiratorias|pulmonar|pulmonares
bronchitis < chest infection: bronchitis | bronquitis
sinusitis < infection: sinusitis, sinus infection/n | sinusitis
tonsillitis < infection, sore throat: tonsillitis | amigdalitis, anginas
strep throat < infection, sore throat: strep (throat), throat infection/n | faringitis
  (estreptocócica), infección de garganta
ear infection < infection: ear infection/n, otitis, infection in|of @your ear |
  infección|infecciones de|del oído|oídos, otitis
urinary infection < infection: urinary (tract) infection/n, uti, utis, bladder infection/n,
  cystitis, urine infection/n | infección|infecciones urinaria|urinarias, cistitis, infección de
  orina, infección|infecciones de las vías urinarias
kidney infection < urinary infection, kidney disease: kidney infection/n, pyelonephritis |
  infección|infecciones renal|renales, infección de|del riñón, pielonefritis
skin infection < infection: skin infection/n, cellulitis | infección|infecciones de la
  piel|cutánea, celulitis
yeast infection < infection: yeast infection/n, thrush, candidiasis | candidiasis, infección por
  hongos, infección por levaduras, candidosis
athlete's foot < infection: athlete 's foot | pie de atleta
chlamydia < infection: chlamydia | clamidia
gonorrhea < infection: gonorrhea, gonorrhoea | gonorrea
syphilis < infection: syphilis | sífilis
herpes < infection: herpes, cold sore/n | herpes, fuego/n labial|labiales
Lyme disease < infection: lyme (disease) | enfermedad de lyme
scabies < infection: scabies | sarna, escabiosis
lice: lice, louse | piojo/n
worms < infection: worms, pinworm/n, tapeworm/n | lombriz, lombrices, oxiuros, tenia
mononucleosis < infection: mononucleosis, glandular fever | mononucleosis
gastroenteritis < infection: gastroenteritis, stomach flu|bug, norovirus | gastroenteritis, gripe
  estomacal, norovirus
food poisoning: food poisoning | intoxicación alimentaria|alimenticia
sepsis < infection: sepsis, septicemia, septicaemia, blood poisoning, blood infection/n | sepsis,
  septicemia
"""

DISEASES = """
diabetes < blood sugar: diabetes, diabetic/n | diabetes, diabético/a
gestational diabetes < diabetes: gestational diabetes | diabetes gestacional
asthma < lung disease: asthma, asthmatic/n | asma, asmático/a
COPD < lung disease: copd, emphysema, chronic obstructive pulmonary disease, chronic bronchitis |
  epoc, enfisema, enfermedad pulmonar obstructiva crónica
lung disease: pulmonary|breathing|respiratory @ill, [lung] @ill | @ill pulmonar|pulmonares, @ill
  respiratorio|respiratorios|respiratoria|respiratorias, @ill [de los pulmones]
cystic fibrosis < lung disease: cystic fibrosis | fibrosis quística
heart attack < heart disease: heart attack/n, myocardial infarction/n, coronary thrombosis |
  infarto/n, infarto/n de miocardio, ataque/n al corazón, ataque/n cardíaco|cardíacos|cardiaco,
  infarto al miocardio
heart failure < heart disease: heart failure, cardiac failure | insuficiencia cardíaca|cardiaca
cardiac arrest < heart disease: cardiac arrest | paro cardíaco|cardiaco
angina < heart disease, chest pain: angina | angina, angina de pecho
irregular heartbeat < heart disease: irregular heartbeat/n, arrhythmia/n, atrial fibrillation,
  afib, irregular heart rhythm/n | arritmia/n, fibrilación auricular, latidos irregulares
heart disease: cardiac|cardiovascular|coronary @ill, [heart] @ill, coronary artery|heart disease |
  @ill cardíaca|cardíacas|cardíaco|cardíacos|cardiaca|cardiovascular|cardiovasculares|coronaria,
  @ill [del corazón], cardiopatía/n
stroke < brain disease: stroke/n [.|,|or|and|in|is|;|:|can|may|)|patient/n|survivor/n|symptom/n],
  [a|of|had|have|heart|,|or] stroke/n | derrame/n cerebral|cerebrales, accidente/n
  cerebrovascular|cerebrovasculares, ictus, embolia cerebral, acv
mini-stroke < stroke: mini stroke/n, ministroke/n, tia, transient ischemic attack/n | ataque
  isquémico transitorio, ait
brain disease: [brain] @ill | @ill cerebral|cerebrales, @ill [del cerebro]
blood pressure: blood pressure/n | presión|tensión arterial, presión sanguínea, la presión|tensión
  [alta|baja]
hypertension < blood pressure: hypertension, [high|raised|elevated] blood pressure | hipertensión
  (arterial), presión|tensión (arterial) [alta|elevada], hipertenso/a
hypotension < blood pressure: hypotension, [low] blood pressure | hipotensión, presión|tensión
  (arterial) [baja]
blood sugar: blood sugar, blood glucose, sugar level/n, glucose level/n, hyperglycemia,
  hypoglycemia, hyperglycaemia, hypoglycaemia | azúcar en la sangre, glucosa, glucosa en sangre,
  nivel|niveles de azúcar, azúcar en sangre, glucemia, hipoglucemia, hiperglucemia
cholesterol: cholesterol | colesterol
heart rate: heart rate/n, pulse, heartbeat/n | frecuencia cardíaca|cardiaca, pulso, ritmo
  cardíaco|cardiaco
breathing rate: breathing rate, respiratory rate | frecuencia respiratoria
oxygen: oxygen level/n, oxygen saturation | nivel|niveles de oxígeno, saturación de oxígeno
blood disease: [blood] @ill | @ill [de la sangre]
anemia < blood disease: anemia, anaemia, anemic, anaemic | anemia, anémico/a
sickle cell disease < anemia: sickle cell (disease|anemia|anaemia) | anemia
  falciforme|drepanocítica, drepanocitosis
hemophilia < blood disease: hemophilia, haemophilia | hemofilia
blood clot: blood clot/n, clot/n, thrombosis, thrombus | coágulo/n, coágulo/n de sangre, coágulos
  sanguíneos, trombo/n, trombosis
deep vein thrombosis < blood clot: deep vein thrombosis, dvt | trombosis venosa (profunda), tvp
pulmonary embolism < blood clot: pulmonary embolism, embolism | embolia pulmonar, tromboembolia
  pulmonar
aneurysm: aneurysm/n | aneurisma/n
varicose veins: varicose vein/n | várices, varices
cancer: cancer/n, malignancy, malignancies | cáncer, cánceres
breast cancer < cancer: breast cancer, cancer of the breast | cáncer de mama|seno
lung cancer < cancer: lung cancer | cáncer de pulmón
prostate cancer < cancer: prostate cancer | cáncer de próstata
colon cancer < cancer: colon|bowel|colorectal cancer | cáncer de colon, cáncer colorrectal
cervical cancer < cancer: cervical cancer | cáncer cervical, cáncer de cuello uterino, cáncer de
  cuello del útero, cáncer cervicouterino
ovarian cancer < cancer: ovarian cancer | cáncer de ovario
skin cancer < cancer: skin cancer, melanoma/n | cáncer de piel, melanoma/n
stomach cancer < cancer: stomach|gastric cancer | cáncer de estómago, cáncer gástrico
liver cancer < cancer: liver cancer | cáncer de hígado
leukemia < cancer: leukemia, leukaemia | leucemia/n
lymphoma < cancer: lymphoma/n | linfoma/n
tumor < lump, cancer: tumor/n, tumour/n | tumor, tumores
kidney disease: renal @ill, nephropathy, [kidney] @ill | @ill renal|renales, @ill [del riñón], @ill
  [de los riñones], nefropatía
kidney failure < kidney disease: kidney|renal failure | insuficiencia renal, fallo renal
kidney stones < kidney disease: kidney stone/n | cálculo/n renal|renales, piedra/n en el|los
  riñón|riñones
gallstones: gallstone/n, gall stone/n | cálculo/n biliar|biliares, piedra/n en la vesícula
liver disease: hepatic @ill, [liver] @ill | @ill hepático|hepática|hepáticas|hepáticos, @ill [del
  hígado]
liver failure < liver disease: liver failure | insuficiencia hepática
cirrhosis < liver disease: cirrhosis | cirrosis
jaundice < liver disease: jaundice | ictericia
pancreatitis: pancreatitis | pancreatitis
appendicitis: appendicitis | apendicitis
stomach ulcer < ulcer: stomach|peptic|gastric ulcer/n | úlcera/n
  gástrica|gástricas|péptica|estomacal|estomacales, úlcera/n de|en el estómago
ulcer: ulcer/n | úlcera/n
reflux < indigestion: reflux, heartburn, gerd, acid reflux | reflujo (gástrico|gastroesofágico),
  acidez (estomacal), agruras
gastritis < abdominal pain: gastritis | gastritis
irritable bowel < bowel disease: irritable bowel (syndrome), ibs | síndrome de|del intestino
  irritable, colon irritable
Crohn's disease < bowel disease: crohn 's (disease) | enfermedad de crohn
colitis < bowel disease: colitis, ulcerative colitis | colitis (ulcerosa)
bowel disease: [bowel] @ill | @ill intestinal|intestinales, @ill [del intestino]
celiac disease < bowel disease: celiac|coeliac (disease) | enfermedad celíaca|celiaca, celiaquía,
  celíaco/a
hernia: hernia/n | hernia/n
hemorrhoids: hemorrhoid/n, haemorrhoid/n, piles | hemorroide/n, almorrana/n
obesity: obesity, obese | obesidad, obeso/a
eating disorder: eating disorder/n | trastorno/n alimentario|alimentarios, trastorno/n de la
  conducta alimentaria
anorexia < eating disorder: anorexia | anorexia
bulimia < eating disorder: bulimia | bulimia
thyroid disease: [thyroid] @ill | @ill tiroidea|tiroideas|tiroideo, @ill [de (la) tiroides]
hypothyroidism < thyroid disease: hypothyroidism, [underactive] thyroid | hipotiroidismo
hyperthyroidism < thyroid disease: hyperthyroidism, [overactive] thyroid | hipertiroidismo
arthritis < joint pain: arthritis, osteoarthritis | artritis, artrosis, osteoartritis
rheumatoid arthritis < arthritis: rheumatoid arthritis | artritis reumatoide|reumatoidea
gout < arthritis: gout | gota [.|y|o|;], [la|de] gota
osteoporosis: osteoporosis, brittle bones, thin bones | osteoporosis
fibromyalgia < muscle pain: fibromyalgia | fibromialgia
lupus: lupus | lupus
multiple sclerosis: multiple sclerosis | esclerosis múltiple
Parkinson's disease: parkinson 's (disease), parkinson | enfermedad de parkinson, parkinson
dementia < memory loss, confusion: dementia | demencia/n
Alzheimer's disease < dementia: alzheimer 's (disease), alzheimer | enfermedad de alzheimer,
  alzheimer
epilepsy < seizure: epilepsy, epileptic/n | epilepsia, epiléptico/a
migraine < headache: migraine/n | migraña/n, jaqueca/n
mental illness: mental @ill, mental health @ill, psychiatric @ill | @ill mental|mentales, @ill
  psiquiátrico|psiquiátrica|psiquiátricos|psiquiátricas, @ill de salud mental
depression < mental illness: depression, depressed | depresión, deprimido/a
postpartum depression < depression: postpartum|postnatal|perinatal depression | depresión posparto
anxiety < mental illness: anxiety, anxious | ansiedad, ansioso/a
panic attack < anxiety: panic attack/n, panic | ataque/n de pánico, pánico
bipolar disorder < mental illness: bipolar (disorder|disease), manic depression | trastorno bipolar
mania < bipolar disorder: mania, manic | manía
schizophrenia < psychosis: schizophrenia | esquizofrenia
psychosis < mental illness: psychosis, psychotic | psicosis, psicótico/a
PTSD < mental illness: ptsd, post traumatic stress (disorder), posttraumatic stress (disorder) |
  tept, estrés postraumático
OCD < mental illness: ocd, obsessive compulsive disorder | toc, trastorno obsesivo compulsivo
ADHD < mental illness: adhd | tdah
autism: autism, autistic | autismo, autista/n
addiction < mental illness: addiction/n, substance use disorder | adicción, adicciones
eczema < rash: eczema, dermatitis | eczema/n, eccema/n, dermatitis
psoriasis < rash: psoriasis | psoriasis
acne < rash: acne, pimple/n | acné
glaucoma < eye disease: glaucoma | glaucoma/n
cataract < eye disease: cataract/n | catarata/n
macular degeneration < eye disease: macular degeneration | degeneración macular
conjunctivitis < eye disease, infection: conjunctivitis, pink eye, pinkeye | conjuntivitis
eye disease: [eye] @ill | @ill ocular|oculares, @ill [de los ojos]
hearing loss: hearing loss, deafness | pérdida auditiva, pérdida de audición, sordera
sleep apnea: sleep apnea|apnoea | apnea del sueño
insomnia: insomnia, trouble|difficulty|problems (with) sleeping, sleeplessness | insomnio,
  dificultad para dormir, problemas para dormir
Down syndrome: down|down's syndrome, down 's syndrome | síndrome de down
cerebral palsy: cerebral palsy | parálisis cerebral
preeclampsia: preeclampsia, pre eclampsia | preeclampsia
endometriosis: endometriosis | endometriosis
miscarriage: miscarriage/n | aborto/n espontáneo|espontáneos
stillbirth: stillbirth/n | muerte fetal
menopause: menopause | menopausia
infertility: infertility, infertile | infertilidad, infecundidad
impotence: impotence, erectile dysfunction | impotencia, disfunción eréctil
incontinence: incontinence | incontinencia
carpal tunnel: carpal tunnel (syndrome) | túnel carpiano
sciatica: sciatica | ciática
scoliosis: scoliosis | escoliosis
poisoning: poisoning, poisoned, overdose/n | envenenamiento/n, intoxicación, sobredosis
"""

INJURIES = """
injury: injury, injuries | lesión, lesiones, herida/n, traumatismo/n
wound < injury: wound/n, cut/n [or|and|on|,] | llaga/n
head injury < injury: [head] injury|injuries, injury|injuries [to @your head], head trauma |
  lesión|lesiones|golpe/n [en la cabeza], traumatismo/n
  craneal|craneales|craneoencefálico|craneoencefálicos
concussion < head injury: concussion/n | conmoción cerebral, conmociones cerebrales
sprain < injury: sprain/n, sprained, [muscle|back|neck] strain/n, strained | esguince/n,
  torcedura/n
fracture < injury: fracture/n, fractured, broken bone/n, breaks in the bone | fractura/n, hueso/n
  roto|rotos
dislocation < injury: dislocation/n, dislocated | dislocación, dislocaciones, luxación, luxaciones
burn < injury: burns [or|and|on|,|.], sunburn/n, burn [wound/n|injury|or|and|unit|on], [a|the] burn
  | quemadura/n
bite < injury: bite/n [or|and|wound/n], [animal|dog|insect|snake|tick|mosquito] bite/n |
  mordedura/n, picadura/n
sting < bite: sting/n [or|and], [insect|bee|wasp] sting/n | picadura/n de abeja|avispa
frostbite < injury: frostbite | congelación
heatstroke: heatstroke, heat stroke, heat exhaustion | golpe de calor, insolación
hypothermia: hypothermia | hipotermia
"""

SYMPTOMS = """
pain: @hurts, painful, hurt|hurts, sore [from|and|or|after|for] | @hurts, doler, duele|duelen,
  doloroso/a
headache < pain: headache/n, [head] @hurts, @hurts [in @your head] | dolor|dolores de cabeza,
  cefalea/n
chest pain < pain: [chest] @hurts|pressure|tightness, @hurts|pressure|tightness [in @your chest] |
  @hurts [de|en (el) pecho], opresión|presión [en el pecho], dolor torácico
abdominal pain < pain: [abdominal|abdomen|stomach|belly|tummy] @hurts, stomachache/n, bellyache/n,
  @hurts [in|of @your abdomen|stomach|belly|tummy], [stomach|abdominal|belly] cramp/n, stomach
  upset|upsets, upset stomach | @hurts [de|en (el|su) estómago|abdomen|vientre|barriga], @hurts
  [abdominal|abdominales], @hurts estomacal|estomacales, cólico/n (estomacales|abdominales),
  retortijón, retortijones
sore throat < pain: sore [throat/n], [throat] @hurts, scratchy throat, @hurts [in @your throat] |
  @hurts [de|en (la) garganta]
earache < pain: earache/n, [ear] @hurts, @hurts [in @your ear/n] | @hurts [de oído|oídos]
toothache < pain: toothache/n, [tooth] @hurts, @hurts [in @your tooth|teeth] | @hurts [de
  muela|muelas|dientes]
joint pain < pain: [joint] @hurts, @hurts [in @your joints], achy|sore|aching [joints] | @hurts
  articular|articulares, @hurts [en las articulaciones]
muscle pain < pain: [muscle] @hurts, sore|achy|aching [muscle/n], @hurts [in @your muscles] |
  @hurts muscular|musculares, @hurts [en los músculos]
cramp < pain: cramp/n, cramping, spasm/n | calambre/n, espasmo/n
menstrual pain < pain: menstrual|period cramps|pain | cólico/n menstrual|menstruales
nausea: nausea, nauseous, nauseated, queasy, queasiness, feel|feels|feeling|felt sick, sick to your
  stomach | náusea/n, ganas de vomitar
vomiting: vomiting, vomit, vomits, vomited, throwing|throw|throws|threw up, being sick | vómito/n,
  vomitar/v
diarrhea: diarrhea, diarrhoea, loose stool/n, watery stool/n, the runs | diarrea/n, heces blandas
constipation: constipation, constipated, trouble passing stool | estreñimiento, estreñido/a
bloating: bloating, bloated, gas, flatulence, wind [or|and] | hinchazón abdominal, gases,
  flatulencia
indigestion < abdominal pain: indigestion, dyspepsia | indigestión, dispepsia
loss of appetite: loss of appetite, poor appetite, appetite loss, less hungry, not feel hungry, not
  be hungry, no appetite | pérdida de|del apetito, falta de apetito, inapetencia
dizziness: dizziness, dizzy, feel|feels|feeling|felt faint, lightheaded, lightheadedness, light
  headed, light headedness, vertigo, woozy, giddy | mareo/n, mareado/a, vértigo/n, aturdimiento
fainting: faint/v, fainting, passing|pass|passed out, blackout/n, unconscious, unconsciousness,
  loss of consciousness | desmayo/n, desmayar/v, desmayarse, desvanecimiento/n, pérdida de
  conocimiento, inconsciente/n, síncope
drowsiness < tiredness: drowsiness, drowsy, sleepiness, sleepy, sedation, sedated, groggy |
  somnolencia, somnoliento/a, sueño [o|y|durante], adormilado/a, adormecimiento
tiredness: tiredness, tired, fatigue, fatigued, exhaustion, exhausted, weary | cansancio,
  cansado/a, fatiga, fatigado/a, agotamiento
weakness < tiredness: weakness, weak [or|and|,|.] | debilidad, débil, débiles
fever: fever/n, high temperature, feverish, febrile | fiebre/n, febril, temperatura alta, calentura
chills: chills, shivering, shivers | escalofrío/n
sweating: sweat/v, sweaty, night sweats | sudor, sudores, sudoración, sudores nocturnos, sudar/v
hot flash < sweating: hot flash, hot flashes, hot flush, hot flushes | sofoco/n, bochorno/n
cough: cough/v | tos, toser
wheezing < shortness of breath: wheezing, wheeze/n, wheezy | sibilancia/n, silbido/n al respirar,
  sibilante/n
shortness of breath: shortness of breath, short of breath, trouble|difficulty (in|with) breathing,
  breathlessness, breathless, out of breath, hard to breathe, breathing difficulty|difficulties,
  can not breathe, struggling to breathe | dificultad|problemas para respirar, falta de
  aire|aliento, disnea, ahogo
choking < shortness of breath: choking | atragantamiento, asfixia
runny nose: runny nose, nasal discharge | secreción nasal, moqueo, nariz que moquea, goteo nasal
stuffy nose: stuffy nose, blocked nose, nasal congestion, stuffed up nose | congestión nasal, nariz
  tapada|congestionada
sneezing: sneezing, sneeze/v | estornudo/n, estornudar/v
hoarseness: hoarseness, hoarse | ronquera, ronco/a
rash: rash, rashes, skin rash, skin rashes | sarpullido/n, erupción (cutánea), erupciones
  (cutáneas), salpullido/n, ronchas
hives < rash, allergy: hives, urticaria | urticaria
itching: itching, itch, itches, itchy, itchiness | picazón, comezón, picor, picores, prurito
swelling: swelling/n, swollen, edema, oedema, puffiness, puffy, swell, swells | hinchazón,
  hinchazones, hinchado/a, edema/n, inflamado/a, inflamación
inflammation < swelling: inflammation, inflamed | inflamación
redness: redness | enrojecimiento, rojez
bruise: bruise/v | moretón, moretones, hematoma/n, cardenal, cardenales, moratón, moratones
bleeding: bleeding, bleed|bleeds, hemorrhage/n, haemorrhage/n | sangrado/n, hemorragia/n, sangrar/v
nosebleed < bleeding: nosebleed/n, bleeding from the nose | hemorragia/n nasal|nasales, sangrado
  nasal, sangrado de la nariz
vaginal bleeding < bleeding: vaginal bleeding, spotting | sangrado vaginal, manchado
numbness: numbness, numb [or|and|,|.] | entumecimiento, entumecido/a
tingling < numbness: tingling, pins and needles | hormigueo, cosquilleo
tremor: tremor/n, shakiness, shaky, trembling | temblor, temblores
stiffness: stiffness, stiff | rigidez, rígido/a
seizure: seizure/n, convulsion/n, fits [or|and|,|.] | convulsión, convulsiones, crisis
  epiléptica|epilépticas
paralysis: paralysis, paralyzed, paralysed | parálisis
confusion: confusion, confused, disoriented, disorientation, delirium | confusión, desorientación,
  desorientado/a, delirio
memory loss: memory loss, memory problems, forgetfulness, amnesia | pérdida de memoria, problemas
  de memoria, amnesia
hallucination < psychosis: hallucination/n | alucinación, alucinaciones
blurred vision < vision trouble: blurred|blurry vision | visión borrosa
double vision < vision trouble: double vision | visión doble
vision trouble: vision problems|changes|loss, loss of vision, trouble seeing | problemas de|en la
  visión|vista, pérdida de (la) visión, cambios en la visión
blindness < vision trouble: blindness | ceguera
tinnitus: tinnitus, ringing in @your ears | tinnitus, zumbido/n en los oídos, acúfeno/n
dry mouth: dry mouth | boca seca, sequedad de (la) boca, sequedad bucal
thirst: thirst, thirsty | sed, sediento/a
hunger: hunger, hungry | hambre, hambriento/a
weight loss: weight loss, loss of weight | pérdida de peso
weight gain: weight gain | aumento de peso, subida de peso
hair loss: hair loss | caída del cabello|pelo, pérdida del|de cabello|pelo
palpitations: palpitations, racing|pounding heart, fast heartbeat/n, racing heartbeat/n |
  palpitación, palpitaciones, taquicardia/n
trouble swallowing: trouble|difficulty (in|with) swallowing, hard to swallow | dificultad|problemas
  para tragar, disfagia
irritability: irritability, irritable | irritabilidad, irritable/n
restlessness: restlessness, restless, agitation, agitated | inquietud, agitación, agitado/a
lump: lump/n, bump/n | bulto/n, nódulo/n
discharge: [vaginal|yellow|green|thick] discharge | flujo (vaginal), secreción [amarilla|espesa]
pus: pus | pus
blister: blister/n, blistering | ampolla/n
wart: wart/n | verruga/n
dehydration: dehydration, dehydrated | deshidratación, deshidratado/a
suicidal thoughts: suicidal thoughts, suicidal, suicidal ideation | pensamientos suicidas, ideas
  suicidas
contraction: contraction/n | contracción, contracciones
shock: shock [.|,|or|and] | choque [.|,|o|y]
"""

ALLERGENS = """
@allergy: allergy, allergies, allergic | alergia, alergias, alérgico, alérgica

allergy: @allergy | @allergy
anaphylaxis < allergy: anaphylaxis, anaphylactic (shock) | anafilaxia, choque anafiláctico, shock
  anafiláctico
hay fever < allergy: hay fever, allergic rhinitis, hayfever | rinitis alérgica, fiebre del heno
latex < allergy: latex (@allergy), @allergy to latex | látex, @allergy al látex
nuts < allergy: nut/n (@allergy), tree nut/n (@allergy), @allergy to (tree) nuts, almond/n,
  cashew/n, walnut/n | nuez, nueces, frutos secos, @allergy a los frutos secos, @allergy a las
  nueces, almendra/n, anacardo/n
peanuts < nuts: peanut/n (@allergy), @allergy to peanuts | cacahuate/n, maní, maníes, cacahuete/n,
  @allergy al maní|cacahuate|cacahuete, @allergy a los cacahuates
eggs < allergy: egg/n (@allergy), @allergy to eggs | huevo/n, @allergy al huevo, @allergy a los
  huevos
dairy < allergy: milk (@allergy), dairy (@allergy), @allergy to milk|dairy, lactose | leche,
  lácteo/n, productos lácteos, @allergy a la leche, @allergy a los lácteos, lactosa
wheat < allergy: wheat (@allergy), @allergy to wheat | trigo, @allergy al trigo
gluten < wheat: gluten | gluten
soy < allergy: soy (@allergy), soya, soybean/n, @allergy to soy | soja, soya, @allergy a la
  soya|soja
fish < allergy: fish (@allergy), @allergy to fish | pescado/n, @allergy al pescado
shellfish < allergy: shellfish (@allergy), shrimp (@allergy), @allergy to shellfish|shrimp, prawn/n
  | marisco/n, camarón, camarones, gamba/n, @allergy a los mariscos, @allergy al marisco
sesame < allergy: sesame (@allergy), @allergy to sesame | sésamo, ajonjolí, @allergy al sésamo
pollen < allergy: pollen (@allergy), @allergy to pollen | polen, @allergy al polen
dust < allergy: dust mite/n, house dust, dust (@allergy), @allergy to dust | ácaro/n, ácaro/n del
  polvo, @allergy al polvo, @allergy a los ácaros
mold < allergy: mold (@allergy), mould, @allergy to mold|mould | moho, @allergy al moho
pets < allergy: pet hair|dander|allergy, cat allergy, dog allergy, animal hair|dander | caspa de
  animales, pelo de animales, @allergy a los gatos|perros|animales
insect venom < allergy, sting: bee venom, wasp venom, @allergy to bees|wasps, @allergy to
  bee|wasp|insect stings | veneno de abeja|avispa, @allergy a las abejas|avispas, @allergy a las
  picaduras
nickel < allergy: nickel (@allergy), @allergy to nickel | níquel, @allergy al níquel
iodine < allergy: iodine (@allergy), @allergy to iodine | yodo, @allergy al yodo
contrast < allergy: contrast dye|agent|medium, @allergy to contrast | medio de contraste, @allergy
  al contraste
adhesive < allergy: adhesive (@allergy), @allergy to adhesive | adhesivo, @allergy al adhesivo
-: fish oil, egg carton, milk teeth, milk tooth, breast milk, milk of magnesia, fishing, cough
  syrup/n, cough drop/n, cough medicine/n, no nuts and bolts, doughnut/n, pain relief, pain
  reliever/n, pain killer/n, pain medicine/n, pain medication/n, pain management, pain scale, pain
  control, pain clinic, pain specialist/n, pain team, infection control, swelling up, blood sugar
  meter/n, smoke alarm, feel|feeling free, sick day/n, sick leave, hot shock, gas station, gas
  stove, tanning, short of time, brain stroke of luck, stroke of genius, faint smell|light|line,
  heat wave, no pain no gain, test strip/n, poison control, fatigue of metal, cold
  water|weather|air|pack/n|compress|drink/n|food/n, in shock, stiff drink, sore spot, panic button,
  allergy shot/n, hand , foot and mouth | aceite de pescado, leche materna, dientes de leche,
  jarabe para la tos, alivio del dolor, control del dolor, gas natural, dolor de bolsillo, leche de
  magnesia, pruebas de presión
"""

_LEXICON = Glossary(
    Sense.CONDITION,
    "\n".join(map(str.strip, (INFECTIONS, DISEASES, INJURIES, SYMPTOMS, ALLERGENS))),
)
VALUES = _LEXICON.values


def find(text: str, language: str) -> Iterator[Mention]:
    """The conditions that ``text`` names, in order."""
    return _LEXICON.find(text, language)


def akin(one: str, other: str) -> bool:
    """The same condition, or one a kind or a part of the other."""
    return _LEXICON.akin(one, other)
