"""Which values of one sense exclude one another: axes, each with its poles.

A change from one pole of an axis to another turns what is said; a change to a value of another
axis is another way of saying it. A value that comes or goes alone counts only on a ``firm`` axis:
who drops "easily" changes the wording, who drops "severe" or "up to" the message.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from toolkit.language import denials, opposites
from toolkit.language.mention import Sense

# One axis a line: its poles with bars between, values that mean the same joined by commas.
# "=" before it: "not" and one pole say the other. "!": firm, but for values in parentheses.
POLARITY = """
=! safe | unsafe, dangerous
safe | harm, risk
risk, harm, dangerous | benefit
! increase | decrease
! more | less
! more than | less than | at least | at most
by | to
! before | after, since, after food | during | until | even if
! within | after | outside
above | below
! yes
high, higher | low, lower
start | stop | continue | delay
= stop | continue
= allow, accept | forbid, contraindicated, refuse
= indicated | contraindicated
! with food, full stomach, after, after food, (while eating) | without food, empty stomach, before
with food, while eating | after food
full | empty
! fast | slow
! at once | delay
hot | warm | cold | room temperature
= open | close
on | off
positive | negative
= normal | abnormal
= common | rare
! mild | moderate | severe
= mild | severe
better | worse
improve | worsen
cause | prevent
early | late
hyper | hypo
tachycardia | bradycardia
= effective | ineffective
= possible | impossible
pregnant
= conscious | unconscious
= stable | unstable
= sterile | contaminated
= aware | unaware
= healthy | unhealthy
= used | unused
= eligible | ineligible
= agree | disagree
= insured | uninsured
= desirable | undesirable
= connected | disconnected
= known | unknown
= clear | unclear
= complete | incomplete
= sufficient | insufficient
= active | inactive
= willing | unwilling
= opened | unopened
= tested | untested
= protected | unprotected
= authorized | unauthorized
= curable | incurable
= visible | invisible
= cover | uncover
= include | exclude
new | old
firm | gentle
large | small
out of | within reach
push | pull
hold | release
thicken | dilute blood
appear | disappear
sharp | dull
wide | narrow
indoors | outdoors
= good | bad
benign | malignant
inpatient | outpatient
man-made | natural
= controlled | uncontrolled
= appropriate | inappropriate
= vaccinated | unvaccinated
= diluted | undiluted
= treated | untreated
= comfortable | uncomfortable
= reversible | irreversible
= legal | illegal
= dependent | independent
= same | different
acute | chronic
short term | long term
! extended release | immediate release
short | long
inhale | exhale
! skip
first | last
next | last | same
! alone | accompanied
alive | dead
enter, add | remove
tighten | loosen
strong | weak
thick | thin
= wet | dry
light | dark
light | heavy
= fertile | infertile
true | false
easy | difficult
sit up | lie down
wake | sleep
up | down
! even if
! away
"""
MODALITY = """
! must | should | may, (welcomes) | optional | unlikely | likely | seems | certain\
 | (will) | (knows) | (promises) | (invites) | (thinks)
shows | seems | may
! always | usually | often | sometimes | rarely
all | most | many | some | few
! only
! as needed
"""
NEGATION = """
! not, never, no longer, hardly, without
! unless
! except
! avoid
! instead of
! deny
"""


class Pole(NamedTuple):
    """Where a value stands: its axis, its pole there, whether it counts when it comes or goes."""

    axis: str
    pole: str
    firm: bool
    complement: str = ""  # what "not" makes of it


def poles(sense: Sense, value: str) -> tuple[Pole, ...]:
    """The poles that a value is: one on each axis where it stands, maybe none."""
    return _POLES[sense].get(value, ())


def complement(sense: Sense, axis: str, pole: str) -> str:
    """The pole that "not" makes of this one; empty if it makes none."""
    return _COMPLEMENTS[sense].get((axis, pole), "")


def _read(table: str) -> dict[str, tuple[Pole, ...]]:
    found: dict[str, tuple[Pole, ...]] = {}
    for line in table.strip().splitlines():
        for value, pole in _axis(line):
            found[value] = (*found.get(value, ()), pole)
    return found


def _axis(line: str) -> Iterator[tuple[str, Pole]]:
    signs = line[: len(line) - len(line.lstrip("=! "))]
    sides = [side.split(", ") for side in line.removeprefix(signs).split(" | ")]
    axis = " ".join(side[0] for side in sides)
    for at, side in enumerate(sides):
        other = sides[1 - at][0] if "=" in signs else ""
        for value in side:
            firm = "!" in signs and not value.startswith("(")
            yield value.strip("()"), Pole(axis, side[0].strip("()"), firm, other)


_POLES = {
    Sense.POLARITY: _read("\n".join([POLARITY.strip(), *opposites.axes(), *denials.axes()])),
    Sense.MODALITY: _read(MODALITY),
    Sense.NEGATION: _read(NEGATION),
}
_COMPLEMENTS = {
    sense: {(pole.axis, pole.pole): pole.complement for row in table.values() for pole in row}
    for sense, table in _POLES.items()
}
