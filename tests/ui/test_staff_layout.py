"""The studio's screens: no words cut off, targets large, everything told, named and reached."""

from __future__ import annotations

import re
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from lint import look
from PySide6.QtGui import QAccessible
from test_accessible import PRESSED, _plain, _tree
from test_one_type_each import with_own_type

from kiosk.app import Application
from kiosk.tour import walk_staff
from kiosk.tour_studio import make_studio

STAFF_PRESSED = PRESSED | {QAccessible.Role.ComboBox, QAccessible.Role.ListItem}
ON_THE_PICTURE = re.compile(r"“?[−-]?\d*°”?")
"""Degrees that ride on the figure's arcs: the list beside the figure tells them, too."""
CHANGED = "<font"
"""Words that were changed, marked: who listens hears it said in a sentence instead."""

pytestmark = [pytest.mark.slow, pytest.mark.display]
SHAPES = [
    ((1920, 1080), "en", 1.0),
    ((1080, 1920), "es", 1.0),
    ((1920, 1080), "qps-plocm", 2.0),
    ((1024, 600), "en", 1.25),
    ((600, 1024), "es", 1.5),
]


def rides(words: str) -> bool:
    return bool(ON_THE_PICTURE.fullmatch(words.strip()))


@pytest.fixture(scope="module")
def studio(shipped: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tour-studio")
    make_studio(folder)
    return folder


@pytest.fixture
def toured(
    start: Callable[..., Application], studio: Path, tmp_path: Path
) -> Callable[..., Application]:
    shutil.copytree(studio, tmp_path, dirs_exist_ok=True)
    return lambda *given, **more: start(*given, tier="still", reduced_motion=True, **more)


@pytest.mark.parametrize(("size", "language", "scale"), SHAPES)
@pytest.mark.usefixtures("undrawn")
def test_words_fit_and_targets_are_large(
    toured: Callable[..., Application], size: tuple[int, int], language: str, scale: float
) -> None:
    application = toured(size, language=language, text_scale=scale)
    problems = set()
    for _, stop, _ in walk_staff(application, settle_ms=0):
        seen = look(application)
        problems |= {
            f"{stop.screen} {stop.item}: {problem}"
            for problem in seen.text_problems() + seen.target_problems()
            if not (" lies over " in problem and any(map(rides, problem.split(" lies over "))))
        }
    assert not problems, "\n".join(sorted(problems))


@pytest.mark.usefixtures("undrawn")
def test_the_tree_tells_all_that_is_shown(toured: Callable[..., Application]) -> None:
    QAccessible.setActive(True)
    application = toured()
    problems, own = set(), set()
    for _, stop, _ in walk_staff(application, settle_ms=0):
        own |= with_own_type()
        seen = look(application)
        told = list(_tree(QAccessible.queryAccessibleInterface(application.window)))
        names = {name for name, _ in told}
        pressed = {name for name, role in told if role in STAFF_PRESSED}
        rows = {name for name, role in told if role == QAccessible.Role.ListItem}
        where = f"{stop.screen} {stop.item}"
        problems |= {
            f"{where}: {problem}"
            for problem in seen.tab_problems()
            # a long list is one stop of Tab; arrows walk its rows
            if not any(_plain(problem.split("”")[0].strip("“")) in row for row in rows)
        }
        for button in seen.buttons:
            if not any(_plain(button.text) in name for name in pressed):
                problems.add(f"{where}: the button {button.name} has no name or role")
        for text in seen.texts:
            if rides(text.text) or CHANGED in text.text or stop.screen == "staff-content":
                continue  # a row of the list says all of it in one sentence
            if not any(_plain(text.text) in name for name in names):
                problems.add(f"{where}: the words {text.name} are not in the tree")
    assert not problems, "\n".join(sorted(problems))
    assert own - {"Hearer"} == set()
