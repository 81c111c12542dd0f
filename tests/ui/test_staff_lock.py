"""Who leaves the screen: a warning, a lock that hides everything, the way back, the end."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from items import place
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from staff_fixtures import ANA, ELI, PASSPHRASE, Seconds, Studio

from kiosk.app import Application
from kiosk.viewmodels.staff.today import TodayScreen


def told(application: Application) -> list[str]:
    """Names of everything that assistive technology is told of."""

    def walk(one: QAccessibleInterface | None) -> Iterator[str]:
        if one is None or not one.isValid() or one.state().invisible:
            return
        yield one.text(QAccessible.Text.Name)
        for i in range(one.childCount()):
            yield from walk(one.child(i))

    return [name for name in walk(QAccessible.queryAccessibleInterface(application.window)) if name]


def test_the_desk_warns_and_a_touch_is_enough_to_stay(staffed: Callable[..., Studio]) -> None:
    clock = Seconds()
    studio = staffed(clock=clock)
    clock.forward(99)
    studio.desk.look_at_clock()
    assert not studio.shows("Locking")
    clock.forward(6)
    studio.desk.look_at_clock()
    assert studio.shows("Locking in 15 s: touch to stay")
    studio.key(Qt.Key.Key_Control)
    assert not studio.shows("Locking")
    clock.forward(119)
    studio.desk.look_at_clock()
    assert not studio.desk.locked
    clock.forward(1)
    studio.desk.look_at_clock()
    assert studio.desk.locked


def test_a_locked_desk_keeps_the_work_hides_all_and_opens_where_it_was(
    staffed: Callable[..., Studio], monkeypatch: pytest.MonkeyPatch
) -> None:
    kept: list[str] = []
    monkeypatch.setattr(TodayScreen, "put_away", lambda screen: kept.append("kept"))
    clock = Seconds()
    studio = staffed(clock=clock)
    QAccessible.setActive(True)
    before = studio.screen
    assert any("Good to see you" in name for name in told(studio.application))
    clock.forward(120)
    studio.desk.look_at_clock()
    studio.wait(lambda: studio.shows("Locked"))
    assert kept == ["kept"]
    assert not studio.shows("Good to see you")
    assert not any("Good to see you" in name for name in told(studio.application))
    assert "Today" not in told(studio.application)
    studio.key(Qt.Key.Key_Escape)  # no way round
    assert studio.desk.locked
    studio.fill("Your passphrase", "not the right one at all")
    studio.touch("Unlock")
    studio.wait(lambda: studio.shows("That was not right."))
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Unlock")
    studio.wait(lambda: not studio.desk.locked)
    assert studio.screen is before
    assert studio.shows("Good to see you")


def test_wrong_tries_at_the_lock_count_down(staffed: Callable[..., Studio]) -> None:
    clock = Seconds()
    studio = staffed(clock=clock)
    studio.desk.lock()
    for _ in range(3):
        studio.fill("Your passphrase", "wrong")
        studio.key(Qt.Key.Key_Return)
        studio.settle()
    assert studio.desk.wait.left == 1
    assert studio.shows("You can try again in")
    clock.forward(1)
    studio.wait(lambda: studio.desk.wait.left == 0)
    studio.fill("Your passphrase", PASSPHRASE)
    studio.wait(lambda: "Unlock" in studio.buttons())


def test_somebody_else_signs_out_who_was_there(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    QGuiApplication.clipboard().setText("words of Ana")
    studio.desk.lock()
    studio.touch("I am somebody else")
    assert studio.desk.person is None
    assert studio.screen.page == "SignInPage"
    assert QGuiApplication.clipboard().text() == ""
    studio.sign_in(ELI)
    assert studio.desk.who["name"] == ELI


def test_what_stays_locked_goes_back_to_the_patients(staffed: Callable[..., Studio]) -> None:
    clock = Seconds()
    studio = staffed(clock=clock)
    studio.desk.lock()
    clock.forward(165)
    studio.desk.look_at_clock()
    assert studio.shows("Back to the patients' screen in 15 seconds.")
    clock.forward(15)
    studio.desk.look_at_clock()
    assert studio.application.kiosk.desk is None
    assert studio.application.navigator.screen.route.name == "attract"


def test_after_half_an_hour_even_who_works_signs_in_again(staffed: Callable[..., Studio]) -> None:
    clock = Seconds()
    studio = staffed(clock=clock)
    before = studio.screen
    for _ in range(17):
        clock.forward(105)
        studio.desk.touch()
    clock.forward(5)
    studio.desk.look_at_clock()
    assert studio.shows("Your half hour is over in 10 s.")
    studio.desk.touch()
    assert studio.shows("Your half hour is over in 10 s.")
    clock.forward(10)
    studio.desk.look_at_clock()
    assert studio.desk.locked
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Unlock")
    studio.wait(lambda: not studio.desk.locked)
    assert studio.screen is before
    assert studio.desk.session.expires_in == 1800


def test_a_door_left_open_closes(staffed: Callable[..., Studio]) -> None:
    clock = Seconds()
    studio = staffed(who="", clock=clock)
    clock.forward(110)
    studio.desk.look_at_clock()
    assert studio.shows("Back to the patients' screen in 10 s: touch to stay")
    clock.forward(10)
    studio.desk.look_at_clock()
    assert studio.application.kiosk.desk is None


def test_nothing_of_the_studio_outlives_leaving(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    application = studio.application
    studio.go("account-passphrase")
    studio.fill("The one you have", "secret words that were typed")
    QGuiApplication.clipboard().setText("words of Ana")
    studio.desk.leave()
    application.gui.processEvents()
    assert application.navigator.screen.route.name == "attract"
    assert QGuiApplication.clipboard().text() == ""
    for kind in ("StaffShell", "PassphrasePage", "StaffKeyboard", "LockCover"):
        assert place(application, kind) is None
    assert studio.desk.screen is None
    assert studio.desk.person is None
    assert not QGuiApplication.inputMethod().isVisible()
    studio.open()
    assert studio.value("Your name") == ""
    assert studio.desk.who == {}
    assert ANA not in " ".join(studio.texts())
