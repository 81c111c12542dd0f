"""Writing the record of health away from whoever may not wait for a slow disk."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from kiosk.device.health import Health, write


class HealthWriter:
    """A thread that writes the newest record it was given; what is overtaken is never written.

    `write` is how: by default as the file of `kiosk.device.health`.
    """

    def __init__(self, data: Path, write: Callable[[Path, Health], None] = write) -> None:
        self._data = data
        self._write = write
        self._next: Health | None = None
        self._news = threading.Condition()
        self._closed = False
        self.problem = ""
        """Why the last record is not on the disk; "" when it is."""
        self._thread = threading.Thread(target=self._work, name="health", daemon=True)
        self._thread.start()

    def put(self, health: Health) -> None:
        """Write this soon."""
        with self._news:
            self._next = health
            self._news.notify()

    def close(self, wait_s: float = 5.0) -> None:
        """Write what is left, and end; a disk that hangs is not waited for."""
        with self._news:
            self._closed = True
            self._news.notify()
        self._thread.join(wait_s)

    def _work(self) -> None:
        while True:
            with self._news:
                while self._next is None:
                    if self._closed:
                        return
                    self._news.wait()
                health, self._next = self._next, None
            try:
                self._write(self._data, health)
                self.problem = ""
            except Exception as error:  # noqa: BLE001  (the next record must be written)
                reason = getattr(error, "strerror", None) or error
                self.problem = f"{type(error).__name__}: {reason}"
