"""Writing a release: all content of a moment as one immutable SQLite file.

The same content, number, parent and time give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import os
import sqlite3
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from kiosk.content import opening, words
from kiosk.content.blocks import links_of
from kiosk.content.disk import sync
from kiosk.content.findings import Finding, errors
from kiosk.content.languages import MAIN_LANGUAGE
from kiosk.content.media import Media, MediaFile
from kiosk.content.media_type import MediaRefused
from kiosk.content.media_uses import media_of
from kiosk.content.model import KINDS, AnyItem, Exercise, Quiz, Source, Term
from kiosk.content.motions import CACHE, Motions
from kiosk.content.opening import APPLICATION_ID, SCHEMA, Release, ReleaseError
from kiosk.content.schema import migrations
from kiosk.content.source import SourceTree, read_tree
from kiosk.content.textof import searchable

PROGRAM = "0.1.0"


class CannotBuild(ReleaseError):
    """The content has errors; `findings` lists them."""

    def __init__(self, message: str, findings: tuple[Finding, ...] = ()) -> None:
        super().__init__(message)
        self.findings = findings


@dataclass(frozen=True)
class Content:
    """All that goes into a release: (language, item) pairs, bibliography, motions, media."""

    items: tuple[tuple[str, AnyItem], ...]
    sources: tuple[Source, ...] = ()
    motions: Mapping[str, tuple[float, bytes]] = field(default_factory=dict)
    """Motion id -> (seconds, bytes of the compiled clip)."""
    media: Mapping[str, tuple[Media, MediaFile]] = field(default_factory=dict)
    """Pictures and sounds by id: what is said about each, and its file."""

    def sha256(self) -> str:
        """Hash of what the content says, whatever file it is kept in."""
        digest = hashlib.sha256()
        for language, item in sorted(self.items, key=lambda p: (p[0], p[1].kind, p[1].id)):
            digest.update(_canonical([language, item.model_dump(mode="json", exclude={"blocks"})]))
        for source in sorted(self.sources, key=lambda s: s.key):
            digest.update(_canonical(source.model_dump(mode="json")))
        for name, (_, clip) in sorted(self.motions.items()):
            digest.update(_canonical([name, hashlib.sha256(clip).hexdigest()]))
        for name, (said, _) in sorted(self.media.items()):
            digest.update(_canonical([name, said.model_dump(mode="json")]))
        return digest.hexdigest()


def _canonical(value: Any) -> bytes:
    text = json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return text.encode() + b"\n"


def content_of(tree: SourceTree, motions: Motions | None = None) -> Content:
    """The content of a source folder. Raises CannotBuild when it has errors.

    `motions` are the compiled motions of the folder; they are compiled when left out.
    """
    wrong = tuple(errors(tree.findings))
    if wrong:
        raise CannotBuild(f"The content has {len(wrong)} errors; the first: {wrong[0]}", wrong)
    compiled = motions or Motions(tree.motions)
    for problem in compiled.problems.values():
        raise CannotBuild(f"A motion cannot be built: {problem.splitlines()[0]}")
    return Content(
        tuple((entry.language, entry.item) for entry in tree.items),
        tuple(tree.sources.values()),
        {name: (compiled.clip(name).duration, data) for name, data in compiled.bytes.items()},
        _media(tree),
    )


def _media(tree: SourceTree) -> dict[str, tuple[Media, MediaFile]]:
    """The pictures and sounds that an item names. Raises CannotBuild."""
    found: dict[str, tuple[Media, MediaFile]] = {}
    for entry in tree.items:
        for _, kind, id in media_of(entry.item):
            one = tree.media.get(id)
            if one is None:
                raise CannotBuild(f"{entry.file} names a {kind} “{id}” that is not there.")
            try:
                found[id] = found.get(id) or (one.words, one.read())
            except (MediaRefused, OSError) as error:
                raise CannotBuild(f"{one.file} cannot be used: {error}") from None
    return found


def build_release(
    source: Path,
    out: Path,
    *,
    number: int = 1,
    parent: str = "",
    created: datetime | None = None,
    cache: Path | None = CACHE,
) -> Release:
    """Compile a source folder into a release file. Raises CannotBuild, OSError.

    `cache` is a folder that keeps compiled motions from one build to the next.
    """
    tree = read_tree(source)
    content = content_of(tree, Motions(tree.motions, cache))
    return write_release(content, out, number=number, parent=parent, created=created)


def write_release(
    content: Content,
    out: Path,
    *,
    number: int = 1,
    parent: str = "",
    created: datetime | None = None,
) -> Release:
    """Write content to a new release file, or leave nothing. Raises ReleaseError, OSError."""
    _may_be_replaced(out)
    moment = (created or datetime.now(UTC)).astimezone(UTC).isoformat(timespec="seconds")
    out.parent.mkdir(parents=True, exist_ok=True)
    temporary = out.with_name(f"{out.name}.{os.getpid()}.tmp")
    temporary.unlink(missing_ok=True)
    try:
        _write(content, temporary, number, parent, moment)
        sync(temporary)
        release = opening.verify(temporary)
        temporary.replace(out)
        sync(out.parent)
    finally:
        temporary.unlink(missing_ok=True)
        temporary.with_name(f"{temporary.name}-journal").unlink(missing_ok=True)
    return release


def _may_be_replaced(out: Path) -> None:
    """Raises ReleaseError where something else than a release lies: a device, somebody's file."""
    wrong = ReleaseError(f"{out} is something else than a release. Choose another name.")
    if not out.name:
        raise wrong
    if not (out.exists() or out.is_symlink()) or (out.is_file() and not out.stat().st_size):
        return
    try:
        opening.header(out)
    except opening.NotOurs:
        raise wrong from None
    except ReleaseError:
        if not out.is_file():
            raise wrong from None


