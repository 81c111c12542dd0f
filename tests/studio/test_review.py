"""Review: who may do which step, what a signature records, and the states that follow."""

from __future__ import annotations

import shutil
import tempfile
from datetime import datetime, timedelta
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.studio import audit, drafts, history, items, listing, marks, review, waiting
from kiosk.studio.items import Key, Revision
from kiosk.studio.sign_in import Confirmed
from kiosk.studio.store import Store, StudioDamaged, StudioError
from tests.studio.conftest import Clock, add_revision, publish, sign, staff
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
        proof = Confirmed(person, now - timedelta(seconds=seconds))
        with pytest.raises(StudioError, match=words):
            review.approve(store, ben, one.id, confirmed=proof)
    assert state(store) == ("in review", "")
    review.approve(store, ben, one.id, confirmed=Confirmed(ben, now - timedelta(seconds=60)))
    assert state(store) == ("approved", "")


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
        review.set_self_approval(store, ana, True)
    review.set_self_approval(store, kim, True)
    assert [item.revision for item in waiting.to_review(store, kim)] == [one]
    ben = staff(store, "Ben", "reviewer")  # from now on there is somebody to ask
    with pytest.raises(StudioError, match="ask Ben"):
        sign(store, kim, one)
    with pytest.raises(StudioError, match="Ben and Kim can approve"):
        review.set_self_approval(store, kim, True)
    with store.scribble() as db:
        db.execute("UPDATE people SET disabled_at = 'x' WHERE id = ?", [ben])
    sign(store, kim, one)
    assert state(store) == ("approved", "")
    review.set_self_approval(store, kim, False)
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


