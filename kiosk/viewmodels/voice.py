"""Reading aloud, as the screens see it: is there a voice, is it reading, read this."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.device.speech import Speaker, base_language
from kiosk.viewmodels.display import Display

QML_IMPORT_NAME = "Sidestep.Backend"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
@QmlUncreatable("The application makes it.")
class Voice(QObject):
    """`ready` only when the machine can read the language that is shown: else nothing offers it."""

    readyChanged = Signal()
    textChanged = Signal()

    def __init__(self, speaker: Speaker, display: Display, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._speaker = speaker
        self._display = display
        self._text = ""
        self._looked = False
        speaker.setParent(self)
        speaker.found.connect(self.readyChanged)
        speaker.speakingChanged.connect(self._on_speaking)
        display.languageChanged.connect(self.stop)
        display.languageChanged.connect(self.readyChanged)

    @property
    def speaker(self) -> Speaker:
        """The voice itself; for the composition root."""
        return self._speaker

    @Property(bool, notify=readyChanged)
    def ready(self) -> bool:
        """Whether it can read the language that is shown; whoever asks first lets it look."""
        if not self._looked:
            QTimer.singleShot(0, self, self.look)
        return base_language(self._display.language) in self._speaker.languages

    @Property(str, notify=textChanged)
    def text(self) -> str:
        """What is being read; "" when it is silent."""
        return self._text

    @Slot()
    def look(self) -> None:
        """Look for a voice, at a visit's start: nothing of it delays the program's own start."""
        self._looked = True
        self._speaker.begin()

    @Slot(str)
    def toggle(self, text: str) -> None:
        """Read this, or be silent when it is what is being read."""
        if text == self._text:
            self.stop()
        elif self._speaker.say(text, self._display.language):
            self._set(text)

    @Slot()
    def stop(self) -> None:
        """Be silent."""
        self._speaker.stop()
        self._set("")

    @Slot(bool)
    def _on_speaking(self, speaking: bool) -> None:
        if not speaking:
            self._set("")

    def _set(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.textChanged.emit()
