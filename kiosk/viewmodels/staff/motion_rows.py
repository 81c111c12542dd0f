"""What the screens of the movement editor list, as plain rows made from the motion."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.motion.edit import poses, scene
from kiosk.motion.edit.document import MotionDocument
from kiosk.motion.edit.faults import Fault
from kiosk.motion.limits import limits_of
from kiosk.motion.place_props import height_of
from kiosk.motion.schema import CAMERAS, PHASES, Contact, MotionSource
from kiosk.motion.skeleton import JOINTS
from kiosk.studio.motion_edit.judge import Claim
from kiosk.viewmodels.staff import motion_words as words
from kiosk.viewmodels.staff.motion_words import capital, number

translate = QCoreApplication.translate
Row = dict[str, Any]
ORDER = (
    *("hip_r", "knee_r", "ankle_r", "hip_l", "knee_l", "ankle_l"),
    *("pelvis", "lumbar", "chest", "neck", "head"),
    *("girdle_r", "shoulder_r", "elbow_r", "wrist_r"),
    *("girdle_l", "shoulder_l", "elbow_l", "wrist_l"),
)
"""Joints as they are listed: the working leg first."""
DIFFERS = 1.0
"""Degrees from which it is said that a contact moves a joint."""


def joints(faulty: Iterable[str], mirrored: bool) -> list[Row]:
    """`[{joint, text, faulty}]`."""
    wrong = set(faulty)
    return [
        {
            "joint": joint,
            "text": capital(words.joint_name(joint, mirrored)),
            "faulty": joint in wrong,
        }
        for joint in ORDER
    ]


def angles(
    motion: MotionSource,
    keyframe: int,
    joint: str,
    shown: Mapping[str, float],
    mirrored: bool,
) -> list[Row]:
    """`[{angle, text, back, value, low, high, note, fixed}]` of a joint at a keyframe."""
    if joint not in JOINTS:
        return []
    limits = limits_of(motion)
    out: list[Row] = []
    for name, _, _ in JOINTS[joint].angles:
        low, high = limits[f"{joint}.{name}"]
        value = poses.angle(motion, keyframe, joint, name)
        fixed = poses.on_curve(motion, joint, name)
        if fixed and name in shown:
            value = round(shown[name])
        note = ""
        if fixed:
            note = translate("Motion", "Follows a measured curve of walking.")
        elif name in shown and abs(shown[name] - value) > DIFFERS and _gives(motion, joint, name):
            note = translate("Motion", "A contact brings it to %1°.")
            note = note.replace("%1", number(round(shown[name])))
        back = words.angle_back(joint, name, mirrored)
        out.append(
            {
                "angle": name,
                "text": words.angle_name(joint, name, mirrored),
                "back": back,
                "value": value,
                "low": low,
                "high": high,
                "lowText": f"{number(low)}°",
                "highText": f"{number(high)}°",
                "note": note,
                "fixed": fixed,
            }
        )
    return out


def _gives(motion: MotionSource, joint: str, name: str) -> bool:
    return any(f"{joint}.{name}" in contact.by for contact in motion.contacts.values())


def keyframes(motion: MotionSource) -> list[Row]:
    """`[{at, atText, phase, phaseText, ease, pose, poseText, lasts}]`."""
    frames = motion.keyframes
    return [
        {
            "at": frame.at,
            "atText": translate("Motion", "%1 s").replace("%1", number(frame.at)),
            "phase": frame.phase,
            "phaseText": words.phase_name(frame.phase),
            "ease": frame.ease,
            "pose": frame.pose,
            "poseText": pose_text(frame.pose),
            "lasts": round(frames[i + 1].at - frame.at, 2) if i + 1 < len(frames) else 0.0,
        }
        for i, frame in enumerate(frames)
    ]


def pose_text(pose: str) -> str:
    """A pose's name as it is read."""
    return capital(pose.replace("_", " "))


def pose_choices(motion: MotionSource) -> list[Row]:
    """The poses that a keyframe can show: `[{value, text}]`."""
    return [{"value": name, "text": pose_text(name)} for name in motion.poses]


def used_at(motion: MotionSource, keyframe: int) -> str:
    """Where else a change of a keyframe's pose can show, in words; "" when it is only here."""
    found = poses.reached(motion, motion.keyframes[keyframe].pose)
    times = [number(motion.keyframes[i].at) for i in found if i != keyframe]
    if not times:
        return ""
    listed = times[0]
    if len(times) > 1:
        both = translate("Motion", "%1 and %2")
        listed = both.replace("%1", ", ".join(times[:-1])).replace("%2", times[-1])
    text = translate("Motion", "What you change here can also show at %1 seconds.")
    return text.replace("%1", listed)


def contact_text(contact: Contact, mirrored: bool) -> str:
    """A contact in words: “Left foot on the floor”."""
    part, side = scene.part_of(contact)
    subject = words.part_name(f"{part}_{side}" if side else part, mirrored)
    if contact.on == "air":
        return translate("Motion", "%1 held in the air").replace("%1", capital(subject))
    on = words.part_name(contact.on, mirrored)
    text = translate("Motion", "%1 on the %2")
    return text.replace("%1", capital(subject)).replace("%2", on)


