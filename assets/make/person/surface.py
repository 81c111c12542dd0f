"""The layers of the figure as one mesh in the bind pose, mirror-symmetric where it matters."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np

from assets.make.person.clothes import (
    SHIRT_HEM,
    SHORTS_HEM,
    SLEEVE_HEM,
    SOCK_TOP,
    Clothes,
)
from assets.make.person.focus import simplify_face
from assets.make.person.hair import hair, inside_line
from assets.make.person.hands import OPEN, close
from assets.make.person.rig import Rig
from assets.make.sdf import (
    F,
    Field,
    Floats,
    Ints,
    borders,
    clip,
    compact,
    join,
    neighbour_mean,
    normals,
    orient,
    project,
    sample_surface,
    simplify,
    trim,
    unit,
)
from kiosk.motion.skeleton import INDEX

PosedField = Callable[[Clothes, Floats], Floats]
MIRROR = np.array([-1, 1, 1], F)


@dataclass
class Layer:
    """One connected sort of surface: `part` is its material, `field` what it lies on."""

    name: str
    part: str
    field: PosedField
    vertices: Floats
    triangles: Ints
    normals: Floats
    mirror: Ints
    """Index of each vertex's mirror image within the layer."""
    left: PosedField | None = None
    """The field of the left half alone, where both sides may cross the midline."""
    rigid: bool = False
    """Follows one bone; needs no correctives."""
    extra: dict[str, Floats] = field(default_factory=dict)
    lip: Ints = field(default_factory=lambda: np.empty((0, 2), np.int32))
    """Vertices of the hems' thickness, each with the outer vertex it belongs to."""
    ease: Floats = field(default_factory=lambda: np.empty(0, F))
    """How far (m) outside `field` each vertex lies, in every pose."""
    depth: Floats = field(default_factory=lambda: np.empty(0, F))
    """How far (m) inside its outer vertex each lip vertex lies."""

    def __post_init__(self) -> None:
        if len(self.ease) != len(self.vertices):
            self.ease = np.zeros(len(self.vertices), F)


def _weld_mirror(v: Floats, t: Ints) -> tuple[Floats, Ints, Ints]:
    """A left half with its border on x = 0, and its mirror image: vertices, triangles, mirror."""
    middle = np.abs(v[:, 0]) < 1e-5
    n = len(v)
    other = np.arange(n)
    other[~middle] = n + np.arange((~middle).sum())
    whole = np.concatenate([v, v[~middle] * MIRROR])
    mirror = np.empty(len(whole), np.int32)
    mirror[:n] = other
    mirror[other] = np.arange(n)
    return whole.astype(F), np.concatenate([t, other[t][:, ::-1]]).astype(np.int32), mirror


def _pair(v: Floats, t: Ints) -> tuple[Floats, Ints, Ints]:
    """A left limb and its mirror image."""
    n = len(v)
    mirror = np.concatenate([np.arange(n) + n, np.arange(n)]).astype(np.int32)
    return np.concatenate([v, v * MIRROR]), np.concatenate([t, t[:, ::-1] + n]), mirror


def _relax(f: Field, v: Floats, t: Ints, rounds: int) -> Floats:
    """Evens out the triangles: slide vertices along the surface, then back onto it."""
    mean = neighbour_mean(len(v), t)
    fixed = np.zeros(len(v), bool)
    fixed[borders(t).ravel()] = True
    for _ in range(rounds):
        n = normals(f, v)
        step = mean @ v - v
        step -= np.einsum("ij,ij->i", step, n)[:, None] * n
        step[fixed] = 0
        v = project(f, (v + 0.35 * step).astype(F), 1)
    return v


