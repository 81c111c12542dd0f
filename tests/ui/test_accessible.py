"""Everything to press is named, has a role, and Tab reaches it; all words are told."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from lint import look
from PySide6.QtGui import QAccessible

from kiosk.app import Application
from kiosk.tour import walk

PRESSED = {
    QAccessible.Role.Button,
    QAccessible.Role.CheckBox,
    QAccessible.Role.RadioButton,
    QAccessible.Role.PageTab,
}


@pytest.mark.slow
@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.usefixtures("undrawn")
def test_the_tree_tells_all_that_is_shown(start: Callable[..., Application], language: str) -> None:
    QAccessible.setActive(True)
    application = start(language=language, tier="still", reduced_motion=True)
    problems = set()
    for _, stop, _ in walk(application, settle_ms=0):
        seen = look(application)
        told = list(_tree(QAccessible.queryAccessibleInterface(application.window)))
        names = {name for name, _ in told}
        pressed = {name for name, role in told if role in PRESSED}
        where = f"{stop.screen} {stop.item}"
        problems |= {f"{where}: {problem}" for problem in seen.tab_problems()}
        for button in seen.buttons:
            if not any(_plain(button.text) in name for name in pressed):
                problems.add(f"{where}: the button {button.name} has no name or role")
        for text in seen.texts:
            if not any(_plain(text.text) in name for name in names):
                problems.add(f"{where}: the words {text.name} are not in the tree")
    assert not problems, "\n".join(sorted(problems))


def _tree(interface: QAccessible) -> Iterator[tuple[str, QAccessible.Role]]:
    if interface is None or not interface.isValid():
        return
    name = _plain(interface.text(QAccessible.Text.Name))
    more = _plain(interface.text(QAccessible.Text.Description))
    yield f"{name} {more}".strip(), interface.role()
    for i in range(interface.childCount()):
        yield from _tree(interface.child(i))


def _plain(text: str) -> str:
    without = re.sub(r"<[^>]*>|[\u2066-\u2069]", "", text)
    return " ".join(without.split()).casefold()
