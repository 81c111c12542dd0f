"""What Qt must be told before it starts."""

from __future__ import annotations

import os
import sys

SETTINGS = {
    # Geometry is written in Python: a render thread that asks it for its data while the main
    # thread waits for that render thread, holding Python's lock, would hang for ever.
    "QSG_RENDER_LOOP": "basic",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_VIRTUALKEYBOARD_STYLE": "sidestep",
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
}


def prepare() -> None:
    """Set what is not set already. Call before the first QGuiApplication."""
    for name, value in SETTINGS.items():
        os.environ.setdefault(name, value)
    give_back_large_blocks()


M_MMAP_THRESHOLD = -3
LARGE = 512 * 1024


def give_back_large_blocks() -> bool:
    """Have pictures' memory go back to the system as soon as they are gone (Linux, glibc).

    The C library keeps freed blocks of a few megabytes for later, on each thread: unpacking a
    flipbook's frames then holds 130 MB that nobody uses. False where there is nothing to set.
    """
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    try:
        return bool(ctypes.CDLL(None).mallopt(M_MMAP_THRESHOLD, LARGE))
    except (AttributeError, OSError):  # another C library
        return False
