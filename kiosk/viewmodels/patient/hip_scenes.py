"""What the pictures of the hip show: layers, camera, pose and names, for pages and their stills."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

MUSCLES = ("maximus", "tfl", "band", "medius", "minimus", "piriformis", "bones")
FAN = ("medius_front", "medius_middle", "medius_back")

Vector = tuple[float, float, float]


@dataclass(frozen=True)
class Eye:
    """A camera: degrees around (0 front, 90 the person's right) and up, cm away, target in cm."""

    yaw: float
    pitch: float
    distance: float
    target: Vector


OUTER = Eye(122, 8, 73, (-8, 2.5, -2))
SIDE = Eye(90, 3, 76, (-9, 2.5, -1.5))
WHOLE = Eye(150, 8, 96, (-3, 3, -1))
MOVE = Eye(168, 4, 100, (-6, 0, 0))
CLOSE = Eye(104, 10, 40, (-13.5, 1.5, -2.4))
BELLY = Eye(118, 10, 58, (-10.5, 6, -2))
# Straight from behind, so that the arms of the lever lie in the picture's plane.
LEVER = Eye(180, 0, 82, (3.5, 1.5, 0))


@dataclass(frozen=True)
class Look:
    """One picture of the hip.

    `layers`: what shows; `ghosts`: seen through; `highlight`: the part that keeps its colour while
    the others go quiet; `work`: part -> 0..1, painted as work; `thigh`: flexion, abduction, outward
    rotation in degrees and `tip`: degrees that the free side drops, both at the end of the `swing`
    (0 at its start when it swings, else at once); `named`: the parts with a label; `part`: what
    lies open when people go on to explore.
    """

    eye: Eye
    layers: tuple[str, ...]
    named: tuple[str, ...] = ()
    ghosts: tuple[str, ...] = ()
    highlight: str = ""
    tell_parts: bool = False
    work: Mapping[str, float] | None = None
    thigh: Vector = (0.0, 0.0, 0.0)
    tip: float = 0.0
    swings: bool = False
    part: str = "medius"

    @property
    def posed(self) -> bool:
        """Whether its end differs from its start."""
        return self.tip != 0 or any(self.thigh)


# On which side of the picture a label stands; the others stand where there is room.
_SIDES = {"medius_back": "left"}

_BONY = ("bones", "medius")
_CLOSE = ("bones", "medius", "minimus")

LOOKS: Mapping[str, Look] = {
    "where-it-is": Look(
        OUTER,
        MUSCLES,
        ("medius", "maximus", "pelvis_right", "femur_right"),
        ghosts=("maximus", "tfl", "band"),
        highlight="medius",
    ),
    "outer-whole": Look(
        OUTER, MUSCLES, ("medius", "maximus", "pelvis_right", "femur_right"), highlight="medius"
    ),
    "start-and-end": Look(SIDE, _BONY, ("medius", "pelvis_right", "tendon", "trochanter")),
    "medius-only": Look(SIDE, _BONY, ("medius", "tendon", "trochanter")),
    # layer by layer
    "skin": Look(OUTER, ("skin", *MUSCLES), ("skin", "maximus", "band")),
    "outer": Look(OUTER, MUSCLES, ("maximus", "medius", "tfl", "band"), part="maximus"),
    "medius": Look(
        OUTER, ("medius", "minimus", "piriformis", "bones"), ("medius", "tendon", "piriformis")
    ),
    "minimus": Look(
        OUTER, ("minimus", "piriformis", "bones"), ("minimus", "piriformis"), part="minimus"
    ),
    "bones": Look(OUTER, ("bones",), ("pelvis_right", "sacrum", "femur_head", "trochanter")),
    # the fan
    "fibres": Look(OUTER, _BONY, FAN, tell_parts=True),
    "fibres-front": Look(
        OUTER,
        _BONY,
        FAN,
        work={"medius_front": 1.0, "medius_middle": 0.0, "medius_back": 0.0},
        thigh=(0, 0, -28),
        swings=True,
    ),
    "fibres-middle": Look(
        OUTER,
        _BONY,
        FAN,
        work={"medius_front": 0.0, "medius_middle": 1.0, "medius_back": 0.0},
        thigh=(0, 26, 0),
        swings=True,
    ),
    "fibres-back": Look(
        OUTER,
        _BONY,
        FAN,
        work={"medius_front": 0.0, "medius_middle": 0.0, "medius_back": 1.0},
        thigh=(0, 0, 32),
        swings=True,
    ),
    # what it does
    "abduction": Look(
        MOVE, _BONY, ("medius", "pelvis_right", "femur_right"), thigh=(0, 28, 0), swings=True
    ),
    "lever": Look(LEVER, _BONY),
    "lever-stick": Look(LEVER, _BONY),
    "lever-drop": Look(LEVER, _BONY, tip=9, swings=True),
    # what can go wrong: each hurt beside the healthy hip, from the same place
    "belly": Look(BELLY, _CLOSE, ("medius", "tendon", "trochanter")),
    "strain": Look(BELLY, (*_CLOSE, "strain"), ("strain", "tendon", "trochanter"), part="strain"),
    "tendon": Look(CLOSE, _CLOSE, ("medius", "tendon", "trochanter"), part="tendon"),
    "tendon-sore": Look(
        CLOSE, (*_CLOSE, "tendon_sore"), ("medius", "tendon_sore", "trochanter"), part="tendon_sore"
    ),
    "bursa": Look(CLOSE, (*_CLOSE, "bursa"), ("medius", "tendon", "bursa"), part="bursa"),
    "bursa-sore": Look(
        CLOSE, (*_CLOSE, "bursa_sore"), ("medius", "tendon", "bursa_sore"), part="bursa_sore"
    ),
    "tear": Look(CLOSE, (*_CLOSE, "tear"), ("medius", "tear", "trochanter"), part="tear"),
    "band": Look(
        WHOLE,
        ("maximus", "medius", "tfl", "band", "bones"),
        ("maximus", "tfl", "band"),
        part="band",
    ),
}
PLAIN = Look(OUTER, _BONY, ("medius", "pelvis_right", "femur_right"))


def look(view: str) -> Look:
    """The look of this name; a plain one for an unknown name."""
    return LOOKS.get(view, PLAIN)


def look_map(view: str) -> dict[str, object]:
    """The same for QML."""
    found = look(view)
    return {
        "yaw": found.eye.yaw,
        "pitch": found.eye.pitch,
        "distance": found.eye.distance,
        "x": found.eye.target[0],
        "y": found.eye.target[1],
        "z": found.eye.target[2],
        "layers": list(found.layers),
        "named": list(found.named),
        "ghosts": list(found.ghosts),
        "highlight": found.highlight,
        "tellParts": found.tell_parts,
        "work": dict(found.work or {}),
        "flexion": found.thigh[0],
        "abduction": found.thigh[1],
        "rotation": found.thigh[2],
        "tip": found.tip,
        "swings": found.swings and found.posed,
        "sides": dict.fromkeys(found.named, "right") if found.eye == CLOSE else _SIDES,
        "close": found.eye.distance < 50,
    }
