"""Pictures that staff brought in, for QML: image://media/<sha256>. Loads nothing by itself.

Whoever names a picture on a screen first puts its bytes on the shelf: from the release that is
shown, from a preview's, or from the studio. The bytes were drawn anew by this program once.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from functools import cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader
from PySide6.QtQuick import QQuickImageProvider

PROVIDER = "media"
ROOM = 48_000_000
"""Bytes of packed pictures that are kept; what was put there longest ago goes first."""


class MediaShelf:
    """Bytes of pictures by their hash. May be used from any thread."""

    def __init__(self, room: int = ROOM) -> None:
        self._room = room
        self._held: OrderedDict[str, bytes] = OrderedDict()
        self._lock = threading.Lock()

    def put(self, sha256: str, data: bytes) -> str:
        """Keep a picture for a while; the address where QML finds it."""
        with self._lock:
            self._held[sha256] = data
            self._held.move_to_end(sha256)
            while sum(map(len, self._held.values())) > self._room and len(self._held) > 1:
                self._held.popitem(last=False)
        return address(sha256)

    def has(self, sha256: str) -> bool:
        """Whether a picture is there."""
        with self._lock:
            return sha256 in self._held

    def get(self, sha256: str) -> bytes:
        """The bytes of a picture; b"" when it is not there (any more)."""
        with self._lock:
            return self._held.get(sha256, b"")


@cache
def shared_shelf() -> MediaShelf:
    """The one shelf of the program."""
    return MediaShelf()


def address(sha256: str) -> str:
    """Where QML finds a picture."""
    return f"image://{PROVIDER}/{sha256}"


def thumbnail(data: bytes, side: int) -> bytes:
    """The same picture so many pixels long at most; may be made on any thread. b"" for none."""
    image = _unpacked(data, QSize(), QSize(side, side))
    if image.isNull():
        return b""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "WEBP", 80)  # type: ignore[call-overload]  # the stub wants bytes
    return bytes(buffer.data().data())


class MediaProvider(QQuickImageProvider):
    """Unpacks pictures of the shelf, no larger than they are shown."""

    def __init__(self, shelf: MediaShelf | None = None) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._shelf = shelf or shared_shelf()

    def requestImage(self, sha256: str, size: QSize, requested: QSize) -> QImage:
        """A picture; a clear pixel when it is not there."""
        image = _unpacked(self._shelf.get(sha256), size, requested)
        if image.isNull():
            image = QImage(1, 1, QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
            size.setWidth(1)
            size.setHeight(1)
        return image


def _unpacked(data: bytes, size: QSize, requested: QSize) -> QImage:
    """The picture within the size that is asked for (0: as it comes); `size` gets its own."""
    if not data:
        return QImage()
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"webp"))
    reader.setAutoDetectImageFormat(False)
    own = reader.size()
    size.setWidth(own.width())
    size.setHeight(own.height())
    wide = requested.width() if requested.width() > 0 else own.width()
    high = requested.height() if requested.height() > 0 else own.height()
    if wide < own.width() or high < own.height():
        reader.setScaledSize(own.scaled(wide, high, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()
