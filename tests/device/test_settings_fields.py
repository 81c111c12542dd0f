"""Every setting is described; its limits are those of the file; nothing wrong can be set."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from kiosk.device.settings import Settings, load_settings, save_settings
from kiosk.device.settings_fields import (
    BY_KEY,
    FIELDS,
    SettingError,
    SettingField,
    all_keys,
    default_of,
    value_of,
    with_value,
)


def test_every_setting_has_one_description() -> None:
    assert sorted(field.key for field in FIELDS) == sorted(all_keys())


@pytest.mark.parametrize("field", [f for f in FIELDS if f.kind == "number"], ids=lambda f: f.key)
def test_numbers_go_to_their_limits_and_not_beyond(field: SettingField) -> None:
    for value in (field.lowest, field.highest):
        assert value_of(with_value(Settings(), field.key, value), field.key) == value
    for value in (field.lowest - 1, field.highest + 1):
        with pytest.raises(SettingError):
            with_value(Settings(), field.key, value)
    default = default_of(field.key)
    assert (default is None) == field.optional
    if default is not None:
        assert field.lowest <= default <= field.highest


@pytest.mark.parametrize("field", [f for f in FIELDS if f.choices], ids=lambda f: f.key)
def test_choices_are_all_there_are(field: SettingField) -> None:
    for choice in field.choices:
        assert value_of(with_value(Settings(), field.key, choice), field.key) == choice
    with pytest.raises(SettingError):
        with_value(Settings(), field.key, "nonsense")
    assert default_of(field.key) in field.choices


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("languages", []),
        ("languages", ["en", "en"]),
        ("idle.countdown_s", "soon"),
        ("sound", 7),
        ("hours.days", []),
        ("hours.days", ["mon", "someday"]),
        ("hours.opens", "7:30"),
        ("hours.closes", "24:00"),
        ("hours.closes", "12:60"),
    ],
)
def test_what_may_not_be_is_refused(key: str, value: Any) -> None:
    with pytest.raises(SettingError) as told:
        with_value(Settings(), key, value)
    assert told.value.key == key


def test_what_was_set_comes_back_from_the_file(tmp_path: Path) -> None:
    settings = Settings()
    for key, value in (
        ("site_name", "  Hillside  "),
        ("languages", ["es", "en"]),
        ("backup.folder", "/media/stick"),
        ("backup.every_days", 7),
        ("review.overdue", "withdraw"),
        ("screen.width_mm", 476.5),
        ("staff_menu", True),
        ("hours.days", ["sun", "mon", "sun"]),
        ("hours.closes", "02:15"),
    ):
        settings = with_value(settings, key, value)
    save_settings(tmp_path, settings)
    assert load_settings(tmp_path) == (settings, "")
    assert settings.site_name == "Hillside"
    assert settings.hours.days == ("mon", "sun")
    assert with_value(settings, "screen.width_mm", None).screen.width_mm is None


def test_a_file_of_before_is_still_read(tmp_path: Path) -> None:
    (tmp_path / "settings.json").write_text('{"site_name": "Hill", "tier": "still"}', "utf-8")
    settings, line = load_settings(tmp_path)
    assert (settings.site_name, settings.review.grace_days, line) == ("Hill", 30, "")
    assert BY_KEY["tier"].applies == "start"
