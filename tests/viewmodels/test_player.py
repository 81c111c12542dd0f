"""The player keeps time, side and view, and moves the person exactly as its clip says."""

from __future__ import annotations

import sys
from collections.abc import Callable

import numpy as np
import pytest

from kiosk.motion.clip import Camera, Clip, PhaseSpan
from kiosk.motion.skeleton import BONES
from kiosk.viewmodels.figure.player import FigurePlayer
from kiosk.viewmodels.figure.playhead import LONGEST_STEP
from kiosk.viewmodels.figure.work_level import level

FPS = 10.0
SECONDS = 8


def make_clip(name: str = "lift", posture: str = "standing") -> Clip:
    """8 seconds: ready, move, hold and return, two each; the right thigh swings out in between."""
    frames = int(FPS * SECONDS)
    local = np.zeros((frames, len(BONES), 4), np.float32)
    local[..., 0] = 1.0
    swing = np.interp(np.arange(frames) / FPS, [0, 2, 4, 6, 8], [0, 0, 0.3, 0.3, 0])
    thigh = [bone.name for bone in BONES].index("thigh_r")
    local[:, thigh, 0] = np.cos(swing / 2)
    local[:, thigh, 3] = np.sin(swing / 2)
    work = np.zeros(frames, np.float32)
    work[40:60] = 1.0
    return Clip(
        id=name,
        side="right",
        posture=posture,
        fps=FPS,
        duration=float(SECONDS),
        local=local,
        position=np.zeros((frames, 3), np.float32),
        turn=np.array([1, 0, 0, 0], np.float32),
        work={"front": work * 0.33, "middle": work, "back": work * 0},
        phases=tuple(
            PhaseSpan(phase, float(2 * i), float(2 * i + 2))
            for i, phase in enumerate(("ready", "move", "hold", "return"))
        ),
        props=(),
        cameras={"main": Camera(-24.0, -7.0, 4.2, (0.1, 0.9, 0.0))},
        contacts=(),
        source="test",
    )


@pytest.fixture
def player() -> FigurePlayer:
    clips = {
        "lift": make_clip().to_bytes(),
        "other": make_clip("other").to_bytes(),
        "lying": make_clip("lying", "side_lying").to_bytes(),
        "broken": b"no clip",
    }
    made = FigurePlayer(clips.__getitem__)
    assert made.show("lift")
    return made


def run(player: FigurePlayer, seconds: float, step: float = 0.05) -> None:
    for _ in range(round(seconds / step)):
        player.advance(step)


def count(signal: object) -> Callable[[], int]:
    heard: list[int] = []
    signal.connect(lambda: heard.append(1))  # type: ignore[attr-defined]
    return lambda: len(heard)


def test_without_a_motion_nothing_plays() -> None:
    player = FigurePlayer({}.__getitem__)
    assert not player.show("lift")
    player.play()
    player.advance(1.0)
    assert (player.ready, player.playing, player.position, player.phase) == (False, False, 0.0, "")


@pytest.mark.parametrize("missing", ["not-there", "broken"])
def test_a_missing_or_broken_motion_falls_back(player: FigurePlayer, missing: str) -> None:
    assert player.show(missing, "other")
    assert player.motion == "other"


def test_it_plays_in_the_clocks_time(player: FigurePlayer) -> None:
    player.play()
    run(player, 2.0)
    assert player.position == pytest.approx(2.0 / SECONDS)


def test_slower_takes_twice_as_long(player: FigurePlayer) -> None:
    player.setSlow(True)
    player.play()
    run(player, 2.0)
    assert player.position == pytest.approx(1.0 / SECONDS)


def test_it_loops(player: FigurePlayer) -> None:
    player.play()
    run(player, SECONDS + 1.0)
    assert player.position == pytest.approx(1.0 / SECONDS)


def test_standing_still_it_does_not_move(player: FigurePlayer) -> None:
    player.advance(0.05)
    player.play()
    player.pause()
    player.advance(0.05)
    assert player.position == 0.0


def test_a_stall_does_not_make_it_jump(player: FigurePlayer) -> None:
    player.play()
    player.advance(5.0)
    assert player.position == pytest.approx(LONGEST_STEP / SECONDS)


def test_it_goes_through_the_phases_in_order(player: FigurePlayer) -> None:
    seen = [player.phase]
    player.phaseChanged.connect(lambda: seen.append(player.phase))
    player.play()
    run(player, SECONDS - 0.5)
    assert seen == ["ready", "move", "hold", "return"]


