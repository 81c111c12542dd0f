"""Damaged and missing files of the data folder, before the program starts and while it runs."""

from __future__ import annotations

import random
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from kiosk.content.opening import hash_file
from tests.faults.harness.fault import Scene, Undo, fault

KIND = "damaged files"
SPOILED = "a release that fails"


def cut(path: Path, chance: random.Random) -> str:
    """Only the first part of it is there."""
    size = path.stat().st_size
    left = chance.choice((0, 1, 99, size // 2, size - 1, chance.randrange(max(1, size))))
    with path.open("r+b") as file:
        file.truncate(min(left, size))
    return f"cut to {left} of {size} bytes"


def flip(path: Path, chance: random.Random) -> str:
    """Some bits are other ones."""
    data = bytearray(path.read_bytes())
    many = chance.choice((1, 1, 8, 200))
    for _ in range(many):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    with path.open("r+b") as file:  # in place: whoever has it open reads this
        file.write(data)
    return f"{many} bits flipped"


def zero(path: Path, chance: random.Random) -> str:
    """A part of it is zeros, as after a power cut."""
    size = path.stat().st_size
    start = chance.randrange(size)
    with path.open("r+b") as file:
        file.seek(start)
        file.write(bytes(min(size - start, chance.choice((512, 4096, 65536)))))
    return f"zeros from byte {start}"


def rubbish(path: Path, chance: random.Random) -> str:
    """It is something else."""
    path.write_bytes(chance.randbytes(chance.choice((1, 100, 50_000))))
    return "rubbish"


def gone(path: Path, chance: random.Random) -> str:
    """It is not there."""
    path.unlink()
    return "removed"


def folder(path: Path, chance: random.Random) -> str:
    """A folder has its name."""
    path.unlink()
    path.mkdir()
    return "a folder instead"


def loop(path: Path, chance: random.Random) -> str:
    """A link that leads to itself."""
    path.unlink()
    path.symlink_to(path.name)
    return "a link to itself"


WAYS: tuple[Callable[[Path, random.Random], str], ...] = (
    cut, flip, zero, rubbish, gone, folder, loop,
)  # fmt: skip


def harm(
    scene: Scene, path: Path, ways: tuple[Callable[[Path, random.Random], str], ...] = WAYS
) -> str:
    """Do one of these to a file. Returns which."""
    scene.world.spoils(path)
    if not path.is_file():
        scene.note(f"{path.name} is gone already")
        return ""
    way = scene.chance.choice(ways)
    scene.note(f"{path.name}: {way(path, scene.chance)}")
    return way.__name__


@fault("release damaged", KIND, "before", told=r"content-|release", weight=3)
def release_before(scene: Scene) -> None:
    harm(scene, scene.world.release)


@fault("every release damaged", KIND, "before", told=r"came with the program", weight=2)
def releases_before(scene: Scene) -> None:
    for path in sorted((scene.world.data / "releases").glob("content-*.db")):
        harm(scene, path, (cut, zero, rubbish))


@fault("release damaged while it is shown", KIND, "running", weight=3)
def release_running(scene: Scene) -> None:
    harm(scene, scene.world.release)


@fault("hash of a release damaged", KIND, "before", told=r"content-", weight=1)
def hash_before(scene: Scene) -> None:
    path = scene.world.release
    harm(scene, path.with_name(f"{path.name}.sha256"))


@fault("pointer damaged", KIND, "before", weight=2)
def pointer_before(scene: Scene) -> None:
    harm(scene, scene.world.data / "releases" / "current")


@fault("pointer damaged while it runs", KIND, "running", weight=2)
def pointer_running(scene: Scene) -> None:
    path = scene.world.data / "releases" / "current"
    if path.is_file():
        harm(scene, path)


@fault("studio damaged", KIND, "before", weight=3)
def studio_before(scene: Scene) -> None:
    harm(scene, scene.world.data / "studio.db", (cut, flip, zero, rubbish, folder))


@fault("studio damaged while it runs", KIND, "running", weight=2)
def studio_running(scene: Scene) -> None:
    path = scene.world.data / "studio.db"
    if path.is_file():
        harm(scene, path, (cut, flip, zero, rubbish, folder))


@fault("counts damaged", KIND, "before", weight=2)
def counts_before(scene: Scene) -> None:
    harm(scene, scene.world.data / "usage.db")


@fault("settings damaged", KIND, "before", weight=3)
def settings_before(scene: Scene) -> None:
    harm(scene, scene.world.data / "settings.json")


@fault("settings damaged while it runs", KIND, "running", weight=1)
def settings_running(scene: Scene) -> None:
    path = scene.world.data / "settings.json"
    if path.is_file():
        harm(scene, path)


@fault("record of health damaged", KIND, "before", weight=2)
def health_before(scene: Scene) -> None:
    path = scene.world.data / "health.json"
    path.write_text('{"started": "2026-03-02T09:00:00+00:00", "counts": {"crash": 3}}', "utf-8")
    harm(scene, path)


@fault("record of health damaged while it runs", KIND, "running", weight=1)
def health_running(scene: Scene) -> None:
    path = scene.world.data / "health.json"
    if path.is_file():
        harm(scene, path)


@fault("log is a folder", KIND, "before", weight=1)
def log_before(scene: Scene) -> None:
    path = scene.world.data / "log"
    if scene.chance.random() < 0.5:
        (path / "sidestep.log").mkdir(parents=True)
        scene.note("the file is a folder")
    else:
        path.write_text("", "utf-8")
        scene.note("the folder is a file")


@fault("several files damaged at once", KIND, "before", weight=3)
def many_before(scene: Scene) -> None:
    names = ("studio.db", "usage.db", "settings.json", "releases/current")
    for name in scene.chance.sample(names, scene.chance.randint(2, 4)):
        harm(scene, scene.world.data / name, (cut, flip, zero, rubbish))
    if scene.chance.random() < 0.5:
        harm(scene, scene.world.release, (cut, flip, zero, rubbish))


@fault("data folder removed while it runs", KIND, "running", weight=1, alone=True)
def data_gone(scene: Scene) -> None:
    scene.world.vanish()


def rewritten(scene: Scene, statement: str) -> None:
    """Change what a release says, and have its hash agree: no check of the file finds it."""
    path = scene.world.release
    for one in (path, path.with_name(f"{path.name}.sha256")):
        scene.world.spoils(one)
    with closing(sqlite3.connect(path)) as db, db:
        db.execute(statement)
    path.with_name(f"{path.name}.sha256").write_text(f"{hash_file(path)}\n", "ascii")


STATEMENTS = {
    "its facts cannot be read": "UPDATE items SET facts = '{'",
    "its facts are of another kind": "UPDATE items SET facts = '[]'",
    "its texts cannot be read": "UPDATE items SET json = '{'",
    "its texts are of another form": "UPDATE items SET json = '{}'",
    "no pages": "DELETE FROM items WHERE kind = 'page'",
    "no movements": "DELETE FROM motions",
    "movements that are none": "UPDATE motions SET clip = x'00'",
    "languages that cannot be read": "UPDATE meta SET value = '{' WHERE key = 'languages'",
    "no languages": "UPDATE meta SET value = '[]' WHERE key = 'languages'",
    "no number": "UPDATE meta SET value = 'x' WHERE key = 'number'",
    "no items": "DROP TABLE items",
    "no table of languages": "DROP TABLE languages",
    "dates that are none": "UPDATE items SET next_review = 'x'",
}


@fault("release that no check finds wrong", SPOILED, "before", weight=6, back_s=60)
def spoiled_before(scene: Scene) -> None:
    name = scene.chance.choice(list(STATEMENTS))
    scene.note(name)
    rewritten(scene, STATEMENTS[name])


@fault(
    "release under which the program falls", SPOILED, "before", weight=2, back_s=60, told=r"crash"
)
def falling(scene: Scene) -> Undo:
    """Whatever it is in a release: the kiosk ends soon after each start on the newest one."""
    return lambda: _fell(scene)


def _fell(scene: Scene) -> None:
    for _ in range(6):
        kiosk = scene.program.kiosk()
        if "--content" in kiosk.cmdline():
            return
        kiosk.kill()
        until = time.monotonic() + 20
        while scene.program.kiosk().pid == kiosk.pid and time.monotonic() < until:
            time.sleep(0.02)
    raise AssertionError("the earlier release was never tried")
