"""What is seen at a spot of the hip's picture: touching, and choosing from the list."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.viewmodels.figure.hip_asset import hip_asset
from kiosk.viewmodels.figure.hip_layout import anchor
from kiosk.viewmodels.figure.hip_parts import DEEPEST, PARTS, hidden, share, shares
from kiosk.viewmodels.figure.hip_sight import Frame, Sight, spot_of, touched
from kiosk.viewmodels.figure.hip_views import STILL_VIEWS, VIEWS, still_view, view_of

WIDTH, HEIGHT = 800.0, 600.0
FINGER = 20.0
THERE = [part for part in PARTS.values() if part.anchor in hip_asset().anchors]
TOUCHED = [part.id for part in THERE if not part.id.startswith("medius_")]


def look(view: str, depth: float, sore: str = "", *, mirrored: bool = False) -> Sight:
    frame = Frame(
        view_of(view).camera,
        WIDTH,
        HEIGHT,
        mirrored=mirrored,
        shares=shares(hip_asset().parts, depth, sore),
    )
    return Sight(frame)


def spot(name: str, view: str) -> tuple[float, float]:
    place, _ = anchor(hip_asset(), name, (0, 0, 0), 0)
    return view_of(view).camera.project(place, WIDTH, HEIGHT)


@pytest.mark.parametrize(
    ("part", "view", "depth"),
    [
        ("medius", "side", 2.0),
        ("medius", "outer", 2.0),
        ("maximus", "back", 1.0),
        ("tfl", "side", 1.0),
        ("minimus", "outer", 3.0),
        ("pelvis", "front", 4.0),
        ("sacrum", "back", 4.0),
        ("femur", "side", 4.0),
        ("trochanter", "side", 4.0),
    ],
)
def test_a_touch_finds_what_is_there(part: str, view: str, depth: float) -> None:
    x, y = spot(PARTS[part].anchor, view)
    assert touched(look(view, depth), x, y, FINGER, TOUCHED) == part


def test_a_touch_goes_through_what_is_peeled_away() -> None:
    x, y = spot("medius_middle", "outer")
    found = [touched(look("outer", depth), x, y, 1, TOUCHED) for depth in (2.0, 3.0, 4.0)]
    assert found[0] == "medius"
    assert len(set(found)) == 3
    assert found[2] == "pelvis"


def test_a_finger_may_miss_by_a_little_but_not_by_much() -> None:
    sight = look("side", 4.0)
    column = [x for x in range(int(WIDTH)) if sight.first(x, 500) is not None]
    edge = column[0]
    assert touched(sight, edge - FINGER * 0.8, 500, FINGER, TOUCHED) == "femur"
    assert touched(sight, edge - FINGER * 3, 500, FINGER, TOUCHED) == ""
    assert touched(sight, 3, 3, FINGER, TOUCHED) == ""


def test_the_mirrored_picture_is_touched_where_it_shows() -> None:
    x, y = spot("medius_middle", "outer")
    assert touched(look("outer", 2.0, mirrored=True), WIDTH - x, y, FINGER, TOUCHED) == "medius"


@pytest.mark.parametrize("part", THERE, ids=lambda part: part.id)
def test_choosing_a_part_shows_it(part: object) -> None:
    """Not hidden by a layer in front, with room for a label's line, near the middle."""
    sore = part.id if part.group == "hurts" else ""
    sight = look(part.id, part.depth, sore)
    found = spot_of(sight, part.id)
    assert found is not None
    assert abs(found[0] - WIDTH / 2) < WIDTH * 0.4
    assert abs(found[1] - HEIGHT / 2) < HEIGHT * 0.4
    seen = [hit for x, y in sight.spots(part) if (hit := sight.first(x, y)) is not None]
    assert np.mean([hit.mesh in part.meshes for hit in seen]) > 0.3


@pytest.mark.parametrize("part", THERE, ids=lambda part: part.id)
def test_a_picture_drawn_beforehand_shows_it_too(part: object) -> None:
    if part.group == "hurts":
        return
    view = still_view(part.id)
    assert view in STILL_VIEWS
    assert spot_of(look(view, part.depth), part.id) is not None


def test_layers_go_one_by_one() -> None:
    order = ["skin", "maximus", "medius_middle", "minimus"]
    for depth, mesh in enumerate(order):
        assert share(mesh, depth) == 1
        assert share(mesh, depth + 0.5) == pytest.approx(0.5)
        assert share(mesh, depth + 1) == 0
    assert share("sacrum", DEEPEST) == 1
    assert not hidden(PARTS["medius"], 2.0)
    assert hidden(PARTS["medius"], 3.0)


def test_a_condition_shows_only_when_asked_about() -> None:
    assert share("tear", 2.0) == 0
    assert share("tear", 2.0, "tear") == 1
    assert share("strain", 2.0, "tear") == 0


def test_views_are_within_what_hands_can_reach() -> None:
    for name in (*VIEWS, *(part.id for part in THERE)):
        assert -20 <= view_of(name).pitch <= 50
        assert 30 <= view_of(name).distance <= 118
