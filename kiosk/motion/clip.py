"""A compiled motion: dense frames that play without solving anything."""

from __future__ import annotations

import io
import json
import re
import zipfile
import zlib
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.body import MIRROR_BONES, swap_side
from kiosk.motion.quaternion import blend, from_matrix, to_matrix
from kiosk.motion.skeleton import BONES, Array, world_transforms

Float32 = NDArray[np.float32]
FORMAT = 2
HANDS: tuple[str, str] = ("flat", "grip")
"""The shapes a hand can take beside its rest (relaxed), in the order of `Clip.hands`."""
FIELD_OF_VIEW = 26.0
"""The vertical field of view (degrees) that cameras are framed for, at 4:3 and wider."""


MOST_FRAMES = 20_000
MOST_BYTES = 64_000_000
"""Of all arrays of one clip, unpacked; the longest of ours has 2 million."""
DAMAGE = (
    *(LookupError, ValueError, TypeError, AttributeError, ArithmeticError, RecursionError),
    *(EOFError, OSError, NotImplementedError, RuntimeError, zipfile.BadZipFile, zlib.error),
)
"""What reading a file of arrays may end in, when it is damaged or made to do harm."""
_ARRAY = re.compile(
    rb"\{'descr': '([<|][bifu][1248])', 'fortran_order': (True|False), "
    rb"'shape': \(((?:\d{1,9},? ?){0,8})\), \} *\n"
)


class ClipError(ValueError):
    """Bytes that are not a clip, or one of another format."""


@dataclass(frozen=True)
class PhaseSpan:
    """A phase of the loop: `name` (ready, move, hold or return), start and end in seconds."""

    name: str
    start: float
    end: float


@dataclass(frozen=True)
class Camera:
    """A view orbiting `target` (m): yaw 0 looks from +Z, 90 from +X; pitch < 0 looks down."""

    yaw: float
    pitch: float
    distance: float
    target: tuple[float, float, float]


@dataclass(frozen=True)
class Prop:
    """A thing beside the body.

    `frames` (n, k, 4, 4), n = 1 (stands still) or T: where it is. k = 2 for bands and straps,
    the two limb sections it goes round (Y along the limb), of radius `size[0]` and `size[1]`,
    `size[2]` wide; else k = 1 and `size` is the box (x, y, z), with the origin at the middle of
    its underside (mat, bed, chair, step, counter, wall, rail) or at its centre (pillow, stick).
    A chair's seat height, a step's, counter's and rail's top is `size[1]`; chairs face +Z,
    walls show their face at +Z.
    """

    name: str
    kind: str
    size: tuple[float, ...]
    frames: Float32
    tight: str = "light"


@dataclass(frozen=True)
class ContactSpan:
    """What touches what, and when (seconds); `slack` (m) is how far it may slide."""

    name: str
    subject: str
    on: str
    hold: str
    spans: tuple[tuple[float, float], ...]
    slack: float
    height: float


@dataclass(frozen=True)
class Sample:
    """One moment: rotations (J, 3, 3), root (4, 4), work 0..1 by part, phase, props (k, 4, 4).

    `work` is that of the working side, `other` that of the opposite one. `hands` (2, 2) tells how
    much the left and the right hand lie flat and grip, 0..1; the rest of each is relaxed.
    """

    local: Array
    root: Array
    work: dict[str, float]
    phase: str
    props: tuple[Array, ...]
    other: dict[str, float] = field(default_factory=dict)
    hands: Array = field(default_factory=lambda: np.zeros((2, 2)))


