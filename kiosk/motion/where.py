"""Which line of a motion file a finding comes from, so that its author knows where to look."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.motion.checks import Finding
from kiosk.motion.load import line_in, read, whole

SIDES = ("_l", "_r")


def line_of(path: Path, finding: Finding) -> int:
    """The line (from 1) of the contact, pose or keyframe that a finding is about.

    Where the file takes that from another, the line of its `extends`. Raises `load.MotionError`
    when the file cannot be read.
    """
    own, lines = read(path)
    for keys in _candidates(whole(path), finding):
        if _has(own, keys):
            return line_in(lines, keys)
    return line_in(lines, ["extends"]) if "extends" in own else 1


def _candidates(data: Mapping[str, Any], finding: Finding) -> list[list[str | int]]:
    """Where to look, the likeliest first."""
    if finding.code == "contact-slides":
        return [["contacts", finding.subject]]
    frames = data.get("keyframes") or []
    if not frames:
        return []
    if finding.code == "loop-open":
        return [["keyframes", len(frames) - 1]]
    near = min(range(len(frames)), key=lambda k: abs(frames[k]["at"] - finding.time))
    pose = frames[near]["pose"]
    joint = finding.subject
    names = [joint, joint.removesuffix("_l").removesuffix("_r")] if joint else []
    if joint and not joint.endswith(SIDES):
        names = [joint]
    out: list[list[str | int]] = []
    seen: set[str] = set()
    while pose is not None and pose not in seen:
        seen.add(pose)
        out += [["poses", pose, name] for name in names]
        pose = (data.get("poses") or {}).get(pose, {}).get("from")
    out += [["keyframes", near], ["poses", frames[near]["pose"]]]
    return out


def _has(data: Any, keys: list[str | int]) -> bool:
    for key in keys:
        if isinstance(key, int):
            if not isinstance(data, list) or key >= len(data):
                return False
        elif not isinstance(data, Mapping) or key not in data or data[key] is None:
            return False
        data = data[key]
    return True
