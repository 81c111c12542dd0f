"""What everything drawn of a person shares: it hears of one person, and lets go of the last."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from PySide6.QtCore import QObject, SignalInstance

Hearer = Callable[..., object] | SignalInstance


def follow(old: QObject | None, new: QObject | None, **hearers: Hearer) -> None:
    """Connect signals of `new`, by name, to slots or signals, and those of `old` no more."""
    if old is not None:
        with suppress(RuntimeError):  # a person already gone has let go of us
            for signal, hearer in hearers.items():
                getattr(old, signal).disconnect(hearer)
    if new is not None:
        for signal, hearer in hearers.items():
            getattr(new, signal).connect(hearer)
