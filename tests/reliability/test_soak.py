"""The soak itself: a short one through its own command, and that it sees what goes wrong."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Slot, qWarning

from kiosk.app import Application
from kiosk.bench.soak.verdict import failed
from kiosk.bench.soak.watch import Watch
from kiosk.tour import frame
from tests.reliability.section import Section
from tests.reliability.sections.soak import section

ROOT = Path(__file__).resolve().parents[2]
SECONDS = 14


def soak(*words: str, limit_s: float = 120) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "main.py", "soak", *words]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=limit_s)


@pytest.mark.display
@pytest.mark.slow
def test_a_short_soak_gives_no_warning_and_no_exception(tmp_path: Path) -> None:
    out = tmp_path / "figures.json"
    given = ("--minutes", str(SECONDS / 60), "--windowed", "1280x800", "--silent", "--seed", "7")
    done = soak(*given, "--data", str(tmp_path / "data"), "--out", str(out))
    figures = json.loads(out.read_text(encoding="utf-8"))
    assert figures["finished"]
    assert figures["warnings"] == {}, done.stderr
    assert figures["exceptions"] == {}, done.stderr
    assert figures["touches"] >= SECONDS * 2
    assert figures["visits"] >= 1
    assert len(figures["screens"]) >= 3
    assert figures["studio_opened"] == figures["dead_ends"] == figures["not_ended"] == 0
    told = section(figures, "main.py soak", done.returncode)
    assert isinstance(told, Section)
    assert list(told.problems) == failed(figures)
    assert done.returncode == (1 if told.problems else 0), done.stdout


def test_a_folder_that_is_somebodys_is_refused(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text("{}", encoding="utf-8")
    done = soak("--data", str(tmp_path))
    assert done.returncode == 2
    assert "is not empty" in done.stderr
    assert [path.name for path in tmp_path.iterdir()] == ["settings.json"]


class Clumsy(QObject):
    """A part of the program with faults in its slots."""

    @Slot()
    def raises(self) -> None:
        raise ValueError("planted")

    @Slot()
    def stands_still(self) -> None:
        time.sleep(0.6)


@pytest.fixture
def watched(start: Callable[..., Application]) -> Iterator[tuple[Application, Watch]]:
    application = start((1024, 600), tier="still", reduced_motion=True)
    frame(application)
    watch = Watch(application)
    yield application, watch
    watch.close()


def test_the_watch_sees_an_exception_in_a_slot(
    watched: tuple[Application, Watch], capsys: pytest.CaptureFixture[str]
) -> None:
    application, watch = watched
    clumsy = Clumsy()
    application.kiosk.visitEnded.connect(clumsy.raises)
    application.kiosk.startOver()
    application.kiosk.visitEnded.disconnect(clumsy.raises)
    assert list(watch.exceptions) == [
        f"ValueError: planted (test_soak.py:{Clumsy.raises.__code__.co_firstlineno + 2})"
    ]
    assert "planted" in capsys.readouterr().err


@pytest.mark.qt_log_ignore("planted")
def test_the_watch_sees_a_warning(watched: tuple[Application, Watch]) -> None:
    application, watch = watched
    qWarning("planted")
    assert watch.warned() == sum(watch.warnings().values()) == 1
    application.warnings.clear()


def test_a_stop_of_the_program_is_a_gap_and_one_of_the_driver_is_not(
    watched: tuple[Application, Watch],
) -> None:
    application, watch = watched
    clumsy = Clumsy()
    frame(application)
    with watch.own():
        time.sleep(0.6)
    frame(application)
    assert watch.gaps.long == 0
    application.kiosk.visitEnded.connect(clumsy.stands_still)
    application.kiosk.startOver()
    application.kiosk.visitEnded.disconnect(clumsy.stands_still)
    frame(application)
    assert watch.gaps.long == 1


def test_the_door_to_the_studio_stays_shut(watched: tuple[Application, Watch]) -> None:
    application, watch = watched
    application.door.knocked.emit()
    assert application.kiosk.desk is None
    assert watch.knocks == 1
    assert watch.studio_opened == 0
