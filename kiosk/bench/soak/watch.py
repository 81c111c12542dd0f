"""Watches the program while it runs: frames, screens, visits, complaints. All of it bounded."""

from __future__ import annotations

import gc
import os
import sys
import threading
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QObject, Slot

from kiosk.app import Application
from kiosk.bench.soak.gaps import FrameGaps
from kiosk.bench.soak.histogram import Histogram
from kiosk.bench.soak.processor import Processor
from kiosk.bench.soak.series import Sample
from kiosk.device.process import memory_mb

KINDS_KEPT = 200


class Watch(QObject):
    """Counts what happens in one application from now until `close`."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._application = application
        self._processor = Processor()
        self.exceptions: Counter[str] = Counter()
        self._warned = len(application.warnings)
        self.begin()
        self._hooks: tuple[Any, ...] = (sys.excepthook, sys.unraisablehook, threading.excepthook)
        sys.excepthook = self._uncaught
        sys.unraisablehook = lambda told: self._note(
            told.exc_type, told.exc_value, told.exc_traceback
        )
        threading.excepthook = lambda told: self._note(
            told.exc_type, told.exc_value, told.exc_traceback
        )
        application.window.frameSwapped.connect(self._swapped)
        application.navigator.screenChanged.connect(self._arrived)
        application.idle.expired.connect(self._gave_up)
        application.kiosk.visitEnded.connect(self._ended)
        application.kiosk.staffChanged.connect(self._staff)
        display = application.services.display
        display.languageChanged.connect(self._language)
        display.lookChanged.connect(self._look)
        application.services.tiers.tierChanged.connect(self._tier)
        # the studio's door stays shut: who soaks a machine must not come into its studio
        application.door.knocked.disconnect(application.kiosk.openStaff)
        application.door.knocked.connect(self._knock)

    def begin(self) -> None:
        """Count anew from now on; complaints from before still count."""
        self.began = time.perf_counter()
        self.gaps = FrameGaps(self.began)
        self.doing = ""
        self.touches = self.keys = self.visits = self.by_idle = self.by_touch = 0
        self.languages = self.looks = self.screen_changes = self.tier_changes = 0
        self.knocks = self.studio_opened = self.dead_ends = 0
        self.not_ended: list[dict[str, Any]] = []
        self.releases_seen: Counter[int] = Counter()
        self.screens: Counter[str] = Counter()
        self.answers = Histogram()
        self._waiting: float | None = None
        self._expired = False
        self._visiting = not self._application.idle.resting

    @property
    def seconds(self) -> float:
        """Since the beginning."""
        return time.perf_counter() - self.began

    @property
    def screen(self) -> str:
        """The name of the screen that shows."""
        screen = self._application.navigator.screen
        return screen.route.name if screen is not None else ""

    @contextmanager
    def own(self) -> Iterator[None]:
        """What happens inside is the driver's, and is taken off the frame gap it falls into."""
        began = time.perf_counter()
        try:
            yield
        finally:
            self.gaps.took(time.perf_counter() - began)

    def touched(self) -> None:
        """A finger or a key comes down: the next frame is the answer to it."""
        if self._waiting is None:
            self._waiting = time.perf_counter()
            self._application.window.update()

    def warnings(self) -> dict[str, int]:
        """Every kind of warning since the beginning, and how often."""
        told = Counter(self._application.warnings[self._warned :])
        return dict(told.most_common(KINDS_KEPT))

    def warned(self) -> int:
        """How many warnings there were."""
        return len(self._application.warnings) - self._warned

    def sample(self, items: int) -> Sample:
        """The process as it is now."""
        return Sample(
            round(self.seconds, 1),
            round(memory_mb(), 2),
            _count("/proc/self/fd"),
            _count("/proc/self/task"),
            items,
            len(gc.get_objects()),
            _compiled(),
            self.visits,
            self.touches,
        )

    def close(self) -> None:
        """Leave the program as it was."""
        self._application.window.frameSwapped.disconnect(self._swapped)
        sys.excepthook, sys.unraisablehook, threading.excepthook = self._hooks
        self._processor.close()

    def _uncaught(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        self._note(kind, error, trace)
        sys.__excepthook__(kind, error, trace)

    def _note(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        last = traceback.extract_tb(trace)[-1:] if trace else []
        where = f" ({Path(last[0].filename).name}:{last[0].lineno})" if last else ""
        name = f"{kind.__name__}: {error}{where}"
        if name in self.exceptions or len(self.exceptions) < KINDS_KEPT:
            self.exceptions[name] += 1

    @Slot()
    def _swapped(self) -> None:
        now = time.perf_counter()
        if self._waiting is not None:
            self.answers.add((now - self._waiting) * 1000)
            self._waiting = None
        self.gaps.swapped(now, self._processor.seconds(), self.screen, self.doing)

    @Slot()
    def _arrived(self) -> None:
        screen = self.screen
        self.screens[screen] += 1
        if not self._visiting and not self._application.idle.resting:
            self._visiting = True
            self.visits += 1
            self.releases_seen[self._application.services.reader.release.number] += 1

    @Slot()
    def _gave_up(self) -> None:
        self._expired = True

    @Slot()
    def _ended(self) -> None:
        if self._visiting:
            self.by_idle += self._expired
            self.by_touch += not self._expired
        self._visiting = self._expired = False

    @Slot()
    def _staff(self) -> None:
        self.studio_opened += self._application.kiosk.desk is not None

    @Slot()
    def _language(self) -> None:
        self.languages += 1

    @Slot()
    def _look(self) -> None:
        self.looks += 1

    @Slot()
    def _tier(self) -> None:
        self.tier_changes += 1

    @Slot()
    def _knock(self) -> None:
        self.knocks += 1


def _count(folder: str) -> int:
    try:
        return len(os.listdir(folder))  # noqa: PTH208
    except OSError:
        return 0


def _compiled() -> int:
    """Executable memory that no file stands behind."""
    try:
        lines = Path("/proc/self/maps").read_text(encoding="utf-8").splitlines()
    except OSError:
        return 0
    return sum(len(words) == 5 and "x" in words[1] for words in map(str.split, lines))
