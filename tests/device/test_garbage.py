"""Cycles are collected, and never on a worker thread."""

from __future__ import annotations

import gc
import threading
from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from kiosk.device.garbage import MainThreadCollector


class Cycle:
    died_on: list[threading.Thread] = []

    def __init__(self) -> None:
        self.me = self

    def __del__(self) -> None:
        self.died_on.append(threading.current_thread())


def test_what_a_worker_leaves_dies_on_the_main_thread(qtbot: QtBot) -> None:
    collector = MainThreadCollector()
    collector.begin()
    try:
        Cycle.died_on.clear()
        made = 0

        def work() -> None:
            nonlocal made
            for _ in range(5000):
                Cycle()
                made += 1

        worker = threading.Thread(target=work)
        worker.start()
        worker.join()
        assert Cycle.died_on == []
        qtbot.waitUntil(lambda: len(Cycle.died_on) == made)
        assert set(Cycle.died_on) == {threading.main_thread()}
    finally:
        collector.end()
    assert gc.isenabled()


@pytest.fixture
def nothing_set_aside() -> Iterator[None]:
    gc.unfreeze()
    yield
    gc.collect()
    gc.freeze()


def test_what_stays_is_set_aside_until_the_end(nothing_set_aside: None, qtbot: QtBot) -> None:
    collector = MainThreadCollector()
    collector.begin()
    collector.set_aside()
    assert gc.get_freeze_count() > 1000
    collector.end()
    assert gc.get_freeze_count() == 0


def test_what_others_set_aside_stays_so(nothing_set_aside: None, qtbot: QtBot) -> None:
    gc.freeze()
    collector = MainThreadCollector()
    collector.begin()
    before = gc.get_freeze_count()
    collector.set_aside()
    assert gc.get_freeze_count() <= before
    collector.end()
    assert gc.get_freeze_count() <= before
