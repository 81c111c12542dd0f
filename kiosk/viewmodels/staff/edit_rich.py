"""Words with bold and links in a text field: looked at and typed as they are, without any signs."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtQml import QmlElement
from PySide6.QtQuick import QQuickTextDocument

from kiosk.device.made_by_qml import made

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class _Marks(QSyntaxHighlighter):
    """Marks words in a document without changing it."""

    def __init__(self, document: QTextDocument) -> None:
        super().__init__(document)
        self.words: frozenset[str] = frozenset()
        self.color = QColor("transparent")

    def highlightBlock(self, text: str) -> None:
        look = QTextCharFormat()
        look.setBackground(self.color)
        for word in self.words:
            for found in re.finditer(rf"(?<!\w){re.escape(word)}(?!\w)", text):
                self.setFormat(found.start(), len(word), look)


@QmlElement
class WordMarks(QObject):
    """Marks misspelled words in the document of a text area."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._quick: QQuickTextDocument | None = None
        self._marks: _Marks | None = None
        self._words: list[str] = []
        self._color = QColor("transparent")

    @Property(QQuickTextDocument, notify=changed)
    def document(self) -> QQuickTextDocument | None:
        return self._quick

    @document.setter
    def document(self, value: QQuickTextDocument | None) -> None:
        if value is None or value is self._quick:
            return
        self._quick = value
        self._marks = _Marks(value.textDocument())
        self._paint()
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def words(self) -> list[str]:
        return self._words

    @words.setter
    def words(self, value: list[str]) -> None:
        if value != self._words:
            self._words = value
            self._paint()
            self.changed.emit()

    @Property(QColor, notify=changed)
    def color(self) -> QColor:
        return self._color

    @color.setter
    def color(self, value: QColor) -> None:
        if value != self._color:
            self._color = value
            self._paint()
            self.changed.emit()

    def _paint(self) -> None:
        if self._marks is None:
            return
        words, color = frozenset(map(str, self._words)), QColor(self._color)
        if (words, color) != (self._marks.words, self._marks.color):
            self._marks.words, self._marks.color = words, color
            self._marks.rehighlight()


