"""What a section of the report is made of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

Value = float | int | str


@dataclass(frozen=True)
class Budget:
    """How much to do: minutes for what lasts, runs for what is repeated, and the seed of chance."""

    minutes: float = 60.0
    runs: int = 500
    seed: int = 20261128


@dataclass(frozen=True)
class Figure:
    """One figure: "memory growth", 0.4, "MB an hour", "flat". An empty verdict only informs."""

    name: str
    value: Value
    unit: str = ""
    verdict: str = ""


@dataclass(frozen=True)
class Table:
    """Rows of words and numbers under a head of as many; `title` may be empty."""

    head: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    title: str = ""


@dataclass(frozen=True)
class Plot:
    """A picture: `draw` is given matplotlib's axes, or `svg` is a file that is drawn already.

    `name` is its file's (letters and dashes); `caption` says in one sentence what it shows.
    """

    name: str
    caption: str
    draw: Callable[[Any], None] | None = None
    svg: Path | None = None


@dataclass(frozen=True)
class Section:
    """What came of a section.

    `answer` is the sentence or two for the front page, for whoever looks after a clinic and not
    after machines: what was done, how often, what patients saw. `done` says it in more of them.
    `command` runs it again. `problems` are what must not be; with none the section has passed.
    """

    title: str
    answer: str
    done: tuple[str, ...]
    command: str
    figures: tuple[Figure, ...] = ()
    tables: tuple[Table, ...] = ()
    plots: tuple[Plot, ...] = ()
    problems: tuple[str, ...] = field(default=())
