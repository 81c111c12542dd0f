"""Outside opening hours, through the real window: dark when nobody is there, a touch wakes it."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QInputDevice
from PySide6.QtTest import QTest
from staff_fixtures import Studio

from kiosk.app import Application
from kiosk.app_vitals import Vitals
from kiosk.device.settings import HoursSettings, Settings, save_settings
from kiosk.device.sleeping import QUIET_S, START_S
from kiosk.tour import frame

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
KNOCK = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
CLOSED, OPEN = datetime(2030, 6, 3, 22, 0), datetime(2030, 6, 4, 8, 0)  # a Monday, a Tuesday
HOURS = HoursSettings(always=False)


class Times:
    """The clock on the wall, and the one that only counts, in a test's hands."""

    def __init__(self, application: Application) -> None:
        self.wall, self.now = CLOSED, 1000.0
        self.night = application.nights.night
        self.night.wall = lambda: self.wall
        self.night.now = lambda: self.now
        self.night._clock = type(self.night._clock).begun(self.now)

    def later(self, seconds: float) -> None:
        self.now += seconds
        self.night.look()


def shown(application: Application) -> str:
    return str(application.navigator.screen.route.name)


def wait_for(application: Application, condition: Callable[[], bool], seconds: float) -> None:
    until = time.monotonic() + seconds
    while not condition():
        assert time.monotonic() < until, "it did not come in time"
        application.gui.processEvents()
        application.gui.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        time.sleep(0.01)


def begun(application: Application) -> Application:
    """It has warmed up, and looks at the clock by itself."""
    wait_for(application, application.nights.night._timer.isActive, 10)
    return application


@pytest.fixture
def kiosk(start: Callable[..., Application], tmp_path: Path) -> Application:
    save_settings(tmp_path, replace(Settings(), hours=HOURS))
    return begun(start(tier="still", reduced_motion=True))


@pytest.fixture
def asleep(kiosk: Application) -> tuple[Application, Times]:
    times = Times(kiosk)
    times.later(QUIET_S)
    frame(kiosk)
    assert kiosk.nights.asleep
    assert shown(kiosk) == "asleep"
    return kiosk, times


def test_it_stays_awake_while_somebody_is_there_and_for_a_while_after(kiosk: Application) -> None:
    times = Times(kiosk)
    times.later(START_S - 1)
    assert shown(kiosk) == "attract"
    kiosk.kiosk.beginIn("en")
    times.later(QUIET_S * 10)
    assert shown(kiosk) == "home"
    kiosk.kiosk.startOver()
    times.later(QUIET_S - 1)
    assert shown(kiosk) == "attract"
    times.later(1)
    assert shown(kiosk) == "asleep"
    assert Vitals(kiosk).state() == "asleep"


def test_in_opening_hours_and_where_it_is_always_on_it_never_sleeps(kiosk: Application) -> None:
    times = Times(kiosk)
    times.wall = OPEN
    times.later(QUIET_S * 100)
    assert shown(kiosk) == "attract"
    times.wall = CLOSED
    kiosk._apply(Settings())
    times.later(QUIET_S * 100)
    assert shown(kiosk) == "attract"


def test_a_clock_that_cannot_be_right_keeps_it_on(kiosk: Application) -> None:
    times = Times(kiosk)
    times.wall = datetime(2000, 1, 1, 0, 5)  # a dead battery; a Saturday
    times.later(QUIET_S * 100)
    assert shown(kiosk) == "attract"


def test_the_touch_that_wakes_it_presses_nothing(asleep: tuple[Application, Times]) -> None:
    application, times = asleep
    window, middle = application.window, QPoint(900, 500)
    QTest.mousePress(window, LEFT, NONE, middle)
    assert not application.nights.asleep
    frame(application)
    QTest.mouseMove(window, middle + QPoint(3, 3))
    QTest.mouseRelease(window, LEFT, NONE, middle)
    frame(application)
    assert shown(application) == "attract"
    assert application.idle.resting
    times.later(QUIET_S - 1)
    assert shown(application) == "attract"
    QTest.mouseClick(window, LEFT, NONE, middle)
    assert shown(application) == "language"


def test_the_same_with_fingers(asleep: tuple[Application, Times]) -> None:
    application, _ = asleep
    finger = QTest.createTouchDevice(QInputDevice.DeviceType.TouchScreen)
    window, middle = application.window, QPoint(900, 500)
    QTest.touchEvent(window, finger).press(0, middle, window).commit()
    assert not application.nights.asleep
    frame(application)
    QTest.touchEvent(window, finger).stationary(0).press(1, QPoint(950, 500), window).commit()
    QTest.touchEvent(window, finger).release(0, middle, window).stationary(1).commit()
    QTest.touchEvent(window, finger).release(1, QPoint(950, 500), window).commit()
    frame(application)
    assert shown(application) == "attract"
    QTest.touchEvent(window, finger).press(0, middle, window).commit()
    QTest.touchEvent(window, finger).release(0, middle, window).commit()
    frame(application)
    assert shown(application) == "language"


