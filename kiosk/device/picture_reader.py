"""The child of `pictures`: one picture from standard input, drawn anew to standard output.

First a line of JSON, `{"refused": ""}` or why not; then the bytes of the picture as WebP.
"""

from __future__ import annotations

import json
import sys
from contextlib import suppress

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, qInstallMessageHandler
from PySide6.QtGui import QColorSpace, QImage, QImageReader, QImageWriter

from kiosk.content import media_webp
from kiosk.content.media_type import MediaRefused, sniff

LONGEST_SIDE = 8000
MOST_PIXELS = 40_000_000
SHORTEST_SIDE = 100
MEMORY_MB = 512
ADDRESS_SPACE = 3 << 30
SECONDS = 20
QUALITY = 88
LOSSLESS = 100  # Qt's word for it: a WebP of quality 100 loses nothing
LOSSLESS_BYTES = 1_500_000
"""Drawings stay exact when that takes no more than this; photographs never do."""
_FORMATS = {"png": b"png", "jpeg": b"jpeg", "webp": b"webp"}
_PARTLY = ("premature end", "bad huffman", "truncated", "crc error", "invalid distance")
"""What decoders mumble when they fill what is missing with grey, and go on."""
_DAMAGED = "This picture is damaged. Open it in another program, save it again, and try that."


def main(side: int = 0) -> int:
    """Read, write, and end. What goes wrong with a file is said, not raised."""
    _limit()
    data = sys.stdin.buffer.read()
    try:
        refused, picture = "", redraw(data, side)
    except MediaRefused as error:
        refused, picture = str(error), b""
    out = sys.stdout.buffer
    out.write(json.dumps({"refused": refused}).encode() + b"\n" + picture)
    out.flush()
    return 0


def _limit() -> None:
    """Give away the right to write files, to much memory and to much time, where one can."""
    if sys.platform == "win32":
        return
    import resource

    for what, most in (
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
        (resource.RLIMIT_CPU, SECONDS),
        (resource.RLIMIT_AS, ADDRESS_SPACE),
    ):
        with suppress(ValueError, OSError):  # the system allows less already
            resource.setrlimit(what, (most, most))


def redraw(data: bytes, side: int = 0) -> bytes:
    """The picture in the form that is kept; with `side` a small one. Raises MediaRefused."""
    kind = sniff(data)
    if kind not in _FORMATS:
        raise MediaRefused(_DAMAGED)
    if kind == "webp" and media_webp.moves(data):
        raise MediaRefused("This picture moves. Choose a still one.")
    image = _decoded(data, kind, side)
    if side:
        return _encoded(_plain(image, side), exact=False)
    if kind == "webp" and media_webp.is_kept_form(data):
        return data
    return _encoded(_plain(image), exact=kind == "png")


def _decoded(data: bytes, kind: str, side: int) -> QImage:
    """The picture upright, as large as it is, or unpacked about as small as `side`."""
    QImageReader.setAllocationLimit(MEMORY_MB)
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(_FORMATS[kind]))
    reader.setAutoDetectImageFormat(False)
    reader.setAutoTransform(True)
    mumbled: list[str] = []
    before = qInstallMessageHandler(lambda _kind, _where, text: mumbled.append(text.lower()))
    try:
        size = reader.size()
        _check_size(size)
        if side and max(size.width(), size.height()) > side:
            size = size.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio)
            reader.setScaledSize(size)
        image = reader.read()
    finally:
        qInstallMessageHandler(before)
    if any(word in text for text in mumbled for word in _PARTLY):
        raise MediaRefused(_DAMAGED)
    if image.isNull() or image.width() * image.height() != size.width() * size.height():
        raise MediaRefused(_DAMAGED)
    return image


def _check_size(size: QSize) -> None:
    width, height = size.width(), size.height()
    if width <= 0 or height <= 0:
        raise MediaRefused(_DAMAGED)
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        raise MediaRefused(
            f"This picture is {width} × {height} pixels. At most {LONGEST_SIDE} a side and "
            f"{MOST_PIXELS // 1_000_000} million in all can be read. Save it smaller."
        )
    if max(width, height) < SHORTEST_SIDE:
        raise MediaRefused(f"This picture is only {width} × {height} pixels: too small to show.")


def _plain(image: QImage, longest: int = media_webp.LONGEST_SIDE) -> QImage:
    """In the colours of every screen, of the size that is kept, and with nothing attached."""
    if image.colorSpace().isValid():
        image.convertToColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    clear = image.hasAlphaChannel()
    image.convertTo(QImage.Format.Format_ARGB32 if clear else QImage.Format.Format_RGB32)
    if max(image.width(), image.height()) > longest:
        image = image.scaled(
            longest,
            longest,
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    image.setColorSpace(QColorSpace())
    for key in image.textKeys():
        image.setText(key, "")
    return image


def _encoded(image: QImage, exact: bool) -> bytes:
    tries = (LOSSLESS, QUALITY) if exact else (QUALITY,)
    for quality in tries:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QImageWriter(buffer, QByteArray(b"webp"))
        writer.setQuality(quality)
        if not writer.write(image):
            raise MediaRefused(_DAMAGED)
        data = bytes(buffer.data().data())
        if quality != LOSSLESS or len(data) <= LOSSLESS_BYTES:
            break
    media_webp.size_of(data)
    return data


if __name__ == "__main__":
    sys.exit(main())
