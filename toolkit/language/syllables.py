"""How many syllables a word has, in Spanish and in English: what measures of readability count.

Spanish is exact: the rules of the Real Academia's *Ortografía* (2010, on hiatus and diphthong),
under which a closed vowel without an accent is always in one syllable with its neighbour (``guion``
has one) and an ``h`` between vowels is not heard (``prohi-bir``). English is by rule, and what no
rule gives stands in a table.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache

from toolkit.language.words import fold


@lru_cache(maxsize=16_384)
def syllables(word: str, language: str) -> int:
    """The syllables of one word; at least one. Languages other than Spanish count as English."""
    return max(1, _COUNTERS.get(language, _english)(fold(word)))


# ── Spanish ──────────────────────────────────────────────────────────────────────────────────

_SILENT = re.compile(r"(?<=[qg])u(?=[eiéí])|(?<=q)u")  # que, guía; not güe
_CONSONANT_H = re.compile(r"h(?=u[aeioáéíó]|ie)")  # ca-ca-hue-te: u is a consonant there
_VOWEL_Y = re.compile(r"y(?![aeiouáéíóú])")  # rey; not reyes
_FULL = "aeoáéóíú"  # each is the core of a syllable beside another of them
_CORE = re.compile(rf"[{_FULL}]|(?<![{_FULL}iuü])[iuü]++(?![{_FULL}])")  # or closed vowels alone
_SAME_CLOSED = re.compile(r"i[ií]|u[uú]|íi|úu")  # anti-inflamatorio


def _spanish(word: str) -> int:
    heard = _SILENT.sub("", word) if "q" in word or "g" in word else word
    if "h" in heard:
        heard = _CONSONANT_H.sub("j", heard).replace("h", "")
    if "y" in heard:
        heard = _VOWEL_Y.sub("i", heard)
    return len(_CORE.findall(heard)) + len(_SAME_CLOSED.findall(heard))


# ── English ──────────────────────────────────────────────────────────────────────────────────

_VOWELS = re.compile(r"[aeiouy]+")
_CONSONANT_Y = re.compile(r"(?<=[aeiou])y(?=[aeiou])|\by(?=[aeiou])")  # player, year
_SAID_APART = re.compile(  # two vowels that are two syllables, or a syllable without a vowel
    r"""
    (?<![ctgx])i(?:ous|um|a(?!ge))     # serious, medium, diabetes; not special, carriage
  | (?<![ctgx])i(?:o(?!u|n)|us)        # radio, virus-like radius
  | (?<![stcgxln])ion(?!e)             # champion; not infusion, opinion
  | (?<!t)iet | (?<![tc])i(?:ers?\b|est\b)      # society, earlier
  | (?<=[dbmpvln])ien[ct] | [^f]rien[ct] | \bscien    # audience, nutrient, science
  | (?<![qg])u(?:al|ate|ati|ous|ar|el\b|ent|en[cz]|in[eg]|it[iy])   # usual, influenza
  | e(?:um\b|us\b|al\b|als\b|act|as?\b|an\b|ans\b|o(?!u|p)) | \bcre(?=at[ei])  # video, area, create
  | oe[mt] | [aeiouy]ing\b             # poem, going, trying
  | [a-z]sms?\b | thms?\b | [ds]n't    # mechanism, rhythm, doesn't
    """,
    re.VERBOSE,
)
_UNSAID = re.compile(  # an e that is written and not heard
    r"""
    (?<=[^aeiouy])(?<![^aeiouylr]l)e\b                # dose; not able
  | (?<=[^aeiouyszxcg])(?<![cs]h)(?<![^aeiouylr]l)es\b  # takes; not doses, changes, tables
  | (?<=[^aeiouytd])(?<![^aeiouylrw]l)ed\b            # used; not needed, handled
  | (?<=[^aeiouyl])e(?:ly|ments?|ness|ful|fully|less)\b  # safely, movement
  | \b(?:som|therefor|her|sid|hom|lif|car|saf|tim|wid|not|fac|fir|lin|whit|mak|ev)e
    (?=[bcdfhjkmpqtvw]|rs?y|l[io]|s[ct]|y)            # sometimes, lifestyle, every
    """,
    re.VERBOSE,
)
_EXCEPTIONS = {
    word: count
    for count, words in {
        1: "shoe shoes does friend friends ache aches aren't weren't lien",
        2: "business evening people lion headache headaches toothache seizure stomach science"
        " sciences fluid fluids ruin ageing ruined client trial dial giant aged naked via being"
        " fiery quiet crying friendly friendship someone something"
        " earache backache heartache building buildings herpes soldier soldiers hundred",
        3: "area areas idea ideas recipe recipes everyone everything museum sesame reaction"
        " reactions familiar however medicine medicines vaccinate apnea influence"
        " determine examine imagine caffeine aerosol theory another",
        4: "diabetes anemone apostrophe catastrophe everybody diarrhea simultaneous hyperbole",
    }.items()
    for word in words.split()
}


def _english(word: str) -> int:
    word = word.removesuffix("'s")
    if word in _EXCEPTIONS:
        return _EXCEPTIONS[word]
    written = _CONSONANT_Y.sub("j", word)
    count = len(_VOWELS.findall(written)) + len(_SAID_APART.findall(written))
    return count - len(_UNSAID.findall(written))


_COUNTERS: dict[str, Callable[[str], int]] = {"es": _spanish, "en": _english}
