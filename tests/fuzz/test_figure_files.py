"""Compiled motions, flipbooks, figures and words: packed files that say more than they hold."""

from __future__ import annotations

import io
import json
import struct
import zipfile
import zlib
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk import paths
from kiosk.device.qm import Message, read_qm, write_qm
from kiosk.motion.clip import Clip, ClipError
from kiosk.motion.deform_file import FigureError
from kiosk.motion.deform_file import read as read_person
from kiosk.viewmodels.figure import intact
from kiosk.viewmodels.figure.flipbook_file import MAGIC, FlipbookError, read, write
from tests.figure.test_tiers_flipbook_file import make_book
from tests.fuzz.bounds import bounded, refusal, sandbox
from tests.fuzz.harm import as_json, edits, fuzz, nasty_number, spoiled, spoiled_values
from tests.viewmodels.test_player import make_clip

CLIP = make_clip().to_bytes()
with zipfile.ZipFile(io.BytesIO(CLIP)) as _store:
    PARTS = {name: _store.read(name) for name in _store.namelist()}
HEAD = json.loads(np.load(io.BytesIO(CLIP))["head"].tobytes())
QM = write_qm([Message("Home", "Start", ("Empezar",)), Message("Home", "%n", ("uno", "%n"))])


def packed(parts: dict[str, bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as store:
        for name, data in parts.items():
            store.writestr(name, data)
    return out.getvalue()


def array(values: Any) -> bytes:
    out = io.BytesIO()
    np.save(out, values, allow_pickle=True)
    return out.getvalue()


def claiming(shape: str, kind: str = "<f4", data: bytes = b"") -> bytes:
    """An array's file with a header that says whatever one likes."""
    head = f"{{'descr': {kind!r}, 'fortran_order': False, 'shape': {shape}, }}".encode()
    head = head.ljust(117) + b"\n"
    return b"\x93NUMPY\x01\x00" + struct.pack("<H", len(head)) + head + data


def play(data: bytes) -> None:
    """Read a clip and use it as a page would."""
    clip = Clip.from_bytes(data)
    for moment in (0.0, clip.duration / 3, 1e6):
        clip.at(moment)
    clip.mirrored().world()


@fuzz(150)
@given(changes=edits)
def test_a_spoiled_clip_plays_or_is_refused(changes: list[tuple]) -> None:
    with bounded():
        refusal(ClipError, lambda: play(spoiled(CLIP, changes)))


@fuzz(150)
@given(name=st.sampled_from(sorted(PARTS)), changes=edits)
def test_a_clip_with_a_spoiled_array_plays_or_is_refused(name: str, changes: list[tuple]) -> None:
    with bounded():
        refusal(ClipError, lambda: play(packed(PARTS | {name: spoiled(PARTS[name], changes)})))


@fuzz(200)
@given(head=spoiled_values(HEAD))
def test_a_clip_with_another_head_plays_or_is_refused(head: Any) -> None:
    data = packed(PARTS | {"head.npy": array(np.frombuffer(as_json(head).encode(), np.uint8))})
    with bounded():
        refusal(ClipError, lambda: play(data))


@pytest.mark.parametrize(
    "part",
    [
        claiming("(1000000000000,)"),
        claiming("(-1, 4)"),
        claiming("(99999999, 99999999, 99999999)"),
        claiming("()"),
        claiming("(0,)"),
        claiming("(2, 2)", "O", b"cos\nsystem\n(S'true'\ntR."),
        claiming("(2,)", "<M8[s]", bytes(16)),
        claiming("(__import__('os').getpid(),)"),
        claiming("(1,)" * 2000),
        b"\x93NUMPY\x09\x00" + bytes(20),
        array(np.full((8, 23, 4), np.nan, np.float32)),
        array(np.array([{"a": 1}], dtype=object)),
        bytes(200),
    ],
    ids=range(13),
)
@pytest.mark.parametrize("name", ["local.npy", "position.npy", "head.npy"])
def test_an_array_that_lies_is_refused(name: str, part: bytes) -> None:
    with bounded(megabytes=256), pytest.raises(ClipError):
        play(packed(PARTS | {name: part}))


def test_a_clip_that_unpacks_to_gigabytes_is_refused() -> None:
    bomb = packed(PARTS | {"more.npy": bytes(200_000_000)})
    assert len(bomb) < 1_000_000
    with bounded(megabytes=128), pytest.raises(ClipError, match="too large"):
        Clip.from_bytes(bomb)


def book_bytes(head: Any, pictures: bytes = b"onetwo2sll", pack: bytes | None = None) -> bytes:
    body = zlib.compress(as_json(head).encode()) if pack is None else pack
    return MAGIC + struct.pack("<II", len(body), zlib.crc32(pictures)) + body + pictures


def book_head() -> Any:
    with sandbox() as folder:
        write(make_book(), folder / "a.flip")
        data = (folder / "a.flip").read_bytes()
    length = struct.unpack_from("<I", data, len(MAGIC))[0]
    return json.loads(zlib.decompress(data[len(MAGIC) + 8 : len(MAGIC) + 8 + length]))


def look(data: bytes) -> None:
    """Read a flipbook and look at every moment of it."""
    with sandbox() as folder:
        (folder / "b.flip").write_bytes(data)
        told = refusal(FlipbookError, lambda: leaf_through(folder / "b.flip"))
        assert "Traceback" not in told


def leaf_through(path: Any) -> None:
    read(path, head_only=True)
    book = read(path)
    book.shows(make_clip())
    for seconds in (0.0, book.duration / 2, 1e9):
        moment = book.moment(seconds)
        angle = book.angles["main"]
        book.picture(angle.frames[angle.at[moment]])


@fuzz(60)
@given(head=spoiled_values(book_head()))
def test_a_flipbook_with_another_head_shows_or_is_refused(head: Any) -> None:
    look(book_bytes(head))


@fuzz(50)
@given(changes=edits)
def test_a_spoiled_flipbook_shows_or_is_refused(changes: list[tuple]) -> None:
    look(spoiled(book_bytes(book_head()), changes))


def test_a_flipbook_whose_head_unpacks_to_gigabytes_is_refused() -> None:
    pack = zlib.compressobj()
    spaces = b"".join(pack.compress(bytes(1 << 20)) for _ in range(400)) + pack.flush()
    for bomb in (spaces, zlib.compress(b"[" * 1_000_000)):
        with bounded(megabytes=128):
            look(book_bytes({}, pack=bomb))


@fuzz(6)
@given(changes=edits, hip=st.booleans())
def test_a_spoiled_figure_is_told_of(changes: list[tuple], hip: bool) -> None:
    name = "hip.npz" if hip else "person-alex.npz"
    good = (paths.ASSETS / "figure" / name).read_bytes()
    with sandbox() as folder:
        (folder / name).write_bytes(spoiled(good, changes))
        if not hip:
            refusal(FigureError, lambda: read_person(folder / name))
        for line in intact.problems(folder):
            assert "\n" not in line


@fuzz(200)
@given(changes=edits)
def test_spoiled_words_are_read_or_refused(changes: list[tuple]) -> None:
    with bounded():
        refusal(ValueError, lambda: read_qm(spoiled(QM, changes)))


@fuzz(100)
@given(tag=st.integers(0, 255), length=nasty_number.filter(lambda n: isinstance(n, int)))
def test_sections_of_any_length_are_read_or_refused(tag: int, length: int) -> None:
    data = QM[:16] + struct.pack(">BI", tag, abs(length) % 2**32) + QM[16:]
    with bounded():
        refusal(ValueError, lambda: read_qm(data))
