"""The root view model: one visit from the first touch to the reset."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QPixmapCache
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.display import Display
from kiosk.viewmodels.idle import Idle
from kiosk.viewmodels.navigator import Navigator
from kiosk.viewmodels.services import Services
from kiosk.viewmodels.voice import Voice

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application makes it.")
class Kiosk(QObject):
    """What Main.qml is given. All of a visit is forgotten by `startOver`."""

    visitEnded = Signal()

    def __init__(
        self,
        services: Services,
        navigator: Navigator,
        idle: Idle,
        before_visit: Callable[[], None] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._services = services
        self._navigator = navigator
        self._idle = idle
        self._before_visit = before_visit
        idle.expired.connect(self.startOver)
        services.display.languageChanged.connect(navigator.reload)
        if services.voice is not None:
            # what is read belongs to the page that shows, and to the person before it
            navigator.screenChanged.connect(services.voice.stop)
            idle.changed.connect(self._hush)

    @property
    def services(self) -> Services:
        """What this kiosk works with; for the tour and for tests."""
        return self._services

    @Property(Navigator, constant=True)
    def navigator(self) -> Navigator:
        return self._navigator

    @Property(Display, constant=True)
    def display(self) -> Display:
        return self._services.display

    @Property(Idle, constant=True)
    def idle(self) -> Idle:
        return self._idle

    @Property(Voice, constant=True)
    def voice(self) -> Voice | None:
        """Reads aloud; null where nothing may speak."""
        return self._services.voice

    @Property(bool, constant=True)
    def live(self) -> bool:
        return self._services.draws_3d

    @Property(str, constant=True)
    def siteName(self) -> str:
        return self._services.settings.site_name

    @Slot()
    def _hush(self) -> None:
        """Nobody is there to listen any more."""
        if self._idle.warning and self._services.voice is not None:
            self._services.voice.stop()

    def _prepare(self) -> None:
        self._before_visit()
        self._idle.begin()
        if self._services.voice is not None:
            QTimer.singleShot(0, self._services.voice, self._services.voice.look)

    @Slot()
    def begin(self) -> None:
        """The first touch: a visit starts with the choice of language."""
        self._prepare()
        self._navigator.reset("language")

    @Slot(str)
    def beginIn(self, language: str) -> None:
        """The first touch was on a language: go straight home in it."""
        self._prepare()
        self._services.display.setLanguage(language)
        self._navigator.reset("home")

    @Slot(str)
    def chooseLanguage(self, language: str) -> None:
        """The language of this visit; from the first screen it leads home."""
        self._services.display.setLanguage(language)
        if self._navigator.depth == 1 and not self._navigator.atHome:
            self._navigator.reset("home")

    @Slot()
    def startOver(self) -> None:
        """Forget everything about this visit and wait for the next one."""
        self._services.begin_session()
        self._services.tiers.begin_visit()
        self._idle.rest()
        self._navigator.reset()
        self._services.display.reset()
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
        QPixmapCache.clear()
        self.visitEnded.emit()
