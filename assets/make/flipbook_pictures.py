"""Pictures as a flipbook keeps them: shadow, body and muscle apart, compressed without a halo.

Pictures are premultiplied RGBA arrays (H, W, 4). The shadow on the floor is soft, so it is kept
four times smaller and apart from the body, whose edge is crisp: that halves what alpha costs, and
shows no steps.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image, ImageFilter

from kiosk.viewmodels.figure.flipbook_file import SHADE

Pixels = NDArray[np.uint8]
Floats = NDArray[np.float32]


@dataclass(frozen=True)
class Parted:
    """A picture's body (H, W, 4), its shadow (H / SHADE, W / SHADE) 0..255, and the ink of it."""

    body: Pixels
    shade: Pixels
    ink: tuple[int, int, int]


def part(picture: Pixels) -> Parted:
    """Take the soft shadow on the floor from under the body. Sides must divide by SHADE."""
    alpha = Image.fromarray(picture[..., 3])
    soft = np.asarray(alpha.filter(ImageFilter.MaxFilter(3)), np.int16) - np.asarray(
        alpha.filter(ImageFilter.MinFilter(3)), np.int16
    )
    a = picture[..., 3].astype(np.float32)
    dark = picture[..., :3].max(2) <= 0.32 * a + 3
    known = (soft <= 14) & (a < 190) & dark
    weight = known.astype(np.float32)
    ink = (picture[..., :3] * weight[..., None]).sum((0, 1)) * 255
    ink = ink / max(1.0, float((a * weight).sum()))
    height, width = a.shape
    small = (height // SHADE, SHADE, width // SHADE, SHADE)
    cells, share = (a * weight).reshape(small).sum((1, 3)), weight.reshape(small).sum((1, 3))
    low = _filled(cells, share)
    shade = np.clip(np.round(low), 0, 255).astype(np.uint8)
    under = np.asarray(
        Image.fromarray(shade).resize((width, height), Image.Resampling.BILINEAR), np.float32
    )
    body_alpha = np.clip((a - under) / np.maximum(255 - under, 1) * 255, 0, 255)
    body_alpha[known | (body_alpha < 8)] = 0
    body_alpha[body_alpha > 250] = 255
    seen = under * (1 - body_alpha / 255)
    colour = picture[..., :3] - ink * seen[..., None] / 255
    colour = np.clip(colour, 0, body_alpha[..., None])
    body = np.concatenate([colour, body_alpha[..., None]], 2).round().astype(np.uint8)
    r, g, b = (round(float(v)) for v in ink)
    return Parted(body, shade, (r, g, b))


def _filled(total: Floats, share: Floats) -> Floats:
    """Means of cells; where little is known, what the neighbours know, from ever further off."""
    height, width = total.shape
    result = np.zeros_like(total)
    open_ = np.ones(total.shape, bool)
    least = SHADE * SHADE / 4
    step = 1
    while open_.any() and step <= max(height, width):
        ready = open_ & (share >= least)
        result[ready] = total[ready] / share[ready]
        open_ &= ~ready
        total, share = _spread(total, step), _spread(share, step)
        step *= 2
    return result


def _spread(values: Floats, by: int) -> Floats:
    """Sums over squares that reach `by` cells to each side."""
    across = np.cumsum(np.pad(values, ((0, 0), (by + 1, by)), mode="constant"), 1)
    values = across[:, 2 * by + 1 :] - across[:, : -2 * by - 1]
    down = np.cumsum(np.pad(values, ((by + 1, by), (0, 0)), mode="constant"), 0)
    result: Floats = (down[2 * by + 1 :] - down[: -2 * by - 1]).astype(np.float32)
    return result


def grey(shade: Pixels, quality: int = 70) -> bytes:
    """Compress a shadow."""
    out = io.BytesIO()
    Image.fromarray(shade).convert("RGB").save(out, "WEBP", quality=quality, method=6)
    return out.getvalue()


def overlay(plain: Pixels, opened: Pixels) -> Pixels:
    """What must be laid over `plain` to see `opened`: premultiplied (H, W, 4), clear elsewhere."""
    off = np.abs(plain.astype(np.int16) - opened.astype(np.int16)).max(2)
    mask = Image.fromarray(((off > 6) * 255).astype(np.uint8))
    share = _soft(np.asarray(mask))
    layer = opened.astype(np.float32) * share[..., None]
    return np.round(layer).astype(np.uint8)


def _soft(mask: Pixels) -> NDArray[np.float32]:
    """A mask without its specks, a little wider and with a soft rim: 0..1."""
    image = Image.fromarray(mask).filter(ImageFilter.MedianFilter(5))
    image = image.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.BoxBlur(3))
    return np.asarray(image, np.float32) / 255


