"""The walkthrough: steps and figure keep together, sections lead somewhere, answers count."""

from __future__ import annotations

import pytest

from kiosk.content.reader import Reader
from kiosk.device.tier import Choice, Tier
from kiosk.viewmodels.figure.tiers import FigureTiers
from kiosk.viewmodels.patient.walkthrough import SECTIONS, ExerciseScreen
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services

ALL = [
    "side-leg-raise",
    "clamshell",
    "hip-abduction",
    "glute-stretch",
    "side-plank",
    "bridge-band",
    "one-leg-bridge",
    "band-walk",
    "hip-hike",
    "one-leg-stand",
    "step-up",
    "one-leg-squat",
    "hip-hinge",
    "push-out-hold",
]


@pytest.fixture
def open_exercise(services: Services) -> object:
    def make(name: str = "clamshell") -> ExerciseScreen:
        return ExerciseScreen(services, Route("exercise", name))

    return make


def play_through(screen: ExerciseScreen) -> list[int]:
    """The steps that show during one loop, in order."""
    seen = [screen.step]
    screen.stepChanged.connect(lambda: seen.append(screen.step))
    screen.player.play()
    for _ in range(int(screen.player.duration / 0.05)):
        screen.player.advance(0.05)
    return seen


def test_all_fourteen_are_tested(reader: Reader) -> None:
    assert [card.id for card in reader.exercises("en")] == ALL


@pytest.mark.parametrize("name", ALL)
def test_playing_leads_through_every_step(open_exercise: object, name: str) -> None:
    screen = open_exercise(name)  # type: ignore[operator]
    assert set(play_through(screen)) == set(range(len(screen.steps)))


@pytest.mark.parametrize("name", ALL)
def test_a_chosen_step_shows_the_figure_in_that_phase(open_exercise: object, name: str) -> None:
    screen = open_exercise(name)  # type: ignore[operator]
    for index, step in enumerate(screen.steps):
        screen.chooseStep(index)
        assert screen.step == index
        assert screen.player.phase == step["phase"]
        assert not screen.player.moving


@pytest.mark.parametrize("name", ALL)
def test_every_exercise_has_a_mistake_that_the_figure_shows(
    open_exercise: object, name: str
) -> None:
    screen = open_exercise(name)  # type: ignore[operator]
    shown = [one for one in screen.mistakes if one["shown"]]
    assert shown
    screen.showMotion(f"wrong:{shown[0]['id']}")
    assert screen.player.motion == f"{name}--wrong-{shown[0]['id']}"
    assert screen.player.playing
    screen.showMotion(f"right:{shown[0]['id']}")
    assert screen.player.motion == name


def test_a_live_figure_moves_on_to_the_next_step(services: Services) -> None:
    services.tiers = FigureTiers(Choice(Tier.LIVE, "given", fixed=True))
    screen = ExerciseScreen(services, Route("exercise", "clamshell"))
    screen.chooseStep(2)
    assert screen.player.moving
    assert screen.playing
    for _ in range(400):
        screen.player.advance(0.05)
    assert screen.player.phase == "move"
    assert not screen.playing
    assert screen.step == 2


def test_less_motion_jumps_to_the_step_and_does_not_start_by_itself(services: Services) -> None:
    services.tiers = FigureTiers(Choice(Tier.LIVE, "given", fixed=True))
    services.display.setReducedMotion(True)
    screen = ExerciseScreen(services, Route("exercise", "clamshell"))
    screen.arrive()
    assert not screen.playing
    screen.chooseStep(2)
    assert not screen.playing
    assert screen.player.phase == "move"


def test_a_hand_on_the_slider_stops_the_figure_and_finds_the_step(open_exercise: object) -> None:
    screen = open_exercise()  # type: ignore[operator]
    screen.arrive()
    hold = next(p for p in screen.player.phases if p["name"] == "hold")
    screen.player.scrub((hold["start"] + hold["end"]) / 2)
    assert not screen.playing
    assert screen.steps[screen.step]["phase"] == "hold"


def test_arriving_plays_and_leaving_stops(open_exercise: object) -> None:
    screen = open_exercise()  # type: ignore[operator]
    screen.arrive()
    assert screen.playing
    screen.depart()
    assert not screen.playing


def test_side_speed_and_muscle_last_through_the_visit(
    open_exercise: object, services: Services
) -> None:
    first = open_exercise("clamshell")  # type: ignore[operator]
    first.player.setSide("left")
    first.player.setSlow(True)
    first.player.setShowMuscle(True)
    screen = open_exercise("hip-hike")  # type: ignore[operator]
    second = screen.player
    assert (second.side, second.slow, second.showMuscle) == ("left", True, True)
    assert services.session.side == "left"


def test_leaving_a_section_puts_the_figure_right_again(open_exercise: object) -> None:
    screen = open_exercise()  # type: ignore[operator]
    screen.chooseSection("mistakes")
    screen.showMotion("wrong:roll-back")
    assert screen.showingTitle == "Rolling back"
    screen.chooseSection("dose")
    assert (screen.showing, screen.player.motion) == ("", "clamshell")


def test_an_easier_way_is_shown_and_named(open_exercise: object) -> None:
    screen = open_exercise()  # type: ignore[operator]
    entry = next(one for one in screen.easier if one["shown"])
    screen.showMotion(entry["key"])
    assert screen.player.motion == "clamshell--small"
    assert screen.showingTitle == entry["title"]


def test_an_unknown_section_changes_nothing(open_exercise: object) -> None:
    screen = open_exercise()  # type: ignore[operator]
    screen.chooseSection("nonsense")
    assert screen.section == SECTIONS[0]


def test_the_dose_is_told_in_numbers_with_words(open_exercise: object) -> None:
    numbers = open_exercise("clamshell").numbers  # type: ignore[operator]
    assert [one["number"] for one in numbers] == ["1–2", "8–10", "2", "60", "3"]
    assert all(one["word"] for one in numbers)


def test_a_sore_outer_hip_closes_the_stretch_and_offers_others(
    open_exercise: object, services: Services
) -> None:
    services.session.flags = frozenset({"outer_hip_pain"})
    stretch = open_exercise("glute-stretch")  # type: ignore[operator]
    assert stretch.closed
    offered = {one["id"] for one in stretch.instead}
    assert offered
    assert "glute-stretch" not in offered
    plank = open_exercise("side-plank")  # type: ignore[operator]
    assert not plank.closed
    assert plank.notes


def test_without_that_answer_the_stretch_is_open(open_exercise: object) -> None:
    stretch = open_exercise("glute-stretch")  # type: ignore[operator]
    assert not stretch.closed
    assert stretch.notes == []


def test_a_draft_has_no_reviewers_and_names_its_sources(open_exercise: object) -> None:
    screen = open_exercise()  # type: ignore[operator]
    assert screen.reviews == []
    assert len(screen.sources) >= 3
    assert screen.emg.startswith("38-40% MVIC")


def test_a_change_of_language_keeps_the_step(open_exercise: object, services: Services) -> None:
    screen = open_exercise()  # type: ignore[operator]
    screen.chooseStep(3)
    english = screen.title
    services.display.setLanguage("es")
    screen.refresh()
    assert screen.step == 3
    assert screen.title != english