def test_phases_are_shares_of_the_loop(player: FigurePlayer) -> None:
    assert player.phases[1] == {"name": "move", "start": 0.25, "end": 0.5}


@pytest.mark.parametrize(("asked", "got"), [(-1.0, 0.0), (0.6, 0.6), (2.0, 1.0)])
def test_seeking_stays_within_the_loop(player: FigurePlayer, asked: float, got: float) -> None:
    player.seek(asked)
    assert player.position == pytest.approx(got)


def test_travelling_moves_there_and_stops(player: FigurePlayer) -> None:
    player.travel(0.3)
    assert (player.moving, player.playing) == (True, False)
    run(player, 1.0)
    assert player.position == pytest.approx(1.0 / SECONDS)
    run(player, 5.0)
    assert player.position == pytest.approx(0.3)
    assert not player.moving


def test_travelling_goes_on_over_the_end_of_the_loop(player: FigurePlayer) -> None:
    player.seek(0.9)
    player.travel(0.1)
    run(player, 0.5)
    assert player.position > 0.9
    run(player, 2.0)
    assert player.position == pytest.approx(0.1)


def test_seeking_ends_a_travel(player: FigurePlayer) -> None:
    player.travel(0.8)
    player.seek(0.2)
    run(player, 1.0)
    assert player.position == pytest.approx(0.2)


def test_the_other_side_is_the_mirror_image(player: FigurePlayer) -> None:
    player.turn(10.0, 0.0)
    yaw, target = player.yaw, player.target.x()
    player.setSide("left")
    assert player.yaw == pytest.approx(-yaw)
    assert player.target.x() == pytest.approx(-target)
    player.setSide("right")
    assert player.yaw == pytest.approx(yaw)


def test_the_side_holds_for_the_next_motion(player: FigurePlayer) -> None:
    player.setSide("left")
    player.show("other")
    assert player.yaw == pytest.approx(24.0)


def test_the_figure_cannot_be_seen_from_under_the_floor(player: FigurePlayer) -> None:
    player.turn(0.0, 90.0)
    assert player.pitch == 4.0
    player.turn(0.0, -200.0)
    assert player.pitch == -70.0


def test_a_turn_is_kept_while_the_body_stays_as_it_is(player: FigurePlayer) -> None:
    player.turnLeft()
    turned = player.yaw
    player.show("other")
    assert player.yaw == turned
    player.show("lying")
    assert player.yaw == pytest.approx(-24.0)
    assert not player.turned


def test_the_work_is_told_in_words_and_only_when_it_changes(player: FigurePlayer) -> None:
    heard = count(player.workChanged)
    player.play()
    run(player, 3.9)
    assert player.work == {"front": "none", "middle": "none", "back": "none"}
    run(player, 0.5)
    assert player.work == {"front": "light", "middle": "strong", "back": "none"}
    run(player, 1.0)
    assert heard() == 1


@pytest.mark.parametrize(
    ("work", "word"), [(0.0, "none"), (0.33, "light"), (0.66, "medium"), (1.0, "strong")]
)
def test_the_levels_of_a_clip_have_the_words_they_were_written_with(work: float, word: str) -> None:
    assert level(work) == word


def test_the_person_follows_and_is_let_go(player: FigurePlayer, qapp: object) -> None:
    player.enter()
    mesh = player.mesh
    still = mesh.world.copy()
    player.seek(0.6)
    moved = mesh.world.copy()
    assert np.abs(moved - still).max() > 0.05
    player.leave()
    player.seek(0.0)
    assert np.array_equal(mesh.world, moved)


def test_two_players_share_one_person_and_take_turns(player: FigurePlayer, qapp: object) -> None:
    second = FigurePlayer({"lift": make_clip().to_bytes()}.__getitem__)
    second.show("lift")
    player.enter()
    second.enter()
    player.leave()
    assert player.mesh is second.mesh
    before = second.mesh.world.copy()
    second.seek(0.6)
    assert np.abs(second.mesh.world - before).max() > 0.05


def test_hours_of_playing_do_not_use_up_what_python_lives_on(player: FigurePlayer) -> None:
    before = sys.getrefcount(True), sys.getrefcount(None)
    for _ in range(20_000):
        player.moved.emit()
    assert min(before) > 100_000 or sys.version_info >= (3, 12)
