"""Settings, the record of health, counts of use: what somebody else wrote there stops nothing."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given

from kiosk.device import health, settings, usage_file
from kiosk.device.health import Health, HealthError, Now, Restart
from kiosk.device.settings import Settings, load_settings, save_settings
from kiosk.device.usage_file import UsageError
from kiosk.device.usage_report import report
from tests.fuzz.bounds import refusal, sandbox
from tests.fuzz.harm import as_json, edits, fuzz, spoiled, spoiled_values

SETTINGS = json.loads(json.dumps(asdict(Settings())))
HEALTH = json.loads(
    json.dumps(
        asdict(
            Health(
                supervised=True,
                started="2026-11-28T08:00:00+00:00",
                now=Now("2026-11-28T09:00:00+00:00", state="attract", fps=58.0),
                restarts=(Restart("2026-11-28T08:30:00+00:00", "crash"),),
                counts={"crash": 1},
            )
        )
    )
)


def read_settings(folder: Path, text: bytes) -> None:
    """Settings are read, what is wrong in them is told to staff, and they can be saved."""
    (folder / settings.FILE_NAME).write_bytes(text)
    found, line = load_settings(folder)
    assert "\n" not in line
    assert found.languages
    assert 10 <= found.idle.warn_after_s <= 3600
    save_settings(folder, found)
    assert load_settings(folder) == (found, "")


@fuzz(50)
@given(value=spoiled_values(SETTINGS))
def test_other_settings_are_read_or_told_of(value: Any) -> None:
    with sandbox() as folder:
        read_settings(folder, as_json(value).encode("utf-8", "surrogatepass"))


@fuzz(25)
@given(changes=edits)
def test_spoiled_settings_are_read_or_told_of(changes: list[tuple]) -> None:
    with sandbox() as folder:
        read_settings(folder, spoiled(as_json(SETTINGS).encode(), changes))


@pytest.mark.parametrize(
    "text",
    [
        '{"languages": []}', '{"languages": ["../../x"]}', '{"languages": [""]}', "[" * 100_000,
        '{"site_name": "a\\nb"}', '{"site_name": "\\u202eevil"}', '{"a\\nb": 1}', "", "null", "[]",
        '{"site_name": "' + "a" * 900_000 + '"}', '{"idle": {"warn_after_s": 1e999}}',
        " " * 2_000_000,
        '{"site_name": "a", "site_name": 3}', '{"screen": {"width_mm": NaN}}', "\ufeff{}",
    ],
    ids=range(16),
)  # fmt: skip
def test_settings_that_stop_others_stop_nothing_here(text: str) -> None:
    with sandbox() as folder:
        read_settings(folder, text.encode())


@pytest.mark.parametrize("kind", ["pipe", "device", "folder", "link in a loop"])
@pytest.mark.parametrize("name", [settings.FILE_NAME, health.FILE, usage_file.FILE])
def test_what_is_no_plain_file_is_told_of(name: str, kind: str, odd: Any) -> None:
    with sandbox() as folder:
        odd(folder, kind, Path(name))
        if name == settings.FILE_NAME:
            assert load_settings(folder)[1]
        elif name == health.FILE:
            assert refusal((HealthError, OSError), lambda: health.read(folder))
        elif kind != "device":  # SQLite takes some of them for an empty file
            refusal(UsageError, lambda: usage_file.read(folder))


@fuzz(80)
@given(value=spoiled_values(HEALTH))
def test_another_record_of_health_is_read_or_refused(value: Any) -> None:
    with sandbox() as folder:
        (folder / health.FILE).write_text(as_json(value), "utf-8")
        told = refusal(HealthError, lambda: health.read(folder))
        assert told or isinstance(health.read(folder), Health)


@fuzz(30)
@given(changes=edits)
def test_a_spoiled_record_of_health_is_read_or_refused(changes: list[tuple]) -> None:
    with sandbox() as folder:
        (folder / health.FILE).write_bytes(spoiled(as_json(HEALTH).encode(), changes))
        refusal(HealthError, lambda: health.read(folder))


DAY = date(2026, 11, 28)
BATCH = {("visits", ""): 5, ("page", "what-it-is"): 3}


def count(folder: Path) -> None:
    """Read the counts, show them, and count on; then they can be read again."""
    refusal(UsageError, lambda: report(usage_file.read(folder), "week", DAY))
    if not refusal(UsageError, lambda: usage_file.add(folder, DAY, BATCH)):
        assert usage_file.read(folder)


@fuzz(20)
@given(changes=edits)
def test_spoiled_counts_are_read_or_begun_anew(changes: list[tuple]) -> None:
    with sandbox() as folder:
        usage_file.add(folder, DAY, BATCH)
        path = folder / usage_file.FILE
        path.write_bytes(spoiled(path.read_bytes(), changes))
        count(folder)


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT {} FROM n"


@pytest.mark.parametrize(
    "sql",
    [
        ("CREATE TRIGGER t AFTER INSERT ON counts BEGIN DELETE FROM counts; END",),
        ("DROP TABLE counts", f"CREATE VIEW counts AS {ENDLESS.format('i AS day, i AS what')}"),
        ("DROP TABLE counts", "CREATE TABLE counts (day, what, which, many)"),
        ("CREATE TABLE more (x)",),
        ("DROP TABLE counts",),
    ],
)
def test_counts_that_somebody_built_anew_are_set_aside(sql: tuple[str, ...]) -> None:
    with sandbox() as folder:
        usage_file.add(folder, DAY, BATCH)
        with closing(sqlite3.connect(folder / usage_file.FILE, isolation_level=None)) as db:
            for one in sql:
                db.execute(one)
        count(folder)
        assert {c.what for c in usage_file.read(folder)} == {"visits", "page"}


def test_a_count_of_any_size_is_shown() -> None:
    with sandbox() as folder:
        usage_file.add(folder, DAY, {("visits", ""): 2**62})
        count(folder)
