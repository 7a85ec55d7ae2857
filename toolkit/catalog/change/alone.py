"""Whether something that only one of two texts says is more than another wording of the other."""

from __future__ import annotations

from toolkit.catalog.change.affix import denies
from toolkit.catalog.change.classes import ChangeClass
from toolkit.catalog.change.contrary import complements
from toolkit.catalog.change.explained import explains
from toolkit.catalog.change.fact import QUANTITY, TERM, Fact
from toolkit.catalog.change.order import is_ordered
from toolkit.catalog.change.paraphrase import says_too
from toolkit.catalog.change.scope import restated, scope
from toolkit.catalog.change.side import Side
from toolkit.catalog.change.slip import misspelt
from toolkit.catalog.change.stem import root
from toolkit.catalog.change.telling import tells_order
from toolkit.catalog.change.topic import is_named
from toolkit.language.mention import Sense

_NAMES = frozenset({Sense.DRUG, Sense.ROUTE, TERM, Sense.WEEKDAY, Sense.MONTH, Sense.DATE})
_BOUND = (ChangeClass.NEGATION, ChangeClass.MODALITY, ChangeClass.LATERALITY)
_NOT = f"{Sense.NEGATION}: not"
_CANNOT = ("cannot", "can't", "can’t", "can not", "couldn't", "couldn’t", "could not")
_FORBIDDING = frozenset(
    ["don't", "mustn't", "shouldn't", "do not", "must not", "should not", "not to"]
)
_NEEDING = frozenset(["need", "needs"])
_REASONS = frozenset(["because", "as", "for", "due"])
_LONG = 7  # letters of a name: hardly two drugs are alike but for two of so many
_USUAL = frozenset({"usually", "often", "sometimes"})
_WEAK = frozenset({"may", "usually", "often", "sometimes", "always", "likely"})


def counts(fact: Fact, here: Side, there: Side) -> bool:
    """Whether something said in one text alone is more than another wording."""
    said_there = (fact.sort, fact.value) in there.values
    named = fact.sort in _NAMES and (said_there or (fact.sort, fact.value) in there.names)
    if named or (said_there and _is_elided(fact, here)):
        return False
    other = _is_in_word(fact, here, there) or _is_forbidden(fact, here, there)
    bound = fact.kind in _BOUND and said_there and not other
    again = bound and _is_restated(fact, here, there)
    if again or (bound and fact.kind is not ChangeClass.MODALITY):
        return not again
    denied = _is_denied(fact, here)
    if not (fact.firm or denied) or any(same(fact, here, there) for same in _SAME):
        return False
    if fact.sort.startswith(Sense.POLARITY):
        bare = _is_bare(fact, here, there) and not _is_sentence(fact, here, there)
        return denied or bare
    if fact.kind is ChangeClass.MODALITY:
        weak = fact.value in _WEAK and _is_sentence(fact, here, there)
        usual = fact.value in _USUAL and not _is_bare(fact, here, there)
        return not weak and not usual and not here.invites(fact)
    return True


def _is_denied(fact: Fact, here: Side) -> bool:
    """What one should not do, told as its contrary: *do not open*."""
    at = here.reading.index(fact.start)
    words = [word.folded for word in here.reading.words[max(at - 1, 0) : at + 1]]
    forbidden = words[-1] in _FORBIDDING or " ".join(words) in _FORBIDDING
    return forbidden and fact.sort.startswith(Sense.POLARITY)


def _is_elided(fact: Fact, here: Side) -> bool:
    """Some need two, others *need* three."""
    need = here.said(fact).casefold() in _NEEDING
    return need and here.noun(fact) != "to"


def _is_restated(fact: Fact, here: Side, there: Side) -> bool:
    said = here.scopes(fact.sort, fact.value), there.scopes(fact.sort, fact.value)
    return restated(fact, here.reading, *said)


def _is_in_word(fact: Fact, here: Side, there: Side) -> bool:
    """A word of the other text denies the same by its form: *no pain*, *painless*."""
    if fact.kind is not ChangeClass.NEGATION:
        return False
    denied = scope(here.reading, fact)
    heads, words = denied.heads, there.words - here.words
    if _forbids(there) and not _forbids(here) and denied.words & set(map(root, there.words)):
        return True
    if any(denies(word, head) for word in words for head in heads):
        return True
    new, said = frozenset(map(root, words)), frozenset(map(root, there.words))
    phrases = (
        phrase for head in heads for phrase in complements(head, denied.words, here.language)
    )
    return any(phrase <= said and phrase & new for phrase in phrases)


