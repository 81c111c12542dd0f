"""Being the child of a supervisor."""

from __future__ import annotations

import os
import sys

from kiosk.device.supervise import VARIABLE


def supervised() -> bool:
    """Whether somebody listens."""
    return os.environ.get(VARIABLE) == "1"


def to_supervisor(line: str) -> bool:
    """Write a line on standard output, which the supervisor reads. False when it is gone."""
    try:
        os.write(1, line.encode())
    except OSError:
        return False
    return True


def follow_the_supervisor() -> None:
    """Be a good child: end with the supervisor, say where it hangs, leave no memory behind.

    Does nothing of it where the system cannot.
    """
    import faulthandler
    import signal

    if sys.stderr is not None:
        faulthandler.enable()
        if hasattr(signal, "SIGUSR1"):
            faulthandler.register(signal.SIGUSR1, all_threads=True)
    if sys.platform == "win32":
        return
    import resource

    # what a visit left in memory must not go to the disk when the program crashes
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        import ctypes

        parent_death = 1  # PR_SET_PDEATHSIG, prctl(2)
        ctypes.CDLL(None).prctl(parent_death, int(signal.SIGKILL), 0, 0, 0)
