"""A quiz through the real window, by touch, by keys and by ear."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from lint import Seen, look, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from test_aloud import FakeVoice

from kiosk.app import Application
from kiosk.tour import frame


def visit(start: Callable[..., Application], **options: object) -> Application:
    application = start(**{"tier": "still", "reduced_motion": True} | options)
    application.kiosk.beginIn("en")
    application.services.session.accompanied = True
    return application


def button(application: Application, words: str) -> Seen:
    frame(application)
    found = [b for b in look(application).buttons if b.text == words]
    assert found, f"no button says {words!r}: {[b.text for b in look(application).buttons]}"
    return found[0]


def touch(application: Application, words: str) -> None:
    """Touch the button that says these words."""
    press(application, button(application, words))
    frame(application)


def words(application: Application) -> set[str]:
    frame(application)
    return {seen.text for seen in look(application).texts}


def focused(application: Application) -> str:
    """The name that the keys go to."""
    window = application.engine.newQObject(application.window)
    item = window.property("activeFocusItem")
    return str(item.property("text").toString())


def tab_to(application: Application, wanted: str) -> None:
    for _ in range(30):
        if focused(application) == wanted:
            return
        QTest.keyClick(application.window, Qt.Key.Key_Tab)
    raise AssertionError(f"Tab does not reach {wanted!r}")


def test_a_finger_goes_from_the_story_through_a_quiz(start: Callable[..., Application]) -> None:
    application = visit(start)
    navigator = application.navigator
    navigator.open("chapter", "when-to-get-help")
    screen = navigator.screen
    frame(application)
    screen.follow(screen.quizzes[0]["link"])
    touch(application, "Start")
    quiz = navigator.screen
    assert "Where is the gluteus medius?" in words(application)
    touch(application, "At the front of the thigh")
    said = words(application)
    assert "Not quite" in said
    assert "It ends at the top of the thigh bone. It does not run down the front." in said
    before = button(application, "On the outer side of the hip").rect[1]
    touch(application, "On the outer side of the hip")
    assert "That is right" in words(application)
    # what is under the finger stays there
    assert button(application, "On the outer side of the hip").rect[1] == before
    touch(application, "Read more: A muscle on the side of your hip")
    assert navigator.screen.route.name == "chapter"
    navigator.back()
    assert navigator.screen is quiz
    assert quiz.touched == ["front", "side"]
    touch(application, "Next")
    touch(application, "It moves my thigh out to the side")
    touch(application, "Next")
    touch(application, "Skip")
    touch(application, "When I walk")
    assert "There is one more right answer here." in words(application)
    touch(application, "Next")
    assert {"What you know now", "Good to read again", "You know this well"} <= words(application)
    touch(application, "It keeps you level on each step")
    assert navigator.screen.route.item == "level-pelvis"
    navigator.back()
    touch(application, "More questions")
    assert navigator.screen.route.item == "sore-hip"
    application.kiosk.startOver()
    frame(application)
    assert application.services.session.quizzes == {}


def test_the_keys_alone_are_enough(start: Callable[..., Application]) -> None:
    QAccessible.setActive(True)
    application = visit(start)
    application.navigator.open("quiz", "hip-muscle")
    frame(application)
    screen = application.navigator.screen
    tab_to(application, "Start")
    QTest.keyClick(application.window, Qt.Key.Key_Return)
    assert screen.stage == "question"
    frame(application)
    tab_to(application, "In the low back")
    QTest.keyClick(application.window, Qt.Key.Key_Space)
    assert screen.touched == ["back"]
    # the keys stay at the answer, which now tells what is said about it
    assert focused(application) == "In the low back"
    told = dict(_tree(QAccessible.queryAccessibleInterface(application.window)))
    assert told["In the low back"].startswith("Not quite. It is lower down.")
    tab_to(application, "Next")
    QTest.keyClick(application.window, Qt.Key.Key_Return)
    assert screen.index == 1


def _tree(interface: QAccessible) -> Iterator[tuple[str, str]]:
    if interface is None or not interface.isValid():
        return
    text = QAccessible.Text
    yield interface.text(text.Name), interface.text(text.Description)
    for i in range(interface.childCount()):
        yield from _tree(interface.child(i))


def test_an_answer_that_opens_low_on_a_small_screen_is_seen(
    start: Callable[..., Application],
) -> None:
    application = visit(start, size=(1024, 600), text_scale=2.0)
    application.navigator.open("quiz", "hip-muscle")
    application.navigator.screen.begin()
    frame(application)
    tab_to(application, "In the low back")
    frame(application)
    touch(application, "In the low back")

    def seen() -> bool:
        texts = look(application).texts
        return any(t.touchable and t.text.startswith("It is lower down.") for t in texts)

    end = time.monotonic() + 5
    while not seen() and time.monotonic() < end:
        QTest.qWait(10)
    assert seen()


@pytest.mark.parametrize(("size", "scale"), [((1920, 1080), 1.0), ((600, 1024), 2.0)])
def test_a_voice_reads_what_the_screen_says(
    start: Callable[..., Application], size: tuple[int, int], scale: float
) -> None:
    application = visit(start, size=size, text_scale=scale)
    voice = FakeVoice()
    application.services.voice.speaker.use(voice)
    application.navigator.open("quiz", "hip-muscle")
    screen = application.navigator.screen
    for place in ("intro", "where", "one-leg", "end"):
        screen.turn_to(place)
        frame(application)
        seen = look(application)
        assert seen.text_problems() + seen.target_problems() + seen.tab_problems() == []
        (hear,) = [b for b in seen.buttons if b.text == "Read aloud"]
        tab_to(application, hear.text)
        QTest.keyClick(application.window, Qt.Key.Key_Return)
        assert voice.said[-1] == (screen.spoken, "en")
    stops = voice.stops
    screen.turn_to("where")
    assert voice.stops > stops
