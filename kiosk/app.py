"""The composition root: opens the content, builds the services, gives the root to QML."""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import (
    QLibraryInfo,
    QMessageLogContext,
    QTimer,
    QtMsgType,
    qInstallMessageHandler,
)
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk import __version__, paths
from kiosk.app_night import Nights
from kiosk.app_staff import Staff
from kiosk.app_watch import Watch
from kiosk.content.library import Which, open_library
from kiosk.device.frames import FrameTimes
from kiosk.device.garbage import MainThreadCollector
from kiosk.device.graphics import draws_in_software
from kiosk.device.gui import HARMLESS, gui_application, load_fonts
from kiosk.device.i18n import Interpreter
from kiosk.device.idle import IdleClock
from kiosk.device.process import memory_mb, milliseconds_since_start, peak_memory_mb
from kiosk.device.said import Hooks, of_message
from kiosk.device.screen import calibrate
from kiosk.device.scrub import overwrite_when_freed
from kiosk.device.settings import Settings, load_settings
from kiosk.device.speech import Speaker
from kiosk.device.tier import can_draw_3d, choose_tier
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.door import Door
from kiosk.viewmodels.figure.flipbook_provider import PROVIDER, FlipbookProvider
from kiosk.viewmodels.figure.tiers import FigureTiers
from kiosk.viewmodels.icons import IconProvider
from kiosk.viewmodels.idle import Idle
from kiosk.viewmodels.kiosk import Kiosk
from kiosk.viewmodels.media_shelf import PROVIDER as MEDIA_PROVIDER
from kiosk.viewmodels.media_shelf import MediaProvider
from kiosk.viewmodels.navigator import Navigator
from kiosk.viewmodels.patient.routes import SCREENS, gate, route_to
from kiosk.viewmodels.services import Services
from kiosk.viewmodels.voice import Voice
from kiosk.viewmodels.wipe import Wipe

WARM_UP_MS = 300


class StartError(Exception):
    """The kiosk cannot start; the message says why and what to do."""


@dataclass(frozen=True)
class Options:
    """What the command line may ask of the kiosk."""

    data: Path = field(default_factory=paths.default_data_folder)
    windowed: tuple[int, int] | None = None
    language: str = ""
    theme: str = "light"
    text_scale: float = 1.0
    tier: str = "auto"
    start: str = ""
    reduced_motion: bool | None = None
    exit_after: float | None = None
    usual_panel: bool = False  # size the panel by its resolution, whatever the screen reports
    report: Path | None = None
    content: Which = "newest"  # an earlier release, where the newest one makes the kiosk fail
    speech: str = ""  # one of Qt's speech engines; "" the machine's own, "none" to stay silent


