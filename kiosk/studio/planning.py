"""Releases at a time that was set, at once without one item, or as they were before."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from kiosk.content.library import open_library
from kiosk.content.media import Media, MediaFile, look_at
from kiosk.content.media_uses import media_of
from kiosk.content.model import KINDS, AnyItem
from kiosk.content.opening import Release, ReleaseError
from kiosk.content.reader import Reader
from kiosk.content.release import Content
from kiosk.content.shelf import Shelf
from kiosk.studio import items
from kiosk.studio.assemble import base, choose, needs, without
from kiosk.studio.publish import (
    CannotPublish,
    Deed,
    NothingNew,
    carry_out,
    make_release,
    next_number,
    open_shown,
    reconcile,
    show_new,
)
from kiosk.studio.sign_in import Confirmed, spend
from kiosk.studio.store import Store, StudioError

CANCELLED = "cancelled"


@dataclass(frozen=True)
class Plan:
    """A release to be made of what is approved by then. `done_at` is empty while it waits."""

    id: int
    due: datetime
    person: int
    name: str
    note: str
    done_at: str
    outcome: str


def schedule(
    store: Store, person: int, due: datetime, note: str = "", *, confirmed: Confirmed
) -> int:
    """Publish at a time; the number of the plan. Reviewers and admins.

    Raises StudioError for a time that has passed.
    """
    items.reviewer(store, person)
    if due.tzinfo is None:
        raise StudioError("Say in which time zone that is.")
    when = due.astimezone(UTC).isoformat(timespec="seconds")
    if when <= store.now():
        raise StudioError("That time has passed. Choose a later one, or publish now.")
    spend(store, person, confirmed)
    with store.write(person, "planned a release", when, note=note) as db:
        added = db.execute(
            "INSERT INTO planned (due, person, note) VALUES (?, ?, ?)", [when, person, note]
        )
    return int(added.lastrowid or 0)


def plans(store: Store, *, waiting: bool = True) -> list[Plan]:
    """What is planned, the next first; with `waiting` off also what is over."""
    rows = store.rows(
        "SELECT l.*, p.name FROM planned AS l JOIN people AS p ON p.id = l.person"
        f"{' WHERE done_at IS NULL' if waiting else ''} ORDER BY due, l.id"
    )
    return [
        Plan(
            *(row["id"], datetime.fromisoformat(row["due"]), row["person"], row["name"]),
            *(row["note"], row["done_at"] or "", row["outcome"]),
        )
        for row in rows
    ]


def cancel(store: Store, person: int, plan: int) -> None:
    """Take a plan back. Reviewers and admins. Raises StudioError when it is over."""
    items.reviewer(store, person)
    with store.write(person, "cancelled a planned release", f"plan {plan}") as db:
        if not _end(store, db, plan, CANCELLED):
            raise StudioError("That plan is over already; there is nothing to cancel.")


def _end(store: Store, db: sqlite3.Connection, plan: int, outcome: str) -> bool:
    done = db.execute(
        "UPDATE planned SET done_at = ?, outcome = ? WHERE id = ? AND done_at IS NULL",
        [store.now(), outcome, plan],
    )
    return bool(done.rowcount)


def run_due(store: Store, shelf: Shelf, cache: Path | None = None) -> list[Plan]:
    """Publish what is due, as often as you like; the plans that ended now.

    A plan whose content has errors ends and says so. One that met a full disk stays due.
    """
    reconcile(store, shelf)
    ended = []
    for plan in plans(store):
        if plan.due.astimezone(UTC).isoformat(timespec="seconds") > store.now():
            continue
        try:
            make_release(store, shelf, plan.person, note=plan.note, plan=plan.id, cache=cache)
        except CannotPublish as error:
            _close(store, plan, str(error))
        except NothingNew:
            _close(store, plan, "nothing new to publish")
        except (ReleaseError, OSError) as error:
            raise StudioError(f"The planned release could not be made: {error}") from error
        except StudioError as error:
            if _may_publish(store, plan.person):
                raise
            _close(store, plan, str(error))
        ended += [one for one in plans(store, waiting=False) if one.id == plan.id]
    return ended


def _may_publish(store: Store, person: int) -> bool:
    try:
        items.reviewer(store, person)
    except StudioError:
        return False
    return True


def _close(store: Store, plan: Plan, outcome: str) -> None:
    with store.write(None, "planned release not made", f"plan {plan.id}", why=outcome) as db:
        _end(store, db, plan.id, outcome)


def withdraw_now(
    store: Store, shelf: Shelf, person: int, kind: str, id: str, reason: str
) -> Release | None:
    """Take one item off the screens at once: what is shown goes on without it, in every language.

    Anybody who works here may, without a passphrase: it only ever takes away, and safety comes
    first. Nothing else changes, so nothing is checked or compiled again. None when it was not
    shown; it is withdrawn all the same and will not be published. Raises StudioError,
    ReleaseError, OSError.
    """
    items.person(store, person)
    reason = items.clean(reason).strip()
    if not reason:
        raise StudioError("Say in a few words why.")
    if kind not in (*KINDS, items.MEDIA):
        raise StudioError("Withdraw the items that show or name it; it is not shown by itself.")
    reconcile(store, shelf)
    with open_shown(store, shelf) or open_library(store.folder).reader as shown:
        content = _without(shown, kind, id)
        parent = shown.release.sha256
    if content is None:
        _mark_only(store, person, kind, id, reason)
        return None
    known = store.rows(
        "SELECT r.id FROM revisions AS r JOIN release_items AS i ON i.revision = r.id"
        " WHERE i.release = ? AND NOT (r.kind = ? AND r.item = ?)",
        *(base(store), kind, id),
    )
    deed = Deed(
        what="withdrew",
        person=person,
        number=next_number(store, shelf),
        at=store.now(),
        sha256=content.sha256(),
        parent=parent,
        note=f"without {kind} {id}: {reason}",
        revisions=tuple(row["id"] for row in known),
        mark=(kind, id, reason),
    )
    return show_new(store, shelf, content, deed)


def _mark_only(store: Store, person: int, kind: str, id: str, reason: str) -> None:
    if store.row("SELECT 1 FROM revisions WHERE kind = ? AND item = ?", kind, id) is None:
        raise StudioError(f"There is no {kind.replace('_', ' ')} “{id}”.")
    if (kind, id) in choose(store).left_out:
        return
    with store.write(person, "withdrawn", f"{kind} {id}", reason=reason) as db:
        db.execute(
            "INSERT INTO marks (kind, item, what, person, at, reason)"
            " VALUES (?, ?, 'withdrawn', ?, ?, ?)",
            [kind, id, person, store.now(), reason],
        )


def _without(shown: Reader, kind: str, id: str) -> Content | None:
    """All of a release but one item and what leads to it; None when it does not have it."""
    every = [(tag, item) for tag in shown.languages for item in shown.items(tag)]
    rest = [(tag, item) for tag, item in every if (item.kind, item.id) != (kind, id)]
    if len(rest) == len(every) and not (kind == items.MEDIA and id in shown.media_ids):
        return None
    _still_whole(every, rest)
    gone = {f"{kind}:{id}"}
    left = tuple((tag, without(item, gone)) for tag, item in rest)
    return Content(left, shown.bibliography(), _motions(shown), _media(shown, left))


def _still_whole(every: list[tuple[str, AnyItem]], rest: list[tuple[str, AnyItem]]) -> None:
    if not rest:
        raise StudioError("It is all that is shown. Publish something else first.")
    there = {need for _, item in rest for need in needs(item)}
    for _, item in every:
        for kind, purpose in needs(item):
            if (kind, purpose) not in there:
                raise StudioError(
                    f"The kiosk cannot do without “{item.title}”. Correct it and publish, or go "
                    "back to an earlier release."
                )


def _motions(shown: Reader) -> Mapping[str, tuple[float, bytes]]:
    rows = shown.rows("SELECT id, seconds, clip FROM motions")
    return {row["id"]: (row["seconds"], bytes(row["clip"])) for row in rows}


def _media(
    shown: Reader, left: Sequence[tuple[str, AnyItem]]
) -> Mapping[str, tuple[Media, MediaFile]]:
    """The pictures and sounds that what is left still names."""
    named = {name for _, item in left for _, _, name in media_of(item)}
    return {
        name: (shown.media(name).words, look_at(shown.media_bytes(name)))
        for name in sorted(named & shown.media_ids)
    }


def roll_back(
    store: Store,
    shelf: Shelf,
    person: int,
    number: int,
    reason: str = "",
    *,
    confirmed: Confirmed,
) -> Release:
    """Show an earlier release again. Reviewers and admins.

    Raises StudioError, ReleaseError; then nothing changed.

    What was approved stays approved: the next release has it again, unless its approval is ended
    or the item is withdrawn.
    """
    items.reviewer(store, person)
    spend(store, person, confirmed)
    reconcile(store, shelf)
    deed = Deed("rolled back", person, number, store.now(), note=reason)
    return carry_out(store, shelf, deed, lambda: shelf.rollback(number))
