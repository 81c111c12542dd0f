"""Eyes, lids, brows, lips and lines: small shapes laid on the face, calm and friendly.

Shapes are drawn in the x-y plane of the head bone (m), as rows of points, and laid onto the head
along -z, each row lifted a little. Those of skin carry its colour, shaded as the skin below, mixed
with their own towards the middle, so that they have no edge.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from assets.make.person.clothes import Clothes
from assets.make.person.head import EYE, features, head
from assets.make.person.looks import Look
from assets.make.person.paint import blush, linear, openness, shade
from assets.make.person.rig import Rig
from assets.make.person.surface import Layer
from assets.make.sdf import F, Floats, Ints, normals, orient, unit
from kiosk.motion.skeleton import INDEX

Rgb = tuple[float, float, float]
HALF_WIDTH = 0.0158
IRIS_RADIUS = 0.0061
IRIS = {"alex": ("#80583a", "#3d281b"), "robin": ("#7f96a3", "#3f525f"),
        "sam": ("#5a3a26", "#26170f")}  # fmt: skip
BROW = {"alex": "#3b2a22", "robin": "#99938c", "sam": "#1d1613"}
LIP: dict[str, Rgb] = {
    "alex": (0.80, 0.56, 0.55),
    "robin": (0.88, 0.66, 0.65),
    "sam": (0.80, 0.62, 0.64),
}
"""What the lips leave of the skin's light."""
LASH: Rgb = (0.10, 0.09, 0.09)
PUPIL, GLINT, WHITE = linear("#17100d"), (1.0, 1.0, 1.0), linear("#ddd3c9")


@dataclass
class Patch:
    """Points (N, 2) with their lifts (N,), triangles, and colours: `mix` (N,) of `tone` (N, 3)
    over the skin's own. `raised`: its own relief gives the normals."""

    xy: np.ndarray
    lift: np.ndarray
    t: Ints
    mix: np.ndarray
    tone: np.ndarray
    raised: bool = False

    def mirrored(self) -> Patch:
        """The same on the other side."""
        return Patch(self.xy * [-1, 1], self.lift, self.t[:, ::-1], self.mix, self.tone,
                     self.raised)  # fmt: skip


def _rows(
    rows: Sequence[np.ndarray],
    lifts: Sequence[float | np.ndarray],
    mixes: Sequence[float | np.ndarray],
    tones: Sequence[Rgb] | Rgb,
    raised: bool = False,
) -> Patch:
    """The area through rows of points (n, 2), each with its lift, mix and tone."""
    n, count = len(rows[0]), len(rows)
    i = np.arange(n - 1)
    faces = []
    for r in range(0, (count - 1) * n, n):
        a, b, c, d = r + i, r + i + 1, r + n + i, r + n + i + 1
        faces += [np.stack([a, c, b], 1), np.stack([b, c, d], 1)]
    each = tones if isinstance(tones[0], tuple) else [tones] * count
    full = [np.broadcast_to(np.asarray(x, float), n) for x in (*lifts, *mixes)]
    return Patch(
        np.concatenate(rows),
        np.concatenate(full[:count]),
        np.concatenate(faces).astype(np.int32),
        np.concatenate(full[count:]),
        np.repeat(np.asarray(each, float), n, axis=0),
        raised,
    )


def _line(points: np.ndarray, width: float, tone: Rgb, strength: float, lift: float) -> Patch:
    """A soft line through points (n, 2), thin at its ends."""
    n = len(points)
    along = np.gradient(points, axis=0)
    across = np.stack([-along[:, 1], along[:, 0]], 1)
    across /= np.linalg.norm(across, axis=1, keepdims=True)
    taper = np.sin(np.pi * np.linspace(0.04, 0.96, n)) ** 0.6
    half = across * (taper * width / 2)[:, None]
    return _rows([points + half, points, points - half], (lift * 0.4, lift, lift * 0.4),
                 (0, strength * taper, 0), tone)  # fmt: skip


def _bent(points: Sequence[tuple[float, float]], n: int = 9) -> np.ndarray:
    """A curve (n, 2) through three points."""
    a, b, c = np.asarray(points, float)
    u = np.linspace(0, 1, n)[:, None]
    return (1 - u) * (1 - 2 * u) * a + 4 * u * (1 - u) * b + u * (2 * u - 1) * c


