"""A mention: one thing that a text says, and that its next version and its translation must say."""

from enum import StrEnum
from typing import NamedTuple


class Sense(StrEnum):
    """What kind of thing is said."""

    NUMBER = "number"
    CLOCK = "clock"
    DATE = "date"
    MONTH = "month"
    WEEKDAY = "weekday"
    UNIT = "unit"
    FREQUENCY = "frequency"
    NEGATION = "negation"
    LATERALITY = "laterality"
    POLARITY = "polarity"
    MODALITY = "modality"
    CONJUNCTION = "conjunction"
    DRUG = "drug"
    ROUTE = "route"
    ANATOMY = "anatomy"
    CONDITION = "condition"
    PERSON = "person"


class Mention(NamedTuple):
    """One thing said, with its place in the text.

    `value` is canonical and the same in every language, so that mentions of a text and of its
    translation can be compared. `start` and `end` count code points of the text it was found in.
    """

    sense: Sense
    value: str
    start: int
    end: int
