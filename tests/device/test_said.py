"""What the program says of its troubles holds nothing of what a patient typed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.device.said import of_exception, of_message

WORD = "kolibrisand"
HERE = Path(__file__).name
SCRIPT = """
import sys, threading, gc
from kiosk.device.said import Hooks
Hooks(lambda: sys.argv[1] == "private").begin()
class Late:
    def __del__(self):
        raise ValueError("kolibrisand")
def look():
    return {}["kolibrisand"]
thread = threading.Thread(target=look); thread.start(); thread.join()
late = Late(); del late
look()
"""


def raised() -> BaseException:
    try:
        try:
            int(WORD)
        except ValueError:
            raise KeyError(WORD) from None
    except KeyError as error:
        return error


def test_a_private_line_has_kind_and_place_and_no_words() -> None:
    error = raised()
    line = of_exception(error, error.__traceback__, private=True)
    assert WORD not in line
    assert line.startswith("KeyError at ")
    assert f"{HERE}:" in line


def test_elsewhere_the_words_are_said() -> None:
    error = raised()
    assert WORD in of_exception(error, error.__traceback__, private=False)


def test_what_led_to_it_is_said_too() -> None:
    try:
        try:
            int(WORD)
        except ValueError as first:
            raise RuntimeError(WORD) from first
    except RuntimeError as error:
        line = of_exception(error, error.__traceback__, private=True)
    assert WORD not in line
    assert line.startswith("RuntimeError at ")
    assert ", after ValueError at " in line


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            f"file:///opt/ui/SearchPage.qml:12:5: TypeError: {WORD} is not a function",
            "file:///opt/ui/SearchPage.qml:12:5: TypeError",
        ),
        (
            f"file:///opt/ui/Body.qml:3: Unable to assign {WORD} to double",
            "file:///opt/ui/Body.qml:3: Unable to assign",
        ),
        (f"Failed to get image “{WORD} Error”", "Qt: Failed to get"),
        (f"{WORD}Error", "Qt: a warning"),
    ],
)
def test_a_private_message_of_qt_has_kind_and_place(text: str, said: str) -> None:
    assert of_message(text, private=True) == said
    assert of_message(text, private=False) == text


@pytest.mark.parametrize("private", [True, False])
def test_every_uncaught_exception_is_said_that_way(private: bool) -> None:
    """On the main thread, on another one, and in what is collected."""
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, "private" if private else "open"],
        capture_output=True,
        text=True,
    )
    lines = done.stderr.strip().splitlines()
    assert done.returncode == 1
    assert [line.split(" ")[1] for line in lines] == ["KeyError", "ValueError", "KeyError"]
    assert (WORD in done.stderr) is not private
