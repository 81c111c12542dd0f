"""Each exercise's motion beside the cited key poses of the clinical table."""

from __future__ import annotations

import pytest

from kiosk.motion import keyposes
from kiosk.motion.report import row
from tests.clips import clip_of
from tests.motion.conftest import MOTIONS, Make

EXERCISES = sorted({pose.exercise for pose in keyposes.POSES})


def test_every_exercise_has_key_poses() -> None:
    plain = {path.stem for path in (MOTIONS.parent / "en" / "exercises").glob("*.md")}
    assert plain <= set(EXERCISES)


@pytest.mark.parametrize("exercise", EXERCISES)
def test_a_motion_is_within_tolerance_of_its_key_poses(exercise: str) -> None:
    clip = clip_of(exercise)
    off = [
        (m.pose.moment, m.pose.joint, m.pose.angle, m.value, m.error)
        for m in keyposes.compare(clip)
        if m.error > keyposes.TOLERANCE
    ]
    assert off == []


def test_an_error_is_the_distance_to_the_range(make: Make) -> None:
    pose = keyposes.KeyPose("sample", "end", "hip_r", "abd", 20.0, 25.0)
    assert keyposes.Measured(pose, 22.0).error == 0.0
    assert keyposes.Measured(pose, 30.0).error == 5.0
    assert keyposes.Measured(pose, 12.5).error == 7.5
    assert keyposes.compare(make()) == ()


def test_a_row_tells_slide_speed_and_acceleration(make: Make) -> None:
    one = row(make())
    assert (one.poses, one.error) == (0, None)
    assert one.slide_mm < 2.0
    # 30 degrees in 1.5 s on the curve of least jerk: 1.875 x the mean speed
    assert one.speed == pytest.approx(37.5, abs=1.5)
    assert 0.0 < one.acceleration < 150.0
