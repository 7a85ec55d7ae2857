"""What of the source is accounted for in the translation, and what of the translation is not."""
