"""One child process: started, listened to, ended."""

from __future__ import annotations

import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from queue import SimpleQueue
from typing import IO

from kiosk.device.supervise import VARIABLE
from kiosk.device.supervise.beat import LONGEST, Beat, decode
from kiosk.device.supervise.judge import Patient

STACKS = getattr(signal, "SIGUSR1", None)
"""Asks the kiosk where it is; it answers into the log (faulthandler)."""
STACKS_S = 1.0
GRACE_S = 5.0


class Child:
    """A kiosk, or the plain page. `say` is given each line it writes, on threads of its own.

    Raises OSError when it cannot be started.
    """

    def __init__(
        self,
        command: Sequence[str],
        rung: str,
        say: Callable[[str], None],
        environment: Mapping[str, str],
    ) -> None:
        self.rung = rung
        self.patient = Patient(time.monotonic())
        self._say = say
        self._beats: SimpleQueue[Beat] = SimpleQueue()
        self._process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**environment, VARIABLE: "1"},
        )
        assert self._process.stdout is not None
        assert self._process.stderr is not None
        self._ears = [
            threading.Thread(target=self._listen, args=(pipe,), name="ear", daemon=True)
            for pipe in (self._process.stdout, self._process.stderr)
        ]
        for ear in self._ears:
            ear.start()

    @property
    def pid(self) -> int:
        """Its process."""
        return self._process.pid

    @property
    def lived_s(self) -> float:
        """Seconds since it was started."""
        return time.monotonic() - self.patient.started

    def hear(self, now: float) -> bool:
        """Take in the beats that came. Returns whether there was one."""
        heard = False
        while not self._beats.empty():
            self.patient.hear(self._beats.get(), now)
            heard = True
        return heard

    def ended(self) -> str | None:
        """How it ended: "exit 3", "signal 11"; None while it runs."""
        code = self._process.poll()
        if code is None:
            return None
        if code < 0:
            return f"signal {-code}"
        return f"exit {code}"

    def ask_to_end(self) -> None:
        """Let it close by itself."""
        if self._process.poll() is None:
            self._process.terminate()

    def wait(self, seconds: float) -> bool:
        """Wait for its end. Returns whether it came."""
        try:
            self._process.wait(seconds)
        except subprocess.TimeoutExpired:
            return False
        return True

    def end(self, *, stacks: bool = False, grace_s: float = GRACE_S) -> None:
        """End it: politely, or, where it hangs, with a word in the log about where."""
        if self._process.poll() is None and stacks and STACKS is not None:
            self._process.send_signal(STACKS)
            self.wait(STACKS_S)
        else:
            self.ask_to_end()
            self.wait(grace_s)
        if self._process.poll() is None:
            self._process.kill()
            self.wait(GRACE_S)
        for ear in self._ears:
            ear.join(1.0)

    def _listen(self, pipe: IO[bytes]) -> None:
        with pipe:
            while raw := pipe.readline(LONGEST):
                line = raw.decode("utf-8", "backslashreplace")
                beat = decode(line)
                if beat is not None:
                    self._beats.put(beat)
                elif line.strip():
                    self._say(line)


def environment() -> dict[str, str]:
    """What a child is given of our own environment: all but what systemd meant for us."""
    ours = ("NOTIFY_SOCKET", "WATCHDOG_USEC", "WATCHDOG_PID")
    return {name: value for name, value in os.environ.items() if name not in ours}
