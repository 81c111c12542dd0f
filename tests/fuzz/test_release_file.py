"""Release files: bits, bytes, values, tables. Shown as they were written, or refused."""

from __future__ import annotations

import json
import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from functools import cache
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from content_sample import SAMPLE
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import opening
from kiosk.content.opening import ReleaseError
from kiosk.content.reader import NotInRelease, Reader
from kiosk.content.release import build_release
from kiosk.content.search import Search
from kiosk.content.shelf import Shelf
from kiosk.content.walk import walk
from tests.fuzz.bounds import refusal, sandbox
from tests.fuzz.harm import as_json, edits, fuzz, nasty, nasty_text, spoiled, spoiled_values


@cache
def good() -> Path:
    """A release of the sample, built once."""
    folder = Path(mkdtemp(prefix="sidestep-fuzz-"))
    build_release(SAMPLE, folder / "good.db", number=3)
    return folder / "good.db"


@pytest.fixture(scope="module", autouse=True)
def _built() -> Iterator[None]:
    folder = good().parent
    yield
    shutil.rmtree(folder)
    good.cache_clear()


def show(path: Path) -> None:
    """Read a release as the kiosk does, page after page."""
    opening.verify(path)
    with Reader.open(path) as reader:
        for language in (*reader.languages, "xx"):
            for kind in ("page", "exercise", "condition", "term", "notice", "question_set"):
                for card in reader.cards(kind, language):  # type: ignore[arg-type]
                    refusal(NotInRelease, lambda: reader.shown(card.kind, card.id, language))  # noqa: B023
            Search(reader).find("tendon pain hipp", language)
        refusal(NotInRelease, lambda: reader.question_set("safety", "en"))
        for motion in reader.motions:
            reader.clip(motion).at(1.0)
        reader.bibliography()
        reader.items("en")


def use(path: Path, folder: Path) -> None:
    """Show it, and try to publish it; what was refused is not on the shelf."""
    shelf = Shelf(folder / "releases")
    shown = refusal(ReleaseError, lambda: show(path))
    refused = refusal(ReleaseError, lambda: shelf.publish(path))
    assert refused or not shown, f"published, though it cannot be shown: {shown}"
    if refused:
        assert shelf.releases() == ()
    else:
        shelf.open_current().reader.close()


@fuzz(40)
@given(changes=edits)
def test_a_spoiled_release_is_shown_or_refused(changes: list[tuple]) -> None:
    with sandbox() as folder:
        (folder / "r.db").write_bytes(spoiled(good().read_bytes(), changes))
        use(folder / "r.db", folder)


@fuzz(20)
@given(page=st.integers(0, 200), at=st.integers(0, 100), new=st.binary(min_size=1, max_size=8))
def test_a_release_with_a_bad_page_head_is_shown_or_refused(page: int, at: int, new: bytes) -> None:
    data = bytearray(good().read_bytes())
    where = page * 4096 % len(data) + at
    data[where : where + len(new)] = new
    with sandbox() as folder:
        (folder / "r.db").write_bytes(data)
        use(folder / "r.db", folder)


def rewritten(folder: Path, *statements: tuple[str, tuple[Any, ...]] | str) -> Path:
    """A copy of the release in which somebody wrote with a tool."""
    path = folder / "r.db"
    shutil.copyfile(good(), path)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        for one in statements:
            sql, values = (one, ()) if isinstance(one, str) else one
            db.execute(sql, values)
    return path


_COLUMNS = {
    "items": ("id", "kind", "language", "words", "title", "summary", "facts", "json", "section",
              "plain", "next_review", "revision", "number", "position"),
    "meta": ("value", "key"),
    "links": ("target", "how"),
    "languages": ("first", "last", "tag"),
    "motions": ("clip", "id", "seconds"),
    "words": ("word", "count"),
    "sources": ("year", "title", "address"),
}  # fmt: skip
columns = st.sampled_from([(table, name) for table, names in _COLUMNS.items() for name in names])
values = (
    st.none() | st.integers(-(2**63), 2**63 - 1) | st.floats() | st.binary(max_size=40)
    | nasty_text.filter(lambda t: t.isascii() or "\ud800" not in t)
    .filter(lambda t: not any(0xD800 <= ord(c) < 0xE000 for c in t))
    | nasty.map(as_json)
)  # fmt: skip


@fuzz(60)
@given(column=columns, value=values, every=st.booleans())
def test_a_release_with_any_value_anywhere_is_shown_or_refused(
    column: tuple[str, str], value: Any, every: bool
) -> None:
    table, name = column
    where = "" if every else f" WHERE {name} = (SELECT max({name}) FROM {table})"
    with sandbox() as folder:
        try:
            path = rewritten(folder, (f"UPDATE OR IGNORE {table} SET {name} = ?{where}", (value,)))
        except sqlite3.Error:
            return  # the table itself does not take it
        use(path, folder)


def texts() -> list[str]:
    with closing(sqlite3.connect(good())) as db:
        return [row[0] for row in db.execute("SELECT json FROM items ORDER BY number")]


