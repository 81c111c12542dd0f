"""Vertex colours: bone with shade in its hollows, muscle with fibre bundles and pale tendon ends.

Colours are sRGB, 0..1. The medius has the product's muscle red; its neighbours are quieter clay
tones, so that the eye finds the one muscle that the page is about.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from assets.make.hip.loft import Sheet
from assets.make.sdf import F, Field, Floats

Array = NDArray[np.float64]

BONE = np.array([0.955, 0.925, 0.865])
BONE_SHADE = np.array([0.600, 0.500, 0.410])
CARTILAGE = np.array([0.840, 0.870, 0.870])
TENDON = np.array([0.985, 0.960, 0.915])
BURSA = np.array([0.560, 0.740, 0.760])

# Part -> (ridge, furrow)
MUSCLE = {
    "medius": (np.array([0.800, 0.330, 0.270]), np.array([0.560, 0.150, 0.120])),
    "minimus": (np.array([0.815, 0.480, 0.380]), np.array([0.580, 0.270, 0.200])),
    "maximus": (np.array([0.745, 0.440, 0.395]), np.array([0.530, 0.250, 0.225])),
    "piriformis": (np.array([0.790, 0.510, 0.440]), np.array([0.570, 0.310, 0.260])),
    "tfl": (np.array([0.765, 0.445, 0.420]), np.array([0.545, 0.255, 0.250])),
    "band": (TENDON * 0.97, TENDON * 0.88),
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
    return np.clip((base * light + BONE_SHADE * (1 - light)) * (1 + 0.022 * spots[:, None]), 0, 1)


def muscle(sheet: Sheet) -> Array:
    """Colours (S, T, 3) of the outer face: bundles along the fibres, tendon at the ends."""
    ridge, furrow = MUSCLE[sheet.name]
    r = np.random.default_rng(len(sheet.name))
    streak = r.normal(0, 0.10, (len(sheet.s), 1))
    f = np.clip(0.58 + 0.42 * np.tanh(1.3 * sheet.ribs) + streak, 0, 1)[..., None]
    colour = furrow * (1 - f) + ridge * f
    first, last = sheet.tendon
    ragged = 0.022 * sheet.ribs + 0.03 * np.sin(9 * sheet.s)
    end = np.clip((sheet.t - last - ragged) / max(0.6 * (1 - last), 1e-6), 0, 1)
    start = np.clip((first - sheet.t - 0.3 * ragged) / max(first, 1e-6), 0, 1) * 0.8
    k = np.maximum((end * end * (3 - 2 * end)) ** 0.6, start**0.8)[..., None]
    colour = colour * (1 - k) + TENDON * (0.90 + 0.10 * f) * k
    # The last fibres take the colour of bone, so that the tendon grows out of it without a rim.
    rooted = np.clip((sheet.t - 0.965) / 0.035, 0, 1)[..., None] if last > 0 else 0.0
    return colour * (1 - rooted) + BONE * rooted
