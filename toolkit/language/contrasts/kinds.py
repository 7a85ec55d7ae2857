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

# Of some and all.
SHARES = """
any: any, every, each, all | cualquier, todo|toda|todos|todas, cada
certain ones: certain, particular, specific, selected, sudden | cierto|cierta|ciertos|ciertas,
  determinado/a, específico/a, seleccionado/a
"""
