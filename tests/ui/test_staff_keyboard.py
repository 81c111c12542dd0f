"""The staff's on-screen keyboard: it comes to a finger, leaves for real keys, covers nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from items import place
from lint import look
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QGuiApplication
from PySide6.QtTest import QTest
from staff_fixtures import Studio

pytestmark = pytest.mark.display
BUTTON = QAccessible.Role.Button
SIGNS = ",.-'\":;!?()[]{}<>_~^|/\\`"
SPOKEN = dict(
    zip(
        SIGNS,
        [
            *("Comma", "Period", "Hyphen", "Apostrophe", "Quotation mark", "Colon", "Semicolon"),
            *("Exclamation mark", "Question mark", "Open parenthesis", "Close parenthesis"),
            *("Open bracket", "Close bracket", "Open brace", "Close brace", "Less than"),
            *("Greater than", "Underscore", "Tilde", "Caret", "Bar", "Slash", "Backslash"),
            "Backtick",
        ],
        strict=True,
    )
)
"""What is read aloud for signs that a voice passes over."""


def shown() -> bool:
    return QGuiApplication.inputMethod().isVisible()


def keys(studio: Studio) -> dict[str, QAccessibleInterface]:
    """The keys that show, by their names."""
    panel = place(studio.application, "StaffKeyboard")
    assert panel is not None
    top = studio.application.window.mapToGlobal(QPoint(0, int(panel.top()))).y()

    def walk(one: QAccessibleInterface | None) -> Iterator[QAccessibleInterface]:
        if one is None or not one.isValid() or one.state().invisible:
            return
        yield one
        for i in range(one.childCount()):
            yield from walk(one.child(i))

    whole = walk(QAccessible.queryAccessibleInterface(studio.application.window))
    scrolled_under_it = {seen.text for seen in studio.look().items if seen.kind == "button"}
    return {
        one.text(QAccessible.Text.Name): one
        for one in whole
        if one.role() == BUTTON
        and one.rect().top() >= top
        and one.text(QAccessible.Text.Name) not in scrolled_under_it
    }


def tap(studio: Studio, *names: str) -> None:
    """Touch keys in the middle, one after the other."""
    window = studio.application.window
    for name in names:
        studio.wait(lambda name=name: name in keys(studio))
        at = window.mapFromGlobal(keys(studio)[name].rect().center())
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
        QTest.qWait(5)


def come(studio: Studio, field: str) -> None:
    QAccessible.setActive(True)
    studio.application.window.requestActivate()
    studio.touch_field(field)
    studio.wait(lambda: shown() and bool(keys(studio)))
    QTest.qWait(50)


def test_a_touch_brings_it_and_every_sign_can_be_typed(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600), who="")
    come(studio, "Your passphrase")
    tap(studio, "q", "1", "Shift", "A", "b", "Space", "Signs", "@", "Backslash", "Letters")
    tap(studio, "Spanish letters", "ñ", "á", "Upside-down question mark", "Letters", "z", "Delete")
    assert studio.value("Your passphrase") == "q1Ab @\\ñá¿"
    letters = "qwertyuiopasdfghjklzxcvbnm1234567890"
    assert set(letters) <= set(keys(studio))
    assert {"Shift", "Enter", "Done", "Delete", "Space", "Comma", "Hyphen"} <= set(keys(studio))
    tap(studio, "Done")
    studio.wait(lambda: not shown())


def test_every_printing_sign_of_ascii_is_there(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600), who="")
    come(studio, "Your passphrase")
    first = set(keys(studio))
    tap(studio, "Signs")
    studio.wait(lambda: "@" in keys(studio))
    everything = first | set(keys(studio))
    plain = {sign for sign in "".join(map(chr, range(33, 127))) if not sign.isalpha()}
    assert {sign for sign in plain if SPOKEN.get(sign, sign) not in everything} == set()


SHAPES = [((1024, 600), 2.0), ((1024, 600), 1.0), ((1080, 1920), 1.0), ((1920, 1080), 2.0)]


@pytest.mark.slow
@pytest.mark.parametrize(("size", "scale"), SHAPES)
def test_keys_are_large_and_the_field_is_never_covered(
    staffed: Callable[..., Studio], size: tuple[int, int], scale: float
) -> None:
    studio = staffed(size, text_scale=scale)
    studio.go("account-passphrase")
    for field in ("The one you have", "New passphrase", "The same once more"):
        come(studio, field)
        least = 10 * studio.application.services.display.pxPerMm - 1.5
        small = {
            name: one.rect().getRect()
            for name, one in keys(studio).items()
            if min(one.rect().width(), one.rect().height()) < least
        }
        assert small == {}
        panel = place(studio.application, "StaffKeyboard")
        item = studio.application.window.activeFocusItem()
        bottom = item.mapToScene(item.boundingRect().bottomLeft()).y()
        assert item.mapToScene(item.boundingRect().topLeft()).y() >= 0
        assert bottom <= panel.top() + 1
        assert look(studio.application).text_problems() == []


def test_a_pin_has_its_own_keys_and_enter_goes_on(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600))
    studio.go("account-pin")
    come(studio, "A PIN")
    assert set(keys(studio)) == {*"1234567890", "Delete", "Enter", "Done"}
    tap(studio, *"48219", "Delete", "Enter")
    assert studio.value("A PIN") == "4821"
    studio.wait(lambda: studio.application.window.activeFocusItem().property("name") != "A PIN")


def test_real_keys_put_it_away_until_the_next_touch(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600), who="")
    come(studio, "Your name")
    full = studio.application.window.height()
    assert place(studio.application, "StaffKeyboard").top() < full
    studio.type("a")
    studio.wait(lambda: not shown())
    assert place(studio.application, "StaffKeyboard").top() == full
    studio.key(Qt.Key.Key_Tab)  # to a field, but by a key
    QTest.qWait(50)
    assert not shown()
    studio.touch_field("Your passphrase")
    studio.wait(shown)


def test_a_mouse_on_a_laptop_is_no_finger(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600), who="")
    services = studio.application.services
    services.settings = replace(services.settings, staff_menu=True)
    studio.type("a")
    studio.touch_field("Your passphrase")
    QTest.qWait(50)
    assert not shown()


def test_patients_find_their_own_keyboard_afterwards(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600), who="")
    application = studio.application
    come(studio, "Your name")
    tap(studio, "Signs", "@")
    studio.desk.leave()
    studio.wait(lambda: not shown())
    application.idle.begin()
    application.navigator.reset("home")
    application.navigator.open("search", "")
    studio.wait(shown)
    studio.wait(lambda: letters(studio) == "qwertyuiopasdfghjklzxcvbnm")
    assert "Shift" not in names(QAccessible.queryAccessibleInterface(application.window))
    application.kiosk.startOver()
    studio.wait(lambda: not shown())
    application.kiosk.openStaff()
    studio.settle()
    come(studio, "Your name")
    assert "Shift" in keys(studio)


def letters(studio: Studio) -> str:
    whole = names(QAccessible.queryAccessibleInterface(studio.application.window))
    return "".join(name for name in whole if len(name) == 1)


def names(one: QAccessibleInterface | None) -> Iterator[str]:
    if one is None or not one.isValid() or one.state().invisible:
        return
    if one.role() == BUTTON:
        yield one.text(QAccessible.Text.Name)
    for i in range(one.childCount()):
        yield from names(one.child(i))
