"""How angles run between keyframes."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.timeline import Ease, cycle, sample, since

TIMES = np.array([0.0, 1.0, 3.0])


def run(values: list[float], eases: list[Ease], at: list[float]) -> list[float]:
    out = sample(TIMES, np.array(values)[:, None], eases, np.array(at))
    return [round(float(v), 4) for v in out[:, 0]]


def test_rest_keyframes_are_reached_and_left_without_speed() -> None:
    assert run([0, 10, 10], ["rest"] * 3, [0.0, 0.5, 1.0, 2.0]) == [0, 5, 10, 10]
    near = run([0, 10, 10], ["rest"] * 3, [0.01, 0.99])
    assert near[0] < 0.01
    assert near[1] > 9.99


def test_through_keyframes_do_not_stop() -> None:
    before, after = run([0, 10, 30], ["rest", "through", "rest"], [0.99, 1.01])
    assert after - before > 0.15
    stop = run([0, 10, 30], ["rest"] * 3, [0.99, 1.01])
    assert stop[1] - stop[0] < 0.01


def test_straight_keyframes_make_lines() -> None:
    assert run([0, 10, 30], ["straight"] * 3, [0.25, 2.0]) == [2.5, 20.0]


@given(st.lists(st.floats(-180, 180), min_size=3, max_size=3), st.sampled_from(["rest", "through"]))
def test_no_angle_overshoots_its_keyframes(values: list[float], ease: Ease) -> None:
    at = np.linspace(0, 3, 61)
    out = sample(TIMES, np.array(values)[:, None], [ease] * 3, at)[:, 0]
    assert out.min() >= min(values) - 1e-6
    assert out.max() <= max(values) + 1e-6


def test_a_cycle_meets_its_values_and_closes() -> None:
    values = np.array([30.0, 12.0, -10.0, 4.0, 25.0, 33.0])
    shares = np.arange(6) / 6
    assert cycle(values, shares) == pytest.approx(values)
    near = cycle(values, np.array([1.0 - 1e-6, 0.0, 1e-6]))
    assert np.ptp(near) < 0.01


def test_an_interval_over_the_loops_end_goes_on() -> None:
    spans = [(0.0, 0.2), (0.6, 1.0)]
    times = np.array([0.0, 0.1, 0.6, 0.9, 0.55])
    assert since(spans, 1.0, times) == pytest.approx([0.4, 0.5, 0.0, 0.3, -0.05])
