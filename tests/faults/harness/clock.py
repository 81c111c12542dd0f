"""A clock on the wall that can be turned while a program looks at it.

libfaketime turns the clock that counts seconds as well, or breaks sleeping on it: a few lines of C
laid before the system's library (LD_PRELOAD) turn the wall's clock alone, as a system's does.
"""

from __future__ import annotations

import subprocess
import tempfile
import time
from datetime import datetime
from functools import cache
from pathlib import Path

VARIABLE = "SIDESTEP_TESTED_CLOCK"
SOURCE = r"""
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdlib.h>
#include <sys/syscall.h>
#include <sys/time.h>
#include <time.h>
#include <unistd.h>

static long long turned(void) {
    const char *path = getenv("SIDESTEP_TESTED_CLOCK");
    char text[32] = {0};
    int file = path ? open(path, O_RDONLY | O_CLOEXEC) : -1;
    if (file < 0) return 0;
    ssize_t got = read(file, text, sizeof text - 1);
    close(file);
    return got > 0 ? atoll(text) : 0;
}
int clock_gettime(clockid_t which, struct timespec *at) {
    int code = syscall(SYS_clock_gettime, which, at);
    if (code == 0 && (which == CLOCK_REALTIME || which == CLOCK_REALTIME_COARSE))
        at->tv_sec += turned();
    return code;
}
int gettimeofday(struct timeval *at, void *zone) {
    struct timespec now;
    (void)zone;
    clock_gettime(CLOCK_REALTIME, &now);
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}
time_t time(time_t *at) {
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (at) *at = now.tv_sec;
    return now.tv_sec;
}
"""


@cache
def library() -> Path:
    """The library that turns the clock by the seconds in the file that `VARIABLE` names."""
    folder = Path(tempfile.mkdtemp(prefix="sidestep-clock-"))
    (folder / "clock.c").write_text(SOURCE, "ascii")
    target = folder / "clock.so"
    command = ["cc", "-shared", "-fPIC", "-O1", "-o", str(target), str(folder / "clock.c")]
    subprocess.run(command, check=True, capture_output=True)
    return target


def turn(hands: Path, to: int | datetime) -> None:
    """Turn it by so many seconds, or to a moment."""
    by = to if isinstance(to, int) else int(to.timestamp() - time.time())
    temporary = hands.with_suffix(".tmp")
    temporary.write_text(str(by), "ascii")
    temporary.replace(hands)
