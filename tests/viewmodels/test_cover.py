"""Help and cover on the real content: information, never a decision, and no claim past its day."""

from __future__ import annotations

from datetime import date

import pytest

from kiosk.viewmodels.patient.cover import (
    CoverQuestionsScreen,
    CoverScreen,
    ProgrammeScreen,
    day_in_words,
)
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services


def test_the_way_in_offers_questions_chapters_and_programs(services: Services) -> None:
    services.navigator.open("cover", "")
    screen = services.navigator.screen
    assert isinstance(screen, CoverScreen)
    assert screen.questions["title"]
    links = [entry["link"] for entry in (*screen.chapters, *screen.programmes)]
    assert "programme:hinge-health" in links
    for link in links:
        services.navigator.follow(link)
        assert services.navigator.screen.route.name in {"chapter", "programme"}
        services.navigator.back()


def test_the_questions_end_with_information_and_a_way_on(services: Services) -> None:
    services.navigator.open("cover-questions", "")
    screen = services.navigator.screen
    assert isinstance(screen, CoverQuestionsScreen)
    screen.begin()
    for option in ("start", "my-job", "no", "yes"):
        screen.choose(option)
        screen.next()
    screen.choose("phone")
    screen.choose("internet")
    screen.next()
    assert (screen.outcome["level"], screen.outcome["title"]) == ("info", "You may qualify")
    assert screen.notes
    screen.act(len(screen.actions) - 1)
    assert services.navigator.screen.route.name == "programme"


def test_cover_answers_leave_the_safety_answers_alone(services: Services) -> None:
    services.navigator.open("cover-questions", "")
    screen = services.navigator.screen
    screen.begin()
    screen.choose("see-someone")
    screen.next()
    assert screen.outcome["title"] == "See someone first"
    session = services.session
    assert session.cover
    assert (session.safety, session.safety_done, session.exercises_blocked) == ({}, False, False)


@pytest.mark.parametrize(
    ("today", "shown"), [(date(2027, 6, 30), 3), (date(2027, 7, 1), 0), (date(2026, 11, 22), 3)]
)
def test_a_claim_is_shown_until_its_day_and_not_after(
    services: Services, monkeypatch: pytest.MonkeyPatch, today: date, shown: int
) -> None:
    monkeypatch.setattr(ProgrammeScreen, "today", staticmethod(lambda: today))
    screen = ProgrammeScreen(services, Route("programme", "hinge-health"))
    assert len(screen.claims) == shown
    assert {claim["until"] for claim in screen.claims} <= {"June 30, 2027"}


def test_days_are_said_in_the_language() -> None:
    assert day_in_words(date(2027, 6, 3), "en") == "June 3, 2027"
    assert day_in_words(date(2027, 6, 3), "es") == "3 de junio de 2027"
