"""Beginning a new movement: what it shows, and what it begins from."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content.words import fold
from kiosk.motion.edit.scene import POSTURES
from kiosk.studio.motion_edit import opening
from kiosk.studio.motion_edit.opening import Known
from kiosk.viewmodels.staff import motion_words as words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class MotionStartScreen(StaffScreen):
    """The movements and postures that a new movement can begin from."""

    PAGE = "MotionStartPage"
    SECTION = "content"

    changed = Signal()
    aboutChanged = Signal()
    wordsChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._known: tuple[Known, ...] = ()
        self._about = ""
        self._words = ""
        self._problem = ""

    def arrive(self) -> None:
        self.desk.ask(self, lambda office: opening.known(office.store), self._take)

    def _take(self, known: tuple[Known, ...]) -> None:
        self._known = known
        self.changed.emit()

    @Property(str, notify=aboutChanged)
    def about(self) -> str:
        """What the new movement shows."""
        return self._about

    @Slot(str)
    def setAbout(self, about: str) -> None:
        if about != self._about:
            self._about, self._problem = about, ""
            self.aboutChanged.emit()

    @Property(str, notify=aboutChanged)
    def problem(self) -> str:
        """What is missing; "" for nothing."""
        return self._problem

    @Property(str, notify=wordsChanged)
    def words(self) -> str:
        """What the list is searched for."""
        return self._words

    @Slot(str)
    def setWords(self, text: str) -> None:
        if text != self._words:
            self._words = text
            self.wordsChanged.emit()
            self.changed.emit()

    @Property("QVariantList", constant=True)
    def postures(self) -> list[dict[str, str]]:
        """`[{posture, text, iconName}]`."""
        icons = {"standing": "standing", "seated": "seated"}
        return [
            {"posture": p, "text": words.posture_name(p), "iconName": icons.get(p, "lying")}
            for p in POSTURES
        ]

    @Property("QVariantList", notify=changed)
    def known(self) -> list[dict[str, object]]:
        """`[{id, text, line, wrong}]` of the movements that hold all the words."""
        wanted = fold(self._words).split()
        out: list[dict[str, object]] = []
        for one in self._known:
            text = fold(f"{one.id} {one.about}")
            if all(word in text for word in wanted):
                line = f"{words.posture_name(one.posture)} · {one.id}"
                out.append(
                    {
                        "id": one.id,
                        "text": words.capital(one.about) or one.id,
                        "line": line,
                        "wrong": one.wrong,
                    }
                )
        return out

    @Slot(str)
    def fromPosture(self, posture: str) -> None:
        """Begin with a body at ease."""
        self._begin(posture=posture)

    @Slot(str)
    def copyOf(self, id: str) -> None:
        """Begin with a copy, which goes its own way."""
        self._begin(copy=id)

    @Slot(str)
    def variantOf(self, id: str) -> None:
        """Begin with one that follows another in all that it does not say itself."""
        self._begin(follow=id)

    def _begin(self, **how: str) -> None:
        about = self._about.strip()
        if not about:
            self._problem = translate("Motion", "Say first what the movement shows.")
            self.aboutChanged.emit()
            return
        me = self.desk.me

        def work(office: Office) -> str:
            return opening.begin(office.store, me, about, **how).id

        self.desk.ask(self, work, lambda id: self.desk.replace("motion", id))
