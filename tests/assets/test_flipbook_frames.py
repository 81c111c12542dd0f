"""Few frames are chosen, and yet every moment has one; shadows come off and go back on."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image

from assets.make.flipbook_frames import choose, choose_at_most, choose_layers, fewer, seen, views
from assets.make.flipbook_pictures import SHADE, box_of, overlay, part, resized, straight, webp
from kiosk.motion.clip import Camera
from kiosk.motion.skeleton import axis_rotation
from tests.clips import clip_of


def there_and_back(moments: int, pixels: float) -> np.ndarray:
    """A body of two points; one stays, the other goes out and comes back: (n, 2, 2)."""
    way = np.concatenate(
        [np.linspace(0, pixels, moments // 2), np.linspace(pixels, 0, moments // 2)]
    )
    places = np.zeros((len(way), 2, 2), np.float32)
    places[:, 1, 0] = way
    return places


@pytest.mark.parametrize("tolerance", [1.5, 3.0])
def test_every_moment_has_a_frame_within_tolerance(tolerance: float) -> None:
    places = there_and_back(120, 90)
    choice = choose(places, tolerance)
    off = [
        np.abs(places[moment] - places[choice.frames[frame]]).max()
        for moment, frame in enumerate(choice.at)
    ]
    assert max(off) <= tolerance
    assert choice.worst == pytest.approx(max(off))


def test_the_way_back_costs_nothing() -> None:
    places = there_and_back(240, 120)
    both, out = choose(places, 1.5), choose(places[:120], 1.5)
    assert len(both.frames) <= len(out.frames) + 1
    assert len(out.frames) <= 120 / 3 + 2


def test_a_body_that_stands_still_is_one_frame() -> None:
    assert len(choose(np.zeros((90, 5, 2), np.float32), 1.5).frames) == 1


def test_a_large_movement_is_content_with_larger_steps() -> None:
    places = there_and_back(240, 600)
    free, bound = choose(places, 1.5), choose_at_most(places, 1.5, 40)
    assert len(free.frames) > 60
    assert len(bound.frames) <= 40
    assert free.worst < bound.worst < 12


def test_fewer_frames_are_enough_at_a_larger_tolerance() -> None:
    places = there_and_back(120, 90)
    choice = choose(places, 1.5)
    at = fewer(choice, places, 6.0)
    assert len(set(at)) < len(choice.frames) / 2
    off = [np.abs(places[m] - places[choice.frames[k]]).max() for m, k in enumerate(at)]
    assert max(off) <= 6.0 + 1.5


def test_layers_follow_the_work_where_the_body_does_not_move() -> None:
    choice = choose(np.zeros((90, 5, 2), np.float32), 1.5)
    work = np.zeros((90, 6), np.float32)
    work[30:60, 0] = 0.8
    layers = choose_layers(choice.at, work, 0.15)
    assert len(layers.of) == 2
    assert layers.over[0] == layers.over[89] != layers.over[45]


def test_three_views_that_differ_are_drawn() -> None:
    clip = clip_of("clamshell")
    names = views(clip)
    assert len(names) == 3
    assert names[:2] == ["main", "muscle"]
    ways = [
        (axis_rotation("y", c.yaw) @ axis_rotation("x", c.pitch))[:, 2]
        for c in (clip.cameras[name] for name in names)
    ]
    apart = [np.degrees(np.arccos(a @ b)) for i, a in enumerate(ways) for b in ways[i + 1 :]]
    assert min(apart) > 25


def test_a_point_at_the_target_is_in_the_middle() -> None:
    camera = Camera(30.0, -10.0, 4.0, (0.3, 0.9, -0.2))
    assert seen(camera, np.array([[0.3, 0.9, -0.2]]), 720)[0] == pytest.approx([0, 0], abs=1e-4)
    # 26 degrees high at 4 m: the picture's upper edge is 4 tan(13 degrees) above the middle
    flat = Camera(0.0, 0.0, 4.0, (0.0, 0.0, 0.0))
    edge = 4 * np.tan(np.radians(13))
    assert seen(flat, np.array([[0, edge, 0]]), 720)[0] == pytest.approx([0, 360], abs=1e-2)


def scene() -> tuple[np.ndarray, np.ndarray]:
    """A red disc with a crisp edge over a soft shadow, premultiplied, and the shadow's alpha."""
    y, x = np.mgrid[0:96, 0:128]
    shadow = 90 * np.exp(-(((x - 64) / 34) ** 2 + ((y - 70) / 14) ** 2))
    disc = np.clip(24.5 - np.hypot(x - 64, y - 44), 0, 1)
    alpha = disc * 255 + shadow * (1 - disc)
    colour = np.array([200, 40, 30]) * disc[..., None] + 34 / 255 * (shadow * (1 - disc))[..., None]
    return np.concatenate([colour, alpha[..., None]], 2).round().astype(np.uint8), shadow


