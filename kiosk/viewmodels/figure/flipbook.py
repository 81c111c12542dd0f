"""Flipbooks at work: finds and reads them, and decodes their frames a little ahead of time."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QLinearGradient, QPainter

from kiosk import paths
from kiosk.viewmodels.figure.flipbook_file import (
    SHADE,
    Flipbook,
    FlipbookError,
    Span,
    read,
)
from kiosk.viewmodels.figure.flipbook_provider import Frame

FOLDER = paths.ASSETS / "figure" / "flipbooks"
BOOKS = 2
"""Flipbooks that stay in memory, packed: about 1 MB each."""
RIM = 36
"""Pixels at the edge of the whole picture in which it fades."""
DECODED = 8
"""Frames that stay in memory, unpacked: up to 2.8 MB each."""


class FlipbookShelf:
    """The flipbooks of a folder. Frames are decoded on one thread of its own, or when asked."""

    def __init__(self, folder: Path = FOLDER) -> None:
        self._folder = folder
        self._books: OrderedDict[str, Flipbook | None] = OrderedDict()
        self._images: OrderedDict[Frame, QImage] = OrderedDict()
        self._wanted: set[Frame] = set()
        self._lock = threading.Lock()
        self._worker: ThreadPoolExecutor | None = None
        self.problems: list[str] = []
        """A line for staff for each file that could not be read."""

    def book(self, motion: str) -> Flipbook | None:
        """The flipbook of a motion; None when there is none, or none that can be read."""
        if motion in self._books:
            self._books.move_to_end(motion)
            return self._books[motion]
        path = self._folder / f"{motion}.flip"
        book = None
        if path.is_file():
            try:
                book = read(path)
            except (FlipbookError, OSError) as error:
                self.problems.append(str(error))
        self._books[motion] = book
        while len(self._books) > BOOKS:
            self._books.popitem(last=False)
        return book

    def image(self, frame: Frame) -> QImage:
        """A frame, unpacked; a null image when there is none."""
        with self._lock:
            found = self._images.get(frame)
            if found is not None:
                self._images.move_to_end(frame)
                return found
        return self._decode(frame)

    def ahead(self, frames: Iterable[Frame]) -> None:
        """These frames come next: unpack them meanwhile, and forget what was wanted before."""
        with self._lock:
            new = [f for f in dict.fromkeys(frames) if f not in self._images]
            todo = [f for f in new if f not in self._wanted]
            self._wanted = set(new)
        if todo and self._worker is None:
            self._worker = ThreadPoolExecutor(1, thread_name_prefix="flipbook")
        for frame in todo:
            assert self._worker is not None
            self._worker.submit(self._work, frame)

    def close(self) -> None:
        """Stop unpacking and forget all frames."""
        if self._worker is not None:
            self._worker.shutdown(wait=True, cancel_futures=True)
            self._worker = None
        with self._lock:
            self._images.clear()
            self._wanted.clear()

    def _work(self, frame: Frame) -> None:
        with self._lock:
            if frame not in self._wanted or frame in self._images:
                return
        self._decode(frame)

    def _decode(self, frame: Frame) -> QImage:
        motion, name, index, over = frame
        book = self._books.get(motion)
        if book is None or name not in book.angles:
            return QImage()
        angle = book.angles[name]
        image, body = _shadow(book, angle.shades[index]), _unpack(book, angle.frames[index])
        if body.isNull():
            return body
        if image.isNull():  # nothing casts a shadow here
            image = QImage(body.size(), QImage.Format.Format_ARGB32_Premultiplied)
            image.fill(0)
        painter = QPainter(image)
        painter.drawImage(0, 0, body)
        if over >= 0:
            layer = angle.layers[over]
            painter.drawImage(layer.x, layer.y, _unpack(book, layer))
        _soften(painter, angle.box, book.size, image.width() / angle.box[2])
        painter.end()
        with self._lock:
            self._images[frame] = image
            self._wanted.discard(frame)
            while len(self._images) > DECODED:
                self._images.popitem(last=False)
        return image


def _soften(
    painter: QPainter, box: tuple[int, int, int, int], size: tuple[int, int], scale: float
) -> None:
    """Let what runs on beyond the whole picture, such as a mat, end softly at its rim."""
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
    x, y, width, height = box
    wide, high, rim = width * scale, height * scale, RIM * scale
    for cut, start, stop, strip in (
        (x == 0, (0.0, 0.0), (rim, 0.0), QRectF(0, 0, rim, high)),
        (x + width == size[0], (wide, 0.0), (wide - rim, 0.0), QRectF(wide - rim, 0, rim, high)),
        (y + height == size[1], (0.0, high), (0.0, high - rim), QRectF(0, high - rim, wide, rim)),
    ):
        if cut:
            fade = QLinearGradient(QPointF(*start), QPointF(*stop))
            fade.setColorAt(0, QColor(0, 0, 0, 0))
            fade.setColorAt(1, QColor(0, 0, 0, 255))
            painter.fillRect(strip, QBrush(fade))


def _unpack(book: Flipbook, span: Span) -> QImage:
    return QImage.fromData(book.picture(span), "WEBP")


def _shadow(book: Flipbook, span: Span) -> QImage:
    """A picture of a frame's size with nothing but the shadow on it."""
    alpha = _unpack(book, span).convertToFormat(QImage.Format.Format_Grayscale8)
    if alpha.isNull():
        return alpha
    alpha.reinterpretAsFormat(QImage.Format.Format_Alpha8)
    small = alpha.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(small)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
    painter.fillRect(small.rect(), QColor(*book.ink))
    painter.end()
    return small.scaled(
        small.width() * SHADE,
        small.height() * SHADE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def frame_at(book: Flipbook, angle: str, seconds: float, muscle: bool) -> Frame:
    """The frame to show at a moment of the loop."""
    return _frame(book, angle, book.moment(seconds), muscle)


def _frame(book: Flipbook, angle: str, moment: int, muscle: bool) -> Frame:
    seen = book.angles[angle]
    over = seen.over[moment] if muscle else -1
    return book.motion, angle, seen.at[moment] if over < 0 else seen.under[over], over


def frames_from(
    book: Flipbook, angle: str, seconds: float, muscle: bool, count: int = 4
) -> list[Frame]:
    """The next different frames from a moment on."""
    seen = book.angles[angle]
    moment, whole = book.moment(seconds), len(seen.at)
    found: dict[Frame, None] = {}
    for step in range(whole):
        i = (moment + step) % whole
        found[_frame(book, angle, i, muscle)] = None
        if len(found) > count:
            break
    return list(found)


_shelf: list[FlipbookShelf] = []


def shared_shelf() -> FlipbookShelf:
    """The one shelf of the program."""
    if not _shelf:
        _shelf.append(FlipbookShelf())
    return _shelf[0]
