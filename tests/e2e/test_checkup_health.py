"""`check` tells what is on the screen and how it has been, while a kiosk runs and after it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk import checkup, checkup_health, paths
from kiosk.checkup import Report
from kiosk.device import health
from kiosk.device.health import DAMAGED, FILE, Health, Restart
from kiosk.tour_health import invented

NOW = datetime.now(UTC)
RECORD = invented(NOW, release=12, sha256="ab12cd34" * 8)


@pytest.fixture(autouse=True)
def now(monkeypatch: pytest.MonkeyPatch) -> None:
    """The record is of this moment: in a long run of tests that of the import has aged."""
    now = datetime.now(UTC)
    record = invented(now, release=12, sha256="ab12cd34" * 8)
    monkeypatch.setattr(sys.modules[__name__], "NOW", now)
    monkeypatch.setattr(sys.modules[__name__], "RECORD", record)


@pytest.fixture
def report(tmp_path: Path):
    def look(record: Health | None = None) -> Report:
        if record is not None:
            health.write(tmp_path, record)
        found = Report()
        checkup._check_health(found, tmp_path)
        return found

    return look


def on(rung: str, **more: object) -> Health:
    assert RECORD.now is not None
    return replace(RECORD, now=replace(RECORD.now, rung=rung), **more)  # type: ignore[arg-type]


def test_what_runs_is_told_in_words_and_in_figures(report) -> None:
    found = report(RECORD)
    assert found.ok
    text = "\n".join(found.lines())
    assert "on the screen: the studio since " in text
    assert "release 12 (ab12cd34), drawn live, rung normal" in text
    assert (
        "started again in 30 days: 7 times (2 × a planned fresh start, 2 × ended by itself," in text
    )
    assert "59.6 a second; longest wait 130 ms" in text
    values = json.loads(json.dumps(found.as_json()))["values"]
    assert (values["life"], values["state"], values["rung"]) == ("runs", "staff", "normal")
    assert (values["release"], values["release_sha256"]) == (12, "ab12cd34" * 8)
    assert values["restarts"]["crash"] == values["restarts_30_days"]["crash"] == 2
    assert values["last_restarts"][-1]["why"] == "planned"
    assert (values["supervised"], values["storm"], values["clock_ok"]) == (True, False, True)


def test_every_figure_is_in_the_document(tmp_path: Path, report) -> None:
    document = (paths.ROOT / "docs/metrics.md").read_text("utf-8")
    assert [name for name in report(RECORD).values if f"`{name}`" not in document] == []


@pytest.mark.parametrize("rung", ["previous", "shipped", "flipbook", "software", "plain"])
def test_a_fallback_is_an_error_with_its_reason_and_what_to_do(report, rung: str) -> None:
    found = report(on(rung))
    (problem,) = found.problems
    shows, remedy = checkup_health.RUNGS[rung]
    assert shows in problem
    assert remedy in problem
    assert "no longer answered (no answer for 8 s)" in problem


def test_a_storm_is_an_error(report) -> None:
    assert any("again and again" in one for one in report(on("normal", storm=True)).problems)


def test_many_faults_are_a_note(report) -> None:
    at = health.utc(NOW - timedelta(days=1))
    found = report(replace(RECORD, restarts=(Restart(at, "crash"),) * 5))
    assert found.ok
    assert any("failed 5 times within a week" in note for note in found.notes)


def test_a_kiosk_that_was_ended_is_no_error(report) -> None:
    found = report(replace(RECORD, now=None))
    assert found.ok
    assert found.facts["on the screen"] == "nothing: the kiosk was ended as asked"


def test_a_record_that_was_left_behind_says_not_running(report) -> None:
    assert RECORD.now is not None
    old = replace(RECORD, now=replace(RECORD.now, at=health.utc(NOW - timedelta(minutes=4))))
    found = report(replace(old, boot="before the power cut"))
    assert found.ok
    assert found.facts["on the screen"].startswith("not running now; last seen ")
    gone = report(old)
    assert not gone.ok
    assert "The supervisor has written nothing since" in gone.problems[0]


def test_a_fallback_of_a_kiosk_that_is_gone_is_no_error_any_more(report) -> None:
    fell = on("plain", boot="before", supervised=True)
    assert fell.now is not None
    old = replace(fell, now=replace(fell.now, at=health.utc(NOW - timedelta(days=1))))
    assert report(old).ok


def test_a_damaged_record_is_an_error_and_one_put_aside_a_note(report, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"restarts": 7}')
    found = report()
    assert "cannot be read" in found.problems[0]
    assert found.values["record"] == "unreadable"
    (tmp_path / FILE).rename(tmp_path / DAMAGED)
    found = report()
    assert found.ok
    assert DAMAGED in found.notes[0]
    assert found.values["record"] == "none"


def test_figures_that_are_asked_for_and_not_written_are_a_note(report, tmp_path: Path) -> None:
    asked = {"metrics": {"folder": str(tmp_path / "collector")}}
    (tmp_path / "settings.json").write_text(json.dumps(asked))
    assert any("sidestep.prom is not being written" in note for note in report(RECORD).notes)
    (tmp_path / "collector").mkdir()
    (tmp_path / "collector" / "sidestep.prom").touch()
    assert report(RECORD).notes == []
    assert report(replace(RECORD, now=None)).notes == []


def test_a_clock_put_back_is_an_error(report, tmp_path: Path) -> None:
    ahead = health.utc(NOW + timedelta(days=3))
    found = report(replace(RECORD, restarts=(Restart(ahead, "crash"),)))
    assert "The clock is or was wrong" in found.problems[0]


def test_the_command_ends_with_1_and_says_why(tmp_path: Path) -> None:
    data, source = tmp_path / "data", tmp_path / "source"
    source.mkdir()
    health.write(data, on("flipbook"))
    done = subprocess.run(
        [sys.executable, str(paths.ROOT / "main.py"), "check", "--json"]
        + ["--data", str(data), "--source", str(source)],
        capture_output=True,
        text=True,
        timeout=60,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert done.returncode == 1, done.stderr
    told = json.loads(done.stdout)
    assert told["values"]["rung"] == "flipbook"
    assert told["values"]["next_review"] > "2026"
    assert told["values"]["disk_free_bytes"] > 0
    assert any("without 3D" in problem for problem in told["problems"])
