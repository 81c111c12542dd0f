"""Garbage is never collected on a worker of the studio."""

from __future__ import annotations

import gc
import threading
from concurrent.futures import ThreadPoolExecutor

from pytestqt.qtbot import QtBot

from kiosk.viewmodels.staff.garbage import Garbage


class Node:
    """Half of a cycle."""

    other: Node


def litter() -> int:
    for _ in range(200_000):
        one, other = Node(), Node()
        one.other, other.other = other, one
    return threading.get_ident()


def test_only_the_thread_of_the_screens_collects(qtbot: QtBot) -> None:
    where: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        where.append(threading.get_ident())

    first, second = Garbage(), Garbage()
    gc.callbacks.append(note)
    try:
        with ThreadPoolExecutor(1) as pool:
            work = pool.submit(litter)
            qtbot.waitUntil(lambda: work.done() and bool(where))
        first.close()
        assert not gc.isenabled()
    finally:
        gc.callbacks.remove(note)
        second.close()
    assert gc.isenabled()
    assert set(where) == {threading.get_ident()}
    assert work.result() != threading.get_ident()
