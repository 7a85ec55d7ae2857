"""How things and people are, and what that is worth: raw and roasted, reliable and doubtful."""

TABLE = """
crunchy, hard: crunchy, crispy, crisp, chewy, crusty, lumpy, chunky, firm, firmer, al dente, well
  set | crujiente/n, con grumos, cuajado/a
mushy, soft: mushy, mashed, pureed, puréed, blended, soft boiled, creamy, runny, gooey, squishy | en
  puré, licuado/a, triturado/a, cremoso/a, aguado/a

stiff, hard, tighten: stiff, stiffer, stiffness, stiffen/v, rigid, rigidity, inflexible | rigidez,
  endurecer/v, endurecido/a
supple, soft, loosen, relax: supple, limber, pliable, bendable, elastic, floppy, limp | maleable/n,
  elástico/a, flácido/a

hard, difficult
easy

thicken, thick, concentrate: thicken/v | espesar/v
thin, dilute, dilute blood: thin, thins, thinning, thinned | aclarar/v

thick
fine, narrow, thin, small: fine, slim, slender | fino|fina|finos|finas, delgado/a

coarse, rough, thick: coarse, coarser, coarsely, grainy | grueso|gruesa
fine powder, smooth: finely, powdered, powdery | en polvo, finamente

rough
smooth, soft, gentle: silky, sleek | sedoso/a, suavizado/a

jagged, sharp, rough: jagged, ragged, prickly, spiky | dentado/a, con pinchos
rounded, dull, smooth: rounded, blunt tip/n, blunt tipped | redondeado/a, sin punta

flat, horizontal: flat, flatter, flattened, level | plano|plana|planos|planas, aplanado/a,
  nivelado/a
raised: raised, bulging, protruding, bumpy, domed, tilted, slanted, sloping, at an angle, on a slope
  | abultado/a, sobresaliente/n, inclinado/a, en ángulo
sunken: sunken, hollow, dented, indented | hundido/a, hueco|hueca

straight, straighten, even: straight, aligned, symmetrical, level | recto|recta|rectos|rectas,
  derecho|derecha, alineado/a
crooked, bend: crooked, curved, slanting, misaligned, lopsided, uneven, askew | torcido/a,
  curvo|curva, curvado/a, chueco/a

tap water: tap, faucet, unboiled, unfiltered, well, from the tap|faucet | agua del|de
  grifo|llave|caño|pozo, del|de grifo|llave|caño|pozo, de la llave, sin hervir, sin filtrar
purified, sterile, cooked: boiled, distilled, filtered, bottled, purified | destilado/a, filtrado/a,
  embotellado/a, purificado/a, hervido/a, agua hervida|embotellada|estéril|destilada

raw
roast, cooked: grilled, baked, steamed, cooked through, well cooked, toasted, smoked | asado/a,
  horneado/a, al vapor, tostado/a, ahumado/a, bien cocido|cocida

pasteurized: pasteurized, pasteurised | pasteurizado/a
unpasteurized, raw: unpasteurized, unpasteurised, raw milk, straight from the farm | sin
  pasteurizar, no pasteurizado|pasteurizada, leche cruda

peeled, detach: peeled, skinned, skinless, without the|its|their skin, shelled, shucked, hulled |
  pelado/a, sin piel|cáscara, descascarado/a
unpeeled: unpeeled, with the|its|their skin, skin on, in its shell|skin | sin pelar, con
  piel|cáscara, con su piel|cáscara

whole, intact: whole | enteros|enteras
crushed, broken, break: crushed, chopped, ground, split, grated, halved, cut up, sliced, in pieces |
  triturado|triturada, picado|picada, molido/a, partido|partida, rallado/a, troceado/a, en
  trozos|pedazos

canned, processed: canned, tinned, packaged, processed, ready made, store bought | enlatado/a, en
  lata, en conserva, envasado/a, procesado/a, comprado|comprada
fresh: homemade, home made, freshly made, home cooked | casero/a, hecho|hecha en casa

fresh air: fresh air, well ventilated, airy, ventilated, ventilate/v | bien ventilado|ventilada,
  ventilado/a, ventilar/v
stuffy: stuffy, poorly ventilated, airless, unventilated, smoky | mal ventilado|ventilada,
  cargado|cargada de humo

whole milk, fatty
lean

refined: refined, white | refinado/a, blanco
whole grain: wholegrain, whole grain|wheat, wholemeal, brown | integral, integrales

sparkling: sparkling, fizzy, carbonated, bubbly | con gas, gaseoso/a, carbonatado/a
still water: still, flat, uncarbonated, noncarbonated, non carbonated | sin gas

sweet
savory, bitter, salty: savory, savoury, sugar free, sugarless, unsweetened, no added sugar, without
  sugar | sin azúcar, no azucarado|azucarada

rich in, high: rich in, rich, packed, loaded, high in, packed with, loaded with, full of |
  rico|rica|ricos|ricas en, rico|rica|ricos|ricas, alto|alta|altos|altas, alto|alta|altos|altas en
poor in, low: poor in, poor, lacking, deficient, low in, deficient in, devoid of | pobre|pobres en,
  pobre|pobres, bajo|baja|bajos|bajas, bajo|baja|bajos|bajas en, carente/n de

heavy meal, heavy, large, fatty: heavy|hearty, filling, big | comida|comidas
  pesada|pesadas|abundante|abundantes|copiosa|copiosas
light meal, small, lean: light, small | comida|comidas ligera|ligeras|liviana|livianas,
  cena|desayuno|almuerzo ligero|ligera|liviano|liviana

generous, many, large: generous, generously, liberally, lavish, lavishly, hearty, ample, amply,
  freely, a thick layer, a lot of, maximal, full | abundante/n, generoso/a, abundantemente, una capa
  gruesa, en abundancia
sparing, few, thin, small: sparing, sparingly, thinly, scant, scanty, scarce, meager, frugal, in
  moderation, a thin layer, a trace of, a dab of, a touch of, minimal, tiny, small, little, stingy |
  escaso/a, con moderación, moderadamente, una capa fina|delgada, mínimo/a

deep: deep, deeply, deeper | profundo/a
shallow

bare light: light, lighter, lightest, pale, paler, fair, light colored|coloured, white |
  claro|clara|claros|claras, pálido/a
dark: tanned, darker, dark colored|coloured, brown, black | oscuro/a, bronceado/a, moreno/a

light in weight: light, lighter, lightest, lightly | ligero/a, liviano/a, leve/n
heavy: heavy, heavier, heaviest, heavily, weighty | pesado/a, abundante/n

taut, tighten, tight: taut, tight, snug, tense, stretched, firm | tenso/a, tirante/n
slack, loosen, loose: slack, loose, baggy, saggy, sag/v, droopy, droop/v, floppy, roomy, go slack |
  flojo/a, suelto/a, colgar/v:cuelg

shiny: shiny, glossy, gleaming, glowing, radiant | brillante/n, reluciente/n
lusterless, dull: dull, matte, matt, lusterless | opaco/a, mate/n, apagado/a

old mark, old: old, healed, faded, long standing | viejo/a, antiguo/a
fresh mark, new: fresh, new, recent | reciente/n, nuevo/a, fresco/a

thriving: thrive/v, flourish, flourishes, survive/v, live on, multiply, multiplies, grow, grows |
  sobrevivir, prosperar/v, multiplicarse
dying, die, dead: wither/v, perish, perishes, die, dies, died, shrivel/v | morir, muere|mueren,
  perecer

clear result, normal, good: clear, all clear, clean | limpio/a, sin alteraciones
abnormal, bad, unclear: suspicious, alarming, off, concerning, flagged | sospechoso/a, alterado/a

removable: removable, take off type, detachable | extraíble/n, removible/n
fixed, permanent: permanent, built in, fixed | fijo|fija|fijos|fijas, permanente/n

borrowed: on loan, borrowed, rented, on hire | prestado/a, alquilado/a
owned: yours to keep, to keep, bought, owned, for good | propio|propia, comprado/a

lighter, mild
heavy, severe

bright, light: bright, brightly, brighter, dazzling, glaring, vivid | deslumbrante/n,
  resplandeciente/n, luz intensa|fuerte
dim, dark: dim, dimly, dimmer, unlit, gloomy, subdued | tenue/n, en penumbra

faint, weak, mild: faint, fainter, faintly, slight, barely visible | tenue/n, apenas visible/n,
  borroso/a
strong, severe, dark, clear: bold, pronounced, marked, distinct, unmistakable | marcado/a,
  pronunciado/a, intenso/a, nítido/a

sharp image, clear: in focus, sharp|clear|crisp vision|image/n|picture/n, legible, sharpen/v,
  sharper | nítido/a, enfocado/a, visión clara|nítida, agudizar/v
blurred, unclear: blurred, blurry, blurs, out of focus, fuzzy, hazy, foggy, smudged, dull, dulls,
  blur/v, cloud/v, fade/v | borroso/a, desenfocado/a, empañado/a, empañar/v, nublarse

colorful: colored, coloured, colorful, tinted, stained | coloreado/a, teñido/a
colorless, clear liquid: colorless, colourless, uncolored | incoloro/a, sin color

scented: scented, perfumed, fragranced, smelly, foul smelling | perfumado/a, con perfume,
  aromático/a, maloliente/n
unscented: unscented, fragrance free, odorless, odourless, perfume free | sin
  perfume|olor|fragancia, inodoro/a

swallow whole, intact
chewable: chewable | masticable/n

oily: oily, oil based | aceitoso/a, a base de aceite, oleoso/a
watery: water based, aqueous, watery | a base de agua, acuoso/a

greasy, fatty: greasy, greasier | grasiento/a
dry skin, dry: dry skin, flaky, parched, chapped | reseco/a, piel seca

wet: wet, moist, moisture, damp, soggy, humid, humidity, sticky, drenched, clammy, sweaty | humedad,
  empapado/a, sudoroso/a
dry: arid, dry, dryness | sequedad, árido/a

absorbent: absorbent | absorbente/n
waterproof: waterproof, water resistant, watertight, water repellent | impermeable/n, resistente/n
  al agua

airtight, tighten, close: airtight, leakproof, hermetically sealed, tightly closed|sealed |
  hermético/a, herméticamente
leaky, loose, open: leaky, leak/v, leaking, drip/v, loosely closed | con fugas, gotear/v

disposable, once only
washable, reusable: washable | lavable/n

padded, soft: padded, cushioned, lined | acolchado/a, acojinado/a
hard surface, hard: unpadded, hard surface/n | sin acolchar, superficie/n dura|duras

awake, conscious, alert: wide awake, awake, awaken/v, lively, perky, chirpy |
  despierto|despierta|despiertos|despiertas, animado/a, espabilado/a
asleep, tired, sleep, unconscious: under|with sedation, sedation, sedated, lethargic, lethargy,
  listless, sluggish, sleepiness | adormilado/a, letárgico/a, aletargado/a, con sueño, con sedación,
  sedación

alert, awake
drowsy, tired, confused, unconscious

rested: well rested, energized, energy, fresh, invigorated | con energía|energías, descansado/a
tired, weak: worn out, run down, fatigue, burnt out, weary, lack of energy, lacking energy |
  agotado/a, sin energía|fuerzas, desgastado/a

hungry
full stomach, full, full up: feel|feels full, well fed, sated | satisfecho|satisfecha

fasting, empty stomach, fast from food: fasting, unfed, on an empty stomach, with nothing in your
  stomach, hungry | en ayunas, sin haber desayunado
fed, full stomach, eat: fed, nonfasting, non fasting, having eaten, after a
  meal|meals|breakfast|eating, on a full stomach | alimentado/a, después de desayunar|comer, con el
  estómago lleno

breastfed, breast milk
bottle fed, formula

sober: sober, abstinent | sobrio/a, abstinente/n
drunk: drunk, drunken, intoxicated, tipsy, under the influence, hung over, high on | borracho/a,
  ebrio/a, embriagado/a, bajo los efectos

smoker: smoker/n, smoke/v | fumador|fumadora|fumadores, fumar/v
nonsmoker: nonsmoker/n, non smoker/n, ex smoker/n, smokefree, smoke free, tobacco free | no
  fumador|fumadora|fumadores, libre de humo, exfumador, exfumadora

mobile, move, active, portable: mobile, ambulatory, able to walk, on your|his|her feet, up and about
  | que camina, con movilidad
bedridden, keep still, inactive, fixed: bedridden, bedbound, bed bound, housebound, immobile, in
  bed, paralyzed, paralysed, wheelchair bound, confined to bed | postrado|postrada, encamado/a, en
  cama, paralizado/a

fit, healthy, strong: fit, in good shape, physically fit, in shape, robust, sturdy, in good health |
  en forma, robusto/a, en buena forma|condición
unfit, unhealthy, weak: unfit, out of shape, in poor health|shape, sickly, ailing, frail | fuera de
  forma, enfermizo/a, débil/n, mala salud

slim, underweight: slim, slender, lean body, skinny, thin | esbelto/a, flaco/a
fat, obese: fat, heavier, chubby, obese | gordo|gorda|gordos|gordas

healed, heal: healed, closed wound, scarred | cicatrizado/a, curado|curada
raw wound, open, broken: open wound/n, unhealed, raw, broken skin, weeping, oozing | herida|heridas
  abierta|abiertas, sin cicatrizar, en carne viva

troubled: dry, watery, oily, itchy, tired, sore | seco/a, lloroso/a, graso/a, cansado/a
infected, contaminated: infected, inflamed, bleeding | infectado/a, inflamado/a, sangrante/n

infected, contaminated, contagious: infected, septic, infection | infectado/a, infección
uninfected, clean: uninfected, infection free, not infected | no infectado|infectada, sin infección

inflamed, swell: inflamed, puffy, bloated | hinchado|hinchada, inflamado/a
normal size, normal, unswell: unswollen, normal size|sized | deshinchado/a, tamaño normal

painful, tender, worsen: painful, painfully, hurt/v, aching, achy, sore, hurting | doloroso/a,
  dolorido/a, doler, duele|duelen
painless, comfortable: pain free, painless, without pain, painlessly, numb | sin dolor, indoloro/a

ticklish, sensitive, tender: tender, oversensitive | delicado/a
numb

ill, unhealthy: ill, sick, unwell, poorly, under the weather | enfermo/a, indispuesto/a
well, healthy, good: feel well, feels well, in good health, symptom free | sano/a, sin síntomas

symptomatic: symptoms, with symptoms, symptomatic | con síntomas, sintomático/a
symptom free: symptom free, symptomless, no symptoms, without symptoms | sin síntomas,
  asintomático/a

dehydrated, thirsty: dehydrated, dehydration, parched | deshidratado/a, deshidratación
hydrated: hydrated, hydration, well hydrated, rehydrate/v, rehydration | hidratado/a, hidratación,
  bien hidratado|hidratada, rehidratar/v

deficient, insufficient, low: deficiency, deficiencies, deficient, deficit/n, shortage/n, lack of,
  too little, undersupply | deficiencia/n, déficit, carencia/n, escasez, falta de
excess, excessive, high, overdose: excess, surplus, overload, overabundance, oversupply, too much |
  exceso|excesos, sobrecarga, exceso de, demasiado|demasiada

fertile
infertile: sterility, barren | esterilidad

regular, normal, constant: regular, regularly, even rhythm, evenly, rhythmic | regular, regulares,
  regularmente, rítmico/a, parejo|pareja
irregular, abnormal, intermittent: irregular, irregularly, uneven, unevenly, erratic, erratically,
  fluctuating, variable | irregular, irregulares, irregularmente, desigual, desiguales, errático/a,
  fluctuante/n

stable, constant: stable, stably, steady, steadily, settled, consistent, unchanging, unchanged,
  level | estable/n, invariable/n, sin cambios
changing, unstable: changing, fluctuate/v, unstable, vary|varies|varying, shaky, wobbly, swing/v,
  rocky | cambiante/n, inestable/n, tembloroso/a, variable/n, fluctuar/v

steady hand, stable, keep still
shaking: shaking, shaky, trembling, tremble/v, tremor/n, shiver/v, jittery, vibrating |
  temblar/v:tiembl, tembloroso/a, temblor, temblores

firm, stable, secure: secure, securely, well anchored, fixed in place, stuck | bien sujeto|sujeta,
  asegurado|asegurada
wobbly, loosen, unstable: wobbly, wobble/v, slipping, slips, insecure, insecurely, come|comes|coming
  loose | se mueve|afloja|suelta, tambaleante/n, mueve|afloja|suelta

slippery: slippery, slick, polished | resbaladizo/a, resbaloso/a
non-slip: nonslip, non slip|skid, nonskid, slip resistant, antislip, anti slip | antideslizante/n,
  que no resbala

cluttered: cluttered, clutter, messy, obstructed, crowded with | desordenado/a, lleno|llena de cosas
tidy, clean, clear: tidy, uncluttered, clear of, free of clutter, neat, neatly | ordenado/a,
  despejado/a, libre/n de obstáculos

crowded: crowded, busy, packed, full, in a crowd, rush hour, peak | concurrido/a, lleno|llena de
  gente, abarrotado/a, hora/n pico|punta
uncrowded, quiet, empty: uncrowded, deserted, off peak, less busy, few people, quiet | poco
  concurrido|concurrida, tranquilo/a, con poca gente

occupied: occupied, taken, in use, engaged, booked up | ocupado|ocupada|ocupados|ocupadas, en uso
vacant, available, empty: vacant, unoccupied, free, available | libre/n, desocupado/a, disponible/n

in stock, available: in stock, on sale, on the market, on hand | en existencia|existencias, en
  venta, disponible/n
out of stock: out of stock, sold out, unavailable, off the market, discontinued, withdrawn from the
  market | agotado|agotada|agotados|agotadas, sin existencias, fuera de venta

reliable: reliable, reliably, dependable, trustworthy, consistent, proven | fiable/n, confiable/n,
  fidedigno/a, seguro
unreliable, untested: unreliable, undependable, unproven, doubtful, questionable, inconsistent |
  poco fiable|confiable|fiables|confiables, no confiable|fiable, dudoso/a, cuestionable/n

helpful, benefit, effective, help: helpful, useful, handy, valuable, of use, worthwhile | útil/n,
  valioso/a, provechoso/a
useless, harm, ineffective: useless, unhelpful, pointless, of no use, worthless, no help,
  unhelpfully, in vain | inútil/n, en vano, sin utilidad, de nada sirve, no sirve|sirven

qualified, experienced: qualified, trained, experienced, expert, skilled, certified, licensed,
  specialist/n, professional/n | capacitado/a, cualificado/a, experimentado/a,
  certificado|certificada, experto/a, profesional/n
unqualified: unqualified, untrained, inexperienced, unskilled, amateur, novice, unlicensed,
  uncertified, student/n | no cualificado|capacitado, inexperto/a, sin experiencia|formación,
  aficionado/a, principiante/n

careful, gentle, slow: careful, carefully, cautious, cautiously, with care, attentive, attentively,
  thoughtfully | cuidadoso/a, cuidadosamente, con cuidado, con cautela, cauteloso/a, atento/a
careless: careless, carelessly, reckless, recklessly, negligent, hasty, hastily | descuidado/a,
  descuidadamente, imprudente/n, negligente/n, a la ligera

responsible
irresponsible: irresponsible, irresponsibly | irresponsable/n

honest: honest, honestly, truthful, truthfully, openly, frank | honesto/a, sincero/a, con sinceridad
dishonest, hide: dishonest, dishonestly, untruthful, lie about, lying about, secretive |
  deshonesto/a, mentir

confident, calm: confident, confidently, sure, certain, self assured, convinced | seguro de, con
  confianza, convencido/a
doubtful, anxious: unsure, doubtful, hesitant, insecure, not sure, in doubt, hesitate/v |
  inseguro/a, dudoso/a, indeciso/a, dudar/v

happy, calm: happy, in good spirits, good mood, smiling, laugh/v, settled, content | de buen humor,
  sonriente/n, feliz, felices, tranquilo/a
upset, sad, anxious: upset, crying, cry|cries|cried, fussy, cranky, irritable, fretful, grumpy,
  distressed, angry, tearful, gloomy, down | molesto|molesta, llorar/v, irritable/n, enojado/a,
  enfadado/a, angustiado/a, de mal humor, alterado|alterada

patient mood: patient with, patiently | con paciencia, paciente con
impatient: impatient, impatiently, rush/v | impaciente/n, con impaciencia

welcome, accept: welcome, welcomed, invited | bienvenido/a, invitado/a
unwelcome, refuse, exclude: unwelcome, uninvited, turned away, not welcome | no
  bienvenido|bienvenida, rechazado/a

interested: interested, keen, eager, enthusiastic, motivated, willing | interesado/a, entusiasta/n,
  motivado/a
reluctant, unwilling: reluctant, reluctantly, unwilling, indifferent, uninterested, unmotivated,
  hesitant | reacio/a, indiferente/n, desinteresado/a, desmotivado/a

literal, exact: exact, precise, precisely, exactly | exacto|exacta|exactos|exactas, preciso|precisa,
  exactamente, con exactitud, con precisión
approximate, about: approximate, rough, estimated, approximately, an estimate | aproximado/a,
  estimado|estimada, más o menos

real, true: real, actual, original | real, reales, original, originales
imaginary, false: imaginary, imagined, made up, fictitious, imitation, pretend | imaginario/a,
  ficticio/a, inventado/a, imitación

natural
synthetic, man-made: synthetic, synthetically, artificially, lab made, chemical |
  sintético|sintética, de laboratorio

organic: organic, organically, unsprayed, pesticide free | orgánico/a, ecológico/a, sin pesticidas
treated with: sprayed, nonorganic, non organic, conventional | no orgánico|orgánica, con pesticidas

obvious, clear, visible: obvious, obviously, apparent, noticeable, plain to see, evident,
  detectable, easy to see | evidente/n, obvio/a, notorio/a, visible/n
hidden, unclear, invisible: hidden, subtle, unnoticeable, inconspicuous, hard to see, imperceptible,
  barely noticeable | oculto/a, sutil/n, imperceptible/n, inadvertido/a

isolated, alone: isolated, isolation, quarantined, on its|their own, standalone | aislado/a,
  aislamiento, en cuarentena
combined, together, accompanied: combined, combination/n, combine/v, mixed, linked, in contact,
  mingle/v, socialize/v | combinado/a, combinación, combinar/v, mezclado/a, en contacto

single one, once only: single, one time, solitary, sole, lone, individual, once only, a single, one
  off | único|única|únicos|únicas, una sola vez, individual, individuales, solo una
multiple, many: multiple, repeated, repeatedly, several, numerous, various, more than once, two or
  more, group, again and again, combined | múltiple/n, repetido/a, repetidamente, varios|varias,
  numeroso/a, grupal, grupales

usual, common, normal, typical: usual, ordinary, standard, customary, conventional, habitual |
  habitual, habituales, usual, usuales, corriente/n, acostumbrado/a
unusual, rare, abnormal, strange: unusual, unusually, exceptional, special, out of the ordinary,
  unheard of, peculiar | inusual, inusuales, excepcional, excepcionales, fuera de lo común,
  insólito/a, peculiar

hurt side, same: injured, affected, sore, operated | lesionado/a, afectado/a, operado/a
sound side, different: other, opposite, healthy, uninjured, unaffected, unhurt | otro|otra,
  opuesto/a, sano|sana

= the same, same: the same, unchanged | igual, iguales, sin cambios
changed: change/v, affect/v | cambiar/v, afectar/v

similar, same: similar, similarly, alike, matching, equal, equally, uniform, the same | similar,
  similares, parecido/a, equivalente/n
different: dissimilar, unalike, differing, unequal, unequally, another kind, other | disímil,
  desigual, desiguales, diverso/a

compatible: compatible, go|goes well together | compatible/n
incompatible: incompatible, clash/v, interact badly | incompatible/n

permitted: allowed, permitted | permitido|permitida
off limits, forbid: off limits, restricted, no entry, staff only | prohibido|prohibida,
  restringido/a, zona|área restringida

open, passable: open, unblocked, unlocked, clear airway|airways|passage |
  abierto|abierta|abiertos|abiertas, despejado/a
blocked, close: blocked, block/v, barred, sealed off, closed off, stuffed up, congested, clogged,
  plugged, jammed, stuffy nose | bloqueado/a, bloquear/v, obstruido/a, congestionado/a,
  tapado|tapada|tapados|tapadas, obstruir

live virus, alive: live, living, alive, attenuated, weakened | vivo/a, atenuado/a
inactivated, dead: inactivated, inactive, killed, non live | inactivado/a

voluntary
forced, mandatory: forced, coerced, by force, compelled, under duress, pressured | obligado/a,
  forzado/a, a la fuerza, coaccionado/a

new patient: new patient/n, first time | paciente/n nuevo|nuevos|nueva|nuevas
returning: returning, established, existing, current | paciente/n establecido|existente|existentes

novice, new: beginner/n, newcomer/n, newly diagnosed | principiante/n, recién
  diagnosticado|diagnosticada
veteran, experienced: veteran/n, long time, seasoned, expert/n | veterano/a, desde hace tiempo

urban: urban, in the city|town, city | urbano/a, ciudad
rural: rural, in the country|countryside, countryside, country side, remote | rural, rurales, campo

rich: wealthy, well off, rich | adinerado/a, ricos, con recursos
poor: needy, in need, poor, low income | necesitado/a, de bajos recursos|ingresos, sin recursos

= employed: employed, working, in work, on duty | empleado|empleada, con trabajo, de guardia
unemployed: unemployed, jobless, out of work, retired, off duty, laid off | desempleado/a, sin
  trabajo, jubilado/a

citizen: citizen/n, resident/n | ciudadano/a, residente/n
foreigner: foreigner/n, non resident/n, visitor/n from abroad, undocumented | extranjero/a, no
  residente/n, indocumentado/a

local place: local, at home, domestic, in this country | nacional, nacionales, en este país
abroad: abroad, overseas, foreign, international, from abroad | en el extranjero, internacional,
  internacionales, al extranjero

movable: movable, moveable, mobile, free to move, loose, adjustable, moves around, move|moves about
  | movible/n, móvil, móviles, ajustable/n
immovable, fixed: fixed in place, fixed, immovable, stuck, stuck fast, in one spot|place, rigid, set
  | fijo|fija|fijos|fijas, inmóvil, inmóviles, en un solo lugar

stick to: stick|sticks|stuck (to), cling|clings (to), adhere/v (to), hold|holds on | pegarse,
  adherirse, se pega|adhiere, pega|adhiere
come away: lift|lifts off, come|comes off|away, slide|slides off, fall|falls off, peel|peels away |
  despegarse, caerse, se cae|despega|suelta, cae|despega|suelta

well done, good: well, nicely, without trouble|problems, with ease, excellently, smoothly | bien,
  sin problemas, sin dificultad
badly, bad, difficult: poorly, badly, with trouble|difficulty, not at all, barely, hardly | mal,
  apenas, con dificultad

brisk, fast: brisk, briskly, energetic, vigorous, lively, strenuous, intense, quick, hard |
  enérgico/a, vigoroso/a, intenso/a, a paso ligero
leisurely, slow, gentle: leisurely, easy, gentle, relaxed, unhurried, light, slow, moderate |
  tranquilo/a, pausado/a, relajado/a, lento/a, moderado/a

quick course, fast, short: quick, speedy, rapid, short, swift, brief | rápido/a, corto/a, breve/n
drawn out, slow, long: drawn out, slow, lengthy, long, prolonged, protracted, extended | lento/a,
  largo|larga|largos|largas, prolongado/a

final: final, definitive, confirmed, conclusive, settled, official, complete | final, finales,
  definitivo/a, confirmado/a
preliminary: preliminary, provisional, tentative, pending, unconfirmed, partial, initial, early,
  draft | preliminar, preliminares, provisional, provisionales, pendiente/n, inicial, iniciales

settle, improve, disappear: settle/v, settle/v down, calm/v down, die|dies down, quiet|quiets down,
  ease/v, ease|eases off, clear/v, let|lets up, subside/v | calmarse, ceder, aliviarse, se
  calma|alivia, calma|alivia
flare, worsen, appear: flare/v, flare/v up, act|acts up, kick|kicks in|up, break|breaks out,
  erupt/v, strike, strikes, set|sets in, get|gets going | brotar/v, recrudecer, estallar/v

solo, alone: unaccompanied, alone, by themselves|himself|herself|yourself, on their|his|her|your
  own, solo | solo|sola|solos|solas, sin compañía
escorted, accompanied: with a parent|guardian|relative|friend|companion|carer|nurse|adult, with
  someone, escorted, accompanied, in company | con un|una
  padre|madre|familiar|amigo|acompañante|adulto, acompañado/a

plain food: plain, unflavored, unsweetened, natural, unsalted, unseasoned, original | natural,
  naturales, sin sabor, sin condimentar
flavored: sweetened, flavored, flavoured, seasoned, spiced, salted, fruit flavored, sugared |
  azucarado/a, con sabor, condimentado/a, endulzado/a

prop up: prop|props, prop up, sit up, hold upright | incorporar/v, sentar/v:sient
lay flat: lay, lays, lay flat, lay down, put down | acostar/v:acuest, recostar/v:recuest

falling out: fall|falls out, thin/v, shed/v | caerse, se cae, cae
regrow: grow|grows back|in, come|comes back, regrow|regrows, thicken/v | volver a crecer

tilted: tilt/v, tip/v, slant/v, lean/v, tilted, at an angle | inclinar/v, ladear/v, inclinado/a
upright straight: straight, upright, level, vertical, straight up | derecho|derecha, recto|recta,
  vertical, verticales

seek: seek|seeks|sought, seek out, look for, welcome/v, search for, go for | buscar/v:busqu,
  procurar/v
shun: avoid/v, shun/v, keep|keeps clear of, stay|stays away from, steer clear of, run from |
  evitar/v, huir de, esquivar/v

give in: give|gives in, yield/v | ceder
hold out: hold|holds out, resist/v, stand|stands firm | resistir

speak up: speak|speaks up, complain/v, object/v | quejarse
put up with: put|puts up with, tolerate/v, bear|bears, endure/v, ignore/v | aguantar/v, soportar/v,
  tolerar/v

tolerate, accept: tolerate/v, bear, handle/v well | tolerar/v
reject body, refuse: reject/v, react badly | rechazar/v

plenty: plenty of, ample, lots of, loads of, a lot of, enough, much | mucho|mucha|muchos|muchas, de
  sobra, suficiente/n
hardly any: little, hardly any, barely any, next to no, few, scarcely any, limited |
  poco|poca|pocos|pocas, casi nada, apenas, limitado/a

occupied busy: busy, active, entertained, on the go, moving | ocupado/a, entretenido/a
at leisure: rest, rested, idle, quiet, calm, still | descansar/v, quieto|quieta, tranquilo/a

oneself: yourself, on your own, yourself only, alone | usted mismo|misma
someone else: someone else, another person, others, somebody else, a nurse, staff | otra persona,
  otro, alguien más

numb area, numb: numb, deadened, without feeling | sin sensibilidad
tingling: tingle/v, tingling, burning, prickling | hormigueo, hormiguear/v

itchless: itch free | sin picazón
itching, itchy: itchy, itching | con picazón

cloudy liquid, cloudy: cloudy, murky, milky, with flakes|particles|lumps | turbio/a, lechoso/a, con
  grumos|partículas
clear drug, clear liquid: clear, see through, transparent, colorless, without flakes|particles|lumps
  | transparente/n, sin grumos|partículas

growing child: gain/v, put|puts on | subir, aumentar/v
losing: lose|loses|losing|lost, drop/v | perder/v:pierd, bajar

swallowed: by mouth with, whole | entero|entera
melted: dissolved, under the tongue, melted | disuelto/a

at full: full speed, full blast, all out, flat out | a toda velocidad
at low: low speed, at a trickle, half speed | a baja velocidad

unlimited: unlimited, unrestricted, no limit, any number of | ilimitado/a, sin límite
limited: limited, restricted, capped, a set number of | limitado/a, restringido/a

on foot: on foot, walk|walks|walking | a pie
by car: by car, drive|drives|driving, by bus | en coche|auto|carro, en autobús

in bed: in bed, lying down | en cama
out of bed: out of bed, up and about, on your feet | fuera de la cama, levantado/a

newborn age: newborn/n, young baby, young babies | recién nacido|nacida|nacidos
school age: older child, older children, school age, schoolchildren | niños mayores

odd numbered: odd | impar, impares
even numbered: even | par, pares

before symptoms: before symptoms, early | antes de los síntomas
after symptoms: after symptoms, late | después de los síntomas

heads up: warn/v, alert/v, caution/v | advertir, alertar/v
reassure: reassure/v, comfort/v | tranquilizar/v, consolar/v:consuel

inflate
deflate

upward trend: climb/v, rise|rises|rising, go|goes up, creep|creeps up, improve/v | subir, ascender
downward trend: fall|falls|falling, drop/v, go|goes down, sink|sinks, slide|slides, tumble/v |
  bajar, caer, descender

strongly worded: strongly, urgently, firmly, clearly | firmemente, enérgicamente
mildly worded: mildly, faintly, vaguely, loosely | vagamente, levemente

advisable, appropriate: advisable, wise, sensible, prudent, good idea, worth, reasonable,
  recommended, well advised | aconsejable/n, sensato/a, prudente/n, buena idea, recomendable/n,
  conveniente/n, vale la pena
inadvisable, inappropriate: inadvisable, unwise, foolish, bad idea, not worth, unreasonable, ill
  advised, silly | desaconsejable/n, imprudente/n, mala idea, insensato/a, no conviene,
  inconveniente/n

benefit, advantage, help: benefit/n, upside/n, reward/n, gain/n | beneficio/n, ventaja/n, provecho
risk, harm, disadvantage: risk/n, downside/n, danger/n, hazard/n, drawback/n, peril | riesgo/n,
  peligro/n, inconveniente/n, desventaja/n

gain: gain/n, gains, acquire/v, receive/v, obtain/v | ganancia/n, adquirir, obtener, recibir
loss, lose: loss, losses, forfeit/v, lose|loses|losing|lost | pérdida/n, perder/v:pierd

presence, present: presence, present, there is, there are, contain/v, with added, containing |
  presencia, presente/n, contener, contiene|contienen, con
absence: absence, absent, lack/v, lacking, free of, free from, there is no, there are no, free |
  ausencia, ausente/n, falta de, libre/n de, sin, carecer, carece

success, succeed, win: success, successes, successful, triumph, achievement/n | éxito/n, logro/n,
  triunfo/n
failure, fail, lose: failure/n, unsuccessful, flop, setback/n | fracaso/n, contratiempo/n

pass test, succeed: pass|passes|passed|passing | pasar|pasa|pasó la|el prueba|examen
fail test, fail: fail|fails|failed|failing | reprobar/v:reprueb, suspender el examen

cure, treat, heal, improve, prevent: cure/v, relieve/v, relief, ease/v, soothe/v, calm/v, remedy,
  cures, protect/v, fight/v, combat/v | curar/v, aliviar/v, combatir, remediar/v, proteger
bring on, cause, worsen, harm: bring|brings on, cause/v, trigger/v, provoke/v, worsen/v, irritate/v,
  lead|leads to, promote/v, contribute/v to, feed/v, inflame/v | provocar/v, causar/v,
  desencadenar/v, irritar/v, contribuir, favorecer

ease, improve, better, disappear, heal, relax: ease/v, ease|eases off, let|lets up, lessen/v,
  settle/v, calm/v down, clear|clears, better and better, die|dies down, lighten/v, improve/v, get
  better, pick up, picks up, rally, rallies | aliviarse, calmarse, ceder, mitigar/v, remitir,
  amainar/v, mejorar/v
worsen, severe, worse, contract: deteriorate/v, get|gets worse, flare|flares up, intensify,
  intensifies, build/v up, go|goes downhill, degenerate/v, worsen/v, escalate/v, decline/v, slip/v,
  slump/v, slide, slides, sink, sinks, fail, fails, failing | deteriorarse,
  intensificarse, agudizarse, recrudecer, complicarse, se complica, decaer, decae, complica

relapse, reopen, worsen, back: come|comes|came|coming back, return|returns|returned, flare/n up,
  relapse/v, recur/v, reappear/v | vuelve|vuelven|vuelva|volver a aparecer, regresar/v, reaparecer,
  recaer
go away for good, disappear, heal, recover: go|goes|went|going away, gone for good, vanish/v,
  disappear/v, resolve/v, heal/v up | desaparecer, irse, se va, se cura, va, cura

spread, grow, worsen: spread|spreads|spreading, extend|extends|extended, get|gets|getting
  bigger|larger, widen/v | extenderse, se extiende|extienda|extienden, propagarse, se
  propaga|propague, expandirse, extiende|extienda|extienden, propaga|propague
fade, shrink, disappear, heal, unswell: fade/v, get|gets|getting smaller, shrink|shrinks, recede/v,
  clear|clears (up) | atenuarse, desvanecerse, achicarse, reducirse, se reduce, reduce
stay put: stay|stays in place, contained, confined, stays the same | localizarse, se mantiene,
  contenido|contenida, mantiene

build up, increase, appear, start, grow: build|builds|built|building up, set|sets in, take|takes
  effect, kick|kicks in, accumulate/v, collect, begin|begins to work, start|starts to work,
  come|comes on | acumularse, acumular/v, se acumula|acumulan, hacer|hace|haga efecto, empezar a
  actuar, acumula|acumulan
wear off, stop, disappear, decrease: wear|wears|wearing|wore|worn off, lose|loses its|their effect,
  leave|leaves the body, drain|drains away, break|breaks down, stop|stops working | dejar|deja de
  hacer efecto, pierde efecto, pasar|pasa|pase el efecto, eliminar/v, eliminarse

harmless, safe, mild: harmless, fine, good, innocent, nothing to worry about, not serious, benign,
  gentle on, easy on | inofensivo/a, inocuo/a, nada grave, sin importancia
serious, dangerous, unsafe, risk, harm, severe, bad: serious, dangerous, deadly, fatal, poisonous,
  toxic, harsh on, hard on, alarming, worrying, cause for concern | grave/n, peligroso/a, mortal,
  mortales, alarmante/n, preocupante/n

reassuring, good, normal: reassuring, encouraging, promising, good sign/n, good news, hopeful |
  tranquilizador, tranquilizadora, alentador, alentadora, buena señal, buenas noticias, prometedor,
  prometedora
worrying, bad, abnormal: worrying, worrisome, alarming, discouraging, concerning, bad sign/n, bad
  news, warning sign/n | preocupante/n, alarmante/n, desalentador, desalentadora, mala señal, malas
  noticias

favorable, good, positive
unfavorable, bad, negative: adverse, unfavorable, unfavourable, damaging | adverso/a, desfavorable/n

pleasant, good, comfortable: pleasant, pleasantly, nice, tasty, enjoyable, delicious | agradable/n,
  placentero/a, sabroso/a, rico
unpleasant, bad, uncomfortable: unpleasant, unpleasantly, nasty, foul, disgusting, distasteful,
  horrible | desagradable/n, repugnante/n, asqueroso/a, horrible/n

convenient: convenient, conveniently, suits you, at your convenience | conveniente/n, cuando le
  convenga, práctico/a
inconvenient: inconvenient, awkward, impractical | poco práctico|práctica, incómodo/a

strong, healthy, good, severe
poor, weak, bad

well managed, controlled: under control, in check, well managed, in range, on target, in the normal
  range | bajo control, en el rango, dentro de lo normal
out of control, uncontrolled: out of control, out of range, off target, poorly managed, out of hand
  | fuera de control, fuera de rango, fuera de lo normal

win, gain
defeat, lose: defeated, give|gives in, surrender/v | rendirse, derrotado/a, perder

popular: popular, well liked, favorite, favourite, in demand | popular, populares, favorito/a
unpopular: unpopular, disliked, avoided, out of favor|favour | impopular, impopulares

friend
enemy, stranger: enemy, enemies | enemigo/a

respect: respect/v, respectful, respectfully, with respect | respetar/v, respetuoso/a, con respeto
ignore: ignore/v, disregard/v, neglect/v, overlook/v, disrespect/v, violate/v | ignorar/v, pasar por
  alto, desatender, descuidar/v, hacer caso omiso

notice: notice/v, heed/v, pay|pays attention to, take seriously, take notice of, act on, watch for,
  look out for, respond/v to, answer/v, react/v to, attend to, listen to, obey/v | notar/v,
  prestar/v atención, tomar|tome en serio, hacer caso, fijarse, responder a, atender
ignoring: ignore/v, disregard/v, neglect/v, overlook/v, tune out | ignorar/v, pasar por alto,
  desatender, descuidar/v

praise: praise/v, reward/v, compliment/v, encourage/v | elogiar/v, premiar/v, alabar/v,
  recompensar/v
punish: punish/v, scold/v, criticize/v, blame/v, shame/v | castigar/v, regañar/v, criticar/v,
  culpar/v

innocent: innocent, not to blame, not your fault | inocente/n, no es su culpa
guilty: guilty, to blame, at fault, your fault | culpable/n, es su culpa

normal result, normal, negative
abnormal result, abnormal, positive

clean bill, healthy
diseased, unhealthy: diseased, damaged, affected | dañado/a, afectado/a

proud: proud, proudly | orgulloso/a
ashamed: ashamed, embarrassed, shameful | avergonzado/a, con vergüenza
"""
