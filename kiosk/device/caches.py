"""What Qt keeps of compiled screens and shaders: quicker starts, and nothing that is missed.

Nothing in these files tells whether they are whole: a cut or a flipped bit, as after a power cut,
ends the program at every start. No Qt: whoever starts the program again removes them.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

NAME = "Sidestep"
"""The application's name, which Qt's folder has."""
OURS = ("qmlcache", "qtpipelinecache-*", "qtshadercache-*", "q3dshadercache-*")


def folder() -> Path:
    """Where Qt keeps them (QStandardPaths::CacheLocation)."""
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home()) / NAME / "cache"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Caches" / NAME
    named = os.environ.get("XDG_CACHE_HOME", "")
    return (Path(named) if named.startswith("/") else Path.home() / ".cache") / NAME


def forget() -> None:
    """Remove them; they are made again. What cannot be removed stays."""
    try:
        found = [path for pattern in OURS for path in folder().glob(pattern)]
    except (OSError, RuntimeError):  # no home
        return
    for path in found:
        shutil.rmtree(path, ignore_errors=True)
