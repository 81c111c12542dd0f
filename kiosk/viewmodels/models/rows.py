"""A list of any length for a ListView: only the rows that show are put into words."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

Index = QModelIndex | QPersistentModelIndex
FIRST = int(Qt.ItemDataRole.UserRole)


class Rows(QAbstractListModel):
    """Rows of whatever kind. `names` are the roles; `look(row)` gives their values, when asked."""

    def __init__(
        self,
        names: Sequence[str],
        look: Callable[[Any], dict[str, object]],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._names = tuple(names)
        self._look = look
        self._rows: list[Any] = []
        self._seen: dict[int, dict[str, object]] = {}

    @property
    def rows(self) -> list[Any]:
        """The rows themselves."""
        return self._rows

    def put(self, rows: Sequence[Any]) -> None:
        """Show other rows; the same ones again change nothing."""
        rows = list(rows)
        if rows == self._rows:
            return
        self.beginResetModel()
        self._rows, self._seen = rows, {}
        self.endResetModel()

    def put_one(self, place: int, row: Any) -> None:
        """Show one row otherwise than before."""
        self._rows[place] = row
        self._seen.pop(place, None)
        at = self.index(place)
        self.dataChanged.emit(at, at)

    def again(self) -> None:
        """Put the same rows into other words: the language has changed, or the day."""
        self._seen = {}
        if self._rows:
            self.dataChanged.emit(self.index(0), self.index(len(self._rows) - 1))

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place, name = index.row(), role - FIRST
        if not (0 <= place < len(self._rows) and 0 <= name < len(self._names)):
            return None
        if place not in self._seen:
            self._seen[place] = self._look(self._rows[place])
        return self._seen[place][self._names[name]]

    def roleNames(self) -> dict[int, QByteArray]:
        return {FIRST + i: QByteArray(name.encode()) for i, name in enumerate(self._names)}
