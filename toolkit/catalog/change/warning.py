"""Sentences that warn: what to do at once, or if something is wrong.

Where one comes or goes nothing in it stands against anything, and few have a "not". A courtesy
("call us if you have questions") is none.
"""

from __future__ import annotations

import re

_ALARM = re.compile(
    r"""\b(?: at\ once | immediately | right\ away | straight\ away | emergency | ambulance | 911
      | warning | danger | beware | caution | urgent(?:ly)? | out\ of\ (?:the\ )?reach | poison\w*
      | de\ inmediato | inmediatamente | enseguida | urgencias? | ambulancia | peligro
      | advertencia | cuidado\ con | fuera\ del\ alcance )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_CONDITION = re.compile(r"\b(?:if|when|should you|in case|si|cuando|en caso)\b", re.IGNORECASE)
_ORDER = re.compile(
    r"""\b(?: call | phone | return | come\ back | go\ to | stop | seek | get\ (?:medical\ )?help
      | tell | see | contact | report | skip | wait | take\ off | remove
      | llame | acuda | vaya | regrese | vuelva | suspenda | deje\ de | busque | avise | consulte
      | espere | quite )\b""",
    re.IGNORECASE | re.VERBOSE,
)
_COURTESY = re.compile(
    r"""\b(?: questions? | doubts? | like | want | wish | prefer | interested | information | learn
      | appointments? | cancel | reschedule | tour | cost | insurance | website
      | preguntas? | dudas? | desea | quiere | prefiere | interesad[oa] | información | cita )\b""",
    re.IGNORECASE | re.VERBOSE,
)


def warns(sentence: str) -> bool:
    """Whether a reader may come to harm without it."""
    if _ALARM.search(sentence):
        return True
    told = _CONDITION.search(sentence) and _ORDER.search(sentence)
    return bool(told) and not _COURTESY.search(sentence)
