"""Motion files with mistakes: the error names file, line and remedy."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.motion.load import MotionError, load
from tests.motion.conftest import STAND, Write


def error(write: Write, old: str, new: str) -> str:
    assert old in STAND
    with pytest.raises(MotionError) as caught:
        load(write(STAND.replace(old, new)))
    return str(caught.value)


def line_of(text: str) -> int:
    return next(i for i, line in enumerate(STAND.splitlines(), 1) if text in line)


def test_the_sample_loads(write: Write) -> None:
    motion = load(write(STAND))
    assert motion.duration == 6.0
    assert motion.pose("up")["knee_l"] == {"flex": 6}
    assert motion.pose("up")["hip_r"] == {"abd": 30}


def test_a_joint_without_side_means_both(write: Write) -> None:
    motion = load(write(STAND.replace("hip_r: {abd: 30}", "knee: {flex: 30}")))
    assert motion.pose("up")["knee_r"] == motion.pose("up")["knee_l"] == {"flex": 30}


@pytest.mark.parametrize(
    ("old", "new", "words"),
    [
        ("hip_r: {abd: 30}", "hipp_r: {abd: 30}", "there is no joint 'hipp_r'"),
        ("hip_r: {abd: 30}", "hip_r: {lift: 30}", "has no angle 'lift'"),
        ("pose: up, phase: hold", "pose: upp, phase: hold", "there is no pose 'upp'"),
        ("phase: hold", "phase: stay", "'ready', 'move', 'hold' or 'return'"),
        ("by: [ankle_l]", "by: [angle_l]", "there is no joint 'angle_l'"),
        ("point: sole_l", "point: soul_l", "needs `point`"),
        ("on: floor", "on: mat", "name a prop or a point"),
        ("at: 4.0", "at: 1.0", "comes after"),
        ("middle: strong", "middle: huge", "'none', 'light', 'medium' or 'strong'"),
        ("posture: standing", "posture: floating", "'standing'"),
    ],
)
def test_a_mistake_is_named(write: Write, old: str, new: str, words: str) -> None:
    assert words in error(write, old, new)


def test_the_line_is_that_of_the_mistake(write: Write) -> None:
    message = error(write, "middle: strong", "middle: huge")
    assert f"sample.yaml:{line_of('middle: strong')}:" in message
    message = error(write, "by: [ankle_l]", "by: [angle_l]")
    assert f"sample.yaml:{line_of('by: [ankle_l]')}:" in message


def test_broken_yaml_names_the_line(write: Write) -> None:
    with pytest.raises(MotionError, match=r"sample\.yaml:\d+: this is not YAML"):
        load(write("id: sample\nposes: [1, 2\n"))


def test_the_id_is_the_file_name(write: Write) -> None:
    assert "make them the same" in error(write, "id: sample", "id: other")


def test_extending_merges_and_removes(write: Write, tmp_path: Path) -> None:
    write(STAND)
    child = tmp_path / "child.yaml"
    child.write_text(
        "id: child\nextends: sample\nposes: {up: {hip_r: {abd: 12}}}\ncontacts: {stance: null}\n",
        encoding="utf-8",
    )
    motion = load(child)
    assert motion.pose("up")["hip_r"] == {"abd": 12}
    assert not motion.contacts
    child.write_text("id: child\nextends: nobody\n", encoding="utf-8")
    with pytest.raises(MotionError, match=r"nobody\.yaml is not there"):
        load(child)
