"""The first start, as whoever unpacked the machine goes through it; and after a power cut."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from staff_fixtures import ANA, PASSPHRASE, QUICK, Studio

from kiosk import paths
from kiosk.app import Application
from kiosk.device.settings import load_settings
from kiosk.studio import first_start, people, recovery, secrets
from kiosk.studio.store import Store
from kiosk.tour import frame


@pytest.fixture
def little(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A source with little in it, which is quick to bring in."""
    folder = tmp_path_factory.mktemp("source") / "content"
    shutil.copytree(paths.CONTENT_SOURCE / "en" / "glossary", folder / "en" / "glossary")
    shutil.copyfile(paths.CONTENT_SOURCE / "sources.yaml", folder / "sources.yaml")
    monkeypatch.setattr(paths, "CONTENT_SOURCE", folder)
    return folder


@pytest.fixture
def unpacked(
    start: Callable[..., Application], little: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Studio]:
    monkeypatch.setattr(secrets, "HASHER", QUICK)

    def make(size: tuple[int, int] = (1920, 1080), **options: object) -> Studio:
        application = start(size, **({"tier": "still", "reduced_motion": True} | options))
        frame(application)
        return Studio(application)

    return make


def account(studio: Studio, name: str = ANA) -> None:
    studio.fill("Your name", name)
    studio.fill("Your passphrase", PASSPHRASE)
    studio.fill("The same once more", PASSPHRASE)
    studio.touch("Make my account")
    studio.wait(lambda: studio.desk.person is not None)
    studio.settle()


def test_the_whole_way_by_touch(unpacked: Callable[..., Studio], tmp_path: Path) -> None:
    studio = unpacked()
    studio.touch("Set up this kiosk")
    assert studio.shows("Which language comes first?")
    studio.touch("Español")
    assert studio.application.services.display.language == "es"
    studio.touch("English")
    studio.touch("Next")
    studio.touch("A laptop that staff use with patients")
    studio.fill("Name of this place", "Riverside Clinic")
    studio.touch("Next")
    studio.fill("Emergency", "112")
    studio.touch("Back")
    assert studio.value("Name of this place") == "Riverside Clinic"  # nothing is lost
    studio.touch("Next")
    assert studio.value("Emergency") == "112"
    studio.touch("Next")
    before = studio.application.services.display.pxPerMm
    studio.touch("Larger")
    studio.touch("Next")
    assert studio.application.services.display.pxPerMm > before
    studio.touch("Next")
    settings, line = load_settings(tmp_path)
    assert line == ""
    assert (settings.site_name, settings.staff_menu) == ("Riverside Clinic", True)
    assert settings.numbers.emergency == "112"
    assert settings.screen.width_mm is not None
    studio.fill("Your passphrase", "riverside clinic")
    assert studio.shows("easy to guess")
    studio.fill("Your passphrase", "violet ket")
    assert studio.shows("5 more characters to go")
    account(studio)
    assert "Menu" not in studio.buttons()  # the first start is not over
    studio.wait(lambda: studio.shows("The content is here"))
    studio.touch("Next")
    studio.wait(lambda: bool(studio.screen.codes.codes))
    code = studio.screen.codes.codes[3]
    assert studio.shows(code)
    assert "Done" not in studio.buttons()
    studio.touch("I have them on paper")
    studio.touch("Done")
    assert studio.screen.page == "TodayPage"
    studio.desk.leave()
    studio.application.gui.processEvents()
    assert not studio.shows("Set up this kiosk")
    with Store(tmp_path) as store:
        ana = people.named(store, ANA)
        assert (ana.role, first_start.step(store, ana.id)) == ("admin", "")
        assert recovery.codes_left(store, ana.id) == 10


