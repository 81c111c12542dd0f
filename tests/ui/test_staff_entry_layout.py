"""The door's screens in every shape: nothing cut off, nothing over something else, all in reach."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lint import look
from staff_fixtures import ANA, PASSPHRASE, Studio

from kiosk.app import Application
from kiosk.tour import frame

SHAPES = [
    ((1920, 1080), 1.0),
    ((1024, 600), 2.0),
    ((1080, 1920), 2.0),
]
PLACES = (
    ("account", ""),
    ("account-passphrase", ""),
    ("account-pin", ""),
    ("people", ""),
    ("person", "2"),
    ("person-add", ""),
    ("codes", "1"),
)


def problems(application: Application) -> list[str]:
    for _ in range(2):  # rows find their places as a frame is drawn
        frame(application)
    seen = look(application)
    return [*seen.text_problems(), *seen.target_problems(), *seen.tab_problems()]


@pytest.mark.slow
@pytest.mark.parametrize(("size", "scale"), SHAPES)
@pytest.mark.usefixtures("undrawn")
def test_the_screens_of_accounts_fit(
    staffed: Callable[..., Studio], size: tuple[int, int], scale: float
) -> None:
    studio = staffed(size, who="", text_scale=scale)
    found = {"sign-in": problems(studio.application)}
    studio.go("recovery")
    found["recovery"] = problems(studio.application)
    studio.sign_in()
    for name, item in PLACES:
        studio.desk.open(name, item)
        studio.settle()
        found[name] = problems(studio.application)
    studio.desk.lock()
    found["locked"] = problems(studio.application)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}


@pytest.mark.slow
@pytest.mark.parametrize(("size", "scale"), SHAPES)
@pytest.mark.usefixtures("undrawn")
def test_the_first_start_fits(
    start: Callable[..., Application], size: tuple[int, int], scale: float
) -> None:
    application = start(size, text_scale=scale, tier="still", reduced_motion=True)
    frame(application)
    found = {"attract": problems(application)}
    studio = Studio(application)
    studio.open()
    for step in ("language", "machine", "numbers", "screen", "quiet"):
        studio.wait(lambda step=step: studio.screen.step == step)
        found[step] = problems(application)
        studio.screen.next()
        studio.settle()
    studio.fill("Your name", ANA)
    studio.fill("Your passphrase", PASSPHRASE)
    studio.fill("The same once more", PASSPHRASE)
    found["admin"] = problems(application)
    studio.touch("Make my account")
    studio.wait(lambda: studio.desk.person is not None)
    studio.wait(lambda: studio.screen.brought["state"] == "done")
    found["content"] = problems(application)
    studio.touch("Next")
    studio.wait(lambda: bool(studio.screen.codes.codes))
    found["codes"] = problems(application)
    assert {name: wrong for name, wrong in found.items() if wrong} == {}
