"""Interface languages: Qt Linguist files, and a pseudo-locale that shows what does not fit."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.content.languages import PSEUDO_LANGUAGE
from kiosk.content.pseudo_text import pseudo_text

LANGUAGE_NAMES = {"en": "English", "es": "Español", PSEUDO_LANGUAGE: "[Ƥşḗḗŭŭḓǿǿ]"}
RIGHT_TO_LEFT = {"ar", "he", "fa", "ur", PSEUDO_LANGUAGE}


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left (the pseudo-locale acts as if it was)."""
    return language.split("-")[0] in RIGHT_TO_LEFT or language in RIGHT_TO_LEFT


class PseudoTranslator(QTranslator):
    """Longer, accented words in brackets for every string that goes through translation."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        return pseudo_text(source)

    def isEmpty(self) -> bool:
        return False


class Interpreter:
    """Installs the translator of one language at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None

    def use(self, language: str) -> None:
        """Switch the interface words; English is the source and needs no file."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        translator = self._translator(language)
        if translator is not None:
            QCoreApplication.installTranslator(translator)
            self._installed = translator
        direction = (
            Qt.LayoutDirection.RightToLeft
            if is_right_to_left(language)
            else Qt.LayoutDirection.LeftToRight
        )
        QGuiApplication.setLayoutDirection(direction)

    def _translator(self, language: str) -> QTranslator | None:
        if language == PSEUDO_LANGUAGE:
            return PseudoTranslator()
        translator = QTranslator()
        if translator.load(str(self._folder / f"sidestep_{language}.qm")):
            return translator
        return None
