"""What waits for whom, and in which order."""

from __future__ import annotations

from kiosk.studio import drafts, marks, review, waiting
from kiosk.studio.items import Key
from kiosk.studio.store import Store
from tests.studio.hands import Clock, sign, staff
from tests.studio.test_drafts import PAGE, page


def test_lists_of_what_waits(store: Store, ana: int, ben: int, clock: Clock) -> None:
    kim = staff(store, "Kim", "admin")
    made = {}
    for id, author in (("one", ana), ("two", ben), ("three", ana)):
        key = Key("page", id, "en")
        made[id] = drafts.save(store, author, key, page(id, id=id), None)
        review.submit(store, author, made[id].id)
        clock.forward(60)
    assert [one.title for one in waiting.to_review(store, ben)] == ["one", "three"]
    assert [one.title for one in waiting.to_review(store, kim)] == ["one", "two", "three"]
    assert waiting.to_review(store, ana) == []
    sign(store, ben, made["one"])
    marks.retire(store, ben, made["three"].key, "old")
    assert waiting.to_review(store, ben) == []
    review.ask_changes(store, kim, made["two"].id, "no")
    assert [one.title for one in waiting.to_change(store, ben)] == ["two"]
    assert waiting.to_change(store, ana) == []
    with store.scribble() as db:
        db.execute("UPDATE people SET disabled_at = 'x' WHERE id = ?", [ben])
    assert [one.title for one in waiting.to_change(store, ana)] == ["two"]  # nobody else will


def test_what_waits_for_others_says_why(store: Store, ana: int, ben: int) -> None:
    cas = staff(store, "Cas", "reviewer", "")
    one = drafts.save(store, ben, PAGE, page(), None)
    review.submit(store, ben, one.id)
    why = {
        person: [other.why for other in waiting.for_others(store, person)]
        for person in (ana, ben, cas)
    }
    assert why[ana] == ["You are an editor. Only reviewers and admins approve. Ben can."]
    assert "You wrote these words" in why[ben][0]
    assert "no credential" in why[cas][0]
    assert waiting.to_review(store, cas) == []
    dee = staff(store, "Dee", "reviewer")
    assert waiting.for_others(store, dee) == []
    assert [item.revision for item in waiting.to_review(store, dee)] == [one]
