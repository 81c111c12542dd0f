"""The tables of the studio store, as migrations.

What must hold whatever program writes is held by the tables themselves: revisions, review steps
and the log are never changed, nobody approves their own words, and what was approved is what was
read.
"""

from __future__ import annotations

import re
from functools import cache
from sqlite3 import Connection

from sqlite_utils import Database, Migrations

from kiosk.content.schema import execute_all

migrations = Migrations("studio")
_KEPT_BY_OTHERS = re.compile(
    r"(?:table|index) "
    r"(?:(?:idx_)?_sqlite_migrations\w*|sqlite_(?:stat[134]|autoindex_\w+|sequence))"
)

_TABLES = """
CREATE TABLE site (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE people (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL UNIQUE COLLATE NOCASE,
  role TEXT NOT NULL CHECK (role IN ('editor', 'reviewer', 'admin')),
  credential TEXT NOT NULL DEFAULT '',
  passphrase TEXT NOT NULL,
  pin TEXT,
  made_at TEXT NOT NULL,
  disabled_at TEXT
) STRICT;

CREATE TABLE attempts (
  person INTEGER PRIMARY KEY REFERENCES people (id),
  failures INTEGER NOT NULL,
  last_at TEXT NOT NULL,
  wait_until TEXT NOT NULL
) STRICT;

CREATE TABLE recovery_codes (
  id INTEGER PRIMARY KEY,
  person INTEGER NOT NULL REFERENCES people (id),
  hash TEXT NOT NULL,
  used_at TEXT
) STRICT;
CREATE INDEX recovery_codes_of ON recovery_codes (person);

-- text is the whole source file of the item, as in db/content; language is '' for motions and
-- for the bibliography
CREATE TABLE revisions (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  language TEXT NOT NULL,
  number INTEGER NOT NULL CHECK (number >= 1),
  parent INTEGER REFERENCES revisions (id),
  author INTEGER NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  text TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  UNIQUE (kind, item, language, number)
) STRICT;

CREATE TABLE steps (
  id INTEGER PRIMARY KEY,
  revision INTEGER NOT NULL REFERENCES revisions (id),
  what TEXT NOT NULL CHECK (what IN ('submitted', 'changes asked', 'approved', 'taken back')),
  person INTEGER NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  name TEXT NOT NULL,
  credential TEXT NOT NULL DEFAULT '',
  meaning TEXT NOT NULL DEFAULT '',
  sha256 TEXT NOT NULL,
  comment TEXT NOT NULL DEFAULT '',
  block INTEGER
) STRICT;
CREATE INDEX steps_of ON steps (revision, id);

CREATE TABLE marks (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  what TEXT NOT NULL CHECK (what IN ('retired', 'back', 'withdrawn', 'returned')),
  person INTEGER NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  reason TEXT NOT NULL DEFAULT ''
) STRICT;
CREATE INDEX marks_of ON marks (kind, item, id);

CREATE TABLE drafts (
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  language TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES people (id),
  base INTEGER REFERENCES revisions (id),
  text TEXT NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (kind, item, language, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE editing (
  kind TEXT NOT NULL,
  item TEXT NOT NULL,
  language TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES people (id),
  since TEXT NOT NULL,
  seen TEXT NOT NULL,
  PRIMARY KEY (kind, item, language, person)
) STRICT, WITHOUT ROWID;

CREATE TABLE releases (
  number INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  parent TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES people (id),
  made_at TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE release_items (
  release INTEGER NOT NULL REFERENCES releases (number),
  revision INTEGER NOT NULL REFERENCES revisions (id),
  PRIMARY KEY (release, revision)
) STRICT, WITHOUT ROWID;

CREATE TABLE planned (
  id INTEGER PRIMARY KEY,
  due TEXT NOT NULL,
  person INTEGER NOT NULL REFERENCES people (id),
  note TEXT NOT NULL DEFAULT '',
  done_at TEXT,
  outcome TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  person INTEGER REFERENCES people (id),
  name TEXT NOT NULL,
  what TEXT NOT NULL,
  subject TEXT NOT NULL,
  details TEXT NOT NULL,
  previous TEXT NOT NULL,
  hash TEXT NOT NULL UNIQUE
) STRICT;
"""

_NEVER = """
CREATE TRIGGER {table}_{verb} BEFORE {verb} ON {table}
BEGIN SELECT RAISE(ABORT, '{table} are never changed'); END
"""

_APPROVAL = """
CREATE TRIGGER approval BEFORE INSERT ON steps WHEN NEW.what = 'approved'
BEGIN
  SELECT RAISE(ABORT, 'only reviewers and admins approve')
  WHERE NOT EXISTS (
    SELECT 1 FROM people
    WHERE id = NEW.person AND role IN ('reviewer', 'admin') AND disabled_at IS NULL);
  SELECT RAISE(ABORT, 'nobody approves their own words')
  WHERE NEW.person = (SELECT author FROM revisions WHERE id = NEW.revision)
    AND COALESCE((SELECT value FROM site WHERE key = 'self_approval'), 'no') <> 'yes';
  SELECT RAISE(ABORT, 'only what was submitted can be approved')
  WHERE COALESCE(
    (SELECT what FROM steps WHERE revision = NEW.revision ORDER BY id DESC LIMIT 1), ''
  ) <> 'submitted';
  SELECT RAISE(ABORT, 'only the newest revision can be approved')
  WHERE EXISTS (
    SELECT 1 FROM revisions AS r JOIN revisions AS o
      ON r.kind = o.kind AND r.item = o.item AND r.language = o.language
    WHERE o.id = NEW.revision AND r.number > o.number);
END
"""

