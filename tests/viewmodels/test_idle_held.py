"""A finger that never leaves the glass, and a key that is stuck, keep no visit open."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QEventPoint, QKeyEvent, QPointingDevice, QTouchEvent

from kiosk.device.idle import IdleClock
from kiosk.device.settings import IdleSettings
from kiosk.viewmodels.idle import HELD_S, Idle

pytestmark = pytest.mark.usefixtures("qapp")


class Held:
    """An idle watch whose clock the test turns."""

    def __init__(self) -> None:
        self.now = 0.0
        settings = IdleSettings(warn_after_s=30, countdown_s=20)
        self.idle = Idle(IdleClock(settings), lambda: False, lambda: self.now)
        self.idle.begin()
        self.ended = 0
        self.idle.expired.connect(self._end)
        self.glass = QObject()
        self.panel = QPointingDevice()

    def _end(self) -> None:
        self.ended += 1

    def finger(self, kind: QEvent.Type) -> None:
        event = QTouchEvent(kind, self.panel, Qt.KeyboardModifier.NoModifier, list[QEventPoint]())
        self.idle.eventFilter(self.glass, event)

    def key(self, *, repeats: bool) -> None:
        self.idle.eventFilter(
            self.glass,
            QKeyEvent(
                QEvent.Type.KeyPress,
                Qt.Key.Key_Down,
                Qt.KeyboardModifier.NoModifier,
                "",
                repeats,
            ),
        )

    def seconds(self, count: int, each: object) -> None:
        for _ in range(count):
            self.now += 1
            each()  # type: ignore[operator]
            self.idle.check()


def test_a_finger_that_drags_keeps_the_visit_open() -> None:
    held = Held()
    held.finger(QEvent.Type.TouchBegin)
    held.seconds(int(HELD_S), lambda: held.finger(QEvent.Type.TouchUpdate))
    assert not held.idle.warning


def test_a_finger_that_never_leaves_does_not() -> None:
    held = Held()
    held.finger(QEvent.Type.TouchBegin)
    held.seconds(int(HELD_S) + 55, lambda: held.finger(QEvent.Type.TouchUpdate))
    assert held.ended == 1


def test_a_key_that_is_stuck_does_not() -> None:
    held = Held()
    held.key(repeats=False)
    held.seconds(55, lambda: held.key(repeats=True))
    assert held.ended == 1


def test_keys_that_are_pressed_one_by_one_do() -> None:
    held = Held()
    held.seconds(120, lambda: held.key(repeats=False))
    assert held.ended == 0
    assert not held.idle.warning
