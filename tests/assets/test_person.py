"""The figure's fields, trimming and files do what the figure's build relies on."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("fast_simplification", reason="assets are computed with the assets group")
pytest.importorskip("skimage", reason="assets are computed with the assets group")

from assets.make.gltf import GlbWriter
from assets.make.person.bake import Correction, assemble, save
from assets.make.person.body import Body
from assets.make.person.clothes import Clothes
from assets.make.person.rig import BIND, Rig, both
from assets.make.person.surface import Layer
from assets.make.sdf import borders, join, project, sample_surface, trim
from kiosk.motion.deform import Deformer, quaternion
from kiosk.motion.skeleton import BONES, INDEX


def ball(p: np.ndarray) -> np.ndarray:
    return np.linalg.norm(p, axis=1) - np.float32(0.1)


def test_join_is_exact_far_from_the_seam_and_fuller_at_it() -> None:
    a, b = np.array([0.5, 0.0], np.float32), np.array([-0.2, 0.0], np.float32)
    joined = join(a, b, 0.04)
    assert joined[0] == pytest.approx(-0.2)
    assert joined[1] == pytest.approx(-0.01)


def test_projection_lands_on_the_surface() -> None:
    p = np.array([[0.11, 0.0, 0.0], [0.0, -0.095, 0.02]], np.float32)
    assert ball(project(ball, p, 3)) == pytest.approx(0.0, abs=1e-5)


def test_trimming_leaves_one_clean_border_on_the_plane() -> None:
    low, high = np.full(3, -0.14, np.float32), np.full(3, 0.14, np.float32)
    v, t = sample_surface(ball, low, high, 0.012)
    v, t = trim(v, t, ball, lambda p: p[:, 1] - np.float32(0.03))
    edge = borders(t)
    assert v[:, 1].max() < 0.0301
    assert v[edge, 1] == pytest.approx(0.03, abs=2e-4)
    assert np.linalg.norm(v, axis=1) == pytest.approx(0.1, abs=2e-3)
    assert sorted(edge[:, 0]) == sorted(edge[:, 1])


@pytest.mark.parametrize("flex", [0, 60, 110])
def test_clothes_cover_the_body_however_the_hip_bends(flex: float) -> None:
    rig = Rig(both(hip={"flex": flex, "abd": 8}, shoulder={"abd": 30}))
    clothes, body = Clothes(rig), Body(rig)
    rng = np.random.default_rng(1)
    hip = rig.origin("thigh_l")
    p = (hip + rng.uniform(-0.12, 0.12, (4000, 3))).astype(np.float32)
    in_body = p[body.trunk(p) < -0.002]
    assert len(in_body) > 200
    assert (clothes.outer(in_body) < 0).mean() > 0.99


def small_layer(name: str) -> Layer:
    v = np.array([[0.1, 1, 0], [0.2, 1, 0], [0.1, 1.2, 0]], np.float32)
    n = np.tile(np.array([[0, 0, 1]], np.float32), (3, 1))
    own = np.arange(3, dtype=np.int32)
    return Layer(name, name, lambda c, p: p[:, 2], v, np.array([[0, 1, 2]], np.int32), n, own)


def test_saved_figure_comes_back_and_is_the_same_bytes_each_time(tmp_path: Path) -> None:
    rig = Rig(BIND)
    weights = np.zeros((3, len(BONES)), np.float32)
    weights[:, INDEX["chest"]] = 1
    layers = [small_layer("shirt"), small_layer("skin")]
    figure = assemble(layers, [weights, weights], rig)
    knee = Rig(both(knee={"flex": 90})).local[INDEX["shank_l"]]
    samples = np.array([quaternion(rig.local[INDEX["shank_l"]]), quaternion(knee)])
    shifts = np.zeros((1, 3, 6), np.float32)
    shifts[0, 1, 4] = 0.02
    figure.corrections = [
        Correction("shank_l", samples, shifts, np.zeros_like(shifts), 1.0, shifts)
    ]
    one, two = tmp_path / "one.npz", tmp_path / "two.npz"
    save(figure, one)
    save(figure, two)
    assert one.read_bytes() == two.read_bytes()
    back = Deformer.load(one)
    assert list(back.parts) == ["skin", "shirt"]
    assert back.positions == pytest.approx(figure.positions, abs=2e-5)
    corrective = back.correctives[0]
    assert corrective.index.tolist() == [4]
    assert corrective.moves[0, :3] == pytest.approx((0, 0.02, 0), abs=1e-5)


def test_glb_has_the_parts_the_format_asks_for(tmp_path: Path) -> None:
    writer = GlbWriter()
    writer.positions(np.zeros((3, 3), np.float32))
    writer.write(tmp_path / "x.glb")
    data = (tmp_path / "x.glb").read_bytes()
    assert data[:4] == b"glTF"
    assert int.from_bytes(data[8:12], "little") == len(data)
    assert len(data) % 4 == 0
