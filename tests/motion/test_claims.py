"""What a clip is measured to do, so that an item that says otherwise is found."""

from __future__ import annotations

from functools import cache

import pytest

from kiosk.motion.claims import measure
from kiosk.motion.clip import Clip
from tests.clips import clip_of
from tests.motion.conftest import Make


def test_a_leg_raise_abducts_and_holds(leg_raise: Clip) -> None:
    claims = measure(leg_raise)
    assert claims.side == "right"
    assert claims.actions == {"abduction"}
    assert claims.of("hip_r", "abd").change == pytest.approx(30.0, abs=2.0)
    assert claims.most[:2] == ("hip_r", "abd")
    assert (claims.move_seconds, claims.hold_seconds, claims.return_seconds) == (2.0, 2.0, 3.0)
    assert claims.knee == "straight"


def test_a_raise_keyed_the_wrong_way_is_adduction(make: Make) -> None:
    assert measure(make(("abd: 30", "abd: -20"))).actions == {"adduction"}


def test_a_bent_knee_is_seen(make: Make) -> None:
    assert measure(make(("abd: 30", "abd: 30}\n    knee_r: {flex: 60"))).knee == "bent"


def test_a_short_hold_is_measured(make: Make) -> None:
    assert measure(make()).hold_seconds == 2.0
    assert measure(make(("{at: 4.0, pose: up", "{at: 2.5, pose: up"))).hold_seconds == 0.5


def test_the_mirror_is_the_left(leg_raise: Clip) -> None:
    claims = measure(leg_raise.mirrored())
    assert claims.side == "left"
    assert claims.hip == "hip_l"
    assert claims.actions == {"abduction"}


def test_a_still_body_holds(make: Make) -> None:
    assert measure(make(("abd: 30", "abd: 0"))).actions == {"hold"}


def test_a_dropping_pelvis_is_told_on_both_sides(make: Make) -> None:
    clip = make(("hip_r: {abd: 30}", "pelvis: {list: 9}\n    hip_r: {abd: 9}"))
    for one in (clip, clip.mirrored()):
        claims = measure(one)
        assert claims.pelvic_list.change == pytest.approx(9.0, abs=0.5)
        assert "pelvic_drop" in claims.actions


@pytest.mark.parametrize(
    ("name", "joint", "angle", "ready", "hold"),
    [
        # both begin level, never below; touching heels then turn the clamshell's hip out
        ("side-leg-raise", "hip_r", "abd", (-1, 1), (28, 32)),
        ("clamshell", "hip_r", "abd", (-1, 4), (14, 20)),
        ("clamshell", "hip_r", "rot", (12, 20), (30, 38)),
        ("clamshell", "knee_r", "flex", (80, 95), (80, 95)),
        ("hip-abduction", "hip_r", "abd", (0, 8), (25, 32)),
        ("hip-abduction", "hip_l", "abd", (-8, 0), (-8, 0)),
        ("bridge-band", "hip_r", "flex", (36, 48), (-4, 6)),
        ("hip-hinge", "hip_r", "flex", (0, 12), (60, 80)),
    ],
)
def test_key_poses_are_those_of_the_clinical_table(
    name: str,
    joint: str,
    angle: str,
    ready: tuple[float, float],
    hold: tuple[float, float],
) -> None:
    found = measure(compiled(name)).of(joint, angle)
    assert ready[0] <= found.ready <= ready[1]
    assert hold[0] <= found.hold <= hold[1]


@cache
def compiled(name: str) -> Clip:
    return clip_of(name)
