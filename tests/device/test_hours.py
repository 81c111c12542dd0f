"""Opening hours: nights past midnight, clocks put forward and back, and no change missed."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.device.hours import is_open, next_change
from kiosk.device.settings import DAYS, HoursSettings

NEW_YORK = ZoneInfo("America/New_York")
ZONES = ("America/New_York", "Europe/Madrid", "Australia/Lord_Howe", "Asia/Kolkata", "UTC")


def site(opens: str, closes: str, *days: str) -> HoursSettings:
    return HoursSettings(False, opens, closes, days or DAYS)  # type: ignore[arg-type]


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=NEW_YORK)


WEEK = site("08:00", "18:00", "mon", "tue", "wed", "thu", "fri")
NIGHT = site("20:00", "06:00", "fri")


@pytest.mark.parametrize(
    ("hours", "when", "expected"),
    [
        (HoursSettings(), "2026-03-01T03:00", True),
        (WEEK, "2026-03-02T07:59:59", False),  # a Monday
        (WEEK, "2026-03-02T08:00", True),
        (WEEK, "2026-03-02T17:59:59", True),
        (WEEK, "2026-03-02T18:00", False),
        (WEEK, "2026-02-28T12:00", False),
        (NIGHT, "2026-02-27T19:59", False),
        (NIGHT, "2026-02-27T20:00", True),
        (NIGHT, "2026-02-28T05:59", True),
        (NIGHT, "2026-02-28T06:00", False),
        (NIGHT, "2026-02-28T21:00", False),
        (site("00:00", "00:00", "mon"), "2026-03-02T23:59", True),
        (site("00:00", "00:00", "mon"), "2026-03-03T00:00", False),
        (site("08:00", "08:00", "mon"), "2026-03-03T07:59", True),
    ],
)
def test_open_or_not(hours: HoursSettings, when: str, expected: bool) -> None:
    assert is_open(hours, local(when)) is expected


@pytest.mark.parametrize(
    ("hours", "when", "expected"),
    [
        (WEEK, "2026-02-27T12:00", "2026-02-27T18:00"),
        (WEEK, "2026-02-27T18:00", "2026-03-02T08:00"),
        (NIGHT, "2026-02-28T06:00", "2026-03-06T20:00"),
        (site("00:00", "00:00", "sat", "sun"), "2026-02-28T12:00", "2026-03-02T00:00"),
        (site("20:00", "06:00"), "2026-02-28T03:00", "2026-02-28T06:00"),
    ],
)
def test_what_comes_next(hours: HoursSettings, when: str, expected: str) -> None:
    assert next_change(hours, local(when)) == local(expected)


def test_what_is_always_open_never_changes() -> None:
    for hours in (HoursSettings(), site("00:00", "00:00"), site("09:00", "09:00")):
        assert is_open(hours, local("2026-02-28T12:00"))
        assert next_change(hours, local("2026-02-28T12:00")) is None


def test_a_night_with_clocks_put_forward_opens_and_closes_once() -> None:
    # 2026-03-08 in New York: 01:59 is followed by 03:00
    hours = site("02:30", "02:45", "sun")
    begin = local("2026-03-08T00:00")
    assert _changes(hours, begin, minutes=6 * 60) == ["01:30", "03:45"]


def test_a_night_with_clocks_put_back_opens_and_closes_once() -> None:
    # 2026-11-01 in New York: 01:59 is followed by 01:00
    assert _changes(site("01:30", "05:00", "sun"), local("2026-11-01T00:00"), minutes=8 * 60) == [
        "01:30",
        "05:00",
    ]
    # open until the later of the two
    assert is_open(site("00:30", "01:30", "sun"), local("2026-11-01T01:15").replace(fold=1))
    assert not is_open(site("00:30", "01:30", "sun"), local("2026-11-01T01:30").replace(fold=1))


def _changes(hours: HoursSettings, begin: datetime, minutes: int) -> list[str]:
    """The local times at which it opens or closes, minute by minute."""
    start = begin.astimezone(UTC)
    steps = [start + timedelta(minutes=n) for n in range(minutes)]
    states = [is_open(hours, step.astimezone(NEW_YORK)) for step in steps]
    return [
        f"{steps[n].astimezone(NEW_YORK):%H:%M}"
        for n in range(1, minutes)
        if states[n] != states[n - 1]
    ]


clock = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
any_hours = st.builds(
    lambda opens, closes, days: site(opens, closes, *days),
    *(clock, clock | st.just("00:00"), st.sets(st.sampled_from(DAYS), min_size=1)),
)
moment = st.datetimes(datetime(2025, 1, 1), datetime(2027, 12, 31)).map(
    lambda at: at.replace(tzinfo=UTC)
)


@settings(max_examples=300, deadline=None)
@given(any_hours, moment, st.sampled_from(ZONES))
def test_nothing_changes_before_the_next_change(
    hours: HoursSettings, at: datetime, zone: str
) -> None:
    here = at.astimezone(ZoneInfo(zone))
    change = next_change(hours, here)
    state = is_open(hours, here)
    if change is None:
        span = timedelta(days=400)
    else:
        span = change.astimezone(UTC) - at
        assert timedelta() < span <= timedelta(days=9)
        assert is_open(hours, change) is not state
    for part in (0.1, 0.25, 0.5, 0.75, 0.9, 0.999):
        assert is_open(hours, (at + span * part).astimezone(ZoneInfo(zone))) is state


@settings(max_examples=200, deadline=None)
@given(any_hours, moment, st.sampled_from(ZONES))
def test_away_from_clock_changes_it_is_what_the_clock_on_the_wall_says(
    hours: HoursSettings, at: datetime, zone: str
) -> None:
    here = at.astimezone(ZoneInfo(zone))
    near = {
        (at + timedelta(hours=n)).astimezone(ZoneInfo(zone)).utcoffset() for n in range(-50, 51, 5)
    }
    if len(near) > 1:
        return
    wall, today = f"{here:%H:%M}", DAYS[here.weekday()]
    yesterday = DAYS[(here.weekday() - 1) % 7]
    if hours.opens < hours.closes:
        expected = today in hours.days and hours.opens <= wall < hours.closes
    else:
        expected = (today in hours.days and wall >= hours.opens) or (
            yesterday in hours.days and wall < hours.closes
        )
    assert is_open(hours, here) is expected


def test_a_moment_without_a_zone_is_the_system_s() -> None:
    at = datetime(2026, 3, 2, 9, 0)
    assert is_open(WEEK, at)
    assert next_change(WEEK, at) == datetime(2026, 3, 2, 18, 0)
