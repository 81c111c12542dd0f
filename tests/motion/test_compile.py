"""Compiled motions: contacts hold, the clip mirrors and survives its bytes."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.motion.body import clinical_angles, point_positions
from kiosk.motion.checks import check
from kiosk.motion.clip import FIELD_OF_VIEW, Clip, ClipError
from kiosk.motion.compile import compile_file
from kiosk.motion.proxies import lowest
from kiosk.motion.skeleton import INDEX, axis_rotation
from tests.motion.conftest import MOTIONS, Make, Write


def test_the_standing_foot_stays_flat_and_still(make: Make) -> None:
    world = make().world()
    for point in ("heel_l", "ball_l"):
        place = point_positions(world, point)
        assert np.abs(place[:, 1]).max() < 0.003
        assert np.linalg.norm(place - place[0], axis=-1).max() < 0.002


def test_authored_angles_of_other_joints_are_kept(make: Make) -> None:
    clip = make()
    angles = clinical_angles(clip.rotations())
    held = round(3.0 * clip.fps)
    assert angles["hip_r"]["abd"][held] == pytest.approx(30.0, abs=0.1)
    assert angles["hip_l"]["abd"][held] == pytest.approx(-6.0, abs=0.1)


def test_a_hand_reaches_a_place_and_stays(make: Make) -> None:
    clip = make(
        (
            "contacts:\n",
            "props:\n  table: {kind: counter, at: [0.5, 0.1]}\ncontacts:\n"
            "  hand: {point: palm_l, on: table, hold: point, at: [0.36, 0.15],"
            " by: [shoulder_l, elbow_l, wrist_l]}\n",
        ),
        ("knee_l: {flex: 6}", "knee_l: {flex: 6}\n    elbow_l: {flex: 50}"),
    )
    palm = point_positions(clip.world(), "palm_l")
    assert np.abs(palm - [0.36, 0.92, 0.15]).max() < 0.005


def test_a_touch_follows_the_body(make: Make) -> None:
    clip = make(
        (
            "contacts:\n",
            "contacts:\n  waist: {point: palm_r, on: waist_r, hold: touch,"
            " by: [shoulder_r, elbow_r, wrist_r]}\n",
        ),
        ("hip_r: {abd: 30}", "pelvis: {list: 10}\n    hip_r: {abd: 30}"),
        (
            "knee_l: {flex: 6}",
            "knee_l: {flex: 6}\n    elbow_r: {flex: 90}\n    shoulder_r: {abd: 40}",
        ),
    )
    world = clip.world()
    apart = point_positions(world, "palm_r") - point_positions(world, "waist_r")
    assert np.linalg.norm(apart, axis=-1).max() < 0.005


def test_lying_bodies_rest_on_the_mat(leg_raise: Clip) -> None:
    assert np.abs(lowest(leg_raise.world(), "pelvis") - 0.019).max() < 0.002


def test_a_fading_contact_lets_go_without_a_jump(make: Make) -> None:
    clip = make(
        (
            "by: [ankle_l]}\n",
            "by: [ankle_l]}\n  other: {point: sole_r, on: floor, hold: flat,"
            " during: [[0, 0.5], [5.9, 6.0]], blend: 0.5, by: [hip_r, knee_r, ankle_r]}\n",
        )
    )
    foot = clip.world()[:, INDEX["foot_r"], :3, 3]
    steps = np.linalg.norm(np.roll(foot, -1, axis=0) - foot, axis=-1)
    assert steps.max() < 0.04
    assert np.linalg.norm(foot[0] - foot[round(0.4 * clip.fps)]) < 0.002


def test_mirroring_swaps_sides_and_x(leg_raise: Clip) -> None:
    other = leg_raise.mirrored()
    assert other.side == "left"
    here, there = leg_raise.world(), other.world()
    flip = np.array([-1.0, 1.0, 1.0])
    for bone, twin in (("foot_r", "foot_l"), ("hand_l", "hand_r"), ("head", "head")):
        a, b = here[:, INDEX[bone], :3, 3], there[:, INDEX[twin], :3, 3]
        assert np.allclose(a * flip, b, atol=1e-5)
    angles = clinical_angles(other.rotations())
    again = clinical_angles(leg_raise.rotations())
    assert np.allclose(angles["hip_l"]["abd"], again["hip_r"]["abd"], atol=1e-3)


def test_mirrored_twice_is_the_same(leg_raise: Clip) -> None:
    twice = leg_raise.mirrored().mirrored()
    assert np.allclose(twice.local, leg_raise.local)
    assert twice.cameras == leg_raise.cameras
    assert twice.contacts == leg_raise.contacts


def test_bytes_bring_the_clip_back(leg_raise: Clip) -> None:
    data = leg_raise.to_bytes()
    again = Clip.from_bytes(data)
    assert len(data) < 40_000
    assert np.abs(again.world()[..., :3, 3] - leg_raise.world()[..., :3, 3]).max() < 0.0005
    assert again.phases == leg_raise.phases
    assert again.cameras == leg_raise.cameras
    assert again.contacts == leg_raise.contacts
    assert [p.kind for p in again.props] == [p.kind for p in leg_raise.props]
    assert compile_file(MOTIONS / "side-leg-raise.yaml").to_bytes() == data


@given(st.binary(max_size=200))
@settings(max_examples=40)
def test_other_bytes_are_refused_in_plain_words(data: bytes) -> None:
    with pytest.raises(ClipError):
        Clip.from_bytes(data)


@given(st.floats(-20, 40))
@settings(max_examples=30)
def test_any_moment_has_rotations(leg_raise: Clip, t: float) -> None:
    sample = leg_raise.at(t)
    assert np.allclose(sample.local @ np.swapaxes(sample.local, -1, -2), np.eye(3), atol=1e-5)
    assert sample.phase in ("ready", "move", "hold", "return")
    assert all(0.0 <= v <= 1.0 for v in sample.work.values())


def test_between_frames_lies_between(leg_raise: Clip) -> None:
    i = round(2.0 * leg_raise.fps)
    middle = clinical_angles(leg_raise.at((i + 0.5) / leg_raise.fps).local)["hip_r"]["abd"]
    one, two = (
        clinical_angles(leg_raise.at(k / leg_raise.fps).local)["hip_r"]["abd"] for k in (i, i + 1)
    )
    assert min(one, two) < middle < max(one, two)


def test_work_follows_the_phases(make: Make) -> None:
    clip = make()
    assert clip.at(3.0).work == pytest.approx({"front": 0.33, "middle": 1.0, "back": 0.0}, abs=0.01)
    assert clip.at(0.2).work["middle"] < 0.3


def test_every_view_holds_the_whole_body(leg_raise: Clip) -> None:
    joints = leg_raise.world()[..., :3, 3].reshape(-1, 3)
    tall = np.tan(np.radians(FIELD_OF_VIEW / 2))
    for camera in leg_raise.cameras.values():
        turn = axis_rotation("y", camera.yaw) @ axis_rotation("x", camera.pitch)
        seen = (joints - np.array(camera.target)) @ turn
        depth = camera.distance - seen[:, 2]
        assert (np.abs(seen[:, 1]) < depth * tall).all()
        assert (np.abs(seen[:, 0]) < depth * tall * 4 / 3).all()


def test_a_hand_lies_flat_where_it_rests_and_grips_a_grip(make: Make) -> None:
    reach = (
        "contacts:\n",
        "props:\n  table: {kind: counter, at: [0.5, 0.1]}\ncontacts:\n"
        "  hand: {point: palm_l, on: table, hold: point, at: [0.36, 0.15],"
        " during: [[0, 2.0]], blend: 0.5, by: [shoulder_l, elbow_l, wrist_l]}\n",
    )
    bent = ("knee_l: {flex: 6}", "knee_l: {flex: 6}\n    elbow_l: {flex: 50}")
    flat = make(reach, bent)
    assert flat.hands.shape == (flat.frames, 2, 2)
    assert flat.at(1.0).hands == pytest.approx(np.array([[1.0, 0.0], [0.0, 0.0]]))
    assert 0.0 < flat.at(2.2).hands[0, 0] < 1.0
    assert flat.at(3.0).hands == pytest.approx(np.zeros((2, 2)))
    grip = make((reach[0], reach[1].replace("palm_l", "grip_l")), bent)
    assert grip.at(1.0).hands[0] == pytest.approx([0.0, 1.0])
    assert grip.mirrored().at(1.0).hands[1] == pytest.approx([0.0, 1.0])
    again = Clip.from_bytes(grip.to_bytes())
    assert np.abs(again.hands - grip.hands).max() < 0.003


def test_the_other_side_works_as_the_file_says(make: Make) -> None:
    assert max(v.max() for v in make().other.values()) == 0.0
    line = "hold: {front: light, middle: strong, back: none}"
    same = make((line, f"{line}\n  other: same"))
    assert same.at(3.0).other == same.at(3.0).work
    later = make((line, f"{line}\n  other: {{later: 0.5}}"))
    assert later.at(6.0 - 1e-6).other["middle"] == pytest.approx(1.0, abs=0.02)
    assert later.at(3.0).other["middle"] == pytest.approx(0.0, abs=0.02)
    own = make((line, f"{line}\n  other: {{source: boren-2011, hold: {{middle: medium}}}}"))
    assert own.at(3.0).other["middle"] == pytest.approx(0.66, abs=0.01)
    assert Clip.from_bytes(own.to_bytes()).at(3.0).other["middle"] == pytest.approx(0.66, abs=0.01)


WALK = """\
id: sample
posture: standing
poses:
  walk: {}
