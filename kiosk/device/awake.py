"""Keeps the system from blanking the screen, or lets it; on a thread of its own, never in the way.

Every keeper that a machine has is asked. Each lets go by itself when this process ends, however it
ends. Loaded only after the first frame.
"""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable
from queue import Empty, SimpleQueue
from typing import Literal, Protocol

from kiosk.device.bus import BusError

RENEW_S = 300.0
"""Between two times of asking again: a desktop may start after us, or anew."""
FAREWELL_S = 2.0
"""How long the end of the program waits for letting go."""
FAILURES = (OSError, BusError, subprocess.SubprocessError)


class Keeper(Protocol):
    """One way to keep the screen on. Each may raise one of FAILURES, and may wait for seconds."""

    name: str

    def hold(self) -> None:
        """Keep it on; again and again while it should stay so."""

    def let_go(self) -> None:
        """Leave it to the system."""

    def rouse(self) -> None:
        """Switch it on, if the system had it off."""


class Awake:
    """Begins by doing nothing; `keep_on` says what should be from then on.

    `platform` is Qt's: with "xcb" the X server's own blanking is put off too.
    """

    def __init__(
        self, platform: str = "", keepers: Callable[[str], list[Keeper]] | None = None
    ) -> None:
        self._platform = platform
        self._keepers = keepers or keepers_here
        self._wants: SimpleQueue[Literal["on", "off", "end"]] = SimpleQueue()
        self._on: bool | None = None
        self.held_by: tuple[str, ...] = ()
        """Names of the keepers that hold the screen now."""
        self._thread = threading.Thread(target=self._run, name="awake", daemon=True)
        self._thread.start()

    def keep_on(self, on: bool) -> None:
        """Keep the screen on from now on, or let the system blank it. Returns at once."""
        if on != self._on:
            self._on = on
            self._wants.put("on" if on else "off")

    def close(self) -> None:
        """Let go, at the end of the program."""
        self._wants.put("end")
        self._thread.join(FAREWELL_S)

    def _run(self) -> None:
        keepers = self._keepers(self._platform)
        on = False
        while True:
            try:
                want = self._wants.get(timeout=RENEW_S)
            except Empty:
                want = "on" if on else "off"
            if want == "on":
                self.held_by = tuple(one.name for one in keepers if _managed(one.hold))
                if not on:
                    for one in keepers:
                        _managed(one.rouse)
                on = True
            elif on:
                for one in keepers:
                    _managed(one.let_go)
                self.held_by, on = (), False
            if want == "end":
                return


def keepers_here(platform: str) -> list[Keeper]:
    """What this machine has, whether or not it answers now."""
    if sys.platform == "win32":
        from kiosk.device.awake_others import Windows

        return [Windows()]
    if sys.platform == "darwin":
        from kiosk.device.awake_others import Mac

        return [Mac()]
    from kiosk.device.awake_bus import Login, ScreenSaver

    found: list[Keeper] = [ScreenSaver(), Login()]
    if platform == "xcb":
        from kiosk.device.awake_x11 import XServer

        found.append(XServer())
    return found


def _managed(deed: Callable[[], None]) -> bool:
    try:
        deed()
    except FAILURES:
        return False
    return True