def webp(premultiplied: Pixels, quality: int, alpha: int = 80) -> bytes:
    """Compress; the colours run on under what is clear, so that edges have no halo."""
    rgba = straight(premultiplied)
    out = io.BytesIO()
    Image.fromarray(rgba).save(out, "WEBP", quality=quality, method=6, alpha_quality=alpha)
    return out.getvalue()


def straight(premultiplied: Pixels) -> Pixels:
    """Straight alpha (H, W, 4); where a pixel is nearly clear it takes its neighbours' colour."""
    alpha = premultiplied[..., 3:].astype(np.float32)
    weight = np.where(alpha >= 24, alpha, 0.0)
    total = premultiplied[..., :3].astype(np.float32) * (weight > 0)
    for _ in range(3):  # each round reaches one pixel further
        weight, total = weight.copy(), total.copy()
        near_weight, near_total = _around(weight), _around(total)
        empty = (weight == 0) & (near_weight > 0)
        weight = np.where(empty, near_weight, weight)
        total = np.where(empty, near_total, total)
    colour = total * 255 / np.maximum(weight, 1)
    return np.concatenate([np.clip(np.round(colour), 0, 255), alpha], 2).astype(np.uint8)


def _around(values: NDArray[np.float32]) -> NDArray[np.float32]:
    padded = np.pad(values, ((1, 1), (1, 1), (0, 0)))
    height, width = values.shape[:2]
    return sum(  # type: ignore[return-value]
        padded[dy : dy + height, dx : dx + width] for dy in range(3) for dx in range(3)
    )


def cut(picture: Pixels, box: tuple[int, int, int, int]) -> Pixels:
    """The part of a picture in a box (x, y, width, height)."""
    x, y, width, height = box
    return picture[y : y + height, x : x + width]


def resized(picture: Pixels, scale: float) -> Pixels:
    """A smaller picture. All four channels alike: premultiplied colours stay true."""
    if scale == 1.0:
        return picture
    height, width = (round(side * scale) for side in picture.shape[:2])
    image = Image.frombytes("RGBX", picture.shape[1::-1], np.ascontiguousarray(picture).tobytes())
    image = image.resize((width, height), Image.Resampling.LANCZOS)
    return np.frombuffer(image.tobytes(), np.uint8).reshape(height, width, 4)


def border(size: tuple[int, int], width: int = 40) -> Floats:
    """1 inside of a picture (width, height), falling softly to 0 at its edges: for shadows."""
    x, y = np.arange(size[0]) + 0.5, np.arange(size[1]) + 0.5
    across = np.minimum(x, size[0] - x)[None, :]
    down = np.minimum(y, size[1] - y)[:, None]
    share = np.clip(np.minimum(across, down) / width, 0, 1)
    soft: Floats = (share * share * (3 - 2 * share)).astype(np.float32)
    return soft


def resized_alpha(share: Floats, shape: tuple[int, ...]) -> Floats:
    """An array of 0..1 at another size (rows, columns)."""
    image = Image.fromarray(share).resize((shape[1], shape[0]), Image.Resampling.BOX)
    return np.asarray(image, np.float32)


def box_of(alpha: Pixels, step: int = 1) -> tuple[int, int, int, int]:
    """The smallest box (x, y, width, height) round what is not clear, on a grid of `step`."""
    ys, xs = np.nonzero(alpha > 1)
    if not len(xs):
        return (0, 0, step, step)
    left, top = int(xs.min()) // step * step, int(ys.min()) // step * step
    right, bottom = -(-(int(xs.max()) + 1) // step) * step, -(-(int(ys.max()) + 1) // step) * step
    return (left, top, right - left, bottom - top)
