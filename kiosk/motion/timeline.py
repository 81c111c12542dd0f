"""Angles between keyframes: smooth curves that rest at a keyframe or flow through it."""

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
    """Values (T, N) at moments (T,) of curves through values (K, N) at increasing times (K,).

    Quintic curves: speed and acceleration are continuous, as in a person's own movements
    (between two rests it is the curve of least jerk, Flash and Hogan 1985).
    """
    leave, reach = slopes(times, values, eases)
    k = np.clip(np.searchsorted(times, at, side="right") - 1, 0, len(times) - 2)
    span = (times[k + 1] - times[k])[:, None]
    u = np.clip((at - times[k])[:, None] / span, 0.0, 1.0)
    u3 = u * u * u
    u4, u5 = u3 * u, u3 * u * u
    curve: Array = (
        (1 - 10 * u3 + 15 * u4 - 6 * u5) * values[k]
        + (u - 6 * u3 + 8 * u4 - 3 * u5) * span * leave[k]
        + (10 * u3 - 15 * u4 + 6 * u5) * values[k + 1]
        + (-4 * u3 + 7 * u4 - 3 * u5) * span * reach[k + 1]
    )
    return curve


def smooth(u: Array) -> Array:
    """A soft ramp: 0 below 0, 1 above 1, level and without bend at both ends."""
    v = np.clip(u, 0.0, 1.0)
    ramp: Array = v * v * v * (10.0 - 15.0 * v + 6.0 * v * v)
    return ramp


def cycle(values: Array, shares: Array) -> Array:
    """A smooth closed curve through even values (N,), at shares (T,) of the loop.

    The trigonometric interpolation: it meets every value and all its derivatives are continuous.
    """
    n = len(values)
    parts = np.fft.rfft(values) / n
    waves = np.arange(len(parts))
    weight = np.where((waves == 0) | (2 * waves == n), 1.0, 2.0)
    turns = np.exp(2j * np.pi * np.outer(shares, waves))
    curve: Array = (turns * (parts * weight)).sum(axis=1).real
    return curve


def since(spans: Sequence[tuple[float, float]], duration: float, times: Array) -> Array:
    """Seconds (T,) since the interval began that each moment is in, or nearest to.

    An interval that ends with the loop goes on in the one that begins with it.
    """
    merged = list(spans)
    first = next((s for s in merged if s[0] <= 1e-9), None)
    last = next((s for s in merged if s[1] >= duration - 1e-9), None)
    if first is not None and last is not None and first is not last:
        merged = [s for s in merged if s is not first and s is not last]
        merged.append((last[0], first[1] + duration))
    away = np.full(len(times), np.inf)
    out = np.zeros(len(times))
    for a, b in merged:
        for turn in (-duration, 0.0, duration):
            moment = times + turn
            off = np.maximum(np.maximum(a - moment, moment - b), 0.0)
            out = np.where(off < away, moment - a, out)
            away = np.minimum(off, away)
    return out
