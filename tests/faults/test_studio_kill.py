"""A program killed at any moment leaves a whole store, a valid release, and no half-done deed."""

from __future__ import annotations

import os
import random
import shutil
import sqlite3
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing
from multiprocessing.context import ForkServerContext
from pathlib import Path

import pytest

from kiosk.content.library import FOLDER
from kiosk.content.shelf import Shelf
from kiosk.studio import audit
from kiosk.studio.assemble import SHOWN
from kiosk.studio.backup import make_backup, verify
from kiosk.studio.publish import INTENT, reconcile
from kiosk.studio.restore import JOURNAL, finish_restore
from kiosk.studio.store import FILE, Store
from tests.faults import studio_deeds
from tests.studio.release_sample import PAGE, TERM, Site, change

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(sys.platform == "win32", reason="there are no signals to kill with"),
]
LONGEST = 0.12
"""Seconds after which a child is killed at the latest: a few deeds, or a round of them."""


@pytest.fixture
def base() -> Iterator[Path]:
    """A site in memory: a killed process loses nothing that was written, so no disk is needed."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if os.access(memory, os.W_OK) else None) as name:
        base = Path(name)
        with Store(base / "data") as store:
            site = Site(store, base / "content-0")
            site.bring_in()
            site.approve_all()
            site.publish()
        shutil.copytree(base / "content-0", base / "content-1")
        change(base / "content-1", TERM, "TEN-dun", "TEN-din")
        change(base / "content-1", PAGE, "You use it on each step", "You use it on every step")
        yield base


def killed(context: ForkServerContext, base: Path, deeds: tuple[str, ...],
           after: float) -> None:  # fmt: skip
    """Let a child work, and kill it in the midst of it."""
    (base / "ready").unlink(missing_ok=True)
    child = context.Process(target=studio_deeds.act, args=(base, deeds), daemon=True)
    child.start()
    until = time.monotonic() + 30
    while not (base / "ready").exists():
        assert child.is_alive(), "the child ended before it began"
        assert time.monotonic() < until
        time.sleep(0.001)
    time.sleep(after)  # where in its work the child is killed, not a wait for anything
    assert child.is_alive(), "a deed failed"
    child.kill()
    child.join()


def one_round(context: ForkServerContext, base: Path, deeds: tuple[str, ...]) -> float:
    """Seconds that a child takes for all of these deeds once on this machine, as busy as it is."""
    done = base / "done"
    done.unlink(missing_ok=True)
    (base / "ready").unlink(missing_ok=True)
    child = context.Process(target=studio_deeds.act, args=(base, deeds), daemon=True)
    child.start()
    until = time.monotonic() + 60
    began = 0.0
    while not done.exists() or len(done.read_text().split()) < len(deeds):
        assert child.is_alive(), "a deed failed"
        assert time.monotonic() < until
        if not began and (base / "ready").exists():
            began = time.monotonic()
        time.sleep(0.001)
    child.kill()
    child.join()
    return max(LONGEST, 1.2 * (time.monotonic() - began))


def look(base: Path) -> tuple[list[str], list[str]]:
    """Open everything as a start would, and look at all of it; the log's words, what was mended."""
    data, shelf = base / "data", Shelf(base / "data" / FOLDER)
    mended = [line] if (line := finish_restore(data)) else []
    with Store(data) as store:  # looks at every page and at the whole log
        mended += reconcile(store, shelf)
        entries = audit.entries(store.connection)[::-1]
        words = [entry.what for entry in entries]
        count = {
            name: store.rows(sql)[0][0]
            for name, sql in {
                "saved": "SELECT COUNT(*) FROM revisions WHERE note = 'saved'",
                "imported": "SELECT COUNT(*) FROM revisions WHERE note = 'import'",
                "submitted": "SELECT COUNT(*) - 8 FROM steps WHERE what = 'submitted'",
                "approved": "SELECT COUNT(*) - 8 FROM steps WHERE what = 'approved'",
                "withdrawn": "SELECT COUNT(*) FROM marks WHERE what = 'withdrawn'",
                "releases": "SELECT COUNT(*) FROM releases",
            }.items()
        }
        for what in ("saved", "submitted", "approved"):
            assert count[what] == words.count(what)
        imports = [e.details for e in entries if e.what == "imported" and e.details["note"]]
        assert count["imported"] == sum(len(details["new"]) for details in imports)
        assert count["withdrawn"] == words.count("withdrew") + words.count("withdrawn")
        assert count["releases"] == words.count("published") + words.count("withdrew")
        assert store.setting(INTENT) == ""
        opened = shelf.open_current(whole=True)
        with opened.reader as reader:
            assert opened.line == ""
            assert str(reader.release.number) == store.setting(SHOWN)
            row = store.row("SELECT * FROM releases WHERE number = ?", reader.release.number)
            assert row is not None
            assert row["sha256"] == reader.release.sha256
            assert not [c for c in reader.cards("page", "en") if not c.reviewed]
        assert audit.broken(store.connection) is None
        hashes = {entry.hash for entry in entries}
    if (base / "done").exists() and "restored" not in words:  # what was said to be done, is
        assert set((base / "done").read_text().split()) <= hashes
    assert not (data / JOURNAL).exists()
    return words, mended


def rounds(seed: int, count: int, longest: float = LONGEST) -> Iterator[float]:
    chance = random.Random(seed)
    for _ in range(count):
        yield chance.uniform(0, longest)


@pytest.mark.parametrize(
    ("deeds", "kills"),
    [
        (("save", "approve"), 70),
        (("bring_in",), 50),
        (("save", "approve", "publish"), 70),
        (("withdraw", "save", "approve", "publish", "roll_back"), 50),
    ],
)
def test_killed_at_work(
    context: ForkServerContext,
    base: Path,
    deeds: tuple[str, ...],
    kills: int,
) -> None:
    seen = mended = 0

    def enough() -> bool:
        """Something was done, and some kills came where it matters."""
        return seen > kills // 2 and (mended > 3 or "publish" not in deeds)

    # on a busy machine the children are slower than when they were measured: then some kills more
    for number, after in enumerate(rounds(kills, kills * 5, one_round(context, base, deeds))):
        if number >= kills and enough():
            break
        killed(context, base, deeds, after * (1 + number // kills))
        words, told = look(base)
        mended += len(told)
        assert len(words) >= seen  # nothing that was done is undone
        seen = len(words)
    assert enough(), f"{seen} deeds done and {mended} mended: no kill came where it matters"


def test_killed_while_backing_up(context: ForkServerContext, base: Path) -> None:
    for after in rounds(3, 40):
        killed(context, base, ("backup", "save"), after)
        look(base)
        if (base / "b.zip").exists():
            verify(base / "b.zip")
    make_backup(base / "data", base / "b.zip")
    assert sorted(p.name for p in base.glob("*b.zip*")) == ["b.zip"]


def test_killed_while_restoring(context: ForkServerContext, base: Path) -> None:
    head = make_backup(base / "data", base / "b.zip").manifest.audit
    come = mended = 0
    for after in rounds(4, 50):
        killed(context, base, ("restore", "save"), after)
        words, told = look(base)
        mended += len(told)
        with closing(sqlite3.connect(base / "data" / FILE)) as db:
            (number,) = db.execute("SELECT id FROM audit WHERE hash = ?", [head]).fetchone()
        since = words[number:]
        assert since in ([], ["saved"], ["restored"], ["restored", "saved"])
        come += "restored" in since
        for old in (base / "data").glob("before-restore-*"):
            shutil.rmtree(old)
    assert come > 10
    assert mended > 3
