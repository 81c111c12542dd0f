"""Reads aloud through espeak-ng itself: a process of its own, killed to be silent at once."""

from __future__ import annotations

import shutil

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk.device.speech_voices import (
    LIST_VOICES,
    PATIENCE_S,
    PROGRAM,
    base_language,
    has_failed,
    reading,
    sentences,
    voices_in,
)

NOT_RUNNING = QProcess.ProcessState.NotRunning
LEAST_S = 20.0
SECONDS_A_LETTER = 0.25  # three times what a calm voice takes: longer, and it hangs


class Espeak(QObject):
    """`found` tells the languages, none where no sound comes out; `speaking` as SpeechService.

    `command` is the program, `extra` more arguments for it (a file to write to, for tests).
    """

    found = Signal(list)
    speaking = Signal(bool, int)

    def __init__(
        self, command: str = "", extra: tuple[str, ...] = (), parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._command = command or shutil.which(PROGRAM) or ""
        self._extra = list(extra)
        self._voices: dict[str, str] = {}
        self._asking: QProcess | None = None
        self._reading: QProcess | None = None
        self._leaving: list[QProcess] = []  # killed, and not gone yet
        self._number = 0
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(self._give_up)
        self._longest = QTimer(self, singleShot=True)
        self._longest.timeout.connect(self._end)

    @property
    def present(self) -> bool:
        """Whether the program is installed."""
        return bool(self._command)

    @property
    def process_id(self) -> int:
        """The process that reads now; 0 when none does."""
        return self._reading.processId() if self._reading is not None else 0

    def start(self) -> None:
        """Ask for its voices, then let it read a pause: only that shows whether sound comes out."""
        if self._command and self._asking is None:
            self._ask([*LIST_VOICES])

    def say(self, text: str, language: str) -> None:
        """Read a text sentence by sentence, in place of what is being read."""
        self.stop()
        self._number += 1
        lines = sentences(text)
        voice = self._voices.get(base_language(language), "")
        if not lines or not voice:
            self.speaking.emit(False, self._number)
            return
        self._reading = process = QProcess(self)
        process.finished.connect(self._on_end)
        process.errorOccurred.connect(self._on_reading_error)
        self._longest.start(int((LEAST_S + SECONDS_A_LETTER * len(text)) * 1000))
        self.speaking.emit(True, self._number)
        self._run(process, [*reading(voice), *self._extra], lines)

    def stop(self) -> None:
        """Be silent at once."""
        self._longest.stop()
        process, self._reading = self._reading, None
        if process is not None:
            process.finished.disconnect(self._on_end)
            process.errorOccurred.disconnect(self._on_reading_error)
            self._kill(process)

    def close(self) -> None:
        """Leave nothing running."""
        self.stop()
        self._give_up()
        for process in self._leaving:
            process.waitForFinished(500)

    def _ask(self, arguments: list[str]) -> None:
        self._asking = process = QProcess(self)
        process.finished.connect(self._on_answer)
        process.errorOccurred.connect(self._on_asking_error)
        self._patience.start(int(PATIENCE_S * 1000))
        self._run(process, arguments, [" "])

    def _run(self, process: QProcess, arguments: list[str], lines: list[str]) -> None:
        process.start(self._command, arguments)
        process.write(("\n".join(lines) + "\n").encode())
        process.closeWriteChannel()

    @Slot(QProcess.ProcessError)
    def _on_asking_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:  # `finished` is not told then
            self._give_up()

    @Slot(QProcess.ProcessError)
    def _on_reading_error(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._end()

    @Slot()
    def _on_answer(self) -> None:
        """First come the voices, then the end of the pause."""
        process, self._asking = self._asking, None
        if process is None:
            return
        self._patience.stop()
        process.deleteLater()
        if process.arguments() != [*LIST_VOICES]:
            self.found.emit([] if _failed(process) else sorted(self._voices))
            return
        listing = bytes(process.readAllStandardOutput().data()).decode("utf-8", "replace")
        self._voices = voices_in(listing)
        voice = next(iter(self._voices.values()), "")
        if voice:
            self._ask([*reading(voice), *self._extra])
        else:
            self.found.emit([])

    @Slot()
    def _give_up(self) -> None:
        """Wait for the answer no longer."""
        process, self._asking = self._asking, None
        self._patience.stop()
        if process is not None:
            process.finished.disconnect(self._on_answer)
            process.errorOccurred.disconnect(self._on_asking_error)
            self._kill(process)
            self.found.emit([])

    @Slot()
    def _on_end(self) -> None:
        process, self._reading = self._reading, None
        if process is None:
            return
        self._longest.stop()
        process.deleteLater()
        if _failed(process):
            self.found.emit([])  # the loudspeaker is gone: nothing offers to read any more
        self.speaking.emit(False, self._number)

    @Slot()
    def _end(self) -> None:
        """It cannot start, or takes far too long: it hangs."""
        self.stop()
        self.found.emit([])
        self.speaking.emit(False, self._number)

    def _kill(self, process: QProcess) -> None:
        for old in [one for one in self._leaving if one.state() == NOT_RUNNING]:
            self._leaving.remove(old)
            old.deleteLater()
        self._leaving.append(process)
        process.kill()


def _failed(process: QProcess) -> bool:
    if process.exitStatus() != QProcess.ExitStatus.NormalExit or process.exitCode() != 0:
        return True
    return has_failed(bytes(process.readAllStandardError().data()).decode("utf-8", "replace"))
