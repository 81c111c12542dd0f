"""Publishing: the approved words become a release on the shelf, and the store knows which.

Shelf and store are two things on a disk that can lose its power between them. So the store first
notes what is about to be done (the intent), then takes the release in and writes it down in one
transaction. `reconcile`, at the next start, finishes what the shelf has already and forgets what
it has not; until then patients see the old release or the new one, never none.
"""

from __future__ import annotations

import json
import sqlite3
import uuid
from collections.abc import Callable, Sequence
from contextlib import closing, suppress
from dataclasses import asdict, dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.content.findings import Finding
from kiosk.content.opening import Release, ReleaseError
from kiosk.content.reader import Reader
from kiosk.content.release import Content, write_release
from kiosk.content.shelf import Shelf
from kiosk.studio import assemble, audit, items, translations
from kiosk.studio.assemble import SHOWN, Ready
from kiosk.studio.sign_in import Confirmed, spend
from kiosk.studio.store import Store, StudioError
from kiosk.studio.work import work_folder

INTENT = "publishing"
"""The setting of the store that says what is being done to the shelf."""


class CannotPublish(StudioError):
    """The next release has errors; `findings` lists them. What is shown stays."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        more = f" ({len(findings) - 1} more)" if len(findings) > 1 else ""
        super().__init__(f"This cannot be published yet: {findings[0]}{more}")
        self.findings = tuple(findings)


class NothingNew(StudioError):
    """What would be published is what is shown already."""


@dataclass(frozen=True)
class Deed:
    """What is done to the shelf, as the store notes it beforehand."""

    what: str
    person: int
    number: int
    at: str
    sha256: str = ""
    parent: str = ""
    note: str = ""
    revisions: tuple[int, ...] | None = None
    """Of a new release; None when an earlier one is shown again."""
    plan: int | None = None
    mark: tuple[str, str, str] | None = None
    """Kind, item and reason of what is withdrawn with it."""
    token: str = field(default_factory=lambda: uuid.uuid4().hex)


def prepare(store: Store, cache: Path | None = None) -> Ready:
    """The next release, put together and checked, to look at before `publish`."""
    return assemble.prepare(store, cache)


def publish(
    store: Store,
    shelf: Shelf,
    person: int,
    *,
    confirmed: Confirmed,
    note: str = "",
    ready: Ready | None = None,
    cache: Path | None = None,
) -> Release:
    """Show patients what is approved, from the next visit on. Reviewers and admins.

    `ready` is what `prepare` gave; it is used when nothing has changed since.

    Raises:
        CannotPublish: the content has errors.
        NothingNew: it is what is shown already.
        StudioError, ReleaseError, OSError: it could not be written; what is shown stays.
    """
    items.reviewer(store, person)
    spend(store, person, confirmed)
    return make_release(store, shelf, person, note=note, ready=ready, cache=cache)


def make_release(
    store: Store,
    shelf: Shelf,
    person: int,
    *,
    note: str = "",
    ready: Ready | None = None,
    plan: int | None = None,
    cache: Path | None = None,
) -> Release:
    """As `publish`, for what somebody confirmed before: a plan that is due now."""
    items.reviewer(store, person)
    reconcile(store, shelf)
    if ready is None or not _still(store, ready):
        ready = prepare(store, cache)
    if ready.content is None:
        raise CannotPublish(ready.errors)
    if not ready.content.items:
        raise NothingNew("There is nothing to publish: no item has been approved yet.")
    parent = _parent(store, shelf)
    sha256 = ready.content.sha256()
    if sha256 == parent:
        raise NothingNew("There is nothing new to publish: patients see all that is approved.")
    deed = Deed(
        what="published",
        person=person,
        number=next_number(store, shelf),
        at=store.now(),
        sha256=sha256,
        parent=parent,
        note=note,
        revisions=ready.revisions,
        plan=plan,
    )
    return show_new(store, shelf, ready.content, deed)


def _still(store: Store, ready: Ready) -> bool:
    return (
        ready.today.isoformat() == store.now()[:10]
        and ready.behind == translations.site_choice(store)
        and assemble.choose(store) == ready.choice
    )


def next_number(store: Store, shelf: Shelf) -> int:
    """The number of the next release: above all of the shelf and all of the store."""
    row = store.row("SELECT COALESCE(MAX(number), 0) AS number FROM releases")
    return max(shelf.next_number(), (row["number"] if row else 0) + 1)


def open_shown(store: Store, shelf: Shelf) -> Reader | None:
    """The release patients see, when there is one on the shelf. The caller closes it."""
    return shelf.open_current().reader if shelf.releases() else None


def _parent(store: Store, shelf: Shelf) -> str:
    """The content hash of what is shown: by the shelf, or as the store knows it; "" for none."""
    shown = open_shown(store, shelf)
    if shown is not None:
        with shown:
            return shown.release.sha256
    row = store.row("SELECT sha256 FROM releases WHERE number = ?", assemble.base(store))
    return str(row["sha256"]) if row else ""


def show_new(store: Store, shelf: Shelf, content: Content, deed: Deed) -> Release:
    """Write the release of a deed and show it. Raises StudioError, ReleaseError, OSError."""
    _keep_what_came(store, shelf)
    with work_folder(store.folder) as folder:
        file = folder / "release.db"
        created = datetime.fromisoformat(deed.at)
        write_release(content, file, number=deed.number, parent=deed.parent, created=created)
        _note_log(file, audit.head(store.connection)[2])
        return carry_out(store, shelf, deed, lambda: shelf.publish(file))


def _keep_what_came(store: Store, shelf: Shelf) -> None:
    """Before the first release of a site: keep the one the program came with, to go back to."""
    shipped = paths.shipped_release()
    if shelf.releases() or shipped is None:
        return
    row = store.row("SELECT number, sha256 FROM releases WHERE number = ?", assemble.base(store))
    with Reader.open(shipped) as reader:
        came = (reader.release.number, reader.release.sha256)
    if row is not None and (row["number"], row["sha256"]) == came:
        shelf.publish(shipped)


def _note_log(file: Path, head: str) -> None:
    """The newest hash of the log goes along, so that a new chain can be told from the old one."""
    with closing(sqlite3.connect(file)) as release, release:
        release.execute("INSERT INTO meta VALUES ('audit', ?)", [head])


def carry_out(store: Store, shelf: Shelf, deed: Deed, change: Callable[[], Release]) -> Release:
    """Note a deed, change the shelf, and write the deed down. `change` raises, or has done it."""
    with store.scribble() as db:
        if _intent(db) is not None:
            raise StudioError("Something else is being published just now. Try again in a moment.")
        db.execute("INSERT INTO site VALUES (?, ?)", [INTENT, json.dumps(asdict(deed))])
    try:
        with _log(store, deed) as db:
            if (found := _intent(db)) is None or found.token != deed.token:
                raise StudioError("Another program published in between. Try again.")
            _write_down(db, deed)
            release = change()
    except BaseException:
        with suppress(StudioError, ReleaseError, OSError):  # the first error is the one to tell
            _undo(store, shelf, deed)
        raise
    return release


def _undo(store: Store, shelf: Shelf, deed: Deed) -> None:
    """What failed is not done later, when nobody expects it; what patients see already stays."""
    if any(kept.current and kept.number == deed.number for kept in shelf.releases()):
        reconcile(store, shelf)
    else:
        _forget(store, shelf, deed)


def _forget(store: Store, shelf: Shelf, deed: Deed) -> None:
    with store.scribble() as db:
        if _intent(db) == deed:
            _clear_away(shelf, deed)
            db.execute("DELETE FROM site WHERE key = ?", [INTENT])


def _log(store: Store, deed: Deed, **more: Any) -> Any:
    told = {"sha256": deed.sha256, "note": deed.note, "texts": len(deed.revisions or ())} | more
    if deed.mark is not None:
        told |= {"item": f"{deed.mark[0]} {deed.mark[1]}", "reason": deed.mark[2]}
    details = {name: value for name, value in told.items() if value}
    return store.write(deed.person, deed.what, f"release {deed.number}", **details)


def _intent(db: sqlite3.Connection) -> Deed | None:
    row = db.execute("SELECT value FROM site WHERE key = ?", [INTENT]).fetchone()
    if row is None:
        return None
    told = json.loads(row[0])
    for name in ("revisions", "mark"):
        told[name] = None if told[name] is None else tuple(told[name])
    return Deed(**told)


def _write_down(db: sqlite3.Connection, deed: Deed) -> None:
    if deed.revisions is not None:
        db.execute(
            "INSERT INTO releases (number, sha256, parent, person, made_at, note)"
            " VALUES (?, ?, ?, ?, ?, ?)",
            [deed.number, deed.sha256, deed.parent, deed.person, deed.at, deed.note],
        )
        db.executemany(
            "INSERT INTO release_items VALUES (?, ?)", [[deed.number, id] for id in deed.revisions]
        )
    if deed.mark is not None:
        kind, item, reason = deed.mark
        db.execute(
            "INSERT INTO marks (kind, item, what, person, at, reason)"
            " VALUES (?, ?, 'withdrawn', ?, ?, ?)",
            [kind, item, deed.person, deed.at, reason],
        )
    if deed.plan is not None:
        db.execute(
            "UPDATE planned SET done_at = ?, outcome = ? WHERE id = ? AND done_at IS NULL",
            [deed.at, f"published as release {deed.number}", deed.plan],
        )
    _set_shown(db, deed.number)
    db.execute("DELETE FROM site WHERE key = ?", [INTENT])


def _set_shown(db: sqlite3.Connection, number: int) -> None:
    db.execute(
        "INSERT INTO site VALUES (?, ?) ON CONFLICT DO UPDATE SET value = excluded.value",
        [SHOWN, str(number)],
    )


def reconcile(store: Store, shelf: Shelf) -> list[str]:
    """Make store and shelf agree, at every start; lines for staff about what had to be done.

    A publishing that was cut off is finished when its release is whole on the shelf, and forgotten
    when it is not. What was shown by other means (`content publish`) is noted.
    """
    lines = []
    deed = _intent(store.connection)
    if deed is not None:
        lines.append(_finish(store, shelf, deed))
    number = next((kept.number for kept in shelf.releases() if kept.current), None)
    if number is not None and store.setting(SHOWN) != str(number):
        with store.write(None, "shown by other means", f"release {number}") as db:
            _set_shown(db, number)
        lines.append(f"Release {number} is shown; it was not published in this studio.")
    return [line for line in lines if line]


class _Changed(Exception):
    """Another program was quicker."""


def _finish(store: Store, shelf: Shelf, deed: Deed) -> str:
    try:
        # the shelf changes inside the transaction: nobody else publishes meanwhile
        with _log(store, deed, finished_at=store.now()) as db:
            if _intent(db) != deed:
                raise _Changed
            _is_whole(shelf, deed)
            _write_down(db, deed)
            shelf.rollback(deed.number)
    except _Changed:
        return ""
    except ReleaseError:
        _forget(store, shelf, deed)
        return f"Release {deed.number} was cut off and not published. Publish again."
    return f"Release {deed.number} was cut off and is published now."


def _is_whole(shelf: Shelf, deed: Deed) -> None:
    """Raises ReleaseError when the shelf has no such release."""
    release = [shelf.verify(k.path) for k in shelf.releases() if k.number == deed.number]
    if not release or (deed.sha256 and release[0].sha256 != deed.sha256):
        raise ReleaseError(f"Release {deed.number} is not here.")


def _clear_away(shelf: Shelf, deed: Deed) -> None:
    """Remove what a new release that was cut off left behind."""
    for path in shelf.folder.glob("content-*.tmp"):
        path.unlink(missing_ok=True)
    if deed.revisions is None:
        return
    for kept in shelf.releases():
        if kept.number == deed.number and not kept.current:
            kept.path.unlink(missing_ok=True)
            kept.path.with_name(f"{kept.path.name}.sha256").unlink(missing_ok=True)