@dataclass(frozen=True)
class _Plan:
    """How to sample one layer: its box in the bind pose, voxel (m) and triangles per side."""

    name: str
    part: str
    field: PosedField
    sample: PosedField
    bones: tuple[str, ...]
    margin: float
    voxel: float
    triangles: int
    keep: PosedField | None = None
    halves: str = "weld"  # weld | pair | whole
    left: PosedField | None = None
    ease: PosedField | None = None
    """How far outside the field, for points of the left half in the bind pose."""
    hems: tuple[PosedField, ...] = ()
    thickness: float = 0.0
    face: bool = False
    """Spends more triangles on the face."""
    settle: Callable[[Rig, Floats, Ints], Floats] | None = None
    """Moves the left half's vertices from where they were sampled to the field."""


def _head_skin(c: Clothes, p: Floats) -> Floats:
    return join(c.body.head(p), c.body.trunk(p), 0.06)


def _arm_skin(c: Clothes, p: Floats) -> Floats:
    return c.body.whole_arm(p, "l")


def _arm_ease(c: Clothes, p: Floats) -> Floats:
    """Under the sleeve a little thinner, so that the arm never shows through."""
    under = c.rig.frame("upper_arm_l", p)[:, 1] - F(SLEEVE_HEM - 0.012)
    return F(-0.005) * np.clip(under / F(0.025), 0, 1)


def _open_arm(c: Clothes, p: Floats) -> Floats:
    """The left arm, its fingers apart."""
    return c.body.whole_arm(p, "l", OPEN)


def _arm_ends(c: Clothes, p: Floats) -> Floats:
    return c.rig.frame("upper_arm_l", p)[:, 1] - F(SLEEVE_HEM + 0.016)


def _leg_skin(c: Clothes, p: Floats) -> Floats:
    return c.body.leg(p, "l")


def _leg_ease(c: Clothes, p: Floats) -> Floats:
    """Under the shorts and in the sock a little thinner."""
    under = c.rig.frame("thigh_l", p)[:, 1] - F(SHORTS_HEM - 0.012)
    inside = F(SOCK_TOP + 0.004) - c.rig.frame("shank_l", p)[:, 1]
    return F(-0.005) * np.clip(under / F(0.025), 0, 1) - F(0.002) * np.clip(inside / F(0.01), 0, 1)


def _head_ease(c: Clothes, p: Floats) -> Floats:
    """Under the shirt a little thinner."""
    return F(-0.004) * np.clip((F(-0.008) - c.neckline(p)) / F(0.02), 0, 1)


def _leg_ends(c: Clothes, p: Floats) -> Floats:
    thigh = c.rig.frame("thigh_l", p)[:, 1] - F(SHORTS_HEM + 0.036)
    return np.maximum(thigh, F(SOCK_TOP - 0.02) - c.rig.frame("shank_l", p)[:, 1])


def _cut_at(base: PosedField, ends: PosedField) -> PosedField:
    return lambda c, p: clip(base(c, p), ends(c, p) - F(0.004), 0.0)


def _both_sides(base: PosedField) -> PosedField:
    """A left-hand field for vertices of both sides of a symmetric pose."""
    return lambda c, p: base(c, p * np.where(p[:, :1] < 0, MIRROR, F(1)))


def _not_in_shirt(c: Clothes, p: Floats) -> Floats:
    return F(-0.034) - c.neckline(p)


def _skin_seen(c: Clothes, p: Floats) -> Floats:
    under_hair = -_hair(c, p) - F(0.0045)
    return np.maximum(_not_in_shirt(c, p), under_hair)


def _not_in_body(c: Clothes, p: Floats) -> Floats:
    return -c.body.skin(p) - F(0.009)


def _shorts_seen(c: Clothes, p: Floats) -> Floats:
    return np.maximum(_not_in_body(c, p), c.rig.frame("pelvis", p)[:, 1] - F(SHIRT_HEM + 0.085))


def _hair(c: Clothes, p: Floats) -> Floats:
    return hair(c.rig.frame("head", p), c.rig.look)


def _hair_seen(c: Clothes, p: Floats) -> Floats:
    below = -inside_line(c.rig.frame("head", p), c.rig.look) - F(0.012)
    return np.maximum(-c.body.head(p) - F(0.0022), below)


