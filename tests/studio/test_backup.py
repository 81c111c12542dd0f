"""A backup holds everything, is checked to the last byte, and comes back whole or not at all."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import time
import zipfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.content.shelf import POINTER, Shelf
from kiosk.studio import audit, backup, publish
from kiosk.studio import restore as restoring
from kiosk.studio.backup import (
    MANIFEST,
    BackupError,
    allowed,
    backup_to_folder,
    make_backup,
    to_remove,
    verify,
)
from kiosk.studio.items import Key
from kiosk.studio.restore import COMING, JOURNAL, finish_restore, in_words, preview, restore
from kiosk.studio.store import FILE, Store
from kiosk.studio.work import WORK
from tests.studio.conftest import Clock
from tests.studio.release_sample import TERM, Site, change

TENDON = Key("term", "tendon", "en")


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a published release, settings, usage and media; its source beside it."""
    base = tmp_path_factory.mktemp("made")
    folder = base / "data"
    with Store(folder, Clock()) as store:
        site = Site(store, base / "content")
        site.bring_in()
        site.approve_all()
        publish.publish(store, site.shelf, site.ben)
    (folder / "settings.json").write_text('{"site_name": "Hill"}', "utf-8")
    (folder / "media" / "hips").mkdir(parents=True)
    (folder / "media" / "hips" / "one two.png").write_bytes(b"\x89PNG" * 1000)
    with closing(sqlite3.connect(folder / "usage.db")) as db:
        db.execute("CREATE TABLE days (day TEXT, count INTEGER)")
        db.execute("INSERT INTO days VALUES ('2026-03-02', 7)")
        db.commit()
    (folder / "tuf.json").write_text("of this machine alone", "utf-8")
    return base


@pytest.fixture
def data(made: Path, tmp_path: Path) -> Path:
    """A data folder of one's own."""
    for name in ("data", "content"):
        shutil.copytree(made / name, tmp_path / name)
    return tmp_path / "data"


def later(data: Path, tmp_path: Path) -> None:
    """Staff work on: one more release, other settings."""
    with Store(data) as store:
        site = Site.__new__(Site)
        site.store, site.root, site.shelf = store, tmp_path / "content", Shelf(data / "releases")
        site.ana, site.ben = 1, 2
        change(site.root, TERM, "TEN-dun", "TEN-din")
        site.bring_in()
        site.approve(TENDON)
        publish.publish(store, site.shelf, site.ben)
    (data / "settings.json").write_text('{"site_name": "Valley"}', "utf-8")
    (data / "media" / "late.png").write_bytes(b"late")


def shown(data: Path) -> int:
    with Shelf(data / "releases").open_current().reader as reader:
        return reader.release.number


def state(data: Path) -> dict[str, object]:
    """All that a backup speaks for, as anybody sees it."""
    with Store(data) as store:
        rows = [tuple(r) for r in store.rows("SELECT kind, item, number, text FROM revisions")]
        deeds = [e.what for e in audit.entries(store.connection) if e.what != "restored"]
    files = {
        p.relative_to(data).as_posix(): p.read_bytes()
        for folder in ("media", "releases")
        for p in (data / folder).rglob("*")
        if p.is_file()
    }
    with closing(sqlite3.connect(data / "usage.db")) as db:
        days = db.execute("SELECT * FROM days").fetchall()
    settings = (data / "settings.json").read_text("utf-8")
    return {
        "rows": rows, "deeds": deeds, "days": days, "settings": settings, "shown": shown(data),
        **files,
    }  # fmt: skip


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


def rebuilt(source: Path, target: Path, change: Callable[[dict[str, bytes]], None]) -> Path:
    """A backup with other contents, made as somebody would by hand."""
    with zipfile.ZipFile(source) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    change(files)
    with zipfile.ZipFile(target, "w") as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target


def add(
    name: str, data: bytes = b"x", *, listed: bool = True
) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files[name] = data
        if listed:
            told = json.loads(files[MANIFEST])
            told["files"][name] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
            files[MANIFEST] = json.dumps(told).encode()

    return change


def drop(name: str) -> Callable[[dict[str, bytes]], None]:
    return lambda files: files.pop(name) and None


def tell(**words: object) -> Callable[[dict[str, bytes]], None]:
    def change(files: dict[str, bytes]) -> None:
        files[MANIFEST] = json.dumps(json.loads(files[MANIFEST]) | words).encode()

    return change


