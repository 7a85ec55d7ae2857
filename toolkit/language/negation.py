"""Negations: not, never, without, unless, except, avoid … and their Spanish counterparts.

Words that negate alike have one value: *no, none, nobody, nothing, neither* are all ``not``.
Spanish negates once with two words (*no* tome *nunca*, *no* hay *ningún* riesgo), which is one
mention here: the one that English has too. *Nor* and *ni* after another negation are no negation
but an "or" (see `conjunctions`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from toolkit.language.keys import keys
from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

ENGLISH = """
not: dont, doesnt, didnt, isnt, arent, wasnt, cant, couldnt, shouldnt, wouldnt, havent, hasnt,
  mustnt,
  not, no, none, no one, nobody, nothing, nowhere, neither, non, nay, not any, not either,
  yet to, fail/v to, failure to, not even, not yet, unable to, inability to, not at all, none at all
ni: nor
never: never, never ever, not ever, at no time, under no circumstances, in no case, on no account,
  not under any circumstances, not in any case
no longer: no longer, not any longer, not anymore, not any more
without: without, without any, with no, without a|an|the, free of|from, lack/v, lack/v of, lack of,
  lacking, absence of, in the absence of, devoid of, [@free] free, minus
unless: unless, except if|when
except: except, except for|in|with, with the exception of, excepting, excluding, other than, apart
  from, aside from
avoid: avoid/v, avoidance of, refrain/v from, abstain/v from, abstinence from, keep|stay|stop|steer
  (well) away|clear from|of, keep|keeps|kept|keeping|store|stored
  it|them|this|these|him|her|yourself|children|pets|hands (well) away from,
  kept|stayed|keeping|staying away from, stop/v short of, steer/v clear of
instead of: instead of, rather than, in place of, in lieu of, as opposed to
hardly: hardly, barely, scarcely
deny: deny/v, denial of
@free: fever, pain, symptom, sugar, smoke, alcohol, gluten, lactose, latex, drug, preservative,
  caffeine, fat, seizure, headache, migraine, disease, infection, virus, germ, tobacco, dairy, nut,
  peanut, salt, sodium, risk
@numbered: room, box, step, form, question, figure, table, bus, floor, item, lot, license, licence,
  registration, phone, reference, id, case, gate, platform, building, apartment, suite, serial,
  batch
-: do|does|did not forget|hesitate, not be shy|afraid|ashamed|embarrassed|surprised|alarmed, not
  worry, without hesitation, at no (extra|additional|added) cost|charge, no (extra) charge, in no
  time, no later, before no, no end of, not uncommon|unusual|rare|infrequent, not a few,
  not to worry, no doubt,
  have|has|had no doubt, can|could not help|wait, more often than not, no . #, if not sooner|more,
  why not, nothing less|short, no|not more than, no|not less than, no|not fewer than, no|not later
  than, no|not earlier than, no|not sooner than, no|not longer than, no|not over #, no|not under #,
  not exceeding, not to exceed, no|not older than, no|not younger than, no|not greater than, no|not
  higher than, no|not lower than, no|not before, no matter, no rush|hurry, no doubt, without (a)
  doubt, no wonder, no sooner, not only, not just, not merely, not simply, whether or not, nothing
  but, nothing more than, none other than, all or none, all or nothing, non steroidal, non steroid,
  no problem, without fail, nothing less than, near|nearly nothing, no small, not to mention, not
  least, last but not least, toll free, feel free, tax free, hands free, no go, non profit, non
  fiction, free of charge, or not [.|?|!|;|)|:|,], no|not limited to, but not limited to, @numbered
  no . #, why not [?|try|ask|see|join], without limitation, do|does|must|should|may|can|will|shall
  not exceed
"""

SPANISH = """
not: no, non, todavía no, aún no, no pudo
not+: tampoco, nada, nadie, ningún|ninguno|ninguna|ningunos|ningunas, ni siquiera, en absoluto,
  nada de, en|a ningún lugar|sitio|lado|parte, en|a ninguna parte
ni: ni
never+: nunca, jamás, nunca jamás, nunca más, en ningún momento|caso, en ninguna circunstancia,
  bajo ningún concepto, bajo ninguna circunstancia, de ninguna manera, de ningún modo, por ningún
  motivo, en la vida, alguna vez en la vida
no longer: ya no
without: sin, sin ningún|ninguna|nada|nadie, libre|libres de, exento|exenta|exentos|exentas de,
  carecer/v:carezc de, carente|carentes de, falta de, ausencia de, en ausencia de, sin un|una|el|la
unless: a menos que, a no ser que, salvo que, salvo si|cuando, excepto si|cuando|que, excepto que
except: salvo, salvo en|por|con, excepto, excepto en|por|con|para, exceptuando, excluyendo, a
  excepción de, con excepción de, con la excepción de, aparte de, menos en, excluido
avoid: para|de modo|de manera que no, a fin de que no, evitar/v, evite|evita|eviten|evites no,
  abstenerse|abstenga|absténgase|absténganse de, se abstenga de, abstinencia de, abstenerse,
  absténgase, prescindir de, prescinda de, aléjese de, rehuir/v, @stay (se) @away de|del
