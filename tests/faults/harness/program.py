"""The supervisor as a process, with its children; what it writes down."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

import psutil

from kiosk import paths
from kiosk.device import health
from kiosk.device.health import Health, HealthError
from tests.faults.harness.station import Station
from tests.faults.harness.world import World

STOPS_S = 20.0


class Program:
    """`main.py supervise` on a data folder and a screen. `tree` is where the program lies."""

    def __init__(self, world: World, station: Station, tree: Path = paths.ROOT) -> None:
        self.world = world
        self.station = station
        self.tree = tree
        self.more: dict[str, str] = {}
        """Added to its environment; "" takes a name away."""
        self.before: list[str] = []
        """Stands before the command: unshare, prlimit and the like."""
        self.options: list[str] = ["--tier", "still"]
        self.folder: Path | None = None
        self._process: subprocess.Popen[bytes] | None = None
        self._said = world.base / "said.txt"

    def start(self) -> None:
        """Start it, as a service manager does."""
        command = [
            *(*self.before, sys.executable, str(self.tree / "main.py"), "supervise"),
            *("--data", str(self.world.data), *self.options),
        ]
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                command,
                cwd=self.folder or self.tree,
                env=self._environment(),
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )

    @property
    def supervisor(self) -> psutil.Process:
        """The supervisor's process. Raises psutil.NoSuchProcess when there is none."""
        assert self._process is not None
        mine = psutil.Process(self._process.pid)
        for one in [mine, *mine.children(recursive=True)]:
            if "supervise" in one.cmdline():
                return one
        raise psutil.NoSuchProcess(mine.pid)

    def child(self, command: str = "run") -> psutil.Process | None:
        """Its newest child with this command ("run" or "curtain"), if there is one."""
        with suppress(psutil.Error):
            for one in reversed(self.supervisor.children()):
                with suppress(psutil.Error):
                    if command in one.cmdline():
                        return one
        return None

    def kiosk(self, within_s: float = 30.0) -> psutil.Process:
        """The kiosk, which may be about to start. Raises TimeoutError."""
        until = time.monotonic() + within_s
        while time.monotonic() < until:
            found = self.child()
            if found is not None:
                return found
            time.sleep(0.02)
        raise TimeoutError("no kiosk was started")

    def alive(self) -> bool:
        """Whether it runs."""
        return self._process is not None and self._process.poll() is None

    def send(self, number: int) -> None:
        """Send the supervisor a signal."""
        with suppress(psutil.Error):
            self.supervisor.send_signal(number)

    def wait(self, seconds: float) -> int | None:
        """Its exit code, once it ended; None when it did not."""
        assert self._process is not None
        try:
            return self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return None

    def stop(self) -> int | None:
        """Ask it to end. Returns its exit code; None when it had to be killed."""
        if self._process is None:
            return None
        family = self.family()
        self.send(signal.SIGTERM)
        code = self.wait(STOPS_S)
        for one in family:
            with suppress(psutil.Error):
                one.resume()
                one.kill()
        if code is None:
            self._process.kill()
            self._process.wait()
        return code

    def family(self) -> list[psutil.Process]:
        """It and all that it started."""
        if self._process is None:
            return []
        with suppress(psutil.Error):
            mine = psutil.Process(self._process.pid)
            return [mine, *mine.children(recursive=True)]
        return []

    def health(self) -> Health | None:
        """The record of health; None when there is none that can be read."""
        with suppress(HealthError, OSError):
            return health.read(self.world.data)
        return None

    def log(self) -> str:
        """All that it said: its log, and what went to the service manager's."""
        found = self._said.read_text("utf-8", "replace") if self._said.exists() else ""
        with suppress(OSError):
            for path in sorted((self.world.data / "log").glob("sidestep.log*")):
                found += path.read_text("utf-8", "replace")
        return found

    def _environment(self) -> dict[str, str]:
        keep = ("PATH", "HOME", "LANG", "TMPDIR")
        found = {name: os.environ[name] for name in keep if name in os.environ}
        found |= {
            "DISPLAY": self.station.display,
            "QT_QPA_PLATFORM": "xcb",
            "XDG_RUNTIME_DIR": str(self.world.base),
            "XDG_CACHE_HOME": str(self.world.base / "cache"),
            "PYTHONDONTWRITEBYTECODE": "1",
        }
        found |= self.more
        return {name: value for name, value in found.items() if value}


def of(commands: Sequence[str], environment: Mapping[str, str] | None = None) -> bool:
    """Whether a command can be run here, with code 0."""
    try:
        done = subprocess.run(
            commands, stdin=subprocess.DEVNULL, capture_output=True, timeout=20, env=environment
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
