"""Icons for QML: image://icon/<name>/<rrggbb>, our own SVG drawn in one colour."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtQuick import QQuickImageProvider
from PySide6.QtSvg import QSvgRenderer

DEFAULT_SIDE = 96
EMPTY = b'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"/>'


class IconProvider(QQuickImageProvider):
    """Draws `currentColor` of an icon's SVG in the colour asked for."""

    def __init__(self, folder: Path) -> None:
        super().__init__(QQuickImageProvider.ImageType.Image)
        self._folder = folder
        self._svg: dict[str, bytes] = {}

    def requestImage(self, request: str, size: QSize, requested: QSize) -> QImage:
        name, _, color = request.partition("/")
        side = requested if requested.width() > 0 else QSize(DEFAULT_SIDE, DEFAULT_SIDE)
        image = QImage(side, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        coloured = self._drawing(name).replace(b"currentColor", b"#" + color.encode())
        painter = QPainter(image)
        QSvgRenderer(QByteArray(coloured)).render(
            painter, QRectF(0, 0, side.width(), side.height())
        )
        painter.end()
        return image

    def _drawing(self, name: str) -> bytes:
        """An icon's SVG; one without lines where its file is gone: its word still says it."""
        found = self._svg.get(name)
        if found is None:
            try:
                found = (self._folder / f"{Path(name).name}.svg").read_bytes()
            except OSError as error:
                print(f"sidestep: the icon {name} cannot be read ({error})", file=sys.stderr)
                found = EMPTY
            self._svg[name] = found
        return found
