"""From draft to approved: who may do which step, and the state that follows.

States are worked out from revisions, steps, marks and releases each time, never kept.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Literal

from kiosk.studio import assemble, items
from kiosk.studio.items import Key, Revision
from kiosk.studio.marks import Mark, standing_marks
from kiosk.studio.people import REVIEWERS, Person, person_of
from kiosk.studio.sign_in import Confirmed, spend
from kiosk.studio.store import Store, StudioDamaged, StudioError

State = Literal["draft", "in review", "approved", "published", "retired"]
STATES: tuple[State, ...] = ("draft", "in review", "approved", "published", "retired")
What = Literal["submitted", "changes asked", "approved", "taken back"]
MEANING = "I have read these words and they are right for our patients"
NO_CREDENTIAL = (
    "Your account has no credential, which is printed beside your name (for example PT, DPT). Ask "
    "an admin to add it."
)
SELF_APPROVAL = "self_approval"


@dataclass(frozen=True, slots=True)
class Step:
    """One step of the review of one revision, as it was signed."""

    id: int
    revision: int
    what: What
    person: int
    at: str
    name: str
    credential: str
    meaning: str
    sha256: str
    comment: str
    block: int | None
    """The block of the body that a comment is about, from 0."""


@dataclass(frozen=True, slots=True)
class Comment:
    """What should change, perhaps in one block of the body, from 0."""

    text: str
    block: int | None = None


@dataclass(frozen=True, slots=True)
class Standing:
    """Where one text stands. `published` is the number of the revision patients see."""

    state: State
    note: Literal["", "changes asked"]
    revision: Revision
    step: Step | None
    published: int | None
    retired: Mark | None
    withdrawn: Mark | None


@dataclass(frozen=True, slots=True)
class Release:
    """A release, as far as states need it."""

    number: int
    made_at: str


def shown_release(store: Store) -> Release | None:
    """The release that patients see: the one the site shows, or the newest that is known."""
    row = store.row("SELECT number, made_at FROM releases WHERE number = ?", assemble.base(store))
    return None if row is None else Release(row["number"], row["made_at"])


def derive(
    step: str | None, step_at: str, released_at: str | None, retired: bool
) -> tuple[State, Literal["", "changes asked"]]:
    """State and note of a text from the last step of its newest revision.

    `released_at` is when the release that is shown was made if that revision is in it, else None.
    An approval younger than that release is not in it yet: approved, not published.
    """
    if retired:
        return "retired", ""
    if step == "submitted":
        return "in review", ""
    if step == "changes asked":
        return "draft", "changes asked"
    if step == "approved" and (released_at is None or released_at < step_at):
        return "approved", ""
    return ("draft" if released_at is None else "published"), ""


def steps(store: Store, revision_id: int) -> list[Step]:
    """Every step of one revision, in order."""
    rows = store.rows("SELECT * FROM steps WHERE revision = ? ORDER BY id", revision_id)
    return [step_of(row) for row in rows]


def step_of(row: sqlite3.Row) -> Step:
    """A step as its row says it."""
    return Step(
        *(row["id"], row["revision"], row["what"], row["person"], row["at"], row["name"]),
        *(row["credential"], row["meaning"], row["sha256"], row["comment"], row["block"]),
    )


def standing(store: Store, key: Key) -> Standing | None:
    """Where a text stands now; None when there is no revision of it."""
    newest = items.newest(store, key)
    if newest is None:
        return None
    done = steps(store, newest.id)
    last = done[-1] if done else None
    release = shown_release(store)
    shown = None
    if release is not None:
        shown = store.row(
            "SELECT r.id, r.number FROM release_items AS i JOIN revisions AS r ON r.id = i.revision"
            " WHERE i.release = ? AND r.kind = ? AND r.item = ? AND r.language = ?",
            *(release.number, key.kind, key.id, key.language),
        )
    released = release if shown is not None and shown["id"] == newest.id else None
    retired, withdrawn = standing_marks(store, key)
    state, note = derive(
        last.what if last else None,
        last.at if last else "",
        released.made_at if released else None,
        retired is not None,
    )
    published = None if shown is None else shown["number"]
    return Standing(state, note, newest, last, published, retired, withdrawn)


def submit(store: Store, person_id: int, revision_id: int) -> Step:
    """Ask reviewers to look at the newest revision."""
    who, revision = items.person(store, person_id), _newest_of(store, revision_id)
    last = _last(store, revision)
    if last == "submitted":
        raise StudioError(f"This {revision.key.noun} is in review already.")
    if last == "approved":
        raise StudioError(f"This {revision.key.noun} is approved already.")
    return _add(store, who, revision, "submitted", after=last)


def take_back(store: Store, person_id: int, revision_id: int) -> Step:
    """Take one's own words out of review. Admins may do it for anybody."""
    who, revision = items.person(store, person_id), _newest_of(store, revision_id)
    done = steps(store, revision.id)
    if not done or done[-1].what != "submitted":
        raise StudioError(f"This {revision.key.noun} is not in review; there is nothing to do.")
    if who.id not in (revision.author, done[-1].person) and who.role != "admin":
        raise StudioError(
            f"{done[-1].name} sent this to review. Only they, {revision.author_name} or an admin "
            "can take it back; as a reviewer you can ask for changes."
        )
    return _add(store, who, revision, "taken back", after="submitted")


