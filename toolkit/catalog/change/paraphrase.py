"""Other words for what a text says: *only* and *just*, *you may* and *you have the right to*.

They are too common, or too long, to be taken for it wherever they stand; but where the one came as
the other went, they say the same.
"""

from __future__ import annotations

import re
from functools import cache

_WORDS = {
    "only": r"just|merely|simply",
    "optional": r"would (?:like|prefer)|(?:your|own|free) (?:choice|decision)"
    r"|choos\w+|you (?:can |may )?decide|up to you|voluntar\w+",
    "may": r"rights?|free|welcome|entitled|eligible|optional|choose|option|available|offer\w*"
    r"|open to|permission|sometimes|possible|safe (?:to|for)"
    r"|fine|ok|okay|all right|some|ways? to|\w{4,}[ai]ble",
    "often": r"common|usual|frequent|many",
    "usually": r"likely|common|normal|most|usual|typical|tends?|in general",
    "sometimes": r"can|may|might|some|possible",
    "even if": r"also|whether|no matter|though",
    "always": r"be sure|make sure|remember|all the time|a?round the clock"
    r"|day and night|any ?time|whenever|never without|wherever|anywhere",
    "must": r"it is (?:very )?(?:important|crucial|essential|vital)",
    "until": r"to|till|through",
    "should": r"good idea|best to|try to|aim to|important to|remember to|make sure|be sure"
    r"|expect to",
    "at most": r"within|in|no longer|top",
    "within": r"in|or less|at most|by|less than|under|no more than|no later than|during",
    "during": r"while|when|as|in|over|mientras|en",
    "accompanied": r"with|bring|together",
    "alone": r"without any(?:one|body)|nobody with",
    "more than": r"not (?:just|only|merely)",
    "at once": r"as soon as|the moment|emergency|straight",
    "slow": r"tak\w+ (?:longer|more time|time)|time",
    "fast": r"in no time|shortly|soon",
    "before": r"notice|already|by the time|ahead",
    "without food": r"notice|already|by the time|ahead",
    "after": r"makes?|causes?|due to|from then|next|later|then|when|once|since",
    "increase": r"more|higher|greater|up|likely|likelier",
    "decrease": r"less|lower|fewer|smaller|down|cut|limit|shed",
    "with food": r"next|later|then|when|once",
    "safe": r"protect\w*",
    "more": r"increas\w+|rais\w+|higher|easier|\w+er|another|add\w*",
    "less": r"reduc\w+|lower\w*|fewer|cut\w*|limit\w*|decreas\w+|down|\w+er",
    "mild": r"a (?:little|bit)|small|somewhat|slight\w*",
    "unlikely": r"(?:lower|reduc|cut|decreas)\w*\s(?:\w+\s)?(?:risk|chances?)"
    r"|(?:small|low|slight|lower|smaller)\s(?:risk|chance)",
    "likely": r"(?:increas|rais|rise)\w*\s(?:\w+\s)?(?:risk|chances?)"
    r"|(?:high|higher|greater)\s(?:risk|chance)|tend\w*|susceptible|prone|risk|chances?"
    r"|probab\w+|expect\w*|should",
    "as needed": r"whenever|need(?:s|ed)?",
}


def says_too(value: str, here: str, there: str) -> bool:
    """Whether the other text says the value in other words, which this one has not."""
    return value in _WORDS and bool(_found(value, there) - _found(value, here))


def _found(value: str, text: str) -> frozenset[str]:
    return frozenset(match[0].casefold() for match in _also(value).finditer(text))


@cache
def _also(value: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_WORDS[value]})\b", re.IGNORECASE)
