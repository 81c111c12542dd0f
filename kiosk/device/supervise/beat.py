"""The heartbeat: one line a second from the kiosk to its supervisor, on standard output."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, fields
from typing import Any, get_args

from kiosk.device.health import State

PREFIX = "beat "
EVERY_S = 1.0
GRAPHICS_LOST = 79
"""The exit code of a kiosk that has nothing to draw with: another one must draw in another way."""
LONGEST = 4000


@dataclass(frozen=True)
class Beat:
    """The kiosk's main thread is alive, and this is what it sees.

    `frames` counts those that reached the screen; each beat asks for one, so it goes up with every
    beat unless nothing is drawn. `resting_s` is how long nobody has been there.
    """

    state: State
    frames: int
    ready: bool = False
    resting_s: float = 0.0
    release: int = 0
    sha256: str = ""
    tier: str = ""
    fps: float = 0.0
    slowest_ms: float = 0.0
    memory_mb: float = 0.0
    ready_ms: float = 0.0
    trouble: str = ""
    """"graphics" when what draws was lost."""


def encode(beat: Beat) -> str:
    """The line, with its end."""
    return f"{PREFIX}{json.dumps(asdict(beat), separators=(',', ':'))}\n"


def decode(line: str) -> Beat | None:
    """The beat of a line; None where the line is something else, or not whole."""
    if not line.startswith(PREFIX) or len(line) > LONGEST:
        return None
    try:
        found = json.loads(line[len(PREFIX) :])
        return Beat(**{one.name: _value(one, found) for one in fields(Beat) if one.name in found})
    except (ValueError, TypeError, RecursionError):
        return None


def _value(one: Any, found: dict[str, Any]) -> Any:
    value = found[one.name]
    if one.type == "State":
        if value not in get_args(State):
            raise ValueError(value)
        return value
    if one.type == "float":
        if isinstance(value, bool) or not math.isfinite(value):
            raise ValueError(value)
        return float(value)
    wanted = {"str": str, "int": int, "bool": bool}[one.type]
    if type(value) is not wanted:
        raise ValueError(value)
    return value
