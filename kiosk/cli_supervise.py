"""The command that keeps a kiosk on: which program each rung of the ladder starts."""

from __future__ import annotations

import signal
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from kiosk import paths
from kiosk.device import caches
from kiosk.device.health import Health
from kiosk.device.health_writer import HealthWriter
from kiosk.device.metrics import MetricsFile
from kiosk.device.supervise.log import BoundedLog
from kiosk.device.supervise.supervisor import CURTAIN, Command, Supervisor

RUNG_OPTIONS: Mapping[str, tuple[str, ...]] = {
    "normal": (),
    "previous": ("--content", "previous"),
    "shipped": ("--content", "shipped"),
    "flipbook": ("--tier", "flipbook"),
    "software": ("--tier", "flipbook"),
}
RUNG_ENVIRONMENT: Mapping[str, Mapping[str, str]] = {
    "software": {"QT_QUICK_BACKEND": "software"},
}


def supervise(data: Path, windowed: tuple[int, int] | None, options: Sequence[str]) -> int:
    """Keep a kiosk on until a signal asks to end. Returns the exit code."""
    if hasattr(signal, "pthread_sigmask"):
        # weston starts its child with SIGTERM and others blocked: nobody could ask us to end
        signal.pthread_sigmask(signal.SIG_SETMASK, ())
    log = BoundedLog(data)
    metrics = HealthWriter(data, MetricsFile().write)
    told = ""

    def recorded(health: Health) -> None:
        nonlocal told
        metrics.put(health)
        if metrics.problem and metrics.problem != told:
            log.say(f"supervisor: the metrics file cannot be written ({metrics.problem})")
        told = metrics.problem

    supervisor = Supervisor(data, commands(data, windowed, options), log=log, recorded=recorded)
    try:
        return supervisor.run()
    finally:
        metrics.put(supervisor.health)
        metrics.close()


def commands(data: Path, windowed: tuple[int, int] | None, options: Sequence[str]) -> Command:
    """What is started for each rung; `options` are those of `run`."""
    begun = False
    size = [] if windowed is None else ["--windowed", f"{windowed[0]}x{windowed[1]}"]

    def command(rung: str) -> tuple[Sequence[str], Mapping[str, str]]:
        place = ["--data", str(data), *size]
        if rung in (CURTAIN, "plain"):
            kind = "moment" if rung == CURTAIN else "rest"
            return [*program(), "curtain", "--kind", kind, *place], {}
        nonlocal begun
        if begun:  # it ended before: whatever was kept for a quicker start may be why
            caches.forget()
        begun = True
        more = RUNG_ENVIRONMENT.get(rung, {})
        return [*program(), "run", *place, *options, *RUNG_OPTIONS[rung]], more

    return command


def program() -> list[str]:
    """How this program is started."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, str(paths.ROOT / "main.py")]
