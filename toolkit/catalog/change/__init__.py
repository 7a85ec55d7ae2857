"""What changed between two texts, and how grave it is.

``inline`` takes a message apart into plain text and marks; ``typography`` folds what only looks
otherwise; ``alignment`` and ``word_diff`` say which words stayed. The words that did not are asked
for what they say: ``fact`` has a text's facts (made from `toolkit.language`), ``terms`` the names
of a glossary, ``side`` one text with its facts, ``critical`` what the two sides say otherwise. It
asks ``binding`` whose a number is, ``scope`` what a "not" denies, ``affix`` and ``slip`` what the
form of a word tells, and compares words by their ``stem``. What two texts say otherwise is asked
once more after ``reworded`` (with ``asked``) has put both into one of several ways of saying it.
``classify`` puts it all together into a `Change` (``classes``); ``carry`` makes a cosmetic one in
the translation, too.
"""

from toolkit.catalog.change.classes import Change, ChangeClass, Evidence
from toolkit.catalog.change.classify import classify_change, weigh_change

__all__ = ["Change", "ChangeClass", "Evidence", "classify_change", "weigh_change"]