def test_the_whole_way_by_keys(unpacked: Callable[..., Studio]) -> None:
    studio = unpacked((1024, 600))
    studio.key(Qt.Key.Key_Tab)
    keys = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    QTest.keyClick(studio.application.window, Qt.Key.Key_S, keys)
    studio.settle()

    def walk_to(text: str) -> None:
        for _ in range(40):
            studio.key(Qt.Key.Key_Tab)
            item = studio.application.window.activeFocusItem()
            if item is not None and item.property("text") == text:
                return
        raise AssertionError(f"Tab never came to {text}")

    for step in ("language", "machine", "numbers", "screen", "quiet"):
        studio.wait(lambda step=step: studio.screen.step == step)
        walk_to("It fits as it is" if step == "screen" else "Next")
        studio.key(Qt.Key.Key_Return)
        studio.settle()
    studio.wait(lambda: studio.screen.step == "admin")
    studio.wait(lambda: studio.application.window.activeFocusItem().property("name") == "Your name")
    studio.type(f"{ANA}\n\n{PASSPHRASE}\n{PASSPHRASE}\n")
    studio.wait(lambda: studio.desk.person is not None)
    studio.wait(lambda: studio.screen.brought["state"] == "done")
    walk_to("Next")
    studio.key(Qt.Key.Key_Return)
    studio.wait(lambda: bool(studio.screen.codes.codes))
    walk_to("I have them on paper")
    studio.key(Qt.Key.Key_Space)
    walk_to("Done")
    studio.key(Qt.Key.Key_Return)
    studio.wait(lambda: studio.screen.page == "TodayPage")


def test_it_goes_on_where_a_power_cut_stopped_it(
    unpacked: Callable[..., Studio], tmp_path: Path
) -> None:
    with Store(tmp_path) as store:
        ana = first_start.begin(store, ANA, PASSPHRASE)
        people.add(store, ana.id, "Ben", "editor", PASSPHRASE)
    studio = unpacked()
    assert "Set up this kiosk" not in studio.buttons()
    studio.open()

    def come_in(name: str) -> None:
        studio.fill("Your name", name)
        studio.fill("Your passphrase", PASSPHRASE)
        studio.touch("Sign in")
        studio.wait(lambda: studio.desk.person is not None)
        studio.settle()

    come_in("Ben")  # it is not his to finish
    assert studio.screen.page == "TodayPage"
    studio.desk.signOut()
    studio.settle()
    come_in(ANA)
    studio.wait(lambda: studio.shows("The content is here"))
    studio.touch("Next")
    studio.wait(lambda: bool(studio.screen.codes.codes))
    shown = studio.screen.codes.codes
    studio.desk.leave()  # nobody wrote them down
    studio.open()
    come_in(ANA)
    studio.wait(lambda: bool(studio.screen.codes.codes))
    assert studio.screen.step == "codes"
    assert not set(shown) & set(studio.screen.codes.codes)


def test_content_that_cannot_come_in_stops_nobody(
    unpacked: Callable[..., Studio], tmp_path: Path, little: Path
) -> None:
    (little / "en" / "glossary" / "broken.md").write_text("no front matter", encoding="utf-8")
    with Store(tmp_path) as store:
        first_start.begin(store, ANA, PASSPHRASE)
    studio = unpacked()
    studio.open()
    studio.sign_in(ANA, "first-start")
    studio.wait(lambda: studio.shows("It did not work"))
    assert studio.shows("broken.md")
    studio.touch("Try again")
    studio.wait(lambda: studio.shows("It did not work"))
    (little / "en" / "glossary" / "broken.md").unlink()
    studio.touch("Try again")
    studio.wait(lambda: studio.shows("The content is here"))


def test_a_wrong_disk_is_told_and_nothing_goes_on(
    unpacked: Callable[..., Studio], monkeypatch: pytest.MonkeyPatch
) -> None:
    import kiosk.viewmodels.staff.first_start as screen

    def full(*_: object) -> None:
        raise OSError("The disk is full.")

    monkeypatch.setattr(screen, "save_settings", full)
    studio = unpacked()
    studio.touch("Set up this kiosk")
    studio.touch("Next")
    studio.fill("Name of this place", "Riverside Clinic")
    studio.touch("Next")
    studio.wait(lambda: studio.shows("The disk is full."))
    assert studio.value("Name of this place") == "Riverside Clinic"
