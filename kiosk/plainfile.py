"""Reading a file that may be anything: a plain one, whole, and not too large.

A stick can hold links that lead elsewhere, pipes that never end, and files of many gigabytes.
"""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path


class NotPlain(OSError):
    """Not a file that can be read whole; `strerror` says in words what it is instead."""

    def __init__(self, what: str, path: Path) -> None:
        super().__init__(errno.EINVAL, what, str(path))


def opened(path: Path, *, follow: bool = False) -> int:
    """A file descriptor of a plain file. Raises NotPlain, OSError.

    Links are followed only with `follow`; a pipe or a device is never waited for.
    """
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    flags |= 0 if follow else getattr(os, "O_NOFOLLOW", 0)
    try:
        handle = os.open(path, flags)
    except ValueError:  # a name with a NUL in it
        raise NotPlain("no name of a file", path) from None
    except OSError:
        if not follow and path.is_symlink():
            raise NotPlain("it is a link, not a file", path) from None
        raise
    if not stat.S_ISREG(os.fstat(handle).st_mode):
        os.close(handle)
        raise NotPlain("it is no file that can be read", path)
    return handle


def read(path: Path, most: int, *, follow: bool = False) -> bytes:
    """The bytes of a plain file of at most so many. Raises NotPlain, OSError."""
    with os.fdopen(opened(path, follow=follow), "rb") as file:
        size = os.fstat(file.fileno()).st_size
        data = file.read(most + 1) if size <= most else b""
    if size > most or len(data) > most:
        raise NotPlain(f"it is too large: {max(1, most // 1_000_000)} MB are the most", path)
    return data


def read_text(path: Path, most: int = 2_000_000, *, follow: bool = False) -> str:
    """The UTF-8 text of a plain file, line ends as \\n. Raises NotPlain, OSError, ValueError."""
    text = read(path, most, follow=follow).decode("utf-8-sig")
    return text.replace("\r\n", "\n").replace("\r", "\n")
