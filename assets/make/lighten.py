"""A lighter index list for a mesh: fewer triangles over a subset of the same vertices.

Half-edge collapses in the order of their quadric error (Garland & Heckbert, 1997): a vertex moves
onto a neighbour, never to a new place, so that skinning and corrections keep serving both levels.
"""

from __future__ import annotations

import heapq
from dataclasses import dataclass

import numpy as np

from assets.make.sdf import Floats, Ints

LEAST_TURN = 0.35
"""Cosine by which a triangle may turn in one collapse."""


@dataclass
class _Mesh:
    v: np.ndarray
    faces: list[tuple[int, int, int] | None]
    around: list[set[int]]
    """Faces at each vertex."""
    quadric: np.ndarray

    def neighbours(self, i: int) -> set[int]:
        """Vertices that share an edge with a vertex."""
        found: set[int] = set()
        for f in self.around[i]:
            face = self.faces[f]
            if face is not None:
                found.update(face)
        found.discard(i)
        return found

    def cost(self, i: int, j: int) -> float:
        """The error of moving a vertex onto a neighbour."""
        p = np.append(self.v[j], 1.0)
        edge = self.v[i] - self.v[j]
        return float(p @ self.quadric[i] @ p) + 1e-9 * float(edge @ edge)

    def may(self, i: int, j: int) -> bool:
        """Whether the surface stays whole and unfolded."""
        shared = self.around[i] & self.around[j]
        if len(shared) != 2 or len(self.neighbours(i) & self.neighbours(j)) != 2:
            return False
        for f in self.around[i] - shared:
            face = self.faces[f]
            if face is None:
                continue
            a, b, c = (self.v[k] for k in face)
            moved = [self.v[j] if k == i else self.v[k] for k in face]
            before = _cross(b - a, c - a)
            after = _cross(moved[1] - moved[0], moved[2] - moved[0])
            size = (before @ before) ** 0.5 * (after @ after) ** 0.5
            if size < 1e-12 or before @ after < LEAST_TURN * size:
                return False
        return True

    def collapse(self, i: int, j: int) -> int:
        """Moves a vertex onto a neighbour; how many faces went."""
        gone = 0
        for f in list(self.around[i]):
            face = self.faces[f]
            if face is None:
                continue
            if j in face:
                for k in face:
                    self.around[k].discard(f)
                self.faces[f] = None
                gone += 1
            else:
                a, b, c = (j if k == i else k for k in face)
                self.faces[f] = (a, b, c)
                self.around[j].add(f)
        self.around[i] = set()
        self.quadric[j] += self.quadric[i]
        return gone


def _cross(a: np.ndarray, b: np.ndarray) -> np.ndarray:
    return np.array(
        (a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0])
    )


def lighten(v: Floats, t: Ints, triangles: int) -> Ints:
    """About `triangles` of the mesh's triangles (T, 3); borders keep all their vertices."""
    p = v.astype(float)
    edges = np.sort(np.concatenate([t[:, [0, 1]], t[:, [1, 2]], t[:, [2, 0]]]), 1)
    unique, count = np.unique(edges, axis=0, return_counts=True)
    fixed = np.zeros(len(p), bool)
    fixed[unique[count == 1].ravel()] = True
    a, b, c = p[t[:, 0]], p[t[:, 1]], p[t[:, 2]]
    normal = np.cross(b - a, c - a)
    area = np.linalg.norm(normal, axis=1, keepdims=True)
    normal /= np.maximum(area, 1e-15)
    plane = np.concatenate([normal, -np.einsum("ij,ij->i", normal, a)[:, None]], 1)
    each = plane[:, :, None] * plane[:, None, :] * area[:, :, None]
    quadric = np.zeros((len(p), 4, 4))
    around: list[set[int]] = [set() for _ in range(len(p))]
    for k in range(3):
        np.add.at(quadric, t[:, k], each)
    for f, face in enumerate(t.tolist()):
        for i in face:
            around[i].add(f)
    mesh = _Mesh(p, [(x[0], x[1], x[2]) for x in t.tolist()], around, quadric)
    heap: list[tuple[float, int, int, int]] = []
    stamp = [0] * len(p)

    def offer(i: int) -> None:
        if fixed[i] or not mesh.around[i]:
            return
        stamp[i] += 1
        costs = sorted((mesh.cost(i, j), j) for j in mesh.neighbours(i))
        for cost, j in costs[:3]:
            heapq.heappush(heap, (cost, i, j, stamp[i]))

    for i in range(len(p)):
        offer(i)
    left = len(t)
    while left > triangles and heap:
        _, i, j, when = heapq.heappop(heap)
        if stamp[i] != when or not mesh.around[i] or not mesh.around[j] or not mesh.may(i, j):
            continue
        near = mesh.neighbours(i)
        left -= mesh.collapse(i, j)
        for k in near:
            offer(k)
    kept = [face for face in mesh.faces if face is not None]
    return np.asarray(kept, np.int32).reshape(-1, 3)
