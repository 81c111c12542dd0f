"""The patients' own screen beside a form: the same screens and view models, with words not saved.

It has a QML engine of its own, so that its theme, text size and language are not the studio's; its
root item stands in the studio's window.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import shiboken6
from PySide6.QtCore import Property, QCoreApplication, QObject, QSizeF, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable, QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem

from kiosk import paths
from kiosk.content import source
from kiosk.content.findings import errors
from kiosk.content.media import Media, MediaFile
from kiosk.content.media_uses import media_of
from kiosk.content.model import FOLDERS, AnyItem, Kind, Notice, QuestionSet
from kiosk.content.proof import Proof
from kiosk.content.reader import NotInRelease
from kiosk.device.i18n import PatientWords
from kiosk.device.idle import IdleClock
from kiosk.device.tier import Choice, Tier
from kiosk.studio import media
from kiosk.viewmodels.display import Display
from kiosk.viewmodels.figure.flipbook_provider import PROVIDER, FlipbookProvider
from kiosk.viewmodels.figure.tiers import FigureTiers
from kiosk.viewmodels.icons import IconProvider
from kiosk.viewmodels.idle import Idle
from kiosk.viewmodels.kiosk import Kiosk
from kiosk.viewmodels.media_shelf import PROVIDER as MEDIA_PROVIDER
from kiosk.viewmodels.media_shelf import MediaProvider
from kiosk.viewmodels.navigator import Navigator
from kiosk.viewmodels.patient.routes import ITEM_SCREENS, SCREENS, gate
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services
from kiosk.viewmodels.staff.office import Office

if TYPE_CHECKING:
    from kiosk.viewmodels.staff.desk import Desk

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

CONTEXTS = frozenset(
    {
        *("About", "ConditionPage", "Cover", "Exercises", "Hip", "Home", "KeyPoints", "Muscle"),
        *("Media", "Picture", "Quiz", "Review", "Safety", "Search"),
        *(
            path.stem
            for folder in ("Patient", "App", "Figure")
            for path in (paths.UI / "Sidestep" / folder).glob("*.qml")
        ),
    }
)
"""Where the words of the patients' screens stand: their QML files, and their view models' names."""
translate = QCoreApplication.translate
NOT_HERE = {"search"}
"""Screens that would change what belongs to the whole program, as the on-screen keyboard does."""


@QmlElement
@QmlUncreatable("The desk makes it.")
class PatientPreview(QObject):
    """What a patient would see. Made for a desk; `item` is its picture."""

    changed = Signal()
    itemChanged = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._desk = desk
        self._engine: QQmlEngine | None = None
        self._root: QQuickItem | None = None
        self._proof: Proof | None = None
        self._release = ""
        self._shown: tuple[str, str, str] = ("", "", "")
        self._problem = ""
        self._portrait: bool | None = None
        main = desk.services
        self._words = PatientWords(paths.ASSETS / "i18n", CONTEXTS)
        self._display = Display(
            tuple(entry["value"] for entry in main.display.languages),
            language=main.display.language,
            scheme="light",
            text_scale=1.0,
            reduced_motion=False,
            parent=self,
        )
        self._display.languageChanged.connect(self._speak)

    @Slot()
    def _speak(self) -> None:
        """The words of the patients' screens follow the preview's language, not the studio's."""
        if self._engine is None:
            return
        here = self._desk.services.display.language
        self._words.use("" if self._display.language == here else self._display.language)
        self._engine.retranslate()

    # What is shown

    @Slot(str, str, str)
    def show(self, key: str, language: str, text: str) -> None:
        """Show an item, "kind:id", in a language: with the words of this source text, or as it is.

        What cannot be read yet leaves the last picture and says what is wrong in `problem`.
        """
        if self._root is None:
            return
        kind, _, id = key.partition(":")
        proof = self._fresh_proof()
        again = self._shown[:2] == (key, language)
        self._shown = (key, language, text)
        problem = ""
        if text:
            entry, findings = source.read_text(
                text, f"{id}.md", language, FOLDERS[cast(Kind, kind)], id
            )
            wrong = errors(findings)
            if entry is None or wrong:
                problem = str(wrong[0].message) if wrong else ""
                self._say(problem or translate("Preview", "This cannot be shown yet."))
                if again:
                    return
            else:
                proof.put(language, entry.item)
                self._bring_media(proof, entry.item)
        self._display.setLanguage(language)
        self._say(problem)
        self._go(kind, id, again=again)

    def _bring_media(self, proof: Proof, item: AnyItem) -> None:
        """Pictures and sounds that no patient sees yet come from the store, when they are there."""
        missing = {name for _, _, name in media_of(item)} - proof.media_ids
        if not missing:
            return
        shown = self._shown

        def work(office: Office) -> list[tuple[str, Media, MediaFile]]:
            return media.of_ids(office.store, sorted(missing))

        def done(found: list[tuple[str, Media, MediaFile]]) -> None:
            if not found or proof is not self._proof:
                return
            for id, words, file in found:
                proof.put_media(id, words, file)
            if shown == self._shown and self._root is not None:
                self._services.navigator.reload()

        self._desk.ask(self, work, done, lambda _: None)

    def _fresh_proof(self) -> Proof:
        """A proof of what is shown now; the one before, as long as that is the same release."""
        reader = self._desk.services.reader
        if self._proof is None or self._release != reader.release.sha256:
            old, self._proof = self._proof, Proof(reader)
            self._release = reader.release.sha256
            self._services.reader = self._proof
            if old is not None:
                old.close()
        return self._proof

    def _go(self, kind: str, id: str, *, again: bool) -> None:
        navigator = self._services.navigator
        self._services.session.accompanied = True
        try:
            item = cast(AnyItem, self._services.reader.shown(cast(Kind, kind), id, "").item)
        except NotInRelease:
            self._say(
                translate(
                    "Preview", "Patients do not see this yet. Start to write, and it shows here."
                )
            )
            navigator.reset("home")
            return
        route = _route(item)
        if again and navigator.screen is not None and navigator.screen.route == route:
            navigator.reload()
            return
        navigator.reset(route.name if route.name in {"about", "glossary"} else "home")
        if route.name not in {"about", "glossary"}:
            navigator.go(route, gated=False)
        if kind == "term":
            navigator.openTerm(id)

    def _say(self, problem: str) -> None:
        if problem != self._problem:
            self._problem = problem
            self.changed.emit()

    @property
    def reader(self) -> Proof | None:
        """The release as it is previewed; None while nothing shows."""
        return self._proof

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why the picture is not of the words as they stand; "" when it is."""
        return self._problem

    # How it is shown

    @Property(Display, constant=True)
    def display(self) -> Display:
        return self._display

    @Property(bool, notify=changed)
    def portrait(self) -> bool:
        return self.size.height() > self.size.width()

    @Slot(bool)
    def setPortrait(self, on: bool) -> None:
        """Turn the patients' screen upright or on its side."""
        self._portrait = on
        self.changed.emit()

    @Property(str, notify=changed)
    def tier(self) -> str:
        return self._services.tier.value if self._root is not None else Tier.STILL.value

    @Property("QVariantList", constant=True)
    def tiers(self) -> list[str]:
        """What this machine can draw."""
        live = [Tier.LIVE.value] if self._desk.services.tiers.draws_3d else []
        return [*live, Tier.FLIPBOOK.value, Tier.STILL.value]

    @Slot(str)
    def setTier(self, name: str) -> None:
        """Draw the figure another way: the screens are made anew."""
        if name == self.tier or self._root is None:
            return
        shown, self._shown = self._shown, ("", "", "")
        self.close()
        self._make(Tier(name))
        self.show(*shown)
        self.changed.emit()

    # Its place in the window

    @Property(QQuickItem, notify=itemChanged)
    def item(self) -> QQuickItem | None:
        """The picture; whoever shows it makes it their child, and lets go of it before they go."""
        return self._root

    @Property(QSizeF, notify=changed)
    def size(self) -> QSizeF:
        """The patients' screen, in pixels."""
        window = self._desk.window_size()
        upright = window.height() > window.width()
        wanted = upright if self._portrait is None else self._portrait
        return window if wanted == upright else window.transposed()

    @Slot()
    def begin(self) -> None:
        """Somebody is going to show the picture: make it, if it is not there."""
        if self._root is None:
            self._make(Tier.STILL)
        main = self._desk.services.display
        self._display.set_panel(main.pxPerMm, main.viewingDistance)
        self._display.set_lean(main.lean)

    # Making it and taking it down

    def _make(self, tier: Tier) -> None:
        main = self._desk.services
        self._proof = Proof(main.reader)
        self._release = main.reader.release.sha256
        tiers = FigureTiers(Choice(tier, "chosen", fixed=True), draws_3d=main.tiers.draws_3d)
        self._services = Services(self._proof, main.settings, self._display, tier, tiers=tiers)
        screens = {name: SCREENS[name] for name in SCREENS if name not in NOT_HERE}
        navigator = Navigator(self._services, screens, gate, self)
        self._services.navigator = navigator
        self._idle = Idle(IdleClock(main.settings.idle), lambda: False, parent=self)
        self._kiosk = Kiosk(self._services, navigator, self._idle, parent=self)
        navigator.reset("home")
        self._engine = QQmlEngine(self)
        self._engine.addImageProvider("icon", IconProvider(paths.ASSETS / "icons"))
        self._engine.addImageProvider(PROVIDER, FlipbookProvider())
        self._engine.addImageProvider(MEDIA_PROVIDER, MediaProvider())
        self._engine.addImportPath(str(paths.UI))
        component = QQmlComponent(self._engine)
        component.loadFromModule("Sidestep.App", "PatientFrame")
        made = component.createWithInitialProperties({"kiosk": self._kiosk})
        self._root = cast(QQuickItem, made)
        self._root.setParent(self)
        self._speak()
        self.itemChanged.emit()

    @Slot()
    def close(self) -> None:
        """Take the picture and its engine down."""
        if self._engine is None:
            return
        gone, self._root = self._root, None
        self.itemChanged.emit()
        shiboken6.delete(gone)
        shiboken6.delete(self._engine)
        self._engine = None
        self._words.use("")
        for part in (self._kiosk, self._idle, self._services.navigator):
            part.deleteLater()
        if self._proof is not None:
            self._proof.close()
            self._proof = None


def _route(item: AnyItem) -> Route:
    """The patient's screen on which an item shows."""
    if isinstance(item, QuestionSet):
        return Route("safety" if item.purpose == "safety" else "cover-questions")
    if isinstance(item, Notice):
        return Route("about") if item.place == "everywhere" else Route("notice", item.place)
    screen = ITEM_SCREENS.get(item.kind, item.kind)
    return Route("glossary") if screen == "term" else Route(screen, item.id)
