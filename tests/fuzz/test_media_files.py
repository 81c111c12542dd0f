"""Pictures and sounds from a stick: kept in the one form, or refused with words for staff."""

from __future__ import annotations

import struct
import zlib
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from kiosk.content import media, media_wave, media_webp
from kiosk.content.media_type import MediaRefused, sniff
from kiosk.device import pictures, strangers
from tests.content.media_sample import encoded, kept_picture, kept_sound, stairs, wave
from tests.fuzz.bounds import bounded, refusal, sandbox
from tests.fuzz.harm import edits, fuzz, spoiled

PICTURE = kept_picture(200, 150)
SOUND = kept_sound(0.5)
WAVES = (
    wave(0.4), wave(0.4, channels=2, bits=24, rate=48_000), wave(0.4, bits=32, code=3),
    wave(0.4, bits=8, rate=8_000), wave(0.4, bits=64, code=3, channels=8), SOUND,
)  # fmt: skip


@fuzz(200)
@given(changes=edits)
def test_a_spoiled_picture_is_told_of(changes: list[tuple]) -> None:
    data = spoiled(PICTURE, changes)
    with bounded():
        sniff(data)
        media_webp.moves(data)
        if not refusal(MediaRefused, lambda: media.look_at(data)):
            found = media.look_at(data)
            assert 0 < found.width <= media_webp.LONGEST_SIDE or found.seconds


@fuzz(200)
@given(which=st.integers(0, len(WAVES) - 1), changes=edits)
def test_a_spoiled_sound_is_kept_or_refused(which: int, changes: list[tuple]) -> None:
    data = spoiled(WAVES[which], changes)
    with bounded():
        if not refusal(MediaRefused, lambda: media_wave.clean(data)):
            kept, seconds = media_wave.clean(data)
            assert 0 < seconds <= media_wave.LONGEST_SECONDS
            assert media_wave.clean(kept)[0] == kept


@pytest.mark.parametrize("rate", [0, 1, 7_999, 8_000, 192_000, 192_001, 2**32 - 1])
@pytest.mark.parametrize(("channels", "bits"), [(0, 16), (1, 0), (8, 64), (65535, 16), (1, 65535)])
def test_a_sound_of_any_numbers_is_kept_or_refused(rate: int, channels: int, bits: int) -> None:
    form = struct.pack("<HHIIHH", 1, channels, rate, 0, 0, bits)
    for length in (0, 1, 1000, 2**32 - 1):
        body = b"data" + struct.pack("<I", length) + bytes(range(250)) * 4
        data = b"RIFF" + bytes(4) + b"WAVEfmt " + struct.pack("<I", 16) + form + body
        with bounded():
            refusal(MediaRefused, lambda: media_wave.clean(data))  # noqa: B023


def test_a_thousand_empty_parts_do_not_hold_it_up() -> None:
    with bounded(seconds=2):
        assert refusal(MediaRefused, lambda: media_wave.clean(
            b"RIFF" + bytes(4) + b"WAVE" + b"JUNK\0\0\0\0" * 1_000_000))  # fmt: skip
        assert refusal(MediaRefused, lambda: media.look_at(
            b"RIFF" + struct.pack("<I", 8_000_004) + b"WEBP" + b"JUNK\0\0\0\0" * 1_000_000)
        )  # fmt: skip


def png(width: int, height: int, body: bytes) -> bytes:
    """A PNG that says it is so large, whatever it holds."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


HOSTILE = {
    "larger than any screen": png(2**31 - 1, 2**31 - 1, zlib.compress(b"")),
    "as large as allowed, of nothing": png(6000, 6000, zlib.compress(b"")),
    "a bomb": png(6000, 6000, zlib.compress(bytes(6000 * 24001), 9)),
    "no size": png(0, 0, zlib.compress(b"")),
    "cut off": encoded(stairs(), "PNG")[:900],
    "a JPEG of many pieces": encoded(stairs(), "JPEG")[:-2] + b"\xff\xda" * 1000,
    "a name of another": b"\xff\xd8\xff" + bytes(3000),
    "an animated WebP": encoded(
        stairs(), "WEBP", save_all=True, append_images=[Image.new("RGB", (320, 240))]
    ),
}


@pytest.mark.parametrize("how", ["larger than any screen", "a bomb", "cut off", "an animated WebP"])
def test_a_picture_made_to_do_harm_is_refused_by_a_child(how: str) -> None:
    """Decoded in a process of its own: whatever happens there, here is only a refusal."""
    with sandbox():
        told = refusal((MediaRefused,), lambda: pictures.clean_picture(HOSTILE[how]))
        if how != "a bomb":  # black, but a picture
            assert told


@fuzz(3)
@given(changes=edits, form=st.sampled_from(("PNG", "JPEG", "WEBP")))
def test_a_spoiled_picture_is_drawn_anew_or_refused(changes: list[tuple], form: str) -> None:
    data = spoiled(encoded(stairs(), form), changes)
    with sandbox():
        refusal(MediaRefused, lambda: pictures.clean_picture(data))


@pytest.mark.parametrize("kind", ["link", "pipe", "device", "folder", "nothing", "link in a loop"])
def test_what_is_no_plain_file_is_refused(kind: str, odd: Any, tmp_path: Any) -> None:
    good = tmp_path / "good.webp"
    good.write_bytes(PICTURE)
    with sandbox() as folder:
        path = odd(folder, kind, good)
        assert refusal((MediaRefused, OSError), lambda: strangers.read(path, 10_000_000))
