"""How a new motion begins: as a copy, as a variant that follows another, or from a posture."""

from __future__ import annotations

from kiosk.motion.edit.document import Refused
from kiosk.motion.edit.yamltext import YamlText, flow

NO_SOURCE = "choose-a-source"
"""Stands where a study must be named; no bibliography has it, so that nothing is published so."""

_SCENE = {
    "standing": """\
contacts:
  stance: {point: sole_l, on: floor, hold: flat, by: [ankle_l]}
""",
    "seated": """\
contacts:
  seat: {body: pelvis, on: chair, hold: rest}
  left_foot: {point: sole_l, on: floor, hold: flat, by: [hip_l, knee_l, ankle_l]}
  right_foot: {point: sole_r, on: floor, hold: flat, by: [hip_r, knee_r, ankle_r]}
props:
  chair: {kind: chair, at: [0, -0.1]}
""",
    "supine": """\
contacts:
  pelvis: {body: pelvis, on: mat, hold: rest}
  upper_back: {point: upper_back, on: mat, hold: press, by: [lumbar.flex, chest.flex]}
  head: {body: head, on: mat, hold: rest, by: [neck.flex, head.flex]}
props:
  mat: {kind: mat}
""",
    "side_lying": """\
contacts:
  pelvis: {body: pelvis, on: mat, hold: rest, height: 0.004}
  low_shoulder: {body: clavicle_l, on: mat, hold: rest, height: 0.02, by: [lumbar.bend, chest.bend]}
  low_knee: {body: shank_l, on: mat, hold: rest, by: [hip_l.abd]}
props:
  mat: {kind: mat}
  pillow: {kind: pillow, under: head_side_l, on: mat, size: [0.30, 0.36]}
""",
    "side_lying_low": """\
contacts:
  pelvis: {body: pelvis, on: mat, hold: rest, height: 0.004}
  low_shoulder: {body: clavicle_r, on: mat, hold: rest, height: 0.02, by: [lumbar.bend, chest.bend]}
  low_knee: {body: shank_r, on: mat, hold: rest, by: [hip_r.abd]}
props:
  mat: {kind: mat}
  pillow: {kind: pillow, under: head_side_r, on: mat, size: [0.30, 0.36]}
""",
}
_READY = {
    "side_lying": """\
    hip_l: {flex: 40, abd: -4}
    knee_l: {flex: 70}
    girdle_l: {up: 26, forward: 28}
    shoulder_l: {flex: 108, abd: 4}
    elbow_l: {flex: 70}
    shoulder_r: {flex: 40, abd: 6}
    elbow_r: {flex: 60}
""",
    "side_lying_low": """\
    hip_r: {flex: 40, abd: -4}
    knee_r: {flex: 70}
    girdle_r: {up: 26, forward: 28}
    shoulder_r: {flex: 108, abd: 4}
    elbow_r: {flex: 70}
    shoulder_l: {flex: 40, abd: 6}
    elbow_l: {flex: 60}
""",
}


def from_posture(id: str, about: str, posture: str) -> str:
    """The text of a new motion: the posture's easy pose, a pose to change, and four phases."""
    if posture not in _SCENE:
        raise Refused("no-posture", posture=posture)
    ready = _READY.get(posture, "")
    head = "  ready:\n" + ready if ready else "  ready: {}\n"
    return f"""\
id: {id}
about: {flow(about, inside=False)}
posture: {posture}
poses:
{head}  moved:
    from: ready
keyframes:
  - {{at: 0.0, pose: ready, phase: ready}}
  - {{at: 1.0, pose: ready, phase: move}}
  - {{at: 3.0, pose: moved, phase: hold}}
  - {{at: 5.0, pose: moved, phase: return}}
  - {{at: 8.0, pose: ready, phase: ready}}
{_SCENE[posture]}work:
  source: {NO_SOURCE}
"""


def copied(text: str, id: str, about: str) -> str:
    """The text of a motion under another id; everything else stays as it is."""
    yaml = YamlText(text).put(("id",), id)
    return yaml.put(("about",), about).text if about else yaml.text


def varied(other: str, id: str, about: str, *, wrong: bool = False) -> str:
    """The text of a motion that follows another in all that it does not say itself."""
    mark = "wrong: true\n" if wrong else ""
    return f"id: {id}\n{mark}about: {flow(about, inside=False)}\nextends: {other}\n"
