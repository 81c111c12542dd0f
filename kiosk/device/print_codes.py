"""A page of recovery codes, large enough to read them back without a mistake."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont

from kiosk.device.printing import FAMILY, page


def print_codes(
    name: str, title: str, line: str, codes: Sequence[str], foot: str, *, pdf: str = ""
) -> None:
    """Print the codes, numbered, with a line above that says whose they are.

    `pdf` writes the page to a file instead. Raises PrintError.
    """
    large = [f"{number}.   {code}" for number, code in enumerate(codes, 1)]
    with page(name, pdf) as (painter, printer):
        mm = printer.resolution() / 25.4
        y = 0.0
        for text, points, after in (
            (title, 22, 3.0),
            (line, 13, 10.0),
            *((text, 20, 4.0) for text in large),
            (foot, 13, 0.0),
        ):
            font = QFont(FAMILY, points)
            font.setWeight(QFont.Weight.DemiBold if text == title else QFont.Weight.Normal)
            painter.setFont(font)
            room = QRectF(0, y, printer.width(), printer.height() - y)
            flags = int(Qt.TextFlag.TextWordWrap)
            painter.drawText(room, flags, text)
            y += painter.boundingRect(room, flags, text).height() + after * mm
