"""What the kiosk does by itself while nobody is at it: planned releases and backups."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from staff_fixtures import ELI, PASSPHRASE, RAE, Studio

from kiosk.studio import drafts, items, people, planning, review, sign_in
from kiosk.studio.items import Key
from kiosk.studio.sign_in import Confirmed
from kiosk.viewmodels.staff.office import Office

PAGE = Key("page", "what-it-is", "en")


def approve_a_new_title(office: Office) -> None:
    store = office.store
    eli, rae = people.named(store, ELI), people.named(store, RAE)
    newest = items.newest(store, PAGE)
    text = newest.text.replace("A muscle on the side of your hip", "The muscle at your side")
    made = drafts.save(store, eli.id, PAGE, text, newest.id, "clearer")
    review.submit(store, eli.id, made.id)
    review.approve(store, rae.id, made.id, confirmed=proof(office, rae.id))


def proof(office: Office, person: int) -> Confirmed:
    return sign_in.confirm(office.store, person, PASSPHRASE)


def test_a_planned_release_and_a_backup_come_when_they_are_due(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    studio = staffed()
    application = studio.application
    studio.ask(approve_a_new_title)

    def plan(office: Office) -> None:
        rae = people.named(office.store, RAE).id
        confirmed = proof(office, rae)
        due = studio.desk.now() + timedelta(seconds=2)
        planning.schedule(office.store, rae, due, confirmed=confirmed)

    studio.ask(plan)
    sticks = tmp_path / "stick"
    sticks.mkdir()
    settings = application.services.settings
    plan_to = replace(settings.backup, folder=str(sticks))
    application.services.settings = replace(settings, backup=plan_to)
    studio.desk.leave()

    def published() -> bool:
        application.staff.tend()
        studio.settle()
        application.kiosk.begin()  # a visit takes what is shown by then
        page = application.services.reader.page("what-it-is", "en")
        application.kiosk.startOver()
        return page.item.title == "The muscle at your side"

    studio.wait(published)
    assert len(list(sticks.iterdir())) == 1
    assert studio.desk.lines == []


def test_a_missing_stick_is_told_to_staff_and_stops_nothing(
    staffed: Callable[..., Studio], tmp_path: Path
) -> None:
    studio = staffed()
    settings = studio.application.services.settings
    gone = replace(settings.backup, folder=str(tmp_path / "no-stick"))
    studio.application.services.settings = replace(settings, backup=gone)
    studio.application.staff.tend()
    studio.settle()
    assert any("backup" in line.lower() for line in studio.desk.lines)
