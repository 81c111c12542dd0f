"""The desk: who sits at it, the screen that lies on it, and the way every screen asks the store."""

from __future__ import annotations

import math
from collections.abc import Callable
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from threading import Event
from typing import Any

import shiboken6
from PySide6.QtCore import Property, QEvent, QObject, QSizeF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.opening import ReleaseError
from kiosk.device.settings import Settings
from kiosk.studio import secrets, sign_in, tries
from kiosk.studio.people import Person
from kiosk.studio.sign_in import StaffSession
from kiosk.studio.store import StudioError, utc_now
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.idle import TOUCHES
from kiosk.viewmodels.services import Services
from kiosk.viewmodels.staff.countdown import Countdown
from kiosk.viewmodels.staff.hands import Hands
from kiosk.viewmodels.staff.office import Lane, Office
from kiosk.viewmodels.staff.preview import PatientPreview
from kiosk.viewmodels.staff.refused import refused
from kiosk.viewmodels.staff.routes import screen_class
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

LOCKED_S = 180.0
"""How long a locked desk stays before the screen goes back to the patients."""
WARN_S = 20.0
"""How long before it happens somebody is told that the desk locks, or is left."""
SAID_MS = 8000
DOORS = frozenset({"sign-in", "first-start", "recovery"})
"""Screens for somebody who has not signed in."""
Work = Callable[[Office], Any]
Done = Callable[[Any], None]
Failed = Callable[[Exception], None]


@dataclass
class Job:
    """One question to the store, on its way there and back."""

    owner: QObject
    done: Done
    failed: Failed | None
    slow: bool
    future: Future[Any] | None = None


