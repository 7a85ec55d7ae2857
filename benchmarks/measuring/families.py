"""What is asked of each class of errors: how many are to be found, and which checks should."""

from __future__ import annotations

from toolkit.check import CHECKS

AIMS = {
    "numbers": 99, "laterality": 99, "hyper/hypo": 99, "units": 98, "frequency": 98,
    "untranslated": 98, "negation": 95, "register": 95, "spelling": 95, "accents": 95,
    "polarity": 93, "modality": 93, "and/or": 93, "omission": 92, "glossary": 93, "technical": 99.5,
    "all": 96,
}  # fmt: skip


def _of(folder: str) -> set[str]:
    return {code for code, check in CHECKS.items() if check.folder == folder}


_DENIALS = {"lost-negation", "added-negation"}
FAMILIES: dict[str, set[str]] = {
    "omission": {"omitted", "stale-clause", "wrong-translation"},
    "addition": {"added", "duplicated-sentence", "stale-clause", "wrong-translation"},
    "untranslated": {"untranslated", "left-in-english"},
    "wrong string": {"wrong-translation", "same-translation", "omitted", "added", "stale-clause"},
    "negation": {*_DENIALS, "changed-polarity"},
    "laterality": {"changed-side"},
    "polarity": {*_DENIALS, "changed-polarity"},
    "modality": {"changed-modality"},
    "and/or": {"changed-conjunction"},
    "hyper/hypo": {"hyper-hypo", "changed-route"},
    "numbers": _of("quantities"),
    "units": {"changed-unit", "changed-frequency"},
    "frequency": {"changed-frequency", "changed-unit", "changed-number"},
    "dates": {"changed-date", "changed-number"},
    "time": {"changed-time", "changed-date", "changed-number"},
    "technical": _of("technical"),
    "letters": _of("technical"),
    "register": {"mixed-register"},
    "spelling": {"misspelled", "lost-accent"},
    "accents": {"lost-accent", "misspelled"},
    "doubled word": {"doubled-word"},
    "glossary": {"glossary"},
    "hygiene": {*_of("hygiene"), "broken-catalog", "changed-format", "lost-line-break"},
}
