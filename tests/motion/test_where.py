"""A finding names the line that its author must change."""

from __future__ import annotations

from pathlib import Path

import pytest

from kiosk.motion.checks import Finding, check
from kiosk.motion.compile import compile_file
from kiosk.motion.where import line_of
from tests.motion.conftest import STAND, Write


def line_with(path: Path, text: str) -> int:
    lines = path.read_text(encoding="utf-8").splitlines()
    return next(i for i, line in enumerate(lines, 1) if text in line)


def only(path: Path, code: str) -> Finding:
    return next(f for f in check(compile_file(path)) if f.code == code)


def test_a_joint_beyond_its_limit_is_found_in_its_pose(write: Write) -> None:
    path = write(STAND.replace("hip_r: {abd: 30}", "hip_r: {abd: 30}\n    knee_r: {flex: -20}"))
    assert line_of(path, only(path, "joint-limit")) == line_with(path, "knee_r: {flex: -20}")


def test_an_open_loop_is_found_at_its_last_keyframe(write: Write) -> None:
    path = write(STAND.replace("{at: 6.0, pose: ready", "{at: 6.0, pose: up"))
    assert line_of(path, only(path, "loop-open")) == line_with(path, "at: 6.0")


def test_a_fast_joint_is_found_at_the_nearest_keyframe(write: Write) -> None:
    path = write(STAND.replace("{at: 2.0, pose: up", "{at: 0.7, pose: up"))
    near = line_of(path, only(path, "too-fast"))
    assert near in (line_with(path, "at: 0.5"), line_with(path, "at: 0.7"))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("contacts: {stance: {slack: 0.02}}\n", "contacts"),
        ("about: nothing of its own\n", "extends"),
    ],
)
def test_a_contact_is_found_here_or_where_it_is_taken_from(
    write: Write, tmp_path: Path, text: str, expected: str
) -> None:
    write(STAND)
    child = tmp_path / "child.yaml"
    child.write_text(f"id: child\nextends: sample\n{text}", encoding="utf-8")
    finding = Finding("contact-slides", "", 1.0, 0.1, "stance")
    assert line_of(child, finding) == line_with(child, expected)
