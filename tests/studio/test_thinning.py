"""Which backups stay."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import given
from hypothesis import strategies as st

from kiosk.studio.backup import (
    backup_to_folder,
    to_remove,
)

NOW = datetime(2026, 11, 28, 3, 0, tzinfo=UTC)


def nightly(days: int) -> dict[str, datetime]:
    return {f"b{n}": NOW - timedelta(days=n) for n in range(days)}


def test_a_year_of_nights_leaves_a_week_a_month_and_a_year() -> None:
    names = nightly(400)
    kept = set(names) - set(to_remove(names, NOW))
    assert {f"b{n}" for n in range(7)} <= kept
    # b0 and b6 are the newest of two weeks, b0 of a month: they are among the seven
    assert len(kept) == 7 + 2 + 11
    assert max(NOW - names[name] for name in kept) > timedelta(days=330)


def test_a_long_pause_costs_nothing() -> None:
    names = nightly(7)
    assert to_remove(names, NOW + timedelta(days=2000)) == []


@given(
    st.lists(st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)), max_size=60),
    st.datetimes(datetime(2020, 1, 1), datetime(2030, 1, 1)),
)
def test_thinning_keeps_the_newest_and_is_done_after_once(
    times: list[datetime], now: datetime
) -> None:
    names = {f"b{i}": at.replace(tzinfo=UTC) for i, at in enumerate(times)}
    moment = now.replace(tzinfo=UTC)
    gone = set(to_remove(names, moment))
    left = {name: at for name, at in names.items() if name not in gone}
    assert to_remove(left, moment) == []
    assert all(at <= moment for name, at in names.items() if name in gone)
    past = [at for at in names.values() if at <= moment]
    if past:
        assert max(past) in left.values()
    assert len([at for at in left.values() if at <= moment]) <= 7 + 4 + 12


def test_a_folder_of_backups_is_thinned_by_kiosk(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    for hour in range(3):
        moment = NOW + timedelta(hours=hour)
        backup_to_folder(data, folder, label="Room 1", now=moment)
    (folder / "sidestep-room-2-20260101T000000Z.zip").write_text("another kiosk's")
    (folder / "notes.txt").write_text("not ours")
    made, gone = backup_to_folder(data, folder, label="Room 1", now=NOW + timedelta(hours=4))
    assert made.file.name == "sidestep-room-1-20261128T070000Z.zip"
    assert [path.name for path in gone] == ["sidestep-room-1-20261128T050000Z.zip"]
    assert len(list(folder.iterdir())) == 3
