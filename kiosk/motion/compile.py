"""From a motion file to a clip: keyframes to curves, curves to frames, contacts kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from kiosk.motion import place_props
from kiosk.motion.body import POINTS, point_positions
from kiosk.motion.cameras import frame_cameras
from kiosk.motion.clip import HANDS, Clip, ContactSpan, Float32, PhaseSpan, make_local
from kiosk.motion.limits import limits_of
from kiosk.motion.load import load
from kiosk.motion.postures import POSTURES, start_root
from kiosk.motion.proxies import lowest
from kiosk.motion.quaternion import blend, from_matrix, to_matrix
from kiosk.motion.schema import WORK_LEVEL, Contact, MotionSource, OtherWork, PhaseWork
from kiosk.motion.skeleton import INDEX, Array, world_transforms
from kiosk.motion.solve import ANGLES, COLUMN, Row, Solver, rotations, softened
from kiosk.motion.timeline import cycle, sample, since, smooth

FPS = 24.0
SHORT = 3.0
"""Loops under this many seconds (walking) are quick: they get twice the frames."""
BREATH = 4.0
"""About how many seconds a breath takes; a whole number of breaths fits a loop."""

LAG = 0.09
"""Seconds by which free arms and the head follow."""
FOLLOWING = ("shoulder", "elbow", "wrist", "head")
STRIDE = 0.25
SWING = 0.10
"""The same for the course of a body that walks, and for its legs, which swing quickly."""
STEADY = 0.5
"""Seconds over which a jump between two solutions is smoothed out."""


def compile_motion(motion: MotionSource) -> Clip:
    """Compile one motion; pure, the same bytes for the same file."""
    count = max(2, round(motion.duration * (FPS if motion.duration >= SHORT else 2.0 * FPS)))
    times: Array = np.arange(count, dtype=np.float64) * (motion.duration / count)
    angles, move, root0 = _keep_contacts(motion, times)
    local = rotations(angles)
    root = np.tile(root0, (count, 1, 1))
    root[:, :3, 3] += move
    world = world_transforms(local, root)
    props = place_props.build(motion, world)
    return Clip(
        id=motion.id,
        side=motion.side,
        posture=motion.posture,
        fps=count / motion.duration,
        duration=motion.duration,
        local=make_local(local),
        position=root[:, :3, 3].astype(np.float32),
        turn=from_matrix(root0[:3, :3]).astype(np.float32),
        work=_work(motion, times, motion.work, _phases(motion)),
        phases=_phases(motion),
        props=props,
        cameras=frame_cameras(motion, world, props),
        contacts=tuple(
            ContactSpan(
                name=name,
                subject=c.point or c.body or "",
                on=c.on,
                hold=c.hold,
                spans=tuple(_spans(c, motion.duration)),
                slack=c.slack,
                height=_height(motion, c),
            )
            for name, c in motion.contacts.items()
        ),
        source=motion.work.source,
        wrong=motion.wrong,
        limits=tuple(
            (name, low, high)
            for name, (low, high) in limits_of(motion).items()
            if _named(motion, name)
        ),
        allow=tuple(motion.allow),
        fastest=motion.fastest,
        other=_other(motion, times),
        hands=_hands(motion, times),
        travel=motion.travel,
    )


def compile_file(path: Path) -> Clip:
    """Load and compile one motion file; raises `load.MotionError`."""
    return compile_motion(load(path))


def key_angles(motion: MotionSource) -> Array:
    """The angles (K, len(ANGLES)) that the file gives for each keyframe."""
    easy = POSTURES[motion.posture].pose
    keys = np.zeros((len(motion.keyframes), len(ANGLES)))
    for k, frame in enumerate(motion.keyframes):
        pose = motion.pose(frame.pose)
        for joint in {*easy, *pose}:
            for angle, value in {**easy.get(joint, {}), **pose.get(joint, {})}.items():
                keys[k, COLUMN[f"{joint}.{angle}"]] = value
    return keys


def between(motion: MotionSource, keys: Array, times: Array) -> Array:
    """Angles (T, len(ANGLES)) at each moment from those of the keyframes, with a quiet breath.

    Arms and head that nothing holds follow the trunk a moment later, and settle.
    """
    at = np.array([f.at for f in motion.keyframes])
    eases = [f.ease for f in motion.keyframes]
    angles = sample(at, keys, eases, times)
    late = sample(at, keys, eases, (times - LAG) % motion.duration)
    held = {name for c in motion.contacts.values() for name in c.by}
    for name, column in COLUMN.items():
        if name.startswith(FOLLOWING) and name not in held:
            angles[:, column] = late[:, column]
    for name, values in motion.curves.items():
        _follow(angles, name, np.array(values), times / motion.duration)
    breaths = round(motion.duration / BREATH)
    if not breaths:
        return angles
    # out while the work begins: the chest is fullest when the movement starts
    start = next((f.at for f in motion.keyframes if f.phase == "move"), 0.0)
    swell = np.cos(2.0 * np.pi * breaths * (times - start) / motion.duration)
    angles[:, COLUMN["chest.flex"]] -= 0.9 * swell
    angles[:, COLUMN["lumbar.flex"]] += 0.3 * swell
    angles[:, COLUMN["neck.flex"]] += 0.6 * swell
    for side in ("l", "r"):
        angles[:, COLUMN[f"girdle_{side}.up"]] += 0.8 * swell
    return angles


def _follow(angles: Array, name: str, values: Array, shares: Array) -> None:
    """Let a curve of the file lead an angle; without side, the left follows half a loop later."""
    if name in COLUMN:
        angles[:, COLUMN[name]] = cycle(values, shares)
        return
    joint, _, angle = name.partition(".")
    angles[:, COLUMN[f"{joint}_r.{angle}"]] = cycle(values, shares)
    angles[:, COLUMN[f"{joint}_l.{angle}"]] = cycle(values, shares - 0.5)


def _named(motion: MotionSource, angle: str) -> bool:
    joint, _, name = angle.partition(".")
    return any(
        n.partition(".")[2] == name
        and joint in (n.partition(".")[0], n.partition(".")[0] + joint[-2:])
        for n in motion.limits
    )


def _height(motion: MotionSource, contact: Contact) -> float:
    if contact.on in POINTS or contact.on == "air":
        return 0.0
    return float(place_props.support(motion, contact.on).place[1]) + contact.height


def _phases(motion: MotionSource, other: bool = False) -> tuple[PhaseSpan, ...]:
    """The loop's phases, or those of the other side's work."""
    out: list[PhaseSpan] = []
    for one, two in zip(motion.keyframes, motion.keyframes[1:], strict=False):
        phase = one.other if other and one.other is not None else one.phase
        if out and out[-1].name == phase:
            out[-1] = PhaseSpan(phase, out[-1].start, two.at)
        else:
            out.append(PhaseSpan(phase, one.at, two.at))
    return tuple(out)


def _work(
    motion: MotionSource, times: Array, work: PhaseWork, phases: tuple[PhaseSpan, ...]
) -> dict[str, Float32]:
    """Work 0..1 of each part, softened over 0.6 s (less in short loops) round the loop."""
    soften = min(0.6, motion.duration / 5.0)
    window = max(1, round(soften * len(times) / motion.duration))
    kernel = np.hanning(window + 2)[1:-1]
    kernel /= kernel.sum()
    out = {}
    for part in ("front", "middle", "back"):
        level = np.zeros(len(times))
        for span in phases:
            inside = (times >= span.start) & (times < span.end)
            level[inside] = WORK_LEVEL[getattr(work.of(span.name), part)]  # type: ignore[arg-type]
        wrapped = np.concatenate([level[-window:], level, level[:window]])
        soft = np.convolve(wrapped, kernel, mode="same")[window:-window]
        out[part] = soft.astype(np.float32)
    return out


def _other(motion: MotionSource, times: Array) -> dict[str, Float32]:
    """The opposite side's work."""
    other = motion.work.other
    own = _work(motion, times, motion.work, _phases(motion))
    if not isinstance(other, OtherWork):
        return own
    if other.later is not None:
        shift = round(other.later * len(times))
        return {part: np.roll(values, shift) for part, values in own.items()}
    return _work(motion, times, other, _phases(motion, other=True))