@fuzz(50)
@given(data=st.data(), at=st.integers(0, 50))
def test_a_release_with_spoiled_items_is_shown_or_refused(data: st.DataObject, at: int) -> None:
    every = texts()
    number = at % len(every)
    text = as_json(data.draw(spoiled_values(json.loads(every[number]))))
    with sandbox() as folder:
        change = ("UPDATE items SET json = ? WHERE number = ?", (text, number + 1))
        use(rewritten(folder, change), folder)


ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT {} FROM n"
HOSTILE = {
    "an endless view of what it says": (
        "DROP TABLE meta",
        f"CREATE VIEW meta AS {ENDLESS.format('i AS key, i AS value')}",
    ),
    "an endless view of motions": (
        "DROP TABLE motions",
        f"CREATE VIEW motions AS {ENDLESS.format('i AS id, 1.0 AS seconds, 0 AS clip')}",
    ),
    "a trigger": (
        "CREATE TRIGGER t AFTER INSERT ON meta BEGIN DELETE FROM items; END",
    ),
    "a computed column": (
        "ALTER TABLE meta RENAME TO m2",
        "CREATE TABLE meta (key TEXT, value TEXT AS (hex(zeroblob(1000))))",
        "INSERT INTO meta (key) SELECT key FROM m2",
        "DROP TABLE m2",
    ),
    "an index over an expression": ("CREATE INDEX evil ON items (abs(revision))",),
    "a partial index": ("CREATE INDEX evil ON items (title) WHERE title LIKE '%a%'",),
    "one more table": ("CREATE TABLE more (x)",),
    "a table of another form": (
        "CREATE TABLE m2 (key TEXT PRIMARY KEY, value)",
        "INSERT INTO m2 SELECT * FROM meta",
        "DROP TABLE meta",
        "ALTER TABLE m2 RENAME TO meta",
    ),
    "a virtual table of another kind": (
        "DROP TABLE titles",
        "CREATE VIRTUAL TABLE titles USING rtree(id, x, y)",
    ),
    "no table of items": ("DROP TABLE items",),
    "a schema edited by hand": (
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET sql = 'CREATE TABLE meta (key, value, PRIMARY KEY(key)) "
        "WITHOUT ROWID' WHERE name = 'meta'",
    ),
    "two tables in one place": (
        "PRAGMA writable_schema=ON",
        "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
        "name = 'items') WHERE name = 'meta'",
    ),
    "a hash that leads elsewhere": (
        "UPDATE meta SET value = '../../evil' WHERE key = 'sha256'",
    ),
    "a number below all": ("UPDATE meta SET value = '-5' WHERE key = 'number'",),
    "a number without end": ("UPDATE meta SET value = '9e99' WHERE key = 'number'",),
    "no languages": ("UPDATE meta SET value = '[]' WHERE key = 'languages'",),
    "languages that are none": ("UPDATE meta SET value = '\"en\"' WHERE key = 'languages'",),
    "made before time": (
        "UPDATE meta SET value = '0001-01-01' WHERE key = 'created'",
        "UPDATE items SET json = '{' WHERE number = 1",
    ),
    "a sound of a gigabyte": ("UPDATE motions SET clip = zeroblob(70000000)",),
    "links in a circle to nowhere": ("PRAGMA foreign_keys=OFF", "UPDATE links SET target = 999999"),
    "a page deep in lists": (
        "UPDATE items SET json = replace(hex(zeroblob(60000)), '00', '[') WHERE number = 1",
    ),
}  # fmt: skip


@pytest.mark.parametrize("how", HOSTILE)
def test_a_release_made_to_do_harm_is_refused(how: str) -> None:
    with sandbox() as folder:
        path = rewritten(folder, *HOSTILE[how])
        shelf = Shelf(folder / "releases")
        with pytest.raises(ReleaseError) as refused:
            shelf.publish(path)
        assert "\n" not in str(refused.value)
        assert shelf.releases() == ()
        assert [p.name for p in folder.iterdir()] == ["r.db"]


def test_links_in_a_circle_are_no_harm() -> None:
    with sandbox() as folder:
        path = rewritten(
            folder,
            "INSERT OR IGNORE INTO links SELECT a.number, 900 + b.number, 'related', b.number "
            "FROM items AS a, items AS b WHERE a.language = b.language",
        )
        use(path, folder)
        walk(path)


@pytest.mark.parametrize("kind", ["link", "pipe", "device", "folder", "nothing", "link in a loop"])
def test_what_is_no_plain_file_is_refused(kind: str, odd: Any) -> None:
    with sandbox() as folder:
        path = odd(folder, kind, good())
        shelf = Shelf(folder / "releases")
        if kind == "link":  # whoever publishes a file by name may name it by a link
            assert shelf.publish(path).number == 3
            return
        with pytest.raises((ReleaseError, OSError)):
            shelf.publish(path)
        assert shelf.releases() == ()
