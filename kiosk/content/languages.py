"""Tags of languages that have a meaning of their own here."""

MAIN_LANGUAGE = "en"
"""The language the content is written in first, and shown in where a translation is missing."""

PSEUDO_LANGUAGE = "qps-plocm"
"""A made-up language for tests: longer, accented, laid out from right to left."""
