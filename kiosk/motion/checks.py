"""What can be wrong with a compiled motion, each finding with its remedy."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from kiosk.motion.body import clinical_angles, point_positions
from kiosk.motion.clip import Clip, ContactSpan
from kiosk.motion.limits import normal_limits
from kiosk.motion.proxies import PROXIES, gap, lowest, proxy_ends
from kiosk.motion.skeleton import BONES, Array, world_transforms
from kiosk.motion.timeline import since

LIMIT_SLACK = 1.5
"""Degrees beyond a limit that rounding and breath may take."""
FLOOR_SLACK = 0.012
"""Metres that soft flesh and round proxies may sink into a support."""
LOOP_SLACK = 3.0
"""Degrees by which the step from the last frame to the first may exceed the usual steps."""
BODY_SLACK = 0.018
"""Metres that two parts may press into each other: flesh and clothes give."""

SUDDEN = 8.0
"""How often a second a joint may gain its motion's greatest speed: slow work starts softly."""
STRIDING = 24.0
"""The same for walking, where feet land and push off (about 8,000 degrees/s2 at the ankle)."""


@dataclass(frozen=True)
class Finding:
    """One fault: a code, what is wrong and what to do, when (s), and how much (its unit's).

    `subject` is the joint or the contact that it is about, where there is one.
    """

    code: str
    message: str
    time: float
    amount: float
    subject: str = ""


def check(clip: Clip) -> tuple[Finding, ...]:
    """All findings of a clip, worst first in each kind."""
    rotations = clip.rotations()
    world = world_transforms(rotations, clip.root)
    angles = clinical_angles(rotations)
    found: list[Finding] = []
    found += _limits(clip, angles)
    found += _speed(clip)
    found += _sudden(clip)
    found += _loop(clip)
    found += _collisions(clip, world)
    found += _floor(clip, world)
    found += _contacts(clip)
    return tuple(found)


def _time(clip: Clip, frame: int) -> float:
    return round(frame / clip.fps, 2)


def _limits(clip: Clip, angles: dict[str, dict[str, Array]]) -> Iterator[Finding]:
    limits = normal_limits() | {name: (low, high) for name, low, high in clip.limits}
    for joint, by_angle in angles.items():
        for angle, values in by_angle.items():
            low, high = limits[f"{joint}.{angle}"]
            over = np.maximum(values - high, low - values)
            i = int(over.argmax())
            if over[i] > LIMIT_SLACK:
                yield Finding(
                    "joint-limit",
                    f"{joint} {angle} is {values[i]:.0f} degrees at {_time(clip, i):.1f} s; "
                    f"people reach {low:.0f} to {high:.0f}. Bring the pose back within, "
                    "or let another joint of the contact's `by` give way",
                    _time(clip, i),
                    round(float(over[i]), 1),
                    joint,
                )


def _steps(clip: Clip) -> Array:
    """Degrees that each bone turns from each frame to the next (T, J), the last to the first."""
    now = clip.local.astype(float)
    then = np.roll(now, -1, axis=0)
    cosine = np.clip(np.abs((now * then).sum(-1)), 0.0, 1.0)
    turn: Array = np.degrees(2.0 * np.arccos(cosine))
    turn[cosine > 1.0 - 1e-9] = 0.0
    return turn


def speeds(clip: Clip) -> Array:
    """How fast each bone turns after each frame but the last (T - 1, J), degrees/s."""
    speed: Array = _steps(clip)[:-1] * clip.fps
    return speed


def _speed(clip: Clip) -> Iterator[Finding]:
    speed = speeds(clip)
    for j, bone in enumerate(BONES):
        i = int(speed[:, j].argmax())
        if speed[i, j] > clip.fastest:
            yield Finding(
                "too-fast",
                f"{bone.name} turns at {speed[i, j]:.0f} degrees a second at "
                f"{_time(clip, i):.1f} s, more than {clip.fastest:.0f}. Give the keyframes "
                "more time, or a contact a longer `blend`",
                _time(clip, i),
                round(float(speed[i, j]), 1),
            )


