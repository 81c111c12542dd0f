"""The composition root's watch over itself: the lock, signals, and what it says of its health."""

from __future__ import annotations

import signal
import sys
import threading
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot

from kiosk.device.follow import follow_the_supervisor, supervised
from kiosk.device.lock import Lock
from kiosk.device.supervise.beat import GRAPHICS_LOST

if TYPE_CHECKING:
    from kiosk.app import Application
    from kiosk.app_vitals import Vitals

SIZED_MS = 100
PULSE_MS = 200
ASKED_TO_END = 128 + 15
"""The exit code after SIGTERM: whoever supervises must know that nobody here chose to leave."""


class Watch(QObject):
    """What a running kiosk does not let happen, and how it is asked to end."""

    def __init__(self, application: Application) -> None:
        super().__init__()
        self._app = application
        self._running = False
        self.vitals: Vitals | None = None
        self._asked_to_end = False
        self._code = 0
        self.lock = Lock(application.window, self.may_leave, self._staff)
        self._pulse = QTimer(self, interval=PULSE_MS)
        self._pulse.timeout.connect(self._listen)
        self._sized = QTimer(self, interval=SIZED_MS, singleShot=True)
        self._sized.timeout.connect(self._resized)
        application.window.sceneGraphError.connect(self._no_graphics)
        if application.options.windowed is None:  # a panel was turned, or changed for another
            application.window.widthChanged.connect(self._sized.start)
            application.window.heightChanged.connect(self._sized.start)

    def may_leave(self) -> bool:
        """Whether closing the window ends the program: on a laptop with the staff's way in the
        bar, and before anybody has set the kiosk up, so that nobody is trapped.
        """
        return self._app.kiosk.staffMenu or self._app.kiosk.fresh

    def begin(self) -> None:
        """The event loop is about to run."""
        if threading_allows_signals():
            for name in ("SIGTERM", "SIGINT"):
                signal.signal(getattr(signal, name), self._asked)
            self._pulse.start()  # Python looks for signals only when it is run at all
        if supervised():
            follow_the_supervisor()
        self._running = True

    def first_page(self) -> None:
        """The first page stands: whoever supervises waits to hear it."""
        if supervised():
            QTimer.singleShot(0, self, self.stand)

    @Slot()
    def stand(self) -> None:
        """Say from now on how it goes."""
        if self._running and self.vitals is None:
            from kiosk.app_vitals import Vitals

            self.vitals = Vitals(self._app)

    def end(self) -> None:
        """The kiosk is taken down."""
        self.lock.open()
        self._pulse.stop()
        self._sized.stop()
        if self.vitals is not None:
            self.vitals.end()
            self.vitals = None

    def _staff(self) -> bool:
        return self._app.kiosk.desk is not None

    @Slot("QQuickWindow::SceneGraphError", str)
    def _no_graphics(self, error: object, message: str) -> None:
        """Nothing can be drawn, from the start on: say so by the way of ending."""
        if self.vitals is None:  # whose heartbeat says it otherwise
            print(f"sidestep: no graphics: {message}", file=sys.stderr)
            self._code = GRAPHICS_LOST

    @Slot()
    def _resized(self) -> None:
        self._app.fit_again()

    @Slot()
    def _listen(self) -> None:
        """A moment for Python to notice a signal. It came in the midst of anything: end here."""
        if self._asked_to_end:
            self._app.gui.exit(ASKED_TO_END)
        elif self._code:
            self._app.gui.exit(self._code)

    def _asked(self, number: int, frame: FrameType | None) -> None:
        self._asked_to_end = True


def threading_allows_signals() -> bool:
    """Whether signals can be listened to here."""
    return threading.current_thread() is threading.main_thread()
