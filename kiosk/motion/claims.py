"""What a motion really does, measured from its clip, for comparing with what an item says."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.body import clinical_angles, point_positions
from kiosk.motion.clip import Clip
from kiosk.motion.skeleton import INDEX, Array, world_transforms

STRAIGHT_KNEE = 12.0
"""A knee that stays under this many degrees reads as straight."""
BENT_KNEE = 15.0
RISE = 0.05
"""Metres by which hips that leave the mat count as lifted."""
MOVES = 8.0
"""Degrees from which a joint counts as moving; smaller changes are posture."""


@dataclass(frozen=True)
class Excursion:
    """One angle of one joint: in ready, in hold, and its extremes over the loop (degrees)."""

    joint: str
    angle: str
    ready: float
    hold: float
    low: float
    high: float

    @property
    def change(self) -> float:
        """Degrees from ready to hold, with its sign."""
        return self.hold - self.ready


@dataclass(frozen=True)
class Claims:
    """What a clip shows. `side` is that of the working leg; `other` is the opposite one."""

    id: str
    side: str
    posture: str
    duration: float
    hold_seconds: float
    """The longest unbroken hold in one loop."""
    move_seconds: float
    return_seconds: float
    repeats: int
    """How many times the movement is made in one loop."""
    excursions: tuple[Excursion, ...]
    pelvic_list: Excursion
    """The pelvis against the level: + when the side of the free (other) leg drops."""
    pelvis_rise: float
    """Metres that the pelvis rises from ready to hold."""
    trunk_lean: Excursion
    """The chest against the upright, in degrees, + towards the working side; standing only."""
    most: tuple[str, str, float]
    """Joint, angle and signed degrees of the working leg's largest change, ready to hold."""

    def of(self, joint: str, angle: str) -> Excursion:
        """One excursion, e.g. of("hip_r", "abd"); KeyError when there is none."""
        for one in self.excursions:
            if one.joint == joint and one.angle == angle:
                return one
        raise KeyError(f"{joint}.{angle}")

    @property
    def hip(self) -> str:
        """The working hip's joint name."""
        return f"hip_{self.side[0]}"

    @property
    def knee(self) -> str:
        """straight, bent or between: the working knee while it moves and holds."""
        bend = self.of(f"knee_{self.side[0]}", "flex")
        if max(bend.ready, bend.hold) < STRAIGHT_KNEE:
            return "straight"
        return "bent" if max(bend.ready, bend.hold) >= BENT_KNEE else "between"

    @property
    def actions(self) -> frozenset[str]:
        """What the working hip and pelvis do from ready to hold, in plain clinical words."""
        names = {
            "abd": ("abduction", "adduction"),
            "flex": ("flexion", "extension"),
            "rot": ("external_rotation", "internal_rotation"),
        }
        out = set()
        for angle, (plus, minus) in names.items():
            change = self.of(self.hip, angle).change
            if abs(change) >= MOVES:
                out.add(plus if change > 0 else minus)
        off_mat = self.posture.startswith("side_lying") and self.pelvis_rise >= RISE
        if self.pelvic_list.change <= -3.0 or off_mat:
            out.add("pelvic_lift")
        if self.pelvic_list.change >= 3.0:
            out.add("pelvic_drop")
        return frozenset(out or {"hold"})


def measure(clip: Clip) -> Claims:
    """Measure a clip; works for either side."""
    rotations = clip.rotations()
    world = world_transforms(rotations, clip.root)
    angles = clinical_angles(rotations)
    ready, hold = _frames(clip, "ready"), _frames(clip, "hold")
    excursions = tuple(
        _excursion(joint, angle, values, ready, hold)
        for joint, by_angle in angles.items()
        for angle, values in by_angle.items()
    )
    s = clip.side[0]
    height = world[:, INDEX["pelvis"], 1, 3]
    legs = [
        e
        for e in excursions
        if e.joint == f"hip_{s}" or (e.joint, e.angle) == (f"knee_{s}", "flex")
    ]
    most = max(legs, key=lambda e: abs(e.change))
    return Claims(
        id=clip.id,
        side=clip.side,
        posture=clip.posture,
        duration=clip.duration,
        hold_seconds=_longest(clip, "hold"),
        move_seconds=_longest(clip, "move"),
        return_seconds=_longest(clip, "return"),
        repeats=max(1, sum(1 for p in clip.phases if p.name == "hold")),
        excursions=excursions,
        pelvic_list=_excursion("pelvis", "list", _list(clip, world, s), ready, hold),
        pelvis_rise=round(float(np.median(height[hold]) - np.median(height[ready])), 3),
        trunk_lean=_excursion("chest", "lean", _lean(world, s), ready, hold),
        most=(most.joint, most.angle, round(most.change, 1)),
    )


def _frames(clip: Clip, phase: str) -> NDArray[np.intp]:
    """Frames well inside a phase; ready falls back to the first frame, hold to the middle."""
    times = np.arange(clip.frames) / clip.fps
    inside = np.zeros(clip.frames, dtype=bool)
    for span in clip.phases:
        if span.name == phase:
            inside |= (times >= span.start - 1e-6) & (times <= span.end + 1e-6)
    if not inside.any():
        fallback = 0 if phase == "ready" else clip.frames // 2
        return np.array([fallback])
    return np.flatnonzero(inside)


def _excursion(
    joint: str, angle: str, values: Array, ready: NDArray[np.intp], hold: NDArray[np.intp]
) -> Excursion:
    return Excursion(
        joint,
        angle,
        round(float(np.median(values[ready])), 1),
        round(float(np.median(values[hold])), 1),
        round(float(values.min()), 1),
        round(float(values.max()), 1),
    )


def _longest(clip: Clip, phase: str) -> float:
    return round(max((p.end - p.start for p in clip.phases if p.name == phase), default=0.0), 2)


def _list(clip: Clip, world: Array, side: str) -> Array:
    """Pelvic list in degrees, free side down +: hips against the level, or the spine if lying."""
    left = world[:, INDEX["thigh_l"], :3, 3]
    right = world[:, INDEX["thigh_r"], :3, 3]
    across = left - right
    if clip.posture.startswith("side_lying"):
        up = world[:, INDEX["neck"], :3, 3] - world[:, INDEX["lumbar"], :3, 3]
        up = up / np.linalg.norm(up, axis=-1, keepdims=True)
    else:
        up = np.broadcast_to(np.array([0.0, 1.0, 0.0]), across.shape)
    raised = np.degrees(np.arcsin((across * up).sum(-1) / np.linalg.norm(across, axis=-1)))
    drop: Array = -raised if side == "r" else raised
    return drop


def _lean(world: Array, side: str) -> Array:
    """How far the trunk leans to the working side, degrees from the vertical."""
    low = world[:, INDEX["pelvis"], :3, 3]
    high = point_positions(world, "chest_back")
    trunk = high - low
    right = -world[:, INDEX["pelvis"], :3, 0]
    level = right * np.array([1.0, 0.0, 1.0])
    level /= np.maximum(np.linalg.norm(level, axis=-1, keepdims=True), 1e-6)
    sideways = (trunk * level).sum(-1)
    lean: Array = np.degrees(np.arctan2(sideways, np.maximum(trunk[:, 1], 1e-6)))
    return lean if side == "r" else -lean
