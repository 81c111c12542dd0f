"""Hands: flat ones are flat, gripping ones meet the bar, and fingers keep their length between."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("fast_simplification", reason="assets are computed with the assets group")
pytest.importorskip("skimage", reason="assets are computed with the assets group")

from assets.make.person import hands
from assets.make.person.hands import BAR, BAR_AT, FLAT, OPEN, RELAXED, bend, gripping, shaped
from assets.make.sdf import Floats, sample_surface
from kiosk.motion.deform import PALM_DEPTH

TIPS = 5e-3


def points(shape: hands.Shape) -> list[np.ndarray]:
    return list(hands._digits(shape)[0])


@pytest.fixture(scope="module")
def opened() -> Floats:
    """The left hand's surface, fingers apart."""
    low, high = np.array([-0.06, -0.21, -0.10]), np.array([0.04, 0.0, 0.12])
    v, _ = sample_surface(
        lambda p: shaped(p, OPEN), low.astype(np.float32), high.astype(np.float32), 0.004
    )
    return v


def off_bar(p: np.ndarray) -> np.ndarray:
    return np.linalg.norm(p[:, :2] - BAR_AT, axis=1) - BAR


def test_gripping_fingers_lie_on_the_bar_and_never_in_it() -> None:
    for i, row in enumerate(points(gripping())[:4]):
        thick = np.array(hands.THICK[i])
        for k in range(3):
            along = np.linspace(row[k], row[k + 1], 20)
            gap = off_bar(along) - np.linspace(thick[k], thick[k + 1], 20)
            assert gap.min() > -0.003, (i, k)
            assert gap.min() < 0.004, (i, k)
        assert off_bar(row[3:])[0] - thick[3] < TIPS, i


def test_the_thumb_closes_the_grip_from_the_other_side() -> None:
    thumb = points(gripping())[4]
    gap = off_bar(thumb[2:]) - np.array(hands.THUMB_THICK[2:])
    assert gap.min() > -0.003
    assert gap.min() < 0.008
    assert thumb[3, 0] < BAR_AT[0]


def test_a_flat_hand_lies_on_its_plane(opened: Floats) -> None:
    flat = bend(opened, OPEN, FLAT)
    assert flat[:, 0].min() > -PALM_DEPTH - 0.001
    for i, row in enumerate(points(FLAT)):
        near = np.linalg.norm(flat - row[3], axis=1) < 0.012
        assert near.any(), i
        assert flat[near, 0].min() == pytest.approx(-PALM_DEPTH, abs=0.003), i
    heel = (flat[:, 1] > -0.07) & (flat[:, 1] < -0.03)
    assert flat[heel, 0].min() == pytest.approx(-PALM_DEPTH, abs=0.002)


def test_fingers_keep_their_length_while_they_curl(opened: Floats) -> None:
    relaxed = bend(opened, OPEN, RELAXED)
    half, whole = (bend(relaxed, RELAXED, gripping(s)) for s in (0.5, 1.0))
    row = points(RELAXED)[1]
    tip = np.linalg.norm(relaxed - row[3], axis=1) < 0.009
    knuckle = np.linalg.norm(relaxed - row[2], axis=1) < 0.010
    assert tip.sum() > 5
    assert knuckle.sum() > 5

    def reach(p: np.ndarray) -> float:
        return float(np.linalg.norm(p[tip].mean(0) - p[knuckle].mean(0)))

    for g in np.linspace(0, 1, 9):
        a, b = 4 * g * (1 - g), g * (2 * g - 1)
        between = relaxed + a * (half - relaxed) + b * (whole - relaxed)
        assert reach(between) == pytest.approx(reach(relaxed), rel=0.16), g


def test_hands_have_a_persons_proportions() -> None:
    straight = points(FLAT)
    length = -straight[1][3, 1] + hands.THICK[1][3]
    breadth = straight[0][0, 2] - straight[3][0, 2] + hands.THICK[0][0] + hands.THICK[3][0]
    assert 0.170 < length < 0.200
    assert 0.38 < breadth / length < 0.50
    tips = [row[3, 1] for row in straight]
    assert tips[1] == min(tips)
    assert tips[4] == max(tips)
