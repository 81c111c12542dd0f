"""A visit from the first touch to the reset, through the real window."""

from __future__ import annotations

from collections.abc import Callable

from lint import look, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.device.idle import IdlePhase
from kiosk.tour import frame


def touch(application: Application, words: str) -> None:
    """Touch the button that says these words."""
    frame(application)
    found = [b for b in look(application).buttons if b.text == words]
    assert found, f"no button says {words!r}: {[b.text for b in look(application).buttons]}"
    press(application, found[0])
    frame(application)


def shown(application: Application) -> str:
    return str(application.navigator.screen.route.name)


def _scroll(application: Application) -> QQuickItem:
    """The part of the page that scrolls."""
    frame(application)
    found = [i for i in application.window.findChildren(QQuickItem, "scroll") if i.isVisible()]
    return max(found, key=lambda item: item.height())


def still(start: Callable[..., Application]) -> Application:
    return start(tier="still", reduced_motion=True)


def test_one_touch_starts_and_a_language_leads_home(start: Callable[..., Application]) -> None:
    application = still(start)
    frame(application)
    QTest.mouseClick(application.window, Qt.MouseButton.LeftButton)
    frame(application)
    assert shown(application) == "language"
    touch(application, "Español")
    assert shown(application) == "home"
    assert application.services.display.language == "es"


def test_exercises_ask_first_and_a_stop_outcome_closes_them(
    start: Callable[..., Application],
) -> None:
    application = still(start)
    application.kiosk.beginIn("en")
    touch(application, "Exercises")
    assert shown(application) == "notice"
    touch(application, "I understand")
    assert application.navigator.screen.route.name in {"notice", "safety"}
    assert "exercises" in application.services.session.agreed
    application.services.session.exercises_blocked = True
    application.services.session.safety_done = True
    application.navigator.home()
    touch(application, "Exercises")
    assert shown(application) == "safety"


def test_start_over_forgets_everything(start: Callable[..., Application]) -> None:
    application = still(start)
    application.kiosk.beginIn("es")
    display, session = application.services.display, application.services.session
    display.setScheme("dark")
    display.setTextScale(2.0)
    display.setReducedMotion(False)
    session.agreed.add("exercises")
    session.search_text = "MARKER"
    QGuiApplication.clipboard().setText("MARKER")
    application.navigator.open("glossary", "")
    application.navigator.openTerm("tendon")
    application.kiosk.startOver()
    frame(application)
    assert shown(application) == "attract"
    assert application.navigator.depth == 1
    assert application.navigator.term == {}
    assert (display.language, display.scheme, display.textScale) == ("en", "light", 1.0)
    assert application.services.session is not session
    assert application.services.session.search_text == ""
    assert "MARKER" not in QGuiApplication.clipboard().text()


def test_a_quiet_visit_is_warned_then_ended(start: Callable[..., Application]) -> None:
    application = still(start)
    application.kiosk.beginIn("en")
    clock = application.idle._clock
    clock.quiet_since -= 61
    application.idle.check()
    frame(application)
    assert application.idle.warning
    touch(application, "I am still here")
    assert clock.phase is IdlePhase.WATCHING
    clock.quiet_since -= 61
    application.idle.check()
    clock.quiet_since -= 31
    application.idle.check()
    frame(application)
    assert shown(application) == "attract"


def test_a_touch_elsewhere_does_not_pass_the_warning(start: Callable[..., Application]) -> None:
    application = still(start)
    application.kiosk.beginIn("en")
    application.idle._clock.quiet_since -= 61
    application.idle.check()
    frame(application)
    before = shown(application)
    QTest.keyClick(application.window, Qt.Key.Key_Tab)
    QTest.keyClick(application.window, Qt.Key.Key_Backspace)
    assert shown(application) == before
    assert application.idle.warning


def test_back_goes_back_and_keeps_the_place(start: Callable[..., Application]) -> None:
    application = still(start)
    application.kiosk.beginIn("en")
    touch(application, "Words made simple")
    _scroll(application).setProperty("contentY", 120.0)
    application.navigator.open("about", "")
    touch(application, "Back")
    assert shown(application) == "glossary"
    assert _scroll(application).property("contentY") == 120.0
    touch(application, "Back")
    assert shown(application) == "home"
    assert not application.navigator.canGoBack


def test_the_keyboard_alone_opens_a_chapter(start: Callable[..., Application]) -> None:
    application = still(start)
    application.kiosk.beginIn("en")
    frame(application)
    QTest.keyClick(application.window, Qt.Key.Key_Tab)
    QTest.keyClick(application.window, Qt.Key.Key_Return)
    frame(application)
    assert shown(application) == "muscle"


def test_a_word_opens_over_the_page_and_closes(start: Callable[..., Application]) -> None:
    application = still(start)
    application.kiosk.beginIn("en")
    application.navigator.open("chapter", "what-it-is")
    application.navigator.follow("term:gluteus-medius")
    frame(application)
    assert any("GLOO" in text.text for text in look(application).texts)
    touch(application, "Close")
    assert application.navigator.term == {}
    assert shown(application) == "chapter"


def test_an_unknown_link_changes_nothing(start: Callable[..., Application]) -> None:
    application = still(start)
    application.kiosk.beginIn("en")
    for link in ("page:nothing", "term:nothing", "http://example.org", "", "::"):
        application.navigator.follow(link)
        assert shown(application) == "home"
