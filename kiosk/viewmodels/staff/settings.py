"""The site's settings on screen: one group at a time, each with its words and its usual value."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.languages import PSEUDO_LANGUAGE
from kiosk.device.i18n import LANGUAGE_NAMES
from kiosk.device.printing import printers
from kiosk.device.settings import DAYS, FILE_NAME, Settings, load_settings, save_settings
from kiosk.device.settings_fields import (
    FIELDS,
    GROUPS,
    SettingError,
    SettingField,
    default_of,
    value_of,
    with_value,
)
from kiosk.studio import settings_log
from kiosk.studio.store import Store, StudioError
from kiosk.viewmodels.staff import settings_words as words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

ELSEWHERE = {"screen": "calibrate", "backup": "backup"}
"""Groups that have a page of their own."""


def save_changes(
    store: Store, data: Path, person: int, wanted: Mapping[str, Any]
) -> tuple[Settings, list[str]]:
    """Write changed settings, one entry of the log for each; the settings, and which changed.

    Raises StudioError, with what a person must mend.
    """
    settings, line = load_settings(data)
    if line:  # what cannot be read is kept beside it
        (data / FILE_NAME).replace(data / f"{FILE_NAME}.damaged")
    done = []
    for key, value in wanted.items():
        try:
            changed = with_value(settings, key, value)
        except SettingError:
            raise StudioError(words.refused(key)) from None
        old, new = value_of(settings, key), value_of(changed, key)
        if old != new:
            settings_log.change(
                *(store, person, key, old, new), lambda whole=changed: save_settings(data, whole)
            )
            settings = changed
            done.append(key)
    return settings, done


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class SettingsScreen(StaffScreen):
    """All groups, or with an item the settings of that group.

    Changes wait until they are saved, or until the page is left: then they are saved as well.
    """

    SECTION = "machine"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        self.PAGE = "SettingsGroupPage" if place.item in GROUPS else "SettingsPage"
        super().__init__(desk, place, parent)
        self._wanted: dict[str, Any] = {}
        self._problems: dict[str, str] = {}
        self._printers: list[str] | None = None

    def arrive(self) -> None:
        self.changed.emit()

    def put_away(self) -> None:
        self.save()

    @Property(bool, constant=True)
    def mayChange(self) -> bool:
        """Whether who is here may change settings."""
        person = self.desk.person
        return person is not None and person.role == "admin"

    @Property(str, constant=True)
    def title(self) -> str:
        """What this group is called; "" for all of them."""
        return words.group_words(self.place.item)[0] if self.place.item in GROUPS else ""

    @Property(str, constant=True)
    def about(self) -> str:
        return words.group_words(self.place.item)[1] if self.place.item in GROUPS else ""

    @Property("QVariantList", notify=changed)
    def groups(self) -> list[dict[str, str]]:
        """`[{name, title, line, screen}]`."""
        return [
            {
                "name": group,
                "title": words.group_words(group)[0],
                "line": self._summary(group),
                "screen": ELSEWHERE.get(group, "settings"),
            }
            for group in GROUPS
        ]

    @Property("QVariantList", notify=changed)
    def fields(self) -> list[dict[str, Any]]:
        """The settings of this group, as `_field` gives them."""
        return [self._field(field) for field in FIELDS if self._shows(field)]

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        return bool(self._wanted)

    @Slot(str, "QVariant")
    def set(self, key: str, value: Any) -> None:
        """Want a value; it is kept when it is saved."""
        try:
            with_value(self.desk.settings, key, _plain(value))
        except SettingError:
            self._problems[key] = words.refused(key)
            self.changed.emit()
            return
        self._problems.pop(key, None)
        if _plain(value) == value_of(self.desk.settings, key):
            self._wanted.pop(key, None)
        else:
            self._wanted[key] = _plain(value)
        self.changed.emit()

    @Slot(str)
    def setBack(self, key: str) -> None:
        """The usual value again."""
        self.set(key, default_of(key))

    @Slot(str, str)
    def toggle(self, key: str, value: str) -> None:
        """One of several values on or off."""
        now = list(self._now(key))
        self.set(key, [one for one in now if one != value] if value in now else [*now, value])

    @Slot(str, str)
    def putFirst(self, key: str, value: str) -> None:
        """Of several values this one first."""
        self.set(key, [value, *(one for one in self._now(key) if one != value)])

    @Slot(str, int)
    def setTime(self, key: str, minutes: int) -> None:
        """A time of day, in minutes since midnight."""
        self.set(key, f"{minutes // 60:02}:{minutes % 60:02}")

    @Slot()
    def lookForPrinters(self) -> None:
        """Ask the machine for its printers: it may think about that."""
        self._printers = printers()
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Save what was changed."""
        wanted, self._wanted = self._wanted, {}
        person = self.desk.person
        if not wanted or person is None:
            return
        desk, me = self.desk, person.id

        def work(office: Office) -> tuple[Settings, list[str]]:
            return save_changes(office.store, office.data, me, wanted)

        def done(result: tuple[Settings, list[str]]) -> None:
            settings, _ = result
            desk.apply(settings)
            desk.say(QCoreApplication.translate("Settings", "Saved."))
            screen = desk.screen
            if isinstance(screen, SettingsScreen):
                screen.changed.emit()

        # the desk asks, not the screen: what is saved counts even when the page is left by then
        desk.ask(desk, work, done)

    def _shows(self, field: SettingField) -> bool:
        """Whether it is of this group, and of use: a screen that is always on has no hours."""
        if field.group != self.place.item:
            return False
        return field.group != "hours" or field.kind == "switch" or not self._now("hours.always")

    def _now(self, key: str) -> Any:
        return self._wanted.get(key, value_of(self.desk.settings, key))

    def _field(self, field: SettingField) -> dict[str, Any]:
        value, usual = self._now(field.key), default_of(field.key)
        told: dict[str, Any] = {
            "key": field.key,
            "kind": field.kind,
            "label": words.label(field.key),
            "help": f"{words.explanation(field.key)} {words.applies_words(field.applies)}".strip(),
            "value": list(value) if isinstance(value, tuple) else value,
            "usual": words.value_words(field.key, usual),
            "isUsual": value == usual,
            "problem": self._problems.get(field.key, ""),
            "from": field.lowest,
            "to": field.highest,
            "step": field.step,
            "unit": words.unit(field.key),
            "options": self._options(field),
            "minutes": _minutes(value) if field.kind == "time" else 0,
        }
        return told

    def _options(self, field: SettingField) -> list[dict[str, str]]:
        if field.kind == "choice":
            found = [(choice, *words.choice_words(field.key, choice)) for choice in field.choices]
            return [{"value": v, "text": text, "detail": detail} for v, text, detail in found]
        if field.kind == "languages":
            known = {*LANGUAGE_NAMES, *self.desk.services.reader.languages, *self._now(field.key)}
            tags = [tag for tag in LANGUAGE_NAMES if tag in known]
            tags += sorted(known.difference(tags))
            return [
                {"value": tag, "text": LANGUAGE_NAMES.get(tag, tag), "detail": ""}
                for tag in tags
                if tag != PSEUDO_LANGUAGE
            ]
        if field.kind == "days":
            return [{"value": day, "text": words.day_name(day), "detail": ""} for day in DAYS]
        if field.kind == "printer":
            names = dict.fromkeys(["", *(self._printers or []), self._now(field.key)])
            return [
                {"value": name, "text": name or words.usual_printer(), "detail": ""}
                for name in names
            ]
        return []

    def _summary(self, group: str) -> str:
        keys = [field.key for field in FIELDS if field.group == group]
        settings = self.desk.settings
        if all(value_of(settings, key) == default_of(key) for key in keys):
            return words.group_words(group)[1]
        if group == "hours":
            return words.hours_words(settings.hours)
        told = [words.value_words(key, value_of(settings, key)) for key in keys[:2]]
        return " · ".join(told)


def _minutes(clock: str) -> int:
    """A time of day, in minutes since midnight."""
    hour, _, minute = clock.partition(":")
    return int(hour) * 60 + int(minute)


def _plain(value: Any) -> Any:
    """What QML gives, as the settings have it."""
    if isinstance(value, list):
        return tuple(value)
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value
