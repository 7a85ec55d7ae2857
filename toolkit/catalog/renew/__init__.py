"""A catalog follows its template: what is kept, where the rest is found, what a person must see.

``update`` goes through the messages of a template. Each keeps its own translation (``keep``); one
that is new has an ``origin``: the very text in another catalog of the locale (``memory``), the text
in whose place it stands (``pairing``), or the nearest (``likeness``). ``adapt`` makes a translation
of one text that of another; ``pending`` says why a translation waits; ``overlay`` what stands under
an override; ``gone`` what remains of a page that is no more.
"""
