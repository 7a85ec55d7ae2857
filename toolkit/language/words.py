"""A text as words, numerals and marks, each with its place: what all finders read."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from enum import Enum, auto
from functools import lru_cache
from typing import NamedTuple

made = tuple.__new__  # makes a named tuple in half the time that its class takes


class Kind(Enum):
    """What a token is made of."""

    WORD = auto()
    NUMERAL = auto()  # digits, with what groups them and the decimals
    TELEPHONE = auto()
    MARK = auto()  # one character that is neither
    OPAQUE = auto()  # a URL, an address, code or a placeholder: holds no words


class Token(NamedTuple):
    """A piece of the text.

    `folded` is lower case, composed, with straight apostrophes and plain hyphens; `bare` has lost
    its acute accents too (`dias` is a common slip for `días`; ñ and ü stay).
    """

    kind: Kind
    text: str
    folded: str
    bare: str
    start: int
    end: int


_NUMERAL, _TELEPHONE = Kind.NUMERAL, Kind.TELEPHONE  # a look at a member costs a step of a loop
FIGURES, CALLS = "# #", "+ +"  # where numerals stand, and telephone numbers: no words are like them
SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_INVISIBLE = "\u00ad\u200b-\u200d\u2060"  # soft hyphens and joiners within words
_LETTER = rf"[^\W\d_ºª{SUPERSCRIPTS}{VULGAR}]"
_LETTERS = rf"{_LETTER}(?:{_LETTER}|[\u0300-\u036f{_INVISIBLE}])*+"
_THIN = "\u00a0\u2009\u202f"
# Two tablets of 500 mg each may be written "2 500 mg tablets".
_COUNTED_STRENGTH = r"(?!\ ?(?:mg|mcg|µg|g|mL|ml)[\ -](?:tab|cap|pill))"

_TOKEN = re.compile(
    rf"""
    # Most words and marks first: nothing of the rest begins as they do.
    (?P<PLAIN>[A-Za-záéíóúñüÁÉÍÓÚÑÜ]++(?=[.,;:)]?(?:\s|\Z)))
  | (?P<PUNCTUATION>[,;:!?)"/*=%\]]|\.(?=\s|\Z))
  | (?P<OPAQUE>
        (?:https?://|mailto:|tel:|www\.)[^\s<>]++
      | (?<![\w.+-])[\w.+-]{{1,64}}+@\w[\w-]{{0,62}}(?:\.\w[\w-]{{0,62}}){{1,4}}+
      | \{{\{{?\ ?[A-Za-z_]\w{{0,80}}\ ?\}}\}}?
      | `[^`\n]++`
      | </?\w{{1,20}}\ ?/?>
    )
  | (?P<TELEPHONE>(?<![\w.])(?:
        \+\d{{1,3}}(?:[ .\-–\u00a0]?\(?\d{{1,4}}\)?){{3,5}}
      | (?:\d[ .-])?\(\d{{2,4}}\)[ .-]?\d{{3,4}}[ .-]?\d{{2,4}}
      | (?:\d{{1,2}}[ .-])?\d{{3}}(?P<bar>[ .-])\d{{3}}(?P=bar)\d{{4}}
      | \d{{3}}-0\d{{3}}
    )(?![\w%]))
  | (?P<NUMERAL>(?:
        (?<![\w-])\d{{1,3}}(?P<group>[.,'’{_THIN}\ ])\d{{3}}(?:(?P=group)\d{{3}}){{0,8}}+
            (?![\d-])(?:[.,]\d++)?{_COUNTED_STRENGTH}
      | \d{{1,3}}(?P<group2>[.,])\d{{3}}(?:(?P=group2)\d{{3}}){{0,8}}+(?!\d)(?:[.,]\d++)?
      | \d++(?:\.\d++){{2,}}+
      | (?<!\d,)\d++[.,·]\d++(?!,\d)
      | (?<![\w.])\.\d++
      | \d++
    )(?:\^-?\d++|⁻?[{SUPERSCRIPTS}]++)?(?:\ ?[{VULGAR}])?
      | [{VULGAR}])
  | (?P<WORD>{_LETTERS}(?:['’ʼ](?![sS]\b){_LETTERS})*+|(?<=\w)['’ʼ][sS]\b)
  | (?P<MARK>[^\s\w]|[ºª_{SUPERSCRIPTS}])
    """,
    re.VERBOSE,
)
_KINDS = {**Kind.__members__, "PLAIN": Kind.WORD, "PUNCTUATION": Kind.MARK}
_UNSEEN = re.compile(f"[{_INVISIBLE}]")
_PLAIN = str.maketrans("’ʼ‘‐‑‒µ", "'''---μ")
_ACUTE = str.maketrans("áéíóú", "aeiou")


def fold(text: str) -> str:
    """Lower case, composed, straight apostrophes, plain hyphens: how words are compared."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", _UNSEEN.sub("", text).lower().translate(_PLAIN))


def bare(text: str) -> str:
    """Folded, and without acute accents."""
    folded = fold(text)
    return folded if folded.isascii() else folded.translate(_ACUTE)


# Only what begins with one of these reaches across a space: code, placeholders, tags, numerals.
_REACHING = re.compile(r"[`{<+\d]")
_OPENING = re.compile(r"[`{<+]")
# After figures and a space: more of them, the code of a region, a fraction, mg of a tablet.
_REACHED = re.compile(rf"[\d(mµg{VULGAR}]")


@lru_cache(maxsize=256)
def tokens(text: str) -> tuple[Token, ...]:
    """All of the text but its spaces, in order."""
    found: list[Token] = []
    start = reached = 0
    for piece in text.split(" "):
        end = start + len(piece)
        read = _alone(piece) if start >= reached else ()
        if not read and start >= reached:
            read = _before(piece, text[end + 1 : end + 2])
        for kind, written, folded, bare, first, last in read:
            found.append(made(Token, (kind, written, folded, bare, start + first, start + last)))
        if not read and end > reached:
            reached = _read(text, max(start, reached), end, found)
        start = end + 1
    return tuple(found)


@lru_cache(maxsize=32_768)
def _alone(piece: str) -> tuple[Token, ...]:
    """The tokens of a piece that is the same wherever it stands; none of any other."""
    return () if _REACHING.search(piece) else tuple(map(_token, _TOKEN.finditer(piece)))


@lru_cache(maxsize=8192)
def _before(piece: str, following: str) -> tuple[Token, ...]:
    """The tokens of a piece with figures, if nothing of them reaches to what follows its space."""
    reaches = _OPENING.search(piece) or _REACHED.match(following)
    return () if reaches else tuple(map(_token, _TOKEN.finditer(piece)))


def _read(text: str, at: int, end: int, found: list[Token]) -> int:
    """Add the tokens that begin from ``at`` to ``end``; gives where the last one ends."""
    while at < end:
        match = _TOKEN.search(text, at)
        if match is None or match.start() >= end:
            return end
        found.append(_token(match))
        at = match.end()
    return at


def _token(match: re.Match[str]) -> Token:
    text = match[0]
    folded, bare = _folded(text)
    kind = _KINDS[match.lastgroup or "MARK"]  # the outermost group is the last to close
    return Token(kind, text, folded, bare, match.start(), match.end())


@lru_cache(maxsize=8192)
def _folded(text: str) -> tuple[str, str]:
    folded = fold(text)
    return folded, folded if folded.isascii() else folded.translate(_ACUTE)


def listed(text: str) -> frozenset[str]:
    """Words as a set."""
    return frozenset(text.split())


NOTHING = Token(Kind.MARK, "", "", "", -1, -1)  # stands before the first token and after the last


def at(words: tuple[Token, ...], index: int) -> Token:
    """The token there, or `NOTHING`."""
    return words[index] if 0 <= index < len(words) else NOTHING


def phrase_at(words: tuple[Token, ...], index: int, phrase: tuple[str, ...]) -> bool:
    """These bare words stand there, one after the other."""
    standing = words[index : index + len(phrase)]
    return index >= 0 and [word.bare for word in standing] == [*phrase]


@lru_cache(maxsize=64)
def standing(text: str) -> dict[str, list[int]]:
    """Where each word stands, as it is bare and as it is written; `FIGURES` and `CALLS` too."""
    found: dict[str, list[int]] = {}
    for index, (kind, written, _, bare, _, _) in enumerate(tokens(text)):
        found.setdefault(bare, []).append(index)
        if written != bare:
            found.setdefault(written, []).append(index)
        if kind is _NUMERAL:
            found.setdefault(FIGURES, []).append(index)
        elif kind is _TELEPHONE:
            found.setdefault(CALLS, []).append(index)
    return found


def starts(text: str, beginnings: Set[str]) -> list[int]:
    """Where one of those words stands."""
    known = standing(text)
    said = known.keys() & beginnings
    if len(said) > 1:
        return sorted({index for word in said for index in known[word]})
    return known[said.pop()] if said else []


class Phrases:
    """Values by the words that say them, found by the first of the words."""

    def __init__(self, values: dict[tuple[str, ...], str]) -> None:
        self.values = values
        self.beginning: dict[str, list[tuple[str, ...]]] = {}
        for phrase in sorted(values, key=len, reverse=True):
            self.beginning.setdefault(phrase[0], []).append(phrase)

    @property
    def telling(self) -> frozenset[str]:
        """A word of each phrase, the longest: a text with none of them has no phrase."""
        return frozenset(max(phrase[::-1], key=_length) for phrase in self.values)


def _length(word: str) -> int:
    return len(word) if word.isalnum() else 0


def phrases(rows: str) -> Phrases:
    """A table: a value, `|`, and phrases; `_` parts the words of a phrase, deeper lines go on."""
    values: dict[tuple[str, ...], str] = {}
    value = ""
    for row in rows.strip().splitlines():
        head, bar, tail = row.rpartition("|")
        value = head.strip() if bar else value
        values |= {_words_of(phrase): value for phrase in tail.split()}
    return Phrases(values)


def _words_of(phrase: str) -> tuple[str, ...]:
    return tuple(token.bare for part in phrase.split("_") for token in tokens(part))


def longest_at(words: tuple[Token, ...], index: int, table: Phrases) -> tuple[str, int] | None:
    """The value of the longest phrase of the table that stands there, and its end."""
    for phrase in table.beginning.get(at(words, index).bare, ()):
        if len(phrase) == 1 or phrase_at(words, index, phrase):
            return table.values[phrase], index + len(phrase)
    return None


def touching(words: tuple[Token, ...], index: int) -> bool:
    """No space stands between this token and the one before."""
    before = at(words, index - 1)
    return before.end == at(words, index).start and before is not NOTHING
