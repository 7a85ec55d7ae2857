"""How a text looks, which is all that a reading knows of its words; and the mark that says it.

A translation may look unlike its source: a heading with a full stop, a sentence that begins with
"1.". Then it stands between word joiners (U+2060), which no reader sees: one before it says that
here a text begins and no list; behind it, their number is the look that its source has. So the
page reads as before, and needs no other page to be read.
"""

from __future__ import annotations

import re
from enum import StrEnum

MARK = "\u2060"  # WORD JOINER: no width, no line break beside it (Unicode 15, section 23.2)


_SPACE_LETTERS = "".join(chr(code) for code in range(0x3001) if chr(code).isspace())
EDGES = _SPACE_LETTERS + MARK
_SPACES = re.compile(r"\s\s+|[^\S \u00a0\u2000-\u200a\u202f\u205f\u3000]")


class Look(StrEnum):
    """What a text could be, by itself; in the order in which marks number them."""

    TEXT = "text"  # it ends like a sentence, or is long
    TITLE = "title"  # short, without a final stop
    QUESTION = "question"
    CAPITALS = "capitals"
    LABEL = "label"  # "Tel.: …", an address of the web or of mail, small letters alone
    COLON = "colon"  # it announces what follows
    COMMA = "comma"  # a greeting
    NAMED = "named"  # "Before: the prodrome", a label or a title
    SIGN = "sign"  # "Opening hours": what stands above such lines, and is a title, too
    LONG = "long"  # a line without a final stop, as only the title of a page may be
    WORDY = "wordy"  # a title of so many words that it may be a sentence


_LOOKS = tuple(Look)
_LONGEST_TITLE = 80
_LONGEST_QUESTION = 160
_LONGEST_FIRST = 125  # of the title of a page
_MOST_WORDS = 14  # of a title
_LONGEST_LABEL = 60

WORD = re.compile(r"[^\W_]")
_IN_CAPITALS = re.compile(r"[^\W\d_]{3}")  # "AB1 2CD" is a postal code
_CLOSERS = "\"'”’»)]*_›」』"
_STOPS = frozenset(".!…。！。;")
_ASKS = frozenset("?؟？;")
_COLONS = (":", "：")
_SENTENCE_END = re.compile(r"\w{4}[.!…][\"'”’»)\]]*\s+[^\W\d_a-z]")
_LABEL = re.compile(r"(?P<name>[^\W\d_][^:]{0,40}):(?P<value>\s+\S.*)", re.DOTALL)
_ANNOUNCES = re.compile(  # a sentence that a list ends
    r"(?<![\w&])(?:includ(?:es?|ing)|such as|if you|when you|incluyen?|tales como|si usted"
    r"|(?:if|when|that|and|or|please|days?|weeks?|hours?|should|must|do not|don['’]t|may|can)"
    r" (?:you )?(?:have|had|get|feel|notice|see|take|avoid|bring|use|are|experience|develop)"
    r"|(?:and|or|with|from|of|the|an?|are|is|have|your|following|con|de|para|siguientes?|evite|tiene"
    r"|nota|presenta))\Z",
    re.IGNORECASE,
)
_ASKING = re.compile(  # "What to have with you", "Conditions we treat you for": titles
    r"(?:what|when|where|who|whom|how|why|which|qué|cuándo|dónde|quién|cómo|por qué)\b",
    re.IGNORECASE,
)
_SIGN = re.compile(
    r"(?:(?:our|the|your) )?(?:(?:opening|office|business|clinic|visiting|phone) hours"
    r"|hours(?: of operation)?|(?:our )?address|location|(?:where to )?find us|how to (?:find"
    r"|reach) us|where (?:we are|to find us)|contact(?: us| information| details)?|call us"
    r"|get in touch|(?:phone|telephone)(?: numbers?)?|e-?mail(?: us)?|visit us|directions|parking"
    r"|emergency (?:numbers?|contacts?)|appointments|horarios?(?: de \w+)?|dirección|ubicación"
    r"|contacto|contáctenos|llámenos|dónde (?:estamos|encontrarnos)|cómo (?:llegar|contactarnos)"
    r"|teléfonos?|visítenos|citas)",
    re.IGNORECASE,
)
_BYLINE = re.compile(
    r"(?:by|por|(?:written|reviewed|updated|revisado|actualizado) (?:by|on|por|el)) [^\W_]",
    re.IGNORECASE,
)
_CLAUSE = re.compile(  # a sentence that somebody ended without a stop
    r"(?:(?:you|we|they|he|she|it|this is|these are|there|usted(?:es)?|esto)(?! and\b| or\b| y\b)"
    r"|please|never|always|do not|don['’]t|por favor|nunca|siempre|no debe|puede|debe)\b",
    re.IGNORECASE,
)
_LEAST_CLAUSE = 7  # words; "You can prevent falls" is a title
_DAY = re.compile(
    r"\b\d{1,2}(?:st|nd|rd|th)?(?:,| de)? (?:[^\W\d_]{3,10}(?: de)? )?(?:19|20)\d\d\Z"
)
_STEP = re.compile(  # "Step 1: Keep moving", one part of several
    r"(?:step|part|phase|stage|section|chapter|tip|reason|myth|rule|paso|parte|fase|etapa|sección"
    r"|capítulo|consejo|mito|regla) \d{1,2}",
    re.IGNORECASE,
)
_QUOTATION = re.compile(  # “…” — a patient; “How often do you go?”
    r"[“«\"][^“”«»\"]+(?:[”»\"]\s*[—–-]\s*\w|[?؟？][”»\"]\Z)"
)
_FIELDS = frozenset({  # of a letter, of an address
    "from", "to", "cc", "subject", "date", "sent", "de", "para", "asunto", "fecha", "address",
    "hours", "opening hours", "parking", "phone", "tel", "telephone", "fax", "email", "e-mail",
    "web", "website", "dirección", "teléfono", "horario", "correo", "sede",
})  # fmt: skip
_CONTACT = re.compile(r"\S@\S|https?://|\bwww\.|(?:\d[ ().\-\u00a0]{0,2}){7}", re.IGNORECASE)


