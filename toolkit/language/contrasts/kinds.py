"""Other things of a kind, none the opposite of another: ways of giving, germs, tissues, drinks."""

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
urine: urine, pee, wee | orina
saliva: saliva, spit | saliva
sweat: sweat | sudor
tears: tears | lágrimas
bile: bile | bilis
pus: pus | pus

bacteria: bacteria, bacterium, bacterial | bacteria/n, bacteriano/a
virus: virus, viruses, viral | virus, viral, virales
fungus: fungus, fungi, fungal, yeast/n, mold, mould | hongo/n, fúngico/a, levadura/n, moho
parasite: parasite/n, parasitic, worms | parásito/n, parasitario/a, lombrices
mite: mite/n | ácaro/n
genes: gene/n, genetic, inherited | gen, genes, genético/a, hereditario/a
allergy: allergy, allergies, allergic | alergia/n, alérgico/a

mosquitoes: mosquito, mosquitos, mosquitoes | mosquito/n, zancudo/n
ticks: tick/n | garrapata/n
fleas: flea/n | pulga/n
lice: lice | piojos
flies: fly, flies | mosca/n
bees: bee/n | abeja/n
wasps: wasp/n | avispa/n
snakes: snake/n | serpiente/n, culebra/n
rats: rat/n, mice, mouse | rata/n, ratón, ratones
dogs: dog/n | perro/n
cats: cat/n | gato/n
bats: bat/n | murciélago/n

sodium: sodium | sodio
potassium: potassium | potasio
calcium: calcium | calcio
iron: iron | hierro
zinc: zinc | zinc, cinc
magnesium: magnesium | magnesio
iodine: iodine | yodo
copper: copper | cobre
protein: protein/n | proteína/n
fiber: fiber, fibre | fibra
fat: fat/n | grasa/n
sugar: sugar | azúcar
salt: salt | sal

X-ray: x-ray/n, x ray/n | radiografía/n
ultrasound: ultrasound/n, sonogram/n | ecografía/n, ultrasonido/n
CT: ct, cat scan | tomografía/n
MRI: mri | resonancia/n
mammogram: mammogram/n | mamografía/n
endoscopy: endoscopy, endoscopies | endoscopia/n
colonoscopy: colonoscopy, colonoscopies | colonoscopia/n
biopsy: biopsy, biopsies | biopsia/n

soap: soap/n | jabón, jabones
bleach: bleach | lejía, cloro
peroxide: peroxide | agua oxigenada
rubbing alcohol: rubbing alcohol | alcohol
detergent: detergent/n | detergente/n
vinegar: vinegar | vinagre

tweezers: tweezers | pinzas
scissors: scissors | tijeras
knife: knife, knives, razor, blade | cuchillo/n, navaja, cuchilla
needle: needle/n | aguja/n
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
