"""Overwriting what freed memory still holds, so that nothing of a visit can be read there.

Two allocators keep freed blocks as they were: the C library's, and Python's own for small objects.
The C library can be told to overwrite each block as it is freed, except a few small ones that each
thread keeps at hand; those, and Python's, are taken, overwritten and given back by
`overwrite_free_memory`. Everything here is for Linux with glibc, and does nothing elsewhere.
"""

from __future__ import annotations

import ctypes
import sys
from array import array
from bisect import bisect_right
from typing import Any

from kiosk.device.traces_memory import NotPossible, regions

M_PERTURB = -6
FILL = 0xFF
"""What freed blocks are filled with; new ones then begin with the opposite, zeros."""
PYTHON_SIZES = range(512, 0, -16)
"""Sizes of the blocks that Python's own allocator gives out, in bytes: the largest first."""
C_SIZES = range(24, 1033, 16)
"""Sizes of the blocks that each thread keeps at hand, in bytes."""
C_KEPT = 8
"""Blocks of one size that a thread keeps at hand, and one more."""
MOST = 1_000_000


def overwrite_when_freed() -> bool:
    """From now on the C library overwrites what is freed. False where it cannot be told to."""
    library = _c_library()
    return library is not None and bool(library.mallopt(M_PERTURB, FILL))


def overwrite_free_memory() -> int:
    """Overwrite the free blocks of Python and of this thread; returns how many those were.

    Takes 5 to 20 milliseconds; holds Python's lock meanwhile.
    """
    library = _c_library()
    if library is None:
        return 0
    done = _overwrite_python() + _overwrite_kept(library)
    library.malloc_trim(0)  # whole free pages go back to the system, which gives them out as zeros
    return done


def _c_library() -> Any:
    if not sys.platform.startswith("linux"):
        return None
    try:
        library = ctypes.CDLL(None)
        library.mallopt, library.malloc_trim  # noqa: B018  (another C library has neither)
    except (AttributeError, OSError):
        return None
    library.malloc.restype = ctypes.c_void_p
    library.malloc.argtypes = [ctypes.c_size_t]
    library.free.restype = None
    library.free.argtypes = [ctypes.c_void_p]
    return library


def _overwrite_python() -> int:
    """Take blocks of every size until one lies where there was no memory before: none was free."""
    try:
        known = sorted((region.start, region.end) for region in regions())
    except NotPossible:
        return 0
    starts, ends = [start for start, _ in known], [end for _, end in known]
    give, take = _python_allocator()
    held = array("Q")
    try:
        for size in PYTHON_SIZES:
            while len(held) < MOST:
                block = give(1, size)
                if not block:
                    break
                held.append(block)
                at = bisect_right(starts, block) - 1
                if at < 0 or block >= ends[at]:
                    break
    finally:
        for block in held:
            take(block)
    return len(held)


def _python_allocator() -> tuple[Any, Any]:
    """Python's own `calloc` and `free` for small objects."""
    give = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t, ctypes.c_size_t)(
        ("PyObject_Calloc", ctypes.pythonapi)
    )
    take = ctypes.PYFUNCTYPE(None, ctypes.c_void_p)(("PyObject_Free", ctypes.pythonapi))
    return give, take


def _overwrite_kept(library: Any) -> int:
    done = 0
    for size in C_SIZES:
        blocks = [library.malloc(size) for _ in range(C_KEPT)]
        for block in filter(None, blocks):
            ctypes.memset(block, 0, size)
            done += 1
        for block in filter(None, blocks):
            library.free(block)
    return done
