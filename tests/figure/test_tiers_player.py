"""A flipbook has the same controls as the live figure, and shows the same moments."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize

from kiosk.device.tier import Choice, Tier
from kiosk.motion.clip import Camera, Clip
from kiosk.viewmodels.figure import flipbook
from kiosk.viewmodels.figure.flipbook import DECODED, FlipbookShelf, frames_from
from kiosk.viewmodels.figure.flipbook_file import Angle, Flipbook, Span, probe, write
from kiosk.viewmodels.figure.flipbook_provider import FlipbookProvider
from kiosk.viewmodels.figure.player import FigurePlayer
from kiosk.viewmodels.figure.tiers import FigureTiers
from tests.viewmodels.test_player import make_clip

MOMENTS = 240
YAWS = {"main": -24.0, "side": -90.0, "back": 180.0}


def webp(size: tuple[int, int], colour: tuple[int, int, int, int]) -> bytes:
    out = io.BytesIO()
    image = Image.new("RGBA", size, colour)
    image.putpixel((0, 0), (9, 99, 199, 1))  # Qt takes pictures of less than 40 bytes for damaged
    image.save(out, "WEBP", lossless=True)
    return out.getvalue()


def make_book(clip: Clip, frames: int = 20) -> Flipbook:
    """Frames of a height of 2 pixels a frame's number, a layer over every fourth."""
    data, at = [], 0
    shots: list[Span] = []
    for picture in [webp((64, 48), (10 * k, 0, 0, 255)) for k in range(frames)]:
        shots.append(Span(at, len(picture)))
        data.append(picture)
        at += len(picture)
    shade, layer = webp((16, 12), (0, 0, 0, 255)), webp((8, 8), (0, 255, 0, 255))
    data += [shade, layer]
    over = Span(at + len(shade), len(layer), 20, 30)
    there = [min(m * frames // (MOMENTS // 2), frames - 1) for m in range(MOMENTS // 2)]
    when = tuple(there + there[::-1])
    angles = {
        name: Angle(
            Camera(yaw, -7.0, 4.0, (0.0, 0.9, 0.0)),
            (160, 80, 640, 480),
            tuple(shots),
            (Span(at, len(shade)),) * frames,
            (over,) * (frames // 4),
            tuple(range(0, frames, 4)),
            when,
            tuple(f // 4 for f in when),
        )
        for name, yaw in YAWS.items()
    }
    return Flipbook(
        clip.id, "sam", clip.side, clip.duration, (960, 720), angles, (30, 30, 30), probe(clip), {},
        b"".join(data),
    )  # fmt: skip


@pytest.fixture
def shelf(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[FlipbookShelf]:
    write(make_book(make_clip()), tmp_path / "lift.flip")
    (tmp_path / "broken.flip").write_bytes(b"nothing")
    made = FlipbookShelf(tmp_path)
    monkeypatch.setattr(flipbook, "_shelf", [made])
    yield made
    made.close()


def tiers(tier: Tier = Tier.FLIPBOOK, *, draws_3d: bool = False) -> FigureTiers:
    return FigureTiers(Choice(tier, "test"), draws_3d=draws_3d)


CLIPS = {
    "lift": make_clip(),
    "broken": make_clip("broken"),
    "moved": replace(make_clip("lift"), position=make_clip().position + 0.1),
}


def player_of(machine: FigureTiers, motion: str = "lift") -> FigurePlayer:
    made = FigurePlayer(lambda name: CLIPS[motion].to_bytes(), tiers=machine)
    made.keep = machine  # type: ignore[attr-defined]
    assert made.show("broken" if motion == "broken" else "lift")
    made.enter()
    return made


@pytest.fixture
def player(shelf: FlipbookShelf) -> FigurePlayer:
    return player_of(tiers())


def frame(player: FigurePlayer) -> int:
    return int(player.picture.split("/")[-2])


def test_it_shows_the_frame_of_the_moment(player: FigurePlayer) -> None:
    assert player.tier == "flipbook"
    assert player.picture == "image://flipbook/lift/main/0/-1"
    player.seek(0.25)
    assert frame(player) == 10
    player.seek(0.75)
    assert frame(player) == 9


def test_it_plays_pauses_scrubs_and_slows(player: FigurePlayer) -> None:
    player.play()
    for _ in range(42):
        player.advance(0.025)
    assert frame(player) == 5
    player.setSlow(True)
    for _ in range(40):
        player.advance(0.025)
    assert player.position == pytest.approx(1.55 / 8)
    player.pause()
    player.advance(0.1)
    assert player.position == pytest.approx(1.55 / 8)
    player.scrub(0.5)
    assert frame(player) == 19


def test_buttons_go_round_the_stored_angles_and_back(player: FigurePlayer) -> None:
    seen = []
    for _ in range(3):
        player.turnLeft()
        seen.append(player.angle)
    assert sorted(seen) == ["back", "main", "side"]
    assert seen[-1] == "main"
    player.turnRight()
    player.turnLeft()
    assert player.angle == "main"
    assert "/main/" in player.picture


def test_a_drag_steps_to_the_nearest_angle_where_nothing_draws_3d(player: FigurePlayer) -> None:
    for _ in range(5):
        player.turn(-4.0, 0.0)
    assert player.angle == "main"
    for _ in range(5):
        player.turn(-4.0, 0.0)
    assert player.angle == "side"
    player.settle()
    assert player.yaw == pytest.approx(-90.0)
    assert not player.turning


def test_a_drag_is_drawn_live_and_glides_to_the_nearest_angle(shelf: FlipbookShelf) -> None:
    player = player_of(tiers(draws_3d=True))
    before = (player.yaw, player.pitch)
    player.turn(-50.0, 4.0)
    assert player.turning
    assert (player.yaw, player.pitch) == pytest.approx((before[0] - 50, before[1] + 4))
    player.settle()
    steps = []
    for _ in range(30):
        player.advance(1 / 30)
        steps.append(player.yaw)
    assert not player.turning
    assert player.angle == "side"
    assert player.yaw == pytest.approx(-90.0)
    moves = [abs(b - a) for a, b in zip([before[0] - 50, *steps], steps, strict=False)]
    assert max(moves) < 8  # it glides, it does not jump


def test_the_person_who_turns_stands_where_the_frames_show_them(shelf: FlipbookShelf) -> None:
    player = player_of(tiers(draws_3d=True))
    player.fit(4 / 3, 0.0)
    stored = make_book(make_clip()).angles["main"].camera
    assert player.distance == pytest.approx(stored.distance)
    assert player.target.toTuple() == pytest.approx(stored.target, abs=1e-6)
    player.turn(-60.0, 0.0)
    player.settle()
    before = player.distance
    for _ in range(30):
        player.advance(1 / 30)
        assert abs(player.distance - before) < 0.25  # no jump on the way to the next angle
        before = player.distance
    assert player.angle == "side"
    assert player.distance == pytest.approx(stored.distance)


def test_the_other_side_is_the_mirrored_picture(player: FigurePlayer) -> None:
    player.turnRight()
    angle, picture = player.angle, player.picture
    assert not player.mirrored
    player.setSide("left")
    assert player.mirrored
    assert (player.angle, player.picture) == (angle, picture)
    assert player.yaw == pytest.approx(-YAWS[angle])


def test_the_muscle_lies_over_the_frame_that_it_was_drawn_for(player: FigurePlayer) -> None:
    player.seek(0.15)
    assert frame(player) == 6
    player.setShowMuscle(True)
    assert player.picture.endswith("/4/1")
    player.setShowMuscle(False)
    assert player.picture.endswith("/6/-1")


def test_a_motion_without_its_flipbook_is_drawn_live_or_is_a_still(shelf: FlipbookShelf) -> None:
    assert player_of(tiers(), "moved").tier == "still"
    assert player_of(tiers(draws_3d=True), "moved").tier == "live"


def test_a_flipbook_that_cannot_be_read_is_told_to_staff(shelf: FlipbookShelf) -> None:
    assert player_of(tiers(), "broken").tier == "still"
    assert "broken.flip" in shelf.problems[0]


def test_it_goes_on_in_another_tier_at_the_same_moment(shelf: FlipbookShelf) -> None:
    machine = tiers(Tier.LIVE, draws_3d=True)
    player = player_of(machine)
    player.play()
    player.advance(0.1)
    player.seek(0.25)
    heard = []
    player.tierChanged.connect(lambda: heard.append(player.tier))
    for _ in range(14):
        machine.frame(0.1)
    assert heard == ["flipbook"]
    assert frame(player) == 10
    assert player.playing


def test_slow_frames_of_a_stand_in_do_not_count(shelf: FlipbookShelf) -> None:
    machine = tiers(draws_3d=True)
    player = player_of(machine, "moved")
    player.play()
    for _ in range(100):
        player.advance(0.2)
    assert machine.tier is Tier.FLIPBOOK


def test_frames_are_unpacked_ahead_and_few_are_kept(shelf: FlipbookShelf) -> None:
    book = shelf.book("lift")
    assert book is not None
    wanted = frames_from(book, "main", 0.0, False)
    assert len(wanted) == 5
    shelf.ahead(wanted)
    shelf._worker.submit(lambda: None).result()  # type: ignore[union-attr]
    assert set(wanted) <= set(shelf._images)
    for index in range(20):
        shelf.image(("lift", "side", index, -1))
    assert len(shelf._images) <= DECODED


def test_the_provider_gives_the_frame_with_its_layer(shelf: FlipbookShelf) -> None:
    provider = FlipbookProvider()
    size = QSize()
    shelf.book("lift")
    plain = provider.requestImage("lift/main/4/-1", size, QSize())
    assert size == QSize(64, 48)
    assert plain.pixelColor(30, 24).getRgb()[:3] == (40, 0, 0)
    lit = provider.requestImage("lift/main/4/1", size, QSize())
    assert lit.pixelColor(24, 34).getRgb()[:3] == (0, 255, 0)
    assert lit.pixelColor(5, 5).getRgb()[:3] == (40, 0, 0)
    assert provider.requestImage("nothing/main/0/-1", size, QSize()).width() == 1
