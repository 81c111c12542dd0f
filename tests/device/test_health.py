"""The record of health: whatever lies in its place, and what is made of it."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from dataclasses import asdict, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk import checkup_health
from kiosk.device import clock, health, health_facts, metrics
from kiosk.device.health import FILE, MOST, Health, HealthError, Now, Restart
from kiosk.tour_health import BEGAN_DAYS_AGO, invented

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
RECORD = invented(NOW, release=3, sha256="ab" * 32)
ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=12),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=10,
)


def paths_in(value: Any, before: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Every place in a JSON value."""
    yield before
    if isinstance(value, dict):
        inner: Any = value.items()
    else:
        inner = enumerate(value) if isinstance(value, list) else ()
    for key, one in inner:
        yield from paths_in(one, (*before, key))


def changed(value: Any, path: tuple[Any, ...], new: Any) -> Any:
    """The value with another one at a place."""
    if not path:
        return new
    copy = dict(value) if isinstance(value, dict) else list(value)
    copy[path[0]] = changed(copy[path[0]], path[1:], new)
    return copy


PLAIN = json.loads(json.dumps(asdict(RECORD)))
PLACES = list(paths_in(PLAIN))
TIMES = st.sampled_from(
    ["", "0001-01-01T00:00:00+00:00", "9999-12-31T23:59:59-23:59", "1970-01-01", "tomorrow", "2026"]
)
A_LITTLE_WRONG = st.builds(
    lambda path, new: json.dumps(changed(PLAIN, path, new)).encode(),
    st.sampled_from(PLACES),
    ANYTHING | TIMES,
)


@settings(max_examples=250, deadline=None)
@given(st.binary(max_size=300) | st.builds(lambda v: json.dumps(v).encode(), ANYTHING)
       | A_LITTLE_WRONG | A_LITTLE_WRONG)  # fmt: skip
def test_whatever_lies_there_is_a_record_or_none_or_refused_and_can_be_told(raw: bytes) -> None:
    with TemporaryDirectory() as folder:
        data = Path(folder)
        (data / FILE).write_bytes(raw)
        told = checkup_health.look(data, NOW)
        try:
            found = health.read(data)
        except HealthError:
            assert told.problems
            assert told.values["record"] == "unreadable"
            return
        assert isinstance(found, Health)
        assert told.values["record"] == "read"
        assert len(health_facts.by_day(found, NOW)) == health_facts.LOOK_BACK_DAYS
        metrics.text_of(found, data, NOW)
        health.write(data, found)
        assert health.read(data) == found


def test_what_is_written_is_what_is_read(tmp_path: Path) -> None:
    assert health.read(tmp_path) is None
    health.write(tmp_path, RECORD)
    assert health.read(tmp_path) == RECORD


def test_too_much_is_refused(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b" " * (health.MOST_BYTES + 1))
    with pytest.raises(HealthError, match="too large"):
        health.read(tmp_path)


def seen(ago_s: float, **more: Any) -> Health:
    at = health.utc(NOW - timedelta(seconds=ago_s))
    return replace(RECORD, now=Now(at, "attract", at, 7, started=at, **more))


@pytest.mark.parametrize(
    ("record", "life"),
    [
        (None, "none"),
        (replace(RECORD, now=None), "ended"),
        (seen(30), "runs"),
        (seen(179), "runs"),
        (seen(200), "lost"),
        (seen(-100), "runs"),
        (seen(-4000), "unclear"),
        (replace(RECORD, now=Now("no time")), "lost"),
    ],
)
def test_a_record_tells_whether_the_kiosk_runs(record: Health | None, life: str) -> None:
    assert health_facts.life(record, NOW) == life


def test_a_supervisor_that_is_gone_is_told_from_a_machine_that_was_off() -> None:
    assert health_facts.left_alone(seen(600), NOW)
    assert not health_facts.left_alone(replace(seen(600), boot="another start"), NOW)
    assert not health_facts.left_alone(replace(seen(600), supervised=False), NOW)
    assert not health_facts.left_alone(seen(30), NOW)


def test_days_are_calm_or_not_or_before_the_first() -> None:
    days = health_facts.by_day(RECORD, NOW)
    failed = Counter(health_facts.day_of(one.at) for one in health_facts.faults(RECORD.restarts))
    assert {one.day: one.faults for one in days if one.mark == "care"} == failed
    assert [one.mark for one in days].count("none") == 29 - BEGAN_DAYS_AGO
    assert days[-1].day == NOW.astimezone().date()


def test_only_what_is_within_the_days_counts() -> None:
    old = Restart(health.utc(NOW - timedelta(days=31)), "crash")
    ahead = Restart(health.utc(NOW + timedelta(days=2)), "crash")
    record = replace(RECORD, restarts=(old, *RECORD.restarts, ahead))
    assert health_facts.within(record, NOW) == RECORD.restarts
    assert health_facts.by_reason(RECORD.restarts) == {
        "planned": 2, "crash": 2, "machine": 1, "memory": 1, "hang": 1,
    }  # fmt: skip


def test_many_faults_in_a_week_are_told_and_planned_starts_are_not() -> None:
    def week(why: Any, times: int) -> Health:
        at = health.utc(NOW - timedelta(days=2))
        return replace(RECORD, restarts=(Restart(at, why),) * times)

    assert health_facts.many(week("crash", 4), NOW) == 4
    assert health_facts.many(week("crash", 3), NOW) == 0
    assert health_facts.many(week("planned", 9), NOW) == 0


def test_whoever_keeps_two_hundred_knows_when_that_is_not_all() -> None:
    at = health.utc(NOW)
    assert health_facts.complete(RECORD, NOW)
    assert not health_facts.complete(replace(RECORD, restarts=(Restart(at, "crash"),) * MOST), NOW)


def test_a_clock_before_the_program_has_no_battery(tmp_path: Path) -> None:
    found = clock.look(tmp_path, datetime(2000, 1, 1, tzinfo=UTC))
    assert (found.trouble, found.ok) == ("battery", False)


def test_a_clock_behind_what_was_written_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "studio.db").touch()
    now = datetime.now(UTC)
    assert clock.look(tmp_path, now).ok
    assert clock.look(tmp_path, now - timedelta(minutes=5)).ok
    assert clock.look(tmp_path, now - timedelta(hours=1)).trouble == "behind"
    assert clock.look(tmp_path, now, [now + timedelta(days=1), None]).trouble == "behind"


def test_somebody_who_keeps_the_clock_right_is_seen(tmp_path: Path) -> None:
    (tmp_path / "synchronized").touch()
    assert clock.synchronised(tmp_path / "synchronized") is True
    assert clock.synchronised(tmp_path / "none") in (True, False, None)
