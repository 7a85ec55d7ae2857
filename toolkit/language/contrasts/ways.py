"""In what manner, with what, for what: gently and with force, with help and unaided."""

TABLE = """
with, accompanied: with, along with, together with, alongside, containing, including, plus | con,
  junto con, junto a, además de, incluido/a
without: without, minus, less, free from, free of, excluding, other than, apart from, -free | sin,
  excepto, aparte de, libre/n de

with food
without food

with a prescription, prescription
over the counter

with help, accompanied, help: with help, with assistance, with support, assisted, aided, with a
  walker|cane|stick | con ayuda, con apoyo, asistido/a, con bastón|andador
unaided, alone, independent: unaided, unassisted, without help|assistance|support, by
  yourself|himself|herself|themselves, on your|his|her|their own, single handed | sin ayuda|apoyo,
  solo|sola|solos|solas, por su cuenta, por sí mismo|misma

with gloves: gloved, with gloves|a glove, wearing gloves | con guantes
bare handed: bare handed, bare hands, with bare hands, without gloves, ungloved | sin guantes, con
  las manos desnudas

barefoot: barefoot, bare feet, barefooted, without shoes | descalzo/a, sin zapatos
in shoes: in shoes, with shoes (on), wearing shoes, footwear, in slippers | con zapatos, calzado/a

dressed: dressed, clothed, fully dressed, with clothes on | vestido|vestida|vestidos|vestidas, con
  ropa
naked: undressed, naked, unclothed, without clothes | desvestido/a, desnudo/a, sin ropa

gently, gentle: gently, lightly, softly, with care, tenderly, mildly, with light pressure |
  suavemente, con suavidad, con delicadeza, con poca presión, ligeramente
forcefully, firm, hard, strong: forcefully, hard, vigorously, firmly, with force, roughly,
  violently, aggressively, strongly, with firm pressure, brisk, briskly, with pressure | con fuerza,
  vigorosamente, con firmeza, enérgicamente, fuertemente, bruscamente, con presión, fuerte/n

quickly, fast, sudden: quickly, rapidly, fast, briskly, swiftly, in a hurry, hurriedly, at speed,
  all at once | rápidamente, rápido|rápida, deprisa, con rapidez, de prisa, aprisa, velozmente
slowly, slow, gentle: slowly, at a slow pace, unhurriedly, leisurely, without hurry, without
  rushing, gradually | lentamente, despacio, sin prisa, con calma, poco a poco

loudly, loud: out loud, aloud, loudly, at full volume, louder | en voz alta, a todo volumen, más
  alto
quietly, quiet: quietly, in a low voice, whisper/v, silently, softly | en voz baja, en silencio,
  susurrar/v, calladamente

evenly, smooth: evenly, uniformly, all over, equally | uniformemente, de manera uniforme, por igual,
  parejo
unevenly: unevenly, in patches, patchy, in spots, in one spot, in blobs | de manera desigual, en
  parches, a trozos

directly: directly, direct, straight from, straight to, first hand | directamente, directo|directa
indirectly: indirectly, indirect, through someone, via, second hand, in a roundabout way |
  indirectamente, indirecto|indirecta, a través de

on purpose: on purpose, intentionally, deliberately, intentional, knowingly, deliberate, wilfully |
  a propósito, intencionalmente, deliberadamente, intencional, adrede
by accident, unexpected: by accident, accidentally, accidental, unintentionally, unintentional, by
  mistake, unknowingly, inadvertently, unwittingly, by chance | por accidente, accidentalmente,
  accidental, accidentales, sin querer, por error, sin darse cuenta

in writing: in writing, written, by letter|mail|email, on paper | por escrito, escrito|escrita, por
  carta|correo
verbally: verbally, verbal, orally, by word of mouth, spoken, aloud | verbalmente, verbal, verbales,
  de palabra, oralmente

online, remotely: online, digital, digitally, electronically, electronic, over the internet, by
  video, virtual, virtually, remotely | en línea, digital, digitales, por internet, electrónico/a,
  virtual, virtuales, a distancia
on paper, in person: on paper, paper, printed, in person, face to face, by mail | en papel,
  impreso|impresa, en persona, presencial, presenciales, cara a cara

formal: formal, formally, official, officially | formal, formales, oficial, oficiales, oficialmente
informal: informal, informally, unofficial, unofficially, casual, casually | informal, informales,
  extraoficial, extraoficialmente

separately, apart, alone: on its|their own, by itself|themselves, separately | por sí solo|sola,
  aparte
combined, together, mixed in

partly, incomplete
fully, complete: fully, completely, entirely, wholly, all the way, right down, to the end | hasta el
  fondo, hasta el final, del todo, plenamente

all the way: all the way | hasta el fondo
halfway, incomplete: halfway, half way, part way, partway, midway | a medias, a la mitad, hasta la
  mitad, a medio camino

at rest: at rest, resting, while resting | en reposo, al descansar
on exertion: on exertion, during exercise|activity, while exercising|active, after exercise | con el
  esfuerzo, al hacer ejercicio, durante el ejercicio, al esfuerzo

when standing: when|while|on standing, standing | al estar de pie, de pie
when sitting: when|while sitting, seated | al estar sentado|sentada, sentado|sentada
when lying: when|while lying, lying (down) | al estar acostado|acostada, acostado|acostada

clean way, sterile, clean: with clean hands, hygienically, hygienic | con las manos limpias,
  higiénico/a
dirty way, dirty: with dirty hands, unhygienic, unwashed hands | con las manos sucias,
  antihigiénico/a

by hand, manual
by machine, automatic: by machine, machine wash, in the dishwasher|washing machine | a máquina, en
  lavadora|lavavajillas

standing order, permanent
one-time, once only

thanks to: thanks to, because, because of, owing to, due to | gracias a, debido a, a causa de, por
despite: despite, although, even though, in spite of, regardless of, notwithstanding | a pesar de,
  pese a, independientemente de, no obstante

like that: like | como
unlike: unlike, contrary to, as opposed to | a diferencia de, al contrario que

for: in favor|favour of, pro | a favor de
against: against, anti, opposed to | en contra de, contra

according to: according to, in line with, as directed by, in accordance with | según, de acuerdo
  con, conforme a
contrary to: contrary to, against the advice, in spite of, regardless of | contrario a, en contra
  de, contra el consejo

willingly, willing: willingly, gladly, happily, by choice, freely | de buena gana, con gusto, por
  elección, libremente
unwillingly, unwilling: unwillingly, against your will, grudgingly, under pressure, reluctantly | de
  mala gana, contra su voluntad, a regañadientes
"""
