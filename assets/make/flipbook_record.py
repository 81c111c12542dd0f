"""Draws one motion as a flipbook, through the very view that the screens use."""

from __future__ import annotations

import io
from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtGui import QImage

from assets.make.flipbook_frames import Choice, choose, choose_layers, seen, views
from assets.make.stills import Studio
from kiosk.motion.clip import Clip
from kiosk.viewmodels.figure.flipbook_file import RATE, Angle, Flipbook, Span, probe

Pixels = NDArray[np.uint8]
PARTS = ("front", "middle", "back")
EVERY = 7
"""Of the body's points, one in so many is followed: they lie 1 cm apart."""


@dataclass(frozen=True)
class Settings:
    """How flipbooks are drawn. Changing one makes all of them stale."""

    size: tuple[int, int] = (960, 720)
    tolerance: float = 1.5
    """Pixels that the body may be off, seen from the main side."""
    beside: float = 2.2
    """The same for the other sides."""
    less: float = 1.4
    """For mistakes and variants, tolerances are so much larger."""
    quality: int = 68
    alpha: int = 60
    over: int = 66
    """The WebP quality of frames, of their edges, and of layers."""
    inside: float = 0.5
    """How far PersonView opens the body to show the muscle."""
    work: float = 0.14
    """Work (0..1) that a layer may be off."""


@dataclass
class _Shots:
    """Pictures that wait for their place in the file."""

    data: list[bytes] = field(default_factory=list)
    length: int = 0

    def add(self, picture: bytes, x: int = 0, y: int = 0) -> Span:
        span = Span(self.length, len(picture), x, y)
        self.data.append(picture)
        self.length += len(picture)
        return span


class Recorder:
    """Draws flipbooks in one window.

    Raises:
        RuntimeError: the view cannot be loaded, or warns while it draws.
    """

    def __init__(self, settings: Settings | None = None) -> None:
        self.settings = settings or Settings()
        self.studio = Studio(self.settings.size)
        self.studio.picture()

    def record(self, clip: Clip, person: str, made_from: dict[str, str]) -> Flipbook:
        """The flipbook of a motion. Takes about a minute without a graphics chip."""
        mesh = self.studio.mesh
        mesh.appearance = person
        mesh.setClip(clip)
        moments = np.arange(round(clip.duration * RATE)) * (
            clip.duration / round(clip.duration * RATE)
        )
        names = views(clip)
        places: dict[str, list[NDArray[np.float32]]] = {name: [] for name in names}
        work = []
        for seconds in moments:
            mesh.seek(float(seconds))
            points = self._points(clip)
            for name in names:
                places[name].append(seen(clip.cameras[name], points, self.settings.size[1]))
            work.append([v for side in ("l", "r") for v in mesh.work.get(side, (0.0, 0.0, 0.0))])
        shots = _Shots()
        angles = {}
        for name in names:
            allowed = self.settings.tolerance if name == "main" else self.settings.beside
            allowed *= self.settings.less if "--" in clip.id else 1.0
            choice = choose(np.stack(places[name]), allowed)
            angles[name] = self._angle(
                clip, name, choice, moments, np.array(work, np.float32), shots
            )
        if self.studio.warnings:
            raise RuntimeError("\n".join(self.studio.warnings))
        return Flipbook(
            motion=clip.id,
            person=person,
            side=clip.side,
            duration=clip.duration,
            size=self.settings.size,
            angles=angles,
            probe=probe(clip),
            made_from=made_from,
            pictures=b"".join(shots.data),
        )

    def _points(self, clip: Clip) -> NDArray[np.floating]:
        """Points of the body, and of the things that are not round it, at this moment (m)."""
        mesh = self.studio.mesh
        things = [place[:, :3, 3] for place in mesh.places.values()]
        return np.concatenate([mesh.positions[::EVERY].astype(float), *things])

    def _angle(
        self,
        clip: Clip,
        name: str,
        choice: Choice,
        moments: NDArray[np.floating],
        work: NDArray[np.float32],
        shots: _Shots,
    ) -> Angle:
        studio, mesh, settings = self.studio, self.studio.mesh, self.settings
        studio.look(clip.cameras[name])
        studio.set(inside=0.0)
        whole = []
        for moment in choice.frames:
            mesh.seek(float(moments[moment]))
            whole.append(self._grab())
        box = _box(np.max([p[..., 3] for p in whole], axis=0))
        x, y, width, height = box
        frames = [
            shots.add(webp(p[y : y + height, x : x + width], settings.quality, settings.alpha))
            for p in whole
        ]
        layers = choose_layers(choice, work, settings.work)
        studio.set(inside=settings.inside)
        spans = []
        for frame, moment in layers.of:
            mesh.seek(float(moments[choice.frames[frame]]))
            for k, side in enumerate(("l", "r")):
                mesh.setWork(side, *work[moment, 3 * k : 3 * k + 3].tolist())
            layer = overlay(whole[frame], self._grab())
            left, top, wide, high = _box(layer[..., 3], margin=0)
            spans.append(
                shots.add(
                    webp(layer[top : top + high, left : left + wide], settings.over, 60),
                    left - x,
                    top - y,
                )
            )
        studio.set(inside=0.0)
        return Angle(clip.cameras[name], box, tuple(frames), tuple(spans), choice.at, layers.over)

    def _grab(self) -> Pixels:
        image = self.studio.view.grabWindow()
        image = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
        width, height = image.width(), image.height()
        flat = np.frombuffer(image.constBits(), np.uint8, image.sizeInBytes())
        return flat.reshape(height, -1, 4)[:, :width].copy()


def overlay(plain: Pixels, opened: Pixels) -> Pixels:
    """What must be laid over `plain` to see `opened`: premultiplied (H, W, 4), clear elsewhere."""
    off = np.abs(plain.astype(np.int16) - opened.astype(np.int16)).max(2)
    mask = Image.fromarray(((off > 6) * 255).astype(np.uint8))
    share = _soft(np.asarray(mask))
    layer = opened.astype(np.float32) * share[..., None]
    return np.round(layer).astype(np.uint8)


def _soft(mask: Pixels) -> NDArray[np.float32]:
    """A mask without its specks, a little wider and with a soft rim: 0..1."""
    from PIL import ImageFilter

    image = Image.fromarray(mask).filter(ImageFilter.MedianFilter(5))
    image = image.filter(ImageFilter.MaxFilter(9)).filter(ImageFilter.BoxBlur(3))
    return np.asarray(image, np.float32) / 255


def webp(premultiplied: Pixels, quality: int, alpha: int) -> bytes:
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


def _box(alpha: Pixels, margin: int = 2) -> tuple[int, int, int, int]:
    """The smallest box (x, y, width, height) round what is not clear, one pixel at least."""
    ys, xs = np.nonzero(alpha > 1)
    if not len(xs):
        return (0, 0, 1, 1)
    height, width = alpha.shape
    left, top = max(0, int(xs.min()) - margin), max(0, int(ys.min()) - margin)
    right = min(width, int(xs.max()) + 1 + margin)
    bottom = min(height, int(ys.max()) + 1 + margin)
    return (left, top, right - left, bottom - top)


def smaller(settings: Settings, size: tuple[int, int]) -> Settings:
    """The same settings at another size, for tests."""
    return replace(settings, size=size)
