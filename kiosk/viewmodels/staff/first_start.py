"""The first start: a few questions, one at a time, until the kiosk stands and somebody runs it."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.languages import PSEUDO_LANGUAGE
from kiosk.content.library import open_library
from kiosk.device.i18n import LANGUAGE_NAMES
from kiosk.device.pictures import clean_picture
from kiosk.device.settings import Settings, save_settings
from kiosk.device.settings_fields import SettingError, value_of, with_value
from kiosk.studio import first_start
from kiosk.studio.importing import Imported
from kiosk.studio.people import Person
from kiosk.viewmodels.staff.codes import Codes
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.new_passphrase import NewPassphrase
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

STEPS = ("language", "machine", "numbers", "screen", "quiet", "admin", *first_start.STEPS)
ASKS = {
    "language": ("languages",),
    "machine": ("staff_menu", "site_name"),
    "numbers": ("numbers.emergency", "numbers.same_day", "numbers.clinic"),
    "screen": ("screen.width_mm",),
    "quiet": ("printer", "idle.warn_after_s", "idle.walkthrough_after_s"),
}
"""Which settings each step asks for."""


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class FirstStartScreen(StaffScreen):
    """The wizard. Every step's answers are kept as it is left; a power cut loses only one.

    Up to the account nobody is signed in. From there on it belongs to the first admin, and goes on
    where it stopped whenever they sign in, until the codes are written down.
    """

    PAGE = "FirstStartPage"
    SECTION = "today"
    ALONE = True
    PATIENCE_S = 900.0

    changed = Signal()
    stepChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._step = STEPS[0] if desk.person is None else ""
        keys = [key for step in ASKS.values() for key in step]
        self._values: dict[str, Any] = {key: value_of(desk.settings, key) for key in keys}
        self._values["languages"] = list(self._values["languages"])
        self._values |= {"name": "", "credential": ""}
        self._problem = ""
        self._working = False
        self._printers: list[str] | None = None
        self._secret = NewPassphrase(self._names, self)
        self._codes = Codes(desk, self)
        self._brought: dict[str, object] = {"state": "", "words": ""}
        desk.display.languageChanged.connect(self._tell)

    def arrive(self) -> None:
        if self.desk.person is not None and not self._step:
            me = self.desk.me
            self.desk.ask(self, lambda office: first_start.step(office.store, me), self._go_on)

    def _names(self) -> list[str]:
        return [str(self._values["name"]), str(self._values["site_name"])]

    @Slot()
    def _tell(self) -> None:
        self._secret.look()
        self.changed.emit()

    # Where we are

    @Property(str, notify=stepChanged)
    def step(self) -> str:
        """The step that shows, one of STEPS; "" for a moment before it is known."""
        return self._step

    @Property(int, notify=stepChanged)
    def index(self) -> int:
        return STEPS.index(self._step) if self._step else 0

    @Property(int, constant=True)
    def count(self) -> int:
        return len(STEPS)

    @Property(bool, notify=stepChanged)
    def canGoBack(self) -> bool:
        """Whether there is a step before that can still be changed here."""
        return self.desk.person is None and self.index > 0

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why it does not go on, in words."""
        return self._problem

    @Property(bool, notify=changed)
    def working(self) -> bool:
        return self._working

    def _go(self, step: str) -> None:
        self._step, self._problem, self._working = step, "", False
        self.stepChanged.emit()
        self.changed.emit()

    def _go_on(self, step: str) -> None:
        """The first admin is signed in: the content, the codes, then work begins."""
        if not step:
            self.desk.goTo("today")
            return
        self._go(step)
        if step == "content":
            self.bringContent()
        elif step == "codes":
            self._codes.make(self.desk.me)

    @Slot()
    def previous(self) -> None:
        """One step back; what was filled in stays."""
        if self.canGoBack and not self._working:
            self._go(STEPS[self.index - 1])

    @Slot()
    def next(self) -> None:
        """Keep this step's answers and go on."""
        if self._working or not self._step:
            return
        if self._step == "admin":
            self._make_account()
        elif self._step in ASKS:
            self._keep()
        else:
            self._finish(self._step)

    # The site's settings

    @Property("QVariantMap", notify=changed)
    def values(self) -> dict[str, Any]:
        """What is filled in, by the names of the settings; besides `name` and `credential`."""
        return self._values

    @Slot(str, "QVariant")
    def put(self, key: str, value: object) -> None:
        """Somebody filled something in."""
        if key in self._values and self._values[key] != value:
            self._values = {**self._values, key: value}
            self._problem = ""
            if key in ("name", "site_name"):
                self._secret.look()
            self.changed.emit()

    @Property("QVariantList", constant=True)
    def languages(self) -> list[dict[str, str]]:
        """`[{value, text}]`: the languages the content is in, each in its own name."""
        tags = [tag for tag in self.desk.services.reader.languages if tag != PSEUDO_LANGUAGE]
        return [{"value": tag, "text": LANGUAGE_NAMES.get(tag, tag)} for tag in tags]

    @Slot(str)
    def startIn(self, language: str) -> None:
        """The language the screen starts in; these words follow at once."""
        others = [tag for tag in self._values["languages"] if tag != language]
        self.put("languages", [language, *others])
        self.desk.display.setLanguage(language)

    @Slot(float)
    def measured(self, px_per_mm: float) -> None:
        """A card was held to the screen."""
        width = round(self.desk.window_size().width() / px_per_mm, 1)
        self.put("screen.width_mm", min(3000.0, max(100.0, width)))

    @Property("QVariantList", notify=stepChanged)
    def printers(self) -> list[str]:
        """The printers of this machine; looked for when their step comes."""
        if self._printers is None and self._step == "quiet":
            from kiosk.device.printing import printers

            self._printers = printers()
        return self._printers or []

    def _keep(self) -> None:
        settings = self.desk.settings
        try:
            for key in ASKS[self._step]:
                settings = with_value(settings, key, self._values[key])
        except SettingError:
            self._refuse(
                QCoreApplication.translate("FirstStart", "One of these cannot be. Look again.")
            )
            return
        after = STEPS[self.index + 1]
        if settings == self.desk.settings:
            self._go(after)
            return
        self._begin()

        def kept(settings: Settings) -> None:
            self.desk.apply(settings)
            self._go(after)

        def work(office: Office) -> Settings:
            save_settings(office.data, settings)
            return settings

        self.desk.ask(self, work, kept, lambda error: self._refuse(str(error)))

    # The first admin

    @Property(NewPassphrase, constant=True)
    def secret(self) -> NewPassphrase:
        return self._secret

    def _make_account(self) -> None:
        name, credential = str(self._values["name"]), str(self._values["credential"])
        passphrase, site = self._secret.first, self.desk.settings.site_name
        if not self._secret.ready or not name.strip():
            return
        self._begin()

        def work(office: Office) -> Person:
            first_start.begin(office.store, name, passphrase, credential, site=site)
            return office.machine.sign_in(name, passphrase)

        def made(person: Person) -> None:
            self._secret.wipe()
            self.desk.let_in(person, "first-start")

        self.desk.ask(self, work, made, lambda error: self._refuse(str(error)))

    # The content and the codes

    @Property("QVariantMap", notify=changed)
    def brought(self) -> dict[str, object]:
        """`{state, words}` of bringing the content in; state: "", working, done, failed."""
        return self._brought

    @Slot()
    def bringContent(self) -> None:
        """Bring the content in, or try it once more."""
        if self._brought["state"] == "working":
            return
        me = self.desk.me
        self._set_brought("working", "")

        def work(office: Office) -> Imported:
            shown = open_library(office.data).reader
            return first_start.bring_content(office.store, me, shown, clean_picture)

        def done(imported: Imported) -> None:
            number = len(imported.new) + imported.unchanged
            text = QCoreApplication.translate("FirstStart", "%n texts are here.", None, number)
            self._set_brought("done", text)

        self.desk.ask(self, work, done, lambda e: self._set_brought("failed", str(e)), slow=True)

    def _set_brought(self, state: str, words: str) -> None:
        self._brought = {"state": state, "words": words}
        self.changed.emit()

    @Property(Codes, constant=True)
    def codes(self) -> Codes:
        return self._codes

    def _finish(self, step: str) -> None:
        self._begin()
        self.desk.ask(
            self,
            lambda office: first_start.finish(office.store, step),
            self._go_on,
            lambda error: self._refuse(str(error)),
        )

    def _begin(self) -> None:
        self._working, self._problem = True, ""
        self.changed.emit()

    def _refuse(self, why: str) -> None:
        self._working, self._problem = False, why
        self.changed.emit()
