"""Keeping the screen on under Windows and macOS. Not run by us: we have neither machine."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys

ES_SYSTEM_REQUIRED, ES_DISPLAY_REQUIRED, ES_CONTINUOUS = 0x1, 0x2, 0x80000000


class Windows:
    """SetThreadExecutionState: what a thread asks for holds until it asks again, or ends."""

    name = "Windows"

    def hold(self) -> None:
        """Keep display and system on."""
        self._set(ES_CONTINUOUS | ES_SYSTEM_REQUIRED | ES_DISPLAY_REQUIRED)

    def let_go(self) -> None:
        """Leave them to the system."""
        self._set(ES_CONTINUOUS)

    def rouse(self) -> None:
        """Begin the display's idle time anew."""
        self._set(ES_DISPLAY_REQUIRED)

    def _set(self, flags: int) -> None:
        if sys.platform == "win32" and not ctypes.windll.kernel32.SetThreadExecutionState(flags):
            raise OSError("Windows did not take it")


class Mac:
    """caffeinate, which ends by itself when this process does."""

    name = "caffeinate"

    def __init__(self) -> None:
        self._running: subprocess.Popen[bytes] | None = None

    def hold(self) -> None:
        """Keep display and system on."""
        if self._running is None or self._running.poll() is not None:
            self._running = subprocess.Popen(["caffeinate", "-d", "-i", "-w", str(os.getpid())])

    def let_go(self) -> None:
        """Leave them to the system."""
        if self._running is not None:
            self._running.terminate()
            self._running.wait(5)
            self._running = None

    def rouse(self) -> None:
        """Say that somebody is there, which switches the display on."""
        subprocess.run(["caffeinate", "-u", "-t", "1"], check=False, timeout=5)