def test_the_shadow_comes_off_the_body() -> None:
    picture, shadow = scene()
    parted = part(picture)
    assert parted.shade.shape == (96 // SHADE, 128 // SHADE)
    body = parted.body
    assert body[44, 64].tolist() == [200, 40, 30, 255]
    assert body[84, 64, 3] == 0  # nothing but shadow
    crisp = ((body[..., 3] > 0) & (body[..., 3] < 255)).mean()
    assert crisp < 0.02
    assert all(abs(v - 34) < 4 for v in parted.ink)
    small = shadow.reshape(24, 4, 32, 4).mean((1, 3))
    free = np.hypot(*np.meshgrid(np.arange(32) * 4 - 62, np.arange(24) * 4 - 42)) > 32
    assert np.abs(parted.shade - small)[free].max() < 8


def test_body_over_shadow_is_the_picture_again() -> None:
    picture, _ = scene()
    parted = part(picture)
    under = np.asarray(
        Image.fromarray(parted.shade).resize((128, 96), Image.Resampling.BILINEAR), float
    )
    body = parted.body.astype(float)
    alpha = body[..., 3] + under * (1 - body[..., 3] / 255)
    assert np.abs(alpha - picture[..., 3]).mean() < 1.5
    assert np.abs(alpha - picture[..., 3]).max() < 16


@pytest.mark.parametrize("page", [(245, 241, 232), (16, 26, 33)])
def test_edges_have_no_halo_on_light_and_dark_pages(page: tuple[int, int, int]) -> None:
    picture, _ = scene()
    body = part(picture).body
    packed = np.asarray(Image.open(io.BytesIO(webp(body, 70))).convert("RGBA"), float)
    true = body.astype(float)
    a, b = packed[..., 3:] / 255, true[..., 3:] / 255
    shown = packed[..., :3] * a + np.array(page) * (1 - a)
    wanted = true[..., :3] + np.array(page) * (1 - b)
    edge = ((true[..., 3] > 0) & (true[..., 3] < 255))[..., None]
    assert (np.abs(shown - wanted) * edge).sum() / edge.sum() / 3 < 14


def test_nearly_clear_pixels_take_their_neighbours_colour() -> None:
    picture = np.zeros((5, 5, 4), np.uint8)
    picture[2, 2] = (200, 100, 50, 255)
    colours = straight(picture)
    assert colours[2, 3].tolist() == [200, 100, 50, 0]


def test_an_overlay_changes_what_differs_and_nothing_else() -> None:
    plain = np.full((60, 80, 4), 255, np.uint8)
    opened = plain.copy()
    opened[20:40, 30:50] = (200, 30, 20, 255)
    layer = overlay(plain, opened).astype(float)
    shown = layer + plain * (1 - layer[..., 3:] / 255)
    assert np.abs(shown - opened).max() < 2
    assert layer[:8].max() == 0


def test_smaller_pictures_keep_their_colour() -> None:
    picture, _ = scene()
    small = resized(picture, 0.75)
    assert small.shape == (72, 96, 4)
    assert small[33, 48].tolist() == [200, 40, 30, 255]


def test_boxes_lie_on_their_grid() -> None:
    alpha = np.zeros((96, 128), np.uint8)
    alpha[20:30, 33:60] = 200
    assert box_of(alpha) == (33, 20, 27, 10)
    assert box_of(alpha, 16) == (32, 16, 32, 16)
    assert box_of(np.zeros((96, 128), np.uint8), 16) == (0, 0, 16, 16)
