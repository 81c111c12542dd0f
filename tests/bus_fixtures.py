"""A bus of its own for a test, with a desktop and a logind on it."""

from __future__ import annotations

import json
import os
import queue
import shutil
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

SERVICE = Path(__file__).with_name("bus_service.py")
PATIENCE_S = 20.0


class Daemon:
    """A message bus."""

    def __init__(self) -> None:
        program = shutil.which("dbus-daemon")
        assert program is not None, "dbus-daemon is missing: run `make setup`"
        self.process = subprocess.Popen(
            [program, "--session", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self.process.stdout is not None
        self.address = self.process.stdout.readline().strip()

    def close(self) -> None:
        self.process.kill()
        self.process.wait()


class Desktop:
    """`bus_service.py`, and what it has said so far."""

    def __init__(self, daemon: Daemon, *words: str) -> None:
        self.said: list[dict[str, object]] = []
        self._lines: queue.SimpleQueue[str] = queue.SimpleQueue()
        self.process = subprocess.Popen(
            [sys.executable, str(SERVICE), *words],
            stdout=subprocess.PIPE,
            text=True,
            env=os.environ | {"DBUS_SESSION_BUS_ADDRESS": daemon.address},
        )
        threading.Thread(target=self._read, daemon=True).start()
        self.wait(lambda: {"ready": True} in self.said)

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self._lines.put(line)

    def wait(self, condition: Callable[[], bool], meanwhile: Callable[[], None] = bool) -> None:
        """Wait until it has said what makes this true."""
        until = time.monotonic() + PATIENCE_S
        while not condition():
            meanwhile()
            assert time.monotonic() < until, f"it only said {self.said}"
            try:
                self.said.append(json.loads(self._lines.get(timeout=0.02)))
            except queue.Empty:
                continue

    def asked(self, what: str) -> list[list[object]]:
        """What "saver" or "login" was asked."""
        return [list(one[what]) for one in self.said if what in one]  # type: ignore[call-overload]

    def held(self) -> tuple[int, int]:
        """How often the screen saver, and sleep or idleness, are put off now."""
        gone = {str(one["gone"]) for one in self.said if "gone" in one}
        cookies = {one[-1]: one[0] for one in self.asked("saver") if one[1] == "Inhibit"}
        for one in self.asked("saver"):
            if one[1] == "UnInhibit":
                cookies.pop(one[2])
        login = len(self.asked("login")) - sum("free" in one for one in self.said)
        return sum(sender not in gone for sender in cookies.values()), login

    def close(self) -> None:
        self.process.kill()
        self.process.wait()


@pytest.fixture
def daemon() -> Iterator[Daemon]:
    made = Daemon()
    yield made
    made.close()


@pytest.fixture
def desktop(daemon: Daemon, monkeypatch: pytest.MonkeyPatch) -> Iterator[Desktop]:
    """The desktop of this process, too."""
    made = Desktop(daemon)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", daemon.address)
    monkeypatch.setenv("DBUS_SYSTEM_BUS_ADDRESS", daemon.address)
    yield made
    made.close()
