"""Where the hip's labels go: projection of anchors, rows that do not overlap; no Qt."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import axis_rotation
from kiosk.viewmodels.figure.hip_asset import HIP_RIGHT, HipAsset, thigh_rotation

Array = NDArray[np.float64]

# A group's label points at one of its parts.
STANDS_FOR = {
    "medius": "medius_middle",
    "bones": "pelvis_right",
    "pelvis": "pelvis_right",
    "femur": "femur_right",
}
# A label may still show what lies a little round the corner.
_ROUND_THE_CORNER = -0.25


@dataclass(frozen=True)
class Camera:
    """The view: degrees around and up, centimetres away, field of view (upright), target."""

    yaw: float
    pitch: float
    distance: float
    field_of_view: float
    target: Array

    @property
    def turn(self) -> Array:
        """Camera to scene rotation (3, 3)."""
        return axis_rotation("y", -self.yaw) @ axis_rotation("x", -self.pitch)

    def project(self, place: Array, width: float, height: float) -> tuple[float, float]:
        """View coordinates (pixels, y down) of a scene place in centimetres."""
        x, y, z = self.turn.T @ (place - self.target) - (0.0, 0.0, self.distance)
        scale = 1 / np.tan(np.radians(self.field_of_view) / 2) / -z * height / 2
        return float(width / 2 + x * scale), float(height / 2 - y * scale)

    def faces(self, place: Array, normal: Array) -> bool:
        """Whether a face at `place` with `normal` is turned to the camera, or almost."""
        eye = self.target + self.turn @ (0.0, 0.0, self.distance) - place
        return bool(normal @ eye / np.linalg.norm(eye) > _ROUND_THE_CORNER)


def anchor(
    asset: HipAsset, name: str, bend: Sequence[float], pelvis_list: float
) -> tuple[Array, Array] | None:
    """Place (cm) and normal of a part's anchor in the scene, or None for an unknown name."""
    mark = asset.anchors.get(STANDS_FOR.get(name, name))
    if mark is None:
        return None
    place, normal = mark.bent(thigh_rotation(*bend))
    tip = axis_rotation("z", -pelvis_list)
    return (tip @ (place - HIP_RIGHT) + HIP_RIGHT) * 100, tip @ normal


@dataclass(frozen=True)
class Box:
    """Words to place: their size, the spot they name (pixels), and a side if they keep to one."""

    width: float
    height: float
    x: float
    y: float
    side: str = ""


@dataclass(frozen=True)
class Place:
    """Where words go: left edge, middle of the row, and where their line starts."""

    left: bool
    x: float
    row: float
    start: float


def place_boxes(
    boxes: Sequence[Box], width: float, height: float, gap: float
) -> list[Place | None]:
    """A place for each box beside a picture of `width` x `height`; None where there is no room.

    Words stand in a column on each side, flush with the picture, `gap` apart at the least. Their
    lines start at the columns' inner edges, so that no line runs through words, and do not cross.
    The last boxes are left out first.
    """
    columns: dict[bool, list[int]] = {True: [], False: []}
    for i, box in enumerate(boxes):
        left = box.side == "left" if box.side else box.x < width / 2
        columns[left].append(i)
    for left in (True, False):
        # a column too full gives what lies nearest to the middle to the other one
        spare = sorted(
            (i for i in columns[left] if not boxes[i].side),
            key=lambda i: abs(boxes[i].x - width / 2),
        )
        while spare and _tall(boxes, columns[left], gap) > height:
            moved = spare.pop(0)
            if _tall(boxes, [*columns[not left], moved], gap) > height:
                break
            columns[left].remove(moved)
            columns[not left].append(moved)
        while columns[left] and _tall(boxes, columns[left], gap) > height:
            columns[left].remove(max(columns[left]))
    out: list[Place | None] = [None] * len(boxes)
    for left, column in columns.items():
        if not column:
            continue
        edge = max(boxes[i].width for i in column)
        start = edge + gap if left else width - edge - gap
        while _tangled(boxes, *_rows(boxes, column, height, gap, start), start):
            column.remove(max(column))  # words that crowd one spot: no order parts their lines
        for i, row in zip(*_rows(boxes, column, height, gap, start), strict=True):
            x = edge - boxes[i].width if left else width - edge
            out[i] = Place(left, x, row, start)
    return out


def _tall(boxes: Sequence[Box], column: Sequence[int], gap: float) -> float:
    return sum(boxes[i].height for i in column) + gap * (len(column) - 1)


def _rows(
    boxes: Sequence[Box], column: Sequence[int], height: float, gap: float, start: float
) -> tuple[list[int], list[float]]:
    """The order of a column from top to bottom, and the middle of each row."""
    order = sorted(column, key=lambda i: boxes[i].y)
    rows_at = stacked([(boxes[i].y, boxes[i].height) for i in order], height, gap)
    for _ in range(len(order) ** 2):
        crossing = next(
            (
                k
                for k in range(len(order) - 1)
                if _cross(boxes[order[k]], rows_at[k], boxes[order[k + 1]], rows_at[k + 1], start)
            ),
            None,
        )
        if crossing is None:
            break
        order[crossing], order[crossing + 1] = order[crossing + 1], order[crossing]
        rows_at = stacked([(boxes[i].y, boxes[i].height) for i in order], height, gap)
    return order, rows_at


def _tangled(boxes: Sequence[Box], order: list[int], rows_at: list[float], start: float) -> bool:
    """Whether any two lines of a column cross."""
    return any(
        _cross(boxes[i], a, boxes[j], b, start)
        for (i, a), (j, b) in combinations(zip(order, rows_at, strict=True), 2)
    )


def _cross(a: Box, row_a: float, b: Box, row_b: float, start: float) -> bool:
    """Whether the lines from (`start`, row) to the boxes' spots cross."""

    def side(px: float, py: float, qx: float, qy: float, rx: float, ry: float) -> float:
        return (qx - px) * (ry - py) - (qy - py) * (rx - px)

    one = side(start, row_a, a.x, a.y, start, row_b) * side(start, row_a, a.x, a.y, b.x, b.y)
    two = side(start, row_b, b.x, b.y, start, row_a) * side(start, row_b, b.x, b.y, a.x, a.y)
    return one < 0 and two < 0


def stacked(wanted: Sequence[tuple[float, float]], height: float, gap: float) -> list[float]:
    """Row middles near `wanted` [(middle, row height)], in this order, `gap` apart, in 0..`height`.

    Neighbours that crowd each other share the shift (pooled like an isotonic fit). They must fit.
    """
    offsets, below = [], 0.0
    for _, tall in wanted:
        offsets.append(below + tall / 2)
        below += tall + gap
    pools: list[tuple[float, int]] = []
    for (y, _), offset in zip(wanted, offsets, strict=True):
        pools.append((y - offset, 1))
        while len(pools) > 1 and pools[-2][0] > pools[-1][0]:
            (a, m), (b, k) = pools[-2:]
            pools[-2:] = [((a * m + b * k) / (m + k), m + k)]
    most = max(0.0, height - (below - gap))
    flat = [min(max(a, 0.0), most) for a, m in pools for _ in range(m)]
    return [a + offset for a, offset in zip(flat, offsets, strict=True)]
