"""From Today to a translation and back in history, through the real window."""

from __future__ import annotations

from collections.abc import Callable

from items import place
from PySide6.QtCore import Qt
from staff_fixtures import ELI, RAE, Studio

from kiosk.studio import drafts, items, review
from kiosk.studio.items import Key
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.translate import TranslateScreen

MOVE = Key("motion", "hip-hike")
HIKE, ELEVACION = Key("exercise", "hip-hike", "en"), Key("exercise", "hip-hike", "es")


def change(office: Office) -> None:
    """Eli writes another title and other numbers, and sends them to review."""
    newest = items.newest(office.store, HIKE)
    assert newest is not None
    text = newest.text.replace("title: Hip hike", "title: Hip lift", 1)
    text = text.replace("days_per_week: 3", "days_per_week: 4", 1)
    revision = drafts.save(office.store, 2, HIKE, text, newest.id, "Plainer")
    review.submit(office.store, 2, revision.id)


def test_today_leads_on(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600), who=RAE)
    studio.wait(lambda: studio.shows("Nothing waits for you."))
    assert studio.shows("Patients see release 1")
    studio.ask(change)
    studio.go("today")
    assert studio.shows("One text waits for your review")
    assert studio.shows("Hip lift")
    studio.key(Qt.Key.Key_Return)
    studio.settle()
    assert studio.screen.place.name == "review-item"


def test_history_compares_and_brings_back(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.ask(change)
    studio.go("history", "exercise:hip-hike:en")
    assert studio.shows("What changed from version 1 to 2")
    assert studio.shows("Plainer")
    assert studio.shows("Sent for review by Eli Editor")
    assert studio.shows("How much and how often")
    assert studio.shows("Hip")
    studio.key(Qt.Key.Key_Down)
    studio.key(Qt.Key.Key_Return)
    studio.settle()
    assert studio.shows("The first version")
    studio.touch("Bring version 1 back")
    studio.touch("Bring it back")
    assert studio.shows("Version 3 has these words now.")
    newest = studio.ask(lambda office: items.newest(office.store, HIKE))
    assert newest is not None
    assert "title: Hip hike" in newest.text  # type: ignore[attr-defined]


def lift(office: Office) -> None:
    """Ana moves the hip in a movement."""
    newest = items.newest(office.store, MOVE)
    assert newest is not None
    drafts.save(office.store, 1, MOVE, newest.text.replace("abd: -6", "abd: 0", 1), newest.id)


def test_movements_are_compared_by_joints_and_bodies(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.ask(lift)
    studio.go("history", "motion:hip-hike")
    studio.wait(lambda: studio.shows("Where they differ most: “ready”, at second 0, by 6°"))
    assert studio.shows("Right hip: Lift to the side (abduction), at “ready”")
    assert place(studio.application, "HistoryBody", hidden=False) is not None
    studio.go("today")


def test_a_translation_part_by_part(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1080, 1920), who=ELI)
    studio.ask(change)
    screen = studio.go("translate", "exercise:hip-hike:es")
    assert isinstance(screen, TranslateScreen)
    assert screen.property("onlyLeft")
    assert screen.property("allParts") - screen.property("doneParts") == 1
    assert studio.shows("The original has changed")
    studio.fill("Title", "Suba la cadera")
    studio.wait(lambda: bool(screen.property("ready")))
    studio.wait(lambda: bool(screen.property("kept")))
    studio.touch("Only what is left to do")
    assert screen.rows.rowCount() > 30
    studio.touch_field("Title")
    studio.key(Qt.Key.Key_Tab)
    studio.type("x")
    studio.wait(lambda: screen.rows.rows[1].piece.there.endswith("x"))
    studio.key(Qt.Key.Key_Backspace)
    studio.touch("Send for review")
    studio.wait(lambda: studio.screen is not screen)
    standing = studio.ask(lambda office: review.standing(office.store, ELEVACION))
    assert standing is not None
    assert standing.state == "in review"  # type: ignore[attr-defined]
    assert "title: Suba la cadera" in standing.revision.text  # type: ignore[attr-defined]


def test_what_is_half_translated_is_kept(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    screen = studio.go("translate", "page:what-it-is:fr")
    assert isinstance(screen, TranslateScreen)
    studio.fill("Title", "Un muscle")
    last = screen.rows.rowCount() - 1
    block = next(i for i, row in enumerate(screen.rows.rows) if row.block is not None)
    runs = [{"text": "Sur le ", "bold": False, "italic": False, "link": ""}]
    screen.writeRuns(block, [*runs, {**runs[0], "text": "côté", "link": "term:hip"}])
    screen.leaveAsItIs(last)
    studio.go("today")
    again = studio.go("translate", "page:what-it-is:fr")
    assert isinstance(again, TranslateScreen)
    assert again.rows.rows[0].piece.there == "Un muscle"
    assert again.rows.rows[block].piece.there == "Sur le côté"
    draft = studio.ask(
        lambda office: drafts.draft_of(office.store, 1, Key("page", "what-it-is", "fr"))
    )
    assert "Sur le [côté](term:hip)" in draft.text  # type: ignore[attr-defined]
