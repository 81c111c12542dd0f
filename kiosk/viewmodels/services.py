"""What screens are given to work with, handed down from the composition root."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.device.settings import Settings
from kiosk.device.tier import Tier

if TYPE_CHECKING:
    from kiosk.content.reader import Reader
    from kiosk.viewmodels.display import Display
    from kiosk.viewmodels.navigator import Navigator
    from kiosk.viewmodels.voice import Voice

Chosen = dict[str, frozenset[str]]
"""Answers of a visit: question -> the options that were touched."""


@dataclass
class Session:
    """One patient's visit, in memory only. A reset replaces it by a new one."""

    agreed: set[str] = field(default_factory=set)
    safety: Chosen = field(default_factory=dict)
    safety_done: bool = False
    exercises_blocked: bool = False
    flags: frozenset[str] = frozenset()
    cover: Chosen = field(default_factory=dict)
    side: str = "right"
    slow: bool = False
    show_muscle: bool = False
    filters: set[str] = field(default_factory=set)
    search_text: str = ""
    accompanied: bool = False  # opened straight on an item by a professional: no gates


@dataclass
class Services:
    """The parts that every screen may use. Python keeps them alive, never QML."""

    reader: Reader
    settings: Settings
    display: Display
    tier: Tier
    session: Session = field(default_factory=Session)
    voice: Voice | None = None  # reads aloud; None where nothing may speak
    navigator: Navigator = field(init=False)
