"""The tier that shows now: steps down when frames are slow, never up within a visit."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.tier import RETRIES, Choice, FrameWatch, Tier, below

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application makes it.")
class FigureTiers(QObject):
    """What every player asks how to draw. Figures tell it their frames by `frame`."""

    tierChanged = Signal()

    def __init__(
        self, choice: Choice, *, draws_3d: bool = True, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._first = choice
        self._tier = choice.tier
        self._why = choice.why
        self._draws_3d = draws_3d
        self.in_software = False
        """Whether 3D is computed by the processor: what moves is drawn with less detail."""
        self._watch = FrameWatch()
        self._retries = 0

    @property
    def tier(self) -> Tier:
        """The tier that shows now."""
        return self._tier

    @property
    def draws_3d(self) -> bool:
        """Whether 3D can be drawn at all, however slowly: for a hip, or while a figure turns."""
        return self._draws_3d

    @Property(str, notify=tierChanged)
    def name(self) -> str:
        """live, flipbook or still."""
        return self._tier.value

    def report(self) -> dict[str, object]:
        """What was chosen and why, for `--report`."""
        return {
            "tier": self._tier.value,
            "first": self._first.tier.value,
            "why": self._why,
            "probe_frames_per_s": self._watch.probed,
        }

    @Slot(float)
    def frame(self, seconds: float) -> None:
        """A figure moved, `seconds` after its frame before."""
        probing = self._watch.probed is None
        slow = self._watch.frame(seconds)
        passed = probing and self._watch.probed is not None and not slow
        if passed and not self._first.fixed and self._tier is self._first.tier is Tier.LIVE:
            self._why = f"the probe drew {self._watch.probed} frames/s"
        if slow and not self._first.fixed and self._tier is not Tier.STILL:
            rate = self._watch.probed if probing else round(self._watch.rate, 1)
            self._go(below(self._tier), f"{self._tier.value} drew {rate} frames/s")

    @Slot()
    def rest(self) -> None:
        """The figure stands still or another one comes: gaps before this do not count."""
        self._watch.restart()

    def begin_visit(self) -> None:
        """A new visit may try the first tier again; a machine that failed twice is believed."""
        if self._tier is self._first.tier or self._first.fixed or self._retries >= RETRIES:
            return
        self._retries += 1
        self._watch.again()
        self._go(self._first.tier, f"tried again; {self._why}")

    def expect(self, choice: Choice) -> None:
        """What the machine turned out to be, asked once its window stands: never up, maybe down."""
        if self._first.fixed:
            return
        self._first = choice
        self._go(choice.tier, choice.why)

    def _go(self, tier: Tier, why: str) -> None:
        self._why = why
        self._watch.restart()
        if tier is not self._tier:
            self._tier = tier
            self.tierChanged.emit()
