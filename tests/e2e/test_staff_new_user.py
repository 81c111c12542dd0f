"""As a new user would: correct a typo, have it approved, see it as patients do, go back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from staff_fixtures import ELI, PASSPHRASE, RAE, Studio

pytestmark = [pytest.mark.slow, pytest.mark.display]
TITLE, BETTER = "A muscle on the side of your hip", "A muscle at the side of your hip"


def sign_in(studio: Studio, name: str) -> None:
    studio.fill("Your name", name)
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Sign in")
    studio.wait(lambda: studio.desk.person is not None)
    studio.settle()


def confirm(studio: Studio, action: str) -> None:
    studio.wait(lambda: "Your passphrase" in studio.fields())
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch(action)
    studio.wait(lambda: not studio.desk.asking)
    studio.settle()


def title_for_a_patient(studio: Studio) -> str:
    kiosk, reader = studio.application.kiosk, studio.application.services.reader
    kiosk.beginIn("en")
    reader = studio.application.services.reader
    title = reader.page("what-it-is", "en").item.title
    kiosk.startOver()
    return title


def test_a_typo_is_corrected_approved_published_seen_and_rolled_back(
    staffed: Callable[..., Studio],
) -> None:
    studio = staffed(who="")
    sign_in(studio, ELI)
    studio.touch("Content")
    studio.fill("Search by name", "side of your hip")
    studio.wait(lambda: TITLE in studio.buttons())
    studio.touch(TITLE)
    studio.touch("Edit")
    studio.fill("Title", BETTER)
    studio.wait(lambda: studio.texts().count(BETTER) >= 1)
    studio.touch("Send for review")
    studio.touch("Send it")
    studio.touch("Leave")
    assert title_for_a_patient(studio) == TITLE

    studio.open()
    sign_in(studio, RAE)
    studio.touch("Review")
    studio.touch(BETTER)
    studio.touch("Approve")
    confirm(studio, "Sign and approve")
    studio.touch("Publish")
    studio.touch("Next: checks")
    studio.touch("Next: publish")
    studio.touch("Publish now")
    confirm(studio, "Publish now")
    studio.wait(lambda: studio.shows("release 2"))
    studio.touch("Leave")
    assert title_for_a_patient(studio) == BETTER

    studio.open()
    sign_in(studio, RAE)
    studio.go("releases")
    studio.touch("Show this one again")
    confirm(studio, "Show it again")
    studio.touch("Leave")
    assert title_for_a_patient(studio) == TITLE
