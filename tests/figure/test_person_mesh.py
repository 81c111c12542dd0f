"""One person on the screen: who it is, how finely it is drawn, what its muscles do."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.motion.clip import Clip
from kiosk.viewmodels.figure.appearances import APPEARANCES
from kiosk.viewmodels.figure.person_geometry import PersonGeometry, PersonMesh
from tests.clips import clip_of


@pytest.fixture
def mesh() -> PersonMesh:
    assert QGuiApplication.instance() or QGuiApplication([])
    return PersonMesh()


@pytest.fixture(scope="module")
def walk() -> Clip:
    return clip_of("walk-level")


def test_another_person_stands_in_the_same_pose_with_colours_of_their_own(
    mesh: PersonMesh, walk: Clip
) -> None:
    mesh.setClip(walk)
    mesh.seek(0.4)
    world, tints = mesh.world.copy(), {mesh.property("tints")["skin"]}
    for who in APPEARANCES[1:]:
        mesh.setProperty("appearance", who)
        assert np.array_equal(mesh.world, world)
        assert len(mesh.positions) == len(mesh.deformer.positions)
        tints.add(mesh.property("tints")["skin"])
    assert len(tints) == len(APPEARANCES)


def test_an_unknown_person_changes_nothing(mesh: PersonMesh) -> None:
    before = mesh.deformer
    mesh.setProperty("appearance", "nobody")
    assert mesh.property("appearance") == APPEARANCES[0]
    assert mesh.deformer is before


def test_the_light_level_has_fewer_triangles_and_comes_back(mesh: PersonMesh) -> None:
    geometry = PersonGeometry()
    geometry.setProperty("part", "shirt")
    geometry.setProperty("mesh", mesh)
    whole = geometry.indexData().size()
    full = mesh.deformer
    mesh.setProperty("light", True)
    assert geometry.indexData().size() < 0.6 * whole
    assert len(mesh.positions) < 0.65 * len(full.positions)
    mesh.setProperty("light", False)
    assert geometry.indexData().size() == whole
    assert mesh.deformer is full


def test_a_moment_sets_the_work_of_both_sides_and_the_hands(mesh: PersonMesh, walk: Clip) -> None:
    mesh.setClip(walk)
    mesh.seek(0.5)
    assert set(mesh.work) == {"l", "r"}
    sample = walk.at(0.5)
    side = walk.side[:1]
    assert mesh.work[side] == pytest.approx(
        (sample.work["front"], sample.work["middle"], sample.work["back"])
    )
