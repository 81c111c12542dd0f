"""Changing motions: their source text, quick looks at a pose, and what is wrong with them."""
