"""The on-screen keyboard: it covers nothing that matters, every key is told, and nothing stays."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest

from kiosk.app import Application

pytestmark = pytest.mark.display
SHAPES = [
    ((1920, 1080), 1.0),
    ((1024, 600), 1.0),
    ((1024, 600), 2.0),
    ((600, 1024), 2.0),
    ((3840, 2160), 2.0),
]


def search(application: Application) -> None:
    """Open search as a patient does, and wait for the keyboard."""
    QAccessible.setActive(True)
    application.window.requestActivate()
    application.idle.begin()
    application.navigator.reset("home")
    application.navigator.open("search", "")
    assert comes(lambda: bool(keys(application)) and shown())
    QTest.qWait(50)


def shown() -> bool:
    return QGuiApplication.inputMethod().isVisible()


def comes(condition: Callable[[], bool]) -> bool:
    """Whether it comes true within some seconds."""
    end = time.monotonic() + 5
    while not condition() and time.monotonic() < end:
        QTest.qWait(10)
    return condition()


def tree(interface: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
    if interface is None or not interface.isValid():
        return
    yield interface
    for i in range(interface.childCount()):
        yield from tree(interface.child(i))


def named(application: Application, name: str, role: QAccessible.Role) -> QAccessibleInterface:
    whole = tree(QAccessible.queryAccessibleInterface(application.window))
    return next(i for i in whole if i.role() == role and i.text(QAccessible.Text.Name) == name)


def keys(application: Application) -> list[str]:
    """Names of the keys that are told, from the first letter on."""
    whole = tree(QAccessible.queryAccessibleInterface(application.window))
    names = [i.text(QAccessible.Text.Name) for i in whole if i.role() == QAccessible.Role.Button]
    return [name for name in names if len(name) == 1]


def place(application: Application, name: str, role: QAccessible.Role) -> QRect:
    return named(application, name, role).rect()


@pytest.mark.slow
@pytest.mark.parametrize(("size", "scale"), SHAPES)
def test_field_and_first_result_stay_in_sight(
    start: Callable[..., Application], size: tuple[int, int], scale: float
) -> None:
    application = start(size, text_scale=scale, tier="still", reduced_motion=True)
    search(application)
    for letter in "clamshell":
        QTest.keyClick(application.window, letter)
    QTest.qWait(50)
    button = QAccessible.Role.Button
    field = place(application, "Search", QAccessible.Role.EditableText)
    top = place(application, "q", button).top()
    first = place(application, "Clamshell", button)
    assert field.bottom() <= first.top()
    assert first.bottom() <= top
    least = 10 * application.services.display.pxPerMm
    for name in ("q", "m"):
        key = place(application, name, button)
        assert min(key.width(), key.height()) >= least - 2


@pytest.mark.parametrize(
    ("language", "letters"),
    [("en", "qwertyuiopasdfghjklzxcvbnm"), ("es", "qwertyuiopasdfghjklñzxcvbnm")],
)
def test_every_key_is_told_and_types(
    start: Callable[..., Application], language: str, letters: str
) -> None:
    application = start((1024, 600), language=language, tier="still", reduced_motion=True)
    search(application)
    assert "".join(keys(application)) == letters
    for letter in letters:
        press(application, letter)
    assert application.navigator.screen.text == letters
    press(application, "a")


def press(application: Application, name: str) -> None:
    """Press a key as assistive technology does."""
    actions = named(application, name, QAccessible.Role.Button).actionInterface()
    actions.doAction(actions.actionNames()[0])
    QTest.qWait(1)


def test_arrows_and_enter_press_keys_and_done_leads_to_the_results(
    start: Callable[..., Application],
) -> None:
    application = start((1024, 600), tier="still", reduced_motion=True)
    search(application)
    QTest.keyClick(application.window, Qt.Key.Key_Down)
    QTest.keyClick(application.window, Qt.Key.Key_Return)
    text = application.navigator.screen.text
    assert len(text) == 1
    press(application, "Done")
    assert comes(lambda: not shown())
    QTest.keyClick(application.window, Qt.Key.Key_Down)
    assert application.window.activeFocusItem().property("text") == "Clear"
    assert application.navigator.screen.text == text


def test_nothing_typed_outlives_the_visit(start: Callable[..., Application]) -> None:
    application = start((1024, 600), tier="still", reduced_motion=True)
    search(application)
    for letter in "tendon":
        press(application, letter)
    assert application.services.session.search_text == "tendon"
    application.kiosk.startOver()
    assert application.services.session.search_text == ""
    assert comes(lambda: not shown())
    search(application)
    field = named(application, "Search", QAccessible.Role.EditableText)
    assert field.text(QAccessible.Text.Value) == ""