def contacts(motion: MotionSource, mirrored: bool) -> list[Row]:
    """`[{name, key, on, text, held, first, last, when}]`: what holds, then what usually could."""
    frames = motion.keyframes
    out: list[Row] = []
    taken = set()
    for name, contact in motion.contacts.items():
        part, side = scene.part_of(contact)
        taken.add(f"{part}_{side}" if side else part)
        spans = contact.during or [(0.0, motion.duration)]
        first = _nearest(motion, spans[0][0])
        last = _nearest(motion, spans[-1][1])
        whole = contact.during is None
        when = translate("Motion", "The whole movement") if whole else _spans(spans)
        out.append(
            {
                "name": name,
                "key": "",
                "on": contact.on,
                "text": contact_text(contact, mirrored),
                "held": True,
                "first": first,
                "last": last,
                "when": when,
                "simple": len(spans) == 1,
            }
        )
    for touching in scene.USUAL:
        if touching.key in taken:
            continue
        for on in scene.supports(motion):
            if scene.fits(touching, motion, on) and not (on == "floor" and _lies(motion)):
                one = Contact(**{**dict(touching.contact), "on": on})
                text = contact_text(one, mirrored)
                base = {"name": "", "key": touching.key, "on": on, "text": text, "held": False}
                out.append(
                    {**base, "first": 0, "last": len(frames) - 1, "when": "", "simple": True}
                )
    return out


def _lies(motion: MotionSource) -> bool:
    """Whether there is a mat or a bed, so that nobody means the floor."""
    return any(prop.kind in ("mat", "bed") for prop in motion.props.values())


def _spans(spans: Iterable[tuple[float, float]]) -> str:
    text = translate("Motion", "%1 to %2 s")
    said = [text.replace("%1", number(a)).replace("%2", number(b)) for a, b in spans]
    return ", ".join(said)


def _nearest(motion: MotionSource, seconds: float) -> int:
    times = [frame.at for frame in motion.keyframes]
    return min(range(len(times)), key=lambda k: abs(times[k] - seconds))


def props(motion: MotionSource, mirrored: bool) -> list[Row]:
    """`[{name, kind, text, placed, x, z, yaw, height, tall, tight, worn}]` of the things there."""
    out: list[Row] = []
    for name, prop in motion.props.items():
        same = [p for p in motion.props.values() if p.kind == prop.kind]
        text = capital(words.part_name(prop.kind, mirrored))
        out.append(
            {
                "name": name,
                "kind": prop.kind,
                "text": text if len(same) == 1 else f"{text} ({name.replace('_', ' ')})",
                "placed": prop.at is not None,
                "x": prop.at[0] if prop.at else 0.0,
                "z": prop.at[1] if prop.at else 0.0,
                "yaw": prop.yaw,
                "height": height_of(prop),
                "tall": prop.kind in ("chair", "step", "counter", "rail", "bed"),
                "tight": prop.tight,
                "worn": prop.kind in ("band", "strap"),
            }
        )
    return out


def prop_choices() -> list[Row]:
    """`[{value, text}]` of what can be put beside the body."""
    return [{"value": kind, "text": capital(words.part_name(kind))} for kind in scene.PROPS]


def cameras(motion: MotionSource, document: MotionDocument) -> list[Row]:
    """`[{name, text, own}]`; `own` views were chosen for this motion."""
    return [
        {
            "name": name,
            "text": words.camera_name(name),
            "own": name in motion.cameras,
            "here": document.own(("cameras", name)),
        }
        for name in CAMERAS
    ]


def work(motion: MotionSource) -> list[Row]:
    """`[{phase, text, front, middle, back}]` of the working side."""
    return [
        {
            "phase": phase,
            "text": words.phase_name(phase),
            **{part: getattr(motion.work.of(phase), part) for part in scene.PARTS},
        }
        for phase in PHASES
    ]


def levels() -> list[Row]:
    """`[{value, text}]` of how hard a muscle works."""
    return [{"value": level, "text": words.level_name(level)} for level in scene.LEVELS]


def checks(faults: Iterable[Fault], claims: Iterable[Claim], mirrored: bool) -> list[Row]:
    """`[{what, fix, keyframe, joint, exercise}]`; keyframe is -1 where it is about no moment."""
    out: list[Row] = []
    for fault in faults:
        what, fix = words.fault_words(fault, mirrored)
        source = fault.code == "source-unknown"
        out.append(
            {
                "what": what,
                "fix": fix,
                "keyframe": -1 if source else fault.keyframe,
                "joint": fault.joint,
                "angle": fault.angle,
                "exercise": "",
            }
        )
    for claim in claims:
        said = translate("Motion", "The exercise “%1”: %2")
        out.append(
            {
                "what": said.replace("%1", claim.title).replace("%2", claim.message),
                "fix": translate("Motion", "Change the movement or the exercise."),
                "keyframe": -1,
                "joint": "",
                "angle": "",
                "exercise": claim.exercise,
            }
        )
    return out
