"""A data folder with everything in it, for tests of backups."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.content.shelf import Shelf
from kiosk.studio import audit
from kiosk.studio.items import Key
from kiosk.studio.store import Store
from tests.studio.hands import Clock
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
        site.publish()
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
        site.publish()
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
