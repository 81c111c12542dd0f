"""Learns what skinning loses: corrections at training poses, computed from the posed fields.

At each training pose the skinned mesh is projected onto the field of that pose (Newton steps, the
shifts smoothed over the surface so that no vertex jumps); the correction is kept in the frame of
the joint's parent bone. Paired joints train with both sides at once and each side takes its half
of the body, blended across the midline, so that both together add up to the trained shape.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from scipy.sparse import csr_matrix

from assets.make.person.bake import Correction, Figure
from assets.make.person.clothes import Clothes
from assets.make.person.rig import Rig, both, with_bind
from assets.make.person.surface import MIRROR, Layer, PosedField
from assets.make.sdf import F, Floats, Ints, neighbour_mean, normals, project, unit
from kiosk.motion.deform import quaternion
from kiosk.motion.skeleton import INDEX, PARENTS, Pose

Angles = dict[str, float]


@dataclass(frozen=True)
class Drill:
    """The training of one joint (without its side, if it has one): poses and layers it moves."""

    joint: str
    bone: str
    paired: bool
    samples: tuple[Angles, ...]
    layers: tuple[str, ...]
    seam: float = 0.045
    """Half width (m) of the blend across the midline."""
    reach: float = 0.24
    """How far (m) from the joint corrections may lie."""
    twist: float = 1.0
    """How much a turn about the bone's length counts beside a swing, when blending."""
    steps: int = 3
    """A training pose is reached in steps, each starting from the last one's correction."""


def _angles(*rows: tuple[float, ...]) -> tuple[Angles, ...]:
    return tuple(dict(zip(("flex", "abd", "rot"), row, strict=True)) for row in rows)


DRILLS = (
    Drill("hip", "thigh", True, _angles(
        (0, 3, 0), (-16, 2, 0), (0, 34, 0), (0, -12, 0), (62, 6, 0), (92, 6, 0), (116, 6, 0),
        (45, 24, 42), (98, 30, 66), (90, 0, -22), (0, 4, 35), (40, -8, 0),
    ), ("shirt", "shorts", "leg", "muscle"), reach=0.40, twist=0.6),
    Drill("knee", "shank", True, tuple({"flex": f} for f in (0, 70, 100, 130)),
          ("leg", "sock", "shorts")),
    Drill("ankle", "foot", True, tuple({"flex": f} for f in (22, -38)), ("sock", "leg"), steps=1),
    Drill("girdle", "clavicle", True, ({"up": 25}, {"up": -8}, {"forward": 22}, {"forward": -18}),
          ("shirt", "arm", "head"), 0.03, 0.34, steps=1),
    Drill("shoulder", "upper_arm", True, _angles(
        (0, 8, 0), (45, 5, 0), (90, 5, 0), (135, 5, 0), (168, 5, 0), (0, 90, 0), (0, 130, 0),
        (-20, 5, 0), (-47, 22, -18), (-25, 30, -60), (108, 26, 35),
    ), ("shirt", "arm", "head"), 0.03, 0.32, 0.3),
    Drill("elbow", "forearm", True, tuple({"flex": f} for f in (0, 65, 95, 130)),
          ("arm", "shirt")),
    Drill("wrist", "hand", True, ({"flex": 45}, {"flex": -60}), ("arm",), steps=2),
    Drill("lumbar", "lumbar", False,
          ({"flex": 28}, {"flex": -14}, {"bend": 18}, {"bend": -18}, {"turn": 22}, {"turn": -22}),
          ("shirt", "shorts", "muscle"), reach=0.36, steps=1),
    Drill("chest", "chest", False,
          ({"flex": 24}, {"flex": -14}, {"bend": 18}, {"bend": -18}, {"turn": 25}, {"turn": -25}),
          ("shirt", "shorts", "muscle"), reach=0.36, steps=1),
    Drill("neck", "neck", False,
          ({"flex": 30}, {"flex": -28}, {"bend": 24}, {"bend": -24}, {"turn": 40}, {"turn": -40}),
          ("head", "shirt"), steps=1),
    Drill("head", "head", False,
          ({"flex": 22}, {"flex": -25}, {"bend": 20}, {"bend": -20}, {"turn": 40}, {"turn": -40}),
          ("head",), steps=1),
)  # fmt: skip


def without_lips(layer: Layer) -> Ints:
    """The triangles of a layer's outer surface."""
    lips = np.zeros(len(layer.vertices), bool)
    lips[layer.lip[:, 0]] = True
    return layer.triangles[~lips[layer.triangles].any(1)]


def _turned(v: np.ndarray, start: np.ndarray, end: np.ndarray) -> np.ndarray:
    """Rows of `v` turned as far as takes the directions `start` to `end`, all (n, 3), to unit."""
    a, b = unit(start), unit(end)
    axis = np.cross(a, b)
    cosine = np.maximum(np.einsum("ni,ni->n", a, b), -0.9)[:, None]
    once = np.cross(axis, unit(v))
    out: np.ndarray = unit(unit(v) + once + np.cross(axis, once) / (1 + cosine))
    return out


