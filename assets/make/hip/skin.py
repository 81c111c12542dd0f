"""The faint outline of the body round the hips: the person's own skin, from waist to mid-thigh.

The same body field as the person's (assets/make/person/body.py), meshed with the legs straight and
carried to a few thigh poses; what smooth skinning misses there is stored as shifts.
"""

from __future__ import annotations

import hashlib

import numpy as np
from numpy.typing import NDArray

from assets.make.hip.parts import Part, lighter
from assets.make.hip.wrap import turn_at
from assets.make.person.body import Body
from assets.make.person.rig import Rig
from assets.make.sdf import (
    F,
    Field,
    Floats,
    compact,
    join,
    normals,
    orient,
    project,
    sample_surface,
    simplify,
)
from kiosk.motion.skeleton import INDEX, OFFSETS, Pose
from kiosk.viewmodels.figure.hip_sheet import STEP

PELVIS = OFFSETS[INDEX["pelvis"]].astype(F)
HIP = OFFSETS[INDEX["thigh_r"]]
FLEXIONS = np.array([-20.0, 0.0, 30.0, 60.0, 90.0, 115.0])
ABDUCTIONS = np.array([-20.0, 0.0, 20.0, 45.0])
LOW, TOP = -0.345, 0.215
TRIANGLES = 2500
COLOUR = np.array([0.860, 0.680, 0.560])


def body(pose: Pose) -> Field:
    """Trunk and legs without arms, in the pelvis's frame."""
    naked = Body(Rig(pose))

    def field(p: Floats) -> Floats:
        world = p + PELVIS
        trunk = naked.trunk(world)
        legs = [join(trunk, naked.leg(world, side), 0.06) for side in ("l", "r")]
        return np.minimum(legs[0], legs[1])

    return field


def body_digest() -> str:
    """What tells a body from another: its field at fixed places, in steps of 2 mm."""
    p = np.random.default_rng(5).uniform((-0.2, LOW, -0.15), (0.2, TOP, 0.15), (400, 3)).astype(F)
    coarse = np.round(body({})(p) / 0.002).astype(np.int32)
    return hashlib.sha256(coarse.tobytes()).hexdigest()


def _follows(v: Floats) -> NDArray[np.float64]:
    """How far each place goes with the right thigh (N,), 0..1."""
    x, y = v[:, 0] + 0.004, v[:, 1]
    down = -y + 0.25 * (np.abs(v[:, 0]) - 0.09) - 0.01
    # The buttock's fold gives way over a longer stretch than the groin.
    k = np.clip((down + 0.055) / np.where(v[:, 2] < -0.02, 0.21, 0.15), 0, 1)
    inside = np.clip(-x / 0.028, 0, 1)
    return np.asarray(k * k * (3 - 2 * k) * inside * inside * (3 - 2 * inside))


def skin_part() -> Part:
    """The outline with its shifts."""
    rest = body({})
    v, t = sample_surface(
        rest, np.array([-0.26, LOW, -0.2], F), np.array([0.26, TOP, 0.2], F), 0.011
    )
    v, t = compact(*simplify(v, t, TRIANGLES))
    edge = (v[:, 1] < LOW + 0.002) | (v[:, 1] > TOP - 0.002)
    v[~edge] = project(rest, v[~edge])
    n = normals(rest, v)
    t = orient(v, t, n)
    thigh = _follows(v)
    shifts = np.zeros((len(FLEXIONS), len(ABDUCTIONS), len(v), 3), F)
    eye = np.eye(3)
    for i, flexion in enumerate(FLEXIONS):
        for j, abduction in enumerate(ABDUCTIONS):
            if not flexion and not abduction:
                continue
            turn = turn_at(flexion, abduction, 0)
            carried = v + thigh[:, None] * ((v - HIP) @ (turn - eye).T)
            posed = body({"hip_r": {"flex": flexion, "abd": abduction}})
            put = project(posed, carried.astype(F), 4, 0.012)
            soft = np.clip(np.minimum(v[:, 1] - LOW, TOP - v[:, 1]) / 0.05, 0, 1)[:, None]
            shifts[i, j] = (put - carried) * soft
    fade = np.clip((v[:, 1] - LOW) / 0.09, 0, 1) * np.clip((TOP - v[:, 1]) / 0.07, 0, 1)
    fade = fade * fade * (3 - 2 * fade)
    colour = np.c_[np.repeat(COLOUR[None], len(v), 0), fade]
    moved = np.flatnonzero(np.abs(shifts).max((0, 1, 3)) > 2e-4)
    tri = t.astype(np.int64)
    return Part(
        "skin", v, n, colour, tri, lighter(v, n, tri), thigh, np.array([-0.175, 0.02, -0.02]),
        extra={
            "m": np.round(shifts[:, :, moved].reshape(len(FLEXIONS) * len(ABDUCTIONS), -1) / STEP)
            .clip(-32767, 32767).astype(np.int16),
            "i": moved.astype(np.uint16),
            "f": FLEXIONS.astype(np.float32),
            "a": ABDUCTIONS.astype(np.float32),
        },
    )  # fmt: skip
