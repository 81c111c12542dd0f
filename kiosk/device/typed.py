"""What the on-screen keyboard remembers of the field it typed into last."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodQueryEvent, QWindow

_ANSWERS: dict[Qt.InputMethodQuery, object] = {
    Qt.InputMethodQuery.ImEnabled: True,
    Qt.InputMethodQuery.ImSurroundingText: "",
    Qt.InputMethodQuery.ImCurrentSelection: "",
    Qt.InputMethodQuery.ImTextBeforeCursor: "",
    Qt.InputMethodQuery.ImTextAfterCursor: "",
    Qt.InputMethodQuery.ImCursorPosition: 0,
    Qt.InputMethodQuery.ImAnchorPosition: 0,
    Qt.InputMethodQuery.ImAbsolutePosition: 0,
}


class _EmptyField(QObject):
    """Answers the keyboard as a field with nothing in it does."""

    def event(self, event: QEvent) -> bool:
        if not isinstance(event, QInputMethodQueryEvent):
            return super().event(event)
        for query, value in _ANSWERS.items():
            if event.queries() & query:
                event.setValue(query, value)
        return True


def forget_typed(window: QWindow) -> None:
    """Have the keyboard look at an empty field, and then again at what has the keys.

    It keeps the words around the cursor of the last field it saw, also after that field has gone.
    """
    field = _EmptyField()
    window.focusObjectChanged.emit(field)
    window.focusObjectChanged.emit(window.focusObject())
