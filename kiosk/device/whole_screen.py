"""A window as large as its screen, also where no window manager makes it so."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QGuiApplication, QScreen, QWindow


class WholeScreen(QObject):
    """From `begin` on, the window follows its screen's size, and moves when its screen goes.

    Only X without a window manager needs it; everywhere else the system does it, and is left to.
    """

    def __init__(self, window: QWindow) -> None:
        super().__init__()
        self._window = window
        self._screen: QScreen | None = None

    def begin(self) -> None:
        """Fill the screen now, and whenever it changes. Call before the window is shown."""
        if QGuiApplication.platformName() != "xcb":
            return
        self._window.screenChanged.connect(self._follow)
        self._follow(self._window.screen())

    def end(self) -> None:
        """Let the window be."""
        if self._screen is None:
            return
        self._window.screenChanged.disconnect(self._follow)
        self._screen.geometryChanged.disconnect(self._fill)
        self._screen = None

    @Slot(QScreen)
    def _follow(self, screen: QScreen | None) -> None:
        if screen is None or screen is self._screen:
            return
        if self._screen is not None:
            self._screen.geometryChanged.disconnect(self._fill)
        self._screen = screen
        screen.geometryChanged.connect(self._fill)
        self._fill()

    @Slot()
    def _fill(self) -> None:
        if self._screen is not None:
            self._window.setGeometry(self._screen.geometry())
