"""Body, illness, treatment: English words with the beginnings of the Spanish ones."""

TABLE = """
abdomen abdominal belly stomach tummy gastric gut | abdom vientr estóm estom barrig gástr panza
  intest
abnormal abnormality abnormally | anormal anomal anóm
abscess | absces
acetaminophen paracetamol tylenol | paracet acetam tylen
acne | acn
acute acutely | agud
addiction addictive addicted | adicc adict
adherence adhere adhesive | adher cumpl adhes
adrenal | suprar adren
afterwards | despues luego posterior
airway | vía respir
allergy allergic allergen | alerg alérg
ambulance | ambul
amputation | amput
anemia anemic | anem aném
anesthesia anesthetic anesthesiologist anaesthesia | anest adormec entumec
angina | angin
antibiotic antimicrobial antibacterial | antib antim
antibody antibodies | anticuerp
antidepressant | antidep
antigen | antíg antig
antiseptic | antisep
antiviral | antiv
anus anal rectum rectal | ano. anal rect
appetite | apetit hambr
appendix appendicitis | apend apénd
artery arterial | arter
arthritis | artrit
aspirin | aspir ácido
asthma asthmatic | asma asmá
attack | ataqu crisis brot
autism autistic | autis
autoimmune | autoin
autopsy | autop
back backache | espald lumb atrás regres dorso
bacteria bacterial bacterium | bacter
bandage bandaid gauze | vend gasa curit aposit apósito tirita
biopsy | biops
bipolar | bipol
bladder | vejig
bleach | lejía cloro blanq lavand
blister | ampoll
bloated bloating | hinch distens inflam
blood bloody | sang hemat hemo arterial hiperten hipoten gluc
blur blurry blurred | borros
body bodily | cuerp corpor organ
born | nac nazc
bottle | biber frasc botell
bowel intestine intestinal enteric | intest evac entér
brain cerebral | cereb encef
breast mammogram mammary mastitis | pecho mama mamo sen. seno senos lact mastit mamar
breastfeed breastfeeding breastfed | amam lact pecho mater
bronchitis bronchial bronchus | bronq
broth | cald
buttock buttocks | nalg glúte
calcium | calc
cancer cancerous oncology oncologist | canc cánc onco
capsule | cápsul capsul
carbohydrate | carbohid hidrat
cardiac cardiovascular cardiology cardiologist heart | card coraz cardí infart
caregiver caretaker carer | cuid
cartilage | cartíl
cast | yeso
catheter | catét sond
cervix cervical | cerv cuello
cesarean caesarean | cesár
checkup | control chequ revis
cheek | mejil
chemotherapy chemo | quimio
chest thoracic thorax | pech torac tórac tórax
chickenpox | varic
chill chills | escalof
chin | mentón barbil
choke choking | atrag asfix ahog
cholesterol | colest
chromosome chromosomal | cromos
chronic chronically | crón cron
circumcision | circun
cirrhosis | cirr
clinic clinical clinically clinician | clínic clinic consult médic
clot clotting coagulation | coág coag tromb
colic | cólic
colon colonoscopy colorectal | colon colonosc dos. color
coma | coma
comorbidity comorbidities | comorb concom
concussion | conmoc
conjunctivitis | conjunt
constipation constipated | estreñ
contagious contagion | contag
contraception contraceptive birth | anticon
contraction | contrac
convulsion seizure epilepsy epileptic | convul epil crisis ataque
cornea | córnea
coronavirus covid | coronav covid
corticosteroid steroid | cortic ester
cramp cramping | calamb cólic retort
cream ointment lotion | crem pomad ungü loc
crutch | mulet
culture | cultiv
cyst | quist
cytokine | citoc citoq
deficiency | defic
defibrillator | desfib
delirium | delir
delusion | delir
dementia alzheimer | demenc alzh
dentist dental tooth teeth denture | dent odont dient mola muel
depression depressed depressive | depres deprim
dermatitis dermatologist dermatology | dermat
detergent | deterg jabón
diabetes diabetic | diab
dialysis | diál
diaper nappy | pañal
diaphragm | diafrag
diarrhea diarrhoea loose | diarr
disease illness disorder ailment | enferm trast padec mal. males afec
disoriented | desor
dizzy dizziness vertigo lightheaded | mare vért vahí atur
doctor physician doctors medic | médic doctor medic dr.
dose dosage dosing | dosis dosif
drain drainage | dren drena
dressing | vendaj apósit vesti
drop eyedrops | gota colir
drowsy drowsiness | somnol sueñ adorm
drug medication medicine medical medicinal | medic droga fármac farmac médic medicam remed estupef
duct | conduct
eardrum | tímp
earache | oíd oido
ectopic | ectóp
eczema | ecz
elbow | cod
electrocardiogram ecg ekg | electroc
electrolyte | electr
embolism | embol
embryo | embri
emphysema | enfis
endocrine endocrinologist | endoc
endometriosis | endomet
endoscopy | endosc
enema | enema
enzyme | enzim
epidemiology epidemiologic epidemiological | epidem
epidural | epid
esophagus | esóf
estrogen | estró
expire expiration expiry | venc caduc
eye eyelid | ojo ocul párp oftal vista
eyesight | vista visión
faint fainting | desmay
fasting | ayun
fecal feces stool faecal poop | heces fecal mater depos excrem evac cac
femur | fémur
fetus fetal fetuses | fet
fever | fiebr febr
fibrosis | fibros
final | final ultim
fingernail nail | uña clav
flare | brot crisis
flu influenza | grip influ
fluoride | flúor fluor
foam | espum
follow-up | seguim control revis
forceps | fórc
forearm | antebr
forehead | frent
formula | fórm
fracture | fractur rot
fungus fungal fungi | hong fúng
gallbladder | vesíc
gallstone | cálc
gastrointestinal gastroenterologist gastroenteritis | gastro
chlamydia | clamid
gonorrhea | gonorr
harmless | inofens segur dañ perjud nociv peligr
hello | hol
hiv aids | vih sida
indoors | adentro interior
intake | inger ingest consum
jar | frasc tarr bote.
mouthpiece | boquill
nozzle | boquill
outdoors | afuera exterior
puff | inhalac bocanad
rsv | vrs sincit
genital genitals | genit
gland | glánd
glaucoma | glauc
glucose | gluc azúcar
goiter | boc
gout | gota
groin | ingle
gum gums | encí chicle goma
hallucination hallucinate | alucin
hand handwashing sanitizer | mano desinf alcohol gel firm
hay | heno
headache migraine | cabeza cefal migrañ jaqu
head | cabez jefe
heal | cur san
health healthcare | salud sanit sanid médic atenc
hearing | audic oído
heartbeat palpitation | lat palp
heartburn reflux | acid refl agrur ardor
heel | talón
hemoglobin | hemog
hemorrhage hemorrhoid | hemor
hepatitis | hepat
herb herbal | hierb herb plant
hereditary inherit | hered
hernia | hern
herpes | herpes
hiccup | hip.
hip | cader
hives rash | urtic sarpull erupc roncha exant salpull
hormone hormonal | horm
hospice | hospic paliat
hospital inpatient | hospit intern clínic
hygiene hygienic | higien
hypertension hypertensive | hipert presión
hypotension | hipot
hypothermia | hipot
hypoglycemia hyperglycemia | hipogl hipergl
hysterectomy | hister
ibuprofen | ibup
immunity immunization immunize immune immunosuppressed immunocompromised | inmun vacun
implant | impl
impotence | impot
incision | incis
incontinence | incont
indigestion | indig
infect infection infectious infected | infec contag
infertility | infert
inflammation inflammatory inflamed | inflam
influenza | influ grip
infusion | infus
ingredient | ingred compon
inhaler | inhal
inoculate | inoc
insomnia | insom
insulin | insul
intoxication | intox
intravenous iv | intrav venos iv
intubation intubate | intub
iron | hierr
itch itchy itching | picaz pic comez prur pica
jaundice | icter amar
jaw | mandíb mandib maxil
joint | articul conjunt
kidney renal | riñ renal nefr
knee kneel | rodill arrod
labor labour | parto trabajo labor
laxative | lax
leg thigh calf | piern musl pantorr
lens | lent
lesion | lesi
lethargic lethargy | letarg letárg
leukemia | leuc
lice | pioj
ligament | ligam
limb | extrem miemb
limp | coj
lip | labi
liver hepatic | hígad hepát hepat
lozenge | pastill
lump bulto | bult nódul masa
lung pulmonary | pulm
lupus | lupus
lymph lymphatic lymphocyte lymphoma | linf
malaria | malar palud
malignant | malig
malnutrition | desnut
marijuana cannabis | marih cann
marrow | médul
massage | masaj
mattress | colch
measles mumps rubella | saramp paper rub
membrane | membr
menopause | menop
menstruation menstrual | menstr regla period
mercury | merc
metabolism metabolic | metab
microbe microbial microorganism germ | micro germ
midwife midwives | parter matron comad
miscarriage | abort pérd
mortality morbidity | mort morb
mosquito | mosq zanc
mouth | boca bucal
mouthwash | enjuag
mucus mucous mucosa phlegm sputum | moc mucos flem espu mucosa
muscle muscular | múscul muscul
mutation mutate | mutac mut
narcotic opioid opiate | narc opi
nasal nose nostril | nas nariz
nausea nauseous | náus naus gana
navel | ombl
neck | cuell cervic nuca
needle syringe | aguja jering
nerve neurological neurology neurologist neuron neural | nerv neuro
neonatal neonate | neonat
nipple | pezón pezon tetin
oxygen oxygenation | oxíg oxig
nutritionist dietitian | nutri dietis
obstetric obstetrician | obst
organ organism | órgan organ
osteoporosis | osteop
ovary ovarian ovaries | ovar
overdose | sobred
pacemaker | marcap
pad | almoh compres toall
painkiller analgesic pain | analg dolor calm
palliative | paliat
pancreas pancreatic | pánc panc
panic | pánic
paralysis paralyze paralyzed | parál paral
paramedic | param
parasite parasitic | parás
pathogen pathogenic pathogenesis pathology pathological | patóg patog patol
patch | parche
patient | pacien enferm
pediatrician | pediat
pelvis pelvic | pelv pélv
penicillin | penic
penis | pen pene
perspiration | sud
pertussis | tosf
pet | mascot animal
petroleum | petról vasel
pharmacy pharmacist pharmaceutical | farmac boti
pharyngitis pharynx | faring
phobia | fob
physician | médic
physiotherapy physiotherapist | fisiot
pill | pastill píldor pildor compr tablet grage
pillow | almoh
placebo | placeb
placenta | placent
plague | plaga peste
plasma | plasma
platelet | plaquet
pneumonia | neum pulmon
poison poisoning poisonous | venen intoxic envenen tóx
pollen | polen
potassium | potas
pregnancy pregnant prenatal maternity | embaraz gestac prenat matern gest
probe | sonda
prognosis | pron
prophylaxis prophylactic | profil
prostate | prós prost
prosthesis prosthetic | prót
psoriasis | psor
psychiatric psychiatry psychiatrist | psiq
psychosis psychotic psychotherapy | psic
puberty | pubert
pulse | puls
pump | bomb extract
pus | pus
radiation radiotherapy radiology radiologist | radi
radiograph xray | radiogr ray
relapse | reca
respirator respiratory | respir
resuscitation cpr | reanim resuc rcp
retina | retin
rheumatoid rheumatic | reum
rib | costil
saline | salin
saliva | saliv
sanitation sanitary sanitize | sanea sanit desinf higién
scab | costra
scalp | cuero
scar | cicatr
schizophrenia | esquiz
sclerosis | escler
screening | detec tamiz
sedation sedative sedate | sed
semen sperm | semen espermat
sepsis septic | sep sép
serum | suero
shingles | herpes culebr
shot | inyec vacun disparo
sick | enferm
sinus sinusitis | seno sinus
sip | sorb trag
skeleton skeletal | esquel
skin | piel cután
skull | cráneo
sling | cabestr
snore snoring | ronc ronq
specimen | muestr espéc
spine spinal vertebra | column espin raquí vertebr vérteb
spleen | bazo
splint | férula
sprain | esguin torced
stethoscope | estet
stillbirth stillborn | mort
stitch suture | punt sutur
straight | rect. estir derech
strain | cepa esfuerz disten tens
straw | popot pajit pajill
stretcher | camill
stroke | derram accident ictus cerebro embol apopl
substance | sustan
suicide suicidal | suic
sunscreen | protec bloqu
suppository | supos
surgery surgical surgeon surgically | cirug ciruj quirúrg quirurg operac intervenc
swab | hisop
symptom | síntom sintom
syndrome | síndr
syphilis | síf
syrup | jarab
tampon | tamp
tendon tendonitis | tend
testicle testicular testis | testíc
tetanus | tétan tetan
therapy therapeutic therapist | terap
thermometer | termóm
thinner | anticoagul fin delgad
throat | gargant
thrombosis | trombos
thumb | pulgar
thyroid | tiroid
tick | garrap
tingle tingling | hormig cosq
toast | tostad
tongue | lengu
tonsil tonsillitis | amígd amigd
toothache toothpaste | dient muel pasta dental
tourniquet | torniq
trachea | tráq
tract | tract vía vías aparat
tranquilizer | tranq
transfusion | transf
transplant transplantation | trasp transpl
trauma | traum
trimester | trimest
tuberculosis tb | tuberc tb
tumor tumour | tumor
ulcer | úlcer ulcer llag
ultrasound sonogram | ecogr ultras
umbilical | umbil
urethra | uretr
urine urinary urinate urination urologist pee | orin urin urol
uterus uterine womb | úter uter matriz
vagina vaginal | vagin
valve | válv
vascular vessel | vascul vas
vasectomy | vasec
vein venous | vena ven
viral virus virology | vir
vision | visi vista
walker | andad
wart | verrug
wheeze wheezing | sibil silb pit
whooping | tosf
wrist | muñec
yeast | levad candid hong
zinc | zinc cinc
advocate advocacy | defens defend promo abog
aerosol aerosolize | aeros
asymptomatic | asint
bat | murci
biological biology biologist biomedical | biol bio
carcinoma | carc
chloroquine hydroxychloroquine | cloroq hidroxic
cohort | cohor
dander | casp
disinfecting | desinf
distress | angust dificult malest insuf
domestic | domést nacional intern
enterocolitis | enteroc
envelope | envol
exhausted | agot
fist | puñ
glycoprotein | gluco
incidence prevalence prevalent | incid preval
inactivate inactivated | inactiv
ketamine | ketam
lockdown | confin cierr cuarent
mild | lev
nucleic nucleotide | nucl
onset | inici aparic comienz
outpatient | ambul
peptide | pépt
polymerase | polim
pneumococcal | neumoc
prone | prono propens
quarantined | cuarent
receptor | recept
replication | replic
respirator | respirador mascar
sequelae | secuel
serology serological | serol
shedding | elim excre
sputum | esput
stricken | afect
telehealth telemedicine | tele
ventilator | respirad ventil
wheezing | sibil
worn | us
"""
