"""A release that nobody reads any more is closed at once, without waiting for the collector."""

from __future__ import annotations

import gc
import os
import sys
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.content.reader import Reader


def held(path: Path) -> int:
    """How many times this process has the file open."""
    links = [Path("/proc/self/fd", name) for name in os.listdir("/proc/self/fd")]  # noqa: PTH208
    return sum(link.exists() and link.readlink() == path for link in links)


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux which files are open")
def test_a_dropped_reader_lets_go_of_its_file() -> None:
    path = paths.shipped_release()
    assert path is not None
    before = held(path)
    gc.disable()
    try:
        reader: Reader | None = Reader.open(path)
        assert reader is not None
        assert reader.motions
        assert held(path) == before + 1
        reader = None
        assert held(path) == before
    finally:
        gc.enable()
