"""The muscles of the right hip: where their fibres start and end, how thick they are.

Each is a plan of control rows from origin to insertion, in the side frame (see `points`), metres.
The rows give the fibres' first course; `wrap` then pulls them taut over bone and deeper muscles.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy.interpolate import PchipInterpolator

from assets.make.hip.field import spline
from assets.make.hip.pelvis import BLADE
from assets.make.hip.points import HIP
from assets.make.hip.wrap import AXES, Ground, Taut, solve, wrap
from kiosk.viewmodels.figure.hip_sheet import Sheet

Array = NDArray[np.float64]
_FLIP = np.array([-1.0, 1.0, 1.0])


@dataclass(frozen=True)
class Plan:
    """How a muscle is made."""

    name: str
    rows: Sequence[ArrayLike]
    """Control rows (K of (M, 3)), origin to insertion, each across the fibres."""
    thickness: Callable[[Array, Array], Array]
    """(s, t) -> metres, before rims are tapered."""
    lattice: tuple[int, int]
    fine: tuple[int, int]
    tendon: tuple[float, float]
    """Tendon ends: origin tendon up to this t, insertion tendon from this t."""
    over: tuple[str, ...] = ()
    """Deeper muscles, which it clears."""
    hold: float = 0.0
    """Up to this t the fibres grow from bone, and the underside clings to it."""
    gap: float = 0.0014
    sink: tuple[float, float] = (0.0012, 0.0022)
    """How deep origin and insertion are sunk, so that no edge shows (m)."""
    edge: float = 6.0
    """How square the cross-section is: the power of the rim's taper."""
    taper: float = 0.12
    """Share of the length over which the insertion thins to nothing."""
    carry: tuple[float, float] = (0.10, 0.97)
    across: float = 0.12
    seat: bool = True
    """Whether the insertion is set onto the femur (else it stays where the last row says)."""
    bulk: bool = False
    """Whether it also clears the flesh that fills the space behind the hip joint."""

    def key(self) -> str:
        """Tells this plan from one with any other value."""
        s, t = np.meshgrid(np.linspace(0, 1, 9), np.linspace(0, 1, 9))
        values = {**self.__dict__, "rows": [np.round(r, 6).tolist() for r in self.rows]}
        values["thickness"] = np.round(self.thickness(s, t), 7).tolist()
        return repr(values)


def _blade(uv: ArrayLike, n: int, off: float) -> Array:
    """A row along the outer ilium through (u, v) places, `off` metres from the bone."""
    at = np.asarray(uv, float)
    line = spline(np.c_[at, np.zeros(len(at))], n)
    return BLADE.outer(line[:, 0], line[:, 1], off)


def _on_thigh(*places: tuple[float, float, float]) -> Array:
    return np.array([HIP + p for p in places])


def bulge(t: Array, peak: float = 0.45, power: float = 0.8) -> Array:
    """0 at both ends, 1 at `peak`."""
    x = np.where(t < peak, t / peak, (1 - t) / (1 - peak))
    return np.asarray(np.sin(np.pi / 2 * np.clip(x, 0, 1)) ** power)


def _ease(x: Array, start: float, end: float) -> Array:
    k = np.clip((x - start) / (end - start), 0, 1)
    return np.asarray(0.6 * k + 0.4 * k * k * (3 - 2 * k))


def _step(x: Array, start: float, end: float) -> Array:
    k = np.clip((x - start) / (end - start), 0, 1)
    return np.asarray(k * k * (3 - 2 * k))


