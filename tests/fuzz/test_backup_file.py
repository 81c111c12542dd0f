"""Backups that nobody's kiosk made: refused, and nothing here changes."""

from __future__ import annotations

import hashlib
import json
import shutil
import sqlite3
import struct
import zipfile
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import given

from kiosk.studio import backup, restore
from kiosk.studio.backup import MANIFEST, BackupError
from kiosk.studio.store import FILE, Store
from tests.fuzz.bounds import refusal, sandbox
from tests.fuzz.harm import as_json, edits, fuzz, nasty_text, spoiled, spoiled_values
from tests.studio.hands import Clock, add_person


@cache
def base() -> Path:
    """A data folder with people, settings and media, and its backup beside it."""
    folder = Path(mkdtemp(prefix="sidestep-fuzz-"))
    with Store(folder / "data", Clock()) as store:
        add_person(store, "Ana", "admin")
        with store.write(None, "began", "here"):
            pass
    (folder / "data" / "settings.json").write_text('{"site_name": "Hill"}', "utf-8")
    (folder / "data" / "media").mkdir()
    (folder / "data" / "media" / "one.png").write_bytes(b"\x89PNG" * 100)
    backup.make_backup(folder / "data", folder / "good.zip")
    return folder


@pytest.fixture(scope="module", autouse=True)
def _made() -> Iterator[None]:
    folder = base()
    yield
    shutil.rmtree(folder)
    base.cache_clear()


def parts() -> dict[str, bytes]:
    with zipfile.ZipFile(base() / "good.zip") as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def tree(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in folder.rglob("*")
            if p.is_file()}  # fmt: skip


def use(folder: Path, data: bytes) -> str:
    """Look at a backup and restore it; the refusal, or "" when it was restored."""
    (folder / "b.zip").write_bytes(data)
    return use_file(folder, folder / "b.zip")


def use_file(folder: Path, file: Path) -> str:
    here = folder / "data"
    shutil.copytree(base() / "data", here)
    before = tree(here)
    told = refusal((BackupError, OSError), lambda: restore.in_words(restore.preview(file, here)))
    assert tree(here) == before
    again = refusal((BackupError, OSError), lambda: restore.restore(file, here))
    assert bool(told) == bool(again), (told, again)
    if told:
        assert tree(here) == before
    else:
        Store(here).close()
    assert {p.name for p in folder.iterdir()} <= {"data", "b.zip", file.name}
    return told


@fuzz(15)
@given(changes=edits)
def test_a_spoiled_backup_is_restored_or_refused(changes: list[tuple]) -> None:
    with sandbox() as folder:
        use(folder, spoiled((base() / "good.zip").read_bytes(), changes))


def packed(files: dict[str, bytes]) -> bytes:
    import io

    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo()
            entry.filename = name  # as it is: ZipInfo itself would cut it at a NUL
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return out.getvalue()


@fuzz(40)
@given(told=spoiled_values(json.loads(parts()[MANIFEST])))
def test_another_manifest_is_refused_or_changes_nothing_of_weight(told: Any) -> None:
    with sandbox() as folder:
        use(folder, packed(parts() | {MANIFEST: as_json(told).encode()}))


@pytest.mark.parametrize(
    "moment",
    ["2026-03-02/09:00:00", "2026-03-02\n09:00:00", "0001-01-01T00:00:00", "9999-12-31T23:59:59",
     "2026-03-02T09:00:00+23:59", "now", ""],
)  # fmt: skip
def test_no_time_of_a_backup_becomes_part_of_a_way(moment: str) -> None:
    told = json.loads(parts()[MANIFEST]) | {"made_at": moment}
    with sandbox() as folder:
        use(folder, packed(parts() | {MANIFEST: json.dumps(told).encode()}))
        names = [p.name for p in (folder / "data").iterdir()]
        assert not any("\n" in name or "restore.json" in name for name in names)


