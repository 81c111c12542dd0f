"""Which staff screen is which class, each loaded when somebody first goes there."""

from __future__ import annotations

from importlib import import_module

from kiosk.viewmodels.staff.screen import StaffScreen

SCREENS = {
    "sign-in": "entry.SignInScreen",
    "first-start": "first_start.FirstStartScreen",
    "codes": "codes.CodesScreen",
    "today": "today.TodayScreen",
}
"""Name of the screen -> "module.Class" within kiosk.viewmodels.staff."""


def screen_class(name: str) -> type[StaffScreen] | None:
    """The class of a screen, or None when there is no such screen."""
    if name not in SCREENS:
        return None
    module, _, kind = SCREENS[name].partition(".")
    found: type[StaffScreen] = getattr(import_module(f"kiosk.viewmodels.staff.{module}"), kind)
    return found
