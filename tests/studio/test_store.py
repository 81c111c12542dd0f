"""The studio's file holds its rules by itself, tells what is wrong, and loses nothing."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from kiosk.studio import audit
from kiosk.studio.store import FILE, Store, StudioDamaged, StudioError
from tests.studio.hands import Clock, add_person, add_revision, add_step


def test_a_new_file_is_whole_and_opens_again(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        add_person(store, "Ana", "editor")
    before = (tmp_path / FILE).read_bytes()
    with Store(tmp_path) as store:
        assert [row["name"] for row in store.rows("SELECT name FROM people")] == ["Ana"]
    assert (tmp_path / FILE).read_bytes() == before  # opening writes nothing


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE revisions SET text = 'x'",
        "DELETE FROM revisions",
        "UPDATE steps SET name = 'x'",
        "DELETE FROM steps",
        "UPDATE audit SET what = 'x'",
        "DELETE FROM audit",
    ],
)
def test_what_was_written_is_never_changed(store: Store, statement: str) -> None:
    person = add_person(store, "Ana", "editor")
    add_step(store, add_revision(store, person), person, "submitted")
    with store.write(person, "submitted", "it"):
        pass
    with pytest.raises(StudioError, match="never changed"), store.scribble() as db:
        db.execute(statement)


def test_nobody_approves_their_own_words(store: Store) -> None:
    ana, ben = add_person(store, "Ana", "reviewer"), add_person(store, "Ben", "reviewer")
    revision = add_revision(store, ana)
    add_step(store, revision, ana, "submitted")
    with pytest.raises(StudioError, match="their own words"):
        add_step(store, revision, ana, "approved")
    add_step(store, revision, ben, "approved")


def test_a_site_of_one_may_approve_its_own_words_when_it_says_so(store: Store) -> None:
    ana = add_person(store, "Ana", "admin")
    revision = add_revision(store, ana)
    add_step(store, revision, ana, "submitted")
    with store.scribble() as db:
        db.execute("INSERT INTO site VALUES ('self_approval', 'yes')")
    add_step(store, revision, ana, "approved")


def test_editors_do_not_approve(store: Store) -> None:
    ana, eve = add_person(store, "Ana", "editor"), add_person(store, "Eve", "editor")
    revision = add_revision(store, ana)
    add_step(store, revision, ana, "submitted")
    with pytest.raises(StudioError, match="only reviewers"):
        add_step(store, revision, eve, "approved")


def test_only_the_newest_submitted_words_as_they_were_read_are_approved(store: Store) -> None:
    ana, ben = add_person(store, "Ana", "editor"), add_person(store, "Ben", "reviewer")
    old = add_revision(store, ana)
    with pytest.raises(StudioError, match="only what was submitted"):
        add_step(store, old, ben, "approved")
    add_step(store, old, ana, "submitted")
    with pytest.raises(StudioError, match="not those that were read"):
        add_step(store, old, ben, "approved", sha256="0" * 64)
    add_revision(store, ana, number=2)
    with pytest.raises(StudioError, match="only the newest"):
        add_step(store, old, ben, "approved")


def test_a_write_that_fails_leaves_neither_words_nor_an_entry(store: Store) -> None:
    def fail() -> None:
        with store.write(None, "tried", "nothing") as db:
            db.execute("INSERT INTO site VALUES ('a', 'b')")
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert store.setting("a") == ""
    assert audit.entries(store.connection) == []


def test_the_log_is_chained_and_searched(store: Store) -> None:
    ana = add_person(store, "Ana", "editor")
    for what in ("saved", "submitted"):
        with store.write(ana, what, "exercise clamshell en", note="a typo"):
            pass
    newest, older = audit.entries(store.connection, "ana clamshell")
    assert (newest.what, newest.previous) == ("submitted", older.hash)
    assert audit.entries(store.connection, "submitted typo") == [newest]
    assert audit.entries(store.connection, "nobody") == []
    assert audit.broken(store.connection) is None


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET what = 'approved' WHERE id = 2",
        "UPDATE audit SET details = '{' WHERE id = 2",
        "DELETE FROM audit WHERE id = 2",
    ],
)
def test_a_log_changed_from_outside_is_told_at_the_next_start(
    tmp_path: Path, statement: str
) -> None:
    with Store(tmp_path) as store:
        for what in ("one", "two", "three"):
            with store.write(None, what, "it"):
                pass
    outside = sqlite3.connect(tmp_path / FILE)
    rules = outside.execute(
        "SELECT name, sql FROM sqlite_schema WHERE type = 'trigger' AND tbl_name = 'audit'"
    ).fetchall()
    assert len(rules) == 2
    for name, _ in rules:
        outside.execute(f"DROP TRIGGER {name}")
    outside.execute(statement)
    outside.commit()
    with pytest.raises(StudioDamaged, match="changed from outside"):
        Store(tmp_path)  # the rules are gone
    for _, sql in rules:
        outside.execute(sql)
    outside.commit()
    outside.close()
    with pytest.raises(StudioDamaged, match="entry 2"):
        Store(tmp_path)  # they are back, but the log's chain is broken


def test_a_clock_set_back_does_not_turn_the_log_back(tmp_path: Path) -> None:
    clock = Clock()
    with Store(tmp_path, clock) as store:
        with store.write(None, "one", "it"):
            pass
        clock.forward(-86_400)
        with store.write(None, "two", "it"):
            pass
        two, one = audit.entries(store.connection)
        assert two.at >= one.at


def test_a_damaged_or_strange_file_is_told_of(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        add_person(store, "Ana", "editor")
    path = tmp_path / FILE
    whole = path.read_bytes()
    for damaged in (b"hello" * 50, whole[:5000], whole[:4096] + bytes(4096) + whole[8192:]):
        path.write_bytes(damaged)
        with pytest.raises(StudioDamaged, match=r"[Rr]estore"):
            Store(tmp_path)
    newer = bytearray(whole)
    newer[60:64] = (99).to_bytes(4, "big")
    path.write_bytes(bytes(newer))
    with pytest.raises(StudioError, match="newer version"):
        Store(tmp_path)


def test_two_programs_on_one_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kiosk.studio.store.PATIENCE_MS", 50)
    with Store(tmp_path) as one, Store(tmp_path) as two:
        with (
            one.scribble(),
            pytest.raises(StudioError, match="Another program"),
            two.write(None, "wants to write", "it"),
        ):
            pass
        with two.write(None, "writes", "it"):
            pass
        assert [entry.what for entry in audit.entries(one.connection)] == ["writes"]
