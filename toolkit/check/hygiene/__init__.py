"""Checks of the catalog as a file: its header, flags, plural forms and what a merge left behind."""
