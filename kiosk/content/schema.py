"""The tables of a release file, as migrations."""

from __future__ import annotations

from sqlite_utils import Database, Migrations

from kiosk.content.tables import DATES, MEDIA, SEARCH, TABLES

migrations = Migrations("release")


def execute_all(db: Database, statements: str) -> None:
    """Run statements, each ended by a semicolon at a line's end, in the caller's transaction."""
    for statement in statements.split(";\n"):
        if statement.strip():
            db.execute(statement)


@migrations()
def tables(db: Database) -> None:
    """Items with summary columns and JSON, bibliography, links, compiled motions."""
    execute_all(db, TABLES)


@migrations()
def search(db: Database) -> None:
    """Full-text indexes without a copy of the text: titles first, then everything else."""
    execute_all(db, SEARCH)


@migrations()
def media(db: Database) -> None:
    """Pictures and sounds that staff brought in."""
    execute_all(db, MEDIA)


@migrations()
def dates(db: Database) -> None:
    """Days from which and until which an item is shown."""
    execute_all(db, DATES)
