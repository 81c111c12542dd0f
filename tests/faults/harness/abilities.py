"""What this machine lets the harness do: mount, trace, turn a clock, change a screen's size."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Callable
from functools import cache
from pathlib import Path

from tests.faults.harness.program import of

FAKETIME = (
    Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
    Path("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"),
)


def faketime() -> Path | None:
    """The library that turns a program's clock."""
    return next((path for path in FAKETIME if path.exists()), None)


RIGHTS = "-dac_override,-dac_read_search,-fowner,-chown"
WITHOUT_RIGHTS = ["setpriv", "--bounding-set", RIGHTS, "--inh-caps", RIGHTS, "--"]
"""Before a command: whoever runs it may only open what is theirs."""


CAN: dict[str, Callable[[], bool]] = {
    "mount": lambda: of(["unshare", "-m", "mount", "-t", "tmpfs", "none", "/mnt"]),
    "net": lambda: of(["unshare", "-n", "true"]),
    "trace": lambda: of(["strace", "-o", "/dev/null", "-e", "trace=none", "true"]),
    "clock": lambda: faketime() is not None,
    "resize": lambda: all(map(shutil.which, ("Xephyr", "xrandr"))),
    "input": lambda: shutil.which("xinput") is not None,
    "xkill": lambda: shutil.which("xkill") is not None,
    "drop": lambda: of([*WITHOUT_RIGHTS, sys.executable, "-c", "pass"]),
    "compiler": lambda: shutil.which("cc") is not None,
    "prlimit": lambda: shutil.which("prlimit") is not None,
    "cgroup": lambda: (
        os.access("/sys/fs/cgroup/memory", os.W_OK)
        and Path("/sys/fs/cgroup/memory/cgroup.procs").exists()
    ),
}


@cache
def can(name: str) -> bool:
    """Whether one of these is possible here."""
    return CAN[name]()


def missing(needs: frozenset[str]) -> set[str]:
    """Which of these are not."""
    return {name for name in needs if not can(name)}


def has(needs: frozenset[str]) -> bool:
    """Whether all of these are."""
    return not missing(needs)


OWN = "SIDESTEP_FAULTS_OWN_MOUNTS"


def own_mounts() -> None:
    """Begin again where disks can be mounted without anybody else seeing them, if that can be."""
    if os.environ.get(OWN) or not can("mount"):
        return
    os.environ[OWN] = "1"
    command = ["unshare", "-m", "--propagation", "private", *sys.orig_argv]
    os.execvp(command[0], command)
