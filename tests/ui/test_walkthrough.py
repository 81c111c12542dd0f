"""The walkthrough answers hand and keys, with the figure really drawn."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from items import has_focus, middle, place
from lint import look
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from kiosk.app import Application
from kiosk.tour import frame
from kiosk.viewmodels.patient.walkthrough import ExerciseScreen

pytestmark = [pytest.mark.slow, pytest.mark.display]


@pytest.fixture
def kiosk(start: Callable[..., Application], qtbot: QtBot) -> Application:
    """A walkthrough of the clamshell, standing still, its figure on the screen."""
    application = start((1280, 800), reduced_motion=True, tier="live", start="clamshell")
    qtbot.waitUntil(lambda: place(application, "FigureLive") is not None, timeout=60_000)
    return application


def shown(application: Application) -> ExerciseScreen:
    screen = application.navigator.screen
    assert isinstance(screen, ExerciseScreen)
    return screen


def focus_on(application: Application, kind: str) -> None:
    """Press Tab until an item of this kind has the focus."""
    for _ in range(60):
        QTest.keyClick(application.window, Qt.Key.Key_Tab)
        if has_focus(application, kind):
            return
    raise AssertionError(f"Tab never reaches {kind}")


def test_a_drag_turns_the_figure(kiosk: Application) -> None:
    player = shown(kiosk).player
    before, at = player.yaw, middle(kiosk, "FigureLive")
    QTest.mousePress(kiosk.window, Qt.MouseButton.LeftButton, pos=at)
    for step in range(1, 8):
        QTest.mouseMove(kiosk.window, at + QPoint(step * 20, 0))
    QTest.mouseRelease(
        kiosk.window,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        at + QPoint(140, 0),
    )
    assert player.yaw < before - 10
    assert player.turned


def test_arrow_keys_turn_the_figure_and_space_plays_it(kiosk: Application) -> None:
    screen = shown(kiosk)
    focus_on(kiosk, "FigureView")
    before = screen.player.yaw
    QTest.keyClick(kiosk.window, Qt.Key.Key_Left)
    assert screen.player.yaw == pytest.approx(before + 30)
    QTest.keyClick(kiosk.window, Qt.Key.Key_Space)
    assert screen.playing


def test_arrow_keys_move_through_the_loop(kiosk: Application) -> None:
    focus_on(kiosk, "Scrub")
    QTest.keyClick(kiosk.window, Qt.Key.Key_Right)
    assert shown(kiosk).player.position == pytest.approx(0.02)


def test_while_it_plays_the_figure_moves_and_the_idle_clock_knows(
    kiosk: Application, qtbot: QtBot
) -> None:
    screen = shown(kiosk)
    screen.player.play()
    assert screen.playing
    start = screen.player.mesh.world.copy()
    hold = next(p for p in screen.player.phases if p["name"] == "hold")["start"]
    qtbot.waitUntil(lambda: screen.player.position > hold, timeout=120_000)
    assert abs(screen.player.mesh.world - start).max() > 0.03


def test_the_wrong_way_is_marked_by_a_word(kiosk: Application) -> None:
    screen = shown(kiosk)
    screen.chooseSection("mistakes")
    screen.showMotion("wrong:roll-back")
    frame(kiosk)
    assert place(kiosk, "StageMark", hidden=False) is not None
    assert any(seen.text.startswith("Not like this") for seen in look(kiosk).texts)
    screen.chooseSection("steps")
    frame(kiosk)
    assert place(kiosk, "StageMark", hidden=False) is None


@pytest.mark.parametrize(
    ("size", "language", "scale", "words"),
    [
        ((1280, 800), "en", 1.0, "Medium work: all parts. Other hip: strong"),
        ((1920, 1080), "es", 1.5, "Trabajo medio: todas las partes. Otra cadera: fuerte"),
        ((1080, 1920), "es", 1.25, "Trabajo medio: todas las partes. Otra cadera: fuerte"),
    ],
)
@pytest.mark.parametrize("tier", ["still", "flipbook"])
def test_the_work_is_told_beside_every_kind_of_picture(
    start: Callable[..., Application],
    qtbot: QtBot,
    tier: str,
    size: tuple[int, int],
    language: str,
    scale: float,
    words: str,
) -> None:
    """In the side plank the hip near the mat works harder than the one that is shown."""
    application = start(
        size,
        tier=tier,
        language=language,
        text_scale=scale,
        reduced_motion=True,
        start="side-plank",
    )
    picture = {"still": "FigureStill", "flipbook": "FigureBook"}[tier]
    qtbot.waitUntil(lambda: place(application, picture) is not None, timeout=20_000)
    player = shown(application).player
    player.pause()
    player.setShowMuscle(True)
    player.seek(0.45)
    qtbot.waitUntil(
        lambda: words in {text.text for text in look(application).texts}, timeout=20_000
    )
    assert look(application).text_problems() == []