def upper_lid(u: np.ndarray, age: float = 0.0) -> np.ndarray:
    """Height of the upper lid's edge, u from -1 at the inner corner to 1 at the outer one."""
    arch = 1 - np.abs(u + 0.08 * (1 - u * u)) ** 2.3
    return EYE[1] - 0.0004 + 0.0009 * u + (0.0049 - 0.0007 * age) * arch


def lower_lid(u: np.ndarray) -> np.ndarray:
    """Height of the lower lid's edge."""
    return EYE[1] - 0.0004 + 0.0009 * u - 0.0044 * (1 - np.abs(u - 0.10 * (1 - u * u)) ** 2.2)


def _lids(age: float) -> list[Patch]:
    u = np.linspace(-1.05, 1.10, 16)
    x = EYE[0] + u * HALF_WIDTH
    inside = np.clip(u, -1, 1)
    edge, low = upper_lid(inside, age), lower_lid(inside)
    edge[-2:] -= (0.0002, 0.0008)
    body = np.clip(1 - 0.75 * np.abs(inside) ** 4, 0.12, 1)
    crease = edge + (0.0048 - 0.0010 * age) * (1 - 0.45 * inside**2)
    at = [np.stack([x, crease * (1 - f) + edge * f], 1) for f in (-0.35, 0.0, 0.3, 0.7, 1.0)]
    under = np.stack([x, edge - 0.0004], 1)
    upper = _rows(
        [*at, under],
        (-0.0006, 0.0004 * body, 0.0012 * body, 0.0017 * body, 0.0019 * body, 0.0003),
        (0, 0.42 * body, 0.06, 0, 0.25, 0.8),
        (0.55, 0.40, 0.34), True,
    )  # fmt: skip
    fine = np.clip((1.10 - u) / 0.30, 0, 1) * np.clip((u + 1.05) / 0.15, 0, 1)
    lash = _rows(
        [np.stack([x + 0.0010 * np.clip(u, 0, 2) ** 5, edge + h], 1)
         for h in (0.0013 * np.clip(1 - 0.7 * np.abs(u - 0.3) ** 1.5, 0.2, 1), 0.0004, -0.0005)],
        (0.0018 * body, 0.0024 * body, 0.0018 * body), (0.25 * fine, fine, fine), LASH,
    )  # fmt: skip
    flesh = (0.80, 0.58, 0.55)
    lower = _rows(
        [np.stack([x, low + h], 1) for h in (0.0005, 0.0, -0.0016, -0.0034, -0.0060)],
        (0.0004, 0.0013 * body, 0.0012 * body, 0.0004 * body, -0.0006),
        (1, 0.8, 0.05, 0.35 + 0.25 * age, 0), (flesh, (0.45, 0.34, 0.31), flesh, flesh, flesh),
        True,
    )  # fmt: skip
    return [upper, lower, lash]


def _brow(look: Look, age: float) -> Patch:
    b = np.linspace(0, 1, 17)
    x = 0.0118 + b * 0.0362
    mid = 0.1062 + 0.0048 * np.sin(np.pi * np.clip(b * 0.80 + 0.02, 0, 1)) - 0.0018 * b**3
    mid -= 0.0014 * age * b
    wide = 0.0039 * (1 - 0.66 * b**1.5) * np.minimum(1, 0.62 + b * 4)
    wide *= 1 + 0.10 * np.sin(b * 61)
    ends = np.minimum(1, b / 0.10 + 0.25) * np.minimum(1, (1 - b) / 0.12 + 0.15)
    skin, hair = np.array(linear(look.tints["skin"])), np.array(linear(BROW[look.id]))
    tone = tuple(float(v) for v in np.clip(hair / skin, 0, 1))
    rows = [np.stack([x - s * wide * 0.25, mid + s * wide], 1) for s in (1, 0.6, 0, -0.6, -1)]
    mixes = [s * ends for s in (0, 0.70, 0.95, 0.80, 0)]
    return _rows(rows, (0.0003, 0.0008, 0.0011, 0.0008, 0.0003), mixes, tone)


