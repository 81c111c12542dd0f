"""The root view model: one visit from the first touch to the reset."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QClipboard, QGuiApplication, QPixmapCache
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.viewmodels.display import Display
from kiosk.viewmodels.idle import Idle
from kiosk.viewmodels.navigator import Navigator
from kiosk.viewmodels.services import Services
from kiosk.viewmodels.voice import Voice

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


class StaffDoor(Protocol):
    """What the composition root knows about the studio."""

    def open(self) -> QObject:
        """Somebody asks for the studio: the desk they come to."""

    def fresh(self) -> bool:
        """Whether there is no studio yet."""


@QmlElement
@QmlUncreatable("The application makes it.")
class Kiosk(QObject):
    """What Main.qml is given. All of a visit is forgotten by `startOver`."""

    visitEnded = Signal()
    staffChanged = Signal()

    def __init__(
        self,
        services: Services,
        navigator: Navigator,
        idle: Idle,
        before_visit: Callable[[], None] = lambda: None,
        staff: StaffDoor | None = None,
        *,
        keyboard: bool = True,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._keyboard = keyboard
        self._staff = staff
        self._desk: QObject | None = None
        self._services = services
        self._navigator = navigator
        self._idle = idle
        self._before_visit = before_visit
        idle.expired.connect(self._give_up)
        navigator.screenChanged.connect(self._count)
        services.display.languageChanged.connect(navigator.reload)
        if services.voice is not None:
            # what is read belongs to the page that shows, and to the person before it
            navigator.screenChanged.connect(services.voice.stop)
            services.voice.textChanged.connect(self._read)
        navigator.screenChanged.connect(services.sounds.stop)
        services.display.languageChanged.connect(services.sounds.stop)
        services.sounds.changed.connect(self._play)
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

    @Property(bool, constant=True)
    def keyboard(self) -> bool:
        """Whether the on-screen keyboard is this screen's: there is one in the whole program."""
        return self._keyboard

    @Property(str, constant=True)
    def siteName(self) -> str:
        return self._services.settings.site_name

    @Property(QObject, notify=staffChanged)
    def desk(self) -> QObject | None:
        """The staff's desk while the studio is open; null while the screen is the patients'."""
        return self._desk

    @Property(bool, notify=staffChanged)
    def staffMenu(self) -> bool:
        """Whether the bar has a way into the studio, as on a laptop."""
        return self._staff is not None and self._services.settings.staff_menu

    @Property(bool, notify=staffChanged)
    def fresh(self) -> bool:
        """Whether nobody has set this kiosk up yet."""
        return self._staff is not None and self._staff.fresh()

    @Slot()
    def openStaff(self) -> None:
        """The screen is the staff's now: nothing of a visit stays behind it."""
        if self._staff is None or self._desk is not None:
            return
        if self._services.usage is not None:
            self._services.usage.forget()
        self.startOver()
        self._desk = self._staff.open()
        self.staffChanged.emit()

    @Slot()
    def pageFailed(self) -> None:
        """The page of this screen cannot be loaded: nobody may stand before an empty one."""
        if not self._navigator.drop() and not self._idle.resting:
            self.startOver()

    @Slot()
    def closeStaff(self) -> None:
        """The screen is the patients' again."""
        if self._desk is None:
            return
        self._desk = None
        self.staffChanged.emit()
        self.startOver()

    @Slot()
    def _count(self) -> None:
        """Another screen shows."""
        screen = self._navigator.screen
        if self._services.usage is not None and screen is not None:
            self._services.usage.shown(screen.route.name, screen.route.item)

    @Slot()
    def _hush(self) -> None:
        """Nobody is there to listen any more."""
        if self._idle.warning:
            self._services.sounds.stop()
            if self._services.voice is not None:
                self._services.voice.stop()

    @Slot()
    def _read(self) -> None:
        """Nobody hears two things at once: what is read goes before a sound that plays..."""
        if self._services.voice is not None and self._services.voice.text:
            self._services.sounds.stop()

    @Slot()
    def _play(self) -> None:
        """... and a sound that begins goes before what is read."""
        if self._services.sounds.playing and self._services.voice is not None:
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
        self._end(by_itself=False)

    @Slot()
    def _give_up(self) -> None:
        """Nobody is there any more."""
        self._end(by_itself=True)

    def _end(self, *, by_itself: bool) -> None:
        if self._services.usage is not None:
            self._services.usage.ended(self._services.display.language, by_itself=by_itself)
        self._services.begin_session()
        self._services.tiers.begin_visit()
        self._idle.rest()
        self._navigator.reset()
        self._services.display.reset()
        clipboard = QGuiApplication.clipboard()
        if clipboard is not None:
            clipboard.clear()
            if clipboard.supportsSelection():
                clipboard.clear(QClipboard.Mode.Selection)
        QPixmapCache.clear()
        self.visitEnded.emit()
