"""One item, by touch: where it stands, what comes next, and the rest about it."""

from __future__ import annotations

from collections.abc import Callable

from staff_fixtures import ELI, RAE, Studio

from kiosk.studio import drafts, items, review
from kiosk.studio.items import Key
from kiosk.viewmodels.staff.office import Office

HIKE = Key("exercise", "hip-hike", "en")


def save(office: Office) -> None:
    """Eli writes another title."""
    newest = items.newest(office.store, HIKE)
    assert newest is not None
    text = newest.text.replace("title: Hip hike", "title: Hip lift")
    drafts.save(office.store, 2, HIKE, text, newest.id)


def test_from_a_saved_draft_to_review(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who=ELI)
    studio.ask(save)
    studio.go("item", "exercise:hip-hike")
    assert studio.shows("Saved, but nobody reviewed it yet (English).")
    assert studio.shows("Patients see version 1")
    studio.touch("Send for review")
    assert studio.shows("Ana Admin or Rae Reviewer can approve it.")
    studio.touch("Take it back")
    assert studio.shows("It is a draft again.")
    assert studio.ask(lambda office: review.standing(office.store, HIKE).state) == "draft"  # type: ignore[union-attr]


def test_review_date_retiring_and_where_it_is_used(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1080, 1920), who=RAE)
    screen = studio.go("item", "exercise:hip-hike")
    studio.wait(lambda: studio.shows("Where it is used"))
    assert studio.shows("Patients see this. Nothing waits.")
    studio.touch("Retire it")
    assert studio.shows("Patients no longer see it from the next release on.")
    studio.fill("Why?", "We teach another one")
    studio.touch("Retire it")
    assert studio.shows("We teach another one")
    studio.touch("Bring it back")
    assert studio.shows("It comes back into use as it was left.")
    studio.touch("Bring it back")
    assert studio.shows("Patients see this. Nothing waits.")
    before = screen.property("reviewLine")
    studio.touch(f"Next review: {before}")
    studio.touch(screen.property("reviewChoices")[0]["text"])
    studio.wait(lambda: screen.property("reviewLine") != before)
    assert studio.shows("Send for review")
    where = next(one for one in studio.buttons() if one.startswith("Where it is used"))
    studio.touch(where)
    studio.touch("Side plank")
    assert studio.screen.item == "exercise:side-plank"


def test_what_is_not_there_is_said(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1024, 600))
    studio.go("item", "page:nowhere")
    assert studio.shows("There is no page “nowhere”.")
