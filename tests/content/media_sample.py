"""Pictures and sounds in the form that is kept, made here, and ways to put them beside a tree."""

from __future__ import annotations

import hashlib
import io
import struct
from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from kiosk.content import media_wave


def encoded(image: Image.Image, form: str, **options: Any) -> bytes:
    """A picture as the bytes of a file."""
    out = io.BytesIO()
    image.save(out, form, **options)
    return out.getvalue()


def stairs(width: int = 320, height: int = 240) -> Image.Image:
    """A picture with a light that falls from the left, and a dark corner at the top left."""
    across = np.linspace(60, 230, width)[None, :, None]
    down = np.linspace(0, 25, height)[:, None, None]
    pixels = (across + down + np.array([0, 5, -15])).clip(0, 255).astype(np.uint8)
    pixels[: height // 4, : width // 4] = (20, 30, 60)
    return Image.fromarray(pixels)


def kept_picture(width: int = 320, height: int = 240) -> bytes:
    return encoded(stairs(width, height), "WEBP", quality=80)


def wave(
    seconds: float = 1.0,
    *,
    rate: int = 16_000,
    channels: int = 1,
    bits: int = 16,
    code: int = 1,
    pitch: float = 440.0,
) -> bytes:
    """A WAV with a tone in it."""
    time = np.arange(int(seconds * rate)) / rate
    tone = 0.5 * np.sin(2 * np.pi * pitch * time)
    values = np.repeat(tone[:, None], channels, axis=1)
    if code == 3:
        body = values.astype(f"<f{bits // 8}").tobytes()
    elif bits == 8:
        body = (values * 127 + 128).astype(np.uint8).tobytes()
    elif bits == 24:
        whole = (values * 8388607).astype("<i4")
        body = whole.view(np.uint8).reshape(-1, 4)[:, :3].tobytes()
    else:
        body = (values * (2 ** (bits - 1) - 1)).astype(f"<i{bits // 8}").tobytes()
    step = channels * bits // 8
    form = struct.pack("<HHIIHH", code, channels, rate, rate * step, step, bits)
    note = b"LIST" + struct.pack("<I", 8) + b"INFOwho?"
    chunks = note + b"fmt " + struct.pack("<I", 16) + form
    chunks += b"data" + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", 4 + len(chunks)) + b"WAVE" + chunks


def kept_sound(seconds: float = 1.0) -> bytes:
    return media_wave.clean(wave(seconds))[0]


WORDS = """\
title: {title}
kind: {kind}
sha256: {sha256}
author: Ana Ruiz
licence: own
alt:
  en: "{en}"
  es: "{es}"
"""


def put_media(root: Path, id: str = "our-stairs", data: bytes | None = None) -> Path:
    """A picture or sound in a source folder; the file of its words."""
    data = data or kept_picture()
    picture = data[8:12] == b"WEBP"
    folder = root / "media"
    folder.mkdir(exist_ok=True)
    (folder / f"{id}.{'webp' if picture else 'wav'}").write_bytes(data)
    text = WORDS.format(
        title="Our stairs" if picture else "A calm voice",
        kind="picture" if picture else "sound",
        sha256=hashlib.sha256(data).hexdigest(),
        en="Three steps with a rail." if picture else "A voice says: breathe out.",
        es="Tres escalones con baranda." if picture else "Una voz dice: exhala.",
    )
    (folder / f"{id}.yaml").write_text(text, encoding="utf-8")
    return folder / f"{id}.yaml"


def show_on_page(root: Path, sound: str = "") -> None:
    """Let the page of the sample show the picture, in both languages, and perhaps a sound."""
    for language, alt in (("en", "Three steps with a rail."), ("es", "Tres escalones.")):
        path = root / language / "pages" / "what-it-is.md"
        text = path.read_text("utf-8")
        begin = text.index("picture:")
        end = text.index("\n", begin) + 1
        while text[end] == " ":
            end = text.index("\n", end) + 1
        line = f"picture: {{kind: photo, media: our-stairs, alt: {alt}}}\n"
        line += f"sound: {sound}\n" if sound else ""
        path.write_text(text[:begin] + line + text[end:], "utf-8")
