"""What of the hip is seen at a spot of the picture: exact, on the posed meshes; no Qt."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.skeleton import axis_rotation
from kiosk.viewmodels.figure.hip_asset import HIP_RIGHT, hip_asset, thigh_rotation
from kiosk.viewmodels.figure.hip_layout import Camera, anchor
from kiosk.viewmodels.figure.hip_parts import PARTS, Part, part_of

Floats = NDArray[np.float32]
SEEN = 0.5  # what is fainter is looked through
CELL = 32.0  # pixels, at the least; a cell is larger than any triangle on the screen
SLIVER = 0.02  # twice the area in pixels under which a triangle is seen from its edge
# what nobody touches: one looks through it
GLASS = frozenset({"skin"})


@dataclass(frozen=True)
class Frame:
    """One picture of the hip: camera, pixels, the thigh, and how much of each mesh shows."""

    camera: Camera
    width: float
    height: float
    bend: tuple[float, float, float] = (0.0, 0.0, 0.0)
    pelvis_list: float = 0.0
    mirrored: bool = False
    shares: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True)
class Hit:
    """What is seen: the mesh, the place on it at rest (m), and how far away it is (cm)."""

    mesh: str
    place: Floats
    far: float


class Sight:
    """The triangles of one picture, sorted into cells, so that a look at a spot is quick."""

    def __init__(self, frame: Frame) -> None:
        self.frame = frame
        self._names = [
            name
            for name in hip_asset().parts
            if frame.shares.get(name, 0.0) >= SEEN and name not in GLASS
        ]
        corners, depths, owners, numbers = [], [], [], []
        for owner, name in enumerate(self._names):
            mesh = hip_asset().parts[name]
            seen, far = _projected(name, frame)
            triangles = mesh.triangles
            spots = seen[triangles]
            a, b = spots[:, 1] - spots[:, 0], spots[:, 2] - spots[:, 0]
            front = (a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]) < 0  # y runs down the screen
            corners.append(spots[front])
            depths.append(far[triangles][front])
            owners.append(np.full(int(front.sum()), owner))
            numbers.append(np.nonzero(front)[0])
        if not corners:
            corners, depths = [np.zeros((0, 3, 2), np.float32)], [np.zeros((0, 3), np.float32)]
            owners, numbers = [np.zeros(0, int)], [np.zeros(0, int)]
        self._corners = np.concatenate(corners)
        self._depths = np.concatenate(depths)
        self._owners = np.concatenate(owners)
        self._numbers = np.concatenate(numbers)
        spans = np.ptp(self._corners, axis=1)
        self._cell = float(max(CELL, spans.max(initial=0.0)))
        self._across = int(frame.width // self._cell) + 3
        cells = np.floor(self._corners.mean(1) / self._cell).astype(int) + 1
        key = cells[:, 1] * self._across + np.clip(cells[:, 0], 0, self._across - 1)
        self._order = np.argsort(key, kind="stable")
        self._keys = key[self._order]

    def first(self, x: float, y: float) -> Hit | None:
        """What is nearest at a spot (pixels); None beside the hip."""
        if self.frame.mirrored:
            x = self.frame.width - x
        index = self._around(x, y)
        if not len(index):
            return None
        p = self._corners[index] - np.array([x, y], np.float32)
        edges = [_cross(p[:, i], p[:, (i + 1) % 3]) for i in range(3)]
        whole = edges[0] + edges[1] + edges[2]
        inside = (edges[0] <= 0) & (edges[1] <= 0) & (edges[2] <= 0) & (whole < -SLIVER)
        if not inside.any():
            return None
        weight = np.stack([edges[1], edges[2], edges[0]], 1)[inside] / whole[inside, None]
        far = (weight * self._depths[index][inside]).sum(1)
        best = int(np.argmin(far))
        found = index[inside][best]
        mesh = hip_asset().parts[self._names[self._owners[found]]]
        corner = mesh.positions[mesh.triangles[self._numbers[found]]]
        return Hit(mesh.name, weight[best].astype(np.float32) @ corner, float(far[best]))

    def spots(self, part: Part, most: int = 60) -> Floats:
        """Spots (N, 2) on the screen where a part may be seen: middles of its triangles."""
        owners = [i for i, name in enumerate(self._names) if name in part.meshes]
        index = np.nonzero(np.isin(self._owners, owners))[0]
        if part.near:
            index = index[self._close(index, part)]
        if len(index) > most:
            index = index[np.linspace(0, len(index) - 1, most).astype(int)]
        middles = self._corners[index].mean(1)
        if self.frame.mirrored:
            middles[:, 0] = np.float32(self.frame.width) - middles[:, 0]
        return middles

    def _close(self, index: NDArray[np.intp], part: Part) -> NDArray[np.bool_]:
        anchor = hip_asset().anchors[part.anchor].place
        close = np.zeros(len(index), bool)
        for i, found in enumerate(index):
            mesh = hip_asset().parts[self._names[self._owners[found]]]
            middle = mesh.positions[mesh.triangles[self._numbers[found]]].mean(0)
            close[i] = np.linalg.norm(middle - anchor) * 100 <= part.near
        return close

    def _around(self, x: float, y: float) -> NDArray[np.intp]:
        column, row = int(x // self._cell) + 1, int(y // self._cell) + 1
        found = []
        for line in (row - 1, row, row + 1):
            start = line * self._across + column
            low = np.searchsorted(self._keys, start - 1, "left")
            high = np.searchsorted(self._keys, start + 1, "right")
            found.append(self._order[low:high])
        return np.concatenate(found)


def part_at(hit: Hit, among: Sequence[str]) -> str:
    """The most telling part that a hit lies on: a place on a bone before the bone itself."""
    best, size = "", np.inf
    for name in among:
        part = PARTS[name]
        if hit.mesh not in part.meshes:
            continue
        reach = np.inf if not part.near else part.near
        if part.near:
            anchor = hip_asset().anchors[part.anchor].place
            if np.linalg.norm(hit.place - anchor) * 100 > part.near:
                continue
        # the whole of a muscle comes before its fibre parts: those are on its card
        if reach < size:
            best, size = name, reach
        elif not best:
            best = name
    return best


def touched(sight: Sight, x: float, y: float, radius: float, among: Sequence[str]) -> str:
    """The part under a finger of `radius` pixels at a spot; "" beside the hip.

    What lies under its middle counts, unless that is no part: then whatever is nearest to it. A
    place (the ball of the joint, a tendon) is small; it counts when the finger is half on it.
    """
    for share in (0.0, 0.35, 0.7, 1.0):
        found: dict[str, float] = {}
        for turn in range(8 if share else 1):
            angle = turn * np.pi / 4
            hit = sight.first(
                x + radius * share * float(np.cos(angle)), y + radius * share * float(np.sin(angle))
            )
            name = part_at(hit, among) if hit is not None else ""
            if name:
                found[name] = found.get(name, 0.0) + 1.0
        if found:
            return max(found, key=lambda name: found[name])
    return ""


def spot_of(
    sight: Sight, name: str, margin: float = 0.0, around: float = 7.0
) -> tuple[float, float] | None:
    """A spot (pixels) where a part is seen, for a line to end at; None when it is not seen.

    Its anchor, when that is in sight, else the nearest spot to it with some of the part around.
    Spots nearer than `margin` to the sides of the picture, or `around` to any edge, do not count.
    """
    part = part_of(name)
    frame = sight.frame
    place = anchor(hip_asset(), part.anchor, frame.bend, frame.pelvis_list)
    if place is None:
        return None
    ax, ay = frame.camera.project(place[0], frame.width, frame.height)
    ax = frame.width - ax if frame.mirrored else ax
    low, high = margin + around, frame.width - margin - around

    def on(x: float, y: float) -> bool:
        hit = sight.first(x, y)
        return hit is not None and hit.mesh in part.meshes

    def free(x: float, y: float) -> bool:
        return low <= x <= high and around <= y <= frame.height - around

    if free(ax, ay) and on(ax, ay):
        return ax, ay
    spots = [(float(x), float(y)) for x, y in sight.spots(part) if free(x, y)]
    spots.sort(key=lambda spot: (spot[0] - ax) ** 2 + (spot[1] - ay) ** 2)
    seen = [spot for spot in spots if on(*spot)]
    for x, y in seen:
        if all(on(x + dx, y + dy) for dx, dy in ((6, 0), (-6, 0), (0, 6), (0, -6))):
            return x, y
    return seen[0] if len(seen) > 2 else None


def _cross(a: Floats, b: Floats) -> Floats:
    return a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0]


@lru_cache(maxsize=40)
def _posed(name: str, bend: tuple[float, float, float], pelvis_list: float) -> Floats:
    """A mesh's vertices (N, 3), cm, in the scene."""
    mesh = hip_asset().parts[name]
    left = name.endswith("_left")
    angles = (0.0, pelvis_list, 0.0) if left else bend
    points = mesh.positions
    if mesh.moves and any(angles):
        points = mesh.bent(thigh_rotation(*angles, left=left))[0]
    tip = axis_rotation("z", -pelvis_list).astype(np.float32)
    return np.asarray(((points - HIP_RIGHT) @ tip.T + HIP_RIGHT) * np.float32(100), np.float32)


def _projected(name: str, frame: Frame) -> tuple[Floats, Floats]:
    """Pixels (N, 2) before mirroring, and distances (N,) along the view."""
    camera = frame.camera
    seen = (_posed(name, frame.bend, frame.pelvis_list) - camera.target) @ camera.turn
    far = camera.distance - seen[:, 2]
    scale = frame.height / 2 / np.tan(np.radians(camera.field_of_view) / 2) / far
    spots = np.stack(
        [frame.width / 2 + seen[:, 0] * scale, frame.height / 2 - seen[:, 1] * scale], 1
    )
    return spots.astype(np.float32), far.astype(np.float32)
