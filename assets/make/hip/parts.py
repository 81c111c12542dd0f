"""A part of the hip as it is stored, and the ways to make one from a solid or a muscle sheet."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.spatial import cKDTree

from assets.make.hip import paint
from assets.make.hip.muscles import Plan
from assets.make.sdf import F, Floats, simplify
from kiosk.viewmodels.figure.hip_sheet import Sheet

Array = NDArray[np.float64]
Ints = NDArray[np.int64]
LIGHT = 0.38
"""Share of a part's triangles that the lighter drawing keeps."""


@dataclass(frozen=True)
class Part:
    """One mesh in our frame. Arrays have one row per vertex, `t` and `light` one per triangle."""

    name: str
    v: Floats
    n: Floats
    colour: Array
    """sRGB and alpha (N, 4), 0..1."""
    t: Ints
    light: Ints
    """Fewer triangles over the same vertices."""
    thigh: Array
    """How far each vertex goes with the thigh (N,), 0..1; of no use on sheets."""
    middle: Array
    """A place in the middle of what one sees (3,), for labels."""
    uv: Array | None = None
    """Across and along the fibres (N, 2)."""
    sheet: str = ""
    pick: Ints | None = None
    """Rows of the sheet's faces that make up each vertex (N, K)."""
    share: Array | None = None
    """Their shares (N, K)."""
    lift: Array | None = None
    """How far the vertex lies above its place on the sheet (N,), m."""
    grid: tuple[int, int] | None = None
    """The vertices are a grid whose normals follow its own relief."""
    extra: dict[str, NDArray[np.generic]] = field(default_factory=dict)

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """What is stored, by name (see `hip_asset`)."""
        out: dict[str, NDArray[np.generic]] = {
            "c": np.round(np.clip(self.colour, 0, 1) * 255).astype(np.uint8),
            "t": self.t.astype(np.uint16),
            "l": self.light.astype(np.uint16),
        }
        if self.uv is not None:
            out["u"] = self.uv.astype(np.float16)
        if self.sheet:
            assert self.pick is not None
            assert self.share is not None
            assert self.lift is not None
            out["p"] = self.pick.astype(np.uint16)
            out["s"] = np.round(self.share * 255).astype(np.uint8)
            out["h"] = self.lift.astype(np.float16)
        else:
            out["v"] = self.v.astype(np.float32)
            out["n"] = np.round(self.n * 127).astype(np.int8)
            out["w"] = np.round(self.thigh * 255).astype(np.uint8)
        return out | self.extra


def quads(shape: tuple[int, int], rows: ArrayLike | None = None, columns: ArrayLike | None = None,
          start: int = 0) -> Ints:  # fmt: skip
    """Triangles over a grid, or over some of its rows and columns."""
    i = np.arange(shape[0] * shape[1]).reshape(shape) + start
    if rows is not None:
        i = i[np.asarray(rows)]
    if columns is not None:
        i = i[:, np.asarray(columns)]
    q = np.stack([i[:-1, :-1], i[1:, :-1], i[1:, 1:], i[:-1, 1:]], -1).reshape(-1, 4)
    return np.vstack([q[:, [0, 1, 2]], q[:, [0, 2, 3]]])


def facing(t: Ints, v: Array, n: Array) -> Ints:
    """The triangles of one face, all wound so that on the whole they face along `n`."""
    face = np.cross(v[t[:, 1]] - v[t[:, 0]], v[t[:, 2]] - v[t[:, 0]])
    return t[:, ::-1] if float((face * n[t[:, 0]]).sum()) < 0 else t


def lighter(v: Floats, n: Floats, t: Ints, share: float = LIGHT) -> Ints:
    """About `share` of the triangles, over the same vertices."""
    thin, faces = simplify(v.astype(F), t.astype(np.int32), int(len(t) * share))
    near = cKDTree(v).query(thin)[1]
    out = near[faces]
    a, b, c = out.T
    out = out[(a != b) & (b != c) & (a != c)]
    face = np.cross(v[out[:, 1]] - v[out[:, 0]], v[out[:, 2]] - v[out[:, 0]])
    wrong = (face * n[out].sum(1)).sum(1) < 0
    out[wrong] = out[wrong][:, ::-1]
    return np.asarray(out, np.int64)


def opaque(colour: Array) -> Array:
    """Colours (N, 3) with full alpha."""
    return np.c_[colour, np.ones(len(colour))]


def solid_part(
    name: str, v: Floats, n: Floats, t: Ints, colour: Array, thigh: float, *, right: bool
) -> Part:
    """A rigid part from the side frame, on the right or the left."""
    flip = np.array([-1, 1, 1]) if right else np.ones(3)
    v, n = (v * flip).astype(F), (n * flip).astype(F)
    t = np.asarray(t, np.int64)
    t = t[:, ::-1] if right else t
    if colour.shape[1] == 3:
        colour = opaque(colour)
    return Part(name, v, n, colour, t, lighter(v, n, t), np.full(len(v), thigh), v.mean(0))


