"""The base of what QML shows: one screen, with its page, its title and where it was scrolled to."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.services import Services
from kiosk.viewmodels.sounds import Sounds

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Route:
    """Where to go: the screen's name, the item it shows, and where to go on to after a gate."""

    name: str
    item: str = ""
    then: Route | None = None


@QmlElement
@QmlUncreatable("Screens come from the navigator.")
class Screen(QObject):
    """One screen. Subclasses read their item in `reload` and tell QML by their own `changed`.

    Each subclass with properties that follow the language declares `changed = Signal()` itself:
    Qt crashes on a property whose notify signal belongs to a base class written in Python.
    `playing` is true while something moves that people watch without touching the screen.
    """

    scrollChanged = Signal()
    playingChanged = Signal()

    PAGE = ""
    BAR = True

    def __init__(self, services: Services, route: Route, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.services = services
        self.route = route
        self._scroll = 0.0
        self._playing = False
        self.reload()

    def reload(self) -> None:
        """Read the content again, in the language that is shown now."""

    def refresh(self) -> None:
        """Read again and tell QML."""
        self.reload()
        changed = getattr(self, "changed", None)
        if changed is not None:
            changed.emit()

    def step_back(self) -> bool:
        """One step back within the screen; False when there is none and the screen is left."""
        return False

    @Property(str, constant=True)
    def page(self) -> str:
        return self.PAGE

    @Property(str, constant=True)
    def name(self) -> str:
        return self.route.name

    @Property(str, constant=True)
    def item(self) -> str:
        return self.route.item

    @Property(bool, constant=True)
    def bar(self) -> bool:
        return self.BAR

    @Property(float, notify=scrollChanged)
    def scroll(self) -> float:
        return self._scroll

    @scroll.setter
    def scroll(self, value: float) -> None:
        if value != self._scroll:
            self._scroll = value
            self.scrollChanged.emit()

    @Property(bool, notify=playingChanged)
    def playing(self) -> bool:
        return self._playing

    @playing.setter
    def playing(self, value: bool) -> None:
        if value != self._playing:
            self._playing = value
            self.playingChanged.emit()

    @Property(Sounds, constant=True)
    def sounds(self) -> Sounds:
        """Plays the sounds of pages."""
        return self.services.sounds

    @Slot(str, str)
    def open(self, name: str, item: str = "") -> None:
        """Go to another screen."""
        self.services.navigator.open(name, item)

    @Slot(str)
    def follow(self, link: str) -> None:
        """Follow a link of the content: "term:slug", "exercise:id", "page:id", ..."""
        self.services.navigator.follow(link)
