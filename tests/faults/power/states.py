"""Which power cuts are tried: every step in order, and chosen ones where writes are lost."""

from __future__ import annotations

import hashlib
import random
from collections.abc import Iterator
from pathlib import Path

from tests.faults.power.disk import Bytes, Cut, Rule, Some
from tests.faults.power.ops import Recording, Sync, Told, Tree

RULES: tuple[Rule, ...] = ("journal", "loose")
EXTREMES: tuple[tuple[Some, Bytes], ...] = (
    *(("none", "none"), ("none", "all")),
    *(("all", "none"), ("all", "zeros")),
    *(("some", "all"), ("some", "none")),
)


def prefixes(recording: Recording, most: int = 1 << 60) -> Iterator[Cut]:
    """A cut after every step, with all before it on the disk; `most` of them, evenly spread."""
    last = len(recording.ops)
    parts = min(most - 1, last)
    for number in range(parts + 1):
        yield Cut(round(number * last / parts), "journal", "all", "all")


def reordered(recording: Recording, seed: int, count: int) -> Iterator[Cut]:
    """`count` cuts with losses: half at extremes right at a sync, half at random, and those more
    often the longer nothing was synced.

    Equal seeds give equal cuts, for the same number of steps.
    """
    chance = random.Random(f"{recording.name} {seed}")
    ops = recording.ops
    edges = sorted(
        {near for at, op in enumerate(ops) if isinstance(op, Sync | Told) for near in (at, at + 1)}
        | {len(ops)}
    )
    extremes = [Cut(at, rule, *one, seed) for at in edges for rule in RULES for one in EXTREMES]
    chance.shuffle(extremes)
    chosen = extremes[: count // 2]
    yield from chosen
    open_ = [0]
    for op in ops:
        open_.append(0 if isinstance(op, Sync) else open_[-1] + 1)
    free = chance.choices(range(1, len(open_)), [1 + many for many in open_[1:]], k=count)
    for number in range(count - len(chosen)):
        at = chance.choice(edges) if chance.random() < 0.3 else free[number]
        bytes_: Bytes = chance.choice(("some", "torn", "torn", "all", "zeros"))
        yield Cut(at, chance.choice(RULES), chance.choice(("some", "some", "all")), bytes_,
                  seed + number)  # fmt: skip


def digest(tree: Tree) -> str:
    """Equal for equal folders."""
    found = hashlib.blake2b(digest_size=16)
    for path, data in sorted(tree.flat().items()):
        found.update(f"{path}\0{-1 if data is None else len(data)}\0".encode())
        found.update(data or b"")
    return found.hexdigest()


def told(recording: Recording, at: int) -> int:
    """How many things the program had said to be done by then."""
    return sum(isinstance(op, Told) for op in recording.ops[:at])


def put(tree: Tree, folder: Path) -> None:
    """Make a real folder of it."""
    folder.mkdir(parents=True)
    for path, data in sorted(tree.flat().items()):
        if data is None:
            (folder / path).mkdir()
        else:
            (folder / path).write_bytes(data)
