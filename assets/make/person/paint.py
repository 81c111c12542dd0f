"""Vertex colours: soft occlusion from the field, and warmer skin where blood shows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from assets.make.person.hair import inside_line, strands
from assets.make.person.head import features, folded
from assets.make.person.looks import ALEX, Look
from assets.make.sdf import F, Field, Floats


def linear(hex_colour: str) -> tuple[float, float, float]:
    """A colour such as "#dcae90" as linear light."""
    srgb = np.array([int(hex_colour[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    value = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return (float(value[0]), float(value[1]), float(value[2]))


def openness(solid: Field, v: Floats, n: Floats) -> Floats:
    """How much open air is over each vertex (N,), 0..1, from the field at 12, 30 and 70 mm."""
    closed = np.zeros(len(v), F)
    for distance, share in ((0.012, 0.25), (0.03, 0.30), (0.07, 0.30)):
        d = solid((v + n * F(distance)).astype(F))
        closed += F(share) * np.clip((F(distance) - d) / F(distance), 0, 1)
    return 1 - np.clip(closed, 0, 1)


def shade(open_air: Floats) -> Floats:
    """Linear colours (N, 4) from openness: darker and a little warmer in folds."""
    a = open_air[:, None]
    rgb = (F(0.36) + F(0.64) * a) * np.array([1.0, 0.91, 0.88], F) ** (1 - a)
    return np.concatenate([rgb, np.ones_like(a)], 1).astype(F)


def blush(frames: Callable[[str, Floats], Floats], v: Floats, look: Look = ALEX) -> Floats:
    """Tint (N, 3) of the skin: cheeks, nose, ears, knuckles and knees a little rosier, nostrils
    and what lies under the hair darker."""
    spots = [("head", (0.042, 0.046, 0.066), 0.022, 0.45), ("head", (0, 0.050, 0.106), 0.012, 0.45),
             ("head", (0.078, 0.070, -0.014), 0.024, 0.6)]  # fmt: skip
    for s, x in (("l", 1.0), ("r", -1.0)):
        spots += [(f"shank_{s}", (0, 0.008, 0.055), 0.040, 0.40),
                  (f"forearm_{s}", (0, 0.0, -0.045), 0.030, 0.40),
                  (f"hand_{s}", (x * -0.01, -0.105, 0), 0.045, 0.45)]  # fmt: skip
    amount = np.zeros(len(v), F)
    for bone, centre, radius, strength in spots:
        q = frames(bone, v)
        if bone == "head":
            q = folded(q)
        d = np.linalg.norm(q - np.asarray(centre, F), axis=1) / F(radius)
        amount = np.maximum(amount, F(strength) * np.exp(-d * d))
    tint = 1 - amount[:, None] * (1 - np.array([1.0, 0.80, 0.76], F))
    return (tint * _head_shadows(frames("head", v), look)).astype(F)


def _head_shadows(p: Floats, look: Look) -> Floats:
    """Darker (N, 3) in nostrils, ears and eye corners, and towards the hairline."""
    w = features(look).nose_width
    dark = np.zeros(len(p), F)
    q = folded(p)
    for centre, radius, strength in (
        ((0.0066 * w, 0.0412, 0.0920), 0.0034, 0.28),
        ((0.0765, 0.0720, -0.0080), 0.0090, 0.60),
        ((0.0165, 0.0855, 0.0720), 0.0070, 0.12),
    ):
        d = np.linalg.norm(q - np.asarray(centre, F), axis=1) / F(radius)
        dark = np.maximum(dark, F(strength) * np.exp(-d * d))
    tint = 1 - dark[:, None] * np.array([0.75, 0.85, 0.86], F)
    for centre, radius, strength in (
        ((0.0300, 0.0965, 0.0790), 0.0150, 0.38),
        ((0.0060, 0.0375, 0.0860), 0.0150, 0.55),
    ):
        d = np.linalg.norm(q - np.asarray(centre, F), axis=1) / F(radius)
        tint = tint * (1 + F(strength) * np.exp(-d * d))[:, None]
    on_head = np.clip((p[:, 1] + F(0.02)) / F(0.02), 0, 1) * (np.abs(p[:, 0]) < 0.1)
    near = np.clip(1 + inside_line(p, look) / F(0.011), 0, 1) ** 1.6 * on_head
    hair, skin = np.array(linear(look.tints["hair"])), np.array(linear(look.tints["skin"]))
    toward = np.full(3, np.clip(hair.mean() / skin.mean(), 0.15, 0.9))
    return tint * (1 - F(0.75) * near[:, None] * (1 - toward))


def lock(frames: Callable[[str, Floats], Floats], v: Floats, look: Look) -> Floats:
    """Light (N, 1) on the strands of hair, and less between them."""
    return (F(0.86) + F(0.20) * strands(frames("head", v), look))[:, None].clip(0.62, 1).astype(F)