def accelerations(clip: Clip) -> Array:
    """How fast each bone's turning changes at each frame (T, J), degrees/s2, round the loop."""
    rotation = clip.rotations()
    step = np.roll(rotation, -1, axis=0) @ np.swapaxes(rotation, -1, -2)
    skew = (step - np.swapaxes(step, -1, -2)) / 2.0
    speed = np.degrees(np.stack([skew[..., 2, 1], skew[..., 0, 2], skew[..., 1, 0]], -1)) * clip.fps
    change: Array = np.linalg.norm(speed - np.roll(speed, 1, axis=0), axis=-1) * clip.fps
    return change


def _sudden(clip: Clip) -> Iterator[Finding]:
    # the loop's own seam is `_loop`'s
    change = accelerations(clip)[2:-1]
    most = clip.fastest * (STRIDING if any(clip.travel) else SUDDEN)
    for j, bone in enumerate(BONES):
        i = int(change[:, j].argmax())
        if change[i, j] > most:
            yield Finding(
                "too-sudden",
                f"{bone.name} jerks at {_time(clip, i + 2):.1f} s: its turning changes by "
                f"{change[i, j]:.0f} degrees a second each second, more than {most:.0f}. Give "
                "the keyframes more time, or the contact that begins there a longer `blend`",
                _time(clip, i + 2),
                round(float(change[i, j]), 1),
            )


def _loop(clip: Clip) -> Iterator[Finding]:
    steps = _steps(clip)
    last = clip.frames - 1
    usual = np.maximum(steps[0], steps[-2] if clip.frames > 2 else steps[0])
    jump = steps[last] - usual
    j = int(jump.argmax())
    if jump[j] > LOOP_SLACK:
        yield Finding(
            "loop-open",
            f"{BONES[j].name} jumps {steps[last, j]:.0f} degrees where the loop begins again. "
            "Let the last keyframe have the first one's pose",
            _time(clip, last),
            round(float(jump[j]), 1),
        )
    hop = np.linalg.norm(clip.position[0] - clip.position[last])
    before = np.linalg.norm(clip.position[last] - clip.position[last - 1])
    if hop > before + 0.02:
        yield Finding(
            "loop-open",
            f"the body jumps {hop * 100:.0f} cm where the loop begins again. "
            "Let the contacts at the end be those of the start",
            _time(clip, last),
            round(float(hop), 3),
        )


def _chain() -> dict[str, set[str]]:
    near: dict[str, set[str]] = {b.name: {b.name} for b in BONES}
    for bone in BONES:
        if bone.parent is not None:
            near[bone.name].add(bone.parent)
            near[bone.parent].add(bone.name)
    return near


@lru_cache(maxsize=1)
def pairs() -> tuple[tuple[int, int], ...]:
    """Which proxies are tested against each other: all but joined bones and close neighbours."""
    near = _chain()
    joined = {frozenset((a, b)) for a, others in near.items() for b in others}
    for s in ("l", "r"):
        for a, b in (
            ("neck", f"clavicle_{s}"),
            ("head", f"clavicle_{s}"),
            ("lumbar", f"thigh_{s}"),
            ("neck", f"upper_arm_{s}"),
            ("chest", f"upper_arm_{s}"),
            ("head", f"upper_arm_{s}"),
            ("clavicle_l", "clavicle_r"),
        ):
            joined.add(frozenset((a, b)))
    joined |= {frozenset(("thigh_l", "thigh_r")), frozenset(("pelvis", "chest"))}
    joined |= {frozenset(("chest", "head"))}
    for a, b in (("upper_arm", "hand"), ("thigh", "foot")):
        joined |= {frozenset((f"{a}_{s}", f"{b}_{s}")) for s in ("l", "r")}
    out = []
    for i, one in enumerate(PROXIES):
        for j in range(i + 1, len(PROXIES)):
            if frozenset((one.part, PROXIES[j].part)) not in joined:
                out.append((i, j))
    return tuple(out)


