"""Motion files as compiled clips, each compiled once and then kept in a cache.

A clip's cache entry is named after everything it depends on: its file, the files it extends, and
the program that compiles it. A stale entry is simply never asked for again.
"""

from __future__ import annotations

import hashlib
import json
import os
import re
from collections.abc import Iterable, Mapping
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict
from functools import cache
from multiprocessing import get_context
from pathlib import Path
from typing import TYPE_CHECKING

import kiosk.motion
from kiosk import plainfile
from kiosk.motion.checks import Finding as Fault
from kiosk.motion.checks import check as check_clip
from kiosk.motion.clip import Clip, ClipError
from kiosk.motion.compile import compile_file
from kiosk.motion.load import MotionError

if TYPE_CHECKING:
    from kiosk.content.reader import Reader

_AFTER = frozenset(
    f"{name}.py"
    for name in ("checks", "claims", "deform", "deform_file", "keyposes", "report", "where")
)
"""Modules that only look at clips: changing them changes no clip."""
_EXTENDS = re.compile(rb"^extends:\s*['\"]?([a-z0-9-]+)", re.MULTILINE)
_CHECKOUT = Path(__file__).parents[2]
CACHE = _CHECKOUT / "build" / "clips" if (_CHECKOUT / "pyproject.toml").is_file() else None
"""Where a checkout keeps compiled motions; an installed program compiles each time."""
WORKERS = min(4, os.cpu_count() or 1)


@cache
def _program(*, whole: bool = False) -> bytes:
    """A hash of the code that compiles motions; with `whole` of what looks at clips, too."""
    digest = hashlib.sha256()
    for folder in kiosk.motion.__path__:
        for path in sorted(Path(folder).glob("*.py")):
            if path.name in _AFTER and not whole:
                continue
            digest.update(path.name.encode() + path.read_bytes())
    return digest.digest()


def fingerprint(path: Path) -> str:
    """A name for what a motion file compiles to, before compiling it."""
    digest = hashlib.sha256(_program())
    seen: set[Path] = set()
    while path not in seen and path.is_file():
        seen.add(path)
        try:
            text = plainfile.read(path, 2_000_000)
        except OSError:  # whoever compiles it says why
            break
        digest.update(path.name.encode() + b"\0" + text)
        extends = _EXTENDS.search(text)
        if extends:
            path = path.with_name(f"{extends[1].decode()}.yaml")
    return digest.hexdigest()[:32]


def seed(folder: Path, source: Path, reader: Reader) -> None:
    """Put the clips of a release into an empty cache: what its source would compile to.

    Only for the release that was built from `source` by this program, as in a packaged one.
    """
    if folder.exists():
        return
    for path in sorted(source.glob("*.yaml")):
        try:
            data = reader.clip_bytes(path.stem)
        except LookupError:
            continue
        Motions({}, folder)._keep(path, data)


def _compile(path: Path) -> bytes | str:
    """Bytes of the clip, or what is wrong with the file."""
    try:
        return compile_file(path).to_bytes()
    except (MotionError, ValueError, KeyError) as error:
        return str(error) or f"{path}:1: it cannot be compiled ({type(error).__name__})"


class Motions:
    """Compiled motions of a source folder. `cache` is a folder, or None to keep nothing."""

    def __init__(self, files: Mapping[str, Path], cache: Path | None = CACHE) -> None:
        self._cache = cache
        self._files = files
        self._clips: dict[str, Clip] = {}
        self.bytes: dict[str, bytes] = {}
        self.problems: dict[str, str] = {}
        """What is wrong with the files that do not compile, one line for each problem."""
        missing = {}
        for name, path in files.items():
            kept = self._kept(path)
            if kept is None:
                missing[name] = path
            else:
                self.bytes[name] = kept
        for (name, path), result in zip(missing.items(), _compiled(missing.values()), strict=True):
            if isinstance(result, str):
                self.problems[name] = result
            else:
                self.bytes[name] = result
                self._keep(path, result)

    def clip(self, name: str) -> Clip:
        """One compiled motion. Raises KeyError."""
        if name not in self._clips:
            self._clips[name] = Clip.from_bytes(self.bytes[name])
        return self._clips[name]

    def faults(self, name: str) -> tuple[Fault, ...]:
        """What is wrong with how a compiled motion moves, kept like the clip. Raises KeyError."""
        clip = self.clip(name)
        if self._cache is None:
            return check_clip(clip)
        program = _program(whole=True).hex()[:16]
        file = self._cache / f"{fingerprint(self._files[name])}-{program}.json"
        try:
            kept = json.loads(file.read_text("utf-8"))
            return tuple(Fault(**fault) for fault in kept)
        except (OSError, ValueError, TypeError):
            found = check_clip(clip)
        _write(file, json.dumps([asdict(fault) for fault in found]).encode())
        return found

    def _file(self, path: Path) -> Path | None:
        return None if self._cache is None else self._cache / f"{fingerprint(path)}.clip"

    def _kept(self, path: Path) -> bytes | None:
        file = self._file(path)
        try:
            data = file.read_bytes() if file is not None else None
            if data is not None:
                Clip.from_bytes(data)
        except (OSError, ClipError):
            return None
        return data

    def _keep(self, path: Path, data: bytes) -> None:
        file = self._file(path)
        if file is not None:
            _write(file, data)


def _write(file: Path, data: bytes) -> None:
    temporary = file.with_suffix(f".{os.getpid()}.tmp")
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        temporary.write_bytes(data)
        temporary.replace(file)
    except OSError:  # a cache that cannot be written is only slower
        temporary.unlink(missing_ok=True)


def _compiled(paths: Iterable[Path]) -> list[bytes | str]:
    todo = list(paths)
    if len(todo) < 3 or WORKERS < 2:
        return [_compile(path) for path in todo]
    # spawned, not forked: a copy of a program with windows and threads may stand still for ever
    context = get_context("spawn")
    with ProcessPoolExecutor(min(WORKERS, len(todo)), mp_context=context) as pool:
        return list(pool.map(_compile, todo))
