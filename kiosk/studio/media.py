"""Pictures and sounds of the studio: brought in, described, replaced, and where they are used.

A file is kept once, under its hash, and never changes. What is said about it is a text with
revisions like every other (kind `media`), which names the file by that hash: so a new file is a new
revision, is reviewed before patients see it, and an earlier one can be brought back.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from pydantic import ValidationError

from kiosk.content import media_wave
from kiosk.content.export import media_source
from kiosk.content.findings import Finding
from kiosk.content.media import NOTELESS, Media, MediaFile, read_text
from kiosk.content.media_type import MediaRefused, kind_of
from kiosk.content.plain import explain
from kiosk.content.source import split
from kiosk.content.words import fold
from kiosk.motion import yamlread
from kiosk.motion.yamlbounds import YamlProblem
from kiosk.studio import drafts, items
from kiosk.studio.items import MEDIA, SPEECHLESS, Key, Revision
from kiosk.studio.store import Store, StudioError

PictureReader = Callable[[bytes], MediaFile]
"""Makes a stranger's picture into the form that is kept, or raises MediaRefused."""


class CannotTake(StudioError):
    """A file or what is said about it is not good enough; `findings` are by field, if any."""

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings


@dataclass(frozen=True, slots=True)
class Kept:
    """One picture or sound as it stands: its newest words, its file, and who uses it.

    `used_in` are texts in any language that name it now; `lacks` languages without words.
    """

    id: str
    revision: int
    words: Media
    width: int
    height: int
    seconds: float
    size: int
    author_name: str
    at: str
    used_in: tuple[Key, ...]
    lacks: tuple[str, ...]


def take(data: bytes, read_picture: PictureReader) -> MediaFile:
    """A stranger's file in the form that is kept. Raises CannotTake. Nothing is written."""
    try:
        if kind_of(data) == "picture":
            return read_picture(data)
        sound, seconds = media_wave.clean(data)
    except MediaRefused as error:
        raise CannotTake(str(error)) from None
    return MediaFile("sound", media_wave.MIME, sound, seconds=seconds)


def describe(
    file: MediaFile,
    *,
    title: str,
    author: str,
    licence: str,
    licence_note: str = "",
    address: str = "",
    alt: Mapping[str, str],
) -> Media:
    """What is said about a file. Raises CannotTake with a finding for each field that is wrong."""
    note = "" if licence in NOTELESS else items.clean(licence_note).strip()
    data = {
        "title": items.clean(title),
        "kind": file.kind,
        "sha256": file.sha256,
        "author": items.clean(author),
        "licence": licence,
        "licence_note": note or None,
        "address": items.clean(address).strip(),
        "alt": {tag: items.clean(text) for tag, text in alt.items() if text.strip()},
    }
    try:
        return Media.model_validate(data)
    except ValidationError as error:
        findings = tuple(explain(error, "", {}, data))
        raise CannotTake(f"{findings[0].message} {findings[0].remedy}", findings) from None


def put(
    store: Store,
    person: int,
    id: str,
    words: Media,
    file: MediaFile | None = None,
    *,
    base: int | None = None,
    note: str = "",
) -> Revision:
    """Save words, with the file when it is new here, as a revision. All of it or nothing.

    `base` is the revision this began from; None for a new picture or sound. Raises StudioConflict,
    StudioUnreadable, StudioError.
    """
    key = Key(MEDIA, id)
    if file is not None and (file.sha256, file.kind) != (words.sha256, words.kind):
        raise StudioError("These words are about another file. Choose the file again.")
    what = "brought in" if base is None else "changed"
    return drafts.revise(
        store,
        person,
        key,
        media_source(words),
        base,
        note,
        what=what,
        clear_draft=True,
        also=None if file is None else lambda db: add_file(db, person, store.now(), file),
    )


def add_file(db: sqlite3.Connection, person: int, at: str, file: MediaFile) -> None:
    """Keep a file, inside the caller's transaction; one that is here already stays as it is."""
    db.execute(
        "INSERT OR IGNORE INTO media"
        " (sha256, kind, mime, width, height, seconds, person, at, bytes)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            *(file.sha256, file.kind, file.mime, file.width, file.height, file.seconds),
            *(person, at, file.data),
        ],
    )


def file_of(store: Store, sha256: str) -> MediaFile:
    """A kept file. Raises StudioError."""
    row = store.row("SELECT * FROM media WHERE sha256 = ?", sha256)
    if row is None:
        raise StudioError("The file of this picture or sound is not here. Bring it in again.")
    return MediaFile(
        *(row["kind"], row["mime"], bytes(row["bytes"])),
        *(row["width"], row["height"], row["seconds"]),
    )


def of_ids(store: Store, ids: Sequence[str]) -> list[tuple[str, Media, MediaFile]]:
    """Newest words and files of these, reviewed or not; what is not here is left out."""
    found = []
    for id in ids:
        newest = items.newest(store, Key(MEDIA, id))
        words = None if newest is None else read_text(newest.text, "")[0]
        if words is not None:
            found.append((id, words, file_of(store, words.sha256)))
    return found


