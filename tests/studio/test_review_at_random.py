"""Several people, in any order of deeds: what must hold of review always holds."""

from __future__ import annotations

import shutil
import tempfile
from itertools import pairwise
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.studio import audit, drafts, history, items, listing, marks, review
from kiosk.studio.items import Key, Revision
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock, publish, sign, staff, sure
from tests.studio.test_drafts import PAGE, page


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
        review.set_self_approval(self.store, kim, True, confirmed=sure(self.store, kim))
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
