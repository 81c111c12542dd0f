"""Reading a file that somebody brought: a plain one, whole, and not too large."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from kiosk.content.media_type import MediaRefused


def read(path: Path, most: int) -> bytes:
    """The bytes of a file of at most so many bytes. Raises MediaRefused, OSError.

    Links are not followed; a pipe or a device is not waited for.
    """
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)
    flags |= getattr(os, "O_BINARY", 0)
    try:
        handle = os.open(path, flags)
    except OSError as error:
        if path.is_symlink():
            raise MediaRefused("This is a link, not a file. Choose the file itself.") from None
        raise error
    with os.fdopen(handle, "rb") as file:
        found = os.fstat(file.fileno())
        if not stat.S_ISREG(found.st_mode):
            raise MediaRefused("This is no file that can be read.")
        if found.st_size > most:
            has, limit = found.st_size // 1_000_000, most // 1_000_000
            raise MediaRefused(f"This file has {has} MB; {limit} MB is the most.")
        return file.read(most + 1)[:most]
