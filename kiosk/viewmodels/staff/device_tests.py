"""Try the machine: does touch work to its corners, does it speak, does it print?"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.printing import PrintError, print_test_page, printers, usual_printer
from kiosk.device.sound import SoundPlayer
from kiosk.device.tone import notes
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.screen import Place, StaffScreen

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
SPOTS = 9
"""Three rows of three: corners, edges and middle."""


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class TouchTestScreen(StaffScreen):
    """Nine spots to hit, and how many fingers the glass tells apart."""

    PAGE = "DeviceTouchPage"
    SECTION = "machine"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._hit: set[int] = set()
        self._fingers = 0

    @Property("QVariantList", notify=changed)
    def spots(self) -> list[dict[str, Any]]:
        """`[{x, y, hit, name}]`: where in the room, from 0 to 1."""
        rows = (
            translate("Machine", "top"),
            translate("Machine", "middle"),
            translate("Machine", "bottom"),
        )
        columns = (
            translate("Machine", "left"),
            translate("Machine", "centre"),
            translate("Machine", "right"),
        )
        return [
            {
                "x": (index % 3) / 2,
                "y": (index // 3) / 2,
                "hit": index in self._hit,
                "name": f"{rows[index // 3]} {columns[index % 3]}",
            }
            for index in range(SPOTS)
        ]

    @Property(int, notify=changed)
    def left(self) -> int:
        """How many spots were not touched yet."""
        return SPOTS - len(self._hit)

    @Property(int, notify=changed)
    def fingers(self) -> int:
        """The most fingers at one time."""
        return self._fingers

    @Slot(int)
    def hit(self, index: int) -> None:
        """A spot was touched."""
        if 0 <= index < SPOTS and index not in self._hit:
            self._hit.add(index)
            self.changed.emit()

    @Slot(int)
    def count(self, fingers: int) -> None:
        """So many fingers lie on the glass."""
        if fingers > self._fingers:
            self._fingers = fingers
            self.changed.emit()

    @Slot()
    def again(self) -> None:
        self._hit, self._fingers = set(), 0
        self.changed.emit()


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class SoundAndPrintScreen(StaffScreen):
    """Three notes, a sentence read aloud, a page on paper."""

    PAGE = "DeviceTryPage"
    SECTION = "machine"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        self._player = SoundPlayer(self)
        self._sound = ""
        self._paper = ""
        self._printers: list[str] | None = None
        self._printer = ""
        voice = desk.services.voice
        if voice is not None:
            voice.readyChanged.connect(self.changed)
            voice.look()

    def arrive(self) -> None:
        # after the page stands: the machine may think about its printers for a while
        QTimer.singleShot(0, self, self.lookForPrinters)

    def put_away(self) -> None:
        self._player.stop()
        if self.desk.services.voice is not None:
            self.desk.services.voice.stop()

    # sound

    @Property(str, notify=changed)
    def sound(self) -> str:
        """What came of the notes; "" before they were tried."""
        return self._sound

    @Property(bool, notify=changed)
    def canSpeak(self) -> bool:
        """Whether this machine has a voice for the language that is shown."""
        voice = self.desk.services.voice
        return voice is not None and voice.ready

    @Slot()
    def playNotes(self) -> None:
        """Three notes, upwards."""
        self._sound = (
            translate("Machine", "Three notes are playing. Do you hear them?")
            if self._player.play(notes())
            else translate("Machine", "This machine has nothing to play sound on.")
        )
        self.changed.emit()

    @Slot()
    def speak(self) -> None:
        """A sentence as patients hear it."""
        voice = self.desk.services.voice
        if voice is not None:
            voice.toggle(translate("Machine", "This is how I sound. Can you hear me well?"))

    # paper

    @Property("QVariantList", notify=changed)
    def printers(self) -> list[dict[str, str]]:
        """`[{value, text}]`."""
        return [{"value": name, "text": name} for name in self._printers or []]

    @Property(bool, notify=changed)
    def looked(self) -> bool:
        """Whether the machine was asked for its printers."""
        return self._printers is not None

    @Property(str, notify=changed)
    def printer(self) -> str:
        return self._printer

    @Property(str, notify=changed)
    def paper(self) -> str:
        """What came of the page; "" before it was tried."""
        return self._paper

    @Slot()
    def lookForPrinters(self) -> None:
        self._printers = printers()
        wanted = self.desk.settings.printer or usual_printer()
        first = next(iter(self._printers), "")
        self._printer = wanted if wanted in self._printers else first
        self.changed.emit()

    @Slot(str)
    def choosePrinter(self, name: str) -> None:
        self._printer = name
        self.changed.emit()

    @Slot()
    def printPage(self) -> None:
        """Print the test page."""
        title = translate("Machine", "Sidestep prints")
        lines = [
            self.desk.settings.site_name,
            translate("Machine", "You can read this page, and the edges are not cut off."),
            translate(
                "Machine", "The line below is 100 mm long. The squares go from white to black."
            ),
        ]
        try:
            print_test_page(self._printer, title, [line for line in lines if line])
            self._paper = translate("Machine", "The page is on its way to the printer.")
        except PrintError as error:
            self._paper = str(error)
        self.changed.emit()
