"""Writes translations in Qt's binary form (QM), so that Qt itself looks words up in them."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

_MAGIC = bytes.fromhex("3cb86418caef9c95cd211cbf60a1bddd")
_HASHES, _MESSAGES, _NUMBERS = 0x42, 0x69, 0x88
_ONE_OR_MORE = bytes([1, 1])
_END, _TRANSLATION, _SOURCE, _CONTEXT, _COMMENT = 1, 3, 6, 7, 8


@dataclass(frozen=True)
class Message:
    """One string of the interface; `translations` holds a form for each number, or just one."""

    context: str
    source: str
    translations: tuple[str, ...]
    comment: str = ""


def qm_bytes(entries: Iterable[tuple[str, str, str]]) -> bytes:
    """A QM file from (context, source, translation)."""
    return write_qm(Message(context, source, (text,)) for context, source, text in entries)


def read_qm(data: bytes) -> list[Message]:
    """The messages of a QM file as lrelease writes it. Raises ValueError for another file."""
    if not data.startswith(_MAGIC):
        raise ValueError("this is no file of translations")
    found = []
    try:
        for tag, section in _sections(data[len(_MAGIC) :]):
            if tag == _MESSAGES:
                found += _messages(section)
    except struct.error as error:
        raise ValueError(f"this file of translations ends too early: {error}") from None
    return found


def _sections(data: bytes) -> Iterator[tuple[int, bytes]]:
    at = 0
    while at < len(data):
        tag, length = struct.unpack_from(">BI", data, at)
        yield tag, data[at + 5 : at + 5 + length]
        at += 5 + length


def _messages(data: bytes) -> Iterator[Message]:
    at, texts, parts = 0, list[str](), dict[int, str]()
    while at < len(data):
        tag = data[at]
        if tag == _END:
            context, source = parts.get(_CONTEXT, ""), parts.get(_SOURCE, "")
            yield Message(context, source, tuple(texts), parts.get(_COMMENT, ""))
            at, texts, parts = at + 1, [], {}
            continue
        (length,) = struct.unpack_from(">I", data, at + 1)
        text = data[at + 5 : at + 5 + length]
        if tag == _TRANSLATION:
            texts.append(text.decode("utf-16-be"))
        else:
            parts[tag] = text.decode()
        at += 5 + length


def write_qm(entries: Iterable[Message]) -> bytes:
    """A QM file; numbers are told apart as in English and Spanish, one from all others."""
    messages = bytearray()
    hashes: list[tuple[int, int]] = []
    for entry in entries:
        source, context = entry.source, entry.context
        hashes.append((_elf_hash(f"{source}{entry.comment}".encode()), len(messages)))
        for tag, data in (
            *((_TRANSLATION, text.encode("utf-16-be")) for text in entry.translations),
            (_COMMENT, entry.comment.encode()),
            (_SOURCE, source.encode()),
            (_CONTEXT, context.encode()),
        ):
            messages += struct.pack(">BI", tag, len(data)) + data
        messages.append(_END)
    table = b"".join(struct.pack(">II", *pair) for pair in sorted(hashes))
    parts = _section(_HASHES, table) + _section(_MESSAGES, bytes(messages))
    return _MAGIC + parts + _section(_NUMBERS, _ONE_OR_MORE)


def _section(tag: int, data: bytes) -> bytes:
    return struct.pack(">BI", tag, len(data)) + data


def _elf_hash(text: bytes) -> int:
    value = 0
    for byte in text:
        value = (value << 4) + byte
        high = value & 0xF0000000
        if high:
            value ^= high >> 24
        value &= ~high & 0xFFFFFFFF
    return value or 1
