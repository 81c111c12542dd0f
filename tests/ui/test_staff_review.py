"""Review, publish, withdraw and log, through the real window, by touch and by keys."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from staff_fixtures import ANA, ELI, PASSPHRASE, RAE, Studio

from kiosk.studio import assemble, drafts, items, log, people, review, translations
from kiosk.studio.assemble import Ready
from kiosk.studio.items import Key
from kiosk.viewmodels.staff import publish
from kiosk.viewmodels.staff.office import Office

CLAMSHELL = Key("exercise", "clamshell", "en")
PAGE = Key("page", "what-it-is", "en")
LONG = 60.0
"""Seconds in which motions are compiled, the first time."""


def send(studio: Studio, key: Key, old: str, new: str, by: str = ELI) -> None:
    """Somebody changes words and sends them to review."""

    def work(office: Office) -> None:
        store = office.store
        who = people.named(store, by)
        newest = items.newest(store, key)
        assert newest is not None
        assert old in newest.text
        text = newest.text.replace(old, new, 1)
        made = drafts.save(store, who.id, key, text, newest.id, "As agreed")
        review.submit(store, who.id, made.id)

    studio.ask(work)


def confirm(studio: Studio, action: str) -> None:
    """Give the passphrase once more."""
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch(action)
    studio.settle()


def tab_to(studio: Studio, text: str) -> None:
    """Press Tab until the button with this text has the focus."""
    for _ in range(200):
        item = studio.application.window.activeFocusItem()
        if item is not None and item.property("text") == text:
            return
        studio.key(Qt.Key.Key_Tab)
    raise AssertionError(f"Tab never comes to {text!r}")


def comes(studio: Studio, words: str) -> None:
    """Wait until something stands on the screen, however long it takes."""
    end = time.monotonic() + LONG
    while not studio.shows(words):
        assert time.monotonic() < end, f"{words!r} never came: {studio.texts()}"
        QTest.qWait(20)


@pytest.mark.display
def test_from_review_to_the_patients_screen_and_back(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who=RAE)
    send(studio, CLAMSHELL, "reps: [8, 10]", "reps: [10, 12]")
    studio.go("review")
    assert studio.shows("Waiting for you")
    studio.touch("Clamshell")
    assert studio.shows("Repetitions")
    assert studio.shows("“As agreed”")
    studio.touch("Approve")
    assert studio.shows("I have read these words and they are right for our patients.")
    studio.fill("Your passphrase", "wrong, wrong, and wrong again")
    studio.touch("Sign and approve")
    assert not studio.shows("Approved by")
    QTest.qWait(1100)  # the wait after one wrong try
    confirm(studio, "Sign and approve")
    assert studio.shows("Approved by Rae Reviewer, PT, DPT")
    assert not studio.shows("Ask for changes")

    studio.touch("Publish what is approved")
    comes(studio, "Next: checks")
    assert studio.shows("how much and how often")
    studio.touch("Clamshell")
    assert studio.shows("What they will see")
    studio.touch("Next: checks")
    comes(studio, "Nothing stands in the way")
    studio.touch("Next: publish")
    studio.touch("Publish now")
    assert studio.shows("things change for patients") or studio.shows("thing changes")
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Publish now", 1 if studio.buttons().count("Publish now") > 1 else 0)
    comes(studio, "Patients see release 2 from the next visit on")

    studio.touch("Releases")
    assert studio.shows("Patients see release 2")
    studio.touch("Show this one again")
    confirm(studio, "Show it again")
    assert studio.shows("Patients see release 1")
    studio.touch("Show this one again")
    confirm(studio, "Show it again")

    studio.desk.leave()
    application = studio.application
    application.kiosk.beginIn("en")
    assert application.services.reader.release.number == 2
    item = application.services.reader.exercise("clamshell", "en").item
    assert item.dose.reps == (10, 12)
    assert item.reviewed_by[-1].name == RAE
    assert not application.warnings


@pytest.mark.display
def test_nobody_approves_their_own_and_comments_go_back_by_keys(
    staffed: Callable[..., Studio],
) -> None:
    studio = staffed(who=RAE)
    send(studio, PAGE, "title: ", "title: Today, ", by=RAE)
    send(studio, CLAMSHELL, "title: Clamshell", "title: Clam shell")
    studio.go("review")
    assert studio.shows("You wrote these words, so somebody else must approve them.")
    studio.touch("Today, A muscle on the side of your hip")
    assert studio.shows("You cannot approve this")
    assert "Approve" not in studio.buttons()

    studio.go("review-item", "exercise:clamshell:en")
    studio.touch("Comments")
    tab_to(studio, "Title")  # by keys alone: to a part, and in
    studio.key(Qt.Key.Key_Return)
    studio.type("One word, please")
    studio.touch("Text, part 1")
    studio.type("Say why first")
    assert studio.shows("Comments (2)")
    studio.touch(
        "Send back with 2 comments"
    ) if "Send back with 2 comments" in studio.buttons() else studio.touch(
        "Send back with %n comments".replace("%n", "2")
    )
    assert studio.shows("Changes asked by Rae Reviewer")
    assert studio.shows("Title: One word, please")
    steps = studio.ask(
        lambda office: review.last_comments(office.store, items.newest(office.store, CLAMSHELL).id)
    )
    assert [(step.comment, step.block) for step in steps] == [
        ("Title: One word, please", None), ("Say why first", 0),
    ]  # fmt: skip


@pytest.mark.display
def test_an_editor_takes_something_off_in_two_touches(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who=ELI)
    studio.go("publish")
    comes(studio, "There is nothing to publish")
    studio.go("withdraw", "exercise:clamshell")
    studio.touch("Yes, take it off")
    comes(studio, "It is off the screen from the next visit on.")
    studio.go("withdraw", "exercise:clamshell")
    assert studio.shows("Something in it may be wrong")
    assert "Put it back" not in studio.buttons()
    studio.go("withdraw", "question_set:safety")
    studio.touch("Yes, take it off")
    comes(studio, "The kiosk cannot do without")
    studio.sign_in(RAE)
    studio.go("withdraw", "exercise:clamshell")
    studio.touch("Put it back")
    assert studio.shows("It comes back with the next release.")


@pytest.mark.display
def test_a_release_is_planned_and_cancelled(
    staffed: Callable[..., Studio], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(publish, "check", _passes)  # it takes its time, and is run elsewhere
    studio = staffed(who=RAE)
    send(studio, Key("term", "tendon", "en"), "title: ", "title: A ")
    studio.ask(_approve_all)
    studio.go("publish")
    comes(studio, "Next: checks")
    studio.touch("Next: checks")
    comes(studio, "Nothing stands in the way")
    studio.touch("Next: publish")
    studio.touch("At a time")
    studio.touch("Monday at 7")
    assert any("Monday" in text and "7:00" in text for text in studio.texts())
    studio.fill("What is it for?", "The new term")
    studio.touch("Plan it")
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Plan it", 1 if studio.buttons().count("Plan it") > 1 else 0)
    comes(studio, "It is planned for Monday")
    studio.touch("Releases")
    assert studio.shows("planned by Rae Reviewer · The new term")
    studio.touch("Cancel")
    assert studio.shows("The plan is cancelled.")
    assert not studio.shows("planned by Rae Reviewer")


def _passes(office: Office) -> tuple[Ready, publish.Told]:
    choice = assemble.choose(office.store)
    return Ready(choice, "tell", date(2026, 1, 1), (), None), publish.Told()


def _approve_all(office: Office) -> None:
    from tests.studio.hands import sure

    store = office.store
    rae = people.named(store, RAE)
    for row in store.rows("SELECT revision FROM steps WHERE what = 'submitted'"):
        review.approve(store, rae.id, row["revision"], confirmed=sure(store, rae.id))


@pytest.mark.display
def test_the_log_is_searched_narrowed_and_taken_away(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    studio = staffed(who=RAE)
    send(studio, CLAMSHELL, "title: Clamshell", "title: Clam shell")
    studio.go("log")
    comes(studio, "The log is whole")
    assert studio.shows("Eli Editor sent “Clam shell” (Exercise, English) to review")
    studio.fill("Search the log", "clamshell submitted")
    comes(studio, "Eli Editor sent “Clam shell”")
    studio.wait(lambda: not studio.shows("signed in"))
    studio.fill("Search the log", "zebra")
    comes(studio, "Nothing in the log answers that.")
    studio.fill("Search the log", "")
    comes(studio, "Rae Reviewer signed in")
    studio.touch("Everybody")
    studio.touch(ELI)
    studio.wait(lambda: not studio.shows("Rae Reviewer signed in"))
    studio.touch("Eli Editor sent “Clam shell” (Exercise, English) to review")
    assert studio.shows("its own number")
    studio.touch("Close")
    studio.screen.export(str(tmp_path), "jsonl")
    studio.settle()
    (path,) = tmp_path.glob("sidestep-log-*.jsonl")
    assert log.check_file(path).count > 3
    assert studio.shows("entries are in")


@pytest.mark.display
def test_a_site_says_how_it_reviews(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.go("review-rules")
    assert studio.shows("Not here: more than one person can approve.")
    studio.touch("Show the English until it is translated again")
    confirm(studio, "Change it")
    assert studio.ask(lambda office: translations.site_choice(office.store)) == "original"

    def leave(office: Office) -> None:
        rae = people.named(office.store, RAE)
        people.disable(office.store, people.named(office.store, ANA).id, rae.id)

    studio.ask(leave)
    studio.go("review-rules")
    studio.touch("One person may approve their own words")
    assert studio.shows("Every page then says: written and checked by one person.")
    confirm(studio, "Change it")
    assert studio.ask(lambda office: office.store.setting(review.SELF_APPROVAL)) == "yes"
    studio.sign_in(ELI)
    studio.go("review-rules")
    assert studio.shows("Only admins change this")