def replace(name: str, data: bytes) -> Callable[[dict[str, bytes]], None]:
    return add(name, data)


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (add("../evil.txt"), "no backup of Sidestep holds"),
        (add("/etc/passwd"), "no backup of Sidestep holds"),
        (add("media/../../evil"), "no backup of Sidestep holds"),
        (add("media\\..\\evil"), "no backup of Sidestep holds"),
        (add("C:/evil.db"), "no backup of Sidestep holds"),
        (add("releases/sub/current"), "no backup of Sidestep holds"),
        (add("start.py"), "no backup of Sidestep holds"),
        (add("media/more.png", listed=False), "does not hold what it says"),
        (drop("settings.json"), "does not hold what it says"),
        (drop(FILE), "does not hold what it says"),
        (drop(MANIFEST), "is no backup of Sidestep"),
        (tell(files=3), "is no backup of Sidestep"),
        (tell(form=99), "newer version"),
        (tell(audit="0" * 64), "log ends elsewhere"),
        (replace(FILE, b"no database"), "cannot be restored: .*damaged"),
        (replace("usage.db", b"no database"), "usage.db is damaged"),
        (lambda files: files.update({"settings.json": b"{}"}), "settings.json is not as"),
    ],
)
def test_what_is_not_right_is_refused_and_nothing_changes(
    data: Path, tmp_path: Path, harm: Callable[[dict[str, bytes]], None], words: str
) -> None:
    make_backup(data, tmp_path / "b.zip")
    bad = rebuilt(tmp_path / "b.zip", tmp_path / "bad.zip", harm)
    before = {p: p.read_bytes() for p in data.rglob("*") if p.is_file()}
    for use in (preview, restore):
        with pytest.raises(BackupError, match=words) as refused:
            use(bad, data)
        assert "\n" not in str(refused.value)
    assert {p: p.read_bytes() for p in data.rglob("*") if p.is_file()} == before
    assert not (tmp_path / "evil.txt").exists()


def test_every_cut_and_every_flipped_bit_is_refused(data: Path, tmp_path: Path) -> None:
    whole = make_backup(data, tmp_path / "b.zip").file.read_bytes()
    bad = tmp_path / "bad.zip"
    step = len(whole) // 60
    for at in range(0, len(whole), step):
        bad.write_bytes(whole[:at])
        with pytest.raises(BackupError):
            verify(bad)
        flipped = bytearray(whole)
        flipped[at] ^= 0x10
        bad.write_bytes(flipped)
        try:
            manifest = verify(bad)
        except BackupError:
            continue
        assert manifest == verify(tmp_path / "b.zip")  # a bit that means nothing (a date)


@settings(max_examples=100, deadline=None)
@given(junk=st.binary(max_size=400))
def test_anything_else_is_refused_in_one_line(
    junk: bytes, tmp_path_factory: pytest.TempPathFactory
) -> None:
    file = tmp_path_factory.mktemp("junk") / "b.zip"
    for content in (junk, b"PK\x03\x04" + junk, junk + b"PK\x05\x06" + bytes(18)):
        file.write_bytes(content)
        with pytest.raises(BackupError) as refused:
            verify(file)
        assert "\n" not in str(refused.value)


@given(st.text(max_size=30))
def test_no_name_leads_out_of_the_folder(name: str) -> None:
    for one in (name, f"media/{name}", f"releases/{name}"):
        if allowed(one):
            assert Path("/data", one).resolve() == Path("/data") / one
            assert not one.startswith("/")


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

NOW = datetime(2026, 11, 28, 3, 0, tzinfo=UTC)


def nightly(days: int) -> dict[str, datetime]:
    return {f"b{n}": NOW - timedelta(days=n) for n in range(days)}


def test_a_year_of_nights_leaves_a_week_a_month_and_a_year() -> None:
    names = nightly(400)
    kept = set(names) - set(to_remove(names, NOW))
    assert {f"b{n}" for n in range(7)} <= kept
    # b0 and b6 are the newest of two weeks, b0 of a month: they are among the seven
    assert len(kept) == 7 + 2 + 11
    assert max(NOW - names[name] for name in kept) > timedelta(days=330)


def test_a_long_pause_costs_nothing() -> None:
    names = nightly(7)
    assert to_remove(names, NOW + timedelta(days=2000)) == []


@given(
    st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), max_size=60),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),
)
def test_thinning_keeps_the_newest_and_is_done_after_once(
    times: list[datetime], now: datetime
) -> None:
    names = {f"b{i}": at.replace(tzinfo=UTC) for i, at in enumerate(times)}
    moment = now.replace(tzinfo=UTC)
    gone = set(to_remove(names, moment))
    left = {name: at for name, at in names.items() if name not in gone}
    assert to_remove(left, moment) == []
    assert all(at <= moment for name, at in names.items() if name in gone)
    past = [at for at in names.values() if at <= moment]
    if past:
        assert max(past) in left.values()
    assert len([at for at in left.values() if at <= moment]) <= 7 + 4 + 12


def test_a_folder_of_backups_is_thinned_by_kiosk(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    for hour in range(3):
        moment = NOW + timedelta(hours=hour)
        backup_to_folder(data, folder, label="Room 1", now=moment)
    (folder / "sidestep-room-2-20260101T000000Z.zip").write_text("another kiosk's")
    (folder / "notes.txt").write_text("not ours")
    made, gone = backup_to_folder(data, folder, label="Room 1", now=NOW + timedelta(hours=4))
    assert made.file.name == "sidestep-room-1-20261128T070000Z.zip"
    assert [path.name for path in gone] == ["sidestep-room-1-20261128T050000Z.zip"]
    assert len(list(folder.iterdir())) == 3
