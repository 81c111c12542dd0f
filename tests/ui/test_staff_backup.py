"""Backups, the way back, and content as files, through the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from staff_fixtures import ELI, PASSPHRASE, Studio

from kiosk.device.folders import Volume
from kiosk.device.settings import load_settings
from kiosk.studio import audit
from kiosk.studio.backup import verify
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


def revisions(studio: Studio) -> int:
    return studio.ask(lambda office: office.store.rows("SELECT COUNT(*) FROM revisions")[0][0])


def back_up(studio: Studio) -> None:
    studio.go("machine")
    studio.touch("Backups")
    studio.touch("Choose a folder")
    studio.touch("STICK")
    studio.touch("Put backups here")
    studio.touch("Make one now")
    assert studio.shows("The last backup was made just now")


def test_a_backup_now_a_plan_and_a_stick_that_is_gone(
    staffed: Callable[..., Studio], stick: Path, tmp_path: Path
) -> None:
    studio = staffed()
    back_up(studio)
    (file,) = stick.iterdir()
    verify(file)
    assert load_settings(tmp_path)[0].backup.folder == str(stick)
    assert studio.shows("own disk")
    studio.touch("Remove old backups")
    studio.fill("A backup every, in day", "2")
    studio.key(Qt.Key.Key_Tab)
    studio.settle()
    assert load_settings(tmp_path)[0].backup.thin is False
    assert load_settings(tmp_path)[0].backup.every_days == 2
    stick.rename(stick.with_name("away"))
    studio.touch("Make one now")
    assert studio.shows("Is the stick plugged in?")
    assert studio.shows("The last backup was made just now")
    studio.touch("Make none by itself")
    assert load_settings(tmp_path)[0].backup.folder == ""
    assert studio.shows("No folder is chosen")


def test_a_backup_comes_back_into_the_running_kiosk(
    staffed: Callable[..., Studio], stick: Path, tmp_path: Path
) -> None:
    studio = staffed()
    studio.go("settings", "place")
    studio.fill("Name of your site", "Before")
    studio.touch("Save")
    back_up(studio)
    many = revisions(studio)
    studio.go("settings", "place")
    studio.fill("Name of your site", "After")
    studio.touch("Save")
    studio.go("backup")
    studio.touch("Choose a file")
    studio.touch("STICK")
    studio.touch(next(stick.iterdir()).name)
    assert studio.shows("Every file in it is whole.")
    assert studio.shows("set aside.")
    studio.touch("Bring it back")
    studio.fill("Your passphrase", "a wrong one, but long enough")
    studio.touch("Bring the backup back")
    assert load_settings(tmp_path)[0].site_name == "After"
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Bring the backup back")
    studio.wait(lambda: studio.desk.person is None)
    studio.settle()
    assert studio.shows("The backup is back.")
    assert load_settings(tmp_path)[0].site_name == "Before"
    assert studio.application.kiosk.siteName == "Before"
    studio.sign_in()
    assert revisions(studio) == many
    newest = studio.ask(lambda office: audit.entries(office.store.connection)[0].what)
    assert newest in {"restored", "signed in"}
    (old,) = tmp_path.glob("before-restore-*")
    assert load_settings(old)[0].site_name == "After"


def test_an_editor_neither_makes_one_nor_brings_one_back(
    staffed: Callable[..., Studio], stick: Path
) -> None:
    studio = staffed(who=ELI)
    studio.go("backup")
    assert "Make one now" not in studio.buttons()
    assert "Choose a file" not in studio.buttons()
    studio.screen.backUpTo(str(stick))
    studio.settle()
    assert studio.shows("Only an admin makes a backup.")
    assert list(stick.iterdir()) == []
    damaged = stick / "sidestep-x-20261101T000000Z.zip"
    damaged.write_bytes(b"PK nothing")
    studio.go("restore", str(damaged))
    assert studio.shows("This backup cannot be used")
    assert "Bring it back" not in studio.buttons()


def test_the_keyboard_alone_makes_a_backup(staffed: Callable[..., Studio], stick: Path) -> None:
    studio = staffed()
    studio.go("backup")
    for words in ("Make one now", "STICK", "Put it here"):
        for _ in range(60):
            if focused(studio).startswith(words):
                break
            studio.key(Qt.Key.Key_Tab)
        assert focused(studio).startswith(words)
        studio.key(Qt.Key.Key_Return)
        studio.settle()
    studio.wait(lambda: len(list(stick.glob("*.zip"))) == 1)
    studio.settle()


# content as files


def test_content_goes_out_and_comes_in(staffed: Callable[..., Studio], stick: Path) -> None:
    studio = staffed()
    many = revisions(studio)
    studio.go("machine")
    studio.touch("Import and export")
    studio.touch("Everything that is saved")
    studio.touch("Save all in a folder")
    studio.touch("STICK")
    studio.touch("Save here")
    (out,) = stick.iterdir()
    assert (out / "en" / "pages" / "what-it-is.md").is_file()
    studio.touch("Bring in a folder")
    studio.touch("STICK")
    studio.touch(out.name)
    studio.touch("Bring in this folder")
    assert studio.shows("0 texts are new or changed.")
    assert revisions(studio) == many

    page = out / "en" / "pages" / "what-it-is.md"
    page.write_text("---\nkind: page\nid: what-it-is\ntitle: [\n---\n", "utf-8")
    studio.touch("Bring in a folder")
    for step in ("STICK", out.name, "Bring in this folder"):
        studio.touch(step)
    assert studio.shows("Nothing was brought in")
    assert studio.shows("what-it-is.md, line")
    assert revisions(studio) == many


def test_one_item_goes_out_is_changed_and_comes_in(
    staffed: Callable[..., Studio], stick: Path
) -> None:
    studio = staffed()
    many = revisions(studio)
    studio.go("transfer")
    studio.fill("Title", "clamsh")
    studio.wait(lambda: any(one["id"] == "clamshell" for one in studio.screen.found))
    studio.settle()
    studio.touch("Clamshell")
    studio.touch("STICK")
    studio.touch("Save here")
    (out,) = stick.iterdir()
    file = out / "en" / "exercises" / "clamshell.md"
    file.write_text(file.read_text("utf-8").replace("your knee", "your upper knee", 1), "utf-8")
    studio.touch("Bring in one file")
    for step in ("STICK", out.name, "en", "exercises", "clamshell.md"):
        studio.touch(step)
    assert studio.shows("1 texts are new or changed.") or studio.shows("1 text is new or changed.")
    assert revisions(studio) == many + 1
