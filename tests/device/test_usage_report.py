"""What the counts are told as: sums over time, and small numbers left unsaid."""

from __future__ import annotations

from datetime import date

from kiosk.device.usage_file import Count
from kiosk.device.usage_report import Bar, Line, csv_text, report, tellable

TODAY = date(2026, 11, 28)  # a Saturday
COUNTS = [
    Count("2025-11", "visits", "", 300),
    Count("2025-11", "page", "hip", 12),
    Count("2026-11-15", "visits", "", 9),
    Count("2026-11-16", "visits", "", 6),
    Count("2026-11-22", "visits", "", 5),
    Count("2026-11-22", "page", "hip", 2),
    Count("2026-11-28", "exercise", "bridge:opened", 4),
    Count("2026-11-28", "exercise", "clamshell:finished", 1),
    Count("2026-11-28", "exercise", "clamshell:opened", 7),
    Count("2026-11-28", "page", "hip", 4),
    Count("2026-11-28", "page", "home", 20),
    Count("2026-11-28", "visits", "", 20),
]


def test_days_are_the_last_fourteen() -> None:
    told = report(COUNTS, "day", TODAY)
    assert len(told.bars) == 14
    assert told.bars[0] == Bar(date(2026, 11, 15), 9)
    assert told.bars[-1] == Bar(TODAY, 20)
    assert told.visits == 40
    assert told.pages == (Line("home", 20), Line("hip", 6))
    assert told.exercises == (Line("clamshell", 7), Line("bridge", 4))
    assert [one.many for one in told.reached[""]] == [11, 0, 0, 1]
    assert [one.many for one in told.reached["clamshell"]] == [7, 0, 0, 1]


def test_weeks_begin_on_monday() -> None:
    told = report(COUNTS, "week", TODAY)
    assert [bar.many for bar in told.bars[-3:]] == [9, 11, 20]
    assert told.bars[-1].first == date(2026, 11, 23)


def test_months_hold_what_is_long_past() -> None:
    told = report(COUNTS, "month", TODAY)
    assert [bar.many for bar in told.bars] == [300, *[0] * 11, 40]
    assert told.pages == (Line("home", 20), Line("hip", 18))


def test_small_numbers_are_not_told() -> None:
    assert [tellable(n) for n in (0, 1, 4, 5, 6)] == [0, None, None, 5, 6]
    text = csv_text(COUNTS)
    assert text.splitlines()[0] == "day,what,which,visits"
    assert "2026-11-28,page,hip,fewer than 5" in text
    assert "2026-11-28,page,home,20" in text
    for one in COUNTS:
        if one.many < 5:
            assert f"{one.day},{one.what},{one.which},{one.many}\r" not in text


def test_nothing_counted_is_nothing_told() -> None:
    told = report([], "day", TODAY)
    assert told.visits == 0
    assert told.pages == ()