_ARM = ("upper_arm_l", "forearm_l", "hand_l")
_LEG = ("thigh_l", "shank_l", "foot_l")
_TRUNK = ("pelvis", "chest", "neck", "upper_arm_l", "forearm_l", "thigh_l")
LONGER = 0.03


def _shirt(c: Clothes, p: Floats) -> Floats:
    """The shirt before its hems are trimmed."""
    d = c.upper(p, LONGER) - c.shirt_ease(p)
    d = clip(d, c.neckline(p) - F(LONGER), 0.0)
    return clip(d, c.shirt_hem(p) - F(LONGER), 0.0)


def _shorts(c: Clothes, p: Floats) -> Floats:
    """The shorts before their hems are trimmed."""
    d = c.lower(p, LONGER) - c.shorts_ease(p)
    return clip(d, c.rig.frame("pelvis", p)[:, 1] - F(SHIRT_HEM + 0.105), 0.0)


def _sock(c: Clothes, p: Floats) -> Floats:
    """The left sock before its hem is trimmed."""
    return clip(c.left_foot(p) - c.sock_ease(p), c.sock_hem(p, "l") - F(LONGER), 0.0)


PLANS = (
    _Plan("head", "skin", _head_skin, _head_skin, ("neck", "head"), 0.20, 0.0024, 2650,
          keep=_skin_seen, face=True, ease=_head_ease),
    _Plan("arm", "skin", _both_sides(_arm_skin), _cut_at(_open_arm, _arm_ends), _ARM, 0.20,
          0.0030, 2250, keep=_arm_ends, halves="pair", left=_arm_skin, settle=close,
          ease=_arm_ease),
    _Plan("leg", "skin", _both_sides(_leg_skin), _cut_at(_leg_skin, _leg_ends), _LEG, 0.10,
          0.0050, 1400, keep=_leg_ends, halves="pair", left=_leg_skin, ease=_leg_ease),
    _Plan("shirt", "shirt", Clothes.upper, _shirt, _TRUNK, 0.22, 0.0050, 3300,
          keep=_not_in_body, ease=Clothes.shirt_ease, thickness=0.014,
          hems=(Clothes.shirt_hem, lambda c, p: c.sleeve_end(p, "l"), Clothes.neckline)),
    _Plan("shorts", "shorts", Clothes.lower, _shorts, ("pelvis", "thigh_l", "shank_l"),
          0.22, 0.0050, 2050, keep=_shorts_seen, left=Clothes.left_lower,
          ease=Clothes.shorts_ease, hems=(lambda c, p: c.shorts_hem(p, "l"),), thickness=0.014),
    _Plan("sock", "socks", _both_sides(Clothes.left_foot), _sock, ("shank_l", "foot_l"), 0.20,
          0.0036, 1050, halves="pair", keep=lambda c, p: -c.body.leg(p, "l") - F(0.010),
          left=Clothes.left_foot, ease=Clothes.sock_ease,
          hems=(lambda c, p: c.sock_hem(p, "l"),), thickness=0.006),
    _Plan("hair", "hair", _hair, _hair, ("head",), 0.23, 0.0032, 3100, keep=_hair_seen,
          halves="whole"),
)  # fmt: skip


