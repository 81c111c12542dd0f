"""What Qt must be told before it starts."""

from __future__ import annotations

import os
import sys

SETTINGS = {
    # Geometry is written in Python: a render thread that asks it for its data while the main
    # thread waits for that render thread, holding Python's lock, would hang for ever.
    "QSG_RENDER_LOOP": "basic",
    # Icons share one texture; pictures do not. A picture that had no size yet when its icons were
    # drawn would be copied out of that texture, and without its smaller levels (mipmaps).
    "QSG_ATLAS_SIZE_LIMIT": "128",
    "QT_IM_MODULE": "qtvirtualkeyboard",
    "QT_VIRTUALKEYBOARD_STYLE": "sidestep",
    "QT_VIRTUALKEYBOARD_DESKTOP_DISABLE": "1",
}


FOREIGN = frozenset(
    {
        *("QML_IMPORT_PATH", "QML2_IMPORT_PATH", "QML_IMPORT_TRACE", "QML_DISK_CACHE_PATH"),
        *("QT_PLUGIN_PATH", "QT_QPA_PLATFORM_PLUGIN_PATH", "QT_QPA_GENERIC_PLUGINS"),
        *("QT_QPA_PLATFORMTHEME", "QT_STYLE_OVERRIDE", "QMLSCENE_DEVICE", "QT_QPA_FONTDIR"),
        *("QT_QUICK_CONTROLS_STYLE", "QT_QUICK_CONTROLS_STYLE_PATH", "QT_QUICK_CONTROLS_CONF"),
        *("QT_QUICK_CONTROLS_FALLBACK_STYLE", "QT_VIRTUALKEYBOARD_LAYOUT_PATH"),
        *("QT_VIRTUALKEYBOARD_HUNSPELL_DATA_PATH", "QT_LOGGING_CONF", "QT_DECLARATIVE_DEBUG"),
        *("PYTHONPATH", "PYTHONSTARTUP", "PYTHONHOME", "PYTHONUSERBASE", "PYTHONINSPECT"),
        *("LD_PRELOAD", "LD_AUDIT"),  # too late for this process; in time for its children
    }
)
"""What brings code, screens or drawings from elsewhere into a program that has all of its own."""


def drop_foreign() -> list[str]:
    """Take out of a packaged program's environment what loads from elsewhere; what was there.

    A checkout keeps it: whoever works on the program needs it. Each is told on standard error,
    which is the program's log.
    """
    if not getattr(sys, "frozen", False):
        return []
    found = sorted(name for name in FOREIGN if os.environ.pop(name, None) is not None)
    for name in found:
        print(f"sidestep: {name} was set, and is not heeded.", file=sys.stderr)
    return found


def prepare() -> None:
    """Set what is not set already. Call before the first QGuiApplication."""
    drop_foreign()
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


def give_back_free_memory() -> bool:
    """Give the system what the C library keeps for later, between blocks still in use (glibc).

    False where nothing was given, or could be.
    """
    if not sys.platform.startswith("linux"):
        return False
    import ctypes

    try:
        return bool(ctypes.CDLL(None).malloc_trim(0))
    except (AttributeError, OSError):
        return False
