"""The proof of forgetting, through the real window: green, or red where something was kept."""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from staff_fixtures import Studio

from kiosk.viewmodels.staff.forget_result import FILE, last

pytestmark = [
    pytest.mark.display,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="searches memory"),
]

PLACES = {"memory", "answers", "look", "clipboard", "tree", "data", "temporary", "home", "spool"}


@pytest.fixture(autouse=True)
def temporary(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """A folder for temporary files of its own: that of the tests is large."""
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path_factory.mktemp("temporary")))


def prove(studio: Studio) -> dict[str, str]:
    """Press the button, wait, and give back the kind of each sentence."""
    studio.desk.goTo("machine")
    studio.touch("Does it forget?")
    studio.touch("Try it now")
    assert studio.desk.screen.stage == "visit"
    screen = studio.desk.screen
    for _ in range(3000):
        if screen.verdict:
            break
        studio.desk.touch()
        QTest.qWait(20)
    assert screen.verdict, screen.stage
    return {line["text"]: line["kind"] for line in screen.lines}


def test_a_made_up_visit_leaves_nothing(staffed: Callable[..., Studio], tmp_path: Path) -> None:
    studio = staffed()
    copied = []  # how often, never what
    studio.application.gui.clipboard().dataChanged.connect(lambda: copied.append(1))
    said = prove(studio)
    assert set(said.values()) <= {"good", "note"}, said
    assert len(copied) >= 2  # it was copied, and cleared
    proof = last(tmp_path)
    assert proof is not None
    assert {line.place for line in proof.lines} == PLACES
    memory, data = proof.lines[0], proof.lines[5]
    assert memory.amount > 50
    assert data.amount >= 1
    assert studio.application.services.session.search_text == ""
    assert studio.application.services.usage is not None


def test_what_was_kept_is_found_and_named(staffed: Callable[..., Studio], tmp_path: Path) -> None:
    """Somebody listens to the clipboard, keeps a copy in memory, and writes one down."""
    studio = staffed()
    kept: list[str] = []
    clipboard = studio.application.gui.clipboard()

    def keep() -> None:
        if clipboard.text():
            kept.append(clipboard.text())
            (tmp_path / "copy.txt").write_text(kept[-1], encoding="utf-16")

    clipboard.dataChanged.connect(keep)
    said = prove(studio)
    assert kept
    red = " ".join(text for text, kind in said.items() if kind == "stop")
    assert "memory" in red
    assert "copy.txt" in red
    assert len([kind for kind in said.values() if kind == "good"]) >= 5
    written = json.loads((tmp_path / FILE).read_text())
    assert kept[0] not in json.dumps(written)


def test_leaving_in_the_middle_takes_the_visit_down(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.desk.goTo("machine")
    studio.touch("Does it forget?")
    studio.touch("Try it now")
    QTest.qWait(200)
    before = len(studio.application.window.contentItem().childItems())
    studio.desk.goTo("today")
    QTest.qWait(50)
    assert len(studio.application.window.contentItem().childItems()) == before - 1
