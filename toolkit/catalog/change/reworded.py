"""Ways of saying one thing that differ in what they deny, allow or bound, put into one of them.

*Do not drink more than two cups* and *drink no more than two*, *nobody knows* and *it is unknown*,
*cannot be cured* and *there is no cure*: each rule says the same before and after, in all that
could harm. What two texts say otherwise only until both are put so, they say alike.
"""

from __future__ import annotations

import re
from functools import cache, lru_cache

from toolkit.catalog.change.asked import as_conditions

_DONT = r"(?:do\ not|don['’]t|never)"
_NOT = r"(?:\ ?not|n['’]t)"
_ORDER = r"(?:^|(?<=[.!?;:,\n]\ )|(?<=\band\ )|(?<=\bthen\ ))"
_CLAUSE = r"[^.,;:!?\n]"
_PEOPLE = r"(?:people|patients|women|men|children|adults|babies)"

_DOSE = r"(?:doses?|pills?|tablets?|capsules?|ones?|shots?|injections?)"
_THAT = rf"(?:it|them|(?:that|this|the\ (?:missed|forgotten|late|lost))\ {_DOSE})"
_BEST = r"best\ (?:time|times|way|ways|thing|things|place|moment|choice|option|idea|bet)"

_ADVICE = (
    (
        "best",
        rf"""\bthe\ {_BEST}\ (to\ {_CLAUSE}{{2,60}}?)\ (?:is|would\ be)\ to
          \ ({_CLAUSE}{{2,60}})""",
        r"you should \2 \1",
    ),
    ("best", rf"\b(?:the|your|a)\ {_BEST}\ (?:is|would\ be)\ to\b", "you should"),
    ("best", rf"\bthe\ {_BEST}\ (?:to|for)\ ({_CLAUSE}{{2,60}}?)\ (?:is|are)\b", r"you should \1"),
    (
        "best",
        rf"""(?:^|(?<=[.!?;:\n]\ ))({_CLAUSE}{{2,60}}?)\ (?:is|are)\ the\ {_BEST}\ (?:to|for)
          \ ({_CLAUSE}{{2,60}})""",
        r"you should \2 \1",
    ),
    ("best", r"\bit(?:\ is|['’]s)\ best\ (?:to|if\ you|that\ you)\b", "you should"),
)
_EXCEPTIONS = (  # what is not to be done in one case
    (
        "skip",
        rf"""\b((?:unless|if)\ {_CLAUSE}{{3,80}}?)[.;,:]\ (?:in\ (?:that|this|which)\ case|if\ so),?
          \ (?:just\ )?skip\ {_THAT}\b""",
        r"\1, skip it",
    ),
    ("skip", rf"\bunless\ ({_CLAUSE}{{3,80}}?),\ skip\ it\b", r"unless \1"),
    (
        "skip",
        rf"""[.;,]\ (?:(?:but|however),?\ )?if\ ({_CLAUSE}{{3,80}}?),\ (?:then\ )?(?:just\ )?
          skip\ {_THAT}(?=[.,;:!?\n]|$)""",
        r" unless \1",
    ),
    (
        "skip",
        rf"""[.;,]\ (?:but\ )?skip\ {_THAT}\ (?:if|when)\ ({_CLAUSE}{{3,80}})""",
        r" unless \1",
    ),
    (
        "skip",
        rf"{_ORDER}(?:if|when)\ ({_CLAUSE}{{3,80}}?),\ (?:then\ )?skip\ ({_CLAUSE}{{2,60}})",
        r"take \2 unless \1",
    ),
    ("skip", rf"{_ORDER}skip\ ({_CLAUSE}{{2,60}}?)\ (?:if|when)\b", r"take \1 unless"),
    (
        ". if |; if |but if ",
        rf"""\b(\w++)\b([^.;:!?\n]{{0,80}})[.;]\ (?:but\ )?if\ ({_CLAUSE}{{3,80}}?)
          ,\ {_DONT}\ \1(?:\ it|\ them)?(?=[.;:!?\n]|$)""",
        r"\1\2 unless \3",
    ),
    (
        "than ",
        r"""\b(?:it\ is\ |there\ are\ )?
          ((?:less|more|fewer)\ than\ [\w.]{1,12}\ (?:hour|day|minute)s?)
          \ (?:until|before|to|till)\ ((?:the|your)\ (?:\w{1,12}\ )?\w{1,12})\b(?:\ is\ due)?""",
        r"\2 is in \1",
    ),
)
_BEGINNINGS = (  # with what one begins
    (
        "first|starting|initial|opening",
        rf"""\b(?:the|your|a)\ (?:first|starting|initial|opening)\ {_DOSE}
          (?:\ you\ (?:get|take|have))?\ (?:is|will\ be)\b""",
        "the first dose is",
    ),
    (
        "start|begin",
        rf"""(?:\byou\ (?:will\ |['’]ll\ )?|{_ORDER})(?:start|begin)
          \ (?:on|with|at|by\ (?:taking|using))(?:\ (?:a|the)\ dose\ of)?
          (?=\ (?:[\d½¼]|(?:an?|one|two|half)\b))""",
        "the first dose is",
    ),
)
_RULES = (
    # what one is not able to do
    (
        "able to|can't|can’t|can not",
        r"""\b(?: (?:will|would)\ not\ be\ able\ to | wo(?:n|uldn)['’]t\ be\ able\ to
          | (?:will|would)\ be\ unable\ to | (?:am|is|are|was|were)\ (?:unable|not\ able)\ to
          | (?:is|are)n['’]t\ able\ to | can['’]t | can\ not )\b""",
        "cannot",
    ),
    (" too ", r"\b(?:is|are)(?:\ not|n['’]t)\ too\ (\w+)\ to\b", r"can \1"),
    (" too ", r"\b(?:is|are)\ too\ (\w+)\ to\b", r"cannot \1"),
    (
        "no cure",
        r"\bthere\ is\ (?:still\ )?no\ cure(?:\ yet)?\ for\ (\w[\w\ '’-]{1,60})",
        r"\1 cannot be cured",
    ),
    ("incurable", r"\b(?:is|are)\ incurable\b", "cannot be cured"),
    # what nobody knows
    (
        "know|clear",
        r"""\b(?: (?:nobody|no\ one)\ (?:yet\ )?knows
          | (?:we|doctors|experts|scientists|researchers)\ (?:still\ )?do(?:\ not|n['’]t)
            \ (?:yet\ )?know
          | it\ (?:is|['’]s)\ (?:not\ (?:yet\ )?(?:known|clear)|unclear) )\b""",
        "no one knows",
    ),
    (
        "know",
        r"""\b((?:the|its|their)\ (?:exact\ )?\w++(?:\ of\ [\w\ ]{2,30}?)?)
          \ is\ (?:unknown|not\ known)\b""",
        r"no one knows \1",
    ),
    # conditions and bounds
    (
        "if ",
        rf"""\bif\ ((?:\w++\ ){{1,4}}?)(?:ha(?:s|ve|d)|do|does|did|is|are|was|were){_NOT}
          \ (?:yet\ )?""",
        r"unless \1",
    ),
    (
        " than",
        rf"""\b{_DONT}\ ((?:\w++\ ){{1,6}}?)(?:for\ |on\ )?
          (more|less|fewer|longer|later|earlier|higher|lower)\ than\b""",
        r"\1no \2 than",
    ),
    (
        "except|other than|apart from",
        rf"""\b(are|is|do|does|can|may){_NOT}\ ((?:\w++\ ){{1,6}}?)
          (?:except(?:\ for)?|other\ than|apart\ from)\b""",
        r"\1 \2only",
    ),
    (
        "without",
        rf"""\b{_DONT}\ ({_CLAUSE}{{3,60}}?)\ without\ (?:first\ )?(\w{{3,30}}?)ing
          \ ({_CLAUSE}{{1,50}}?)(?:\ first)?(?=[.,;:!?\n]|$)""",
        r"\2 \3 before you \1",
    ),
    (
        "without",
        r"""\b(?:can|may|(?:are|is)\ free\ to)\ (?!not\b)((?:\w++,?\ ){1,6}?)without\b""",
        r"can \1do not need",
    ),
    (
        "else",
        r"""\b((?:for|to|by|in|on|with)\ [\w\ ]{2,40}?)
          \ and\ (?:nothing|nowhere|no\ one|nobody)\ else\b""",
        r"only \1",
    ),
    (
        "only ",
        r"\bonly\ (now\ and\ then|sometimes|occasionally|rarely|from\ time\ to\ time)\b",
        r"\1",
    ),
    ("rather than|instead of", r"(?<=\w),?\ (?:rather\ than|instead\ of)\b", ", not"),
    (
        "stop|keep|prevent",
        r"""\b(?:stop|keep|prevent)(s|p?ed|p?ing)?\ (you|them|people|him|her|it)
          \ (?:from\ )?(\w+ing)\b""",
        r"prevent\1 \2 from \3",
    ),
    (
        " only",
        r"""\b(is|are|have|has|carries|carry|causes?)\ only
          (?=\ an?\ (?:very\ )?(?:small|slight|low|tiny|minor|mild|short|weak|brief)\b)""",
        r"\1",
    ),
    # what one is not to do
    (
        "not meant|not suitable|not intended",
        r"\b(?:is|are)\ not\ (?:meant|suitable|intended)\ for\b",
        "should not be used by",
    ),
    ("not for", rf"\b(?:is|are)\ not\ for\ (?={_PEOPLE}\b)", "should not be used by "),
    ("stop ", rf"\b{_DONT}\ stop\ (\w{{3,}}ing)\b", r"continue \1"),
    ("stop ", rf"{_ORDER}stop\ (\w{{3,}})ing\ and\ (\w{{3,}})ing\b", r"do not \1 or \2"),
    ("stop ", rf"{_ORDER}stop\ (\w{{3,}})ing\b", r"do not \1"),
    (
        "leave",
        r"""\bdo(?:\ not|n['’]t)\ leave\ (them|him|her|(?:the|your)\ (?:person|child|baby|patient))
          (?:\ (?:alone|unattended))?\b""",
        r"stay with \1",
    ),
    ("nothing to", r"\bhave\ nothing\ to\ (eat\ or\ drink|eat|drink)\b", r"do not \1"),
    ("nothing", r"\b(eat|drink|take|use|put|lift|say|do)\ nothing\b", r"do not \1 anything"),
    (" off", r"\bdo(?:\ not|n['’]t)\ (?:take|pull)\ ((?:\w+\ ){1,3}?)off\b", r"leave \1on"),
    (
        "remove|take off",
        r"\bdo(?:\ not|n['’]t)\ (?:remove|take\ off)\ ((?:the|your)\ \w+)\b",
        r"leave \1 on",
    ),
    # what something has not
    ("absent|not present", r"\b(\w{3,}+)\ (?:is|are)\ (?:absent|not\ present)\b", r"no \1"),
    (
        "odo|scentless|smell",
        r"""\b(?:odou?rless | scentless | smell-free
          | (?:free\ (?:from|of)|has\ no|no)\ (?:any\ )?(?:smell|odou?r))\b""",
        "without smell",
    ),
    ("colo", r"\b(?:colou?rless|has\ no\ colou?r)\b", "without color"),
    ("long", r"\bdo(?:es)?(?:\ not|n['’]t)\ last\ (?:very\ )?long\b", "are short-lived"),
    (
        "themselves|itself| own",
        r"""\b(heals?|better|away|up|pass(?:es)?|resolves?|settles?|disappears?|improves?|dissolves?)
          \ (?:by\ (?:themselves|itself)|on\ (?:its|their)\ own)\b""",
        r"\1 without treatment",
    ),
    # how often
    (
        "chance",
        r"""\bthe\ chances?\ of\ (\w[\w\ '’-]{1,50}?)\ (?:is|are)
          \ ((?:very\ )?(?:small|low|slight|slim))\b""",
        r"there is a \2 chance of \1",
    ),
    (
        "chance|risk|likelihood",
        r"""\b(?:very\ )?(?:small|slim|slight|low|tiny|little)\ (?:chances?|risks?|likelihood)
          (?=\ of\b)""",
        "low risk",
    ),
    (
        "chance|risk",
        r"\b(?:very\ )?(?:high|good|strong|big|large)\ (?:chances?|risks?)(?=\ of\b)",
        "high risk",
    ),
    (
        "unlikely",
        r"\b(?!There)(\w[\w\ -]{2,40}?)\ (?:is|are)\ unlikely\b(?!\ (?:to|that))",
        r"low risk of \1",
    ),
    (
        "likely",
        r"\b(?!There)(\w[\w\ -]{2,40}?)\ (?:is|are)\ likely\b(?!\ (?:to|that))",
        r"high risk of \1",
    ),
    ("some ", rf"\b(some\ {_PEOPLE})\ (?:may|might|can|could)(?!\ ?not\b)\b", r"\1"),
    ("only some", r"\bonly\ some\b", "not all"),
    ("most ", rf"\bmost\ ({_PEOPLE})\ (?:do(?:\ not|n['’]t)|never)\b", r"few \1"),
    ("often", r"\b(?:do|does|is|are)(?:\ not|n['’]t)\ ((?:\w+\ ){0,2}?)often\b", r"rarely \1"),
    # how long, and which
    ("first", r"(?<=\w\ )first(?=[.,;:!?])", "beforehand"),
    ("needs to be", r"\b(if|when)\ ((?:\w++\ ){1,4}?)needs\ to\ be\b", r"\1 \2is"),
    (
        "the first",
        r"""\b(for|in|during)\ the\ first\ (?=(?:\d+|two|three|four|five|six|few|couple\ of)
          \ (?:minutes?|hours?|days?|weeks?|months?)\b)""",
        r"\1 ",
    ),
    (" one", r"\b(each|every|this|that|which|another|any|(?:the|a)\ \w+)\ one\b", r"\1"),
    # at what time of the day
    ("wake up|on waking", r"\bwhen\ you\ wake\ up\b|\bon\ waking\b", "in the morning"),
    (
        "to bed|to sleep|before bed",
        r"\b(?:when\ you\ go|before\ (?:you\ go|going))\ to\ (?:bed|sleep)\b|\bbefore\ bed\b",
        "at bedtime",
    ),
)
# Letters of which some must stand in a text, else the rule is not for it.
_STEPS = tuple(
    (needed.split("|"), rule, put)
    for needed, rule, put in (*_ADVICE, *_EXCEPTIONS, *_BEGINNINGS, *_RULES)
)


@lru_cache(maxsize=256)
def reworded(text: str) -> str:
    """The English text with each of these things said in one way; all else as it is."""
    text = as_conditions(text)
    letters = text.casefold()
    for needed, rule, put in _STEPS:
        if any(each in letters for each in needed):
            text, many = _pattern(rule).subn(put, text)
            letters = text.casefold() if many else letters
    return text


@cache
def _pattern(rule: str) -> re.Pattern[str]:
    return re.compile(rule, re.IGNORECASE | re.VERBOSE)
