"""PersonView opens a window over the hip, keeps the rest as it was, and stands on its shadow."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QImage

from assets.make.stills import Studio
from kiosk.motion.clip import FIELD_OF_VIEW, Camera, Clip
from kiosk.motion.skeleton import INDEX, axis_rotation
from tests.clips import clip_of

pytestmark = pytest.mark.display

WIDTH, HEIGHT = 480, 480
TALL = np.tan(np.radians(FIELD_OF_VIEW / 2))


@pytest.fixture(scope="module")
def studio(qapp: object) -> Studio:
    return Studio((WIDTH, HEIGHT))


def motion(name: str) -> Clip:
    return clip_of(name)


def pixels(image: QImage) -> np.ndarray:
    """Colours and alpha (H, W, 4), 0..255, alpha not yet multiplied in."""
    image = image.convertToFormat(QImage.Format.Format_RGBA8888)
    raw = np.frombuffer(bytes(image.constBits()), np.uint8)
    return raw.reshape(image.height(), -1, 4)[:, : image.width()].astype(int)


def shoot(studio: Studio, yaw: float = -110.0, **properties: object) -> np.ndarray:
    """A picture from the right, at the height of the hip, 1.9 m away."""
    hip = studio.mesh.world[INDEX["pelvis"], :3, 3]
    studio.look(Camera(yaw, -6, 1.9, tuple(float(v) for v in hip)))
    studio.set(**({"inside": 0.0, "dark": False} | properties))
    return pixels(studio.picture())


def seen_at(studio: Studio, place: np.ndarray, yaw: float) -> tuple[float, float]:
    """Column and row where a place of the world shows in `shoot`'s picture."""
    hip = studio.mesh.world[INDEX["pelvis"], :3, 3]
    turn = axis_rotation("y", yaw) @ axis_rotation("x", -6.0)
    x, y, z = (place - hip) @ turn
    scale = HEIGHT / 2 / TALL / (1.9 - z)
    return WIDTH / 2 + x * scale, HEIGHT / 2 - y * scale


def test_the_window_opens_over_the_hip_and_nowhere_else(studio: Studio) -> None:
    studio.mesh.setClip(motion("one-leg-stand"))
    studio.mesh.seek(5.0)
    closed, opened = shoot(studio), shoot(studio, inside=0.5)
    changed = np.abs(closed - opened).max(2) > 24
    rows, columns = np.nonzero(changed)
    pelvis = studio.mesh.world[INDEX["pelvis"]]
    hip = pelvis[:3, 3] + pelvis[:3, :3] @ (-0.105, 0.022, -0.012)
    at = np.array(seen_at(studio, hip, -110.0))
    metre = HEIGHT / 2 / TALL / 1.9
    away = np.hypot(columns - at[0], rows - at[1]) / metre
    assert 0.02 < changed.mean() < 0.2
    # the lining of a sleeve is shaded a little otherwise: a hundredth or two of what changes
    assert np.percentile(away, 97.5) < 0.27
    assert np.median(away) < 0.15


def test_working_muscle_shows_and_rests_pale(studio: Studio) -> None:
    studio.mesh.setClip(motion("one-leg-stand"))

    def red(seconds: float, **properties: object) -> float:
        studio.mesh.seek(seconds)
        r, g, b, _ = np.moveaxis(shoot(studio, **properties), 2, 0)
        return float(((r > 90) & (r > 1.9 * g) & (r > 1.9 * b)).mean())

    working, resting = red(5.0, inside=0.5), red(0.1, inside=0.5)
    assert working > 0.008
    assert working > 3 * resting
    assert red(5.0, inside=0.0) < 0.1 * working


@pytest.mark.parametrize("yaw", [-90.0, 180.0, -20.0])
def test_muscle_is_seen_from_the_side_the_back_and_the_front(studio: Studio, yaw: float) -> None:
    studio.mesh.setClip(motion("one-leg-stand"))
    studio.mesh.seek(5.0)
    r, g, b, _ = np.moveaxis(shoot(studio, yaw, inside=0.5), 2, 0)
    assert ((r > 90) & (r > 1.7 * g) & (r > 1.7 * b)).mean() > 0.0015


def test_wholly_inside_the_person_is_an_outline(studio: Studio) -> None:
    studio.mesh.setClip(motion("walk-level"))
    studio.mesh.seek(0.3)
    closed, opened = shoot(studio)[..., 3], shoot(studio, inside=1.0)[..., 3]
    solid = (closed > 250).mean()
    assert (opened > 250).mean() < 0.5 * solid
    assert ((opened > 8) & (opened < 140)).mean() > 0.3 * solid


def test_there_is_a_shadow_where_the_body_rests(studio: Studio) -> None:
    studio.mesh.setClip(motion("one-leg-stand"))
    studio.mesh.seek(5.0)
    studio.set(inside=0.0)
    foot = studio.mesh.world[INDEX["foot_r"], :3, 3]
    place = (float(foot[0]), 0.0, float(foot[2]) + 0.05)
    for dark in (False, True):
        studio.set(dark=dark)
        studio.look(Camera(-60, -12, 1.2, place))
        picture = pixels(studio.picture())
        shadow = (picture[..., 3] > 20) & (picture[..., 3] < 245)
        ink = picture[..., :3].sum(2)
        assert shadow[HEIGHT // 2 :].mean() > 0.02, dark
        assert ink[shadow].min() < 150, dark


@pytest.mark.parametrize("name", ["clamshell", "hip-hike", "stairs", "push-out-hold"])
def test_scenes_draw_without_a_warning(studio: Studio, name: str) -> None:
    clip = motion(name)
    for one in (clip, clip.mirrored()):
        studio.mesh.setClip(one)
        for share in (0.0, 0.3, 0.8, 1.0):
            studio.mesh.seek(one.duration * share * 0.9)
            shoot(studio, inside=share, dark=share > 0.5)
    assert studio.warnings == []


def test_show_muscle_fades_to_the_window(studio: Studio) -> None:
    item = studio.view.rootObject()
    studio.mesh.setClip(motion("clamshell"))
    item.setProperty("inside", 0.0)
    assert item.property("opened") == 0.0
    item.setProperty("fade", 2500)
    item.setProperty("inside", 0.5)
    shares = []
    for _ in range(200):
        studio.picture()
        shares.append(item.property("opened"))
        if shares[-1] >= 0.5:
            break
    item.setProperty("fade", 0)
    assert shares[-1] == pytest.approx(0.5)
    assert shares == sorted(shares)
    assert any(0.0 < share < 0.5 for share in shares)
