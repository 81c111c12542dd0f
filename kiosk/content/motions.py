"""Motion files as compiled clips, so that a release plays without solving anything."""

from __future__ import annotations

from pathlib import Path

from kiosk.motion.compile import compile_file


def compiled(path: Path) -> tuple[float, bytes]:
    """Seconds of the loop and bytes of the clip. Raises ValueError for what is written wrong."""
    clip = compile_file(path)
    return clip.duration, clip.to_bytes()