class Trainer:
    """Computes corrections for a figure."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self.bind = Rig(with_bind({}), figure.look)
        self.unbind = np.linalg.inv(self.bind.world)
        self._bare: dict[str, Floats] = {}
        self.means: dict[str, csr_matrix] = {
            layer.name: neighbour_mean(b - a, without_lips(layer)) for layer, a, b in figure.layers
        }

    def blended(self, rig: Rig, a: int, b: int) -> Floats:
        """The skinning matrices (n, 3, 4) of vertices a..b in a pose."""
        m = (rig.world @ self.unbind)[:, :3, :].reshape(len(rig.world), 12)
        return (self.figure.weights[a:b].astype(float) @ m).reshape(-1, 3, 4)

    def drill(self, drill: Drill) -> list[Correction]:
        """The corrections of one joint: one for a middle joint, two (left, right) for a pair."""
        count = len(self.figure.positions)
        shifts = np.zeros((len(drill.samples), 3, count), F)
        turns = np.zeros_like(shifts)
        done: dict[int, int] = {}
        for k, angles in enumerate(drill.samples):
            twin = self._mirror_of(drill, angles)
            if twin is not None and twin in done:
                shifts[k] = self._mirrored(shifts[twin])
                turns[k] = self._mirrored(turns[twin])
            else:
                self._learn(drill, angles, shifts[k], turns[k])
            done[k] = k
        return self._split(drill, shifts, turns)

    def _near(self, drill: Drill, rest: np.ndarray) -> np.ndarray:
        """Which vertices (n, 3) lie within the drill's reach of its joint, of either side."""
        joint = self.bind.origin(drill.bone + ("_l" if drill.paired else ""))
        p = rest * np.where(rest[:, :1] < 0, MIRROR, 1) if drill.paired else rest
        return np.linalg.norm(p - joint, axis=1) < drill.reach

    def _mirror_of(self, drill: Drill, angles: Angles) -> int | None:
        if drill.paired or "flex" in angles:
            return None
        opposite = {name: -value for name, value in angles.items()}
        return next((i for i, s in enumerate(drill.samples) if s == opposite), None)

    def _mirrored(self, field: Floats) -> Floats:
        return field[:, self.figure.mirror] * MIRROR[:, None]

    def _pose(self, drill: Drill, angles: Angles, share: float) -> Pose:
        start = self.bind_angles(drill)
        names = set(angles) | set(start)
        mixed = {n: start.get(n, 0.0) * (1 - share) + angles.get(n, 0.0) * share for n in names}
        return with_bind(both(**{drill.joint: mixed}) if drill.paired else {drill.joint: mixed})

    def bind_angles(self, drill: Drill) -> Angles:
        """The joint's angles in the bind pose."""
        return dict(with_bind({}).get(f"{drill.joint}_l" if drill.paired else drill.joint, {}))

    def _learn(self, drill: Drill, angles: Angles, shifts: Floats, turns: Floats) -> None:
        for layer, a, b in self.figure.layers:
            if layer.name not in drill.layers or layer.rigid:
                continue
            rest = self.figure.positions[a:b].astype(float)
            here = self._near(drill, rest)
            half = np.flatnonzero(here & (rest[:, 0] > -1e-6) if drill.paired else here)
            if not len(half):
                continue
            field: PosedField = layer.field
            if layer.left is not None and drill.paired:
                field = layer.left
            if layer.name == "shirt":
                field = self._parted(rest[half])
            mirror = self.figure.mirror[a:b] - a if drill.paired else None
            touched = np.zeros(b - a, bool)
            touched[half] = True
            if mirror is not None:
                touched[mirror[half]] = True
            lip, outer = layer.lip[touched[layer.lip[:, 1]]].T
            depth = layer.depth[touched[layer.lip[:, 1]], None]
            touched[lip] = True
            offset = np.zeros_like(rest)
            for step in range(1, drill.steps + 1):
                rig = Rig(self._pose(drill, angles, step / drill.steps), self.figure.look)
                clothes = Clothes(rig)
                m = self.blended(rig, a, b)
                skinned = np.einsum("nij,nj->ni", m[:, :, :3], rest) + m[:, :, 3]
                frames = self._frames(drill, rig, rest)
                start = skinned + np.einsum("nij,nj->ni", frames, offset)
                wanted = self._fit(layer, field, clothes, start, half, mirror)
                n = self._normals(field, clothes, wanted, half, mirror)
                wanted[lip] = wanted[outer] - n[outer] * depth
                offset = np.einsum("nji,nj->ni", frames, wanted - skinned)
                offset[~touched] = 0
            turned = np.einsum("nij,nj->ni", m[:, :, :3], self.figure.normals[a:b])
            smooth = np.einsum("nij,nj->ni", m[:, :, :3], self._smooth(layer, a))
            turn = np.where(touched[:, None], _turned(turned, smooth, n) - turned, 0)
            turn[layer.lip[:, 0]] = 0
            shifts[:, a:b] = np.where(touched[:, None], wanted - skinned, 0).T
            turns[:, a:b] = turn.T

    def _parted(self, rest: np.ndarray) -> PosedField:
        """The shirt's field for these vertices (n, 3), always taken all together."""
        sleeve, flank = Clothes(self.bind).apart(rest.astype(F))
        return lambda c, p: c.parted(p, sleeve, flank)

    def _smooth(self, layer: Layer, start: int) -> Floats:
        """The normals (n, 3) of the field under a layer in the bind pose, without its folds."""
        if layer.name not in self._bare:
            v = self.figure.positions[start : start + len(layer.vertices)]
            own = self.figure.normals[start : start + len(layer.vertices)].copy()
            clothes = Clothes(self.bind)
            own[:] = normals(lambda p: layer.field(clothes, p), v)
            self._bare[layer.name] = own
        return self._bare[layer.name]

    def _frames(self, drill: Drill, rig: Rig, rest: np.ndarray) -> np.ndarray:
        """The rotation (n, 3, 3) of the joint's parent bone, for each vertex that of its side."""
        left, right = (
            rig.world[PARENTS[INDEX[drill.bone + (side if drill.paired else "")]], :3, :3]
            for side in ("_l", "_r")
        )
        return np.where(rest[:, :1, None] < 0, right, left)

    def _fit(
        self,
        layer: Layer,
        field: PosedField,
        clothes: Clothes,
        start: np.ndarray,
        half: np.ndarray,
        mirror: np.ndarray | None,
    ) -> np.ndarray:
        """`start` (n, 3) moved onto the field, its shifts smoothed; symmetric with `mirror`."""
        ease = layer.ease[half]

        def at(p: Floats) -> Floats:
            return field(clothes, p) - ease

        mean = self.means[layer.name]
        base = start.astype(F)

        def hold(p: Floats) -> Floats:
            if mirror is not None:
                p[mirror[half]] = p[half] * MIRROR
                own = mirror == np.arange(len(mirror))
                p[own, 0] = 0
            return p

        now = base.copy()
        for smooth in (0.7, 0.6, 0.5, 0.0):
            moved = now.copy()
            moved[half] = project(at, now[half], 2, 0.008)
            moved = hold(moved)
            shift = moved - base
            if smooth:
                shift = (1 - F(smooth)) * shift + F(smooth) * (mean @ shift)
            now = (base + shift).astype(F)
        return now.astype(float)

    def _normals(
        self,
        field: PosedField,
        clothes: Clothes,
        v: np.ndarray,
        half: np.ndarray,
        mirror: np.ndarray | None,
    ) -> Floats:
        n = np.zeros((len(v), 3), F)
        n[half] = normals(lambda p: field(clothes, p), v[half].astype(F))
        if mirror is not None:
            n[mirror[half]] = n[half] * MIRROR
            own = mirror == np.arange(len(mirror))
            n[own, 0] = 0
            n = unit(n).astype(F)
        return n

    def _split(self, drill: Drill, shifts: Floats, turns: Floats) -> list[Correction]:
        poses = [self._pose(drill, angles, 1.0) for angles in drill.samples]
        rigs = [self.bind, *(Rig(pose, self.figure.look) for pose in poses)]
        if not drill.paired:
            return [self._correction(drill, drill.bone, rigs, shifts, turns)]
        x = np.clip(self.figure.positions[:, 0] / drill.seam, -1, 1)
        share = (0.5 + 0.75 * x - 0.25 * x**3).astype(F)
        return [
            self._correction(drill, drill.bone + side, rigs, shifts * part, turns * part)
            for side, part in (("_l", share), ("_r", 1 - share))
        ]

    def _correction(
        self, drill: Drill, name: str, rigs: list[Rig], shifts: Floats, turns: Floats
    ) -> Correction:
        """World offsets (K, 3, N) at the training poses as a correction in the parent's frame."""
        bone = INDEX[name]
        samples = np.array([quaternion(rig.local[bone]) for rig in rigs])
        frames = np.array([rig.world[PARENTS[bone], :3, :3] for rig in rigs[1:]])
        inverse = frames.transpose(0, 2, 1).astype(F)
        morphs = np.stack([self._unbent(r, s) for r, s in zip(rigs[1:], shifts, strict=True)])
        return Correction(name, samples, inverse @ shifts, inverse @ turns, drill.twist, morphs)

    def _unbent(self, rig: Rig, shift: Floats) -> Floats:
        """A world offset (3, N) in a pose as an offset in the bind pose, damped where skinning
        has squeezed a vertex flat."""
        m = self.blended(rig, 0, len(self.figure.positions))[:, :, :3]
        normal = np.einsum("nji,njk->nik", m, m) + 0.05 * np.eye(3)
        right = np.einsum("nji,jn->ni", m, shift)
        return np.linalg.solve(normal, right[..., None])[..., 0].T.astype(F)
