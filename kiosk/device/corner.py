"""The staff's knock: hold the top left corner, then touch the top right one.

Hidden, so that patients do not come upon it; written down in the staff guide, because hiding is
not what keeps them out: signing in is.
"""

from __future__ import annotations

from dataclasses import dataclass

HOLD_S = 3.0
THEN_S = 5.0
CORNER_MM = 20.0


@dataclass
class CornerKnock:
    """Driven by presses and releases in millimetres from the top left, with monotonic seconds."""

    width_mm: float
    _held_since: float | None = None
    _armed_at: float | None = None

    def press(self, x: float, y: float, now: float) -> bool:
        """A finger comes down. Returns whether this completes the knock."""
        armed, self._armed_at, self._held_since = self._armed_at, None, None
        if y > CORNER_MM:
            return False
        if x <= CORNER_MM:
            self._held_since = now
            return False
        return armed is not None and now - armed <= THEN_S and x >= self.width_mm - CORNER_MM

    def release(self, x: float, y: float, now: float) -> None:
        """The finger is lifted."""
        held, self._held_since = self._held_since, None
        if held is not None and now - held >= HOLD_S and x <= CORNER_MM and y <= CORNER_MM:
            self._armed_at = now
