"""The base of every staff screen."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

if TYPE_CHECKING:
    from kiosk.viewmodels.staff.desk import Desk

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True)
class Place:
    """Where to go in the studio: the screen's name, and what it shows there."""

    name: str
    item: str = ""


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class StaffScreen(QObject):
    """One staff screen. Subclasses set PAGE (a QML file in Staff/) and SECTION (a row of the menu).

    `arrive` is called when the screen is shown, each time; `put_away` before it is left, locked or
    closed: what is not saved yet is kept there.
    """

    scrollChanged = Signal()

    PAGE = ""
    SECTION = ""
    ALONE = False
    """Whether it has the whole screen: no menu beside it."""
    PATIENCE_S = 120.0
    """How long it waits, in seconds, for somebody who has not signed in."""

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.place = place
        self._scroll = 0.0

    def arrive(self) -> None:
        """The screen is shown: read what it shows."""

    def settled(self) -> bool:
        """Whether all that it works out by itself is there; for the tour."""
        return True

    def put_away(self) -> None:
        """The screen is left, locked or closed: keep what is unsaved."""

    @Property(str, constant=True)
    def page(self) -> str:
        return self.PAGE

    @Property(str, constant=True)
    def section(self) -> str:
        return self.SECTION or self.place.name

    @Property(bool, constant=True)
    def alone(self) -> bool:
        return self.ALONE

    @Property(str, constant=True)
    def item(self) -> str:
        return self.place.item

    @Property(float, notify=scrollChanged)
    def scroll(self) -> float:
        return self._scroll

    @scroll.setter
    def scroll(self, value: float) -> None:
        if value != self._scroll:
            self._scroll = value
            self.scrollChanged.emit()

    @Slot(str, str)
    def open(self, name: str, item: str = "") -> None:
        """Go to another screen."""
        self.desk.open(name, item)

    @Slot()
    def back(self) -> None:
        """Go back to the screen before."""
        self.desk.back()
