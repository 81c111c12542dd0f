"""A made-up visit, away from patients: their own screens, used as they use them, then reset.

It has a QML engine of its own and stands beside the window, where nobody sees or touches it. The
words it looks for are drawn anew each time and are in this module's own memory only masked.
"""

from __future__ import annotations

import secrets
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk import paths
from kiosk.device.idle import IdleClock
from kiosk.device.tier import Choice, Tier
from kiosk.device.traces import Marker, hide
from kiosk.device.usage import Usage
from kiosk.viewmodels.display import SCHEMES, TEXT_SCALES, Display
from kiosk.viewmodels.figure.flipbook_provider import PROVIDER, FlipbookProvider
from kiosk.viewmodels.figure.tiers import FigureTiers
from kiosk.viewmodels.icons import IconProvider
from kiosk.viewmodels.idle import Idle
from kiosk.viewmodels.kiosk import Kiosk
from kiosk.viewmodels.media_shelf import PROVIDER as MEDIA_PROVIDER
from kiosk.viewmodels.media_shelf import MediaProvider
from kiosk.viewmodels.navigator import Navigator
from kiosk.viewmodels.patient.gallery import FILTERS
from kiosk.viewmodels.patient.routes import SCREENS, gate
from kiosk.viewmodels.services import Services, Session
from kiosk.viewmodels.wipe import Wipe

STEP_MS = 20
WORDS, SYLLABLES = 2, 6
MOST_QUESTIONS = 30
ENDS = ("outcome", "end")
FIELD = "searched"
"""The search field's name in its page."""


