"""Tags of languages that have a meaning of their own here."""

PSEUDO_LANGUAGE = "qps-plocm"
"""A made-up language for tests: longer, accented, laid out from right to left."""
