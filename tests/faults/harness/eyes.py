"""What is on the screen: nothing, the plain page, or a page of the kiosk."""

from __future__ import annotations

import struct
from pathlib import Path
from typing import Literal

import numpy as np
from numpy.typing import NDArray

Sight = Literal["blank", "plain", "page"]
Picture = NDArray[np.uint32]
PAPER, ACTION = 0xF5F1E8, 0x0F6B66
ONE_COLOUR = 0.997
"""A screen with so much of one colour shows nothing."""
BARE = 0.3
"""So much of the screen's own black: the window does not cover it."""


def look(file: Path, size: tuple[int, int]) -> Picture:
    """The pixels, as 0xRRGGBB in rows. Black where there is no screen."""
    try:
        raw = file.read_bytes()
        head = struct.unpack(">25I", raw[:100])
        width, height, row, start = head[4], head[5], head[12], head[0] + head[19] * 12
        pixels = np.frombuffer(raw, "<u4", row * height // 4, start).reshape(height, row // 4)
    except (OSError, struct.error, ValueError):
        return np.zeros((size[1], size[0]), np.uint32)
    if pixels.size == 0:  # the screen is just coming up
        return np.zeros((size[1], size[0]), np.uint32)
    return pixels[: size[1], : min(size[0], width)] & 0xFFFFFF


def sight(picture: Picture) -> Sight:
    """What a person would say stands there."""
    some = picture[::3, ::3]
    _, counts = np.unique(some, return_counts=True)
    if counts.max() / some.size >= ONE_COLOUR or (some == 0).mean() >= BARE:
        return "blank"
    if (picture[:, 1] == ACTION).mean() > 0.95 and (some == PAPER).mean() > 0.7:
        return "plain"
    return "page"


def changed(before: Picture, after: Picture) -> float:
    """The share of the pixels that differ."""
    if before.shape != after.shape:
        return 1.0
    return float((before != after).mean())


def save(picture: Picture, target: Path) -> None:
    """Keep what was seen, for whoever looks into it (PPM: no library is needed to write it)."""
    height, width = picture.shape
    rgb = np.stack([picture >> 16 & 255, picture >> 8 & 255, picture & 255], axis=2)
    target.write_bytes(b"P6 %d %d 255\n" % (width, height) + rgb.astype(np.uint8).tobytes())
