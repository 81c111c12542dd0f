"""What a page says of its review: by whom, by the same person, overdue, older than its original."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from kiosk.content.model import Review
from kiosk.content.reader import Shown
from kiosk.device.settings import ReviewSettings
from kiosk.viewmodels.patient.review_status import remarks, review_line, signatures
from kiosk.viewmodels.services import Services

BEN = Review(name="Ben Hall", credential="PT, DPT", date=date(2026, 3, 2))
DRAFT = "Draft: not yet checked by a clinician."


@pytest.fixture
def services(services: Services) -> Iterator[Services]:
    """On the day before the review of what is shown."""
    item = services.reader.page("what-it-is", "en").item
    services.reader.today = lambda: item.next_review
    yield services
    services.reader.today = date.today
    services.reader.withdraw_after = None


def page(services: Services, *signed: Review, behind: bool = False) -> Shown[Any]:
    shown = services.reader.page("what-it-is", "en")
    item = shown.item.model_copy(update={"reviewed_by": signed})
    return replace(shown, item=item, behind=behind)


def days_later(services: Services, days: int) -> None:
    due = services.reader.page("what-it-is", "en").item.next_review
    services.reader.today = lambda: due + timedelta(days=days)


def test_nobody_and_somebody(services: Services) -> None:
    assert review_line(page(services), services) == DRAFT
    signed = "Checked by Ben Hall, PT, DPT, on March 2, 2026."
    assert review_line(page(services, BEN), services) == signed
    services.display.setLanguage("es")
    assert "2 de marzo de 2026" in review_line(page(services, BEN), services)


def test_who_checked_their_own_words_is_told_so(services: Services) -> None:
    alone = BEN.model_copy(update={"own": True})
    line = "Written and checked by the same person: Ben Hall, PT, DPT, on March 2, 2026."
    assert review_line(page(services, alone), services) == line
    assert signatures(page(services, alone).item, "en") == [line]


def test_a_review_is_overdue_the_day_after(services: Services) -> None:
    assert remarks(page(services), services) == []
    days_later(services, 1)
    (line,) = remarks(page(services), services)
    assert line.startswith("The clinic planned to review this page by ")
    assert line.endswith("It has not been done yet.")
    assert review_line(page(services), services) == f"{DRAFT}\n{line}"
    services.settings = replace(services.settings, review=ReviewSettings(overdue="warn"))
    assert remarks(page(services), services) == []  # the site tells its staff only


def test_words_older_than_their_original_say_so(services: Services) -> None:
    (line,) = remarks(page(services, behind=True), services)
    assert line == "The English page has changed since this one was translated."


def test_a_page_that_nobody_reviews_goes_after_its_days_of_grace(services: Services) -> None:
    assert ReviewSettings(overdue="tell", grace_days=7).withdraw_after is None
    services.reader.withdraw_after = ReviewSettings("withdraw", 7).withdraw_after
    days_later(services, 7)
    assert "what-it-is" in [card.id for card in services.reader.chapters("muscle", "en")]
    days_later_of = services.reader.page("what-it-is", "en").item.next_review
    services.reader.today = lambda: days_later_of + timedelta(days=8)
    assert "what-it-is" not in [card.id for card in services.reader.chapters("muscle", "en")]
    services.navigator.open("chapter", "what-it-is")  # a link from before leads nowhere
    assert services.navigator.depth == 1
    services.navigator.open("muscle", "")
    services.navigator.open("exercises", "")
    services.navigator.open("safety", "")
    assert services.navigator.screen.name == "safety"


@pytest.mark.parametrize(
    ("name", "item"),
    [("chapter", "what-it-is"), ("exercise", "clamshell"), ("about", ""), ("safety", "")],
)
def test_every_page_says_so(services: Services, name: str, item: str) -> None:
    services.navigator.open(name, item)
    screen = services.navigator.screen
    if name == "exercise":
        assert screen.reviews == []
        assert screen.remarks == []
    elif name == "about":
        assert screen.draft
    else:
        assert screen.review.startswith(DRAFT)
    services.navigator.openTerm("tendon")
    assert services.navigator.term.get("review", DRAFT).startswith(DRAFT)