def _hands(motion: MotionSource, times: Array) -> Float32:
    """How flat each hand lies and how firmly it grips (T, 2, 2), from what it touches."""
    out = np.zeros((len(times), 2, 2), dtype=np.float32)
    for row, side in enumerate(("left", "right")):
        always = motion.hands.get(side)  # type: ignore[call-overload]
        for k, name in enumerate(HANDS):
            if always == name:
                out[:, row, k] = 1.0
        for contact in motion.contacts.values() if always is None else ():
            subject = contact.point or contact.body or ""
            shape = contact.hand or _shape(subject)
            if shape in HANDS and subject.endswith(f"_{side[0]}"):
                strength = _strength(contact, times, motion.duration)
                k = HANDS.index(shape)
                out[:, row, k] = np.maximum(out[:, row, k], strength)
    full = np.maximum(out.sum(axis=2, keepdims=True), 1.0)
    shared: Float32 = (out / full).astype(np.float32)
    return shared


def _shape(subject: str) -> str:
    """The hand's usual shape where this part of it touches something."""
    if subject.startswith("grip_"):
        return "grip"
    return "flat" if subject.startswith(("palm_", "fingers_", "hand_")) else ""


def _spans(contact: Contact, duration: float) -> list[tuple[float, float]]:
    return contact.during if contact.during is not None else [(0.0, duration)]


