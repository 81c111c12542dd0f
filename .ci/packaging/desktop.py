"""The menu entry of the packaged program: icons of every size, desktop entry, AppStream data."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

HERE = Path(__file__).parent / "desktop"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def write_entry(folder: Path, version: str, date: str) -> None:
    """Write desktop entry, AppStream data and `icons/hicolor` into a folder.

    `date` is the release's day, as 2026-01-31.
    """
    folder.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(HERE / "sidestep.desktop", folder / "sidestep.desktop")
    told = (HERE / "sidestep.metainfo.xml").read_text("utf-8")
    told = told.replace("{version}", version).replace("{date}", date)
    (folder / "sidestep.metainfo.xml").write_text(told, "utf-8")
    write_icons(folder / "icons")


def write_icons(folder: Path) -> None:
    """Draw the icon in every size, as desktops look for it: hicolor/48x48/apps/sidestep.png."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    drawing = HERE / "sidestep.svg"
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(0)
        painter = QPainter(picture)
        QSvgRenderer(str(drawing)).render(painter)
        painter.end()
        place = folder / "hicolor" / f"{size}x{size}" / "apps" / "sidestep.png"
        place.parent.mkdir(parents=True, exist_ok=True)
        if not picture.save(str(place)):
            raise SystemExit(f"package: {place} cannot be written")
    place = folder / "hicolor" / "scalable" / "apps" / "sidestep.svg"
    place.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(drawing, place)
    del application