def _forbids(side: Side) -> bool:
    return any(fact.value == "forbid" for said in side.facts.values() for fact in said)


def _is_paraphrased(fact: Fact, here: Side, there: Side) -> bool:
    """Other words of the other text say the same."""
    return says_too(fact.value, here.reading.text, there.reading.text)


def _is_bare(fact: Fact, here: Side, there: Side) -> bool:
    """Nothing that means something stands in its place in the other text."""
    changed = here.changed(fact)
    return bool(changed) and all(there.stretches[at].says_little for at in changed)


def _is_sentence(fact: Fact, here: Side, there: Side) -> bool:
    """It came or went with a whole sentence."""
    at = here.at(fact)
    return here.stretches[at].is_sentence and there.stretches[at].is_empty


def _is_slip(fact: Fact, here: Side, there: Side) -> bool:
    """The same word stands there with a slip of the pen, which makes it mean nothing."""
    said = here.said(fact).casefold()
    if fact.sort == Sense.DRUG:
        unknown = there.words - here.words - there.known.keys()
        return any(_is_drug_slip(said, word) for word in unknown)
    if fact.kind in (ChangeClass.TERM, ChangeClass.NEGATION):
        return False  # neither, either
    others = there.stretches[here.at(fact)].words if here.stretches else ()
    return any(misspelt(said, word) for word in others if word not in there.known)


def _is_drug_slip(name: str, word: str) -> bool:
    """*Asprin*, *acetominofen*: long words with one beginning may have two slips in them."""
    long = min(len(name), len(word)) >= _LONG and name[0] == word[0]
    return misspelt(name, word, slips=1 + long)


def _is_article(fact: Fact, here: Side, there: Side) -> bool:
    """A unit alone, or a "one" that is hardly more than "the": *one session*, *the session*."""
    if fact.sort != QUANTITY:
        return False
    if not fact.number or (fact.number in ("1", "#2") and "another" in there.words - here.words):
        return True
    spelled = fact.number == "1" and not here.said(fact).isdigit()
    if spelled and (fact.sort, fact.value) in there.values and here.ones == there.ones:
        return True  # one dose now and one at night
    return spelled and here.noun(fact) in there.determined


def _is_reason(fact: Fact, here: Side, there: Side) -> bool:
    """*Since* it hurts is *because* it hurts."""
    return here.said(fact).casefold() == "since" and bool(_REASONS & (there.words - here.words))


def _is_pair(fact: Fact, here: Side, there: Side) -> bool:
    """*Both feet* are *your feet*."""
    said = here.said(fact).casefold().split()
    return fact.value == "both" and said[0] == "both" and frozenset(said[1:]) <= there.words


def _is_taken(fact: Fact, here: Side, there: Side) -> bool:
    """*Take the tablet* is *swallow the tablet*."""
    return fact.value == "swallow" and "take" in there.words - here.words


def _is_forbidden(fact: Fact, here: Side, there: Side) -> bool:
    """*You cannot* is *you must not*, *do not*, or *you are unable to*."""
    rest = here.reading.text[fact.start : fact.end + 4].casefold()
    return rest.startswith(_CANNOT) and (_NOT, "not") in there.values


def _is_ordered(fact: Fact, here: Side, there: Side) -> bool:
    """The other text orders what this one says should be done."""
    texts = here.reading.text, there.reading.text
    return is_ordered(fact.value, fact.start, fact.end, *texts)


def _is_explained(fact: Fact, here: Side, there: Side) -> bool:
    """The other text has the class of medicines in plain words."""
    return fact.sort == Sense.DRUG and explains(fact.value, here.reading.text, there.reading.text)


def _is_turn(fact: Fact, here: Side, there: Side) -> bool:
    """*First, we weigh you*: it tells only in which order things are told."""
    return fact.sort == QUANTITY and tells_order(
        here.reading.text, fact.start, there.words - here.words
    )


def _is_verbatim(fact: Fact, here: Side, there: Side) -> bool:
    """*On the back* of it: the side is a part of a longer name there."""
    said = here.said(fact).casefold()
    return fact.kind is ChangeClass.LATERALITY and said in there.reading.text.casefold()


_SAME = (
    _is_verbatim,
    _is_turn,
    _is_reason,
    _is_pair,
    _is_ordered,
    _is_explained,
    is_named,
    _is_forbidden,
    _is_taken,
    _is_article,
    _is_slip,
    _is_in_word,
    _is_paraphrased,
)
