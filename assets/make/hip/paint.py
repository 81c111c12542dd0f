"""Vertex colours: bone with shade in its hollows, muscle that fades into pale tendon.

Colours are sRGB, 0..1. The medius is the deepest red-brown; its neighbours are quieter clay tones,
so that the eye finds the one muscle that the page is about. Fibres are drawn by a texture.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assets.make.sdf import F, Field, Floats

Array = NDArray[np.float64]

BONE = np.array([0.955, 0.915, 0.840])
BONE_SHADE = np.array([0.560, 0.445, 0.345])
CARTILAGE = np.array([0.840, 0.870, 0.870])
TENDON = np.array([0.960, 0.925, 0.860])
BURSA = np.array([0.600, 0.770, 0.800])

MUSCLE = {
    "medius": np.array([0.790, 0.300, 0.240]),
    "minimus": np.array([0.800, 0.420, 0.340]),
    "maximus": np.array([0.760, 0.400, 0.350]),
    "piriformis": np.array([0.790, 0.460, 0.390]),
    "tfl": np.array([0.775, 0.400, 0.360]),
}


def shade(field: Field, v: Floats, n: Floats) -> Array:
    """Ambient light (N,) 0..1 at the vertices, sampled from the field at 3-28 mm."""
    dark = np.zeros(len(v))
    for d, w in ((0.003, 0.20), (0.007, 0.25), (0.014, 0.28), (0.028, 0.27)):
        dark += w * np.clip((d - field((v + n * F(d)).astype(F))) / d, 0, 1)
    return 1 - np.clip(dark, 0, 1)


def bone(field: Field, v: Floats, n: Floats, base: Array = BONE) -> Array:
    """Colours (N, 3) of bone: warm shade in hollows, a hint of mottling."""
    r = np.random.default_rng(1)
    spots = np.zeros(len(v))
    for w in (60, 90, 140, 220, 300):
        spots += np.sin(v @ (r.normal(0, 1, 3) * w) + r.uniform(0, 6.28)) / 5
    light = shade(field, v, n)[:, None]
    return np.clip((base * light + BONE_SHADE * (1 - light)) * (1 + 0.020 * spots[:, None]), 0, 1)


def muscle(name: str, shape: tuple[int, ...], tendon: tuple[float, float]) -> Array:
    """Colours (S, T, 3) of a muscle's face: belly, and pale tendon at its ends."""
    s, t = np.meshgrid(*(np.linspace(0, 1, k) for k in shape), indexing="ij")
    first, last = tendon
    r = np.random.default_rng(len(name))
    # Fleshy fingers reach into the tendon unevenly; the sheath shines pale near both ends.
    fingers = sum(
        np.sin(2 * np.pi * (k * s) + r.uniform(0, 6.28)) / k**0.6 for k in (2, 5, 9, 14)
    ) * 0.022  # fmt: skip
    end = np.clip((t - last - fingers + 0.05) / max(0.62 * (1 - last), 1e-6), 0, 1)
    end = end * end * (3 - 2 * end)
    start = np.clip((first - t - 0.4 * fingers) / max(first, 1e-6), 0, 1) ** 0.8 * 0.75
    sheath = 0.09 * np.exp(-(((t - 0.12) / 0.10) ** 2))
    k = np.clip(np.maximum(end, np.maximum(start, sheath)), 0, 1)[..., None]
    colour = MUSCLE[name] * (1 - k) + TENDON * k
    tone = 1 + 0.05 * sum(np.sin(2 * np.pi * k2 * s + r.uniform(0, 6.28)) for k2 in (3, 7)) / 2
    return np.asarray(np.clip(colour * tone[..., None], 0, 1))
