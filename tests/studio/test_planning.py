"""Publishing later, withdrawing at once, and going back."""

from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.content.reader import NotInRelease
from kiosk.content.shelf import POINTER, Shelf, ShelfError
from kiosk.studio import audit, planning, publish
from kiosk.studio.assemble import SHOWN
from kiosk.studio.items import Key
from kiosk.studio.publish import NothingNew
from kiosk.studio.sign_in import Confirmed
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock, add_person, sure
from tests.studio.published import TENDON, edit, reader
from tests.studio.release_sample import PAGE, TERM, Site


def plan_for(site: Site, due: datetime, note: str = "") -> int:
    proof = sure(site.store, site.ben)
    return planning.schedule(site.store, site.ben, due, note, confirmed=proof)


def test_an_item_is_withdrawn_at_once_and_stays_away(shown: Site) -> None:
    done = planning.withdraw_now(
        shown.store, shown.shelf, shown.ana, "term", "tendon", "a slip of the pen"
    )
    assert done is not None
    assert shown.shown() == 2
    with reader(shown) as release:
        with pytest.raises(NotInRelease):
            release.term("tendon", "en")
        assert release.page("what-it-is", "es").terms == ()
        assert release.page("what-it-is", "en").item.reviewed  # the rest is as it was
    with pytest.raises(NothingNew):  # the next release would be the same
        shown.publish()
    (entry,) = audit.entries(shown.store.connection, "withdrew")
    assert entry.details["reason"] == "a slip of the pen"
    with pytest.raises(StudioError, match="There is no term"):
        planning.withdraw_now(shown.store, shown.shelf, shown.ana, "term", "none", "x")
    again = planning.withdraw_now(shown.store, shown.shelf, shown.ana, "term", "tendon", "x")
    assert again is None


def test_a_draft_does_not_slip_out_with_a_withdrawal(shown: Site) -> None:
    edit(shown, PAGE, "title: What it is", "title: What the muscle is")
    shown.approve(Key("page", "what-it-is", "en"))
    planning.withdraw_now(shown.store, shown.shelf, shown.ana, "term", "tendon", "wrong")
    with reader(shown) as release:
        assert release.page("what-it-is", "en").item.title == "What it is"


@pytest.mark.parametrize(("kind", "reason"), [("motion", "x"), ("sources", "x"), ("term", " ")])
def test_a_withdrawal_needs_an_item_and_a_reason(shown: Site, kind: str, reason: str) -> None:
    with pytest.raises(StudioError):
        planning.withdraw_now(shown.store, shown.shelf, shown.ana, kind, "tendon", reason)
    assert shown.shown() == 1


def test_back_to_an_earlier_release(shown: Site) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    shown.approve(TENDON)
    shown.publish()
    shown.roll_back(1, "the new word is wrong")
    assert shown.shown() == 1
    assert shown.store.setting(SHOWN) == "1"
    with pytest.raises(ShelfError, match="9"):
        shown.roll_back(9)
    assert shown.store.setting(publish.INTENT) == ""
    assert shown.publish().number == 3


# plans


def test_a_plan_is_carried_out_once_when_it_is_due(shown: Site, clock: Clock) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    due = clock.at + timedelta(hours=2)
    plan = plan_for(shown, due, "Monday")
    shown.approve(TENDON)
    assert planning.run_due(shown.store, shown.shelf) == []
    clock.forward(2 * 3600)
    (done,) = planning.run_due(shown.store, shown.shelf)
    assert (done.id, done.outcome) == (plan, "published as release 2")
    assert planning.run_due(shown.store, shown.shelf) == []
    assert planning.plans(shown.store) == []
    assert shown.shown() == 2


def test_a_plan_with_errors_or_nothing_new_ends_and_says_so(shown: Site, clock: Clock) -> None:
    for hours in (1, 2):
        plan_for(shown, clock.at + timedelta(hours=hours))
    clock.forward(3600)
    (first,) = planning.run_due(shown.store, shown.shelf)
    assert first.outcome == "nothing new to publish"
    edit(shown, TERM, "sources: [jones-2019]", "sources: [jones-2020]")
    shown.approve(TENDON)
    clock.forward(3600)
    (second,) = planning.run_due(shown.store, shown.shelf)
    assert "source-unknown" in second.outcome
    assert shown.shown() == 1


def test_a_plan_of_somebody_who_left_ends(shown: Site, clock: Clock) -> None:
    plan_for(shown, clock.at + timedelta(hours=1))
    with shown.store.scribble() as db:
        db.execute("UPDATE people SET disabled_at = 'x' WHERE id = ?", [shown.ben])
    clock.forward(3600)
    (plan,) = planning.run_due(shown.store, shown.shelf)
    assert "Ben" in plan.outcome


