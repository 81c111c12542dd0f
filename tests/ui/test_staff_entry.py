"""The door of the studio: who is there, by passphrase or PIN, and how long to wait after wrong."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from staff_fixtures import ANA, ELI, PASSPHRASE, Studio

from kiosk.studio import own_secrets

PIN = "48219037"


def test_name_and_passphrase_lead_to_today(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who="")
    studio.fill("Your name", "ana  ADMIN")
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Sign in")
    studio.wait(lambda: studio.desk.person is not None)
    assert studio.desk.who["name"] == ANA
    assert studio.screen.page == "TodayPage"


def test_keys_alone_are_enough(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who="")
    studio.type(f"{ANA}\n{PASSPHRASE}\n")
    studio.wait(lambda: studio.desk.person is not None)
    studio.settle()
    assert studio.desk.who["name"] == ANA


def test_nobody_is_named_to_a_stranger(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who="")
    assert not any(name.split()[0] in " ".join(studio.texts()) for name in (ANA, ELI))


def test_wrong_tries_wait_and_others_need_not(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who="")
    studio.fill("Your name", ANA)
    for _ in range(4):
        studio.wait(lambda: studio.screen.wait.left == 0)
        studio.fill("Your passphrase", "surely not the right one")
        studio.touch("Sign in")
        studio.wait(lambda: studio.shows("The name or the passphrase is not right."))
    assert studio.screen.wait.left == 2
    assert studio.shows("You can try again in 2 second")
    studio.fill("Your passphrase", PASSPHRASE)
    assert "Sign in" not in studio.buttons()
    studio.fill("Your name", ELI)
    studio.fill("Your passphrase", PASSPHRASE)
    assert "Sign in" in studio.buttons()
    studio.fill("Your name", ANA)
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Sign in")  # as soon as it can be pressed
    studio.wait(lambda: studio.desk.person is not None)


def test_a_pin_lets_back_in_who_was_here(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    me = studio.desk.me
    studio.ask(lambda office: own_secrets.set_pin(office.store, me, PASSPHRASE, PIN))
    studio.desk.signOut()
    studio.settle()
    studio.touch(ANA)
    studio.fill("Your PIN", "11112222")
    studio.touch("Sign in")
    studio.wait(lambda: studio.shows("That PIN is not right."))
    studio.touch("Use my passphrase")
    assert not studio.shows("That PIN is not right.")
    studio.touch(ANA)
    studio.fill("Your PIN", PIN)
    studio.key(Qt.Key.Key_Return)
    studio.wait(lambda: studio.desk.person is not None)
    assert studio.desk.me == me


def test_caps_lock_is_told_by_what_was_typed(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who="")
    studio.fill("Your passphrase", "a")
    assert not studio.shows("Caps Lock is on.")
    studio.type("A")  # a capital without Shift
    studio.wait(lambda: studio.shows("Caps Lock is on."))
    studio.type("a")
    studio.wait(lambda: not studio.shows("Caps Lock is on."))


def test_the_language_of_the_door_can_be_changed(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who="")
    studio.fill("Your name", ANA)
    studio.touch("Español")
    assert studio.application.services.display.language == "es"
    studio.desk.leave()
    assert studio.application.services.display.language == "en"
