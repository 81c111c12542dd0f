"""Starting programs and measuring them from outside: time to their end, memory of all of them."""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from kiosk import paths

RUNS = 5

# The least PySide6 can do: one window, one word, gone after its first frame.
HELLO = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
app = QGuiApplication(sys.argv)
engine = QQmlApplicationEngine()
engine.loadData(b'import QtQuick; Window { width: 1920; height: 1080; visible: true;'
                b' Text { text: "hello"; anchors.centerIn: parent } }')
window = engine.rootObjects()[0]
window.frameSwapped.connect(lambda: QTimer.singleShot(0, app.quit))
app.exec()
"""


def program() -> list[str]:
    """The command that starts this program again."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(paths.ROOT / "main.py")]


def chromium() -> list[str] | None:
    """The command of a Chromium in kiosk mode, if there is one."""
    found = shutil.which("chromium") or shutil.which("chromium-browser")
    if found is None:
        return None
    folder = tempfile.mkdtemp(prefix="sidestep-bench-chromium-")
    return [
        found,
        "--no-sandbox",
        "--kiosk",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
        f"--user-data-dir={folder}",
    ]


def seconds(command: list[str], runs: int = RUNS) -> float:
    """Median seconds until a command has ended, after one run that does not count."""
    times = []
    for run in range(runs + 1):
        began = time.perf_counter()
        subprocess.run(command, check=True, capture_output=True, env=_environment())
        if run:
            times.append(time.perf_counter() - began)
    return statistics.median(times)


def report(arguments: list[str], command: list[str] | None = None) -> dict[str, object]:
    """Run this program with a report, and read it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.json"
        subprocess.run(
            [*(command or program()), *arguments, "--report", str(path)],
            check=True,
            capture_output=True,
            env=_environment(),
        )
        return json.loads(path.read_text())


def memory_of_tree(command: list[str], after: float) -> float | None:
    """PSS in MB of a command and all its children, `after` seconds from its start."""
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, env=_environment()
    ) as process:
        time.sleep(after)
        try:
            return round(sum(_pss(pid) for pid in _tree(process.pid)), 1)
        finally:
            process.terminate()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def _environment() -> dict[str, str]:
    return {**os.environ, "QML_DISABLE_DISK_CACHE": "0"}


def _tree(pid: int) -> list[int]:
    found = [pid]
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            parent = int(path.read_text().rsplit(")", 1)[1].split()[1])
        except (OSError, ValueError, IndexError):
            continue
        if parent == pid:
            found += _tree(int(path.parent.name))
    return found


def _pss(pid: int) -> float:
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1024
    except OSError:
        pass
    return 0.0
