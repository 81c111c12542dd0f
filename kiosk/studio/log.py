"""Reading the log: narrowed to a question, and written to a file that proves itself."""

from __future__ import annotations

import csv
import io
import json
import os
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

from kiosk.content.disk import sync
from kiosk.studio import audit, items
from kiosk.studio.audit import Entry
from kiosk.studio.store import Store, StudioError

Form = Literal["csv", "jsonl"]
_COLUMNS = ("id", "at", "person", "name", "what", "subject", "details", "previous", "hash")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")


@dataclass(frozen=True)
class Wanted:
    """What the log is narrowed to; an entry must meet all that is given.

    `since` and `until` are days or moments in UTC, as ISO 8601; `until` is not included.
    """

    words: str = ""
    person: int | None = None
    program: bool = False
    """Only what the program did by itself."""
    what: str = ""
    since: str = ""
    until: str = ""


@dataclass(frozen=True)
class Exported:
    """A log that was written to a file: how many entries, and the hash that names all of them."""

    path: Path
    count: int
    head: str


def find(
    store: Store, wanted: Wanted, *, before: int | None = None, most: int = 200
) -> list[Entry]:
    """Entries, newest first; `before` is the number of the last one of the page before."""
    where, values = ["1"], []
    for sql, value in (
        ("id < ?", before),
        ("person = ?", wanted.person),
        ("what = ?", wanted.what or None),
        ("at >= ?", wanted.since or None),
        ("at < ?", wanted.until or None),
    ):
        if value is not None:
            where.append(sql)
            values.append(value)
    if wanted.program:
        where.append("person IS NULL")
    asked = [word.casefold() for word in wanted.words.split()]
    found = []
    query = f"SELECT * FROM audit WHERE {' AND '.join(where)} ORDER BY id DESC"
    for row in store.connection.execute(query, values):
        text = f"{row['at']} {row['name']} {row['what']} {row['subject']} {row['details']}"
        if all(word in text.casefold() for word in asked):
            found.append(audit.entry_of(row))
            if len(found) == most:
                break
    return found


def count(store: Store) -> int:
    """How many entries there are."""
    return audit.head(store.connection)[0]


def kinds(store: Store) -> list[str]:
    """What has been done so far, each once."""
    return [row["what"] for row in store.rows("SELECT DISTINCT what FROM audit ORDER BY what")]


def authors(store: Store) -> list[tuple[int, str]]:
    """Who has done something so far, by name."""
    rows = store.rows(
        "SELECT DISTINCT p.id, p.name FROM audit AS a JOIN people AS p ON p.id = a.person"
        " ORDER BY p.name"
    )
    return [(row["id"], row["name"]) for row in rows]


def export(store: Store, person: int, path: Path, form: Form) -> Exported:
    """Write the whole log to a file, or leave nothing. Reviewers and admins.

    Each line holds the hash of the one before and its own, so that whoever has the last hash can
    tell whether the file is whole (`check_file`). The export itself is the log's next entry.
    """
    items.reviewer(store, person)
    if (number := audit.broken(store.connection)) is not None:
        raise StudioError(f"The log does not hold at entry {number}. Restore the last backup.")
    every = [audit.entry_of(r) for r in store.rows("SELECT * FROM audit ORDER BY id")]
    _write(path, (_csv if form == "csv" else _lines)(every))
    last = every[-1].hash if every else audit.START
    done = Exported(path, len(every), last)
    with store.write(person, "exported the log", path.name, entries=done.count, head=done.head):
        pass
    return done


def _lines(every: Iterable[Entry]) -> str:
    return "".join(
        json.dumps(asdict(entry), ensure_ascii=False, sort_keys=True) + "\n" for entry in every
    )


def _csv(every: Iterable[Entry]) -> str:
    out = io.StringIO()
    sheet = csv.writer(out, lineterminator="\r\n")
    sheet.writerow(_COLUMNS)
    for entry in every:
        data = asdict(entry) | {
            "details": json.dumps(entry.details, ensure_ascii=False, sort_keys=True)
        }
        sheet.writerow([_cell(data[name]) for name in _COLUMNS])
    return "\ufeff" + out.getvalue()  # the mark by which spreadsheets know UTF-8


def _cell(value: object) -> object:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{value}" if isinstance(value, str) and value.startswith(_FORMULA) else value


def _write(path: Path, text: str) -> None:
    temporary = path.with_name(f".{path.name}.tmp")
    try:
        with temporary.open("w", encoding="utf-8", newline="") as file:
            file.write(text)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(path)
        sync(path.parent)
    except OSError as error:
        raise StudioError(f"The log could not be written to {path} ({error.strerror}).") from error
    finally:
        temporary.unlink(missing_ok=True)


def check_file(path: Path) -> Exported:
    """Check a log that was exported as JSON lines. Raises StudioError with the first bad line."""
    previous, number = audit.START, 0
    for number, line in enumerate(_read(path), 1):
        try:
            entry = Entry(**json.loads(line))
            holds = entry.id == number and audit.follows(entry, previous)
        except (ValueError, TypeError):
            holds = False
        if not holds:
            raise StudioError(f"{path.name} is not as it was written: line {number}.")
        previous = entry.hash
    return Exported(path, number, previous)


def _read(path: Path) -> Iterator[str]:
    try:
        yield from path.read_text(encoding="utf-8").splitlines()
    except (OSError, UnicodeDecodeError) as error:
        raise StudioError(f"{path} cannot be read ({error}).") from error
