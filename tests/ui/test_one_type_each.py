"""No object that QML reads has a type of its own, which it would take to its grave.

A signal connected to a method of a QObject that is no `@Slot` makes PySide give that one object a
QMetaObject of its own. Qt Quick keeps what it knows of a type by the address of that; when the
object dies, the next one's may lie there, and its properties are read as those of the dead: words
as pages, maps as words, and soon the process ends.
"""

from __future__ import annotations

import gc
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from kiosk.app import Application
from kiosk.tour import walk

OWN = "__METAOBJECT__"


def with_own_type() -> set[str]:
    return {
        type(thing).__name__
        for thing in gc.get_objects()
        if isinstance(thing, QObject) and OWN in getattr(thing, "__dict__", ())
    }


class Hearer(QObject):
    def hear(self, name: str) -> None:
        pass


def test_what_is_looked_for_is_found() -> None:
    hearer, teller = Hearer(), QObject()
    teller.objectNameChanged.connect(hearer.hear)
    assert "Hearer" in with_own_type()


@pytest.mark.slow
@pytest.mark.display
@pytest.mark.usefixtures("undrawn")
def test_every_screen_is_of_its_class_alone(start: Callable[..., Application]) -> None:
    gc.collect()
    gc.freeze()  # only what comes from here on is looked at, at each screen
    application = start((1280, 800), tier="live")
    found: set[str] = set()
    for _ in walk(application, settle_ms=20):
        found |= with_own_type()
    assert found - {"Hearer"} == set()
