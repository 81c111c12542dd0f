"""The hip's labels: anchors fall where the camera sees them, rows keep apart and in order."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.viewmodels.figure.hip_asset import HipAsset
from kiosk.viewmodels.figure.hip_layout import Camera, anchor, rows

WIDTH, HEIGHT = 800.0, 600.0
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


@given(
    st.lists(st.floats(-200, 1000), min_size=1, max_size=12),
    st.floats(10, 60),
)
def test_rows_keep_apart_inside_and_in_order(wanted: list[float], pitch: float) -> None:
    got = rows(sorted(wanted), pitch, HEIGHT)
    room = min(pitch, HEIGHT / len(wanted))
    assert all(b - a >= room - 1e-6 for a, b in pairwise(got))
    assert got[0] >= room / 2 - 1e-6
    assert got[-1] <= HEIGHT - room / 2 + 1e-6


def test_rows_stay_where_there_is_room() -> None:
    assert rows([100, 200, 400], 30, HEIGHT) == pytest.approx([100, 200, 400])


def test_crowded_rows_share_the_shift() -> None:
    assert rows([300, 300], 40, HEIGHT) == pytest.approx([280, 320])
