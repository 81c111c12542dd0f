"""The body at one keyframe, fast enough to follow a hand: straight from the angles, and brought
into the contacts that the compiled motion kept there."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from kiosk.motion import place_props
from kiosk.motion.body import MIRROR_BONES, POINTS, clinical_angles, point_positions
from kiosk.motion.clip import Clip, Prop, Sample
from kiosk.motion.compile import (  # what the compiler itself asks of a frame
    _row,
    _strength,
    between,
    key_angles,
)
from kiosk.motion.limits import limits_of
from kiosk.motion.postures import start_root
from kiosk.motion.schema import MotionSource
from kiosk.motion.skeleton import INDEX, Array, world_transforms
from kiosk.motion.solve import COLUMN, Solver, rotations

STEPS = 10
"""Steps of the solver for one look: it starts near, from the look before."""
FOLLOWS = ("band", "strap", "stick")
MIRROR = np.diag([-1.0, 1.0, 1.0])
MIRROR4 = np.diag([-1.0, 1.0, 1.0, 1.0])
_QUIET = {"front": 0.0, "middle": 0.0, "back": 0.0}


@dataclass(frozen=True)
class Look:
    """One moment of the body: what a clip gives for it, and where every bone is (J, 4, 4)."""

    sample: Sample
    world: Array

    @classmethod
    def of(cls, sample: Sample) -> Look:
        """The look of a moment of a clip."""
        return cls(sample, world_transforms(sample.local, sample.root))

    def mirrored(self) -> Look:
        """The same with left and right exchanged."""
        s = self.sample
        local = MIRROR @ s.local[list(MIRROR_BONES)] @ MIRROR
        root = MIRROR4 @ s.root @ MIRROR4
        props = tuple(MIRROR4 @ frames @ MIRROR4 for frames in s.props)
        return Look.of(replace(s, local=local, root=root, props=props, hands=s.hands[::-1].copy()))


class Stand:
    """Shows keyframes of a motion that changes while somebody pulls at it.

    `clip` is what `motion` compiles to: where the body is, and where its contacts landed. Without
    one the body stands as its posture begins, straight from the angles.
    """

    def __init__(self, motion: MotionSource, clip: Clip | None = None) -> None:
        self.clip = clip
        self._made = self._motion = motion
        self._targets = _landed(motion, clip) if clip is not None else {}
        self._last: dict[int, tuple[Array, Array]] = {}

    def take(self, motion: MotionSource) -> None:
        """The motion has changed; its contacts still rest where they landed."""
        self._motion = motion

    def look(self, keyframe: int, pulled: tuple[str, ...] = ()) -> Look:
        """The body at a keyframe. `pulled` are the angles (`joint.angle`) in somebody's hand: they
        are as the file says, whatever a contact asks."""
        motion, clip = self._motion, self.clip
        keys = key_angles(motion)
        root0 = start_root(motion.posture, motion.turn)
        if clip is None:
            phase = motion.keyframes[keyframe].phase
            return Look.of(Sample(rotations(keys)[keyframe], root0, dict(_QUIET), phase, ()))
        moment = np.array([min(motion.keyframes[keyframe].at, clip.duration - 1e-6)])
        sample = clip.at(float(moment[0]))
        # as it was, and what has changed since
        angles = _angles(sample) + between(motion, keys, moment)
        angles -= between(self._made, key_angles(self._made), moment)
        for name in pulled:
            angles[:, COLUMN[name]] = keys[keyframe, COLUMN[name]]
        move = (sample.root - root0)[None, :3, 3]
        if not motion.curves:
            angles, move = self._in_contact(keyframe, angles, move, moment, pulled)
        root = np.array(root0)
        root[:3, 3] += move[0]
        local = rotations(angles)[0]
        world = world_transforms(local, root)
        props = self._props(sample, world)
        return Look(replace(sample, local=local, root=root, props=props), world)

    def _in_contact(
        self, keyframe: int, angles: Array, move: Array, moment: Array, pulled: tuple[str, ...]
    ) -> tuple[Array, Array]:
        motion = self._motion
        free = [a for c in motion.contacts.values() for a in c.by if a != "root"]
        free = [name for name in dict.fromkeys(free) if name not in pulled]
        rows = []
        for name, contact in motion.contacts.items():
            if _strength(contact, moment, motion.duration)[0] < 1.0:
                continue
            if contact.hold in ("flat", "point") and name not in self._targets:
                continue  # new: where it lands is for the compiler to say
            row = _row(motion, name, contact, np.array([True]), self._targets, moment)
            rows.append(replace(row, by=tuple(n for n in row.by if n not in pulled)))
        solver = Solver(angles, start_root(motion.posture, motion.turn), free, limits_of(motion))
        given, move = self._last.get(keyframe, (np.zeros_like(angles), move))
        begun = angles.copy()
        columns = [COLUMN[name] for name in free]
        begun[:, columns] += given[:, columns]
        solved = solver.solve(rows, start=(begun, move), steps=STEPS)
        self._last[keyframe] = (solved[0] - angles, solved[1])
        return solved

    def _props(self, sample: Sample, world: Array) -> tuple[Array, ...]:
        """What hangs on the body goes with it; all else stays where it stood."""
        assert self.clip is not None
        known = self._motion.props
        new: dict[str, Prop] = {}
        if any(p.kind in FOLLOWS for p in known.values()):
            new = {p.name: p for p in place_props.build(self._motion, world[None])}
        out = []
        for prop, frames in zip(self.clip.props, sample.props, strict=True):
            follows = prop.kind in FOLLOWS and prop.name in new
            out.append(new[prop.name].frames[0].astype(float) if follows else frames)
        return tuple(out)


def _angles(sample: Sample) -> Array:
    """The clinical angles (1, len(ANGLES)) of a moment of a clip."""
    found = clinical_angles(sample.local[None])
    out = np.zeros((1, len(COLUMN)))
    for name, column in COLUMN.items():
        joint, _, angle = name.partition(".")
        out[:, column] = found[joint][angle]
    return out


def _landed(motion: MotionSource, clip: Clip) -> dict[str, tuple[Array, Array | None]]:
    """Where the compiled motion's points landed: place (3,) and, of flat ones, rotation."""
    out: dict[str, tuple[Array, Array | None]] = {}
    for name, contact in motion.contacts.items():
        if contact.hold not in ("flat", "point") or contact.point is None:
            continue
        start = min((a for a, _ in contact.during or [(0.0, 0.0)]), default=0.0)
        world = Look.of(clip.at(min(start, clip.duration - 1e-6))).world
        turn = world[INDEX[POINTS[contact.point].bone], :3, :3]
        out[name] = (
            point_positions(world, contact.point),
            turn if contact.hold == "flat" else None,
        )
    return out
