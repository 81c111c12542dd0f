"""Finds things on the screen by their QML type, without holding on to them.

Asked in JavaScript: items live and die with their page, and Python would keep a name for their
address, under which something else may lie by then.
"""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRectF

from kiosk.app import Application

_FIND = """(function find(item, kind) {
    if (String(item).startsWith(kind + "_")) {
        const at = item.mapToItem(null, 0, 0);
        return [at.x, at.y, item.width, item.height, item.visible];
    }
    for (const child of item.children) {
        const found = find(child, kind);
        if (found)
            return found;
    }
    return null;
})"""


def place(application: Application, kind: str, *, hidden: bool = True) -> QRectF | None:
    """Where the first item of this QML type is in the window (pixels); None when there is none.

    With `hidden` also one that is not visible.
    """
    engine = application.engine
    root = engine.newQObject(application.window.contentItem())
    found = engine.evaluate(_FIND).call([root, kind])
    if not found.isArray():
        return None
    x, y, width, height, visible = found.toVariant()
    return QRectF(x, y, width, height) if visible or hidden else None


def middle(application: Application, kind: str) -> QPoint:
    """The middle of the first item of this QML type."""
    found = place(application, kind)
    assert found is not None, f"there is no {kind}"
    return found.center().toPoint()


def has_focus(application: Application, kind: str) -> bool:
    """Whether the keys go to an item of this QML type."""
    window = application.engine.newQObject(application.window)
    return window.property("activeFocusItem").toString().startswith(kind)
