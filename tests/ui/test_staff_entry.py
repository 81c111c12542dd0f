"""The door of the studio, by touch: who is there, by passphrase or by PIN."""

from __future__ import annotations

from collections.abc import Callable

from staff_fixtures import ANA, PASSPHRASE, Studio


def test_name_and_passphrase_lead_to_today(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who="")
    studio.fill("Your name", ANA)
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Sign in")
    studio.wait(lambda: studio.desk.person is not None)
    assert studio.desk.who["name"] == ANA
    assert studio.screen.page == "TodayPage"


def test_fixture_signs_in(staffed: Callable[..., Studio]) -> None:
    studio = staffed((1080, 1920))
    assert studio.shows("Good to see you")
