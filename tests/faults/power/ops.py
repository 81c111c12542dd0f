"""What a program asks of a disk, told by inode: the steps that a power cut can come between."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

ROOT = 0
"""The inode of the folder that is looked at."""


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes into a file, which grows when they end behind it."""

    inode: int
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A file cut, or made longer by zeros."""

    inode: int
    size: int


@dataclass(frozen=True, slots=True)
class Entries:
    """Names that come, go or change together: (folder, name, inode or None) each.

    A rename has two, which every file system of today changes as one.
    """

    edits: tuple[tuple[int, str, int | None], ...]


@dataclass(frozen=True, slots=True)
class Sync:
    """The program waited until a file or folder was on the disk."""

    inode: int


@dataclass(frozen=True, slots=True)
class Told:
    """The program said that something is done: it must be on the disk from here on."""


Op = Write | Resize | Entries | Sync | Told


@dataclass
class Tree:
    """Files by inode, and folders as names of inodes."""

    files: dict[int, bytes] = field(default_factory=dict)
    folders: dict[int, dict[str, int]] = field(default_factory=lambda: {ROOT: {}})

    def find(self, path: str) -> int | None:
        """The inode of a path below the root ("" is the root itself)."""
        inode: int | None = ROOT
        for part in path.split("/") if path else ():
            inode = self.folders.get(inode, {}).get(part) if inode is not None else None
        return inode

    def flat(self) -> dict[str, bytes | None]:
        """Everything that has a name: path -> bytes, None for a folder."""
        found: dict[str, bytes | None] = {}
        waiting = [("", ROOT)]
        while waiting:
            path, folder = waiting.pop()
            for name, inode in self.folders[folder].items():
                one = f"{path}{name}"
                if inode in self.folders:
                    found[one] = None
                    waiting.append((f"{one}/", inode))
                else:
                    found[one] = self.files[inode]
        return found

    def copy(self) -> Tree:
        """The same, to be changed."""
        return Tree(dict(self.files), {at: dict(names) for at, names in self.folders.items()})


def change(tree: Tree, op: Op) -> None:
    """Do one step, as the program sees it at once."""
    if isinstance(op, Write):
        old = tree.files[op.inode]
        if len(old) < op.offset:
            old += bytes(op.offset - len(old))
        tree.files[op.inode] = old[: op.offset] + op.data + old[op.offset + len(op.data) :]
    elif isinstance(op, Resize):
        old = tree.files[op.inode]
        tree.files[op.inode] = old[: op.size] + bytes(max(0, op.size - len(old)))
    elif isinstance(op, Entries):
        for folder, name, inode in op.edits:
            if inode is None:
                tree.folders[folder].pop(name, None)
            else:
                tree.folders[folder][name] = inode


@dataclass(frozen=True)
class Recording:
    """One deed: what lay on the disk before, and every step of it in order."""

    name: str
    before: Tree
    ops: tuple[Op, ...]
    made: Mapping[int, str]
    """Inodes that came into being in it: "file" or "folder"."""

    def after(self) -> Tree:
        """The folder when every step is done."""
        tree = self.before.copy()
        for inode, kind in self.made.items():
            if kind == "file":
                tree.files[inode] = b""
            else:
                tree.folders[inode] = {}
        for op in self.ops:
            change(tree, op)
        return tree
