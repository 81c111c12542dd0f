"""A seeded random patient: 3,000 touches, no warning, no dead end, flat memory."""

from __future__ import annotations

import gc
import random
from collections.abc import Callable

import pytest
from lint import look, press
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.app import Application
from kiosk.device.process import memory_mb

STEPS = 3000
SEED = 20261122
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Escape)
SIZES = ((1920, 1080), (1080, 1920), (1024, 600))


@pytest.mark.slow
def test_a_random_patient_always_finds_the_way_home(start: Callable[..., Application]) -> None:
    application = start(tier="still")
    chance = random.Random(SEED)
    settled = 0.0
    seen = set()
    for step in range(STEPS):
        _act(application, chance)
        screen = application.navigator.screen
        assert screen is not None
        seen.add(screen.route.name)
        if step % 50 == 0:
            assert look(application).buttons, f"nothing to touch at step {step} on {screen.route}"
        if step % 500 == 250:
            application.kiosk.startOver()
        if step == STEPS // 2:
            settled = _memory()
    application.navigator.closeTerm()
    application.kiosk.beginIn("en")
    QCoreApplication.processEvents()
    assert application.navigator.screen.route.name == "home"
    assert len(seen) >= 10, f"the walk saw only {sorted(seen)}"
    assert _memory() < settled * 1.08


def _act(application: Application, chance: random.Random) -> None:
    draw = chance.random()
    if draw < 0.80:
        buttons = look(application).buttons
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


def _memory() -> float:
    gc.collect()
    QCoreApplication.processEvents()
    return memory_mb()