class Application:
    """One kiosk: everything it is made of, kept alive here and taken down in `close`."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self.warnings: list[str] = []
        self.staff_lines: list[str] = []
        self.times: dict[str, float] = {}
        self.frames = FrameTimes()
        self.gui = gui_application()
        self._old_handler = qInstallMessageHandler(self._on_message)
        self._closed = False
        self._collector = MainThreadCollector()
        self._collector.begin()
        load_fonts(paths.ASSETS / "fonts")
        self.services = self._services()
        self.navigator = Navigator(self.services, SCREENS, gate)
        self.idle = Idle(IdleClock(self.services.settings.idle), self._playing)
        self.staff = Staff(
            options.data,
            self.services,
            apply=self._apply,
            leave=self._leave_staff,
            end=self._end,
            quiet=lambda: self.idle.resting,
            loaded=self._collector.set_aside,
        )
        self.kiosk = Kiosk(self.services, self.navigator, self.idle, self._freshen, self.staff)
        self.interpreter = Interpreter(paths.ASSETS / "i18n")
        self.interpreter.use(self.services.display.language)
        self.services.display.languageChanged.connect(self._on_language)
        self.gui.installEventFilter(self.idle)
        self._go_to_start()
        self.engine = self._load()
        self.window: QQuickWindow = self.engine.rootObjects()[0]
        self.nights = Nights(self)
        self.door = Door(self.services.display)
        self.door.knocked.connect(self.kiosk.openStaff)
        self.window.installEventFilter(self.door)
        self.wipe = Wipe(self.services, self.idle, self.engine, self.window)
        self.kiosk.visitEnded.connect(self.wipe.after_visit)
        self.watch = Watch(self)

    def show(self) -> None:
        """Show the window: full screen, or the size that was asked for."""
        size = self.options.windowed
        self.window.frameSwapped.connect(self._on_frame)
        if size is None:
            self._fit(self.gui.primaryScreen().size().toTuple())
            self.watch.lock.close_up()
            self.window.showFullScreen()
        else:
            self._fit(size)
            self.window.resize(*size)
            self.window.show()
        self.times["window"] = milliseconds_since_start()

    def run(self) -> int:
        """Show the kiosk and stay until it is closed."""
        self.show()
        if self.gui.platformName() == "xcb":
            # without a window manager nobody else gives the keys, and the keyboard, to the window
            self.window.requestActivate()
        if self.options.exit_after is not None and self.options.exit_after > 0:
            QTimer.singleShot(int(self.options.exit_after * 1000), self._leave)
        hooks = Hooks(self._private)
        hooks.begin()
        self.watch.begin()
        code = int(self.gui.exec())
        if self.options.report is not None:
            self.options.report.write_text(json.dumps(self.report(), indent=2) + "\n")
        self.close()
        hooks.end()
        return code

    def _leave(self) -> None:
        """End, also where the window may not be closed: `quit` would ask it."""
        self.gui.exit(0)

    def report(self) -> dict[str, object]:
        """What was measured: milliseconds from process start, frame times, memory, tier."""
        return {
            "version": __version__,
            "release": self.services.reader.release.number,
            "tier": self.services.tier.value,
            "figure": self.services.tiers.report(),
            "milliseconds": {name: round(value, 1) for name, value in self.times.items()},
            "frame_ms": self.frames.percentiles(),
            "frames": self.frames.count,
            "peak_memory_mb": round(peak_memory_mb(), 1),
            "memory_pss_mb": round(memory_mb(), 1),
            "warnings": self.warnings,
        }

    def close(self) -> None:
        """Take the window and the engine down before the objects they show."""
        self._closed = True
        self.watch.end()
        self.wipe.stop()
        self.nights.end()
        self.gui.removeEventFilter(self.idle)
        self.window.removeEventFilter(self.door)
        self.staff.close()
        if self.services.usage is not None:
            self._minute.stop()
            self.services.usage.close()
        if self.services.voice is not None:
            self.services.voice.speaker.close()
        if self.window.isVisible():
            # a screen without 3D first: what draws must go while there is a window to draw in
            self.navigator.reset("language")
            for _ in range(3):
                self.window.update()
                self.gui.processEvents()
        self.window.close()
        shiboken6.delete(self.engine)
        self.interpreter.use("")  # the words of a language do not outlive the kiosk
        self._collector.end()
        qInstallMessageHandler(self._old_handler)

    def _services(self) -> Services:
        options = self.options
        self.tell_staff(_finish_restore(options.data))
        settings, line = load_settings(options.data)
        self.tell_staff(line)
        library = open_library(options.data, settings.review.withdraw_after, options.content)
        for line in library.staff_lines:
            self.tell_staff(line)
        self.library = library
        language = options.language or settings.languages[0]
        languages = settings.languages
        if language not in languages:
            languages = (language, *languages)
        display = Display(
            languages,
            language=language,
            scheme=options.theme,
            text_scale=options.text_scale,
            reduced_motion=settings.reduced_motion
            if options.reduced_motion is None
            else options.reduced_motion,
        )
        asked = settings.tier if options.tier == "auto" else options.tier
        self._where = (self.gui.platformName(), os.environ.get("QT_QUICK_BACKEND", ""))
        self._asked = asked
        choice = choose_tier(asked, *self._where)
        tiers = FigureTiers(choice, draws_3d=can_draw_3d(*self._where))
        voice = Voice(Speaker(options.speech if settings.sound else "none"), display)
        return Services(
            *(library.reader, settings, display, choice.tier),
            voice=voice,
            tiers=tiers,
            told=self.staff_lines,
            warnings=self.warnings,
        )

    def _freshen(self) -> None:
        """Before a visit: take the newest release, if staff published one meanwhile."""
        if self.library.refresh():
            self.services.reader = self.library.reader

    def _apply(self, settings: Settings) -> None:
        """Changed settings: what can follow at once does, the rest with the next start."""
        self.services.settings = settings
        self.library.withdraw_after = settings.review.withdraw_after
        self.idle.follow(settings.idle)
        self.nights.look()
        if not self.options.language:
            calm = self.options.reduced_motion
            self.services.display.begin_with(
                settings.languages, settings.reduced_motion if calm is None else calm
            )
        self._fit(self.window.size().toTuple())

    def _leave_staff(self) -> None:
        self._freshen()
        self.kiosk.closeStaff()

    def _end(self) -> None:
        """An admin closes the program: exit code 0 says so to whoever keeps it on."""
        QTimer.singleShot(0, self.gui, lambda: self.gui.exit(0))

    def _load(self) -> QQmlApplicationEngine:
        engine = QQmlApplicationEngine()
        engine.addImageProvider("icon", IconProvider(paths.ASSETS / "icons"))
        engine.addImageProvider(PROVIDER, FlipbookProvider())
        engine.addImageProvider(MEDIA_PROVIDER, MediaProvider())
        # Qt's own folder first: a module that was loaded before is in memory, too, as Qt shipped it
        engine.addImportPath(QLibraryInfo.path(QLibraryInfo.LibraryPath.QmlImportsPath))
        engine.addImportPath(str(paths.UI))
        engine.setInitialProperties({"kiosk": self.kiosk})
        engine.loadFromModule("Sidestep.App", "Main")
        if not engine.rootObjects():  # a warning alone keeps nobody from the rest of it
            shiboken6.delete(engine)
            raise StartError("The screens could not be loaded:\n" + "\n".join(self.warnings))
        return engine

    def fit_again(self) -> None:
        """The window has another size: letters and targets keep theirs in millimetres."""
        if not self._closed:
            self._fit(self.window.size().toTuple())

    def _fit(self, size: tuple[int, int]) -> None:
        screen = self.gui.primaryScreen()
        physical = screen.physicalSize()
        pixels = screen.size()
        reported = None
        if not self.options.usual_panel and pixels.width() > 0:
            reported = (
                physical.width() * size[0] / pixels.width(),
                physical.height() * size[1] / pixels.height(),
            )
        found = calibrate(size[0], size[1], reported, self.services.settings.screen)
        self.services.display.set_panel(found.px_per_mm, found.viewing_distance_mm)

    def _go_to_start(self) -> None:
        self.navigator.reset()
        if not self.options.start:
            return
        route = route_to(self.options.start, self.services)
        if route is None:
            raise StartError(
                f"There is no item named {self.options.start!r}. "
                "Use an id as in db/content, for example clamshell."
            )
        self.idle.begin()
        self.navigator.reset("home")
        # whoever opens straight on an item sits beside the patient: no gates on the way
        self.services.session.accompanied = True
        self.navigator.go(route)

    def _playing(self) -> bool:
        screen = self.navigator.screen
        voice = self.services.voice
        heard = bool(voice and voice.text) or bool(self.services.sounds.playing)
        return bool(screen and screen.playing) or heard

    def _on_language(self) -> None:
        self.interpreter.use(self.services.display.language)
        self.engine.retranslate()
        self.navigator.reload()

    def _on_frame(self) -> None:
        self.frames.swapped()
        if self.frames.count == 1:
            self.times["first_frame"] = milliseconds_since_start()
            self._look_at_graphics()
        elif self.frames.count == 2 or "interactive" not in self.times:
            self.times["interactive"] = milliseconds_since_start()
            if self.options.exit_after == 0:
                QTimer.singleShot(0, self._leave)
            else:
                self.watch.first_page()
                QTimer.singleShot(WARM_UP_MS, self._warm_up)
        if self.frames.count == 1:
            self.window.update()

    def _look_at_graphics(self) -> None:
        """Ask what draws, while its context stands: what to expect of it, until frames tell."""
        if not can_draw_3d(*self._where):
            return
        in_software = draws_in_software()
        self.services.display.set_lean(in_software)
        self.services.tiers.in_software = in_software
        self.services.tiers.expect(choose_tier(self._asked, *self._where, in_software=in_software))

    def _warm_up(self) -> None:
        """Load what the first touch will need, now that the first screen stands."""
        if self._closed:
            return
        self.watch.stand()
        overwrite_when_freed()
        import kiosk.content.model
        import kiosk.viewmodels.figure.register  # noqa: F401

        for name in SCREENS:
            SCREENS[name]
        self._begin_counting()
        self.staff.begin()
        self.nights.begin()
        self._collector.set_aside()

    def _begin_counting(self) -> None:
        """Count visits from here on, and look at the clock once a minute."""
        from kiosk.device.usage import Usage

        usage = self.services.usage = Usage(self.options.data)
        screen = self.navigator.screen
        if screen is not None and self.staff.desk is None:
            usage.shown(screen.route.name, screen.route.item)
        usage.tick(datetime.now())
        self._minute = QTimer(self.gui, interval=60_000)
        self._minute.timeout.connect(self._each_minute)
        self._minute.start()

    def _each_minute(self) -> None:
        usage = self.services.usage
        if usage is not None:
            usage.tick(datetime.now())
            if usage.line and usage.line not in self.staff_lines:
                self.tell_staff(usage.line)

    def _on_message(self, kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind is QtMsgType.QtDebugMsg or kind is QtMsgType.QtInfoMsg:
            return
        if any(harmless in text for harmless in HARMLESS):
            return
        line = of_message(text, private=self._private())
        self.warnings.append(line)
        print(f"sidestep: {line}", file=sys.stderr)

    def _private(self) -> bool:
        """Whether a patient is at the screen, or what they left is not wiped yet."""
        if not hasattr(self, "wipe"):  # nobody can be: the screens are being made
            return False
        return not self.idle.resting or self.wipe.pending

    def tell_staff(self, line: str) -> None:
        if line:
            self.staff_lines.append(line)
            print(f"sidestep: {line}", file=sys.stderr)


def _finish_restore(data: Path) -> str:
    """Finish a restore that was cut off, before anything of the data folder is opened."""
    # restore.JOURNAL: nothing is loaded to look for it; a folder that is closed to us has none
    if not os.path.isfile(data / "restore.json"):  # noqa: PTH113
        return ""
    from kiosk.studio.restore import finish_restore
    from kiosk.studio.store import StudioError

    try:
        return finish_restore(data)
    except (StudioError, OSError) as error:  # show what there is; staff see why
        return str(error)
