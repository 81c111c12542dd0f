"""Backup and restore: everything comes back, whole or not at all."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.shelf import POINTER, Shelf
from kiosk.studio import audit, backup
from kiosk.studio import restore as restoring
from kiosk.studio.backup import (
    BackupError,
    make_backup,
    verify,
)
from kiosk.studio.restore import COMING, JOURNAL, finish_restore, in_words, preview, restore
from kiosk.studio.store import FILE, Store
from kiosk.studio.work import WORK
from tests.studio.backed_up import later, shown, state


def test_everything_comes_back_and_what_was_there_is_kept(data: Path, tmp_path: Path) -> None:
    before = state(data)
    made = make_backup(data, tmp_path / "b.zip")
    assert made.left_out == ()
    assert verify(tmp_path / "b.zip") == made.manifest
    later(data, tmp_path)
    after = state(data)
    assert after["shown"] == 2
    old = restore(tmp_path / "b.zip", data)
    assert state(data) == before
    assert state(old) == after
    assert (data / "tuf.json").read_text() == "of this machine alone"
    with Store(data) as store:
        (entry,) = audit.entries(store.connection, "restored")
        assert audit.broken(store.connection) is None
    with Store(old) as store:
        assert entry.details["log_before"] == audit.head(store.connection)[2]
    assert not list(data.glob(".*"))


def test_it_restores_onto_a_new_machine(data: Path, tmp_path: Path) -> None:
    make_backup(data, tmp_path / "b.zip")
    restore(tmp_path / "b.zip", tmp_path / "new")
    assert state(tmp_path / "new") == state(data)


def test_the_manifest_says_what_is_in_it(data: Path, tmp_path: Path) -> None:
    made = make_backup(data, tmp_path / "b.zip")
    with Store(data) as store:
        assert made.manifest.audit == audit.head(store.connection)[2]
    names = set(made.manifest.files)
    assert {FILE, "usage.db", "settings.json", "media/hips/one two.png"} < names
    assert f"releases/{POINTER}" in names
    assert "tuf.json" not in names


def test_a_clock_that_stands_at_its_beginning_does_not_matter(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for path in data.rglob("*"):
        os.utime(path, (0, 0))
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(0))
    make_backup(data, tmp_path / "b.zip")
    restore(tmp_path / "b.zip", tmp_path / "new")


def test_the_person_who_asks_is_in_the_log(data: Path, tmp_path: Path) -> None:
    make_backup(data, tmp_path / "b.zip", person=2)
    with Store(data) as store:
        assert audit.entries(store.connection)[0].what == "backed up"


def test_a_damaged_release_is_left_out_and_told_of(data: Path, tmp_path: Path) -> None:
    later(data, tmp_path)
    newest = Shelf(data / "releases").releases()[0].path
    newest.write_bytes(newest.read_bytes()[:-100])
    made = make_backup(data, tmp_path / "b.zip")
    assert "Release 2 was left out" in made.left_out[0]
    restore(tmp_path / "b.zip", data)
    assert shown(data) == 1


def test_nothing_but_a_backup_is_written_over(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "letter.zip"
    target.write_text("Dear Ana")
    with pytest.raises(BackupError, match="something else"):
        make_backup(data, target)
    assert target.read_text() == "Dear Ana"
    with pytest.raises(BackupError, match="folder that is there"):
        make_backup(data, tmp_path / "nowhere" / "b.zip")
    make_backup(data, tmp_path / "b.zip")
    make_backup(data, tmp_path / "b.zip")
    assert not [p for p in tmp_path.iterdir() if p.name.endswith(".tmp")]


def test_a_backup_that_reads_back_wrong_never_gets_its_name(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def lying_disk(path: Path) -> None:
        raw = bytearray(path.read_bytes()) if path.is_file() else bytearray()
        if raw:
            raw[len(raw) // 2] ^= 1
            path.write_bytes(raw)

    monkeypatch.setattr(backup, "sync", lying_disk)
    with pytest.raises(BackupError):
        make_backup(data, tmp_path / "b.zip")
    assert not list(tmp_path.glob("*b.zip*"))


def test_the_preview_tells_both_sides_and_changes_nothing(data: Path, tmp_path: Path) -> None:
    make_backup(data, tmp_path / "b.zip")
    later(data, tmp_path)
    before = {p: p.read_bytes() for p in data.rglob("*") if p.is_file()}
    found = preview(tmp_path / "b.zip", data)
    assert found.now is not None
    assert (found.backup.releases, found.backup.shown) == ((1,), 1)
    assert (found.now.releases, found.now.shown) == ((2, 1), 2)
    assert (found.backup.revisions, found.now.revisions) == (8, 9)
    assert (found.backup.people, found.lost) == (2, 2)
    assert {p: p.read_bytes() for p in data.rglob("*") if p.is_file()} == before
    words = "\n".join(in_words(found))
    assert "2 people, 7 items with 8 revisions, releases: 1, 1 is shown" in words
    assert "2 entries of the log" in words


def test_the_preview_tells_a_backup_of_another_kiosk(data: Path, tmp_path: Path) -> None:
    make_backup(data, tmp_path / "b.zip")
    with Store(tmp_path / "other") as store, store.write(None, "else", "x"):
        pass
    found = preview(tmp_path / "b.zip", tmp_path / "other")
    assert found.lost is None
    assert "another kiosk" in in_words(found)[-1]


def test_a_damaged_store_can_be_replaced(data: Path, tmp_path: Path) -> None:
    before = state(data)
    make_backup(data, tmp_path / "b.zip")
    (data / FILE).write_bytes(b"gone" * 1000)
    assert preview(tmp_path / "b.zip", data).now is None
    restore(tmp_path / "b.zip", data)
    assert state(data) == before


# what is refused


def test_too_little_room_is_told(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_backup(data, tmp_path / "b.zip")
    usage = restoring.shutil.disk_usage(data)._replace(free=1_000_000)
    monkeypatch.setattr(restoring.shutil, "disk_usage", lambda _: usage)
    with pytest.raises(BackupError, match="not enough room"):
        restore(tmp_path / "b.zip", data)


# cut off


class PowerCut(BaseException):
    """Nothing after this happens."""


@pytest.mark.parametrize("step", range(12))
def test_a_restore_that_was_cut_off_is_finished_or_never_began(
    data: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: int
) -> None:
    before = state(data)
    make_backup(data, tmp_path / "b.zip")
    later(data, tmp_path)
    after = state(data)
    count = 0
    for method in ("rename", "replace", "unlink"):
        real = getattr(Path, method)

        def counted(self: Path, *args: object, real: Callable[..., object] = real) -> object:
            nonlocal count
            count += 1
            if count > step:
                raise PowerCut
            return real(self, *args)

        monkeypatch.setattr(Path, method, counted)
    with pytest.raises(PowerCut):
        restore(tmp_path / "b.zip", data)
    monkeypatch.undo()
    begun = (data / JOURNAL).is_file()
    line = finish_restore(data)
    assert bool(line) == begun
    assert state(data) == (before if begun else after)
    assert finish_restore(data) == ""
    restore(tmp_path / "b.zip", data)
    assert state(data) == before


def test_what_a_killed_program_left_is_swept_up_later(data: Path, tmp_path: Path) -> None:
    names = (f"{WORK}x", f"{COMING}x")
    for name in names:
        (data / name).mkdir()
    make_backup(data, tmp_path / "b.zip")
    finish_restore(data)
    assert all((data / name).exists() for name in names)  # somebody may be at it
    for name in names:
        os.utime(data / name, (time.time() - 7200,) * 2)
    make_backup(data, tmp_path / "b.zip")
    finish_restore(data)
    assert not any((data / name).exists() for name in names)


def test_a_journal_that_is_not_ours_is_not_obeyed(data: Path) -> None:
    for text in ("{", "{}", '{"coming": "media", "old": "releases", "come": [], "go": []}'):
        (data / JOURNAL).write_text(text)
        with pytest.raises(BackupError, match="Remove it"):
            finish_restore(data)


# thinning
