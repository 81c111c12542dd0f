"""Round-ended cones that stand for the body when asking what touches what."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from kiosk.motion.skeleton import INDEX, SIDES, SIGN, Array


@dataclass(frozen=True)
class Proxy:
    """A cone with round ends in a bone's frame: two ends (m) and the radius at each (m)."""

    part: str
    bone: str
    a: tuple[float, float, float]
    b: tuple[float, float, float]
    ra: float
    rb: float


def _proxies() -> tuple[Proxy, ...]:
    out = [
        Proxy("pelvis", "pelvis", (-0.070, -0.01, -0.016), (0.070, -0.01, -0.016), 0.098, 0.098),
        Proxy("pelvis", "pelvis", (-0.050, 0.08, -0.008), (0.050, 0.08, -0.008), 0.098, 0.098),
        Proxy("pelvis", "pelvis", (-0.068, -0.04, -0.062), (0.068, -0.04, -0.062), 0.066, 0.066),
        Proxy("lumbar", "lumbar", (-0.042, 0.05, 0.006), (0.042, 0.05, 0.006), 0.090, 0.090),
        Proxy("chest", "chest", (-0.045, 0.02, 0.006), (0.045, 0.02, 0.006), 0.098, 0.098),
        Proxy("chest", "chest", (-0.052, 0.11, 0.002), (0.052, 0.11, 0.002), 0.104, 0.104),
        Proxy("chest", "chest", (-0.050, 0.18, -0.012), (0.050, 0.18, -0.012), 0.074, 0.074),
        Proxy("neck", "neck", (0.0, -0.03, 0.0), (0.0, 0.09, 0.004), 0.052, 0.050),
        Proxy("head", "head", (0.0, 0.118, -0.02), (0.0, 0.085, 0.012), 0.096, 0.075),
    ]
    for s in SIDES:
        x = SIGN[s]
        hand = f"hand_{s}"
        foot = f"foot_{s}"
        out += [
            Proxy(
                f"clavicle_{s}",
                f"clavicle_{s}",
                (0.04 * x, 0, -0.015),
                (0.115 * x, -0.022, -0.014),
                0.04,
                0.04,
            ),
            Proxy(
                f"upper_arm_{s}",
                f"upper_arm_{s}",
                (0.0, -0.02, 0.0),
                (0.0, -0.29, 0.0),
                0.048,
                0.036,
            ),
            Proxy(f"forearm_{s}", f"forearm_{s}", (0.0, 0.0, 0.0), (0.0, -0.24, 0.0), 0.037, 0.022),
            Proxy(hand, hand, (0.0, -0.02, 0.0), (-x * 0.004, -0.145, 0.0), 0.019, 0.011),
            Proxy(f"thigh_{s}", f"thigh_{s}", (0.0, -0.05, 0.0), (0.0, -0.41, 0.002), 0.086, 0.051),
            Proxy(
                f"shank_{s}", f"shank_{s}", (0.0, -0.01, 0.0), (0.0, -0.14, -0.012), 0.049, 0.054
            ),
            Proxy(
                f"shank_{s}", f"shank_{s}", (0.0, -0.14, -0.012), (0.0, -0.40, -0.004), 0.054, 0.036
            ),
            Proxy(foot, foot, (0.0, -0.036, -0.030), (0.0, -0.040, 0.040), 0.037, 0.034),
            Proxy(foot, foot, (0.0, -0.046, 0.040), (0.0, -0.052, 0.145), 0.027, 0.021),
        ]
    return tuple(out)


PROXIES: tuple[Proxy, ...] = _proxies()


def proxy_ends(world: Array) -> tuple[Array, Array]:
    """World positions of every proxy's two ends, each (..., P, 3), from world transforms."""
    index = [INDEX[p.bone] for p in PROXIES]
    frames = world[..., index, :, :]
    rot, pos = frames[..., :3, :3], frames[..., :3, 3]
    a = np.array([p.a for p in PROXIES])
    b = np.array([p.b for p in PROXIES])
    return (
        np.einsum("...pij,pj->...pi", rot, a) + pos,
        np.einsum("...pij,pj->...pi", rot, b) + pos,
    )


def lowest(world: Array, part: str) -> Array:
    """Height (m) of the lowest point of one part's proxies, shape (...,)."""
    a, b = proxy_ends(world)
    heights = [
        np.minimum(a[..., i, 1] - p.ra, b[..., i, 1] - p.rb)
        for i, p in enumerate(PROXIES)
        if p.part == part
    ]
    low: Array = np.min(heights, axis=0)
    return low


def gap(
    a0: Array, a1: Array, b0: Array, b1: Array, ra: tuple[float, float], rb: tuple[float, float]
) -> Array:
    """Clear distance (m, negative when inside) between two cones given by end points (..., 3)."""
    d1, d2, r = a1 - a0, b1 - b0, a0 - b0
    a, e = (d1 * d1).sum(-1), (d2 * d2).sum(-1)
    f, c, b = (d2 * r).sum(-1), (d1 * r).sum(-1), (d1 * d2).sum(-1)
    denominator = a * e - b * b
    s = np.where(denominator > 1e-9, (b * f - c * e) / np.maximum(denominator, 1e-9), 0.0)
    s = np.clip(s, 0.0, 1.0)
    t = np.clip((b * s + f) / np.maximum(e, 1e-9), 0.0, 1.0)
    s = np.clip((b * t - c) / np.maximum(a, 1e-9), 0.0, 1.0)
    apart = np.linalg.norm(r + d1 * s[..., None] - d2 * t[..., None], axis=-1)
    radius = ra[0] + (ra[1] - ra[0]) * s + rb[0] + (rb[1] - rb[0]) * t
    clear: Array = apart - radius
    return clear
