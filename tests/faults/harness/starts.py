"""Cold starts: the states in which a machine may find itself when it is switched on."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass

from sqlite_utils import Database

from kiosk.studio.schema import migrations
from kiosk.studio.store import APPLICATION_ID
from tests.faults.harness import abilities, faults_files
from tests.faults.harness.fault import Scene
from tests.faults.harness.faults_machine import clocked
from tests.faults.harness.watch import Watch

LOOK_S = 0.01
READ_ONLY = 'mount --bind "$0" "$0"; mount -o remount,bind,ro "$0"; exec "$@"'


@dataclass(frozen=True)
class Start:
    """One way of starting. `needs`: what this machine must be able to do for it."""

    name: str
    prepare: Callable[[Scene], None]
    needs: frozenset[str] = frozenset()


STARTS: dict[str, Start] = {}


def start(
    name: str, needs: str = ""
) -> Callable[[Callable[[Scene], None]], Callable[[Scene], None]]:
    """Put a start into the list."""

    def take(prepare: Callable[[Scene], None]) -> Callable[[Scene], None]:
        STARTS[name] = Start(name, prepare, frozenset(needs.split()))
        return prepare

    return take


def attract_ms(scene: Scene, within_s: float) -> float:
    """Start, and wait until the first page is on the screen: milliseconds. Raises TimeoutError."""
    began = time.monotonic()
    scene.program.start()
    watch = Watch(scene.station)
    while time.monotonic() - began < within_s:
        watch.glance()
        if watch.seen.last == "page":
            return (time.monotonic() - began) * 1000
        time.sleep(LOOK_S)
    raise TimeoutError(f"no page within {within_s:.0f} s; it said: {scene.program.log()[-800:]}")


@start("as usual")
def usual(scene: Scene) -> None:
    """Nothing is wrong: what the others are measured against."""


@start("for the first time ever")
def first(scene: Scene) -> None:
    scene.world.vanish()


@start("without a network", "net")
def no_network(scene: Scene) -> None:
    scene.program.before = ["unshare", "-n", "--"]


@start("without sound and without a printer")
def silent(scene: Scene) -> None:
    scene.program.more |= {
        "PULSE_SERVER": "unix:/nonexistent",
        "ALSA_CONFIG_PATH": "/nonexistent",
        "CUPS_SERVER": "/nonexistent/cups.sock",
        "DBUS_SESSION_BUS_ADDRESS": "unix:path=/nonexistent",
    }


@start("with an empty home, and none named")
def no_home(scene: Scene) -> None:
    scene.program.more |= {"HOME": "", "XDG_CACHE_HOME": "", "XDG_RUNTIME_DIR": "", "PATH": ""}


@start("in the year 1970", "clock")
def in_1970(scene: Scene) -> None:
    clocked(scene, "@1970-01-01 00:00:10")


@start("after the year 2038", "clock")
def after_2038(scene: Scene) -> None:
    clocked(scene, "@2038-01-20 03:00:00")


@start("in the year 2100", "clock")
def in_2100(scene: Scene) -> None:
    clocked(scene, "@2100-03-01 12:00:00")


@start("on a disk that is read only", "mount")
def read_only(scene: Scene) -> None:
    data = str(scene.world.data)
    scene.program.before = ["unshare", "-m", "sh", "-c", READ_ONLY, data]


@start("on a full disk", "mount")
def full(scene: Scene) -> None:
    data = str(scene.world.data)
    copy = f"{data}.full"
    fill = (
        'mkdir "$1"; mount -t tmpfs -o size=24m none "$1"; cp -a "$0/." "$1/"; shift;'
        f' cat /dev/zero > {copy}/filler 2>/dev/null; mount --move {copy} "$0"; exec "$@"'
    )
    scene.program.before = ["unshare", "-m", "sh", "-c", fill, data, copy]


@start("after a power cut")
def power_cut(scene: Scene) -> None:
    """What was being written when the power went is half there; the rest is as it was."""
    data = scene.world.data
    release = scene.world.release
    whole = (data / "settings.json").read_bytes()
    (data / ".settings-abc123").write_bytes(whole[: len(whole) // 2])
    (data / ".health.json.tmp").write_text('{"started": "2026-03', "utf-8")
    (data / "health.json").write_text("", "utf-8")
    release.with_name("content-9-00000000.db.tmp").write_bytes(release.read_bytes()[:100_000])
    (data / "releases" / "current.tmp").write_text("content-9", "ascii")
    _hot_journal(scene)


@start("after an update of the program")
def updated(scene: Scene) -> None:
    """An older program's record, studio and counts, and its cache of compiled screens."""
    data = scene.world.data
    (data / "studio.db").unlink()
    with closing(sqlite3.connect(data / "studio.db")) as db:
        names = [one.name for one in migrations.pending(Database(db))]
        migrations.apply(Database(db), stop_before=names[-1])
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.execute("PRAGMA user_version=1")
        db.commit()
    (data / "health.json").write_text('{"started": "2025-03-02T09:00:00+00:00", "old": 1}', "utf-8")
    spoil_caches(scene, ("cut", "rubbish"))


@start("with a damaged cache")
def caches(scene: Scene) -> None:
    spoil_caches(scene, ("flipped", "cut", "rubbish"))


def spoil_caches(scene: Scene, ways: tuple[str, ...]) -> None:
    """Let the program fill its caches of compiled screens and shaders; then damage them all."""
    scene.program.start()
    watch = Watch(scene.station)
    if not watch.until(lambda: watch.seen.last == "page", 60):
        raise TimeoutError("no page to fill the caches with")
    scene.program.stop()
    how = {"flipped": faults_files.flip, "cut": faults_files.cut, "rubbish": faults_files.rubbish}
    found = [path for path in (scene.world.base / "cache").rglob("*") if path.is_file()]
    for path in found:
        how[scene.chance.choice(ways)](path, scene.chance)
    scene.note(f"{len(found)} files of {', '.join(sorted({one.parent.name for one in found}))}")


def _hot_journal(scene: Scene) -> None:
    """The power goes in the midst of a transaction: its journal lies beside the studio's file."""
    path = scene.world.data / "studio.db"
    script = (
        "import os, signal, sqlite3, sys; db = sqlite3.connect(sys.argv[1], isolation_level=None);"
        "db.execute('PRAGMA cache_size=1'); db.execute('BEGIN IMMEDIATE');"
        "db.execute('CREATE TABLE half (x)');"
        "db.executemany('INSERT INTO half VALUES (?)', [('x' * 3000,)] * 200);"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    done = subprocess.run([shutil.which("python3") or "python3", "-c", script, str(path)])
    assert done.returncode == -signal.SIGKILL
    assert path.with_name("studio.db-journal").exists()


def able(name: str) -> bool:
    """Whether this start can be tried here."""
    return os.name == "posix" and abilities.has(STARTS[name].needs)
