"""A page's picture: its scenes, what they are compared by, and the lever with its numbers."""

from __future__ import annotations

import numpy as np
import pytest

from assets.make.hip import points
from kiosk.content.model import Page
from kiosk.viewmodels.figure.hip_asset import hip_asset
from kiosk.viewmodels.patient import lever
from kiosk.viewmodels.patient.hip_scenes import LOOKS, look, look_map
from kiosk.viewmodels.patient.muscle import ChapterScreen
from kiosk.viewmodels.patient.picture import PART_TERMS, PagePicture
from kiosk.viewmodels.screen import Route
from kiosk.viewmodels.services import Services

PICTURE = {
    "kind": "motion",
    "motion": "sit-crossed",
    "topic": "Sitting",
    "mark": "worse",
    "alt": "One.",
    "caption": "First",
    "scenes": [
        {"motion": "sit-level", "topic": "Sitting", "mark": "kinder", "alt": "Two."},
        {"motion": "stand-both-feet", "topic": "Standing", "mark": "kinder", "alt": "Three."},
    ],
}


def picture_of(services: Services, made: dict[str, object]) -> PagePicture:
    from kiosk.content.model import Picture

    picture = PagePicture(services)
    picture.show(Picture.model_validate(made))
    return picture


def test_scenes_stand_in_their_topics_and_say_what_is_kinder(services: Services) -> None:
    picture = picture_of(services, PICTURE)
    assert [topic["title"] for topic in picture.topics] == ["Sitting", "Standing"]
    assert [scene["title"] for scene in picture.scenes] == ["Hurts more", "Kinder"]
    assert (picture.mark, picture.alt, picture.caption) == ("worse", "One.", "First")
    picture.choose(1)
    assert (picture.index, picture.mark, picture.alt, picture.caption) == (1, "kinder", "Two.", "")
    picture.choose(2)
    assert (picture.topic, picture.scenes, picture.alt) == (2, [], "Three.")
    picture.choose(7)
    assert picture.index == 2


def test_another_scene_of_a_topic_leaves_the_buttons_alone(services: Services) -> None:
    picture = picture_of(services, PICTURE)
    told: list[str] = []
    picture.changed.connect(lambda: told.append("picture"))
    picture.topicChanged.connect(lambda: told.append("topic"))
    picture.sceneChanged.connect(lambda: told.append("scene"))
    picture.choose(1)
    assert told == ["scene"]
    picture.choose(2)
    assert told == ["scene", "topic", "scene"]


def test_a_scene_without_a_name_is_refused() -> None:
    from pydantic import ValidationError

    from kiosk.content.model import Picture

    nameless = PICTURE | {"scenes": [{"motion": "sit-level", "alt": "Two."}]}
    with pytest.raises(ValidationError, match="title or a mark"):
        Picture.model_validate(nameless)


def test_every_hip_picture_of_the_content_has_its_look(services: Services) -> None:
    reader = services.reader
    seen = set()
    for card in reader.chapters("muscle", "en"):
        page = reader.page(card.id, "en").item
        assert isinstance(page, Page)
        if page.picture and page.picture.kind == "hip":
            seen |= {scene.view for scene in page.picture.all_scenes}
    assert seen <= set(LOOKS)


@pytest.mark.parametrize("view", LOOKS)
def test_a_look_shows_what_it_names(view: str) -> None:
    anchors, parts = hip_asset().anchors, hip_asset().parts
    found = look(view)
    assert set(found.named) <= set(PART_TERMS)
    assert all(name in anchors or name == "medius" for name in found.named)
    groups = {"bones", "medius"}
    assert all(name in parts or name in groups for name in found.layers)
    assert not found.swings or found.posed
    assert look_map(view)["named"] == list(found.named)


def test_the_pull_is_the_cited_one() -> None:
    assert lever.pull() == pytest.approx(1.61, abs=0.01)
    assert lever.PULL_WITH_STICK == 0.65


def test_the_lever_is_that_of_our_hip() -> None:
    for name, (_, origin, end) in lever.FIBRES.items():
        wanted_origin, wanted_end = points.ATTACHMENTS[name]
        assert origin == pytest.approx(tuple(wanted_origin[:2]), abs=1e-4)
        assert end == pytest.approx(tuple(wanted_end[:2]), abs=1e-4)
    muscle, weight = lever.arms()
    assert weight == pytest.approx(0.090, abs=1e-6)
    # the parts' arms are 5.4, 4.9 and 4.1 cm (clinical facts 5.6), each as strong as it is
    assert 0.041 < muscle < 0.054
    assert 1.5 < lever.drawn_pull() < 2.0
    assert lever.drawn_pull() == pytest.approx(lever.pull(), rel=0.05)


def test_the_muscle_of_the_lever_pulls_at_the_cited_angle() -> None:
    end, origin = lever.line_of_pull()
    up = origin - end
    assert np.degrees(np.arctan2(up[1], -up[0])) == pytest.approx(70, abs=2)


def test_the_lever_is_drawn_to_scale() -> None:
    eye = (180.0, 0.0, 82.0, 28.0)
    at = lever.places(eye, (3.5, 1.5, 0.0), 0.0, 800, 600)
    place = {name: np.array([spot["x"], spot["y"]]) for name, spot in at.items()}

    def length(a: str, b: str) -> float:
        return float(np.linalg.norm(place[a] - place[b]))

    muscle, weight = lever.arms()
    assert length("pivot", "foot") / length("pivot", "middle") == pytest.approx(
        muscle / weight, rel=0.01
    )
    along = (place["pull"] - place["end"]) / length("pull", "end")
    assert abs(along @ (place["foot"] - place["pivot"])) < 0.5
    assert length("end", "pull") / length("middle", "weight") == pytest.approx(
        lever.pull() / (6 / 7), rel=0.01
    )
    assert length("end", "relief") / length("end", "pull") == pytest.approx(0.65 / 1.607, rel=0.01)


def test_the_free_side_sinks_when_the_pelvis_tips() -> None:
    eye = (180.0, 0.0, 82.0, 28.0)
    level = lever.places(eye, (3.5, 1.5, 0.0), 0.0, 800, 600)
    tipped = lever.places(eye, (3.5, 1.5, 0.0), 9.0, 800, 600)
    assert tipped["middle"]["y"] > level["middle"]["y"] + 5
    assert tipped["pivot"] == level["pivot"]


def test_the_lever_is_drawn_by_every_tier(services: Services) -> None:
    screen = ChapterScreen(services, Route("chapter", "one-leg-pull"))
    assert screen.picture.kind == "lever"
    assert len(screen.picture.scenes) == 3


def test_explore_goes_to_the_part_the_picture_is_about(services: Services) -> None:
    screen = ChapterScreen(services, Route("chapter", "tears"))
    assert screen.picture.explores
    screen.picture.choose(1)
    screen.picture.explore()
    at = services.navigator.screen
    assert (at.name, at.item) == ("hip", "tear")
