"""Small pictures of the files in a chooser, made one after the other, for the rows that show."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from kiosk.content.media_type import MediaRefused
from kiosk.device import strangers
from kiosk.device.made_by_qml import made
from kiosk.device.pictures import MOST_BYTES, clean_picture
from kiosk.viewmodels.media_shelf import shared_shelf

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SIDE = 320
"""Pixels of the longer side."""
LOOK_MS = 30
"""Milliseconds between two looks for what has come."""


@QmlElement
class FilePeeks(QObject):
    """`pictures` are addresses by path, as they come; "" for what is no picture."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._pictures: dict[str, str] = {}
        self._asked: dict[str, Future[str]] = {}
        self._pool: ThreadPoolExecutor | None = None
        # looked for, not told: the thread must not touch what QML may destroy at any moment
        self._clock = QTimer(self, interval=LOOK_MS)
        self._clock.timeout.connect(self._gather)

    @Property("QVariantMap", notify=changed)
    def pictures(self) -> dict[str, str]:
        return self._pictures

    @Slot(str)
    def look(self, path: str) -> None:
        """Make a small picture of this file, when its turn comes."""
        if path in self._asked or path in self._pictures:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="peeks")
        self._asked[path] = self._pool.submit(peek, path)
        self._clock.start()

    @Slot()
    def forget(self) -> None:
        """Nobody looks any more."""
        self._clock.stop()
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
        self._asked.clear()
        self._pictures = {}

    @Slot()
    def _gather(self) -> None:
        done = [path for path, future in self._asked.items() if future.done()]
        if not done:
            return
        came = [self._asked.pop(path) for path in done]
        if not self._asked:
            self._clock.stop()
        addresses = (future.result() for future in came)
        self._pictures = {**self._pictures, **dict(zip(done, addresses, strict=True))}
        self.changed.emit()


def peek(path: str) -> str:
    """The address of a small picture of a file; "" where it is no picture."""
    try:
        small = clean_picture(strangers.read(Path(path), MOST_BYTES), SIDE)
    except (MediaRefused, OSError):
        return ""
    return shared_shelf().put(f"peek-{sha256(path.encode()).hexdigest()}", small.data)
