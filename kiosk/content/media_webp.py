"""The one form in which pictures are kept: a still WebP without anything but the picture.

The walk looks at the frame of the file only. That its pixels can be drawn is for whoever decodes
it to say (see `kiosk.device.pictures`).
"""

from __future__ import annotations

from kiosk.content.media_type import MediaRefused

MIME = "image/webp"
LONGEST_SIDE = 2400
"""Pixels of the longer side of a kept picture, at most."""
MOST_BYTES = 8_000_000
_PICTURE = (b"VP8 ", b"VP8L")
_ANIMATED, _METADATA = 0x02, 0x2C  # flags of VP8X; metadata: profile, EXIF, XMP


def size_of(data: bytes) -> tuple[int, int]:
    """Width and height in pixels. Raises MediaRefused when it is not in the form that is kept."""
    if len(data) > MOST_BYTES:
        raise MediaRefused("The picture is too large a file to keep.")
    chunks = _chunks(data)
    names = [name for name, _ in chunks]
    extended = names[:1] == [b"VP8X"]
    flags = chunks[0][1][0] if extended and chunks[0][1] else 0
    if flags & _ANIMATED or b"ANIM" in names or b"ANMF" in names:
        raise MediaRefused("This picture moves. Choose a still one.")
    if flags & _METADATA or not set(names) <= {b"VP8X", b"ALPH", *_PICTURE}:
        raise MediaRefused("The picture carries more than the picture: where, when, with what.")
    body = names[1:] if extended else names
    if body not in ([b"VP8 "], [b"VP8L"]) and not (extended and body == [b"ALPH", b"VP8 "]):
        raise MediaRefused("The picture is damaged.")
    width, height = _frame(*chunks[-1])
    if extended:
        head = chunks[0][1]
        if len(head) != 10:
            raise MediaRefused("The picture is damaged.")
        told = [int.from_bytes(head[at : at + 3], "little") + 1 for at in (4, 7)]
        if told != [width, height]:
            raise MediaRefused("The picture is damaged.")
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        raise MediaRefused(f"The picture is larger than {LONGEST_SIDE} pixels a side.")
    return width, height


def is_kept_form(data: bytes) -> bool:
    """Whether a WebP can be kept byte for byte, as far as its frame tells."""
    try:
        size_of(data)
    except MediaRefused:
        return False
    return True


def moves(data: bytes) -> bool:
    """Whether a WebP is animated; False for one that is damaged."""
    try:
        return any(name in (b"ANIM", b"ANMF") for name, _ in _chunks(data))
    except MediaRefused:
        return False


def _chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Every chunk with its bytes; the file must end where it says."""
    if data[:4] != b"RIFF" or data[8:12] != b"WEBP":
        raise MediaRefused("The picture is not kept as WebP.")
    if int.from_bytes(data[4:8], "little") + 8 != len(data):
        raise MediaRefused("The picture is damaged.")
    found: list[tuple[bytes, bytes]] = []
    at = 12
    while at < len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        end = at + 8 + length
        if end > len(data) or len(found) > 64:
            raise MediaRefused("The picture is damaged.")
        found.append((data[at : at + 4], data[at + 8 : end]))
        at = end + length % 2
    if at != len(data) or not found:
        raise MediaRefused("The picture is damaged.")
    return found


def _frame(name: bytes, body: bytes) -> tuple[int, int]:
    """Width and height from the head of the pixels themselves."""
    if name == b"VP8 " and len(body) >= 10 and body[3:6] == b"\x9d\x01\x2a":
        return tuple(int.from_bytes(body[at : at + 2], "little") & 0x3FFF for at in (6, 8))  # type: ignore[return-value]
    if name == b"VP8L" and len(body) >= 5 and body[0] == 0x2F:
        bits = int.from_bytes(body[1:5], "little")
        return (bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1
    raise MediaRefused("The picture is damaged.")
