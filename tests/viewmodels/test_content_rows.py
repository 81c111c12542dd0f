"""The list of content narrowed to questions, and its rows in words."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from kiosk.studio.listing import Listed, Version
from kiosk.viewmodels.staff import content_rows, item_words
from kiosk.viewmodels.staff.content import look
from kiosk.viewmodels.staff.content_rows import Asked, Everything, Mine, Row, answer

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def version(language: str, title: str, translation: str = "present", **more: object) -> Version:
    told: dict[str, object] = {
        "state": "published",
        "note": "",
        "revision": 1,
        "number": 1,
        "published": 1,
        "changed": False,
        "next_review": None,
        "author": 1,
        "author_name": "Ana",
        "at": "2026-03-01T09:00:00+00:00",
        "waiting_since": "",
    }
    first = {"language": language, "title": title, "translation": translation}
    return Version(**(told | first | more))  # type: ignore[arg-type]


def item(id: str, kind: str = "page", days: int | None = 200, **more: object) -> Listed:
    told: dict[str, object] = {
        "kind": kind,
        "id": id,
        "title": id.title(),
        "state": "published",
        "note": "",
        "withdrawn": False,
        "versions": (version("en", id.title(), changed=bool(more.pop("changed", False))),),
        "missing": (),
        "next_review": None if days is None else NOW.date() + timedelta(days=days),
        "days_left": days,
        "changed_at": "2026-03-01T09:00:00+00:00",
        "changed_by": "Ana",
    }
    return Listed(**(told | more))  # type: ignore[arg-type]


REST = item("rest", days=-10, changed=True)
WALK = item("walk", days=20, missing=("es",), changed_at="2026-03-02T08:00:00+00:00")
CLAM = item("clamshell", "exercise", versions=(version("en", "Clamshell"),))
STALE = item("sit", days=80, versions=(version("en", "Sit"), version("es", "Sentarse", "stale")))
OLD = item("old", state="retired", days=None, missing=("es",))
ALL = Everything(
    (CLAM, OLD, REST, STALE, WALK),
    frozenset({("page", "rest")}),
    (
        Mine("page", "walk", "en", "Walk well", "2026-03-02T08:30:00+00:00", new=False),
        Mine("term", "tendon", "en", "Tendon", "2026-03-02T08:40:00+00:00", new=True),
    ),
    whole=True,
)


def found(**asked: str) -> list[str]:
    return [row.item.id for row in answer(ALL, Asked(**asked)).rows]


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        ({}, ["clamshell", "rest", "sit", "walk", "tendon"]),
        ({"question": "waits"}, ["rest"]),
        ({"question": "drafts"}, ["walk", "tendon"]),
        ({"question": "due", "due": "past"}, ["rest"]),
        ({"question": "due", "due": "30"}, ["rest", "walk"]),
        ({"question": "due", "due": "90"}, ["rest", "sit", "walk"]),
        ({"question": "changed"}, ["rest"]),
        ({"question": "behind"}, ["sit", "walk"]),
        ({"question": "behind", "language": "es"}, ["sit", "walk"]),
        ({"question": "behind", "language": "fr"}, []),
        ({"question": "retired"}, ["old"]),
        ({"kind": "exercise"}, ["clamshell"]),
        ({"words": "SENTÁR"}, ["sit"]),
        ({"words": "old"}, ["old"]),
        ({"order": "last"}, ["tendon", "walk", "clamshell", "rest", "sit"]),
        ({"order": "due"}, ["rest", "walk", "sit", "clamshell", "tendon"]),
        ({"order": "title"}, ["clamshell", "rest", "sit", "tendon", "walk"]),
    ],
)
def test_what_answers_a_question(asked: dict[str, str], expected: list[str]) -> None:
    assert found(**asked) == expected


def test_every_question_says_how_many_answer_it() -> None:
    counts = answer(ALL, Asked("waits")).counts
    own = {"all": 5, "waits": 1, "drafts": 2, "due": 3, "changed": 1, "behind": 2, "retired": 1}
    assert counts == own | {"due:past": 1, "due:30": 2, "due:60": 2, "due:90": 3}
    assert answer(ALL, Asked()).kinds == {"exercise": 1, "page": 3, "term": 1}
    assert set(counts) >= set(content_rows.QUESTIONS)


def test_a_row_in_words() -> None:
    row = look(Row(STALE), "title", NOW, ("en", "es"))
    assert row["line"] == "Page · Ana, yesterday"
    assert [one["text"] for one in row["languages"]] == ["EN", "ES behind"]  # type: ignore[union-attr,index]
    assert (row["due"], row["dueMark"]) == ("Review in 3 months", "")
    assert "Español behind" in str(row["spoken"])
    late = look(Row(REST), "kind", NOW, ("en",))
    assert (late["due"], late["dueMark"]) == ("Was due 10 days ago", "past")
    assert late["group"] == "Pages"
    new = look(Row(content_rows._unsaved(ALL.drafts[1]), ALL.drafts[1]), "last", NOW, ("en",))
    assert new["line"] == "Word of the glossary · not saved yet, written 20 minutes ago"
    mine = look(Row(WALK, ALL.drafts[0]), "kind", NOW, ("en", "es"))
    assert mine["line"] == "Ana, an hour ago · you have a draft"
    assert [one["text"] for one in mine["languages"]] == ["EN", "no ES"]  # type: ignore[union-attr,index]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        *((0, "today"), (1, "tomorrow"), (-1, "yesterday"), (6, "in 6 days")),
        *((21, "in 3 weeks"), (-61, "2 months ago"), (365, "in 12 months"), (-900, "2 years ago")),
    ],
)
def test_days_in_words(days: int, words: str) -> None:
    assert item_words.until(days) == words


def test_moments_in_words() -> None:
    at = "2026-03-02T09:00:00+00:00"
    assert item_words.ago(at, NOW + timedelta(seconds=30)) == "just now"
    assert item_words.ago(at, NOW + timedelta(minutes=5)) == "5 minutes ago"
    assert item_words.day(date(2027, 1, 2), "es") == "2 de enero de 2027"
    assert item_words.day(date(2027, 1, 2), "en") == "January 2, 2027"