@dataclass(frozen=True, eq=False)
class Clip:
    """A looping motion. Frame i is at i / fps; after the last frame comes the first again."""

    id: str
    side: str
    posture: str
    fps: float
    duration: float
    local: Float32
    """Unit quaternions (T, J, 4) w, x, y, z of every bone in `skeleton.BONES` order."""
    position: Float32
    """The root's translation (T, 3), metres."""
    turn: Float32
    """The root's rotation (4,), a quaternion; it does not change within a motion."""
    work: dict[str, Float32]
    phases: tuple[PhaseSpan, ...]
    props: tuple[Prop, ...]
    cameras: dict[str, Camera]
    contacts: tuple[ContactSpan, ...]
    source: str
    wrong: bool = False
    limits: tuple[tuple[str, float, float], ...] = ()
    allow: tuple[tuple[str, str], ...] = ()
    fastest: float = 150.0
    other: dict[str, Float32] = field(default_factory=dict)
    """Work (T,) of the opposite side's parts, as `work` is that of the working side's."""
    hands: Float32 = field(default_factory=lambda: np.zeros((0, 2, 2), dtype=np.float32))
    """Weights (T, 2, 2) 0..1: left and right hand x flat and grip. None of both is relaxed."""
    travel: tuple[float, float] = (0.0, 0.0)
    """How the ground moves under a walking body, (x, z) in m/s."""

    def __post_init__(self) -> None:
        """Give what was left out its quiet value: no work on the other side, hands relaxed."""
        if len(self.hands) != len(self.local):
            hands = np.zeros((len(self.local), 2, 2), dtype=np.float32)
            object.__setattr__(self, "hands", hands)
        if set(self.other) != set(self.work):
            quiet = {k: self.other.get(k, np.zeros_like(v)) for k, v in self.work.items()}
            object.__setattr__(self, "other", quiet)

    def check(self) -> None:
        """Whether it can be played: arrays of one length, finite. Raises ValueError."""
        count, bones = self.frames, len(BONES)
        if not (0 < self.duration < 1e6 and 0 < self.fps < 1e6):
            raise ValueError("it does not last")
        shapes = (
            (self.local, (count, bones, 4)),
            (self.position, (count, 3)),
            (self.turn, (4,)),
            (self.hands, (count, 2, 2)),
            *((values, (count,)) for values in (*self.work.values(), *self.other.values())),
        )
        if not 0 < count <= MOST_FRAMES or any(values.shape != shape for values, shape in shapes):
            raise ValueError("its frames do not fit")
        moving = [values for values, _ in shapes]
        for prop in self.props:
            if len(prop.frames) not in (1, count) or len(prop.size) != 3:
                raise ValueError("a thing beside the body does not fit")
            moving.append(prop.frames)
        numbers = [n for camera in self.cameras.values() for n in _numbers(camera)]
        _typed(self)
        if "main" not in self.cameras or not self.phases or self.side not in ("left", "right"):
            raise ValueError("it has no view, no phases or no side")
        if not all(np.isfinite(values).all() for values in (*moving, np.array(numbers, float))):
            raise ValueError("not all of it are numbers")

    @property
    def frames(self) -> int:
        """How many frames the loop has."""
        return len(self.local)

    @property
    def root(self) -> Array:
        """Root transforms (T, 4, 4)."""
        out = np.zeros((self.frames, 4, 4))
        out[:, :3, :3] = to_matrix(self.turn)
        out[:, :3, 3] = self.position
        out[:, 3, 3] = 1.0
        return out

    def rotations(self) -> Array:
        """Local rotations (T, J, 3, 3) of every frame."""
        return to_matrix(self.local)

    def world(self) -> Array:
        """World transforms (T, J, 4, 4) of every bone in every frame."""
        return world_transforms(self.rotations(), self.root)

    def phase_at(self, t: float) -> str:
        """The phase's name at a moment in seconds; the loop goes on for ever."""
        moment = t % self.duration
        for span in self.phases:
            if span.start <= moment < span.end:
                return span.name
        return self.phases[-1].name

    def at(self, t: float) -> Sample:
        """The motion at any moment in seconds, between frames too."""
        place = (t % self.duration) * self.frames / self.duration
        i = int(place) % self.frames
        j = (i + 1) % self.frames
        u = place - int(place)
        root = np.eye(4)
        root[:3, :3] = to_matrix(self.turn)
        root[:3, 3] = self.position[i] * (1.0 - u) + self.position[j] * u
        props = []
        for prop in self.props:
            one = prop.frames[i % len(prop.frames)].astype(float)
            two = prop.frames[j % len(prop.frames)].astype(float)
            props.append(one * (1.0 - u) + two * u)
        return Sample(
            local=to_matrix(blend(self.local[i], self.local[j], u)),
            root=root,
            work={k: float(v[i] * (1.0 - u) + v[j] * u) for k, v in self.work.items()},
            phase=self.phase_at(t),
            props=tuple(props),
            other={k: float(v[i] * (1.0 - u) + v[j] * u) for k, v in self.other.items()},
            hands=(self.hands[i] * (1.0 - u) + self.hands[j] * u).astype(np.float64),
        )

    def mirrored(self) -> Clip:
        """The same motion for the other side: the world seen in a mirror at X = 0."""
        flip = np.array([1.0, 1.0, -1.0, -1.0], dtype=np.float32)
        away = np.array([-1.0, 1.0, 1.0], dtype=np.float32)
        mirror = np.diag([-1.0, 1.0, 1.0, 1.0]).astype(np.float32)
        other = {"left": "right", "right": "left"}
        return replace(
            self,
            side=other[self.side],
            local=np.ascontiguousarray(self.local[:, list(MIRROR_BONES)] * flip),
            position=self.position * away,
            turn=self.turn * flip,
            props=tuple(
                replace(p, frames=np.ascontiguousarray(mirror @ p.frames @ mirror))
                for p in self.props
            ),
            cameras={
                name: replace(c, yaw=-c.yaw, target=(-c.target[0], c.target[1], c.target[2]))
                for name, c in self.cameras.items()
            },
            contacts=tuple(
                replace(c, subject=swap_side(c.subject), on=swap_side(c.on)) for c in self.contacts
            ),
            limits=tuple((_swap_angle(n), lo, hi) for n, lo, hi in self.limits),
            allow=tuple((swap_side(a), swap_side(b)) for a, b in self.allow),
            hands=np.ascontiguousarray(self.hands[:, ::-1]),
            travel=(-self.travel[0], self.travel[1]),
        )

    def to_bytes(self) -> bytes:
        """Compact bytes: rotations at 16 bits (0.002 degrees), places at 32."""
        head: dict[str, Any] = {
            "format": FORMAT,
            "id": self.id,
            "side": self.side,
            "posture": self.posture,
            "fps": self.fps,
            "duration": self.duration,
            "phases": [[p.name, p.start, p.end] for p in self.phases],
            "props": [[p.name, p.kind, list(p.size), p.tight] for p in self.props],
            "cameras": {
                n: [c.yaw, c.pitch, c.distance, list(c.target)] for n, c in self.cameras.items()
            },
            "contacts": [
                [c.name, c.subject, c.on, c.hold, [list(s) for s in c.spans], c.slack, c.height]
                for c in self.contacts
            ],
            "source": self.source,
            "wrong": self.wrong,
            "limits": [list(x) for x in self.limits],
            "allow": [list(x) for x in self.allow],
            "fastest": self.fastest,
            "work": list(self.work),
            "travel": list(self.travel),
        }
        arrays: dict[str, NDArray[Any]] = {
            "head": np.frombuffer(json.dumps(head).encode(), dtype=np.uint8),
            "local": np.round(self.local * 32767.0).astype(np.int16),
            "position": self.position,
            "turn": self.turn,
            "hands": np.round(self.hands * 255.0).astype(np.uint8),
        }
        for name, values in self.work.items():
            arrays[f"work_{name}"] = np.round(values * 255.0).astype(np.uint8)
            arrays[f"other_{name}"] = np.round(self.other[name] * 255.0).astype(np.uint8)
        for i, prop in enumerate(self.props):
            flat = prop.frames.reshape(-1, 4, 4)
            arrays[f"prop{i}_turn"] = flat[:, :3, :3].astype(np.float16)
            arrays[f"prop{i}_place"] = flat[:, :3, 3].astype(np.float32)
        out = io.BytesIO()
        np.savez_compressed(out, **arrays)  # type: ignore[arg-type]
        return out.getvalue()

    @classmethod
    def from_bytes(cls, data: bytes) -> Clip:
        """The clip that `to_bytes` wrote; raises `ClipError`."""
        try:
            arrays = read_arrays(data)
            head = json.loads(arrays["head"].tobytes())
            if head["format"] != FORMAT:
                raise ClipError(
                    f"this motion has format {head['format']}, this version reads {FORMAT}: "
                    "build the content again"
                )
            local = arrays["local"].astype(np.float32)
            with np.errstate(all="ignore"):  # `check` finds what is no rotation
                local /= np.linalg.norm(local, axis=-1, keepdims=True)
            props = []
            for i, (name, kind, size, tight) in enumerate(head["props"]):
                k = 2 if kind in ("band", "strap") else 1
                turn = arrays[f"prop{i}_turn"]
                frames = np.zeros((len(turn), 4, 4), dtype=np.float32)
                frames[:, :3, :3] = turn
                frames[:, :3, 3] = arrays[f"prop{i}_place"]
                frames[:, 3, 3] = 1.0
                props.append(Prop(name, kind, tuple(size), frames.reshape(-1, k, 4, 4), tight))
            clip = cls(
                id=head["id"],
                side=head["side"],
                posture=head["posture"],
                fps=head["fps"],
                duration=head["duration"],
                local=local,
                position=arrays["position"],
                turn=arrays["turn"],
                work={n: _share(arrays[f"work_{n}"]) for n in head["work"]},
                phases=tuple(PhaseSpan(*p) for p in head["phases"]),
                props=tuple(props),
                cameras={
                    n: Camera(y, p, d, (t[0], t[1], t[2]))
                    for n, (y, p, d, t) in head["cameras"].items()
                },
                contacts=tuple(
                    ContactSpan(n, s, on, hold, tuple((a, b) for a, b in spans), slack, height)
                    for n, s, on, hold, spans, slack, height in head["contacts"]
                ),
                source=head["source"],
                wrong=head["wrong"],
                limits=tuple((n, lo, hi) for n, lo, hi in head["limits"]),
                allow=tuple((a, b) for a, b in head["allow"]),
                fastest=head["fastest"],
                other={n: _share(arrays[f"other_{n}"]) for n in head["work"]},
                hands=_share(arrays["hands"]),
                travel=(head["travel"][0], head["travel"][1]),
            )
            clip.check()
            return clip
        except ClipError:
            raise
        except DAMAGE as error:
            raise ClipError(f"this is not a compiled motion: {error}") from error


