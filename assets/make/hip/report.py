"""Measures the baked hip: attachments against their sources, lever arms, bones kept clear."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
from numpy.typing import NDArray

from assets.make.hip import points
from kiosk.viewmodels.figure.hip_asset import HipAsset, HipPart, thigh_rotation
from kiosk.viewmodels.figure.hip_sheet import fibre_lengths

Array = NDArray[np.float64]

# Lever arms in cm of RajagopalLaiUhlrich2023's medius, straight paths (clinical facts 5.6):
# abduction; turning in (+) or out (-) at 0, 45 and 90 degrees of flexion.
ARMS: dict[str, tuple[float, float, float, float]] = {
    "medius_front": (5.4, 0.8, 4.0, 5.5),
    "medius_middle": (4.9, -1.0, 2.6, 4.5),
    "medius_back": (4.1, -2.2, 1.0, 3.0),
}


def ends(hip: HipAsset, name: str) -> tuple[HipPart, HipPart]:
    """The parts on which a cited muscle's origin and insertion lie."""
    if name == "tfl":
        # Its cited lower place is a point of the band on the thigh.
        return hip.parts["tfl"], hip.parts["band"]
    whole = name if name.startswith("medius") else name.partition("_")[0]
    return hip.parts[whole], hip.parts[whole]


_INSIDE = np.array([(i, j, 8 - i - j) for i in range(9) for j in range(9 - i)]) / 8


def distance(part: HipPart, place: NDArray[np.floating]) -> float:
    """From a place to the part's surface (m), over points of the nearest triangles."""
    corner = part.positions[part.triangles]
    near = np.linalg.norm(corner.mean(1) - place, axis=1).argsort()[:120]
    spots = (_INSIDE @ corner[near]).reshape(-1, 3)
    return float(np.linalg.norm(spots - place, axis=1).min())


def attachments(hip: HipAsset) -> Iterator[tuple[str, float, float]]:
    """(muscle, origin, insertion): how far each lies from its cited place (m)."""
    for name, (origin, insertion) in points.ATTACHMENTS.items():
        a, b = ends(hip, name)
        yield (
            name,
            distance(a, points.to_right(origin)),
            distance(b, points.to_right(insertion)),
        )


def fibre(hip: HipAsset, name: str) -> int:
    """The lattice fibre of the medius that runs nearest to a part's cited places."""
    rest = hip.sheets["medius"].rest
    origin, insertion = (points.to_right(p) for p in points.ATTACHMENTS[name])
    far = np.linalg.norm(rest - origin, axis=2).min(1) + np.linalg.norm(
        rest - insertion, axis=2
    ).min(1)
    return int(far.argmin())


def length(hip: HipAsset, name: str, *pose: float) -> float:
    """Length (m) of a medius part's middle fibre at a thigh pose (degrees)."""
    lattice = hip.sheets["medius"].lattice(thigh_rotation(*pose))
    return float(fibre_lengths(lattice)[fibre(hip, name)])


def arms(hip: HipAsset, name: str, step: float = 6.0) -> tuple[float, float, float, float]:
    """As `ARMS`, measured on the baked fibres (cm): -dL/dtheta."""
    turn = np.radians(2 * step)
    abduction = (length(hip, name, 0, -step, 0) - length(hip, name, 0, step, 0)) / turn
    turning = [
        (length(hip, name, f, 0, step) - length(hip, name, f, 0, -step)) / turn for f in (0, 45, 90)
    ]
    a, b, c = (100 * x for x in turning)
    return 100 * abduction, a, b, c


def report(hip: HipAsset) -> str:
    """The table."""
    out = ["attachment       origin mm  insertion mm"]
    out += [f"{n:16} {a * 1000:9.1f} {b * 1000:13.1f}" for n, a, b in attachments(hip)]
    out.append("lever arm cm     abduction      turning in at 0, 45, 90 degrees (cited)")
    for name, cited in ARMS.items():
        pairs = (f"{m:5.1f} ({c:4.1f})" for m, c in zip(arms(hip, name), cited, strict=True))
        out.append(f"{name:16} " + " ".join(pairs))
    return "\n".join(out)
