"""The movement editor in words: joints and angles as a therapist names them, faults, refusals."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.motion.body import swap_side
from kiosk.motion.edit.faults import Fault

translate = QCoreApplication.translate


def number(value: float) -> str:
    """Degrees or seconds as people write them: a real minus, no empty decimals."""
    rounded = round(value, 1)
    text = f"{rounded:.0f}" if rounded == int(rounded) else f"{rounded:.1f}"
    return ("0" if text == "-0" else text).replace("-", "−")


def _fill(text: str, *values: object) -> str:
    for n, value in enumerate(values, 1):
        text = text.replace(f"%{n}", str(value))
    return text


def capital(text: str) -> str:
    """The same, beginning a sentence."""
    return text[:1].upper() + text[1:]


def joint_name(joint: str, mirrored: bool = False) -> str:
    """A joint as one speaks of it: “right hip”. Mirrored figures have it on the other side."""
    shown = swap_side(joint) if mirrored else joint
    left, right = shown.endswith("_l"), shown.endswith("_r")
    stem = shown[:-2] if left or right else shown
    if left:
        return {
            "hip": translate("Motion", "left hip"),
            "knee": translate("Motion", "left knee"),
            "ankle": translate("Motion", "left ankle"),
            "girdle": translate("Motion", "left shoulder blade"),
            "shoulder": translate("Motion", "left shoulder"),
            "elbow": translate("Motion", "left elbow"),
            "wrist": translate("Motion", "left wrist"),
        }.get(stem, stem)
    if right:
        return {
            "hip": translate("Motion", "right hip"),
            "knee": translate("Motion", "right knee"),
            "ankle": translate("Motion", "right ankle"),
            "girdle": translate("Motion", "right shoulder blade"),
            "shoulder": translate("Motion", "right shoulder"),
            "elbow": translate("Motion", "right elbow"),
            "wrist": translate("Motion", "right wrist"),
        }.get(stem, stem)
    return {
        "pelvis": translate("Motion", "pelvis"),
        "lumbar": translate("Motion", "lower back"),
        "chest": translate("Motion", "upper back"),
        "neck": translate("Motion", "neck"),
        "head": translate("Motion", "head"),
    }.get(stem, stem)


def part_name(part: str, mirrored: bool = False) -> str:
    """A part of the body, or a thing beside it by its own name: “right foot”, “step”."""
    shown = swap_side(part) if mirrored else part
    side = shown[-1] if shown[-2:] in ("_l", "_r") else ""
    stem = shown[:-2] if side else shown
    left = {
        "thigh": translate("Motion", "left thigh"),
        "shank": translate("Motion", "left lower leg"),
        "lower_leg": translate("Motion", "left lower leg"),
        "foot": translate("Motion", "left foot"),
        "sole": translate("Motion", "left foot"),
        "clavicle": translate("Motion", "left shoulder"),
        "upper_arm": translate("Motion", "left upper arm"),
        "forearm": translate("Motion", "left forearm"),
        "elbow": translate("Motion", "left elbow"),
        "hand": translate("Motion", "left hand"),
        "palm": translate("Motion", "left hand"),
        "grip": translate("Motion", "left hand"),
        "heel": translate("Motion", "left heel"),
        "toe": translate("Motion", "left toes"),
        "ball": translate("Motion", "ball of the left foot"),
        "knee": translate("Motion", "left knee"),
    }
    right = {
        "thigh": translate("Motion", "right thigh"),
        "shank": translate("Motion", "right lower leg"),
        "lower_leg": translate("Motion", "right lower leg"),
        "foot": translate("Motion", "right foot"),
        "sole": translate("Motion", "right foot"),
        "clavicle": translate("Motion", "right shoulder"),
        "upper_arm": translate("Motion", "right upper arm"),
        "forearm": translate("Motion", "right forearm"),
        "elbow": translate("Motion", "right elbow"),
        "hand": translate("Motion", "right hand"),
        "palm": translate("Motion", "right hand"),
        "grip": translate("Motion", "right hand"),
        "heel": translate("Motion", "right heel"),
        "toe": translate("Motion", "right toes"),
        "ball": translate("Motion", "ball of the right foot"),
        "knee": translate("Motion", "right knee"),
    }
    middle = {
        "pelvis": translate("Motion", "pelvis"),
        "lumbar": translate("Motion", "waist"),
        "chest": translate("Motion", "chest"),
        "upper_back": translate("Motion", "upper back"),
        "neck": translate("Motion", "neck"),
        "head": translate("Motion", "head"),
        "floor": translate("Motion", "floor"),
        "mat": translate("Motion", "mat"),
        "bed": translate("Motion", "bed"),
        "chair": translate("Motion", "chair"),
        "step": translate("Motion", "step"),
        "counter": translate("Motion", "counter"),
        "wall": translate("Motion", "wall"),
        "rail": translate("Motion", "rail"),
        "pillow": translate("Motion", "pillow"),
        "band": translate("Motion", "band"),
        "strap": translate("Motion", "strap"),
        "stick": translate("Motion", "stick"),
    }
    names = left if side == "l" else right if side == "r" else middle
    if stem in names:
        return names[stem]
    for start in sorted(names, key=len, reverse=True):  # heel_back, foot_in
        if stem.startswith(f"{start}_"):
            return names[start]
    return stem.replace("_", " ")


def angle_name(joint: str, angle: str, mirrored: bool = False) -> str:
    """What an angle does when it grows: “Lift to the side (abduction)”."""
    stem = joint.removesuffix("_l").removesuffix("_r")
    left = not mirrored
    names = {
        "pelvis.tilt": translate("Motion", "Front side down (anterior tilt)"),
        "pelvis.list": translate("Motion", "Left side down (list)")
        if left
        else translate("Motion", "Right side down (list)"),
        "bend": translate("Motion", "Bend to the left (side bend)")
        if left
        else translate("Motion", "Bend to the right (side bend)"),
        "turn": translate("Motion", "Turn to the left (rotation)")
        if left
        else translate("Motion", "Turn to the right (rotation)"),
        "spine.flex": translate("Motion", "Bend forward (flexion)"),
        "hip.flex": translate("Motion", "Lift to the front (flexion)"),
        "hip.abd": translate("Motion", "Lift to the side (abduction)"),
        "hip.rot": translate("Motion", "Turn outward (external rotation)"),
        "knee.flex": translate("Motion", "Bend (flexion)"),
        "ankle.flex": translate("Motion", "Toes up (dorsiflexion)"),
        "ankle.abd": translate("Motion", "Sole outward (eversion)"),
        "ankle.rot": translate("Motion", "Toes outward (external rotation)"),
        "girdle.up": translate("Motion", "Shrug (elevation)"),
        "girdle.forward": translate("Motion", "Forward (protraction)"),
        "shoulder.flex": translate("Motion", "Lift to the front (flexion)"),
        "shoulder.abd": translate("Motion", "Lift to the side (abduction)"),
        "shoulder.rot": translate("Motion", "Turn outward (external rotation)"),
        "elbow.flex": translate("Motion", "Bend (flexion)"),
        "elbow.supinate": translate("Motion", "Palm forward (supination)"),
        "wrist.flex": translate("Motion", "Bend to the palm (flexion)"),
        "wrist.deviate": translate("Motion", "Bend to the thumb (radial deviation)"),
    }
    if stem in ("lumbar", "chest", "neck", "head") and angle == "flex":
        return names["spine.flex"]
    return names.get(f"{stem}.{angle}", names.get(angle, angle))


def angle_back(joint: str, angle: str, mirrored: bool = False) -> str:
    """What the same angle does below zero: “to the back (extension)”; "" where that is little."""
    stem = joint.removesuffix("_l").removesuffix("_r")
    left = not mirrored
    names = {
        "pelvis.tilt": translate("Motion", "front side up (posterior tilt)"),
        "pelvis.list": translate("Motion", "right side down")
        if left
        else translate("Motion", "left side down"),
        "bend": translate("Motion", "to the right") if left else translate("Motion", "to the left"),
        "turn": translate("Motion", "to the right") if left else translate("Motion", "to the left"),
        "spine.flex": translate("Motion", "backward (extension)"),
        "hip.flex": translate("Motion", "to the back (extension)"),
        "hip.abd": translate("Motion", "across (adduction)"),
        "hip.rot": translate("Motion", "inward (internal rotation)"),
        "ankle.flex": translate("Motion", "toes down (plantar flexion)"),
        "ankle.abd": translate("Motion", "sole inward (inversion)"),
        "ankle.rot": translate("Motion", "toes inward"),
        "girdle.up": translate("Motion", "down (depression)"),
        "girdle.forward": translate("Motion", "back (retraction)"),
        "shoulder.flex": translate("Motion", "to the back (extension)"),
        "shoulder.abd": translate("Motion", "across (adduction)"),
        "shoulder.rot": translate("Motion", "inward (internal rotation)"),
        "elbow.supinate": translate("Motion", "palm back (pronation)"),
        "wrist.flex": translate("Motion", "to the back of the hand (extension)"),
        "wrist.deviate": translate("Motion", "to the little finger"),
    }
    if stem in ("lumbar", "chest", "neck", "head") and angle == "flex":
        return names["spine.flex"]
    return names.get(f"{stem}.{angle}", names.get(angle, ""))


def phase_name(phase: str) -> str:
    """What begins at a moment."""
    return {
        "ready": translate("Motion", "Ready"),
        "move": translate("Motion", "Move"),
        "hold": translate("Motion", "Hold"),
        "return": translate("Motion", "Return"),
    }[phase]


def ease_name(ease: str) -> str:
    """How the body passes a moment."""
    return {
        "rest": translate("Motion", "Stop there"),
        "through": translate("Motion", "Flow on"),
        "straight": translate("Motion", "Turn sharply"),
    }[ease]


def posture_name(posture: str) -> str:
    """How the body is placed."""
    return {
        "standing": translate("Motion", "Standing"),
        "seated": translate("Motion", "Sitting"),
        "supine": translate("Motion", "Lying on the back"),
        "side_lying": translate("Motion", "Lying on the left side"),
        "side_lying_low": translate("Motion", "Lying on the right side"),
    }.get(posture, posture)


def camera_name(camera: str) -> str:
    """One of the views that patients can be shown."""
    return {
        "main": translate("Motion", "First view"),
        "front": translate("Motion", "From the front"),
        "side": translate("Motion", "From the side"),
        "back": translate("Motion", "From behind"),
        "above": translate("Motion", "From above"),
        "muscle": translate("Motion", "Onto the muscle"),
    }[camera]


def level_name(level: str) -> str:
    """How hard a muscle works."""
    return {
        "none": translate("Motion", "At rest"),
        "light": translate("Motion", "Light"),
        "medium": translate("Motion", "Medium"),
        "strong": translate("Motion", "Strong"),
    }[level]


def muscle_part(part: str) -> str:
    """A part of the gluteus medius."""
    return {
        "front": translate("Motion", "Front part"),
        "middle": translate("Motion", "Middle part"),
        "back": translate("Motion", "Back part"),
    }[part]


def centimetres(metres: float) -> str:
    """A depth or a slide."""
    return _fill(translate("Motion", "%1 cm"), number(metres * 100.0))


def fault_words(fault: Fault, mirrored: bool = False) -> tuple[str, str]:
    """What is wrong, and what to do about it."""
    at = number(fault.time)
    joint = capital(joint_name(fault.joint, mirrored)) if fault.joint else ""
    parts = [part_name(part, mirrored) for part in fault.parts]
    match fault.code:
        case "joint-limit":
            what = translate("Motion", "%1, %2: %3° at %4 s. People reach %5° to %6°.")
            name = angle_name(fault.joint, fault.angle, mirrored)
            values = number(fault.value), at, number(fault.low), number(fault.high)
            return (
                _fill(what, joint, name, *values),
                translate("Motion", "Bring it back within, or let another contact give way."),
            )
        case "too-fast":
            what = translate("Motion", "%1 turns %2° a second at %3 s. %4° is the most here.")
            return (
                _fill(what, joint, number(fault.amount), at, number(fault.high)),
                translate("Motion", "Give it more time, or let it move less."),
            )
        case "too-sudden":
            return (
                _fill(translate("Motion", "%1 jerks at %2 s."), joint, at),
                translate("Motion", "Give it more time, or let the body stop at that moment."),
            )
        case "loop-open" if joint:
            what = translate("Motion", "%1 jumps %2° where the movement begins again.")
            return (
                _fill(what, joint, number(fault.amount)),
                translate("Motion", "Give the last moment the pose of the first."),
            )
        case "loop-open":
            what = translate("Motion", "The body jumps %1 where the movement begins again.")
            return (
                _fill(what, centimetres(fault.amount)),
                translate("Motion", "Let the same contacts hold at the end and at the start."),
            )
        case "through-body":
            what = translate("Motion", "%1 and %2 are %3 inside each other at %4 s.")
            names = [*parts, "", ""][:2]
            return (
                _fill(what, capital(names[0]), names[1], centimetres(fault.amount), at),
                translate("Motion", "Move one of them away."),
            )
        case "through-floor":
            what = translate("Motion", "%1 is %2 below the floor or mat at %3 s.")
            return (
                _fill(what, capital(parts[0]), centimetres(fault.amount), at),
                translate("Motion", "Lift it, or add a contact that keeps it there."),
            )
        case "through-prop":
            what = translate("Motion", "%1 is %2 inside the %3 at %4 s.")
            names = [*parts, "", ""][:2]
            return (
                _fill(what, capital(names[0]), centimetres(fault.amount), names[1], at),
                translate("Motion", "Move the thing or the body."),
            )
        case "contact-slides":
            what = translate("Motion", "%1 slips %2 from where it should rest, at %3 s.")
            return (
                _fill(what, capital(parts[-1]), centimetres(fault.amount), at),
                translate("Motion", "Bring the pose nearer, or let the contact end earlier."),
            )
        case "key-pose":
            what = translate("Motion", "%1: %2° where %3 gives %4° to %5°.")
            values = number(fault.value), fault.source, number(fault.low), number(fault.high)
            name = angle_name(fault.joint, fault.angle, mirrored) if joint else fault.angle
            return (
                _fill(what, f"{joint}, {name}" if joint else name, *values),
                translate("Motion", "Bring the pose nearer to what was studied."),
            )
        case "source-unknown":
            return (
                translate("Motion", "It does not say which study the muscle's work comes from."),
                translate("Motion", "Choose a study under Muscle."),
            )
        case _:
            return fault.code, ""


def refused_words(why: str, facts: Mapping[str, Any], mirrored: bool = False) -> str:
    """Why a change was not made, and what can be done."""
    match why:
        case "beyond":
            joint, name = facts["joint"], facts["angle"]
            text = translate("Motion", "%1, %2: people reach %3° to %4°. %5° is beyond.")
            return _fill(
                text,
                capital(joint_name(joint, mirrored)),
                angle_name(joint, name, mirrored),
                number(facts["low"]),
                number(facts["high"]),
                number(facts["asked"]),
            )
        case "curve":
            return translate(
                "Motion",
                "This movement follows measured curves of walking. They are changed in its file.",
            )
        case "first":
            return translate("Motion", "The first moment is the start, at 0 seconds.")
        case "between":
            text = translate("Motion", "There is room from %1 to %2 seconds.")
            return _fill(text, number(facts["low"]), number(facts["high"]))
        case "too-near":
            return translate("Motion", "There is a moment already. Go a little further.")
        case "outside":
            return translate("Motion", "Choose a time between the first and the last moment.")
        case "last-two":
            return translate("Motion", "A movement needs two moments at least.")
        case "name":
            return translate("Motion", "Use letters, digits and spaces, and begin with a letter.")
        case "taken":
            return translate("Motion", "Another pose has this name. Choose another one.")
        case "inherited":
            return translate(
                "Motion",
                "This pose comes from the movement that this one follows. Rename it there.",
            )
        case "in-use":
            return translate("Motion", "Something rests on it. Take that contact away first.")
        case "no-support":
            return translate("Motion", "That cannot rest there. Choose another place.")
        case "order":
            return translate("Motion", "A contact must end after it begins.")
        case "style" | "invalid" | "unreadable":
            text = translate("Motion", "This cannot be changed here: %1.")
            return _fill(text, facts.get("message", why))
        case _:
            return translate("Motion", "This cannot be done.")
