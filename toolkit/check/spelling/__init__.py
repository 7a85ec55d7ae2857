"""Spelling and grammar of Spanish: words, accents, agreement."""
