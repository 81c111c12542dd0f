"""The idle clock: warns, counts down, extends ten times, waits longer while something plays."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.idle import IdleClock, IdlePhase
from kiosk.device.settings import IdleSettings


def watching(at: float = 0.0) -> IdleClock:
    clock = IdleClock(IdleSettings())
    clock.start(at)
    return clock


def test_nothing_is_counted_before_a_visit() -> None:
    clock = IdleClock(IdleSettings())
    assert clock.tick(10_000) is IdlePhase.RESTING


def test_warns_after_a_minute_of_quiet_and_not_before() -> None:
    clock = watching()
    assert clock.tick(59.9) is IdlePhase.WATCHING
    assert clock.tick(60.0) is IdlePhase.WARNING
    assert clock.seconds_left(60.0) == 30


def test_a_touch_puts_the_warning_off() -> None:
    clock = watching()
    clock.touch(50)
    assert clock.tick(100) is IdlePhase.WATCHING
    assert clock.tick(110) is IdlePhase.WARNING


def test_the_countdown_ends_the_visit_whatever_is_touched() -> None:
    clock = watching()
    clock.tick(60)
    clock.touch(75)
    assert clock.tick(89) is IdlePhase.WARNING
    assert clock.tick(90.6) is IdlePhase.EXPIRED


def test_can_be_extended_ten_times_and_no_more() -> None:
    clock, now = watching(), 0.0
    for _ in range(10):
        now += 60
        assert clock.tick(now) is IdlePhase.WARNING
        assert clock.extend(now)
    now += 60
    clock.tick(now)
    assert not clock.extend(now)
    assert clock.tick(now + 31) is IdlePhase.EXPIRED


def test_a_playing_walkthrough_is_waited_for_longer() -> None:
    clock = watching()
    assert clock.tick(100, playing=True) is IdlePhase.WATCHING
    assert clock.tick(180, playing=True) is IdlePhase.WARNING


def test_a_new_visit_has_all_its_extensions_again() -> None:
    clock = watching()
    clock.tick(60)
    clock.extend(60)
    clock.rest()
    clock.start(100)
    assert clock.extensions_left == 10


@given(st.lists(st.tuples(st.floats(0, 100), st.sampled_from(["touch", "extend", "tick"]))))
def test_no_visit_outlives_its_extensions(events: list[tuple[float, str]]) -> None:
    """However it is prodded during the warning, a visit that nobody answers ends."""
    clock, now = watching(), 0.0
    for wait, event in events:
        now += wait
        if event == "touch":
            clock.touch(now)
        elif event == "extend":
            clock.extend(now)
        phase = clock.tick(now)
        assert (clock.seconds_left(now) > 0) <= (phase is IdlePhase.WARNING)
    for _ in range(3):
        now += 200
        clock.tick(now)
    assert clock.phase is IdlePhase.EXPIRED
