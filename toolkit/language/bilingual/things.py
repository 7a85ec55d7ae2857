"""Things, people, places and times: English nouns with the beginnings of the Spanish ones."""

TABLE = """
ability capability capable unable able | capac pued pod capaz habil posib logr
absence absent | ausen falt
accident accidental accidentally | accident
account | cuenta contab repres relat
acid acidic acidity | acid ácid
action | accion acci medid act
adult adulthood | adult mayor
afternoon | tarde vespert
age aged ageing aging | edad año envej mayor
agency | agenc organis dependenc entid
air airborne | aire aére aere ambient
airplane plane aircraft flight airline | avi vuel aerolin aére
airport | aeropuer
alarm | alarm
alcohol alcoholic | alcohol bebid
amount | cantid mont suma import volum nivel dosis
animal | animal
apartment flat | apartament depart pis. plano plana
apple | manzan
appointment | cita consult turno nombram visit
area | area área zon superfic region ámbit espac sector lug
army military troops soldier | ejerc milit tropa soldad
art artist | arte artist
article | articul artícul
attention | atencion atenc atent
attitude | actitud
aunt uncle | tía. tío. tio. tia.
author | autor
authority authorize authorization | autori
average | promed medi término
baby infant newborn | beb lactan recién recien niñ nac
bag | bols sac
ball | pelota bola balón
balance | equilib balanc sald
band | band
bank | banc
bar | barr bar.
barrier | barrer
base basis based basic basically | bas fund sobre
basket | cest canast
bath tub | bañ tina
beach | play
bean | frijol judí habich poroto
bed bedtime bedroom bedding | cama dormi acost habitac sában
beer | cervez
behalf | nombr part
bell | timbr campan
belt | cintur correa
bicycle bike | biciclet bici
bill | factur cuenta proyec ley. billet
bird avian | ave pájar avia
birth birthday | nac cumple parto natal
block | bloq cuadr
board | junta tablero tabla consej placa aloj comid pension
boat ship | barc buqu embarc envi
bone | hueso óse ose
book booklet | libr folleto reserv
boot | bota
border | fronter borde
bottle | botell frasco envas biber recipient
bottom | fond infer abajo final parte
bowl | tazón taz cuenc plato
box | caj casill cuadr recuadr
boy | niño chic muchach varón hij
branch | rama sucurs
brand | marca
bread | pan.
breakfast | desayun
bridge | puent
brother sibling sister | herman
brush toothbrush | cepill
bucket | cubo balde cubet
budget | presup
bug | error chinch insect bicho
bus coach | autob bus buses colectivo camion ómnibus
business | negoc empres comerc
button | boton
cabinet | armari gabinet
cake | pastel tort
camera | camar cámar
camp | campament
campaign | campañ
campus | campus
can tin | lata
candidate | candid
candle | vela
capital | capital mayús
car automobile vehicle | auto coch carro vehíc vehic automov
card | tarjet carn
case | caso caj estuch
category | categor
ceiling | techo
cell cellular | celul célul celda móvil
center centre central | centr
century | sigl
certificate certification certify | certific
chain | caden
chair chairman | silla presid
challenge | desaf reto problem dificult
chance | probab oportun posibilid riesgo azar
chapter | capit
charity | benefic carid
cheese | queso
chemical chemistry | quimic químic
chemist | farmac quím
chicken poultry hen | pollo aves gallin avic
chief | jefe principal director
child children childhood kid pediatric | niñ hij infan pediat men
chocolate | chocolat
church | igles
circle circular | circul círcul
circumstance | circuns
city urban town | ciudad urban local munic pueb
citizen citizenship | ciudad
civil civilian | civil
classroom school | aula escuel escol colegi clas
client customer | client
climate | clima
clock oclock | reloj hora
cloth fabric | tela tejid paño
clothes clothing | ropa prend vestim
cloud | nube nub
club | club
coal | carbón
coast coastal | costa costero
coat | abrig bata recub
code | código codig cód
coffee caffeine | caf
coin | moned
college university | univers facult colegi
color colour | color
column | column
combination | combinac
comma | coma
commerce commercial | comerc
commission commissioner | comis
committee | comit comis
communitie community communal | comunid comunit social
companion | compañ acompañ
company | empres compañ
component | compon
computer laptop | comput ordenad informát port
condition conditional | condic afec enferm estad situac términ
conference | confer congres
conflict | conflic
congress | congres
consequence consequently | consec
container | envase recipien contened
content | conten
context | contex
continent continental | contin
contrary contrast | contrar contrast cambio
convention conventional | conven
copy | copi
corn | maíz maiz
corner | esquin rincón
cotton | algod
council | consej
country national nation nationwide nationality | pais nacion país patria naci
couple | par. pareja
course | curso clas evoluc transcurso desde por.
court | tribun corte cancha juzg
cousin | prim
crime criminal | delit crim penal
crisis | crisis
crop | cultiv cosech
cup | taza vaso copa
curriculum | curricul plan
currency | mone
curtain | cortin
curve | curva
cycle | ciclo
dairy milk | lech lácte lact
damage | daño
dance | bail danz
danger dangerous hazard hazardous | pelig riesg
dark darkness | oscur
data database | dat base
date | fech dia día cita act
daughter | hij
day daily everyday | dia día diari jorn cotid hora
deadline | plaz fech límit
debt | deud
decade | decad décad años
degree | grad titul título
democracy democratic | democ
department | depart servic
desk desktop | escritor mostr mesa
detail | detall dat inform
device | dispos aparat equip
diagram | diagram esquem
diary journal | diari revist
dictionary | diccion
diet dietary | diet aliment
dinner supper | cena comid
dish | plat vajill
distance distancing | distanc distanci lejos
district | distrit
document documentation | docum
dog puppy | perr can.
dollar | dolar dólar
domain | domin
door doorstep | puert
dot | punt
dozen | docen
drawer | cajón
driver | conduc controlad
dust | polv
duty | deber oblig func
ear | oid oíd orej oto
earth | tierra terrest
east eastern | este. orient
economy economic economical economist | econom económ
edge | borde filo
effect effective effectively effectiveness | efec eficac eficaz
effort | esfuer
egg | huev óvul
election | elec
electricity electric electrical | elec eléc luz
element | element
elevator | ascens elev
email mail | corre electr email mail
emergency | emerg urgen
emotion emotional emotionally | emoc
energy | energ
engine | motor
engineer engineering | ingen
environment environmental | entorn ambient ambien medi
envelope | sobre envol envuelt
episode | episod
equipment | equip
error | error
essay | ensay
event | event acontec suces
evening | noche tarde vespert
evidence evident evidently | evid prueb
example instance | ejemplo ejempl
exception except | excep salvo menos excepto
exit | sal
expense expensive | gast car costos
expert expertise | exper
explosion explosive | explos
extent | medida grad alcanc
factor | factor
fact factual | hecho realid dato
factory plant | fabric fábric planta
faith | fe.
family familial household | famil hogar domest domést doméstic convivient cas
farm farmer farming | granj agric campesin
fashion | moda
fat fatty | gras gord
father dad | padre papá papa
favor favorite favourite | favor prefer
feature | caracter rasgo función funcion
fee | tarif cuota cobr honorar cargo cost prec
feedback | comentar opin retroal
female feminine woman women girl lady gynecologist | mujer femen femin hembra niñ chic muchach
  señor mujeres hij ginec
festival | festiv
fever feverish temperature | fiebre febril temperat calent
field | camp ámbit
figure | figur cifra
film movie | pelic pelíc cine film lámin
finance financial financially | financ econ finan
finger toe fingertip | dedo yema
fire | fueg incend
firm | empres firm
fish seafood | pesc pez peces marisc
flag | bander
flavor flavour | sabor
floor | piso suelo planta
flour | harin
flower | flor
folder | carpet
folk people person individual personal personally human | person gente individ human individu
  hombr pueb habit propi quien
food | alimen comid aliment víver product
foot feet footwear | pie pies calzad
footnote | nota pie
forest | bosqu forest
fork | tenedor bifur
frame framework | marc cuadr estruct
freedom free freely | libert libr gratu gratis
friend friendly friendship | amig amist amable
frequency frequent frequently often | frecuen menudo veces habit mayor suel soler
fruit | frut
fuel | combust
fun funny | divert grac diver
function functional | func
furniture | mueble mobil
future | futur próxim porven
game | juego partid jueg
garbage trash rubbish | basur
garden gardening | jardín jardin
gas gaseous | gas
gate | puert
gender sex sexual sexually sexuality | géner gener sexo sex
generation | generac
gift | regal
glass glasses | vidri vas gafas lentes cristal anteoj
global globally globe world worldwide international internationally pandemic | mund global
  internac plane pandem
goal | objet meta fin
god | dios
gold golden | oro. dor
goods | bien. bienes mercanc product
government governmental governor | gobern gobier guber
grade grader | grado curso grad calif
grain | gran cereal
grandparent grandmother grandfather grandchild grandchildren | abuel niet
graph graphic | grafic gráfic
grass | hierba césped past
ground | suelo tierr fund motiv
group | grup conjunt
guest | huesp invitad huésp
guideline guide | guía guia directri pauta lineam
guy | tipo chic hombr
hall hallway | pasill sala vestíb
handbook manual | manual
hat cap | sombrer gorr tapa
headline title | titul títul
headquarters | sede
height tall | altur estatur alt talla
hell | infiern
help assistance | ayud asist auxil
hero | hero héro
highway road street avenue | carret camin call vía via aven autop calle
history historical historic | histor
hobby | pasat afición hob
hole | aguj hoyo orific
holiday vacation | vacac festiv feriad fiest
home house housing homeless | casa hogar viviend casas domic inicio residenc domicil albergue
honey | miel
horse | cabal
hotel | hotel
hour hourly | hora hor
husband wife spouse partner | espos marid conyug cónyug pareja soci
ice | hielo
idea | ide
identity identifier ID | identid identif
image picture photo photograph | imag image foto figur
income | ingres
independence independent independently | indep
index | indic índic
industry industrial | industr sector
inside inner interior internal internally | dentro inter
institution institute institutional | instit centr entid
insurance insurer insured | segur asegurad cobert
interest interested interesting | inter
internet online web website webpage site | internet línea linea web virtual siti págin pagin
  sitio. red.
intersection | inters
island | isla
item | artic element artíc objet ítem producto
jacket | chaquet
jail prison prisoner | carcel cárcel prisi prision preso
job career | trabajo emple labor puest carrer
joke | broma chist
joy happy happiness happily | aleg feli content
juice | jug zum
junior | junior menor
key keyboard | clav tecla llave principal fundam teclad
kind | tipo clase amable especie amab
kindergarten preschool daycare | infan preesc jardín guarder
kit | kit equip botiq
kitchen | cocin
knife | cuchil
laboratory lab | labor
ladder | escaler
lake | lago
lamp light lighting | luz lámpar luces lampar ilumin leve liger enc
language linguistic | idiom lengu
law lawful legal legally legislation lawyer attorney | ley leyes legal lícit jurid juríd legisl
  abogad derecho
layer | capa
league | liga
leaflet brochure flyer pamphlet | follet volant
leather | cuero piel
legend | leyend
lesson | leccion clase lecc
letter | carta letra
level | nivel grado
liberty | libert
library | bibliot
license licence licensed | licenc autoriz permis
line linear | línea linea lineal renglón
list listing | lista list enumer relacion
literature literary | liter bibliogr
loan | préstam prestam
local locally | local
logo | logo
lounge | sala
lunch meal snack | almuer comid merend refrig aliment bocad comer meriend colacion com.
machine machinery | máquin maquin
magazine | revist
majority minority most mostly | mayor minor
male masculine man men gentleman | hombr mascul varon varón
map | mapa plan
market marketplace | mercad
marriage marry married | matrim casad cas boda
mass massive | masa masiv
master | maestr master dominar
material | materi
math mathematics mathematical | matem
maximum minimum maximal minimal | maxim máxim minim mínim
mayor | alcald
meat beef pork | carne cerd res.
mechanism mechanical mechanic | mecan mecán
media medium | medios medi
member membership | miembr integr socio afili membr
memory memorial | memor recuerd
mental mentally mind | mental mente psi
menu | menú menu
message messaging | mens
metal metallic | metal
method methodology | metod métod form
middle mid midst | medi mitad
midnight | medianoche noche
milestone | hito
million billion trillion thousand hundred | mill mil. miles cien bill
mind | mente importa molest
minister ministry | ministr ministe
minute | minut
mirror | espejo
mission missionary | misi
mode model | modo model
moment momentary | moment instant
money monetary cash | diner monet efect
month monthly | mes. meses mens
moon lunar | luna lunar
morning | mañana matut
mother mom maternal | madre mamá mama matern
motorcycle | moto
mountain | montañ
mouse mice | rat ratón ratones mouse
music musical musician | music músic
nature natural naturally | natur
neighbor neighborhood neighbour | vecin barri
network | red. redes conex
newspaper news | periód notic period diari prens noved
newsletter | bolet suscri
night nighttime nightly overnight | noche nocturn
noise noisy | ruid
noon midday | mediodía medi
north northern | norte nort septen
note | nota not cuenta observ señal adviert tome
number numeric numerical | número numer númer cifr cantid vario dígit
nurse nursing nurseries | enferm lact guard
object objective | obj
obligation obligatory | oblig
obstacle | obst
occasion occasional occasionally | ocas veces
ocean sea marine | oceano océan mar. mares marin marít
office officer official officially | oficin ofic func agent despach consult minister
oil petroleum | aceit petról petrol
onion | ceboll
opinion | opin
opportunity | oportun
option optional optionally | opcion opc altern
orange | naranj
outcome | result desenlac
outside outer outdoor external | fuera exter aire libre
oven | horno
oxygen | oxíg oxig
page | págin pagin
paint painting painter | pint
pair | par. pares
palace | palac
paper paperwork | papel documen trámit artículo
paragraph | párraf parraf apart
parent parental | padr progen madr papa
park parking | parqu estacion aparc
part partial partially partly | part parc
party | fiest part
password | contraseñ clave
path | camin rut sender trayec vía
pattern | patron patrón
peace peaceful | paz pací pacíf
pen pencil | lapic lápi bolígr plum
pension | pensi jubil
penalty fine | mult sancion pena
period periodic | period períod plazo punt regla menstr
permission permit | permiso
phase | fase
phenomenon | fenom fenóm
philosophy | filos
phone telephone smartphone cellphone | teléf telef celul móvil llam
phrase sentence | frase orac pena condena
physics physical physically | físic fisic
piece | pieza trozo pedaz piez fragment
pile heap | mont pila
pilot | pilot
pipe | tub tuber pipa
pizza | pizza
planet | planeta
plastic | plást plast
plate | plat placa
platform | platafor
pocket | bolsill
poem poet poetry | poem poet poes
policy politic political politician | polít polit póliz normat
police | polic
pollution pollutant | contamin
pool | piscin pila fondo
poor poverty poorly | pobre mal defic bajo esca
population populate populous | poblac pobl habit
port | puerto
portion | porc parte
position | posic puest cargo postur
possession | poses pertenenc bien
possibility possible possibly | posib quizá pued eventual tal
post postal | public corre postal puest
potato | papa patat
potential potentially | poten posib
powder | polv
power powerful | poder pot energ fuer alimentac
president presidential presidency | presid
price | precio
pride proud | orgul
principle principal principally | princip
priority prioritize | prior
privacy private privately | priv particular
privilege | privil
prize award | premi galard otorg
problem problematic | problem
profession professional professionally | profes
professor | profes catedr
profile | perfil
profit | gananc benef lucr utilid
project projection | proyec
property | propied bienes
proportion proportional | propor
protein | prote
protest | protest manifest
protocol | protoc
province provincial | provinc
psychology psychological psychologist psychosocial | psic
pub | bar. pub
public | públic public
pump | bomba bombe extractor
purpose | propós propos fin objet finalid
quality | calid cualid
quantity quantitative | cantid cuanti
quarter | cuart trimest
queen king royal kingdom | reina rey. reyes real rein
question | pregunt cuestion duda
queue line | cola fila
race racial ethnic ethnicity | raza raci etni carrer étni
radio | radio
railway train railroad | tren ferroc
rain rainy | lluv llov
range | rango gama interval oscil varied alcanc límit
rat rodent | rata roed
ratio | propor relac raz cocient índic
reality real really actual actually | real verdad efec hecho muy
reason reasonable reasonably reasoning | razon motiv caus
receptor | recep
recipe | receta
refrigerator fridge refrigerate | refriger never helader
refugee refuge | refugi
region regional | region regi zon
religion religious | relig
reputation | reput
residence resident residential | resid habit
resource | recurs
restaurant | restaur
revenue | ingres
revolution | revol
rice | arroz
right rights | derech correc cort bien. adecu
ring | anill
river | río rio
robot | robot
rock stone | piedr roca roc cálc
role | papel rol función func
roof | techo tejad
room | sala habitac cuart espacio saló lugar aloj
root | raíz raic
rope | cuerd soga
row | fila hilera
rubber | goma caucho hule
rule | norm regl reglam pauta
rumor misinformation | rumor desinf bulo falsa errón
salary wage | salar sueld
salad | ensalad
salt salty | sal. sala sales
sample sampling | muestr
sand | aren
sandwich | sándw bocad
scale | escal balanz bascul escama
scene scenario | escen
school schooling | escuel escol colegi
science scientific scientist scientifically | cienc científ cient
scissors | tijer
scope | alcanc ámbit
score | puntu calific puntaj
season seasonal | temporad estac
second | segund
secretary | secret
section | secci apart section sección
sector | sector
seed | semill
sequence sequencing | secuenc
series | serie
server | servid
session | sesi
setup | config
shape | forma
sheet | hoja sábana sabana
shelf shelves | estant
shirt | camis
shoe | zapat calzad
shoulder | hombro
side sided | lado lateral cara costad
significance significant significantly | signif import consider much gran
silence silent silently | silenc call
silver | plata
site | sitio lugar sed centr
situation | situac
size sized | tamañ talla
skill skilled | habilid destr capac
sky | cielo
smartphone | teléf intelig
snow | nieve nev
soap soapy | jabón jabon
society social socially societal | soc
sock | calcet media
soda | refres gaseos sod
software hardware | software programa hardware
soil | suelo tierra
son | hijo
sort | tipo orden clas
soul | alma
soup | sopa caldo
source | fuente orig
south southern | sur. merid sur
space spacing | espac
species | espec
spectrum | espect
speed rapid rapidly quick quickly fast faster | veloc rápid rapid pront ráp acel
spoon teaspoon tablespoon | cuchar
sport | depor
spring | primav resort
square | cuadr plaz
staff personnel | personal emplead equip funcionari
stage | etapa fase escenari estad
stair stairs staircase | escaler
standard standardize | estánd estand norm habit
star | estrel
station | estac
statistic statistical | estad
status | estado estat situac
steam | vapor
step | paso pasos etapa medid
stock | acción accion existenc
story | histor relat cuent
stove | estuf cocin
strategy strategic strategically | estrat
stream | corrien arroy flujo
stress stressful stressed | estrés estres tensión
structure structural | estruc
style | estilo
subject | tema sujet asunt asignat materia
substance | sustanc subst
sugar | azúc azuc
suitcase luggage | malet equip
summer winter autumn | veran inviern otoñ
sun sunlight sunny | sol. solar sole
supermarket grocery groceries | superm víver aliment comest abarrot
surface | superf
survey questionnaire | encuest cuestion
symbol symbolic | simb símb
system systematic systematically systemic | sistem sistém
table | tabla mesa cuadr
tablet | tablet pastill comprim pildor grage
target | objet dirig destin meta diana blanc
task | tarea
tax | impues fisc tribut
taxi cab | taxi
tea | té. infus
team | equip
technique technical technology technological | técnic tecn
teenager teen adolescent adolescence youth young younger | adolesc jov juven menor
television tv | tele
tent | carp tiend
term | términ termin plaz condicion
territory territorial | territ
text textbook | text
theatre theater | teatr
theory theoretical | teor
thing something anything everything nothing | cosa algo nada todo cualquier
thread | hilo
threshold | umbral
ticket | bolet entrad pasaj tique multa
timeline | cronolog
tip | consej punta propin
tissue | tejid pañu
tobacco cigarette vaping vape | tabac cigarr vap
toilet restroom lavatory | baño inodor sanit aseo
tool toolkit | herram
topic topical | tema tópic tópico asunto
total totally overall whole entire entirely full fully | total entero complet gener tod llen plen
  compl
tourism tourist tour | turis
towel | toalla
tower | torre
toy | jugue
tradition traditional traditionally | tradic
traffic | tráf tráns circul
tragedy tragic | tragedi trág
trail | camin rast sender
transaction | transac
tree | árbol arbol
trend | tenden
trial | ensay juic prueb estudi
trip journey | viaje
trouble | problem dificult molest
truck | camion camión
truth true truly TRUE | verda ciert realm correcto
tube tubing | tubo sonda
union | union unión sindic
unit | unid
universe universal universally | univers
value valuable | valor
vegetable vegetables | verdur hortal vegetal
version | versión version
victim | victim víctim
video | vídeo video
village | pueblo aldea
violence violent | violen
vision visual vital | vis vital
visa passport | visa pasap
vitamin | vitamin
voice vocal | voz vocal voces
volume | volum
voucher | vale bono
wall | pared muro
wallet | carter billet
war | guerr
warehouse | almac bodeg
water watery | agua acu líquid
wave | ola ond olead oleada
way | maner forma modo camino vía medio
weapon gun | arma
weather | clima tiempo meteor
week weekly weekend weekday | seman
west western | oeste occid
wheel wheelchair | rued silla
width wide widely widespread broad broadly | anch ampli general extend gran
wind windy | viento
window | ventan
wine | vino.
wing | ala.
wire wireless | cable alambr inalámb alámb
wood wooden | mader
word wording | palabr
zone | zona
angle | ángul
ankle | tobil
anniversary | anivers
arm armed | brazo armad
assembly | asamb
assumption | supues
background | antec fondo context
beam | haz. viga
burden | carga
bureau | ofic
cabin | cabin
calendar | calendar
cat | gato felin
cave | cuev
ceremony | ceremon
channel | canal
cluster | grup brote conglomer
colleague | coleg compañ
competence competent | competen
concept | concep
confidence confident confidential confidentiality | confi segur
constitution constitutional | constit
coverage | cobert
criterion criteria | criter
crowd | multit
culture cultural | cultur cultiv
custom customary | costumbr habit aduan
customs | aduan
dashboard | panel tabl
density dense | dens
depth deep deeply | profund fond
desert | desiert
dimension | dimens
directory | direct
discipline | discip
discount | descuent
disaster | desastr
droplet | gota gotit gotícul
echo | eco
entity | entid
epidemic | epidem
equality equal equally equity | igual equid
era | era. época
faculty | facult
feedback | comentar
fiber fibre | fibra
fluid liquid | líquid fluid
formula formulation | fórmul formul leche
foundation fundamental fundamentally | fund base
fraction | frac
gap | brech vac espac lagun
gel | gel
genome genomic gene genetic genetically | gen genóm genét
glove | guant
hair | pelo cabell
hour | hora horas
humanity humanitarian | human
incident | incid
infrastructure | infraes
instrument instrumental | instrum
intelligence intelligent smart | intelig
inventory | invent
journalist journalism | period
kilometer mile | kilóm mill
landscape | paisaj
lecture | confer clase
legacy | legado
leisure | ocio
lid | tapa párpad
logic logical | lógic
mask facemask | mascar máscar barbij tapab cubreb
meter metre | metro medidor
mix | mezcl
molecule molecular | molec moléc
negligence | neglig
nobody | nadie
nutrition nutritional nutrient | nutri aliment
orphan | huérf
outbreak | brote
outline | esquem
parcel | paquet
particle particulate | partíc partic
patience | pacienc
peer | par. pares compañ
percent percentage | ciento porcent
perspective | perspec
plenty abundant abundance | abundan mucho bastante
portal | portal
preliminary | prelim
prospect prospective | prospec perspect
provider | proveed profesional
rationale | razón fundament justif
regime regimen | régimen regim pauta
reservoir | reserv
routine routinely | rutin habitual
rural | rural
salon | salón peluq
shortage scarce scarcity | escas falt
sponsor | patroc
spokesperson spokesman spokeswoman | portav voc
stakeholder | interes part
statute statutory | estatut legal
stigma stigmatize | estig
summit | cumbre
tenant landlord | inquil propiet arrend
transition | trans
treaty | tratad
tribe tribal | trib
uncertainty uncertain unclear | incert inciert claro clara segur descon
vapor | vapor
vendor | vend proveed
venue | lugar local sede
violation | viol infrac
wealth wealthy rich | rique ric acaud
welfare wellbeing wellness | bienes
widow | viud
workshop | tall
youth | juven joven
"""