@dataclass(frozen=True)
class _Row:
    number: int
    language: str
    words: str
    item: AnyItem


def _rows(items: Iterable[tuple[str, AnyItem]]) -> Iterator[_Row]:
    """Every item in every language; where a translation is missing, the original's words."""
    by_language: dict[str, dict[tuple[str, str], AnyItem]] = {}
    for language, item in items:
        by_language.setdefault(language, {})[(item.kind, item.id)] = item
    main = by_language.get(MAIN_LANGUAGE, {})
    number = 0
    for language in sorted(by_language, key=lambda tag: (tag != MAIN_LANGUAGE, tag)):
        own = by_language[language]
        listed = [(language, item) for item in own.values()]
        listed += [(MAIN_LANGUAGE, item) for key, item in main.items() if key not in own]
        for shown, item in sorted(listed, key=lambda pair: _order(pair[1])):
            number += 1
            yield _Row(number, language, shown, item)


def _order(item: AnyItem) -> tuple[int, int, str, str]:
    return KINDS.index(item.kind), getattr(item, "order", 0), words.fold(item.title), item.id


def _facts(item: AnyItem) -> dict[str, Any]:
    """What a card shows beside title and summary."""
    facts: dict[str, Any] = {}
    if isinstance(item, Exercise):
        names = ("code", "motion", "position", "effort", "needs_band", "gates", "equipment")
        facts = {name: getattr(item, name) for name in (*names, "muscle_work", "knee")}
    if isinstance(item, Term):
        facts["say"] = item.say
    for name in ("place", "purpose"):
        if hasattr(item, name):
            facts[name] = getattr(item, name)
    picture = getattr(item, "picture", None)
    if picture is not None:
        facts["picture"] = picture.model_dump(mode="json")
    return facts


