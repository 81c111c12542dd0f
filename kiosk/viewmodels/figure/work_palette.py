"""The colours of muscle at work: four steps that grow darker as well as redder, so that they can be
told apart in greyscale and by people who see colours differently.

The same values stand in the theme (`Theme.work`); a test keeps them equal.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]

LEVELS = ("none", "light", "medium", "strong")
HEX = ("#e6bfae", "#e28a5f", "#cc4128", "#84101f")
"""One colour a level, as the eye sees them (sRGB)."""
AT = np.array([0.0, 0.335, 0.665, 1.0], np.float32)
"""The work (0..1) at which a level's colour is purest."""
TENDON = "#f1e7d8"


def linear(colour: str) -> Floats:
    """A colour such as "#cc4128" as linear light (3,), which is what vertex colours are."""
    srgb = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)], np.float32) / 255
    value = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    return value.astype(np.float32)


STEPS: Floats = np.stack([linear(colour) for colour in HEX])
LUMINANCE: Floats = np.array([0.2126, 0.7152, 0.0722], np.float32)


def colour_at(work: Floats | float) -> Floats:
    """Linear colours (..., 3) for work 0..1 (...); steps flow into each other."""
    share = np.clip(np.asarray(work, np.float32), 0, 1)
    return np.stack([np.interp(share, AT, STEPS[:, i]) for i in range(3)], -1).astype(np.float32)


def redness(colours: Floats) -> Floats:
    """How much of each painted colour (N, 3) is flesh, 0 (bone, tendon) to 1: (N, 1)."""
    red, green = colours[:, :1], colours[:, 1:2]
    flesh: Floats = np.clip(1.6 * (red - green) / np.maximum(red, 1e-6) - 0.2, 0, 1)
    return flesh


def paint(colours: Floats, work: Floats | float) -> Floats:
    """Anatomy's colours (N, 3) repainted as work: (N, 3), all linear.

    The drawing of the fibres stays, and so does the pale tendon. `work` is one number or (N,).
    """
    light = (colours @ LUMINANCE)[:, None]
    flesh = redness(colours)
    whole = flesh[:, 0] > 0.5
    middle = float(np.median(light[whole])) if whole.any() else 1.0
    drawing = np.clip(light / max(middle, 1e-6), 0.45, 1.35)
    wanted = np.broadcast_to(colour_at(work), colours.shape) * drawing
    out: Floats = (colours + flesh * (wanted - colours)).astype(np.float32)
    return np.minimum(out, 1)
