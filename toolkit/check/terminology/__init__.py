"""The words that a site translates in one way only, and the same words rendered alike."""
