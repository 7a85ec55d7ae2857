"""Catalogs: gettext PO files read, changed and written; what they say for a locale."""
