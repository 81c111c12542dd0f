"""Beats, verdicts, the service manager and the log."""

from __future__ import annotations

import json
import socket
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.supervise.beat import LONGEST, PREFIX, Beat, decode, encode
from kiosk.device.supervise.judge import Limits, Patient, verdict, wants_fresh
from kiosk.device.supervise.log import BURST, FILES, BoundedLog
from kiosk.device.supervise.log import LONGEST as LONGEST_LINE
from kiosk.device.supervise.notify import Notifier

BEAT = Beat("attract", 1, ready=True)


def test_a_beat_arrives_as_it_was_sent() -> None:
    beat = Beat("visit", 7, True, 0.5, 3, "ab", "live", 59.9, 12.5, 240.0, 480.0)
    assert decode(encode(beat)) == beat


@given(st.text(max_size=200) | st.builds(lambda v: PREFIX + json.dumps(v), st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: st.dictionaries(st.sampled_from(["state", "frames", "ready", "fps"]), inner),
    max_leaves=8)))  # fmt: skip
def test_whatever_a_kiosk_writes_is_a_beat_or_none(line: str) -> None:
    found = decode(line)
    assert found is None or found.state in ("starting", "attract", "visit", "staff", "asleep",
                                            "plain")  # fmt: skip


def test_a_line_without_end_is_no_beat() -> None:
    assert decode(encode(BEAT)[:-1] + " " * LONGEST) is None


def heard(**beat: object) -> Patient:
    patient = Patient(started=0.0)
    patient.hear(replace(BEAT, **beat), 1.0)  # type: ignore[arg-type]
    return patient


def test_a_kiosk_that_beats_and_draws_is_well() -> None:
    assert verdict(heard(), Limits(), 2.0) is None


def test_a_kiosk_that_never_gets_ready_is_given_up() -> None:
    patient = Patient(started=0.0)
    assert verdict(patient, Limits(start_s=10), 9.0) is None
    assert verdict(patient, Limits(start_s=10), 11.0) == ("start", "not ready after 11 s")


def test_silence_is_a_hang_and_beats_without_frames_are_a_frozen_screen() -> None:
    limits = Limits(hang_s=5, frames_s=5)
    assert verdict(heard(), limits, 7.0) == ("hang", "no answer for 6 s")
    patient = heard()
    for second in range(2, 9):
        patient.hear(BEAT, float(second))
    assert verdict(patient, limits, 8.0) == ("frames", "no new frame for 7 s")


def test_a_screen_that_is_off_by_plan_needs_no_frames() -> None:
    patient = heard(state="asleep")
    for second in range(2, 90):
        patient.hear(replace(BEAT, state="asleep"), float(second))
    assert verdict(patient, Limits(), 90.0) is None


def test_too_much_memory_ends_it_and_much_makes_it_fresh_while_nobody_is_there() -> None:
    limits = Limits(memory_mb=500, most_memory_mb=1000)
    assert verdict(heard(memory_mb=1001.0), limits, 2.0) == ("memory", "1001 MB")
    assert wants_fresh(heard(memory_mb=600.0), limits, 2.0) == ("memory", "600 MB")
    assert wants_fresh(heard(memory_mb=600.0, state="visit"), limits, 2.0) is None
    assert wants_fresh(heard(memory_mb=400.0), limits, 2.0) is None


def test_after_a_day_a_fresh_one_takes_over_in_a_quiet_moment() -> None:
    limits = Limits(fresh_after_s=3600, rest_s=60)
    assert wants_fresh(heard(resting_s=61.0), limits, 4000.0) == ("planned", "after 1 hours")
    assert wants_fresh(heard(resting_s=59.0), limits, 4000.0) is None
    assert wants_fresh(heard(resting_s=61.0), limits, 3000.0) is None


def test_the_service_manager_is_told(tmp_path: Path) -> None:
    address = str(tmp_path / "notify")
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as manager:
        manager.bind(address)
        manager.settimeout(5)
        notifier = Notifier({"NOTIFY_SOCKET": address, "WATCHDOG_USEC": "20000000"})
        assert notifier.watchdog_s == 20
        for tell in (notifier.ready, notifier.alive, notifier.stopping):
            tell()
        notifier.status("attract\nand more")
        told = [manager.recv(200).decode() for _ in range(4)]
    assert told == ["READY=1", "WATCHDOG=1", "STOPPING=1", "STATUS=attract"]


def test_nobody_listening_is_no_trouble(tmp_path: Path) -> None:
    for environment in ({}, {"NOTIFY_SOCKET": str(tmp_path / "gone"), "WATCHDOG_USEC": "soon"}):
        notifier = Notifier(environment)
        notifier.alive()
        assert notifier.watchdog_s == 0


def test_the_log_stays_within_its_bounds(tmp_path: Path) -> None:
    log = BoundedLog(tmp_path, size=20_000, echo=False)
    for number in range(3000):
        log.say(f"line {number} " + "x" * 90)
    log.close()
    files = sorted((tmp_path / "log").iterdir())
    assert len(files) == FILES
    assert sum(file.stat().st_size for file in files) < FILES * 20_200
    assert "line 2999" in (tmp_path / "log" / "sidestep.log").read_text()


def test_a_program_that_repeats_itself_is_cut_short(tmp_path: Path) -> None:
    log = BoundedLog(tmp_path, echo=False)
    for _ in range(BURST * 50):
        log.heard("the same again " * 100)
    log.close()
    lines = (tmp_path / "log" / "sidestep.log").read_text().splitlines()
    assert len(lines) <= BURST * 2
    assert max(map(len, lines)) < LONGEST_LINE + 40


def test_a_line_stays_one_line_whatever_is_in_it(tmp_path: Path) -> None:
    log = BoundedLog(tmp_path, echo=False)
    log.heard("one\ntwo\rthree \udc80")
    log.close()
    text = (tmp_path / "log" / "sidestep.log").read_text()
    assert text.count("\n") == 1
    assert "one | two three" in text


def test_a_folder_that_cannot_be_written_costs_the_lines_only(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("a file where the folder should be")
    log = BoundedLog(tmp_path, echo=False)
    log.say("lost")
    log.close()


@pytest.mark.parametrize("text", ["", "soon", "2026-13-01", "2026-11-28T10:00:00"])
def test_moments_that_are_none_are_no_seconds(text: str) -> None:
    from kiosk.device.health import seconds_between

    assert seconds_between(text, "2026-11-28T10:00:05+00:00") in (0.0, 5.0)
