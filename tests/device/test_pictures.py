"""Pictures from strangers: drawn anew, or refused with a reason, and never any harm."""

from __future__ import annotations

import io
import random
import struct
import subprocess
import sys
import zlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from kiosk import paths
from kiosk.content.media import look_at
from kiosk.content.media_type import MediaRefused, kind_of
from kiosk.device import pictures
from kiosk.device.picture_reader import redraw
from kiosk.device.pictures import clean_picture
from tests.content.media_sample import encoded, kept_picture, stairs


def pixels(data: bytes) -> Image.Image:
    return Image.open(io.BytesIO(data)).convert("RGB")


def chunk(name: bytes, body: bytes) -> bytes:
    return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))


def huge_png(side: int = 60_000, body: bytes = b"") -> bytes:
    head = struct.pack(">IIBBBBB", side, side, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def bomb(side: int = 6_000) -> bytes:
    """A PNG of some kilobytes that has 36 megapixels in it."""
    row = b"\0" * (1 + side * 3)
    packer = zlib.compressobj(9)
    body = b"".join(packer.compress(row) for _ in range(side)) + packer.flush()
    return huge_png(side, body)


def test_a_jpeg_that_is_named_png_is_a_jpeg() -> None:
    """No name is ever looked at: only bytes are handed over."""
    kept = clean_picture(encoded(stairs(), "JPEG"))
    assert (kept.mime, kept.width, kept.height) == ("image/webp", 320, 240)


USUAL = [
    *(("PNG", mode) for mode in ("RGB", "RGBA", "L", "LA", "P", "1")),
    *(("JPEG", mode) for mode in ("RGB", "L", "CMYK")),
    *(("WEBP", mode) for mode in ("RGB", "RGBA")),
]


@pytest.mark.parametrize(("form", "mode"), USUAL)
def test_every_usual_picture_looks_the_same_afterwards(form: str, mode: str) -> None:
    data = encoded(stairs().convert(mode), form)
    got = pixels(redraw(data)).resize((8, 6))
    wanted = pixels(data).resize((8, 6))
    if mode != "CMYK":  # the two programs mix ink differently
        off = max(
            abs(a - b)
            for x, y in zip(got.get_flattened_data(), wanted.get_flattened_data(), strict=True)
            for a, b in zip(x, y, strict=True)
        )
        assert off <= 8


def test_drawings_stay_exact_and_clear_stays_clear() -> None:
    clear = stairs().convert("RGBA")
    clear.putalpha(Image.new("L", clear.size, 0))
    kept = Image.open(io.BytesIO(redraw(encoded(clear, "PNG"))))
    assert kept.mode == "RGBA"
    assert kept.getchannel("A").getextrema() == (0, 0)
    again = pixels(redraw(encoded(stairs(), "PNG")))
    assert again.get_flattened_data() == stairs().get_flattened_data()


def test_where_and_when_and_by_whom_is_taken_out_and_it_stands_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6  # lies on its side
    exif[0x010F] = "SecretCamera"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    data = encoded(stairs(), "JPEG", exif=exif, quality=95)
    assert b"SecretCamera" in data
    kept = clean_picture(data)
    assert (kept.width, kept.height) == (240, 320)
    assert b"SecretCamera" not in kept.data
    assert b"EXIF" not in kept.data
    assert not Image.open(io.BytesIO(kept.data)).getexif()
    corner = pixels(kept.data).getpixel((220, 20))  # the dark one was at the top left
    assert max(corner) < 90  # type: ignore[type-var]


def test_a_large_picture_becomes_as_large_as_is_kept() -> None:
    kept = look_at(redraw(encoded(stairs(3000, 1000), "JPEG")))
    assert (kept.width, kept.height) == (2400, 800)


def test_what_is_kept_stays_byte_for_byte() -> None:
    kept = clean_picture(encoded(stairs(), "JPEG"))
    assert clean_picture(kept.data) == kept
    assert redraw(kept_picture()) == kept_picture()


def test_a_picture_with_something_behind_it_loses_that() -> None:
    hidden = encoded(stairs(), "PNG") + b"PK\x03\x04 a program"
    assert b"a program" not in redraw(hidden)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (huge_png(), "60000 × 60000 pixels"),
        (encoded(stairs(), "PNG")[:400], "damaged"),
        (encoded(stairs(), "PNG")[:-40], "damaged"),
        (encoded(stairs(), "JPEG")[:3000], "damaged"),
        (kept_picture()[:-200], "damaged"),
        (b"\x89PNG\r\n\x1a\n<script>alert(1)</script>", "damaged"),
        (b"\xff\xd8\xff" + b"PK\x03\x04" * 100, "damaged"),
        (encoded(stairs(60, 40), "PNG"), "too small"),
        (encoded(stairs(), "GIF", save_all=True, append_images=[stairs()] * 3), "a GIF"),
        (
            encoded(stairs(), "WEBP", save_all=True, append_images=[Image.new("RGB", (320, 240))]),
            "moves",
        ),
        (b"<svg><image href='file:///etc/passwd'/></svg>", "a drawing"),
    ],
)
def test_what_is_refused_and_why(data: bytes, words: str) -> None:
    with pytest.raises(MediaRefused, match=words):
        assert kind_of(data) != "picture" or redraw(data)


