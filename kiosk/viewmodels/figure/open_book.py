"""The flipbook of the motion that plays, for the side that works: its angles and its frames."""

from __future__ import annotations

from dataclasses import dataclass, replace

from kiosk.motion.clip import Camera, Clip
from kiosk.viewmodels.figure.flipbook import frame_at, frames_from, shared_shelf
from kiosk.viewmodels.figure.flipbook_file import Flipbook
from kiosk.viewmodels.figure.flipbook_provider import address


def mirrored_camera(camera: Camera) -> Camera:
    """The same view in a mirror at X = 0."""
    x, y, z = camera.target
    return replace(camera, yaw=-camera.yaw, target=(-x, y, z))


@dataclass(frozen=True)
class OpenBook:
    """A flipbook, and whether its pictures are mirrored to show the other side."""

    book: Flipbook
    mirrored: bool

    @property
    def person(self) -> str:
        """Who is in its pictures."""
        return self.book.person

    @property
    def angles(self) -> dict[str, Camera]:
        """Where each angle is seen from, for the side that works."""
        cameras = {name: angle.camera for name, angle in self.book.angles.items()}
        if self.mirrored:
            return {name: mirrored_camera(camera) for name, camera in cameras.items()}
        return cameras

    def box(self, angle: str) -> tuple[float, float, float, float]:
        """The part of the whole picture that frames hold: x, y, width, height, 0..1."""
        width, height = self.book.size
        x, y, wide, high = self.book.angles[angle].box
        return x / width, y / height, wide / width, high / height

    def picture(self, angle: str, seconds: float, muscle: bool) -> str:
        """The address of the frame of a moment."""
        return address(frame_at(self.book, angle, seconds, muscle))

    def go_on(self, angle: str, seconds: float, muscle: bool) -> None:
        """Have the frames unpacked that come next."""
        shared_shelf().ahead(frames_from(self.book, angle, seconds, muscle))


def open_book(motion: str, clip: Clip) -> OpenBook | None:
    """The flipbook of a motion; None without one, or when it shows another version of it."""
    book = shared_shelf().book(motion)
    if book is None or not book.shows(clip):
        return None
    return OpenBook(book, mirrored=book.side != clip.side)