class Rehearsal(QObject):
    """Begins with `begin`; `finished` when the visit is over and wiped. Take it down with `close`.

    `markers` are the words it looked for.
    """

    finished = Signal()

    def __init__(
        self, main: Services, window: QQuickWindow, data: Path, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.markers: list[Marker] = []
        self._display = Display(
            tuple(entry["value"] for entry in main.display.languages),
            language=main.display.language,
            scheme=SCHEMES[0],
            text_scale=TEXT_SCALES[0],
            reduced_motion=True,
            parent=self,
        )
        self._display.set_panel(main.display.pxPerMm, main.display.viewingDistance)
        tiers = FigureTiers(Choice(Tier.STILL, "chosen", fixed=True), draws_3d=False)
        self._services = Services(
            main.reader, main.settings, self._display, Tier.STILL, tiers=tiers
        )
        self._services.usage = Usage(data)  # counts as ever; nobody ever has it write
        navigator = Navigator(self._services, SCREENS, gate, self)
        idle = Idle(IdleClock(main.settings.idle), lambda: False, parent=self)
        self._kiosk = Kiosk(self._services, navigator, idle, keyboard=False, parent=self)
        navigator.reset()
        self._engine = QQmlEngine(self)
        self._engine.addImageProvider("icon", IconProvider(paths.ASSETS / "icons"))
        self._engine.addImageProvider(PROVIDER, FlipbookProvider())
        self._engine.addImageProvider(MEDIA_PROVIDER, MediaProvider())
        self._engine.addImportPath(str(paths.UI))
        component = QQmlComponent(self._engine)
        component.loadFromModule("Sidestep.App", "PatientFrame")
        self._root = cast(QQuickItem, component.createWithInitialProperties({"kiosk": self._kiosk}))
        self._root.setParent(self)
        self._root.setParentItem(window.contentItem())
        self._root.setSize(window.size())
        self._root.setX(window.width() * 2)
        self._before = self._state()
        self._session = weakref.ref(self._services.session)
        self._wipe = Wipe(self._services, idle, self._engine, window, self)
        self._kiosk.visitEnded.connect(self._wipe.after_visit)
        self._wipe.done.connect(self.finished)
        self._deeds = self._visit()
        self._timer = QTimer(self, interval=STEP_MS)
        self._timer.timeout.connect(self._step)

    def begin(self) -> None:
        """Begin the visit."""
        self._timer.start()

    @Slot()
    def _step(self) -> None:
        """The next thing a patient does."""
        deed = next(self._deeds, None)
        if deed is not None:
            deed()
            return
        self._timer.stop()
        self._deeds = iter(())
        self._kiosk.startOver()

    def close(self) -> None:
        """Take the screens and their engine down."""
        self._timer.stop()
        self._wipe.stop()
        shiboken6.delete(self._root)
        shiboken6.delete(self._engine)

    # what must be gone

    @property
    def answers_gone(self) -> bool:
        """Whether the answers, choices and filters of the visit are gone, and none took over."""
        now = self._services.session
        fresh = Session(appearance=now.appearance)
        return self._session() is None and now == fresh and self._kiosk.navigator.depth == 1

    @property
    def look_gone(self) -> bool:
        """Whether language, look, text size and motion are as they were before the visit."""
        return self._state() == self._before

    def _state(self) -> tuple[object, ...]:
        display = self._display
        return (display.language, display.scheme, display.textScale, display.reducedMotion)

    # what a patient does

    def _visit(self) -> Iterator[Callable[[], None]]:
        kiosk, services, display = self._kiosk, self._services, self._display
        languages = [entry["value"] for entry in display.languages]
        yield lambda: kiosk.beginIn(languages[-1])
        yield lambda: display.setScheme(secrets.choice(SCHEMES[1:]))
        yield lambda: display.setTextScale(secrets.choice(TEXT_SCALES[1:]))
        yield lambda: setattr(services.session, "side", "left")
        for screen in ("safety", "cover-questions"):
            yield lambda screen=screen: kiosk.navigator.open(screen, "")
            yield from self._answers()
        for card in services.reader.quizzes(display.language)[:1]:
            yield lambda id=card.id: kiosk.navigator.open("quiz", id)
            yield from self._answers()
        wishes = [f"{kind}:{value}" for kind, values in FILTERS.items() for value in values]
        yield lambda: services.session.filters.update({secrets.choice(wishes), wishes[0]})
        yield lambda: kiosk.navigator.open("exercises", "")
        for number in range(WORDS):
            letters = [_masked(letter) for letter in _made_up()]
            self.markers.append(hide("".join(map(_plain, letters))))
            yield lambda: kiosk.navigator.open("search", "")
            yield lambda: None  # one round for the page to stand
            for letter in letters:
                yield lambda letter=letter: self._type(_plain(letter))
            if number == 0:
                yield lambda: QGuiApplication.clipboard().setText(services.session.search_text)
            yield lambda: kiosk.navigator.open("glossary", "")

    def _answers(self) -> Iterator[Callable[[], None]]:
        """Through a set of questions, or a quiz, to its end."""
        for _ in range(MOST_QUESTIONS):
            yield self._answer
            if getattr(self._kiosk.navigator.screen, "stage", "") in ENDS:
                return

    def _answer(self) -> None:
        """Agree to a notice, or give an answer drawn at random and go on."""
        screen = self._kiosk.navigator.screen
        if hasattr(screen, "agree"):
            screen.agree()
        elif getattr(screen, "stage", "") == "intro":
            screen.begin()
        elif getattr(screen, "stage", "") == "question":
            screen.choose(secrets.choice(screen.question["options"])["id"])
            screen.next()

    def _type(self, letter: str) -> None:
        """One letter, as the on-screen keyboard gives it to the field."""
        field = self._root.findChild(QQuickItem, FIELD)
        if field is not None:
            event = QInputMethodEvent()
            event.setCommitString(letter)
            QCoreApplication.sendEvent(field, event)


def _made_up() -> Iterator[str]:
    for _ in range(SYLLABLES):
        yield secrets.choice("bdfgkmpvz")
        yield secrets.choice("aeiou")


def _masked(letter: str) -> int:
    return ord(letter) ^ 0x5A


def _plain(code: int) -> str:
    return chr(code ^ 0x5A)
