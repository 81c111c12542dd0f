"""Each check is shown a motion with its fault, and the same motion without."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from kiosk.motion.checks import Finding, check
from kiosk.motion.clip import Clip
from kiosk.motion.load import load_all
from kiosk.motion.quaternion import from_matrix
from kiosk.motion.skeleton import INDEX, axis_rotation
from tests.motion.conftest import MOTIONS, Make


def found(clip: Clip, code: str) -> list[Finding]:
    return [f for f in check(clip) if f.code == code]


def test_the_sample_has_no_findings(make: Make) -> None:
    assert check(make()) == ()


def test_a_hyperextended_knee(make: Make) -> None:
    (finding,) = found(make(("hip_r: {abd: 30}", "knee_r: {flex: -20}")), "joint-limit")
    assert "knee_r flex is -20 degrees" in finding.message
    assert 2.0 <= finding.time <= 4.1
    assert finding.amount == pytest.approx(17.0, abs=0.3)


def test_a_limit_may_be_moved_with_a_reason(make: Make) -> None:
    clip = make(
        ("hip_r: {abd: 30}", "knee_r: {flex: -20}"),
        ("work:", "limits:\n  knee_r.flex: {low: -22, high: 140, why: a test of this}\nwork:"),
    )
    assert not found(clip, "joint-limit")


def test_a_sliding_foot(make: Make) -> None:
    clip = make()
    drift = np.zeros_like(clip.position)
    drift[:, 0] = 0.03 * np.sin(np.linspace(0, 2 * np.pi, clip.frames))
    (finding,) = found(replace(clip, position=clip.position + drift), "contact-slides")
    assert finding.amount == pytest.approx(0.03, abs=0.004)
    assert "stance" in finding.message


def test_a_hand_inside_the_thigh(make: Make) -> None:
    clip = make(("hip_r: {abd: 30}", "shoulder_r: {abd: -8}\n    elbow_r: {flex: 0}"))
    assert any("hand_r and thigh_r" in f.message for f in found(clip, "through-body"))


def test_a_loop_that_jumps(make: Make) -> None:
    clip = make(("{at: 6.0, pose: ready", "{at: 6.0, pose: up"))
    (finding,) = found(clip, "loop-open")
    assert "thigh_r jumps" in finding.message
    assert finding.amount == pytest.approx(30.0, abs=1.0)


def test_a_movement_too_fast_for_its_dose(make: Make) -> None:
    clip = make(("{at: 2.0, pose: up", "{at: 0.7, pose: up"))
    (finding,) = found(clip, "too-fast")
    assert "thigh_r" in finding.message
    assert finding.amount > 150
    assert found(clip, "too-sudden")


def test_a_jerk_between_two_frames(make: Make) -> None:
    clip = make()
    turned = clip.local.copy()
    turned[60:62, INDEX["forearm_r"]] = from_matrix(axis_rotation("x", -30.0))
    (finding,) = found(replace(clip, local=turned, fastest=400.0), "too-sudden")
    assert "forearm_r jerks at 2.5 s" in finding.message


def test_a_foot_through_the_floor(make: Make) -> None:
    clip = make(("hip_r: {abd: 30}", "ankle_r: {flex: -40}"))
    assert any("foot_r" in f.message for f in found(clip, "through-floor"))


def test_a_body_inside_a_step(make: Make) -> None:
    clip = make(("work:", "props:\n  step: {kind: step, at: [-0.1, 0], height: 0.2}\nwork:"))
    assert any("step" in f.message for f in found(clip, "through-prop"))


def test_an_arm_through_a_wall(make: Make) -> None:
    def beside(wall: float) -> Clip:
        return make(
            ("hip_r: {abd: 30}", "shoulder_r: {abd: 80}"),
            ("work:", f"props:\n  wall: {{kind: wall, at: [{wall}, 0.0], yaw: 90}}\nwork:"),
        )

    assert any("forearm_r" in f.message for f in found(beside(-0.5), "through-prop"))
    assert not found(beside(-0.95), "through-prop")


def test_the_face_of_a_wall_is_where_it_stands(make: Make) -> None:
    clip = make(("work:", "props:\n  wall: {kind: wall, at: [-0.8, 0.1], yaw: 90}\nwork:"))
    (wall,) = clip.props
    face = wall.frames[0, 0] @ [0.0, 0.0, wall.size[2] / 2, 1.0]
    assert face[[0, 2]] == pytest.approx([-0.8, 0.1], abs=1e-6)


def test_findings_hold_for_the_mirror_too(make: Make) -> None:
    clip = make(("hip_r: {abd: 30}", "knee_r: {flex: -20}")).mirrored()
    assert any("knee_l flex" in f.message for f in found(clip, "joint-limit"))


def test_every_motion_of_the_content_loads() -> None:
    motions = load_all(MOTIONS)
    assert len(motions) >= 14
    for name, motion in motions.items():
        assert motion.wrong == ("--wrong-" in name) or name in (
            "walk-drop",
            "stand-one-leg-drop",
            "sit-crossed",
        )
