"""The arithmetic behind the soak's verdicts: slopes, samples, gaps, percentiles."""

from __future__ import annotations

import math
import time
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.bench.soak.gaps import LONG_MS, FrameGaps
from kiosk.bench.soak.histogram import Histogram
from kiosk.bench.soak.processor import Processor
from kiosk.bench.soak.series import Sample, Series
from kiosk.bench.soak.slope import slope
from kiosk.bench.soak.verdict import failed, judge

rates = st.floats(-1000, 1000)
times = st.lists(st.integers(0, 10_000), min_size=3, max_size=60, unique=True)


@given(times, rates, st.floats(-1000, 1000))
def test_a_line_has_its_own_slope(at: list[int], rate: float, start: float) -> None:
    found = slope([(x, start + rate * x) for x in sorted(at)])
    assert found is not None
    for value in (found.robust, found.least_squares, found.low, found.high):
        assert value == pytest.approx(rate, abs=1e-6 * (1 + abs(rate) + abs(start)))


@given(st.integers(20, 120), rates, st.integers(0, 10_000))
def test_single_jumps_leave_the_robust_slope_be(count: int, rate: float, where: int) -> None:
    points = [(float(x), rate * x) for x in range(count)]
    points[where % count] = (points[where % count][0], 1e6)
    found = slope(points)
    assert found is not None
    assert found.robust == pytest.approx(rate, abs=1e-6)


@given(st.lists(st.tuples(st.floats(0, 1e4), st.floats(-1e4, 1e4)), max_size=40))
def test_the_bounds_hold_the_slope(points: list[tuple[float, float]]) -> None:
    found = slope(points)
    if found is not None:
        assert found.low <= found.robust <= found.high
        turned = slope([(x, -y) for x, y in points])
        assert turned is not None
        assert turned.robust == pytest.approx(-found.robust, rel=1e-6, abs=1e-6)


def test_nothing_is_said_of_too_little() -> None:
    assert slope([(0, 1), (1, 2)]) is None
    assert slope([(1, 1), (1, 2), (1, 3)]) is None


def sample(at_s: float, memory_mb: float = 300.0, handles: int = 20) -> Sample:
    return Sample(at_s, memory_mb, handles, 12, 370, 900, 200, int(at_s), int(at_s * 10))


