"""Every place of the studio, for the tour and for tests that look at all its screens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from kiosk.viewmodels.staff.routes import SCREENS


@dataclass(frozen=True)
class StaffStop:
    """A screen, what it shows, and whether somebody is signed in there."""

    screen: str
    item: str = ""
    signed_in: bool = True


STOPS = (
    StaffStop("sign-in", signed_in=False),
    StaffStop("recovery", signed_in=False),
    StaffStop("today"),
    StaffStop("content"),
    StaffStop("item", "page:what-makes-it-worse"),
    StaffStop("history", "page:what-it-is:en"),
    StaffStop("edit", "page:what-makes-it-worse:en"),
    StaffStop("edit", "exercise:clamshell:en"),
    StaffStop("edit", "question_set:safety:en"),
    StaffStop("edit", "programme:hinge-health:en"),
    StaffStop("edit", "term:tendon:en"),
    StaffStop("edit", "quiz:hip-muscle:en"),
    StaffStop("edit", "notice:before-exercises:en"),
    StaffStop("translate", "page:what-it-is:es"),
    StaffStop("motion", "clamshell"),
    StaffStop("media"),
    StaffStop("review"),
    StaffStop("review-item", "page:what-makes-it-worse:en"),
    StaffStop("review-rules"),
    StaffStop("publish"),
    StaffStop("releases"),
    StaffStop("withdraw", "exercise:clamshell"),
    StaffStop("log"),
    StaffStop("usage"),
    StaffStop("machine"),
    StaffStop("health"),
    StaffStop("forgetting"),
    StaffStop("settings"),
    StaffStop("settings", "hours"),
    StaffStop("calibrate"),
    StaffStop("backup"),
    StaffStop("transfer"),
    StaffStop("people"),
    StaffStop("account"),
    StaffStop("guide"),
)


def staff_stops() -> Iterator[StaffStop]:
    """Every stop, those before signing in first."""
    return (stop for stop in STOPS if stop.screen in SCREENS)
