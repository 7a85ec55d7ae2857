"""Offices, the web, software: English words with the beginnings of the Spanish ones."""

TABLE = """
commonwealth | mancomunid
tuition | matricul coleg
abide | cumpl acat
abstract | resum abstrac
acknowledge acknowledgment | recono acept acus agradec
accordance accordingly | acuer confor consec
adjacent | adyac contig
advantage advantageous | ventaj aprovech
ahead | adelant antel frente antic
album | álbum
allocate allocation allocator | asign
although | aunque pesar
anymore | ya. más
append appendix | añad anex apénd agreg
appraisal | tasac evalu
array | matriz arregl vector variedad arrays
asset | activo bien recurs
attribute | atrib
auction | subast
audience | audien públic
audit auditor | audit
background | fondo antec segund
barely hardly | apenas
bias | sesg
bitmap | mapa
blank | blanc vac
bottleneck | cuell
boundary bound | límit limit fronter
bracket | corchet parént llave
browse browser | naveg explor
buffer | búf memor tampón
byte | byte octet
cache | caché cache
callback | devol retrol llamad callback
caption | leyend subtít
cart checkout | carr compr pag
caution cautious | precauc cautel cuid prud
census | censo
chart | gráf tabla histor cuadr cartill expedient registr
chat | chat
checkbox | casill
childcare | guarder cuidad infan
clause | cláus
clerk | emplead
clinch | asegur
clipboard | portapap
clone | clon
cluster | clúst grup
colony colonial | colon
command | comand orden instruc
comment | coment
commodity | mercanc product
compile compiler | compil
compound | compuest
compress compression | compres
concise | concis
concurrent concurrency | concurr simult
config configure configuration | config
constant constantly | const
constraint constrain | restri limit
convenient convenience | conven cómod práct comod
cookie | cook galleta
core | núcl principal central básic
corporation | corpor empres
county | condado
creditor credit debit | créd crédit débit
cruise | crucer
cursor | cursor
customize custom | personal
cybersecurity cyber | ciber
deactivate | desact
debug debugging debugger | depur
decimal | decim
declaration | declar
decode | decod
dedicated dedicate | dedic
deemed deem | consider
default | predet defecto omis defec
deploy deployment | desple implem
deprecated deprecate | obsol desus
despite | pesar
dialog dialogue | diálog
digit | dígit cifr
disadvantage disadvantaged | desvent desfav
discourage | desal desanim desac
discrete discretion | discre
discriminate discrimination | discrim
disclaimer | descargo exen aviso
dispute | disput controv
diverge | diverg separ
diversity diverse | divers
dividend | divid
donate | don
draft | borrad
drag | arrastr
dropdown | desple
edge | borde
elaborate | elabor
ellipsis | punt
embassy consulate | embaj consul
embed embedded | incrust integr embeb incorp
encode encoding | codif
endorse endorsement | respald
encrypt encryption | cifr encript
english | inglés ingles
enterprise | empres
evil | mal. malvad
exempt exemption | exen exim
exclaim exclamation | exclam
expenditure | gasto
explicit | explíc
extension | extens
extract extraction | extra
facility facilities | instal centr estab
federation | feder
fiction | ficc
filter | filtr
fiscal | fisc
flag | bander indic marc señal
font | fuente
footer | pie
forth | adelante
fraud | fraud
friendly | amig
forum | foro
german germany | alem
spain spanish | españ
japan japanese | japon japón
china chinese | chin
europe european | europ
america american | améric americ estadoun
african africa | áfric afric
british britain uk | britán reino
france french | franc
italian italy | ital
asian asia | asia asiá
indian india | indi
russian russia | rus
latino latina hispanic | latin hispan
black | negr afro
guarantee warrant warranty | garant
guardian guardianship | tutor guard
hack hacker | pirat hack
hashtag | etiquet
hearing | audienc
heading header | encabez título cabec
heed | atenc caso acat
hereby herein hereof | present
hint | pista sugeren indic
household | hogar
hyperlink hypertext | hiper enlac
icon | ícon icono
implicit | implíc
inbox | bandej entrada
incentive | incent
incomplete | incompl
inconclusive | concluy
inherit inheritance | hered herenc
initialize initialization initialise | inicial
inline | línea
input | entrad aport
insight | percep inform
instance | instanc ejemplo caso
instant | instan
instruct instruction instructional instructor | instruc indic
integer | enter
intellectual | intel
interface | interf
intermediate | interm
invalid | inváli inval válid
invoice | factur
iterate iteration iterator | iter
keyword | palabr clave
landing | destino aterri
launch | lanz
laundry | ropa lavand lavad
layout | diseñ dispos
learner | alumn estudi aprend
least | menos mínim
left | izquierd
lesbian | lesb
lesser | menor
liability liable | respons
lifetime | vida vital duracion
limitation | limit
literal | liter
loop | bucl ciclo
lot lots | much lote mont
low | baj escas poc
lookup | búsq busq consult
mailbox | buzón
mainland | contin
mandate mandated | oblig mandat exig orden
margin | margen
median | median
membership | membres
metadata | metadat
mock | simul imit
module | módul
motion | movim moción
multimedia | multim
naming | nombr
native | nativ
navigate navigation | naveg
nested nest | anid
next | siguient próxim sig. contigu luego despué lado
nonprofit | lucro
null | nul
nursery | guarder vivero
offline | línea conex
os | sistem oper
otherwise | otro contrari
output | salid result produc
overflow | desbord
override overrides | anul sobres invalid reempl
overview | resumen visión general panor
owing | deb
pandemic | pandem
parameter | parámet
parse parser parsing | anali analiz anális interpr
passenger | pasaj
paste | peg past
peak | pico máxim punto
pending | pend
perpetual | perp
pin | pin clavij
pixel | píxel
plugin | complem
pointer | punter
popup | emerg
postcode zip zipcode | postal
premise | premis instal
prefix suffix | prefij sufij
preview | vist previ
procedure | proced
prompt | indic solic pront pid
proxy | represen apod
quarterly | trimest
quiz | cuestion prueb
quote quotation | cita com. comil
rather | lugar vez
reachable | alcan acces
recursive recursion | recurs
redirect redirection | redir
refund | reemb
reimburse reimbursement | reemb
reject | rechaz
remedy | recurs remed
renew renewal | renov
repository | repos
reset | restab restabl reinici
retrieve retrieval | recuper obt
risk risky | riesg arriesg
runtime | ejec tiempo
sanction | sancion
sanitize sanitiser sanitizer | desinf
scroll | despl
script | script guion
scrutiny | escrut
sensor | sensor
serial | serie
settings | config ajust
shorthand | abrev
shortness | falta dific corte
breathless breathlessness | falta respir dispn
shutdown | cierr apag
sidebar | barra lateral
signal | señal
slice | segment rebanad porcion loncha
slide | diaposit desliz
smart | intelig
spam | spam desead
spike | pico espíc aumen
stack | pila
stuff | cosa
string | caden
stub | esboz
submit | envi
substitute substitution | sustit reempl
subtitle | subtít
subtotal | subtot
supplier | proveed suminis
surveillance | vigil
syllabus | temario
synonym | sinón
syntax syntactic | sintax sintác
tag | etiquet
template | plantill
tenure | mandat
terminate termination | term finaliz resc
terrain | terren
tertiary | terci super
time timing timely | tiemp hora vez veces moment époc oportun plaz
title | títul
toggle | altern activ
token | token ficha
top | arrib parte superior cima principal princip
tuple | tupl
tutorial | tutor
underlying underlie | subyac preexist previ base
undergraduate | grado pregr
union | unión sindic
unless | menos no.
url | url direcc
usability usable | usab utili
username | usuar
utility | util servic
validate | valid
variable | variab
versus | frent contra versus
via | través vía median
waiver waive | renun exen
website | web siti
width | anch
wifi | wifi
workaround | soluc alternat
workflow | flujo
year yearlong yearly | año anual años mes. meses
yes | sí. si.
zero | cero
better best | mejor óptim bien
storm | torment
suite | conjun
seventh eighth ninth tenth | séptim octav noven décim
slang | jerga
spillover | desbord salto propag
strand stranded | cadena hebra varad atrap
attendant | asist azafat auxil tripul
accessory | acces
encode encodes | codif
prime priming | prim prepar
collective collectively | colect conjun
core | centr
furthermore | además
latter | últim
former | primer anterior ex.
indeed | efect hecho realid
anyway | modo formas
"""