def test_a_finger_that_was_never_lifted_takes_nothing_from_the_next(
    asleep: tuple[Application, Times],
) -> None:
    application, _ = asleep
    QTest.mousePress(application.window, LEFT, NONE, QPoint(900, 500))
    frame(application)
    assert shown(application) == "attract"
    QTest.mouseClick(application.window, LEFT, NONE, QPoint(1500, 900))
    frame(application)
    assert shown(application) == "language"


def test_a_key_wakes_it_and_does_nothing_else(asleep: tuple[Application, Times]) -> None:
    application, _ = asleep
    window = application.window
    QTest.keyPress(window, Qt.Key.Key_Tab)
    assert shown(application) == "attract"
    frame(application)
    QTest.keyPress(window, Qt.Key.Key_Tab)  # it repeats
    QTest.keyRelease(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Return)  # on nothing: no key has moved
    frame(application)
    assert shown(application) == "attract"
    # and the next one is heard
    QTest.keyClick(window, Qt.Key.Key_Tab)
    QTest.keyClick(window, Qt.Key.Key_Return)
    frame(application)
    assert shown(application) == "home"


def test_it_wakes_by_itself_when_the_site_opens(asleep: tuple[Application, Times]) -> None:
    application, times = asleep
    times.wall = OPEN
    application.nights.night._timer.start(50)  # the one that looks every few seconds
    wait_for(application, lambda: not application.nights.asleep, 10)
    assert shown(application) == "attract"


def test_staff_come_in_by_the_keys(asleep: tuple[Application, Times]) -> None:
    application, times = asleep
    QTest.keyClick(application.window, Qt.Key.Key_S, KNOCK)
    application.gui.processEvents()
    assert application.kiosk.desk is not None
    assert not application.nights.asleep
    times.later(QUIET_S * 10)
    assert application.kiosk.desk is not None
    assert shown(application) == "attract"


def test_staff_come_in_by_the_knock(
    asleep: tuple[Application, Times], monkeypatch: pytest.MonkeyPatch
) -> None:
    application, _ = asleep
    now = [0.0]
    monkeypatch.setattr(application.door, "_now", lambda: now[0])
    window = application.window
    QTest.mousePress(window, LEFT, NONE, QPoint(10, 10))
    now[0] = 3.5
    QTest.mouseRelease(window, LEFT, NONE, QPoint(10, 10))
    QTest.mouseClick(window, LEFT, NONE, QPoint(window.width() - 10, 10))
    application.gui.processEvents()
    assert application.kiosk.desk is not None


def test_who_cannot_touch_wakes_it_too(asleep: tuple[Application, Times]) -> None:
    application, _ = asleep
    QAccessible.setActive(True)
    window = QAccessible.queryAccessibleInterface(application.window)
    (button,) = [
        one
        for one in below(window)
        if one.role() == QAccessible.Role.Button
        and one.text(QAccessible.Text.Name) == "Touch to wake the screen"
    ]
    assert button.text(QAccessible.Text.Description) == "Toque para encender la pantalla"
    actions = button.actionInterface()
    actions.doAction(actions.pressAction())
    assert not application.nights.asleep
    assert shown(application) == "attract"


def below(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    for number in range(interface.childCount()):
        child = interface.child(number)
        if child is not None and child.isValid():
            yield child
            yield from below(child)


def test_the_figure_is_gone_and_sleeping_is_no_visit(
    start: Callable[..., Application], tmp_path: Path
) -> None:
    save_settings(tmp_path, replace(Settings(), hours=HOURS))
    application = begun(start(tier="flipbook"))
    times = Times(application)
    attract = application.navigator.screen
    gone: list[bool] = []
    attract.destroyed.connect(lambda: gone.append(True))
    times.later(QUIET_S)
    wait_for(application, lambda: bool(gone), 5)
    usage = application.services.usage
    assert usage is not None
    assert usage._visit is None


def test_what_is_planned_goes_on_while_it_sleeps(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    studio = staffed()
    application = begun(studio.application)
    studio.desk.leave()
    (stick := tmp_path / "stick").mkdir()
    settings = application.services.settings
    application._apply(
        replace(settings, hours=HOURS, backup=replace(settings.backup, folder=str(stick)))
    )
    Times(application).later(QUIET_S)
    assert application.nights.asleep
    application.staff.tend()
    wait_for(application, lambda: bool(list(stick.glob("*.zip"))), 15)
    studio.settle()
    assert application.nights.asleep
