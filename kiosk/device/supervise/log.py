"""What the kiosk says, kept within bounds: four files of four megabytes, so many lines a second.

A program that repeats itself without end must fill neither the disk nor the processor.
"""

from __future__ import annotations

import logging
import sys
import time
from logging.handlers import RotatingFileHandler
from pathlib import Path
from typing import TextIO

FOLDER = "log"
FILE = "sidestep.log"
BYTES = 4_000_000
FILES = 4
"""The one being written and three older ones: 16 MB at most."""
LONGEST = 600
BURST, A_SECOND = 200, 20


class BoundedLog:
    """Lines with their time (UTC). A disk that refuses costs the line, never the program."""

    def __init__(self, data: Path, *, size: int = BYTES, echo: bool = True) -> None:
        self._logger = logging.Logger("sidestep")
        self._left = float(BURST)
        self._last = time.monotonic()
        self._missed = 0
        form = logging.Formatter("%(asctime)s %(message)s", "%Y-%m-%dT%H:%M:%SZ")
        form.converter = time.gmtime
        if echo and sys.stderr is not None:
            screen = _Quiet(sys.stderr)
            screen.setFormatter(logging.Formatter("sidestep: %(message)s"))
            self._logger.addHandler(screen)
        try:
            (data / FOLDER).mkdir(parents=True, exist_ok=True)
            file = _QuietFile(
                data / FOLDER / FILE,
                maxBytes=size,
                backupCount=FILES - 1,
                encoding="utf-8",
                errors="backslashreplace",
                delay=True,
            )
            file.setFormatter(form)
            self._logger.addHandler(file)
        except OSError:
            pass

    def say(self, text: str) -> None:
        """Write a line of our own."""
        self._write(text)

    def heard(self, line: str) -> None:
        """Write what the kiosk said, unless it says too much."""
        now = time.monotonic()
        self._left = min(BURST, self._left + (now - self._last) * A_SECOND)
        self._last = now
        if self._left < 1:
            self._missed += 1
            return
        self._left -= 1
        if self._missed:
            self._write(f"({self._missed} lines were left out: too many at once)")
            self._missed = 0
        self._write(line)

    def close(self) -> None:
        """Let go of the file."""
        for handler in list(self._logger.handlers):
            self._logger.removeHandler(handler)
            handler.close()

    def _write(self, text: str) -> None:
        line = text.rstrip().replace("\r", " ").replace("\n", " | ")
        self._logger.info("%s", line[:LONGEST])


class _Quiet(logging.StreamHandler[TextIO]):
    def handleError(self, record: logging.LogRecord) -> None:
        """Nobody reads any more."""


class _QuietFile(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:
        """The disk refuses: it may be full, or gone; the next line tries again."""
        if self.stream is not None:
            stream, self.stream = self.stream, None
            try:
                stream.close()
            except OSError:
                return
