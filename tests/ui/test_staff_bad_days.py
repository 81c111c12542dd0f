"""Bad days in the studio: told in words, with a way out, and nothing that was typed is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest
from staff_fixtures import ELI, Studio

from kiosk.studio.store import FILE
from kiosk.viewmodels.staff.office import Office

pytestmark = pytest.mark.display
BETTER = "A muscle at the side of your hip"


def still_for_patients(studio: Studio) -> None:
    """Patients notice nothing of it."""
    studio.touch("Back to the patients' screen")
    kiosk = studio.application.kiosk
    kiosk.beginIn("en")
    assert studio.application.navigator.screen.route.name == "home"
    kiosk.startOver()


@pytest.mark.parametrize(
    ("harm", "told"),
    [
        (lambda path: path.write_bytes(b"no studio" * 500), "damaged"),
        (lambda path: path.write_bytes(path.read_bytes()[:9000]), "damaged"),
        (lambda path: sqlite3.connect(path).execute("PRAGMA user_version=99"), "newer version"),
    ],
    ids=["another file", "cut short", "of a newer program"],
)
def test_a_file_that_cannot_be_used_is_told_before_signing_in(
    start: Callable[..., object],
    staff_data: Path,
    tmp_path: Path,
    harm: Callable[[Path], object],
    told: str,
) -> None:
    file = tmp_path / FILE
    file.write_bytes((staff_data / FILE).read_bytes())
    harm(file)
    studio = Studio(start(tier="still", reduced_motion=True))  # type: ignore[arg-type]
    studio.open()
    studio.wait(lambda: studio.shows(told))
    before = file.read_bytes()
    still_for_patients(studio)
    assert file.read_bytes() == before, "what is damaged is left for whoever looks into it"


def count(office: Office, words: str) -> int:
    """In how many drafts words stand."""
    row = office.store.row("SELECT COUNT(*) FROM drafts WHERE text LIKE ?", f"%{words}%")
    return int(row[0]) if row else 0


def no_room(office: Office) -> None:
    pages = office.store.row("PRAGMA page_count")
    assert pages is not None
    office.store.connection.execute(f"PRAGMA max_page_count={pages[0]}")


def room_again(office: Office) -> None:
    office.store.connection.execute("PRAGMA max_page_count=1073741823")


def read_only(office: Office) -> None:
    office.store.connection.execute("PRAGMA query_only=ON")


def writable(office: Office) -> None:
    office.store.connection.execute("PRAGMA query_only=OFF")


@pytest.mark.parametrize(
    ("harm", "mend", "told"),
    [(no_room, room_again, "disk is full"), (read_only, writable, "cannot be written")],
)
def test_a_disk_that_takes_nothing_loses_no_word(
    staffed: Callable[..., Studio],
    harm: Callable[[Office], None],
    mend: Callable[[Office], None],
    told: str,
) -> None:
    studio = staffed(who=ELI)
    studio.go("edit", "exercise:clamshell:en")  # too long a text for what is free in the file
    studio.ask(harm)
    studio.fill("Title", "Clams")
    studio.wait(lambda: studio.shows(told))
    studio.ask(mend)
    assert studio.value("Title") == "Clams"
    studio.fill("Title", "Clamshells")
    studio.wait(lambda: studio.ask(lambda office: count(office, "title: Clamshells")) == 1)


def test_another_program_at_work_is_told_and_waited_for(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    studio = staffed(who=ELI)
    studio.go("edit", "page:what-it-is:en")
    studio.ask(lambda office: bool(office.store.connection.execute("PRAGMA busy_timeout=50")))
    other = sqlite3.connect(tmp_path / FILE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    studio.fill("Title", BETTER)
    studio.wait(lambda: studio.shows("Another program is writing"))
    other.execute("ROLLBACK")
    other.close()
    studio.fill("Title", BETTER + "s")

    studio.wait(lambda: studio.ask(lambda office: count(office, f"{BETTER}s")) == 1)
