"""A release read from end to end once, before patients are shown any of it.

The checks of `opening` say that a file is whole and built like a release. This says that every
page of it can be shown: a file that somebody brought may hold anything in its columns.
"""

from __future__ import annotations

from pathlib import Path

from kiosk.content import opening
from kiosk.content.media import look_at
from kiosk.content.media_type import MediaRefused
from kiosk.content.reader import NotInRelease, Reader


def walk(path: Path) -> None:
    """Read every item in every language, every motion, picture and sound. Raises ReleaseError."""
    with Reader.open(path) as reader:
        try:
            _items(reader)
        except NotInRelease as error:
            raise opening.Damaged(f"The file {path.name} lacks what it names: {error}") from None
        for motion in sorted(reader.motions):
            reader.clip(motion)
        for id in sorted(reader.media_ids):
            _media(reader, id)


def _items(reader: Reader) -> None:
    rows = reader.rows("SELECT number, language, kind, id FROM items ORDER BY number")
    away = reader.hidden()
    for row in rows:
        if row["language"] not in reader.languages:
            told = f"words in a language it does not name ({row['language']})"
            raise opening.Damaged(f"The file {reader.path.name} holds {told}.")
        if row["number"] not in away:
            reader.shown(row["kind"], row["id"], row["language"])
    reader.bibliography()


def _media(reader: Reader, id: str) -> None:
    said = reader.media(id).words
    try:
        found = look_at(reader.media_bytes(id))
    except MediaRefused as error:
        raise opening.Damaged(f"The {said.kind} {id} cannot be used: {error}") from None
    if found.kind != said.kind or found.sha256 != said.sha256:
        raise opening.Damaged(f"The {said.kind} {id} is not the file that was described.")
