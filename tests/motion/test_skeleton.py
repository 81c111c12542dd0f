"""Forward kinematics and clinical angles against poses worked out by hand."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.motion.body import angles_of, point_positions
from kiosk.motion.skeleton import INDEX, JOINTS, joint_rotation, local_rotations, world_transforms


def place(pose: dict[str, dict[str, float]], bone: str) -> list[float]:
    world = world_transforms(local_rotations(pose))
    return [round(float(x), 4) for x in world[INDEX[bone], :3, 3]]


def test_a_straight_body_stands_on_its_soles() -> None:
    assert place({}, "foot_l") == [0.09, 0.075, 0.0]
    world = world_transforms(local_rotations({}))
    assert point_positions(world, "sole_r")[1] == pytest.approx(0.001)


def test_thigh_and_knee_bent_to_a_right_angle() -> None:
    pose = {"hip_r": {"flex": 90.0}, "knee_r": {"flex": 90.0}}
    assert place(pose, "shank_r") == [-0.09, 0.915, 0.425]
    assert place(pose, "foot_r") == [-0.09, 0.5, 0.425]


def test_abduction_goes_outward_on_both_sides() -> None:
    reach = 0.425 * np.sin(np.radians(30))
    left = place({"hip_l": {"abd": 30.0}}, "shank_l")
    right = place({"hip_r": {"abd": 30.0}}, "shank_r")
    assert left[0] == pytest.approx(0.09 + reach, abs=1e-4)
    assert right[0] == pytest.approx(-0.09 - reach, abs=1e-4)
    assert left[1] == right[1]


def test_external_rotation_turns_the_bent_shank_inward() -> None:
    pose = {"hip_l": {"rot": 90.0}, "knee_l": {"flex": 90.0}}
    assert place(pose, "foot_l") == [-0.325, 0.49, 0.0]


def test_list_drops_the_left_hip_of_a_pelvis() -> None:
    assert place({"pelvis": {"list": 30.0}}, "thigh_l")[1] == pytest.approx(0.915 - 0.045)


@given(
    st.sampled_from(sorted(JOINTS)),
    st.floats(-85, 85),
    st.floats(-85, 85),
    st.floats(-85, 85),
)
def test_angles_come_back_from_rotations(name: str, a: float, b: float, c: float) -> None:
    joint = JOINTS[name]
    angles = dict(zip([n for n, _, _ in joint.angles], (a, b, c), strict=False))
    found = angles_of(joint, joint_rotation(joint, angles))
    again = joint_rotation(joint, {n: float(v) for n, v in found.items()})
    assert np.allclose(again, joint_rotation(joint, angles), atol=1e-6)
    assert all(abs(float(found[n]) - angles[n]) < 1e-4 for n in angles)


def test_an_arm_lifted_past_the_side_keeps_its_angles() -> None:
    joint = JOINTS["shoulder_r"]
    found = angles_of(joint, joint_rotation(joint, {"flex": 10.0, "abd": 130.0, "rot": 5.0}))
    assert [round(float(found[n])) for n in ("flex", "abd", "rot")] == [10, 130, 5]
