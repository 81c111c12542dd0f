"""Keeps Python 3.11 alive beside PySide6 6.12, whose void calls give back a None they do not own.

Measured: every call of a C++ function without a result lowers None's reference count by one. Since
Python 3.12 None is immortal and nothing happens; 3.11 dies with "deallocating None" after some
thousand calls. Raising the count far out of reach once is what 3.12 does for good.
"""

from __future__ import annotations

import ctypes
import sys

_FAR = 1 << 40


def keep_none() -> None:
    """Makes None last; does nothing on Python 3.12 and later, or when already done."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    if sys.getrefcount(None) < _FAR // 2:
        ctypes.c_ssize_t.from_address(id(None)).value += _FAR