keyframes:
  - {at: 0.0, pose: walk, phase: move}
  - {at: 1.0, pose: walk, phase: move}
travel: [0, -0.6]
curves:
  hip.flex: [20, 0, -10, 5]
contacts:
  right: {point: sole_r, on: floor, hold: point, at: [-0.09, 0.15], during: [[0, 0.5]],
    blend: 0.1, by: [hip_r.flex, knee_r, ankle_r.flex, root]}
  left: {point: sole_l, on: floor, hold: point, at: [0.09, 0.15], during: [[0.5, 1.0]],
    blend: 0.1, by: [hip_l.flex, knee_l, ankle_l.flex, root]}
work: {source: neumann-2010}
fastest: 400
"""


def test_a_standing_foot_goes_with_the_ground(write: Write) -> None:
    clip = compile_file(write(WALK))
    assert clip.travel == (0.0, -0.6)
    assert clip.mirrored().travel == (-0.0, -0.6)
    sole = point_positions(clip.world(), "sole_r")
    first, last = round(0.1 * clip.fps), round(0.4 * clip.fps)
    gone = (last - first) / clip.fps
    assert sole[last] - sole[first] == pytest.approx([0.0, 0.0, -0.6 * gone], abs=0.004)
    assert not [f for f in check(clip) if f.code == "contact-slides"]
    still = replace(clip, travel=(0.0, 0.0))
    assert [f for f in check(still) if f.code == "contact-slides"]
    again = Clip.from_bytes(clip.to_bytes())
    assert again.travel == clip.travel