def _strength(contact: Contact, times: Array, duration: float) -> Array:
    """1 while a contact holds, falling softly to 0 over its blend time, round the loop (T,)."""
    if contact.during is None:
        return np.ones(len(times))
    out = np.zeros(len(times))
    for a, b in contact.during:
        for turn in (-duration, 0.0, duration):
            away = np.maximum(np.maximum(a - times - turn, times + turn - b), 0.0)
            if contact.blend > 0.0:
                out = np.maximum(out, smooth(1.0 - away / contact.blend))
            else:
                out = np.maximum(out, (away <= 0.0).astype(float))
    return out


def _keep_contacts(motion: MotionSource, times: Array) -> tuple[Array, Array, Array]:
    """Angles (T, A), the body's moves (T, 3) and its first root (4, 4), contacts kept."""
    root0 = start_root(motion.posture, motion.turn)
    free = [a for c in motion.contacts.values() for a in c.by if a != "root"]
    free = list(dict.fromkeys(free))
    limits = limits_of(motion)
    contacts = {
        name: (c, _strength(c, times, motion.duration)) for name, c in motion.contacts.items()
    }
    keys = key_angles(motion)
    targets: dict[str, Target] = {}
    if not motion.curves:
        targets = _captures(motion, keys, root0, free)
        keys = _settle_keys(motion, keys, root0, free, targets)
    solver = Solver(between(motion, keys, times), root0, free, limits)
    if any(motion.travel):
        solver.keep_pace()
    full = [
        _row(motion, n, c, strength >= 1.0, targets, times) for n, (c, strength) in contacts.items()
    ]
    solved = solver.solve(full)
    partly = contacts_partly(contacts)
    rows = full
    if partly:
        world = world_transforms(rotations(solved[0]), solver.root(solved[1]))
        rows = [row for row in full if row.active.all()]
        for name, contact, strength in partly:
            row = _row(motion, name, contact, strength > 0.0, targets, times)
            rows.append(_faded(row, strength, world))
        solved = solver.solve(rows, start=solved)
    if any(motion.travel):
        fps = len(times) / motion.duration
        solver.follow(solved[1], round(STRIDE * fps))
        solved = solver.solve(rows, start=solved)
        solver.steady(solved, round(SWING * fps))
        solved = solver.solve(rows, start=(solver.wished, solved[1]))
        return softened(solved[0], 3), softened(solved[1], 3), root0
    for _ in range(3):
        if not _hasty(solved[0], solver.free, motion):
            break
        solver.steady(solved, round(STEADY * FPS))
        solved = solver.solve(rows, start=(solver.wished, solved[1]))
    return solved[0], solved[1], root0


def _hasty(angles: Array, free: list[int], motion: MotionSource) -> bool:
    """Whether a joint that gives way jumps from one solution to another."""
    if not free:
        return False
    steps = np.abs(np.diff(angles[:, free], axis=0))
    return bool(steps.max() * FPS > 0.6 * motion.fastest)


