"""The hidden way into the studio: the knock on two corners, or its keys."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPointerEvent

from kiosk.device.corner import CornerKnock
from kiosk.viewmodels.display import Display

DOWN = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
UP = {QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease}
KEYS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Door(QObject):
    """Watches a window, and takes nothing away from what lies under the finger."""

    knocked = Signal()

    def __init__(
        self,
        display: Display,
        now: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._display = display
        self._now = now
        self._knock = CornerKnock(0.0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if (kind in DOWN or kind in UP) and isinstance(event, QPointerEvent):
            self._finger(watched, event, down=kind in DOWN)
        elif isinstance(event, QKeyEvent) and kind is QEvent.Type.KeyPress and _is_knock(event):
            self.knocked.emit()
            return True
        return False

    def _finger(self, window: QObject, event: QPointerEvent, *, down: bool) -> None:
        scale = self._display.pxPerMm
        self._knock.width_mm = float(window.property("width")) / scale
        at = event.points()[0].position()
        place = (at.x() / scale, at.y() / scale, self._now())
        if not down:
            self._knock.release(*place)
        elif self._knock.press(*place):
            self.knocked.emit()


def _is_knock(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_S and event.modifiers() == KEYS
