"""`python -m assets.make.timed STEP COMMAND...`: runs a step of `make assets`, notes its time.

The times go to assets/figure/times.json, where `bench` reads them. A step that fails is not noted,
nor one that found everything fresh and was done at once.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from pathlib import Path

from kiosk.paths import ASSETS

TIMES = ASSETS / "figure" / "times.json"
AT_ONCE = 20.0
"""Seconds; a step that took less had nothing to do."""


def note(step: str, seconds: float, path: Path = TIMES) -> None:
    """Write down how long a step took on this machine."""
    known = json.loads(path.read_text("utf-8")) if path.is_file() else {}
    known[step] = {"seconds": round(seconds), "cores": os.cpu_count()}
    path.write_text(json.dumps(known, indent=1, sort_keys=True) + "\n", "utf-8")


def main() -> int:
    """The command."""
    if len(sys.argv) < 3:
        print(__doc__, file=sys.stderr)
        return 2
    began = time.perf_counter()
    code = subprocess.run(sys.argv[2:], check=False).returncode
    seconds = time.perf_counter() - began
    if code == 0 and seconds >= AT_ONCE:
        note(sys.argv[1], seconds)
    return code


if __name__ == "__main__":
    sys.exit(main())
