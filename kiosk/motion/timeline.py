"""Angles between keyframes: cubic curves that rest at a keyframe or flow through it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

import numpy as np

from kiosk.motion.skeleton import Array

Ease = Literal["rest", "through", "straight"]


def slopes(times: Array, values: Array, eases: Sequence[Ease]) -> tuple[Array, Array]:
    """Tangents leaving and reaching each keyframe, each (K, N), for values (K, N) at times (K,).

    `rest` keyframes have none; `through` keyframes get a monotone tangent, so that no angle
    overshoots (Fritsch and Carlson's condition); `straight` ones meet their neighbours in lines.
    """
    step = np.diff(times)[:, None]
    rate = np.diff(values, axis=0) / step
    leave = np.zeros_like(values)
    reach = np.zeros_like(values)
    for k, ease in enumerate(eases):
        before = rate[k - 1] if k > 0 else rate[-1]
        after = rate[k] if k < len(rate) else rate[0]
        if ease == "straight":
            leave[k], reach[k] = after, before
        elif ease == "through":
            same = before * after > 0
            total = np.where(same, before + after, 1.0)
            mean = np.where(same, 2.0 * before * after / total, 0.0)
            leave[k] = reach[k] = mean
    return leave, reach


def sample(times: Array, values: Array, eases: Sequence[Ease], at: Array) -> Array:
    """Values (T, N) at moments (T,) of curves through values (K, N) at increasing times (K,)."""
    leave, reach = slopes(times, values, eases)
    k = np.clip(np.searchsorted(times, at, side="right") - 1, 0, len(times) - 2)
    span = (times[k + 1] - times[k])[:, None]
    u = np.clip((at - times[k])[:, None] / span, 0.0, 1.0)
    u2, u3 = u * u, u * u * u
    curve: Array = (
        (2 * u3 - 3 * u2 + 1) * values[k]
        + (u3 - 2 * u2 + u) * span * leave[k]
        + (3 * u2 - 2 * u3) * values[k + 1]
        + (u3 - u2) * span * reach[k + 1]
    )
    return curve


def smooth(u: Array) -> Array:
    """A soft ramp: 0 below 0, 1 above 1, level at both ends."""
    v = np.clip(u, 0.0, 1.0)
    ramp: Array = v * v * (3.0 - 2.0 * v)
    return ramp