def test_plans_can_be_cancelled_but_not_made_for_the_past(shown: Site, clock: Clock) -> None:
    with pytest.raises(StudioError, match="has passed"):
        plan_for(shown, clock.at)
    with pytest.raises(StudioError, match="time zone"):
        plan_for(shown, datetime(2027, 1, 1))
    plan = plan_for(shown, datetime(2027, 1, 1, tzinfo=UTC))
    planning.cancel(shown.store, shown.ben, plan)
    with pytest.raises(StudioError, match="over already"):
        planning.cancel(shown.store, shown.ben, plan)
    clock.forward(366 * 86_400)
    assert planning.run_due(shown.store, shown.shelf) == []


def test_a_plan_of_somebody_who_may_publish_no_more_ends(shown: Site, clock: Clock) -> None:
    plan_for(shown, clock.at + timedelta(hours=1))
    with shown.store.scribble() as db:
        db.execute("UPDATE people SET role = 'editor' WHERE id = ?", [shown.ben])
    clock.forward(3600)
    (plan,) = planning.run_due(shown.store, shown.shelf)
    assert "Ben is an editor" in plan.outcome


# who may


def test_editors_only_ever_take_away(shown: Site, clock: Clock) -> None:
    ana, proof = shown.ana, sure(shown.store, shown.ana)
    later = clock.at + timedelta(hours=1)
    plan = plan_for(shown, later)
    for deed in (
        lambda: publish.publish(shown.store, shown.shelf, ana, confirmed=proof),
        lambda: planning.schedule(shown.store, ana, later, confirmed=proof),
        lambda: planning.cancel(shown.store, ana, plan),
        lambda: planning.roll_back(shown.store, shown.shelf, ana, 1, confirmed=proof),
    ):
        with pytest.raises(StudioError, match="Ana is an editor"):
            deed()
    assert planning.withdraw_now(shown.store, shown.shelf, ana, "term", "tendon", "wrong")
    assert shown.shown() == 2


def test_publishing_needs_the_passphrase_each_time(shown: Site) -> None:
    proof = sure(shown.store, shown.ben)
    with pytest.raises(NothingNew):
        publish.publish(shown.store, shown.shelf, shown.ben, confirmed=proof)
    for used in (proof, Confirmed(shown.ben, proof.at)):  # used, and made up
        with pytest.raises(StudioError, match="its own passphrase"):
            planning.roll_back(shown.store, shown.shelf, shown.ben, 1, confirmed=used)


def _force(store: Store, statements: list[tuple[str, list[object]]]) -> None:
    with store.scribble() as db:
        for statement, values in statements:
            db.execute(statement, values)


def test_the_file_itself_refuses_what_editors_may_not_do(shown: Site) -> None:
    edit(shown, TERM, "TEN-dun", "TEN-din")
    store, now = shown.store, shown.store.now()
    new = store.rows("SELECT MAX(id) AS id FROM revisions")[0]["id"]
    release = "INSERT INTO releases VALUES (9, '', '', ?, ?, '')"
    for words, statements in (
        ("only reviewers and admins publish", [
            (release, [shown.ana, now]),
            ("INSERT INTO release_items VALUES (9, ?)", [new]),
        ]),
        ("only reviewers and admins plan", [
            ("INSERT INTO planned (due, person) VALUES (?, ?)", [now, shown.ana]),
        ]),
        ("only reviewers and admins retire", [
            ("INSERT INTO marks (kind, item, what, person, at)"
             " VALUES ('term', 'tendon', 'retired', ?, ?)", [shown.ana, now]),
        ]),
    ):  # fmt: skip
        with pytest.raises(StudioError, match=words):
            _force(store, statements)
    with store.scribble() as db:  # what only takes away is anybody's
        db.execute(release, [shown.ana, now])
        db.execute("INSERT INTO release_items SELECT 9, revision FROM release_items LIMIT 1")


# cut off


@pytest.mark.slow
def test_withdrawing_from_the_real_content_takes_less_than_two_seconds(
    store: Store, shipped: Path
) -> None:
    ana = add_person(store, "Ana", "editor")
    shelf = Shelf(store.folder / "releases")
    begun = time.perf_counter()
    done = planning.withdraw_now(store, shelf, ana, "exercise", "clamshell", "wrong picture")
    taken = time.perf_counter() - begun
    assert done is not None
    with shelf.open_current().reader as release:
        for language in ("en", "es"):
            assert all(card.id != "clamshell" for card in release.exercises(language))
            for item in release.items(language):
                assert "exercise:clamshell" not in item.model_dump_json()
        assert release.release.motions > 80
    assert taken < 2
    assert (shelf.folder / POINTER).read_text().startswith(f"content-{done.number}-")
