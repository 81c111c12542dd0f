"""The health report: what needs care comes first, in words that say what to do, and on paper."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from kiosk.content.reviews import Reviews
from kiosk.device import health
from kiosk.device.clock import Clock
from kiosk.device.health import FAULTS, Health, Restart, Why
from kiosk.device.supervise.ladder import RUNGS
from kiosk.studio.backup_plan import BackupRecord
from kiosk.studio.people import Person
from kiosk.tour_health import invented
from kiosk.viewmodels.staff import health_words
from kiosk.viewmodels.staff.device_facts import Facts
from kiosk.viewmodels.staff.health_look import Care, Looked
from kiosk.viewmodels.staff.health_paper import as_html, as_text, write_pdf, write_text
from kiosk.viewmodels.staff.health_report import MOST_ROWS, Report, report
from kiosk.viewmodels.staff.health_words import fact
from kiosk.viewmodels.staff.today_lines import Everybodys, Mine, lines

NOW = datetime(2026, 11, 28, 12, tzinfo=UTC)
RECORD = invented(NOW, release=3, sha256="ab" * 32)
FINE = Clock(NOW, synchronised=True)
FIGURE = fact("person", "note", "The person is drawn live.")
BACKED_UP = BackupRecord(NOW - timedelta(hours=5), "backup.zip", "")


def made(record: Health | None = RECORD, **more: Any) -> Report:
    found = {"clock": FINE, "reviews": Reviews(9, next_day=date(2027, 6, 30), next_items=2)}
    looked = Looked(record, **({"unreadable": False} | found | more))
    facts = Facts(80 * 10**9, 271 * 10**9, 0, (), backup=BACKED_UP, standing="good", health=looked)
    return report(facts, FIGURE, "Hillside", NOW, "en")


def on(rung: str) -> Health:
    assert RECORD.now is not None
    return replace(RECORD, now=replace(RECORD.now, rung=rung))


def test_a_calm_machine_is_well_and_says_so() -> None:
    found = made()
    assert (found.headline, found.kind, found.cares) == ("All is well.", "good", ())
    assert found.days_told == "24 of 27 days were calm."
    assert [one.mark for one in found.days].count("none") == 3
    first = found.rows[0]
    assert first["text"].startswith("A fresh start while nobody was there.")
    assert found.rows[1]["text"] == "The program did not answer. It was back after 9.4 seconds."
    assert found.rows[1]["kind"] == "care"
    assert found.counted.startswith("Since November 2, 2026: ")


@pytest.mark.parametrize("rung", RUNGS[1:])
def test_each_rung_says_what_is_shown_why_and_what_to_do(rung: str) -> None:
    found = made(on(rung))
    assert found.headline == "One thing needs care."
    (care,) = found.cares
    assert care["text"] == (
        f"{health_words.rung(rung)}, because the program did not answer. "
        f"What to do: {health_words.remedy(rung)}"
    )
    assert health_words.rung(rung) != rung
    assert health_words.remedy(rung)


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ({"unreadable": True, "record": None}, "cannot be read"),
        ({"record": replace(RECORD, storm=True)}, "fails again and again"),
        ({"record": replace(RECORD, now=health.Now("2026-11-28T11:50:00+00:00"))}, "not written"),
        ({"clock": Clock(datetime(2000, 1, 1, tzinfo=UTC), "battery")}, "says the year 2000"),
        ({"clock": Clock(NOW, "behind", NOW + timedelta(days=1))}, "is or was wrong"),
        ({"reviews": Reviews(9, 4, date(2026, 1, 1))}, "4 items are past their day of review."),
    ],
)
def test_what_is_wrong_is_named_at_the_head(more: dict[str, Any], words: str) -> None:
    found = made(**more)
    assert found.kind == "care"
    assert [words in one["text"] for one in found.cares] == [True]


def test_a_machine_without_a_record_says_what_is_not_known() -> None:
    found = made(None)
    assert (found.days, found.rows, found.counted) == ((), (), "")
    text = as_text(found)
    assert "Nothing was counted yet." in text
    assert "not known yet" in text


def test_every_reason_has_words() -> None:
    for why in health.get_args(Why):
        assert health_words.why(why) != why
        assert health_words.row(Restart(health.utc(NOW), why), "en")["text"]
    assert all(health_words.because(why) != why for why in FAULTS)


def test_many_restarts_are_cut_and_counted() -> None:
    at = health.utc(NOW - timedelta(hours=1))
    found = made(replace(RECORD, restarts=(Restart(at, "crash", "flipbook"),) * 40))
    assert (len(found.rows), found.more) == (MOST_ROWS, 40 - MOST_ROWS)
    assert "At that time: The screen runs without 3D." in found.rows[0]["text"]
    assert [one.faults for one in found.days if one.mark == "care"] == [40]


def test_the_text_marks_what_needs_care_without_colour() -> None:
    lines = as_text(made(on("flipbook"))).splitlines()
    assert lines[0] == "Health report · Hillside"
    marked = [line for line in lines if line.startswith("! ")]
    assert marked[0].startswith("! The screen runs without 3D, because")
    assert any(line.startswith("! ") and "failed 2 times" in line for line in lines)


def test_it_prints_on_two_pages_at_most(tmp_path: Path, qtbot: QtBot) -> None:
    at = health.utc(NOW - timedelta(hours=1))
    full = made(replace(on("software"), restarts=(Restart(at, "hang", back_s=3),) * 99))
    assert 1 <= write_pdf(full, tmp_path / "full.pdf") <= 2
    assert write_pdf(made(), tmp_path / "calm.pdf") <= 2
    assert (tmp_path / "calm.pdf").read_bytes().startswith(b"%PDF")
    write_text(made(), tmp_path / "calm.txt")
    assert (tmp_path / "calm.txt").read_text("utf-8") == as_text(made())


def test_words_of_a_site_are_no_markup() -> None:
    found = replace(made(), title="<b>Clinic</b> & more")
    assert "&lt;b&gt;Clinic&lt;/b&gt; &amp; more" in as_html(found)


def said(care: Care) -> list[tuple[str, str]]:
    who = Person(1, "Ana", "editor", "", disabled=False, has_pin=False)
    found = lines(Mine(), Everybodys(care=care), who, NOW, "en")
    assert all(one.urgent and one.screen == "health" for one in found)
    return [(one.text, one.line) for one in found]


def test_today_says_what_needs_somebody_and_nothing_else() -> None:
    assert said(Care(RECORD, "", False, 0, FINE)) == []
    assert said(Care(RECORD, "flipbook", False, 0, FINE)) == [
        ("The screen runs without 3D", "Start the machine again when it is calm.")
    ]
    assert said(Care(RECORD, "", False, 5, FINE)) == [("The program failed 5 times this week", "")]
    assert said(Care(RECORD, "", True, 9, FINE)) == [("The program fails again and again", "")]
    ((text, line),) = said(Care(None, "", False, 0, Clock(NOW, "behind", NOW)))
    assert text == "The clock of the machine is wrong"
    assert "Set it" in line
