"""Hands take their shapes: each side its own, through the shape halfway, and nothing at rest."""

from __future__ import annotations

import numpy as np
import pytest

from kiosk.motion.deform import HAND_SHAPES, Deformer, Hands, Part
from kiosk.motion.skeleton import BONES, INDEX, local_rotations, world_transforms

LEFT, RIGHT = (0.35, 0.7, 0.0), (-0.35, 0.7, 0.0)


def pair() -> Deformer:
    """One vertex at each hand. In the left hand's frame `flat` moves it 1 cm along +Z, `grip`
    2 cm towards the palm (-X), by way of 1 cm in X and 1 cm along Z."""
    weights = np.zeros((2, len(BONES)), np.float32)
    weights[0, INDEX["hand_l"]] = weights[1, INDEX["hand_r"]] = 1
    moves = np.zeros((len(HAND_SHAPES), 6, 1), np.float32)
    moves[HAND_SHAPES.index("flat"), 2] = 0.01
    moves[HAND_SHAPES.index("grip half"), 0] = -0.01
    moves[HAND_SHAPES.index("grip half"), 2] = 0.01
    moves[HAND_SHAPES.index("grip"), 0] = -0.02
    mirrored = moves * np.array([-1, 1, 1, -1, 1, 1], np.float32)[:, None]
    index = (np.array([0], np.int32), np.array([1], np.int32))
    part = Part("skin", 0, 2, np.zeros((0, 3), np.int32), np.ones((2, 4), np.float32))
    return Deformer(
        np.array([LEFT, RIGHT], np.float32),
        np.array([[0, 0, 1], [0, 0, 1]], np.float32),
        weights,
        local_rotations({}),
        (part,),
        hands=Hands(index, (moves, mirrored)),
    )


def moved(hands: object, pose: dict[str, dict[str, float]] | None = None) -> np.ndarray:
    """How far both vertices move from a relaxed hand."""
    figure, local = pair(), local_rotations(pose or {})
    relaxed = figure.deform(local)[0].copy()
    return figure.deform(local, hands=np.asarray(hands, float))[0] - relaxed


def test_each_hand_takes_its_own_shape() -> None:
    assert moved([[1, 0], [0, 0]]) == pytest.approx(np.array([[0, 0, 0.01], [0, 0, 0]]), abs=1e-6)
    assert moved([[0, 0], [0, 1]]) == pytest.approx(np.array([[0, 0, 0], [0.02, 0, 0]]), abs=1e-6)


def test_grip_curls_through_the_shape_halfway() -> None:
    assert moved([[0, 0.5], [0, 0.5]]) == pytest.approx(
        np.array([[-0.01, 0, 0.01], [0.01, 0, 0.01]]), abs=1e-6
    )
    path = np.array([moved([[0, g], [0, 0]])[0] for g in np.linspace(0, 1, 41)])
    steps = np.diff(path, axis=0)
    assert np.abs(np.diff(steps, axis=0)).max() < 1e-4


def test_shapes_follow_the_hand() -> None:
    # the hand bone's Z points down when the forearm is raised to the front
    pose = {"elbow_l": {"flex": 90}}
    turned = world_transforms(local_rotations(pose))[INDEX["hand_l"], :3, 2]
    assert moved([[1, 0], [0, 0]], pose)[0] == pytest.approx(0.01 * turned, abs=1e-6)


def test_no_weights_change_nothing() -> None:
    figure, local = pair(), local_rotations({})
    relaxed = figure.deform(local)[0].copy()
    assert np.array_equal(figure.deform(local, hands=np.zeros((2, 2)))[0], relaxed)
    assert np.array_equal(figure.deform(local, hands=None)[0], relaxed)
