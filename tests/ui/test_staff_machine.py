"""Looking after the machine, through the real window: settings, facts, tests, size, use."""

from __future__ import annotations

import csv
import json
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from staff_fixtures import ELI, Studio

from kiosk.device.folders import Volume
from kiosk.device.settings import load_settings
from kiosk.device.usage_file import add
from kiosk.studio import audit
from kiosk.viewmodels.staff import folders


def focused(studio: Studio) -> str:
    """The words of what the keys go to."""
    window = studio.application.engine.newQObject(studio.application.window)
    return str(window.property("activeFocusItem").property("text").toString())


@pytest.fixture
def stick(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in, and nothing else to save to."""
    folder = tmp_path_factory.mktemp("stick")
    found = [Volume(str(folder), "STICK", "stick", 8_000_000_000)]
    monkeypatch.setattr(folders, "volumes", lambda: found)
    return folder


def deeds(studio: Studio) -> list[tuple[str, dict[str, object]]]:
    """Settings that were changed, by the log: the newest first."""
    found = studio.ask(lambda office: audit.entries(office.store.connection, "changed a setting"))
    return [(one.subject, dict(one.details)) for one in found]


# settings


def test_settings_are_changed_saved_noted_and_set_back(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text("{", "utf-8")
    studio = staffed()
    studio.go("machine")
    studio.touch("Settings")
    studio.touch("Your site")
    studio.fill("Name of your site", "Hillside Clinic")
    studio.fill("Number of your clinic", "555 0101")
    studio.touch("Save")
    assert load_settings(tmp_path)[0].site_name == "Hillside Clinic"
    assert deeds(studio) == [
        ("numbers.clinic", {"old": "", "new": "555 0101"}),
        ("site_name", {"old": "", "new": "Hillside Clinic"}),
    ]
    assert studio.application.kiosk.siteName == "Hillside Clinic"
    # what could not be read is kept beside the new file
    assert (tmp_path / "settings.json.damaged").read_text("utf-8") == "{"

    studio.go("settings", "quiet")
    studio.fill("Time to answer, in seconds", "45")
    studio.key(Qt.Key.Key_Tab)
    studio.touch("Save")
    assert load_settings(tmp_path)[0].idle.countdown_s == 45
    assert studio.application.idle._clock.settings.countdown_s == 45
    studio.touch("Back to what is usual: 30 seconds")
    studio.touch("Save")
    assert load_settings(tmp_path)[0].idle.countdown_s == 30

    studio.go("settings", "languages")
    studio.touch("Español")
    studio.touch("English")
    assert studio.shows("Leave one language on at least.")
    studio.touch("Español")
    studio.touch("Español", nth=1)  # the screen begins in
    studio.touch("Back")  # what was changed is kept when the page is left
    assert load_settings(tmp_path)[0].languages == ("es", "en")
    studio.touch("Leave")
    assert studio.application.services.display.language == "es"


def test_the_keyboard_alone_changes_a_setting(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    studio = staffed()
    studio.go("settings", "staff")
    for _ in range(40):
        if focused(studio) == "On":
            break
        studio.key(Qt.Key.Key_Tab)
    studio.key(Qt.Key.Key_Return)
    for _ in range(40):
        if focused(studio) == "Save":
            break
        studio.key(Qt.Key.Key_Tab)
    studio.key(Qt.Key.Key_Return)
    studio.settle()
    assert load_settings(tmp_path)[0].staff_menu is True


def test_an_editor_looks_and_changes_nothing(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    studio = staffed(who=ELI)
    studio.go("settings", "place")
    assert studio.shows("An admin can change them.")
    assert studio.fields() == []
    assert "Save" not in studio.buttons()
    studio.screen.set("site_name", "Mine")
    studio.screen.save()
    studio.settle()
    assert studio.shows("Only an admin changes the settings.")
    assert not (tmp_path / "settings.json").exists()


# the machine


def test_it_says_how_the_machine_is_here_and_to_who_helps_from_afar(
    staffed: Callable[..., Studio], stick: Path
) -> None:
    studio = staffed()
    studio.application.services.told.append("The folder /media/ana/STICK is not there, Ana Admin.")
    screen = studio.go("machine")
    release = studio.application.services.reader.release
    for words in (
        f"Release {release.number}",
        release.sha256[:8],
        "The release is whole",
        "There is no backup yet.",
        "Sidestep 0.1.0",
    ):
        assert studio.shows(words), words
    studio.touch("Measure")
    studio.wait(lambda: screen._frames is not None and screen._frames.count > 5)
    screen.endFrames()
    QTest.qWait(1)
    assert studio.shows("pictures a second")

    studio.touch("Save a support file")
    studio.touch("STICK")
    studio.touch("New folder")
    studio.fill("Name of the new folder", "For help")
    studio.key(Qt.Key.Key_Return)
    studio.settle()
    studio.touch("Save here")
    assert studio.shows("The support file is saved")
    (file,) = (stick / "For help").iterdir()
    with zipfile.ZipFile(file) as archive:
        text = "\n".join(archive.read(name).decode() for name in archive.namelist())
        facts = json.loads(archive.read("facts.json"))
    assert facts["release"]["sha256"] == release.sha256
    assert facts["frames_ms"]["p50"] > 0
    for secret in ("Ana", "Eli", "Rae", "Reviewer", "STICK", str(stick), "DPT"):
        assert secret not in text, secret


def test_every_corner_feels_a_finger_or_a_key(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.go("machine")
    studio.touch("Try touch")
    studio.wait(lambda: focused(studio) == "Done")
    while focused(studio) in {"Done", "Again"}:
        studio.key(Qt.Key.Key_Tab)
    studio.key(Qt.Key.Key_Space)
    studio.key(Qt.Key.Key_Tab)
    studio.key(Qt.Key.Key_Return)
    assert studio.shows("7 to go")
    window = studio.application.window
    width, height = window.width(), window.height()
    inset = round(7 * studio.application.services.display.pxPerMm)
    for x in (inset, width // 2, width - inset):
        for y in (inset, height // 2, height - inset):
            QTest.mouseClick(
                *(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier),
                QPoint(x, y),
            )
    QTest.qWait(1)
    assert studio.shows("The glass feels every spot.")
    studio.touch("Again")
    assert studio.shows("9 to go")
    studio.key(Qt.Key.Key_Escape)
    studio.settle()
    assert studio.desk.screen.place.name == "machine"


def test_sound_and_printer_are_tried(
    staffed: Callable[..., Studio], monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []
    names: list[str] = []
    module = "kiosk.viewmodels.staff.device_tests"
    monkeypatch.setattr("kiosk.device.sound.SoundPlayer.play", lambda *_: False)
    monkeypatch.setattr(f"{module}.printers", lambda: names)
    monkeypatch.setattr(f"{module}.print_test_page", lambda name, *_: printed.append(name))
    studio = staffed()
    studio.go("machine")
    studio.touch("Try sound and printer")
    studio.touch("Play three notes")
    assert studio.shows("This machine has nothing to play sound on.")
    assert studio.shows("There is no printer here. That is fine")
    names += ["Front desk", "Upstairs"]
    studio.touch("Look again")
    studio.touch("Front desk")
    studio.touch("Upstairs")
    studio.touch("Print a test page on Upstairs")
    assert printed == ["Upstairs"]
    assert studio.shows("on its way")


def test_a_card_measures_the_screen(staffed: Callable[..., Studio], tmp_path: Path) -> None:
    studio = staffed()
    studio.go("machine")
    studio.touch("Size of the screen")
    before = studio.application.services.display.pxPerMm
    for _ in range(4):
        studio.touch("Larger")
    studio.touch("Save")
    after = studio.application.services.display.pxPerMm
    assert after > before
    screen = load_settings(tmp_path)[0].screen
    assert screen.width_mm == pytest.approx(1920 / after, abs=0.1)
    assert screen.viewing_distance_mm is None
    studio.touch("Let the machine find it out by itself")
    assert load_settings(tmp_path)[0].screen.width_mm is None
    assert studio.application.services.display.pxPerMm == before


# use


def fill(folder: Path) -> None:
    today = date.today()
    for back in range(40):
        add(
            folder,
            today - timedelta(days=back),
            {
                ("visits", ""): 12,
                ("page", "home"): 9,
                ("page", "chapter:what-it-is"): 7,
                ("page", "hip"): 3 if back == 0 else 1,
                ("exercise", "clamshell:opened"): 6,
                ("exercise", "clamshell:finished"): 1,
                ("language", "en"): 12,
                ("left", "home"): 5,
                ("ended", "quiet"): 12,
            },
        )


def test_counts_are_shown_over_days_weeks_and_months(
    staffed: Callable[..., Studio], tmp_path: Path, stick: Path
) -> None:
    fill(tmp_path)
    studio = staffed()
    studio.go("usage")
    assert studio.shows("168 visits in the last 14 days")
    assert studio.shows("A muscle on the side of your hip")
    assert studio.shows("Did the first step")
    studio.touch("Show as figures")
    assert sum(text == "12" for text in studio.texts()) >= 14
    studio.touch("Weeks")
    assert studio.shows("480 visits in the last 12 weeks")
    studio.touch("Save as a file")
    studio.touch("STICK")
    studio.touch("Save here")
    (file,) = stick.iterdir()
    rows = list(csv.DictReader(file.read_text("utf-8-sig").splitlines()))
    assert rows[0].keys() == {"day", "what", "which", "visits"}
    small = [row for row in rows if row["which"] in {"hip", "clamshell:finished"}]
    assert {row["visits"] for row in small} == {"fewer than 5"}


def test_nothing_counted_is_said_and_a_small_count_is_not(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    studio = staffed()
    studio.go("usage")
    assert studio.shows("Nothing was counted yet.")
    assert "Save as a file" not in studio.buttons()
    add(tmp_path, date.today(), {("visits", ""): 5, ("page", "hip"): 3, ("language", "es"): 4})
    studio.go("usage")
    assert studio.shows("5 visits")
    assert sum("fewer than 5" in text for text in studio.texts()) == 2
    told = [row for one in studio.screen.lists for row in one["rows"]]
    assert all(row["share"] == 1.0 for row in told if row["few"])
    assert not any(text in {"3", "4"} for text in studio.texts())
