"""A clinic's data folder: two releases, a studio with people and words, settings, counts, a log."""

from __future__ import annotations

import json
import shutil
import sqlite3
import subprocess
import tempfile
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from kiosk import paths
from kiosk.content.opening import hash_file
from kiosk.content.shelf import Shelf
from kiosk.device.settings import BackupSettings, Numbers, Settings, save_settings
from kiosk.device.usage_file import add, read
from kiosk.studio import audit
from kiosk.studio.store import Store
from tests.studio.hands import staff
from tests.studio.release_sample import Site

CLINIC = "555-0142"
ROOMY = Path("/dev/shm")
SHIPPED = 1


@dataclass
class World:
    """One data folder, what was in it, and what a fault itself took away or spoiled."""

    base: Path
    spoiled: set[str] = field(default_factory=set)
    """Names, below the folder, that the fault damaged: they are not missed."""

    @property
    def data(self) -> Path:
        """The data folder."""
        return self.base / "data"

    @property
    def release(self) -> Path:
        """The release that is shown."""
        found = [kept for kept in Shelf(self.data / "releases").releases() if kept.path.is_file()]
        if not found:
            return self.data / "releases" / "content-3-00000000.db"
        return next((kept.path for kept in found if kept.current), found[0].path)

    def spoils(self, path: Path) -> Path:
        """Note that a file is about to be damaged."""
        self.spoiled.add(path.relative_to(self.data).as_posix())
        return path

    def vanish(self) -> None:
        """The whole folder goes."""
        for path in sorted(self.data.rglob("*")):
            if path.is_file():
                self.spoils(path)
        self._unmount()
        shutil.rmtree(self.data, ignore_errors=True)

    def _unmount(self) -> None:
        while self.data.is_mount():
            subprocess.run(["umount", "--lazy", str(self.data)], check=True)

    def remove(self) -> None:
        """Nothing of it stays."""
        self._unmount()
        shutil.rmtree(self.base, ignore_errors=True)


@dataclass(frozen=True)
class Kept:
    """What must still be there afterwards."""

    files: dict[str, str]
    rows: dict[str, int]
    deeds: tuple[str, ...]
    counts: dict[tuple[str, str, str], int]
    numbers: tuple[int, ...]


def new_folder() -> Path:
    """An empty folder in memory where there is one: no fault waits for a real disk."""
    return Path(tempfile.mkdtemp(prefix="sidestep-world-", dir=ROOMY if ROOMY.is_dir() else None))


def made(base: Path) -> World:
    """A new world; some seconds of work: copy it for each run."""
    world = World(base)
    (base / "stick").mkdir(parents=True)
    shelf = Shelf(world.data / "releases")
    for number in (2, 3):
        shelf.publish(_renumbered(base / f"{number}.db", number))
    with Store(world.data) as store:
        staff(store, "Rae", "admin")
        site = Site(store, base / "content")
        site.bring_in()
        site.approve_all()
    settings = Settings(
        site_name="Hill Street Clinic",
        numbers=Numbers(clinic=CLINIC),
        backup=BackupSettings(folder=str(base / "stick")),
    )
    save_settings(world.data, settings)
    add(world.data, date(2026, 3, 2), {("visits", ""): 7, ("page", "home"): 7})
    return world


def copied(from_: World, base: Path, *, disk_mb: int = 0) -> World:
    """A world of one's own; with `disk_mb` on a disk of its own, of so many megabytes."""
    (base / "data").mkdir(parents=True)
    if disk_mb:
        mount = ["mount", "-t", "tmpfs", "-o", f"size={disk_mb}m", "none", str(base / "data")]
        subprocess.run(mount, check=True)
    shutil.copytree(from_.data, base / "data", dirs_exist_ok=True)
    (base / "stick").mkdir()
    settings = base / "data" / "settings.json"
    found = json.loads(settings.read_text("utf-8"))
    found["backup"]["folder"] = str(base / "stick")
    settings.write_text(json.dumps(found, indent=2), "utf-8")
    return World(base)


def expected(before: Kept, world: World) -> Kept:
    """What a copy of a world must keep: its settings name folders of its own."""
    own = {"settings.json": hash_file(world.data / "settings.json")}
    return replace(before, files=before.files | own)


def kept(data: Path) -> Kept:
    """What a data folder holds. Raises whatever is wrong with it; may finish what was cut off."""
    with Store(data) as store:
        tables = [row[0] for row in store.rows("SELECT name FROM sqlite_schema WHERE type='table'")]
        rows = {one: store.rows(f'SELECT COUNT(*) FROM "{one}"')[0][0] for one in tables}
        deeds = tuple(entry.hash for entry in reversed(audit.entries(store.connection)))
    return Kept(
        {
            path.relative_to(data).as_posix(): hash_file(path)
            for path in [data / "settings.json", *sorted((data / "releases").glob("*.db*"))]
            if path.is_file()
        },
        rows,
        deeds,
        {(one.day, one.what, one.which): one.many for one in read(data)},
        tuple(one.number for one in Shelf(data / "releases").releases()),
    )


def _renumbered(target: Path, number: int) -> Path:
    """The program's release under another number."""
    shipped = paths.shipped_release()
    assert shipped is not None, "build the content first: make content"
    shutil.copyfile(shipped, target)
    with closing(sqlite3.connect(target)) as db, db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'number'", [str(number)])
        db.execute("UPDATE meta SET value = printf('%064x', ?) WHERE key = 'sha256'", [number])
    return target
