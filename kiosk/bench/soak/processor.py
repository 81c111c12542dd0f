"""Who had the processors: this program, or others."""

from __future__ import annotations

import os
import time


class Processor:
    """How long the main thread has waited for a processor, and how long others have had one."""

    def __init__(self) -> None:
        self._files: list[int] = []
        self._tick = 1.0
        try:
            self._tick = 1.0 / os.sysconf("SC_CLK_TCK")
            for name in (f"/proc/self/task/{os.getpid()}/schedstat", "/proc/stat"):
                self._files.append(os.open(name, os.O_RDONLY))
        except (OSError, AttributeError, ValueError):  # not Linux: nothing is known
            self.close()

    def seconds(self) -> tuple[float, float]:
        """Both so far; 0 and 0 where the system does not say.

        Others' time is that of all processors, less this process's own; it comes in hundredths.
        """
        try:
            waiting, machine = (os.pread(file, 160, 0).split() for file in self._files)
            ticks = [int(value) for value in machine[1:9]]
        except (OSError, IndexError, ValueError):
            return 0.0, 0.0
        busy = sum(ticks) - ticks[3] - ticks[4]  # all but idle and waiting for a disk
        return int(waiting[1]) / 1e9, busy * self._tick - time.process_time()

    def close(self) -> None:
        """Let go of the files."""
        for file in self._files:
            os.close(file)
        self._files.clear()
