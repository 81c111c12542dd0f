"""What Python's half of an object of QML holds goes when QML's half has gone."""

from __future__ import annotations

import gc
import tracemalloc
import weakref
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQml import QmlElement, QQmlComponent, QQmlEngine

from kiosk.device.garbage import MainThreadCollector
from kiosk.device.gui import gui_application
from kiosk.device.made_by_qml import let_go, made

QML_IMPORT_NAME = "Sidestep.TestMade"
QML_IMPORT_MAJOR_VERSION = 1


class Heavy:
    """What it holds."""

    def __init__(self) -> None:
        self.content = bytearray(1000)


_born: list[weakref.ref[QObject]] = []


@QmlElement
class Told(QObject):
    """Says that QML makes it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.heavy = Heavy()
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
    let_go()
    _born.clear()
    engine = QQmlEngine()
    yield engine
    shiboken6.delete(engine)
    let_go()


def make(engine: QQmlEngine, kind: str, count: int = 3) -> None:
    """QML makes these objects and destroys them again."""
    component = QQmlComponent(engine)
    things = " ".join(f"property var a{n}: {kind} {{}}" for n in range(count))
    component.setData(
        f"import QtQml\nimport Sidestep.TestMade\nQtObject {{ {things} }}".encode(), ""
    )
    shiboken6.delete(component.create())
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def full() -> int:
    """How many of those born hold something yet."""
    gc.collect()
    return sum(bool(vars(thing)) for reference in _born if (thing := reference()) is not None)


def test_pyside_keeps_what_nobody_lets_go(engine: QQmlEngine) -> None:
    """Once this fails, PySide has been mended and kiosk.device.made_by_qml can go."""
    make(engine, "Untold")
    assert len(_born) == 3
    assert full() == 3
    let_go()
    assert full() == 3


def test_what_qml_destroyed_is_emptied(engine: QQmlEngine) -> None:
    make(engine, "Told")
    heavy = [weakref.ref(thing.heavy) for reference in _born if (thing := reference()) is not None]
    assert full() == 3
    assert let_go() == 3
    assert full() == 0
    assert [one() for one in heavy] == [None] * 3
    assert let_go() == 0


def test_what_qml_still_has_stays(engine: QQmlEngine) -> None:
    component = QQmlComponent(engine)
    component.setData(b"import Sidestep.TestMade\nTold {}", "")
    thing = component.create()
    assert let_go() == 0
    assert full() == 1
    assert len(thing.heavy.content) == 1000
    shiboken6.delete(thing)
    assert let_go() == 1
    assert full() == 0


def test_a_shell_is_small(engine: QQmlEngine) -> None:
    """Thousands of visits leave thousands of them."""
    make(engine, "Told", count=100)
    let_go()
    gc.collect()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        make(engine, "Told", count=1000)
        let_go()
        gc.collect()
        assert tracemalloc.get_traced_memory()[0] - before < 1000 * 1000
    finally:
        tracemalloc.stop()


def test_the_collector_does_it(engine: QQmlEngine) -> None:
    make(engine, "Told")
    MainThreadCollector().look()
    assert full() == 0
