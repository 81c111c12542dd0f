"""Editing in the real window: typed, undone, kept, told, merged and tried; by touch and by key."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from staff_fixtures import ANA, ELI, Studio

from kiosk.studio import drafts, editing, items, people, review
from kiosk.studio.forms.document import Document
from kiosk.studio.items import Key
from kiosk.viewmodels.staff.edit import EditScreen
from kiosk.viewmodels.staff.office import Office

PAGE = Key("page", "what-it-is", "en")
TITLE = "A muscle on the side of your hip"
Staffed = Callable[..., Studio]


def editor(studio: Studio, item: str = "page:what-it-is:en") -> EditScreen:
    screen = studio.go("edit", item)
    assert isinstance(screen, EditScreen)
    studio.wait(lambda: screen.ready)
    return screen


def control(studio: Studio, key: Qt.Key) -> None:
    QTest.keyClick(studio.application.window, key, Qt.KeyboardModifier.ControlModifier)
    studio.settle()


def saved_text(studio: Studio, key: Key = PAGE) -> str:
    def work(office: Office) -> str:
        newest = items.newest(office.store, key)
        return newest.text if newest is not None else ""

    return str(studio.ask(work))


def named(store: Any, name: str) -> int:
    return people.named(store, name).id


def as_eli(studio: Studio, work: Callable[[Any, int], object]) -> None:
    """Do something in the store as Eli, at another screen."""
    studio.ask(lambda office: work(office.store, named(office.store, ELI)))


def test_a_typing_mistake_is_corrected_kept_saved_and_sent(staffed: Staffed) -> None:
    studio = staffed()
    screen = editor(studio)
    before = saved_text(studio)
    studio.fill("Title", "A musle on the side of your hip")
    studio.wait(lambda: studio.shows("“musle”? Perhaps"))
    studio.wait(lambda: studio.shows("Saved as draft"))
    studio.touch("muscle")
    assert studio.value("Title") == TITLE
    studio.wait(lambda: screen.savedLine == "Nothing to save")

    studio.touch_field("Title")
    studio.key(Qt.Key.Key_End)
    studio.type("s")
    assert studio.value("Title") == f"{TITLE}s"
    control(studio, Qt.Key.Key_Z)
    assert studio.value("Title") == TITLE
    control(studio, Qt.Key.Key_Y)
    assert studio.value("Title") == f"{TITLE}s"
    studio.touch("Undo")
    studio.touch("Redo")
    studio.touch("Save a version")
    studio.touch_field("What did you change?")
    studio.type("more than one")
    studio.key(Qt.Key.Key_Return)
    studio.wait(lambda: studio.shows("Saved as version 2."))
    wanted = before.replace(f"title: {TITLE}\n", f"title: {TITLE}s\n")
    assert saved_text(studio) == items.numbered(wanted, items.facts(before).revision + 1)
    studio.touch("Send for review")
    studio.touch("Send it")
    studio.wait(lambda: studio.shows("Sent for review."))

    def state(office: Office) -> str:
        standing = review.standing(office.store, PAGE)
        return standing.state if standing is not None else ""

    assert studio.ask(state) == "in review"


def test_blocks_are_written_by_keyboard_alone(staffed: Staffed) -> None:
    studio = staffed()
    screen = editor(studio)
    studio.touch("The text")
    studio.touch_field("Text")
    control(studio, Qt.Key.Key_End)
    studio.type(" It is strong.\nNew words")
    studio.wait(lambda: "New words" in screen.text)
    control(studio, Qt.Key.Key_B)
    studio.wait(lambda: "New **words**" in screen.text)
    assert "MEE-dee-us. It is strong.\n\nNew **words**\n\n" in screen.text
    control(studio, Qt.Key.Key_K)
    studio.wait(lambda: studio.shows("Make “words” a link to …"))
    studio.touch_field("Look for")
    studio.type("bursa")
    studio.wait(lambda: "Bursa" in studio.buttons())
    studio.touch("Bursa")
    studio.wait(lambda: "[**words**](term:bursa)" in screen.text)
    while screen.canUndo:
        studio.touch("Undo")
    studio.wait(lambda: screen.text == saved_text(studio))


def test_what_was_written_is_there_again(staffed: Staffed) -> None:
    studio = staffed((1080, 1920))
    editor(studio)

    def draft(office: Office) -> str:
        found = drafts.draft_of(office.store, named(office.store, ANA), PAGE)
        return found.text if found is not None else ""

    studio.fill("Title", "Half a title")
    studio.wait(lambda: studio.shows("Saved as draft"))  # by itself, as if the power went now
    assert "title: Half a title\n" in str(studio.ask(draft))
    studio.type(" more")
    studio.desk.leave()  # at once, as by the idle lock
    studio.open()
    studio.sign_in()
    assert "title: Half a title more\n" in str(studio.ask(draft))
    editor(studio)
    assert studio.shows("You go on with what you wrote just now.")
    assert studio.value("Title") == "Half a title more"
    studio.touch("Start again from the saved version")
    studio.wait(lambda: studio.value("Title") == TITLE)
    studio.touch("Undo")
    assert studio.value("Title") == "Half a title more"
    studio.touch("Preview")
    assert studio.shows("Back to the form")


def test_two_editors_are_told_and_both_keep_their_words(staffed: Staffed) -> None:
    studio = staffed()
    as_eli(studio, lambda store, eli: editing.begin(store, eli, PAGE))
    screen = editor(studio)
    assert studio.shows("Eli Editor has just opened this.")

    def change(store: Any, eli: int) -> None:
        newest = items.newest(store, PAGE)
        assert newest is not None
        document = Document.read("page", newest.text)
        document = document.set(("summary",), "It moves your hip.").set(("title",), "Eli's title")
        drafts.save(store, eli, PAGE, document.text, newest.id)
        editing.end(store, eli, PAGE)

    as_eli(studio, change)
    screen._be_seen()
    studio.wait(lambda: studio.shows("Eli Editor has saved a newer version"))
    studio.fill("Title", "Ana's title")
    studio.touch("Save a version")
    studio.touch("Save it")
    studio.wait(lambda: studio.shows("You both changed these."))
    assert studio.shows("What only Eli Editor changed is taken over: In one or two sentences.")
    assert {"Ana's title", "Eli's title"} <= set(studio.buttons())
    studio.touch("Put them together")
    assert studio.value("In one or two sentences") == "It moves your hip."
    assert studio.value("Title") == "Ana's title"
    studio.touch("Save a version")
    studio.touch("Save it")
    studio.wait(lambda: studio.shows("Saved as version 3."))
    text = saved_text(studio)
    assert "title: Ana's title" in text
    assert "It moves your hip." in text


def test_what_is_to_mend_stands_beside_its_field(staffed: Staffed) -> None:
    studio = staffed()
    screen = editor(studio, "exercise:clamshell:en")
    studio.touch("Care")
    studio.touch("Add a reason")
    studio.type("Considerable muscular activity is generally to be seen in all older individuals.")
    studio.wait(lambda: studio.shows("6 is the most. Use shorter sentences and shorter words."))
    assert any(part["care"] == 1 for part in screen.parts if part["name"] == "care")
    studio.touch("How much")
    studio.fill("Hold each time, in s", "3")
    studio.key(Qt.Key.Key_Tab)
    studio.wait(lambda: studio.shows("The dose gives the hold 3 s; its movement takes 2 s."))
    studio.touch("Steps")
    studio.touch("Step 3: Open")
    studio.touch("Hold, 2 seconds")
    studio.wait(lambda: "phase: hold\n    at: hold\n    title: Open" in screen.text)
    studio.touch("In short")
    studio.fill("Title", "x")
    studio.key(Qt.Key.Key_Backspace)
    studio.wait(lambda: studio.shows("It has no title yet."))
    studio.touch("Save a version")
    studio.touch("Save it")
    studio.wait(lambda: studio.shows("It cannot be saved as a version yet."))


def test_questions_are_built_and_tried(staffed: Staffed) -> None:
    studio = staffed()
    screen = editor(studio, "question_set:safety:en")
    studio.touch("Outcomes")
    studio.touch("Outcome 1: Get help now")
    studio.touch("Change when")
    studio.touch("I cannot stand or take steps, and this is new")
    studio.wait(lambda: "Use this rule" in studio.buttons())
    studio.touch("Use this rule")
    studio.wait(lambda: "when: {question: today, is: leg-changed}" in screen.text)
    studio.touch("Try the questions")
    studio.touch("I had a fall or a crash, and one leg looks shorter or turned out")
    studio.touch("Next")
    assert studio.shows("Outcome 1 decided: If “Do any of these fit you today?” is answered with")
    assert studio.shows("The exercises are closed for this patient.")
    studio.touch("From the start")
    studio.touch("I cannot stand or take steps, and this is new")
    studio.touch("Next")
    assert studio.shows("Have you noticed any of these changes?")
    studio.touch("Back to the form")
    assert studio.shows("Outcome 2")


def test_every_section_can_be_read_and_touched(staffed: Staffed) -> None:
    studio = staffed((1080, 1920), text_scale=2.0)
    screen = editor(studio, "exercise:clamshell:en")
    for part in screen.parts:
        screen.goToPart(str(part["name"]))
        studio.settle()
        seen = studio.look()
        assert seen.text_problems() == [], part["name"]
        assert seen.target_problems() == [], part["name"]
