"""What Python keeps of objects that QML makes, let go once QML has destroyed them.

PySide (6.12) makes such an object for QML with one reference that nobody takes back when QML
destroys it: Python's half, and all it holds, would stay for ever. A class whose objects QML makes
calls `made` in its `__init__`; `let_go` empties the halves whose object is gone, so that what
stays of one is an empty shell of less than a kilobyte.
"""

from __future__ import annotations

import weakref

import shiboken6
from PySide6.QtCore import QObject

_made: list[weakref.ref[QObject]] = []


def made(thing: QObject) -> None:
    """QML has this object made."""
    _made.append(weakref.ref(thing))


def let_go() -> int:
    """Empty those that QML has destroyed; how many. Call on the main thread."""
    alive: list[weakref.ref[QObject]] = []
    emptied = 0
    for reference in _made:
        thing = reference()
        if thing is None:
            continue
        if shiboken6.isValid(thing):
            alive.append(reference)
        else:
            vars(thing).clear()
            emptied += 1
    _made[:] = alive
    return emptied