MINIMUS = Plan(
    "minimus",
    [
        _blade([(0.075, 0.30), (0.22, 0.38), (0.42, 0.42), (0.58, 0.56), (0.67, 0.76)], 9, 0.0),
        _blade([(0.075, 0.52), (0.19, 0.62), (0.34, 0.68), (0.48, 0.76), (0.58, 0.88)], 9, 0.003),
        _on_thigh((0.040, 0.030, 0.022), (0.040, 0.032, 0.006), (0.033, 0.030, -0.012)),
        _on_thigh((0.0520, 0.004, 0.011), (0.0500, 0.008, 0.003), (0.0470, 0.008, -0.006)),
        _on_thigh((0.0570, -0.021, 0.0060), (0.0535, -0.011, 0.0045), (0.0510, -0.001, -0.0040)),
    ],
    lambda s, t: 0.0008 + 0.0085 * bulge(t, 0.52, 1.25),
    (9, 13),
    (33, 24),
    (0.06, 0.70),
    hold=0.28,
    edge=5,
    carry=(0.28, 0.97),
)
PIRIFORMIS = Plan(
    "piriformis",
    [
        [(0.0260, 0.100, -0.0540), (0.0270, 0.080, -0.0670), (0.0240, 0.060, -0.0750)],
        [(0.0690, 0.0550, -0.0500), (0.0710, 0.0460, -0.0500), (0.0680, 0.0340, -0.0540)],
        [(0.0980, 0.0330, -0.0450), (0.0970, 0.0220, -0.0480), (0.0940, 0.0120, -0.0490)],
        _on_thigh((0.0440, 0.0030, -0.0150), (0.0437, 0.0015, -0.0180), (0.0430, -0.001, -0.0220)),
    ],
    lambda s, t: 0.0015 + 0.0120 * bulge(t, 0.38),
    (5, 15),
    (13, 24),
    (0.06, 0.70),
    edge=2.2,
    carry=(0.15, 0.97),
)
MEDIUS = Plan(
    "medius",
    [
        _blade([(0.085, 0.07), (0.28, 0.05), (0.50, 0.05), (0.68, 0.06), (0.765, 0.17),
                (0.795, 0.44)],
               17, 0.0),
        _blade([(0.085, 0.20), (0.26, 0.23), (0.46, 0.24), (0.62, 0.28), (0.71, 0.40),
                (0.76, 0.60)],
               17, 0.0015),
        _blade([(0.09, 0.44), (0.25, 0.51), (0.42, 0.56), (0.55, 0.60), (0.64, 0.66), (0.71, 0.78)],
               17, 0.0045),
        _on_thigh((0.049, 0.046, 0.022), (0.047, 0.050, 0.004), (0.040, 0.048, -0.018),
                  (0.019, 0.036, -0.036)),
        _on_thigh((0.0640, 0.000, 0.006), (0.0630, 0.006, -0.008), (0.0595, 0.010, -0.021),
                  (0.0490, 0.010, -0.036)),
        _on_thigh((0.0620, -0.036, -0.0030), (0.0625, -0.027, -0.0100), (0.0585, -0.0155, -0.0180),
                  (0.0560, -0.0095, -0.0225), (0.0518, -0.0047, -0.0309),
                  (0.0490, -0.0030, -0.0345)),
    ],
    lambda s, t: 0.0014 + 0.0125 * bulge(t, 0.42) * (0.80 + 0.20 * np.sin(np.pi * s)),
    (17, 15),
    (61, 27),
    (0.05, 0.74),
    over=("minimus",),
    hold=0.02,
    edge=6,
    sink=(0.0012, 0.0026),
    taper=0.16,
    carry=(0.34, 0.97),
)  # fmt: skip
TENSOR = Plan(
    "tfl",
    [
        [(0.1335, 0.0790, 0.0530), (0.1425, 0.0895, 0.0400), (0.1480, 0.1060, 0.0300)],
        [(0.1400, 0.0300, 0.0480), (0.1510, 0.0360, 0.0340), (0.1560, 0.0440, 0.0160)],
        [(0.1450, -0.0280, 0.0420), (0.1545, -0.0260, 0.0290), (0.1605, -0.0200, 0.0110)],
        [(0.1470, -0.0980, 0.0350), (0.1530, -0.0960, 0.0260), (0.1565, -0.0920, 0.0140)],
    ],
    lambda s, t: 0.0012 + 0.0125 * bulge(t, 0.42),
    (7, 13),
    (17, 24),
    (0.05, 0.76),
    over=("medius",),
    edge=2.4,
    seat=False,
    carry=(0.10, 0.98),
)
MAXIMUS = Plan(
    "maximus",
    [
        [
            (0.0800, 0.1500, -0.0680),
            (0.0750, 0.1310, -0.0720),
            (0.0700, 0.1130, -0.0680),
            (0.0560, 0.0872, -0.0775),
            (0.0400, 0.0720, -0.0960),
            (0.0240, 0.0460, -0.0960),
            (0.0105, 0.0260, -0.0790),
            (0.0080, 0.0060, -0.0700),
        ],
        [
            (0.1080, 0.1080, -0.0620),
            (0.0960, 0.0900, -0.0760),
            (0.0850, 0.0660, -0.0880),
            (0.0780, 0.0420, -0.0960),
            (0.0700, 0.0180, -0.0980),
            (0.0580, -0.0100, -0.0950),
            (0.0500, -0.0320, -0.0880),
            (0.0450, -0.0480, -0.0800),
        ],
        [
            (0.1470, 0.0380, -0.0380),
            (0.1420, 0.0180, -0.0530),
            (0.1350, 0.0000, -0.0620),
            (0.1270, -0.0200, -0.0680),
            (0.1180, -0.0420, -0.0700),
            (0.1070, -0.0660, -0.0700),
            (0.0960, -0.0880, -0.0650),
            (0.0880, -0.1050, -0.0590),
        ],
        [
            (0.1605, -0.0180, -0.0030),
            (0.1570, -0.0360, -0.0150),
            (0.1480, -0.0500, -0.0240),
            (0.1385, -0.0590, -0.0277),
            (0.1340, -0.0830, -0.0220),
            (0.1322, -0.1030, -0.0170),
            (0.1312, -0.1290, -0.0095),
            (0.1308, -0.1480, -0.0050),
        ],
    ],
    lambda s, t: (
        0.0014
        + 0.0185 * bulge(t, 0.46, 0.9) * (0.42 + 0.58 * np.sin(np.pi * (0.06 + 0.80 * s)) ** 1.2)
    ),
    (15, 16),
    (49, 32),
    (0.04, 0.82),
    over=("medius", "piriformis"),
    hold=0.08,
    edge=2.6,
    sink=(0.0012, -0.0006),
    taper=0.10,
    carry=(0.05, 0.97),
    across=0.35,
    seat=False,
    bulk=True,
)
PLANS = (MINIMUS, PIRIFORMIS, MEDIUS, TENSOR, MAXIMUS)


