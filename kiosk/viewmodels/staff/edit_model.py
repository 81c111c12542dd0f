"""The rows of a form as a model that changes only where something changed, so that who types in a
field keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import QAbstractListModel, QByteArray, QModelIndex, QPersistentModelIndex, Qt

ROW = int(Qt.ItemDataRole.UserRole) + 1
Index = QModelIndex | QPersistentModelIndex


class FormRows(QAbstractListModel):
    """Rows as maps, each with a `key` of its own and an `editor`; QML finds them under `row`."""

    def __init__(self, parent: object = None) -> None:
        super().__init__(parent)  # type: ignore[arg-type]
        self._rows: list[dict[str, Any]] = []

    @property
    def rows(self) -> list[dict[str, Any]]:
        """What it holds."""
        return self._rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = ROW) -> Any:
        inside = index.isValid() and 0 <= index.row() < len(self._rows)
        return self._rows[index.row()] if inside and role == ROW else None

    def roleNames(self) -> dict[int, QByteArray]:
        return {ROW: QByteArray(b"row")}

    def show(self, rows: Sequence[dict[str, Any]]) -> None:
        """Show these rows: those that stay keep their place on the screen."""
        before = [(row["key"], row["editor"]) for row in self._rows]
        after = [(row["key"], row["editor"]) for row in rows]
        if before != after:
            steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
            for what, a, b, c, d in reversed(steps):
                if what in ("delete", "replace"):
                    self.beginRemoveRows(QModelIndex(), a, b - 1)
                    del self._rows[a:b]
                    self.endRemoveRows()
                if what in ("insert", "replace"):
                    self.beginInsertRows(QModelIndex(), a, a + d - c - 1)
                    self._rows[a:a] = rows[c:d]
                    self.endInsertRows()
        for i, row in enumerate(rows):
            if self._rows[i] != row:
                self._rows[i] = row
                self.dataChanged.emit(self.index(i), self.index(i), [ROW])
