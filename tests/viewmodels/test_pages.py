"""What the first pages are made of, on the real content: choices, parts, pictures, sources."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QUrl

from kiosk.viewmodels.patient.muscle import PARTS, ChapterScreen, MuscleScreen
from kiosk.viewmodels.patient.notice import AboutScreen
from kiosk.viewmodels.patient.start import HomeScreen
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services


def is_drawn(address: str) -> bool:
    return Path(QUrl(address).toLocalFile()).is_file()


def test_home_leads_with_two_pictures_and_each_choice_opens(services: Services) -> None:
    choices = HomeScreen(services, Route("home")).choices
    assert [bool(choice.get("picture")) for choice in choices] == [True, True] + [False] * 4
    assert all(is_drawn(choice["picture"]) for choice in choices[:2])
    for choice in choices:
        services.navigator.reset("home")
        services.navigator.open(choice["screen"], "")
        assert services.navigator.screen.route.name != "home"


def test_every_part_of_the_story_has_a_picture_and_its_pages(services: Services) -> None:
    parts = MuscleScreen(services, Route("muscle")).parts
    assert len(parts) == len(PARTS)
    assert all(is_drawn(str(part["picture"])) for part in parts)
    pages = [chapter["id"] for part in parts for chapter in part["chapters"]]
    assert pages == [card.id for card in services.reader.chapters("muscle", "en")]


def test_parts_of_the_hip_are_named_in_the_language_that_shows(services: Services) -> None:
    screen = ChapterScreen(services, Route("chapter", "what-it-is"))
    assert screen.picture.words["pelvis_right"] == "Pelvis"
    assert screen.picture.words["femur_right"] == "Thigh bone"
    services.display.setLanguage("es")
    screen.refresh()
    assert screen.picture.words["femur_right"] == "Hueso del muslo"


@pytest.mark.parametrize(
    ("page", "stills"),
    [
        ("moves-the-thigh", ["hip-abduction-start", "hip-abduction"]),
        ("what-it-is", []),
    ],
)
def test_stills_tell_what_the_live_picture_does(
    services: Services, page: str, stills: list[str]
) -> None:
    screen = ChapterScreen(services, Route("chapter", page))
    frames = screen.picture.frames
    assert [Path(QUrl(frame["address"]).toLocalFile()).stem for frame in frames] == stills
    assert all(frame["text"] for frame in frames)


def test_a_chapter_with_a_motion_shows_two_moments_of_it(services: Services) -> None:
    screen = ChapterScreen(services, Route("chapter", "level-pelvis"))
    frames = screen.picture.frames
    assert len({frame["address"] for frame in frames}) == 2
    assert all(is_drawn(frame["address"]) for frame in frames)


def test_about_lists_every_source_once_by_age_and_says_it_is_a_draft(services: Services) -> None:
    screen = AboutScreen(services, Route("about"))
    groups = screen.sources
    assert next(group["title"] for group in groups) == "From 2020 on"
    lines = [line for group in groups for line in group["lines"]]
    assert len(lines) == len(set(lines)) == len(services.reader.bibliography())
    before = next(group for group in groups if group["title"] == "Before 2010")
    assert any("1989" in line for line in before["lines"])
    assert not any("2018" in line for line in before["lines"])
    assert screen.draft