class Staff(RuleBasedStateMachine):
    """Several people, two items, and any order of deeds: what must hold always holds."""

    KEYS = (PAGE, Key("page", "rest", "es"))
    who = st.integers(0, 3)
    which = st.integers(0, 1)
    back = st.integers(0, 5)

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.clock = Clock()
        self.store = Store(self.folder, self.clock)
        # what is tried here is not whether it survives a power cut
        self.store.connection.execute("PRAGMA synchronous=OFF")
        self.people = [
            staff(self.store, "Ana", "editor"),
            staff(self.store, "Ben", "reviewer"),
            staff(self.store, "Cas", "reviewer"),
            staff(self.store, "Kim", "admin"),
        ]
        self.releases = 0
        self.alone = False

    def teardown(self) -> None:
        self.store.close()
        shutil.rmtree(self.folder)

    def newest(self, which: int) -> Revision | None:
        return items.newest(self.store, self.KEYS[which])

    def refused(self, deed: Any) -> None:
        """Do it; a refusal is a plain answer and changes nothing in the log."""
        before = audit.head(self.store.connection)
        try:
            deed()
            return
        except StudioError as error:
            said = str(error)
        assert said[0].isupper()
        assert said.endswith(".")
        assert audit.head(self.store.connection) == before

    @initialize(first=who, second=who)
    def begin(self, first: int, second: int) -> None:
        self.save(first, 0, "a", 0)
        self.save(second, 1, "a", 0)

    @rule(who=who, which=which, words=st.sampled_from("abc"), behind=st.integers(0, 1))
    def save(self, who: int, which: int, words: str, behind: int) -> None:
        self.clock.forward(1)
        all_of = items.revisions(self.store, self.KEYS[which])
        base = all_of[min(behind, len(all_of) - 1)].id if all_of else None
        text = page(words)
        self.refused(
            lambda: drafts.save(self.store, self.people[who], self.KEYS[which], text, base)
        )

    @rule(who=who, which=which, back=back)
    def restore(self, who: int, which: int, back: int) -> None:
        all_of = items.revisions(self.store, self.KEYS[which])
        if all_of:
            old = all_of[back % len(all_of)]
            self.refused(lambda: history.restore(self.store, self.people[who], old.key, old.id))

    @rule(who=who, which=which)
    def submit(self, who: int, which: int) -> None:
        if one := self.newest(which):
            self.refused(lambda: review.submit(self.store, self.people[who], one.id))

    @rule(who=who, which=which)
    def submit_and_approve(self, who: int, which: int) -> None:
        if one := self.newest(which):
            self.refused(lambda: review.submit(self.store, one.author, one.id))
            self.refused(lambda: sign(self.store, self.people[who], one))

    @rule(who=who, which=which, back=back)
    def approve(self, who: int, which: int, back: int) -> None:
        all_of = items.revisions(self.store, self.KEYS[which])
        if all_of:
            one = all_of[back % len(all_of)] if back > 3 else all_of[0]
            self.refused(lambda: sign(self.store, self.people[who], one))

    @rule(who=who, which=which)
    def ask(self, who: int, which: int) -> None:
        if one := self.newest(which):
            self.refused(lambda: review.ask_changes(self.store, self.people[who], one.id, "Why?"))

    @rule(who=who, which=which)
    def take_back(self, who: int, which: int) -> None:
        if one := self.newest(which):
            self.refused(lambda: review.take_back(self.store, self.people[who], one.id))

    @rule(who=who, what=st.sampled_from(["retire", "bring_back", "withdraw", "put_back"]))
    def mark(self, who: int, what: str) -> None:
        deed = getattr(marks, what)
        self.refused(lambda: deed(self.store, self.people[who], PAGE, "because"))

    @rule()
    def release(self) -> None:
        approved = [
            one
            for which in (0, 1)
            if (one := self.newest(which))
            and (steps := review.steps(self.store, one.id))
            and steps[-1].what == "approved"
        ]
        if approved:
            self.releases += 1
            publish(self.store, self.releases, *approved)

    @precondition(lambda self: not self.alone)
    @rule()
    def be_left_alone(self) -> None:
        """Everybody but the admin leaves, who then may sign what they wrote."""
        self.alone = True
        with self.store.scribble() as db:
            db.execute("UPDATE people SET disabled_at = 'x' WHERE role = 'reviewer'")
        kim = self.people[3]
        review.set_self_approval(self.store, kim, True)
        mine = page(f"Kim {self.clock().isoformat()}")
        one = drafts.save(self.store, kim, PAGE, mine, items.revisions(self.store, PAGE)[0].id)
        review.submit(self.store, kim, one.id)
        sign(self.store, kim, one)

    @invariant()
    def nobody_approved_their_own(self) -> None:
        rows = self.store.rows(
            "SELECT r.author, s.person FROM steps AS s JOIN revisions AS r ON r.id = s.revision"
            " WHERE s.what = 'approved'"
        )
        own = [row["person"] for row in rows if row["person"] == row["author"]]
        assert not own or (self.alone and set(own) == {self.people[3]})

    @invariant()
    def states_are_the_five_and_agree_everywhere(self) -> None:
        listed = {
            Key(item.kind, item.id, version.language): (version.state, version.note)
            for item in listing.listing(self.store)
            for version in item.versions
        }
        for key in self.KEYS:
            found = review.standing(self.store, key)
            assert (found is None) == (key not in listed)
            if found is not None:
                assert found.state in review.STATES
                assert listed[key] == (found.state, found.note)
                past = history.history(self.store, key)[0]
                assert (past.state, past.note) == (found.state, found.note)

    @invariant()
    def numbers_have_no_gaps_and_nothing_is_twice(self) -> None:
        for key in self.KEYS:
            found = items.revisions(self.store, key)
            assert [one.number for one in found] == list(range(len(found), 0, -1))
            for later, earlier in pairwise(found):
                assert later.parent == earlier.id
                assert not items.same_words(later.text, earlier.text)
                assert items.facts(later.text).revision > items.facts(earlier.text).revision

    @invariant()
    def the_log_holds(self) -> None:
        assert audit.broken(self.store.connection) is None


Staff.TestCase.settings = settings(max_examples=40, stateful_step_count=30, deadline=None)
TestStaff = Staff.TestCase
