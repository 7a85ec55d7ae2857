"""Scales with two ends, and all words that may stand at an end: *older*, *harder*, *most*, `más`.

`polarity` says which word a text uses; here is how widely the other language may render it. A
value is a scale and its end, ``more+`` or ``more-``. An end in parentheses may answer one, and
turns none: `más` renders the *over* of *over 65*, and *over* is not turned by `menos`. An end of
``?`` may answer either: *lower* is `menor` and `más bajo`.
"""

from __future__ import annotations

import re

from toolkit.language.lexicon import Lexicon, met
from toolkit.language.mention import Mention, Sense

ENGLISH = """
more+: more, most, additional, greater, greatest, higher, highest, larger, largest, bigger,
  biggest, older, oldest, longer, longest, increased, @er, @est, exceed/v, mostly
more (+): further, over, extra, another, above, severely, major, majority, increasingly, elderly,
  senior, also, else, beyond, plus, aged, too, rather, than, worse, worst, better, best, mainly,
  largely, so, very, very much, but, except, choice, increase/v
more-: less, least, fewer, fewest, lesser, minimum
more (-): minor, minors, under, below, reduced, decrease/v, few, reduce/v, child, children
more?: lower, lowest, smaller, smallest, shorter, shortest, younger, youngest, earlier, earliest,
  weaker, milder, lighter, thinner, rarer, slower, narrower, more or less, or so, about, around,
  approximately, at least, at most, at the very least
@er: harder, easier, faster, quicker, stronger, safer, nearer, closer, later, sooner, wider,
  deeper, thicker, warmer, colder, hotter, cooler, darker, heavier, newer, farther, poorer, richer,
  cheaper, louder, simpler, healthier, broader, finer, taller, tougher, sicker, drier, cleaner,
  busier
@est: hardest, easiest, fastest, quickest, strongest, safest, nearest, closest, latest, soonest,
  widest, deepest, warmest, coldest, hottest, heaviest, newest, farthest, poorest, healthiest,
  sickest, cheapest, tallest, simplest
first+: first, initial, initially, earliest
first (+): early, primary, begin/v, beginning, start/v, onset, original, originally, once, former
first-: last, final, finally, latest
first (-): latter, end, ultimate, ultimately, recent, recently, newest, lastly, past, third, later
increase+: increase/v, raise/v, rise|rises|rose|risen|rising, grow|grows|grew|grown|growing,
  growth, boost/v, elevate/v, gain/v, spike/n, surge/n, go|goes|going|went up, heighten/v
increase (+): higher, more, greater, jump/n, up, expand/v, escalate/v, enhance/v, accelerate/v,
  load, amplify/v, worsen/v, improve/v, multiply, exceed/v, upward, upload, climb/v, maximize/v,
  add/v
increase-: decrease/v, reduce/v, reduction/n, lowers, lowered, lowering, lessen/v, diminish/v,
  drop/v, decline/v, shrink, minimize/v, minimise/v, go|goes|going|went down
increase (-): lower, cut|cuts|cutting, fall|falls|fell|falling, limit/v, less, fewer, down, ease/v,
  relieve/v, slow/v, slowed, mitigate/v, curb/v, low, weaken/v, loss, lose, loses, downward,
  taper/v, flatten/v, download, light, off, get out, depression, small
before+: before, prior to, beforehand
before (+): prior, ahead, pre, earlier, ago, previous, previously, preceding, in advance, until,
  by, already, former, first, formerly, past, ante, within
before-: after, afterwards, afterward
before (-): following, later, post, subsequent, subsequently, then, next, once, upon, since, past,
  follow/v, when, thereafter, having, rear, behind, within
cause+: cause/v, trigger/v, result/v in, induce/v, provoke/v, lead|leads to
cause (+): led, due to, because of, bring|brings|brought, create/v, generate/v, make|makes,
  produce/v, spread, give|gives rise, result/v, by, from, reason, associated
cause-: prevent/v, prevention, stave off
cause (-): avoid/v, protect/v, protection, keep|keeps|kept, stop/v, reduce/v, guard/v, ward/v,
  block/v, without, not, save/v, instead
improve+: improve/v, improvement, get|gets|getting better, enhance/v
improve (+): better, strengthen/v, ease/v, relieve/v, recover/v, boost/v, best, recovery, help/v,
  good, well, upgrade/v
improve-: worsen/v, deteriorate/v, exacerbate/v, aggravate/v, get|gets|getting worse
improve (-): worse, worst, bad, badly, decline/v, severe, harder, poor
start+: start/v, begin|begins|began|beginning|begun, commence/v, initiate/v
start (+): launch/v, onset, open/v, resume/v, undertake, enter, first, initial, initially, early
start-: stop/v, end|ends|ended|ending [treatment|taking|using], finish/v, quit, discontinue/v,
  cease/v, halt/v
start (-): end/v, suspend/v, interrupt/v, terminate/v, complete/v, conclude/v, last, final, give
  up, cancel/v, over, leave|left, withdraw/v, contain/v, break/v
fast+: fast, faster, fastest, quick/a, rapid/a, rapidly, quickly, swift/a, immediately, promptly
fast (+): prompt, soon, sudden, suddenly, urgent, acute, speedy, at once, right away, early
fast-: slow/a, slowly, gradual, gradually
fast (-): late, later, delay/v, steady, slower
large+: large, larger, largest, big, bigger, huge
large (+): great, high, major, wide, long, massive, extensive, many, significant, severe, heavy,
  older, tall, mass
large-: small, smaller, smallest, little, tiny
large (-): minor, short, few, slight, low, mini, young, limited
safe+: safe, safer, safest, safely, safety
safe (+): secure, sure, certain, insurance, confident, insured, surely, reliable, follow
safe-: unsafe, dangerous, danger, hazardous
safe (-): risky, risk, harmful, insecure, unsure, uncertain
rank+: higher, highest, greater, greatest, larger, largest, older, oldest
rank (+): more, most, over, above, adult/n, raise/v, increase/v, elderly, senior, major, longer,
  better, upper, additional, big, bigger, high, further
rank-: lower, lowest, smaller, smallest, younger, youngest
rank (-): less, least, fewer, under, below, minor/n, reduce/v, decrease/v, child, children, shorter
limit+: maximum, maximal, max
limit (+): most, up to, greatest, highest, limit/n, top, full, utmost, best, over, exceed/v
limit-: minimum, minimal
limit (-): least, lowest, smallest, slight, slightest, at least, less, tiny
reach+: until, till, up to
reach (+): even, as far, through, to, by, before
reach-: since
reach (-): from, start/v, begin/v, as of, for, after, ranging, at, out of, via
open+: open/v, opened
open (+): start/v, wide, opening/n, opener
open-: close/v, closed, shut
open (-): lock/v, sealed, off, near, end, over
many+: many, all, every, everyone
many (+): much, lots, lot, large, often, more, several, most, very, so, numerous, each, both
many-: few
many (-): little, small, some, several, less, fewer, rare, rarely, brief, short, low, minutes
age+: adult/n, grown up/n
age (+): elderly, older, senior/n, people, men, women, parent/n, over, adulthood, mature, person
age-: child, children, kid/n, childhood
age (-): baby, babies, infant/n, pediatric, young, boy/n, girl/n, son/n, daughter/n, toddler/n,
  minor/n, little, one, ones, schools
-: no more than, no longer than, so far, more and more
"""

