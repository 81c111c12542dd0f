"""An invented record of health for the tour: two calm weeks, a bad afternoon, calm again."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, timedelta

from kiosk.device.health import Health, Now, Restart, Why, boot_id, utc

BEGAN_DAYS_AGO = 26
RESTARTS: tuple[tuple[float, Why, float, float, str], ...] = (
    (24.3, "machine", 51_000, 0, ""),
    (21.1, "planned", 86_400, 0, "a day old"),
    (13.4, "crash", 310_000, 3.8, "signal 11"),
    (13.38, "crash", 1_200, 3.6, "signal 11"),
    (9.2, "memory", 350_000, 0, "1204 MB"),
    (4.6, "hang", 396_000, 9.4, "no answer for 8 s"),
    (1.1, "planned", 302_000, 0, "a day old"),
)
"""Days ago, why, how long it had run, seconds until it was back, note."""


def invented(now: datetime, *, release: int, sha256: str, tier: str = "live") -> Health:
    """A record as a kiosk would have it that was set up some weeks ago."""
    return Health(
        started=utc(now - timedelta(days=24.3)),
        supervised=True,
        boot=boot_id(),
        now=Now(
            at=utc(now),
            state="staff",
            since=utc(now - timedelta(minutes=2)),
            pid=1,
            release=release,
            sha256=sha256,
            tier=tier,
            fps=59.6,
            slowest_ms=130.0,
            memory_mb=418.0,
            ready_ms=1900.0,
            started=utc(now - timedelta(days=1.1)),
        ),
        restarts=tuple(_restarts(now)),
        counts={"crash": 2, "hang": 1, "machine": 1, "memory": 1, "planned": 2},
        first=utc(now - timedelta(days=BEGAN_DAYS_AGO)),
    )


def _restarts(now: datetime) -> Iterable[Restart]:
    for days, why, lasted, back, note in RESTARTS:
        yield Restart(utc(now - timedelta(days=days)), why, "normal", lasted, note, back)
