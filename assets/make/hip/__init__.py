"""Computes the hip that the muscle's chapters open layer by layer: bones, muscles, bursa."""
