"""What is known of Spanish alone: how it is spelled, who is spoken to, where a word is used."""
