"""Backups by themselves: when, what came of them, and that a missing stick is no trouble."""

from __future__ import annotations

import shutil
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.studio.backup import verify
from kiosk.studio.backup_plan import (
    BackupPlan,
    BackupRecord,
    back_up,
    due,
    next_at,
    record,
    run_due,
    same_disk,
    standing,
)
from kiosk.studio.restore import restore
from kiosk.studio.store import Store, StudioError

NOW = datetime(2026, 11, 28, 21, 5, tzinfo=UTC)
DAY = timedelta(days=1)


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def test_nothing_happens_without_a_plan(data: Path) -> None:
    with Store(data) as store:
        assert run_due(store, data, BackupPlan(None), NOW) is None
        assert standing(record(store), BackupPlan(None), NOW) == "off"


def test_a_month_of_evenings(data: Path, stick: Path) -> None:
    plan = BackupPlan(stick)
    with Store(data) as store:
        assert standing(record(store), plan, NOW) == "never"
        for evening in range(12):
            now = NOW + evening * DAY - timedelta(minutes=evening)
            done = run_due(store, data, plan, now)
            assert done is not None
            assert done.problem == ""
            assert run_due(store, data, plan, now + timedelta(minutes=30)) is None
        assert standing(record(store), plan, now) == "good"
        assert record(store) == done
        assert next_at(done, plan, now) == now + timedelta(hours=23)
    kept = sorted(stick.iterdir())
    assert len(kept) == 9  # seven evenings, the newest of the week and of the month before
    assert str(kept[-1]) == done.file
    assert kept[-1].stat().st_size == done.size
    verify(kept[-1])


def test_all_of_them_stay_where_a_site_wants_that(data: Path, stick: Path) -> None:
    with Store(data) as store:
        for evening in range(9):
            assert run_due(store, data, BackupPlan(stick, 1, False), NOW + evening * DAY)
    assert len(list(stick.iterdir())) == 9


def test_a_missing_stick_is_told_of_and_tried_again(data: Path, stick: Path) -> None:
    plan = BackupPlan(stick, 7)
    with Store(data) as store:
        run_due(store, data, plan, NOW)
        shutil.move(stick, stick.with_name("away"))
        now = NOW + 7 * DAY
        missed = run_due(store, data, plan, now)
        assert missed is not None
        assert "Is the stick plugged in?" in missed.problem
        assert missed.at == NOW
        assert standing(missed, plan, now) == "failed"
        assert run_due(store, data, plan, now + timedelta(minutes=59)) is None
        assert standing(record(store), plan, now + 3 * DAY) == "late"
        shutil.move(stick.with_name("away"), stick)
        done = run_due(store, data, plan, now + timedelta(hours=1))
        assert done is not None
        assert (done.problem, done.at) == ("", now + timedelta(hours=1))


def test_who_asks_for_one_now_is_told_what_is_wrong(data: Path, tmp_path: Path) -> None:
    with Store(data) as store:
        with pytest.raises(StudioError, match="not there"):
            back_up(store, data, tmp_path / "no", NOW)
        assert standing(record(store), BackupPlan(None), NOW) == "failed"
        (tmp_path / "yes").mkdir()
        with pytest.raises(StudioError, match="Only an admin"):
            back_up(store, data, tmp_path / "yes", NOW, person=1)
        with store.scribble() as db:
            db.execute("UPDATE people SET role = 'admin' WHERE id = 1")
        done = back_up(store, data, tmp_path / "yes", NOW, person=1)
        assert done == record(store)
        assert store.rows("SELECT what FROM audit ORDER BY id DESC LIMIT 1")[0][0] == "backed up"


def test_a_wrong_clock_only_makes_one_backup_more() -> None:
    plan = BackupPlan(Path("/x"), 7)
    ahead = BackupRecord(NOW + 400 * DAY, "f", 1, NOW + 400 * DAY)
    assert due(ahead, plan, NOW)
    tried = BackupRecord(NOW - DAY, "f", 1, NOW + 400 * DAY, "no stick")
    assert not due(tried, plan, NOW)
    assert due(tried, plan, NOW + 7 * DAY)


def test_a_damaged_record_is_as_if_there_was_none(data: Path, stick: Path) -> None:
    with Store(data) as store:
        with store.scribble() as db:
            db.execute("INSERT INTO site VALUES ('backup', '[1')")
        assert record(store) == BackupRecord()
        assert run_due(store, data, BackupPlan(stick), NOW) is not None


def test_damaged_counts_of_use_do_not_keep_a_backup_from_being_made(
    data: Path, stick: Path, tmp_path: Path
) -> None:
    (data / "usage.db").write_bytes(b"nothing of use" * 999)
    with Store(data) as store:
        done = run_due(store, data, BackupPlan(stick), NOW)
    assert done is not None
    assert done.problem == ""
    assert any("usage.db was left out" in line for line in done.left_out)
    restore(Path(done.file), tmp_path / "new")
    assert not (tmp_path / "new" / "usage.db").exists()


def test_it_says_when_backups_lie_on_the_disk_they_are_of(data: Path, stick: Path) -> None:
    assert same_disk(data, stick)
    assert not same_disk(data, stick / "no")
