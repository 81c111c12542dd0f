"""Keeps Python 3.11 alive beside PySide6 6.12, which gives back None and True it does not own.

Measured: every call of a C++ function without a result lowers None's reference count by one, and
every `Signal.emit()` lowers True's. Since Python 3.12 these are immortal and nothing happens; 3.11
dies with "deallocating None" or "deallocating True or False" after some thousand calls. Raising the
counts far out of reach once is what 3.12 does for good.
"""

from __future__ import annotations

import ctypes
import sys

_FAR = 1 << 40


def keep_none() -> None:
    """Makes None, True and False last; does nothing on Python 3.12 and later, or when done."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    for lasting in (None, True, False):
        if sys.getrefcount(lasting) < _FAR // 2:
            ctypes.c_ssize_t.from_address(id(lasting)).value += _FAR
