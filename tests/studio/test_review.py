"""Review: who may do which step, what a signature records, and the states that follow."""

from __future__ import annotations

from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from kiosk.studio import audit, drafts, items, review, sign_in, waiting
from kiosk.studio.items import Key
from kiosk.studio.sign_in import Confirmed
from kiosk.studio.store import Store, StudioDamaged, StudioError
from tests.studio.hands import Clock, add_revision, publish, sign, staff, sure
from tests.studio.test_drafts import PAGE, log, page


def state(store: Store, key: Key = PAGE) -> tuple[str, str]:
    found = review.standing(store, key)
    assert found is not None
    return found.state, found.note


def test_from_draft_to_published_and_back_to_draft(
    store: Store, ana: int, ben: int, clock: Clock
) -> None:
    assert review.standing(store, PAGE) is None
    one = drafts.save(store, ana, PAGE, page(), None)
    assert state(store) == ("draft", "")
    review.submit(store, ana, one.id)
    assert state(store) == ("in review", "")
    sign(store, ben, one)
    assert state(store) == ("approved", "")
    publish(store, 1, one)
    assert state(store) == ("published", "")
    clock.forward(1)
    two = drafts.save(store, ana, PAGE, page("Rest well"), one.id)
    now = review.standing(store, PAGE)
    assert now is not None
    assert (now.state, now.published, now.revision) == ("draft", 1, two)
    with pytest.raises(StudioError, match="not in review"):
        sign(store, ben, two)  # what was approved once is not approved for ever
    assert log(store) == ["saved", "submitted", "approved", "saved"]


def test_a_signature_records_who_what_when_and_why(
    store: Store, ana: int, ben: int, clock: Clock
) -> None:
    one = drafts.save(store, ana, PAGE, page(), None)
    review.submit(store, ana, one.id)
    clock.forward(3600)
    step = sign(store, ben, one)
    assert (step.name, step.credential, step.at) == ("Ben", "DPT", "2026-03-02T10:00:00+00:00")
    assert (step.meaning, step.sha256) == (review.MEANING, items.sha256(page()))
    assert review.steps(store, one.id)[-1] == step
    entry = audit.entries(store.connection)[0]
    assert entry.details == {
        "revision": 1,
        "sha256": one.sha256,
        "meaning": review.MEANING,
        "credential": "DPT",
    }
    with pytest.raises(StudioError, match="approved already"):
        sign(store, ben, one)
    with pytest.raises(StudioError, match="approved already"):
        review.submit(store, ana, one.id)


def test_only_who_has_just_confirmed_signs(store: Store, ana: int, ben: int) -> None:
    one = drafts.save(store, ana, PAGE, page(), None)
    review.submit(store, ana, one.id)
    now = datetime.fromisoformat(store.now())
    for person, seconds, words in (
        (ana, 0, "Somebody else"),
        (ben, 61, "too long"),
        (ben, -5, "too long"),
    ):
        proof = sign_in._give(person, now - timedelta(seconds=seconds))
        with pytest.raises(StudioError, match=words):
            review.approve(store, ben, one.id, confirmed=proof)
    with pytest.raises(StudioError, match="its own passphrase"):  # nobody confirmed this
        review.approve(store, ben, one.id, confirmed=Confirmed(ben, now))
    assert state(store) == ("in review", "")
    proof = sign_in._give(ben, now - timedelta(seconds=60))
    review.approve(store, ben, one.id, confirmed=proof)
    assert state(store) == ("approved", "")
    two = drafts.save(store, ana, PAGE, page("Two"), one.id)
    review.submit(store, ana, two.id)
    with pytest.raises(StudioError, match="its own passphrase"):  # it was for one deed
        review.approve(store, ben, two.id, confirmed=proof)


