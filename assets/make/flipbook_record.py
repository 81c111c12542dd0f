"""Draws one motion as a flipbook, through the very view that the screens use."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from assets.make.flipbook_frames import Choice, choose_at_most, choose_layers, fewer, seen, views
from assets.make.flipbook_pictures import (
    Pixels,
    border,
    box_of,
    cut,
    grey,
    overlay,
    part,
    resized,
    resized_alpha,
    webp,
)
from assets.make.stills import Studio
from kiosk.motion.clip import Camera, Clip
from kiosk.motion.skeleton import INDEX
from kiosk.viewmodels.figure.flipbook_file import RATE, Angle, Flipbook, Span, probe
from kiosk.viewmodels.figure.framing import cloud, place
from kiosk.viewmodels.figure.person_geometry import PersonMesh

TOWARDS = 0.8
"""How far the middle of a closer picture moves to the working hip."""
GRID = 16
"""Pixels: boxes lie on this grid, so that a smaller picture of them is whole pixels too."""
EVERY = 7
"""Of the body's points, one in so many is followed: they lie 1 cm apart."""


@dataclass(frozen=True)
class Settings:
    """How flipbooks are drawn. Changing one makes all of them stale."""

    size: tuple[int, int] = (960, 720)
    main: float = 2.0
    """Pixels that the body may be off, seen from the main side."""
    beside: float = 3.6
    """The same for the other sides."""
    less: float = 1.8
    """For mistakes and variants, tolerances are so much larger."""
    most: int = 72
    """Frames of the main side, half as many for mistakes and variants: large movements are content
    with larger steps."""
    most_beside: int = 30
    """The same for the other sides."""
    smaller: float = 0.75
    """All but the main side of the main motions are kept so much smaller."""
    quality: int = 56
    over: int = 48
    """The WebP quality of frames and of layers."""
    inside: float = 0.5
    """How far PersonView opens the body to show the muscle."""
    work: float = 0.2
    """Work (0..1) that a layer may be off."""
    coarser: float = 2.4
    """With the muscle to see, the body may be so much further off."""

    def plan(self, motion: str, angle: str) -> tuple[float, float]:
        """The tolerance in pixels and the scale of an angle's frames."""
        first, variant = angle == "main", "--" in motion
        allowed = (self.main if first else self.beside) * (self.less if variant else 1.0)
        return allowed, 1.0 if first and not variant else self.smaller

    def at_most(self, motion: str, angle: str) -> int:
        """How many frames an angle may have."""
        return (self.most if angle == "main" else self.most_beside) // (2 if "--" in motion else 1)


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
        self._stand_in = PersonMesh()

    def record(self, clip: Clip, person: str, made_from: dict[str, str]) -> Flipbook:
        """The flipbook of a motion. Takes about a minute without a graphics chip."""
        mesh = self._stand_in  # nobody looks at this one: nothing is drawn to find the poses
        mesh.appearance = person
        mesh.setClip(clip)
        moments = np.arange(round(clip.duration * RATE)) * (
            clip.duration / round(clip.duration * RATE)
        )
        names, told = views(clip), probe(clip)
        clip = replace(clip, cameras=framed(clip, self.settings.size))
        places: dict[str, list[NDArray[np.float32]]] = {name: [] for name in names}
        work = []
        for seconds in moments:
            mesh.seek(float(seconds))
            things = [place[:, :3, 3] for place in mesh.places.values()]
            points = np.concatenate([mesh.positions[::EVERY].astype(float), *things])
            for name in names:
                places[name].append(seen(clip.cameras[name], points, self.settings.size[1]))
            work.append([v for side in ("l", "r") for v in mesh.work.get(side, (0.0, 0.0, 0.0))])
        self.studio.mesh.appearance = person
        self.studio.mesh.setClip(clip)
        shots = _Shots()
        inks: list[tuple[int, int, int]] = []
        angles = {}
        for name in names:
            allowed, scale = self.settings.plan(clip.id, name)
            body = np.stack(places[name])
            choice = choose_at_most(body, allowed, self.settings.at_most(clip.id, name))
            allowed = max(allowed, choice.worst)
            at = fewer(choice, body, allowed * self.settings.coarser)
            angles[name] = self._angle(
                clip, name, choice, at, scale, moments, np.array(work, np.float32), shots, inks
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
            ink=inks[0],
            probe=told,
            made_from=made_from,
            pictures=b"".join(shots.data),
        )

    def _angle(
        self,
        clip: Clip,
        name: str,
        choice: Choice,
        at: tuple[int, ...],
        scale: float,
        moments: NDArray[np.floating],
        work: NDArray[np.float32],
        shots: _Shots,
        inks: list[tuple[int, int, int]],
    ) -> Angle:
        studio, mesh, settings = self.studio, self.studio.mesh, self.settings
        studio.look(clip.cameras[name])
        studio.set(inside=0.0)
        whole = []
        for moment in choice.frames:
            mesh.seek(float(moments[moment]))
            whole.append(self._grab())
        box = box_of(np.max([p[..., 3] for p in whole], axis=0), step=GRID)
        parts = [part(resized(cut(picture, box), scale)) for picture in whole]
        inks.append(parts[0].ink)
        frames = tuple(shots.add(webp(p.body, settings.quality)) for p in parts)
        rim = resized_alpha(cut(border(settings.size), box), parts[0].shade.shape)
        shades = tuple(shots.add(grey((p.shade * rim).astype(np.uint8))) for p in parts)
        layers = choose_layers(at, work, settings.work)
        studio.set(inside=settings.inside)
        spans = []
        for frame, moment in layers.of:
            mesh.seek(float(moments[choice.frames[frame]]))
            for k, side in enumerate(("l", "r")):
                mesh.setWork(side, *work[moment, 3 * k : 3 * k + 3].tolist())
            layer = resized(cut(overlay(whole[frame], self._grab()), box), scale)
            place = box_of(layer[..., 3])
            spans.append(shots.add(webp(cut(layer, place), settings.over, alpha=60), *place[:2]))
        studio.set(inside=0.0)
        return Angle(
            clip.cameras[name],
            box,
            frames,
            shades,
            tuple(spans),
            tuple(f for f, _ in layers.of),
            choice.at,
            layers.over,
        )

    def still(
        self, clip: Clip, person: str, seconds: float, muscle: bool, closer: float = 1.0
    ) -> Pixels:
        """One moment of a motion from its main side, or from the muscle's: premultiplied.

        `closer` is the share of the usual distance from which it is seen, near the working hip.
        """
        mesh = self.studio.mesh
        mesh.appearance = person
        mesh.setClip(clip)
        mesh.seek(seconds)
        cameras = framed(clip, self.settings.size)
        camera = cameras["muscle"] if muscle and "muscle" in cameras else cameras["main"]
        self.studio.look(self._closer(camera, clip.side, closer) if closer < 1 else camera)
        self.studio.set(inside=self.settings.inside if muscle else 0.0)
        self._grab()
        return self._grab()

    def _closer(self, camera: Camera, side: str, share: float) -> Camera:
        """The camera nearer to the working hip, with what is round it still in the picture."""
        hip = self.studio.mesh.world[INDEX[f"thigh_{side[0]}"], :3, 3]
        target = np.array(camera.target) + (hip - np.array(camera.target)) * TOWARDS
        x, y, z = (float(v) for v in target)
        return replace(camera, distance=camera.distance * share, target=(x, y, z))

    def close(self) -> None:
        """Put the window away."""
        self.studio.view.close()

    def _grab(self) -> Pixels:
        image = self.studio.view.grabWindow()
        image = image.convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
        width, height = image.width(), image.height()
        flat = np.frombuffer(image.constBits(), np.uint8, image.sizeInBytes())
        return flat.reshape(height, -1, 4)[:, :width].copy()


def framed(clip: Clip, size: tuple[int, int]) -> dict[str, Camera]:
    """The clip's cameras, placed by the very formula that frames the person who is drawn live."""
    body, shape = cloud(clip), size[0] / size[1]
    placed = {}
    for name, camera in clip.cameras.items():
        distance, target = place(body, camera.yaw, camera.pitch, shape)
        placed[name] = replace(camera, distance=distance, target=target)
    return placed
