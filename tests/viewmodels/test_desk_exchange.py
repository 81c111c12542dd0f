"""While a backup is brought back, nothing has the store open; what was asked before comes first."""

from __future__ import annotations

import threading
from pathlib import Path

from pytestqt.qtbot import QtBot

from kiosk.studio.store import StudioError
from kiosk.viewmodels.services import Services
from kiosk.viewmodels.staff.desk import Desk


def test_nothing_of_the_store_is_open_while_its_files_are_exchanged(
    services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = Desk(tmp_path, services, apply=lambda _: None, leave=lambda: None)
    order: list[object] = []
    go = threading.Event()
    stores: list[object] = []

    def publishes(office: object) -> None:
        go.wait(5)
        order.append("slow")

    desk.ask(desk, lambda office: stores.append(office.store))
    desk.ask(desk, publishes, slow=True)
    desk.exchange(
        lambda: order.append([lane._office for lane in desk._lanes.values()]),
        lambda _: order.append("done"),
    )
    desk.ask(desk, lambda office: stores.append(office.store))
    assert order == []
    go.set()
    qtbot.waitUntil(desk.settle)
    assert order == ["slow", [None, None], "done"]
    assert stores[0] is not stores[1]
    desk.close()


def test_an_exchange_that_fails_lets_everybody_go_on(
    services: Services, tmp_path: Path, qtbot: QtBot
) -> None:
    desk = Desk(tmp_path, services, apply=lambda _: None, leave=lambda: None)
    told: list[str] = []

    def fail() -> None:
        raise StudioError("No room.")

    desk.exchange(fail, lambda _: told.append("done"), lambda error: told.append(str(error)))
    desk.ask(desk, lambda _: "slow goes on", told.append, slow=True)
    qtbot.waitUntil(desk.settle)
    assert sorted(told) == ["No room.", "slow goes on"]
    desk.close()