def with_file(name: str, data: bytes) -> bytes:
    """The backup with one more file, or another one of a name, told of as it is."""
    files = parts() | {name: data}
    told = json.loads(files[MANIFEST])
    told["files"][name] = {"sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
    return packed(files | {MANIFEST: json.dumps(told).encode()})


NAMES = (
    "../evil", "/tmp/evil", "media/../../evil", "media\\..\\..\\evil", "C:\\evil.db", "C:evil.db",
    "\\\\host\\share\\evil", "media/a\nb.png", "media/\u202egnp.evil", "media/.hidden", "media/a.",
    "media/a ", "media//a", "media/./a", "./studio.db", "studio.db/", "media/", "studio.DB",
    "releases/content-1-aaaaaaaa.db/x", "releases/../evil", "restore.json", "a.db:stream", "é.db",
    "media/" + "a" * 300, "media/" + "a/" * 200 + "b", "a\0.db", "", " ", "-rf.db", "~/.bashrc",
)  # fmt: skip


@pytest.mark.parametrize("name", NAMES)
def test_a_backup_with_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    with sandbox() as folder:
        assert use(folder, with_file(name, b"evil"))


@fuzz(60)
@given(name=nasty_text)
def test_any_name_is_refused_or_stays_inside(name: str) -> None:
    for one in (name, f"media/{name}", f"releases/{name}", f"{name}.db"):
        if backup.allowed(one):
            assert (Path("/data") / one).resolve().is_relative_to("/data")


def test_links_in_a_backup_become_plain_files_or_are_refused() -> None:
    import io

    out = io.BytesIO(with_file("media/two.png", b"/etc/passwd"))
    with zipfile.ZipFile(out) as archive:
        files = {entry.filename: archive.read(entry) for entry in archive.infolist()}
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, data in files.items():
            entry = zipfile.ZipInfo(name)
            if name == "media/two.png":
                entry.create_system, entry.external_attr = 3, 0o120777 << 16
            archive.writestr(entry, data)
    with sandbox() as folder:
        assert use(folder, out.getvalue()) == ""
        assert not (folder / "data" / "media" / "two.png").is_symlink()
        assert (folder / "data" / "media" / "two.png").read_bytes() == b"/etc/passwd"


def bomb_of_size() -> bytes:
    return with_file("media/big.png", bytes(30_000_000))


def bomb_that_lies() -> bytes:
    """More unpacks than the manifest tells of."""
    files = parts() | {"media/one.png": bytes(100_000_000)}
    return packed(files)


def bomb_of_claims() -> bytes:
    told = json.loads(parts()[MANIFEST])
    told["files"][FILE]["size"] = 1 << 49
    return packed(parts() | {MANIFEST: json.dumps(told).encode()})


def bomb_of_manifest() -> bytes:
    return packed(parts() | {MANIFEST: b" " * 100_000_000})


def deep_manifest() -> bytes:
    return packed(parts() | {MANIFEST: b"[" * 7_000_000})


def overlapping() -> bytes:
    """Two entries of the list that share the same bytes."""
    data = bytearray(packed(parts() | {"media/two.png": parts()["media/one.png"]}))
    first = data.find(b"PK\x01\x02")
    offsets = []
    while first >= 0:
        offsets.append(first)
        first = data.find(b"PK\x01\x02", first + 1)
    names = {bytes(data[at + 46 : at + 46 + struct.unpack_from("<H", data, at + 28)[0]]): at
             for at in offsets}  # fmt: skip
    where = struct.unpack_from("<I", data, names[b"media/one.png"] + 42)
    struct.pack_into("<I", data, names[b"media/two.png"] + 42, *where)
    return bytes(data)


def twice() -> bytes:
    import io

    out = io.BytesIO((base() / "good.zip").read_bytes())
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "a") as archive:
        archive.writestr(MANIFEST, "{}")
    return out.getvalue()


def locked() -> bytes:
    """Entries that say that they need a password."""
    data = bytearray((base() / "good.zip").read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        place = data.find(mark)
        while place >= 0:
            data[place + at] |= 1
            place = data.find(mark, place + 1)
    return bytes(data)


@pytest.mark.parametrize(
    "make",
    [bomb_that_lies, bomb_of_claims, bomb_of_manifest, deep_manifest, overlapping, twice, locked],
)
def test_a_backup_made_to_fill_the_machine_is_refused(make: Callable[[], bytes]) -> None:
    data = make()
    with sandbox() as folder:
        assert use(folder, data)


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "nothing", "link in a loop"])
def test_what_is_no_plain_file_is_refused(kind: str, odd: Any) -> None:
    with sandbox() as folder:
        path = odd(folder, kind, base() / "good.zip")
        assert refusal((BackupError, OSError), lambda: restore.preview(path, folder / "here"))


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i AS id FROM n"
HOSTILE = {
    "a trigger on what is written": (
        "CREATE TRIGGER t AFTER INSERT ON audit BEGIN UPDATE people SET role = 'admin'; END",
    ),
    "a rule taken out": ("DROP TRIGGER approval",),
    "an endless view of the log": ("DROP TABLE audit", f"CREATE VIEW audit AS {ENDLESS}"),
    "an endless view of the form": (
        "DROP TABLE _sqlite_migrations", f"CREATE VIEW _sqlite_migrations AS {ENDLESS}",
    ),
    "a log that is not JSON": (
        "DROP TRIGGER audit_UPDATE", "UPDATE audit SET details = '[' || details",
        "CREATE TRIGGER audit_UPDATE BEFORE UPDATE ON audit\n"
        "BEGIN SELECT RAISE(ABORT, 'audit are never changed'); END",
    ),
    "a log that was changed": (
        "DROP TRIGGER audit_UPDATE", "UPDATE audit SET name = 'Eve'",
        "CREATE TRIGGER audit_UPDATE BEFORE UPDATE ON audit\n"
        "BEGIN SELECT RAISE(ABORT, 'audit are never changed'); END",
    ),
    "a newer form": ("PRAGMA user_version=9",),
    "another program's file": ("PRAGMA application_id=7",),
}  # fmt: skip


@pytest.mark.parametrize("how", HOSTILE)
def test_a_backup_with_a_tampered_studio_is_refused(how: str) -> None:
    with sandbox() as folder:
        (folder / "x").mkdir()
        path = folder / "x" / FILE
        path.write_bytes(parts()[FILE])
        with closing(sqlite3.connect(path, isolation_level=None)) as db:
            for sql in HOSTILE[how]:
                db.execute(sql)
        data = with_file(FILE, path.read_bytes())
        shutil.rmtree(folder / "x")
        assert "changed from outside" in (told := use(folder, data)) or "restored" in told


@fuzz(20)
@given(changes=edits)
def test_a_backup_with_a_spoiled_studio_is_restored_or_refused(changes: list[tuple]) -> None:
    with sandbox() as folder:
        use(folder, with_file(FILE, spoiled(parts()[FILE], changes)))


@fuzz(60)
@given(
    told=spoiled_values(
        {"coming": ".restoring-1", "old": "before-restore-1", "come": ["studio.db"], "go": []}
    )
)
def test_a_journal_that_nobody_wrote_moves_nothing_out(told: Any) -> None:
    with sandbox() as folder:
        here = folder / "data"
        shutil.copytree(base() / "data", here)
        (here / restore.JOURNAL).write_text(as_json(told), "utf-8")
        refusal((BackupError, OSError), lambda: restore.finish_restore(here))
        assert [p.name for p in folder.iterdir()] == ["data"]
        Store(here).close()
