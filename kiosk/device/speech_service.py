"""Reads aloud through Linux's speech service, by its own small command, so that nothing waits.

Only where espeak-ng itself is missing: the service may need long to start, or never answer.

Qt's way to the same service lists all its voices (13,000 with espeak-ng) in calls that hold up the
whole program for seconds; measured, 4 to 8 of them on two cores.
"""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.device.speech_voices import sentences

COMMAND = "spd-say"
PATIENCE_MS = 2_000
CALM = "-15"  # a little slower than the voice's own speed (-100..100)


class SpeechService(QObject):
    """`found` tells the languages; `speaking` whether text number N is being read."""

    found = Signal(list)
    speaking = Signal(bool, int)

    def __init__(self, command: str = "", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._command = command or shutil.which(COMMAND) or ""
        self._asking: QProcess | None = None
        self._reading: QProcess | None = None
        self._last: QProcess | None = None  # on its way out
        self._number = 0
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._give_up)

    @property
    def present(self) -> bool:
        """Whether the command is installed."""
        return bool(self._command)

    def start(self) -> None:
        """Ask which voices there are; a service that does not answer in time is none."""
        if not self._command or self._asking is not None:
            return
        self._asking = QProcess(self)
        self._asking.setStandardErrorFile(QProcess.nullDevice())
        self._asking.finished.connect(self._on_answer)
        self._asking.start(self._command, ["-L"])
        self._patience.start()

    def say(self, text: str, language: str) -> None:
        """Read a text, in place of what is being read."""
        self.stop()
        self._number += 1
        process = QProcess(self)
        process.setStandardErrorFile(QProcess.nullDevice())
        process.setStandardOutputFile(QProcess.nullDevice())
        process.finished.connect(self._on_end)
        self._reading = process
        self.speaking.emit(True, self._number)
        # the words by its input: anybody on the machine could read a command line
        process.start(self._command, ["-e", "-w", "-r", CALM, "-l", language])
        process.write(("\n".join(sentences(text)) + "\n").encode())
        process.closeWriteChannel()

    def stop(self) -> None:
        """Be silent."""
        process, self._reading = self._reading, None
        if process is not None:
            process.finished.disconnect(self._on_end)
            process.kill()
            self._last = process
            QProcess.startDetached(self._command, ["-C"])

    def close(self) -> None:
        """Leave nothing running."""
        self.stop()
        self._give_up()
        if self._last is not None:
            self._last.waitForFinished(500)

    @Slot()
    def _give_up(self) -> None:
        """Wait for the answer no longer."""
        process, self._asking = self._asking, None
        if process is not None:
            process.finished.disconnect(self._on_answer)
            process.kill()
            self._last = process

    @Slot(int)
    def _on_answer(self, code: int) -> None:
        process, self._asking = self._asking, None
        if process is None:
            return
        self._patience.stop()
        lines = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        process.deleteLater()
        languages = languages_in(lines) if code == 0 else set()
        if languages:
            self.found.emit(sorted(languages))

    @Slot()
    def _on_end(self) -> None:
        process, self._reading = self._reading, None
        if process is not None:
            process.deleteLater()
            self.speaking.emit(False, self._number)


def languages_in(listing: str) -> set[str]:
    """The languages (en, es) in a list of voices: name, language, variant; a heading first."""
    rows = [line.split() for line in listing.splitlines()[1:]]
    return {row[-2].replace("_", "-").split("-")[0].lower() for row in rows if len(row) >= 3}