def _write(content: Content, path: Path, number: int, parent: str, moment: str) -> None:
    db = Database(path, execute_plugins=False)
    try:
        db.execute("PRAGMA synchronous=OFF")  # a temporary file; synced before it gets its name
        db.execute("PRAGMA journal_mode=MEMORY")
        db.execute("PRAGMA foreign_keys=ON")
        migrations.apply(db)
        with db.atomic():
            # the only clock reading of the file that is not a parameter
            db.execute("UPDATE _sqlite_migrations SET applied_at = ?", [moment])
            _fill(db, content)
            meta = {
                "number": str(number),
                "sha256": content.sha256(),
                "parent": parent,
                "created": moment,
                "languages": json.dumps(_languages(db)),
                "program": PROGRAM,
                "items": str(len({(item.kind, item.id) for _, item in content.items})),
                "motions": str(len(content.motions)),
            }
            db.conn.executemany("INSERT INTO meta VALUES (?, ?)", list(meta.items()))
        db.execute("INSERT INTO titles (titles) VALUES ('optimize')")
        db.execute("INSERT INTO texts (texts) VALUES ('optimize')")
        db.execute("ANALYZE")
        db.execute(f"PRAGMA application_id={APPLICATION_ID}")
        db.execute(f"PRAGMA user_version={SCHEMA}")
        db.execute("PRAGMA journal_mode=DELETE")
        db.execute("VACUUM")
    finally:
        db.close()


def _languages(db: Database) -> list[str]:
    rows = db.execute("SELECT tag FROM languages ORDER BY first").fetchall()
    return [row[0] for row in rows]


def _fill(db: Database, content: Content) -> None:
    rows = list(_rows(content.items))
    where: dict[tuple[str, str, str], int] = {
        (row.language, row.item.kind, row.item.id): row.number for row in rows
    }
    items, titles, texts, item_sources, links = [], [], [], [], []
    vocabulary: dict[str, Counter[str]] = {}
    known = {source.key for source in content.sources}
    for row in rows:
        item = row.item
        plain = searchable(item)
        names = "\n".join((*item.keywords, *(item.aliases if isinstance(item, Term) else ())))
        items.append(_item_values(row, plain))
        titles.append((row.number, item.title, names))
        texts.append((row.number, item.summary, plain))
        counts = vocabulary.setdefault(row.language, Counter())
        counts.update(words.tokens(f"{item.title}\n{names}\n{item.summary}\n{plain}"))
        cited = [key for key in dict.fromkeys(item.sources) if key in known]
        item_sources += [(row.number, i, key) for i, key in enumerate(cited)]
        links += _links(row, where)
    conn = db.conn
    conn.executemany(f"INSERT INTO items VALUES ({','.join('?' * 17)})", items)
    conn.executemany("INSERT INTO dates VALUES (?, ?, ?)", _days(rows))
    conn.executemany("INSERT INTO titles (rowid, title, keywords) VALUES (?, ?, ?)", titles)
    conn.executemany("INSERT INTO texts (rowid, summary, body) VALUES (?, ?, ?)", texts)
    conn.executemany(
        "INSERT INTO sources VALUES (?, ?, ?, ?, ?, ?)",
        [
            (s.key, s.authors, s.year, s.title, s.where, s.address)
            for s in sorted(content.sources, key=lambda s: s.key)
        ],
    )
    conn.executemany("INSERT INTO item_sources VALUES (?, ?, ?)", item_sources)
    conn.executemany("INSERT INTO links VALUES (?, ?, ?, ?)", links)
    conn.executemany(
        "INSERT INTO motions VALUES (?, ?, ?, ?)",
        [
            (name, seconds, hashlib.sha256(clip).hexdigest(), clip)
            for name, (seconds, clip) in sorted(content.motions.items())
        ],
    )
    for name, (said, file) in sorted(content.media.items()):
        put_media(conn, name, said, file)
    for language, counts in sorted(vocabulary.items()):
        numbers = [row.number for row in rows if row.language == language]
        own = sum(row.language == language == row.words for row in rows)
        conn.execute(
            "INSERT INTO languages VALUES (?, ?, ?, ?, ?)",
            (language, numbers[0], numbers[-1], own, len(numbers) - own),
        )
        conn.executemany(
            "INSERT INTO words VALUES (?, ?, ?)",
            [(language, word, n) for word, n in sorted(counts.items()) if len(word) > 2],
        )


