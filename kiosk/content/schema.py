"""The tables of a release file, as migrations."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

migrations = Migrations("release")

_TABLES = """
CREATE TABLE meta (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- number follows language, then kind, order and title: a range is a language,
-- and the order of numbers is the order of equally good search results
CREATE TABLE items (
  number INTEGER PRIMARY KEY,
  language TEXT NOT NULL,
  kind TEXT NOT NULL,
  id TEXT NOT NULL,
  words TEXT NOT NULL,
  revision INTEGER NOT NULL,
  title TEXT NOT NULL,
  folded TEXT NOT NULL,
  summary TEXT NOT NULL,
  position INTEGER NOT NULL,
  section TEXT NOT NULL DEFAULT '',
  part TEXT NOT NULL DEFAULT '',
  facts TEXT NOT NULL DEFAULT '{}',
  next_review TEXT NOT NULL,
  reviewed INTEGER NOT NULL,
  plain TEXT NOT NULL,
  json TEXT NOT NULL,
  UNIQUE (language, kind, id)
) STRICT;
CREATE INDEX items_kinds ON items (language, kind);
CREATE INDEX items_listed ON items (language, kind, section, position, number);
CREATE INDEX items_titled ON items (language, folded);

CREATE TABLE languages (
  tag TEXT PRIMARY KEY,
  first INTEGER NOT NULL REFERENCES items (number),
  last INTEGER NOT NULL REFERENCES items (number),
  own INTEGER NOT NULL,
  borrowed INTEGER NOT NULL
) STRICT;

CREATE TABLE sources (
  key TEXT PRIMARY KEY,
  authors TEXT NOT NULL,
  year INTEGER,
  title TEXT NOT NULL,
  place TEXT NOT NULL,
  address TEXT NOT NULL
) STRICT;

CREATE TABLE item_sources (
  item INTEGER NOT NULL REFERENCES items (number),
  position INTEGER NOT NULL,
  source TEXT NOT NULL REFERENCES sources (key),
  PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX item_sources_used ON item_sources (source);

CREATE TABLE links (
  item INTEGER NOT NULL REFERENCES items (number),
  position INTEGER NOT NULL,
  how TEXT NOT NULL CHECK (how IN ('body', 'related')),
  target INTEGER NOT NULL REFERENCES items (number),
  PRIMARY KEY (item, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX links_target ON links (target);

CREATE TABLE motions (
  id TEXT PRIMARY KEY,
  seconds REAL NOT NULL,
  sha256 TEXT NOT NULL,
  clip BLOB NOT NULL
) STRICT;

CREATE TABLE words (
  language TEXT NOT NULL,
  word TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (language, word)
) STRICT, WITHOUT ROWID;
"""

_SEARCH = """
CREATE VIRTUAL TABLE titles USING fts5 (
  title, keywords, content='', prefix='1 2 3 4',
  tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE texts USING fts5 (
  summary, body, content='', prefix='1 2 3 4', detail=none,
  tokenize="unicode61 remove_diacritics 2"
);
"""


def execute_all(db: Database, statements: str) -> None:
    """Run statements, each ended by a semicolon at a line's end, in the caller's transaction."""
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)


MEDIA = """
-- pictures and sounds that an item shows; text is what was said about each, as JSON
CREATE TABLE media (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('picture', 'sound')),
  mime TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  width INTEGER NOT NULL,
  height INTEGER NOT NULL,
  seconds REAL NOT NULL,
  text TEXT NOT NULL,
  bytes BLOB NOT NULL
) STRICT;
"""


_DATES = """
-- items that are not shown every day: from the first day to the last, far away where there is none
CREATE TABLE dates (
  item INTEGER PRIMARY KEY REFERENCES items (number),
  first TEXT NOT NULL,
  last TEXT NOT NULL
) STRICT;
CREATE INDEX items_due ON items (next_review);
"""


@migrations()
def tables(db: Database) -> None:
    """Items with summary columns and JSON, bibliography, links, compiled motions."""
    execute_all(db, _TABLES)


@migrations()
def search(db: Database) -> None:
    """Full-text indexes without a copy of the text: titles first, then everything else."""
    execute_all(db, _SEARCH)


@migrations()
def media(db: Database) -> None:
    """Pictures and sounds that staff brought in."""
    execute_all(db, MEDIA)


@migrations()
def dates(db: Database) -> None:
    """Days from which and until which an item is shown."""
    execute_all(db, _DATES)
