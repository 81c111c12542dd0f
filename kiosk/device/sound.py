"""Plays one sound that is kept as plain samples, where there is something to play it on.

Qt's sound is loaded with the first one: most visits hear none. Only the part of Qt Multimedia that
the keyboard brings anyway is used; no decoder, no plug-in.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QObject,
    Signal,
    Slot,
    qInstallMessageHandler,
)

from kiosk.content import media_wave
from kiosk.content.media_type import MediaRefused

AHEAD_S = 0.5
"""Seconds that are handed over at once, so that a busy screen is not heard."""


class SoundPlayer(QObject):
    """One sound at a time; `ended` when it is over, or when the loudspeaker went away."""

    ended = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sink: Any = None
        self._buffer = QBuffer(self)

    def play(self, data: bytes) -> bool:
        """Play a kept sound from its beginning; False when this machine has no sound."""
        self.stop()
        # what is missing on a machine without sound is told by the answer, not by Qt's many lines
        before = qInstallMessageHandler(lambda *_: None)
        try:
            return self._begin(*media_wave.samples_of(data))
        except (ImportError, MediaRefused):
            return False
        finally:
            qInstallMessageHandler(before)

    def _begin(self, samples: bytes, rate: int) -> bool:
        from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

        output = QMediaDevices.defaultAudioOutput()
        form = QAudioFormat()
        form.setSampleRate(rate)
        form.setChannelCount(1)
        form.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if output.isNull() or not output.isFormatSupported(form):
            return False
        self._buffer.setData(QByteArray(samples))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(output, form, self)
        self._sink.setBufferSize(int(rate * AHEAD_S) * 2)
        self._sink.stateChanged.connect(self._follow)
        self._sink.start(self._buffer)
        return bool(self._sink.error().name == "NoError")  # two enumerations go by this name

    @Slot()
    def stop(self) -> None:
        """Be silent at once."""
        sink, self._sink = self._sink, None
        if sink is not None:
            sink.stateChanged.disconnect(self._follow)
            sink.stop()
            sink.deleteLater()
        self._buffer.close()

    @Slot()
    def _follow(self) -> None:
        """Idle: all was played. Stopped: the loudspeaker was pulled out."""
        state = self._sink.state().name if self._sink is not None else ""
        if state in ("IdleState", "StoppedState"):
            self.stop()
            self.ended.emit()
