"""What the last proof of forgetting came to, kept in the data folder."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path

FILE = "forgets.json"


@dataclass(frozen=True)
class Line:
    """One place: how many traces (-1: it cannot be searched), how much was looked at, and where
    they lie. `amount` is megabytes of memory or a number of files; `whole` is False when there was
    not time for all of it.
    """

    place: str
    found: int
    amount: int = 0
    where: str = ""
    whole: bool = True


@dataclass(frozen=True)
class Proof:
    """When it was (ISO, UTC), and its lines."""

    at: str
    lines: tuple[Line, ...]

    @property
    def found(self) -> int:
        """Traces in all places."""
        return sum(max(0, line.found) for line in self.lines)


def keep(data: Path, proof: Proof) -> None:
    """Write it down, whole or not at all. Raises OSError."""
    target = data / FILE
    temporary = target.with_name(f"{FILE}.tmp")
    lines = [asdict(line) for line in proof.lines]
    temporary.write_text(json.dumps({"at": proof.at, "lines": lines}) + "\n", encoding="utf-8")
    temporary.replace(target)


def last(data: Path) -> Proof | None:
    """The last one; None when there is none that can be read."""
    try:
        kept = json.loads((data / FILE).read_text(encoding="utf-8"))
        return Proof(str(kept["at"]), tuple(Line(**line) for line in kept["lines"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
