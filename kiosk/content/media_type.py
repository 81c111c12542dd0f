"""What a file is, told by its first bytes and never by its name."""

from __future__ import annotations

PICTURES = ("png", "jpeg", "webp")
SOUNDS = ("wav",)
SNIFFED = 512
"""How many bytes are looked at; more may be given."""


class MediaRefused(Exception):
    """A file cannot be brought in; the message says why and what to do, in words for staff."""


_MAGIC: tuple[tuple[bytes, str], ...] = (
    (b"\x89PNG\r\n\x1a\n", "png"),
    (b"\xff\xd8\xff", "jpeg"),
    (b"GIF87a", "gif"),
    (b"GIF89a", "gif"),
    (b"BM", "bmp"),
    (b"II*\x00", "tiff"),
    (b"MM\x00*", "tiff"),
    (b"%PDF", "pdf"),
    (b"PK\x03\x04", "zip"),
    (b"PK\x05\x06", "zip"),
    (b"Rar!", "zip"),
    (b"7z\xbc\xaf", "zip"),
    (b"\x1f\x8b", "zip"),
    (b"ID3", "mp3"),
    (b"fLaC", "flac"),
    (b"OggS", "ogg"),
    (b"FORM", "aiff"),
    (b"RF64", "rf64"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
    (b"#!", "program"),
    (b"SQLite format 3", "database"),
)
_BRANDS = {b"heic": "heic", b"heix": "heic", b"mif1": "heic", b"avif": "avif", b"M4A ": "m4a"}
_CALLED = {
    "gif": "a GIF",
    "bmp": "a BMP picture",
    "tiff": "a TIFF picture",
    "heic": "a picture as iPhones keep them (HEIC)",
    "avif": "an AVIF picture",
    "svg": "a drawing (SVG)",
    "html": "a web page",
    "pdf": "a PDF",
    "zip": "a packed folder",
    "mp3": "an MP3 sound",
    "m4a": "an M4A sound",
    "flac": "a FLAC sound",
    "ogg": "an Ogg sound",
    "aiff": "an AIFF sound",
    "rf64": "a very long sound (RF64)",
    "video": "a video",
    "program": "a program",
    "database": "a database",
    "text": "a text",
    "": "no file that Sidestep knows",
}
_SOUNDING = {"mp3", "m4a", "flac", "ogg", "aiff", "rf64"}
_SEEN = {"gif", "bmp", "tiff", "heic", "avif", "svg"}


def sniff(data: bytes) -> str:
    """The type of a file: one of PICTURES or SOUNDS, another known one, or "" """
    if data[:4] == b"RIFF":
        return {b"WEBP": "webp", b"WAVE": "wav"}.get(data[8:12], "")
    if data[4:8] == b"ftyp":
        return _BRANDS.get(data[8:12], "video")
    for magic, name in _MAGIC:
        if data.startswith(magic):
            return name
    if data[:1] == b"\xff" and len(data) > 1 and data[1] & 0xE0 == 0xE0 and data[1] & 6:
        return "mp3"
    return _written(data[:SNIFFED])


def _written(start: bytes) -> str:
    text = start.removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    if text.startswith(b"<svg") or (text.startswith((b"<?xml", b"<!--")) and b"<svg" in text):
        return "svg"
    if text.startswith((b"<!doctype html", b"<html", b"<script", b"<head", b"<body")):
        return "html"
    try:
        start.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(start) - 4:
            return ""
    plain = bool(start) and not any(byte < 9 or 13 < byte < 32 for byte in start)
    return "text" if plain else ""


def kind_of(data: bytes) -> str:
    """ "picture" or "sound". Raises MediaRefused for everything else, with what it is instead."""
    if not data:
        raise MediaRefused("This file is empty.")
    name = sniff(data)
    if name in PICTURES:
        return "picture"
    if name in SOUNDS:
        return "sound"
    called = _CALLED[name]
    if name in _SOUNDING:
        raise MediaRefused(f"This is {called}. Save it as WAV first, then bring that in.")
    if name in _SEEN:
        raise MediaRefused(f"This is {called}. Save it as PNG or JPEG first, then bring that in.")
    raise MediaRefused(
        f"This is {called}, whatever its name says. "
        "Pictures can be PNG, JPEG or WebP; sounds can be WAV."
    )