@QmlElement
class RichWords(QObject):
    """Keeps the document of a text area and the runs of a block the same.

    Runs are `[{text, bold, italic, link}]`; a line end parts paragraphs or entries.
    """

    changed = Signal()
    edited = Signal("QVariantList")

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        made(self)
        self._quick: QQuickTextDocument | None = None
        self._document: QTextDocument | None = None
        self._runs: list[dict[str, Any]] = []
        self._loading = False
        self._link = QColor("black")
        self._later = (0, 0)
        self._repaint = QTimer(self, singleShot=True, interval=0)
        self._repaint.timeout.connect(self._paint_later)

    @Slot()
    def _paint_later(self) -> None:
        self._paint(*self._later)

    def _ends_link(self, place: int) -> bool:
        at = 0
        for run in self._runs:
            at += len(run["text"])
            if at == place:
                return bool(run["link"])
        return False

    @Property(QQuickTextDocument, notify=changed)
    def document(self) -> QQuickTextDocument | None:
        return self._quick

    @document.setter
    def document(self, value: QQuickTextDocument | None) -> None:
        if value is None or value is self._quick:
            return
        self._quick = value
        self._document = value.textDocument()
        self._document.setUndoRedoEnabled(False)
        self._document.contentsChange.connect(self._typed)
        self._load()
        self.changed.emit()

    @Property("QVariantList", notify=changed)
    def runs(self) -> list[dict[str, Any]]:
        return self._runs

    @runs.setter
    def runs(self, value: list[dict[str, Any]]) -> None:
        wanted = [_run(one) for one in value]
        if wanted != self._runs:
            self._runs = wanted
            if self._document is not None and self._read() != wanted:
                self._load()
            self.changed.emit()

    @Property(QColor, notify=changed)
    def linkColor(self) -> QColor:
        return self._link

    @linkColor.setter
    def linkColor(self, value: QColor) -> None:
        if value != self._link:
            self._link = value
            self._load()
            self.changed.emit()

    @Slot(int, int, result="QVariantMap")
    def look(self, start: int, end: int) -> dict[str, Any]:
        """`{bold, link, text}` of a selection, or of the word that the cursor stands in."""
        start, end = self._word(start, end)
        text, bold, link, at = "", start < end, "", 0
        for run in self._runs:
            a, b = max(start, at), min(end, at + len(run["text"]))
            if a < b:
                text += run["text"][a - at : b - at]
                bold = bold and run["bold"]
                link = link or run["link"]
            at += len(run["text"])
        return {"bold": bold, "link": link, "text": text.strip()}

    @Slot(int, int)
    def toggleBold(self, start: int, end: int) -> None:
        """Make a selection, or the word at the cursor, bold; or no longer."""
        start, end = self._word(start, end)
        bold = not self.look(start, end)["bold"]
        self._change(start, end, "bold", bold)

    @Slot(int, int, str)
    def setLink(self, start: int, end: int, target: str) -> None:
        """Let a selection, or the word at the cursor, lead to an item; "" to nothing."""
        if target == "" and start == end:
            start, end = self._link_at(start)
        self._change(*self._word(start, end), "link", target)

    def _link_at(self, place: int) -> tuple[int, int]:
        at = 0
        for run in self._runs:
            end = at + len(run["text"])
            if run["link"] and at <= place <= end:
                return at, end
            at = end
        return place, place

    def _word(self, start: int, end: int) -> tuple[int, int]:
        text = "".join(run["text"] for run in self._runs)
        start, end = min(start, len(text)), min(end, len(text))
        if start != end:
            return min(start, end), max(start, end)
        while start > 0 and (text[start - 1].isalnum() or text[start - 1] in "'’-"):
            start -= 1
        while end < len(text) and (text[end].isalnum() or text[end] in "'’-"):
            end += 1
        return start, end

    def _change(self, start: int, end: int, name: str, value: object) -> None:
        self._runs = _changed(self._runs, start, end, name, value)
        self._paint(start, end)
        self.changed.emit()
        self.edited.emit(self._runs)

    def _paint(self, start: int, end: int) -> None:
        """Give the letters from `start` to `end` their looks, and leave the cursor where it is."""
        if self._document is None:
            return
        self._loading = True
        cursor, at = QTextCursor(self._document), 0
        for run in self._runs:
            a, b = max(start, at), min(end, at + len(run["text"]))
            at += len(run["text"])
            if a < b:
                cursor.setPosition(a)
                cursor.setPosition(b, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(self._format(run))
        self._loading = False

    def _load(self) -> None:
        if self._document is None:
            return
        self._loading = True
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.setCharFormat(QTextCharFormat())
        cursor.removeSelectedText()
        for run in self._runs:
            cursor.insertText(run["text"], self._format(run))
        cursor.endEditBlock()
        self._loading = False

    def _format(self, run: dict[str, Any]) -> QTextCharFormat:
        look = QTextCharFormat()
        if run["bold"]:
            look.setFontWeight(QFont.Weight.Bold)
        if run["italic"]:
            look.setFontItalic(True)
        if run["link"]:
            look.setAnchor(True)
            look.setAnchorHref(run["link"])
            look.setForeground(self._link)
            look.setFontUnderline(True)
        return look

    @Slot(int, int, int)
    def _typed(self, at: int, gone: int, came: int) -> None:
        if self._loading:
            return
        runs = self._read()
        if came and not gone and self._ends_link(at):  # who writes on behind a link leaves it
            runs = _without_link(runs, at, at + came)
            self._later = (at, at + came)
            self._repaint.start()
        if runs != self._runs:
            self._runs = runs
            self.changed.emit()
            self.edited.emit(runs)

    def _read(self) -> list[dict[str, Any]]:
        assert self._document is not None
        out: list[dict[str, Any]] = []
        block = self._document.begin()
        while block.isValid():
            if out or block.blockNumber():
                out.append({"text": "\n", "bold": False, "italic": False, "link": ""})
            walk = block.begin()
            while not walk.atEnd():
                piece = walk.fragment()
                look = piece.charFormat()
                out.append(
                    {
                        "text": piece.text().replace("\u2028", "\n"),
                        "bold": look.fontWeight() >= QFont.Weight.Bold,
                        "italic": look.fontItalic(),
                        "link": look.anchorHref() if look.isAnchor() else "",
                    }
                )
                walk += 1
            block = block.next()
        return _joined(out)


def _changed(
    runs: Sequence[dict[str, Any]], start: int, end: int, name: str, value: object
) -> list[dict[str, Any]]:
    """The runs with another look from `start` to `end`."""
    out: list[dict[str, Any]] = []
    at = 0
    for run in runs:
        length = len(run["text"])
        a, b = max(start - at, 0), min(end - at, length)
        if a >= b:
            out.append(run)
        else:
            out += [{**run, "text": run["text"][:a]}]
            out += [{**run, "text": run["text"][a:b], name: value}]
            out += [{**run, "text": run["text"][b:]}]
        at += length
    return _joined(out)


def _without_link(runs: Sequence[dict[str, Any]], start: int, end: int) -> list[dict[str, Any]]:
    return _changed(runs, start, end, "link", "")


def _run(value: object) -> dict[str, Any]:
    found = value if isinstance(value, dict) else {}
    return {
        "text": str(found.get("text", "")),
        "bold": bool(found.get("bold")),
        "italic": bool(found.get("italic")),
        "link": str(found.get("link", "")),
    }


def _joined(runs: Sequence[dict[str, Any]]) -> list[dict[str, Any]]:
    out: list[dict[str, Any]] = []
    for run in runs:
        if not run["text"]:
            continue
        bare = run["text"] == "\n"
        same = out and all(out[-1][name] == run[name] for name in ("bold", "italic", "link"))
        if out and (same or bare):
            out[-1] = {**out[-1], "text": out[-1]["text"] + run["text"]}
        else:
            out.append(dict(run))
    return out
