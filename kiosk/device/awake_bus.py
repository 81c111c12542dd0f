"""Keepers of the screen that are asked over D-Bus: the desktop's screen saver, and logind."""

from __future__ import annotations

import os

from kiosk.device.bus import Bus, BusError, Target, session_address, system_address

NAME, WHY = "Sidestep", "The clinic is open"
SCREEN_SAVER = Target(
    "org.freedesktop.ScreenSaver", "/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver"
)
LOGIN = Target(
    "org.freedesktop.login1", "/org/freedesktop/login1", "org.freedesktop.login1.Manager"
)
WHATS = ("idle:sleep", "idle")
"""What systemd-logind is asked to put off: of a user without a seat it refuses to put off sleep."""


class ScreenSaver:
    """The desktop's (org.freedesktop.ScreenSaver, of GNOME, KDE, Xfce and others)."""

    name = "desktop"

    def __init__(self) -> None:
        self._bus: Bus | None = None
        self._cookie: int | None = None

    def hold(self) -> None:
        """Inhibit; called again, anew: the service may have been started meanwhile.

        The old one goes after the new one has come, so that there is no moment between.
        """
        old, fresh = self._cookie, self._bus is None
        try:
            found = self._ask("Inhibit", "ss", NAME, WHY)
        except BusError:
            self.let_go()
            if fresh:
                raise
            found = self._ask("Inhibit", "ss", NAME, WHY)  # the bus was started anew
            old = None
        self._cookie = int(found[0])
        if old is not None and old != self._cookie:
            self._ask("UnInhibit", "u", old)

    def let_go(self) -> None:
        """UnInhibit, and leave the bus."""
        bus, cookie, self._bus, self._cookie = self._bus, self._cookie, None, None
        if bus is None:
            return
        try:
            if cookie is not None:
                bus.call(SCREEN_SAVER, "UnInhibit", "u", cookie)
        except BusError:
            pass  # leaving the bus lets go as well
        finally:
            bus.close()

    def rouse(self) -> None:
        """Somebody, or the time, wants the screen on."""
        if self._bus is not None:
            self._ask("SimulateUserActivity")

    def _ask(self, member: str, signature: str = "", *values: str | int) -> list[str | int]:
        address = session_address()
        if not address:
            raise BusError("there is no desktop here")
        if self._bus is None:
            self._bus = Bus(address)
        return self._bus.call(SCREEN_SAVER, member, signature, *values)


class Login:
    """systemd-logind, which holds for as long as a file descriptor is open."""

    name = "logind"

    def __init__(self) -> None:
        self._held: int | None = None

    def hold(self) -> None:
        """Take an inhibitor lock; called again, anew: logind may have been started meanwhile."""
        fresh = self._locked()
        self.let_go()
        self._held = fresh

    def let_go(self) -> None:
        """Close the lock."""
        if self._held is not None:
            os.close(self._held)
            self._held = None

    def rouse(self) -> None:
        """Nothing that logind could do."""

    def _locked(self) -> int:
        bus = Bus(system_address())
        try:
            for number, what in enumerate(WHATS):
                try:
                    found = bus.call(LOGIN, "Inhibit", "ssss", what, NAME, WHY, "block")
                    return int(found[0])
                except BusError:
                    if number == len(WHATS) - 1:
                        raise
        finally:
            bus.close()
        raise AssertionError("unreachable")
