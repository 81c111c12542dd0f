"""The metrics file, read back as Prometheus would."""

from __future__ import annotations

import json
import re
import stat
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from prometheus_client.parser import text_string_to_metric_families

from kiosk import paths
from kiosk.device import health
from kiosk.device.health import Health
from kiosk.device.health_writer import HealthWriter
from kiosk.device.metrics import FILE, MetricsFile, folder_of, text_of
from kiosk.tour_health import invented

NOW = datetime.now(UTC)
RECORD = invented(NOW, release=12, sha256="ab" * 32)


def asked_for(data: Path, folder: object) -> None:
    data.mkdir(exist_ok=True)
    (data / "settings.json").write_text(json.dumps({"metrics": {"folder": folder}}))


def read(text: bytes) -> dict[tuple[str, str], float]:
    """Each figure by its name and the value of its label, "" where it has none."""
    return {
        (sample.name, "".join(sample.labels.values())): sample.value
        for family in text_string_to_metric_families(text.decode())
        for sample in family.samples
    }


def test_the_record_is_told_in_base_units(tmp_path: Path) -> None:
    (tmp_path / "log").mkdir()
    (tmp_path / "log" / "sidestep.log").write_bytes(b"x" * 100)
    (tmp_path / "log" / "sidestep.log.1").write_bytes(b"x" * 50)
    found = read(text_of(RECORD, tmp_path, NOW))
    assert found["sidestep_up", ""] == 1
    assert found["sidestep_state", "staff"] == 1
    assert found["sidestep_state", "visit"] == 0
    assert found["sidestep_restarts_total", "crash"] == 2
    assert found["sidestep_restarts_total", "frames"] == 0
    assert found["sidestep_frames_per_second", ""] == 59.6
    assert found["sidestep_frame_wait_seconds", ""] == 0.13
    assert found["sidestep_ready_seconds", ""] == 1.9
    assert found["sidestep_memory_bytes", ""] == 418 * 2**20
    assert found["sidestep_log_bytes", ""] == 150
    assert found["sidestep_clock_ok", ""] == 1
    assert found["sidestep_fallback_rung", ""] == 0
    assert found["sidestep_disk_free_bytes", ""] > 0
    assert abs(found["sidestep_recorded_time_seconds", ""] - NOW.timestamp()) < 1


def test_what_runs_is_named(tmp_path: Path) -> None:
    families = {f.name: f for f in text_string_to_metric_families(
        text_of(RECORD, tmp_path, NOW).decode())}  # fmt: skip
    (info,) = families["sidestep_info"].samples
    assert info.labels["release"] == "12"
    assert info.labels["sha256"] == "ab" * 32
    assert (info.labels["tier"], info.labels["rung"]) == ("live", "normal")


def test_one_that_was_ended_is_down(tmp_path: Path) -> None:
    found = read(text_of(replace(RECORD, now=None), tmp_path, NOW))
    assert found["sidestep_up", ""] == 0
    assert ("sidestep_memory_bytes", "") not in found


def test_every_name_is_in_the_document_and_every_name_there_is_written(tmp_path: Path) -> None:
    text = text_of(RECORD, tmp_path, NOW).decode()
    written = set(re.findall(r"^# TYPE (\w+)", text, re.M))
    told = set(
        re.findall(r"^\| `(sidestep_\w+)", (paths.ROOT / "docs/metrics.md").read_text(), re.M)
    )
    assert written == told


def test_nothing_is_said_of_a_site_or_its_notes(tmp_path: Path) -> None:
    noted = RECORD.with_restart(health.Restart(health.utc(), "crash", note="marker-word"))
    data = tmp_path / "Hillside"
    data.mkdir()
    text = text_of(noted, data, NOW).decode()
    assert "marker-word" not in text
    assert "Hillside" not in text


def test_off_unless_asked_for(tmp_path: Path) -> None:
    assert folder_of(tmp_path) is None
    for wrong in ("", "relative/folder", 7, None, ["/tmp"]):
        asked_for(tmp_path, wrong)
        assert folder_of(tmp_path) is None
    (tmp_path / "settings.json").write_text("{")
    assert folder_of(tmp_path) is None
    asked_for(tmp_path, str(tmp_path))
    assert folder_of(tmp_path) == tmp_path


def test_the_file_is_whole_readable_and_goes_when_it_is_switched_off(tmp_path: Path) -> None:
    data, folder, other = tmp_path / "data", tmp_path / "collector", tmp_path / "other"
    folder.mkdir()
    other.mkdir()
    precious = tmp_path / "precious"
    precious.write_text("kept")
    (folder / f".{FILE}.tmp").symlink_to(precious)
    file = MetricsFile()
    asked_for(data, str(folder))
    file.write(data, RECORD)
    assert stat.S_IMODE((folder / FILE).stat().st_mode) == 0o644
    assert [one.name for one in folder.iterdir()] == [FILE]
    assert precious.read_text() == "kept"
    asked_for(data, str(other))
    file.write(data, RECORD)
    assert (list(folder.iterdir()), len(list(other.iterdir()))) == ([], 1)
    asked_for(data, "")
    file.write(data, RECORD)
    assert list(other.iterdir()) == []


def test_a_folder_that_is_not_there_is_a_problem_and_no_more(tmp_path: Path) -> None:
    data = tmp_path / "data"
    asked_for(data, str(tmp_path / "nowhere"))
    with pytest.raises(FileNotFoundError):
        MetricsFile().write(data, RECORD)
    writer = HealthWriter(data, MetricsFile().write)
    writer.put(RECORD)
    writer.close()
    assert "No such file" in writer.problem


def test_a_writer_outlives_whatever_goes_wrong(tmp_path: Path) -> None:
    told: list[Health] = []

    def write(_: Path, record: Health) -> None:
        told.append(record)
        if len(told) == 1:
            raise ZeroDivisionError("a slip")

    writer = HealthWriter(tmp_path, write)
    writer.put(RECORD)
    end = time.monotonic() + 10
    while not writer.problem:
        assert time.monotonic() < end
        time.sleep(0.001)
    writer.put(replace(RECORD, storm=True))
    writer.close()
    assert [one.storm for one in told] == [False, True]
    assert writer.problem == ""


def test_whoever_supervises_loads_neither_qt_nor_what_checks_settings() -> None:
    script = "import sys, kiosk.cli_supervise; print(*sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", script], capture_output=True, text=True, cwd=paths.ROOT, check=True
    )
    loaded = {name.partition(".")[0] for name in done.stdout.split()}
    assert not loaded & {"PySide6", "pydantic", "prometheus_client", "numpy"}
