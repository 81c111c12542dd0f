"""Normal ranges of the joints, degrees.

Hip and knee: clinical reference values (flexion 120, extension 15, abduction 45-50, adduction
30, external rotation 60, internal 40, knee 0-140); the rest are usual goniometry norms, shared
over several spine joints.
"""

from __future__ import annotations

from kiosk.motion.schema import MotionSource, joint_names

_RANGES: dict[str, tuple[float, float]] = {
    "pelvis.tilt": (-90.0, 90.0),
    "pelvis.list": (-45.0, 45.0),
    "pelvis.turn": (-60.0, 60.0),
    "lumbar.flex": (-25.0, 45.0),
    "lumbar.bend": (-22.0, 22.0),
    "lumbar.turn": (-15.0, 15.0),
    "chest.flex": (-20.0, 35.0),
    "chest.bend": (-22.0, 22.0),
    "chest.turn": (-35.0, 35.0),
    "neck.flex": (-35.0, 35.0),
    "neck.bend": (-28.0, 28.0),
    "neck.turn": (-45.0, 45.0),
    "head.flex": (-30.0, 30.0),
    "head.bend": (-22.0, 22.0),
    "head.turn": (-40.0, 40.0),
    "hip.flex": (-20.0, 120.0),
    "hip.abd": (-30.0, 50.0),
    "hip.rot": (-40.0, 60.0),
    "knee.flex": (-3.0, 140.0),
    "ankle.flex": (-50.0, 30.0),
    "ankle.abd": (-35.0, 25.0),
    "ankle.rot": (-30.0, 30.0),
    "girdle.up": (-12.0, 40.0),
    "girdle.forward": (-25.0, 30.0),
    "shoulder.flex": (-60.0, 180.0),
    "shoulder.abd": (-50.0, 180.0),
    "shoulder.rot": (-95.0, 95.0),
    "elbow.flex": (-3.0, 150.0),
    "elbow.supinate": (-95.0, 95.0),
    "wrist.flex": (-75.0, 85.0),
    "wrist.deviate": (-35.0, 25.0),
}


def normal_limits() -> dict[str, tuple[float, float]]:
    """Every joint's angles as `joint.angle` -> (low, high) in degrees."""
    out: dict[str, tuple[float, float]] = {}
    for name, span in _RANGES.items():
        joint, _, angle = name.partition(".")
        for one in joint_names(joint):
            out[f"{one}.{angle}"] = span
    return out


def limits_of(motion: MotionSource) -> dict[str, tuple[float, float]]:
    """The normal limits with the motion's own exceptions."""
    out = normal_limits()
    for name, limit in motion.limits.items():
        joint, _, angle = name.partition(".")
        for one in joint_names(joint):
            out[f"{one}.{angle}"] = (limit.low, limit.high)
    return out