def ask_changes(
    store: Store, person_id: int, revision_id: int, comment: str, block: int | None = None
) -> Step:
    """Send words back to their author with a comment, perhaps on one block of the body."""
    return ask_all_changes(store, person_id, revision_id, [Comment(comment, block)])[0]


def ask_all_changes(
    store: Store, person_id: int, revision_id: int, comments: Sequence[Comment]
) -> list[Step]:
    """Send words back to their author with all that should change, in one go.

    Words that were approved can be sent back too: that ends the approval.
    """
    who, revision = items.reviewer(store, person_id), _newest_of(store, revision_id)
    last = _last(store, revision)
    if last not in ("submitted", "approved"):
        raise StudioError(f"This {revision.key.noun} is not in review; there is nothing to answer.")
    said = [Comment(items.clean(one.text).strip(), one.block) for one in comments]
    if not said or not all(one.text for one in said):
        raise StudioError("Say in a few words what should change.")
    if wanted := [one.block for one in said if one.block is not None]:
        item = items.read(store, revision.key, revision.text).item
        if item is None or not 0 <= min(wanted) <= max(wanted) < len(item.blocks):
            raise StudioError("That part is not in the text. Choose it again.")
    return _add_all(store, who, revision, "changes asked", after=last, comments=said)


def last_comments(store: Store, revision_id: int) -> list[Step]:
    """What was asked to change the last time, in order; empty when nothing is asked now."""
    out: list[Step] = []
    for step in reversed(steps(store, revision_id)):
        if step.what != "changes asked" or (out and step.at != out[0].at):
            break
        out.insert(0, step)
    return out


def approve(
    store: Store,
    person_id: int,
    revision_id: int,
    *,
    confirmed: Confirmed,
    meaning: str = MEANING,
) -> Step:
    """Sign the newest revision: printed name, credential, date, meaning and the words' SHA-256."""
    who, revision = items.reviewer(store, person_id), _newest_of(store, revision_id)
    if not (meaning := " ".join(items.clean(meaning).split())):
        raise StudioError("Say what your signature means.")
    last = _last(store, revision)
    if last == "approved":
        raise StudioError(f"This {revision.key.noun} is approved already.")
    if last != "submitted":
        raise StudioError(f"This {revision.key.noun} is not in review. It must be sent first.")
    if not who.credential.strip():
        raise StudioError(NO_CREDENTIAL)
    if why := why_not_own(store, who, revision):
        raise StudioError(why)
    if items.sha256(revision.text) != revision.sha256:
        raise StudioDamaged(
            f"The words of this {revision.key.noun} are not as they were saved. Restore the last "
            "backup."
        )
    spend(store, who.id, confirmed)
    return _add(store, who, revision, "approved", after="submitted", meaning=meaning)


def why_not(store: Store, who: Person, revision: Revision) -> str:
    """Why this person cannot approve this revision, and who can; empty when they can."""
    if who.role not in REVIEWERS:
        others = [other.name for other in approvers(store)]
        whom = f" {_all(others, 'or')} can." if others else ""
        return f"You are an editor. Only reviewers and admins approve.{whom}"
    if not who.credential.strip():
        return NO_CREDENTIAL
    return why_not_own(store, who, revision)


