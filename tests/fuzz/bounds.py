"""What bad input may cost: seconds, memory, and no file outside the folder it was given."""

from __future__ import annotations

import faulthandler
import os
import signal
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

SECONDS = 5
MEGABYTES = 1024
"""How much more memory a reader may take than the process has."""

_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND
_CHANGES = {
    "os.mkdir": ((0, 2),), "os.rename": ((0, 2), (1, 3)), "os.remove": ((0, 1),),
    "os.rmdir": ((0, 1),), "os.link": ((0, 2), (1, 3)), "os.symlink": ((1, 2),),
    "os.truncate": ((0, 0),), "os.chmod": ((0, 2),),
}  # fmt: skip
"""Where in an event's values a path is, and the open folder that it is relative to."""
_FORBIDDEN = ("socket.connect", "socket.bind", "os.system", "os.exec")


def refusal(kinds: type[Exception] | tuple[type[Exception], ...], read: Callable[[], Any]) -> str:
    """What a reader refused with, in one line; "" when it did not. Nothing else may come out."""
    try:
        read()
    except kinds as error:
        return " ".join(str(error).split()) or type(error).__name__
    return ""


class TooSlow(BaseException):
    """An example took too long; no handler of `Exception` swallows it."""


def _from(folder: int, path: Any) -> Any:
    if folder < 0 or isinstance(path, int):
        return path
    return Path(f"/proc/self/fd/{folder}").readlink() / os.fsdecode(path)


class _Watch:
    """The audit hook: hooks cannot be taken off again, so there is one, which may sleep."""

    def __init__(self) -> None:
        self.allowed: tuple[str, ...] | None = None
        self.seen: list[str] = []
        self.hooked = False

    def __call__(self, event: str, values: tuple[Any, ...]) -> None:
        if self.allowed is None:
            return
        if event == "open":
            path, mode, flags = values
            if (flags or 0) & _WRITES or (isinstance(mode, str) and set(mode) & set("wax+")):
                self._changed(event, path)
        elif event in _CHANGES:
            for at, folder in _CHANGES[event]:
                near = values[folder] if folder else -1
                self._changed(event, _from(near, values[at]))
        elif event == "sqlite3.connect" and "mode=ro" not in str(values[0]):
            self._changed(event, str(values[0]).removeprefix("file://").partition("?")[0])
        elif event.startswith(_FORBIDDEN):
            self.seen.append(f"{event} {values!r}")

    def _changed(self, event: str, path: Any) -> None:
        if isinstance(path, int) or path in ("", ":memory:", os.devnull):
            return
        name = os.path.abspath(os.fsdecode(path))  # noqa: PTH100  (links are not resolved)
        real = os.path.realpath(name)  # a link inside may lead outside
        inside = all(one.startswith(self.allowed or ()) for one in (name, real))
        if not inside and not name.endswith(".pyc") and "__pycache__" not in name:
            self.seen.append(f"{event} {name}")


_watch = _Watch()


@contextmanager
def only_inside(*folders: Path) -> Iterator[None]:
    """Fails when anything is written, renamed or removed elsewhere, or the network is touched."""
    if not _watch.hooked:
        sys.addaudithook(_watch)
        _watch.hooked = True
    before, _watch.seen = _watch.allowed, []
    _watch.allowed = tuple(os.path.realpath(folder) for folder in folders)
    try:
        yield
    finally:
        _watch.allowed = before
    assert _watch.seen == [], f"written outside the folder: {_watch.seen}"


@contextmanager
def bounded(seconds: int = SECONDS, megabytes: int = MEGABYTES) -> Iterator[None]:
    """Fails what takes longer; what takes more memory gets MemoryError, which no reader may raise.

    Where a C library does not come back to Python, the process ends with its traceback.
    """

    def late(number: int, frame: FrameType | None) -> None:
        raise TooSlow(f"not done after {seconds} s")

    former = signal.signal(signal.SIGALRM, late)
    signal.alarm(seconds)
    faulthandler.dump_traceback_later(seconds * 4, exit=True)
    try:
        with _memory(megabytes):
            yield
    finally:
        faulthandler.cancel_dump_traceback_later()
        signal.alarm(0)
        signal.signal(signal.SIGALRM, former)


@contextmanager
def _memory(megabytes: int) -> Iterator[None]:
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_AS)
    pages = int(Path("/proc/self/statm").read_text().split()[0])
    resource.setrlimit(
        resource.RLIMIT_AS, (pages * os.sysconf("SC_PAGE_SIZE") + (megabytes << 20), hard)
    )
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


@contextmanager
def sandbox() -> Iterator[Path]:
    """A folder that is all an example may write to, within time and memory."""
    with tempfile.TemporaryDirectory(prefix="sidestep-fuzz-") as name:
        folder = Path(name)
        with only_inside(folder), bounded():
            yield folder