def read_arrays(data: bytes) -> dict[str, NDArray[Any]]:
    """The arrays of an .npz file, none larger than the file says. Raises one of DAMAGE.

    numpy would make room for whatever an array says that it has; here its bytes come first.
    """
    arrays: dict[str, NDArray[Any]] = {}
    with zipfile.ZipFile(io.BytesIO(data)) as store:
        entries = store.infolist()
        if len(entries) > 256 or sum(entry.file_size for entry in entries) > MOST_BYTES:
            raise ValueError("it is too large")
        for entry in entries:
            arrays[entry.filename.removesuffix(".npy")] = _array(store.read(entry))
    return arrays


def _array(data: bytes) -> NDArray[Any]:
    # numpy's own reader of heads is one for Python's language, with all that it may end in
    length = int.from_bytes(data[8:10], "little")
    head = _ARRAY.fullmatch(data[10 : 10 + length])
    if data[:8] != b"\x93NUMPY\x01\x00" or head is None:
        raise ValueError("an array is written in another form")
    shape = tuple(int(n) for n in head[3].split(b",") if n.strip())
    values = np.frombuffer(data, head[1].decode(), offset=10 + length)
    return values.reshape(shape, order="F" if head[2] == b"True" else "C")


def _typed(clip: Clip) -> None:
    """Raises ValueError for words where numbers belong, and numbers where words do."""
    words: list[Any] = [clip.id, clip.side, clip.posture, clip.source]
    numbers: list[Any] = [*clip.travel, clip.fastest]
    words += [word for pair in clip.allow for word in pair]
    for phase in clip.phases:
        words.append(phase.name)
        numbers += [phase.start, phase.end]
    for prop in clip.props:
        words += [prop.name, prop.kind, prop.tight]
        numbers += prop.size
    for contact in clip.contacts:
        words += [contact.name, contact.subject, contact.on, contact.hold]
        numbers += [contact.slack, contact.height, *(n for span in contact.spans for n in span)]
    for name, low, high in clip.limits:
        words.append(name)
        numbers += [low, high]
    if not all(isinstance(word, str) for word in words):
        raise ValueError("a word is none")
    if not all(isinstance(number, int | float) for number in numbers):
        raise ValueError("a number is none")


def _numbers(camera: Camera) -> tuple[float, ...]:
    return (camera.yaw, camera.pitch, camera.distance, *camera.target)


def _share(values: NDArray[Any]) -> Float32:
    """Shares 0..1 from their bytes."""
    return (values / 255.0).astype(np.float32)


def _swap_angle(name: str) -> str:
    joint, _, angle = name.partition(".")
    return f"{swap_side(joint)}.{angle}"


def make_local(rotations: Array) -> Float32:
    """Quaternions (T, J, 4) as a clip keeps them, from rotations (T, J, 3, 3)."""
    if rotations.shape[1:] != (len(BONES), 3, 3):
        raise ValueError(f"rotations of {len(BONES)} bones are needed, not {rotations.shape}")
    return from_matrix(rotations).astype(np.float32)
