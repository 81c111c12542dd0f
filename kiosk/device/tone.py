"""Three short notes, to hear whether sound comes out of this machine."""

from __future__ import annotations

import io
import math
import struct
import wave

RATE = 22050
NOTES = (523.25, 659.25, 783.99)
"""Hertz: C, E and G."""
NOTE_S = 0.35
LOUD = 0.35


def notes() -> bytes:
    """A sound in the form that `SoundPlayer` plays; each note swells and fades, nothing clicks."""
    samples = bytearray()
    count = int(RATE * NOTE_S)
    for note in NOTES:
        for i in range(count):
            swell = math.sin(math.pi * i / count)
            value = LOUD * swell * math.sin(2 * math.pi * note * i / RATE)
            samples += struct.pack("<h", round(value * 32767))
    out = io.BytesIO()
    with wave.open(out, "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(bytes(samples))
    return out.getvalue()
