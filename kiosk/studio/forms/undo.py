"""Undo and redo: the states a document had, one for each burst of typing."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from time import monotonic
from typing import Generic, TypeVar

State = TypeVar("State")
MOST = 200
BURST_S = 1.5
"""Typing in one field without a pause this long is undone at once."""
LONGEST_S = 8.0
"""A burst that goes on for longer is cut here."""


@dataclass(frozen=True)
class _Step(Generic[State]):
    state: State
    where: str


class History(Generic[State]):
    """The states of one document, with one of them current. `clock` counts seconds."""

    def __init__(self, state: State, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._steps = [_Step(state, "")]
        self._at = 0
        self._burst: tuple[str, float, float] | None = None

    @property
    def state(self) -> State:
        return self._steps[self._at].state

    @property
    def can_undo(self) -> bool:
        return self._at > 0

    @property
    def can_redo(self) -> bool:
        return self._at + 1 < len(self._steps)

    def add(self, state: State, typed: str = "") -> None:
        """A new state. `typed` names the field that somebody types in; empty for everything else.

        Letters that follow each other in one field become one step.
        """
        now = self._clock()
        begun, last = (self._burst[1], self._burst[2]) if self._burst else (now, now)
        goes_on = (
            self._burst is not None
            and typed != ""
            and self._burst[0] == typed
            and now - last < BURST_S
            and now - begun < LONGEST_S
        )
        del self._steps[self._at + 1 :]
        if goes_on:
            self._steps[self._at] = _Step(state, typed)
            self._burst = (typed, begun, now)
            return
        self._steps.append(_Step(state, typed))
        del self._steps[: max(0, len(self._steps) - MOST)]
        self._at = len(self._steps) - 1
        self._burst = (typed, now, now) if typed else None

    def undo(self) -> str:
        """One step back; the field that was typed in, or empty."""
        self._burst = None
        if not self.can_undo:
            return ""
        where = self._steps[self._at].where
        self._at -= 1
        return where

    def redo(self) -> str:
        """One step forward; the field that was typed in, or empty."""
        self._burst = None
        if not self.can_redo:
            return ""
        self._at += 1
        return self._steps[self._at].where