def test_who_may_not_sign_is_told_why(store: Store, ana: int, ben: int) -> None:
    kim = staff(store, "Kim", "admin", "")
    one = drafts.save(store, ben, PAGE, page(), None)
    with pytest.raises(StudioError, match="must be sent first"):
        sign(store, kim, one)
    review.submit(store, ben, one.id)
    for person, words in ((ana, "an editor"), (kim, "no credential"), (ben, "You wrote")):
        with pytest.raises(StudioError, match=words):
            sign(store, person, one)
    with store.scribble() as db:
        db.execute("UPDATE people SET credential = 'MD' WHERE id = ?", [kim])
    with pytest.raises(StudioError, match="Ask Kim"):
        sign(store, ben, one)
    with pytest.raises(StudioError, match="what your signature means"):
        sign(store, kim, one, meaning=" ")
    with store.scribble() as db:
        db.execute("UPDATE people SET disabled_at = 'x' WHERE id = ?", [kim])
    with pytest.raises(StudioError, match="disabled"):
        sign(store, kim, one)
    assert log(store) == ["saved", "submitted"]


def test_words_changed_on_the_disk_are_not_signed(store: Store, ana: int, ben: int) -> None:
    one = drafts.save(store, ana, PAGE, page(), None)
    review.submit(store, ana, one.id)
    with store.scribble() as db:
        db.execute("DROP TRIGGER revisions_UPDATE")
        db.execute("UPDATE revisions SET text = text || 'x'")
    with pytest.raises(StudioDamaged, match="not as they were saved"):
        sign(store, ben, one)


def test_changes_are_asked_with_a_comment_on_a_block(store: Store, ana: int, ben: int) -> None:
    one = drafts.save(store, ana, PAGE, page(body="First.\n\nSecond."), None)
    with pytest.raises(StudioError, match="not in review"):
        review.ask_changes(store, ben, one.id, "Shorter, please")
    review.submit(store, ana, one.id)
    for comment, block in ((" \n", 0), ("Shorter, please", 2), ("Shorter, please", -1)):
        with pytest.raises(StudioError):
            review.ask_changes(store, ben, one.id, comment, block)
    with pytest.raises(StudioError, match="Only reviewers"):
        review.ask_changes(store, ana, one.id, "Shorter, please")
    review.ask_changes(store, ben, one.id, "Shorter, please", 1)
    assert state(store) == ("draft", "changes asked")
    (mine,) = waiting.to_change(store, ana)
    assert (mine.step.comment, mine.step.block, mine.title) == ("Shorter, please", 1, "Rest")
    assert waiting.to_change(store, ben) == []
    review.submit(store, ana, one.id)  # it was a misunderstanding
    assert waiting.to_change(store, ana) == []
    sign(store, ben, one)
    review.ask_changes(store, ben, one.id, "I read it again")
    assert state(store) == ("draft", "changes asked")
    drafts.save(store, ana, PAGE, page("Short"), one.id)
    assert state(store) == ("draft", "")
    assert waiting.to_change(store, ana) == []


def test_authors_senders_and_admins_take_back(store: Store, ana: int, ben: int) -> None:
    eve, kim = staff(store, "Eve", "editor"), staff(store, "Kim", "admin")
    one = drafts.save(store, ana, PAGE, page(), None)
    with pytest.raises(StudioError, match="not in review"):
        review.take_back(store, ana, one.id)
    for sender, taker in ((eve, ana), (eve, eve), (ana, kim)):
        review.submit(store, sender, one.id)
        review.take_back(store, taker, one.id)
        assert state(store) == ("draft", "")
    review.submit(store, ana, one.id)
    for other in (eve, ben):
        with pytest.raises(StudioError, match="Ana sent this"):
            review.take_back(store, other, one.id)


def test_what_was_saved_since_is_what_counts(store: Store, ana: int, ben: int) -> None:
    one = drafts.save(store, ana, PAGE, page(), None)
    review.submit(store, ana, one.id)
    drafts.save(store, ben, PAGE, page("Ben's"), one.id)
    assert state(store) == ("draft", "")
    for step in (
        lambda: sign(store, ben, one),
        lambda: review.submit(store, ana, one.id),
        lambda: review.take_back(store, ana, one.id),
        lambda: review.ask_changes(store, ben, one.id, "x"),
    ):
        with pytest.raises(StudioError, match="Look at revision 2"):
            step()


