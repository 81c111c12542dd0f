"""Two revisions side by side: words as they changed, the dose as a small table."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.content.source import split
from kiosk.content.yamledit import YamlText
from kiosk.content.yamlread import YamlProblem
from kiosk.studio.differences import differences
from kiosk.studio.items import Key
from kiosk.studio.store import Store
from kiosk.viewmodels.staff.diff import diff_rows

translate = QCoreApplication.translate
IN_TABLE = frozenset(
    ("sets", "repetitions", "seconds of holding", "seconds of rest", "days a week")
    + ("tempo", "tempo, up", "tempo, hold", "tempo, down")
)
"""What the table tells, as `differences` calls it."""
Rows = list[dict[str, object]]


@dataclass(frozen=True)
class Compared:
    """What differs: rows for DiffView.qml, and the dose as rows {name, before, now, changed}."""

    words: Rows = field(default_factory=list)
    dose: Rows = field(default_factory=list)


def compare(store: Store, key: Key, before: str, now: str) -> Compared:
    """What differs between two texts of one key."""
    found = differences(store, key, before, now)
    dose = dose_rows(before, now) if key.kind == "exercise" else []
    if dose:
        changes = tuple(one for one in found.changes if one.name.lower() not in IN_TABLE)
        found = replace(found, changes=changes)
    return Compared(diff_rows(found), dose)


def _dose(text: str) -> dict[str, Any]:
    parts = split(text)
    try:
        found = YamlText(parts[0]).data.get("dose") if parts else None
    except YamlProblem:
        return {}
    return found if isinstance(found, dict) else {}


def dose_rows(before: str, now: str) -> Rows:
    """The numbers of two doses; none when they are the same."""
    one, two = _numbers(_dose(before)), _numbers(_dose(now))
    if one == two:
        return []
    return [
        {
            "name": name,
            "before": one.get(name, "–"),
            "now": two.get(name, "–"),
            "changed": one.get(name) != two.get(name),
        }
        for name in dict.fromkeys((*one, *two))
    ]


def _numbers(dose: Mapping[str, Any]) -> dict[str, str]:
    names = {
        "sets": translate("History", "Sets"),
        "reps": translate("History", "Repetitions"),
        "hold_seconds": translate("History", "Seconds of holding"),
        "rest_seconds": translate("History", "Seconds of rest"),
        "days_per_week": translate("History", "Days a week"),
    }
    out = {name: _said(dose[key]) for key, name in names.items() if key in dose}
    tempo = dose.get("tempo")
    if isinstance(tempo, dict):
        words = translate("History", "Tempo: seconds up, hold, down")
        out[words] = " – ".join(_said(tempo.get(part, 0)) for part in ("up", "hold", "down"))
    return out


def _said(value: Any) -> str:
    if isinstance(value, list):
        return "–".join(dict.fromkeys(map(_said, value)))
    return f"{value:g}" if isinstance(value, int | float) else str(value)
