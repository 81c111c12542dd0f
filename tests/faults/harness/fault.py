"""A fault: what is done, and what must follow. The list of all of them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Literal

from tests.faults.harness.program import Program
from tests.faults.harness.station import Station
from tests.faults.harness.world import World

When = Literal["before", "running"]
Told = Literal["log", "record", "check"]


@dataclass
class Scene:
    """Where a fault is done: the folder, the program, the screen, and chance."""

    world: World
    program: Program
    station: Station
    chance: random.Random
    notes: list[str] = field(default_factory=list)
    cleanup: list[Callable[[], None]] = field(default_factory=list)
    """What is done when the program has ended."""

    def note(self, text: str) -> None:
        """What chance chose: it stands in the report of a run that went wrong."""
        self.notes.append(text)


Undo = Callable[[], None]
Do = Callable[[Scene], Undo | None]


@dataclass(frozen=True)
class Fault:
    """One kind of fault.

    `kind` is its row in the report. `back_s`: a page answers to a touch within so many seconds
    (counted from when the fault is over, where `lasts`). `blank_s`: nothing stands on the screen
    for no longer. `told`: words, as a regular expression, that staff find in the log or in the
    record of health; "" where there is nothing to tell. `plain`: no kiosk can be had from such a
    machine; the plain page, with the clinic's number, is what must stand there. `needs` names what
    this machine must be able to do. `alone`: nothing else is done to the same program afterwards.
    """

    name: str
    kind: str
    when: When
    do: Do
    back_s: float = 30.0
    blank_s: float = 10.0
    told: str = ""
    plain: bool = False
    lasts: bool = False
    alone: bool = False
    traces: bool = False
    """Whether it may take the very memory that a trouble is told with."""
    needs: frozenset[str] = frozenset()
    weight: float = 1.0


FAULTS: dict[str, Fault] = {}


def fault(name: str, kind: str, when: When, **more: object) -> Callable[[Do], Do]:
    """Put a fault into the list. `do` returns what takes it back, or None."""

    def take(do: Do) -> Do:
        assert name not in FAULTS, name
        needs = frozenset(str(more.pop("needs", "")).split())
        FAULTS[name] = Fault(name, kind, when, do, needs=needs, **more)  # type: ignore[arg-type]
        return do

    return take
