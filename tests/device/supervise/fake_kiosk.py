"""A process that beats as a kiosk does, and misbehaves as the next line of its script says.

Usage: fake_kiosk.py FOLDER RUNG. FOLDER/script holds one line for each start still to come; FOLDER/
starts gets the rung of each start. While FOLDER/visit is there, somebody uses a grown kiosk.
"""

from __future__ import annotations

import fcntl
import os
import signal
import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))

from kiosk.device.supervise.beat import GRAPHICS_LOST, Beat, encode

EVERY_S = 0.05


def next_line(folder: Path) -> str:
    with (folder / "script").open("r+") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        lines = file.read().splitlines()
        file.seek(0)
        file.truncate()
        file.write("\n".join(lines[1:]) + "\n" if lines[1:] else "")
    return lines[0] if lines else "well"


def main() -> None:
    folder, rung = Path(sys.argv[1]), sys.argv[2]
    deed = "well" if rung in ("curtain", "plain") else next_line(folder)
    with (folder / "starts").open("a") as file:
        file.write(f"{rung} {os.getpid()}\n")
    if deed == "crash at start":
        sys.exit(3)
    if deed == "cannot draw":
        sys.exit(GRAPHICS_LOST)
    if deed == "never ready":
        signal.signal(signal.SIGTERM, signal.SIG_IGN)
        time.sleep(60)
    state = "plain" if rung == "plain" else "attract"
    print(f"{rung} says hello", file=sys.stderr, flush=True)
    for frame in range(1, 100_000):
        if deed == "grown":
            state = "visit" if (folder / "visit").exists() else "attract"
        beat = Beat(
            state,
            frames=3 if deed == "frozen" else frame,
            ready=True,
            release=6 if rung == "previous" else 7,
            sha256="ab",
            memory_mb=950.0 if deed == "grown" else 5000.0 if deed == "huge" else 200.0,
            trouble="graphics" if deed == "no graphics" else "",
        )
        os.write(1, encode(beat).encode())
        time.sleep(EVERY_S)
        if deed == "crash" and frame == 3:
            os.kill(os.getpid(), signal.SIGSEGV)
        if deed == "hang" and frame == 3:
            time.sleep(60)
        if deed == "leave" and frame == 3:
            sys.exit(0)


if __name__ == "__main__":
    main()
