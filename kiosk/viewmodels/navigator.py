"""Where the patient is: the screen that shows, the way back, and the gates on the way."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.opening import ReleaseError
from kiosk.content.reader import NotInRelease
from kiosk.viewmodels.patient.glossary import term_map
from kiosk.viewmodels.screen import Route, Screen
from kiosk.viewmodels.services import Services

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

DEEPEST = 40
Gate = Callable[[Route, Services], Route | None]


@QmlElement
@QmlUncreatable("The application makes it.")
class Navigator(QObject):
    """A stack of screens. `screen` is never null once `reset` has run."""

    screenChanged = Signal()
    termChanged = Signal()

    def __init__(
        self,
        services: Services,
        screens: Mapping[str, type[Screen]],
        gate: Gate,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._screens = screens
        self._gate = gate
        self._stack: list[Screen] = []
        self._term: dict[str, object] = {}
        services.navigator = self

    @Property(Screen, notify=screenChanged)
    def screen(self) -> Screen | None:
        return self._stack[-1] if self._stack else None

    @Property(bool, notify=screenChanged)
    def canGoBack(self) -> bool:
        return len(self._stack) > 1

    @Property(bool, notify=screenChanged)
    def atHome(self) -> bool:
        return bool(self._stack) and self._stack[-1].route.name == "home"

    @Property("QVariantMap", notify=termChanged)
    def term(self) -> dict[str, object]:
        """The term that lies open over the page, as `term_map` gives it; empty when none does."""
        return self._term

    @Slot()
    def closeTerm(self) -> None:
        self._set_term({})

    @property
    def depth(self) -> int:
        """How many screens are kept."""
        return len(self._stack)

    @Slot(str, str)
    def open(self, name: str, item: str = "") -> None:
        """Show a screen, or the gate that stands before it. An unknown item stays where we are."""
        self.go(Route(name, item))

    @Slot(str)
    def follow(self, link: str) -> None:
        """Follow a link of the content, "kind:id"."""
        kind, _, item = link.partition(":")
        if kind == "term":
            self.openTerm(item)
        elif item:
            self._set_term({})
            self.go(Route(LINK_SCREENS.get(kind, kind), item))

    @Slot(str)
    def openTerm(self, item: str) -> None:
        """Lay a term over the page; an unknown one changes nothing."""
        try:
            term = term_map(self._services, item)
        except NotInRelease:
            return
        except ReleaseError as error:
            self._damaged(error)
            return
        self._set_term(term)

    def go(self, route: Route, *, replace: bool = False, gated: bool = True) -> None:
        """As `open`, for a whole route; `replace` puts it in place of the screen that shows.

        `gated=False` passes the gates by: for the tour, never for a patient.
        """
        target = route
        while (
            gated
            and (before := self._gate(target, self._services)) is not None
            and before != target
        ):
            target = before
        maker = self._screens.get(target.name)
        if maker is None:
            return
        try:
            screen = maker(self._services, target, self)
        except NotInRelease:
            return
        except ReleaseError as error:
            self._damaged(error)
            return
        gone = [self._stack.pop()] if replace and self._stack else []
        self._stack.append(screen)
        while len(self._stack) > DEEPEST:
            gone.append(self._stack.pop(1))
        self.screenChanged.emit()
        _dispose(gone)

    def _damaged(self, error: ReleaseError) -> None:
        """A page cannot be read: patients stay where they are, and staff are told."""
        line = str(error)
        if line not in self._services.told:
            self._services.told.append(line)
            print(f"sidestep: {line}", file=sys.stderr)

    @Slot()
    def back(self) -> None:
        """One step back, within the screen or to the one before; from the last nothing happens."""
        if self._stack and self._stack[-1].step_back():
            return
        self.drop()

    def drop(self) -> bool:
        """Leave this screen for the one before it. False where there is none."""
        if len(self._stack) < 2:
            return False
        gone = self._stack.pop()
        self.screenChanged.emit()
        _dispose([gone])
        return True

    @Slot()
    def home(self) -> None:
        """Home, forgetting the way that led here but not the answers."""
        self._clear_to(Route("home"))

    def reset(self, name: str = "attract") -> None:
        """Forget the whole way and show the first screen."""
        self._clear_to(Route(name))

    @Slot()
    def reload(self) -> None:
        """Read every kept screen again (the language changed)."""
        for screen in self._stack:
            screen.refresh()
        if self._term:
            self.openTerm(str(self._term["id"]))

    def _set_term(self, term: dict[str, object]) -> None:
        if term != self._term:
            self._term = term
            self.termChanged.emit()

    def _clear_to(self, route: Route) -> None:
        self._set_term({})
        gone = self._stack
        self._stack = [self._screens[route.name](self._services, route, self)]
        self.screenChanged.emit()
        _dispose(gone)


LINK_SCREENS = {"page": "chapter", "question_set": "questions"}


def _dispose(screens: list[Screen]) -> None:
    for screen in screens:
        screen.deleteLater()
