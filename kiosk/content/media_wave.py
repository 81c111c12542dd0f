"""Sounds: any plain WAV in, and the one form in which sounds are kept out.

Kept is PCM of 16 bits, one channel, at most 24,000 samples a second, without any other chunk:
speech sounds as good, a minute has 2.9 MB, and every machine plays it without a decoder.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from typing import Any

import numpy as np

from kiosk.content.media_type import MediaRefused

MIME = "audio/wav"
MOST_BYTES = 60_000_000
LONGEST_SECONDS = 180.0
SHORTEST_SECONDS = 0.3
FASTEST = 24_000
"""Samples a second of a kept sound, at most."""
SILENCE = 1 / 1000
_RATES = (8_000, 192_000)
_PCM, _FLOAT, _EXTENSIBLE = 1, 3, 0xFFFE
_TAPS = 63
_DAMAGED = "This sound is damaged. Save it again as WAV, then bring that in."
Samples = np.ndarray[Any, np.dtype[Any]]


@dataclass(frozen=True)
class _Form:
    code: int
    channels: int
    rate: int
    bits: int

    @property
    def step(self) -> int:
        """Bytes of one moment, all channels."""
        return self.channels * self.bits // 8


def clean(data: bytes) -> tuple[bytes, float]:
    """A sound in the form that is kept, and its seconds. Raises MediaRefused.

    What is in that form already comes back byte for byte.
    """
    if len(data) > MOST_BYTES:
        most = MOST_BYTES // 1_000_000
        raise MediaRefused(f"This sound has {len(data) // 1_000_000} MB; {most} MB is the most.")
    form, body = _parse(data)
    seconds = len(body) // form.step / form.rate
    _length(seconds)
    samples = _mono(form, body)
    if not samples.size or float(np.abs(samples).max()) < SILENCE:
        raise MediaRefused("There is nothing to hear in this sound.")
    rate = form.rate
    if _is_kept(data, form, body):
        return data, seconds
    while rate > FASTEST:
        samples, rate = _halved(samples), rate // 2
    whole = np.clip(np.rint(samples * 32767), -32768, 32767).astype("<i2")
    return _written(whole.tobytes(), rate), len(whole) / rate


def seconds_of(data: bytes) -> float:
    """Seconds of a kept sound. Raises MediaRefused when it is not in the form that is kept."""
    form, body = _parse(data)
    if not _is_kept(data, form, body):
        raise MediaRefused("The sound is not in the form that is kept.")
    seconds = len(body) / form.step / form.rate
    _length(seconds)
    return seconds


def samples_of(data: bytes) -> tuple[bytes, int]:
    """The bare samples of a kept sound and how many there are a second. Raises MediaRefused."""
    form, body = _parse(data)
    if not _is_kept(data, form, body):
        raise MediaRefused("The sound is not in the form that is kept.")
    return body, form.rate


def _length(seconds: float) -> None:
    if seconds > LONGEST_SECONDS:
        most = int(LONGEST_SECONDS // 60)
        raise MediaRefused(
            f"This sound is {seconds / 60:.1f} minutes long; {most} minutes is the most. Cut it."
        )
    if seconds < SHORTEST_SECONDS:
        raise MediaRefused("This sound is too short to hear.")


def _parse(data: bytes) -> tuple[_Form, bytes]:
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise MediaRefused("This is no WAV sound.")
    form: _Form | None = None
    at = 12
    for _ in range(1000):
        name, length = data[at : at + 4], int.from_bytes(data[at + 4 : at + 8], "little")
        body = data[at + 8 : at + 8 + length]
        if len(name) < 4:
            break
        if name == b"fmt ":
            form = _form(body)
        elif name == b"data":
            if form is None or len(body) < length:
                break
            return form, body[: len(body) // form.step * form.step]
        at += 8 + length + length % 2
    raise MediaRefused(_DAMAGED)


def _form(body: bytes) -> _Form:
    if len(body) < 16:
        raise MediaRefused(_DAMAGED)
    code, channels, rate, _, _, bits = struct.unpack("<HHIIHH", body[:16])
    if code == _EXTENSIBLE and len(body) >= 26:
        code = int.from_bytes(body[24:26], "little")
    if (code, bits) not in {(_PCM, n) for n in (8, 16, 24, 32)} | {(_FLOAT, 32), (_FLOAT, 64)}:
        raise MediaRefused("This WAV is packed. Save it as plain WAV (PCM), then bring that in.")
    if not (1 <= channels <= 8 and _RATES[0] <= rate <= _RATES[1]):
        raise MediaRefused(_DAMAGED)
    return _Form(code, channels, rate, bits)


def _is_kept(data: bytes, form: _Form, body: bytes) -> bool:
    plain = (form.code, form.channels, form.bits) == (_PCM, 1, 16) and form.rate <= FASTEST
    return plain and data == _written(body, form.rate)


def _written(body: bytes, rate: int) -> bytes:
    head = struct.pack("<4sIHHIIHH", b"fmt ", 16, _PCM, 1, rate, rate * 2, 2, 16)
    data = struct.pack("<4sI", b"data", len(body)) + body
    return struct.pack("<4sI4s", b"RIFF", 4 + len(head) + len(data), b"WAVE") + head + data


def _mono(form: _Form, body: bytes) -> Samples:
    """All channels as one, from -1 to 1, shape (moments,)."""
    values: Samples
    if form.code == _FLOAT:
        with np.errstate(over="ignore", invalid="ignore"):  # what is not finite is refused below
            values = np.frombuffer(body, f"<f{form.bits // 8}").astype(np.float32)
        if not np.isfinite(values).all():
            raise MediaRefused(_DAMAGED)
    elif form.bits == 8:
        values = (np.frombuffer(body, np.uint8).astype(np.float32) - 128) / 128
    elif form.bits == 24:
        parts = np.frombuffer(body, np.uint8).reshape(-1, 3).astype(np.int32)
        whole = parts[:, 0] | parts[:, 1] << 8 | parts[:, 2] << 16
        values = ((whole ^ 0x800000) - 0x800000).astype(np.float32) / 0x800000
    else:
        values = np.frombuffer(body, f"<i{form.bits // 8}").astype(np.float32)
        values /= float(1 << form.bits - 1)
    mono: Samples = values.reshape(-1, form.channels).mean(axis=1)
    return np.clip(mono, -1.0, 1.0, out=mono)


def _halved(samples: Samples) -> Samples:
    """Every other sample, after what the slower rate cannot hold was taken out."""
    n = np.arange(_TAPS) - _TAPS // 2
    taps = (np.sinc(n / 2) * np.hamming(_TAPS)).astype(np.float32)
    taps /= taps.sum()
    halved: Samples = np.convolve(samples, taps, mode="same")[::2].astype(np.float32)
    return halved