def look_of(text: str) -> Look:
    """The look of a text on one line, without marks."""
    bare = text.rstrip(_CLOSERS + " ")
    last = bare[-1:]
    if label := _label(text):
        return label
    if _QUOTATION.match(text):
        return Look.TEXT
    if last in _ASKS:
        return Look.QUESTION if _is_one(text, _LONGEST_QUESTION) else Look.TEXT
    if last in _STOPS:
        return Look.TEXT
    return _without_stop(text, bare)


def _is_byline(text: str) -> bool:
    """Who wrote it, or on which day: what stands below a title, and is none."""
    return bool(_BYLINE.match(text) or _DAY.search(text))


def _without_stop(text: str, bare: str) -> Look:
    if _in_capitals(bare):
        return Look.CAPITALS
    if bare[-1:] in _COLONS or (_ANNOUNCES.search(text) and not _ASKING.match(text)):
        return Look.COLON
    if bare.endswith(","):
        return Look.COMMA if len(text) <= _LONGEST_LABEL else Look.TEXT
    return _bare(text)


def _bare(text: str) -> Look:
    if not WORD.search(text) or not _is_one(text, _LONGEST_FIRST):
        return Look.TEXT
    if len(text) > _LONGEST_TITLE or len(text.split()) > _MOST_WORDS:
        return Look.TEXT if begins_small(text) else Look.LONG
    if _CLAUSE.match(text) and len(text.split()) >= _LEAST_CLAUSE:
        return Look.LONG
    if _SIGN.fullmatch(text):
        return Look.SIGN
    if begins_small(text) or _CONTACT.search(text) or _is_byline(text):
        return Look.LABEL
    wordy = len(text.split()) >= _LEAST_CLAUSE and not _ASKING.match(text)
    return Look.WORDY if wordy else Look.TITLE


def _is_one(text: str, longest: int) -> bool:
    """Short, and one sentence at most."""
    return len(text) <= longest and not _SENTENCE_END.search(text)


def _in_capitals(text: str) -> bool:
    head, dash, _rest = text.partition(" – ")
    text = head if dash and " " in head else text  # "RED FLAGS – when to come at once"
    if len(text) > _LONGEST_TITLE or text != text.upper() or text == text.lower():
        return False
    return sum(map(str.isalpha, text)) >= 4 and bool(_IN_CAPITALS.search(text))


def _label(text: str) -> Look | None:
    """Up to three words, a colon and few words behind it: "Opening hours: 8 to 5"."""
    match = _LABEL.match(text) if len(text) <= _LONGEST_LABEL else None
    if not match or len(match["name"].split()) > 3:
        return None
    value = match["value"]
    if value.rstrip(_CLOSERS)[-1:] in _ASKS:
        return None
    if _STEP.fullmatch(match["name"]) and value.rstrip(_CLOSERS)[-1:] not in _STOPS:
        return None
    if re.search(r"\d", value) or _CONTACT.search(value):
        return Look.LABEL
    if len(value.split()) >= 5:
        return None
    words = match["name"].lower() not in _FIELDS and value.rstrip(_CLOSERS)[-1:] not in _STOPS
    return Look.NAMED if words else Look.LABEL


def begins_small(text: str) -> bool:
    """Whether its first letter or digit is a small letter."""
    first = WORD.search(text)
    return bool(first and first[0].islower())


def ends_open(text: str) -> bool:
    """Whether a sentence could go on behind it."""
    last = text.rstrip(_CLOSERS + " ")[-1:]
    return last not in _STOPS and last not in _ASKS and last not in _COLONS


def end_mark(look: Look) -> str:
    """The mark behind a text that says its look."""
    return MARK * (_LOOKS.index(look) + 1)


def marked_look(count: int) -> Look:
    """What so many marks say."""
    return _LOOKS[count - 1] if count <= len(_LOOKS) else Look.TEXT


def one_line(text: str) -> str:
    """The text on one line, each run of spaces as one; marks at its ends are not the text's."""
    return _SPACES.sub(" ", text.strip(EDGES))
