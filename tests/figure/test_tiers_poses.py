"""One walkthrough in all three tiers: the same body, in the same place, at the same moments."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from items import place
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from assets.make.cast import person_for
from kiosk.app import Application
from kiosk.paths import ROOT
from kiosk.viewmodels.figure.flipbook import FOLDER
from kiosk.viewmodels.figure.player import FigurePlayer

EXERCISE = "clamshell"
MOMENTS = {"ready": 0.05, "hold": 0.5}

pytestmark = [
    pytest.mark.slow,
    pytest.mark.display,
    pytest.mark.skipif(
        not (FOLDER / f"{EXERCISE}.flip").is_file(), reason="flipbooks are not drawn: make assets"
    ),
]


def body(image: QImage, area: QRectF, share: float) -> np.ndarray:
    """Where the picture is neither page nor floor nor mat: skin, cloth and hair, as (H, W)."""
    image = image.convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    rgb = flat[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(int)
    x, y = round(area.x()), round(area.y())
    rgb = rgb[y : y + round(area.height() * share), x : x + round(area.width())]
    warm = rgb[..., 0] - rgb[..., 2]
    return (warm > 34) & (rgb[..., 0] > 70)


def take(start: Callable[..., Application], qtbot: QtBot, tier: str) -> dict[str, np.ndarray]:
    """The figure's silhouettes at the moments, drawn in a tier."""
    application = start((1280, 800), reduced_motion=True, tier=tier, start=EXERCISE)
    kind = {"live": "FigureLive", "flipbook": "FigureBook", "still": "FigureStill"}[tier]
    qtbot.waitUntil(lambda: place(application, kind) is not None, timeout=60_000)
    player: FigurePlayer = application.navigator.screen.player
    assert player.tier == tier
    area = place(application, "FigureView")
    assert area is not None
    found = {}
    for name, moment in MOMENTS.items():
        player.seek(moment)
        assert player.phase == name
        qtbot.wait(700)
        found[name] = body(application.window.grabWindow(), area, 0.82)
    return found


def middle_and_size(mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    ys, xs = np.nonzero(mask)
    points = np.stack([xs, ys], 1)
    return points.mean(0), points.std(0)


def test_the_three_tiers_show_the_same_poses(
    start: Callable[..., Application], qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "settings.json").write_text(json.dumps({"appearance": person_for(EXERCISE)}))
    taken = {tier: take(start, qtbot, tier) for tier in ("live", "flipbook", "still")}
    for name in MOMENTS:
        for tier in ("flipbook", "still"):
            live, other = taken["live"][name], taken[tier][name]
            (at, size), (there, big) = middle_and_size(live), middle_and_size(other)
            scale = float(np.linalg.norm(big) / np.linalg.norm(size))
            assert 0.75 < scale < 1.33, (name, tier, scale)
            # the same body at another size: landmarks of its outline agree
            ys, xs = np.nonzero(live)
            moved = (np.stack([xs, ys], 1) - at) * scale + there
            column, row = np.round(moved).astype(int).T
            inside = (row >= 0) & (row < other.shape[0]) & (column >= 0) & (column < other.shape[1])
            hit = other[row[inside], column[inside]].mean() * inside.mean()
            assert hit > 0.72, (name, tier, hit)
    # and another pose is told apart from it
    lying, lifted = taken["flipbook"]["ready"], taken["flipbook"]["hold"]
    assert (lying ^ lifted).sum() > 0.1 * lying.sum()


SOFTWARE = """
import json, sys, tempfile
from pathlib import Path
from kiosk import paths
paths.SHIPPED_RELEASES = (Path(sys.argv[1]),)
from PySide6.QtCore import QEventLoop, QTimer
from kiosk.app import Application, Options
def wait(seconds):
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()
application = Application(Options(
    data=Path(tempfile.mkdtemp()), windowed=(960, 720), usual_panel=True, start=sys.argv[2]))
application.show()
wait(2.5)
player = application.navigator.screen.player
seen = set()
for _ in range(300):
    wait(0.1)
    seen.add(player.picture)
    if len(seen) > 5:
        break
player.pause()
player.turnLeft()
wait(0.5)
image = application.window.grabWindow()
colours = {image.pixel(x, y) for x in range(0, 500, 7) for y in range(100, 500, 7)}
print(json.dumps({"tier": player.tier, "frames": len(seen), "angle": player.angle,
    "colours": len(colours), "warnings": application.warnings, "playing": player.playing}))
application.close()
"""


def test_the_flipbook_plays_on_the_software_scene_graph(shipped: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SOFTWARE, str(shipped), EXERCISE],
        cwd=ROOT,
        env={**os.environ, "QT_QUICK_BACKEND": "software"},
        capture_output=True,
        text=True,
        timeout=180,
        check=True,
    )
    told = json.loads(done.stdout.strip().splitlines()[-1])
    assert told["tier"] == "flipbook"
    assert told["warnings"] == []
    assert told["frames"] >= 5
    assert told["angle"] != "main"
    assert told["colours"] > 100


def test_slow_live_frames_take_the_whole_kiosk_to_the_flipbook(
    start: Callable[..., Application], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As on a machine whose graphics chip is too slow: live is tried, and calmly left."""
    monkeypatch.setattr("kiosk.app.draws_in_software", lambda: False)
    application = start((1280, 800), start=EXERCISE)
    player: FigurePlayer = application.navigator.screen.player
    qtbot.waitUntil(lambda: place(application, "FigureLive") is not None, timeout=60_000)
    assert player.tier == "live"
    for _ in range(15):
        application.services.tiers.frame(0.1)
    assert application.services.tier.value == "flipbook"
    qtbot.waitUntil(lambda: place(application, "FigureBook") is not None, timeout=10_000)
    qtbot.waitUntil(lambda: place(application, "FigureLive") is None, timeout=10_000)
    assert application.report()["figure"]["first"] == "live"
    assert player.playing
