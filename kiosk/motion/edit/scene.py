"""Changes of what is round the body: contacts, things beside it, views, and the muscle's work."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, get_args

from kiosk.motion.edit.document import MotionDocument, Refused
from kiosk.motion.edit.yamltext import YamlText
from kiosk.motion.schema import CAMERAS, PHASES, Contact, MotionSource, Posture, Work

SIDES = ("l", "r")
SUPPORTS = ("floor", "mat", "bed", "chair", "step", "counter", "wall", "rail")
"""What a body part can be put on, the floor first; the others are kinds of props."""
PARTS = ("front", "middle", "back")
LEVELS: tuple[Work, ...] = get_args(Work)


@dataclass(frozen=True)
class Touching:
    """A usual contact: a part of the body and how it is kept where it belongs.

    `side` is l, r or "" for the middle; `standing` names those for which only some supports do.
    """

    part: str
    side: str
    contact: Mapping[str, Any]
    supports: tuple[str, ...]

    @property
    def key(self) -> str:
        """A name for it, such as `foot_l`."""
        return f"{self.part}_{self.side}" if self.side else self.part


def _usual() -> tuple[Touching, ...]:
    flat = ("floor", "mat", "bed")
    out = []
    for s in SIDES:
        arm = [f"shoulder_{s}", f"elbow_{s}", f"wrist_{s}"]
        leg = [f"hip_{s}", f"knee_{s}", f"ankle_{s}"]
        foot = {"point": f"sole_{s}", "hold": "flat", "by": leg}
        hand = {"point": f"palm_{s}", "hold": "point", "by": arm}
        shank = {"body": f"shank_{s}", "hold": "rest", "by": [f"hip_{s}.abd"]}
        elbow = {"body": f"upper_arm_{s}", "hold": "rest", "by": [f"shoulder_{s}.abd"]}
        out += [
            Touching("foot", s, foot, (*flat, "step")),
            Touching("hand", s, hand, SUPPORTS),
            Touching("lower_leg", s, shank, flat),
            Touching("elbow", s, elbow, flat),
        ]
    rest: Mapping[str, Any] = {"body": "pelvis", "hold": "rest"}
    back: Mapping[str, Any] = {"point": "upper_back", "hold": "point"}
    head = {"body": "head", "hold": "rest", "by": ["neck.flex", "head.flex"]}
    out += [
        Touching("pelvis", "", rest, (*flat, "chair")),
        Touching("upper_back", "", back, flat),
        Touching("head", "", head, flat),
    ]
    return tuple(out)


USUAL: tuple[Touching, ...] = _usual()
_SUBJECTS = {
    "foot": ("sole", "ball", "toe", "heel", "heel_back", "foot", "foot_in", "foot_out"),
    "hand": ("palm", "fingers", "grip", "hand", "hand_back", "hand_edge"),
    "lower_leg": ("shank", "shin_low", "calf", "knee_front", "knee_out", "knee_in"),
    "elbow": ("elbow", "forearm", "upper_arm"),
    "upper_back": ("upper_back", "chest", "chest_back", "chest_low_back"),
    "head": ("head", "head_back", "head_side", "neck"),
    "pelvis": ("pelvis", "sacrum", "seat"),
}


def part_of(contact: Contact) -> tuple[str, str]:
    """Which usual part a contact is about, and its side; the subject itself for others."""
    subject = contact.point or contact.body or ""
    side = subject[-1] if subject[-2:] in ("_l", "_r") else ""
    stem = subject[:-2] if side else subject
    part = next((part for part, names in _SUBJECTS.items() if stem in names), stem)
    return part, side


def supports(motion: MotionSource) -> tuple[str, ...]:
    """What a part can be put on here: the floor and the motion's own things."""
    return ("floor", *(n for n, p in motion.props.items() if p.kind in SUPPORTS))


def fits(touching: Touching, motion: MotionSource, on: str) -> bool:
    """Whether a part can usually be put on this support."""
    kind = "floor" if on == "floor" else motion.props[on].kind if on in motion.props else ""
    return kind in touching.supports


def add_contact(document: MotionDocument, key: str, on: str) -> str:
    """Keep a part of the body (a key of `USUAL`) on a support; the contact's name.

    Raises Refused("no-support") where it cannot usually rest.
    """
    motion = document.motion
    touching = next((t for t in USUAL if t.key == key), None)
    if touching is None or not fits(touching, motion, on):
        raise Refused("no-support", part=key, on=on)
    name = _free(motion.contacts, key)
    contact = {**_subject(touching.contact), "on": on, **_rest(touching.contact)}
    feet = any(c.hold == "flat" for c in motion.contacts.values())
    if touching.part == "foot" and not feet:  # the one on which the body stands
        contact["by"] = [f"ankle_{touching.side}"]
    document.change(lambda yaml: yaml.put(("contacts", name), contact, block=1))
    return name


def _subject(contact: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in contact.items() if k in ("point", "body")}


def _rest(contact: Mapping[str, Any]) -> dict[str, Any]:
    return {k: v for k, v in contact.items() if k not in ("point", "body")}


def _free(known: Mapping[str, Any], name: str) -> str:
    names = (name, *(f"{name}_{i}" for i in range(2, 1000)))
    return next(n for n in names if n not in known)


