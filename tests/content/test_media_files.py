"""What a file is, and sounds of every plain kind made into the one that is kept."""

from __future__ import annotations

import contextlib
import struct
import wave as stdlib_wave
from io import BytesIO

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from media_sample import encoded, kept_picture, kept_sound, stairs, wave

from kiosk.content import media_wave
from kiosk.content.media import look_at
from kiosk.content.media_type import MediaRefused, kind_of, sniff

PNG = encoded(stairs(), "PNG")


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (PNG, "png"),
        (encoded(stairs(), "JPEG"), "jpeg"),
        (kept_picture(), "webp"),
        (encoded(stairs(), "GIF"), "gif"),
        (encoded(stairs(), "BMP"), "bmp"),
        (encoded(stairs(), "TIFF"), "tiff"),
        (wave(), "wav"),
        (b"\0\0\0\x18ftypheic", "heic"),
        (b"\0\0\0\x18ftypM4A ", "m4a"),
        (b"\0\0\0\x18ftypisom", "video"),
        (b"ID3\x04", "mp3"),
        (b"\xff\xfb\x90\x00", "mp3"),
        (b"OggS\0", "ogg"),
        (b"fLaC\0", "flac"),
        (b"PK\x03\x04" + PNG, "zip"),
        (b"%PDF-1.7", "pdf"),
        (b"\n<!DOCTYPE html><img>", "html"),
        (b'<?xml version="1.0"?>\n<svg>', "svg"),
        (b"#!/bin/sh\nrm -rf /", "program"),
        (b"MZ\x90", "program"),
        (b"just words", "text"),
        (b"\x00\x01\x02", ""),
        (b"RIFF\0\0\0\0AVI ", ""),
    ],
)
def test_a_file_is_told_by_its_content(data: bytes, name: str) -> None:
    assert sniff(data) == name


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "empty"),
        (encoded(stairs(), "GIF"), "a GIF.*PNG or JPEG"),
        (b"ID3\x04", "MP3.*WAV"),
        (b"<html><script>", "a web page, whatever its name says"),
        (b"PK\x03\x04", "packed folder"),
        (b"\x00\x01", "no file that Sidestep knows"),
    ],
)
def test_what_is_refused_says_what_it_is_and_what_to_do(data: bytes, words: str) -> None:
    with pytest.raises(MediaRefused, match=words):
        kind_of(data)


@given(st.binary(max_size=600))
def test_any_bytes_are_told_or_refused(data: bytes) -> None:
    sniff(data)
    with contextlib.suppress(MediaRefused):
        assert kind_of(data) in ("picture", "sound")


@pytest.mark.parametrize(
    ("rate", "channels", "bits", "code", "kept_rate"),
    [
        (8_000, 1, 8, 1, 8_000),
        (16_000, 1, 16, 1, 16_000),
        (44_100, 2, 16, 1, 22_050),
        (48_000, 2, 24, 1, 24_000),
        (96_000, 1, 32, 1, 24_000),
        (48_000, 6, 32, 3, 24_000),
        (192_000, 1, 64, 3, 24_000),
    ],
)
def test_every_plain_wav_becomes_the_one_form(
    rate: int, channels: int, bits: int, code: int, kept_rate: int
) -> None:
    data, seconds = media_wave.clean(
        wave(1.0, rate=rate, channels=channels, bits=bits, code=code, pitch=440)
    )
    assert seconds == pytest.approx(1.0, abs=0.01)
    assert look_at(data).seconds == seconds
    assert b"who?" not in data  # the note that was in the file
    with stdlib_wave.open(BytesIO(data)) as file:
        assert (file.getframerate(), file.getnchannels()) == (kept_rate, 1)
        assert file.getsampwidth() == 2
        samples = np.frombuffer(file.readframes(file.getnframes()), "<i2") / 32768
    spectrum = np.abs(np.fft.rfft(samples))
    assert np.argmax(spectrum) == pytest.approx(440 * seconds, abs=2)
    assert np.abs(samples).max() == pytest.approx(0.5, abs=0.02)


def test_what_the_slower_rate_cannot_hold_goes() -> None:
    high = media_wave.clean(wave(0.5, rate=48_000, pitch=440))[0]
    assert np.frombuffer(media_wave.samples_of(high)[0], "<i2").std() > 5000
    with pytest.raises(MediaRefused, match="nothing to hear"):
        media_wave.clean(wave(0.5, rate=48_000, pitch=0))
    folded = media_wave.clean(wave(0.5, rate=48_000, pitch=18_000))[0]
    assert np.frombuffer(media_wave.samples_of(folded)[0], "<i2")[100:-100].std() < 120


def test_a_kept_sound_stays_byte_for_byte() -> None:
    once = kept_sound()
    assert media_wave.clean(once)[0] is once


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (wave(0.1), "too short"),
        (wave(200, rate=8_000, bits=8), "3.3 minutes long; 3 minutes"),
        (wave(1.0)[:3000], "damaged"),
        (wave(1.0).replace(struct.pack("<HH", 1, 1), struct.pack("<HH", 85, 1), 1), "packed"),
        (wave(1.0).replace(b"fmt ", b"fmtx"), "damaged"),
        (b"RIFF\x04\0\0\0WAVE", "damaged"),
    ],
)
def test_sounds_that_are_refused(data: bytes, words: str) -> None:
    with pytest.raises(MediaRefused, match=words):
        media_wave.clean(data)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 120), st.integers(0, 255)), max_size=8), st.integers(0, 9))
def test_a_mangled_sound_is_cleaned_or_refused(changes: list[tuple[int, int]], cut: int) -> None:
    data = bytearray(wave(0.4, rate=8_000)[: None if cut > 7 else 200 * (cut + 1)])
    for at, value in changes:
        data[at % len(data)] = value
    try:
        kept, _ = media_wave.clean(bytes(data))
    except MediaRefused:
        return
    assert look_at(kept).kind == "sound"