def build_layer(plan: _Plan, rig: Rig, coarse: float = 1.0) -> Layer:
    """Samples one layer in the bind pose. `coarse` > 1 makes bigger voxels, for trying out."""
    clothes = Clothes(rig)

    def sampled(p: Floats) -> Floats:
        return plan.sample(clothes, p)

    def eased(p: Floats) -> Floats:
        left = p * np.where(p[:, :1] < 0, MIRROR, F(1))
        return plan.ease(clothes, left) if plan.ease is not None else np.zeros(len(p), F)

    def whole(p: Floats) -> Floats:
        return plan.field(clothes, p) - eased(p)

    points = np.stack([rig.origin(b) for b in plan.bones])
    lo, hi = points.min(0) - F(plan.margin), points.max(0) + F(plan.margin)
    if plan.halves == "weld":
        lo[0] = 0
    v, t = sample_surface(sampled, lo, hi, plan.voxel * coarse)
    if plan.face:
        m = rig.world[INDEX["head"]].astype(F)
        q, t = simplify_face(rig.frame("head", v), t, plan.triangles)
        v = (q @ m[:3, :3].T + m[:3, 3]).astype(F)
    else:
        v, t = simplify(v, t, int(plan.triangles * 1.06))
    if plan.keep is not None:
        hidden = plan.keep(clothes, v) > 0
        v, t = compact(v, t[~hidden[t].all(1)])
    if plan.halves == "weld":
        border = np.unique(borders(t))
        seam = border[np.abs(v[border, 0]) < 0.004]
        v[seam, 0] = 0
    for hem in plan.hems:
        v, t = trim(v, t, sampled, lambda p, hem=hem: hem(clothes, p))
    if plan.settle is not None:
        v = plan.settle(rig, v, t)
    if plan.halves == "weld":
        v, t, mirror = _weld_mirror(v, t)
    elif plan.halves == "pair":
        v, t, mirror = _pair(v, t)
    else:
        mirror = np.arange(len(v), dtype=np.int32)
    v = project(whole, v, 2)
    v = _relax(whole, v, t, 4)
    if plan.halves != "whole":
        v = ((v + v[mirror] * MIRROR) / 2).astype(F)
    n = normals(whole, v)
    if plan.halves != "whole":
        n = unit(n + n[mirror] * MIRROR).astype(F)
    t = orient(v, t, n)
    layer = Layer(plan.name, plan.part, plan.field, v, t, n, mirror, plan.left, ease=eased(v))
    layer.rigid = plan.name == "hair"
    if plan.hems:
        _add_lips(layer, plan, clothes)
    return layer


def _add_lips(layer: Layer, plan: _Plan, clothes: Clothes) -> None:
    """Gives the hems thickness: a narrow face from each hem inwards to the skin."""
    v, n = layer.vertices, layer.normals
    folded = v * np.where(v[:, :1] < 0, MIRROR, F(1))
    off = np.abs([hem(clothes, folded) for hem in plan.hems])
    edges = borders(layer.triangles)
    edges = edges[(off.min(0)[edges] < 0.0015).all(1)]
    outer = np.unique(edges)
    count, k = len(v), len(outer)
    place = np.full(count, -1)
    place[outer] = np.arange(k)
    # The lip looks away from the cloth: along the border's own outward direction.
    along = np.zeros_like(v)
    for i, j in edges:
        direction = np.cross(v[j] - v[i], n[i] + n[j])
        along[i] += direction
        along[j] += direction
    facing = unit(along[outer])
    inner = v[outer] - n[outer] * F(plan.thickness)
    a, b = place[edges[:, 0]] + count, place[edges[:, 1]] + count
    faces = np.concatenate([np.stack([b, a, a + k], 1), np.stack([b, a + k, b + k], 1)])
    mirrored = place[layer.mirror[outer]] + count
    layer.vertices = np.concatenate([v, v[outer], inner]).astype(F)
    layer.normals = np.concatenate([n, facing, facing]).astype(F)
    layer.mirror = np.concatenate([layer.mirror, mirrored, mirrored + k]).astype(np.int32)
    lips = orient(layer.vertices, faces.astype(np.int32), layer.normals)
    layer.triangles = np.concatenate([layer.triangles, lips]).astype(np.int32)
    layer.ease = np.concatenate([layer.ease, layer.ease[outer], layer.ease[outer]])
    own = np.arange(count, count + 2 * k)
    layer.lip = np.stack([own, np.concatenate([outer, outer])], 1).astype(np.int32)
    layer.depth = np.concatenate([np.zeros(k), np.full(k, plan.thickness)]).astype(F)