def remove(document: MotionDocument, what: str, name: str) -> None:
    """Take a contact, a prop or a camera (`what` is the map's name) away.

    Raises Refused("in-use") with `by` for a prop on which something rests.
    """
    if what == "props":
        used = [n for n, c in document.motion.contacts.items() if c.on == name]
        pillows = [n for n, p in document.motion.props.items() if p.on == name and p.under]
        if used or pillows:
            raise Refused("in-use", name=name, by=tuple(used + pillows))
    way = (what, name)

    def change(yaml: YamlText) -> YamlText:
        if document.inherited(way):
            return yaml.put(way, None, block=1)
        yaml = yaml.drop(way)
        if yaml.data.get(what) == {} and what not in (document.base or {}):
            yaml = yaml.drop((what,))
        return yaml

    document.change(change)


def put_on(document: MotionDocument, name: str, on: str) -> None:
    """Let a contact rest on another support."""
    if on not in supports(document.motion):
        raise Refused("no-support", part=name, on=on)
    document.change(lambda yaml: yaml.put(("contacts", name, "on"), on, block=1))


def hold_during(document: MotionDocument, name: str, first: int, last: int) -> None:
    """Let a contact hold from one keyframe to another; from the first to the last: always.

    Raises Refused("order") when it would end before it begins.
    """
    frames = document.motion.keyframes
    if first >= last:
        raise Refused("order")
    way = ("contacts", name, "during")

    def change(yaml: YamlText) -> YamlText:
        if (first, last) == (0, len(frames) - 1):
            if document.inherited(way):
                return yaml.put(way, None, block=1)
            return yaml.drop(way) if yaml.has(way) else yaml
        return yaml.put(way, [[frames[first].at, frames[last].at]], block=1)

    document.change(change)


_PROPS: dict[str, dict[str, Any]] = {
    "mat": {"kind": "mat"},
    "bed": {"kind": "bed"},
    "chair": {"kind": "chair", "at": [0, -0.1]},
    "step": {"kind": "step", "at": [-0.13, 0.02], "height": 0.15},
    "counter": {"kind": "counter", "at": [0.52, 0.05], "size": [0.34, 1.1]},
    "wall": {"kind": "wall", "at": [-0.56, 0.1], "yaw": 90},
    "rail": {"kind": "rail", "at": [0.0, 0.45]},
    "pillow": {"kind": "pillow", "under": "head_back", "on": "mat"},
    "band": {"kind": "band", "around": ["thigh_l", "thigh_r"], "along": 0.82},
    "stick": {"kind": "stick", "between": ["grip_l", "grip_r"]},
}
PROPS = tuple(_PROPS)
"""Kinds of things that can be put beside the body."""


def add_prop(document: MotionDocument, kind: str) -> str:
    """Put a thing beside the body, where it usually stands; its name."""
    motion = document.motion
    prop = dict(_PROPS[kind])
    if kind == "pillow":
        mats = [n for n, p in motion.props.items() if p.kind in ("mat", "bed")]
        prop["on"] = mats[0] if mats else "floor"
        if motion.posture.startswith("side_lying"):
            prop["under"] = "head_side_l" if motion.posture == "side_lying" else "head_side_r"
    name = _free(motion.props, kind)
    document.change(lambda yaml: yaml.put(("props", name), prop, block=1))
    return name


def set_prop(
    document: MotionDocument, name: str, field: str, value: Any, gesture: str = ""
) -> None:
    """Set one field of a prop: at, yaw, height, size, tight or along."""
    document.change(lambda yaml: yaml.put(("props", name, field), value, block=1), gesture)


def set_camera(document: MotionDocument, name: str, yaw: float, pitch: float) -> None:
    """Let one of the views look from here; degrees are whole. Distance follows the movement."""
    if name not in CAMERAS:
        raise Refused("no-camera", name=name)
    yaw = (round(yaw) + 180) % 360 - 180
    kept = document.said(("cameras", name), {})

    def change(yaml: YamlText) -> YamlText:
        way = ("cameras", name)
        if yaml.has(way) and kept:
            yaml = yaml.put((*way, "yaw"), yaw)
            return yaml.put((*way, "pitch"), round(pitch))
        return yaml.put(way, {"yaw": yaw, "pitch": round(pitch)}, block=1)

    document.change(change)


def set_work(document: MotionDocument, phase: str, part: str, level: str) -> None:
    """Say how hard a part of the working side's muscle works in a phase."""
    if phase not in PHASES or part not in PARTS or level not in LEVELS:
        raise Refused("no-level", level=level)
    now = {p: str(document.said(("work", phase, p), "none")) for p in PARTS}

    def change(yaml: YamlText) -> YamlText:
        way = ("work", phase)
        if yaml.has(way):
            return yaml.put((*way, part), level)
        return yaml.put(way, {**now, part: level}, block=1)

    document.change(change)


def set_source(document: MotionDocument, source: str) -> None:
    """Name the study that the muscle's work comes from: a key of the bibliography."""
    document.change(lambda yaml: yaml.put(("work", "source"), source, block=1))


def set_about(document: MotionDocument, about: str) -> None:
    """Say in a few words what the motion shows."""
    about = re.sub(r"\s+", " ", about).strip()
    document.change(lambda yaml: yaml.put(("about",), about))


def set_wrong(document: MotionDocument, wrong: bool) -> None:
    """Say whether the motion shows a mistake."""

    def change(yaml: YamlText) -> YamlText:
        if wrong:
            return yaml.put(("wrong",), True)
        return yaml.drop(("wrong",)) if yaml.has(("wrong",)) else yaml

    document.change(change)


def set_fastest(document: MotionDocument, degrees: float) -> None:
    """Set the greatest speed of a joint, degrees a second."""
    document.change(lambda yaml: yaml.put(("fastest",), round(degrees)))


POSTURES: tuple[Posture, ...] = get_args(Posture)
