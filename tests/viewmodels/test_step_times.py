"""Steps find their moments in a motion."""

from __future__ import annotations

from kiosk.viewmodels.patient.step_times import step_at, step_times

PHASES = [
    {"name": "ready", "start": 0.0, "end": 0.2},
    {"name": "move", "start": 0.2, "end": 0.5},
    {"name": "hold", "start": 0.5, "end": 0.7},
    {"name": "return", "start": 0.7, "end": 1.0},
]


def test_each_step_is_on_during_its_phase() -> None:
    times = step_times(["ready", "move", "hold", "return"], PHASES)
    assert [step_at(times, at) for at in (0.1, 0.3, 0.6, 0.9)] == [0, 1, 2, 3]


def test_steps_of_one_phase_share_it() -> None:
    times = step_times(["ready", "ready", "move"], PHASES)
    assert [step_at(times, at) for at in (0.05, 0.15, 0.3)] == [0, 1, 2]
    assert times[0].moment < 0.1 < times[1].moment < 0.2


def test_between_steps_the_last_one_goes_on() -> None:
    times = step_times(["ready", "hold"], PHASES)
    assert [step_at(times, at) for at in (0.3, 0.6, 0.9)] == [0, 1, 1]


def test_a_phase_that_comes_twice_lights_its_step_twice() -> None:
    twice = [
        {"name": "move", "start": 0.0, "end": 0.25},
        {"name": "return", "start": 0.25, "end": 0.5},
        {"name": "move", "start": 0.5, "end": 0.75},
        {"name": "return", "start": 0.75, "end": 1.0},
    ]
    times = step_times(["move", "return"], twice)
    assert [step_at(times, at) for at in (0.1, 0.3, 0.6, 0.9)] == [0, 1, 0, 1]
    assert times[0].moment < 0.25


def test_a_step_without_a_phase_stays_where_the_figure_is() -> None:
    times = step_times(["ready", "nowhere"], PHASES)
    assert times[1].moment == times[0].moment
