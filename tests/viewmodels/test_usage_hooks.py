"""What a visit tells the counts of use: places and how far, never words or answers."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from kiosk.device.idle import IdleClock
from kiosk.device.usage import Usage
from kiosk.device.usage_file import FILE, read
from kiosk.viewmodels.idle import Idle
from kiosk.viewmodels.kiosk import Kiosk
from kiosk.viewmodels.services import Services


@pytest.fixture
def kiosk(services: Services, tmp_path: Path) -> Kiosk:
    services.usage = Usage(tmp_path)
    services.navigator.reset()
    idle = Idle(IdleClock(services.settings.idle), lambda: False)
    return Kiosk(services, services.navigator, idle)


def counted(kiosk: Kiosk, folder: Path) -> dict[tuple[str, str], int]:
    kiosk.services.usage.close()
    found = read(folder)
    assert {one.day for one in found} <= {date.today().isoformat()}
    return {(one.what, one.which): one.many for one in found}


def visit(kiosk: Kiosk, *, quiet: bool) -> None:
    navigator, session = kiosk.navigator, kiosk.services.session
    kiosk.beginIn("es")
    kiosk.services.session.accompanied = True
    navigator.open("chapter", "what-it-is")
    navigator.open("exercise", "clamshell")
    screen = navigator.screen
    screen.chooseStep((len(screen.steps) + 1) // 2)
    navigator.open("search", "")
    navigator.screen.look("mi cadera")
    navigator.open("safety", "outcome")
    screen = navigator.screen
    screen.begin()
    while screen.stage == "question":
        options = [option["id"] for option in screen.question["options"]]
        screen.choose(options[-1])
        screen.next()
    assert session is kiosk.services.session or session.search_text == ""
    if quiet:
        kiosk.idle.expired.emit()
    else:
        kiosk.startOver()


def test_a_visit_is_counted_when_it_is_over(kiosk: Kiosk, tmp_path: Path) -> None:
    for number in range(5):
        visit(kiosk, quiet=number < 2)
    found = counted(kiosk, tmp_path)
    for key in (
        ("visits", ""),
        ("language", "es"),
        ("page", "home"),
        ("page", "chapter:what-it-is"),
        ("page", "exercise:clamshell"),
        ("exercise", "clamshell:opened"),
        ("exercise", "clamshell:half"),
        ("search", ""),
        ("questions", "safety:begun"),
        ("questions", "safety:finished"),
        ("left", "safety"),
    ):
        assert found[key] == 5, key
    assert found["ended", "quiet"] == 2
    assert found["ended", "by-hand"] == 3
    assert ("exercise", "clamshell:finished") not in found
    assert b"cadera" not in (tmp_path / FILE).read_bytes()
    assert b"outcome" not in (tmp_path / FILE).read_bytes()


def test_the_staff_are_not_counted(kiosk: Kiosk, tmp_path: Path) -> None:
    class Studio:
        def open(self) -> Idle:
            return kiosk.idle

        def fresh(self) -> bool:
            return False

    kiosk._staff = Studio()
    for _ in range(6):
        kiosk.begin()
        kiosk.openStaff()
        kiosk.closeStaff()
    assert counted(kiosk, tmp_path) == {}
