"""What the hip is made of, as people explore it: layers from the skin to the bones, and parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

Group = Literal["muscles", "bones", "other", "hurts"]

LAYERS = ("skin", "outer", "side", "deep", "bones")
DEEPEST = float(len(LAYERS) - 1)
# Shown from this depth on at the least: the whole of a mesh is there until its layer is passed.
_LAYER_OF = {
    "skin": 0,
    "maximus": 1,
    "tfl": 1,
    "band": 1,
    "medius_front": 2,
    "medius_middle": 2,
    "medius_back": 2,
    "bursa": 3,
    "minimus": 3,
    "piriformis": 3,
    "pelvis_right": 4,
    "pelvis_left": 4,
    "sacrum": 4,
    "disc": 4,
    "femur_right": 4,
    "femur_left": 4,
}
MEDIUS = ("medius_front", "medius_middle", "medius_back")
PELVIS = ("pelvis_right", "pelvis_left")
FEMUR = ("femur_right", "femur_left")


@dataclass(frozen=True)
class Part:
    """A part that has a name and a card.

    `meshes` make it up, `anchor` is where its label points, `depth` the layer at which it is best
    seen, `distance` how near (cm). `yaw` and `pitch` turn it to us; None: as its surface faces.
    `near`, cm: it is a place on its meshes, this far around its anchor.
    """

    id: str
    group: Group
    meshes: tuple[str, ...]
    anchor: str
    depth: float
    distance: float = 73.0
    yaw: float | None = None
    pitch: float | None = None
    near: float = 0.0


PARTS: Mapping[str, Part] = {
    part.id: part
    for part in (
        Part("medius", "muscles", MEDIUS, "medius_middle", 2),
        Part("medius_front", "muscles", ("medius_front",), "medius_front", 2),
        Part("medius_middle", "muscles", ("medius_middle",), "medius_middle", 2),
        Part("medius_back", "muscles", ("medius_back",), "medius_back", 2),
        Part("maximus", "muscles", ("maximus",), "maximus", 1, yaw=150),
        Part("minimus", "muscles", ("minimus",), "minimus", 3),
        Part("tfl", "muscles", ("tfl",), "tfl", 1),
        Part("piriformis", "muscles", ("piriformis",), "piriformis", 3, yaw=165, pitch=14),
        Part("pelvis", "bones", PELVIS, "pelvis_right", 4, 84, yaw=60),
        Part("sacrum", "bones", ("sacrum",), "sacrum", 4, 73, yaw=165),
        Part("sit_bone", "bones", ("pelvis_right",), "sit_bone", 4, 60, near=2.4),
        Part("disc", "bones", ("disc",), "disc", 4, 60, yaw=10, pitch=0),
        Part("femur", "bones", FEMUR, "femur_right", 4, 84, yaw=75),
        Part("femur_head", "bones", ("femur_right",), "femur_head", 4, 56, near=2.6),
        Part("trochanter", "bones", ("femur_right",), "trochanter", 4, 56, near=2.4),
        Part("tendon", "other", MEDIUS, "tendon", 2, 52, yaw=100, pitch=8, near=2.2),
        Part("bursa", "other", ("bursa",), "bursa", 3, 52),
        Part("band", "other", ("band",), "band", 1),
        Part("strain", "hurts", ("strain",), "strain", 2, 60),
        Part("tendon_sore", "hurts", ("tendon_sore",), "tendon_sore", 2, 48),
        Part("bursa_sore", "hurts", ("bursa_sore",), "bursa_sore", 2, 48),
        Part("tear", "hurts", ("tear",), "tear", 2, 48),
    )
}
# What the labels name at each depth, the most telling first.
NAMED: tuple[tuple[str, ...], ...] = (
    ("maximus", "tfl", "band"),
    ("maximus", "medius", "tfl", "band"),
    ("medius", "tendon", "piriformis", "pelvis", "femur", "sacrum"),
    ("minimus", "piriformis", "bursa", "pelvis", "femur", "sacrum"),
    ("pelvis", "sacrum", "femur_head", "trochanter", "sit_bone", "femur", "disc"),
)
SORE = frozenset(part.id for part in PARTS.values() if part.group == "hurts")


def share(mesh: str, depth: float, sore: str = "") -> float:
    """How much of a mesh shows (0..1) when the hip is peeled down to `depth`, 0..DEEPEST.

    A condition's drawing shows only while it is the one asked about, as long as what it lies on.
    """
    if mesh in SORE:
        return share(_under(mesh), depth) if mesh == sore else 0.0
    if mesh == "bursa" and sore == "bursa_sore":
        return 0.0
    layer = _LAYER_OF.get(mesh, int(DEEPEST))
    return min(1.0, max(0.0, layer + 1.0 - depth)) if layer < DEEPEST else 1.0


def shares(meshes: Iterable[str], depth: float, sore: str = "") -> dict[str, float]:
    """`share` of each mesh."""
    return {mesh: share(mesh, depth, sore) for mesh in meshes}


_GROUPS = {"bones": (*PELVIS, "sacrum", "disc", *FEMUR), "pelvis": (*PELVIS, "sacrum", "disc"),
           "femur": FEMUR, "medius": MEDIUS}  # fmt: skip


def shares_of(
    meshes: Iterable[str], layers: Iterable[str], ghosts: Iterable[str]
) -> dict[str, float]:
    """How much of each mesh shows with these layers open, these of them as ghosts."""
    there = {mesh for name in layers for mesh in _GROUPS.get(name, (name,))}
    faint = {mesh for name in ghosts for mesh in _GROUPS.get(name, (name,))}
    return {mesh: (0.3 if mesh in faint else 1.0) if mesh in there else 0.0 for mesh in meshes}


def part_of(name: str) -> Part:
    """The part that a label names: one with a card, or a mesh or mark of that name."""
    known = PARTS.get(name)
    if known is not None:
        return known
    meshes = {"crest": ("pelvis_right",)}.get(name, (name,))
    return Part(name, "other", meshes, name, 0.0, near=2.4 if name == "crest" else 0.0)


def hidden(part: Part, depth: float, sore: str = "") -> bool:
    """Whether all of a part has been peeled away at this depth."""
    return all(share(mesh, depth, sore) < 0.5 for mesh in part.meshes)


def _under(sore: str) -> str:
    return "bursa" if sore == "bursa_sore" else "medius_middle"
