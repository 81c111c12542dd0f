"""The log: narrowed to a question, written to a file that proves itself."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest

from kiosk.studio import audit, log
from kiosk.studio.log import Wanted
from kiosk.studio.store import Store, StudioError
from tests.studio.hands import Clock


def done(store: Store, person: int | None, what: str, subject: str = "page rest en") -> None:
    with store.write(person, what, subject, note="=1+1"):
        pass


@pytest.fixture
def busy(store: Store, ana: int, ben: int, clock: Clock) -> Store:
    """Three days of work, and something the program did."""
    for day in range(3):
        done(store, ana, "saved", f"page rest {day}")
        done(store, ben, "approved")
        clock.forward(86_400)
    done(store, None, "planned release not made", "plan 1")
    return store


def test_the_log_answers_who_what_and_when(busy: Store, ana: int) -> None:
    found = log.find(busy, Wanted(person=ana))
    assert [entry.subject for entry in found] == ["page rest 2", "page rest 1", "page rest 0"]
    assert [e.what for e in log.find(busy, Wanted(program=True))] == ["planned release not made"]
    assert len(log.find(busy, Wanted(what="approved"))) == 3
    assert len(log.find(busy, Wanted(since="2026-03-03", until="2026-03-04"))) == 2
    assert [e.subject for e in log.find(busy, Wanted(words="REST 03-03 saved"))] == ["page rest 1"]
    assert log.kinds(busy) == ["approved", "planned release not made", "saved"]
    assert [name for _, name in log.authors(busy)] == ["Ana", "Ben"]
    assert log.count(busy) == 7


def test_the_log_is_read_page_by_page(busy: Store) -> None:
    first = log.find(busy, Wanted(), most=4)
    rest = log.find(busy, Wanted(), before=first[-1].id, most=4)
    assert [entry.id for entry in (*first, *rest)] == [7, 6, 5, 4, 3, 2, 1]


def test_an_exported_log_proves_itself(busy: Store, ben: int, tmp_path: Path) -> None:
    head = audit.head(busy.connection)[2]
    made = log.export(busy, ben, tmp_path / "log.jsonl", "jsonl")
    assert (made.count, made.head) == (7, head)
    assert log.check_file(made.path) == made
    (entry,) = log.find(busy, Wanted(what="exported the log"))
    assert (entry.details["entries"], entry.details["head"]) == (7, head)
    lines = made.path.read_text("utf-8").splitlines()
    for wrong in (
        [lines[0].replace("saved", "shred"), *lines[1:]],
        [lines[0], *lines[2:]],
        [lines[0], "{}", *lines[2:]],
        [*lines[:3], "nothing", *lines[3:]],
    ):
        made.path.write_text("\n".join(wrong), "utf-8")
        with pytest.raises(StudioError, match="not as it was written"):
            log.check_file(made.path)


def test_a_table_for_spreadsheets_holds_no_formula(busy: Store, ben: int, tmp_path: Path) -> None:
    done(busy, ben, "saved", "=HYPERLINK(1)")
    made = log.export(busy, ben, tmp_path / "log.csv", "csv")
    with made.path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert len(rows) == 8
    assert rows[-1]["hash"] == made.head
    assert rows[-1]["subject"] == "'=HYPERLINK(1)"
    assert json.loads(rows[0]["details"]) == {"note": "=1+1"}


def test_editors_do_not_export_and_a_full_disk_says_so(
    busy: Store, ana: int, ben: int, tmp_path: Path
) -> None:
    with pytest.raises(StudioError, match="Ana is an editor"):
        log.export(busy, ana, tmp_path / "log.csv", "csv")
    with pytest.raises(StudioError, match="could not be written"):
        log.export(busy, ben, tmp_path / "none" / "log.csv", "csv")
    assert log.find(busy, Wanted(what="exported the log")) == []
