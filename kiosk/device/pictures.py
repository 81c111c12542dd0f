"""Pictures from strangers' files, made into the form that is kept, in a process of their own.

Decoders are where hostile files do their harm. So the file is read by a child that may write
nothing, gets little memory and little time, and gives back a picture drawn anew: no metadata,
nothing behind the picture, upright. Whatever happens to the child happens to nobody else.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys

from kiosk import paths
from kiosk.content.media import MediaFile, look_at
from kiosk.content.media_type import MediaRefused, kind_of

MOST_BYTES = 20_000_000
PATIENCE_S = 30.0
COMMAND = "read-picture"
"""The command of the program that is the child; see `picture_reader`."""
_DAMAGED = "This picture is damaged. Open it in another program, save it again, and try that."


def clean_picture(data: bytes, side: int = 0) -> MediaFile:
    """A picture in the form that is kept. Raises MediaRefused, OSError.

    What is in that form already comes back byte for byte. With `side`, a small one to look at
    instead, so many pixels at most. Takes some tenths of a second: not for the thread that draws
    the screen.
    """
    if kind_of(data) != "picture":
        raise MediaRefused("This is a sound, not a picture.")
    if len(data) > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        raise MediaRefused(f"This picture has {len(data) // 1_000_000} MB; {most} MB is the most.")
    try:
        done = subprocess.run(
            [*child(), *((f"--side={side}",) if side else ())],
            input=data,
            capture_output=True,
            timeout=PATIENCE_S,
            env=_environment(),
        )
    except subprocess.TimeoutExpired:
        raise MediaRefused("It takes too long to read this picture. Save it smaller.") from None
    head, _, body = done.stdout.partition(b"\n")
    try:
        told = json.loads(head)
        refused = str(told["refused"])
    except (ValueError, KeyError, TypeError):
        raise MediaRefused(_DAMAGED) from None  # the child died of it
    if refused:
        raise MediaRefused(refused)
    return look_at(body)


def child() -> list[str]:
    """The command line of the process that reads one picture from its standard input."""
    if getattr(sys, "frozen", False):
        return [sys.executable, COMMAND]
    return [sys.executable, str(paths.ROOT / "main.py"), COMMAND]


def _environment() -> dict[str, str]:
    """What a decoder needs to know of this machine: next to nothing."""
    keep = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "TEMP", "TMP", "VIRTUAL_ENV")
    return {name: os.environ[name] for name in keep if name in os.environ} | {
        "PYTHONDONTWRITEBYTECODE": "1",
        "PYTHONUTF8": "1",
    }