def _collisions(clip: Clip, world: Array) -> Iterator[Finding]:
    a, b = proxy_ends(world)
    allowed = {frozenset(pair) for pair in clip.allow}
    worst: dict[frozenset[str], tuple[float, int]] = {}
    for i, j in pairs():
        one, two = PROXIES[i], PROXIES[j]
        key = frozenset((one.part, two.part))
        if key in allowed:
            continue
        clear = gap(a[:, i], b[:, i], a[:, j], b[:, j], (one.ra, one.rb), (two.ra, two.rb))
        k = int(clear.argmin())
        if clear[k] < worst.get(key, (0.0, 0))[0]:
            worst[key] = (float(clear[k]), k)
    for key, (depth, k) in sorted(worst.items(), key=lambda item: item[1][0]):
        if depth < -_softness(key):
            names = " and ".join(sorted(key))
            yield Finding(
                "through-body",
                f"{names} are {-depth * 100:.1f} cm inside each other at {_time(clip, k):.1f} s. "
                "Move one of them away, or list the pair in `allow` if they may press together",
                _time(clip, k),
                round(-depth, 3),
            )


def _softness(key: frozenset[str]) -> float:
    hand = any(part.startswith("hand") for part in key)
    trunk = bool(key & {"pelvis", "lumbar", "chest"})
    return 0.03 if trunk and not hand else BODY_SLACK


def _surface(clip: Clip, world: Array, part_low: NDArray[np.float64]) -> NDArray[np.float64]:
    """How far (T,) a part's lowest surface is above the floor or the mat."""
    mat = max((p.size[1] for p in clip.props if p.kind in ("mat", "bed")), default=0.0)
    return part_low - mat


def _floor(clip: Clip, world: Array) -> Iterator[Finding]:
    for part in dict.fromkeys(p.part for p in PROXIES):
        above = _surface(clip, world, lowest(world, part))
        k = int(above.argmin())
        if above[k] < -FLOOR_SLACK:
            yield Finding(
                "through-floor",
                f"{part} is {-above[k] * 100:.1f} cm below what it lies on at "
                f"{_time(clip, k):.1f} s. Lift it, or add a contact that keeps it there",
                _time(clip, k),
                round(-float(above[k]), 3),
            )
    a, b = proxy_ends(world)
    for prop in clip.props:
        if prop.kind in ("step", "chair", "counter"):
            yield from _inside_box(clip, prop.name, prop.frames[0, 0], prop.size, a, b)
        elif prop.kind == "wall":
            yield from _behind_wall(clip, prop.name, prop.frames[0, 0], prop.size, a, b)


def _inside_box(
    clip: Clip, name: str, frame: NDArray[np.float32], size: tuple[float, ...], a: Array, b: Array
) -> Iterator[Finding]:
    """Body parts that sink into the side or top of a box that stands on the floor."""
    turn, place = frame[:3, :3].astype(float), frame[:3, 3].astype(float)
    half = np.array([size[0] / 2.0, size[2] / 2.0])
    for i, proxy in enumerate(PROXIES):
        for u in (0.0, 0.5, 1.0):
            radius = proxy.ra * (1.0 - u) + proxy.rb * u
            local = (a[:, i] * (1.0 - u) + b[:, i] * u - place) @ turn
            sides = half - np.abs(local[:, [0, 2]]) + radius
            top = size[1] - local[:, 1] + radius
            depth = np.minimum(np.minimum(sides[:, 0], sides[:, 1]), top)
            k = int(depth.argmax())
            if depth[k] > FLOOR_SLACK + 0.012:
                yield Finding(
                    "through-prop",
                    f"{proxy.part} is {depth[k] * 100:.1f} cm inside {name} at "
                    f"{_time(clip, k):.1f} s. Move the prop or the body",
                    _time(clip, k),
                    round(float(depth[k]), 3),
                )
                break


