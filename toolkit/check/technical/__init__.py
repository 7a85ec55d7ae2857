"""Checks of what a machine reads in a message: markup, addresses, placeholders, characters."""
