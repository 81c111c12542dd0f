"""Reading motion files: YAML to `MotionSource`, with errors that name file, line and remedy."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pydantic import ValidationError

from kiosk import plainfile
from kiosk.motion import yamlread
from kiosk.motion.schema import MotionSource
from kiosk.motion.yamlbounds import TooMuch, YamlProblem
from kiosk.motion.yamlread import Location

Lines = Mapping[Location, int]
"""The line (from 1) of every field and entry of a file."""
_NAME = re.compile(r"[a-z0-9]+(-{1,2}[a-z0-9]+)*")


class MotionError(ValueError):
    """A motion file that cannot be used; its text says file, line, what is wrong, what to do."""


def line_in(lines: Lines, path: Iterable[str | int]) -> int:
    """The line (from 1) of the deepest part of `path` that the file has."""
    at: Location = ()
    line = 1
    for key in path:
        here = (*at, "from" if key == "base" else key)
        if here in lines:
            at, line = here, lines[here]
        elif key != "angles":
            break
    return line


def whole(path: Path) -> dict[str, Any]:
    """A file's data with what it extends; raises `MotionError`."""
    return _whole(path)[0]


def read(path: Path) -> tuple[dict[str, Any], Lines]:
    """A file's own data, and its lines; raises `MotionError`."""
    try:
        data, lines = yamlread.read(plainfile.read_text(path))
    except FileNotFoundError:
        raise MotionError(f"{path}: there is no such motion file") from None
    except UnicodeDecodeError as error:
        raise MotionError(f"{path}: save the file as UTF-8 text ({error.reason})") from None
    except OSError as error:
        raise MotionError(f"{path}: it cannot be read ({error.strerror})") from None
    except TooMuch as error:
        raise MotionError(f"{path}:{error.line}: {error}") from None
    except YamlProblem as error:
        raise MotionError(f"{path}:{error.line}: this is not YAML: {error}") from None
    if not isinstance(data, dict):
        raise MotionError(f"{path}:1: a motion file holds keys and values, see the schema's guide")
    return data, lines


def _merge(base: Mapping[str, Any], over: Mapping[str, Any]) -> dict[str, Any]:
    """`over` upon `base`: maps merge, null removes, everything else replaces."""
    out = dict(base)
    for key, value in over.items():
        if value is None:
            out.pop(key, None)
        elif isinstance(value, Mapping) and isinstance(out.get(key), Mapping):
            out[key] = _merge(out[key], value)
        else:
            out[key] = _plain(value)
    return out


def _plain(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {str(k): _plain(v) for k, v in value.items() if v is not None}
    if isinstance(value, list):
        return [_plain(v) for v in value]
    return value


def _whole(path: Path, seen: tuple[Path, ...] = ()) -> tuple[dict[str, Any], Lines]:
    """The file's data with what it extends, and the lines of the file itself."""
    own, lines = read(path)
    data = _plain(own)
    extends = data.pop("extends", None)
    if extends is None:
        return data, lines
    line = line_in(lines, ["extends"])
    if not (isinstance(extends, str) and _NAME.fullmatch(extends)):
        raise MotionError(f"{path}:{line}: it extends {extends!r}: give the id of a motion")
    other = path.parent / f"{extends}.yaml"
    if other in (*seen, path):
        raise MotionError(f"{path}:{line}: it extends itself; remove one `extends`")
    if not other.exists():
        raise MotionError(f"{path}:{line}: it extends '{extends}', but {other.name} is not there")
    base, _ = _whole(other, (*seen, path))
    for key in ("wrong", "about"):
        base.pop(key, None)
    return _merge(base, {k: v for k, v in own.items() if k != "extends"}), lines


def load(path: Path) -> MotionSource:
    """Read one motion file, following `extends`; raises `MotionError`."""
    data, lines = _whole(path)
    try:
        motion = MotionSource.model_validate(data)
    except ValidationError as error:
        problems = []
        for detail in error.errors():
            where = [p for p in detail["loc"] if p != "angles"]
            name = ".".join(str(p) for p in where) or "the motion"
            text = detail["msg"].removeprefix("Value error, ")
            problems.append(f"{path}:{line_in(lines, detail['loc'])}: {name}: {text}")
        raise MotionError("\n".join(problems)) from None
    if motion.id != path.stem:
        line = line_in(lines, ["id"])
        raise MotionError(
            f"{path}:{line}: the id is '{motion.id}' but the file is named '{path.stem}': "
            "make them the same"
        )
    return motion


def load_all(folder: Path) -> dict[str, MotionSource]:
    """Every motion of a folder by id; raises `MotionError` with all that is wrong."""
    out: dict[str, MotionSource] = {}
    errors: list[str] = []
    for path in sorted(folder.glob("*.yaml")):
        try:
            out[path.stem] = load(path)
        except MotionError as error:
            errors.append(str(error))
    if errors:
        raise MotionError("\n".join(errors))
    return out
