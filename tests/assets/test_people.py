"""The committed people: fresh, light, complete, and their clothes cover them in motion."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

pytest.importorskip("fast_simplification", reason="assets are computed with the assets group")
pytest.importorskip("skimage", reason="assets are computed with the assets group")

from assets.make.lighten import lighten
from assets.make.person.bake import assemble, save
from assets.make.person.check import Examiner
from assets.make.person.clothes import Clothes
from assets.make.person.fingerprint import bare, fingerprint, packages
from assets.make.person.looks import LOOKS
from assets.make.person.rig import BIND, Rig
from assets.make.person.stored import read
from assets.make.person.surface import PLANS, build_layer
from assets.make.person.train import DRILLS, Trainer
from assets.make.person.weights import weights
from assets.make.sdf import borders, neighbour_mean, sample_surface
from kiosk.device import settings
from kiosk.motion.deform import Deformer
from kiosk.motion.skeleton import INDEX, local_rotations
from kiosk.paths import ROOT
from kiosk.viewmodels.figure.appearances import APPEARANCES, figure_file
from tests.clips import clip_of

MOTIONS = ROOT / "db" / "content" / "motions"


def test_everybody_who_can_be_shown_is_made() -> None:
    assert tuple(LOOKS) == APPEARANCES == settings.APPEARANCES
    assert any(look.age >= 60 for look in LOOKS.values())
    assert len({look.tints["skin"] for look in LOOKS.values()}) == len(LOOKS)


@pytest.mark.parametrize("who", APPEARANCES)
def test_the_committed_file_was_made_by_these_programs(who: str) -> None:
    about = read(figure_file(who)).about
    made_by = about["made_by"]
    assert about["appearance"] == who
    assert about["tints"] == dict(LOOKS[who].tints)
    if made_by["packages"] != packages():
        pytest.skip("other versions of the packages are installed here")
    assert made_by["programs"] == fingerprint(), "stale: run `make assets`"


def test_comments_and_layout_leave_the_fingerprint_alone() -> None:
    one = 'def f(a):\n    """Says."""\n    return a+1  # why\n'
    assert bare(one) == bare("def f(a):\n    return (a +\n        1)\n")
    assert bare(one) != bare("def f(a):\n    return a + 2\n")


@pytest.mark.parametrize("who", APPEARANCES)
def test_people_are_light_enough(who: str) -> None:
    parts = Deformer.load(figure_file(who)).parts.values()
    whole = sum(len(p.triangles) for p in parts)
    light = sum(len(p.light) for p in parts)
    assert whole < 30_000
    assert 0.3 * whole < light < 0.55 * whole


def test_all_people_together_are_small() -> None:
    assert sum(figure_file(who).stat().st_size for who in APPEARANCES) < 6_000_000


def span(look: str, y: float) -> tuple[float, float]:
    """Breadth and depth (m) of the trunk at a height of the standing body."""
    body = Clothes(Rig({}, LOOKS[look])).body
    low, high = np.array([-0.25, y, -0.2], np.float32), np.array([0.25, y + 0.01, 0.25], np.float32)
    v, _ = sample_surface(body.trunk, low, high, 0.005)
    return float(np.ptp(v[:, 0])), float(np.ptp(v[:, 2]))


def test_people_differ_in_shape_yet_share_their_back() -> None:
    waists = {who: span(who, 1.05) for who in APPEARANCES}
    assert waists["sam"][1] > waists["alex"][1] + 0.006
    assert waists["robin"][0] < waists["alex"][0] < waists["sam"][0]
    back = np.array([[0.0, 1.30, -0.105]], np.float32)
    depths = [float(Clothes(Rig({}, LOOKS[who])).body.trunk(back)[0]) for who in APPEARANCES]
    assert max(depths) - min(depths) < 0.004


@pytest.mark.parametrize(
    ("motion", "hidden"),
    [("side-leg-raise", 5), ("clamshell", 5), ("one-leg-squat", 5), ("glute-stretch", 8)],
)
def test_clothes_cover_the_body_in_motion(motion: str, hidden: int) -> None:
    clip = clip_of(motion)
    found = Examiner(Deformer.load(figure_file("alex"))).motion(clip, every=25)
    assert found.skin_out <= hidden, found.where
    assert found.shorts_out <= hidden, found.where


def test_the_examiner_sees_skin_that_comes_out() -> None:
    figure = Deformer.load(figure_file("alex"))
    examiner = Examiner(figure)
    p, n = figure.positions.copy(), figure.normals
    calm = sum(examiner._out(c, p, n) for c in examiner.covered)
    ids = examiner.covered[0][0][:50]
    p[ids] += 0.03 * n[ids]
    assert sum(examiner._out(c, p, n) for c in examiner.covered) >= calm + 45


def test_a_layer_and_its_corrections_are_the_same_bytes_each_time(tmp_path: Path) -> None:
    plan = next(p for p in PLANS if p.name == "sock")
    ankle = next(d for d in DRILLS if d.joint == "ankle")
    for name in ("one.npz", "two.npz"):
        rig = Rig(BIND, LOOKS["sam"])
        layer = build_layer(plan, rig, 2.5)
        share = weights(rig, layer.vertices, neighbour_mean(len(layer.vertices), layer.triangles))
        figure = assemble([layer], [share], rig)
        figure.corrections = Trainer(figure).drill(ankle)
        save(figure, tmp_path / name)
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "two.npz").read_bytes()


def test_the_lighter_mesh_keeps_vertices_border_and_shape() -> None:
    low, high = np.full(3, -0.14, np.float32), np.array([0.14, 0.05, 0.14], np.float32)
    v, t = sample_surface(lambda p: np.linalg.norm(p, axis=1) - np.float32(0.1), low, high, 0.012)
    few = lighten(v, t, len(t) // 2)
    assert len(few) <= len(t) // 2 + 2
    assert set(map(tuple, np.sort(borders(few), 1))) == set(map(tuple, np.sort(borders(t), 1)))
    middle = v[few].mean(1)
    assert np.abs(np.linalg.norm(middle, axis=1) - 0.1).max() < 0.006
    a, b, c = v[few[:, 0]], v[few[:, 1]], v[few[:, 2]]
    facing = np.einsum("ij,ij->i", np.cross(b - a, c - a), middle)
    assert (facing * np.sign(facing[0]) > 0).all()


def test_feet_stand_flat_on_their_soles() -> None:
    figure = Deformer.load(figure_file("alex"))
    part = figure.parts["socks"]
    follows = figure.weights[part.start : part.stop, INDEX["foot_l"]] > 0.5
    p, _ = figure.deform(local_rotations({}))
    sole = p[part.start : part.stop][follows]
    low = sole[:, 1].min()
    flat = sole[sole[:, 1] < low + 0.004]
    assert np.ptp(flat[:, 2]) > 0.20
