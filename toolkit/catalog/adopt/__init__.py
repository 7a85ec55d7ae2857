"""Existing translations taken over: which of them belongs to which message, and how sure that is.

``foreign`` looks for a site's messages in catalogs that other tools made: ``respell`` writes their
inline marks as ours, ``structure`` cuts and joins what they cut elsewhere. ``pairs`` lays a page
beside a translation of it that went its own way: ``blocks`` says what can be compared, ``likely``
how likely two belong together, ``align`` who is whose. Nothing is guessed silently: everything is
a ``Proposal`` with its score and its reason, and ``agree`` has looked at its links and numbers.
"""
