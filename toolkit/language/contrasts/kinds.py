"""Other things of a kind, none the opposite of another: ways of giving, tissues, drinks, parts."""

# Of ways and things: who took one for another took the wrong one.
TABLE = """
swallow: swallow/v, gulp/v | tragar/v
spit out: spit|spits|spat|spitting, spit|spits out, throw|throws up, vomit/v, regurgitate/v,
  bring|brings up | escupir, escupa, vomitar/v, devolver
chew: chew/v, bite/v, suck/v | masticar/v, morder, mastique, chupar/v
break up: open/v, crush/v | abrir, abra, triturar/v

breathe in: breathe, inhale/v, sniff/v, spray/v | inhalar/v, aspirar/v, rociar/v
take by mouth: drink, swallow/v, eat | beber, beba, tragar/v, comer, coma

drink: drink | beber, beba
eat: eat | comer, coma
inject: inject/v | inyectar/v
rub in: apply, rub/v | frotar/v, untar/v

inject: inject/v | inyectar/v
swallow: swallow/v | tragar/v
rub in: apply, rub/v | frotar/v, untar/v

reliever: reliever, rescue, quick relief, as needed | de rescate, de alivio
preventer: preventer, controller, maintenance, everyday, daily | preventivo/a, de control,
  de mantenimiento, diario/a

basal: basal, background, long acting | basal, basales, de acción prolongada
bolus: bolus, mealtime, rapid acting, short acting, fast acting | en bolo, de las comidas, de acción
  rápida

red: red | rojo/a
orange: orange | naranja/n, anaranjado/a
yellow: yellow | amarillo/a
green: green | verde/n
blue: blue | azul, azules
purple: purple, violet | morado/a, violeta/n
pink: pink | rosa, rosado/a
brown: brown | marrón, marrones, café
black: black | negro/a
white: white | blanco/a
gray: gray, grey | gris, grises

spine: spine | columna
vein: vein/n | vena/n
artery: artery, arteries | arteria/n
muscle: muscle/n | músculo/n
skin: skin | piel

water: water | agua
milk: milk | leche
juice: juice/n | jugo/n, zumo/n
alcohol: alcohol, wine, beer | alcohol, vino, cerveza
coffee: coffee | café
"""

# Units that no number stands beside.
UNITS = """
kilograms: kilos, kilograms, kg | kilos, kilogramos
pounds: pounds, lb, lbs | libras
stones: stones, stone | stones
grams: grams, grammes | gramos
ounces: ounces, oz | onzas
milligrams: milligrams, mg | miligramos
micrograms: micrograms, mcg | microgramos

meters: meters, metres | metros
centimeters: centimeters, centimetres, cm | centímetros
feet: feet | pies
inches: inches | pulgadas

milliliters: milliliters, millilitres, ml | mililitros
drops: drops | gotas
spoonfuls: spoonfuls, teaspoons, teaspoonfuls | cucharaditas
tablespoons: tablespoons, tablespoonfuls | cucharadas
ounces: ounces, fluid ounces | onzas
cups: cups, cupfuls | tazas

dollars: dollars | dólares
euros: euros | euros
pounds: pounds | libras
pesos: pesos | pesos
"""

# Of some and all.
SHARES = """
any: any, every, each, all | cualquier, todo|toda|todos|todas, cada
certain ones: certain, particular, specific, selected, sudden | cierto|cierta|ciertos|ciertas,
  determinado/a, específico/a, seleccionado/a
"""
