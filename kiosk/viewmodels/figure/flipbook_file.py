"""The file of a flipbook: a motion's frames, drawn beforehand from several angles. Knows no Qt.

Layout: the magic line, two little-endian u32 (length of the header, CRC-32 of the pictures), the
header as zlib-packed JSON, then the pictures one after the other, each a WebP. A frame is the body
in the part of a 4:3 picture that its angle's box names; under it lies its shadow, a grey picture
SHADE times smaller; over it a layer may lie, which shows the muscle at work. Frames are kept once
per pose: `at` tells for every moment which one to show.
"""

from __future__ import annotations

import json
import os
import struct
import tempfile
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.clip import Camera, Clip
from kiosk.motion.quaternion import to_matrix
from kiosk.motion.skeleton import BONES, world_transforms

MAGIC = b"Sidestep flipbook 1\n"
_NUMBERS = struct.Struct("<II")
SHADE = 4
"""A shadow has so many times fewer pixels each way than its frame."""
RATE = 30.0
"""Moments a second."""
NEAR = 0.008
"""Metres that a motion may have moved since its flipbook was drawn; more makes it another one."""
PROBES, PROBED = (
    24,
    ("pelvis", "head", "hand_l", "hand_r", "foot_l", "foot_r", "shank_l", "shank_r"),
)


LARGEST_HEAD = 16_000_000
"""Bytes of a header, unpacked; the longest of ours has 200,000."""
DAMAGE = (
    *(struct.error, zlib.error, ValueError, TypeError, AttributeError, LookupError),
    *(ArithmeticError, RecursionError),
)
"""What reading a damaged file may end in."""


class FlipbookError(ValueError):
    """A file that is no flipbook, is damaged, or is of another format."""


@dataclass(frozen=True)
class Span:
    """Where a picture lies among the pictures' bytes, and where on its frame it is drawn."""

    offset: int
    length: int
    x: int = 0
    y: int = 0


@dataclass(frozen=True)
class Angle:
    """What is seen from one side.

    `box` (x, y, width, height) is the part of the 4:3 picture that every frame holds, in pixels;
    `at` names the frame and `over` the layer of each moment, RATE of them a second. There are fewer
    layers than frames: to see the muscle, show the layer over the frame that it was drawn for,
    which `under` names.
    """

    camera: Camera
    box: tuple[int, int, int, int]
    frames: tuple[Span, ...]
    shades: tuple[Span, ...]
    layers: tuple[Span, ...]
    under: tuple[int, ...]
    at: tuple[int, ...]
    over: tuple[int, ...]


@dataclass(frozen=True)
class Flipbook:
    """A motion drawn beforehand. `side` is the side that works in its pictures."""

    motion: str
    person: str
    side: str
    duration: float
    size: tuple[int, int]
    angles: dict[str, Angle]
    ink: tuple[int, int, int]
    """The shadows' colour, 0..255."""
    probe: tuple[tuple[int, ...], ...]
    """What `probe` said of the motion when it was drawn."""
    made_from: dict[str, str]
    """SHA-256 of each thing it was drawn from, by name."""
    pictures: bytes

    def moment(self, seconds: float) -> int:
        """The index of a moment of the loop."""
        count = len(next(iter(self.angles.values())).at)
        return int((seconds % self.duration) / self.duration * count) % count

    def picture(self, span: Span) -> bytes:
        """The WebP of a frame or a layer."""
        return self.pictures[span.offset : span.offset + span.length]

    def shows(self, clip: Clip) -> bool:
        """Whether it was drawn from this motion, or from one that nobody could tell from it."""
        if clip.id != self.motion or abs(clip.duration - self.duration) > 0.02:
            return False
        if clip.side != self.side:
            clip = clip.mirrored()
        now, then = _places(clip), np.array(self.probe)
        width = now.shape[1]
        return then.shape[1] >= width and bool(
            np.abs(now * 1000 - then[:, :width]).max() <= NEAR * 1000
        )


def probe(clip: Clip) -> tuple[tuple[int, ...], ...]:
    """What tells motions apart, at some moments: where bones and things are, in millimetres.

    After them come work and the cameras' places, in hundredths and millimetres.
    """
    frames = _moments(clip)
    rows = [_places(clip)]
    for work in (clip.work, clip.other):
        rows += [values[frames, None] / 10 for values in work.values()]
    for camera in clip.cameras.values():
        view = (camera.yaw / 100, camera.pitch / 100, camera.distance, *camera.target)
        rows.append(np.tile(np.array(view), (PROBES, 1)))
    millimetres = np.round(np.concatenate(rows, 1) * 1000).astype(int)
    return tuple(tuple(row) for row in millimetres.tolist())


def _moments(clip: Clip) -> NDArray[np.integer]:
    return np.linspace(0, clip.frames, PROBES, endpoint=False).astype(int)


