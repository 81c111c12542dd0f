"""Three short notes, to hear whether sound comes out of this machine.

Loaded when somebody asks: Qt's sound takes a moment, and some packages are without it.
"""

from __future__ import annotations

import math
import struct

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject, qInstallMessageHandler

RATE = 22050
NOTES = (523.25, 659.25, 783.99)
"""Hertz: C, E and G."""
NOTE_S = 0.35
LOUD = 0.35


def samples() -> bytes:
    """The notes as 16-bit mono samples; each swells and fades, so that nothing clicks."""
    out = bytearray()
    count = int(RATE * NOTE_S)
    for note in NOTES:
        for i in range(count):
            swell = math.sin(math.pi * i / count)
            value = LOUD * swell * math.sin(2 * math.pi * note * i / RATE)
            out += struct.pack("<h", round(value * 32767))
    return bytes(out)


class Tone(QObject):
    """Plays the notes where there is something to play them on."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: QObject | None = None
        self._buffer = QBuffer(self)

    def play(self) -> bool:
        """Play them; False when this machine has no sound."""
        # what is missing on a machine without sound is told by the answer, not by Qt's many lines
        before = qInstallMessageHandler(lambda *_: None)
        try:
            return self._play()
        finally:
            qInstallMessageHandler(before)

    def _play(self) -> bool:
        try:
            from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices
        except ImportError:
            return False
        output = QMediaDevices.defaultAudioOutput()
        if output.isNull():
            return False
        form = QAudioFormat()
        form.setSampleRate(RATE)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not output.isFormatSupported(form):
            return False
        self._buffer.close()
        self._buffer.setData(QByteArray(samples()))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        sink = QAudioSink(output, form, self)
        self._sink = sink
        sink.start(self._buffer)
        return True
