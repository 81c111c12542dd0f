"""The staff's knock: only the whole of it opens, in time and in its corners."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from kiosk.device.corner import CORNER_MM, HOLD_S, THEN_S, CornerKnock

WIDTH = 500.0


def knock(hold: float = HOLD_S, wait: float = 1.0, first: float = 3.0, then: float = 497.0) -> bool:
    corner = CornerKnock(WIDTH)
    assert not corner.press(first, 3.0, 10.0)
    corner.release(first, 3.0, 10.0 + hold)
    return corner.press(then, 3.0, 10.0 + hold + wait)


def test_hold_the_left_corner_then_touch_the_right_one() -> None:
    assert knock()


def test_a_short_touch_a_late_one_or_another_place_opens_nothing() -> None:
    assert not knock(hold=HOLD_S - 0.1)
    assert not knock(wait=THEN_S + 0.1)
    assert not knock(first=CORNER_MM + 1)
    assert not knock(then=WIDTH - CORNER_MM - 1)


def test_a_finger_that_slides_away_holds_no_corner() -> None:
    corner = CornerKnock(WIDTH)
    corner.press(3, 3, 0)
    corner.release(200, 200, 9)
    assert not corner.press(497, 3, 10)


@given(
    st.lists(
        st.tuples(st.booleans(), st.floats(21, WIDTH), st.floats(0, 300), st.floats(0, 2)),
        max_size=60,
    )
)
def test_touches_elsewhere_never_open(events: list[tuple[bool, float, float, float]]) -> None:
    corner, now = CornerKnock(WIDTH), 0.0
    for down, x, y, later in events:
        now += later
        if down:
            assert not corner.press(x, y, now)
        else:
            corner.release(x, y, now)
