"""The full look at a motion in a process of its own, so that no frame waits for it.

The newest task counts: what was asked before it is dropped, and what takes long is cut off.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import time
from multiprocessing.connection import Connection
from typing import Any

from kiosk.studio.motion_edit.judge import Task, Verdict, judge

IMPATIENT_S = 2.5
"""A task that was overtaken and has run this long is cut off; usual ones take under a second."""
LOST_S = 60.0
"""A task that nothing overtook is given up after this time."""
TRIES = 3
"""How often a process that ends by itself is started again for one task."""


def _work(pipe: Connection) -> None:
    """The process: answers the newest task until the other end is gone."""
    with contextlib.suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            task: Task = pipe.recv()
            while pipe.poll():
                task = pipe.recv()
            pipe.send(judge(task))


class Checker:
    """Sends tasks to the process and collects its verdicts; belongs to one thread.

    The process starts with the first task and ends with `close`, or with this program.
    """

    def __init__(self) -> None:
        self._context = multiprocessing.get_context("spawn")
        self._process: Any = None
        self._pipe: Connection | None = None
        self._task: Task | None = None
        self._sent = 0.0
        self._begun = 0.0
        self._tries = 0

    @property
    def waiting(self) -> bool:
        """Whether a verdict is still to come."""
        return self._task is not None

    def ask(self, task: Task) -> None:
        """Look at this motion, instead of any before. Its number must be greater than theirs."""
        now = time.monotonic()
        if self._task is not None and now - self._begun > IMPATIENT_S:
            self._end()
        if self._task is None or self._process is None:
            self._begun = now
        self._task, self._tries = task, 0
        self._send()

    def _send(self) -> None:
        self._sent = time.monotonic()
        if self._process is None or not self._process.is_alive():
            self._end()
            ours, theirs = self._context.Pipe()
            process = self._context.Process(target=_work, args=(theirs,), daemon=True)
            process.start()
            theirs.close()
            self._process, self._pipe = process, ours
            self._begun = self._sent
        assert self._pipe is not None
        with contextlib.suppress(OSError):  # it has just ended: `poll` finds out
            self._pipe.send(self._task)

    def poll(self) -> Verdict | None:
        """The verdict on the newest task, once it is there; never waits."""
        task = self._task
        if task is None or self._pipe is None:
            return None
        try:
            while self._pipe.poll():
                verdict: Verdict = self._pipe.recv()
                self._begun = time.monotonic()
                if verdict.number == task.number:
                    self._task = None
                    return verdict
        except (EOFError, OSError):
            return self._again(task)
        if self._process is not None and not self._process.is_alive():
            return self._again(task)
        if time.monotonic() - self._sent > LOST_S:
            self._end()
            self._task = None
            return Verdict(task.number, problem="it took more than a minute")
        return None

    def _again(self, task: Task) -> Verdict | None:
        self._end()
        self._tries += 1
        if self._tries < TRIES:
            self._send()
            return None
        self._task = None
        return Verdict(task.number, problem="the program that checks motions ended by itself")

    def _end(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.join(1.0)
            self._process = None
        if self._pipe is not None:
            self._pipe.close()
            self._pipe = None

    def close(self) -> None:
        """Let go of the process."""
        self._task = None
        self._end()
