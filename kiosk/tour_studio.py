"""The studio of the tour: invented people, the content the program came with, and work on the way.

Made anew in a folder of its own for each tour: a site's own studio is never opened for pictures.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from kiosk import paths
from kiosk.content.library import FOLDER, open_library
from kiosk.content.shelf import Shelf
from kiosk.device import health
from kiosk.device.pictures import clean_picture
from kiosk.device.usage import Usage
from kiosk.studio import drafts, items, media, people, planning, publish, review, sign_in
from kiosk.studio.importing import import_folder
from kiosk.studio.items import Key
from kiosk.studio.sign_in import Confirmed
from kiosk.studio.store import Store
from kiosk.tour_health import invented
from kiosk.viewmodels.staff import forget_result
from kiosk.viewmodels.staff.forget_result import Line, Proof

ANA, ELI, RAE = "Ana Moreno", "Eli Novak", "Rae Lindqvist"
PASSPHRASE = "violet kettle orchard staircase"
"""Everybody's, in this folder only."""


@dataclass(frozen=True)
class Edit:
    """A change of words that Eli makes to a page."""

    key: Key
    before: str
    after: str
    note: str


PUBLISHED = Edit(
    Key("page", "what-it-is", "en"),
    "The gluteus medius is a strong muscle on the outer side of your hip.",
    "The gluteus medius is a strong muscle on the outside of your hip.",
    "Say it as our patients do",
)
APPROVED = Edit(
    Key("exercise", "clamshell", "en"),
    "Hold your knee up for two counts. Your hips stay still.",
    "Hold your knee up while you count to two. Your hips stay still.",
    "Easier to follow when read aloud",
)
SUBMITTED = Edit(
    Key("page", "what-makes-it-worse", "en"),
    "Try not to cross your legs when you are sore.",
    "Try not to cross your legs while your hip is sore.",
    "One hip, not the whole person",
)
SENT_BACK = Edit(
    Key("page", "what-can-go-wrong", "en"),
    "There are three main kinds of trouble: strain, tendon trouble and tear.",
    "There are three main kinds of injury: strain, tendon trouble and tear.",
    "Injury is the word we use",
)
EXERCISES = ("clamshell", "side-leg-raise", "bridge-band", "hip-hike", "glute-stretch")
PAGES = ("what-it-is", "three-layers", "what-can-go-wrong", "kinder-at-night")


def make_studio(data: Path, today: date | None = None) -> None:
    """Fill an empty data folder. Raises StudioError, ReleaseError, OSError."""
    with Store(data) as store:
        ana = people.add(store, None, ANA, "admin", PASSPHRASE, "Practice manager").id
        eli = people.add(store, ana, ELI, "editor", PASSPHRASE).id
        rae = people.add(store, ana, RAE, "reviewer", PASSPHRASE, "PT, DPT").id
        shown = open_library(data).reader
        import_folder(store, ana, paths.CONTENT_SOURCE, approved_by_release=shown)
        shelf = Shelf(data / FOLDER)
        _approve(store, rae, _submit(store, eli, PUBLISHED))
        publish.publish(
            store, shelf, rae, confirmed=_sure(store, rae), note="Small things in plain words"
        )
        _approve(store, rae, _submit(store, eli, APPROVED))
        _submit(store, eli, SUBMITTED)
        sent = _submit(store, eli, SENT_BACK)
        review.ask_changes(
            store, rae, sent, "“Injury” sounds as if somebody fell. Please keep “trouble”.", block=0
        )
        _bring_in(store, eli)
        due = datetime.now(UTC) + timedelta(days=5)
        planning.schedule(store, rae, due, "For the new term", confirmed=_sure(store, rae))
    _count(data, today or date.today())
    release = open_library(data).reader.release
    now = datetime.now(UTC)
    health.write(data, invented(now, release=release.number, sha256=release.sha256))
    forget_result.keep(data, Proof(health.utc(now - timedelta(days=2.1)), FORGOTTEN))


FORGOTTEN = (
    Line("memory", 0, 412),
    Line("answers", 0),
    Line("look", 0),
    Line("clipboard", 0),
    Line("tree", 0),
    Line("data", 0, 61),
    Line("temporary", 0, 3),
    Line("home", 0, 9),
    Line("spool", -1),
)
"""What a proof of forgetting comes to."""
PICTURES = {
    "bridge-with-a-band": (
        "bridge-band--no-band-hold",
        "The bridge, held",
        "A person lies on the back and lifts the hips.",
    ),
    "clamshell-wrong": (
        "clamshell--wrong-arch-hold",
        "Too much arch",
        "A person on the side whose low back bends too far.",
    ),
}
"""Pictures of our own figure, as somebody might bring in photos of a colleague."""


def _bring_in(store: Store, person: int) -> None:
    for id, (still, title, shows) in PICTURES.items():
        path = paths.ASSETS / "figure" / "stills" / f"{still}.webp"
        if not path.is_file():
            continue
        file = media.take(path.read_bytes(), clean_picture)
        words = media.describe(
            file, title=title, author="Sidestep", licence="own", alt={"en": shows}
        )
        media.put(store, person, id, words, file)


def _submit(store: Store, person: int, edit: Edit) -> int:
    newest = items.newest(store, edit.key)
    if newest is None or edit.before not in newest.text:
        raise LookupError(f"{edit.key}: the tour's words are not there: {edit.before}")
    text = newest.text.replace(edit.before, edit.after, 1)
    made = drafts.save(store, person, edit.key, text, newest.id, edit.note)
    review.submit(store, person, made.id)
    return made.id


def _approve(store: Store, person: int, revision: int) -> None:
    review.approve(store, person, revision, confirmed=_sure(store, person))


def _sure(store: Store, person: int) -> Confirmed:
    return sign_in.confirm(store, person, PASSPHRASE)


def _count(data: Path, today: date) -> None:
    """Invented visits of two months, counted as real ones are."""
    chance = random.Random(5)
    usage = Usage(data, run=_at_once)
    for back in range(60, -1, -1):
        day = today - timedelta(days=back)
        morning = datetime(day.year, day.month, day.day, 9)
        usage.tick(morning)
        for _ in range(0 if day.weekday() > 4 else chance.randint(14, 34)):
            _visit(usage, chance)
        usage.tick(morning + timedelta(hours=1))
    usage.close()


def _at_once(work: Callable[[], None]) -> None:
    work()


def _visit(usage: Usage, chance: random.Random) -> None:
    usage.shown("home")
    for page in PAGES[: chance.randint(0, len(PAGES))]:
        usage.shown("chapter", page)
    if chance.random() < 0.6:
        usage.questions("safety", finished=chance.random() < 0.8)
        exercise = chance.choices(EXERCISES, (6, 4, 3, 2, 1))[0]
        usage.shown("exercise", exercise)
        for step in range(chance.randint(0, 5)):
            usage.step(exercise, step, 5)
    if chance.random() < 0.2:
        usage.searched()
    usage.ended(chance.choices(("en", "es"), (3, 1))[0], by_itself=chance.random() < 0.6)
