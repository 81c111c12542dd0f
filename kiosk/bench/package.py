"""The packaged program: its size, and its start beside Chromium's."""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from kiosk import __version__, paths
from kiosk.bench import processes


def measure() -> dict[str, Any]:
    """Megabytes unpacked and compressed; seconds to leave after the first interactive frame."""
    folder = paths.ROOT / "dist" / f"sidestep-{__version__}"
    if not folder.is_dir():
        return {"package": "not measured: make dist first"}
    archive = next(iter(folder.parent.glob(f"{folder.name}-*.tar.gz")), None)
    files = (f for f in folder.rglob("*") if f.is_file() and not f.is_symlink())
    unpacked = sum(f.stat().st_size for f in files)
    figures: dict[str, Any] = {
        "unpacked_mb": round(unpacked / 1e6, 1),
        "budget_unpacked_mb": "<= 230",
        "compressed_mb": round(archive.stat().st_size / 1e6, 1) if archive else None,
        "budget_compressed_mb": "<= 90",
    }
    suffix = ".exe" if sys.platform == "win32" else ""
    with tempfile.TemporaryDirectory() as data:
        own = processes.seconds(
            [
                str(folder / f"sidestep{suffix}"),
                *["run", "--windowed", "1920x1080", "--data", data, "--exit-after", "0"],
            ]
        )
    figures["start_s"] = round(own, 3)
    figures["chromium_start_s"] = _chromium_start()
    if isinstance(figures["chromium_start_s"], float):
        figures["ratio"] = round(own / figures["chromium_start_s"], 2)
        figures["budget_start"] = "<= 0.6 x"
    return figures


def _chromium_start() -> float | str:
    """Seconds until Chromium has shown one static page: it takes a picture of it and leaves."""
    browser = processes.chromium()
    if browser is None:
        return "not measured: no Chromium is installed"
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "page.html"
        page.write_text(
            "<!doctype html><title>wait</title><h1>hello</h1>"
            "<script>requestAnimationFrame(()=>requestAnimationFrame(()=>"
            "{document.title='shown'}))</script>"
        )
        times = []
        for run in range(processes.RUNS + 1):
            began = time.perf_counter()
            with subprocess.Popen(
                [*browser, "--remote-debugging-port=9333", page.as_uri()],
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
            ) as process:
                shown = _until_shown(20.0)
                if run and shown:
                    times.append(time.perf_counter() - began)
                process.terminate()
        return round(sorted(times)[len(times) // 2], 3) if times else "not measured: no answer"


def _until_shown(patience: float) -> bool:
    """Ask Chromium's own debugging port on this machine for the page's title until it changed."""
    import json
    import urllib.request

    until = time.perf_counter() + patience
    while time.perf_counter() < until:
        try:
            with urllib.request.urlopen("http://127.0.0.1:9333/json", timeout=1) as answer:
                if any(page.get("title") == "shown" for page in json.load(answer)):
                    return True
        except OSError:
            pass
        time.sleep(0.01)
    return False
