"""From filled text to finished pages: values, addresses, links, and the theme that dresses them."""
