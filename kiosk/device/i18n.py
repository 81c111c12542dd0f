"""Interface languages: Qt Linguist files, and a pseudo-locale that shows what does not fit."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from kiosk.content.languages import MAIN_LANGUAGE, PSEUDO_LANGUAGE
from kiosk.content.pseudo_text import pseudo_text
from kiosk.device.qm import Message, qm_bytes, read_qm, write_qm

LANGUAGE_NAMES = {"en": "English", "es": "Español", PSEUDO_LANGUAGE: "[Ƥşḗḗŭŭḓǿǿ]"}
RIGHT_TO_LEFT = {"ar", "he", "fa", "ur", PSEUDO_LANGUAGE}


def is_right_to_left(language: str) -> bool:
    """Whether the language is written from right to left (the pseudo-locale acts as if it was)."""
    return language.split("-")[0] in RIGHT_TO_LEFT or language in RIGHT_TO_LEFT


class PseudoTranslator(QTranslator):
    """Longer, accented words in brackets for every string that translators are given.

    Qt looks the words up itself, as in any language: a translator that asks Python would stand
    still for ever when the thread that loads QML asks it while Python waits for that thread.
    """

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._data = qm_bytes(
            (context, source, pseudo_text(source)) for context, source in _sources(folder)
        )
        self.load(self._data)


def _sources(folder: Path) -> Iterator[tuple[str, str]]:
    """Context and English words of every string in the translators' files."""
    from xml.etree import ElementTree  # for this test language alone

    seen = set()
    for path in sorted(folder.glob("*.ts")):
        for context in ElementTree.parse(path).iter("context"):
            name = context.findtext("name", "")
            for message in context.iter("message"):
                entry = (name, message.findtext("source", ""))
                if entry not in seen:
                    seen.add(entry)
                    yield entry


class PatientWords:
    """The patients' screens in one language while the rest of the program speaks another.

    `contexts` are the translation contexts of the patients' screens. For the studio's preview.
    """

    def __init__(self, folder: Path, contexts: Collection[str]) -> None:
        self._folder = folder
        self._contexts = contexts
        self._installed: QTranslator | None = None
        self._data = b""

    def use(self, language: str) -> None:
        """Speak this language in the patients' screens; "" the one of the program."""
        if self._installed is not None:
            QCoreApplication.removeTranslator(self._installed)
            self._installed = None
        if language and language != PSEUDO_LANGUAGE:
            self._installed = QTranslator()
            self._data = write_qm(self._messages(language))
            self._installed.load(self._data)
            QCoreApplication.installTranslator(self._installed)

    def _messages(self, language: str) -> Iterator[Message]:
        own = {(m.context, m.source, m.comment): m for m in self._file(language)}
        if language == MAIN_LANGUAGE:  # the source itself: its file holds the plurals only
            for path in sorted(self._folder.glob("sidestep_*.qm")):
                for said in read_qm(path.read_bytes()):
                    name = (said.context, said.source, said.comment)
                    own.setdefault(name, replace(said, translations=(said.source,)))
        yield from (said for said in own.values() if said.context in self._contexts)

    def _file(self, language: str) -> list[Message]:
        path = self._folder / f"sidestep_{language}.qm"
        return read_qm(path.read_bytes()) if path.is_file() else []


class Interpreter:
    """Installs the translator of one language at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._installed: QTranslator | None = None
        self._data = b""

    def use(self, language: str) -> None:
        """Switch the interface words; English is the source: its file holds plurals only."""
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
            return PseudoTranslator(self._folder)
        # read, not mapped: a file that changes while the program runs would take it down
        translator = QTranslator()
        try:
            self._data = (self._folder / f"sidestep_{language}.qm").read_bytes()
        except OSError:
            return None
        return translator if translator.load(self._data) else None
