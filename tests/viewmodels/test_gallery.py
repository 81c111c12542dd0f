"""The gallery shows what a person asked for and says honestly what is not for them today."""

from __future__ import annotations

import pytest

from kiosk.content.reader import Card
from kiosk.viewmodels.patient.gallery import ExercisesScreen, matches
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services


def card(**facts: str) -> Card:
    given = {"position": "lying", "effort": "gentle", "needs_band": "none", **facts}
    return Card(
        kind="exercise",
        id="x",
        title="X",
        summary="",
        language="en",
        fell_back=False,
        reviewed=False,
        **given,  # type: ignore[arg-type]
    )


@pytest.fixture
def gallery(services: Services) -> ExercisesScreen:
    return ExercisesScreen(services, Route("exercises"))


def ids(gallery: ExercisesScreen) -> list[object]:
    return list(gallery.shown)


@pytest.mark.parametrize(
    ("chosen", "fits"),
    [
        (set(), True),
        ({"position:lying"}, True),
        ({"position:standing"}, False),
        ({"position:lying", "position:standing"}, True),
        ({"position:lying", "effort:strong"}, False),
        ({"position:lying", "effort:strong", "effort:gentle"}, True),
    ],
)
def test_wishes_of_one_kind_widen_and_kinds_narrow(chosen: set[str], fits: bool) -> None:
    assert matches(card(), chosen) is fits


@pytest.mark.parametrize(("band", "fits"), [("none", True), ("optional", True), ("yes", False)])
def test_without_a_band_means_one_may_do_without(band: str, fits: bool) -> None:
    assert matches(card(needs_band=band), {"needs_band:none"}) is fits


def test_the_articles_four_come_first(gallery: ExercisesScreen) -> None:
    assert [one["id"] for one in gallery.first] == [
        "side-leg-raise",
        "clamshell",
        "hip-abduction",
        "glute-stretch",
    ]
    assert len(gallery.shown) == 14
    assert len(gallery.first) + len(gallery.more) == 14


def test_a_chip_narrows_and_show_all_widens_again(gallery: ExercisesScreen) -> None:
    gallery.toggle("position:standing")
    standing = ids(gallery)
    assert "hip-abduction" in standing
    assert "clamshell" not in standing
    assert gallery.filtered
    gallery.showAll()
    assert len(ids(gallery)) == 14
    assert not gallery.filtered


def test_wishes_last_through_the_visit(gallery: ExercisesScreen, services: Services) -> None:
    gallery.toggle("effort:gentle")
    again = ExercisesScreen(services, Route("exercises"))
    assert ids(again) == ids(gallery)
    assert again.wishes == ["effort:gentle"]


def test_no_chip_leads_nowhere(gallery: ExercisesScreen) -> None:
    for wish in [str(one["value"]) for group in gallery.filters for one in group]:
        gallery.showAll()
        gallery.toggle(wish)
        assert gallery.shown, wish


def test_each_card_says_position_and_effort_in_words(gallery: ExercisesScreen) -> None:
    assert all(str(one["facts"]).count("·") >= 1 for one in [*gallery.first, *gallery.more])


def test_a_sore_outer_hip_closes_the_stretch_and_nothing_else(services: Services) -> None:
    services.session.flags = frozenset({"outer_hip_pain"})
    gallery = ExercisesScreen(services, Route("exercises"))
    cards = {one["id"]: one for one in [*gallery.first, *gallery.more]}
    assert [name for name, one in cards.items() if one["closed"]] == ["glute-stretch"]
    assert cards["glute-stretch"]["note"] == "Not for a sore outer hip today"
    assert cards["side-plank"]["note"] == "Keep for later"


def test_answers_put_a_note_on_the_exercises_they_concern(services: Services) -> None:
    services.session.flags = frozenset({"balance"})
    gallery = ExercisesScreen(services, Route("exercises"))
    noted = {one["id"] for one in [*gallery.first, *gallery.more] if one["note"]}
    assert noted == {c.id for c in services.reader.exercises("en") if "balance" in c.gates}
    assert noted


def test_without_answers_no_card_has_a_note(gallery: ExercisesScreen) -> None:
    assert [one["id"] for one in [*gallery.first, *gallery.more] if one["note"]] == []
