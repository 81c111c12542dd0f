"""A supervisor and real child processes that crash, hang, freeze, grow and come back."""

from __future__ import annotations

import os
import signal
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.device import health
from kiosk.device.health import FILE, Health
from kiosk.device.supervise.judge import Limits
from kiosk.device.supervise.log import BoundedLog
from kiosk.device.supervise.supervisor import STAND_S, Supervisor

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the children are told by signals")

FAKE = Path(__file__).with_name("fake_kiosk.py")
QUICK = Limits(start_s=8, hang_s=1, frames_s=1, curtain_s=0.3, steady_s=60)
PATIENCE_S = 40.0


class Kept:
    """A supervisor in this process, stepped by the test."""

    def __init__(self, folder: Path, limits: Limits, script: Sequence[str]) -> None:
        self.folder = folder
        (folder / "script").write_text("\n".join(script) + "\n" if script else "")
        (folder / "starts").touch()
        self.told: list[Health] = []
        self.supervisor = Supervisor(
            folder / "data",
            self._command,
            limits=limits,
            log=BoundedLog(folder / "data", echo=False),
            recorded=self.told.append,
        )

    def _command(self, rung: str) -> tuple[Sequence[str], Mapping[str, str]]:
        return [sys.executable, str(FAKE), str(self.folder), rung], {}

    @property
    def starts(self) -> list[str]:
        """The rung of each start so far."""
        return [line.split()[0] for line in (self.folder / "starts").read_text().splitlines()]

    @property
    def rungs(self) -> list[str]:
        """The rung of each kiosk that was started so far, the curtain left out."""
        return [rung for rung in self.starts if rung != "curtain"]

    @property
    def whys(self) -> list[str]:
        return [restart.why for restart in self.supervisor.health.restarts]

    @property
    def pid(self) -> int:
        """The process at the front, as the record says."""
        now = self.supervisor.health.now
        return now.pid if now is not None else 0

    def until(self, met: Callable[[], bool]) -> None:
        """Step until a condition is met."""
        end = time.monotonic() + PATIENCE_S
        while not met():
            assert time.monotonic() < end, (self.starts, self.supervisor.health)
            self.supervisor.step(time.monotonic())
            time.sleep(0.01)

    def stands(self, rung: str = "normal") -> bool:
        front = self.supervisor._front
        return front is not None and front.patient.ready and front.rung == rung

    def log(self) -> str:
        return (self.folder / "data" / "log" / "sidestep.log").read_text()


@pytest.fixture
def keep(tmp_path: Path) -> Iterator[Callable[..., Kept]]:
    made: list[Kept] = []

    def make(*script: str, limits: Limits = QUICK) -> Kept:
        made.append(Kept(tmp_path, limits, script))
        return made[-1]

    yield make
    for one in made:
        one.supervisor.close()


@pytest.mark.parametrize(
    ("deed", "why"),
    [
        ("crash", "crash"),
        ("crash at start", "crash"),
        ("hang", "hang"),
        ("frozen", "frames"),
        ("huge", "memory"),
    ],
)
def test_a_kiosk_that_fails_is_started_again(
    keep: Callable[..., Kept], deed: str, why: str
) -> None:
    kept = keep(deed)
    kept.until(lambda: kept.whys == [why] and kept.stands())
    assert kept.rungs == ["normal", "normal"]
    assert f"({why}: " in kept.log()
    assert 0 < kept.supervisor.health.restarts[0].back_s < PATIENCE_S


def test_a_crash_says_which_signal_it_was(keep: Callable[..., Kept]) -> None:
    kept = keep("crash")
    kept.until(lambda: kept.whys == ["crash"])
    assert kept.supervisor.health.restarts[0].note == f"signal {int(signal.SIGSEGV)}"


def test_a_kiosk_that_was_stopped_is_killed_and_replaced(keep: Callable[..., Kept]) -> None:
    kept = keep()
    kept.until(lambda: kept.stands() and kept.pid > 0)
    os.kill(kept.pid, signal.SIGSTOP)
    kept.until(lambda: kept.whys == ["hang"] and kept.stands())


def test_the_curtain_is_up_while_no_kiosk_is_ready_and_then_goes(
    keep: Callable[..., Kept],
) -> None:
    kept = keep("never ready", limits=Limits(start_s=2, curtain_s=0.2, steady_s=60))
    kept.until(lambda: "curtain" in kept.starts)
    assert not kept.stands()
    kept.until(kept.stands)
    kept.until(lambda: kept.supervisor._curtain is None)
    assert kept.whys == ["start"]


def test_step_by_step_it_comes_down_to_the_plain_page_and_never_gives_up(
    keep: Callable[..., Kept],
) -> None:
    kept = keep(*["crash at start"] * 60)
    kept.until(lambda: kept.stands("plain"))
    # nothing was published: another release would be the same one
    assert kept.rungs == ["normal"] * 2 + ["flipbook"] * 2 + ["software"] * 2 + ["plain"]
    assert kept.supervisor.health.storm
    record = health.read(kept.folder / "data")
    kept.until(lambda: (health.read(kept.folder / "data") or Health()).now is not None)
    assert record is not None


def test_an_earlier_release_is_tried_where_there_is_one(keep: Callable[..., Kept]) -> None:
    kept = keep(*["crash"] * 2)
    releases = kept.folder / "data" / "releases"
    releases.mkdir()
    for number in (1, 2):
        (releases / f"content-{number}-abcdef01.db").touch()
    kept.until(lambda: kept.stands("previous"))
    assert kept.rungs == ["normal", "normal", "previous"]


