"""The commands about staff, as people and scripts use them."""

from __future__ import annotations

import json
import os
import pty
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk import paths
from kiosk.studio import audit, recovery
from kiosk.studio.sign_in import sign_in
from kiosk.studio.store import FILE, Store

MAIN = str(paths.ROOT / "main.py")
ANAS, BENS = "dust lamp kettle orchard", "zebra quilt marmalade"


def staff(data: Path, *arguments: str, typed: str = "") -> subprocess.CompletedProcess[str]:
    """A command about staff; `typed` is its standard input."""
    return subprocess.run(
        [sys.executable, MAIN, "staff", *arguments, "--data", str(data)],
        input=typed,
        capture_output=True,
        text=True,
        timeout=60,
    )


def add(data: Path, name: str, role: str, *arguments: str, typed: str) -> None:
    done = staff(data, "add", name, "--role", role, "--passphrase-stdin", *arguments, typed=typed)
    assert done.returncode == 0, done.stderr


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A data folder with Ana, an admin."""
    add(tmp_path, "Ana", "admin", typed=f"{ANAS}\n")
    return tmp_path


def test_staff_are_added_and_listed(data: Path) -> None:
    add(
        *(data, "Ben Ortiz", "reviewer", "--credential", "PT, DPT", "--as", "ana"),
        typed=f"{ANAS}\n{BENS}\r\n",
    )
    assert staff(data, "list").stdout == "Ana, admin\nBen Ortiz, reviewer, PT, DPT\n"
    found = json.loads(staff(data, "list", "--json").stdout)
    assert found[1] == {
        "id": 2,
        "name": "Ben Ortiz",
        "role": "reviewer",
        "credential": "PT, DPT",
        "disabled": False,
        "has_pin": False,
    }
    with Store(data) as store:
        assert sign_in(store, "Ben Ortiz", BENS).role == "reviewer"
        assert audit.entries(store.connection, "added")[0].name == "Ana"


def test_listing_nobody_says_what_to_do_and_makes_no_file(tmp_path: Path) -> None:
    assert "staff add NAME --role admin" in staff(tmp_path, "list").stdout
    assert json.loads(staff(tmp_path, "list", "--json").stdout) == []
    assert not (tmp_path / FILE).exists()


def test_somebody_is_disabled(data: Path) -> None:
    add(data, "Ben", "editor", "--as", "Ana", typed=f"{ANAS}\n{BENS}\n")
    done = staff(data, "disable", "ben", "--as", "Ana", "--passphrase-stdin", typed=ANAS)
    assert (done.returncode, done.stdout) == (0, "Ben cannot sign in any more.\n")
    assert "Ben, editor, disabled" in staff(data, "list").stdout


def test_codes_are_printed_and_work(data: Path) -> None:
    done = staff(data, "codes", "Ana", "--as", "Ana", "--passphrase-stdin", typed=ANAS)
    codes = [line.strip() for line in done.stdout.splitlines() if line.startswith("  ")]
    assert len(codes) == 10
    with Store(data) as store:
        recovery.use_code(store, "Ana", codes[3], BENS)
        assert sign_in(store, "Ana", BENS).name == "Ana"


@pytest.mark.parametrize(
    ("arguments", "typed", "words"),
    [
        (["add", "Ben", "--role", "editor", "--as", "Ana"], f"{BENS}\n{BENS}\n", "not right"),
        (["add", "Ben", "--role", "editor", "--as", "Ana"], f"{ANAS}\nshort\n", "5 of the 15"),
        (["add", "ana", "--role", "editor", "--as", "Ana"], f"{ANAS}\n{BENS}\n", "already"),
        (["disable", "Ana", "--as", "Ana"], ANAS, "last admin"),
        (["disable", "Zoe", "--as", "Ana"], ANAS, "nobody called “Zoe”"),
        (["codes", "Ana", "--as", "Zoe"], ANAS, "not right"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_code_1(
    data: Path, arguments: list[str], typed: str, words: str
) -> None:
    done = staff(data, *arguments, "--passphrase-stdin", typed=typed)
    assert done.returncode == 1
    assert done.stdout == ""
    assert len(done.stderr.splitlines()) == 1
    assert done.stderr.startswith("sidestep: ")
    assert words in done.stderr


def test_a_damaged_file_is_one_line_and_exit_code_1(tmp_path: Path) -> None:
    (tmp_path / FILE).write_bytes(b"hello" * 50)
    done = staff(tmp_path, "list")
    assert done.returncode == 1
    assert done.stderr.startswith("sidestep: ")
    assert len(done.stderr.splitlines()) == 1


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["add", "Ben"], "--role"),
        (["add", "Ben", "--role", "boss"], "boss"),
        (["disable", "Ben"], "--as"),
        (["add", "Ben", "--role", "editor", "--passphrase-stdin"], "--as"),
        (["add", "Ben", "--role", "editor", "--as", "Ana", "--passphrase-stdin"], "no line"),
        (["add", "Ben", "--role", "editor", "--as", "Ana"], "--passphrase-stdin"),
    ],
)
def test_wrong_use_is_told_and_exit_code_2(data: Path, arguments: list[str], words: str) -> None:
    done = staff(data, *arguments)
    assert done.returncode == 2
    assert "Traceback" not in done.stderr
    assert words in done.stderr[done.stderr.index("Error: ") :]


def test_each_command_documents_itself(tmp_path: Path) -> None:
    for command in ("add", "list", "disable", "codes"):
        done = staff(tmp_path, command, "--help")
        assert done.returncode == 0
        assert "Usage: sidestep staff" in done.stdout


def test_the_other_commands_start_without_the_studio() -> None:
    look = (
        "import sys, kiosk.cli; print({'argon2', 'sqlite_utils', 'kiosk.studio'} & {*sys.modules})"
    )
    done = subprocess.run(
        [sys.executable, "-c", look], capture_output=True, text=True, cwd=paths.ROOT, timeout=60
    )
    assert done.stdout == "set()\n"


def typing(data: Path, *arguments: str, answers: list[tuple[str, str]]) -> tuple[int, str]:
    """Run a command in a terminal and answer each question; its exit code and what was shown."""
    child, screen = pty.fork()
    if child == 0:
        command = [sys.executable, MAIN, "staff", *arguments, "--data", str(data)]
        os.execv(sys.executable, command)
    shown, seen, until = "", 0, time.monotonic() + 60
    while time.monotonic() < until:
        if answers and answers[0][0] in shown[seen:]:
            seen = len(shown)
            os.write(screen, answers.pop(0)[1].encode() + b"\n")
        if select.select([screen], [], [], 0.1)[0]:
            try:
                shown += os.read(screen, 4096).decode()
            except OSError:  # the other end is closed
                break
    os.close(screen)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown


def test_at_a_terminal_passphrases_are_asked_for_and_never_shown(tmp_path: Path) -> None:
    code, shown = typing(
        *(tmp_path, "add", "Ana", "--role", "admin"),
        answers=[
            ("New passphrase of Ana", ANAS),
            ("Repeat", ANAS + "x"),
            ("New passphrase of Ana", ANAS),
            ("Repeat", ANAS),
        ],
    )
    assert code == 0, shown
    assert "do not match" in shown
    assert ANAS not in shown
    code, shown = typing(
        *(tmp_path, "add", "Ben", "--role", "editor"),
        answers=[
            ("Name of an admin", "Ana"),
            ("Passphrase of Ana", ANAS),
            ("New passphrase of Ben", BENS),
            ("Repeat", BENS),
        ],
    )
    assert code == 0, shown
    assert "Ben is added as editor" in shown
    assert ANAS not in shown
    assert BENS not in shown
