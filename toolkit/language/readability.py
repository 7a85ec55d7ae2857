"""How easily a text is read, by formula: from 0 (hardly) to 100 (very easily).

The formulas weigh two things, syllables a word and words a sentence; they know nothing of sense.

- English: Rudolf Flesch, "A new readability yardstick", *Journal of Applied Psychology* 32 (1948),
  221–233.
- Spanish: José Fernández Huerta, «Medidas sencillas de lecturabilidad», *Consigna* 214 (1959),
  29–32, with words a sentence as Gwillim Law sets the printed formula right ("Error in the
  Fernandez Huerta Readability Formula", 2011).
- Spanish: Francisco Szigriszt Pazos, *Sistemas predictivos de legibilidad del mensaje escrito:
  fórmula de perspicuidad* (Universidad Complutense, Madrid, 1993), on the scale INFLESZ of Inés
  Barrio-Cantalejo et al., *Anales del Sistema Sanitario de Navarra* 31 (2008), 135–152: under 40
  very hard, 40–55 rather hard, 55–65 normal, 65–80 rather easy, above 80 very easy.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import NamedTuple

from toolkit.language.syllables import syllables


class Measure(NamedTuple):
    """What is counted of a text. Numerals are no words here: how they are read out is not known."""

    syllables: int = 0
    words: int = 0
    sentences: int = 0

    @property
    def a_word(self) -> float:
        """Syllables a word."""
        return self.syllables / max(1, self.words)

    @property
    def a_sentence(self) -> float:
        """Words a sentence."""
        return self.words / max(1, self.sentences)


def measured(words: Iterable[str], sentences: int, language: str) -> Measure:
    """The counts of these words."""
    counts = Counter(words)
    said = sum(syllables(word, language) * times for word, times in counts.items())
    return Measure(said, counts.total(), sentences)


def flesch(text: Measure) -> float:
    """Flesch's reading ease, for English."""
    return 206.835 - 84.6 * text.a_word - 1.015 * text.a_sentence


def fernandez_huerta(text: Measure) -> float:
    """Fernández Huerta's measure, for Spanish."""
    return 206.84 - 60 * text.a_word - 1.02 * text.a_sentence


def szigriszt(text: Measure) -> float:
    """Szigriszt Pazos's perspicuity, for Spanish: the number that the scale INFLESZ grades."""
    return 206.835 - 62.3 * text.a_word - text.a_sentence
