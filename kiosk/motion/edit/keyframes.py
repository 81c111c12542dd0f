"""Changes of time: where keyframes stand, how long they last, which come and go."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from itertools import pairwise
from typing import Any, get_args

import numpy as np

from kiosk.motion.compile import key_angles
from kiosk.motion.edit.document import MotionDocument, Refused
from kiosk.motion.edit.poses import free_name, own_keyframes
from kiosk.motion.edit.yamltext import YamlText
from kiosk.motion.schema import PHASES, MotionSource
from kiosk.motion.solve import ANGLES
from kiosk.motion.timeline import Ease, sample

SHORTEST = 0.1
"""Seconds between two keyframes at least."""
LONGEST = 120.0
EASES: tuple[Ease, ...] = get_args(Ease)


def move(document: MotionDocument, index: int, at: float, gesture: str = "") -> None:
    """Put a keyframe at another moment, between its neighbours; the last one ends the loop.

    Seconds are kept to a twentieth. What contacts say about time goes along. Raises
    Refused("first") for the first keyframe, which stands at 0, and "between" with `low` and `high`.
    """
    times = [frame.at for frame in document.motion.keyframes]
    if index == 0:
        raise Refused("first")
    low = times[index - 1] + SHORTEST
    high = times[index + 1] - SHORTEST if index + 1 < len(times) else LONGEST
    at = round(round(at * 20.0) / 20.0, 2)
    if not low - 1e-9 <= at <= high + 1e-9:
        raise Refused("between", low=low, high=high, asked=at)
    new = list(times)
    new[index] = at
    document.change(lambda yaml: _retimed(document, yaml, new), gesture)


def last(document: MotionDocument, index: int, seconds: float, gesture: str = "") -> None:
    """Say how long it takes from a keyframe to the next; all later ones move along.

    Raises Refused("between") with `low` and `high` in seconds.
    """
    times = [frame.at for frame in document.motion.keyframes]
    if index >= len(times) - 1:
        return
    seconds = round(round(seconds * 20.0) / 20.0, 2)
    most = LONGEST - times[-1] + times[index + 1] - times[index]
    if not SHORTEST - 1e-9 <= seconds <= most + 1e-9:
        raise Refused("between", low=SHORTEST, high=most, asked=seconds)
    longer = seconds - (times[index + 1] - times[index])
    new = [t if i <= index else round(t + longer, 2) for i, t in enumerate(times)]
    document.change(lambda yaml: _retimed(document, yaml, new), gesture)


def add(document: MotionDocument, at: float) -> int:
    """Add a keyframe with the pose that the body has then; where it stands in the list.

    Raises Refused("too-near") where another one stands, "outside" beyond the loop, and "curve"
    where curves lead the body.
    """
    motion = document.motion
    if motion.curves:
        raise Refused("curve")
    at = round(round(at * 20.0) / 20.0, 2)
    times = [frame.at for frame in motion.keyframes]
    if not 0.0 < at < motion.duration:
        raise Refused("outside")
    if min(abs(t - at) for t in times) < SHORTEST - 1e-9:
        raise Refused("too-near", at=at)
    index = bisect_right(times, at)
    before = motion.keyframes[index - 1]
    name = free_name(motion, f"pose_{len(motion.poses) + 1}")
    pose = _pose_at(motion, index - 1, at)

    def change(yaml: YamlText) -> YamlText:
        yaml = yaml.put(("poses", name), {"from": before.pose, **pose}, block=2)
        frame: dict[str, Any] = {"at": at, "pose": name, "phase": before.phase}
        if before.other is not None:
            frame["other"] = before.other
        return own_keyframes(document, yaml).insert(("keyframes",), index, frame)

    document.change(change)
    return index


def duplicate(document: MotionDocument, index: int) -> int:
    """Show a keyframe's pose once more a second later, so that it is held; where that stands.

    What follows moves later by that second.
    """
    motion = document.motion
    if motion.curves:
        raise Refused("curve")
    if motion.duration > LONGEST - 1.0:
        raise Refused("between", low=SHORTEST, high=LONGEST - motion.duration, asked=1.0)
    frame = motion.keyframes[index]
    times = [f.at for f in motion.keyframes]
    later = [t if i <= index else round(t + 1.0, 2) for i, t in enumerate(times)]
    copy: dict[str, Any] = {
        "at": round(frame.at + 1.0, 2),
        "pose": frame.pose,
        "phase": frame.phase,
    }
    if frame.other is not None:
        copy["other"] = frame.other

    def change(yaml: YamlText) -> YamlText:
        yaml = _retimed(document, yaml, later)
        return own_keyframes(document, yaml).insert(("keyframes",), index + 1, copy)

    document.change(change)
    return index + 1


def remove(document: MotionDocument, index: int) -> None:
    """Take a keyframe away. The one after the first becomes the first. Its pose stays.

    Raises Refused("last-two") when only two are left.
    """
    times = [frame.at for frame in document.motion.keyframes]
    if len(times) < 3:
        raise Refused("last-two")
    rest = [t for i, t in enumerate(times) if i != index]
    start = rest[0]

    def change(yaml: YamlText) -> YamlText:
        yaml = own_keyframes(document, yaml)
        if start > 0.0:
            moved = [round(max(0.0, t - start), 2) for t in times]
            yaml = _retimed(document, yaml, moved)
        elif index == len(times) - 1:
            yaml = _spans(document, yaml, lambda t: min(t, rest[-1]))
        return yaml.drop(("keyframes", index))

    document.change(change)


def set_phase(document: MotionDocument, index: int, phase: str) -> None:
    """Say what begins at a keyframe: ready, move, hold or return."""
    if phase not in PHASES:
        raise Refused("no-phase", phase=phase)
    document.change(
        lambda yaml: own_keyframes(document, yaml).put(("keyframes", index, "phase"), phase)
    )


def set_ease(document: MotionDocument, index: int, ease: str) -> None:
    """Say how the body passes a keyframe: it rests, flows through, or turns a corner."""
    if ease not in EASES:
        raise Refused("no-ease", ease=ease)
    way = ("keyframes", index, "ease")

    def change(yaml: YamlText) -> YamlText:
        yaml = own_keyframes(document, yaml)
        if ease == "rest":
            return yaml.drop(way) if yaml.has(way) else yaml
        return yaml.put(way, ease)

    document.change(change)


def _pose_at(motion: MotionSource, index: int, at: float) -> dict[str, dict[str, float]]:
    """The angles at a moment that differ from those of keyframe `index`, by joint."""
    keys = key_angles(motion)
    times = np.array([frame.at for frame in motion.keyframes])
    now = sample(times, keys, [frame.ease for frame in motion.keyframes], np.array([at]))[0]
    out: dict[str, dict[str, float]] = {}
    for column, (joint, name, _, _) in enumerate(ANGLES):
        if abs(now[column] - keys[index, column]) > 0.05:
            out.setdefault(joint, {})[name] = round(float(now[column]), 1)
    return out


def _retimed(document: MotionDocument, yaml: YamlText, times: Sequence[float]) -> YamlText:
    """The text with the keyframes at other moments; the contacts' intervals follow them."""
    old = [frame.at for frame in document.motion.keyframes]
    yaml = own_keyframes(document, yaml)
    for index, (was, now) in enumerate(zip(old, times, strict=True)):
        if was != now:
            yaml = yaml.put(("keyframes", index, "at"), float(now))

    def moved(t: float) -> float:
        for (a, b), (c, d) in zip(pairwise(old), pairwise(times), strict=True):
            if a <= t <= b:
                return c + (d - c) * (t - a) / (b - a)
        return times[-1] + t - old[-1]  # a little beyond the loop's end

    return _spans(document, yaml, moved)


def _spans(document: MotionDocument, yaml: YamlText, moved: Callable[[float], float]) -> YamlText:
    """The text with the ends of every contact's intervals moved."""
    for name, contact in document.motion.contacts.items():
        if contact.during is None:
            continue
        new = [[round(moved(a), 2), round(moved(b), 2)] for a, b in contact.during]
        new = [span for span in new if span[1] > span[0]]
        if new == [list(span) for span in contact.during]:
            continue
        way = ("contacts", name, "during")
        if yaml.has(way) and len(new) == len(contact.during):
            for i, span in enumerate(new):
                for j, value in enumerate(span):
                    yaml = yaml.put((*way, i, j), value)
        else:
            yaml = yaml.put(way, new or None)
    return yaml
