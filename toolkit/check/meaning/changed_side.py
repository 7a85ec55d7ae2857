"""Another side: left became right, both became one, on the back became on the stomach; or none.

Nobody who reads only the translation can notice, and the wrong limb is bandaged. Compared are left
and right, both and one, upper and lower, front and back, inner and outer, and how somebody lies;
where both sides of the body are named, each has to stay with its part: *the left hand and the right
foot*. The left or right of a part of the body must not get lost, and none may come from nowhere.

**Found:** `left arm` → `brazo derecho`; `both eyes` → `un lado`; `lie on your back` → `acuéstese
boca abajo`; `left hand, right foot` → `mano derecha, pie izquierdo`; `your left knee` → `la
rodilla`.

**Silent:** `right away` → `de inmediato`; `the right to refuse` → `el derecho a negarse`; `left the
hospital` → `salió del hospital`; `left or right` → `derecho o izquierdo`.

**The way out:** write the side of the source.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache

from toolkit.check.fault import Fault
from toolkit.check.meaning.lone_sides import lone
from toolkit.check.meaning.places import parts, swaps, told
from toolkit.check.quantities.told import told as fault
from toolkit.check.subject import Side, Subject
from toolkit.language import Mention, Sense, laterality
from toolkit.model import Severity

CODE = "changed-side"
SEVERITY = Severity.ERROR

_LINES = (
    ("left", "right", "both"), ("both", "one side"), ("upper", "lower"), ("front", "back"),
    ("inner", "outer"), ("on the back", "on the stomach", "on the side"),
)  # fmt: skip
_CONTRARY = {(one, other) for row in _LINES for one in row for other in row if one != other}
_WORDS = {"en": {"left": "left", "right": "right"}, "es": {"left": "izquierd", "right": "derech"}}
# How the words of a side begin in Spanish: most texts have none of them.
_STEMS = (
    "izquierd", "zurd", "derech", "diestr", "amb", "dos", "bilateral", "lado", "unilateral",
    "costad", "superior", "inferior", "arriba", "abajo", "alta", "baja", "delanter", "front",
    "frente", "anterior", "traser", "posterior", "atras", "espalda", "dorsal", "inter", "adentro",
    "medial", "exter", "afuera", "boca", "supin", "decubito", "pron", "estomago", "vientre",
    "abdomen", "barrig", "panz", "panc", "posicion",
)  # fmt: skip
_TOLD = frozenset({"left", "right", "both"})  # English sides that may be lost altogether
_OTHER = {"left": "right", "right": "left"}
_NEAR = 25  # letters between a side and its part of the body


def check(subject: Subject) -> Iterator[Fault]:
    """Each side that became another."""
    if not (subject.is_known and (_may_name(subject.target) or _may_name(subject.source))):
        return
    here, there = _sides(subject.source), _sides(subject.target)
    found = list(_swapped(subject, here, there)) or list(_exchanged(subject, here, there))
    found = found or list(_unread(subject, here, there))
    for was, now in found or lone(subject, here, there):
        yield fault(subject, was, now)


def _may_name(side: Side) -> bool:
    """A quick look: whether any word may be one of a side."""
    if side.language != "es":
        return not _TOLD.isdisjoint(side.vocabulary)
    return any(map(_begins, side.vocabulary))


@lru_cache(maxsize=32_768)
def _begins(word: str) -> bool:
    return word.startswith(_STEMS)


def _sides(side: Side) -> list[Mention]:
    """All sides, those of *in both eyes* too, which is a way of giving a medicine."""
    return list(laterality.find(side.plain, side.language))


def _swapped(
    subject: Subject, here: Sequence[Mention], there: Sequence[Mention]
) -> Iterator[tuple[Mention, Mention]]:
    for part in parts(subject):
        yield from swaps(part, told(part, here, there), _is_contrary)


def _is_contrary(one: Mention, other: Mention) -> bool:
    return (one.value, other.value) in _CONTRARY


def _exchanged(
    subject: Subject, here: Sequence[Mention], there: Sequence[Mention]
) -> Iterator[tuple[Mention, Mention]]:
    """Sides that are all there, each with the part of the body that has the other."""
    if len({one.value for one in here} & {"left", "right"}) < 2:
        return
    ours, theirs = _bound(subject.source, here), _bound(subject.target, there)
    for name in (name for name in ours if name in theirs):
        if (
            len(ours[name]) == len(theirs[name]) == 1
            and ours[name][0].value != theirs[name][0].value
        ):
            yield ours[name][0], theirs[name][0]


def _bound(side: Side, mentions: Sequence[Mention]) -> dict[str, list[Mention]]:
    """The parts of the body, and which side is said of each."""
    found: dict[str, list[Mention]] = {}
    bodies = [one for one in side.topics if one.sense is Sense.ANATOMY]
    for one in mentions:
        if one.value in ("left", "right"):
            near = [(_between(side, one, body), body.value) for body in bodies]
            gap, name = min(near, default=(_NEAR, ""))
            if gap < _NEAR:
                found.setdefault(name, []).append(one)
    return found


def _between(side: Side, one: Mention, other: Mention) -> int:
    """Letters between the two; English names the side first, Spanish last."""
    ahead, behind = (one, other) if side.language == "en" else (other, one)
    gap = behind.start - ahead.end
    within = one.start <= other.start and other.end <= one.end  # "left hand" is one phrase
    return 0 if within else gap if gap >= 0 else _NEAR


def _unread(
    subject: Subject, here: Sequence[Mention], there: Sequence[Mention]
) -> Iterator[tuple[Mention, Mention]]:
    """A side of the translation where the source has only the word of the other."""
    for other in there:
        if other.value not in _OTHER or any(_is_contrary(one, other) for one in here):
            continue
        contrary = _OTHER[other.value]
        source = subject.source
        said = [word for word in source.words if _is_word(source, word.bare, contrary)]
        alone = not _says(source, other.value) and not _says(subject.target, contrary)
        if said and alone:
            yield Mention(Sense.LATERALITY, contrary, said[0].start, said[0].end), other


def _says(side: Side, value: str) -> bool:
    return any(_is_word(side, word, value) for word in side.vocabulary)


def _is_word(side: Side, word: str, value: str) -> bool:
    return word.startswith(_WORDS[side.language][value])
