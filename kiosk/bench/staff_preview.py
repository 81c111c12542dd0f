"""The form beside the patients' screen: from a key press to the frame that shows its letter."""

from __future__ import annotations

import statistics
import tempfile
import time
from pathlib import Path
from typing import Any

from PySide6.QtTest import QTest

from kiosk import paths
from kiosk.app import Application, Options
from kiosk.bench.staff_list import wait_until
from kiosk.studio import people
from kiosk.studio.importing import import_folder
from kiosk.studio.store import Store
from kiosk.tour import frame

PAGE, KEYS = "page:what-it-is:en", 30


def measure() -> dict[str, Any]:
    """Milliseconds from a key to the preview's frame, over `KEYS` keys into a page's title."""
    with tempfile.TemporaryDirectory() as name:
        data = Path(name)
        with Store(data) as store:
            person = people.add(store, None, "Ana", "admin", "bench kettle orchard staircase")
            import_folder(store, person.id, paths.CONTENT_SOURCE)
        options = Options(
            data=data, windowed=(1920, 1080), speech="none", tier="still", reduced_motion=True
        )
        application = Application(options)
        application.show()
        frame(application)
        application.kiosk.openStaff()
        desk = application.staff.desk
        assert desk is not None
        wait_until(desk.settle)
        desk.let_in(person, "today")
        wait_until(desk.settle)
        desk.open("edit", PAGE)
        wait_until(desk.settle)
        QTest.qWait(1500)  # the page arrives, the pronunciation list is read
        screen = desk.screen
        assert screen is not None
        taken = [_type(application, number) for number in range(KEYS)]
        application.close()
    return {"median": statistics.median(taken), "p95": sorted(taken)[int(KEYS * 0.95)]}


def _type(application: Application, number: int) -> float:
    """One more letter in the title, through the form's own slot."""
    desk = application.staff.desk
    assert desk is not None
    title = "A muscle on the side of your hip" + "abcdefghij"[: number % 10 + 1]
    began = time.perf_counter()
    desk.screen.setText("title", title)  # type: ignore[union-attr]
    wait_until(lambda: _shown(application) == title)
    frame(application)
    return round((time.perf_counter() - began) * 1000, 1)


def _shown(application: Application) -> str:
    desk = application.staff.desk
    proof = desk.preview.reader if desk is not None else None
    return "" if proof is None else str(proof.page("what-it-is", "en").item.title)
