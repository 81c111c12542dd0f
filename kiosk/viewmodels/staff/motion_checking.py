"""The checks of the movement editor: quick ones at once, full ones when their process answers."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.motion.clip import Clip
from kiosk.motion.edit import faults as find
from kiosk.motion.edit.faults import Fault
from kiosk.motion.schema import MotionSource
from kiosk.studio.motion_edit.checker import Checker
from kiosk.studio.motion_edit.judge import Claim, Task, Verdict
from kiosk.studio.motion_edit.opening import Opened
from kiosk.viewmodels.staff import motion_rows as rows

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOOK_MS = 20
"""Between two looks for the verdict."""
QUICK = frozenset({"joint-limit", "too-fast", "loop-open"})
"""What the quick checks tell by themselves."""
Arrived = Callable[[MotionSource, Clip], None]


@QmlElement
@QmlUncreatable("The editor owns it.")
class MotionChecking(QObject):
    """What is wrong with a movement while it changes. `arrived` is given each compiled motion."""

    changed = Signal()

    def __init__(self, arrived: Arrived, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arrived = arrived
        self._checker = Checker()
        self._asked: tuple[int, MotionSource] | None = None
        self._uses: tuple[tuple[str, str, str], ...] = ()
        self._sources: frozenset[str] = frozenset()
        self._count = 0
        self._quick: tuple[Fault, ...] = ()
        self._full: tuple[Fault, ...] = ()
        self._claims: tuple[Claim, ...] = ()
        self._verdict = Verdict(0)
        self._mirrored = False
        self._rows: list[dict[str, Any]] = []
        self._timer = QTimer(self, interval=LOOK_MS)
        self._timer.timeout.connect(self._look)

    def _tell(self) -> None:
        self._rows = rows.checks(self.faults, self._claims, self._mirrored)
        self.changed.emit()

    def know(self, opened: Opened) -> None:
        """The exercises that show the motion, and the bibliography."""
        self._uses = tuple((use.id, use.role, use.text) for use in opened.uses)
        self._sources = frozenset(key for key, _ in opened.sources)

    def glance(self, motion: MotionSource) -> None:
        """Look quickly: for every change, before the full checks."""
        self._quick = find.quick(motion)
        self._count += 1
        self._tell()

    def ask(self, motion: MotionSource, whole: Mapping[str, Any]) -> None:
        """Have the full checks made."""
        self._count += 1
        self._asked = (self._count, motion)
        self._checker.ask(Task(self._count, dict(whole), self._uses, self._sources))
        self._timer.start()
        self._tell()

    def close(self) -> None:
        """Let go of the process; `ask` starts it again."""
        self._timer.stop()
        self._checker.close()

    @Slot()
    def _look(self) -> None:
        verdict = self._checker.poll()
        if verdict is None:
            return
        self._timer.stop()
        self._verdict = verdict
        if verdict.clip and self._asked is not None and self._asked[0] == verdict.number:
            self._full, self._claims = verdict.faults, verdict.claims
            self._arrived(self._asked[1], Clip.from_bytes(verdict.clip))
        self._tell()

    def mirror(self, mirrored: bool) -> None:
        """Name the sides as the figure shows them."""
        self._mirrored = mirrored
        self._tell()

    @property
    def faults(self) -> tuple[Fault, ...]:
        """What is wrong, as far as it is known now."""
        if self.done:
            return self._full
        return (*self._quick, *(fault for fault in self._full if fault.code not in QUICK))

    @Property(bool, notify=changed)
    def done(self) -> bool:
        """Whether the checks are those of the movement as it is now."""
        return self._verdict.number == self._count and not self._checker.waiting

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the movement could not be checked in full; "" when it was."""
        return self._verdict.problem if self.done else ""

    @Property(float, notify=changed)
    def seconds(self) -> float:
        """How long the last full checks took."""
        return self._verdict.seconds

    @Property("QVariantList", notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        """`[{what, fix, keyframe, joint, angle, exercise}]`."""
        return self._rows

    @Property("QVariantList", notify=changed)
    def joints(self) -> list[dict[str, Any]]:
        """Every joint, to choose from: `[{joint, text, faulty}]`."""
        return rows.joints((fault.joint for fault in self.faults), self._mirrored)

    @Property("QVariantList", notify=changed)
    def moments(self) -> list[int]:
        """The keyframes at which something is wrong."""
        return sorted({fault.keyframe for fault in self.faults if fault.code != "source-unknown"})

    @Property("QVariantList", notify=changed)
    def places(self) -> list[str]:
        """Where something is wrong: `keyframe:joint`."""
        return [f"{fault.keyframe}:{fault.joint}" for fault in self.faults if fault.joint]
