"""A document of the studio on A4 paper, as a PDF."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

PRINT_DPI = 150


def write_a4(out: Path, title: str, fill: Callable[[QTextDocument], None]) -> int:
    """Write a document as a PDF; the number of its pages. Raises OSError.

    `fill` puts the words in; the document then knows its letters and its paper.
    """
    document = QTextDocument()
    writer = QPdfWriter(str(out))
    writer.setPageLayout(
        QPageLayout(
            QPageSize(QPageSize.PageSizeId.A4),
            QPageLayout.Orientation.Portrait,
            QMarginsF(18, 16, 18, 16),
            QPageLayout.Unit.Millimeter,
        )
    )
    writer.setResolution(PRINT_DPI)
    writer.setTitle(title)
    font = document.defaultFont()
    font.setFamily("Atkinson Hyperlegible Next")
    font.setPointSizeF(10)
    document.setDefaultFont(font)
    document.documentLayout().setPaintDevice(writer)
    fill(document)
    document.setPageSize(QSizeF(writer.width(), writer.height()))
    pages = document.pageCount()
    document.print_(writer)
    if not out.is_file() or out.stat().st_size == 0:
        raise OSError(f"the document could not be written to {out}")
    return pages