def library(store: Store, languages: Sequence[str] = ()) -> list[Kept]:
    """Every picture and sound that is not retired, by title. `languages` are those of the site."""
    rows = store.rows(
        "SELECT r.item, r.text, r.id, r.at, p.name, MAX(r.number) FROM revisions AS r"
        " JOIN people AS p ON p.id = r.author WHERE r.kind = ? GROUP BY r.item",
        MEDIA,
    )
    used, retired = uses(store), _retired(store)
    found = []
    for row in rows:
        words = read_text(row["text"], "")[0]
        if words is None or row["item"] in retired:
            continue
        file = store.row(
            "SELECT width, height, seconds, length(bytes) AS size FROM media WHERE sha256 = ?",
            words.sha256,
        )
        if file is None:
            continue
        found.append(
            Kept(
                *(row["item"], row["id"], words),
                *(file["width"], file["height"], file["seconds"], file["size"]),
                *(row["name"], row["at"], used.get(row["item"], ())),
                tuple(tag for tag in languages if tag not in words.alt),
            )
        )
    return sorted(found, key=lambda kept: (kept.words.title.casefold(), kept.id))


def _retired(store: Store) -> set[str]:
    retired: set[str] = set()
    for row in store.rows("SELECT item, what FROM marks WHERE kind = ? ORDER BY id", MEDIA):
        if row["what"] in ("retired", "back"):
            (retired.add if row["what"] == "retired" else retired.discard)(row["item"])
    return retired


def uses(store: Store) -> dict[str, tuple[Key, ...]]:
    """Which texts name which picture or sound, by its id, as saved last."""
    rows = store.rows(
        "SELECT kind, item, language, text, MAX(number) FROM revisions"
        f" WHERE kind NOT IN ({', '.join('?' * len(SPEECHLESS))})"
        " GROUP BY kind, item, language HAVING text LIKE '%media:%' OR text LIKE '%sound:%'",
        *SPEECHLESS,
    )
    found: dict[str, list[Key]] = {}
    for row in rows:
        for id in named_in(row["text"]):
            found.setdefault(id, []).append(Key(row["kind"], row["item"], row["language"]))
    return {id: tuple(sorted(keys)) for id, keys in found.items()}


def named_in(text: str) -> frozenset[str]:
    """Ids of the pictures and sounds that the text of an item names, whatever else it says."""
    parts = split(text)
    try:
        data = yamlread.read(parts[0], 2)[0] if parts else None
    except YamlProblem:
        return frozenset()
    return frozenset(_named(data))


def _named(value: object) -> set[str]:
    found: set[str] = set()
    if isinstance(value, dict):
        for name, inner in value.items():
            if name in ("media", "sound") and isinstance(inner, str):
                found.add(inner)
            else:
                found |= _named(inner)
    elif isinstance(value, list):
        for inner in value:
            found |= _named(inner)
    return found


def free_id(store: Store, title: str, kind: Literal["picture", "sound"]) -> str:
    """An id for a new picture or sound, made of its title, that nothing has yet."""
    words = "".join(c if c.isascii() and c.isalnum() else " " for c in fold(title)).split()
    stem = "-".join(words)[:40].strip("-") or kind
    rows = store.rows("SELECT DISTINCT item FROM revisions WHERE kind = ?", MEDIA)
    taken = {row["item"] for row in rows}
    number, id = 1, stem
    while id in taken:
        number += 1
        id = f"{stem}-{number}"
    return id


def draft_key(id: str, sha256: str) -> Key:
    """Under which key unsaved words are kept: of one that is here, or of a file that is not yet."""
    return Key(MEDIA, id or f"new-{sha256[:16]}")


def keep_words(
    store: Store,
    person: int,
    key: Key,
    fields: Mapping[str, str],
    alt: Mapping[str, str],
    base: int | None,
) -> None:
    """Keep unsaved words, however incomplete, as the person's draft."""
    drafts.autosave(store, person, key, json.dumps({**fields, "alt": dict(alt)}), base)


def kept_words(
    store: Store, person: int, key: Key
) -> tuple[dict[str, str], dict[str, str], int | None] | None:
    """Unsaved words: fields, words by language, and what they began from; None without any."""
    draft = drafts.draft_of(store, person, key)
    if draft is None:
        return None
    try:
        found = yamlread.read(draft.text)[0]
    except YamlProblem:
        return None
    alt = found.pop("alt", {}) if isinstance(found, dict) else {}
    if not isinstance(found, dict) or not isinstance(alt, dict):
        return None
    told = {name: text for name, text in found.items() if isinstance(text, str)}
    return told, {tag: text for tag, text in alt.items() if isinstance(text, str)}, draft.base


def forget_words(store: Store, person: int, key: Key) -> None:
    """Throw unsaved words away."""
    drafts.discard(store, person, key)
