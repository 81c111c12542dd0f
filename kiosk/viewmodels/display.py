"""How things are shown: language, look, text size, and the panel's own measures."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.i18n import LANGUAGE_NAMES, is_right_to_left

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1

SCHEMES = ("light", "dark", "contrast")
TEXT_SCALES = (1.0, 1.25, 1.5, 2.0)


@QmlElement
@QmlUncreatable("The application makes it.")
class Display(QObject):
    """What a patient may change about the picture, and what the panel is."""

    languageChanged = Signal()
    languagesChanged = Signal()
    lookChanged = Signal()
    panelChanged = Signal()

    def __init__(
        self,
        languages: tuple[str, ...],
        *,
        language: str,
        scheme: str,
        text_scale: float,
        reduced_motion: bool,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._languages = languages
        self._first = (language, scheme, text_scale, reduced_motion)
        self._language, self._scheme, self._text_scale, self._reduced_motion = self._first
        self._px_per_mm = 4.0
        self._distance = 600.0
        self._lean = False

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._language

    @Property("QVariantList", notify=languagesChanged)
    def languages(self) -> list[dict[str, str]]:
        """`[{value, text}]`, each language in its own name."""
        return [{"value": tag, "text": LANGUAGE_NAMES.get(tag, tag)} for tag in self._languages]

    @Property(bool, notify=languageChanged)
    def rightToLeft(self) -> bool:
        return is_right_to_left(self._language)

    @Property(str, notify=lookChanged)
    def scheme(self) -> str:
        return self._scheme

    @Property(float, notify=lookChanged)
    def textScale(self) -> float:
        return self._text_scale

    @Property(bool, notify=lookChanged)
    def reducedMotion(self) -> bool:
        return self._reduced_motion

    @Property(float, notify=panelChanged)
    def pxPerMm(self) -> float:
        return self._px_per_mm

    @Property(float, notify=panelChanged)
    def viewingDistance(self) -> float:
        return self._distance

    @Property(bool, notify=panelChanged)
    def lean(self) -> bool:
        """Whether 3D is computed by the processor, so that smooth edges cost too much in motion."""
        return self._lean

    @Slot(str)
    def setLanguage(self, tag: str) -> None:
        if tag in self._languages and tag != self._language:
            self._language = tag
            self.languageChanged.emit()

    @Slot(str)
    def setScheme(self, name: str) -> None:
        if name in SCHEMES and name != self._scheme:
            self._scheme = name
            self.lookChanged.emit()

    @Slot(float)
    def setTextScale(self, scale: float) -> None:
        if scale in TEXT_SCALES and scale != self._text_scale:
            self._text_scale = scale
            self.lookChanged.emit()

    @Slot(bool)
    def setReducedMotion(self, on: bool) -> None:
        if on != self._reduced_motion:
            self._reduced_motion = on
            self.lookChanged.emit()

    @Slot(result=bool)
    def larger(self) -> bool:
        """The next text size up, or back to the first from the largest."""
        bigger = [scale for scale in TEXT_SCALES if scale > self._text_scale]
        self.setTextScale(bigger[0] if bigger else TEXT_SCALES[0])
        return bool(bigger)

    def begin_with(self, languages: tuple[str, ...], reduced_motion: bool) -> None:
        """What a new patient finds from the next visit on; the first language is the one shown."""
        _, scheme, text_scale, _ = self._first
        self._languages = languages
        self._first = (languages[0], scheme, text_scale, reduced_motion)
        self.languagesChanged.emit()

    def set_panel(self, px_per_mm: float, viewing_distance: float) -> None:
        """The panel's calibration: pixels per millimetre, viewing distance in millimetres."""
        if (px_per_mm, viewing_distance) != (self._px_per_mm, self._distance):
            self._px_per_mm, self._distance = px_per_mm, viewing_distance
            self.panelChanged.emit()

    def set_lean(self, lean: bool) -> None:
        """Say how 3D is drawn on this machine."""
        if lean != self._lean:
            self._lean = lean
            self.panelChanged.emit()

    def reset(self) -> None:
        """Back to how a new patient finds it."""
        language, scheme, text_scale, reduced_motion = self._first
        self.setLanguage(language)
        self.setScheme(scheme)
        self.setTextScale(text_scale)
        self.setReducedMotion(reduced_motion)
