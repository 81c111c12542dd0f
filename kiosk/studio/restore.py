"""A backup back into the data folder: looked at first, then all of it or nothing.

The backup is unpacked into a folder of its own inside the data folder (what is above may not be
ours to write) and checked there as the kiosk would check it at a start. Then a journal is
written, and from there on every file is exchanged by renaming. `finish_restore`, at every start,
finishes what was cut off after the journal was written. What was there is kept in
`before-restore-…`.
"""

from __future__ import annotations

import json
import os
import shutil
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk import plainfile
from kiosk.content.disk import sync
from kiosk.content.library import FOLDER as RELEASES
from kiosk.content.opening import ReleaseError
from kiosk.content.shelf import Shelf
from kiosk.studio import audit
from kiosk.studio.backup import (
    MEDIA,
    SETTINGS,
    BackupError,
    Manifest,
    look_at_database,
    read_manifest,
    unpack,
)
from kiosk.studio.store import FILE, Store, StudioError
from kiosk.studio.work import WORK, is_stale, work_folder

JOURNAL = "restore.json"
BEFORE = "before-restore-"
COMING = ".restoring-"
_BESIDE = ("-journal", "-wal", "-shm")
_ROOM = 50_000_000


@dataclass(frozen=True)
class State:
    """What a data folder or a backup holds, counted."""

    at: str
    """When the log was last written to."""
    people: int = 0
    items: int = 0
    revisions: int = 0
    deeds: int = 0
    """Entries of the log."""
    releases: tuple[int, ...] = ()
    shown: int | None = None
    files: int = 0
    head: str = ""


@dataclass(frozen=True)
class Preview:
    """What a restore would do. `now` is None when the studio's file cannot be read."""

    file: Path
    made_at: str
    program: str
    backup: State
    now: State | None
    lost: int | None
    """Entries of the log that are newer than the backup; None when the logs are not the same."""


def preview(file: Path, data: Path) -> Preview:
    """Look at a whole backup and at what is here. Raises BackupError; nothing is changed."""
    data.mkdir(parents=True, exist_ok=True)
    with work_folder(data) as folder:
        manifest = _unpack_all(file, data, folder)
        saved = _state(folder, manifest)
        now = None
        with suppress(StudioError, ReleaseError, sqlite3.Error):
            now = _state(data, None)
        return Preview(
            *(file, manifest.made_at, manifest.program, saved, now, _lost(data, saved, now))
        )


def in_words(found: Preview) -> list[str]:
    """The preview for a person, line by line."""
    lines = [
        f"The backup was made on {_day(found.made_at)} by Sidestep {found.program}. It holds:",
        f"  {_words(found.backup)}",
        "It replaces what is here:",
        f"  {_words(found.now) if found.now else 'nothing that can be read'}",
    ]
    if found.lost is None and found.now is not None and found.now.deeds:
        lines.append("The backup is of another kiosk, or the log here was begun anew.")
    elif found.lost:
        lines.append(f"What was done since is set aside: {found.lost} entries of the log.")
    return lines


def _day(moment: str) -> str:
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M")
    except (ValueError, OverflowError):
        return "?"


def _words(state: State) -> str:
    releases = ", ".join(map(str, state.releases)) or "none"
    shown = f", {state.shown} is shown" if state.shown is not None else ""
    return (
        f"{state.people} people, {state.items} items with {state.revisions} revisions, "
        f"releases: {releases}{shown}; last change {_day(state.at) if state.at else 'never'}"
    )


def _state(folder: Path, manifest: Manifest | None) -> State:
    shelf = Shelf(folder / RELEASES)
    kept = shelf.releases()
    numbers = tuple(one.number for one in kept)
    shown = next((one.number for one in kept if one.current), None)
    files = len(manifest.files) if manifest else 0
    if not (folder / FILE).is_file():
        return State("", releases=numbers, shown=shown, files=files)
    # not "ro": what a power cut left half done is undone by whoever opens the file next
    uri = f"{(folder / FILE).resolve().as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True)) as db:
        db.row_factory = sqlite3.Row
        counts = db.execute(
            "SELECT (SELECT COUNT(*) FROM people),"
            " (SELECT COUNT(*) FROM (SELECT DISTINCT kind, item FROM revisions)),"
            " (SELECT COUNT(*) FROM revisions)"
        ).fetchone()
        deeds, at, head = audit.head(db)
    people, things, revisions = counts
    return State(at, people, things, revisions, deeds, numbers, shown, files, head)


def _lost(data: Path, saved: State, now: State | None) -> int | None:
    if now is None or not now.deeds:
        return None
    uri = f"{(data / FILE).resolve().as_uri()}?mode=rw"
    with closing(sqlite3.connect(uri, uri=True)) as db:
        row = db.execute("SELECT hash FROM audit WHERE id = ?", [saved.deeds]).fetchone()
    if saved.deeds and (row is None or row[0] != saved.head):
        return None
    return now.deeds - saved.deeds


