"""A kiosk that somebody set up cannot be left; a laptop's, and a new one, can."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.device.stray_keys import is_stray
from kiosk.studio import people
from kiosk.studio.store import Store
from kiosk.tour import frame

Key = Qt.Key
Modifier = Qt.KeyboardModifier
SECRET = "violet kettle orchard staircase"


@pytest.fixture
def locked(start: Callable[..., Application], tmp_path: Path) -> Application:
    """A kiosk that has staff, held as a full screen is."""
    with Store(tmp_path) as store:
        people.add(store, None, "Ana", "admin", SECRET)
    application = start(tier="still")
    application.watch.lock.close_up()
    frame(application)
    return application


def until(application: Application, met: Callable[[], bool]) -> None:
    for _ in range(200):
        if met():
            return
        QTest.qWait(10)
    raise AssertionError("it did not come")


def test_closing_is_refused(locked: Application) -> None:
    assert not locked.window.close()
    assert locked.window.isVisible()
    assert locked.watch.lock.refused == 1


def test_a_new_kiosk_and_a_laptop_can_be_left(
    start: Callable[..., Application], tmp_path: Path
) -> None:
    application = start(tier="still")
    application.watch.lock.close_up()
    assert application.watch.may_leave()  # nobody has set it up
    with Store(tmp_path) as store:
        people.add(store, None, "Ana", "admin", SECRET)
    assert not application.watch.may_leave()
    application.services.settings = type(application.services.settings)(staff_menu=True)
    assert application.watch.may_leave()
    assert application.window.close()


@pytest.mark.display
def test_a_window_that_was_made_small_comes_back(locked: Application) -> None:
    locked.window.showMinimized()
    until(
        locked,
        lambda: (
            bool(locked.window.windowStates() & Qt.WindowState.WindowFullScreen)
            and not locked.window.windowStates() & Qt.WindowState.WindowMinimized
        ),
    )
    locked.window.hide()
    until(locked, locked.window.isVisible)


def test_keys_of_the_system_reach_no_screen(locked: Application) -> None:
    locked.kiosk.beginIn("en")
    frame(locked)
    before = locked.navigator.screen.route
    for key, modifier in (
        (Key.Key_F4, Modifier.AltModifier),
        (Key.Key_Left, Modifier.AltModifier),
        (Key.Key_Q, Modifier.ControlModifier),
        (Key.Key_W, Modifier.ControlModifier),
        (Key.Key_R, Modifier.MetaModifier),
        *((key, Modifier.NoModifier) for key in (Key.Key_F1, Key.Key_F11, Key.Key_Menu,
                                                 Key.Key_Print, Key.Key_HomePage)),
    ):  # fmt: skip
        QTest.keyClick(locked.window, key, modifier)
    frame(locked)
    assert locked.navigator.screen.route == before
    assert locked.window.isVisible()


def test_things_dropped_on_the_screen_are_refused(locked: Application) -> None:
    held = QMimeData()
    held.setText("file:///etc/passwd")
    event = QDropEvent(
        QPointF(5, 5), Qt.DropAction.CopyAction, held, Qt.MouseButton.LeftButton,
        Modifier.NoModifier,
    )  # fmt: skip
    assert locked.watch.lock.eventFilter(locked.window, event)
    assert not event.isAccepted()


def test_the_keys_that_people_need_pass() -> None:
    none, control = Modifier.NoModifier, Modifier.ControlModifier
    for key in (Key.Key_A, Key.Key_Tab, Key.Key_Return, Key.Key_Escape, Key.Key_VolumeUp):
        assert not is_stray(key, none, writing=False)
    assert not is_stray(Key.Key_S, control | Modifier.AltModifier, writing=False)  # staff
    assert not is_stray(Key.Key_C, control, writing=True)
    assert is_stray(Key.Key_C, control, writing=False)
    assert is_stray(Key.Key_Tab, Modifier.AltModifier, writing=True)


def test_staff_come_in_through_the_lock(locked: Application) -> None:
    QTest.keyClick(locked.window, Key.Key_S, Modifier.ControlModifier | Modifier.AltModifier)
    until(locked, lambda: locked.kiosk.desk is not None)
