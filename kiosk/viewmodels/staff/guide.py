"""The staff guide: a few pages with pictures from the tour, to read here or to print."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Property, QCoreApplication, Qt, QUrl, Slot
from PySide6.QtGui import (
    QImage,
    QTextDocument,
)
from PySide6.QtQml import QmlElement, QmlUncreatable

import kiosk.viewmodels.staff.folders  # noqa: F401  (the type of its chooser)
from kiosk import paths
from kiosk.viewmodels.staff.paper import PRINT_DPI, write_a4
from kiosk.viewmodels.staff.screen import StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

FOLDER = paths.ASSETS / "guide"
_PICTURE = re.compile(r"^!\[([^\]]*)\]\(([^)]+)\)$")
_STEP = re.compile(r"^(\d+)\. (.*)$")


@dataclass(frozen=True)
class Block:
    """One part of a section: "text", "step" (with its number), "point" or "picture"."""

    kind: str
    text: str
    number: str = ""
    file: str = ""


@dataclass(frozen=True)
class Section:
    """A heading and what stands under it."""

    title: str
    blocks: tuple[Block, ...]


def text_of(language: str) -> str:
    """The guide's Markdown, in English where the language has none."""
    path = FOLDER / f"{language.partition('-')[0]}.md"
    return (path if path.is_file() else FOLDER / "en.md").read_text("utf-8")


def sections(text: str) -> list[Section]:
    """The guide part by part. Raises ValueError for what is not in its small dialect."""
    found: list[tuple[str, list[Block]]] = []
    for line in filter(None, map(str.strip, text.splitlines())):
        if line.startswith("#"):
            found.append((line.lstrip("# "), []))
        elif not found:
            raise ValueError(f"the guide begins with {line!r}, not with its title")
        else:
            found[-1][1].append(_block(line))
    return [Section(title, tuple(blocks)) for title, blocks in found]


def _block(line: str) -> Block:
    if picture := _PICTURE.match(line):
        return Block("picture", picture[1], file=picture[2])
    if step := _STEP.match(line):
        return Block("step", step[2], number=step[1])
    if line.startswith("- "):
        return Block("point", line[2:])
    return Block("text", line)


def write_pdf(language: str, out: Path) -> int:
    """Write the guide as a PDF on A4; the number of its pages. Raises OSError."""

    def fill(document: QTextDocument) -> None:
        document.setMarkdown(text_of(language))
        for path in sorted(FOLDER.glob("*.webp")):
            picture = QImage(str(path))
            document.addResource(
                QTextDocument.ResourceType.ImageResource.value, QUrl(path.name), _small(picture)
            )

    return write_a4(out, "Sidestep", fill)


PICTURE_MM = 92


def _small(picture: QImage) -> QImage:
    """A picture as wide as it stands on paper."""
    wide = round(PICTURE_MM / 25.4 * PRINT_DPI)
    return picture.scaledToWidth(wide, Qt.TransformationMode.SmoothTransformation)


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class GuideScreen(StaffScreen):
    """The guide, to read."""

    PAGE = "GuidePage"

    @Property("QVariantList", constant=True)
    def sections(self) -> list[dict[str, object]]:
        """`[{title, blocks: [{kind, text (rich), number, picture}]}]`, the first the title."""
        text = text_of(self.desk.services.display.language)
        return [
            {"title": section.title, "blocks": [_map(block) for block in section.blocks]}
            for section in sections(text)
        ]

    @Slot(str)
    def save(self, folder: str) -> None:
        """Write the guide into a folder, as a PDF to print."""
        language = self.desk.services.display.language
        out = Path(folder) / "sidestep-guide.pdf"
        try:
            write_pdf(language, out)
        except OSError as error:
            self.desk.say(str(error), "stop")
            return
        text = QCoreApplication.translate("Guide", "The guide is saved: %1")
        self.desk.say(text.replace("%1", str(out)))


def _map(block: Block) -> dict[str, object]:
    url = QUrl.fromLocalFile(str(FOLDER / block.file)).toString() if block.file else ""
    rich = re.sub(r"\*\*(.+?)\*\*", r"<b>\1</b>", block.text)
    return {"kind": block.kind, "text": rich, "number": block.number, "picture": url}
