"""What is wrong with a motion, by keyframe and joint, as an editor points at it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

import numpy as np

from kiosk.motion.checks import LIMIT_SLACK, LOOP_SLACK, Finding, check
from kiosk.motion.clip import Clip
from kiosk.motion.compile import FPS, between, key_angles
from kiosk.motion.keyposes import TOLERANCE, Measured, compare
from kiosk.motion.limits import limits_of
from kiosk.motion.proxies import PROXIES
from kiosk.motion.schema import MotionSource
from kiosk.motion.skeleton import BONES, JOINTS, Array
from kiosk.motion.solve import ANGLES, rotations

JOINT_OF_BONE: dict[str, str] = {joint.bone: name for name, joint in JOINTS.items()}
JOINT_OF_PART: dict[str, str] = {p.part: JOINT_OF_BONE[p.bone] for p in PROXIES}
_ABOUT = {
    "through-body": r"(?P<one>\w+) and (?P<two>\w+) are ",
    "through-floor": r"(?P<one>\w+) is ",
    "through-prop": r"(?P<one>\w+) is [\d.]+ cm in(?:side)? (?P<two>\w+) at ",
    "too-fast": r"(?P<one>\w+) turns ",
    "too-sudden": r"(?P<one>\w+) jerks ",
    "loop-open": r"(?P<one>\w+) jumps ",
    "joint-limit": r"\w+ (?P<angle>\w+) is (?P<value>-?\d+) ",
    "contact-slides": r"contact [^:]+: (?P<one>\w+) ",
}
"""What the checks' sentences say beside their figures."""


@dataclass(frozen=True)
class Fault:
    """One thing that is wrong. `keyframe` is the nearest one; `joint` what to look at, or "".

    `parts` are what it is about (body parts, a prop or a contact); `amount` is in the finding's
    unit: degrees, degrees a second, or metres. `value`, `low` and `high` belong to an angle.
    """

    code: str
    keyframe: int
    time: float
    amount: float
    joint: str = ""
    angle: str = ""
    parts: tuple[str, ...] = ()
    value: float = 0.0
    low: float = 0.0
    high: float = 0.0
    source: str = ""


def nearest(motion: MotionSource, seconds: float) -> int:
    """The keyframe that stands nearest to a moment."""
    times = [frame.at for frame in motion.keyframes]
    return min(range(len(times)), key=lambda k: abs(times[k] - seconds))


def quick(motion: MotionSource) -> tuple[Fault, ...]:
    """What the keyframes alone tell, in a few milliseconds: limits, the loop, speed.

    Contacts may still give way: the compiled motion decides, see `of_clip`.
    """
    keys = key_angles(motion)
    found = [*_limits(motion, keys), *_loop(motion, keys), *_speed(motion, keys)]
    return tuple(found)


def _limits(motion: MotionSource, keys: Array) -> Iterator[Fault]:
    limits = limits_of(motion)
    for column, (joint, angle, _, _) in enumerate(ANGLES):
        low, high = limits[f"{joint}.{angle}"]
        over = np.maximum(keys[:, column] - high, low - keys[:, column])
        k = int(over.argmax())
        if over[k] > LIMIT_SLACK:
            value = float(keys[k, column])
            at, most = motion.keyframes[k].at, round(float(over[k]), 1)
            yield Fault("joint-limit", k, at, most, joint, angle, (), round(value, 1), low, high)


def _loop(motion: MotionSource, keys: Array) -> Iterator[Fault]:
    jump = np.abs(keys[-1] - keys[0])
    column = int(jump.argmax())
    if jump[column] > LOOP_SLACK and not motion.curves:
        joint, angle, _, _ = ANGLES[column]
        last = len(motion.keyframes) - 1
        jumped = round(float(jump[column]), 1)
        yield Fault("loop-open", last, motion.duration, jumped, joint, angle, (joint,))


def _speed(motion: MotionSource, keys: Array) -> Iterator[Fault]:
    count = max(2, round(motion.duration * FPS))
    times: Array = np.arange(count, dtype=np.float64) * (motion.duration / count)
    turns = rotations(between(motion, keys, times))
    step = turns[1:] @ np.swapaxes(turns[:-1], -1, -2)
    cosine = np.clip((np.trace(step, axis1=-2, axis2=-1) - 1.0) / 2.0, -1.0, 1.0)
    speed = np.degrees(np.arccos(cosine)) * count / motion.duration
    for j, bone in enumerate(BONES):
        i = int(speed[:, j].argmax())
        if speed[i, j] > motion.fastest:
            seconds = round(float(times[i]), 2)
            joint = JOINT_OF_BONE[bone.name]
            most = round(float(speed[i, j]))
            k = nearest(motion, seconds)
            yield Fault("too-fast", k, seconds, most, joint, parts=(joint,), high=motion.fastest)


def of_clip(motion: MotionSource, clip: Clip) -> tuple[Fault, ...]:
    """All that the motion checks find in a compiled motion, and key poses out of their range."""
    found = [_fault(motion, finding) for finding in check(clip)]
    for measured in compare(clip):
        if measured.error > TOLERANCE:
            found.append(_off(motion, measured))
    return tuple(found)


def _off(motion: MotionSource, measured: Measured) -> Fault:
    pose = measured.pose
    k = _moment(motion, pose.moment)
    joint = pose.joint if pose.joint in JOINTS else ""
    at, parts = motion.keyframes[k].at, (pose.joint,)
    shown = measured.value
    fault = Fault("key-pose", k, at, measured.error, joint, pose.angle, parts, shown)
    return replace(fault, low=pose.low, high=pose.high, source=pose.source)


def _moment(motion: MotionSource, moment: str) -> int:
    """The keyframe at which a key pose is meant: the first of ready, or of hold."""
    wanted = "ready" if moment == "start" else "hold"
    phases = [frame.phase for frame in motion.keyframes]
    return phases.index(wanted) if wanted in phases else 0


def _fault(motion: MotionSource, finding: Finding) -> Fault:
    said = re.match(_ABOUT.get(finding.code, ""), finding.message)
    about = said.groupdict() if said else {}
    parts = tuple(v for k, v in about.items() if k in ("one", "two") and v)
    joint = finding.subject if finding.subject in JOINTS else _joint(parts)
    angle, low, high = about.get("angle") or "", 0.0, 0.0
    if finding.code == "joint-limit":
        low, high = limits_of(motion)[f"{joint}.{angle}"]
    elif finding.code == "too-fast":
        high, parts = motion.fastest, (joint,)
    elif finding.code in ("too-sudden", "loop-open"):
        parts = (joint,) if joint else ()
    elif finding.code == "contact-slides":
        parts = (finding.subject, *parts)
    k = len(motion.keyframes) - 1 if finding.code == "loop-open" else nearest(motion, finding.time)
    value = float(about.get("value") or 0.0)
    at = finding.time
    return Fault(finding.code, k, at, finding.amount, joint, angle, parts, value, low, high)


def _joint(parts: tuple[str, ...]) -> str:
    """The joint that moves the first of these parts of the body."""
    for part in parts:
        if part in JOINT_OF_PART:
            return JOINT_OF_PART[part]
        if part in JOINT_OF_BONE:
            return JOINT_OF_BONE[part]
    return ""
