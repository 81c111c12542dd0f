"""Motion files as compiled clips, so that a release plays without solving anything."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path


def compiled(path: Path) -> tuple[float, bytes]:
    """Seconds of the loop and bytes of the clip. Raises ValueError for what is written wrong."""
    module = import_module("kiosk.motion.compile")
    clip = module.compile_file(path)
    return clip.duration, clip.to_bytes()
