"""The printers of this machine, and a page that shows whether one prints well.

Loaded when somebody asks: most starts never print.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING

from PySide6.QtCore import QMarginsF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPageLayout, QPageSize, QPainter, QPen

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

FAMILY = "Atkinson Hyperlegible Next"
LINE_MM = 100.0
"""The length of the line to measure on the test page."""


class PrintError(Exception):
    """A page cannot be printed; the message says why, in words for staff."""


def printers() -> list[str]:
    """Names of the printers; empty when there are none, or when this package does not print."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return []
    return sorted(QPrinterInfo.availablePrinterNames())


def usual_printer() -> str:
    """The printer the machine uses by itself; "" when there is none."""
    try:
        from PySide6.QtPrintSupport import QPrinterInfo
    except ImportError:
        return ""
    return QPrinterInfo.defaultPrinterName()


def print_test_page(name: str, title: str, lines: Sequence[str], *, pdf: str = "") -> None:
    """Print a page with these words and a line of `LINE_MM`; `pdf` writes it to a file instead.

    Raises PrintError.
    """
    with page(name, pdf) as (painter, printer):
        _draw(painter, printer.resolution() / 25.4, printer.width(), title, lines)


@contextmanager
def page(name: str, pdf: str = "") -> Iterator[tuple[QPainter, QPrinter]]:
    """One page to draw on, of this printer ("": the usual one) or of a file. Raises PrintError."""
    try:
        from PySide6.QtPrintSupport import QPrinter
    except ImportError:
        raise PrintError("This package of Sidestep does not print.") from None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    if pdf:
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(pdf)
    else:
        found = name or usual_printer()
        if found not in printers():
            raise PrintError("That printer is not there. Is it switched on?")
        printer.setPrinterName(found)
    margins = QMarginsF(18, 18, 18, 18)
    printer.setPageLayout(
        QPageLayout(
            *(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins),
            QPageLayout.Unit.Millimeter,
        )
    )
    painter = QPainter()
    if not painter.begin(printer):
        raise PrintError("The printer did not take the page. Look at the printer.")
    try:
        yield painter, printer
    finally:
        if not painter.end():
            raise PrintError("The printer did not finish the page. Look at the printer.")


def _draw(painter: QPainter, mm: float, width: int, title: str, lines: Sequence[str]) -> None:
    font = QFont(FAMILY, 22)
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    y = 0.0
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft
    for number, text in enumerate((title, *lines)):
        if number == 1:
            painter.setFont(QFont(FAMILY, 13))
        box = painter.boundingRect(QRectF(0, y, width, 100 * mm), int(flags), text)
        painter.drawText(box, int(flags), text)
        y = box.bottom() + 5 * mm
    painter.setPen(QPen(Qt.GlobalColor.black, 0.4 * mm))
    y += 6 * mm
    end = LINE_MM * mm
    painter.drawLine(0, int(y), int(end), int(y))
    for x in (0.0, end):
        painter.drawLine(int(x), int(y - 3 * mm), int(x), int(y + 3 * mm))
    y += 10 * mm
    for step in range(11):
        grey = 255 - round(step * 25.5)
        painter.fillRect(
            QRectF(step * 12 * mm, y, 12 * mm, 12 * mm),
            _grey(grey),
        )


def _grey(value: int) -> QColor:
    return QColor(value, value, value)
