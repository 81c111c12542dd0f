"""What was tried, what came of it, and where it is written: for tests and for the report."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from kiosk.studio import audit
from kiosk.studio.store import FILE, Store


@dataclass(frozen=True)
class Attempt:
    """One way in that was tried: how, what refused it, where staff find it."""

    how: str
    refused: str
    logged: str


def state(data: Path) -> dict[str, str]:
    """A hash of every file of a data folder, but for what the kiosk writes by itself."""
    own = ("usage.db", "health.json", "log/")
    found = {}
    for path in sorted(p for p in data.rglob("*") if p.is_file() and not p.is_symlink()):
        name = path.relative_to(data).as_posix()
        if not name.startswith(own):
            found[name] = hashlib.sha256(path.read_bytes()).hexdigest()
    return found


def log(data: Path) -> list[str]:
    """What the studio's log says, newest first."""
    if not (data / FILE).is_file():
        return []
    with Store(data) as store:
        return [f"{entry.what} {entry.subject}" for entry in audit.entries(store.connection)]
