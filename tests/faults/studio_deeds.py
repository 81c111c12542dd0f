"""What staff do over and over, in a child process that is killed in the midst of it."""

from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.content.library import FOLDER
from kiosk.content.shelf import Shelf
from kiosk.studio import audit, items, planning
from kiosk.studio.backup import make_backup
from kiosk.studio.importing import import_folder
from kiosk.studio.items import Key
from kiosk.studio.publish import NothingNew, publish, reconcile
from kiosk.studio.restore import finish_restore, restore
from kiosk.studio.store import Store
from tests.studio.hands import sure
from tests.studio.release_sample import Site

TENDON = Key("term", "tendon", "en")
EDITOR, REVIEWER = 1, 2


class Work:
    """One run of the program on a data folder, as `act` does it until it is killed."""

    def __init__(self, base: Path) -> None:
        self.base = base
        self.data = base / "data"
        self.shelf = Shelf(self.data / FOLDER)
        self.turn = 0

    def open(self) -> Store:
        finish_restore(self.data)
        store = Store(self.data)
        reconcile(store, self.shelf)
        return store

    def done(self, store: Store) -> None:
        """Say that a deed is on the disk: the newest hash of the log then."""
        with (self.base / "done").open("a") as file:
            file.write(f"{audit.head(store.connection)[2]}\n")

    def save(self) -> None:
        with self.open() as store:
            newest = items.newest(store, TENDON)
            assert newest is not None
            text = newest.text.replace("A strong cord", "A tough cord")
            if text == newest.text:
                text = newest.text.replace("A tough cord", "A strong cord")
            with store.write(EDITOR, "saved", str(TENDON)) as db:
                db.execute(
                    "INSERT INTO revisions"
                    " (kind, item, language, number, parent, author, at, note, text, sha256)"
                    " VALUES ('term', 'tendon', 'en', ?, ?, ?, ?, 'saved', ?, ?)",
                    [newest.number + 1, newest.id, EDITOR, store.now(), text, items.sha256(text)],
                )
            self.done(store)

    def approve(self) -> None:
        with self.open() as store:
            newest = items.newest(store, TENDON)
            assert newest is not None
            if not store.rows("SELECT 1 FROM steps WHERE revision = ?", newest.id):
                for what, person in (("submitted", EDITOR), ("approved", REVIEWER)):
                    with store.write(person, what, str(TENDON)) as db:
                        db.execute(
                            "INSERT INTO steps (revision, what, person, at, name, sha256)"
                            " VALUES (?, ?, ?, ?, 'x', ?)",
                            [newest.id, what, person, store.now(), newest.sha256],
                        )
                self.done(store)

    def bring_in(self) -> None:
        self.turn += 1
        with self.open() as store:
            import_folder(store, EDITOR, self.base / f"content-{self.turn % 2}", note="import")
            self.done(store)

    def publish(self) -> None:
        with self.open() as store:
            try:
                publish(store, self.shelf, REVIEWER, confirmed=sure(store, REVIEWER))
            except NothingNew:
                return
            self.done(store)

    def withdraw(self) -> None:
        with self.open() as store:
            planning.withdraw_now(store, self.shelf, REVIEWER, "term", "tendon", "wrong")
            with store.write(REVIEWER, "put back", "term tendon") as db:
                db.execute(
                    "INSERT INTO marks (kind, item, what, person, at)"
                    " VALUES ('term', 'tendon', 'returned', ?, ?)",
                    [REVIEWER, store.now()],
                )
            self.done(store)

    def roll_back(self) -> None:
        with self.open() as store:
            oldest = self.shelf.releases()[-1].number
            proof = sure(store, REVIEWER)
            planning.roll_back(store, self.shelf, REVIEWER, oldest, confirmed=proof)
            self.done(store)

    def backup(self) -> None:
        with self.open():
            pass
        make_backup(self.data, self.base / "b.zip")

    def restore(self) -> None:
        with self.open():
            pass
        restore(self.base / "b.zip", self.data)


def warm() -> None:
    """Load all that is loaded late, so that a child is at work from its first moment."""
    with tempfile.TemporaryDirectory() as name, Store(Path(name)) as store:
        site = Site(store, Path(name) / "content")
        site.bring_in()
        site.approve_all()
        site.publish()


def slow_disk() -> None:
    """Every step that must reach the disk takes its time, so that many a kill comes just there."""

    def sync(_: int) -> None:
        time.sleep(0.002)

    os.fsync = sync
    for name in ("rename", "replace", "unlink"):
        real = getattr(Path, name)

        def step(*given: object, real: Callable[..., object] = real, **more: object) -> object:
            done = real(*given, **more)
            time.sleep(0.002)
            return done

        setattr(Path, name, step)


def act(base: Path, names: tuple[str, ...]) -> None:
    """Do these deeds over and over; `ready` says that the first begins."""
    work = Work(base)
    tempfile.tempdir = str(base)  # what is left behind goes with the rest
    slow_disk()
    deeds: list[Callable[[], None]] = [getattr(work, name) for name in names]
    (base / "ready").touch()
    while True:
        for deed in deeds:
            deed()
