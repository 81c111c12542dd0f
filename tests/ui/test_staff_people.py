"""Accounts at the screen: admins look after people, everybody after their own secrets."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from staff_fixtures import ANA, ELI, PASSPHRASE, RAE, Studio

from kiosk.studio import people, recovery, secrets
from kiosk.studio.people import Person
from kiosk.viewmodels.staff.office import Office

NEW = "marble otter quilt lantern"


def person(studio: Studio, name: str) -> Person:
    found = studio.ask(lambda office: people.named(office.store, name))
    assert isinstance(found, Person)
    return found


def codes_of(studio: Studio, name: str) -> list[str]:
    def make(office: Office) -> list[str]:
        one = people.named(office.store, name)
        return recovery.make_codes(office.store, one.id, one.id)

    found = studio.ask(make)
    assert isinstance(found, list)
    return found


def prove(studio: Studio, button: str) -> None:
    """The passphrase once more, and the button that carries the deed."""
    studio.wait(lambda: "Your passphrase" in studio.fields())
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch(button)
    studio.settle()


def test_an_admin_adds_somebody_who_types_their_own_passphrase(
    staffed: Callable[..., Studio],
) -> None:
    studio = staffed()
    studio.go("people")
    studio.touch("Add somebody")
    prove(studio, "Go on")
    studio.fill("Name", "eli EDITOR")
    studio.touch("Next")
    studio.wait(lambda: studio.shows("That name is in use: Eli Editor."))
    studio.fill("Name", "Ned New")
    studio.fill("Credential", "PT")
    studio.touch("Reviewer")
    studio.touch("Next")
    assert studio.shows("Now Ned New")
    studio.fill("Your passphrase", "nednew nednew nednew")
    assert studio.shows("easy to guess")
    studio.fill("Your passphrase", NEW)
    studio.fill("The same once more", NEW + "s")
    assert studio.shows("This is not the same as above.")
    studio.fill("The same once more", NEW)
    studio.touch("Make the account")
    studio.wait(lambda: studio.shows("Recovery codes of Ned New"))
    studio.touch("They are on paper")
    studio.touch("Done")
    assert studio.screen.page == "PeoplePage"
    ned = person(studio, "Ned New")
    assert (ned.role, ned.credential) == ("reviewer", "PT")
    assert studio.shows("Reviewer · PT")


def test_roles_credentials_and_closed_accounts(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.go("people")
    studio.touch(ELI)
    studio.touch("Reviewer")
    prove(studio, "Change the role")
    assert person(studio, ELI).role == "reviewer"
    studio.fill("Credential", "DPT")
    studio.touch("Save the credential")
    studio.wait(lambda: studio.screen.person["credential"] == "DPT")
    studio.touch("Close the account")
    prove(studio, "Close the account")
    studio.wait(lambda: studio.shows("This account is closed."))
    assert person(studio, ELI).disabled
    studio.desk.back()
    studio.settle()
    assert studio.shows("Closed")
    studio.touch(ELI)
    studio.touch("Open the account")
    prove(studio, "Open the account")
    assert not person(studio, ELI).disabled


def test_the_last_admin_stays_one(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.go("people")
    studio.touch(ANA)
    assert studio.shows("The last admin who can sign in.")
    buttons = studio.buttons()
    assert "Editor" not in buttons
    assert "Close the account" not in buttons


def test_others_see_whom_to_ask(staffed: Callable[..., Studio]) -> None:
    studio = staffed(who=RAE)
    studio.go("people")
    assert studio.shows("Only an admin can add and change people. Ask: Ana Admin.")
    buttons = studio.buttons()
    assert "Add somebody" not in buttons
    assert ELI not in buttons


def test_another_passphrase(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.go("account")
    studio.touch("Passphrase")
    studio.fill("The one you have", "not this one at all")
    studio.fill("New passphrase", NEW)
    studio.fill("The same once more", NEW)
    studio.touch("Change the passphrase")
    studio.wait(lambda: studio.shows("That is not your passphrase."))
    assert studio.value("New passphrase") == NEW  # what was right stays
    studio.fill("The one you have", PASSPHRASE)
    studio.touch("Change the passphrase")
    studio.wait(lambda: studio.shows("Your passphrase is changed."))
    assert studio.screen.page == "AccountPage"

    def kept(office: Office) -> str:
        row = office.store.row("SELECT passphrase FROM people WHERE id = ?", studio.desk.me)
        return str(row["passphrase"])

    assert secrets.matches(str(studio.ask(kept)), NEW)


def test_a_pin_comes_and_goes(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.go("account")
    assert studio.shows("PIN: you have none")
    studio.touch("PIN: you have none")
    studio.fill("A PIN", "12345678")
    assert studio.shows("it counts up or down")
    studio.fill("A PIN", "48219037")
    studio.fill("The same once more", "48219037")
    studio.fill("Your passphrase", PASSPHRASE)
    studio.key(Qt.Key.Key_Return)
    studio.wait(lambda: studio.desk.who["hasPin"] is True)
    studio.settle()
    studio.touch("PIN")
    studio.fill("Your passphrase", PASSPHRASE)
    studio.touch("Take my PIN away")
    studio.wait(lambda: studio.desk.who["hasPin"] is False)


def test_new_codes_are_shown_once(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    studio.go("account")
    studio.touch("Recovery codes: none left")
    prove(studio, "Make new codes")
    studio.wait(lambda: studio.shows("Your recovery codes"))
    studio.wait(lambda: len(studio.screen.codes.codes) == 10)
    studio.touch("I have them on paper")
    studio.touch("Done")
    studio.wait(lambda: studio.shows("Recovery codes: 10 left"))


def test_a_code_brings_back_in(staffed: Callable[..., Studio]) -> None:
    studio = staffed()
    code = codes_of(studio, ELI)[4]
    studio.desk.signOut()
    studio.settle()
    studio.touch("I cannot sign in")
    studio.fill("Your name", ELI)
    studio.fill("Recovery code", "0000-0000-0000-00")
    studio.fill("New passphrase", NEW)
    studio.fill("The same once more", NEW)
    studio.touch("Set it and sign in")
    studio.wait(lambda: studio.shows("The name or the recovery code is not right."))
    studio.fill("Recovery code", code.lower().replace("-", " "))
    studio.touch("Set it and sign in")
    studio.wait(lambda: studio.desk.person is not None)
    assert studio.desk.who["name"] == ELI
    studio.go("account")
    studio.wait(lambda: studio.shows("Recovery codes: 9 left"))
