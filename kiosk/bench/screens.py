"""Touch to the first frame of the next screen, and what a reset of a visit costs."""

from __future__ import annotations

import gc
import tempfile
import time
from pathlib import Path
from typing import Any

from kiosk.app import Application, Options
from kiosk.device.process import memory_mb
from kiosk.tour import frame, walk

VISITS = 1000


def measure() -> dict[str, Any]:
    """Milliseconds from the touch to the first frame that shows the next screen."""
    with tempfile.TemporaryDirectory() as folder:
        application = _application(Path(folder), "auto")
        for _ in walk(application, settle_ms=0):
            pass  # the second visit to each screen counts: the first reads and compiles it
        first = {f"{s.screen} {s.item}": ms for _, s, ms in walk(application, settle_ms=0)}
        tier = application.services.tier.value
        application.close()
    times = sorted(first.values())
    slowest = sorted(first.items(), key=lambda pair: -pair[1])[:5]
    return {
        "screens": len(times),
        "tier": tier,
        "p50_ms": round(times[len(times) // 2], 1),
        "p95_ms": round(times[int(len(times) * 0.95)], 1),
        "budget": "p95 <= 100 ms",
        "slowest": {name: round(ms, 1) for name, ms in slowest},
    }


def resets() -> dict[str, Any]:
    """Seconds of one reset, and memory after many visits beside memory after the first ones."""
    with tempfile.TemporaryDirectory() as folder:
        application = _application(Path(folder), "still")
        times = []
        before = 0.0
        for visit in range(VISITS):
            application.kiosk.beginIn("en")
            for name in ("muscle", "glossary", "about"):
                application.navigator.open(name, "")
            frame(application)
            began = time.perf_counter()
            application.kiosk.startOver()
            frame(application)
            times.append(time.perf_counter() - began)
            if visit == VISITS // 10:
                gc.collect()
                before = memory_mb()
        gc.collect()
        after = memory_mb()
        application.close()
    return {
        "visits": VISITS,
        "reset_p95_s": round(sorted(times)[int(VISITS * 0.95)], 3),
        "budget_s": "<= 1",
        "memory_after_a_tenth_mb": round(before, 1),
        "memory_after_all_mb": round(after, 1),
        "growth_percent": round((after / before - 1) * 100, 2) if before else None,
        "budget_percent": "<= 2",
    }


def _application(data: Path, tier: str) -> Application:
    application = Application(
        Options(data=data, windowed=(1920, 1080), tier=tier, usual_panel=True)
    )
    application.show()
    return application
