"""A compiled motion: dense frames that play without solving anything."""

from __future__ import annotations

import io
import json
import zipfile
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
            with np.load(io.BytesIO(data), allow_pickle=False) as store:
                arrays = {name: store[name] for name in store.files}
            head = json.loads(arrays["head"].tobytes())
            if head["format"] != FORMAT:
                raise ClipError(
                    f"this motion has format {head['format']}, this version reads {FORMAT}: "
                    "build the content again"
                )
            local = arrays["local"].astype(np.float32)
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
            return cls(
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
        except ClipError:
            raise
        except (LookupError, ValueError, TypeError, EOFError, OSError, zipfile.BadZipFile) as error:
            raise ClipError(f"this is not a compiled motion: {error}") from error


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
