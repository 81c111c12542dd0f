"""Puts the layers together and writes a runtime file `person-<id>.npz`."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from assets.make.lighten import lighten
from assets.make.person.fingerprint import fingerprint, packages
from assets.make.person.hands import HandMoves
from assets.make.person.looks import Look
from assets.make.person.rig import Rig
from assets.make.person.stored import Stored, write
from assets.make.person.surface import Layer
from assets.make.sdf import Floats, Ints
from kiosk.motion.deform import HAND_SHAPES
from kiosk.motion.skeleton import BONES

PARTS = ("skin", "shirt", "shorts", "socks", "hair", "face", "muscle")


@dataclass
class Correction:
    """The corrections of one joint: quaternions (K + 1, 4), shifts and turns (K, 3, N).

    Shifts (m) and turns (of normals) are in the frame of the bone's parent, after skinning.
    """

    bone: str
    samples: np.ndarray
    shifts: Floats
    turns: Floats
    twist: float
    morphs: Floats
    """The shifts as offsets in the bind pose (K, 3, N), for programs that morph before skinning."""


@dataclass
class Figure:
    """The whole mesh in the bind pose, part after part."""

    positions: Floats
    normals: Floats
    triangles: Ints
    colours: Floats
    weights: Floats
    mirror: Ints
    rigid: np.ndarray
    ranges: dict[str, tuple[int, int]]
    triangle_ranges: dict[str, tuple[int, int]]
    layers: list[tuple[Layer, int, int]]
    bind: np.ndarray
    look: Look
    corrections: list[Correction] = field(default_factory=list)
    hands: HandMoves | None = None
    light: dict[str, Ints] = field(default_factory=dict)
    """The lighter triangles of each part, as indices of the figure's vertices."""


def assemble(layers: list[Layer], weights: list[Floats], rig: Rig) -> Figure:
    """One figure from its layers, ordered by part. Colours start white."""
    order = sorted(range(len(layers)), key=lambda i: PARTS.index(layers[i].part))
    ranges: dict[str, tuple[int, int]] = {}
    triangle_ranges: dict[str, tuple[int, int]] = {}
    placed: list[tuple[Layer, int, int]] = []
    at = faces = 0
    triangles, mirror = [], []
    for i in order:
        layer = layers[i]
        n, m = len(layer.vertices), len(layer.triangles)
        first = ranges.get(layer.part, (at, at))[0]
        ranges[layer.part] = (first, at + n)
        triangle_ranges[layer.part] = (triangle_ranges.get(layer.part, (faces, 0))[0], faces + m)
        placed.append((layer, at, at + n))
        triangles.append(layer.triangles + at)
        mirror.append(layer.mirror + at)
        at, faces = at + n, faces + m
    inside = [layers[i] for i in order]
    return Figure(
        positions=np.concatenate([x.vertices for x in inside]).astype(np.float32),
        normals=np.concatenate([x.normals for x in inside]).astype(np.float32),
        triangles=np.concatenate(triangles).astype(np.int32),
        colours=np.concatenate([x.extra.get("colours", np.ones((len(x.vertices), 4), np.float32))
                                for x in inside]),
        weights=np.concatenate([weights[i] for i in order]),
        mirror=np.concatenate(mirror).astype(np.int32),
        rigid=np.concatenate([np.full(len(x.vertices), x.rigid) for x in inside]),
        ranges=ranges,
        triangle_ranges=triangle_ranges,
        layers=placed,
        bind=rig.local,
        look=rig.look,
    )  # fmt: skip


LIGHT_SHARE = 0.4
"""How many of the triangles the lighter level of detail keeps."""
LIGHT_KEPT = {"head": 0.62, "features": 1.0, "eyes": 1.0}
"""Layers that keep more: a face without brows, or with skin over its eyes, frightens."""


def lightened(figure: Figure) -> dict[str, Ints]:
    """The lighter triangles of each part; layers and hems keep their borders."""
    found: dict[str, list[Ints]] = {}
    for layer, a, _ in figure.layers:
        few = layer.triangles
        if layer.part != "muscle":
            share = LIGHT_KEPT.get(layer.name, LIGHT_SHARE)
            few = lighten(layer.vertices, few, int(share * len(few))) if share < 1 else few
        found.setdefault(layer.part, []).append(few + a)
    return {part: np.concatenate(few).astype(np.int32) for part, few in found.items()}


def save(figure: Figure, path: Path) -> None:
    """Writes the runtime file: quantised, compressed, the same bytes for the same figure."""
    low = figure.positions.min(0)
    step = float((figure.positions.max(0) - low).max() / 65535)
    top = np.argsort(-figure.weights, axis=1, kind="stable")[:, :4]
    rows = np.arange(len(figure.weights))[:, None]
    arrays: dict[str, np.ndarray] = {
        "positions": np.rint((figure.positions - low) / step).astype(np.uint16),
        "normals": np.rint(figure.normals * 127).astype(np.int8),
        "colours": np.rint(np.clip(figure.colours, 0, 1) * 255).astype(np.uint8),
        "bones": top.astype(np.uint8),
        "weights": np.rint(figure.weights[rows, top] * 255).astype(np.uint8),
        "triangles": figure.triangles.astype(np.uint16),
        "bind": figure.bind.astype(np.float64),
    }
    light_ranges: dict[str, tuple[int, int]] = {}
    if figure.light:
        at = 0
        for part in figure.ranges:
            light_ranges[part] = (at, at + len(figure.light[part]))
            at = light_ranges[part][1]
        arrays["light"] = np.concatenate([figure.light[p] for p in figure.ranges]).astype(np.uint16)
    names = [bone.name for bone in BONES]
    correctives = []
    for i, c in enumerate(figure.corrections):
        used = (np.abs(c.shifts).max((0, 1)) > 0.0004) | (np.abs(c.turns).max((0, 1)) > 0.12)
        shifts, turns = c.shifts[:, :, used], c.turns[:, :, used]
        scale = float(max(np.abs(shifts).max(initial=0), 1e-6) / 32000)
        arrays[f"samples{i}"] = c.samples.astype(np.float64)
        arrays[f"index{i}"] = np.flatnonzero(used).astype(np.uint16)
        arrays[f"shifts{i}"] = np.rint(shifts / scale).astype(np.int16)
        arrays[f"turns{i}"] = np.rint(np.clip(turns, -1.98, 1.98) * 64).astype(np.int8)
        correctives.append({"bone": names.index(c.bone), "step": scale, "twist": c.twist})
    about: dict[str, Any] = {
        "bones": names,
        "low": [float(v) for v in low],
        "step": step,
        "parts": [
            {
                "name": p,
                "vertices": figure.ranges[p],
                "triangles": figure.triangle_ranges[p],
                **({"light": light_ranges[p]} if p in light_ranges else {}),
            }
            for p in PARTS
            if p in figure.ranges
        ],
        "correctives": correctives,
        "appearance": figure.look.id,
        "made_by": {"programs": fingerprint(), "packages": packages()},
        "tints": dict(figure.look.tints),
    }
    if figure.hands is not None:
        scale = float(np.abs(figure.hands.shifts).max() / 32000)
        arrays["hand_index"] = figure.hands.index.astype(np.uint16)
        arrays["hand_shifts"] = np.rint(figure.hands.shifts / scale).astype(np.int16)
        arrays["hand_turns"] = np.rint(np.clip(figure.hands.turns, -1.98, 1.98) * 64).astype(
            np.int8
        )
        about["hands"] = {"shapes": list(HAND_SHAPES), "step": scale}
    write(Stored(arrays, about), path)
