"""How large is this screen? A bank card laid on the glass tells."""

from __future__ import annotations

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.settings import Settings
from kiosk.device.settings_fields import BY_KEY
from kiosk.viewmodels.staff.desk import Desk
from kiosk.viewmodels.staff.office import Office
from kiosk.viewmodels.staff.screen import Place, StaffScreen
from kiosk.viewmodels.staff.settings import save_changes

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

translate = QCoreApplication.translate
WIDTH, DISTANCE = "screen.width_mm", "screen.viewing_distance_mm"


@QmlElement
@QmlUncreatable("Screens come from the desk.")
class CalibrateScreen(StaffScreen):
    """The card's size in pixels gives pixels per millimetre; with it the picture has a width."""

    PAGE = "CalibratePage"
    SECTION = "machine"

    changed = Signal()

    def __init__(self, desk: Desk, place: Place, parent: QObject | None = None) -> None:
        super().__init__(desk, place, parent)
        display = desk.services.display
        self._px_per_mm = display.pxPerMm
        self._distance = display.viewingDistance
        self._touched: set[str] = set()

    @Property(bool, constant=True)
    def mayChange(self) -> bool:
        person = self.desk.person
        return person is not None and person.role == "admin"

    @Property(float, notify=changed)
    def pxPerMm(self) -> float:
        """As the card is drawn now."""
        return self._px_per_mm

    @Property(int, notify=changed)
    def distance(self) -> int:
        """How far away people stand, in centimetres."""
        return round(self._distance / 10)

    @Property(int, constant=True)
    def nearest(self) -> int:
        return int(BY_KEY[DISTANCE].lowest / 10)

    @Property(int, constant=True)
    def farthest(self) -> int:
        return int(BY_KEY[DISTANCE].highest / 10)

    @Property(bool, notify=changed)
    def measured(self) -> bool:
        """Whether somebody has measured this screen before."""
        return self.desk.settings.screen.width_mm is not None

    @Property(bool, notify=changed)
    def unsaved(self) -> bool:
        return bool(self._touched)

    @Property(str, notify=changed)
    def result(self) -> str:
        """What the card says, in words."""
        width, height = self.desk.window_size().toTuple()
        inches = (width**2 + height**2) ** 0.5 / self._px_per_mm / 25.4
        text = translate("Machine", "The picture is %1 cm wide and %2 cm high (%3 inches across).")
        return (
            text.replace("%1", f"{width / self._px_per_mm / 10:.1f}")
            .replace("%2", f"{height / self._px_per_mm / 10:.1f}")
            .replace("%3", f"{inches:.1f}")
        )

    @Slot(float)
    def resize(self, px_per_mm: float) -> None:
        """The card was drawn larger or smaller."""
        self._px_per_mm = px_per_mm
        self._touched.add(WIDTH)
        self.changed.emit()

    @Slot(float)
    def stand(self, centimetres: float) -> None:
        """People stand so far away."""
        self._distance = centimetres * 10
        self._touched.add(DISTANCE)
        self.changed.emit()

    @Slot()
    def save(self) -> None:
        """Use it, here and from now on."""
        width = round(self.desk.window_size().width() / self._px_per_mm, 1)
        values = {WIDTH: width, DISTANCE: self._distance}
        self._keep({key: values[key] for key in sorted(self._touched)})

    @Slot()
    def forget(self) -> None:
        """Let the machine find it out by itself again."""
        self._keep({WIDTH: None, DISTANCE: None})

    def _keep(self, wanted: dict[str, float | None]) -> None:
        me = self.desk.me

        def work(office: Office) -> Settings:
            return save_changes(office.store, office.data, me, wanted)[0]

        def done(settings: Settings) -> None:
            self._touched.clear()
            self.desk.apply(settings)
            display = self.desk.services.display
            self._px_per_mm, self._distance = display.pxPerMm, display.viewingDistance
            self.desk.say(translate("Machine", "Saved. Words and buttons have their right size."))
            self.changed.emit()

        self.desk.ask(self, work, done)
