"""How the machine has been, through the real window: the report, the first page, closing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from staff_fixtures import ELI, PASSPHRASE, Studio

from kiosk.device import health
from kiosk.device.folders import Volume
from kiosk.studio import audit
from kiosk.tour_health import invented
from kiosk.viewmodels.staff import folders


@pytest.fixture
def stick(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stick that is plugged in, and nothing else to save to."""
    folder = tmp_path_factory.mktemp("stick")
    found = [Volume(str(folder), "STICK", "stick", 8_000_000_000)]
    monkeypatch.setattr(folders, "volumes", lambda: found)
    return folder


def been(data: Path, rung: str = "normal") -> None:
    """Put a record into a data folder: some weeks, a few faults, and now on this rung."""
    record = invented(datetime.now(UTC), release=1, sha256="ab" * 32)
    assert record.now is not None
    health.write(data, replace(record, now=replace(record.now, rung=rung)))


def test_the_page_and_the_report_say_how_it_has_been(
    staffed: Callable[..., Studio], tmp_path: Path, stick: Path
) -> None:
    been(tmp_path)
    studio = staffed()
    studio.go("machine")
    for words in (
        "On the screen since ",
        "It was started again 7 times in 30 days. It had failed 4 times.",
        "It draws 60 pictures a second.",
        "The clock says ",
        "The next review is due on ",
    ):
        assert studio.shows(words), words
    studio.touch("Health report")
    assert studio.shows("24 of 27 days were calm.")
    assert studio.shows("There is no backup yet.")
    assert studio.shows("The program stopped by itself. It was back after 3.8 seconds.")
    studio.touch("Save the report")
    studio.touch("STICK")
    studio.touch("Save here")
    assert studio.shows("The report is saved")
    pdf, text = sorted(stick.iterdir(), key=lambda path: path.suffix)
    assert pdf.read_bytes().startswith(b"%PDF")
    assert "It was back after 9.4 seconds." in text.read_text("utf-8")


def test_the_first_page_leads_to_what_needs_care(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    been(tmp_path, "flipbook")
    studio = staffed()
    studio.go("today")
    studio.touch("The screen runs without 3D")
    assert studio.desk.screen is not None
    assert studio.desk.screen.place.name == "health"
    assert studio.shows("The screen runs without 3D, because the program did not answer.")


def test_a_damaged_record_is_told_and_hurts_nothing(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    (tmp_path / health.FILE).write_text("{")
    studio = staffed()
    studio.go("health")
    assert studio.shows("The record of this machine cannot be read.")


def test_an_admin_closes_the_program_with_the_passphrase_and_it_is_noted(
    staffed: Callable[..., Studio],
) -> None:
    studio = staffed()
    ended: list[bool] = []
    studio.desk.end = lambda: ended.append(True)
    studio.go("machine")
    studio.touch("Close Sidestep")
    studio.fill("Your passphrase", "not the one")
    studio.touch("Close Sidestep")
    assert ended == []
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Close Sidestep")
    studio.wait(lambda: ended == [True])
    noted = studio.ask(lambda office: audit.entries(office.store.connection, "closed the program"))
    assert [one.name for one in noted] == ["Ana Admin"]  # type: ignore[attr-defined]


def test_nobody_else_can(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who=ELI)
    screen = studio.go("machine")
    assert "Close Sidestep" not in studio.buttons()
    screen.close()
    assert studio.desk.asking == {}


def test_the_program_ends_with_0(staffed: Callable[..., Studio]) -> None:
    application = staffed().application
    QTimer.singleShot(0, application._end)
    # of its own, and stopped: one that fired in a later test would end every event loop there
    late = QTimer(singleShot=True, interval=20_000)
    late.timeout.connect(lambda: application.gui.exit(9))
    late.start()
    assert application.gui.exec() == 0
    late.stop()
