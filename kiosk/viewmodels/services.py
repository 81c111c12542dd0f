"""What screens are given to work with, handed down from the composition root."""

from __future__ import annotations

import secrets
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.device.settings import APPEARANCES, Settings
from kiosk.device.tier import Choice, Tier
from kiosk.viewmodels.figure.tiers import FigureTiers
from kiosk.viewmodels.sounds import Sounds

if TYPE_CHECKING:
    from kiosk.content.reader import Reader
    from kiosk.device.usage import Usage
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
    quizzes: dict[str, dict[str, tuple[str, ...]]] = field(default_factory=dict)
    side: str = "right"
    slow: bool = False
    show_muscle: bool = False
    filters: set[str] = field(default_factory=set)
    search_text: str = ""
    appearance: str = ""  # who shows the exercises where the figure is drawn live
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
    usage: Usage | None = None  # counts visits; None until the first screen stands
    told: list[str] = field(default_factory=list)  # what staff were told since the start
    warnings: list[str] = field(default_factory=list)  # what went wrong in the screens
    tiers: FigureTiers = field(default=None)  # type: ignore[assignment]  # made from `tier`
    sounds: Sounds = field(init=False)
    navigator: Navigator = field(init=False)

    def __post_init__(self) -> None:
        if self.tiers is None:
            live = self.tier is Tier.LIVE
            self.tiers = FigureTiers(Choice(self.tier, "given", fixed=True), draws_3d=live)
        self.tiers.tierChanged.connect(self._follow)
        self.sounds = Sounds(lambda: self.reader)
        self.begin_session()

    @property
    def draws_3d(self) -> bool:
        """Whether 3D can be drawn, be it slowly: for the hip, and for a figure while it turns."""
        return self.tiers.draws_3d and self.tier is not Tier.STILL

    def begin_session(self) -> None:
        """Forget a visit and begin another, with someone new to show the exercises."""
        wanted = self.settings.appearance
        self.session = Session(
            appearance=secrets.choice(APPEARANCES) if wanted == "random" else wanted
        )

    def _follow(self) -> None:
        self.tier = self.tiers.tier
