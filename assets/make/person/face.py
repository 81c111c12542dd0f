"""Eyes, brows and mouth: small shapes laid on the face, calm and friendly, in the bind pose.

Shapes are drawn in the x-y plane of the head bone (m) and laid onto the head along -z.
"""

from __future__ import annotations

import numpy as np

from assets.make.person.head import EYE, head
from assets.make.person.paint import linear
from assets.make.person.rig import Rig
from assets.make.person.surface import Layer
from assets.make.sdf import F, Floats, Ints, normals, orient
from kiosk.motion.skeleton import INDEX

LASH, BROW = linear("#3a2c26"), linear("#54423a")
WHITE, IRIS, PUPIL, GLINT = linear("#f3ece2"), linear("#5b4433"), linear("#2a1f1b"), (1, 1, 1)
LIP, LIP_LOW, MOUTH = linear("#bd8070"), linear("#c78a78"), linear("#8c5750")

EYE_HALF_WIDTH = 0.0148

Patch = tuple[Floats, Ints, Floats]


def _lay(xy: np.ndarray, lift: float) -> Floats:
    """Points (N, 2) on the face, `lift` metres above the skin, in the head's frame."""
    p = np.concatenate([xy, np.full((len(xy), 1), 0.135)], 1).astype(F)
    for _ in range(24):
        p[:, 2] -= 0.9 * (head(p) - F(lift))
    return p


def _patch(xy: np.ndarray, t: np.ndarray, colour: np.ndarray, lift: float) -> Patch:
    rgba = np.ones((len(xy), 4), F)
    rgba[:, :3] = colour
    return _lay(xy, lift), t.astype(np.int32), rgba


def _strip(upper: np.ndarray, lower: np.ndarray, colour: tuple[float, ...], lift: float) -> Patch:
    """The area between two rows of points (n, 2)."""
    n = len(upper)
    rows = [upper * (1 - f) + lower * f for f in (0, 0.5, 1)]
    i = np.arange(n - 1)
    faces = []
    for r in (0, n):
        a, b, c, d = r + i, r + i + 1, r + n + i, r + n + i + 1
        faces += [np.stack([a, c, b], 1), np.stack([b, c, d], 1)]
    return _patch(np.concatenate(rows), np.concatenate(faces), np.asarray(colour), lift)


def _disc(centre: tuple[float, float], rings: list[tuple[float, float, tuple[float, ...]]],
          lift: float, top: float | None = None) -> Patch:  # fmt: skip
    """A disc of rings (rx, ry, colour), cut off above y = `top`."""
    n = 20
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    xy = [np.array([centre])]
    colours = [np.array([rings[0][2]])]
    faces = [np.stack([np.zeros(n), 1 + np.arange(n), 1 + (np.arange(n) + 1) % n], 1)]
    for k, (rx, ry, colour) in enumerate(rings):
        ring = np.stack([centre[0] + rx * np.cos(a), centre[1] + ry * np.sin(a)], 1)
        xy.append(ring)
        colours.append(np.tile(colour, (n, 1)))
        if k:
            i, j = np.arange(n), (np.arange(n) + 1) % n
            lo, hi = 1 + (k - 1) * n, 1 + k * n
            faces += [np.stack([lo + i, hi + i, lo + j], 1), np.stack([lo + j, hi + i, hi + j], 1)]
    points = np.concatenate(xy)
    if top is not None:
        points[:, 1] = np.minimum(points[:, 1], top)
    return _patch(points, np.concatenate(faces), np.concatenate(colours), lift)


def _eye() -> list[Patch]:
    """The left eye, its upper lid a little lowered, and its brow."""
    u = np.linspace(-1, 1, 13)
    x = EYE[0] + u * EYE_HALF_WIDTH
    tilt = 0.0007 * u
    lid = EYE[1] + tilt + 0.0058 * (1 - np.abs(u) ** 2.3)
    low = EYE[1] + tilt - 0.0044 * (1 - np.abs(u) ** 2.0)
    lash = lid + 0.0019 * (1 - 0.75 * np.abs(u - 0.35) ** 1.5).clip(0.10)
    x_out = x + 0.0012 * u.clip(0) ** 4
    b = np.linspace(0, 1, 11)
    bx = 0.0125 + b * 0.0345
    arc = 0.1035 + 0.0065 * np.sin(np.pi * (b * 0.78 + 0.06)) - 0.0012 * b
    thick = 0.0046 * (1 - 0.72 * b**1.4) * np.minimum(1, 0.55 + b * 6)
    return [
        _strip(np.stack([x, lid], 1), np.stack([x, low], 1), WHITE, 0.0005),
        _disc(
            (EYE[0], EYE[1] + 0.0006),
            [(0.0022, 0.0022, PUPIL), (0.0026, 0.0026, IRIS), (0.0054, 0.0054, IRIS),
             (0.0060, 0.0060, LASH)],
            0.0010,
            EYE[1] + 0.0056,
        ),
        _disc((EYE[0] + 0.0018, EYE[1] + 0.0026), [(0.0010, 0.0010, GLINT)], 0.0014),
        _strip(np.stack([x_out, lash], 1), np.stack([x, lid - 0.0004], 1), LASH, 0.0013),
        _strip(np.stack([bx, arc + thick / 2], 1), np.stack([bx, arc - thick / 2], 1),
               BROW, 0.0009),
    ]  # fmt: skip


def _mouth() -> list[Patch]:
    """Closed lips with corners a little up."""
    u = np.linspace(-1, 1, 15)
    x = 0.0215 * u
    line = 0.0172 + 0.0022 * u**2
    bow = 0.0046 * (1 - np.abs(u) ** 1.8) * (1 - 0.20 * np.exp(-((u / 0.16) ** 2)))
    low = 0.0062 * (1 - np.abs(u) ** 2.2)
    thin = 0.0007 * (1 - 0.6 * np.abs(u))
    return [
        _strip(np.stack([x, line + bow], 1), np.stack([x, line], 1), LIP, 0.0005),
        _strip(np.stack([x * 0.94, line], 1), np.stack([x * 0.94, line - low], 1), LIP_LOW, 0.0005),
        _strip(np.stack([x * 1.04, line + thin], 1), np.stack([x * 1.04, line - thin], 1),
               MOUTH, 0.0010),
    ]  # fmt: skip


def face(rig: Rig) -> Layer:
    """The face's features as one layer that follows the head."""
    patches = _mouth()
    for p, t, c in _eye():
        patches += [(p, t, c), (p * np.array([-1, 1, 1], F), t[:, ::-1], c)]
    at, faces = 0, []
    for p, t, _ in patches:
        faces.append(t + at)
        at += len(p)
    local = np.concatenate([p for p, _, _ in patches])
    t = np.concatenate(faces).astype(np.int32)
    m = rig.world[INDEX["head"]].astype(F)
    n = normals(head, local) @ m[:3, :3].T
    v = local @ m[:3, :3].T + m[:3, 3]
    colours = np.concatenate([c for _, _, c in patches])
    own = np.arange(len(v), dtype=np.int32)
    return Layer("face", "face", lambda c, p: c.body.head(p), v, orient(v, t, n), n, own,
                 rigid=True, extra={"colours": colours})  # fmt: skip
