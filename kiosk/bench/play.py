"""One figure that plays, in a process of its own: `python -m kiosk.bench.play TIER WxH MODE`.

MODE is playing, turning or standing. Prints JSON: frames a second and their times, memory.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

from PySide6.QtCore import QEventLoop, QTimer

from kiosk.app import Application, Options
from kiosk.device.frames import FrameTimes
from kiosk.device.process import memory_mb

EXERCISE = "side-leg-raise"
SECONDS, SETTLE = 5.0, 2.0


def wait(seconds: float) -> None:
    """Let the program run."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def play(tier: str, size: tuple[int, int], mode: str) -> dict[str, object]:
    """Open the exercise in a tier and measure its frames."""
    with tempfile.TemporaryDirectory() as folder:
        application = Application(
            Options(
                data=Path(folder),
                windowed=size,
                start=EXERCISE,
                usual_panel=True,
                tier=tier,
                reduced_motion=mode == "standing",
            )
        )
        application.show()
        wait(SETTLE)
        player = application.navigator.screen.player
        turner = QTimer()
        turner.timeout.connect(lambda: player.turn(2.0, 0.0))
        if mode == "turning":
            turner.start(33)
            wait(1.0)
        times = FrameTimes()
        application.window.frameSwapped.connect(times.swapped)
        began = time.perf_counter()
        wait(SECONDS)
        rate = times.count / (time.perf_counter() - began)
        turner.stop()
        found = {
            "tier": player.tier,
            "graphics": application.window.rendererInterface().graphicsApi().name,
            "frames_per_s": round(rate, 1),
            **times.percentiles(),
            "memory_mb": round(memory_mb(), 1),
        }
        application.close()
    return found


def main() -> None:
    """The command."""
    tier, size, mode = sys.argv[1:4]
    width, height = (int(n) for n in size.split("x"))
    print(json.dumps(play(tier, (width, height), mode)))


if __name__ == "__main__":
    main()
