"""The tables of a release file as SQL, and whether a file has these and nothing else.

A file that somebody brought can hold more than tables: views that never end in the place of
tables, triggers, columns that are computed. None of it is read.
"""

from __future__ import annotations

import re
import sqlite3

TABLES = """
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

SEARCH = """
CREATE VIRTUAL TABLE titles USING fts5 (
  title, keywords, content='', prefix='1 2 3 4',
  tokenize="unicode61 remove_diacritics 2"
);
CREATE VIRTUAL TABLE texts USING fts5 (
  summary, body, content='', prefix='1 2 3 4', detail=none,
  tokenize="unicode61 remove_diacritics 2"
);
"""

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


DATES = """
-- items that are not shown every day: from the first day to the last, far away where there is none
CREATE TABLE dates (
  item INTEGER PRIMARY KEY REFERENCES items (number),
  first TEXT NOT NULL,
  last TEXT NOT NULL
) STRICT;
CREATE INDEX items_due ON items (next_review);
"""

_OWN = re.compile(r"CREATE (?:VIRTUAL TABLE|TABLE|INDEX) (\w+).*", re.DOTALL)
_SHADOWS = {
    f"{name}_{part}"
    for name in ("titles", "texts")
    for part in ("data", "idx", "content", "docsize", "config")
}
_KEPT_BY_OTHERS = re.compile(
    r"_sqlite_migrations|idx__sqlite_migrations\w*|sqlite_(?:stat[134]|autoindex_\w+)"
)
_COMPUTED = re.compile(r"\b(?:AS|CHECK|DEFAULT|WHERE|GENERATED|SELECT|COLLATE)\b", re.IGNORECASE)


def _statements() -> dict[str, str]:
    found = {}
    for statement in "\n".join((TABLES, SEARCH, MEDIA, DATES)).split(";\n"):
        begin = statement.find("CREATE ")
        if begin >= 0 and (match := _OWN.match(statement[begin:])):
            found[match[1]] = _plain(match[0])
    return found


def _plain(sql: str) -> str:
    return " ".join(sql.split())


_KNOWN = _statements()
NEEDED = frozenset({"meta", "items", "sources", "links", "motions", "words", "titles", "texts"})


def _beside(name: str) -> bool:
    """Whether SQLite or the migrations keep something of this name beside our tables."""
    return name in _SHADOWS or _KEPT_BY_OTHERS.fullmatch(name) is not None


def strange(connection: sqlite3.Connection) -> str:
    """The first thing in a file that no release holds, or that every one does; "" when it is right.

    Raises sqlite3.Error.
    """
    missing = set(NEEDED)
    for kind, name, sql in connection.execute("SELECT type, name, sql FROM sqlite_schema"):
        text = _plain(str(sql or ""))
        missing.discard(str(name))
        if kind not in ("table", "index"):
            return f"{kind} {name}"
        if name in _KNOWN:
            if text != _KNOWN[name]:
                return f"{kind} {name}"
        elif (
            name not in _SHADOWS and not _KEPT_BY_OTHERS.fullmatch(str(name))
        ) or _COMPUTED.search(text):
            return f"{kind} {name}"
    return f"no table {min(missing)}" if missing else ""
