"""The settings one by one: what kind of thing each is, its limits, and when a change counts.

Their words are with the screens; `tests/device/test_settings_fields.py` holds the two together.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields, is_dataclass, replace
from pathlib import Path
from typing import Any, Literal

from kiosk.device.settings import APPEARANCES, DAYS, Settings, check_settings

Kind = Literal[
    *("text", "phone", "switch", "number", "choice", "languages"),
    *("folder", "path", "printer", "time", "days"),
]
Applies = Literal["now", "visit", "start"]
"""When a change counts: at once, with the next visit, with the next start of the program."""


class SettingError(ValueError):
    """A value that may not be; `key` is the setting's."""

    def __init__(self, key: str) -> None:
        super().__init__(f"{key} cannot have this value")
        self.key = key


@dataclass(frozen=True)
class SettingField:
    """One setting. `lowest`, `highest` and `step` are those of a number."""

    key: str
    group: str
    kind: Kind
    applies: Applies = "now"
    lowest: float = 0
    highest: float = 0
    step: float = 1
    choices: tuple[str, ...] = ()
    optional: bool = False
    """Whether None is a value: the machine finds it out by itself."""


FIELDS = (
    SettingField("site_name", "place", "text"),
    SettingField("numbers.emergency", "place", "phone"),
    SettingField("numbers.same_day", "place", "phone"),
    SettingField("numbers.clinic", "place", "phone"),
    SettingField("languages", "languages", "languages", "visit"),
    SettingField("appearance", "figure", "choice", "visit", choices=("random", *APPEARANCES)),
    SettingField(
        "tier", "figure", "choice", "start", choices=("auto", "live", "flipbook", "still")
    ),
    SettingField("reduced_motion", "figure", "switch", "visit"),
    SettingField("sound", "sound", "switch", "start"),
    SettingField("idle.warn_after_s", "quiet", "number", lowest=10, highest=3600, step=10),
    SettingField("idle.walkthrough_after_s", "quiet", "number", lowest=10, highest=3600, step=30),
    SettingField("idle.countdown_s", "quiet", "number", lowest=20, highest=300, step=5),
    SettingField("idle.extensions", "quiet", "number", lowest=10, highest=100, step=5),
    SettingField("hours.always", "hours", "switch"),
    SettingField("hours.days", "hours", "days"),
    SettingField("hours.opens", "hours", "time"),
    SettingField("hours.closes", "hours", "time"),
    SettingField(
        "screen.width_mm", "screen", "number", lowest=100, highest=3000, step=1, optional=True
    ),
    SettingField(
        "screen.viewing_distance_mm",
        *("screen", "number"),
        lowest=250,
        highest=1500,
        step=50,
        optional=True,
    ),
    SettingField("printer", "paper", "printer"),
    SettingField("review.overdue", "review", "choice", choices=("warn", "tell", "withdraw")),
    SettingField("review.grace_days", "review", "number", lowest=0, highest=3650, step=10),
    SettingField("backup.folder", "backup", "folder"),
    SettingField("backup.every_days", "backup", "number", lowest=1, highest=90),
    SettingField("backup.thin", "backup", "switch"),
    SettingField("metrics.folder", "metrics", "path"),
    SettingField("staff_menu", "staff", "switch"),
)
BY_KEY: Mapping[str, SettingField] = {field.key: field for field in FIELDS}
GROUPS: tuple[str, ...] = tuple(dict.fromkeys(field.group for field in FIELDS))


def all_keys(settings: object = Settings(), before: str = "") -> list[str]:
    """Every setting there is, as "idle.countdown_s"."""
    found = []
    for field in fields(settings):  # type: ignore[arg-type]
        value, key = getattr(settings, field.name), f"{before}{field.name}"
        found += all_keys(value, f"{key}.") if is_dataclass(value) else [key]
    return found


def value_of(settings: Settings, key: str) -> Any:
    """The value of a setting by its key."""
    value: Any = settings
    for part in key.split("."):
        value = getattr(value, part)
    return value


def default_of(key: str) -> Any:
    """What a setting is when nobody has set it."""
    return value_of(Settings(), key)


def with_value(settings: Settings, key: str, value: Any) -> Settings:
    """The settings with one of them changed. Raises SettingError when the value may not be."""
    field = BY_KEY[key]
    if field.kind == "languages":
        value = tuple(value)
        if not value or len(set(value)) != len(value):
            raise SettingError(key)
    elif field.kind == "days":
        if not set(value) <= set(DAYS):
            raise SettingError(key)
        value = tuple(day for day in DAYS if day in value)
    elif isinstance(value, str):
        value = value.strip()
    if field.kind == "path" and value and not Path(value).is_absolute():
        raise SettingError(key)
    changed = _replaced(settings, key.split("."), value)
    if check_settings(changed):
        raise SettingError(key)
    return changed


def _replaced(settings: Any, path: list[str], value: Any) -> Any:
    name, *rest = path
    inner = _replaced(getattr(settings, name), rest, value) if rest else value
    return replace(settings, **{name: inner})
