"""Python's half of objects that QML makes, given back once QML has destroyed the other half.

PySide (6.12) makes such an object for QML with one reference that nobody takes back when QML
destroys it: Python's half, and all it holds, would stay for ever. A class whose objects QML makes
calls `made` in its `__init__`; `give_back` drops that reference where the object is gone for QML
and nobody in Python knows it any more.
"""

from __future__ import annotations

import ctypes
import gc
import sys
import weakref

import shiboken6
from PySide6.QtCore import QObject

_made: list[weakref.ref[QObject]] = []
_only_in_a_list = [object()]
ALONE = sys.getrefcount(_only_in_a_list[-1]) + 1
"""References to what lies in a list of ours and is forgotten by PySide, as Python counts them."""


def made(thing: QObject) -> None:
    """QML has this object made."""
    _made.append(weakref.ref(thing))


def give_back() -> int:
    """Let go of those that QML has destroyed; how many. Call on the main thread."""
    alive: list[weakref.ref[QObject]] = []
    gone: list[QObject] = []
    for reference in _made:
        thing = reference()
        if thing is None:
            continue
        if shiboken6.isValid(thing):
            alive.append(reference)
        else:
            gone.append(thing)
    thing = None
    # what Python can see a holder of is held, and not only forgotten
    held = {
        id(one)
        for holder in (gc.get_referrers(*gone) if gone else ())
        if holder is not gone
        for one in gc.get_referents(holder)
    }
    given = 0
    while gone:
        if sys.getrefcount(gone[-1]) == ALONE and id(gone[-1]) not in held:
            ctypes.pythonapi.Py_DecRef(ctypes.py_object(gone[-1]))
            given += 1
        else:
            alive.append(weakref.ref(gone[-1]))
        gone.pop()
    _made[:] = alive
    return given


def waiting() -> int:
    """How many that QML has destroyed are still there."""
    found = [thing for reference in _made if (thing := reference()) is not None]
    return sum(not shiboken6.isValid(thing) for thing in found)
