"""A seeded random patient: 3,000 touches, no warning, no dead end, flat memory."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable
from pathlib import Path

import pytest
from lint import look, press
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.device.process import memory_mb
from kiosk.studio import people
from kiosk.studio.store import Store
from kiosk.tour import frame

STEPS = 3000
SEED = 20261122
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Escape)
CACHES_MB = 30
"""What Qt's caches take and give back between visits."""
SIZES = ((1280, 800), (800, 1280), (1024, 600))


@pytest.mark.slow
def test_a_random_patient_always_finds_the_way_home(
    start: Callable[..., Application], tmp_path: Path
) -> None:
    with Store(tmp_path) as store:  # a kiosk that somebody set up: no patient may do that
        people.add(store, None, "Ana", "admin", "violet kettle orchard staircase")
    application = start(SIZES[0], tier="still", reduced_motion=True)
    chance = random.Random(SEED)
    seen = set()
    memory = []
    for step in range(STEPS):
        _act(application, chance)
        screen = application.navigator.screen
        assert screen is not None
        seen.add(screen.route.name)
        if step % 50 == 0:
            assert _something_to_touch(application), f"dead end at step {step}: {screen.route}"
        if step % 500 == 499:
            memory.append(_memory_at_rest(application))
    application.kiosk.beginIn("en")
    QCoreApplication.processEvents()
    assert application.navigator.screen.route.name == "home"
    assert len(seen) >= 10, f"the walk saw only {sorted(seen)}"
    # between visits it goes up and down with Qt's caches; over many visits it must not go up
    first, last = max(memory[: len(memory) // 2]), max(memory[len(memory) // 2 :])
    assert last < first + CACHES_MB, f"memory in MB after each 500 steps: {memory}"


def _act(application: Application, chance: random.Random) -> None:
    draw = chance.random()
    if draw < 0.80:
        buttons = [b for b in look(application, tabs=False).buttons if b.touchable]
        if buttons:
            press(application, chance.choice(buttons))
    elif draw < 0.90:
        window = application.window
        spot = QPoint(chance.randrange(window.width()), chance.randrange(window.height()))
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, spot)
    elif draw < 0.98:
        QTest.keyClick(application.window, chance.choice(KEYS))
    else:
        application.window.resize(*chance.choice(SIZES))
    QCoreApplication.processEvents()


def _something_to_touch(application: Application) -> bool:
    """Whether a button stands there once the page has arrived."""
    for _ in range(60):
        if look(application, tabs=False).buttons:
            return True
        frame(application)
    return False


def _memory_at_rest(application: Application) -> float:
    """Memory between two visits, with the window as it was."""
    application.kiosk.startOver()
    application.window.resize(*SIZES[0])
    for _ in range(5):
        frame(application)
    application.engine.collectGarbage()
    gc.collect()
    return round(memory_mb(), 1)
