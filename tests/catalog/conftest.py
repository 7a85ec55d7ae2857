"""Strategies of this folder are found by the folders in it."""