SPANISH = """
more+: más, mayor, mayores
more-: menos, menor, menores
more?: más
  bajo|baja|bajos|bajas|corto|corta|pequeño|pequeña|joven|jóvenes|leve|leves|temprano|lento, más o
  menos, al menos, por lo menos, cuando menos, como mínimo, más de, más allá, no más
first+: primero|primera|primeros|primeras|primer, inicial, iniciales
first-: último|última|últimos|últimas, final, finales
increase+: aumentar/v, aumento/n, incrementar/v, incremento/n, subir, sube|suben|suba|subió,
  elevar/v
increase-: disminuir, disminuye|disminuyen|disminuya|disminuyan|disminuyó, disminución, reducir,
  reduce|reducen|reduzca|reduzcan|redujo|reducido|reducida, reducción|reducciones, bajar,
  baje|bajen|bajó, descender, descenso, desciende
before+: antes, antes de|del, antes de que, previo a, antes que
before-: después, después de|del, después de que, tras, luego de
cause+: causar, causa|causan|cause|causen|causó, provocar/v, ocasionar/v
cause-: prevenir, previene|previenen|prevenga|prevengan, prevención, evita|evitan|evite|eviten,
  evitar
improve+: mejorar/v, mejora/n, mejoría
improve-: empeorar/v, empeoramiento
start+: comenzar, comienza|comience|comiencen|comienzan|comenzó, empezar, empieza|empiece|empezó,
  iniciar/v, inicio
start-: suspender/v, terminar/v, interrumpir/v, finalizar/v, detener, detenga|detengan, dejar de,
  deje de, fin [del]
fast+: rápido|rápida|rápidos|rápidas, rápidamente, inmediatamente, de inmediato
fast-: lento|lenta|lentos|lentas, lentamente, despacio
large+: grande|grandes|gran
large-: pequeño|pequeña|pequeños|pequeñas
safe+: seguro|segura|seguros|seguras
safe-: peligroso|peligrosa|peligrosos|peligrosas, inseguro|insegura|inseguros|inseguras
rank+: mayor, mayores, más alto|alta|altos|altas|elevado|elevada|grande|grandes
rank-: menor, menores, más bajo|baja|bajos|bajas|pequeño|pequeña|joven|jóvenes
limit+: máximo|máxima|máximos|máximas
limit-: mínimo|mínima|mínimos|mínimas
reach+: hasta, hasta que
reach-: desde, desde que
open+: abrir/v, abierto|abierta|abiertos|abiertas
open-: cerrar/v:cierr, cerrado|cerrada|cerrados|cerradas
many+: muchos|muchas, todos|todas
many-: pocos|pocas
age+: adulto/a
age-: niño/a
"""