def test_refusals_come_from_the_child_as_they_are() -> None:
    for data, words in (
        (huge_png(), "60000 × 60000"),
        (encoded(stairs(), "JPEG")[:900], "damaged"),
    ):
        with pytest.raises(MediaRefused, match=words):
            clean_picture(data)


def test_a_bomb_is_read_within_its_limits_and_too_large_a_file_is_not_read() -> None:
    data = bomb()
    assert len(data) < 200_000
    assert clean_picture(data).width == 2400
    with pytest.raises(MediaRefused, match="20 MB is the most"):
        clean_picture(encoded(stairs(), "PNG") + b"\0" * pictures.MOST_BYTES)


def test_no_trace_is_left_and_nothing_can_be_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("TMPDIR", "TEMP", "TMP", "HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    clean_picture(encoded(stairs(), "PNG"))
    with pytest.raises(MediaRefused):
        clean_picture(encoded(stairs(), "PNG")[:500])
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits")
def test_the_child_gives_its_rights_away() -> None:
    code = (
        "from kiosk.device.picture_reader import _limit; _limit()\n"
        "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)\n"
        "try:\n    open('x', 'w', 1).write('y\\n'); print('written')\n"
        "except OSError: print('refused')\n"
        "try:\n    bytearray(4 << 30); print('taken')\n"
        "except MemoryError: print('refused')\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=paths.ROOT, capture_output=True, text=True
    )
    (paths.ROOT / "x").unlink(missing_ok=True)
    assert done.stdout.split() == ["refused", "refused"], done.stderr


@pytest.mark.parametrize(
    "child",
    [
        "import sys; sys.exit(3)",
        "import os; os.abort()",
        "print('nonsense')",
        "print('{}')",
        'import sys; sys.stdout.buffer.write(b\'{"refused": ""}\\nnot a picture\')',
    ],
)
def test_whatever_becomes_of_the_child_is_told_calmly(
    child: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pictures, "child", lambda: [sys.executable, "-c", child])
    with pytest.raises(MediaRefused):
        clean_picture(encoded(stairs(), "PNG"))


def test_a_picture_that_never_ends_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    command = [sys.executable, "-c", "import time; time.sleep(60)"]
    monkeypatch.setattr(pictures, "child", lambda: command)
    monkeypatch.setattr(pictures, "PATIENCE_S", 0.3)
    with pytest.raises(MediaRefused, match="too long"):
        clean_picture(encoded(stairs(), "PNG"))


FORMS = {form: encoded(stairs(160, 120), form) for form in ("PNG", "JPEG", "WEBP")}


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(FORMS)), st.randoms(use_true_random=False), st.integers(1, 40))
def test_a_mangled_picture_is_drawn_or_refused(form: str, chance: random.Random, many: int) -> None:
    """In this very process: a decoder that crashes takes the test with it."""
    data = bytearray(FORMS[form])
    for _ in range(many):
        match chance.randrange(4):
            case 0:
                data[chance.randrange(len(data))] = chance.randrange(256)
            case 1:
                del data[chance.randrange(len(data)) :][: chance.randrange(1, 40)]
            case 2:
                at = chance.randrange(len(data))
                data[at:at] = bytes(chance.randrange(256) for _ in range(chance.randrange(1, 9)))
            case _:
                at = chance.randrange(len(data))
                data[at : at + 4] = b"\xff\xff\xff\xff"
    try:
        kept = redraw(bytes(data))
    except MediaRefused:
        return
    assert look_at(kept).kind == "picture"
