"""Shadow and things beside the person are where the body says."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.motion.clip import Prop
from kiosk.motion.skeleton import local_rotations
from kiosk.viewmodels.figure.buffers import FLOATS
from kiosk.viewmodels.figure.floor_shadow import pixels, shade, stripes
from kiosk.viewmodels.figure.person_geometry import PersonGeometry, PersonMesh
from kiosk.viewmodels.figure.prop_geometry import PropGeometry
from kiosk.viewmodels.figure.prop_shapes import (
    LOOP,
    SHAPES,
    THICK,
    WALL_MORE,
    cushion,
    dented,
    loop,
    loop_triangles,
)
from kiosk.viewmodels.figure.surfaces import FLOOR, Surface, face
from tests.clips import clip_of


def vertices(geometry: PersonGeometry | PropGeometry) -> np.ndarray:
    return np.frombuffer(geometry.vertexData().data(), np.float32).reshape(-1, FLOATS)


@pytest.fixture
def mesh(qapp: QGuiApplication) -> PersonMesh:
    return PersonMesh()


def test_shadow_is_dark_under_what_touches_the_floor_only() -> None:
    floor = Surface(np.eye(4), (FLOOR, FLOOR))
    spot = np.array([[0.5, 0.0, -0.3]], np.float32)
    area = np.array([0.01], np.float32)
    low = shade(spot, area, floor)
    high = shade(spot + np.array([0, 1.5, 0], np.float32), area, floor)
    row, column = np.unravel_index(low.argmax(), low.shape)
    rows, columns = pixels(floor.size)
    assert row == pytest.approx((0.5 - 0.3 / FLOOR) * rows, abs=1)
    assert column == pytest.approx((0.5 + 0.5 / FLOOR) * columns, abs=1)
    assert low[:, : columns // 4].max() < 0.01 * low.max()
    assert high.max() < 0.1 * low.max()


def thigh() -> np.ndarray:
    """144 points of a level square of 33 cm."""
    x, z = np.meshgrid(np.arange(12) * 0.03 - 0.165, np.arange(12) * 0.03 - 0.165)
    return np.stack([x.ravel(), 0 * x.ravel(), z.ravel()], 1).astype(np.float32)


def test_shadow_lies_on_the_seat_that_is_touched_and_not_under_it() -> None:
    frames = np.eye(4, dtype=np.float32)[None, None]
    chair = Prop("chair", "chair", (0.46, 0.43, 0.44), frames)
    seat = face(chair, np.eye(4))
    patch, area = thigh(), np.full(144, 0.0009, np.float32)
    on = shade(patch + np.array([0, 0.43, 0], np.float32), area, seat)
    below = shade(patch + np.array([0, 0.1, 0], np.float32), area, seat)
    assert on.max() > 0.5
    assert below.max() == 0


def test_a_hand_on_the_wall_shades_the_wall() -> None:
    frames = np.eye(4, dtype=np.float32)[None, None]
    wall = face(Prop("wall", "wall", (1.9, 2.1, 0.06), frames), np.eye(4))
    hand = np.array([[0.4, 1.5, 0.04]], np.float32)
    dark = shade(hand, np.array([0.01], np.float32), wall)
    row, column = np.unravel_index(dark.argmax(), dark.shape)
    rows, columns = dark.shape
    assert column == pytest.approx((0.5 + 0.4 / 1.9) * columns, abs=1.5)
    assert row == pytest.approx((1 - 1.5 / 2.1) * rows, abs=1.5)


def test_marks_on_the_ground_move_with_it_and_close_their_loop() -> None:
    floor, travel, loop = Surface(np.eye(4), (FLOOR, FLOOR)), (0.0, -1.2), 1.16
    first = stripes(floor, travel, 0.0, loop)
    assert first.max() > 0.8
    assert np.allclose(stripes(floor, travel, loop, loop), first, atol=1e-4)
    later = stripes(floor, travel, 0.1, loop)
    step = round(0.12 / FLOOR * len(first))
    middle = slice(20, -20)
    along = np.abs(np.roll(first, -step, 0) - later)[middle].mean()
    against = np.abs(np.roll(first, step, 0) - later)[middle].mean()
    assert along < 0.25 * against


def test_geometry_follows_the_shared_mesh(mesh: PersonMesh) -> None:
    geometry = PersonGeometry()
    geometry.mesh, geometry.part = mesh, "socks"
    root = np.eye(4)
    root[1, 3] = 0.5
    before = vertices(geometry)[:, :3].copy()
    mesh.show(local_rotations({}), np.eye(4))
    standing = vertices(geometry)[:, :3].copy()
    mesh.show(local_rotations({}), root)
    raised = vertices(geometry)[:, :3]
    assert np.allclose(raised - standing, (0, 0.5, 0), atol=1e-5)
    assert len(before) == len(raised) == len(mesh.deformer.parts["socks"].colours)


@pytest.mark.parametrize("kind", sorted(SHAPES))
def test_things_fill_their_box_and_face_outwards(kind: str) -> None:
    size = {"stick": (0.024, 1.2, 0.024), "chair": (0.46, 0.46, 0.44)}.get(kind, (0.9, 0.3, 0.5))
    v, t = SHAPES[kind](size)
    assert t.min() == 0
    assert t.max() == len(v) - 1
    beyond = 2 * WALL_MORE if kind == "wall" else 0
    assert np.ptp(v[:, 0]) == pytest.approx(size[0] + beyond, abs=0.011)
    corner = v[t, :3]
    facing = np.cross(corner[:, 1] - corner[:, 0], corner[:, 2] - corner[:, 0])
    size_of = np.linalg.norm(facing, axis=1)
    agree = np.einsum("ij,ij->i", facing, v[t, 3:6].sum(1)) > 0
    assert agree[size_of > 1e-7].mean() > 0.98


def test_band_lies_round_both_limbs_and_follows_them(mesh: PersonMesh) -> None:
    frames = np.tile(np.eye(4, dtype=np.float32), (1, 2, 1, 1))
    frames[0, 0, :3, 3], frames[0, 1, :3, 3] = (0.1, 0.5, 0), (-0.1, 0.5, 0)
    v = loop((0.06, 0.05, 0.05), frames[0], (1, 1, 1))
    nearest = np.min([np.linalg.norm(v[:, [0, 2]] - (x, 0), axis=1) - r
                      for x, r in ((0.1, 0.06), (-0.1, 0.05))], axis=0)  # fmt: skip
    assert np.abs(nearest).max() < THICK
    assert np.ptp(v[:, 1]) == pytest.approx(0.05)
    assert loop_triangles().max() == len(v) - 1
    frames[..., 0, 3] += 3  # away from the body's skin
    v[:, 0] += 3
    mesh.setProps((Prop("band", "band", (0.06, 0.05, 0.05), frames),))
    geometry = PropGeometry()
    geometry.mesh, geometry.name = mesh, "band"
    moved = frames[0].copy()
    moved[:, 2, 3] += 0.2
    mesh.placeProps((moved,))
    assert np.allclose(vertices(geometry)[:, :3] - v[:, :3], (0, 0, 0.2), atol=1e-5)


def test_a_thing_of_the_same_name_takes_the_next_motions_size(mesh: PersonMesh) -> None:
    frames = np.eye(4, dtype=np.float32)[None, None]
    mesh.setProps((Prop("step", "step", (0.7, 0.15, 0.36), frames),))
    geometry = PropGeometry()
    geometry.mesh, geometry.name = mesh, "step"
    assert vertices(geometry)[:, 1].max() == pytest.approx(0.15, abs=1e-3)
    mesh.setProps((Prop("step", "step", (0.7, 0.10, 0.36), frames),))
    assert vertices(geometry)[:, 1].max() == pytest.approx(0.10, abs=1e-3)


def test_band_lies_on_the_skin_and_never_in_it(mesh: PersonMesh) -> None:
    clip = clip_of("band-walk")
    geometry = PropGeometry()
    geometry.mesh = mesh
    mesh.setClip(clip)
    band = next(p for p in clip.props if p.kind == "band")
    geometry.name = band.name
    for seconds in np.linspace(0, clip.duration, 5):
        mesh.seek(float(seconds))
        outer = vertices(geometry)[: len(vertices(geometry)) // 2].reshape(-1, LOOP, FLOATS)
        middle = outer[1:3, :, :3].reshape(-1, 3)
        for limb in mesh.places[band.name]:
            off = mesh.positions - limb[:3, 3]
            section = np.abs(off @ limb[:3, 1]) < 0.006
            skin = mesh.positions[section & (np.linalg.norm(off, axis=1) < 0.12)]
            away = limb[:3, 3] - middle.mean(0)
            for way in (away / np.linalg.norm(away), limb[:3, 2], -limb[:3, 2]):
                beyond = (middle @ way).max() - (skin @ way).max()
                assert -0.003 < beyond < 0.03, (seconds, way, beyond)


def test_a_head_dents_its_pillow() -> None:
    size = (0.36, 0.10, 0.52)
    shape, triangles = cushion(size, (1, 1, 1))
    head = np.random.default_rng(1).normal(size=(4000, 3))
    head = head / np.linalg.norm(head, axis=1)[:, None] * 0.09 + (0.05, 0.10, 0)
    soft = dented(shape, size, head)
    before, after = shape[:, 1], soft[:, 1]
    assert (before - after).max() == pytest.approx(0.04, abs=0.012)
    inside = np.linalg.norm(soft[:, :3] - (0.05, 0.10, 0), axis=1) < 0.088
    assert not inside.any()
    far = np.abs(shape[:, 2]) > 0.2
    assert np.allclose(before[far], after[far], atol=0.002)
    assert np.isfinite(soft).all()
    assert len(triangles)


def test_a_wall_is_whole_from_the_front_and_hides_nobody_from_behind() -> None:
    v, t = SHAPES["wall"]((1.9, 2.1, 0.06))
    assert v[:, 9].min() == 1
    assert np.ptp(v[:, 0]) > 1.9 + 0.5
    a, b, c = (v[t[:, k], :3] for k in range(3))
    assert (np.cross(b - a, c - a)[:, 2] > 0).all()  # what looks away is not drawn