def _mouth(look: Look) -> list[Patch]:
    """Closed lips with corners a little up."""
    f = features(look)
    u = np.linspace(-1, 1, 21)
    x = 0.0250 * u
    line = 0.0196 + 0.0052 * np.abs(u) ** 2.2
    full = f.lips**0.8
    bow = 0.0086 * full * (1 - np.abs(u) ** 1.6) * (1 - 0.15 * np.exp(-((u / 0.13) ** 2)))
    low = 0.0098 * full * (1 - np.abs(u) ** 2.1)
    shape = (0.0, 0.22, 0.60, 1.0)
    end = np.clip((1 - np.abs(u)) * 6, 0, 1)
    rise = 0.3 + 0.7 * (1 - u * u)
    tone = LIP[look.id]
    top = _rows([np.stack([x, line + bow * (1 - s)], 1) for s in shape],
                (0.0002, 0.0010 * rise, 0.0015 * rise, 0.0006), (0, 0.85 * end, end, end),
                tone, True)  # fmt: skip
    bottom = _rows([np.stack([x * 0.97, line - low * s], 1) for s in (0, 0.35, 0.75, 1.0)],
                   (0.0006, 0.0019 * rise, 0.0012 * rise, 0.0002), (end, 0.9 * end, 0.65 * end, 0),
                   tone, True)  # fmt: skip
    thin = 0.0013 * np.clip((1 - np.abs(u)) * 5, 0.3, 1)
    crease = _rows([np.stack([x, line + s * thin], 1) for s in (1, 0, -1)],
                   (0.0014, 0.0016, 0.0014), (0, 0.85 * end, 0), (0.52, 0.34, 0.32))  # fmt: skip
    return [top, bottom, crease]


def _lines(age: float) -> list[Patch]:
    """The soft lines of age, on the left half of the face."""
    if age < 0.2:
        return []
    shadow = (0.66, 0.52, 0.47)
    s = min(1.0, 0.25 + 0.65 * age)
    found = [
        ([(0.0500, 0.0885), (0.0550, 0.0900), (0.0595, 0.0925)], 0.0034, 0.26),
        ([(0.0500, 0.0850), (0.0555, 0.0845), (0.0605, 0.0840)], 0.0034, 0.26),
        ([(0.0190, 0.0760), (0.0300, 0.0712), (0.0410, 0.0745)], 0.0056, 0.24),
        ([(0.0190, 0.0440), (0.0262, 0.0355), (0.0298, 0.0255)], 0.0070, 0.34),
    ]
    if age > 0.6:
        found += [
            ([(-0.002, 0.1270), (0.0160, 0.1285), (0.0330, 0.1260)], 0.0052, 0.22),
            ([(-0.002, 0.1380), (0.0150, 0.1392), (0.0310, 0.1372)], 0.0052, 0.20),
        ]
    return [_line(_bent(p, 15), w, shadow, k * s, 0.0009) for p, w, k in found]


def _disc(rings: Sequence[tuple[float, Rgb]], at: tuple[float, float], lift: float, age: float,
          n: int = 20) -> Patch:  # fmt: skip
    """A disc of rings (radius, colour), kept within the lids."""
    a = np.linspace(0, 2 * np.pi, n, endpoint=False)
    xy, tones = [np.zeros((1, 2))], [np.array([rings[0][1]])]
    faces = [np.stack([np.zeros(n), 1 + np.arange(n), 1 + (np.arange(n) + 1) % n], 1)]
    for k, (radius, colour) in enumerate(rings):
        xy.append(np.stack([np.cos(a), np.sin(a)], 1) * radius)
        # light falls through the iris and shines at its lower half
        glow = np.ones(n) if k in (0, len(rings) - 1) else 1 - 0.28 * np.sin(a)
        tones.append(np.asarray(colour)[None] * glow[:, None])
        if k:
            i, j = np.arange(n), (np.arange(n) + 1) % n
            lo, hi = 1 + (k - 1) * n, 1 + k * n
            faces += [np.stack([lo + i, hi + i, lo + j], 1), np.stack([lo + j, hi + i, hi + j], 1)]
    points = np.concatenate(xy) + np.array(at)
    u = np.clip((points[:, 0] - EYE[0]) / HALF_WIDTH, -1, 1)
    points[:, 1] = np.clip(points[:, 1], lower_lid(u) - 0.0003, upper_lid(u, age) + 0.0003)
    count = len(points)
    return Patch(points, np.full(count, lift), np.concatenate(faces).astype(np.int32),
                 np.ones(count), np.clip(np.concatenate(tones), 0, 1))  # fmt: skip


