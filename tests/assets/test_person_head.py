"""Heads keep the proportions of the face, rest alike, and differ from each other."""

from __future__ import annotations

import numpy as np
import pytest

pytest.importorskip("fast_simplification", reason="assets are computed with the assets group")
pytest.importorskip("skimage", reason="assets are computed with the assets group")

from assets.make.person import face, hair
from assets.make.person.head import EYE, head
from assets.make.person.looks import LOOKS, Look
from assets.make.sdf import Floats

PEOPLE = pytest.mark.parametrize("look", LOOKS.values(), ids=list(LOOKS))


def edge(look: Look, start: tuple[float, ...], along: tuple[float, ...], field=head) -> Floats:
    """The outermost point of the head on a line that comes in from `start`."""
    t = np.linspace(0, 0.25, 2501, dtype=np.float32)[:, None]
    p = (np.asarray(start) + t * np.asarray(along)).astype(np.float32)
    return p[np.flatnonzero(field(p, look) < 0)[0]]


@PEOPLE
def test_the_head_is_symmetric(look: Look) -> None:
    p = np.random.default_rng(1).uniform(-0.12, 0.2, (3000, 3)).astype(np.float32)
    assert head(p, look) == pytest.approx(
        head(p * np.array([-1, 1, 1], np.float32), look), abs=1e-6
    )


@PEOPLE
def test_proportions_are_those_of_the_face(look: Look) -> None:
    crown = edge(look, (0, 0.26, -0.02), (0, -1, 0))[1]
    chin = edge(look, (0, -0.10, 0.062), (0, 1, 0))[1]
    height = crown - chin
    assert 0.205 < height < 0.235
    assert (EYE[1] - chin) / height == pytest.approx(0.5, abs=0.03)
    # one eye's width between the eyes, five across the head
    eye = 2 * face.HALF_WIDTH
    assert 2 * EYE[0] - eye == pytest.approx(eye, rel=0.1)
    wide = 2 * edge(look, (0.2, 0.105, -0.02), (-1, 0, 0))[0]
    assert wide == pytest.approx(5 * eye, rel=0.1)
    # lower two thirds: brow to the nose's base, and on to the chin
    brow, base = 0.106, 0.042
    assert (brow - base) / (base - chin) == pytest.approx(1.0, abs=0.08)
    # ears from brow to the nose's base
    ear = np.stack(np.meshgrid([0.080], np.linspace(-0.02, 0.16, 361), np.linspace(-0.04, 0.01, 51),
                               indexing="ij"), -1).reshape(-1, 3).astype(np.float32)  # fmt: skip
    inside = ear[head(ear, look) < 0, 1]
    assert inside.max() == pytest.approx(brow, abs=0.008)
    assert inside.min() == pytest.approx(base, abs=0.012)


def test_all_heads_rest_alike_on_back_and_sides() -> None:
    for start, along, axis in (
        ((0, 0.10, -0.25), (0, 0, 1), 2),
        ((0.2, 0.130, -0.03), (-1, 0, 0), 0),
    ):
        rests = [edge(look, start, along, hair.hair)[axis] for look in LOOKS.values()]
        assert max(rests) - min(rests) < 0.005


def test_no_two_faces_are_the_same() -> None:
    p = np.random.default_rng(2).uniform((0, -0.02, 0.02), (0.06, 0.1, 0.1), (4000, 3))
    fields = [head(p.astype(np.float32), look) for look in LOOKS.values()]
    for i in range(len(fields)):
        for j in range(i):
            assert np.abs(fields[i] - fields[j]).max() > 0.002


@PEOPLE
def test_hair_leaves_the_face_free_and_covers_the_crown(look: Look) -> None:
    brow = np.array([[x, 0.115, 0.085] for x in np.linspace(-0.03, 0.03, 7)], np.float32)
    assert (hair.inside_line(brow, look) < 0).all()
    crown = edge(look, (0, 0.26, -0.02), (0, -1, 0))[None] - np.array([0, 0.001, 0], np.float32)
    assert hair.hair(crown, look)[0] < 0
