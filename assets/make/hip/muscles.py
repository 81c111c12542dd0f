"""The muscles of the right hip as fans of fibres, from cited origins to cited insertions.

Each is a plan of control rows for `loft`, in the side frame (see `points`), metres.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import ArrayLike

from assets.make.hip.bones import BLADE
from assets.make.hip.field import spline
from assets.make.hip.loft import Array, Plan, Sheet, bulge, loft
from assets.make.hip.points import HIP


def _blade(uv: ArrayLike, n: int, off: float) -> Array:
    """A row along the outer ilium through (u, v) places, `off` metres from the bone."""
    at = np.asarray(uv, float)
    line = spline(np.c_[at, np.zeros(len(at))], n)
    return BLADE.outer(line[:, 0], line[:, 1], off)


def _on_thigh(*places: tuple[float, float, float]) -> Array:
    return np.array([HIP + p for p in places])


def medius(minimus_sheet: Sheet) -> Sheet:
    """From under the crest's lip, between the gluteal lines, to the trochanter's outer facets."""
    n = 73
    origin = _blade(
        [(0.10, 0.06), (0.30, 0.05), (0.52, 0.05), (0.70, 0.06), (0.79, 0.16), (0.83, 0.42)], n, 0.0
    )
    upper = _blade(
        [(0.085, 0.20), (0.27, 0.23), (0.47, 0.24), (0.63, 0.28), (0.73, 0.40), (0.79, 0.58)],
        n,
        0.0015,
    )
    lower = _blade(
        [(0.09, 0.44), (0.25, 0.51), (0.42, 0.56), (0.55, 0.60), (0.64, 0.66), (0.71, 0.76)],
        n,
        0.0045,
    )
    roof = _on_thigh(
        (0.049, 0.046, 0.022), (0.047, 0.050, 0.004), (0.040, 0.048, -0.018), (0.017, 0.035, -0.040)
    )
    above = _on_thigh(
        (0.0620, 0.000, 0.006),
        (0.0610, 0.008, -0.008),
        (0.0575, 0.012, -0.023),
        (0.0490, 0.011, -0.036),
    )
    insert = _on_thigh(
        (0.0630, -0.038, -0.001),
        (0.0630, -0.028, -0.012),
        (0.0590, -0.014, -0.024),
        (0.0520, -0.004, -0.034),
    )
    return loft(
        Plan(
            "medius",
            [origin, upper, lower, roof, above, insert],
            lambda s, t: 0.0012 + 0.0115 * bulge(t, 0.42) * (0.80 + 0.20 * np.sin(np.pi * s)),
            n,
            30,
            19,
            (0.05, 0.74),
            over=(minimus_sheet,),
            seed=4,
            edge=7,
            sink=(0.0015, 0.0030),
            taper=0.16,
            hold=0.24,
        )
    )


def minimus() -> Sheet:
    """Under the medius: from between the front and lower gluteal lines to the front facet."""
    n = 41
    origin = _blade([(0.07, 0.34), (0.22, 0.38), (0.42, 0.42), (0.58, 0.54), (0.67, 0.72)], n, 0.0)
    upper = _blade([(0.07, 0.54), (0.19, 0.62), (0.34, 0.68), (0.48, 0.75), (0.58, 0.85)], n, 0.003)
    roof = _on_thigh((0.040, 0.030, 0.022), (0.040, 0.032, 0.006), (0.033, 0.030, -0.012))
    above = _on_thigh((0.0520, 0.004, 0.011), (0.0500, 0.008, 0.003), (0.0470, 0.008, -0.006))
    insert = _on_thigh((0.0570, -0.022, 0.006), (0.0540, -0.012, 0.004), (0.0510, -0.002, -0.003))
    return loft(
        Plan(
            "minimus",
            [origin, upper, roof, above, insert],
            lambda s, t: 0.0010 + 0.0080 * bulge(t, 0.40),
            n,
            26,
            12,
            (0.06, 0.70),
            seed=7,
            edge=5,
            hold=0.2,
        )
    )


def piriformis() -> Sheet:
    """From the front of the sacrum, out through the sciatic notch, to the tip of the trochanter."""
    origin = [(0.024, 0.104, -0.056), (0.027, 0.082, -0.066), (0.024, 0.056, -0.071)]
    notch = [(0.061, 0.058, -0.054), (0.063, 0.045, -0.058), (0.059, 0.031, -0.061)]
    middle = [(0.094, 0.033, -0.050), (0.094, 0.022, -0.052), (0.091, 0.011, -0.052)]
    insert = _on_thigh((0.0440, 0.005, -0.016), (0.0440, 0.003, -0.020), (0.0430, 0.000, -0.024))
    return loft(
        Plan(
            "piriformis",
            [origin, notch, middle, insert],
            lambda s, t: 0.0010 + 0.0115 * bulge(t, 0.38),
            17,
            22,
            6,
            (0.06, 0.72),
            seed=5,
            edge=2.6,
        )
    )


def maximus(medius_sheet: Sheet, piriformis_sheet: Sheet) -> Sheet:
    """From the rear of the ilium, sacrum and tail bone to the band and the back of the thigh."""
    n = 61
    origin = [
        (0.0850, 0.1500, -0.0550),
        (0.0680, 0.1220, -0.0690),
        (0.0570, 0.0960, -0.0830),
        (0.0400, 0.0740, -0.0890),
        (0.0230, 0.0460, -0.0850),
        (0.0130, 0.0220, -0.0770),
        (0.0080, -0.0060, -0.0620),
    ]
    upper = [
        (0.1060, 0.1080, -0.0550),
        (0.0900, 0.0850, -0.0700),
        (0.0790, 0.0560, -0.0795),
        (0.0740, 0.0220, -0.0950),
        (0.0610, -0.0060, -0.0930),
        (0.0500, -0.0320, -0.0860),
        (0.0450, -0.0500, -0.0770),
    ]
    lower = [
        (0.1440, 0.0380, -0.0380),
        (0.1390, 0.0140, -0.0530),
        (0.1300, -0.0080, -0.0610),
        (0.1200, -0.0340, -0.0660),
        (0.1070, -0.0620, -0.0670),
        (0.0940, -0.0900, -0.0630),
        (0.0850, -0.1080, -0.0570),
    ]
    insert = [
        (0.1590, -0.0180, -0.0020),
        (0.1560, -0.0400, -0.0090),
        (0.1500, -0.0600, -0.0160),
        (0.1430, -0.0820, -0.0180),
        (0.1375, -0.1040, -0.0180),
        (0.1340, -0.1250, -0.0150),
        (0.1310, -0.1420, -0.0100),
    ]
    return loft(
        Plan(
            "maximus",
            [origin, upper, lower, insert],
            lambda s, t: (
                0.0010
                + 0.0125 * bulge(t, 0.42, 1.0) * (0.50 + 0.50 * np.sin(np.pi * (0.08 + 0.84 * s)))
            ),
            n,
            30,
            21,
            (0.05, 0.80),
            over=(medius_sheet, piriformis_sheet),
            seed=9,
            rib=0.0004,
            edge=2.4,
            clear=(0.0015, 0.0012),
            sink=(0.0015, -0.0010),
            hold=0.09,
        )
    )


def tensor(over: Sequence[Sheet]) -> Sheet:
    """Tensor fasciae latae: from the front of the crest down into the band."""
    origin = [(0.1320, 0.0760, 0.0540), (0.1410, 0.0890, 0.0450), (0.1460, 0.1060, 0.0330)]
    middle = [(0.1370, 0.0300, 0.0440), (0.1460, 0.0360, 0.0310), (0.1500, 0.0440, 0.0140)]
    lower = [(0.1430, -0.0280, 0.0370), (0.1520, -0.0260, 0.0250), (0.1570, -0.0200, 0.0080)]
    insert = [(0.1470, -0.0950, 0.0320), (0.1530, -0.0940, 0.0240), (0.1560, -0.0900, 0.0130)]
    return loft(
        Plan(
            "tfl",
            [origin, middle, lower, insert],
            lambda s, t: 0.0010 + 0.0090 * bulge(t, 0.42),
            21,
            26,
            7,
            (0.05, 0.76),
            over=over,
            seed=11,
            edge=2.4,
            sink=(0.0015, -0.0010),
        )
    )


def band(over: Sequence[Sheet]) -> Sheet:
    """The iliotibial band: a thin strap over the trochanter, sawn off with the thigh bone.

    Its upper rim hangs between the tensor in front and the maximus behind, which both pull on it.
    """
    rows = [
        [
            (0.1500, -0.0500, 0.0370),
            (0.1590, -0.0340, 0.0180),
            (0.1610, -0.0200, -0.0040),
            (0.1560, -0.0260, -0.0200),
        ],
        [
            (0.1490, -0.0800, 0.0340),
            (0.1580, -0.0720, 0.0180),
            (0.1590, -0.0650, 0.0000),
            (0.1500, -0.0700, -0.0190),
        ],
        [
            (0.1410, -0.1400, 0.0270),
            (0.1460, -0.1380, 0.0160),
            (0.1460, -0.1380, 0.0020),
            (0.1380, -0.1400, -0.0140),
        ],
        [
            (0.1290, -0.2310, 0.0230),
            (0.1340, -0.2310, 0.0150),
            (0.1340, -0.2310, 0.0050),
            (0.1290, -0.2310, -0.0060),
        ],
    ]
    return loft(
        Plan(
            "band",
            rows,
            lambda s, t: np.full_like(s, 0.0013),
            25,
            22,
            14,
            (2.0, -1.0),
            over=over,
            seed=13,
            rib=0.00012,
            sink=(-0.001, -0.001),
            clear=(0.0015, 0.0004),
            taper=0.03,
        )
    )
