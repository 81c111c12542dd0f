"""Who did what: an append-only log whose entries are chained by their hashes.

Each hash is SHA-256 over the hash before and the entry as canonical JSON, so that an entry that
was changed, left out or slipped in shows. Whoever owns the disk can still write a whole new
chain: note the newest hash elsewhere (it is in every release's record and every backup).
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

START = "0" * 64


@dataclass(frozen=True)
class Entry:
    """One thing that was done. `person` is None for what the program did by itself."""

    id: int
    at: str
    person: int | None
    name: str
    what: str
    subject: str
    details: Mapping[str, Any]
    previous: str
    hash: str


def _hash(previous: str, fields: Mapping[str, Any]) -> str:
    text = json.dumps(fields, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(f"{previous}\n{text}".encode()).hexdigest()


def _fields(entry: Entry) -> dict[str, Any]:
    names = ("id", "at", "person", "name", "what", "subject", "details")
    return {name: getattr(entry, name) for name in names}


def head(connection: sqlite3.Connection) -> tuple[int, str, str]:
    """The newest entry's number, time and hash; (0, "", START) when there is none."""
    row = connection.execute("SELECT id, at, hash FROM audit ORDER BY id DESC LIMIT 1").fetchone()
    return (row[0], row[1], row[2]) if row else (0, "", START)


def append(
    connection: sqlite3.Connection,
    at: str,
    person: int | None,
    what: str,
    subject: str,
    details: Mapping[str, Any],
) -> Entry:
    """Write one entry inside the caller's transaction. A clock set back never turns time back."""
    number, last, previous = head(connection)
    row = connection.execute("SELECT name FROM people WHERE id = ?", [person]).fetchone()
    name = row[0] if row else ""
    entry = Entry(number + 1, max(at, last), person, name, what, subject, dict(details), "", "")
    digest = _hash(previous, _fields(entry))
    connection.execute(
        "INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            entry.id,
            entry.at,
            person,
            name,
            what,
            subject,
            json.dumps(details, ensure_ascii=False, sort_keys=True),
            previous,
            digest,
        ],
    )
    return Entry(entry.id, entry.at, person, name, what, subject, dict(details), previous, digest)


def entries(connection: sqlite3.Connection, words: str = "", most: int = -1) -> list[Entry]:
    """Entries, newest first; with `words` those in which every one of them occurs."""
    found = []
    wanted = [word.casefold() for word in words.split()]
    for row in connection.execute("SELECT * FROM audit ORDER BY id DESC"):
        text = f"{row['at']} {row['name']} {row['what']} {row['subject']} {row['details']}"
        if all(word in text.casefold() for word in wanted):
            found.append(entry_of(row))
            if len(found) == most:
                break
    return found


def entry_of(row: sqlite3.Row) -> Entry:
    """An entry as its row says it. Raises ValueError for one that cannot be read."""
    fields = {name: row[name] for name in row.keys()}  # noqa: SIM118  (a Row is no mapping)
    try:
        details = json.loads(row["details"])
        if not isinstance(details, dict):
            raise ValueError("the details are none")
        return Entry(**(fields | {"details": details}))
    except (TypeError, RecursionError) as error:
        raise ValueError(f"the entry cannot be read: {error}") from None


def follows(entry: Entry, previous: str) -> bool:
    """Whether an entry is as it was written, right after the one with this hash."""
    return entry.previous == previous and entry.hash == _hash(previous, _fields(entry))


def broken(connection: sqlite3.Connection) -> int | None:
    """The number of the first entry that does not follow from the one before; None when all do."""
    previous = START
    for number, row in enumerate(connection.execute("SELECT * FROM audit ORDER BY id"), 1):
        try:
            entry = entry_of(row)
            if entry.id != number or not follows(entry, previous):
                return number
        except (ValueError, TypeError, RecursionError):
            return number
        previous = entry.hash
    return None
