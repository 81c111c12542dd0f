"""Motions in the studio: opened from the store with what they rest on, and checked in full."""
