"""Checks of quantities: how much, of what, how often, when."""
