"""A real kiosk with a studio in it: people, the real content, and hands to touch and type with.

`staffed()` starts one and signs Ana in; `staffed(who="")` stops at the question who is there.
The content is imported once for all tests and copied, as every test writes into its own studio.
"""

from __future__ import annotations

import shutil
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from argon2 import PasswordHasher
from lint import Look, Seen, look, press
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.app import Application
from kiosk.content.reader import Reader
from kiosk.studio import people, secrets
from kiosk.studio.importing import import_folder
from kiosk.studio.people import Person
from kiosk.studio.store import Store
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import StaffScreen

ANA, ELI, RAE = "Ana Admin", "Eli Editor", "Rae Reviewer"
PASSPHRASE = "violet kettle orchard staircase"
"""Everybody's."""
QUICK = PasswordHasher(1, 8, 1)
"""Hashes without effort: that the real ones take some is tested where they are made."""
SECONDS = 30.0
_FIELD = """(function find(item, name) {
    if (!item.visible || item.opacity === 0)
        return null;
    if (item.cursorPosition !== undefined && item.name === name && item.enabled)
        return item;
    for (const child of item.children) {
        const found = find(child, name);
        if (found)
            return found;
    }
    return null;
})"""
_PLACE = """(function (item) {
    const at = item.mapToItem(null, item.width / 2, item.height / 2);
    return [at.x, at.y];
})"""
_FIELDS = """(function (content) {
    const found = [];
    const walk = item => {
        if (!item.visible || item.opacity === 0)
            return;
        if (item.cursorPosition !== undefined && item.name !== undefined && item.enabled)
            found.push(item.name);
        for (const child of item.children)
            walk(child);
    };
    walk(content);
    return found;
})"""
_REVEAL = """(function (content, id, name) {
    let wanted = null;
    const walk = item => {
        if (!item.visible || wanted)
            return;
        if (id ? String(item) === id : item.cursorPosition !== undefined && item.name === name)
            wanted = item;
        else
            for (const child of item.children)
                walk(child);
    };
    walk(content);
    for (let up = wanted ? wanted.parent : null; up; up = up.parent)
        if (up.contentY !== undefined && up.flicking !== undefined) {
            const at = wanted.mapToItem(up.contentItem, 0, 0).y;
            const middle = at - (up.height - wanted.height) / 2;
            up.contentY = Math.max(0, Math.min(middle, up.contentHeight - up.height));
        }
})"""


class Seconds:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.at = 1000.0

    def __call__(self) -> float:
        return self.at

    def forward(self, seconds: float) -> None:
        self.at += seconds


