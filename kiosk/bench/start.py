"""Start and memory: this program beside the least PySide6 program, and beside Chromium."""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import Any

from kiosk.bench import processes

PAGE = "<!doctype html><title>hello</title><h1 style='font:10vw sans-serif'>hello</h1>"
SETTLE_S = 8.0


def measure() -> dict[str, Any]:
    """Seconds from process start to leaving after the first interactive frame."""
    with tempfile.TemporaryDirectory() as folder:
        hello = Path(folder) / "hello.py"
        hello.write_text(processes.HELLO)
        import sys

        python = [sys.executable] if not getattr(sys, "frozen", False) else ["python3"]
        base = processes.seconds([*python, str(hello)])
        ours = [
            *processes.program(),
            *["run", "--windowed", "1920x1080", "--data", folder, "--exit-after", "0"],
        ]
        own = processes.seconds(ours)
        inside = processes.report(
            ["run", "--windowed", "1920x1080", "--data", folder, "--exit-after", "0"]
        )
    return {
        "hello_s": round(base, 3),
        "sidestep_s": round(own, 3),
        "ratio": round(own / base, 2),
        "budget": "<= 1.6 x",
        "milliseconds_inside": inside["milliseconds"],
    }


def memory() -> dict[str, Any]:
    """PSS of all processes, the figure on screen, beside Chromium with one static page."""
    with tempfile.TemporaryDirectory() as folder:
        own = processes.memory_of_tree(
            [
                *processes.program(),
                *["run", "--windowed", "1920x1080", "--data", folder, "--start", "hip-abduction"],
            ],
            SETTLE_S,
        )
        page = Path(folder) / "page.html"
        page.write_text(PAGE)
        browser = processes.chromium()
        if browser is None:
            return {"sidestep_mb": own, "chromium_mb": "not measured: no Chromium is installed"}
        other = processes.memory_of_tree([*browser, page.as_uri()], SETTLE_S)
    ratio = round(own / other, 2) if own and other else None
    return {"sidestep_mb": own, "chromium_mb": other, "ratio": ratio, "budget": "<= 0.6 x"}
