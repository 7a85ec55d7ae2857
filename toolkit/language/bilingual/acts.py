"""What people and things do: English verbs with the beginnings of the Spanish words for them."""

TABLE = """
accept acceptance acceptable | acept admit asum
accompany | acompañ
access accessible | acced acces ingres entr consult
ache achy | dol duel molest
achieve achievement | logr alcanz consegu consig obten obtuv cumpl realiz
act | act obr hag hac
add addition additional additionally | agreg añad adicion sum increment ademas incorpor mas.
  tambien otr
address | direcc abord atend atiend trat domicil dirig resolv encar ocup
adjust adjustment | ajust adapt regul modific
administer administration | administr aplic dar. da. gestion
admit admission | admi ingres internad hospitaliz recono
adopt adoption | adopt tom
advance | avanz avanc adelant anticip antelac progres previ
advise advice advisor | aconsej recomend consej aseso suger orienta
affect | afect influ incid contag repercut
afford affordable | pag econom permit accesib asequib alcance
agree agreement | acuerd acord concord acept conven coinc conform estar
aid | ayud auxil asist
aim | objetiv apunt pretend finalid busc propos dirig fin.
alert | alert avis
allow allowance | permit permis dej pued pod autoriz posibil
announce announcement | anunc inform comunic
answer | respuest respond contest repues
apologize apology sorry | discul perdon lament sient
appeal | apel recurs
appear appearance | aparec aparez aparic parec surg present aspect apariencia figur muestr mostr
apply application applicant applicable | aplic solicit app postul corresp pon
appreciate | agradec aprec valor
approach | enfoq acerc abord aproxim metod plante
approve approval | aprob aprueb autoriz
argue argument | argument discut sosten afirm
arise arose arisen | surg presen aparec produc
arrange arrangement | organiz arregl coordin dispos program orden prepar acuer
arrive arrival | lleg arrib
ask | pregunt pid ped solicit pregú consult hac hag inform
assess assessment | evalu valor anali analic examin
assign assignment | asign
assist assistance assistant | ayud asist apoy auxil
associate association | asoci relacion vincul
assume assumption | supon supues asum suposic cre
assure assurance | asegur garant
attach attachment | adjunt sujet fij un. conect
attempt | intent trat
attend attendance | asist atend acud particip concurr
avoid avoidance | evit elud preven impid
bathe bath bathing bathroom | bañ baño ducha lav
be being been | ser estar
bear bore borne | soport sop aguant ten tien
beat | lat golp venc
become became | conviert convert volv vuelv hac hizo hag lleg pas pon transform
begin began begun beginning | comienz comenz empiez empez inici principi empec comienc part
behave behavior behaviour behavioral | comport conduct actu
believe belief | cre consider pien pens
belong belongings | pertenec pertenez objet cosas
bend bent | dobl flexion inclin
benefit beneficial | benefici ventaj provech favor prestac
bind bound | un. vincul enlaz lig encuad unir obliga fij
bite bit bitten | mord muerd picad mordedur pic
blame | culp
bleed bled | sangr hemorrag
block blockage | bloq obstru tap
blow blew blown | sopl son
boil | herv hierv hirv
borrow | prest
bother | molest preocup
break broke broken | romp rot descans paus quebr fractur interr divid desglos part
breathe breath breathing | respir alient
bring brought | tra llev aport
build built building | constru edific cre elabor compil desarroll
burn | quem quema ardor arder ard
buy bought | compr adquir
calculate calculation | calcul cómput
call | llam denomin telef convoc nombr conoc exig pid ped
calm | calm tranquil
cancel cancellation | cancel anul
care careful carefully careless | cuid atenc atend atienda cautel import precauc urgenc
carry carried carrier | llev port transport realiz trasl efectu cab
catch caught | atrap contra contag captur cog agarr
cause | caus provoc produc ocasion motiv origin deb gener
celebrate celebration | celebr fest
change | cambi modific variac alter camb transform
charge | carg cobr encarg respons
chat | chat convers charl habl
check | revis verific comprob control chequ consult marc examen comprueb mir asegur fij registr
chew | mastic masc
choose chose chosen choice | elig elij eleg escog escoj opcion selec eleccion decis
claim | reclam afirm asegur sosten solicit alega
clean cleaner cleaning | limpi ase
clear clearly | clar despej borr elimin evident aclar
click | clic puls hag
climb | sub escal trep
close closure closed | cerc cierr cerr estrech proxim clausur
collect collection | recog recolec recop reun coleccion cobr junt obten toma
combine combination | combin
come came coming | ven vien vin proced proven lleg provien acud acerq proxim entr
comfort comfortable uncomfortable discomfort | comod conso confort molest malest incom alivi agust
comment | coment observac
communicate communication | comunic
compare comparison | compar confront cotej
compete competition | compet competenc concurs
complain complaint | quej reclam denunc
complete completely completion | complet termin total finaliz rellen llen conclu
comply compliance | cumpl conform acat
concern | preocup inquiet respec duda concern incumb interes relac
conclude conclusion | conclu
conduct | realiz conduc llev efectu hac
confirm confirmation | confirm verific
confuse confusion | confu desorient
connect connection | conect conexion relacion un. vincul
consent | consent autoriz
consider consideration | consider ten tien cuenta pens pien tom evalu
consist consistent consistently | consist compon const constant conforme coheren form siempre
consult consultation | consult asesor acud
consume consumption consumer | consum ingest gast
contact | contact comuni llam
contain container | llev conten contien envas recipient incluy frasc inclu
continue continuous continuously continued | continu sig seg prosig prosegu manten mantien siguien
  perman prolong
contribute contribution | contribu aport
control | control contien domin regul
convert conversion | convert conviert conver transform
cook | cocin coci prepar
copy | copi ejempl
correct correctly correction | correc corrig correct adecuad bien
cost costly | cost cuest prec gast valor car
cough | tos tosi tose toser
count | cont cuent recuent numer
cover coverage covering | cubr cubier cobert tap abarc cubi
crash | choq bloq
create creation creative | cre gener elabor form produc
cross | cruz atraves
cry | llor grit
cure | cur sana remed
cut | cort recort reduc
damage | dañ perjud lesion deterior
dare | atrev
deal dealt | trat ocup manej lid enfrent acuerd lidi
decide decision | decid decis determin resolv
declare declaration | declar
decline | rechaz dismin descens declin reduc
decrease | dismin redu baj men descen
define definition | defin
delay | demor retras aplaz tard postergu retard esper
delete deletion | elimin borr supr
deliver delivery | entreg repart parto nac part suminist prest enviad
demand | exig demand requier pid
demonstrate demonstration | demostr demuestr most manifest
deny denial | neg nieg rechaz deneg
depend dependent dependence dependency | depend segun funcion
describe description | describ descri explic
deserve | merec merez
design designate | diseñ designa conceb dise destin
desire | dese quer quier
destroy destruction | destru
detect detection detector | detect hall descub
determine determination | determin defin establec
develop development developer developmental | desarroll elabor present evoluc program cre form
  produc padec
die dead death deadly | muer mor falle letal mort defunc deces
differ different difference differently | difer distint vari otr
digest digestion digestive | diger digest
dip | sumer remoj
direct direction directly director | direc dirig indicac sentid instrucc orient
disagree disagreement | desacuerd discrep
disappear disappearance | desaparec desaparic desaparez
discard disposal dispose disposable | desech elimin tir bot descart
discharge | alta. descarg secrec flujo supura
discover discovery | descub hall
discuss discussion | habl coment discut debat trat conversa analiz analic deliber consult
display | muestr mostr visualiz presen panta
distribute distribution | distribu repart
disturb disturbance | molest perturb trastorn
divide division | divid
do does did done doing | hac hag hic hiz realiz efect
donate donation donor | don
double doubling | dobl duplic
doubt | dud
draw drew drawn drawing | dibuj extra sac traz
dream | sueñ soñ
dress dressing | vest vist apósit apos vend ropa aderez gas. curit
drink drank drunk | beb tom ingest ingier
drive drove driven driver driving | conduc llev manej conduj impul condu
drop | cai gota baj descen caid dej descart sol cita
drown | ahog
dry dryness | sec sequed
earn | gan
eat ate eaten | com alimen ingest consum ingier
edit edition editor | edit modific
educate education educational educator | educa formac enseñ pedagog
eliminate | elimin
emerge emergence | surg emerg apari
emphasize emphasis | enfat énfas hincap enfas subray
employ employee employer employment | emple trabaj patron labor
enable | permit habil activ posib facil
encounter | encontr encuentr
encourage | anim alent alient foment fomen recomend promuev promov insta
end ending | fin final termin extrem acab
engage engagement | particip compro involucr dedic
enhance | mejor aument potenci increment
enjoy enjoyable | disfrut goz gust
enroll enrollment enrol | inscri matric registr afili reclut
ensure | asegur garant cerc verific
enter entry entrance | entr ingres introdu escrib introduz introduj acced acces
equip equipment | equip aparat
escape | escap hui
establish establishment | establec establez fund
estimate estimation | estim calcul
evaluate evaluation | evalu valor
examine examination exam | exam examin revis anali estud prueb
exceed excess excessive | exce super sobrepas
exchange | intercamb cambi
exclude exclusion | exclu descart
excrete excretion | excre elimin
exercise | ejerc entren
exist existence | exist hay hab
expand expansion | expand ampli exten
expect expectation | esper previs prev expect
experience | experi expert sient sent sufr ten tien present vivenc padec
explain explanation | explic aclar
explore exploration | explor
expose exposure | exp
express expression | expres
extend extension extensive | exten ampli prolong extiend prorrog
face | car rostr enfrent cara facial afront
fail failure | falla fall fracas insuf no. error incumpl dej suspend
fall fell fallen | cae cai caid caer disminu
fear | mied tem temor
feed fed | aliment comer com dar
feel felt feeling | sent sient sensac sint sentim parec
fight fought | luch combat pelea
file | archiv present fichero expedient
fill | llen rellen complet surt relle
find found finding | encontr encuentr hall descub busc averig consig resultad obten sab identific
  detect observ hallazg
finish | termin acab finali conclu complet
fit | ajust aptit encaj adapt apt forma
fix | arregl fij repar soluc corrig corre
float | flot
flow | fluj corrient flu circul
focus | enfoc centr concentr enfoq atenc prior dirig
follow followed following followup | sig seg siguient continu acat segu result posteri cumpl consec
forbid forbidden | prohib
force forced | fuerz forz oblig fuerza
forget forgot forgotten | olvid
forgive | perdon
form formation | form
freeze frozen | congel
gain | gan aument obten logr
gather gathering | reun recopil recog junt concentr aglomer
generate | gener
get got gotten getting | obten obtien consig consegu recib pon logr hac lleg obtuv ten tien sac
  contra volv adquir vacun
give gave given | dar dé da. dan. dio dad dier dando proporcion brind ofrec administr otorg don diag
  aport den.
go went gone going | ir. va. van. vay vaya fue. acud pas ido. vamos voy. sal continu acced march
  asist dirij
grab | agarr tom
grant | otorg conced subven permis beca
grow grew grown growth | crec crez crecim aument desarroll cultiv
guess | adivin supon
guide guidance guideline | gui orient directri pauta lineam norma instrucc recomend
handle handling | manej manip trat
hang hung | colg cuelg
happen | ocurr suced pas suce acontec
harm harmful | daño perjud nociv dañi dañin lastim dañ
hate hatred | odi
have has had having | tien ten tuv hab hay pose padec sufr presen cuent dispon ha. han. he. hemos
heal healing | cur sana cicatr recuper
hear heard hearing | oir oye oi. escuch audi oíd oido
heat hot warm warmth warming | calor calien calent cálid calid tibi temperat templad
help helpful | ayud util auxili asist sirv serv apoy contrib favor
hide hid hidden | escond ocult
hire | contrat
hit | golpe golp peg afect
hold held | mant sost manten sosten suj agarr celebr cont tom aguant sujet reten posey guard
  conserv
hope | esper
host | huésp anfitri aloj hosped huesp organ
hug | abraz
hurt | dol duel lastim dañ her hacer daño
identify identification | identif reconoc detect descub encontr hall
ignore | ignor caso omit
imagine imagination | imagin
impact | impact efect repercus afect
implement implementation | implement aplic ejec instaur pon puest
imply implication | impli implic
improve improvement | mejor perfecc
include including inclusion | inclu incluy abarc compren entre comprend constan
increase increasingly | aument increment crec mayor eleva vez más incremen sub
indicate indication indicator | indic señal
infer inference | infer deduc
influence | influ
inform information informational informed | inform dat notific comunic entera aviso avis
inhibit inhibition inhibitor | inhib
inject injection | inyec
injure injury | lesion herid lastim dañ heri traum cort
inquire inquiry | consult pregunt averig inform
insert insertion | insert introdu coloc introduz
insist | insist
inspect inspection | inspec revis
install installation | instal
intend intent intention intentional intentionally | inten pretend propos propósit destin objet quer
  quier deliber
interact interaction interactive | interac interact
interfere interference | interf
interpret interpretation interpreter | interpr
interrupt interruption | interrum
interview | entrevist
introduce introduction introductory | introduc presen introduj incorpor introduzc
invest investment | inver inviert invert
investigate investigation investigator | investig estud
invite invitation | invit
involve involvement | implic involuc particip impli supon relacion interv conll
issue | problem emit cuestion tema expid asunt public emis
join | un. uni unirs junt particip incorpo únas unas sum
judge judgment | juzg juic juez criter
jump | salt
justify justification | justific
keep kept | manten mantien conserv guard sig seg continu mantuv qued teng evit
kill killer | mata mat muer
kiss | bes beso
know knew known knowledge | conoc sab conoz sepa conocim sup sé
label | etiqueta rotul etiquet marc
lack | falt carenc ausenc carec
land | tierr aterri suelo terren
last lasting | dur últim ultim pasad persist final anterior prolong apellid
laugh laughter | reír risa rie rei rí
lead led leader leadership | dirig llev conduc lider condu encabez provoc produc lídere caus
  liderazg
leak leakage | fug filtr gote escap
lean | inclin apoy
learn | aprend inform descub averig conoc ente sab
leave left leaving | dej sal abandon irse march permis izquierd quedar. queda partid ausent licenc
lend | prest
let | dej permit
lie lay lain lying | acost mentir mient encuentr acues yac tumb reca
lift | levant eleva alz sub.
like | gust como. parec similar tal
limit limitation | limit restri restring otros.
link | enlac vincul enlaz relacion conex
listen | escuch oig
live life living lives alive | viv vid vivos
load | carg
locate location | ubic localiz lugar sitio encuentr
lock | bloq cerra
look | mir busc parec ver. aspect ve. consult fij veri
lose lost loss | perd pierd
love lovely | ama amor encant quer quier
lower | baj inferior reduc menor dismin
mail | corre envi mand
maintain maintenance | manten mantien conserv
make made making | hac hag hic hiz realiz elabor hech fabric convier logr consig prepar cre form
  tom comet
manage management manager | manej administr gestion control trat gest gerent lograr direct encarg
  direcc
manufacture manufacturer | fabric elabor
mark marker | marc señal
match | coincid coincide correspond igual comb partid corresp
matter | import asunt materi cuestion tem
mean meant meaning | signific quier refier sentid medi promedi decir consist supon
measure measurement | med medicion medi mid
meet met meeting | reun cumpl cono encuentr satisf encontr junta sesion
mention | mencion nombr cit
miss missing | falt perd pierd salt ech perdi olvid omit
mistake mistaken | error equivoc
mix mixture | mezcl
modify modification | modific cambi
monitor monitoring | monitor vigil control supervis seguim pantall
motivate motivation | motiv
move movement | mov muev mud desplaz traslad pas
multiply multiple | multipl multiplic vari divers
name | nombr denomin llam apellid
need | necesi neces deb requier precis requer hac falta
neglect | descuid desaten neglig
notice notify notification | not avis notific observ advier comunic perci inform sent sient
obey | obed cumpl respet
observe observation | observ
obtain | obten obtien obtuv consig adquir
occur occurrence | ocurr produc suced apare da. dan. suce present
offer | ofrec ofert ofrez brind propor
omit omission | omit omis
open opening | abr abier abert apertur
operate operation operator operating | oper funcion manej intervenc cirug
oppose opposite opposition | opon opuest contrari oposic
order | orden pedid ped pid fin solicit
organize organization organizer organise organisation | organiz entidad
overcome | super venc
own owner ownership | propi dueñ propietar pos tien
pack package packaging | paquet empaqu envas embal
pain painful | dolor doloros
participate participation participant | particip
pass | pas aprueb aprob transmit
pay paid payment | pag cobr abon prest retrib
perform performance | realiz hac efect desempeñ rendim ejec funcion llev practic
permit permission | permit permis autoriz
pick | elij eleg recog recoj escog toc
place placement | lug coloc pon sitio puest posicion
plan planning planned | plan planif planea prev
play player | jug jueg desempeñ reprod papel
please | favor sirv por.
point | punt señal apunt indic
pour | ech viert vert
practice practise practitioner | practic ejerc consultor profes
pray prayer | or. ora orac rez orar
predict prediction predictive | predic predec pronost prev
prefer preference preferable preferably | prefer prefier
prepare preparation preparedness | prepar
present presence presentation | present presenc actual act exist expos
preserve preservation | conserv preserv
press pressure | presion hiperten hipoten oprim pres prens tension pulse apret apriet puls
pretend | fing
prevent prevention preventive preventative | preven evit impid impedir previn previen
print printer | imprim impre
proceed procedure process processing | proced proces trámit tramit intervenc
produce production product productive | produc produj product gener fabric elabor
program programme | program
progress progression progressive progressively | progres avanc avanz evoluc
promise promising | promes promet prometed
promote promotion | promov promuev foment promoc impuls
propose proposal | propon propues propus
protect protection protective protected | proteg protec protej resguard
prove proof proven | prueb prob demostr demuestr comprob result
provide provider provision | proporcion brind ofrec provee suminist prest facil dar da. disposic
  da proveed profesion aport
publish publication publicly publisher | public edit
pull | tir jal sac extra
punish punishment | castig sancion
purchase | compr adquir
push | empuj apret apriet presion
put putting | pon puest coloc pus pong
question | pregunt cuestion duda interrog
quit | dej abandon ces suspend interrump
raise | aument elev levant sub cri plante gener alz
rank | rang clasific
rate rating | tas índic indic ritmo calific califi frecuenc tarif
reach | alcan alcanz lleg comuni contact
react reaction reactive | reacc
read reader reading | le. lee lea leí lect leer lei medicion
realize realise | dar cuenta realiz
receive receipt recipient | recib recep recibo destinat
recognize recognition recognise | reconoc reconoz
recommend recommendation | recomend recomien aconsej
record recording | registr grab histor anot expedien marca record cartill
recover recovery | recuper cura mejor
recruit recruitment | reclut contrat
recycle recycling | recicl
reduce reduction | redu dismin reduz baj reduj men
refer referral reference | refer refier remit remis deriv consult
reflect reflection | reflej reflex
refuse refusal | rechaz neg nieg negat rehús
regard regarding regardless | respec consider relac independ acerc sobre
register registration registry | registr inscri
regulate regulation regulatory | regul reglament norm
reject rejection | rechaz
relate related relation relationship relative relatively | relac relacion famili relativ parient
  vincul respec
relax relaxation | relaj
release | liber lanz public emis libera soltar suelt version
relieve relief | aliv alivi
rely reliance reliable reliability | confi depend fiab fiabil bas
remain remainder | qued perman rest sig mantien seg manten
remember reminder remind | record recuerd acord
remove removal | elimin quit extrac retir extirp sac extra
rent rental | alquil renta arrend
repair | repar arregl
repeat repeated repeatedly repetition | repet repit reiter
replace replacement | reempl sustit cambi reposic
reply | respuest respond contest
report reportedly reporting | inform report notific denunc comunic declar señal avis
represent representation representative | represent supon
request | solicit pid pedid petic ped
require requirement | requier requer requisit neces exig obligat deb precis oblig
rescue | rescat salv socorr
research researcher | investig estud
reserve reservation | reserv
resist resistance resistant | resist
resolve resolution | resolv resuel resoluc
respect respectful respectively | respet respec
respond response responsive | respond respuest respues
responsible responsibility | respons encarg
rest resting | descans repos rest demas
restore restoration | restaur restab recuper restitu
restrict restriction restrictive | restri limit
result | result consec provoc deb
retain retention | reten reti conserv retuv
return | regres vuelv volv devol devuelv retorn vuelt
reveal | revel muestr most descub
review reviewer | revis evalu repas reseñ
ride rode | mont viaj
rinse | enjuag aclar
rise rose risen | aument sub elev levant increment asce
rub | frot friccion fro refreg
run ran running runner runny | corr ejec funcion dirig ejecu carrera mocos secrec gest moque
rush | apur pris apres corr
satisfy satisfaction satisfactory | satisf
save saving | guard ahorr salv
say said | dic dec dij diga manifest afirm señal indic asegur declar men
scan scanner | escan explor tomogr gammag resonan prueb ecogra
schedule | program cita agend calendar cronogram horari
scratch | rasc raspa arañ
screen screening | pantall detec cribad tamiza prueb evalu exam
search | busc búsqued consult
seat sit sat seating | sent sient asient sienta asientos
see saw seen | ver. ve. ves vea ven. vio vist consult observ vien acud mir
seek sought | busc solicit acud pid ir. vaya recib
seem | parec
select selection selective | selec elij escoj eleg escog elig
sell sold sale | vend vent
send sent sender | envi mand remit remi
sense sensation sensitive sensitivity sensory | sens sent sentid delicad
separate separately separation | separ apart independ
serve service | serv sirv prest servic
set setting | establec configur ajust conjunt entorn fij ambient pon preferenc posic
settle settlement | resolv acuerd asent
shake shook shaken shaking shaky | agit temb sacud estrech temblor
share sharing | compart cuot acción intercamb compar
shave | afeit
shift | turno cambi desplaz camb
shoot shot | disp inyecc vacun
shop shopping | tiend compr
shout yell | grit
show showed shown | muestr most demostr demuestr indic
shower | ducha bañ
shrink | encog reduc
shut | cerr cierr
sign signature | firm señal sign indici inici cartel
simplify | simplif
sing song | cant
sink | hund lavab lavaman fregad
skip | omit salt
sleep slept asleep sleepy sleepiness | dorm duerm sueñ somnol durm
slip | resbal desliz
slow slowly | lent despac retras desaceler lento
smell odor odour | ol. olor huel olf oler
smile | sonr sonri
smoke smoking smoker smoky | fum hum tabac
sneeze | estorn
solve solution | soluc resolv resuel
sound | son sonid pare
speak spoke spoken speaker speech | habl discurs orador parl
spend spent | gast pas dedic
spit | escup esput
split | divid part separ
spray | rociad rocí spray atomiz aerosol
spread | propag exten difun disemin transmit contag extiend
stabilize stabilise | estabil
stand stood standing | par pie pon levant soport posic represent
stare | mir
start starting | comenz empez inici comienz empiez inic arranc comienc empiec partir princip
state statement | estad declar indic afirm enunci manif
stay | qued perman manten mantien estad quéd sig. siga. segu
steal stolen | rob
stick stuck sticky | peg pegajos adher atasc bastonc
sting stung | pica picad escoz
stir | remuev revuelv remov
stop | deten par dej detien suspen interrum alto. ces fren evit
store storage | almacen guard tiend conserv
strengthen strength strong strongly | fuer fort fuert reforz refuerz firm resist potenc intens
stretch | estir
strike struck | golp huelg
struggle | luch esforz dificult
study student studies | estudi alumn investig analiz
submit submission | env present mand
subscribe subscription subscriber | suscri
succeed success successful successfully | exit éxito logr satisf correct tuv
suck | chup succ
sue | demand
suffer suffering | sufr padec padez
suggest suggestion | suger sugier indic propon propus
suit suitable | adecu convien apropi traj idone apt
summarize summary | resum
supply | suminist provis abastec proporcion
support supportive supporter | apoy respald ayud sosten soport sost mante compat sustent
suppose supposed | supon supues deb
suppress suppression | suprim supres inhib
surprise surprising surprisingly | sorpr
surround surrounding | rode alred entorn circund
survive survival survivor | sobreviv superviv
suspect suspicion suspicious | sospech
suspend suspension | suspen
swallow | trag deglu
sweat | sud transpir
sweep | barr
swell swelling swollen | hinch inflam hinchaz
swim swam swimming | nad natac
switch | cambi interrupt
take took taken taking | tom llev tien ten sac cog adopt tard dur recib sum
talk | habl charl convers platic
taste | sabor gust prob prueb
teach taught teacher | enseñ docen maestr profes
tear tore torn | lágrim lagrim rasg desgarr rot
tell told | dig dic dec cont inform dij cuent avis comuniq explic diga indic comunic
tend tendency | tiend suel tend
test tester testing | prueb anal test examen exam ensay anális prob estud
thank thankful gratitude | grac agradec agradez grat
think thought thinking | pens pien cre consider opin pensam ide
threaten threat | amen
throw threw thrown | tir lanz arroj bot ech
tie tied | at lig empat atad
tighten tight tightness | apret apriet ajust opres ceñ estrech rigid
touch | toc contact tact
trace tracking track | rastre segu rastr traz pist
trade | comerc intercam
train training trainer | capacit entren form tren adiestr
transfer | transf traslad
transform transformation | transform
translate translation translator | traduc traduj
transmit transmission transmissible | transmi contag
transport transportation | transport trasla
travel traveler traveller | viaj desplaz
treat treatment | trat tratam
trigger | desencaden provoc activ caus produc
trust trustworthy | confi
try tried | intent trat prueb prob procur
turn | gir vuelt turn convert volt encend vez dobl acud recurr
twist | torc retorc
type | tip clas escrib teclead
undergo underwent | somet pas someti sufr realiz
understand understood understanding | entend entiend comprend compren
unite union united | un. uni unid unión estados sindic
update updated | actualiz
upgrade | mejor actualiz
urge | inst dese ganas urg
use usage useful used useless user using | us util usa emple uso aprovech sol servir consum solí
vaccinate vaccination vaccine | vacun inmuniz
vanish | desaparec
vary variable variation variant variety various varied | vari diver divers distint
verify verification | verif comprob
view viewer | ver. vist opin visualiz vea consider punto
visit visitor | visit consult acud cita vaya
vomit vomiting | vomit devolv
vote voter | vot
wait | esper aguard demor
wake woke waking awake | despert despier vigil
walk | camin and pase
want | quer quier dese quis
warn warning | advert advier avis adver alert precauc alarm
wash washing | lav lava enjuag
waste | desech residu desperdic pérdid malgast
watch | mir observ ver. reloj vigil vea est
wear wore worn | us llev pon visti portar desgast
weigh weight | pes peso
welcome | bienven recib
win won winner | gan
wish | dese quisier
withdraw withdrawal withdrew | retir abstin
wonder | pregunt maravill
work worker workplace working workforce | trabaj funcion labor obra emple sirv obrer
worry worried | preocup inquiet
worsen worse worst | empeor peor agrav
wound | herid her
wrap | envolv envuelv
write wrote written writer writing | escrib escrit redact anot
abuse | abus maltrat
absorb absorption | absor
accelerate acceleration | aceler
accumulate accumulation | acumul
acquire acquisition | adquir obten
activate activation active actively activity | activ
adapt adaptation | adapt
aggravate | agrav empeor
aid helped | ayud auxil
alternate alternative alternatively | altern otr
amplify amplification | ampl
analyze analysis analytical analyse | anali anális analic
ban | prohib
bind binding | un. uni fij enlaz lig
boost booster | refuer aument potenc impuls
bruise bruising | moret hemat contus cardenal
capture | captur
characterize characteristic character | caract rasg person
cite citation | cit
classify classification class | clas clasif categ
coincide coincidence | coinc
commit commitment committed | compr comet compromi
compromise compromised | compromet comprom deprim
concentrate concentration | concentr
confine confinement | confin limit aisl encerr
conserve conservation | conserv
construct construction | constru
contaminate contamination | contamin
contract contractor | contra contrat
coordinate coordination coordinator | coord
cope | afront sobrell enfrent lid
counsel counseling counselor | asesor consej orient
crowd crowded | multit aglomer concurr gent
debate | debat discu
delegate delegation | deleg
derive derivative | deriv proven proced
detain detention | deten
deteriorate deterioration | deterior empeor
diagnose diagnosis diagnostic | diagnos diagnost
diminish | dismin
disclose disclosure | divulg revel
disinfect disinfection disinfectant | desinfec
disperse dispersal | dispers
disrupt disruption | interrup alter perturb trastorn interrump
dissolve | disolv disuel
distinguish distinction distinct | disting distin
download | descarg baj
upload | carg sub
ease | alivi facil
elevate elevation | elev alt
embrace | abraz adopt
enforce enforcement | cumpl aplic orden polic
enlarge enlargement | agrand ampli aument
entail | conll implic
evacuate evacuation | evacu
evolve evolution evolutionary | evoluc
excite excited exciting excitement | emocion entus excit
execute execution executive | ejec
exhale exhaled | exhal espir
exhibit | exhib present muestr
export | export
import | import
facilitate | facil
fund funding fundraise | fond financ recaud
fuse fusion | fus
gargle | gárgar
highlight | destac resalt
hospitalize hospitalization | hospital intern ingres
hydrate hydration dehydrate dehydration | hidrat deshidrat
impair impairment | deterior discap afec alter
impose imposition | impon impus
incubate incubation | incub
induce induction | indu
inhale inhalation inhaler | inhal aspir respir
initiate initiative initial initially | inic
innovate innovation innovative | innov
integrate integration | integr
invade invasion invasive | inva
irritate irritation irritable irritability | irrit
isolate isolation | aisl
justify | justif
launch | lanz inic
lessen | dismin reduc
log login | ses registr inic acced cartill historial
logout | ses cerr cierr
merge | fus combin un.
migrate migration migrant | migr
minimize | minim reduc
mislead misleading | engañ
mobilize mobilization mobile mobility | móvil movil celular
negotiate negotiation | negoc
nurse nursing | enfermer lactan amamant
originate origin original originally | origin proced
outweigh | super mayor
persist persistent persistence persistently | persist
postpone postponement | apla posterg pospon pospuest
prescribe prescription prescriber | recet prescri formul indic
process | proces tramit
proliferate proliferation | prolif
quarantine | cuarent
reassure reassurance | tranquil
rebuild | reconstr
regain | recuper recobr
reinforce | refor refuerz
remedy | remed
replicate replication | replic
resume | reanud retom curric
retire retirement | jubil retir
reuse reusable | reutil
seal | sell precint cerr
secure security securely | segur asegur
shed shedding | elimin despr liber excre
shelter | refug alberg resguard
simulate simulation | simul
soak | remoj
soothe | calm alivi
specify specific specifically specification | especif concret determin puntual
spill | derram
spoil | estrope
stimulate stimulation stimulus stimulant | estim
stain staining | manch tinc
submerge | sumerg
supervise supervision supervisor | supervis
sustain sustained sustainable sustainability | sosten sosti sustent continu
taper | reduc gradual dismin
tolerate tolerance tolerability | toler
tremble trembling tremor | tembl
undertake undertook | empren realiz llev
unlock | desbloq
validate validation valid validity | valid válid vigen
ventilate ventilation ventilator | ventil respirad
verify | verif
violate violation | viol infring incumpl
volunteer voluntary voluntarily | volunt
wipe | limpi toall pas sec
yield | rend produc
"""
