"""Settings, counts and planned backups are whole after a program was killed at any moment."""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from kiosk.device.settings import load_settings
from kiosk.device.settings_fields import value_of
from kiosk.device.usage_file import DAMAGED, read
from kiosk.studio import audit
from kiosk.studio.backup import verify
from kiosk.studio.backup_plan import record
from kiosk.studio.store import Store
from tests.faults import machine_deeds
from tests.studio.hands import staff

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to kill with"),
]
LONGEST = 0.12
VALUES = 281
"""A child sets one after the other of 20 to 300, and begins again."""


@pytest.fixture
def base() -> Iterator[Path]:
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as name:
        base = Path(name)
        (base / "stick").mkdir()
        with Store(base / "data") as store:
            assert staff(store, "Ana", "admin") == machine_deeds.ADMIN
        yield base


@pytest.fixture(scope="module")
def kill(context: ForkServerContext) -> Callable[[Path, tuple[str, ...], float], None]:
    """Let a child do these deeds, and kill it after so many seconds."""

    def work(base: Path, deeds: tuple[str, ...], after: float) -> None:
        (base / "ready").unlink(missing_ok=True)
        child = context.Process(target=machine_deeds.act, args=(base, deeds), daemon=True)
        child.start()
        until = time.monotonic() + 30
        while not (base / "ready").exists():
            assert child.is_alive()
            assert time.monotonic() < until
            time.sleep(0.001)
        time.sleep(after)  # where in its work the child is killed, not a wait for anything
        assert child.is_alive(), "a deed failed"
        child.kill()
        child.join()

    return work


def test_killed_while_settings_and_counts_are_written(
    base: Path, kill: Callable[[Path, tuple[str, ...], float], None]
) -> None:
    chance = random.Random(11)
    noted = counted = kills = unnoted = 0
    while kills < 60 or noted <= 20 or counted <= 100:  # a busy machine gets little done at a time
        kills += 1
        assert kills < 600, "the children got nothing done"
        kill(base, ("setting", "count"), chance.uniform(0, LONGEST))
        settings, line = load_settings(base / "data")
        assert line == ""
        with Store(base / "data") as store:
            entries = audit.entries(store.connection, "setting")
            assert audit.broken(store.connection) is None
        told = entries[0].details["new"] if entries else 30
        # the file is never behind its log; the note of a change is lost when it comes last
        unnoted = 1 if len(entries) > noted else unnoted + 1
        ahead = (value_of(settings, machine_deeds.KEY) - told) % VALUES
        assert ahead <= unnoted
        assert len(entries) >= noted
        noted = len(entries)
        found = {(one.what, one.which): one.many for one in read(base / "data")}
        assert found.get(("visits", "")) == found.get(("page", "home"))
        assert found.get(("visits", ""), 0) >= counted
        counted = found.get(("visits", ""), 0)
    assert not (base / "data" / DAMAGED).exists()


def test_killed_while_a_planned_backup_is_made(
    base: Path, kill: Callable[[Path, tuple[str, ...], float], None]
) -> None:
    chance = random.Random(12)
    for _ in range(25):
        kill(base, ("plan",), chance.uniform(0, LONGEST))
        for file in (base / "stick").glob("*.zip"):
            verify(file)
        with Store(base / "data") as store:
            last = record(store)
        assert last.problem == ""
        assert last.at is None or Path(last.file).exists() or last.size > 0
    assert list((base / "stick").glob("*.zip"))
