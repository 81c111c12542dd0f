"""Python's half of what QML made goes when QML's half has gone, unless somebody holds it."""

from __future__ import annotations

import gc
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQml import QmlElement, QQmlComponent, QQmlEngine

from kiosk.device.garbage import MainThreadCollector
from kiosk.device.gui import gui_application
from kiosk.device.made_by_qml import give_back, made, waiting

QML_IMPORT_NAME = "Sidestep.TestMade"
QML_IMPORT_MAJOR_VERSION = 1

_born: list[weakref.ref[QObject]] = []


@QmlElement
class Told(QObject):
    """Says that QML makes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heavy = bytearray(1000)
        _born.append(weakref.ref(self))
        made(self)


@QmlElement
class Untold(QObject):
    """Says nothing."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        _born.append(weakref.ref(self))


@pytest.fixture
def engine() -> Iterator[QQmlEngine]:
    gui_application()
    give_back()
    _born.clear()
    engine = QQmlEngine()
    yield engine
    shiboken6.delete(engine)
    give_back()


def make(engine: QQmlEngine, kind: str, count: int = 3) -> None:
    """QML makes these objects and destroys them again."""
    component = QQmlComponent(engine)
    things = " ".join(f"property var a{n}: {kind} {{}}" for n in range(count))
    component.setData(
        f"import QtQml\nimport Sidestep.TestMade\nQtObject {{ {things} }}".encode(), ""
    )
    shiboken6.delete(component.create())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def alive() -> int:
    gc.collect()
    return sum(reference() is not None for reference in _born)


def test_pyside_keeps_what_nobody_gives_back(engine: QQmlEngine) -> None:
    """Once this fails, PySide has been mended and kiosk.device.made_by_qml can go."""
    make(engine, "Untold")
    assert len(_born) == 3
    assert alive() == 3
    give_back()
    assert alive() == 3


def test_what_qml_destroyed_goes(engine: QQmlEngine) -> None:
    make(engine, "Told")
    assert alive() == waiting() == 3
    assert give_back() == 3
    assert alive() == waiting() == 0
    assert give_back() == 0


def test_what_somebody_holds_stays_until_they_let_go(engine: QQmlEngine) -> None:
    make(engine, "Told")
    held = {"one": _born[1]()}
    assert give_back() == 2
    assert alive() == waiting() == 1
    assert held["one"] is not None
    assert len(held["one"].heavy) == 1000
    held.clear()
    assert give_back() == 1
    assert alive() == 0


def test_what_qml_still_has_stays(engine: QQmlEngine) -> None:
    component = QQmlComponent(engine)
    component.setData(b"import Sidestep.TestMade\nTold {}", "")
    thing = component.create()
    assert give_back() == 0
    assert alive() == 1
    assert len(thing.heavy) == 1000
    shiboken6.delete(thing)
    del thing
    give_back()
    assert alive() == 0


def test_the_collector_does_it(engine: QQmlEngine) -> None:
    make(engine, "Told")
    MainThreadCollector().look()
    assert alive() == 0
