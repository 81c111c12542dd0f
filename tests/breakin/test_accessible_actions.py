"""Through a screen reader's actions: all that the patients' screens offer opens no more than the
door of the studio, and changes nothing that is kept."""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable, Iterator
from itertools import islice
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.device.settings import Settings, save_settings
from kiosk.viewmodels.staff.entry import SignInScreen
from tests.breakin.attempts import state

ROUTES = (
    ("home", ""), ("language", ""), ("notice", "exercises"), ("muscle", ""),
    ("cover", ""), ("safety", ""), ("search", ""), ("exercises", ""),
    ("exercise", "clamshell"), ("attract", ""),
)  # fmt: skip
TYPING = ("Delete", "Space")
"""The keyboard's keys of more than one letter that only type."""


def reachable(interface: QAccessibleInterface) -> Iterator[QAccessibleInterface]:
    """Everything that assistive technology can come to, hidden or not."""
    if interface is None or not interface.isValid():
        return
    yield interface
    for i in range(interface.childCount()):
        yield from reachable(interface.child(i))


def listed(application: Application) -> list[tuple[str, str]]:
    """Role and name of everything there, in the tree's order."""
    tree = QAccessible.queryAccessibleInterface(application.window)
    return [(one.role().name, one.text(QAccessible.Text.Name)) for one in reachable(tree)]


def act(application: Application, nth: int) -> int:
    """Do every action of the nth thing, and write and set values where that can be done."""
    tree = QAccessible.queryAccessibleInterface(application.window)
    one = next(islice(reachable(tree), nth, None), None)
    if one is None:
        return 0
    done = 0
    actions = one.actionInterface()
    for name in dict.fromkeys(actions.actionNames()) if actions is not None else ():
        actions.doAction(name)
        done += 1
    value = one.valueInterface()
    if value is not None:
        value.setCurrentValue(value.maximumValue())
        done += 1
    one.setText(QAccessible.Text.Value, "'; DROP TABLE items; --")
    return done


def show(kiosk: Application, name: str, item: str) -> None:
    """A visit anew, at a screen; what lay over the one before has gone."""
    kiosk.kiosk.startOver()
    kiosk.kiosk.beginIn("en")
    kiosk.services.session.accompanied = True
    kiosk.navigator.open(name, item)
    wait(lambda: not dialogs(kiosk))


def dialogs(kiosk: Application) -> list[str]:
    """What lies over the page."""
    tree = QAccessible.queryAccessibleInterface(kiosk.window)
    return [
        one.text(QAccessible.Text.Name)
        for one in reachable(tree)
        if one.role() is QAccessible.Role.Dialog and not one.state().invisible
    ]


@pytest.fixture
def kiosk(
    start: Callable[..., Application], staff_data: Path, tmp_path: Path
) -> Iterator[Application]:
    shutil.copytree(staff_data, tmp_path, dirs_exist_ok=True)
    save_settings(tmp_path, Settings(staff_menu=True))  # the way in is on the screen, too
    QAccessible.setActive(True)
    yield start(tier="still", reduced_motion=True)
    QAccessible.setActive(False)


@pytest.mark.slow
@pytest.mark.usefixtures("undrawn")
def test_no_action_of_a_patients_screen_comes_past_the_door(
    kiosk: Application, tmp_path: Path
) -> None:
    before = state(tmp_path)
    done, doors, seen, tried = 0, 0, set(), set()
    for name, item in ROUTES:
        show(kiosk, name, item)
        for nth, what in enumerate(listed(kiosk)):
            # the bar and the dialogs are the same everywhere; a key of the keyboard only types,
            # and Qt grumbles about one that is pressed where there is no field to type into
            if what in tried or len(what[1]) == 1 or what[1] in TYPING:
                continue
            tried.add(what)
            done += act(kiosk, nth)
            QCoreApplication.processEvents()
            seen.add(kiosk.navigator.screen.route.name)
            if kiosk.kiosk.desk is not None:
                doors += 1
                at_the_door(kiosk)
            show(kiosk, name, item)
    kiosk.kiosk.startOver()
    assert done > 150
    assert doors >= 1, "the way in on the screen was never found: the walk does not reach it"
    assert len(seen) >= 8, seen
    assert state(tmp_path) == before


def wait(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    QCoreApplication.processEvents()
    while not condition():
        assert time.monotonic() < end
        QTest.qWait(5)


def at_the_door(kiosk: Application) -> None:
    """The door asks who is there; whatever is done to it lets nobody in; then the kiosk goes on."""
    desk = kiosk.staff.desk
    assert desk is not None
    wait(desk.settle)
    assert isinstance(desk.screen, SignInScreen)
    assert desk.person is None
    for name in ("settings", "people", "publish", "backup", "log", "edit", "device", "today"):
        desk.goTo(name)
        desk.open(name, "page en what-it-is")
        wait(desk.settle)
        assert isinstance(desk.screen, SignInScreen), f"{name} opened without signing in"
    kiosk.kiosk.closeStaff()
    QCoreApplication.processEvents()


def test_the_way_back_into_the_studio_forgets_who_was_there(
    kiosk: Application,
) -> None:
    kiosk.kiosk.openStaff()
    at_the_door(kiosk)
    assert kiosk.kiosk.desk is None
    kiosk.kiosk.openStaff()
    at_the_door(kiosk)
