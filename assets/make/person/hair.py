"""Hair, in the frame of the head bone: a coat on the skull that thins out to the hairline.

Three cuts: tied back to a knot at the crown (clear of mat and pillow), short with a side parting,
and short curls. Sideways and at the back all are as thick, so that every head rests alike.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from scipy.interpolate import PchipInterpolator
from scipy.ndimage import map_coordinates
from scipy.spatial import cKDTree

from assets.make.person.head import skull
from assets.make.person.looks import ALEX, Look
from assets.make.sdf import F, Floats, ellipsoid, join

HAIRLINE = ((0, 0.1660), (18, 0.1670), (36, 0.1640), (50, 0.1440), (62, 0.1180), (72, 0.0960),
            (80, 0.0640), (86, 0.0600), (90, 0.0720), (94, 0.1040), (104, 0.1080), (114, 0.0960),
            (121, 0.0600), (132, 0.0390), (150, 0.0290), (180, 0.0260))  # fmt: skip
"""Height (m) of the hairline at angles (degrees) from the front, seen from the ear's axis."""
AXIS = -0.012
"""Where (z) that axis stands."""
KNOT = ((0, 0.1830, -0.0800), 0.0265)


@dataclass(frozen=True)
class Cut:
    """A haircut: `top`, `side` and `back` are thicknesses (m); `recede` lifts the temples."""

    style: str
    top: float
    side: float
    back: float
    recede: float = 0.0
    edge: float = 0.012
    """Over how much height (m) it reaches its thickness from the hairline."""


CUTS = {
    "alex": Cut("tied", 0.0080, 0.0072, 0.0090, edge=0.028),
    "robin": Cut("parted", 0.0120, 0.0072, 0.0085, recede=0.010, edge=0.027),
    "sam": Cut("curls", 0.0140, 0.0062, 0.0090, recede=0.004, edge=0.018),
}


def cut_of(look: Look) -> Cut:
    """A person's haircut."""
    return CUTS.get(look.id, CUTS["alex"])


@cache
def _line_chart(recede: float) -> Floats:
    """Distances (m) inside the hairline on a chart of the head: angle from the front (0..pi) by
    height (`LOW`..`HIGH`), as if unrolled from a drum of the head's width."""
    rows = np.array(HAIRLINE)
    rows[:, 1] += recede * np.exp(-(((rows[:, 0] - 34) / 16) ** 2))
    rows[:, 1] += recede * 0.35 * np.exp(-((rows[:, 0] / 20) ** 2))
    fine = np.linspace(0, np.pi, 241)
    line = PchipInterpolator(np.radians(rows[:, 0]), rows[:, 1])(fine)
    dense = np.linspace(0, np.pi, 2401)
    points = np.stack([dense * DRUM, np.interp(dense, fine, line)], 1)
    heights = np.linspace(LOW, HIGH, 181)
    grid = np.stack(np.meshgrid(fine * DRUM, heights, indexing="ij"), -1).reshape(-1, 2)
    distance = cKDTree(points).query(grid)[0].reshape(241, 181)
    return np.where(heights[None] > line[:, None], distance, -distance).astype(F)


DRUM, LOW, HIGH = 0.078, -0.08, 0.28


def inside_line(p: Floats, look: Look = ALEX) -> Floats:
    """Distance (m) of points inside the hairline, negative where no hair grows."""
    chart = _line_chart(cut_of(look).recede)
    signed = np.arctan2(p[:, 0], p[:, 2] - F(AXIS))
    where = np.stack([np.abs(signed) * (240 / np.pi), (p[:, 1] - LOW) * (180 / (HIGH - LOW))])
    inside = map_coordinates(chart, where, order=1, mode="nearest")
    uneven = 0.0010 * np.sin(signed * 17 + 1) + 0.0008 * np.sin(signed * 31)
    return (inside - uneven).astype(F)


def _smooth(t: Floats) -> Floats:
    t = np.clip(t, 0, 1)
    return t * t * (3 - 2 * t)


def strands(p: Floats, look: Look = ALEX) -> Floats:
    """The relief of the strands, -1..1."""
    style = cut_of(look).style
    if style == "curls":
        a = p * F(2 * np.pi / 0.027)
        b = np.stack([a[:, 0] + a[:, 1] * F(0.6), a[:, 1] - a[:, 2] * F(0.5),
                      a[:, 2] + a[:, 0] * F(0.4)], 1)  # fmt: skip
        bumps = np.sin(b[:, 0]) * np.sin(b[:, 1]) + np.sin(b[:, 1]) * np.sin(b[:, 2])
        return (bumps + np.sin(b[:, 2]) * np.sin(b[:, 0])).astype(F) * F(0.7)
    if style == "tied":
        q = p - np.asarray(KNOT[0], F)
        ahead = np.sqrt(q[:, 0] ** 2 + q[:, 1] ** 2 + q[:, 2] ** 2) + F(1e-6)
        around = np.arctan2(q[:, 0], -q[:, 1] + q[:, 2] * F(0.5))
        wave = np.sin(around * F(17) + ahead * F(18)) * F(0.7)
        return (wave + np.sin(around * F(33) - ahead * F(26)) * F(0.35)).astype(F)
    # From a parting on the left, over the top and down the sides.
    around = np.arctan2(p[:, 2] + F(0.030), np.abs(p[:, 0] - F(0.026)) + F(0.012))
    down = F(0.19) - p[:, 1]
    wave = np.sin(around * F(15) + down * F(30)) * F(0.75)
    return (wave + np.sin(around * F(29) - down * F(45)) * F(0.35)).astype(F)


def hair(p: Floats, look: Look = ALEX) -> Floats:
    """The hair of a person."""
    cut = cut_of(look)
    up = _smooth((p[:, 1] - F(0.095)) / F(0.085))
    behind = _smooth((F(-0.01) - p[:, 2]) / F(0.07))
    thick = F(cut.side) + (F(cut.back) - F(cut.side)) * behind
    thick = thick + (F(cut.top) - thick) * up
    above = inside_line(p, look)
    if cut.style == "parted":
        part = np.exp(-(((p[:, 0] - F(0.026)) / F(0.006)) ** 2)) * _smooth(p[:, 2] / F(0.05) + F(1))
        lift = F(0.003) * _smooth((p[:, 2] + F(0.03)) / F(0.07))
        thick = thick + (lift - F(0.0055) * part) * up
    cover = _smooth(above / F(cut.edge)) ** F(0.9)
    relief = {"curls": 0.0024, "tied": 0.0015, "parted": 0.0015}[cut.style]
    thick = thick + F(relief) * strands(p, look) * cover
    d = skull(p, look) + F(0.0035) - (thick + F(0.0035)) * cover
    if cut.style == "tied":
        centre, radius = KNOT
        q = p - np.asarray(centre, F)
        swirl = np.sin(np.arctan2(q[:, 0], q[:, 2]) * F(5) + q[:, 1] * F(150)) * F(0.0012)
        knot = ellipsoid(p, centre, (radius, radius * 0.84, radius)) - swirl
        d = join(d, knot, 0.006)
    return d
