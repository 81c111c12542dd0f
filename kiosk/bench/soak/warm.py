"""Before a soak: every screen in every look once, so that what is loaded once has been loaded.

Without a graphics chip the graphics library compiles each kind of surface when it is first drawn,
and keeps it for a while: near a megabyte each, up to some hundreds. That is no growth to judge.
"""

from __future__ import annotations

from kiosk.app import Application
from kiosk.device.tier import Choice, Tier
from kiosk.tour import walk
from kiosk.viewmodels.display import SCHEMES


def warm(application: Application) -> None:
    """Go through it all; the application is between two visits afterwards."""
    tiers = application.services.tiers
    best = Tier.LIVE if tiers.draws_3d else Tier.FLIPBOOK
    for tier, schemes in ((best, SCHEMES), (Tier.FLIPBOOK, SCHEMES[:1]), (Tier.STILL, SCHEMES[:1])):
        tiers.expect(Choice(tier, "a soak"))
        for scheme in schemes:
            application.services.display.setScheme(scheme)
            for _ in walk(application, settle_ms=0):
                pass
    application.window.setProperty("sheet", "")
    application.kiosk.startOver()
