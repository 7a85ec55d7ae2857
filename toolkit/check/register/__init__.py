"""How readers are spoken to: tú or usted, words of a country, what the site asks for."""
