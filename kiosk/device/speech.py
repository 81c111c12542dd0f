"""Reads aloud with the machine's own voice, without any screen waiting for it."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QObject, Qt, Signal, SignalInstance, Slot

from kiosk.device.speech_espeak import Espeak
from kiosk.device.speech_service import SpeechService
from kiosk.device.speech_voices import base_language

if TYPE_CHECKING:
    from PySide6.QtTextToSpeech import QTextToSpeech

CALM = -0.15  # a little slower than a voice's own speed (-1..1)


class Engine(Protocol):
    """What reads. `found` tells the languages; `speaking` whether text number N is being read."""

    found: SignalInstance
    speaking: SignalInstance

    def start(self) -> None:
        """Look for voices; safe to be called again."""

    def say(self, text: str, language: str) -> None:
        """Read a text, in place of what is being read."""

    def stop(self) -> None:
        """Be silent at once."""

    def close(self) -> None:
        """Leave nothing running."""


class Speaker(QObject):
    """A voice, when the machine has one.

    `begin` looks for it and tells the languages it can read by `found`; until then, and on a
    machine without a voice, `say` does nothing. `engine` names one of Qt's speech engines ("mock",
    ...); "" takes the system's own, "none" stays silent.
    """

    found = Signal(list)
    speakingChanged = Signal(bool)

    def __init__(self, engine: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = engine
        self._languages: frozenset[str] = frozenset()
        self._speaking = False
        self._wanted = 0
        self._engine: Engine | None = None

    @property
    def languages(self) -> frozenset[str]:
        """Languages that it can read, such as en and es; empty until a voice was found."""
        return self._languages

    @property
    def speaking(self) -> bool:
        """Whether it reads now."""
        return self._speaking

    def begin(self) -> None:
        """Look for a voice, again if none was found before; the answer comes by `found`."""
        if self._languages:
            return
        if self._engine is None and self._name != "none":
            self.use(self._own_engine())
        if self._engine is not None:
            self._engine.start()

    def use(self, engine: Engine) -> None:
        """Read with this engine."""
        self._engine = engine
        engine.found.connect(self._on_found)
        engine.speaking.connect(self._on_speaking, Qt.ConnectionType.QueuedConnection)

    def _own_engine(self) -> Engine:
        if self._name == "" and sys.platform == "linux":
            espeak = Espeak(parent=self)
            return espeak if espeak.present else SpeechService(parent=self)
        return _Voice(self._name, self)

    def say(self, text: str, language: str) -> bool:
        """Read a text, in place of what is being read. Returns whether there is a voice for it."""
        if not text or self._engine is None or base_language(language) not in self._languages:
            return False
        self._wanted += 1
        self._set_speaking(True)
        self._engine.say(text, language)
        return True

    def stop(self) -> None:
        """Be silent at once."""
        if self._speaking:
            self._set_speaking(False)
            if self._engine is not None:
                self._engine.stop()

    def close(self) -> None:
        """Let go of the voice; at the end of the program."""
        self._set_speaking(False)
        if self._engine is not None:
            self._engine.close()

    @Slot(list)
    def _on_found(self, languages: list[str]) -> None:
        self._languages = frozenset(languages)
        self.found.emit(sorted(self._languages))

    @Slot(bool, int)
    def _on_speaking(self, speaking: bool, number: int) -> None:
        # the end of an older text says nothing about the one that took its place
        if number == self._wanted and not speaking:
            self._set_speaking(False)

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self._speaking:
            self._speaking = speaking
            self.speakingChanged.emit(speaking)


class _Voice(QObject):
    """Qt's text to speech, loaded when first used."""

    found = Signal(list)
    speaking = Signal(bool, int)

    def __init__(self, engine: str, parent: QObject) -> None:
        super().__init__(parent)
        self._engine = engine
        self._speech: QTextToSpeech | None = None
        self._number = 0

    def start(self) -> None:
        if self._speech is not None:
            return
        try:
            from PySide6.QtTextToSpeech import QTextToSpeech
        except ImportError:  # a package without it, or a system without its libraries
            return
        engines = [name for name in QTextToSpeech.availableEngines() if name != "mock"]
        name = self._engine or next(iter(engines), "")
        if not name:
            return
        speech = QTextToSpeech(name, self)
        self._speech = speech
        speech.stateChanged.connect(self._on_state)
        self._tell()

    def say(self, text: str, language: str) -> None:
        from PySide6.QtCore import QLocale

        speech = self._speech
        if speech is None:
            return
        self._number += 1
        base = base_language(language)
        locales = [
            locale for locale in speech.availableLocales() if base_language(locale.name()) == base
        ]
        exact = [locale for locale in locales if locale.bcp47Name() == language]
        usual = [locale for locale in locales if locale.name() == QLocale(language).name()]
        for locale in (*exact, *usual, *locales):
            speech.setLocale(locale)
            break
        speech.setRate(CALM)
        speech.say(text)

    def stop(self) -> None:
        if self._speech is not None:
            self._speech.stop()

    def close(self) -> None:
        self.stop()

    @Slot()
    def _on_state(self) -> None:
        from PySide6.QtTextToSpeech import QTextToSpeech

        speech = self._speech
        if speech is None:
            return
        state = speech.state()
        if state == QTextToSpeech.State.Speaking:
            self.speaking.emit(True, self._number)
        elif state in (QTextToSpeech.State.Ready, QTextToSpeech.State.Error):
            self.speaking.emit(False, self._number)
            self._tell()

    def _tell(self) -> None:
        """Tell the languages once the engine stands ready."""
        from PySide6.QtTextToSpeech import QTextToSpeech

        if self._speech is None or self._speech.state() == QTextToSpeech.State.Error:
            return
        languages = {base_language(locale.name()) for locale in self._speech.availableLocales()}
        if languages:
            self.found.emit(sorted(languages))
