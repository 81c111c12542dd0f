"""The cited key poses of every exercise, and how far a clip is from them.

Each row is one angle at the start (ready) or the end (hold) of the movement, as the table of key
poses in our clinical facts (section 3.4, E1-E14) gives it, with the study or guide behind it where
it has one. A range is what the table allows; the error is the distance to the nearer edge.
`lift` rows are angles gained from start to end, where the start depends on how a body lies.
Angles in degrees, on the working (right) side, in the terms of `kiosk.motion.skeleton`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.body import clinical_angles
from kiosk.motion.claims import Claims, measure
from kiosk.motion.clip import Clip
from kiosk.motion.skeleton import INDEX

TOLERANCE = 5.0
"""Degrees that a key pose may miss its range by: what a goniometer repeats to in a clinic."""
TABLE = "clinical facts 3.4"


@dataclass(frozen=True)
class KeyPose:
    """One angle at one moment.

    `moment` is `start`, `end`, `lift` (gained from start to end), or `most` or `least` of the loop.
    """

    exercise: str
    moment: str
    joint: str
    angle: str
    low: float
    high: float
    source: str = TABLE


@dataclass(frozen=True)
class Measured:
    """A key pose, what the clip shows, and its error (degrees outside the range, else 0)."""

    pose: KeyPose
    value: float

    @property
    def error(self) -> float:
        """Degrees between the value and the range."""
        return round(max(self.pose.low - self.value, self.value - self.pose.high, 0.0), 1)


def _rows(exercise: str, *rows: tuple[str, str, float, float, str]) -> list[KeyPose]:
    out = []
    for moment, name, low, high, source in rows:
        joint, _, angle = name.partition(".")
        out.append(KeyPose(exercise, moment, joint, angle, low, high, source or TABLE))
    return out


DISTEFANO = "Distefano 2009; AAOS"
CLAM = "Sidorkewicz 2014 (30, 45, 60 tested); physiodc 60"
BRIDGE = "computed from thigh .408, shank .40, trunk .50 m"
FIGURE_FOUR = "the table says 90-100 (knee), 100-110 (hip); the ankle on the thigh needs more here"
FOREARM = "the table says 90; the forearm lies on the mat, the elbow under the shoulder"
STRIDE = "Kadaba 1990; Winter 2009; Perry & Burnfield 2010"

POSES: tuple[KeyPose, ...] = tuple(
    _rows(
        "side-leg-raise",
        ("start", "hip_r.flex", -10, 0, ""),
        ("start", "hip_r.abd", 0, 0, ""),
        ("end", "hip_r.abd", 30, 30, DISTEFANO),
        ("end", "hip_r.flex", -10, 0, ""),
        ("end", "hip_r.rot", -5, 0, ""),
        ("end", "knee_r.flex", 0, 0, ""),
        ("start", "hip_l.flex", 30, 45, ""),
        ("start", "knee_l.flex", 60, 90, ""),
        ("end", "pelvis.list", 0, 0, ""),
        ("end", "pelvis.turn", 0, 10, "Baik 2021 (rolled forward)"),
    )
    + _rows(
        "clamshell",
        ("start", "hip_r.flex", 45, 60, CLAM),
        ("end", "hip_r.flex", 45, 60, CLAM),
        ("end", "hip_r.abd", 15, 20, ""),
        ("lift", "hip_r.rot", 20, 25, ""),
        ("start", "knee_r.flex", 90, 90, "MSD Manual"),
        ("end", "knee_r.flex", 90, 90, "MSD Manual"),
        ("end", "pelvis.turn", 0, 10, "Willcox & Burden 2013 (not rolled back)"),
    )
    + _rows(
        "hip-abduction",
        ("end", "hip_r.abd", 25, 30, "JOSPT excerpt 30"),
        ("end", "hip_r.flex", -5, 0, ""),
        ("end", "hip_r.rot", 0, 0, ""),
        ("end", "knee_r.flex", 0, 0, ""),
        ("start", "knee_l.flex", 5, 10, ""),
        ("end", "pelvis.list", 0, 0, ""),
        ("end", "chest.lean", 0, 0, ""),
    )
    + _rows(
        "glute-stretch",
        ("start", "hip_r.flex", 60, 75, ""),
        ("start", "hip_r.abd", 20, 30, ""),
        ("end", "hip_r.flex", 90, 110, ""),
        ("end", "hip_r.abd", 30, 35, ""),
        ("end", "knee_r.flex", 90, 120, FIGURE_FOUR),
        ("end", "hip_l.flex", 80, 105, ""),
        ("end", "knee_l.flex", 85, 95, ""),
    )
    + _rows(
        "glute-stretch--seated",
        ("end", "hip_r.flex", 100, 120, FIGURE_FOUR),
        ("end", "hip_r.abd", 25, 36, ""),
        ("lift", "trunk.lean", 10, 20, ""),
    )
    + _rows(
        "side-plank",
        ("end", "hip_l.flex", 0, 0, ""),
        ("end", "hip_l.abd", 0, 0, ""),
        ("end", "knee_l.flex", 90, 90, "watermaniaclinic"),
        ("end", "elbow_l.flex", 75, 90, FOREARM),
        ("end", "line.bend", 0, 8, "line ear-shoulder-hip-knee"),
    )
    + _rows(
        "side-plank--straight-legs",
        ("end", "hip_l.flex", -5, 5, ""),
        ("end", "knee_l.flex", 0, 5, ""),
        ("end", "line.bend", 0, 8, "line ear-shoulder-hip-knee"),
    )
    + _rows(
        "bridge-band",
        ("start", "hip_r.flex", 44, 44, BRIDGE),
        ("end", "hip_r.flex", 0, 0, BRIDGE),
        ("end", "hip_r.abd", 10, 15, ""),
        ("end", "hip_r.rot", 0, 5, ""),
        ("start", "knee_r.flex", 90, 100, BRIDGE),
        ("end", "knee_r.flex", 77, 84, BRIDGE),
        ("lift", "pelvis.tilt", -26, -19, BRIDGE),
    )
    + _rows(
        "one-leg-bridge",
        ("start", "hip_r.flex", 44, 44, BRIDGE),
        ("end", "hip_r.flex", 0, 0, BRIDGE),
        ("end", "hip_r.abd", 0, 0, ""),
        ("end", "knee_r.flex", 77, 84, BRIDGE),
        ("end", "pelvis.list", 0, 0, ""),
    )
    + _rows(
        "band-walk",
        ("start", "hip_r.flex", 30, 45, ""),
        ("start", "hip_r.abd", 5, 10, ""),
        ("end", "hip_r.abd", 16, 25, ""),
        ("start", "knee_r.flex", 30, 45, ""),
        ("start", "trunk.lean", 20, 30, ""),
    )
    + _rows(
        "hip-hike",
        ("start", "hip_r.abd", -7, 0, ""),
        ("end", "hip_r.abd", -1, 5, ""),
        ("lift", "hip_r.abd", 5, 6, ""),
        ("start", "pelvis.list", 0, 0, "level: no drop below for sore outer hips"),
        ("end", "pelvis.list", -6, -5, ""),
        ("end", "knee_r.flex", 0, 5, "eagleroar; verywellhealth (straight)"),
    )
    + _rows(
        "one-leg-stand",
        ("end", "hip_r.flex", 0, 3, ""),
        ("end", "knee_r.flex", 0, 5, ""),
        ("end", "knee_l.flex", 90, 90, "NHS Lothian; Magee (knee bent 90)"),
        ("end", "hip_l.flex", 0, 0, "NHS Lothian; Magee (hip neutral)"),
        ("end", "pelvis.list", 0, 2, ""),
    )
    + _rows(
        "step-up",
        ("start", "hip_r.flex", 50, 60, ""),
        ("start", "knee_r.flex", 60, 70, ""),
        ("end", "hip_r.flex", 0, 5, ""),
        ("end", "knee_r.flex", 0, 5, ""),
        ("end", "pelvis.list", 0, 0, ""),
        ("end", "trunk.lean", 0, 5, ""),
    )
    + _rows(
        "one-leg-squat",
        ("start", "hip_r.flex", 0, 5, ""),
        ("end", "hip_r.flex", 45, 60, "PLoS ONE 0126258 (60 is the reference)"),
        ("end", "knee_r.flex", 45, 60, "PLoS ONE 0126258"),
        ("end", "ankle_r.flex", 15, 20, ""),
        ("end", "trunk.lean", 20, 30, ""),
        ("end", "pelvis.list", -5, 5, ""),
    )
    + _rows(
        "hip-hinge",
        ("start", "hip_r.flex", 0, 10, ""),
        ("end", "hip_r.flex", 60, 80, ""),
        ("end", "knee_r.flex", 10, 20, ""),
        ("end", "lumbar.flex", 0, 5, "spine neutral"),
    )
    + _rows("hip-hinge--one-leg", ("end", "knee_r.flex", 20, 30, "Distefano 2009 (30)"))
    + _rows(
        "push-out-hold",
        ("end", "hip_r.flex", 45, 60, ""),
        ("end", "hip_r.abd", 5, 10, ""),
        ("end", "knee_r.flex", 90, 100, ""),
    )
    + _rows(
        "walk-level",
        ("most", "hip_r.flex", 30, 34, STRIDE),
        ("least", "hip_r.flex", -11, -8, STRIDE),
        ("most", "knee_r.flex", 58, 63, STRIDE),
        ("least", "ankle_r.flex", -20, -14, STRIDE),
        ("most", "pelvis.list", 4, 5, STRIDE),
        ("least", "pelvis.list", -5, -4, STRIDE),
    )
)
"""Every key pose that the clinical facts give, exercise by exercise."""


def of(exercise: str) -> tuple[KeyPose, ...]:
    """The key poses of one motion id; empty when the facts give none."""
    return tuple(pose for pose in POSES if pose.exercise == exercise)


def compare(clip: Clip) -> tuple[Measured, ...]:
    """What a clip (its right side working) shows for each of its key poses."""
    poses = of(clip.id)
    if not poses:
        return ()
    claims = measure(clip)
    return tuple(Measured(pose, _value(clip, claims, pose)) for pose in poses)


def _value(clip: Clip, claims: Claims, pose: KeyPose) -> float:
    if pose.joint in ("trunk", "line"):
        curve = _trunk(clip) if pose.joint == "trunk" else _line(clip)
        start, end = _between(clip, "ready", curve), _between(clip, "hold", curve)
    elif pose.moment in ("most", "least"):
        values = clinical_angles(clip.rotations())[pose.joint][pose.angle]
        return round(float(values.max() if pose.moment == "most" else values.min()), 1)
    elif (pose.joint, pose.angle) == ("chest", "lean"):
        start, end = claims.trunk_lean.ready, claims.trunk_lean.hold
    elif (pose.joint, pose.angle) == ("pelvis", "list"):
        start, end = claims.pelvic_list.ready, claims.pelvic_list.hold
    else:
        found = claims.of(pose.joint, pose.angle)
        start, end = found.ready, found.hold
    moments = {"start": start, "end": end, "lift": end - start}
    return round(moments[pose.moment], 1)


def _between(clip: Clip, phase: str, values: np.ndarray) -> float:
    times = np.arange(clip.frames) / clip.fps
    inside = np.zeros(clip.frames, dtype=bool)
    for span in clip.phases:
        if span.name == phase:
            inside |= (times >= span.start) & (times <= span.end)
    return float(np.median(values[inside])) if inside.any() else float(values[0])


def _trunk(clip: Clip) -> np.ndarray:
    """How far the trunk is from upright (standing, sitting) or from lying, degrees (T,)."""
    world = clip.world()
    up = world[:, INDEX["neck"], :3, 3] - world[:, INDEX["pelvis"], :3, 3]
    rise = np.degrees(np.arcsin(np.clip(up[:, 1] / np.linalg.norm(up, axis=-1), -1.0, 1.0)))
    out: np.ndarray = -rise if clip.posture == "supine" else 90.0 - rise
    return out


def _line(clip: Clip) -> np.ndarray:
    """How far the hip is off the straight line from shoulder to knee, degrees of bend (T,)."""
    world = clip.world()
    shoulders = (world[:, INDEX["upper_arm_l"], :3, 3] + world[:, INDEX["upper_arm_r"], :3, 3]) / 2
    knees = (world[:, INDEX["shank_l"], :3, 3] + world[:, INDEX["shank_r"], :3, 3]) / 2
    hips = world[:, INDEX["pelvis"], :3, 3]
    a, b = shoulders - hips, knees - hips
    cosine = (a * b).sum(-1) / np.linalg.norm(a, axis=-1) / np.linalg.norm(b, axis=-1)
    out: np.ndarray = 180.0 - np.degrees(np.arccos(np.clip(cosine, -1.0, 1.0)))
    return out