_SAME_WORDS = """
CREATE TRIGGER same_words BEFORE INSERT ON steps
BEGIN
  SELECT RAISE(ABORT, 'the words are not those that were read')
  WHERE NEW.sha256 <> (SELECT sha256 FROM revisions WHERE id = NEW.revision);
END
"""


_ONLY_REVIEWERS = """
CREATE TRIGGER {name} BEFORE INSERT ON {table} WHEN {when}
BEGIN
  SELECT RAISE(ABORT, 'only reviewers and admins {what}')
  WHERE (SELECT role FROM people WHERE id = NEW.person) = 'editor';
END
"""

# what an editor withdraws makes a release too: it must hold nothing but what was shown before
_EDITORS_TAKE_AWAY = """
CREATE TRIGGER editors_take_away BEFORE INSERT ON release_items
BEGIN
  SELECT RAISE(ABORT, 'only reviewers and admins publish')
  WHERE (SELECT p.role FROM releases AS r JOIN people AS p ON p.id = r.person
         WHERE r.number = NEW.release) = 'editor'
    AND EXISTS (SELECT 1 FROM releases WHERE number < NEW.release)
    AND NOT EXISTS (SELECT 1 FROM release_items AS i
                    WHERE i.revision = NEW.revision AND i.release < NEW.release);
END
"""


_MEDIA = """
-- the files of pictures and sounds, named by their hash; what is said about each is a revision
CREATE TABLE media (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  kind TEXT NOT NULL CHECK (kind IN ('picture', 'sound')),
  mime TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  seconds REAL NOT NULL,
  person INTEGER NOT NULL REFERENCES people (id),
  at TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
"""


_HAS_FILE = """
CREATE TRIGGER has_file BEFORE INSERT ON revisions WHEN NEW.kind = 'media'
BEGIN
  SELECT RAISE(ABORT, 'the file of this picture or sound is not here')
  WHERE NOT EXISTS (SELECT 1 FROM media WHERE instr(NEW.text, sha256) > 0);
END
"""


@migrations()
def tables(db: Database) -> None:
    """People, revisions, review, releases, and the log."""
    execute_all(db, _TABLES)


@migrations()
def rules(db: Database) -> None:
    """What no program can get round."""
    for table in ("revisions", "steps", "marks", "releases", "release_items", "audit"):
        for verb in ("UPDATE", "DELETE"):
            db.execute(_NEVER.format(table=table, verb=verb))
    db.execute(_APPROVAL)
    db.execute(_SAME_WORDS)


@migrations()
def roles(db: Database) -> None:
    """What only reviewers and admins do; editors may withdraw, which only takes away."""
    db.execute("CREATE INDEX release_items_of ON release_items (revision, release)")
    db.execute(_EDITORS_TAKE_AWAY)
    for name, table, when, what in (
        ("who_plans", "planned", "1", "plan a release"),
        ("who_retires", "marks", "NEW.what <> 'withdrawn'", "retire items or bring them back"),
    ):
        db.execute(_ONLY_REVIEWERS.format(name=name, table=table, when=when, what=what))


@migrations()
def media(db: Database) -> None:
    """Pictures and sounds; a file that came in never changes."""
    execute_all(db, _MEDIA)
    for verb in ("UPDATE", "DELETE"):
        db.execute(_NEVER.format(table="media", verb=verb))
    db.execute(_HAS_FILE)


def foreign(connection: Connection) -> str:
    """The first view or trigger that is none of ours; "" for none. Reads nothing else.

    To be asked before anything is read: a view in the place of a table need never end.
    """
    ours = _ours()
    for name, sql in _parts(connection).items():
        if name.startswith(("view ", "trigger ")) and ours.get(name) != sql:
            return name
    return ""


def strange(connection: Connection) -> str:
    """The first table, index or trigger that is not as we made it, or is gone; "" for none.

    A trigger that somebody put in would run with whatever this program writes, and a rule that
    somebody took out would not hold any more. Raises sqlite3.Error.
    """
    found = _parts(connection)
    ours = _ours()
    for name in [*found, *ours]:
        if found.get(name) != ours.get(name):
            return name
    return ""


@cache
def _ours() -> dict[str, str]:
    db = Database(memory=True, execute_plugins=False)
    try:
        migrations.apply(db)
        return _parts(db.conn)
    finally:
        db.close()


def _parts(connection: Connection) -> dict[str, str]:
    """What there is by kind and name, as SQL without comments and line ends."""
    rows = connection.execute("SELECT type, name, sql FROM sqlite_schema ORDER BY name").fetchall()
    return {
        f"{kind} {name}": " ".join(re.sub(r"--[^\n]*", "", str(sql or "")).split())
        for kind, name, sql in rows
        # written by SQLite and by the migrations in a form of their own
        if not _KEPT_BY_OTHERS.fullmatch(f"{kind} {name}")
    }
