"""Does it forget? A made-up visit, a reset, and a search for what is left of it."""

from __future__ import annotations

import time
from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QmlElement, QmlUncreatable
from PySide6.QtQuick import QQuickWindow

from kiosk.device.places import places
from kiosk.viewmodels.staff import forget_result, forget_search, item_words
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.forget_result import Line, Proof
from kiosk.viewmodels.staff.forget_words import sentence
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.rehearsal import Rehearsal
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class ForgetScreen(StaffScreen):
    """`stage` is "", "visit" or "search"; `lines` say what came of the last proof, place by place:
    `[{icon, kind, text}]` as for `DeviceFact`.
    """

    PAGE = "ForgetPage"
    SECTION = "machine"

    changed = Signal()
    stageChanged = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._stage = ""
        self._proof: Proof | None = None
        self._problem = ""
        self._rehearsal: Rehearsal | None = None
        self._began = 0.0

    def arrive(self) -> None:
        self.desk.ask(self, lambda office: forget_result.last(office.data), self._know)

    def settled(self) -> bool:
        return self._stage == ""

    def put_away(self) -> None:
        """Left in the middle: take the made-up visit down."""
        self._close()
        self._set_stage("")

    @Property(str, notify=stageChanged)
    def stage(self) -> str:
        return self._stage

    @Property(str, notify=changed)
    def problem(self) -> str:
        """Why what was found could not be kept; "" when it was."""
        return self._problem

    @Property(str, notify=changed)
    def verdict(self) -> str:
        """good, stop, or "" before the first proof."""
        if self._proof is None or self._stage:
            return ""
        return "stop" if self._proof.found else "good"

    @Property(str, notify=changed)
    def when(self) -> str:
        """Day and time of the last proof; "" before the first."""
        if self._proof is None:
            return ""
        return item_words.moment(self._proof.at, self.desk.services.display.language)

    @Property("QVariantList", notify=changed)
    def lines(self) -> list[dict[str, str]]:
        """What was found in each place."""
        if self._proof is None or self._stage:
            return []
        return [sentence(line) for line in self._proof.lines]

    @Slot()
    def begin(self) -> None:
        """Make up a visit, reset it, and search."""
        if self._stage:
            return
        self._began = time.time() - 1
        self._problem = ""
        self._rehearsal = Rehearsal(self.desk.services, _window(), self.desk.data, self)
        self._rehearsal.finished.connect(self._search)
        self._rehearsal.begin()
        self._set_stage("visit")

    @Slot()
    def _search(self) -> None:
        """The visit is over and wiped: what is left? Its screens stand, as the kiosk's own do."""
        rehearsal = self._rehearsal
        if rehearsal is None:
            return
        self._set_stage("search")
        self.desk.touch()
        markers, since, data = rehearsal.markers, self._began, self.desk.data
        here = [
            Line("answers", 0 if rehearsal.answers_gone else 1),
            Line("look", 0 if rehearsal.look_gone else 1),
            forget_search.in_clipboard(markers),
            forget_search.in_tree(markers, _window()),
        ]
        now = self.desk.now().isoformat()

        def work(office: Office) -> tuple[Proof, str]:
            lines = [forget_search.in_memory(markers), *here]
            lines += [forget_search.in_files(markers, place, since) for place in places(data)]
            proof = Proof(now, tuple(lines))
            try:
                forget_result.keep(data, proof)
            except OSError as error:
                return proof, error.strerror or str(error)
            return proof, ""

        self.desk.ask(self, work, self._searched, self._failed, slow=True)

    def _searched(self, result: tuple[Proof, str]) -> None:
        proof, problem = result
        self._close()
        if problem:
            self._problem = translate("Forget", "This could not be kept for later: %1").replace(
                "%1", problem
            )
        self._proof = proof
        self._set_stage("")

    def _failed(self, error: Exception) -> None:
        self._close()
        self._set_stage("")
        self.desk.say(str(error), "stop")

    def _know(self, proof: Any) -> None:
        if proof is not None:
            self._proof = proof
        self.changed.emit()

    def _set_stage(self, stage: str) -> None:
        self._stage = stage
        self.changed.emit()
        self.stageChanged.emit()

    def _close(self) -> None:
        rehearsal, self._rehearsal = self._rehearsal, None
        if rehearsal is not None:
            rehearsal.close()
            rehearsal.deleteLater()


def _window() -> QQuickWindow:
    """The kiosk's window."""
    windows = [
        window
        for window in QGuiApplication.topLevelWindows()
        if isinstance(window, QQuickWindow) and window.isVisible()
    ]
    return max(windows, key=lambda window: window.width() * window.height())
