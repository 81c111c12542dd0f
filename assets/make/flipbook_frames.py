"""Chooses the frames of a flipbook: few, and yet one for every moment of the motion."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.clip import FIELD_OF_VIEW, Camera, Clip
from kiosk.motion.skeleton import axis_rotation

Floats = NDArray[np.float32]
BESIDE = ("front", "side", "back")
"""Views that may stand beside the main one."""
MUSCLE = "muscle"
"""The view onto the working muscle: always among the drawn ones."""


def views(clip: Clip) -> list[str]:
    """The cameras to draw: the main one, the muscle's, and of the usual ones that which tells most
    beside them (or two, in a clip without a view of the muscle)."""
    main = clip.cameras["main"]
    others = [name for name in BESIDE if name in clip.cameras]
    if MUSCLE in clip.cameras:
        muscle = clip.cameras[MUSCLE]
        best = max(
            others,
            key=lambda n: min(
                _between(clip.cameras[n].yaw, main.yaw), _between(clip.cameras[n].yaw, muscle.yaw)
            ),
            default=None,
        )
        return ["main", MUSCLE, *([best] if best else [])]
    if len(others) > 2:
        apart = {name: _between(clip.cameras[name].yaw, main.yaw) for name in others}
        pairs = [(a, b) for i, a in enumerate(others) for b in others[i + 1 :]]
        a, b = max(
            pairs,
            key=lambda p: min(
                apart[p[0]],
                apart[p[1]],
                _between(clip.cameras[p[0]].yaw, clip.cameras[p[1]].yaw),
            ),
        )
        others = [a, b]
    return ["main", *others]


def _between(a: float, b: float) -> float:
    off = abs(a - b) % 360
    return min(off, 360 - off)


def seen(camera: Camera, points: NDArray[np.floating], height: int) -> Floats:
    """Pixels (N, 2) of world points (N, 3) in a picture of this height; y grows upwards."""
    turn = axis_rotation("y", camera.yaw) @ axis_rotation("x", camera.pitch)
    at = (points - np.array(camera.target)) @ turn
    scale = height / 2 / np.tan(np.radians(FIELD_OF_VIEW / 2)) / (camera.distance - at[:, 2])
    return np.stack([at[:, 0] * scale, at[:, 1] * scale], 1).astype(np.float32)


@dataclass(frozen=True)
class Choice:
    """`frames` are indices of moments; `at` (n,) says for each moment which of them to show.

    `worst` is the largest distance (pixels) of any point of the body from where it should be.
    """

    frames: tuple[int, ...]
    at: tuple[int, ...]
    worst: float


def choose(places: Floats, tolerance: float) -> Choice:
    """The fewest frames, greedily, so that each moment has one within `tolerance` pixels.

    `places` (n, V, 2) are the pixels of the body's points at each moment. A movement that comes
    back the way it went costs nothing more.
    """
    flat = places.reshape(len(places), -1)
    frames: list[int] = []
    best = np.full(len(flat), np.inf, np.float32)
    at = np.zeros(len(flat), int)

    def off(i: int) -> Floats:
        away: Floats = np.abs(flat - flat[i]).max(1)
        return away

    for i in range(len(flat)):
        if best[i] <= tolerance:
            continue
        near = off(i) <= tolerance
        far = i
        while far + 1 < len(flat) and near[far + 1] and best[far + 1] > tolerance:
            far += 1
        away = off(far)
        closer = away < best
        best[closer], at[closer] = away[closer], len(frames)
        frames.append(far)
    return Choice(tuple(frames), tuple(at.tolist()), float(best.max()))


def choose_at_most(places: Floats, tolerance: float, most: int) -> Choice:
    """As `choose`, with as much more tolerance as it takes to need no more than `most` frames."""
    choice = choose(places, tolerance)
    while len(choice.frames) > most:
        tolerance *= 1.2
        choice = choose(places, tolerance)
    return choice


@dataclass(frozen=True)
class Layers:
    """What lies over the frames: `of` are (frame, moment whose work shows), `over` one a moment."""

    of: tuple[tuple[int, int], ...]
    over: tuple[int, ...]


def fewer(choice: Choice, places: Floats, tolerance: float) -> tuple[int, ...]:
    """Of the chosen frames those that are enough at a larger tolerance: one for each moment."""
    flat = places.reshape(len(places), -1)
    picked = [choice.frames[k] for k in choose(places[list(choice.frames)], tolerance).frames]
    index = {moment: k for k, moment in enumerate(choice.frames)}
    away = np.stack([np.abs(flat - flat[moment]).max(1) for moment in picked])
    return tuple(index[picked[k]] for k in away.argmin(0))


def choose_layers(at: tuple[int, ...], work: Floats, tolerance: float) -> Layers:
    """One layer for each frame in `at` (one a moment) and each look of the muscle there.

    `work` is (n, k), 0..1; layers may be off by `tolerance`.
    """
    of: list[tuple[int, int]] = []
    over: list[int] = []
    for moment, frame in enumerate(at):
        alike = [
            (float(np.abs(work[moment] - work[then]).max()), index)
            for index, (where, then) in enumerate(of)
            if where == frame
        ]
        if alike and min(alike)[0] <= tolerance:
            over.append(min(alike)[1])
        else:
            over.append(len(of))
            of.append((frame, moment))
    return Layers(tuple(of), tuple(over))