def _places(clip: Clip) -> NDArray[np.floating]:
    """Where some bones and all things are at some moments: (PROBES, n) metres."""
    names = [bone.name for bone in BONES]
    chosen = [names.index(name) for name in PROBED if name in names]
    frames = _moments(clip)
    world = world_transforms(to_matrix(clip.local[frames]), clip.root[frames])
    rows = [world[:, chosen, :3, 3].reshape(PROBES, -1)]
    rows += [
        np.broadcast_to(p.frames[frames % len(p.frames)][:, 0, :3, 3], (PROBES, 3))
        for p in clip.props
    ]
    places: NDArray[np.floating] = np.concatenate(rows, 1)
    return places


def write(book: Flipbook, path: Path) -> None:
    """Write a flipbook whole or not at all. Raises OSError when the disk refuses."""
    head = {k: v for k, v in asdict(book).items() if k != "pictures"}
    packed = zlib.compress(json.dumps(head, separators=(",", ":")).encode(), 9)
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(MAGIC)
            file.write(_NUMBERS.pack(len(packed), zlib.crc32(book.pictures)))
            file.write(packed)
            file.write(book.pictures)
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError:
        Path(name).unlink(missing_ok=True)
        raise


def read(path: Path, *, head_only: bool = False) -> Flipbook:
    """The flipbook of a file; with `head_only` without its pictures.

    Raises:
        FlipbookError: the file is no flipbook, is damaged, or is of another format.
        OSError: the file cannot be read.
    """
    with path.open("rb") as file:
        if file.read(len(MAGIC)) != MAGIC:
            raise FlipbookError(f"{path}: this is no flipbook of this version: draw it again")
        try:
            length, check = _NUMBERS.unpack(file.read(_NUMBERS.size))
            head: dict[str, Any] = _head(file.read(length))
            angles = {name: _angle(**angle) for name, angle in head.pop("angles").items()}
            if "main" not in angles:
                raise ValueError("the motion's own view is not there")
            pictures = b"" if head_only else file.read()
            if not head_only and zlib.crc32(pictures) != check:
                raise FlipbookError(f"{path}: the pictures are damaged: draw it again")
            head["size"], head["ink"] = tuple(head["size"]), tuple(head["ink"])
            head["probe"] = tuple(tuple(int(n) for n in row) for row in head["probe"])
            book = Flipbook(angles=angles, pictures=pictures, **head)
            _check(book, whole=not head_only)
            return book
        except DAMAGE as error:
            if isinstance(error, FlipbookError):
                raise
            raise FlipbookError(f"{path}: the file is damaged ({error}): draw it again") from error


def _head(packed: bytes) -> dict[str, Any]:
    unpacking = zlib.decompressobj()
    text = unpacking.decompress(packed, LARGEST_HEAD)
    if unpacking.unconsumed_tail:
        raise ValueError("the header is too large")
    head: dict[str, Any] = json.loads(text)
    return head


def _check(book: Flipbook, *, whole: bool) -> None:
    """Raises ValueError for a book that cannot be played."""
    width, height = book.size
    _whole_numbers(width, height, *book.ink)
    if not (0 < width <= 8192 and 0 < height <= 8192 and 0 < book.duration < 1e6):
        raise ValueError("it has no size or does not last")
    for angle in book.angles.values():
        x, y, wide, high = angle.box
        _whole_numbers(*angle.box, *angle.at, *angle.over, *angle.under)
        if not (x >= 0 and y >= 0 and 0 < wide <= width and 0 < high <= height):
            raise ValueError("a box outside of the picture")
        for span in (*angle.frames, *angle.shades, *angle.layers):
            end = span.offset + span.length
            _whole_numbers(span.offset, span.length, span.x, span.y)
            if span.offset < 0 or span.length < 1 or (whole and end > len(book.pictures)):
                raise ValueError("a picture that is not there")
    if len(book.probe) != PROBES or len({len(row) for row in book.probe}) != 1:
        raise ValueError("nothing to tell its motion by")


def _whole_numbers(*values: object) -> None:
    if not all(type(value) is int for value in values):
        raise ValueError("a place that is no whole number")


def _angle(
    camera: dict[str, Any],
    box: list[int],
    frames: list[dict[str, int]],
    shades: list[dict[str, int]],
    layers: list[dict[str, int]],
    under: list[int],
    at: list[int],
    over: list[int],
) -> Angle:
    x, y, width, height = box
    tx, ty, tz = camera["target"]
    angle = Angle(
        Camera(camera["yaw"], camera["pitch"], camera["distance"], (tx, ty, tz)),
        (x, y, width, height),
        tuple(Span(**span) for span in frames),
        tuple(Span(**span) for span in shades),
        tuple(Span(**span) for span in layers),
        tuple(under),
        tuple(at),
        tuple(over),
    )
    if not at or not _among(at, len(frames)):
        raise ValueError("a moment without its frame")
    if len(at) != len(over) or not _among([i for i in over if i != -1], len(layers)):
        raise ValueError("a moment without its layer")
    if len(shades) != len(frames):
        raise ValueError("a frame without its shadow")
    if len(under) != len(layers) or not _among(under, len(frames)):
        raise ValueError("a layer without its frame")
    return angle


def _among(indices: list[int], count: int) -> bool:
    return all(0 <= i < count for i in indices)
