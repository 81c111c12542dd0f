"""History: every revision with its state, and going back."""

from __future__ import annotations

import pytest

from kiosk.studio import drafts, history, items, marks, review
from kiosk.studio.drafts import StudioConflict, StudioUnreadable
from kiosk.studio.items import Key
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock, add_person, add_revision, publish, sign, staff
from tests.studio.test_drafts import PAGE, log, page, shipped

CLAM = Key("exercise", "clamshell", "en")


def test_the_history_tells_who_when_why_and_what_became_of_it(store: Store, clock: Clock) -> None:
    ana, ben = add_person(store, "Ana", "editor"), staff(store, "Ben", "reviewer")
    one = drafts.save(store, ana, PAGE, page(), None, "first words")
    review.submit(store, ana, one.id)
    sign(store, ben, one)
    publish(store, 1, one)
    clock.forward(86_400)
    two = drafts.save(store, ben, PAGE, page("Two"), one.id)
    review.submit(store, ben, two.id)
    three = drafts.save(store, ana, PAGE, page("Three"), two.id)
    review.submit(store, ana, three.id)
    review.ask_changes(store, ben, three.id, "Shorter")
    past = history.history(store, PAGE)
    assert [(one.revision.number, one.state, one.note, one.releases) for one in past] == [
        (3, "draft", "changes asked", ()),
        (2, "draft", "", ()),  # overtaken, so in review no more
        (1, "published", "", (1,)),
    ]
    first = past[-1].revision
    assert (first.author_name, first.note) == ("Ana", "first words")
    assert first.at == "2026-03-02T09:00:00+00:00"
    assert [step.what for step in past[-1].steps] == ["submitted", "approved"]
    marks.retire(store, ben, PAGE, "old")
    assert [one.state for one in history.history(store, PAGE)] == ["retired", "draft", "published"]
    assert history.history(store, CLAM) == []


def test_going_back_makes_a_new_revision(store: Store) -> None:
    ana, ben = add_person(store, "Ana", "editor"), add_person(store, "Ben", "editor")
    one = drafts.save(store, ana, PAGE, page(), None)
    two = drafts.save(store, ana, PAGE, page("Two"), one.id)
    mine = drafts.autosave(store, ben, PAGE, "half a thought", two.id)
    three = history.restore(store, ben, PAGE, one.id)
    assert (three.number, three.parent, three.author) == (3, two.id, ben)
    assert three.note == "Restored revision 1"
    assert items.same_words(three.text, one.text)
    assert items.facts(three.text).revision == 3  # translations of revision 2 are behind
    assert history.restore(store, ben, PAGE, one.id) == three  # it is what it is already
    assert drafts.draft_of(store, ben, PAGE) == mine
    assert log(store) == ["saved", "saved", "restored"]
    assert history.restore(store, ana, PAGE, two.id, "it was right").note == "it was right"
    other = add_revision(store, ana)
    with pytest.raises(StudioError, match="another item"):
        history.restore(store, ben, PAGE, other)
    with pytest.raises(StudioConflict):
        drafts.save(store, ben, PAGE, mine.text, mine.base)


def test_old_words_that_cannot_be_read_do_not_touch_a_draft(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    old = add_revision(store, ana, text="from another time\n")
    drafts.save(store, ana, CLAM, shipped(CLAM), old)
    mine = drafts.autosave(store, ana, CLAM, "half a thought", old)
    with pytest.raises(StudioUnreadable):
        history.restore(store, ana, CLAM, old)
    assert drafts.draft_of(store, ana, CLAM) == mine
