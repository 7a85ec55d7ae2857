"""And, or, and/or, but: whether both are meant, or one of them."""

from __future__ import annotations

from collections.abc import Iterator
from operator import attrgetter

from toolkit.language import negation
from toolkit.language.lexicon import Lexicon
from toolkit.language.mention import Mention, Sense

ENGLISH = """
and: and, &, as well as, along with, together with
or: or, or else
and/or: and / or, or / and
but: but, but also
-: in and|or out, whether or not, or so, more or less, and so on, and so forth, nothing but, all
  but, but not limited to, # or so, try and, and then some, but for, or not [.|?|!|;|)|:]
"""

SPANISH = """
and: y, e, &, así como, junto con, además de
or: o, u, o bien, ó
and/or: y / o, o / y, e / o, y / u
but: pero, sino, sino que, sino también
-: sea o no, más o menos, y así sucesivamente,
  vitamina|hepatitis|grupo|tipo|eje|virus|anexo e|o|y, inmunoglobulina e, e . coli,
  o no [.|?|!|;|)|:]
"""

_LEXICON = Lexicon(Sense.CONJUNCTION, en=ENGLISH, es=SPANISH)


def find(text: str, language: str) -> Iterator[Mention]:
    """The conjunctions in ``text``, in order; a *nor* that carries a negation on is an "or"."""
    carried = [
        mention._replace(sense=Sense.CONJUNCTION, value="or")
        for mention in negation.nor(text, language)
    ]
    said = _LEXICON.find(text, language)
    return iter(sorted([*said, *carried], key=attrgetter("start"))) if carried else said
