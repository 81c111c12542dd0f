"""A part of the hip as a mesh with colours and weights, and the ways to make one."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray

from assets.make.hip import paint
from assets.make.hip.bones import bones
from assets.make.hip.loft import Sheet
from assets.make.sdf import F, Floats


@dataclass(frozen=True)
class Part:
    """One mesh. Everything but `name` has one row per vertex, `t` one per triangle."""

    name: str
    v: Floats
    """Positions (N, 3), metres."""
    n: Floats
    """Unit normals (N, 3)."""
    colour: NDArray[np.float64]
    """sRGB (N, 3), 0..1."""
    t: NDArray[np.int64]
    weight: NDArray[np.float64]
    """How far the vertex is carried along with its fibre's insertion (N,), 0..1: 0 stays with the
    pelvis, 1 goes with the thigh."""
    turn: NDArray[np.float64]
    """How far the vertex turns with the thigh about that insertion (N,), 0..1."""
    end: NDArray[np.float64]
    """Where the fibre of the vertex is inserted (N, 3); for rigid parts the vertex itself."""
    middle: NDArray[np.float64]
    """A place in the middle of what one sees (3,), for labels."""

    def arrays(self) -> dict[str, NDArray[np.generic]]:
        """What is stored, by name: v f4, n i1/127, c u1/255 sRGB, w u1/255 (pelvis, thigh), t u2;
        on springs also e f4 (insertion) and r u1/255 (turn).
        """
        thigh = np.round(self.weight * 255).astype(np.uint8)
        soft = {"e": self.end.astype(np.float32), "r": np.round(self.turn * 255).astype(np.uint8)}
        return (soft if (self.turn != self.weight).any() else {}) | {
            "v": self.v.astype(np.float32),
            "n": np.round(self.n * 127).astype(np.int8),
            "c": np.round(np.clip(self.colour, 0, 1) * 255).astype(np.uint8),
            "w": np.stack([255 - thigh, thigh], 1).astype(np.uint8),
            "t": self.t.astype(np.uint16),
        }


def blend(x: NDArray[np.float64], start: float, end: float) -> NDArray[np.float64]:
    """A smooth step: 0 up to `start`, 1 from `end`."""
    k = np.clip((x - start) / (end - start), 0, 1)
    return np.asarray(k * k * (3 - 2 * k))


def ease(x: NDArray[np.float64], start: float, end: float) -> NDArray[np.float64]:
    """0 up to `start`, 1 from `end`, nearly straight between, with soft corners."""
    k = np.clip((x - start) / (end - start), 0, 1)
    return np.asarray(0.6 * k + 0.4 * k * k * (3 - 2 * k))


def mirror(part: Part) -> Part:
    """The part on the other side of the body."""
    flip = np.array([-1, 1, 1])
    return replace(
        part,
        v=(part.v * flip).astype(F),
        n=(part.n * flip).astype(F),
        t=part.t[:, ::-1],
        middle=part.middle * flip,
        end=part.end * flip,
    )


def solid_part(
    name: str, v: Floats, n: Floats, t: ArrayLike, colour: NDArray[np.float64], weight: float
) -> Part:
    """A rigid part, in the side frame."""
    count = len(v)
    return Part(
        name,
        v,
        n,
        colour,
        np.asarray(t, np.int64),
        np.full(count, weight),
        np.full(count, weight),
        v,
        v.mean(0),
    )


def _quads(i: NDArray[np.int64]) -> NDArray[np.int64]:
    q = np.stack([i[:-1, :-1], i[1:, :-1], i[1:, 1:], i[:-1, 1:]], -1).reshape(-1, 4)
    return np.vstack([q[:, [0, 1, 2]], q[:, [0, 2, 3]]])


def _facing(
    t: NDArray[np.int64], v: NDArray[np.float64], n: NDArray[np.float64]
) -> NDArray[np.int64]:
    face = np.cross(v[t[:, 1]] - v[t[:, 0]], v[t[:, 2]] - v[t[:, 0]])
    return t[:, ::-1] if float((face * n[t[:, 0]]).sum()) < 0 else t


def sheet_part(
    sheet: Sheet,
    name: str | None = None,
    columns: tuple[int, int] | None = None,
    *,
    weight: NDArray[np.float64],
    springs: bool = True,
) -> Part:
    """Right-side part from a muscle sheet, or from some of its columns.

    The outer face keeps every vertex, the underside every third. Where columns are cut out of the
    sheet a wall closes the cut, so that a part can be seen alone. Fibres that are `springs` stretch
    between origin and insertion; others are bent where they lie.
    """
    first, last = columns or (0, len(sheet.s) - 1)
    outer = np.arange(first, last + 1)
    rows = np.arange(sheet.s.shape[1])
    thin_rows = np.unique(np.r_[rows[::3], rows[-1]])
    thin = np.unique(np.r_[outer[::3], last])
    colour = paint.muscle(sheet)
    light = paint.shade(
        bones, sheet.outer.reshape(-1, 3).astype(F), sheet.outer_normals.reshape(-1, 3).astype(F)
    ).reshape(sheet.s.shape)
    colour = colour * (0.80 + 0.20 * light[..., None])
    turn = np.minimum(weight, blend(sheet.t, 0.88, 1.0))
    end = np.repeat(sheet.under[:, -1:], sheet.s.shape[1], 1)
    if not springs:
        turn = weight

    blocks: list[tuple[NDArray[np.float64], ...]] = []
    faces: list[NDArray[np.int64]] = []
    count = 0

    def add(
        p: NDArray[np.float64],
        n: NDArray[np.float64],
        c: NDArray[np.float64],
        w: NDArray[np.float64],
        r: NDArray[np.float64],
        e: NDArray[np.float64],
    ) -> None:
        nonlocal count
        grid = np.arange(count, count + p.shape[0] * p.shape[1]).reshape(p.shape[:2])
        flat_p, flat_n = p.reshape(-1, 3), n.reshape(-1, 3)
        faces.append(_facing(_quads(grid) - count, flat_p, flat_n) + count)
        blocks.append(
            (flat_p, flat_n, c.reshape(-1, 3), w.reshape(-1), r.reshape(-1), e.reshape(-1, 3))
        )
        count += len(flat_p)

    at = np.ix_(outer, rows)
    add(sheet.outer[at], sheet.outer_normals[at], colour[at], weight[at], turn[at], end[at])
    at = np.ix_(thin, thin_rows)
    add(sheet.under[at], sheet.under_normals[at], colour[at] * 0.85, weight[at], turn[at], end[at])
    if columns:
        for j, towards in ((first, -1), (last, 1)):
            if j in (0, len(sheet.s) - 1):
                continue
            p = np.stack([sheet.outer[j], sheet.under[j]])
            n = sheet.outer[j] - sheet.outer[j - towards]
            n = np.repeat((n / np.linalg.norm(n, axis=1, keepdims=True))[None], 2, 0)
            add(
                p,
                n,
                np.repeat(colour[j][None] * 0.9, 2, 0),
                np.repeat(weight[j][None], 2, 0),
                np.repeat(turn[j][None], 2, 0),
                np.repeat(end[j][None], 2, 0),
            )
    v, n, c, w, r, e = (np.concatenate(x) for x in zip(*blocks, strict=True))
    mid = sheet.outer[(first + last) // 2, int(len(rows) * 0.42)]
    return mirror(
        Part(name or sheet.name, v.astype(F), n.astype(F), c, np.vstack(faces), w, r, e, mid)
    )