def _behind_wall(
    clip: Clip, name: str, frame: NDArray[np.float32], size: tuple[float, ...], a: Array, b: Array
) -> Iterator[Finding]:
    """Body parts that go through a wall's face: half its thickness along its +Z."""
    turn, place = frame[:3, :3].astype(float), frame[:3, 3].astype(float)
    for i, proxy in enumerate(PROXIES):
        for end, radius in ((a[:, i], proxy.ra), (b[:, i], proxy.rb)):
            local = (end - place) @ turn
            before = (np.abs(local[:, 0]) < size[0] / 2) & (local[:, 1] < size[1])
            depth = np.where(before, radius + size[2] / 2 - local[:, 2], -1.0)
            k = int(depth.argmax())
            if depth[k] > FLOOR_SLACK:
                yield Finding(
                    "through-prop",
                    f"{proxy.part} is {depth[k] * 100:.1f} cm in {name} at {_time(clip, k):.1f} s. "
                    "Move the wall away, or bend the limb so that it stays before it",
                    _time(clip, k),
                    round(float(depth[k]), 3),
                )
                break


def _held(clip: Clip, contact: ContactSpan) -> list[NDArray[np.intp]]:
    times = np.arange(clip.frames) / clip.fps
    out = []
    for start, end in contact.spans:
        inside = np.flatnonzero((times >= start - 1e-9) & (times <= end + 1e-9))
        if len(inside):
            out.append(inside)
    return out


def _ground(clip: Clip, contact: ContactSpan) -> Array:
    """How far (T, 3) the ground has moved under a point since it landed."""
    if contact.on != "floor" or not any(clip.travel):
        return np.zeros((clip.frames, 3))
    times = np.arange(clip.frames) / clip.fps
    gone = since(contact.spans, clip.duration, times)[:, None]
    moved: Array = gone * np.array([clip.travel[0], 0.0, clip.travel[1]])
    return moved


def slides(clip: Clip) -> list[tuple[str, float, float, int]]:
    """Each contact's name, greatest distance from its place (m), slack (m) and worst frame."""
    world = clip.world()
    out = []
    for contact in clip.contacts:
        frames = _held(clip, contact)
        if not frames:
            continue
        off = _off(clip, world, contact, frames)
        where = np.concatenate(frames)
        k = int(where[off[where].argmax()])
        out.append((contact.name, float(off[k]), contact.slack, k))
    return out


def _off(clip: Clip, world: Array, contact: ContactSpan, frames: list[NDArray[np.intp]]) -> Array:
    """How far (T,) a contact's subject is from where it belongs."""
    if contact.hold == "rest":
        height: Array = np.abs(lowest(world, contact.subject) - contact.height)
        return height
    place = point_positions(world, contact.subject)
    if contact.hold == "touch":
        apart: Array = np.linalg.norm(place - point_positions(world, contact.on), axis=-1)
        return apart
    if contact.hold == "press":
        if contact.on in ("wall", "air"):
            return np.zeros(clip.frames)
        return np.abs(place[:, 1] - contact.height)
    place = place - _ground(clip, contact)
    home = place[np.concatenate(frames)].mean(0)
    slid: Array = np.linalg.norm(place - home, axis=-1)
    return slid


def _contacts(clip: Clip) -> Iterator[Finding]:
    by_name = {c.name: c for c in clip.contacts}
    for name, off, slack, k in slides(clip):
        if off > slack:
            contact = by_name[name]
            verb = "is away from" if contact.hold in ("rest", "press", "touch") else "slides on"
            yield Finding(
                "contact-slides",
                f"contact {name}: {contact.subject} {verb} {contact.on} by "
                f"{off * 100:.1f} cm at {_time(clip, k):.1f} s. Add joints to its `by`, "
                "bring the pose nearer, or end the contact's interval",
                _time(clip, k),
                round(off, 3),
                name,
            )
