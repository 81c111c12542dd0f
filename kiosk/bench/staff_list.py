"""The staff's list of everything, through the window: from the touch to the frame with rows."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.app import Application, Options
from kiosk.studio import listing, people
from kiosk.studio.importing import import_folder
from kiosk.studio.items import SPEECHLESS, Key, sha256
from kiosk.studio.people import Person
from kiosk.studio.store import Store
from kiosk.tour import frame
from kiosk.viewmodels.staff.content import ContentScreen
from kiosk.viewmodels.staff.desk import Desk

ITEMS = 10_000
PATIENCE_S = 60.0
_TITLE = re.compile(r'(?m)^title: ("?)(.*?)("?)$')


def measure() -> dict[str, Any]:
    """Milliseconds until rows show, and until all are there: the first time, and again."""
    with tempfile.TemporaryDirectory() as name:
        data = Path(name)
        with Store(data) as store:
            person = people.add(store, None, "Ana", "admin", "bench kettle orchard staircase")
            import_folder(store, person.id, paths.CONTENT_SOURCE)
            texts = fill(store, person.id, ITEMS)
        return {"items": ITEMS, "texts": texts, **opened(data, person)}


def fill(store: Store, person: int, many: int) -> int:
    """Make so many items of those that are there, in all their languages; how many texts."""
    rows = store.rows("SELECT kind, item, language, text FROM revisions")
    groups: dict[tuple[str, str], list[Any]] = {}
    for row in rows:
        groups.setdefault((row["kind"], row["item"]), []).append(row)
    spoken = [group for (kind, _), group in groups.items() if kind not in SPEECHLESS]
    texts = len(rows)
    with store.scribble() as db:
        for number in range(many - len(groups)):
            for key, text in _copies(spoken[number % len(spoken)], number):
                db.execute(
                    "INSERT INTO revisions (kind, item, language, number, author, at, text, sha256)"
                    " VALUES (?, ?, ?, 1, ?, ?, ?, ?)",
                    [key.kind, key.id, key.language, person, store.now(), text, sha256(text)],
                )
                texts += 1
    return texts


def _copies(group: list[Any], number: int) -> Iterator[tuple[Key, str]]:
    for row in group:
        new = f"{row['item']}-{number}"
        text = row["text"].replace(f"id: {row['item']}\n", f"id: {new}\n", 1)
        text = _TITLE.sub(lambda found: f"title: {found[1]}{found[2]} {number}{found[3]}", text, 1)
        yield Key(row["kind"], new, row["language"]), text


def opened(data: Path, person: Person) -> dict[str, Any]:
    """Open the list in a window twice: with nothing known of the texts, and again."""
    listing.forget()
    application = Application(
        Options(data=data, windowed=(1920, 1080), speech="none", tier="still", reduced_motion=True)
    )
    application.show()
    frame(application)
    application.kiosk.openStaff()
    desk = application.staff.desk
    assert desk is not None
    wait_until(desk.settle)
    desk.let_in(person, "review")  # a page that asks for no list of everything
    wait_until(desk.settle)
    frame(application)
    figures = {name: _open(application, desk) for name in ("first", "again")}
    application.close()
    return figures


def _open(application: Application, desk: Desk) -> dict[str, float]:
    began = time.perf_counter()
    desk.goTo("content")
    screen = desk.screen
    assert isinstance(screen, ContentScreen)
    wait_until(lambda: screen.rows.rowCount() > 0)
    frame(application)
    rows = time.perf_counter() - began
    wait_until(lambda: bool(screen.property("known")))
    frame(application)
    whole = time.perf_counter() - began
    desk.goTo("review")
    wait_until(desk.settle)
    return {"rows_ms": round(rows * 1000.0, 1), "all_ms": round(whole * 1000.0, 1)}


def wait_until(condition: Callable[[], bool]) -> None:
    """Let the program run until something is so. Raises TimeoutError."""
    end = time.monotonic() + PATIENCE_S
    while not condition():
        if time.monotonic() > end:
            raise TimeoutError("the list did not come")
        QTest.qWait(1)
