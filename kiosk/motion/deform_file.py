"""Reads a figure from the file that it was baked to."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np

from kiosk.motion.clip import DAMAGE
from kiosk.motion.deform import Corrective, Deformer, Floats, Hands, Ints, Part
from kiosk.motion.skeleton import BONES

REMEDY = "Put the shipped file back, or bake it anew with `make assets`."


class FigureError(ValueError):
    """A file that is no figure, is damaged, or was baked for other bones."""


def read(path: Path) -> Deformer:
    """The figure of a file.

    Raises:
        FigureError: the file is no figure, is damaged, or was baked for other bones.
        OSError: the file cannot be read.
    """
    try:
        with np.load(path, allow_pickle=False) as stored:
            if "about" not in stored.files:
                raise FigureError(f"{path} is not a baked figure. {REMEDY}")
            about = json.loads(str(stored["about"]))
            if about["bones"] != [bone.name for bone in BONES]:
                raise FigureError(f"{path} was baked for other bones. {REMEDY}")
            return _figure(stored, about)
    except FigureError:
        raise
    except FileNotFoundError:
        raise
    except DAMAGE as error:
        told = " ".join(str(error).split())
        raise FigureError(
            f"{path} is not a baked figure, or is damaged ({told}). {REMEDY}"
        ) from error


def _figure(z: np.lib.npyio.NpzFile, about: dict[str, Any]) -> Deformer:
    step = np.float32(about["step"])
    positions = z["positions"].astype(np.float32) * step + np.asarray(about["low"], np.float32)
    weights = np.zeros((len(positions), len(BONES)), np.float32)
    rows = np.arange(len(positions))[:, None]
    np.add.at(weights, (rows, z["bones"]), z["weights"].astype(np.float32) / 255)
    colours = z["colours"].astype(np.float32) / np.float32(255)
    triangles = z["triangles"].astype(np.int32)
    light = z["light"].astype(np.int32) if "light" in z.files else triangles[:0]
    return Deformer(
        positions,
        z["normals"].astype(np.float32) / np.float32(127),
        weights,
        z["bind"].astype(np.float64),
        tuple(_part(p, triangles, light, colours) for p in about["parts"]),
        tuple(
            _corrective(i, c["bone"], z, float(c["step"]), float(c["twist"]))
            for i, c in enumerate(about["correctives"])
        ),
        _hands(z, about) if "hands" in about else None,
        dict(about.get("tints", {})),
    )


def _part(p: dict[str, Any], triangles: Ints, light: Ints, colours: Floats) -> Part:
    start, stop = p["vertices"]

    def own(rows: Ints, level: str) -> Ints:
        low, high = p.get(level, (0, 0))
        found: Ints = rows[low:high] - np.int32(start)
        return found

    return Part(
        p["name"],
        start,
        stop,
        own(triangles, "triangles"),
        colours[start:stop],
        own(light, "light"),
    )


def _hands(z: np.lib.npyio.NpzFile, about: dict[str, Any]) -> Hands:
    shifts = z["hand_shifts"].astype(np.float32) * np.float32(about["hands"]["step"])
    left = np.concatenate([shifts, z["hand_turns"].astype(np.float32) / 64], 1)
    right = left * np.array([-1, 1, 1, -1, 1, 1], np.float32)[:, None]
    one, two = z["hand_index"].astype(np.int32)
    return Hands((one, two), (left, right.astype(np.float32)))


def _corrective(
    i: int, bone: int, z: np.lib.npyio.NpzFile, step: float, twist: float
) -> Corrective:
    samples = z[f"samples{i}"].astype(np.float64)
    shifts = z[f"shifts{i}"].astype(np.float32) * np.float32(step)
    turns = z[f"turns{i}"].astype(np.float32) / 64
    moves = np.concatenate([shifts, turns], 1)
    return Corrective(
        bone,
        samples,
        z[f"index{i}"].astype(np.int32),
        np.ascontiguousarray(moves.reshape(len(moves), -1)),
        twist,
    )
