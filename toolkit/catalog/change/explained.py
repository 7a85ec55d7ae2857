"""The class of a medicine in plain words: *antihistamine*, *a medicine for allergies*."""

from __future__ import annotations

import re

_MEDICINE = r"\b(?:medicines?|drugs?|medications?|tablets?|pills?|treatments?)\b[^.;:!?]{0,60}?\b"
_FOR = {
    "analgesic": r"pain|aches?",
    "NSAID": r"pain|swelling|inflammation",
    "antidepressant": r"depress\w+|mood",
    "sedative": r"sleepy?|calms?|relax\w*|drowsy",
    "hypnotic": r"sleep",
    "anxiolytic": r"anxiety|anxious",
    "antipsychotic": r"psychosis|voices",
    "anticonvulsant": r"seizures?|epilepsy|fits?",
    "anesthetic": r"numbs?|sleep|feeling",
    "muscle relaxant": r"muscles?",
    "anticoagulant": r"thins?|clots?|clotting",
    "antiplatelet": r"clots?|clotting|platelets",
    "diuretic": r"water|urine|fluids?|pee|urinate",
    "statin": r"cholesterol",
    "corticosteroid": r"inflammation|swelling",
    "antibiotic": r"bacteria\w*|infections?|germs?",
    "antiviral": r"virus\w*|viral",
    "antifungal": r"fung\w+|yeast",
    "antihistamine": r"allerg\w+|itch\w*",
    "decongestant": r"nose|stuffy|congestion",
    "antacid": r"acid|heartburn",
    "PPI": r"acid|heartburn",
    "laxative": r"bowels?|constipation|stools?",
    "antiemetic": r"nausea|vomiting|sickness|sick",
    "bronchodilator": r"airways?|breathe|breathing",
    "immunosuppressant": r"immune",
    "chemotherapy": r"cancer",
    "contraceptive": r"pregnancy|pregnant",
    "antimalarial": r"malaria",
}
_PLAIN = {
    value: re.compile(rf"{_MEDICINE}(?:{words})\b", re.IGNORECASE) for value, words in _FOR.items()
}


def explains(value: str, here: str, there: str) -> bool:
    """Whether the other text has the class in plain words, and this one has not."""
    plain = _PLAIN.get(value)
    return bool(plain and plain.search(there) and not plain.search(here))
