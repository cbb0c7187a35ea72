"""Measures whole processes and writes the page about it."""