def _settle_keys(
    motion: MotionSource, keys: Array, root0: Array, free: list[str], targets: dict[str, Target]
) -> Array:
    """The keyframes' angles brought into the contacts that hold at each."""
    times = np.array([f.at for f in motion.keyframes])
    rows = []
    for name, contact in motion.contacts.items():
        active = _strength(contact, times, motion.duration) >= 1.0
        rows.append(_row(motion, name, contact, active, targets, times))
    solver = Solver(keys, root0, free, limits_of(motion))
    return solver.solve(rows, steps=80)[0]


def contacts_partly(
    contacts: dict[str, tuple[Contact, Array]],
) -> list[tuple[str, Contact, Array]]:
    """Those contacts that do not hold all the time."""
    return [(n, c, s) for n, (c, s) in contacts.items() if not (s >= 1.0).all()]


def _faded(row: Row, strength: Array, world: Array) -> Row:
    """A row whose demand slides from where the body would be to what the contact asks."""
    s = strength[:, None]
    row.strength = strength
    if row.kind == "rest":
        free = np.zeros((len(s), 3))
        free[:, 1] = lowest(world, row.part)
    else:
        free = point_positions(world, row.point)
        if row.kind == "touch":
            free = free - point_positions(world, row.other)
    row.place = free * (1.0 - s) + row.place * s
    if row.turn is not None:
        bone = INDEX[POINTS[row.point].bone]
        now = from_matrix(world[:, bone, :3, :3])
        then = np.broadcast_to(from_matrix(row.turn), now.shape)
        row.turn = np.stack(
            [to_matrix(blend(a, b, float(u))) for a, b, u in zip(now, then, strength, strict=True)]
        )
    return row


Target = tuple[Array, Array | None]


def _captures(
    motion: MotionSource, keys: Array, root0: Array, free: list[str]
) -> dict[str, Target]:
    """Where each point lands when its contact begins: place (3,) and, if flat, rotation."""
    found: dict[str, Target] = {}
    waiting = {n: c for n, c in motion.contacts.items() if c.hold in ("flat", "point")}
    starts = {n: min(a for a, _ in _spans(c, motion.duration)) for n, c in waiting.items()}
    for start in sorted(set(starts.values())):
        moment = np.array([start])
        solver = Solver(between(motion, keys, moment), root0, free, limits_of(motion))
        rows = []
        landing = [n for n in waiting if starts[n] == start]
        for name, contact in motion.contacts.items():
            if _strength(contact, moment, motion.duration)[0] >= 1.0:
                rows.append(_row(motion, name, contact, np.array([True]), found, moment))
        angles, move = solver.solve(rows, steps=80)
        world = world_transforms(rotations(angles), solver.root(move))
        for name in landing:
            contact = waiting[name]
            point = contact.point or ""
            place = point_positions(world, point)[0]
            turn = world[0, INDEX[POINTS[point].bone], :3, :3] if contact.hold == "flat" else None
            found[name] = (place, turn)
    return found


def _row(
    motion: MotionSource,
    name: str,
    contact: Contact,
    active: NDArray[np.bool_],
    targets: dict[str, Target],
    times: Array,
) -> Row:
    root = not contact.by or "root" in contact.by or contact.hold == "flat"
    row = Row(contact.hold, active, by=tuple(contact.by), root=root, point=contact.point or "")
    if contact.hold == "touch":
        row.other = contact.on
        return row
    base = place_props.support(motion, "floor" if contact.on == "air" else contact.on)
    place = base.place + base.normal * contact.height
    row.normal, row.place = base.normal, place[None]
    if contact.hold == "rest":
        row.part = contact.body or ""
    elif contact.on == "floor" and contact.at is not None and any(motion.travel):
        gone = since(_spans(contact, motion.duration), motion.duration, times)[:, None]
        place[[0, 2]] = contact.at
        row.place = place + gone * np.array([motion.travel[0], 0.0, motion.travel[1]])
        row.turn = np.eye(3)[None] if contact.hold == "flat" else None
    elif contact.hold != "press" and name in targets:
        where, turn = targets[name]
        row.place = where[None]
        row.turn = None if turn is None else turn[None]
    elif contact.hold != "press":
        row.kind = "landing"
        row.fixed = np.abs(base.normal) > 0.5
        if contact.at is not None:
            place[[0, 2]] = contact.at
            row.fixed = np.ones(3, dtype=bool)
        if contact.on == "air":
            row.fixed = np.zeros(3, dtype=bool)
        row.turn = np.eye(3)[None] if contact.hold == "flat" else None
    return row