def sheet_part(
    sheet: Sheet, plan: Plan, colour: Array, tiles: float, name: str | None = None,
    columns: tuple[int, int] | None = None,
) -> Part:  # fmt: skip
    """A part from a muscle sheet, or from some of its columns; `colour` (S, T, 3).

    The outer face keeps every vertex, the underside every third. Where columns are cut out of the
    sheet a wall closes the cut, so that a part can be seen alone.
    """
    ns, nt = sheet.profile.shape
    faces = sheet.faces(np.eye(3))
    p, n = faces.positions.astype(float), faces.normals.astype(float)
    first, last = columns or (0, ns - 1)
    wide = np.arange(first, last + 1)
    thin = np.unique(np.r_[wide[::3], last])
    rows = np.unique(np.r_[np.arange(nt)[::3], nt - 1])
    under = np.arange(ns * nt).reshape(ns, nt)
    outer = under + ns * nt
    colours = colour.reshape(-1, 3)
    s, t = np.meshgrid(np.linspace(0, 1, ns), np.linspace(0, 1, nt), indexing="ij")
    uv = np.stack([s * tiles, along_texture(t, plan.tendon)], -1).reshape(-1, 2)

    picks: list[Ints] = []
    tints: list[Array] = []
    full: list[Ints] = []
    few: list[Ints] = []

    def add(index: Ints, tint: float, step: int, keep: int, look: Array | None = None) -> None:
        base = sum(len(x) for x in picks)
        flat = index.reshape(-1)
        shape = (index.shape[0], index.shape[1])
        ahead = n[flat] if look is None else np.broadcast_to(look, (len(flat), 3))
        local = facing(quads(shape), p[flat], ahead)
        full.append(local + base)
        a = np.unique(np.r_[np.arange(shape[0])[::step], shape[0] - 1])
        b = np.unique(np.r_[np.arange(shape[1])[::keep], shape[1] - 1])
        few.append(facing(quads(shape, a, b), p[flat], ahead) + base)
        picks.append(flat)
        tints.append(colours[flat % (ns * nt)] * tint)

    add(outer[wide], 1.0, 2, 2)
    add(under[np.ix_(thin, rows)], 0.82, 1, 2)
    if columns:
        for j in (first, last):
            if j not in (0, ns - 1):
                away = (p[outer[j]] - p[outer[j + (1 if j == first else -1)]]).mean(0)
                add(np.stack([outer[j], under[j]]), 0.86, 1, 2, away)
    pick = np.concatenate(picks)
    mid = p[outer[(first + last) // 2, int(nt * 0.42)]]
    return Part(
        name or sheet.name,
        p[pick].astype(F),
        n[pick].astype(F),
        opaque(np.concatenate(tints)),
        np.vstack(full),
        np.vstack(few),
        np.zeros(len(pick)),
        mid,
        uv[pick % (ns * nt)],
        sheet.name,
        pick[:, None],
        np.ones((len(pick), 1)),
        np.zeros(len(pick)),
    )


def along_texture(t: Array, tendon: tuple[float, float]) -> Array:
    """Where along the fibre texture a share `t` of the fibre lies: tendon, belly, tendon."""
    return np.interp(t, [0, tendon[0], tendon[1], 1], [0.0, 0.12, 0.74, 1.0])


def overlay(
    name: str, sheet: Sheet, s: Array, t: Array, lift: Array, colour: Array
) -> Part:  # fmt: skip
    """A drawing laid on a sheet: a grid of places (A, B) s, t with heights and RGBA colours."""
    ns, nt = sheet.profile.shape
    x, y = np.clip(s, 0, 1) * (ns - 1), np.clip(t, 0, 1) * (nt - 1)
    i, j = np.minimum(x.astype(int), ns - 2), np.minimum(y.astype(int), nt - 2)
    fx, fy = x - i, y - j
    pick = np.stack([i * nt + j, (i + 1) * nt + j, i * nt + j + 1, (i + 1) * nt + j + 1], -1)
    share = np.stack([(1 - fx) * (1 - fy), fx * (1 - fy), (1 - fx) * fy, fx * fy], -1)
    share = np.round(share * 255)
    most = share.argmax(-1)[..., None]
    rest = 255 - share.sum(-1, keepdims=True)
    np.put_along_axis(share, most, np.take_along_axis(share, most, -1) + rest, -1)
    pick = pick.reshape(-1, 4) + ns * nt
    share = share.reshape(-1, 4) / 255
    faces = sheet.faces(np.eye(3))
    n = (faces.normals[pick] * share[..., None]).sum(1)
    n /= np.linalg.norm(n, axis=1, keepdims=True)
    v = (faces.positions[pick] * share[..., None]).sum(1) + n * lift.reshape(-1, 1)
    shape = (s.shape[0], s.shape[1])
    tri = facing(quads(shape), v, n)
    few = facing(quads(shape, _every(shape[0]), _every(shape[1])), v, n)
    middle = v.reshape(*shape, 3)[shape[0] // 2, shape[1] // 2]
    return Part(
        name, v.astype(F), n.astype(F), colour.reshape(-1, 4), tri, few, np.zeros(len(v)), middle,
        None, sheet.name, pick, share, lift.reshape(-1), shape,
    )  # fmt: skip


def _every(count: int) -> Ints:
    return np.unique(np.r_[np.arange(count)[::2], count - 1])


def shade_muscle(sheet: Sheet, plan: Plan, light: Array) -> Array:
    """Colours (S, T, 3) of a sheet's outer face; `light` (S, T) is its soft occlusion."""
    return paint.muscle(plan.name, sheet.profile.shape, plan.tendon) * (
        0.72 + 0.28 * light[..., None]
    )
