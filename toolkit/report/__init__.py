"""Reports: findings and counts as a person or a program reads them."""