instead of: en vez de, en lugar de, en lugar del, antes que
hardly: apenas
deny: negar/v:nieg, negativa a, negación de
@stay: mantenga, mantengan, mantenerse, manténgase, manténganse, permanezca
@away: alejado, alejada, alejados, alejadas, lejos
-: no dude|duden|dudes (en), no olvide|olviden|olvides, no se olvide, no deje de, no tema|temas, no
  se preocupe|preocupen|asuste, sin costo|coste|cargo (alguno), por qué no, cuando menos, no
  pocos|pocas, no es|son raro|rara|raros|raras|inusual|infrecuente|infrecuentes|extraño, si no [,],
  no más de|del|que, no menos de|del|que, no mayor|mayores de|a|que, no menor|menores
  de|a|que, no superior|superiores a|al, no inferior|inferiores a|al, no después de|del, no antes
  de|del, no exceder/v|sobrepasar/v|superar/v, no se debe exceder|superar|sobrepasar, no debe|deben
  exceder|superar|sobrepasar, no importa, no cabe duda, no hay duda, sin duda, sin dudas, sin duda
  alguna, no solo|sólo|solamente|únicamente, si o no, sí o no, n. º #, de nada, antes que nada, no
  obstante, sin embargo, sin falta, no
  esteroideo|esteroideos|esteroide|esteroides|esteroidea|esteroideas, nada más que, casi nada, sin
  limitarse|limitación, no limitarse, sí (y|,) otro|otra|uno|una no, sí y # no, [,] no [?], más que
  nada, nunca se sabe, sin ánimo|fines de
  lucro, ni más ni menos, no sea que, sobre todo, menos mal, no hay problema, a salvo, sano y
  salvo, echar|eche de menos, o no [.|?|!|;|)|:|,], falta de aire|aliento|respiración
"""

_LEXICON = Lexicon(Sense.NEGATION, en=ENGLISH, es=SPANISH)
_FREED = re.compile(r"(?<!toll)(?<!hands)(?<!tax)(?<!scot)(?<=\w)-free\b", re.IGNORECASE)
_SENTENCE_ENDS = frozenset(".;:!?…\n•|")
# Where a clause ends, so does the reach of its "no".
_CLAUSE_ENDS = _SENTENCE_ENDS | frozenset(
    [
        ",",
        "(",
        ")",
        "–",
        "—",
        "y",
        "e",
        "o",
        "u",
        "pero",
        "sino",
        "que",
        "porque",
        "si",
        "cuando",
        "aunque",
    ]
)
_NEITHER, _CONCORD = "ni", "+"


def find(text: str, language: str) -> Iterator[Mention]:
    """The negations in ``text``, in order."""
    return (mention for mention in _said(text, language) if mention.value != _NEITHER)


def nor(text: str, language: str) -> Iterator[Mention]:
    """Each *nor*, *ni* that carries an earlier negation of its sentence on: it says "or"."""
    return (mention for mention in _said(text, language) if mention.value == _NEITHER)


@lru_cache(maxsize=64)
def _said(text: str, language: str) -> tuple[Mention, ...]:
    """All negations; where two words negate once, the one that says more is kept."""
    found = list(_LEXICON.find(text, language))
    if language == "en" and "-free" in text:
        found = _with_freed(text, found)
    places = _places(text, language) if found else {}
    kept: list[Mention] = []
    for mention in found:
        sentence, clause = places[mention.start]
        before = kept[-1] if kept else None
        if mention.value == _NEITHER and not (before and places[before.start][0] == sentence):
            kept.append(mention._replace(value="not"))
        elif before and _one_negation(before, mention) and places[before.start][1] == clause:
            kept[-1] = _stronger(before, mention)
        else:
            kept.append(mention._replace(value=mention.value.removesuffix(_CONCORD)))
    return tuple(kept)


def _with_freed(text: str, found: list[Mention]) -> list[Mention]:
    """*Egg-free* too, of whatever something is free."""
    taken = {mention.end for mention in found}
    freed = (match for match in _FREED.finditer(text) if match.end() not in taken)
    found += [Mention(Sense.NEGATION, "without", m.start() + 1, m.end()) for m in freed]
    return sorted(found, key=lambda mention: mention.start)


def _one_negation(before: Mention, mention: Mention) -> bool:
    return mention.value.endswith(_CONCORD) and before.value in {"not", "never", "without"}


def _stronger(before: Mention, mention: Mention) -> Mention:
    value = mention.value.removesuffix(_CONCORD)
    return before if value == "not" else mention._replace(value=value)


def _places(text: str, language: str) -> dict[int, tuple[int, int]]:
    """The number of the sentence and of the clause in which each word stands."""
    places: dict[int, tuple[int, int]] = {}
    sentence = clause = 0
    for word in keys(text, language):
        sentence += word.key in _SENTENCE_ENDS
        clause += word.key in _CLAUSE_ENDS
        places.setdefault(word.start, (sentence, clause))
    return places
