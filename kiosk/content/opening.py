"""Opening a release file for reading: is it ours, not newer than we know, and undamaged."""

from __future__ import annotations

import hashlib
import json
import os
import re
import sqlite3
import struct
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk import plainfile
from kiosk.content import tables

APPLICATION_ID = 0x53445354
SCHEMA = 2
"""`user_version` of the releases this program writes; it refuses to read a higher one.

1 has no pictures and sounds.
"""
LARGEST_VALUE = 64_000_000
"""Bytes of one value of a release, at most; the largest are sounds, of 9 MB."""
_SHA256 = re.compile(r"[0-9a-f]{64}")
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_MAGIC = b"SQLite format 3\x00"
UNREADABLE = (
    *(sqlite3.Error, ValueError, TypeError, KeyError, IndexError, AttributeError),
    *(OverflowError, RecursionError),
)
"""What reading rows, and the JSON in them, may end in."""


class ReleaseError(Exception):
    """A release cannot be used; the message says why, in words for staff."""


class NotOurs(ReleaseError):
    """The file is no Sidestep release."""


class TooNew(ReleaseError):
    """The file was made by a newer version of the program."""


class Damaged(ReleaseError):
    """The file is not as it was written."""


@dataclass(frozen=True)
class Release:
    """What a release says about itself. `sha256` is of the content, not of the file."""

    number: int
    sha256: str
    parent: str
    created: str
    languages: tuple[str, ...]
    program: str
    items: int
    motions: int


def header(path: Path) -> None:
    """Check the first bytes only. Raises NotOurs, TooNew or Damaged."""
    try:
        with os.fdopen(plainfile.opened(path, follow=True), "rb") as file:
            start = file.read(100)
    except FileNotFoundError:
        raise Damaged(f"The file {path.name} is not there.") from None
    except OSError as error:
        raise Damaged(f"The file {path.name} cannot be read ({error.strerror}).") from None
    if len(start) < 100 or not start.startswith(_MAGIC):
        raise NotOurs(f"The file {path.name} is not a Sidestep release.")
    (version,) = struct.unpack(">i", start[60:64])
    (application,) = struct.unpack(">i", start[68:72])
    if application != APPLICATION_ID:
        raise NotOurs(f"The file {path.name} is not a Sidestep release.")
    if version > SCHEMA:
        raise TooNew(
            f"The file {path.name} needs a newer version of Sidestep (form {version}, "
            f"this program reads up to {SCHEMA})."
        )
    if version < 1:
        raise Damaged(f"The file {path.name} was never finished.")


def connect(path: Path) -> sqlite3.Connection:
    """A read-only connection to a file that never changes. Raises Damaged."""
    uri = f"{path.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(uri, uri=True, check_same_thread=False)
        connection.row_factory = sqlite3.Row
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA cell_size_check=ON")
        connection.execute("PRAGMA query_only=ON")
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, LARGEST_VALUE)
        wrong = tables.strange(connection)
    except sqlite3.OperationalError as error:
        raise Damaged(f"The file {path.name} cannot be opened ({error}).") from None
    except sqlite3.Error as error:
        raise Damaged(f"The file {path.name} is damaged ({error}).") from None
    if wrong:
        connection.close()
        raise Damaged(f"The file {path.name} is not built as a release is ({wrong}).")
    return connection


def describe(connection: sqlite3.Connection, name: str) -> Release:
    """What the release says about itself. Raises Damaged."""
    try:
        meta = {row["key"]: row["value"] for row in connection.execute("SELECT * FROM meta")}
        release = Release(
            number=int(meta["number"]),
            sha256=meta["sha256"],
            parent=meta["parent"],
            created=meta["created"],
            languages=tuple(json.loads(meta["languages"])),
            program=meta["program"],
            items=int(meta["items"]),
            motions=int(meta["motions"]),
        )
        _look_over(release)
    except UNREADABLE as error:
        raise Damaged(f"The file {name} does not say what it holds ({error}).") from None
    return release


def _look_over(release: Release) -> None:
    """Raises ValueError for what names no release: the number and the hash become a file's name."""
    if not 0 < release.number < 10**9:
        raise ValueError(f"its number is {release.number}")
    if not _SHA256.fullmatch(release.sha256):
        raise ValueError("its hash is none")
    tags = release.languages
    if not tags or not all(isinstance(tag, str) and _TAG.fullmatch(tag) for tag in tags):
        raise ValueError("its languages are none")
    datetime.fromisoformat(release.created)


def verify(path: Path, file_sha256: str | None = None) -> Release:
    """Check a whole file: header, hash of the file if known, every page, every reference.

    Raises NotOurs, TooNew or Damaged.
    """
    header(path)
    if file_sha256 is not None and hash_file(path) != file_sha256:
        raise Damaged(f"The file {path.name} has changed since it was published.")
    connection = connect(path)
    try:
        try:
            found = [row[0] for row in connection.execute("PRAGMA quick_check(1)")]
            loose = connection.execute("PRAGMA foreign_key_check").fetchone()
        except sqlite3.Error as error:
            raise Damaged(f"The file {path.name} is damaged ({error}).") from None
        if found != ["ok"] or loose is not None:
            raise Damaged(f"The file {path.name} is damaged.")
        return describe(connection, path.name)
    finally:
        connection.close()


def hash_file(path: Path) -> str:
    """SHA-256 of a file's bytes, as hex. Raises Damaged."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise Damaged(f"The file {path.name} cannot be read ({error.strerror}).") from None
