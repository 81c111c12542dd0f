"""The record of health for Prometheus: a text file for node_exporter's textfile collector.

Off unless the setting `metrics.folder` names a folder. The names are in docs/metrics.md; the form
is Prometheus' text format 0.0.4. Nothing in it says anything about a patient or a site.
"""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import kiosk
from kiosk.device import clock
from kiosk.device.health import Health, Now, State, Why, moment
from kiosk.device.supervise import log
from kiosk.device.supervise.ladder import RUNGS

if TYPE_CHECKING:
    from prometheus_client import Metric

FILE = "sidestep.prom"
SETTINGS = "settings.json"
MOST_BYTES = 1_000_000


class MetricsFile:
    """The file, as `kiosk.device.health_writer` writes it: away from whoever may not wait."""

    def __init__(self) -> None:
        self._written: Path | None = None

    def write(self, data: Path, record: Health) -> None:
        """Replace the file whole or not at all; where it was switched off, take it away.

        Raises OSError.
        """
        folder = folder_of(data)
        if self._written is not None and (folder is None or self._written.parent != folder):
            self._written.unlink(missing_ok=True)  # what nobody writes any more would go on lying
            self._written = None
        if folder is None:
            return
        text = text_of(record, data, datetime.now(UTC))
        temporary = folder / f".{FILE}.tmp"
        temporary.unlink(missing_ok=True)
        try:
            with temporary.open("xb") as file:  # never through a link that somebody put there
                file.write(text)
            temporary.chmod(0o644)
            temporary.replace(folder / FILE)
        except OSError:
            with suppress(OSError):
                temporary.unlink(missing_ok=True)
            raise
        self._written = folder / FILE


def folder_of(data: Path) -> Path | None:
    """The folder that the settings name; None where they name none, or cannot be read.

    Read as plain JSON: whoever keeps a kiosk on does not load what checks settings.
    """
    try:
        with (data / SETTINGS).open("rb") as file:
            found = json.loads(file.read(MOST_BYTES))
        named = found["metrics"]["folder"]
        folder = Path(named)
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    return folder if named and folder.is_absolute() else None


def text_of(record: Health, data: Path, now: datetime) -> bytes:
    """The record in Prometheus' text format."""
    from prometheus_client import CollectorRegistry, generate_latest
    from prometheus_client.registry import Collector

    class Found(Collector):
        def collect(self) -> Iterator[Metric]:
            return _metrics(record, data, now)

    registry = CollectorRegistry()
    registry.register(Found())
    text: bytes = generate_latest(registry)
    return text


def _metrics(record: Health, data: Path, now: datetime) -> Iterator[Metric]:
    from prometheus_client.core import CounterMetricFamily, InfoMetricFamily

    seen = record.now
    yield _gauge("up", "1 while a kiosk answers.", float(seen is not None and seen.pid > 0))
    yield _gauge("supervised", "1 when a supervisor keeps it on.", float(record.supervised))
    yield _gauge("recorded_time_seconds", "When this was written.", now.timestamp())
    yield InfoMetricFamily(
        "sidestep",
        "What runs: program, release of the content, how the figure is drawn, rung of the ladder.",
        {
            "version": kiosk.__version__,
            "release": str(seen.release) if seen else "",
            "sha256": seen.sha256 if seen else "",
            "tier": seen.tier if seen else "",
            "rung": seen.rung if seen else "",
        },
    )
    restarts = CounterMetricFamily(
        "sidestep_restarts", "Starts after the first, by reason.", labels=["reason"]
    )
    for why in get_args(Why):
        restarts.add_metric([why], record.counts.get(why, 0))
    yield restarts
    yield _gauge("restart_storm", "1 while restarts are slowed down.", float(record.storm))
    if seen is not None:
        yield from _screen(seen)
    yield from _machine(record, data, now)


def _screen(seen: Now) -> Iterator[Metric]:
    from prometheus_client.core import GaugeMetricFamily

    states = GaugeMetricFamily(
        "sidestep_state", "1 for what the screen is, 0 for the others.", labels=["state"]
    )
    for state in get_args(State):
        states.add_metric([state], float(state == seen.state))
    yield states
    rung = RUNGS.index(seen.rung) if seen.rung in RUNGS else len(RUNGS)
    yield _gauge("fallback_rung", "0: all is shown; higher: less, 5 a plain page.", rung)
    for name, about, text in (
        ("started_time_seconds", "When the kiosk's process was started.", seen.started),
        ("screen_since_time_seconds", "Since when the screen is in its state.", seen.since),
    ):
        at = moment(text)
        if at is not None:
            yield _gauge(name, about, at.timestamp())
    yield _gauge("frames_per_second", "While something moved; 0 where nothing did.", seen.fps)
    about = "The longest that a frame was waited for in the last minute."
    yield _gauge("frame_wait_seconds", about, seen.slowest_ms / 1000)
    yield _gauge("memory_bytes", "Proportional set size of the kiosk.", seen.memory_mb * 2**20)
    about = "From the start of the process to the first frame that can be touched."
    yield _gauge("ready_seconds", about, seen.ready_ms / 1000)


def _machine(record: Health, data: Path, now: datetime) -> Iterator[Metric]:
    with suppress(OSError):
        free = shutil.disk_usage(data).free
        yield _gauge("disk_free_bytes", "Free where the kiosk keeps its files.", free)
    past = [moment(one.at) for one in record.restarts[-1:]]
    ok = clock.look(data, now, past).ok
    yield _gauge("clock_ok", "0 when the clock cannot be right.", float(ok))
    size = 0
    for path in (data / log.FOLDER).glob(f"{log.FILE}*"):
        with suppress(OSError):
            size += path.stat().st_size
    yield _gauge("log_bytes", "Size of the log's files together.", size)


def _gauge(name: str, about: str, value: float) -> Any:
    from prometheus_client.core import GaugeMetricFamily

    return GaugeMetricFamily(f"sidestep_{name}", about, value=value)
