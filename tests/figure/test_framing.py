"""The whole body stays in the picture, however one turns it, in any shape of picture."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from kiosk.motion.clip import FIELD_OF_VIEW, Clip
from kiosk.motion.deform import Deformer
from kiosk.motion.skeleton import axis_rotation
from kiosk.paths import CONTENT_SOURCE
from kiosk.viewmodels.figure.framing import COST, cloud, place
from kiosk.viewmodels.figure.person_geometry import APPEARANCES, figure_file
from tests.clips import clip_of

MOTIONS = sorted((CONTENT_SOURCE / "motions").glob("*.yaml"))
SHAPES = {"landscape": 16 / 9, "picture": 4 / 3, "portrait": 0.62}
YAWS = range(0, 360, 30)
LEAST = 0.72 / COST
"""The body fills at least so much of the picture: a mat or counter beside it may cost a tenth."""
TALL = np.tan(np.radians(FIELD_OF_VIEW / 2))


@pytest.fixture(scope="module")
def people() -> list[Deformer]:
    return [Deformer.load(figure_file(name)) for name in APPEARANCES]


def body(clip: Clip, people: list[Deformer], moments: int = 4) -> np.ndarray:
    """The skin, cloth and hair (N, 3) of somebody, one in seventeen vertices, over the motion."""
    person = people[len(clip.id) % len(people)]
    out = []
    for t in np.linspace(0, clip.duration, moments, endpoint=False):
        sample = clip.at(float(t))
        out.append(person.deform(sample.local, sample.root)[0][::17].copy())
    return np.concatenate(out).astype(float)


def project(
    points: np.ndarray, yaw: float, pitch: float, aspect: float, distance: float, target: object
) -> np.ndarray:
    """Places (N, 2) in the picture, -1..1 from edge to edge."""
    turn = axis_rotation("y", yaw) @ axis_rotation("x", pitch)
    seen = (points - np.array(target)) @ turn
    away = distance - seen[:, 2]
    return seen[:, :2] / away[:, None] / TALL / (aspect, 1)


@pytest.mark.parametrize("path", MOTIONS, ids=lambda p: p.stem)
def test_nothing_of_the_body_leaves_the_picture(path: Path, people: list[Deformer]) -> None:
    clip = clip_of(path.stem)
    points, seen = body(clip, people), cloud(clip)
    pitch = clip.cameras["main"].pitch
    for yaw in YAWS:
        for name, aspect in SHAPES.items():
            distance, target = place(seen, yaw, pitch, aspect)
            at = np.abs(project(points, yaw, pitch, aspect, distance, target)).max(0)
            assert at.max() <= 1.0, (name, yaw, at)
            assert at.max() > LEAST, f"much too small: {(name, yaw, at)}"


@pytest.mark.parametrize("path", MOTIONS[::7], ids=lambda p: p.stem)
def test_presets_hold_the_body_too(path: Path, people: list[Deformer]) -> None:
    clip = clip_of(path.stem)
    points = body(clip, people)
    for name in ("main", "front", "side", "back"):
        c = clip.cameras[name]
        at = np.abs(project(points, c.yaw, c.pitch, 4 / 3, c.distance, c.target)).max()
        assert at <= 1.0, (name, at)


def test_the_foot_of_the_picture_stays_free(people: list[Deformer]) -> None:
    clip = clip_of("one-leg-stand")
    points = body(clip, people)
    for below in (0.1, 0.3):
        distance, target = place(cloud(clip), -20, -7, 0.8, below)
        at = project(points, -20, -7, 0.8, distance, target)[:, 1]
        assert at.min() > -1 + 2 * below
        assert at.max() < 1


def test_a_turn_has_no_jump() -> None:
    clip = clip_of("clamshell")
    seen = cloud(clip)
    way = [place(seen, yaw, -20, 1.2) for yaw in range(0, 361, 2)]
    distances = np.array([d for d, _ in way])
    targets = np.array([t for _, t in way])
    assert np.abs(np.diff(distances)).max() < 0.12
    assert np.linalg.norm(np.diff(targets, axis=0), axis=1).max() < 0.06
    assert distances[0] == pytest.approx(distances[-1])