def test_showing_the_earlier_release_is_no_publishing(keep: Callable[..., Kept]) -> None:
    kept = keep(*["crash"] * 2)
    releases = kept.folder / "data" / "releases"
    releases.mkdir()
    for number in (6, 7):
        (releases / f"content-{number}-abcdef01.db").touch()
    kept.until(lambda: kept.stands("previous"))
    front = kept.supervisor._front
    assert front is not None
    kept.until(lambda: front.patient.frames > 20)
    assert kept.rungs == ["normal", "normal", "previous"]


def test_a_kiosk_that_cannot_draw_at_all_goes_straight_to_software(
    keep: Callable[..., Kept],
) -> None:
    kept = keep("cannot draw")
    kept.until(lambda: kept.stands("software"))
    assert kept.whys == ["graphics"]
    assert kept.rungs == ["normal", "software"]


def test_lost_graphics_go_straight_to_software(keep: Callable[..., Kept]) -> None:
    kept = keep("no graphics")
    kept.until(lambda: kept.stands("software"))
    assert kept.whys == ["graphics"]


def test_in_calm_times_the_whole_kiosk_takes_over_from_behind(keep: Callable[..., Kept]) -> None:
    limits = Limits(start_s=8, hang_s=1, frames_s=1, steady_s=60, climb_after_s=0.5)
    kept = keep("no graphics", limits=limits)
    kept.until(lambda: kept.stands("software"))
    below = kept.pid
    kept.until(lambda: kept.stands("normal"))
    assert kept.whys == ["graphics", "planned"]
    assert kept.rungs == ["normal", "software", "normal"]
    assert kept.pid != below


def test_a_try_that_fails_leaves_the_page_that_stands(keep: Callable[..., Kept]) -> None:
    limits = Limits(start_s=8, hang_s=1, frames_s=1, steady_s=60, climb_after_s=0.5)
    kept = keep("no graphics", "well", "crash at start", limits=limits)
    kept.until(lambda: len(kept.rungs) >= 3 and "did not take over" in kept.log())
    assert kept.stands("software")
    assert kept.whys == ["graphics"]


def test_a_grown_kiosk_is_replaced_without_a_gap(keep: Callable[..., Kept]) -> None:
    kept = keep("grown", limits=replace(QUICK, curtain_s=PATIENCE_S))
    covered = []

    def replaced() -> bool:
        covered.append(kept.stands())
        return kept.whys == ["memory"]

    kept.until(kept.stands)
    kept.until(replaced)
    assert all(covered)
    assert "curtain" not in kept.starts
    assert kept.supervisor.health.restarts[0].back_s == 0


def test_nobody_is_taken_over_in_the_midst_of_a_visit(keep: Callable[..., Kept]) -> None:
    kept = keep("grown")
    kept.until(lambda: kept.supervisor._behind is not None)
    front, behind = kept.supervisor._front, kept.supervisor._behind
    assert front is not None
    assert behind is not None
    (kept.folder / "visit").touch()
    kept.until(lambda: front.patient.beat is not None and front.patient.beat.state == "visit")
    due = STAND_S + 0.5
    kept.until(
        lambda: (
            behind.patient.ready_at is not None and time.monotonic() - behind.patient.ready_at > due
        )
    )
    assert kept.supervisor._front is front
    (kept.folder / "visit").unlink()
    kept.until(lambda: kept.supervisor._front is behind)
    assert kept.whys == ["memory"]


def test_whoever_may_leave_ends_the_watch(keep: Callable[..., Kept]) -> None:
    kept = keep("leave")
    kept.until(lambda: kept.supervisor._ending)
    assert kept.whys == []


def test_a_supervisor_that_was_killed_is_noted_by_the_next(
    keep: Callable[..., Kept], tmp_path: Path
) -> None:
    kept = keep()
    kept.until(lambda: kept.stands() and (tmp_path / "data" / FILE).exists())
    kept.until(lambda: (health.read(tmp_path / "data") or Health()).now is not None)
    again, line = health.begin(tmp_path / "data", supervised=True, now=health.utc())
    assert line == ""
    assert [restart.why for restart in again.restarts] == ["stopped"]


def test_a_damaged_record_is_put_aside_and_told(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text('{"restarts": 7')
    again, line = health.begin(tmp_path, supervised=True, now=health.utc())
    assert again.restarts == ()
    assert "cannot be read" in line
    assert (tmp_path / health.DAMAGED).read_text() == '{"restarts": 7'


def test_a_disk_that_refuses_does_not_end_the_watch(keep: Callable[..., Kept]) -> None:
    kept = keep("crash")
    data = kept.folder / "data"
    kept.until(kept.stands)
    (data / FILE).unlink(missing_ok=True)
    (data / FILE).mkdir()  # nothing can replace a folder
    kept.until(lambda: kept.whys == ["crash"] and kept.stands())


def test_a_record_holds_the_last_two_hundred_and_counts_all() -> None:
    record = Health()
    for number in range(250):
        record = record.with_restart(health.Restart(health.utc(), "crash", note=str(number)))
    assert len(record.restarts) == health.MOST
    assert record.restarts[-1].note == "249"
    assert record.counts == {"crash": 250}