def _unpack_all(file: Path, data: Path, folder: Path) -> Manifest:
    """Unpack a backup and check it as a start would. Raises BackupError."""
    manifest = read_manifest(file)
    need = sum(saved.size for saved in manifest.files.values())
    if shutil.disk_usage(data).free < need + _ROOM:
        raise BackupError(
            f"There is not enough room to restore: {need // 1_000_000} MB and "
            f"{_ROOM // 1_000_000} MB to spare are needed. Make room and try again."
        )
    manifest = unpack(file, folder)
    try:
        with Store(folder, keep=False) as store:
            if audit.head(store.connection)[2] != manifest.audit:
                raise BackupError(f"{file} is not whole: its log ends elsewhere. Use another one.")
        for path in folder.glob("*.db"):
            look_at_database(path)
        shelf = Shelf(folder / RELEASES)
        for kept in shelf.releases():
            shelf.verify(kept.path)
    except BackupError:
        raise
    except (StudioError, ReleaseError, sqlite3.Error) as error:
        told = str(error).replace(f"{folder}{os.sep}", "")
        raise BackupError(f"{file} cannot be restored: {told}") from None
    return manifest


def restore(file: Path, data: Path) -> Path:
    """Put a backup in the place of what is here; where that is kept now.

    Close the kiosk first. Raises BackupError, OSError; then nothing has changed, or
    `finish_restore` finishes it.
    """
    data.mkdir(parents=True, exist_ok=True)
    finish_restore(data)
    with work_folder(data) as folder:
        manifest = _unpack_all(file, data, folder)
        _note_in_log(folder, data, manifest)
        _sync_folders(folder)
        old = _place_for_old(data, manifest.made_at)
        coming = data / folder.name.replace(WORK, COMING)
        folder.rename(coming)  # from here on it is not ours alone to remove
        sync(data)  # what the journal speaks of is there before the journal is
    _write_journal(data, coming, old)
    try:
        _carry_on(data)
    except PermissionError:
        raise BackupError(
            "Files of the kiosk are in use. Close the kiosk; the restore is finished at its next "
            "start."
        ) from None
    return old


def _note_in_log(folder: Path, data: Path, manifest: Manifest) -> None:
    former = ""
    with suppress(StudioError, sqlite3.Error):
        former = _state(data, None).head
    with (
        Store(folder, keep=False) as store,
        store.write(None, "restored", f"backup of {manifest.made_at}", log_before=former),
    ):
        pass


def _present(data: Path) -> list[str]:
    """What a backup speaks for, of what is in the data folder, and what belongs to it."""
    databases = [path.name for path in data.glob("*.db")]
    names = [*databases, *(f"{name}{end}" for name in databases for end in _BESIDE)]
    # a rollback journal must never meet another file than its own
    names += [f"{FILE}{end}" for end in _BESIDE]
    return [name for name in (*names, RELEASES, SETTINGS, MEDIA) if (data / name).exists()]


def _place_for_old(data: Path, made_at: str) -> Path:
    stamp = made_at[:19].replace(":", "").replace("-", "")
    for number in range(1, 10_000):
        old = data / f"{BEFORE}{stamp}{'' if number == 1 else f'-{number}'}"
        if not old.exists():
            return old
    raise BackupError(f"Too many earlier states are kept in {data}. Remove some {BEFORE} folders.")


def _sync_folders(folder: Path) -> None:
    for path in [*folder.rglob("*"), folder]:
        sync(path)


def _write_journal(data: Path, coming: Path, old: Path) -> None:
    told = {
        "coming": coming.name,
        "old": old.name,
        "come": sorted(path.name for path in coming.iterdir()),
        "go": _present(data),
    }
    temporary = data / f"{JOURNAL}.tmp"
    with temporary.open("w", encoding="utf-8") as file:
        json.dump(told, file)
        file.flush()
        os.fsync(file.fileno())
    temporary.replace(data / JOURNAL)
    sync(data)


def finish_restore(data: Path) -> str:
    """Finish a restore that was cut off; a line for staff, or "". Call it before anything opens.

    Raises BackupError, OSError when that cannot be done.
    """
    if not (data / JOURNAL).is_file():
        for old in data.glob(f"{COMING}*"):  # cut off just before its journal was written
            if is_stale(old):
                shutil.rmtree(old, ignore_errors=True)
        return ""
    old = _carry_on(data)
    return f"A restore that was cut off is finished. What was here before is in {old}."


def _carry_on(data: Path) -> Path:
    """From the journal to the end; every step may have been done already."""
    journal = data / JOURNAL
    try:
        told = json.loads(plainfile.read_text(journal))
        coming, old = (data / Path(told[name]).name for name in ("coming", "old"))
        come, go = ([Path(name).name for name in told[part]] for part in ("come", "go"))
        if any(name in ("", ".", "..") or "\0" in name for name in (*come, *go)):
            raise ValueError("a name of no file")
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise BackupError(f"{journal} cannot be read. Remove it and restore again.") from error
    if not (coming.name.startswith(COMING) and old.name.startswith(BEFORE)):
        raise BackupError(f"{journal} was not written by Sidestep. Remove it.")
    old.mkdir(exist_ok=True)
    sync(data)
    waiting = [name for name in come if (coming / name).exists()]
    for name in go:
        arrived = name in come and name not in waiting
        if (data / name).exists() and not (old / name).exists() and not arrived:
            (data / name).rename(old / name)
    sync(old)
    for name in waiting:
        if (data / name).exists():  # somebody opened the kiosk in between
            (data / name).rename(_free(old, name))
        (coming / name).rename(data / name)
    sync(data)
    journal.unlink()
    sync(data)
    shutil.rmtree(coming, ignore_errors=True)
    return old


def _free(folder: Path, name: str) -> Path:
    """A place for a second thing of a name."""
    number = 2
    while (folder / f"{number}-{name}").exists():
        number += 1
    return folder / f"{number}-{name}"
