"""The staff's side: signing in, a long list, publishing, backup and restore, counting visits.

Made of the real content: its texts over and over, with other ids and titles.
"""

from __future__ import annotations

import random
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from kiosk import paths
from kiosk.bench import staff_list, staff_preview
from kiosk.bench.content import spread, timed
from kiosk.content.library import FOLDER
from kiosk.content.shelf import Shelf
from kiosk.device.usage import FEWEST, REACHED
from kiosk.device.usage_file import FILE as USAGE
from kiosk.device.usage_file import add
from kiosk.studio import people, publish, sign_in
from kiosk.studio.backup import make_backup, verify
from kiosk.studio.importing import import_folder
from kiosk.studio.items import Key, sha256
from kiosk.studio.listing import Wanted, listing
from kiosk.studio.restore import preview, restore
from kiosk.studio.store import Store

LISTED, PUBLISHED = 10_000, 1_000
SECRET = "bench kettle orchard staircase"


def measure() -> dict[str, Any]:
    """All figures; times in milliseconds."""
    if not paths.CONTENT_SOURCE.is_dir():
        return {"studio": "not measured: only a checkout has the source form"}
    figures: dict[str, Any] = {}
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        figures["sign_in"] = _sign_in(folder / "people")
        figures["list"] = _list(folder / "list")
        figures["list_on_screen"] = staff_list.measure()
        figures["key_to_preview"] = staff_preview.measure()
        figures["publish"] = _publish(folder / "publish")
        figures["backup"] = _backup(folder / "real", folder)
        figures["usage"] = _usage(folder / "usage")
    figures["budgets"] = "publish of 1,000 items <= 2 s; sign-in 0.1 to 0.5 s"
    return figures


def _admin(store: Store) -> int:
    return people.add(store, None, "Ana", "admin", SECRET).id


def _sign_in(data: Path) -> dict[str, Any]:
    """Argon2id as it is set, the write that forgives failures included."""
    with Store(data) as store:
        _admin(store)
        return spread([lambda: sign_in.sign_in(store, "Ana", SECRET)] * 9)


def _copies(many: int) -> Iterator[tuple[Key, str]]:
    """So many terms, each with its own id and title."""
    sources = sorted((paths.CONTENT_SOURCE / "en" / "glossary").glob("*.md"))
    texts = [(path.stem, path.read_text(encoding="utf-8")) for path in sources]
    for number in range(many):
        id, text = texts[number % len(texts)]
        new = f"{id}-{number}"
        text = text.replace(f"id: {id}\n", f"id: {new}\n", 1)
        text = text.replace("title: ", f"title: No {number} ", 1)
        yield Key("term", new, "en"), text


def _put(store: Store, person: int, many: int) -> list[int]:
    """Revisions straight into the file: saving one by one is not what is measured."""
    with store.scribble() as db:
        ids = []
        for key, text in _copies(many):
            done = db.execute(
                "INSERT INTO revisions (kind, item, language, number, author, at, text, sha256)"
                " VALUES (?, ?, ?, 1, ?, ?, ?, ?)",
                [key.kind, key.id, key.language, person, store.now(), text, sha256(text)],
            )
            ids.append(int(done.lastrowid or 0))
        return ids


def _list(data: Path) -> dict[str, Any]:
    """Everything in one list: for the first time after a start, again, and narrowed."""
    with Store(data) as store:
        _put(store, _admin(store), LISTED)
        return {
            "items": LISTED,
            "first": timed(lambda: listing(store)),
            "again": spread([lambda: listing(store)] * 7),
            "narrowed": spread([lambda: listing(store, Wanted(words="tendon 77"))] * 7),
        }


def _publish(data: Path) -> dict[str, Any]:
    """The real content and as many terms again as make a thousand items, all approved."""
    cache = data / "motions"
    with Store(data) as store:
        ana = _admin(store)
        ben = people.add(store, ana, "Ben", "reviewer", SECRET + " too", "DPT").id
        import_folder(store, ana, paths.CONTENT_SOURCE)
        _put(store, ana, PUBLISHED)
        _approve_all(store, ben)
        shelf = Shelf(data / FOLDER)
        cache.mkdir()
        first = timed(lambda: publish.prepare(store, cache))
        ready: list[publish.Ready] = []
        again = timed(lambda: ready.append(publish.prepare(store, cache)))
        confirmed = sign_in.confirm(store, ben, SECRET + " too")
        shown = timed(
            lambda: publish.publish(store, shelf, ben, confirmed=confirmed, ready=ready[0])
        )
        release = shelf.open_current().reader.release
    return {
        "items": release.items,
        "motions": release.motions,
        "check and build, motions not seen before": first,
        "check and build": again,
        "write and switch": shown,
    }


def _approve_all(store: Store, person: int) -> None:
    step = (
        "INSERT INTO steps (revision, what, person, at, name, credential, sha256)"
        " SELECT id, ?, ?, ?, 'Ben', 'DPT', sha256 FROM revisions"
    )
    with store.scribble() as db:
        for what in ("submitted", "approved"):
            db.execute(step, [what, person, store.now()])


def _backup(data: Path, folder: Path) -> dict[str, Any]:
    """Of a studio with the real content and one release of it."""
    file = folder / "backup.zip"
    with Store(data) as store:
        ana = _admin(store)
        ben = people.add(store, ana, "Ben", "reviewer", SECRET + " too", "DPT").id
        import_folder(store, ana, paths.CONTENT_SOURCE)
        _approve_all(store, ben)
        confirmed = sign_in.confirm(store, ben, SECRET + " too")
        publish.publish(store, Shelf(data / FOLDER), ben, confirmed=confirmed)
    figures: dict[str, Any] = {
        "make": timed(lambda: make_backup(data, file)),
        "megabytes": round(file.stat().st_size / 1e6, 2),
        "files": len(verify(file).files),
    }
    figures["preview"] = timed(lambda: preview(file, data))
    figures["restore"] = timed(lambda: restore(file, data))
    return figures


def _usage(data: Path) -> dict[str, Any]:
    """One batch of an hour, into a file with a year of days; and what that year takes."""
    chance = random.Random(3)
    day = datetime(2026, 11, 28, tzinfo=UTC).date()

    def batch() -> Counter[tuple[str, str]]:
        found: Counter[tuple[str, str]] = Counter({("visits", ""): FEWEST + chance.randrange(30)})
        for number in range(60):
            found["page", f"chapter:page-{number}"] = 1 + chance.randrange(9)
        for number in range(14):
            for stage in REACHED:
                found["exercise", f"exercise-{number}:{stage}"] = 1 + chance.randrange(9)
        return found

    def write(when: date) -> Callable[[], Any]:
        return lambda: add(data, when, batch())

    for back in range(365):
        write(day - timedelta(days=365 - back))()
    figures: dict[str, Any] = {"write": spread([write(day)] * 20)}
    figures["megabytes"] = round((data / USAGE).stat().st_size / 1e6, 2)
    return figures
