"""The list of content, by touch and by keys alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from staff_fixtures import RAE, Studio

from kiosk.studio import drafts, items, review
from kiosk.studio.items import Key
from kiosk.viewmodels.staff.content import ContentScreen
from kiosk.viewmodels.staff.office import Office

CLAM = Key("exercise", "clamshell", "en")


def change(office: Office) -> None:
    """Eli changes the clamshell and sends it to review."""
    newest = items.newest(office.store, CLAM)
    assert newest is not None
    text = newest.text.replace("title: Clamshell", "title: The clam")
    revision = drafts.save(office.store, 2, CLAM, text, newest.id)
    review.submit(office.store, 2, revision.id)


def titles(studio: Studio) -> list[str]:
    screen = studio.screen
    assert isinstance(screen, ContentScreen)
    return [row.item.title for row in screen.rows.rows]


def test_questions_in_one_touch(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who=RAE)
    studio.ask(change)
    studio.go("content")
    assert len(titles(studio)) > 150
    studio.touch("Waits for me (1)")
    assert titles(studio) == ["The clam"]
    assert studio.shows("In review")
    assert studio.shows("ES behind")
    studio.touch("Drafts of mine")
    assert studio.shows("You have no drafts.")
    studio.touch("Due for review")
    studio.touch("Past due (0)")
    assert studio.shows("No review is due then.")
    studio.touch("Changed since last release (1)")
    assert titles(studio) == ["The clam"]
    studio.touch("To translate (1)")
    assert titles(studio) == ["The clam"]


def test_search_and_kind_and_order(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1080, 1920))
    studio.go("content")
    studio.touch_field("Search by name")
    studio.type("puente")
    studio.settle()
    assert titles(studio) == ["Bridge with a band", "One-leg bridge"]
    studio.fill("Search by name", "zzz")
    studio.settle()
    assert studio.shows("Nothing is called that. Try a shorter word.")
    studio.fill("Search by name", "")
    studio.touch("All kinds")
    studio.touch("Quizzes")
    assert len(titles(studio)) < 5
    studio.touch("By kind")
    studio.touch("By name")
    assert titles(studio) == sorted(titles(studio))
    assert studio.screen.property("order") == "title"


def test_keys_alone_walk_the_rows(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600))
    screen = studio.go("content")
    assert isinstance(screen, ContentScreen)
    studio.key(Qt.Key.Key_Down, 3)
    studio.key(Qt.Key.Key_Return)
    studio.wait(lambda: studio.screen is not screen)
    assert studio.screen.item == f"exercise:{screen.rows.rows[3].item.id}"
    studio.key(Qt.Key.Key_Escape)
    assert studio.screen is screen