def why_not_own(store: Store, who: Person, revision: Revision) -> str:
    """Why this person cannot approve because they wrote it; empty when that is no reason."""
    if who.id != revision.author:
        return ""
    others = [other.name for other in approvers(store) if other.id != who.id]
    if store.setting(SELF_APPROVAL, "no") != "yes":
        whom = f"Ask {_all(others, 'or')}" if others else "Ask another reviewer"
        return f"You wrote these words, so somebody else must approve them. {whom}."
    if others:
        return (
            "You wrote these words. You may approve your own only while nobody else here can: "
            f"ask {_all(others, 'or')}."
        )
    return ""


def approvers(store: Store) -> list[Person]:
    """Everybody who can sign: reviewers and admins with a credential, not switched off."""
    # an account that is closed after wrong tries counts: trying passphrases must open no door
    rows = store.rows(
        "SELECT id FROM people WHERE role IN ('reviewer', 'admin') AND disabled_at IS NULL"
        " AND trim(credential) <> '' ORDER BY name"
    )
    return [person_of(store, row["id"]) for row in rows]


def set_self_approval(store: Store, admin_id: int, on: bool, *, confirmed: Confirmed) -> None:
    """Let the only approver of a site approve their own words, or no longer. Admins."""
    admin = _admin(store, admin_id)
    names = [one.name for one in approvers(store)]
    if on and len(names) > 1:
        raise StudioError(
            f"{_all(names)} can approve each other's words, so nobody needs to approve their own."
        )
    spend(store, admin.id, confirmed)
    with store.write(admin.id, "self-approval set", "site", on=on) as db:
        db.execute(
            "INSERT INTO site (key, value) VALUES (?, ?)"
            " ON CONFLICT DO UPDATE SET value = excluded.value",
            [SELF_APPROVAL, "yes" if on else "no"],
        )


def _add(
    store: Store,
    who: Person,
    revision: Revision,
    what: What,
    *,
    after: What | None,
    meaning: str = "",
) -> Step:
    return _add_all(store, who, revision, what, after=after, meaning=meaning)[0]


def _add_all(
    store: Store,
    who: Person,
    revision: Revision,
    what: What,
    *,
    after: What | None,
    meaning: str = "",
    comments: Sequence[Comment] = (),
) -> list[Step]:
    first = comments[0] if comments else Comment("")
    said = {"meaning": meaning, "comment": first.text, "block": first.block}
    details: dict[str, Any] = {n: value for n, value in said.items() if value not in ("", None)}
    if len(comments) > 1:
        details["more"] = [[one.text, one.block] for one in comments[1:]]
    if what == "approved":
        details["credential"] = who.credential
    with store.write(
        who.id,
        what,
        str(revision.key),
        revision=revision.number,
        sha256=revision.sha256,
        **details,
    ) as db:
        # another program may have been quicker
        if _last(store, _newest_of(store, revision.id)) != after:
            raise StudioError("Somebody else was quicker. Open the item again.")
        before = len(steps(store, revision.id))
        for one in comments or [first]:
            db.execute(
                "INSERT INTO steps"
                " (revision, what, person, at, name, credential, meaning, sha256, comment, block)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                [
                    *(revision.id, what, who.id, store.now(), who.name, who.credential, meaning),
                    *(revision.sha256, one.text, one.block),
                ],
            )
    return steps(store, revision.id)[before:]


def _last(store: Store, revision: Revision) -> What | None:
    done = steps(store, revision.id)
    return done[-1].what if done else None


def _newest_of(store: Store, revision_id: int) -> Revision:
    revision = items.revision(store, revision_id)
    newest = items.newest(store, revision.key)
    if newest is not None and newest.id != revision.id:
        raise StudioError(
            f"{newest.author_name} has saved this {revision.key.noun} since. Look at revision "
            f"{newest.number}."
        )
    return revision


def _admin(store: Store, person_id: int) -> Person:
    who = items.person(store, person_id)
    if who.role != "admin":
        raise StudioError("Only an admin can do this. Ask one.")
    return who


def _all(names: list[str], word: str = "and") -> str:
    return f"{', '.join(names[:-1])} {word} {names[-1]}" if len(names) > 1 else names[0]
