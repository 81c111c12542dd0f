"""What every test may count on: a platform to draw on, and a home folder of its own."""

from __future__ import annotations

import atexit
import gc
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest


def _display_of_its_own() -> None:
    """A screen for this worker alone: two windows on one would take the keys from each other."""
    read, write = os.pipe()
    size = ("-screen", "0", "1920x1080x24", "-nolisten", "tcp")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), *size], pass_fds=(write,), stderr=subprocess.DEVNULL
    )
    os.close(write)
    with os.fdopen(read) as told:
        os.environ["DISPLAY"] = f":{told.readline().strip()}"
    os.environ.pop("XAUTHORITY", None)
    atexit.register(server.terminate)


if os.environ.get("PYTEST_XDIST_WORKER") and os.environ.get("DISPLAY") and shutil.which("Xvfb"):
    _display_of_its_own()

# Before any test module imports Qt: without a display, draw off screen (no 3D), and keep every file
# that the program or Qt writes out of the home of whoever runs the tests.
if sys.platform == "linux" and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
_home = tempfile.TemporaryDirectory(prefix="sidestep-tests-")
for _name in ("XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
    _folder = Path(_home.name, _name.lower())
    _folder.mkdir(mode=0o700)
    os.environ[_name] = str(_folder)


def pytest_collection_finish() -> None:
    """The tests themselves stay: no collection of garbage need look at them again."""
    gc.collect()
    gc.freeze()


EARLY = ("test_staff_forgetting.py", "test_random_walk.py")
"""They search the memory of the whole process, or take long: they go first, one on each core."""


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long ones first; and skip what draws 3D where nothing can draw it."""
    items.sort(key=lambda item: item.path.name not in EARLY)
    if os.environ.get("QT_QPA_PLATFORM") not in ("offscreen", "minimal"):
        return
    skip = pytest.mark.skip(reason="needs a display: run `make test`, or xvfb-run")
    for item in items:
        if item.get_closest_marker("display"):
            item.add_marker(skip)


from kiosk.device.environment import prepare

prepare()  # whichever test makes the first window, it is of the kiosk's kind

from bus_fixtures import daemon, desktop  # noqa: F401
from kiosk_fixtures import shipped, start, undrawn  # noqa: F401
from staff_fixtures import staff_data, staffed  # noqa: F401
