"""Large blocks of memory go back to the system when they are freed."""

from __future__ import annotations

import subprocess
import sys

import pytest

SCRIPT = """
import ctypes, sys
from kiosk.device.environment import give_back_large_blocks
from kiosk.device.process import memory_mb
if "set" in sys.argv:
    assert give_back_large_blocks()
libc = ctypes.CDLL(None)
libc.malloc.restype = ctypes.c_void_p
libc.malloc.argtypes = [ctypes.c_size_t]
libc.free.argtypes = [ctypes.c_void_p]
size = 4_000_000
libc.free(libc.malloc(size))
blocks = [libc.malloc(size) for _ in range(30)]
for block in blocks:
    ctypes.memset(block, 1, size)
for block in blocks[:-1]:
    libc.free(block)
print(memory_mb())
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="for the C library of Linux")
def test_freed_pictures_leave_no_memory_behind() -> None:
    def run(*arguments: str) -> float:
        done = subprocess.run(
            [sys.executable, "-c", SCRIPT, *arguments], capture_output=True, text=True, check=True
        )
        return float(done.stdout)

    assert run("set") < run() - 60
