"""What Qt must be told before it starts."""

from __future__ import annotations

import os

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