def test_two_reviewers_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, clock: Clock
) -> None:
    with Store(tmp_path, clock) as mine, Store(tmp_path, clock) as other:
        ana, ben = staff(mine, "Ana", "editor"), staff(mine, "Ben", "reviewer")
        kim = staff(mine, "Kim", "reviewer")
        one = drafts.save(mine, ana, PAGE, page(), None)
        review.submit(mine, ana, one.id)
        real = Store.write

        def late(self: Store, *args: Any, **details: Any) -> Any:
            if self is mine:
                monkeypatch.setattr(Store, "write", real)
                review.ask_changes(other, kim, one.id, "Wait")
            return real(self, *args, **details)

        monkeypatch.setattr(Store, "write", late)
        with pytest.raises(StudioError, match="Somebody else was quicker"):
            sign(mine, ben, one)
        assert state(mine) == ("draft", "changes asked")


def test_a_site_with_one_approver_may_let_them_sign_their_own(store: Store, ana: int) -> None:
    kim = staff(store, "Kim", "admin")
    one = drafts.save(store, kim, PAGE, page(), None)
    review.submit(store, kim, one.id)
    with pytest.raises(StudioError, match="somebody else must approve"):
        sign(store, kim, one)
    assert waiting.to_review(store, kim) == []
    with pytest.raises(StudioError, match="Only an admin"):
        review.set_self_approval(store, ana, True, confirmed=sure(store, ana))
    review.set_self_approval(store, kim, True, confirmed=sure(store, kim))
    assert [item.revision for item in waiting.to_review(store, kim)] == [one]
    ben = staff(store, "Ben", "reviewer")  # from now on there is somebody to ask
    with pytest.raises(StudioError, match="ask Ben"):
        sign(store, kim, one)
    with pytest.raises(StudioError, match="Ben and Kim can approve"):
        review.set_self_approval(store, kim, True, confirmed=sure(store, kim))
    with store.scribble() as db:
        db.execute("UPDATE people SET disabled_at = 'x' WHERE id = ?", [ben])
    sign(store, kim, one)
    assert state(store) == ("approved", "")
    review.set_self_approval(store, kim, False, confirmed=sure(store, kim))
    two = drafts.save(store, kim, PAGE, page("Two"), one.id)
    review.submit(store, kim, two.id)
    with pytest.raises(StudioError, match="somebody else must approve"):
        sign(store, kim, two)
    assert log(store).count("self-approval set") == 2


def test_words_that_patients_saw_before_any_review_can_be_signed(
    store: Store, ana: int, ben: int, clock: Clock
) -> None:
    one = drafts.save(store, ana, PAGE, page(), None)
    publish(store, 1, one)
    clock.forward(60)
    assert state(store) == ("published", "")
    review.submit(store, ana, one.id)
    assert state(store) == ("in review", "")
    sign(store, ben, one)
    assert state(store) == ("approved", "")  # the signature is not in the release yet
    clock.forward(60)
    publish(store, 2, one)
    assert state(store) == ("published", "")
    with store.scribble() as db:  # the site goes back to what it showed before
        db.execute("INSERT INTO site VALUES ('shown', '1')")
    assert state(store) == ("approved", "")


def test_a_revision_that_is_not_there(store: Store, ana: int) -> None:
    with pytest.raises(StudioError, match="no such revision"):
        review.submit(store, ana, add_revision(store, ana) + 1)


def test_several_comments_go_back_together(store: Store, ana: int, ben: int) -> None:
    one = drafts.save(store, ana, PAGE, page(body="First.\n\nSecond."), None)
    review.submit(store, ana, one.id)
    comments = [review.Comment("Say it plainly", 1), review.Comment("A source is missing")]
    for wrong in ([], [*comments, review.Comment("  ")], [review.Comment("x", 9)]):
        with pytest.raises(StudioError):
            review.ask_all_changes(store, ben, one.id, wrong)
    done = review.ask_all_changes(store, ben, one.id, comments)
    assert [(step.comment, step.block) for step in done] == [
        ("Say it plainly", 1), ("A source is missing", None),
    ]  # fmt: skip
    assert review.last_comments(store, one.id) == done
    assert state(store) == ("draft", "changes asked")
    (entry,) = audit.entries(store.connection, "changes asked")
    assert entry.details["more"] == [["A source is missing", None]]
    review.submit(store, ana, one.id)
    assert review.last_comments(store, one.id) == []
