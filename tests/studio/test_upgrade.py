"""A newer program saves everything before it changes the studio's file; an older one keeps off."""

from __future__ import annotations

import os
import shutil
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlite_utils import Database

import kiosk
from kiosk.content.library import open_library
from kiosk.studio import store as store_module
from kiosk.studio.backup import make_backup, verify
from kiosk.studio.restore import restore
from kiosk.studio.schema import migrations
from kiosk.studio.store import APPLICATION_ID, FILE, FORM, Store, StudioError
from kiosk.studio.upgrade import FOLDER, KEEP
from tests.studio.hands import Clock, add_person

MIGRATIONS = tuple(one.name for one in migrations.pending(Database(memory=True)))


def old_studio(folder: Path, before: str) -> Path:
    """A studio file as a program wrote it that did not know the migration `before` yet."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / FILE
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        migrations.apply(Database(connection), stop_before=before)
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.execute("PRAGMA user_version=1")
        connection.execute(
            "INSERT INTO people (name, role, passphrase, made_at)"
            " VALUES ('Ana', 'admin', '!', '2026-01-05T09:00:00+00:00')"
        )
    (folder / "settings.json").write_text('{"site_name": "Hill"}', "utf-8")
    return path


def tables(path: Path) -> set[str]:
    with closing(sqlite3.connect(path)) as connection:
        return {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}


def people(folder: Path) -> list[str]:
    with Store(folder) as store:
        return [row["name"] for row in store.rows("SELECT name FROM people")]


def saved(folder: Path) -> list[Path]:
    return sorted((folder / FOLDER).glob("*.zip"))


def whole(folder: Path) -> dict[str, bytes]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def test_the_form_counts_the_migrations() -> None:
    """Who adds a migration raises FORM, or an older program would write into a newer file."""
    assert len(MIGRATIONS) == FORM


@pytest.mark.parametrize("before", MIGRATIONS[1:])
def test_all_is_saved_in_its_old_form_before_the_file_changes(tmp_path: Path, before: str) -> None:
    path = old_studio(tmp_path, before)
    old = tables(path)
    assert people(tmp_path) == ["Ana"]
    assert tables(path) > old
    (backup,) = saved(tmp_path)
    assert {FILE, "settings.json"} <= set(verify(backup).files)
    shutil.unpack_archive(backup, tmp_path / "unpacked")
    assert tables(tmp_path / "unpacked" / FILE) == old


def test_what_was_saved_can_be_restored(tmp_path: Path) -> None:
    old_studio(tmp_path, MIGRATIONS[2])
    with Store(tmp_path) as store:
        add_person(store, "Ben", "editor")
    restore(saved(tmp_path)[0], tmp_path)
    assert people(tmp_path) == ["Ana"]
    assert len(saved(tmp_path)) == 1, "the copy that was restored needs no backup of its own"


def test_a_new_file_and_one_of_today_need_no_backup(tmp_path: Path) -> None:
    for _ in range(2):
        people(tmp_path)
    assert not (tmp_path / FOLDER).exists()


def test_three_are_kept_and_the_new_one_always(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    names = []
    for number in range(KEEP + 2):
        monkeypatch.setattr(kiosk, "__version__", f"1.{number}")
        (tmp_path / FILE).unlink(missing_ok=True)
        old_studio(tmp_path, MIGRATIONS[1])
        clock.at = datetime(2026, 3, 2, tzinfo=UTC) + timedelta(days=number)
        if number == KEEP + 1:
            clock.at = datetime(1980, 1, 1, tzinfo=UTC)  # a clock that lost its battery
        with Store(tmp_path, clock):
            names.append(max(saved(tmp_path), key=os.path.getmtime).name)
    assert {path.name for path in saved(tmp_path)} == set(names[-KEEP:])


def test_an_upgrade_that_was_cut_off_keeps_the_first_backup(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_studio(tmp_path, MIGRATIONS[1])
    old = tables(path)
    real = migrations.apply
    for stop in MIGRATIONS[2:]:
        monkeypatch.setattr(
            store_module.migrations, "apply", lambda db, stop=stop: cut_off(real, db, stop)
        )
        with pytest.raises(RuntimeError):
            Store(tmp_path)
    monkeypatch.undo()
    assert people(tmp_path) == ["Ana"]
    (backup,) = saved(tmp_path)
    shutil.unpack_archive(backup, tmp_path / "unpacked")
    assert tables(tmp_path / "unpacked" / FILE) == old


def cut_off(apply: object, db: Database, stop: str) -> None:
    apply(db, stop_before=stop)
    raise RuntimeError("the power went")


def test_without_room_for_it_nothing_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = old_studio(tmp_path, MIGRATIONS[1])
    before = path.read_bytes()
    (tmp_path / FOLDER).write_text("in the way", "utf-8")
    with pytest.raises(StudioError, match=r"saves everything before.*Nothing was changed"):
        Store(tmp_path)
    assert path.read_bytes() == before
    (tmp_path / FOLDER).unlink()
    assert people(tmp_path) == ["Ana"]


@pytest.mark.parametrize("how", ["its number", "what was done to it"])
def test_a_file_of_a_newer_program_is_left_alone(tmp_path: Path, how: str) -> None:
    """Its number, or a migration that is not ours: older programs did not raise the number."""
    with Store(tmp_path) as store:
        add_person(store, "Ana", "admin")
    with closing(sqlite3.connect(tmp_path / FILE, isolation_level=None)) as db:
        if how == "its number":
            db.execute(f"PRAGMA user_version={FORM + 1}")
        else:
            db.execute(
                "INSERT INTO _sqlite_migrations (migration_set, name, applied_at)"
                " VALUES ('studio', 'of_tomorrow', '2027-01-01')"
            )
    before = whole(tmp_path)
    for deed in (lambda: Store(tmp_path), lambda: make_backup(tmp_path, tmp_path.parent / "b.zip")):
        with pytest.raises(StudioError, match=r"newer version.*Nothing was changed.*restore"):
            deed()
    assert open_library(tmp_path).reader.release.number >= 1, "patients see the shipped release"
    assert whole(tmp_path) == before
