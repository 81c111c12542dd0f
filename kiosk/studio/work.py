"""Folders for things in the making, in the data folder: on its disk, and as private as it is."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

WORK = ".studio-work-"
STALE_SECONDS = 3600


def is_stale(path: Path) -> bool:
    """Whether nobody can be at work on it any more. A clock that was set back counts as long."""
    try:
        return abs(time.time() - path.stat().st_mtime) > STALE_SECONDS
    except OSError:
        return False


@contextmanager
def work_folder(data: Path) -> Iterator[Path]:
    """A new folder that is removed afterwards, as are those of programs that were cut off."""
    for old in data.glob(f"{WORK}*"):
        if is_stale(old):
            shutil.rmtree(old, ignore_errors=True)
    folder = Path(mkdtemp(prefix=WORK, dir=data))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