class Studio:
    """The studio of a kiosk that runs, as somebody at the screen meets it."""

    def __init__(self, application: Application) -> None:
        self.application = application

    @property
    def desk(self) -> Desk:
        """The desk. There is one once the studio was opened."""
        desk = self.application.staff.desk
        assert desk is not None, "nobody has opened the studio"
        return desk

    @property
    def screen(self) -> StaffScreen:
        """The screen that lies on the desk."""
        screen = self.desk.screen
        assert screen is not None
        return screen

    def open(self) -> None:
        """Come in, as after the knock."""
        self.application.kiosk.openStaff()
        self.settle()

    def sign_in(self, name: str = ANA, first: str = "today") -> Person:
        """Sign somebody in without the screen's help, and wait for what they see first."""
        found: list[Person] = []

        def work(office: Office) -> Person:
            return office.machine.sign_in(name, PASSPHRASE)

        self.desk.ask(self.desk, work, found.append)
        self.wait(lambda: bool(found))
        self.desk.let_in(found[0], first)
        self.settle()
        return found[0]

    def go(self, name: str, item: str = "") -> StaffScreen:
        """Go to a screen and wait until it shows what it asked for."""
        if item:
            self.desk.open(name, item)
        else:
            self.desk.goTo(name)
        self.settle()
        return self.screen

    def ask(self, work: Callable[[Office], object]) -> object:
        """What a question to the store answers."""
        found: list[object] = []
        self.desk.ask(self.desk, work, found.append)
        self.wait(lambda: bool(found))
        return found[0]

    def settle(self) -> None:
        """Wait until every question to the store was answered, and the screen has followed."""
        self.wait(self.desk.settle)
        QTest.qWait(1)
        self.wait(self.desk.settle)
        QTest.qWait(1)

    def wait(self, condition: Callable[[], bool]) -> None:
        """Wait until something is so."""
        end = time.monotonic() + SECONDS
        while not condition():
            assert time.monotonic() < end, f"it never came; the screen says {self.texts()}"
            QTest.qWait(5)

    # What is seen

    def look(self) -> Look:
        """Everything that shows."""
        return look(self.application)

    def texts(self) -> list[str]:
        """Every text that shows, hidden by scrolling or not."""
        return [seen.text for seen in look(self.application, tabs=False).texts]

    def shows(self, words: str) -> bool:
        """Whether these words stand somewhere on the screen."""
        return any(words in text for text in self.texts())

    def buttons(self) -> list[str]:
        """What can be pressed."""
        return [seen.text for seen in look(self.application, tabs=False).buttons]

    def fields(self) -> list[str]:
        """Names of the fields that can be filled in."""
        found: list[str] = self._script(_FIELDS).toVariant()
        return found

    # What is done

    def touch(self, text: str, nth: int = 0) -> None:
        """Touch the button with this text, scrolled to first; wait for what it does."""
        self.wait(lambda: len(self._buttons(text)) > nth)
        seen = self._buttons(text)[nth]
        if seen.scrolls:
            # the page may still be growing: until it has, the place to scroll to is another
            self.wait(lambda: self._reveal(text, nth))
            seen = self._buttons(text)[nth]
        press(self.application, seen)
        self.settle()

    def _reveal(self, text: str, nth: int) -> bool:
        found = self._buttons(text)
        if len(found) > nth:
            self._script(_REVEAL, found[nth].id, "")
            QTest.qWait(1)
        return len(found) > nth and self._buttons(text)[nth].touchable

    def fill(self, field: str, text: str) -> None:
        """Touch the field with this name, take out what is there, and type."""
        self.touch_field(field)
        QTest.keyClick(self.application.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        self.key(Qt.Key.Key_Backspace)
        self.type(text)

    def touch_field(self, name: str) -> None:
        """Touch a field, scrolled to first."""
        self.wait(lambda: name in self.fields())
        self._script(_REVEAL, "", name)
        QTest.qWait(1)
        found = self._script(_FIELD, name)
        x, y = self.application.engine.evaluate(_PLACE).call([found]).toVariant()
        window = self.application.window
        none = Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, none, QPoint(int(x), int(y)))
        QTest.qWait(1)

    def value(self, field: str) -> str:
        """What stands in a field."""
        return str(self._script(_FIELD, field).property("text").toString())

    def type(self, text: str) -> None:
        """Type on the real keyboard."""
        for sign in text:
            if sign == "\n":
                self.key(Qt.Key.Key_Return)
            else:
                QTest.keyClick(self.application.window, sign)

    def key(self, key: Qt.Key, times: int = 1) -> None:
        """Press a key on the real keyboard."""
        for _ in range(times):
            QTest.keyClick(self.application.window, key)
        QTest.qWait(1)

    def _buttons(self, text: str) -> list[Seen]:
        return [seen for seen in look(self.application, tabs=False).buttons if seen.text == text]

    def _script(self, script: str, *values: str):
        engine = self.application.engine
        root = engine.newQObject(self.application.window.contentItem())
        found = engine.evaluate(script).call([root, *values])
        assert not found.isError(), found.toString()
        return found


@pytest.fixture(scope="session")
def staff_data(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with Ana, Eli and Rae, and the real content as the first start brings it in.

    Never write into it: copy it.
    """
    folder = tmp_path_factory.mktemp("staffed")
    with pytest.MonkeyPatch.context() as patch, Store(folder) as store:
        patch.setattr(secrets, "HASHER", QUICK)
        ana = people.add(store, None, ANA, "admin", PASSPHRASE, "Practice manager")
        people.add(store, ana.id, ELI, "editor", PASSPHRASE)
        people.add(store, ana.id, RAE, "reviewer", PASSPHRASE, "PT, DPT")
        import_folder(store, ana.id, paths.CONTENT_SOURCE, approved_by_release=Reader.open(shipped))
    return folder


@pytest.fixture
def staffed(
    start: Callable[..., Application],
    staff_data: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Callable[..., Studio]:
    """Start a kiosk with a studio, open it, and sign `who` in ("": nobody yet).

    Takes what `start` takes; the figure is a still picture and nothing moves unless asked. With a
    `clock` of the test's own, time passes when it says so.
    """
    monkeypatch.setattr(secrets, "HASHER", QUICK)

    def make(
        size: tuple[int, int] = (1920, 1080),
        *,
        who: str = ANA,
        clock: Seconds | None = None,
        **options: object,
    ) -> Studio:
        shutil.copytree(staff_data, tmp_path, dirs_exist_ok=True)
        application = start(size, **({"tier": "still", "reduced_motion": True} | options))
        if clock is not None:
            application.staff.desk = Desk(
                *(tmp_path, application.services),
                apply=application._apply,
                leave=application._leave_staff,
                clock=clock,
            )
            application.gui.installEventFilter(application.staff.desk)
        studio = Studio(application)
        studio.open()
        if who:
            studio.sign_in(who)
        return studio

    return make
