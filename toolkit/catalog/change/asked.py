"""Questions that open a paragraph and say "if": *Have you had a stroke? Tell us*.

*Need a ride? Ask us* asks nobody: it is *if you need a ride, ask us*. Only a question that
something follows is one of these.
"""

from __future__ import annotations

import re

_REST = r"(?P<rest>[^.!?\n]{1,120})\?(?=\s+\S)"
_YOURS = r"(?P<who>(?:your|the|this|that)\s\w+|it|he|she|they|this|anyone)"
_DOING = r"need|want|think|take|use|prefer|can['’]t|cannot|don['’]t|smoke|drink"
_DONE = r"missed|lost|forgot|took|noticed"
_BEING = (
    r"sure|pregnant|sick|worried|unwell|ill|tired|over|under|allergic|breastfeeding|planning"
    r"|taking|thinking|coming|using|going|running|ready"
)
_HAVING = r"no|any|questions?|trouble|problems?|pain|fever|side\s+effects"
# How it is asked, and what "if" says then.
_ASKED = (
    (r"(?:have|did)\s+you\s+(?:already|just)\s+(?:had|have)(?=[^?]{1,120}\?\s+if\b)",
     "after you have had"),
    (r"have\s+you\s+(?:ever\s+)?", "if you have "),
    (r"did\s+you\s+", "if you "),
    (r"do\s+you\s+(?:ever\s+)?", "if you "),
    (r"are\s+you\s+", "if you are "),
    (r"were\s+you\s+", "if you were "),
    (r"will\s+you\s+", "if you will "),
    (rf"(?P<be>is|are|has|have)\s+{_YOURS}\s+", r"if \g<who> \g<be> "),
    (rf"(?:do|does)\s+{_YOURS}\s+", r"if \g<who> "),
    (rf"(?:still\s+)?(?=(?:{_DOING})\b)", "if you "),
    (r"not\s+feeling\s+", "if you do not feel "),
    (r"(?:still\s+)?feeling\s+", "if you feel "),
    (r"(?:having|got)\s+", "if you have "),
    (r"had\s+", "if you have had "),
    (rf"(?=(?:{_DONE})\b)", "if you "),
    (r"(?:unable|not\s+able)\s+to\s+", "if you cannot "),
    (rf"(?P<not>not\s)?(?=(?:{_BEING})\b)", r"if you are \g<not>"),
    (rf"(?=(?:{_HAVING})\b)", "if you have "),
)  # fmt: skip
_START = r"(?:^|(?<=[.!?\n]\s))"
_STEPS = tuple(
    (re.compile(rf"{_START}{asked}{_REST}", re.IGNORECASE), rf"{put}\g<rest>,")
    for asked, put in _ASKED
)


def as_conditions(text: str) -> str:
    """The English text with such questions put as conditions; all else as it is."""
    if "?" not in text:
        return text
    for rule, put in _STEPS:
        text = rule.sub(put, text)
    return text
