"""The hip's labels: anchors fall where the camera sees them, words and lines keep apart."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.figure.hip_asset import HipAsset
from kiosk.viewmodels.figure.hip_layout import Box, Camera, Place, anchor, place_boxes
from kiosk.viewmodels.figure.hip_parts import NAMED, shares
from kiosk.viewmodels.figure.hip_sight import Frame, Sight, spot_of

WIDTH, HEIGHT = 800.0, 600.0
GAP = 8.0
STILL = (0.0, 0.0, 0.0)


@pytest.fixture(scope="module")
def hip() -> HipAsset:
    return HipAsset()


def camera(yaw: float, pitch: float = 0.0) -> Camera:
    return Camera(yaw, pitch, 80.0, 28.0, np.zeros(3))


def test_target_is_in_the_middle() -> None:
    assert camera(37, 12).project(np.zeros(3), WIDTH, HEIGHT) == pytest.approx((400, 300))


@pytest.mark.parametrize(("yaw", "right_of_middle"), [(0, False), (180, True)])
def test_right_hip_is_left_from_the_front_and_right_from_behind(
    hip: HipAsset, yaw: float, right_of_middle: bool
) -> None:
    place, _ = anchor(hip, "medius", STILL, 0)
    x, _ = camera(yaw).project(place, WIDTH, HEIGHT)
    assert (x > WIDTH / 2) is right_of_middle


def test_from_the_right_the_front_is_on_the_right() -> None:
    x, _ = camera(90).project(np.array([-9.0, 0.0, 10.0]), WIDTH, HEIGHT)
    assert x > WIDTH / 2


def test_higher_is_higher_and_looking_down_lowers_the_near_side() -> None:
    up = camera(0).project(np.array([0.0, 10.0, 0.0]), WIDTH, HEIGHT)
    assert up[1] < HEIGHT / 2
    near = camera(0, 20).project(np.array([0.0, 0.0, 10.0]), WIDTH, HEIGHT)
    assert near[1] > HEIGHT / 2


def test_field_of_view_is_upright() -> None:
    edge = 80 * np.tan(np.radians(14))
    assert camera(0).project(np.array([0, edge, 0]), WIDTH, HEIGHT)[1] == pytest.approx(0, abs=1e-6)


def test_outer_hip_faces_the_right_and_not_the_left(hip: HipAsset) -> None:
    found = anchor(hip, "medius", STILL, 0)
    assert camera(90).faces(*found)
    assert not camera(-90).faces(*found)


def test_anchor_of_the_thigh_moves_out_with_abduction(hip: HipAsset) -> None:
    rest, _ = anchor(hip, "femur", STILL, 0)
    out, _ = anchor(hip, "femur", (0, 30, 0), 0)
    assert out[0] < rest[0] - 4
    still, _ = anchor(hip, "pelvis", (0, 30, 0), 0)
    assert still == pytest.approx(anchor(hip, "pelvis", STILL, 0)[0])


def test_pelvic_list_lowers_the_left_side(hip: HipAsset) -> None:
    level, _ = anchor(hip, "pelvis_left", STILL, 0)
    dropped, _ = anchor(hip, "pelvis_left", STILL, 10)
    assert dropped[1] < level[1] - 2


def test_unknown_part_has_no_anchor(hip: HipAsset) -> None:
    assert anchor(hip, "elbow", STILL, 0) is None


SIZES = st.tuples(st.floats(20, 140), st.floats(14, 60))
SPOTS = st.tuples(st.floats(150, 650), st.floats(0, HEIGHT))


@given(st.lists(st.tuples(SIZES, SPOTS), max_size=14))
def test_words_and_lines_keep_apart(found: list[tuple[tuple[float, ...], ...]]) -> None:
    boxes = [Box(w, h, x, y) for (w, h), (x, y) in found]
    places = place_boxes(boxes, WIDTH, HEIGHT, GAP)
    assert distance(boxes, places, WIDTH, HEIGHT) >= GAP - 1e-6


def test_few_words_all_find_a_place() -> None:
    boxes = [Box(100, 40, 300, 300) for _ in range(6)]
    assert None not in place_boxes(boxes, WIDTH, HEIGHT, GAP)


def test_too_many_words_leave_out_the_last() -> None:
    boxes = [Box(100, 100, 300, 300) for _ in range(14)]
    places = place_boxes(boxes, WIDTH, HEIGHT, GAP)
    assert None not in places[:8]
    assert places[-1] is None


def test_words_stay_at_their_height_where_there_is_room() -> None:
    boxes = [Box(80, 30, 300, y) for y in (100, 200, 400)]
    assert [p.row for p in place_boxes(boxes, WIDTH, HEIGHT, GAP)] == [100, 200, 400]


@pytest.mark.parametrize(
    ("width", "height", "scale"), [(820, 400, 1.5), (1230, 640, 1.0), (1080, 900, 2.0)]
)
def test_labels_never_overlap_over_a_sweep_of_views(
    hip: HipAsset, width: float, height: float, scale: float
) -> None:
    words = {name: Box(12.5 * scale * 9, (2 if i % 2 else 1) * 26 * scale, 0, 0)
             for i, name in enumerate({n for row in NAMED for n in row})}  # fmt: skip
    smallest, shown = np.inf, 0
    for depth, names in enumerate(NAMED):
        for yaw in range(0, 360, 60):
            for pitch, far in ((-15, 60.0), (10, 78.0), (45, 104.0)):
                seen = Camera(yaw, pitch, far, 28.0, np.array([-6.0, 2.5, -2.0]))
                frame = Frame(seen, width, height, shares=shares(hip.parts, depth))
                sight = Sight(frame)
                boxes = []
                for name in names:
                    spot = spot_of(sight, name, 12.5 * scale * 9 + 18, 12)
                    if spot is not None:
                        box = words[name]
                        boxes.append(Box(box.width, box.height, *spot))
                places = place_boxes(boxes, width, height, 12)
                shown += sum(place is not None for place in places)
                smallest = min(smallest, distance(boxes, places, width, height))
    print(f"{width:.0f}x{height:.0f} at {scale:.0%}: {shown} labels, {smallest:.1f} px apart")
    assert shown > 100
    assert smallest >= 12 - 1e-6


def distance(boxes: list[Box], places: list[Place | None], width: float, height: float) -> float:
    """The smallest distance between words; -1 where one sticks out, lines cross or run over one."""
    there = [(box, place) for box, place in zip(boxes, places, strict=True) if place is not None]
    least = np.inf
    for box, place in there:
        if place.x < -1e-6 or place.x + box.width > width + 1e-6:
            return -1
        if place.row - box.height / 2 < -1e-6 or place.row + box.height / 2 > height + 1e-6:
            return -1
    for (a, p), (b, q) in combinations(there, 2):
        across = max(q.x - p.x - a.width, p.x - q.x - b.width)
        down = abs(p.row - q.row) - (a.height + b.height) / 2
        least = min(least, max(across, down))
        if p.left == q.left and crossing((p.start, p.row, a.x, a.y), (q.start, q.row, b.x, b.y)):
            return -1
    return float(least)


def crossing(one: tuple[float, ...], two: tuple[float, ...]) -> bool:
    """Whether two segments cross, by solving for where."""
    (ax, ay, bx, by), (cx, cy, dx, dy) = one, two
    across = (bx - ax) * (dy - cy) - (by - ay) * (dx - cx)
    if abs(across) < 1e-9:
        return False
    t = ((cx - ax) * (dy - cy) - (cy - ay) * (dx - cx)) / across
    u = ((cx - ax) * (by - ay) - (cy - ay) * (bx - ax)) / across
    return 1e-6 < t < 1 - 1e-6 and 1e-6 < u < 1 - 1e-6
