"""Samples over a time of unknown length, in a list that never grows beyond a bound."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import Any

MOST = 2000


@dataclass(frozen=True)
class Sample:
    """What the process was at rest, between two visits, `at_s` seconds after the beginning."""

    at_s: float
    memory_mb: float
    handles: int
    threads: int
    items: int
    """Items of Qt Quick in the window."""
    objects: int
    """Objects that Python's collector watches."""
    compiled: int
    """Pieces of the process that hold code made while it runs: shaders, without a graphics chip."""
    visits: int
    touches: int


class Series:
    """Keeps at most `most` samples, spread evenly: when full, every second one goes."""

    def __init__(self, most: int = MOST) -> None:
        if most < 2:
            raise ValueError("a series needs room for two samples")
        self.most = most
        self._every = 1
        self._seen = 0
        self._kept: list[Sample] = []

    def add(self, sample: Sample) -> None:
        """Take a sample in, or let it go where the series has become sparse."""
        if self._seen % self._every == 0:
            self._kept.append(sample)
        self._seen += 1
        if len(self._kept) > self.most:
            self._kept = self._kept[::2]
            self._every *= 2

    @property
    def seen(self) -> int:
        """How many were ever added."""
        return self._seen

    def __len__(self) -> int:
        return len(self._kept)

    def samples(self) -> list[Sample]:
        """Those that are kept, oldest first."""
        return list(self._kept)

    def as_json(self) -> list[dict[str, Any]]:
        """The same as plain data."""
        return [asdict(sample) for sample in self._kept]
