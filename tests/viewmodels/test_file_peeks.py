"""Small pictures in a chooser of files: they come, and a chooser may go while they are made."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QEventLoop, QTimer
from pytestqt.qtbot import QtBot

from kiosk.viewmodels.staff import files
from kiosk.viewmodels.staff.files import FilePeeks


@pytest.fixture
def picture(tmp_path: Path) -> str:
    path = tmp_path / "stairs.png"
    Image.new("RGB", (900, 600), "teal").save(path)
    return str(path)


def test_a_picture_comes_and_what_is_none_stays_empty(
    qtbot: QtBot, picture: str, tmp_path: Path
) -> None:
    page = tmp_path / "page.png"
    page.write_text("<html></html>")
    peeks = FilePeeks()
    for path in (picture, str(page), str(tmp_path / "gone.png"), picture):
        peeks.look(path)
    qtbot.waitUntil(lambda: len(peeks.pictures) == 3, timeout=20_000)
    assert peeks.pictures[picture].startswith("image://")
    assert peeks.pictures[str(page)] == ""
    assert peeks.pictures[str(tmp_path / "gone.png")] == ""
    peeks.forget()
    assert peeks.pictures == {}


def test_the_chooser_goes_while_a_picture_is_made(
    qtbot: QtBot, picture: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The thread that makes it touches nothing of what has gone."""
    begun, go_on, ended = threading.Event(), threading.Event(), threading.Event()
    touched: list[str] = []

    def slow(path: str) -> str:
        begun.set()
        go_on.wait(20)
        ended.set()
        return path

    monkeypatch.setattr(files, "peek", slow)
    peeks = FilePeeks()
    peeks.changed.connect(lambda: touched.append("changed"))
    peeks.look(picture)
    assert begun.wait(20)
    shiboken6.delete(peeks)
    go_on.set()
    assert ended.wait(20)
    loop = QEventLoop()
    QTimer.singleShot(3 * files.LOOK_MS, loop.quit)
    loop.exec()
    assert touched == []


def test_a_fault_of_the_program_is_told_once(
    qtbot: QtBot, picture: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(path: str) -> str:
        raise ZeroDivisionError(path)

    monkeypatch.setattr(files, "peek", broken)
    with qtbot.captureExceptions() as caught:
        peeks = FilePeeks()
        peeks.look(picture)
        qtbot.waitUntil(lambda: bool(caught), timeout=20_000)
        qtbot.wait(3 * files.LOOK_MS)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
