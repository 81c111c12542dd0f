"""Changes of poses: a joint's angle, a pose of one's own, the other side alike."""

from __future__ import annotations

import re
from typing import Any

from kiosk.motion.body import swap_side
from kiosk.motion.edit.document import MotionDocument, Refused
from kiosk.motion.edit.yamltext import YamlText
from kiosk.motion.limits import limits_of
from kiosk.motion.postures import POSTURES
from kiosk.motion.schema import MotionSource
from kiosk.motion.skeleton import JOINTS

NAME = re.compile(r"[a-z][a-z0-9_]{0,31}")


def angle(motion: MotionSource, keyframe: int, joint: str, name: str) -> float:
    """The degrees that the file gives a joint's angle at a keyframe, its posture's included."""
    pose = motion.pose(motion.keyframes[keyframe].pose)
    easy = POSTURES[motion.posture].pose
    return float(pose.get(joint, {}).get(name, easy.get(joint, {}).get(name, 0.0)))


def on_curve(motion: MotionSource, joint: str, name: str) -> bool:
    """Whether a curve of the file leads this angle, so that poses do not."""
    side = joint.removesuffix("_l").removesuffix("_r")
    return f"{joint}.{name}" in motion.curves or f"{side}.{name}" in motion.curves


def uses(motion: MotionSource, pose: str) -> tuple[int, ...]:
    """The keyframes that show a pose itself."""
    return tuple(i for i, frame in enumerate(motion.keyframes) if frame.pose == pose)


def reached(motion: MotionSource, pose: str) -> tuple[int, ...]:
    """The keyframes that a change of a pose can reach: poses made from it show it, too."""
    found = []
    for i, frame in enumerate(motion.keyframes):
        name: str | None = frame.pose
        while name is not None and name != pose:
            name = motion.poses[name].base
        if name is not None:
            found.append(i)
    return tuple(found)


def set_angle(
    document: MotionDocument,
    keyframe: int,
    joint: str,
    name: str,
    degrees: float,
    *,
    only_here: bool = False,
    gesture: str = "",
) -> None:
    """Set a joint's angle in the pose of a keyframe, wherever that pose is used or made from.

    `only_here` gives the keyframe a pose of its own first. Degrees are kept to a tenth. Raises
    Refused: "beyond" with `low` and `high` outside of the joint's limits, "curve" where a curve
    leads the angle.
    """
    motion = document.motion
    low, high = limits_of(motion)[f"{joint}.{name}"]
    value = round(float(degrees), 1)
    if not low <= value <= high:
        raise Refused("beyond", joint=joint, angle=name, low=low, high=high, asked=value)
    if on_curve(motion, joint, name):
        raise Refused("curve", joint=joint, angle=name)
    if angle(motion, keyframe, joint, name) == value:
        return
    alone = only_here and len(reached(motion, motion.keyframes[keyframe].pose)) > 1

    def change(yaml: YamlText) -> YamlText:
        if alone:
            yaml, pose = _own_pose(document, yaml, keyframe)
        else:
            pose = motion.keyframes[keyframe].pose
        return yaml.put(("poses", pose, joint, name), value, block=2)

    document.change(change, gesture)


def same_on_other_side(document: MotionDocument, keyframe: int, joint: str) -> None:
    """Give the opposite joint the same angles in this pose; joints of the middle have none."""
    other = swap_side(joint)
    if other == joint:
        return
    motion = document.motion
    pose = motion.keyframes[keyframe].pose
    wanted = {n: angle(motion, keyframe, joint, n) for n, _, _ in JOINTS[joint].angles}

    def change(yaml: YamlText) -> YamlText:
        for name, value in wanted.items():
            if angle(motion, keyframe, other, name) != value:
                yaml = yaml.put(("poses", pose, other, name), value, block=2)
        return yaml

    document.change(change)


def own_pose(document: MotionDocument, keyframe: int) -> str:
    """Give a keyframe a pose whose changes reach no other keyframe, the same as now; its name."""
    motion = document.motion
    if len(reached(motion, motion.keyframes[keyframe].pose)) < 2:
        return motion.keyframes[keyframe].pose
    document.change(lambda yaml: _own_pose(document, yaml, keyframe)[0])
    return document.motion.keyframes[keyframe].pose


def use_pose(document: MotionDocument, keyframe: int, pose: str) -> None:
    """Let a keyframe show another pose of the motion. A pose nobody shows any more stays."""
    if pose not in document.motion.poses:
        raise Refused("no-pose", pose=pose)
    document.change(
        lambda yaml: own_keyframes(document, yaml).put(("keyframes", keyframe, "pose"), pose)
    )


def rename_pose(document: MotionDocument, old: str, new: str) -> None:
    """Give a pose another name, wherever it is named.

    Raises Refused: "name" for one that cannot be, "taken", or "inherited" for a pose of the
    motion that this one extends.
    """
    new = re.sub(r"[\s-]+", "_", new.strip().lower())
    motion = document.motion
    if new == old:
        return
    if not NAME.fullmatch(new):
        raise Refused("name", name=new)
    if new in motion.poses:
        raise Refused("taken", name=new)
    if old not in motion.poses or document.inherited(("poses", old)):
        raise Refused("inherited", name=old)

    def change(yaml: YamlText) -> YamlText:
        yaml = yaml.rename(("poses", old), new)
        for name, pose in motion.poses.items():
            if pose.base == old:
                yaml = yaml.put(("poses", name, "from"), new)
        for index in uses(motion, old):
            yaml = own_keyframes(document, yaml).put(("keyframes", index, "pose"), new)
        return yaml

    document.change(change)


def own_keyframes(document: MotionDocument, yaml: YamlText) -> YamlText:
    """The text with its own list of keyframes: a list is never extended, only replaced."""
    if yaml.has(("keyframes",)):
        return yaml
    frames: list[Any] = document.said(("keyframes",), [])
    return yaml.put(("keyframes",), frames, block=1)


def free_name(motion: MotionSource, stem: str) -> str:
    """A name for a new pose: the stem, or the stem with the first number that is free."""
    if stem not in motion.poses:
        return stem
    stem = re.sub(r"_[0-9]+$", "", stem)
    return next(n for n in (f"{stem}_{i}" for i in range(2, 1000)) if n not in motion.poses)


def _own_pose(document: MotionDocument, yaml: YamlText, keyframe: int) -> tuple[YamlText, str]:
    motion = document.motion
    old = motion.keyframes[keyframe].pose
    new = free_name(motion, old)
    yaml = yaml.put(("poses", new, "from"), old, block=2)
    return own_keyframes(document, yaml).put(("keyframes", keyframe, "pose"), new), new
