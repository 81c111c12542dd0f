"""Every icon keeps to the grid, so that a row of them looks drawn by one hand."""

from __future__ import annotations

import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = sorted((Path(__file__).parents[2] / "assets" / "icons").glob("*.svg"))
SCALE = 10
CALM = {"circle", "ellipse", "path", "rect"}


def drawn(path: Path) -> QImage:
    """The icon at ten pixels a unit, black on white."""
    image = QImage(24 * SCALE, 24 * SCALE, QImage.Format.Format_Grayscale8)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(str(path)).render(painter, QRectF(0, 0, 24 * SCALE, 24 * SCALE))
    painter.end()
    return image


def ink(image: QImage) -> list[tuple[int, int]]:
    return [
        (x, y)
        for y in range(0, image.height(), 2)
        for x in range(0, image.width(), 2)
        if image.pixelColor(x, y).lightness() < 128
    ]


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_it_is_drawn_with_the_one_pen(path: Path) -> None:
    root = ET.parse(path).getroot()
    assert root.get("viewBox") == "0 0 24 24"
    assert root.get("fill") == "none"
    assert root.get("stroke") == "currentColor"
    assert root.get("stroke-width") == "2"
    assert root.get("stroke-linecap") == root.get("stroke-linejoin") == "round"
    for child in root:
        assert child.tag.rpartition("}")[2] in CALM
        assert not {"fill", "stroke", "stroke-width", "style", "transform"} & set(child.attrib)


@pytest.mark.parametrize("path", ICONS, ids=lambda path: path.stem)
def test_it_fills_its_square_without_touching_the_edge(path: Path, qapp: object) -> None:
    points = ink(drawn(path))
    xs = [x / SCALE for x, _ in points]
    ys = [y / SCALE for _, y in points]
    assert min(xs + ys) >= 0.9, "nearer than one unit to the edge"
    assert max(xs + ys) <= 23.1, "nearer than one unit to the edge"
    assert max(max(xs) - min(xs), max(ys) - min(ys)) >= 14, "too small beside the others"
    assert abs((max(xs) + min(xs)) / 2 - 12) <= 1.6, "not in the middle"
    assert abs((max(ys) + min(ys)) / 2 - 12) <= 2.2, "not in the middle"
