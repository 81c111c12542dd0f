"""Small pictures of the files in a chooser, made one after the other, for the rows that show."""

from __future__ import annotations

from concurrent.futures import Future, ThreadPoolExecutor
from hashlib import sha256
from pathlib import Path

import shiboken6
from PySide6.QtCore import Property, QObject, Qt, Signal, Slot
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


@QmlElement
class FilePeeks(QObject):
    """`pictures` are addresses by path, as they come; "" for what is no picture."""

    changed = Signal()
    _came = Signal(str, str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._pictures: dict[str, str] = {}
        self._asked: dict[str, Future[None]] = {}
        self._pool: ThreadPoolExecutor | None = None
        self._came.connect(self._take, Qt.ConnectionType.QueuedConnection)

    @Property("QVariantMap", notify=changed)
    def pictures(self) -> dict[str, str]:
        return self._pictures

    @Slot(str)
    def look(self, path: str) -> None:
        """Make a small picture of this file, when its turn comes."""
        if path in self._asked:
            return
        if self._pool is None:
            self._pool = ThreadPoolExecutor(1, thread_name_prefix="peeks")
        self._asked[path] = self._pool.submit(self._work, path)

    @Slot()
    def forget(self) -> None:
        """Nobody looks any more."""
        if self._pool is not None:
            self._pool.shutdown(wait=False, cancel_futures=True)
            self._pool = None
        self._asked.clear()
        self._pictures = {}

    def _work(self, path: str) -> None:
        try:
            small = clean_picture(strangers.read(Path(path), MOST_BYTES), SIDE)
            address = shared_shelf().put(f"peek-{sha256(path.encode()).hexdigest()}", small.data)
        except (MediaRefused, OSError):
            address = ""
        if shiboken6.isValid(self):
            self._came.emit(path, address)

    @Slot(str, str)
    def _take(self, path: str, address: str) -> None:
        if path in self._asked:
            self._pictures = {**self._pictures, path: address}
            self.changed.emit()
