"""Imported by the process that the children are forked from: they need not load anything."""

from __future__ import annotations

from tests.faults.studio_deeds import warm

warm()
