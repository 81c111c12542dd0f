"""The X server's own screen saver and power saving, where no desktop rules them."""

from __future__ import annotations

import ctypes
import ctypes.util
import shutil
import subprocess
from typing import Any

SCREEN_SAVER_RESET, DPMS_ON = 0, 0
XSET_S = 5.0


class XServer:
    """Suspends both for as long as our connection lasts (X Screen Saver extension 1.1).

    Without its library the program `xset` sets them off, and to the server's defaults again.
    """

    name = "X server"

    def __init__(self) -> None:
        self._display: Any = None
        self._x11 = _library("X11")
        self._xss = _library("Xss")
        self._xext = _library("Xext")

    def hold(self) -> None:
        """Suspend them. Raises OSError when neither way is open."""
        if self._display is None and self._x11 is not None and self._xss is not None:
            self._open()
        elif self._xss is None:
            _xset("s", "off", "-dpms")

    def let_go(self) -> None:
        """Leave both to the server's own times."""
        if self._display is not None:
            self._x11.XCloseDisplay(self._display)
            self._display = None
        elif self._xss is None:
            _xset("s", "default", "+dpms")

    def rouse(self) -> None:
        """A screen that is off goes on."""
        if self._display is None:
            return
        self._x11.XForceScreenSaver(self._display, SCREEN_SAVER_RESET)
        if self._xext is not None:
            first, last = ctypes.c_int(), ctypes.c_int()
            asked = (self._display, ctypes.byref(first), ctypes.byref(last))
            if self._xext.DPMSQueryExtension(*asked) and self._xext.DPMSCapable(self._display):
                self._xext.DPMSForceLevel(self._display, ctypes.c_ushort(DPMS_ON))
        self._x11.XSync(self._display, 0)

    def _open(self) -> None:
        self._x11.XOpenDisplay.restype = ctypes.c_void_p
        found = self._x11.XOpenDisplay(None)
        if not found:
            raise OSError("the X server does not answer")
        display = ctypes.c_void_p(found)
        first, last = ctypes.c_int(), ctypes.c_int()
        if not self._xss.XScreenSaverQueryExtension(
            display, ctypes.byref(first), ctypes.byref(last)
        ):
            self._x11.XCloseDisplay(display)
            raise OSError("the X server has no screen saver")
        self._xss.XScreenSaverSuspend(display, 1)
        self._x11.XSync(display, 0)
        self._display = display


def _library(name: str) -> Any:
    sonames = {"X11": "libX11.so.6", "Xss": "libXss.so.1", "Xext": "libXext.so.6"}
    try:
        return ctypes.CDLL(sonames[name])
    except OSError:
        return None


def _xset(*words: str) -> None:
    program = shutil.which("xset")
    if program is None:
        raise OSError("neither libXss nor xset is here")
    subprocess.run([program, *words], check=False, timeout=XSET_S, capture_output=True)