def put_media(conn: sqlite3.Connection, id: str, words: Media, file: MediaFile) -> None:
    """Write a picture or sound, in the caller's transaction; in place of one with its id."""
    conn.execute(
        "INSERT OR REPLACE INTO media VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        [
            *(id, file.kind, file.mime, words.sha256),
            *(file.width, file.height, file.seconds, words.model_dump_json(), file.data),
        ],
    )


def _item_values(row: _Row, plain: str) -> tuple[Any, ...]:
    """What stands in `items` for a row, in the order of its columns."""
    item = row.item
    return (
        row.number,
        row.language,
        item.kind,
        item.id,
        row.words,
        item.revision,
        item.title,
        " ".join(words.tokens(item.title)),
        item.summary,
        getattr(item, "order", 0),
        getattr(item, "section", ""),
        getattr(item, "part", None) or "",
        json.dumps(_facts(item), ensure_ascii=False, separators=(",", ":")),
        item.next_review.isoformat(),
        int(item.reviewed),
        plain,
        item.model_dump_json(exclude_defaults=True),
    )


def _days(rows: Iterable[_Row]) -> list[tuple[int, str, str]]:
    """First and last day of the rows that are not shown every day."""
    return [
        (row.number, str(row.item.show_from or date.min), str(row.item.show_until or date.max))
        for row in rows
        if row.item.show_from or row.item.show_until
    ]


def replace_item(connection: sqlite3.Connection, language: str, item: AnyItem) -> None:
    """Put an item in place of the one with its name, in a copy of a release that may be written.

    Where another language borrows these words it shows the new ones. Search still finds the old.
    """
    where = {
        (row["language"], row["kind"], row["id"]): row["number"]
        for row in connection.execute("SELECT number, language, kind, id FROM items")
    }
    known = {row["key"] for row in connection.execute("SELECT key FROM sources")}
    tables = connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'dates'")
    dated = tables.fetchone() is not None  # a release of the first form has no days
    shown = connection.execute(
        "SELECT language FROM items WHERE kind = ? AND id = ? AND words = ?",
        (item.kind, item.id, language),
    ).fetchall()
    for tag in {language, *(row["language"] for row in shown)}:
        number = where.get((tag, item.kind, item.id)) or max(where.values(), default=0) + 1
        where[(tag, item.kind, item.id)] = number
        row = _Row(number, tag, language, item)
        connection.execute(
            f"INSERT OR REPLACE INTO items VALUES ({','.join('?' * 17)})",
            _item_values(row, searchable(item)),
        )
        connection.execute("DELETE FROM item_sources WHERE item = ?", (number,))
        connection.execute("DELETE FROM links WHERE item = ?", (number,))
        if dated:
            connection.execute("DELETE FROM dates WHERE item = ?", (number,))
            connection.executemany("INSERT INTO dates VALUES (?, ?, ?)", _days([row]))
        cited = [key for key in dict.fromkeys(item.sources) if key in known]
        connection.executemany(
            "INSERT INTO item_sources VALUES (?, ?, ?)",
            [(number, position, key) for position, key in enumerate(cited)],
        )
        connection.executemany("INSERT INTO links VALUES (?, ?, ?, ?)", _links(row, where))


def _links(row: _Row, where: Mapping[tuple[str, str, str], int]) -> list[tuple[int, int, str, int]]:
    named = [("body", target) for block in row.item.blocks for target in links_of(block)]
    if isinstance(row.item, Quiz):
        named += [("body", target) for _, target in row.item.taught_in()]
    named += [("related", target) for target in row.item.related]
    out: list[tuple[int, int, str, int]] = []
    for how, target in dict.fromkeys(named):
        kind, _, id = target.partition(":")
        number = where.get((row.language, kind, id))
        if number is not None:
            out.append((row.number, len(out), how, number))
    return out
