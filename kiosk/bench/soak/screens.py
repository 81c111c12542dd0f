"""Screens that a panel may turn into while the program runs: upright, small, finer, coarser."""

from __future__ import annotations

import random

from kiosk.app import Application

COARSER_TO_FINER = (0.8, 1.0, 1.25)


class Screens:
    """Changes the window's size and the panel's measure, and puts both back."""

    def __init__(self, application: Application) -> None:
        self._application = application
        display = application.services.display
        window = application.window
        self.first = (window.width(), window.height())
        self._measure = (display.pxPerMm, display.viewingDistance)
        wide, tall = self.first
        self.sizes = (self.first, (tall, wide), (1024, 600), (800, 1280))

    def change(self, chance: random.Random) -> None:
        """Another size and another measure of the panel."""
        px_per_mm, distance = self._measure
        self._application.window.resize(*chance.choice(self.sizes))
        scale = chance.choice(COARSER_TO_FINER)
        self._application.services.display.set_panel(px_per_mm * scale, distance)

    def back(self) -> None:
        """As it was in the beginning."""
        self._application.window.resize(*self.first)
        self._application.services.display.set_panel(*self._measure)