def _eye(look: Look, age: float, glint: float) -> list[Patch]:
    """The left eye's white, iris and light; `glint` is the side (-1, 1) the light is on."""
    u = np.linspace(-1, 1, 13)
    x = EYE[0] + u * HALF_WIDTH
    top, low = upper_lid(u, age), lower_lid(u)
    white = np.array(WHITE)
    tones = [tuple(float(v) for v in white * c) for c in
             ((0.42, 0.38, 0.36), (0.78, 0.74, 0.72), (1, 1, 1), (1, 0.99, 0.97),
              (0.84, 0.75, 0.71))]  # fmt: skip
    ball = _rows([np.stack([x, top * (1 - f) + low * f], 1) for f in (0, 0.22, 0.45, 0.75, 1)],
                 [0.0007] * 5, [1.0] * 5, tones)  # fmt: skip
    corner = np.clip((np.abs(u) - 0.62) / 0.38, 0, 1)
    ball.tone *= np.tile(1 - corner[:, None] * (0.25, 0.42, 0.42), (5, 1))
    light, dark = (linear(c) for c in IRIS[look.id])
    middle = tuple(float(v) for v in (np.array(light) + dark) / 2)
    r = IRIS_RADIUS
    rings = [(r * 0.36, PUPIL), (r * 0.42, dark), (r * 0.55, middle), (r * 0.80, light),
             (r * 0.93, dark), (r, tuple(float(v) * 0.8 for v in dark))]  # fmt: skip
    spot = (EYE[0] + glint * 0.0020, EYE[1] + 0.0021)
    light_in_eye = _disc([(0.0011, GLINT)], spot, 0.0014, age, 10)
    return [ball, _disc(rings, EYE, 0.0010, age), light_in_eye]


def _lay(xy: np.ndarray, lift: np.ndarray, look: Look) -> Floats:
    """Points (N, 2) on the face, lifted above the skin, in the head's frame (N, 3)."""
    p = np.concatenate([xy, np.full((len(xy), 1), 0.135)], 1).astype(F)
    for _ in range(30):
        p[:, 2] -= 0.9 * (head(p, look) - lift.astype(F))
    return p


def _geometry_normals(p: Floats, t: Ints, towards: Floats) -> Floats:
    t = orient(p, t, towards)
    face = np.cross(p[t[:, 1]] - p[t[:, 0]], p[t[:, 2]] - p[t[:, 0]])
    n = np.zeros_like(p)
    for i in range(3):
        np.add.at(n, t[:, i], face)
    return unit(n).astype(F)


def _layer(name: str, part: str, patches: list[Patch], rig: Rig) -> Layer:
    look = rig.look
    at, v, n, t, mix, tone = 0, [], [], [], [], []
    for patch in patches:
        p = _lay(patch.xy, patch.lift, look)
        out = normals(lambda q: head(q, look), p)
        if patch.raised:
            own = _geometry_normals(p, patch.t, out)
            flush = np.clip(1 - patch.lift / 0.0004, 0, 1)[:, None] * (patch.mix[:, None] < 0.7)
            out = unit(out * flush + own * (1 - flush)).astype(F)
        v.append(p)
        n.append(out)
        t.append(patch.t + at)
        mix.append(patch.mix)
        tone.append(patch.tone)
        at += len(p)
    m = rig.world[INDEX["head"]].astype(F)
    vertices = np.concatenate(v) @ m[:3, :3].T + m[:3, 3]
    facing = np.concatenate(n) @ m[:3, :3].T
    rgba = np.ones((at, 4), F)
    share, tones = np.concatenate(mix)[:, None], np.concatenate(tone)
    if part == "skin":
        rgba = shade(openness(Clothes(rig).solid, vertices, facing))
        rgba[:, :3] *= blush(rig.frame, vertices, look)
        rgba[:, :3] *= 1 - share + share * tones
    else:
        rgba[:, :3] = tones
    own = np.arange(at, dtype=np.int32)
    faces = orient(vertices, np.concatenate(t).astype(np.int32), facing)
    return Layer(name, part, lambda c, p: c.body.head(p), vertices, faces, facing, own,
                 rigid=True, extra={"colours": rgba.astype(F)})  # fmt: skip


def face(rig: Rig) -> list[Layer]:
    """The face's features as layers that follow the head: those of skin, and the eyes."""
    look = rig.look
    age = features(look).age
    half = [*_lids(age), _brow(look, age), *_lines(age)]
    skin = [*_mouth(look), *half, *(p.mirrored() for p in half)]
    # the light is on the same side in both eyes
    eyes = [*_eye(look, age, -1.0), *(p.mirrored() for p in _eye(look, age, 1.0))]
    return [_layer("features", "skin", skin, rig), _layer("eyes", "face", eyes, rig)]
