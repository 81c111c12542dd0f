"""What may lie on a disk after a power cut: a model of file systems, after the published ones.

As in ALICE (Pillai et al., OSDI 2014) and SQLite's own crash tests, what the program wrote since
it last waited for the disk may be there whole, in part, or not at all, in any order between files:

- Bytes of a file are on the disk once that file was synced. Before that each sector (512 bytes or
  4 KB) of each write is there or not; a file that grew without its bytes reads as zeros.
- Names are on the disk by one of two rules. "journal", as ext4, XFS and NTFS do: changes of names
  arrive in the order in which they were made, and a sync brings all of them up to the last one
  that concerns what is synced. "loose", as little as POSIX promises: a name is there once its
  folder was synced, and until then each change is kept or lost by itself. A rename is one change.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from typing import Literal

from tests.faults.power.ops import Entries, Op, Recording, Resize, Sync, Tree, Write

Rule = Literal["journal", "loose"]
Some = Literal["all", "none", "some"]
Bytes = Literal["all", "none", "zeros", "some", "torn"]
"""Of what was not synced: everything, nothing, only the length of files, some whole writes, or
some sectors of each write."""
NEVER = 1 << 60


@dataclass(frozen=True, slots=True)
class Cut:
    """One power cut: after how many steps, and what of the rest had arrived by chance."""

    at: int
    rule: Rule
    names: Some
    bytes: Bytes
    seed: int = 0


class Disk:
    """Where each step of a recording arrives for sure, and what a cut leaves."""

    def __init__(self, recording: Recording) -> None:
        self.recording = recording
        ops = recording.ops
        self._sizes = _sizes(recording)
        self._data = _steps_of_files(ops)
        self._safe: dict[Rule, list[int]] = {
            "journal": _safe_names(recording, _journal(recording, self._sizes)),
            "loose": _safe_names(recording, _loose(recording)),
        }
        self._safe_data = {
            at: next((j for j in range(at + 1, len(ops)) if ops[j] == Sync(inode)), NEVER)
            for inode, steps in self._data.items()
            for at in steps
        }

    def after(self, cut: Cut) -> Tree:
        """What a start of the program finds on the disk."""
        chance = random.Random(f"{self.recording.name} {cut}")
        folders = self._names(cut, chance)
        files: dict[int, bytes] = {}
        waiting, seen = [0], set()
        while waiting:
            folder = waiting.pop()
            seen.add(folder)
            for inode in folders[folder].values():
                if inode in folders and inode not in seen:
                    waiting.append(inode)
                elif inode not in folders and inode not in files:
                    files[inode] = self._file(inode, cut, chance)
        return Tree(files, {at: names for at, names in folders.items() if at in seen})

    def _names(self, cut: Cut, chance: random.Random) -> dict[int, dict[str, int]]:
        folders = {at: dict(names) for at, names in self.recording.before.folders.items()}
        folders |= {at: {} for at, kind in self.recording.made.items() if kind == "folder"}
        safe = self._safe[cut.rule]
        ops = self.recording.ops
        made = [at for at in range(cut.at) if isinstance(ops[at], Entries)]
        here = {at for at in made if safe[at] < cut.at}
        open_ = [at for at in made if at not in here]
        if cut.names == "all":
            here |= set(open_)
        elif cut.names == "some" and cut.rule == "journal":
            here |= set(open_[: chance.randint(0, len(open_))])
        elif cut.names == "some":
            here |= {at for at in open_ if chance.random() < 0.5}
        for at in sorted(here):
            op = ops[at]
            assert isinstance(op, Entries)
            for folder, name, inode in op.edits:
                if inode is None:
                    folders[folder].pop(name, None)
                else:
                    folders[folder][name] = inode
        return folders

    def _file(self, inode: int, cut: Cut, chance: random.Random) -> bytes:
        steps = [at for at in self._data.get(inode, ()) if at < cut.at]
        start = self.recording.before.files.get(inode, b"")
        if not steps:
            return start
        ops = self.recording.ops
        open_ = [at for at in steps if self._safe_data[at] >= cut.at]
        last = self._last_length(steps, open_, cut, chance)
        # what is there at random is so for each file by itself
        odds = chance.choice((0.15, 0.5, 0.85))
        sector = chance.choice((512, 4096))
        platter = bytearray(start)
        for at in steps:
            op, sure = ops[at], at not in open_
            if isinstance(op, Resize):
                if at <= last:
                    del platter[op.size :]
                continue
            assert isinstance(op, Write)
            for first, piece in _pieces(op, sector if cut.bytes == "torn" and not sure else NEVER):
                if sure or cut.bytes == "all" or (
                    cut.bytes in ("some", "torn") and chance.random() < odds
                ):  # fmt: skip
                    platter.extend(bytes(max(0, first - len(platter))))
                    platter[first : first + len(piece)] = piece
        length = self._sizes[last] if last >= 0 else len(start)
        return bytes(platter[:length]) + bytes(max(0, length - len(platter)))

    def _last_length(
        self, steps: list[int], open_: list[int], cut: Cut, chance: random.Random
    ) -> int:
        """The step whose length of the file is on the disk; -1 for that from before all."""
        sure = max((at for at in steps if at not in open_), default=-1)
        if cut.bytes == "none":
            return sure
        if cut.bytes in ("all", "zeros"):
            return steps[-1]
        return chance.choice([sure, *(at for at in open_ if at > sure), steps[-1]])


def _pieces(op: Write, sector: int) -> list[tuple[int, bytes]]:
    """A write cut at the edges of sectors: where each piece goes, and its bytes."""
    end = op.offset + len(op.data)
    if op.offset // sector == (end - 1) // sector:
        return [(op.offset, op.data)]
    edges = [op.offset, *range((op.offset // sector + 1) * sector, end, sector), end]
    return [(one, op.data[one - op.offset : two - op.offset]) for one, two in pairwise(edges)]


def _steps_of_files(ops: tuple[Op, ...]) -> dict[int, list[int]]:
    found: dict[int, list[int]] = {}
    for at, op in enumerate(ops):
        if isinstance(op, Write | Resize):
            found.setdefault(op.inode, []).append(at)
    return found


def _sizes(recording: Recording) -> dict[int, int]:
    """The length of the file after each step that is about one."""
    now = {inode: len(data) for inode, data in recording.before.files.items()}
    found = {}
    for at, op in enumerate(recording.ops):
        if isinstance(op, Resize):
            now[op.inode] = op.size
        elif isinstance(op, Write):
            now[op.inode] = max(now.get(op.inode, 0), op.offset + len(op.data))
        else:
            continue
        found[at] = now[op.inode]
    return found


def _safe_names(recording: Recording, brings: Callable[[int], set[int]]) -> list[int]:
    """For each step, the sync that brings it to the disk, if it is a change of names."""
    safe = [NEVER] * len(recording.ops)
    for at, op in enumerate(recording.ops):
        if isinstance(op, Sync):
            for one in brings(at):
                safe[one] = min(safe[one], at)
    return safe


def _loose(recording: Recording) -> Callable[[int], set[int]]:
    """A sync brings the changes in the folder that is synced."""

    def brings(at: int) -> set[int]:
        synced = recording.ops[at]
        return {
            i
            for i, op in enumerate(recording.ops[:at])
            if isinstance(op, Entries) and any(edit[0] == synced.inode for edit in op.edits)
        }

    return brings


def _journal(recording: Recording, sizes: dict[int, int]) -> Callable[[int], set[int]]:
    """A sync brings all changes up to the last one of the thing's own names, entries or length."""

    def brings(at: int) -> set[int]:
        inode, last = recording.ops[at].inode, -1
        length = len(recording.before.files.get(inode, b""))
        for i, op in enumerate(recording.ops[:at]):
            if isinstance(op, Entries):
                if any(inode in (folder, thing) for folder, _, thing in op.edits):
                    last = i
            elif isinstance(op, Write | Resize) and op.inode == inode and sizes[i] != length:
                last, length = i, sizes[i]
        return {i for i in range(last + 1) if isinstance(recording.ops[i], Entries)}

    return brings
