"""Things with the names of files that are none."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest


def make_odd(folder: Path, kind: str, good: Path) -> Path:
    """A thing of a kind in a folder, under the name of a good file."""
    path = folder / good.name
    if kind == "link":
        path.symlink_to(good)
    elif kind == "pipe":
        os.mkfifo(path)
    elif kind == "device":
        path.symlink_to("/dev/zero")
    elif kind == "folder":
        path.mkdir()
    elif kind == "link in a loop":
        path.symlink_to(path)
    return path


@pytest.fixture(scope="session")
def odd() -> Callable[[Path, str, Path], Path]:
    return make_odd
