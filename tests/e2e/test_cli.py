"""The commands as scripts use them: exit codes, one-line errors, reports, the tour."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from kiosk import paths

MAIN = str(paths.ROOT / "main.py")


def sidestep(*arguments: str, patience: float = 120) -> subprocess.CompletedProcess[str]:
    """Run a command as a user would; off screen unless there is a display."""
    return subprocess.run(
        [sys.executable, MAIN, *arguments],
        capture_output=True,
        text=True,
        timeout=patience,
        env={**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")},
    )


@pytest.mark.parametrize(
    "arguments",
    [
        ["--nonsense"],
        ["run", "--windowed", "tall"],
        ["run", "--theme", "pink"],
        ["run", "--tier", "video"],
        ["run", "--text-scale", "9"],
        ["tour"],
        ["content", "rollback", "zero"],
        ["content", "build", "--source", "/nowhere", "--out", "x.db"],
    ],
)
def test_wrong_use_is_one_clear_line_and_exit_code_2(arguments: list[str]) -> None:
    done = sidestep(*arguments)
    assert done.returncode == 2
    assert done.stderr.strip().splitlines()[-1].startswith("Error: ")
    assert "Traceback" not in done.stderr


def test_every_command_documents_itself() -> None:
    for command in (["run"], ["tour"], ["check"], ["bench"], ["content"], ["content", "build"]):
        done = sidestep(*command, "--help")
        assert done.returncode == 0
        assert "Usage: sidestep" in done.stdout


def test_an_unknown_item_to_start_on_is_said_in_one_line(tmp_path: Path) -> None:
    done = sidestep("run", "--windowed", "--data", str(tmp_path), "--start", "no-such-thing")
    assert done.returncode == 1
    assert "no-such-thing" in done.stderr
    assert "Traceback" not in done.stderr


def test_run_leaves_after_its_first_frame_and_reports(tmp_path: Path) -> None:
    report = tmp_path / "report.json"
    done = sidestep(
        *["run", "--windowed", "1280x800", "--data", str(tmp_path), "--tier", "still"],
        *["--exit-after", "0", "--report", str(report)],
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(report.read_text())
    times = told["milliseconds"]
    assert 0 < times["window"] <= times["first_frame"] <= times["interactive"]
    assert told["tier"] == "still"
    assert told["release"] >= 1
    assert told["warnings"] == []


def test_the_tour_saves_a_picture_of_each_screen(tmp_path: Path) -> None:
    out = tmp_path / "tour"
    done = sidestep(
        *["tour", "--out", str(out), "--data", str(tmp_path), "--tier", "still"],
        *["--windowed", "1024x600", "--only", "ho"],
    )
    assert done.returncode == 0, done.stderr
    stops = json.loads((out / "tour.json").read_text())["stops"]
    assert [stop["screen"] for stop in stops] == ["home"]
    with Image.open(out / stops[0]["file"]) as picture:
        assert picture.size == (1024, 600)
        assert len(picture.convert("L").getcolors(100_000) or []) > 20


def test_what_is_exported_builds_again(tmp_path: Path) -> None:
    data, out = ["--data", str(tmp_path)], tmp_path / "source"
    done = sidestep("content", "export", "--out", str(out), *data)
    assert done.returncode == 0, done.stderr
    assert len(list(out.rglob("*.md"))) > 100
    again = sidestep("content", "export", "--out", str(out), *data)
    assert again.returncode == 1
    assert "is not empty" in again.stderr


def test_publish_show_and_roll_back(tmp_path: Path, shipped: Path) -> None:
    data = ["--data", str(tmp_path)]
    assert "Nothing has been published" in sidestep("content", "releases", *data).stdout
    assert sidestep("content", "publish", str(shipped), *data).returncode == 0
    assert "<- shown" in sidestep("content", "releases", *data).stdout
    assert sidestep("content", "rollback", "1", *data).returncode == 0
    missing = sidestep("content", "rollback", "7", *data)
    assert missing.returncode == 1
    assert missing.stderr.count("\n") == 1


def test_a_damaged_release_is_told_of_and_the_shipped_one_shown(
    tmp_path: Path, shipped: Path
) -> None:
    data = ["--data", str(tmp_path)]
    sidestep("content", "publish", str(shipped), *data)
    release = next((tmp_path / "releases").glob("content-*.db"))
    release.chmod(0o644)
    damaged = bytearray(release.read_bytes())
    damaged[len(damaged) // 2] ^= 0xFF
    release.write_bytes(damaged)
    done = sidestep("run", "--windowed", *data, "--tier", "still", "--exit-after", "0")
    assert done.returncode == 0, done.stderr
    assert "changed since it was published" in done.stderr


def test_a_file_that_is_no_release_is_refused(tmp_path: Path) -> None:
    wrong = tmp_path / "holiday.db"
    wrong.write_text("not a release")
    done = sidestep("content", "publish", str(wrong), "--data", str(tmp_path))
    assert done.returncode == 1
    assert "not a Sidestep release" in done.stderr
    assert not (tmp_path / "releases" / "current").exists()
