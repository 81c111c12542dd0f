"""How somebody works at the desk: with a finger on the glass, or with real keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import (
    QGuiApplication,
    QInputDevice,
    QKeyEvent,
    QMouseEvent,
    QPointerEvent,
    QWindow,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

PRESSES = {QEvent.Type.TouchBegin, QEvent.Type.MouseButtonPress}
FINGERS = {QInputDevice.DeviceType.TouchScreen, QInputDevice.DeviceType.Stylus}


@QmlElement
@QmlUncreatable("The desk has them.")
class Hands(QObject):
    """Watches presses and keys on their way to the window.

    The on-screen keyboard belongs to a finger: a real key puts it away, the next touch brings it
    back. `mouse_is_finger` says whether a mouse counts as one, as it does on a kiosk, whose panel
    may well say that it is a mouse; on a laptop it is none.
    """

    changed = Signal()

    def __init__(self, mouse_is_finger: Callable[[], bool], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._mouse_is_finger = mouse_is_finger
        self._on_glass = True
        self._caps_lock: bool | None = None

    @Property(bool, notify=changed)
    def onGlass(self) -> bool:
        """Whether the last thing that was touched was the glass."""
        return self._on_glass

    @Property(bool, notify=changed)
    def capsLock(self) -> bool:
        """Whether Caps Lock is on, as far as the keys have shown."""
        return self._caps_lock is True

    @Slot()
    def putKeysAway(self) -> None:
        """Hide the on-screen keyboard, and let it forget what it was typing."""
        method = QGuiApplication.inputMethod()
        method.reset()
        method.hide()

    def saw(self, watched: QObject, event: QEvent) -> None:
        """An event on its way to the window; what the on-screen keyboard types goes another."""
        kind = event.type()
        if kind in PRESSES and isinstance(watched, QWindow) and isinstance(event, QPointerEvent):
            self._set(self._on_glass or self._is_finger(event), self._caps_lock)
        elif (
            kind is QEvent.Type.KeyPress
            and isinstance(watched, QWindow)
            and isinstance(event, QKeyEvent)
            and event.spontaneous()
        ):
            self._set(False, _caps(event, self._caps_lock))

    def _is_finger(self, event: QPointerEvent) -> bool:
        device = event.pointingDevice()
        if event.type() is QEvent.Type.TouchBegin or device.type() in FINGERS:
            return True
        made_of_touch = (
            isinstance(event, QMouseEvent)
            and event.source() is not Qt.MouseEventSource.MouseEventNotSynthesized
        )
        return made_of_touch or self._mouse_is_finger()

    def _set(self, on_glass: bool, caps_lock: bool | None) -> None:
        if (on_glass, caps_lock) != (self._on_glass, self._caps_lock):
            self._on_glass, self._caps_lock = on_glass, caps_lock
            self.changed.emit()


def _caps(event: QKeyEvent, before: bool | None) -> bool | None:
    """Whether Caps Lock is on after a key: told by a letter's case, as no system tells it."""
    if event.key() == Qt.Key.Key_CapsLock:
        return None if before is None else not before
    text = event.text()
    if len(text) != 1 or text.lower() == text.upper():
        return before
    shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    return text.isupper() != shift