def rest_lattice(plan: Plan, ground: Ground) -> Array:
    """The plan's rows as a lattice (s, t, 3), its ends set onto the bones."""
    ns, nt = plan.lattice
    rows = np.stack([r if len(r) == ns else spline(r, ns) for r in map(np.asarray, plan.rows)])
    span = np.linalg.norm(np.diff(rows, axis=0), axis=2).mean(1)
    knots = np.r_[0, np.cumsum(span)] / span.sum()
    p = np.asarray(PchipInterpolator(knots, rows)(np.linspace(0, 1, nt))).transpose(1, 0, 2)
    for _ in range(4):
        d, g = ground.pelvis(p[:, 0])
        p[:, 0] -= g * np.clip(d + plan.sink[0], -0.004, 0.004)[:, None]
        if plan.seat:
            d, g = ground.femur(p[:, -1])
            p[:, -1] -= g * np.clip(d + plan.sink[1], -0.004, 0.004)[:, None]
    return p


def thickness(plan: Plan) -> tuple[Array, Array]:
    """The thickness at rest (S, T) and where it swells (T,)."""
    s, t = np.meshgrid(*(np.linspace(0, 1, k) for k in plan.fine), indexing="ij")
    rim = np.clip(1 - np.abs(2 * s - 1) ** plan.edge, 0, 1) ** 0.5
    rim *= np.clip(t / 0.04, 0, 1) ** 0.5 * np.clip((1 - t) / plan.taper, 0, 1) ** 0.6
    along = t[0]
    belly = np.clip(along / 0.12, 0, 1) * np.clip((plan.tendon[1] + 0.08 - along) / 0.22, 0, 1)
    return plan.thickness(s, t) * rim, belly


def make(plan: Plan, ground: Ground, deeper: dict[str, Sheet]) -> Sheet:
    """The muscle, wrapped for every pose."""
    below = [deeper[name] for name in plan.over]
    p = rest_lattice(plan, ground)
    t = np.linspace(0, 1, plan.lattice[1])
    a, b = plan.sink
    clear = np.interp(t, [0, 0.08, 0.88, 1], [-a, 0.0016, 0.0016, -b if plan.seat else 0.0006])
    how = Taut(clear, np.clip((plan.hold - t) / 0.10 + 1, 0, 1) * (plan.hold > 0), plan.gap,
               plan.across, plan.bulk)  # fmt: skip
    faces = []
    for sheet in below:
        f = sheet.faces(np.eye(3))
        half = len(f.positions) // 2
        faces.append((f.positions[half:] * _FLIP, f.normals[half:] * _FLIP))
    p = solve(p, how, ground, np.eye(3), faces, 400)
    profile, belly = thickness(plan)
    carry = _ease(t, *plan.carry)
    sheet = Sheet(
        plan.name,
        (p * _FLIP).astype(np.float32),
        (HIP * _FLIP).astype(np.float32),
        carry.astype(np.float32),
        np.minimum(carry, _step(t, 0.86, 1.0)).astype(np.float32),
        AXES,
        np.zeros((int(np.prod([len(a) for a in AXES])), p.size), np.float32),
        profile.astype(np.float32),
        belly.astype(np.float32),
        max(1 - plan.tendon[1], 0.05),
    )
    return wrap(sheet, how, ground, below)


def rooted(sheet: Sheet, ground: Ground, until: tuple[float, float] = (0.24, 0.46)) -> Sheet:
    """The sheet with its underside grown down onto the pelvis near its origin.

    The fibres span the hollow of the ilium like a string; what lies under them there is flesh.
    """
    across, along = sheet.profile.shape
    under = sheet.faces(np.eye(3)).positions[: across * along] * _FLIP
    deep = np.clip(ground.pelvis(under.astype(float))[0] + 0.0003, 0, 0.014).reshape(across, along)
    fade = 1 - _step(np.linspace(0, 1, along), *until)
    return replace(sheet, root=(deep * fade).astype(np.float32), _recent={})
