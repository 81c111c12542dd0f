"""The search for words that should be gone finds each copy, and never its own."""

from __future__ import annotations

import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.device.traces import Marker, TooShort, hide, reveal
from kiosk.device.traces_files import search_files
from kiosk.device.traces_memory import PIECES, search_memory

linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
PRELUDE = """
import secrets, sys
from kiosk.device.scrub import overwrite_free_memory, overwrite_when_freed
from kiosk.device.traces import hide
from kiosk.device.traces_memory import search_memory

overwrite_when_freed()
LETTERS = [secrets.choice("bdfgklmnprstvz") for _ in range(14)]
marker = hide("".join(LETTERS))
def word():
    return "".join(LETTERS)
"""
COPIES = {
    "a str": "kept = word()",
    "a str in capitals": "kept = word().upper()",
    "a str that UTF-32 holds": "kept = word() + chr(0x1F600)",
    "bytes": "kept = word().encode()",
    "bytes of UTF-16": "kept = word().encode('utf-16-be')",
    "a QString": "from PySide6.QtCore import QObject; kept = QObject(); kept.setObjectName(word())",
    "an array of numpy": "import numpy; kept = numpy.frombuffer(word().encode() * 3, 'u1').copy()",
    "memory of the C library": "import ctypes; kept = ctypes.create_string_buffer(word().encode())",
}


def search_in_child(deed: str) -> int:
    """Copies of a made-up word that a fresh process finds in its own memory after a deed."""
    script = f"{PRELUDE}\n{deed}\noverwrite_free_memory()\n"
    script += "print(sum(trace.count for trace in search_memory([marker])))"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return int(done.stdout)


@linux
@pytest.mark.parametrize("deed", COPIES.values(), ids=COPIES)
def test_a_copy_in_memory_is_found(deed: str) -> None:
    assert search_in_child(deed) >= 1


@linux
def test_a_masked_copy_and_letters_apart_are_not_found() -> None:
    assert search_in_child("kept = marker.patterns, LETTERS") == 0


@linux
def test_what_was_let_go_of_is_overwritten() -> None:
    """Small blocks of Python, small and large ones of the C library, and a text of Qt."""
    deed = (
        "from PySide6.QtCore import QObject\n"
        "import ctypes\n"
        "for _ in range(50):\n"
        "    one = [word(), word().encode(), word() * 10, word().encode() * 5000]\n"
        "    two = QObject(); two.setObjectName(word())\n"
        "    three = ctypes.create_string_buffer(word().encode() * 10)\n"
        "del one, two, three\n"
    )
    assert search_in_child(deed) == 0


@linux
def test_without_overwriting_remnants_are_found() -> None:
    """The proof that there is something to overwrite: the search sees what was merely freed."""
    script = PRELUDE.replace("overwrite_when_freed()\n", "\n") + (
        "kept = [(word().encode() * 3 * n, bytes(700)) for n in range(20, 90)]\n"
        "kept = [other for _, other in kept]\n"
        "print(sum(trace.count for trace in search_memory([marker])))"
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert int(done.stdout) > 0


@linux
@pytest.mark.parametrize("at", [PIECES[-1] - 7, PIECES[-1], 2 * PIECES[-1] - 1, 100])
def test_a_copy_across_two_pieces_of_memory_is_found_once(at: int) -> None:
    """Memory is read in pieces; a word may lie across their border."""
    deed = (
        "import mmap, ctypes\n"
        f"kept = mmap.mmap(-1, 3 * {PIECES[-1]})\n"
        "start = ctypes.addressof(ctypes.c_char.from_buffer(kept))\n"
        "for index, letter in enumerate(LETTERS):\n"
        f"    kept[{at} + index] = ord(letter)\n"
    )
    assert search_in_child(deed) == 1


@pytest.fixture
def word() -> str:
    return "".join(secrets.choice("bdfgklmnprstvz") for _ in range(14))


def test_a_marker_can_be_turned_back(word: str) -> None:
    assert reveal(hide(word)) == word
    with pytest.raises(TooShort):
        hide("abc")


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le"])
@pytest.mark.parametrize("border", [0, (1 << 20) - 5])
def test_a_word_in_a_file_is_found(tmp_path: Path, word: str, encoding: str, border: int) -> None:
    folder = tmp_path / "deep" / "down"
    folder.mkdir(parents=True)
    for name, spelled in (("plain", word), ("capitals", word.upper())):
        (folder / name).write_bytes(b"x" * border + spelled.encode(encoding) + b"x" * 9)
    (folder / "other").write_bytes(b"x" * 99)
    found = search_files([hide(word)], [tmp_path])
    assert found.files == 3
    assert {Path(trace.place).name: trace.count for trace in found.traces} == {
        "plain": 1,
        "capitals": 1,
    }


def test_a_word_in_the_name_of_a_file_is_found(tmp_path: Path, word: str) -> None:
    (tmp_path / f"{word}.txt").touch()
    assert len(search_files([hide(word)], [tmp_path]).traces) == 1


def test_what_is_older_is_left_alone_and_what_cannot_be_read_is_told(
    tmp_path: Path, word: str
) -> None:
    (tmp_path / "old").write_text(word)
    changed = (tmp_path / "old").stat().st_ctime
    (tmp_path / "link").symlink_to(tmp_path / "old")
    marker: Marker = hide(word)
    assert search_files([marker], [tmp_path], changed_since=changed + 1).files == 0
    assert search_files([marker], [tmp_path / "missing"]).left_out == ()
    out_of_time = search_files([marker], [tmp_path], seconds=-1)
    assert out_of_time.files == 0
    assert len(out_of_time.left_out) == 1
    assert not out_of_time.in_time


@linux
def test_the_memory_of_a_child_is_searched_from_outside(word: str) -> None:
    script = "import sys; kept = sys.stdin.readline(); print('ready', flush=True); input()"
    with subprocess.Popen(
        [sys.executable, "-c", script], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as child:
        assert child.stdin is not None
        assert child.stdout is not None
        child.stdin.write(f"{word}\n")
        child.stdin.flush()
        assert child.stdout.readline() == "ready\n"
        assert search_memory([hide(word)], child.pid)
        assert search_memory([hide(word[::-1])], child.pid) == []
        child.communicate("\n")
