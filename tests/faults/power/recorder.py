"""A child at work under strace, and its system calls as steps on a disk."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from tests.faults.power.ops import Entries, Op, Recording, Resize, Sync, Told, Tree, Write, change
from tests.faults.power.trace import Call, command, read

ROOT = Path(__file__).parents[3]
MARK = "/no-such-folder/"
"""Asking for something in here tells the recorder where the child is, and does nothing else."""
PATIENCE_S = 300
_OPENS = ("open", "openat", "creat")


def mark(*words: str) -> None:
    """Leave a word in the trace of this process."""
    try:
        os.unlink(MARK + "/".join(words))  # noqa: PTH108  (one call, whatever pathlib does)
    except FileNotFoundError:
        return
    raise AssertionError("a mark cannot be there")


def record(base: Path, log: Path, module: str, arguments: Sequence[str]) -> dict[str, Recording]:
    """Run a module in a child that does deeds in folders of `base`; each deed by its name.

    The child says `mark("begin", deed)` when a copy of `base/deeds/<deed>` lies in
    `base/copies/<deed>-0`, `mark("told")` when something is done, and `mark("end", deed)`.
    """
    program = [sys.executable, "-m", module, str(base), *arguments]
    done = subprocess.run(
        command(log, program),
        cwd=ROOT, env={**os.environ, "PYTHONPATH": _paths()},
        capture_output=True, text=True, timeout=PATIENCE_S, check=False,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"the child failed:\n{done.stderr}")
    return {one.name: one for one in _recordings(base, read(log))}


def _paths() -> str:
    return os.pathsep.join(str(ROOT / name) for name in (".", "tests", "tests/content"))


def can_record() -> bool:
    """Whether strace is here and may look at a process."""
    try:
        done = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True)
    except OSError:
        return False
    return done.returncode == 0


def tree_of(folder: Path) -> Tree:
    """A real folder as a tree of inodes."""
    tree = Tree()

    def look(at: Path, inode: int) -> None:
        for path in sorted(at.iterdir()):
            number = len(tree.files) + len(tree.folders)
            tree.folders[inode][path.name] = number
            if path.is_dir():
                tree.folders[number] = {}
                look(path, number)
            else:
                tree.files[number] = path.read_bytes()

    look(folder, 0)
    return tree


def _recordings(base: Path, calls: Iterator[Call]) -> Iterator[Recording]:
    now: _Recorder | None = None
    for call in calls:
        words = _marked(call)
        if words[:1] == ["begin"]:
            name = words[1]
            now = _Recorder(name, base / "deeds" / name, tree_of(base / "copies" / f"{name}-0"))
        elif words[:1] == ["end"] and now is not None:
            yield now.whole()
            now = None
        elif words == ["told"] and now is not None:
            now.ops.append(Told())
        elif now is not None:
            now.take(call)


def _marked(call: Call) -> list[str]:
    if call.name != "unlink" or not (path := call.text(0)).startswith(MARK):
        return []
    return path.removeprefix(MARK).split("/")


class _Recorder:
    """The steps of one deed in one folder."""

    def __init__(self, name: str, folder: Path, before: Tree) -> None:
        self.name = name
        self.ops: list[Op] = []
        self._prefix = f"{folder}/"
        self._before = before
        self._tree = before.copy()
        self._made: dict[int, str] = {}
        self._next = len(before.files) + len(before.folders)
        self._open: dict[int, int] = {}
        self._at: dict[int, int] = {}

    def whole(self) -> Recording:
        return Recording(self.name, self._before, tuple(self.ops), dict(self._made))

    def take(self, call: Call) -> None:
        """Add what a call did to the folder, if it did anything there."""
        if call.name in _OPENS:
            self._opened(call)
        elif call.name == "mmap":
            self._mapped(call)
        elif call.result >= 0 and call.name not in ("dup", "dup2", "dup3", "chdir", "fchdir"):
            does = getattr(self, f"_{call.name}", None)
            if does is not None:
                does(call)
            elif self._prefix in self._told(call):
                raise ValueError(f"{call.name} is a step that the recorder does not know")
        elif call.name in ("dup", "dup2", "dup3") and self._prefix in self._told(call):
            raise ValueError("a second handle for one file: its place cannot be told")

    def _told(self, call: Call) -> str:
        said = []
        for at, argument in enumerate(call.arguments):
            if argument.startswith('"') and call.name not in ("write", "pwrite64"):
                said.append(call.text(at))
            elif argument.endswith(">"):
                said.append(f"{call.handle(at)[1]}/")
        return "\n".join(said)

    def _do(self, op: Op) -> None:
        self.ops.append(op)
        change(self._tree, op)

    def _within(self, path: str) -> str | None:
        """A path below the folder, relative to it; None for all others."""
        path = os.path.normpath(path)
        if f"{path}/" == self._prefix:
            return ""
        return path.removeprefix(self._prefix) if path.startswith(self._prefix) else None

    def _place(self, path: str) -> tuple[int, str] | None:
        """Folder and name of a path."""
        inside = self._within(path)
        if not inside:
            return None
        folder, _, name = inside.rpartition("/")
        inode = self._tree.find(folder)
        if inode is None:
            raise ValueError(f"{path} is in no folder that is known")
        return inode, name

    def _inode(self, call: Call, at: int) -> int | None:
        """Which file or folder a handle is; None outside the folder."""
        number, path = call.handle(at)
        if number is not None and number in self._open:
            return self._open[number]
        inside = self._within(path)
        if inside is None:
            return None
        inode = self._tree.find(inside)
        if inode is None:
            raise ValueError(f"nobody knows what {path} is")
        return inode

    def _new(self, kind: str) -> int:
        inode = self._next
        self._next += 1
        self._made[inode] = kind
        if kind == "file":
            self._tree.files[inode] = b""
        else:
            self._tree.folders[inode] = {}
        return inode

    def _opened(self, call: Call) -> None:
        if call.result < 0:
            return
        self._open.pop(call.result, None)
        at, flags = (1, 2) if call.name == "openat" else (0, 1)
        said = "O_CREAT|O_TRUNC" if call.name == "creat" else call.arguments[flags]
        inside = self._within(call.path)
        if inside is None:
            return
        if "O_TMPFILE" in said or "O_DIRECT|" in said:
            raise ValueError(f"{said} is a way to open that the recorder does not know")
        inode = self._tree.find(inside)
        if inode is None:
            if "O_CREAT" not in said:
                raise ValueError(f"{call.text(at)} came from nowhere")
            place = self._place(call.path)
            assert place is not None
            inode = self._new("file")
            self._do(Entries(((*place, inode),)))
        elif "O_TRUNC" in said and self._tree.files[inode]:
            self._do(Resize(inode, 0))
        self._open[call.result] = inode
        end = len(self._tree.files.get(inode, b"")) if "O_APPEND" in said else 0
        self._at[call.result] = end

    def _mapped(self, call: Call) -> None:
        if call.arguments[4].startswith("-1") or "MAP_SHARED" not in call.arguments[3]:
            return
        if "PROT_WRITE" in call.arguments[2] and self._inode(call, 4) is not None:
            raise ValueError(f"{call.handle(4)[1]} is written through memory")

    def _lseek(self, call: Call) -> None:
        number, _ = call.handle(0)
        if number in self._open:
            self._at[number] = call.result

    def _write(self, call: Call) -> None:
        number, _ = call.handle(0)
        inode = self._inode(call, 0)
        if inode is None or number is None:
            return
        if number not in self._open:
            raise ValueError(f"nobody knows where in {call.handle(0)[1]} was written")
        self._do(Write(inode, self._at[number], call.bytes(1)[: call.result]))
        self._at[number] += call.result

    def _pwrite64(self, call: Call) -> None:
        if (inode := self._inode(call, 0)) is not None:
            self._do(Write(inode, call.number(3), call.bytes(1)[: call.result]))

    def _sendfile(self, call: Call) -> None:
        number, _ = call.handle(0)
        inode = self._inode(call, 0)
        if inode is None or number is None or not call.result:
            return
        start = int(call.arguments[2].split("]")[0].removeprefix("["))
        source = self._inode(call, 1)
        if source is None:  # from outside, where nothing changes meanwhile
            data = Path(call.handle(1)[1]).read_bytes()
        else:
            data = self._tree.files[source]
        self._do(Write(inode, self._at[number], data[start : start + call.result]))
        self._at[number] += call.result

    def _ftruncate(self, call: Call) -> None:
        if (inode := self._inode(call, 0)) is not None:
            self._do(Resize(inode, call.number(1)))

    def _fsync(self, call: Call) -> None:
        if (inode := self._inode(call, 0)) is not None:
            self._do(Sync(inode))

    _fdatasync = _fsync

    def _names(self, call: Call, first: str, second: str, *, stays: bool) -> None:
        one, two = self._place(first), self._place(second)
        if one is None and two is None:
            return
        if one is None or two is None:
            raise ValueError(f"{call.name} across the edge of the folder: {first}, {second}")
        inode = self._tree.folders[one[0]][one[1]]
        edits = [(*two, inode)] if stays else [(*one, None), (*two, inode)]
        self._do(Entries(tuple(edits)))

    def _rename(self, call: Call) -> None:
        self._names(call, call.text(0), call.text(1), stays=False)

    def _link(self, call: Call) -> None:
        self._names(call, call.text(0), call.text(1), stays=True)

    def _linkat(self, call: Call) -> None:
        self._names(call, self._joined(call, 0), self._joined(call, 2), stays=True)

    def _renameat(self, call: Call) -> None:
        self._names(call, self._joined(call, 0), self._joined(call, 2), stays=False)

    def _joined(self, call: Call, at: int) -> str:
        return str(Path(call.handle(at)[1], call.text(at + 1)))

    def _gone(self, path: str) -> None:
        if (place := self._place(path)) is not None:
            self._do(Entries(((*place, None),)))

    def _unlink(self, call: Call) -> None:
        self._gone(call.text(0))

    def _unlinkat(self, call: Call) -> None:
        self._gone(self._joined(call, 0))

    def _rmdir(self, call: Call) -> None:
        self._gone(call.text(0))

    def _mkdir(self, call: Call) -> None:
        if (place := self._place(call.text(0))) is not None:
            inode = self._new("folder")
            self._do(Entries(((*place, inode),)))


def without_syncs(recording: Recording) -> Recording:
    """The same deed by a program that waits for nothing: what the model must find fault with."""
    kept = tuple(op for op in recording.ops if not isinstance(op, Sync))
    return replace(recording, ops=kept)