@given(st.integers(2, 50), st.integers(0, 3000))
def test_a_series_stays_small_and_keeps_its_ends(most: int, count: int) -> None:
    series = Series(most)
    for at in range(count):
        series.add(sample(at))
    kept = [one.at_s for one in series.samples()]
    assert series.seen == count
    assert len(kept) <= most
    assert len(kept) >= min(count, most // 2)
    if kept:
        assert kept[0] == 0
        steps = {b - a for a, b in pairwise(kept)}
        assert len(steps) <= 1, "samples are spread evenly"
        assert count - 1 - kept[-1] < max(steps, default=1)


def frames(gaps: FrameGaps, *at: float) -> None:
    for moment in at:
        gaps.swapped(moment)


def test_a_stop_is_a_gap() -> None:
    gaps = FrameGaps(0.0)
    frames(gaps, 1.0, 1.1, 1.7, 1.8)
    assert (gaps.frames, gaps.long) == (3, 1)
    assert gaps.longest_ms == pytest.approx(600)


def test_the_drivers_own_time_is_no_gap_but_the_rest_is() -> None:
    gaps = FrameGaps(0.0)
    frames(gaps, 1.0)
    gaps.took(0.4)
    frames(gaps, 1.6)
    assert gaps.long == 0
    assert gaps.longest_ms == pytest.approx(200)
    gaps.took(0.4)
    frames(gaps, 2.6)
    assert gaps.long == 1
    assert gaps.longest_ms == pytest.approx(600)
    frames(gaps, 3.2)
    assert gaps.long == 2, "what the driver took counts once"


def test_waiting_behind_others_is_told_and_no_gap() -> None:
    gaps = FrameGaps(0.0)
    gaps.swapped(1.0, (5.0, 50.0))
    gaps.swapped(2.0, (5.9, 51.5))
    assert gaps.long == 0
    (worst,) = gaps.as_json()["worst"]
    assert worst["ms"] == pytest.approx(100)
    assert worst["queued_ms"] == pytest.approx(900)


def test_waiting_behind_its_own_threads_is_a_gap() -> None:
    gaps = FrameGaps(0.0)
    gaps.swapped(1.0, (5.0, 50.0))
    gaps.swapped(2.0, (5.9, 50.1))
    assert gaps.long == 1
    assert gaps.longest_ms == pytest.approx(900)


def test_the_system_says_who_had_the_processors() -> None:
    processor = Processor()
    waited, others = processor.seconds()
    until = time.process_time() + 0.1
    while time.process_time() < until:
        pass
    later = processor.seconds()
    processor.close()
    assert later[0] >= waited
    assert later[1] >= others - 0.2
    assert processor.seconds() == (0.0, 0.0)


@given(st.lists(st.floats(0.0001, 8), max_size=300))
def test_every_frame_is_in_one_bar_and_the_worst_are_kept(waits: list[float]) -> None:
    gaps = FrameGaps(0.0, most=5)
    now = 0.0
    gaps.swapped(now)
    for wait in waits:
        now += wait
        gaps.swapped(now)
    told = gaps.as_json()
    assert sum(told["bars"]) == told["frames"] == len(waits)
    assert told["over_500_ms"] == sum(told["bars"][10:])
    longest = [gap["ms"] for gap in told["worst"]]
    assert longest == sorted(longest, reverse=True)
    assert len(longest) == min(5, told["over_500_ms"])
    if longest:
        assert longest[0] == told["longest_ms"] > LONG_MS


@given(st.lists(st.floats(0.01, 1e5), min_size=1, max_size=300), st.sampled_from([50, 95, 99]))
def test_percentiles_are_right_within_ten_percent(values: list[float], percent: int) -> None:
    histogram = Histogram()
    for value in values:
        histogram.add(value)
    exact = sorted(values)[max(0, math.ceil(len(values) * percent / 100) - 1)]
    assert histogram.percentile(percent) == pytest.approx(exact, rel=0.11)
    assert histogram.most == max(values)


def measured(growth_mb_per_h: float = 0.0, **other: Any) -> dict[str, Any]:
    samples = [sample(at, 300 + growth_mb_per_h * at / 3600 + at % 7) for at in range(0, 3600, 10)]
    figures = {
        "minutes": 60.0,
        "asked_minutes": 60.0,
        "finished": True,
        "samples": [vars(one) for one in samples],
        "frames": {"over_500_ms": 0},
        "warnings_count": 0,
        "exceptions": {},
        "not_ended": 0,
        "dead_ends": 0,
        "studio_opened": 0,
        "content_switches_failed": [],
        **other,
    }
    return figures | {"verdicts": judge(figures)}


def test_flat_is_flat_and_growth_is_told() -> None:
    assert failed(measured()) == []
    assert failed(measured(-30.0)) == []
    (line,) = failed(measured(30.0))
    assert line.startswith("memory_mb: ")
    assert line.endswith("MB an hour (rising)")


@pytest.mark.parametrize(
    "fault",
    [
        {"frames": {"over_500_ms": 1}},
        {"warnings_count": 1},
        {"exceptions": {"ValueError: x": 2}},
        {"not_ended": 1},
        {"dead_ends": 1},
        {"studio_opened": 1},
        {"content_switches_failed": ["disk full"]},
        {"finished": False},
    ],
    ids=lambda fault: next(iter(fault)),
)
def test_each_fault_fails(fault: dict[str, Any]) -> None:
    assert len(failed(measured(**fault))) == 1


def test_a_short_soak_judges_no_growth() -> None:
    figures = measured(500.0, minutes=5.0)
    assert failed(figures) == []
    assert {line["verdict"] for line in figures["verdicts"]} == {"too short to say", "zero"}
