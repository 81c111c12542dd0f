"""What is tried next: down when a kiosk fails at its start, up again in calm times."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.supervise.damping import FREE, LONGEST_S, Damping
from kiosk.device.supervise.judge import Limits
from kiosk.device.supervise.ladder import RUNGS, Ladder

LIMITS = Limits(steady_s=100, climb_after_s=1000)


def fail(ladder: Ladder, times: int = 1, lived_s: float = 1.0) -> None:
    for _ in range(times):
        ladder.failed("crash", lived_s, 0.0)


def test_two_failures_in_a_row_lead_a_rung_down_to_the_plain_page() -> None:
    ladder = Ladder(LIMITS)
    seen = [ladder.rung]
    for _ in range(len(RUNGS) - 1):
        fail(ladder)
        assert ladder.rung == seen[-1]
        fail(ladder)
        seen.append(ladder.rung)
    assert tuple(seen) == RUNGS


def test_a_kiosk_that_ran_well_before_is_started_again_as_it_was() -> None:
    ladder = Ladder(LIMITS)
    for _ in range(20):
        fail(ladder, lived_s=101)
        fail(ladder, lived_s=1)
    assert ladder.rung == "normal"


def test_rungs_that_would_show_the_same_are_left_out() -> None:
    ladder = Ladder(LIMITS, lambda rung: rung not in ("previous", "shipped"))
    fail(ladder, 2)
    assert ladder.rung == "flipbook"


def test_lost_graphics_lead_straight_to_drawing_without_them() -> None:
    ladder = Ladder(LIMITS)
    assert ladder.failed("graphics", 5000, 0.0)
    assert ladder.rung == "software"


def test_when_not_even_the_plain_page_stands_all_is_tried_again() -> None:
    ladder = Ladder(LIMITS, at=RUNGS.index("plain"))
    fail(ladder, 2)
    assert ladder.rung == "normal"


def test_the_whole_kiosk_is_tried_again_ever_more_rarely() -> None:
    ladder = Ladder(LIMITS)
    fail(ladder, 2)
    now, waits = 0.0, []
    for _ in range(9):
        start = now
        while not ladder.wants_up(now):
            now += 100
        waits.append(now - start)
        ladder.slipped(now)
    assert waits[:3] == [1000, 2000, 4000]
    assert max(waits) <= 24 * 3600
    ladder.climbed("normal", now)
    assert (ladder.rung, ladder.wants_up(now + 1e9)) == ("normal", False)


def test_from_the_plain_page_each_rung_has_its_turn() -> None:
    ladder = Ladder(LIMITS, at=RUNGS.index("plain"))
    tried = []
    for _ in range(len(RUNGS) - 1):
        tried.append(ladder.climbing())
        ladder.slipped(0.0)
    assert tuple(tried) == RUNGS[:-1]


def test_a_new_release_is_tried_at_once() -> None:
    ladder = Ladder(LIMITS)
    fail(ladder, 2)
    assert ladder.rung == "previous"
    assert not ladder.wants_up(10.0)
    ladder.content_changed(10.0)
    assert ladder.wants_up(10.0)


@given(st.lists(st.tuples(st.sampled_from(["crash", "hang", "graphics", "start"]),
                          st.floats(0, 1e4))))  # fmt: skip
def test_whatever_fails_there_is_a_rung_to_stand_on(failures: list[tuple[str, float]]) -> None:
    ladder = Ladder(LIMITS)
    for number, (why, lived) in enumerate(failures):
        ladder.failed(why, lived, float(number))  # type: ignore[arg-type]
        assert ladder.rung in RUNGS


def test_restarts_in_a_row_are_slowed_down_and_calm_is_forgotten() -> None:
    damping = Damping()
    waits = []
    for at in range(12):
        damping.restarted(float(at))
        waits.append(damping.wait(float(at)))
    assert waits[:FREE] == [0.0] * FREE
    assert waits[FREE : FREE + 3] == [1.0, 2.0, 4.0]
    assert max(waits) == LONGEST_S
    assert damping.storm(12.0)
    assert not damping.storm(700.0)
    assert damping.wait(700.0) == 0.0
