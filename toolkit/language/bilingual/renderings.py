"""Phrases of English and Spanish that say the very same, as pages for patients use them.

A line is one rendering: English phrases, a bar, Spanish ones, with the forms of
``language.inflection``. A phrase may stand on many lines, and no line holds two of which one denies
the other. "!" stands before what no finder of ``language`` knows and no translation may lack.
"""

TABLE = """
above, over | encima de, encima del, por encima de, por encima del
ache/v, hurt/v, sore, tender, pain/n | doler/v:duel, dolorido/a, adolorido/a, dolor/n
add/v | agregar/v:agregu, añadir/v, sumar/v
address/n | dirección, direcciones, domicilio
advice, tip/n | consejo/n, recomendación, recomendaciones
after, later, afterwards, then | después, después de, después del, después de que, luego, tras,
  pasado|pasada|pasados|pasadas, al cabo de, posterior|posteriores a
again | otra vez, de nuevo, nuevamente, volver|vuelva|vuelve|vuelvan a
age/n | edad, edades
air | aire
alcohol | alcohol
allergic | alérgico/a
allow/v, let, lets, letting | dejar/v, permitir/v
alone, by itself, by yourself, on your own | solo/a, por sí solo, por su cuenta
always | siempre
amount/n | cantidad, cantidades
anesthesia, numbness, numb, numbing | anestesia, entumecimiento, adormecimiento, adormecido/a,
  entumecido/a, dormido/a, insensible/n
any, anything | cualquier, cualquiera, alguno/a, algún, nada, ninguno/a, ningún
apart | diferencia, de distancia, separado/a
appear/v, show/v up | aparecer, aparece, aparezca, aparecen, salir|salga|sale|salen
appointment/n, visit/n | cita/n, consulta/n, visita/n
arrive/v, get to | llegar/v:llegu
ask, asks, asked, request/v | pedir, pida, pide, pidan, pídale, preguntar/v, pregunte, consulte,
  solicitar/v
at once, right away, immediately, now, right now, promptly, straight away | enseguida, ya, ahora,
  inmediatamente, de inmediato, en seguida, cuanto antes, al momento, ahora mismo
attack/n, flare/n | ataque/n, crisis, brote/n
available | disponible/n
awake, wake/v, wake/v up | despierto/a, despertar/v:despiert
baby, babies, newborn/n | bebé/n, recién nacido, recién nacidos, niño/a
back | espalda/n, dorso, atrás
bandage/n, dressing/n | venda/n, vendaje/n, apósito/n, curita/n, gasa/n
bath/n, bathe/v, bathroom/n | baño/n, bañar/v
bean/n | frijol, frijoles, judía/n, habichuela/n
bed, beds | cama/n
bedtime, before bed, before you go to bed, before going to bed | antes de dormir, antes de
  acostarse, al acostarse, a la hora de dormir, a la hora de acostarse
before, earlier, previous, ahead | antes, antes de, antes de que, anterior/n, previo/a, de
  antelación, de anticipación, con antelación
begin|begins|began, start/v | empezar/v:empiec+empiez, comenzar/v:comienc+comienz, iniciar/v, al
  principio
behind | detrás, atrás
belly, abdomen, stomach | vientre, barriga, abdomen, estómago, panza
below, under | debajo, bajo, por debajo de, por debajo del, menos de, inferior|inferiores a
bend/v, bent | doblar/v, doblado/a, flexionar/v
best | mejor, mejores
better | mejor, mejores, mejorar/v
bill/n, invoice/n | factura/n, cuenta/n
birth, delivery, born | parto/n, nacimiento/n, nacer, nace, nacido/a
bleed/v, bleeding, bled | sangrar/v, sangrado, sangra, hemorragia/n
blood pressure, pressure | presión arterial, presión, tensión arterial, tensión
blood sugar, sugar, glucose | azúcar en la sangre, azúcar, glucosa, glucemia
blood thinner/n, thinner/n | anticoagulante/n
blood | sangre
body | cuerpo, organismo
bone/n | hueso/n
book/v, schedule/v, make an appointment, making an appointment | pedir|pida|pide una cita,
  reservar/v, programar/v, pedir cita, hacer una cita, concertar/v
booklet/n, record/n, log/n, chart/n | cartilla/n, registro/n, expediente/n, historial/n, diario
! both | ambos, ambas, los dos, las dos, en ambos, en ambas, en los dos, en las dos, tanto
bottle/n, container/n, jar/n | frasco/n, botella/n, envase/n, recipiente/n, biberón
bottom, lower | inferior/n, de abajo, más bajo
box/n, boxes | caja/n, casilla/n
bread, toast | pan, panes, tostada/n
breast/n | pecho/n, seno/n, mama/n
breastfeed/v, breastfeeding, nurse/v | amamantar/v, lactancia, dar el pecho, dé el pecho
breath/n, breathe/v, breathing | respiración, respirar/v, aliento
breathe in, inhale/v | inspirar/v, inhalar/v, tomar aire, tome aire
breathe out, exhale/v | espirar/v, exhalar/v, sacar|saque el aire, soltar|suelte el aire, saque todo
  el aire
bring/v | traer, traiga, traigan, trae, tráigalo, tráigalos, tráigala, llevar/v
bruise/n | moretón, moretones, hematoma/n, cardenal/n
brush/v, toothbrush | cepillar/v, cepillo/n
burn/v | quemar/v, quemadura/n, arder
buy, buys | comprar/v
call/v, phone/v, ring | llamar/v
can, may, could, able to, allowed to | poder, puede, pueda, pueden, puedan, podría, podrían, puedo,
  puedes, podemos, es posible, se permite
cancel/v, cancelling, cancellation/n | cancelar/v, cancelación, cancelaciones, anular/v
card/n | tarjeta/n, carné, carnet
care/n, look after, take care of | cuidado/n, cuidar/v, atención
careful, carefully | cuidado, con cuidado, cuidadoso/a, cuidadosamente
carry/v | llevar/v, cargar/v:cargu
cause/v, trigger/v, lead/v to | causar/v, provocar/v:provoqu, producir, produce, producen,
  desencadenar/v
chair/n | silla/n
change/v | cambiar/v, cambio/n
charge/v, cost/v, fee/n, price/n | cobrar/v, costar, cuesta, costo/n, coste/n, precio/n, tarifa/n
check/v, measure/v, test/v | medir/v:mid, revisar/v, comprobar/v:comprueb, controlar/v, verificar/v,
  examinar/v
cheek/n | mejilla/n
cheese | queso/n
chew/v | masticar/v:mastiqu
chicken | pollo/n
child, children, kid/n, son, daughter | hijo/a, niño/a, menor/n
choose/v | elegir, elija, elige, escoger, escoja, preferir, prefiera
clean/v | limpiar/v, limpio/a
clear | claro/a, transparente/n
clot/n | coágulo/n
clothes, clothing | ropa, ropas, prenda/n
coffee | café
cold | frío/n, fría|frías, resfriado/n, resfrío
come out, comes out, came out, fall/v out | desprender/v, salir|sale|salga, caer|cae|caiga
come/v, comes | venir, venga, viene, vienen, vengan, acudir/v
comfortable, comfortably | cómodo/a, cómodamente, sin molestia, sin molestias
common, frequent | frecuente/n, común, comunes, habitual/n
confirm/v | confirmar/v
contagious | contagioso/a
continue/v, keep taking, keep using, keep on | seguir|siga|sigue|sigan, continuar/v, continúe
control/v | control/n, controlar/v
cool | fresco/a, frío/a
copy, copies | copia/n
cough/v | toser, tosa, tose, tos
cover/v, covered | cubrir/v, cubierto/a, tapar/v, tapado/a
cramp/n | cólico/n, calambre/n, retortijón, retortijones
cream/n, ointment/n | crema/n, pomada/n, ungüento/n
cut/v | cortar/v, corte/n, cortado/a
daily, every day, each day, a day, per day | diario/a, todos los días, cada día, al día, por día,
  diariamente
danger/n, dangerous, unsafe, harmful, harm/v | peligro/n, peligroso/a, dañino/a, dañar/v,
  perjudicial/n, nocivo/a, daño/n
dark, darker | oscuro/a
day/n | día/n
daylight, sunlight, sun | luz del día, luz del sol, sol, luz solar
deep, deeply | profundo/a, hondo/a
delay/v, wait/v | esperar/v, demorar/v, retrasar/v, aplazar/v
dentist/n, dental | dentista/n, dental/n
depend/v | depender, depende, dependen
diaper/n, nappy, nappies | pañal/n
die/v | morir, muere, fallecer
difference/n, different | diferencia/n, diferente/n, distinto/a
difficult, difficulty, trouble, hard to, hard | difícil/n, dificultad, dificultades, problemas para,
  costar, cuesta
direct, directly | directo/a, directamente
disappear/v, go away, goes away, wear/v off, is gone, gone | desaparecer, desaparezca, desaparece,
  se quite, se quita, se pase, se pasa, se le pase, se le pasa
discharge/n, go home, leave the hospital, sent home | alta, dar de alta, ir|vaya|van a casa, se van
  a casa, volver|vuelva a casa
dizzy, dizziness | mareado/a, mareo/n, marearse
do, make | hacer, haga, hace, hagan
doctor/n, physician/n | médico/a, doctor/n, doctora
dose/n | dosis
double | doble/n
down | abajo, hacia abajo
drink/v, sip/n | beber/v, tomar/v, bebida/n, trago/n, sorbo/n
drive/v, driving | conducir, conduzca, conduce, manejar/v
drop/n | gota/n
dry, dried | seco/a, secar/v:sequ
each, every | cada, todos, todas, todo, toda
ear/n | oído/n, oreja/n
early, earlier, too soon, soon | temprano/a, pronto, demasiado pronto, antes de tiempo, prematuro/a
ease/v, easy, easily | fácil/n, fácilmente, con facilidad, aliviar/v
eat/v, eating, meal/n, food/n | comer, coma, come, coman, comes, comida/n, alimento/n, alimentación
egg/n | huevo/n
email/v | correo electrónico, escribir/v, correo/n, email
emergency | emergencia/n, urgencia/n
empty, emptied | vacío/a, vaciar/v, vacíe
end/v, finish/v | terminar/v, acabar/v, final, fin, finalizar/v
enough, sufficient | suficiente/n, suficientemente, bastante/n
! even if, even when, even though, although, though | aunque, incluso si, aun cuando,
  incluso cuando, aun si, a pesar de que
every night, at night, nightly | por la noche, por las noches, cada noche, de noche
example/n | ejemplo/n
except | salvo, excepto, menos
exercise/v | ejercicio/n, hacer|haga ejercicio, ejercitarse
expect/v | esperar/v
explain/v | explicar/v:expliqu
eye/n | ojo/n
face/n | cara/n, rostro
family, relative/n | familia/n, familiar/n, pariente/n
fast, fasting | ayunar/v, en ayunas, ayuno, ayunas
fast, quickly, rapid, rapidly | rápido/a, rápidamente, con rapidez
father/n | padre, papá
feed/v, feeding/n | alimentar/v, alimentación, toma/n, dar de comer, comer, amamantar/v
feel well, feel fine, feel good, well, fine | bien, sentirse bien
feel|feels|felt|feeling, notice/v | sentir/v:sient, sentirse, siente, sienta, notar/v, encontrarse,
  encuentre, encuentra
fever/n, temperature/n | fiebre/n, temperatura/n, calentura
few, little | poco/a, pocos, pocas, unos cuantos
fill out, fill in, complete | llenar/v, rellenar/v, completar/v
final, last | último/a, final/n
find/v, find out, learn/v | encontrar/v:encuentr, saber, averiguar/v, hallar/v
finger/n | dedo/n
finish, all of | terminar/v, completar/v, por completo, todo/a
first | primero/a, primer, al principio
fish | pescado/n, pez
floor/n, ground | suelo/n, piso/n
fluid/n, liquid/n | líquido/n
follow-up | control/n, seguimiento/n
follow|follows|followed|following | seguir, siga, sigue, sigan, siguiente/n, a continuación
foot, feet | pie/n
forget/v, miss a dose, skip/v | olvidar/v, saltar/v, omitir/v, saltarse
form/n | formulario/n
free, no charge, at no cost | gratis, gratuito/a, sin costo, sin cargo
fruit/n | fruta/n
full, whole, complete, entire | completo/a, entero/a, integral/n, lleno/a, todo el, toda la, por
  completo
gentle, gently, soft, softly | suave/n, suavemente, con suavidad, delicado/a, con cuidado, blando/a
get better, gets better, improve/v, recover/v | mejorar/v, recuperarse, recupere
get worse, gets worse, worsen/v | empeorar/v, ponerse peor, ir a más, vaya a más
give/v, gave, given | dar, dé, da, dan, dele, administrar/v, poner, ponemos, aplicar/v:apliqu,
  recetar/v
glass/n, cup/n | vaso/n, taza/n
go to, see | ir, vaya, acudir, acuda, ver, vea, visitar/v, consultar/v
goal/n, target/n, aim/v | meta/n, objetivo/n, procurar/v
good | buen, bueno/a, bien
group/n | grupo/n
grow/v | crecer, crezca, crece, crecen
guide/n | guía/n
gum/n | encía/n
hair | pelo/n, cabello
half | mitad, medio/a
hand/n | mano/n
happen/v, happens | pasar/v, ocurrir/v, suceder, sucede
hard, firm, firmly | firme/n, firmemente, con firmeza, duro/a, fuerte/n
head/n | cabeza/n
headache/n | dolor de cabeza, dolores de cabeza
health, healthy | salud, sano/a, saludable/n, en buen estado de salud
healthcare, health care | atención médica, atención de salud
heart/n | corazón, corazones, cardíaco/a
heat, hot | calor, caliente/n
heavy, heavier | pesado/a, abundante/n, intenso/a
help/v | ayudar/v, ayuda/n, servir, sirve
high, higher, tall | alto/a, elevado/a, superior/n, más alto, más alta
hold/v, keep|keeps|kept | mantener, mantenga, sostener, sostenga, sujetar/v, aguantar/v, guardar/v,
  contener, contenga, conservar/v
holiday/n | festivo/n, días festivos, día festivo, feriado/n
home, house/n | casa/n, hogar/n, domicilio
hospital/n | hospital/n
hour/n, time | hora/n
how long | cuánto tiempo
how | cómo
hungry | hambre
ice | hielo
if, whether | si
ill, sick, illness, illnesses, disease/n | enfermo/a, enfermedad, enfermedades
important | importante/n
in, within, inside | en, dentro de, dentro del, en un plazo de, en el plazo de, en los, en las
increase/v, raise/v, rise|rises | aumentar/v, subir, suba, sube, suben, incrementar/v, elevar/v
indoors, inside | adentro, dentro, en el interior, bajo techo
infection/n | infección, infecciones
inform/v, tell|tells|told, let us know, let me know | informar/v, avisar/v, decir, diga, dígale,
  dígales, díganos, contar, cuente, contamos, indicar/v:indiqu, comunicar/v
injection/n, shot/n | inyección, inyecciones, vacuna/n
insert/v, put in, place/v | introducir, introduzca, insertar/v, colocar/v:coloqu, poner, ponga,
  pone, ponemos
instead of, rather than | en lugar de, en vez de
instruction/n | instrucción, instrucciones, indicación, indicaciones
insurance, insured | seguro/n, aseguradora, asegurado/a
intake, take/v, took, taken | tomar/v, ingerir/v, consumir/v
itch/v, itching, itchy | picar, pica, picazón, comezón, picor
joint/n | articulación, articulaciones
juice/n | jugo/n, zumo/n
kidney/n | riñón, riñones, renal/n
kind/n, type/n | tipo/n, clase/n
know/v | saber, sepa, sabe, conocer, conozca
label/n | etiqueta/n
large intestine | intestino grueso
large, big | grande/n, gran
lean/v | inclinar/v, apoyar/v
least | menos
leave, leave on | dejar/v, dejarse
leave|leaves|left, come out, get out | salir, salga, sale, salen, irse, váyase, se va
leg/n | pierna/n
less, fewer | menos
let | dejar/v, permitir/v
level/n | nivel/n
lie down, lie, lying down | acostar/v:acuest, acostarse, tumbarse, recostarse, tender|tienda
life, lives | vida/n
lift/v, raise/v | levantar/v, alzar/v, elevar/v, subir, suba
light/n | luz, luces
like, such as | como, por ejemplo
limit/v | limitar/v, límite/n
lip/n | labio/n
list/n | lista/n
liver | hígado
look at | mirar/v, mire
look, looks, look for, appear | parecer, parece, ver, verse, se ve, buscar/v, detectar/v
lose, lost, loss | perder, pierda, pierde, pérdida/n
lot, a lot, much, many, plenty | mucho/a, bastante, muchos, muchas
low, lower, lowers, lowering, reduce/v, decrease/v | bajo/a, bajar/v, reducir, reduzca, reduce,
  disminuir, disminuya, disminuye
lung/n | pulmón, pulmones, pulmonar/n
mail, post | correo, correo postal
main | principal/n
mask/n | mascarilla/n, máscara/n
mattress, mattresses | colchón, colchones
mean/v, means | significar/v, querer decir, quiere decir
meat | carne/n
medicine/n, medication/n, drug/n | medicamento/n, medicina/n, fármaco/n, remedio/n, medicación
mild | leve/n, ligero/a, suave/n
milk | leche
mix/v | mezclar/v
month/n | mes, meses
more than, over, exceed/v, above, longer than | más de, superar/v, superior a, superiores a, mayor
  de, mayores de, exceder
more, extra, additional, further | más, adicional/n, otro/a, de más
morning/n | mañana/n
most often, usually, often | con más frecuencia, a menudo, con frecuencia, soler, suele, suelen,
  normalmente, por lo general, generalmente, habitualmente, frecuentemente
most | mayoría, mayor parte, la mayoría de, más
mother/n | madre/n, mamá
mouth/n | boca/n, bucal/n, oral/n
mouthpiece/n, nozzle/n | boquilla/n
move/v, movement/n | mover, mueva, mueve, muevan, moverse, movimiento/n
must, have to, has to, need to, needs to, should | deber, debe, debo, deben, debes, debemos, tener
  que, tiene que, tienen que, hay que, necesita, es necesario, hace falta
nail/n, fingernail/n | uña/n
name/n | nombre/n
narrow | estrecho/a
natural | natural/n
near, close to | cerca, cerca de, junto a, próximo/a
neck/n | cuello/n
need/v | necesitar/v, requerir, requiere, hacer falta, hace falta, es necesario
needle/n | aguja/n
new | nuevo/a
next | siguiente/n, próximo/a, después
night/n, overnight | noche/n
normal, as usual, usual | normal/n, normalmente, habitual/n, lo de siempre, como siempre
nose/n | nariz, narices, nasal
nosebleed/n | sangrado de nariz, sangrado de la nariz, hemorragia nasal
number/n | número/n, cifra/n, valor, valores
nurse/n, nursing | enfermero/a, enfermera/n, enfermería
occur/v | ocurrir/v, producirse, se produce
oil/n | aceite/n
old, older, elderly | viejo/a, mayor/n, anciano/a
once | una vez que, cuando, en cuanto
once, one time | una vez, una sola vez
one at a time | de uno en uno, uno a la vez, una sola a la vez
! one of, one of the, either, either of | uno de, una de, uno de los, una de las, cualquiera de,
  cualquiera de los, cualquiera de las, cualquiera
online | en línea, por internet, internet
only, just | solo, sólo, solamente, únicamente, nada más, simplemente
open/v | abrir/v, abierto/a, atender|atiende|atienden
option/n | opción, opciones
other, another | otro/a, demás
out of reach of, out of the reach of, away from | fuera del alcance de, lejos de, lejos del, fuera
  del alcance
outdoors, outside | al aire libre, afuera, fuera, en el exterior
own | propio/a
oxygen | oxígeno
page/n | página/n
painkiller/n | analgésico/n, calmante/n
painless, does not hurt | indoloro/a, no duele
pale | pálido/a
parent/n | padres, padre, madre, papás
parking | estacionamiento, aparcamiento
pass/v | pasar/v, eliminar/v, expulsar/v
patch, patches | parche/n
patient/n | paciente/n
pay, pays, paid, payment/n | pagar/v:pagu, pago/n
people, person | persona/n, gente
percent | por ciento
period/n | periodo/n, período/n, regla, menstruación
photo/n, picture/n | foto/n, fotografía/n, imagen, imágenes
pick up, collect | recoger, recoja
piece/n | pieza/n, trozo/n, pedazo/n
pill/n, tablet/n | pastilla/n, tableta/n, comprimido/n, píldora/n, gragea/n
pillow/n | almohada/n
plan/n | plan/n, planes, seguro/n
plate/n | plato/n
play/v | jugar, juegue, juega, jueguen
please | por favor, le pedimos, le rogamos
poison/n | veneno/n, intoxicación
poor, poverty | pobre/n, pobreza
positive | positivo/a
possible | posible/n
powder/n | polvo/n
pregnant, pregnancy | embarazada/n, embarazo/n, encinta
prepare/v, get ready, getting ready | preparar/v, prepararse
prescribe/v, prescription/n | recetar/v, receta/n
press|presses|pressed|pressing, push/v | presionar/v, apretar, apriete, oprimir, oprima, pulsar/v,
  empujar/v
prevent/v, keep from, keeps from, avoid/v | prevenir, prevenga, previene, evitar/v, impedir, impide
private | privado/a, particular/n
problem/n | problema/n
procedure/n | procedimiento/n, intervención
protect/v | proteger, proteja, protege
provide/v, offer/v | ofrecer, ofrezca, ofrece, ofrecemos, brindar/v, proporcionar/v
puff/n | inhalación, inhalaciones, bocanada/n, disparo/n
pull/v, pulled | tirar/v, jalar/v, sacar/v:saqu, extraer, extracción
pulse | pulso
put on, wear|wears|wore|wearing, apply, put | ponerse, póngase, poner, ponga, ponte, llevar/v,
  usar/v, aplicar/v:apliqu, vestir|vista
question/n | pregunta/n, duda/n
quiet, quietly, calm | tranquilo/a, tranquilamente, en silencio
quit, stop/v | dejar/v, parar/v, suspender/v, interrumpir/v
rare, rarely | raro/a, rara vez, raramente, pocas veces
rash, rashes | sarpullido/n, erupción, erupciones, salpullido
reach | alcance, alcanzar/v, llegar
reaction/n | reacción, reacciones
reading/n, measurement/n | medición, mediciones, lectura/n, toma/n
ready | listo/a, preparado/a
read|reads | leer, lea, lee
reason/n | razón, razones, motivo/n
receive/v, get|gets|got | recibir/v, obtener, obtenga, ponerse
recent | reciente/n
red, redness | rojo/a, enrojecimiento, enrojecido/a
refrigerator, fridge | refrigerador, nevera, heladera
relief, relieve/v | alivio, aliviar/v
remain/v, stay/v | permanecer, permanezca, permanece, quedarse, quede, queda, seguir, sigue, siga,
  mantenerse
remember/v | recordar, recuerde, acordarse, acuerde
remove/v, take out, taken out | quitar/v, retirar/v, sacar/v:saqu, extraer, eliminar/v
repeat/v | repetir, repita, repite
reschedule/v | cambiar la cita, reprogramar/v
rest/v | descansar/v, reposo, descanso/n, reposar/v
result/n | resultado/n
return/v, come back, comes back, back to | volver, vuelva, vuelve, regresar/v, regreso, retomar
rice | arroz
rinse/v | enjuagar/v, enjuáguese, enjuague/n
risk/n | riesgo/n, peligro
room/n | sala/n, cuarto/n, habitación, habitaciones
rule/n | regla/n, norma/n
run/v | correr, corra, corre
safe, harmless, safely, safety | seguro/a, inofensivo/a, sin riesgo, sin riesgos, sin peligro,
  seguridad
salt, salty | sal, salado/a
same | mismo/a, igual/n
say/v, says | decir, diga, dice
scar/n | cicatriz, cicatrices
school/n | escuela/n, colegio/n
seat/n | asiento/n
second | segundo/a
seizure/n | convulsión, convulsiones
send|sends|sent | enviar/v, envíe, envía, enviamos, mandar/v
serious, severe, bad | grave/n, serio/a, fuerte/n, intenso/a, severo/a, importante/n
several | varios, varias
shake/v | agitar/v, sacudir/v
share/v | compartir/v
shoe/n | zapato/n, calzado/n
short | corto/a, breve/n
shoulder/n | hombro/n
shower/v | ducha/n, ducharse, duchar/v
side effect/n | efecto secundario, efectos secundarios, efectos adversos
side/n | lado/n, costado/n
sign/n, symptom/n | señal/n, signo/n, síntoma/n
sign/v | firmar/v
since, from | desde, desde que, a partir de
sit, sits, sit up, sitting | sentarse, siéntese, sentado/a, sentar
skin | piel, pieles
sleep|sleeps|slept, asleep | dormir/v:duerm, dormido/a, sueño
slow, slowly, gradually | lento/a, lentamente, despacio, poco a poco, gradualmente
small | pequeño/a
smell/n | olor/n, oler
smoke/v, smoking | fumar/v, humo/n
snack/n | refrigerio/n, merienda/n, bocadillo/n, colación
soap, soapy | jabón, jabones
sometimes | a veces, algunas veces
soon as, as soon as | en cuanto, tan pronto como
soup/n, broth/n | sopa/n, caldo/n
speak|speaks, talk/v | hablar/v, hable
spit, spit out | escupir/v
spoon/n | cuchara/n
spread/v | extender, extenderse, se extiende, propagarse, contagiar/v
stable | estable/n
stage/n, step/n | etapa/n, fase/n, paso/n
stairs | escalera/n
stand up, stand | ponerse de pie, levantarse, estar de pie, párese
stay away, away from | alejado/a, sin acercarse, lejos
stiff, stiffness | rígido/a, rigidez
still | todavía, aún, seguir, sigue
stitch, stitches | punto/n, sutura/n
stool/n | heces, deposición, deposiciones, materia fecal, excremento/n
stop/v | dejar/v, suspender/v, detener, detenga, parar/v
store/v, keep|keeps|kept | guardar/v, conservar/v, almacenar/v
straight | recto/a, estirado/a, derecho
straw/n | popote/n, pajita/n, pajilla/n
stretch, stretches | estirar/v, estiramiento/n
strong | fuerte/n
such as | como, tales como, por ejemplo
sudden, suddenly, all at once, abruptly | repentino/a, de repente, súbito/a, bruscamente, de golpe,
  repentinamente
surgeon/n | cirujano/a
surgery, surgeries, operation/n | cirugía/n, operación, operaciones, intervención
swallow/v | tragar/v:tragu
sweat/v | sudar/v, sudor
swell/v, swollen, swelling | hinchar/v, hinchado/a, hinchazón, inflamado/a
talk to, ask | hablar con, hable con, consultar/v
taste/n | sabor/n, gusto
tea | té
teach/v | enseñar/v
test/n, exam/n | prueba/n, examen, exámenes, análisis, estudio/n
therapist/n, therapy | terapeuta/n, terapia/n
thing/n | cosa/n
think/v | creer, crea, cree, pensar, piensa
thirst, thirsty | sed
throat/n | garganta/n
through | por, a través de
throw up, vomit/v | vomitar/v, vómito/n
tight, tightness | apretado/a, opresión, tirantez
tingling | hormigueo
tired | cansado/a, cansancio
today | hoy
together | junto/a, a la vez, juntos, al mismo tiempo
tomorrow | mañana
tongue/n | lengua/n
too much, too many | demasiado/a
too | también, demasiado
tooth, teeth | diente/n, muela/n, dental/n
top, upper | superior/n, de arriba
touch/v | tocar/v:toqu
towel/n | toalla/n
training | capacitación, formación
travel/v, trip/n, traveler/n | viajar/v, viaje/n, viajero/a
treat/v, treatment/n | tratar/v, tratamiento/n
try | intentar/v, procurar/v, tratar/v
turn away, turned away, deny, denied, refuse/v | negar, niega, niegue, rechazar/v
turn/v | girar/v, voltear/v, darse vuelta, ponerse
twice | dos veces
under, younger than | menor de, menores de, menos de
understand|understands | entender, entienda, comprender
unless | a menos que, salvo que, a no ser que, si no
until, up to | hasta, hasta que
up to, at most | hasta, como máximo
upset | malestar
urgent | urgente/n
urine, pee, urinate/v | orina, orinar/v
use/v | usar/v, utilizar/v:utilic, uso/n
usual, usually | habitual/n, normalmente, por lo general, generalmente, soler, suele, suelen
vaccine/n, vaccination/n, vaccinated, immunization/n, shot/n | vacuna/n, vacunación, vacunado/a,
  vacunar/v, vacunarse, vacunarme
vegetable/n | verdura/n, hortaliza/n
very | muy
visitor/n, visit/n | visita/n, visitante/n
wait/v | esperar/v, espera
waiting room | sala de espera
walk/v | caminar/v, andar, camine, paseo/n
warm | tibio/a, templado/a, cálido/a
wash/v | lavar/v
watch, watch for, look out for | vigilar/v, estar atento, observar/v
water | agua/n
way, ways, how | manera/n, forma/n, modo/n, cómo
weak, weaker, weaken/v, weakness | débil/n, debilidad, debilitar/v
week/n | semana/n
weekend/n | fin de semana, fines de semana
weight | peso
well enough | lo bastante bien
wet, moist, get wet | mojar/v, mojado/a, húmedo/a
what | qué, lo que
wheelchair/n | silla de ruedas
wheeze/v, wheezing | silbido/n, silbar/v, sibilancia/n
when | cuándo, cuando
where | dónde, adónde, donde
while, during, throughout, for | durante, mientras
who | quién, quiénes
why | por qué
woman, women | mujer/n
word/n | palabra/n
work/v, job/n | trabajar/v, trabajo/n, funcionar/v, servir, sirve, sirven, hacer efecto
worry, worried | preocuparse, preocupado/a
wound/n, injury, injuries, cut/n | herida/n, lesión, lesiones, corte/n
write, write down, record/v | escribir/v, escriba, anotar/v, apuntar/v
year/n | año/n
yes | sí
young | joven, jóvenes
"""