_NAMES = (
    "more",
    "first",
    "increase",
    "before",
    "cause",
    "improve",
    "start",
    "fast",
    "large",
    "safe",
    "rank",
    "limit",
    "reach",
    "open",
    "many",
    "age",
)


def _scale(name: str, table: str) -> str:
    """Its own lines of a table, and those that all may use."""
    lines = re.sub(r"\n\s+", " ", table.strip()).splitlines()
    return "\n".join(line for line in lines if line.startswith((name, "@", "-")))


# A word stands on several scales: each is a lexicon of its own.
_SCALES = {
    name: Lexicon(Sense.POLARITY, en=_scale(name, ENGLISH), es=_scale(name, SPANISH))
    for name in _NAMES
}


def spoken(text: str, language: str) -> list[str]:
    """The scales of which ``text`` has words."""
    known = met(text, language)
    return [name for name, lexicon in _SCALES.items() if lexicon in known]


def find(text: str, language: str, name: str) -> list[Mention]:
    """What ``text`` says on a scale, in order."""
    return list(_SCALES[name].find(text, language))


def alike(one: str, other: str) -> bool:
    """Whether two values of one scale may answer one another."""
    ends = {_end(one), _end(other)}
    return one == other or len(ends) == 1 or "?" in ends


def contrary(one: str, other: str) -> bool:
    """Whether they are the two ends of their scale, and say so by themselves."""
    return {one[-1], other[-1]} == {"+", "-"}


def _end(value: str) -> str:
    return value.rstrip(")")[-1]
