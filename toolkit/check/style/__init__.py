"""How a text is written and how it reads: nothing here changes what it says."""
