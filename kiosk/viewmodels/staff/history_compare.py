"""Two revisions side by side: words as they changed, the dose as a small table."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.content.source import split
from kiosk.content.yamledit import YamlText
from kiosk.motion.clip import Clip
from kiosk.motion.compile import key_angles
from kiosk.motion.edit.stand import Look, Stand
from kiosk.motion.skeleton import JOINTS
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio import items
from kiosk.studio.differences import Change, differences
from kiosk.studio.items import MOTION, Key
from kiosk.studio.store import Store
from kiosk.viewmodels.staff import motion_words
from kiosk.viewmodels.staff.diff import diff_rows

translate = QCoreApplication.translate
IN_TABLE = frozenset(
    ("sets", "repetitions", "seconds of holding", "seconds of rest", "days a week")
    + ("tempo", "tempo, up", "tempo, hold", "tempo, down")
)
"""What the table tells, as `differences` calls it."""
_ANGLE = re.compile(r"(\w+) (\w+) at '(.*)'")
_NUMBER = re.compile(r"-?\d+(\.\d+)?")
LEAST_DEGREES = 0.5
"""A smaller difference of an angle cannot be seen."""
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
    if key.kind == MOTION:
        found = replace(found, changes=tuple(map(_joint_in_words, found.changes)))
    return Compared(diff_rows(found), dose)


def _joint_in_words(change: Change) -> Change:
    """An angle as one speaks of it: “Right hip, lift to the side (abduction), at “ready””."""
    match = _ANGLE.fullmatch(change.name)
    if match is None or match[1] not in JOINTS:
        return change
    joint, angle = match[1], match[2]
    text = translate("History", "%1: %2, at “%3”")
    text = text.replace("%1", motion_words.capital(motion_words.joint_name(joint)))
    text = text.replace("%2", motion_words.angle_name(joint, angle)).replace("%3", match[3])
    both = (change.before, change.after)
    before, after = (f"{one}°" if _NUMBER.fullmatch(one) else one for one in both)
    return replace(change, name=text, before=before, after=after)


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


@dataclass(frozen=True)
class Moment:
    """Two bodies at the keyframe that differs most: before and now. `name` is its pose, `at` its
    second, `most` the greatest difference in degrees."""

    before: Look
    now: Look
    name: str
    at: float
    most: float


def moment(store: Store, key: Key, before: str, now: str, shown: Clip) -> Moment | None:
    """Where two revisions of a movement differ most; None where no body can be put there.

    `shown` is what patients see: it says where the body stands or lies.
    """
    one, two = (items.read(store, key, text).motion for text in (before, now))
    if one is None or two is None:
        return None
    first, second = key_angles(one), key_angles(two)
    many = min(len(first), len(second))
    gaps = abs(first[:many] - second[:many]).max(axis=1)
    place = int(gaps.argmax())
    if gaps[place] < LEAST_DEGREES:
        return None
    looks = []
    try:
        for motion in (one, two):
            stand = Stand(one, shown)
            stand.take(motion)
            looks.append(stand.look(place))
    except (IndexError, ValueError, KeyError):
        return None  # another posture: the one that is shown does not say where it is
    frame = two.keyframes[place]
    return Moment(looks[0], looks[1], frame.pose, float(frame.at), float(gaps[place]))
