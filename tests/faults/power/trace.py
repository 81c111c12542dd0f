"""System calls as strace writes them, read back: name, arguments, paths of handles, result."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

CALLS = (
    *("open", "openat", "creat", "lseek", "write", "pwrite64", "writev", "pwritev", "pwritev2"),
    *("truncate", "ftruncate", "fallocate", "sendfile", "copy_file_range", "mmap"),
    *("fsync", "fdatasync", "sync_file_range", "sync", "syncfs", "msync"),
    *("rename", "renameat", "renameat2", "link", "linkat", "symlink", "symlinkat"),
    *("unlink", "unlinkat", "mkdir", "mkdirat", "rmdir", "chdir", "fchdir", "dup", "dup2", "dup3"),
)
"""All that changes what is on a disk, or where in a file the next change goes."""
LONGEST = 64 * 1024 * 1024
"""Bytes of one write that are told whole."""
_LINE = re.compile(r"^(\d+) +(.*)$")
_DONE = re.compile(r"^(\w+)\((.*)\) += (-?\d+|0x[0-9a-f]+|\?)(<[^>]*>)?(?: .*)?$", re.DOTALL)
_RESUMED = re.compile(r"^<\.\.\. \w+ resumed>")
_HANDLE = re.compile(r"^(AT_FDCWD|-?\d+)(?:<([^>]*)>)?$")
_ARGUMENT = re.compile(r'"[^"]*"(?:\.\.\.)?|\[[^\]]*\](?: => \[[^\]]*\])?|[^,]+')


@dataclass(frozen=True, slots=True)
class Call:
    """One system call that has returned."""

    thread: int
    name: str
    arguments: tuple[str, ...]
    result: int
    path: str
    """Of the handle that it returned."""

    def text(self, at: int) -> str:
        """An argument that is a path."""
        return self.bytes(at).decode("utf-8")

    def bytes(self, at: int) -> bytes:
        """An argument that is bytes."""
        said = self.arguments[at]
        if not said.startswith('"') or said.endswith("..."):
            raise ValueError(f"{self.name} is told only in part: {said[:60]}")
        return plain(said[1:-1])

    def number(self, at: int) -> int:
        """An argument that is a number."""
        return int(self.arguments[at])

    def handle(self, at: int) -> tuple[int | None, str]:
        """An argument that is a handle: its number (None: the folder one works in) and path."""
        match = _HANDLE.match(self.arguments[at])
        if match is None:
            raise ValueError(f"{self.arguments[at]} is no handle")
        number = None if match[1] == "AT_FDCWD" else int(match[1])
        return number, plain(match[2] or "").decode("utf-8", "replace")


def plain(hex: str) -> bytes:
    r"""Bytes of "\x41\x42", as strace writes everything with -xx."""
    return bytes.fromhex(hex.replace("\\x", ""))


def command(log: Path, program: list[str]) -> list[str]:
    """How to start a program so that `read` can tell what it did."""
    return [
        *("strace", "-f", "-y", "-xx", "-s", str(LONGEST), "--seccomp-bpf", "-o", str(log)),
        *("-e", f"trace={','.join(CALLS)}", "-e", "signal=none", *program),
    ]


def read(log: Path) -> Iterator[Call]:
    """Every call of a log in the order in which they returned."""
    begun: dict[int, str] = {}
    with log.open(encoding="ascii") as lines:
        for line in lines:
            match = _LINE.match(line.rstrip("\n"))
            if match is None:
                raise ValueError(f"strace said: {line[:80]}")
            thread, said = int(match[1]), match[2]
            if said.startswith(("+++", "---")):
                continue
            if said.endswith(" <unfinished ...>"):
                begun[thread] = said.removesuffix(" <unfinished ...>")
                continue
            if _RESUMED.match(said):
                said = begun.pop(thread) + _RESUMED.sub("", said)
            call = _DONE.match(said)
            if call is None:
                raise ValueError(f"strace said: {said[:80]}")
            if call[3] != "?":
                yield Call(
                    thread,
                    call[1],
                    tuple(one.strip() for one in _ARGUMENT.findall(call[2])),
                    int(call[3], 0),
                    plain((call[4] or "<>")[1:-1]).decode("utf-8", "replace"),
                )