@QmlElement
@QmlUncreatable("The application makes it.")
class Desk(QObject):
    """What StaffShell.qml is given.

    `data` is the data folder, `apply` puts changed settings to use, `leave` gives the screen back
    to the patients, `end` closes the program where that is possible, `clock` counts seconds, `now`
    is the wall clock.
    """

    screenChanged = Signal()
    personChanged = Signal()
    lockChanged = Signal()
    unlockingChanged = Signal()
    quietChanged = Signal()
    saidChanged = Signal()
    askingChanged = Signal()
    busyChanged = Signal()
    _answered = Signal(object)

    def __init__(
        self,
        data: Path,
        services: Services,
        *,
        apply: Callable[[Settings], None],
        leave: Callable[[], None],
        end: Callable[[], None] | None = None,
        clock: tries.Clock = tries.since_boot,
        now: Callable[[], datetime] = utc_now,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.data = data
        self.services = services
        self.apply = apply
        self.now = now
        self.clock = clock
        self.end = end
        self._leave = leave
        self._lanes = {
            False: Lane(data, "studio", now, clock),
            True: Lane(data, "studio-slow", now, clock),
        }
        self._jobs: list[Job] = []
        self._preview: PatientPreview | None = None
        self._answered.connect(self._deliver, Qt.ConnectionType.QueuedConnection)
        self.lines: list[str] = []
        self._stack: list[StaffScreen] = []
        self._session: StaffSession | None = None
        self._locked_at: float | None = None
        self._touched = clock()
        self._unlocking: dict[str, object] = {}
        self._wait = Countdown(clock, self)
        self._quiet: dict[str, object] = {}
        self._hands = Hands(lambda: not self.settings.staff_menu, self)
        self._said: dict[str, object] = {}
        self._asking: dict[str, object] = {}
        self._then: Callable[[Any], None] | None = None
        self._said_timer = QTimer(self, singleShot=True, interval=SAID_MS)
        self._said_timer.timeout.connect(self.hush)
        self._watch = QTimer(self, interval=1000)
        self._watch.timeout.connect(self.look_at_clock)

    # What screens ask of the store

    def ask(
        self,
        owner: QObject,
        work: Work,
        done: Done = lambda _: None,
        failed: Failed | None = None,
        *,
        slow: bool = False,
    ) -> None:
        """Run `work(office)` on a worker; then `done(result)` here, unless `owner` is gone by then.

        When it raises, `failed(error)` is called instead, or the error is said in words.
        """
        self._send(Job(owner, done, failed, slow), self._lanes[slow].submit(work))

    def exchange(self, work: Callable[[], Any], done: Done, failed: Failed | None = None) -> None:
        """Run `work()` while no lane has the store open, as a restore needs it; then as `ask`."""
        held, over = Event(), Event()

        def hold() -> None:
            held.set()
            over.wait()

        def alone() -> Any:
            held.wait()
            try:
                return work()
            finally:
                over.set()

        self._lanes[True].alone(hold)
        self._send(Job(self, done, failed, False), self._lanes[False].alone(alone))

    def _send(self, job: Job, future: Future[Any]) -> None:
        self._jobs.append(job)
        job.future = future
        future.add_done_callback(lambda _, job=job: self._answered.emit(job))
        self.busyChanged.emit()

    @Slot(object)
    def _deliver(self, job: Job) -> None:
        self._jobs.remove(job)
        self.busyChanged.emit()
        if job.future is None or job.future.cancelled() or not shiboken6.isValid(job.owner):
            return
        error = job.future.exception()
        if error is None:
            job.done(job.future.result())
        elif job.failed is not None and isinstance(error, Exception):
            job.failed(error)
        elif isinstance(error, StudioError | ReleaseError | OSError):
            self.say(str(error), "stop")
        elif not isinstance(error, CancelledError):
            raise error

    def heard(self, lines: list[str]) -> None:
        """What staff must be told when they come next: each once."""
        self.lines = list(dict.fromkeys([*self.lines, *lines]))[-20:]

    def settle(self) -> bool:
        """Whether every question was answered; for tests and the tour."""
        return not self._jobs

    @Property(bool, notify=busyChanged)
    def busy(self) -> bool:
        return bool(self._jobs)

    def reopen(self) -> None:
        """The files of the store were exchanged: open them anew with the next question."""
        for lane in self._lanes.values():
            lane.reopen().result()

    def close(self) -> None:
        """The program ends: keep what is unsaved, wait for the store."""
        self._watch.stop()
        if self._stack:
            self._stack[-1].put_away()
        if self._preview is not None:
            self._preview.close()
        for lane in self._lanes.values():
            lane.close()

    # Where we are

    @Property(StaffScreen, notify=screenChanged)
    def screen(self) -> StaffScreen | None:
        return self._stack[-1] if self._stack else None

    @Property(bool, notify=screenChanged)
    def canGoBack(self) -> bool:
        return len(self._stack) > 1

    @Slot(str, str)
    def open(self, name: str, item: str = "") -> None:
        """Show a screen on top of the one that shows. An unknown name changes nothing."""
        self._show(Place(name, item), clear=False)

    @Slot(str)
    def goTo(self, name: str) -> None:
        """Show a section of the menu, with nothing under it."""
        self._show(Place(name), clear=True)

    @Slot(str, str)
    def replace(self, name: str, item: str = "") -> None:
        """Show a screen in place of the one that shows."""
        if self._stack:
            self._put_away()
            _dispose([self._stack.pop()])
        self._show(Place(name, item), clear=False)

    @Slot()
    def back(self) -> None:
        """Back to the screen before; from the first one, or while locked, nothing happens."""
        if len(self._stack) < 2 or self.locked:
            return
        self._put_away()
        gone = self._stack.pop()
        self.screenChanged.emit()
        _dispose([gone])
        self._stack[-1].arrive()

    def _show(self, place: Place, *, clear: bool) -> None:
        if self._session is None and place.name not in DOORS:
            return  # whoever asks: nobody is there yet
        maker = screen_class(place.name)
        if maker is None:
            return
        self._put_away()
        screen = maker(self, place, self)
        gone = self._stack if clear else []
        self._stack = [screen] if clear else [*self._stack, screen]
        self.screenChanged.emit()
        _dispose(gone)
        screen.arrive()

    def _put_away(self) -> None:
        if self._stack and self._session is not None:
            self._stack[-1].put_away()

    # Who is here

    def window_size(self) -> QSizeF:
        """The size of the screen, in pixels: of the largest window, as keyboards have their own."""
        sizes = [QSizeF(w.size()) for w in QGuiApplication.topLevelWindows() if w.isVisible()]
        return max(sizes, key=lambda size: size.width() * size.height())

    @property
    def session(self) -> StaffSession | None:
        """The session of who is signed in."""
        return self._session

    @property
    def person(self) -> Person | None:
        """Who is signed in."""
        return self._session.person if self._session else None

    @property
    def me(self) -> int:
        """The number of who is signed in. Raises RuntimeError when nobody is."""
        if self._session is None:
            raise RuntimeError("nobody is signed in")
        return self._session.person.id

    @Property("QVariantMap", notify=personChanged)
    def who(self) -> dict[str, object]:
        """`{id, name, role, credential, hasPin}` of who is signed in; empty when nobody is."""
        person = self.person
        if person is None:
            return {}
        return {
            "id": person.id,
            "name": person.name,
            "role": person.role,
            "credential": person.credential,
            "hasPin": person.has_pin,
        }

    @Property(Display, constant=True)
    def display(self) -> Display:
        return self.services.display

    @Property(PatientPreview, constant=True)
    def preview(self) -> PatientPreview:
        """The patients' screen beside a form; one for the whole studio."""
        if self._preview is None:
            self._preview = PatientPreview(self)
        return self._preview

    @property
    def settings(self) -> Settings:
        """The site's settings, as they are used now."""
        return self.services.settings

    def arrive(self) -> None:
        """Somebody opened the studio: ask who they are."""
        self._locked_at = None
        self._touched = self.clock()
        self.goTo("sign-in")
        self._watch.start()

    def let_in(self, person: Person, first: str = "today") -> None:
        """Somebody has signed in."""
        self._session = StaffSession(person, clock=self.clock)
        self._locked_at = None
        self.personChanged.emit()
        self.lockChanged.emit()
        self.goTo(first)

    def now_known_as(self, person: Person) -> None:
        """Something about who is signed in has changed."""
        if self._session is not None:
            self._session.person = person
            self.personChanged.emit()

    @Property(bool, notify=lockChanged)
    def locked(self) -> bool:
        return self._locked_at is not None

    @Slot()
    def lock(self) -> None:
        """Cover the desk until the same person shows who they are."""
        if self._session is None or self.locked:
            return
        self._put_away()
        self._session.lock()
        self.stopAsking()
        self.hush()
        self._locked_at = self.clock()
        self._set_unlocking({})
        self.lockChanged.emit()

    @Property("QVariantMap", notify=unlockingChanged)
    def unlocking(self) -> dict[str, object]:
        """`{problem, working}` while somebody tries to open the locked desk; or empty."""
        return self._unlocking

    @Property(Countdown, constant=True)
    def wait(self) -> Countdown:
        """How long the locked desk takes no further try."""
        return self._wait

    @Slot(str)
    def unlock(self, secret: str) -> None:
        """Open the locked desk with the PIN or the passphrase of who was at it."""
        session = self._session
        if session is None or not self.locked or self._unlocking.get("working"):
            return
        person = session.person
        self._set_unlocking({"problem": "", "working": True})

        def prove(office: Office) -> Person:
            if person.has_pin and secret.isdigit() and len(secret) <= secrets.PIN_LONGEST:
                return office.machine.sign_in_with_pin(person.id, secret)
            return office.machine.sign_in(person.name, secret)

        def done(back: Person) -> None:
            if session is not self._session:  # somebody left meanwhile
                return
            if session.expired:  # a new time begins at the same place
                self._session = StaffSession(back, clock=self.clock)
            else:
                session.unlock(back)
            self._locked_at = None
            self._set_unlocking({})
            self.personChanged.emit()
            self.lockChanged.emit()
            if self._stack:
                self._stack[-1].arrive()

        def failed(error: Exception) -> None:
            self._wait.start(getattr(error, "seconds", 0.0))
            self._set_unlocking({"problem": refused(error), "working": False})

        self.ask(self, prove, done, failed)

    def _set_unlocking(self, unlocking: dict[str, object]) -> None:
        if not unlocking:
            self._wait.stop()
        if unlocking != self._unlocking:
            self._unlocking = unlocking
            self.unlockingChanged.emit()

    @Slot()
    def signOut(self) -> None:
        """Let somebody else sign in. What one copied is not the other's to paste."""
        self._put_away()
        self._session = None
        self._locked_at = None
        self._touched = self.clock()
        self._set_unlocking({})
        self.stopAsking()
        self.hush()
        if (clipboard := QGuiApplication.clipboard()) is not None:
            clipboard.clear()
        self.personChanged.emit()
        self.lockChanged.emit()
        self.goTo("sign-in")

    @Slot()
    def leave(self) -> None:
        """Back to the patients: the session ends, the screen is wiped."""
        self._put_away()
        self._session = None
        self._locked_at = None
        self._watch.stop()
        self._hands.putKeysAway()
        self._set_unlocking({})
        self._set_quiet({})
        self.stopAsking()
        self.hush()
        gone, self._stack = self._stack, []
        self.personChanged.emit()
        self.lockChanged.emit()
        self._leave()
        self.screenChanged.emit()
        _dispose(gone)
        if self._preview is not None:
            self._preview.close()

    @Property(Hands, constant=True)
    def hands(self) -> Hands:
        """How somebody works here: on the glass, or with real keys."""
        return self._hands

    @Property("QVariantMap", notify=quietChanged)
    def quiet(self) -> dict[str, object]:
        """`{what, seconds}` shortly before the desk locks ("lock"), the session ends whatever is
        done ("end"), or the screen goes back to the patients ("leave"); or empty."""
        return self._quiet

    @Slot()
    def look_at_clock(self) -> None:
        """Called every second: lock the desk nobody touches, leave the one that stays locked."""
        if not self._stack:
            return
        what, left = self._coming()
        if left > 0:
            warn = left <= WARN_S
            self._set_quiet({"what": what, "seconds": math.ceil(left)} if warn else {})
            return
        self._set_quiet({})
        if what == "leave":
            self.leave()
        else:
            self.lock()

    def _coming(self) -> tuple[str, float]:
        """What comes next when nobody touches the desk, and in how many seconds."""
        now, session = self.clock(), self._session
        if session is None:
            return "leave", self._touched + self._stack[-1].PATIENCE_S - now
        if self._locked_at is not None:
            return "leave", self._locked_at + LOCKED_S - now
        left = session.locks_in
        return ("end" if session.expires_in <= left else "lock"), left

    def _set_quiet(self, quiet: dict[str, object]) -> None:
        if quiet != self._quiet:
            self._quiet = quiet
            self.quietChanged.emit()

    @Slot()
    def touch(self) -> None:
        """Somebody is at the desk."""
        self._touched = self.clock()
        if self._session is not None and not self.locked:
            self._session.touch()
        if self._quiet and not self.locked:
            self.look_at_clock()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in TOUCHES:
            self._hands.saw(watched, event)
            self.touch()
        return False

    # What is said, and what is asked again

    @Property("QVariantMap", notify=saidChanged)
    def said(self) -> dict[str, object]:
        """`{text, kind}` of what was last said to who is here; empty when it has been read."""
        return self._said

    def say(self, text: str, kind: str = "good") -> None:
        """Tell who is here something: "good" and "note" go by themselves, "stop" stays."""
        self._said = {"text": text, "kind": kind}
        self.saidChanged.emit()
        if kind == "stop":
            self._said_timer.stop()
        else:
            self._said_timer.start()

    @Slot()
    def hush(self) -> None:
        """What was said has been read."""
        if self._said:
            self._said = {}
            self.saidChanged.emit()

    @Property("QVariantMap", notify=askingChanged)
    def asking(self) -> dict[str, object]:
        """`{why, action, problem, working}` while the passphrase is asked for again; or empty."""
        return self._asking

    def confirm(self, why: str, action: str, then: Callable[[Any], None]) -> None:
        """Ask for the passphrase once more, then call `then(confirmed)`.

        `why` says what will happen, `action` is the word on the button.
        """
        self._then = then
        self._set_asking({"why": why, "action": action, "problem": "", "working": False})

    @Slot(str)
    def prove(self, passphrase: str) -> None:
        """The passphrase that was asked for."""
        person, then = self.person, self._then
        if person is None or then is None:
            return
        self._set_asking({**self._asking, "problem": "", "working": True})

        def done(confirmed: sign_in.Confirmed) -> None:
            self.stopAsking()
            then(confirmed)

        def failed(error: Exception) -> None:
            self._set_asking({**self._asking, "problem": str(error), "working": False})

        self.ask(
            self, lambda office: sign_in.confirm(office.store, person.id, passphrase), done, failed
        )

    @Slot()
    def stopAsking(self) -> None:
        """Do not do it after all."""
        self._then = None
        self._set_asking({})

    def _set_asking(self, asking: dict[str, object]) -> None:
        if asking != self._asking:
            self._asking = asking
            self.askingChanged.emit()


def _dispose(screens: list[StaffScreen]) -> None:
    for screen in screens:
        screen.deleteLater()
