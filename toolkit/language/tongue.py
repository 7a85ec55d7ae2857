"""In which language a whole file is written: by the small words that every text is full of.

A sentence tells too little; a page or a catalog has enough of them. Words of one spelling in two
languages (`la`, `de`, `no`) count for both: the language with more hits has the words that the
other has not.
"""

from __future__ import annotations

import re
from collections import Counter

LEAST = 4  # small words that must be met
AHEAD = 1.5  # times as many as in the language that was expected
MOST = 200_000  # characters that are read
_WORD = re.compile(r"[^\W\d_]+")

SMALL_WORDS = {
    "en": """the a an and or of to in on at for with from by is are was be been have has had will
        your you it its this that these those not do does if when as can may should must they we
        our his her their but what which who how than then more after before every""",
    "es": """el la los las un una unos unas y o de del al a en con por para que es son fue ser está
        están su sus se lo le les no si cuando como puede pueden debe más pero qué cuál cómo muy
        este esta estos estas eso hay ha usted después antes cada sin sobre también""",
    "fr": """le la les l un une des du de d et ou à au aux en dans avec pour par sur que qui qu est
        sont été être vous votre vos nous ne pas si quand comme peut ce cette ces il elle ils c s
        mais plus sans très après avant chaque où se son sa ses""",
    "pt": """o a os as um uma uns umas e ou de do da dos das em no na nos nas ao à com por para que
        é são foi ser está estão seu sua seus suas se não quando como pode deve mais mas você este
        esta isso há muito depois antes cada sem sobre também pelo pela""",
    "it": """il lo la i gli le l un uno una e o di del della dei delle da dal dalla a al alla in nel
        nella con su per che è sono essere suo sua suoi si non se quando come può deve più ma
        questo questa ogni dopo prima senza anche""",
    "de": """der die das den dem des ein eine einen einem einer und oder von vom zu zum zur in im an
        am auf mit für bei aus nach ist sind war sein wird werden haben hat sie ihr ihre ihren es
        nicht wenn als wie kann können soll muss mehr aber vor jeden auch""",
}
_WORDS = {language: frozenset(words.split()) for language, words in SMALL_WORDS.items()}


def counted(text: str) -> Counter[str]:
    """How many words of the text are small words of each language that is known."""
    words = Counter(_WORD.findall(text[:MOST].casefold()))
    found: Counter[str] = Counter()
    for language, small in _WORDS.items():
        found[language] = sum(words[word] for word in words.keys() & small)
    return found


def other_tongue(text: str, language: str) -> str | None:
    """The language the text is plainly in, if that is not the one expected; else None.

    None, too, for a text that is too short to tell and for a language that is not known here.
    """
    if language not in _WORDS:
        return None
    found = counted(text)
    best, times = max(found.items(), key=lambda one: one[1])
    plain = times >= LEAST and times >= AHEAD * found[language]
    return best if plain and best != language else None
