"""What to do with ten minutes: at most five lines, the most worthwhile first."""

from __future__ import annotations

from datetime import UTC, datetime

from kiosk.studio.items import Key
from kiosk.studio.people import Person
from kiosk.viewmodels.staff.history_compare import dose_rows
from kiosk.viewmodels.staff.today_lines import MOST, Everybodys, Line, Mine, Text, lines

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
REST = Text(Key("page", "rest", "en"), "Rest")
ALMEJA = Text(Key("exercise", "clamshell", "es"), "La almeja", "Shorter")
BUSY = Everybodys(("Walk",), ("Sit", "Stand"), ("Rest",), ("a", "b", "c", "d"), "late", "")


def who(role: str) -> Person:
    return Person(1, "Ana", role, "PT", disabled=False, has_pin=False)


def said(own: Mine, all: Everybodys, role: str = "admin") -> list[Line]:
    return lines(own, all, who(role), NOW, "en")


def test_nothing_waits() -> None:
    assert said(Mine(), Everybodys()) == []
    assert said(Mine(), Everybodys(backup="good")) == []


def test_one_thing_is_opened_itself() -> None:
    first, second, third = said(Mine((REST,), (ALMEJA,), (REST,)), Everybodys())
    assert (first.screen, first.item) == ("review-item", "page:rest:en")
    assert (second.screen, second.item) == ("translate", "exercise:clamshell:es")
    assert second.line == "La almeja: “Shorter”"
    assert (third.screen, third.item) == ("edit", "page:rest:en")


def test_several_things_lead_to_the_list_that_has_them() -> None:
    found = said(Mine((REST, ALMEJA), (), (REST, REST)), BUSY)
    assert len(found) == MOST
    assert [(one.screen, one.item) for one in found] == [
        ("review", ""),
        ("content", "drafts"),
        ("content", "due:past"),
        ("publish", ""),
        ("backup", ""),
    ]
    assert found[0].line == "Rest, La almeja"
    rest = said(Mine(), BUSY)
    assert [(one.screen, one.item) for one in rest[3:]] == [
        *(("content", "due:30"), ("content", "behind"))
    ]
    assert rest[-1].line == "A, B, C and 1 more"


def test_editors_are_not_told_what_they_may_not_do() -> None:
    screens = [one.screen for one in said(Mine(), BUSY, "editor")]
    assert "publish" not in screens
    assert "backup" not in screens


def test_trouble_comes_first() -> None:
    first = said(Mine(trouble=("A restore was finished.",)), BUSY)[0]
    assert (first.text, first.urgent) == ("A restore was finished.", True)


def test_a_dose_number_by_number() -> None:
    text = "---\nid: a\ndose: {{sets: [1, 2], reps: {0}, days_per_week: 3}}\n---\n"
    rows = dose_rows(text.format("[8, 10]"), text.format("12"))
    assert [(one["name"], one["before"], one["now"], one["changed"]) for one in rows] == [
        ("Sets", "1–2", "1–2", False),
        ("Repetitions", "8–10", "12", True),
        ("Days a week", "3", "3", False),
    ]
    assert dose_rows(text.format("12"), text.format("12")) == []
    assert dose_rows("words", "words") == []
