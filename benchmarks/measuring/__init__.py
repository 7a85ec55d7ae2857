"""How checks are measured: on errors that were planted, and on translations that are good."""
