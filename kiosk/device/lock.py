"""A window that patients cannot leave: no closing, no minimising, no keys of the system.

What the program can see, it keeps to itself. What only the system sees (Ctrl+Alt+Del, a
compositor's own keys, the power button) the system must refuse: see docs/locked.md.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Slot
from PySide6.QtGui import QKeyEvent, QWindow

from kiosk.device.whole_screen import WholeScreen

KEYS = frozenset({QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride})
DROPS = frozenset({QEvent.Type.DragEnter, QEvent.Type.DragMove, QEvent.Type.Drop})
BACK_MS = 200


class Lock(QObject):
    """Watches a window from `close_up` on. `may_leave` says whether closing it is anybody's right,
    as on a laptop, or before somebody has set the kiosk up; `writing` whether staff are writing.
    """

    def __init__(
        self, window: QWindow, may_leave: Callable[[], bool], writing: Callable[[], bool]
    ) -> None:
        super().__init__()
        self._window = window
        self._may_leave = may_leave
        self._writing = writing
        self._held = False
        self.refused = 0
        """How often somebody tried to close the window, or to hide it."""
        self._back = QTimer(self, interval=BACK_MS, singleShot=True)
        self._back.timeout.connect(self._return)
        self._screen = WholeScreen(window)

    def close_up(self) -> None:
        """Hold the window from now on."""
        self._held = True
        self._screen.begin()
        self._window.installEventFilter(self)
        for signal in self._lost():
            signal.connect(self._hurry_back)

    def open(self) -> None:
        """The program ends: let the window close."""
        if not self._held:
            return
        self._held = False
        self._back.stop()
        self._screen.end()
        self._window.removeEventFilter(self)
        for signal in self._lost():
            signal.disconnect(self._hurry_back)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind in KEYS:
            assert isinstance(event, QKeyEvent)
            from kiosk.device.stray_keys import is_stray

            return is_stray(event.key(), event.modifiers(), writing=self._writing())
        if kind in DROPS:
            event.ignore()
            return True
        if kind == QEvent.Type.Close and not self._may_leave():
            event.ignore()
            self.refused += 1
            return True
        return False

    def _lost(self) -> list[Any]:
        """The signals of a window that is no longer the whole screen, or no longer in front."""
        window = self._window
        return [window.windowStateChanged, window.visibleChanged, window.activeChanged]

    @Slot()
    def _hurry_back(self) -> None:
        if not self._may_leave():
            self._back.start()

    @Slot()
    def _return(self) -> None:
        """Be the whole screen again, in front."""
        states = self._window.windowStates()
        if states != Qt.WindowState.WindowFullScreen or not self._window.isVisible():
            self.refused += 1
            self._window.showFullScreen()
        elif self._window.isActive():
            return
        self._window.raise_()
        self._window.requestActivate()
