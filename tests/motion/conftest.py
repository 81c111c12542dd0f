"""Small motions to test with, written as files like real ones."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.motion.clip import Clip
from kiosk.motion.compile import compile_file

MOTIONS = Path(__file__).resolve().parents[2] / "db" / "content" / "motions"

STAND = """\
id: sample
posture: standing
poses:
  ready:
    hip_l: {abd: -6, flex: 4}
    knee_l: {flex: 6}
  up:
    from: ready
    hip_r: {abd: 30}
keyframes:
  - {at: 0.0, pose: ready, phase: ready}
  - {at: 0.5, pose: ready, phase: move}
  - {at: 2.0, pose: up, phase: hold}
  - {at: 4.0, pose: up, phase: return}
  - {at: 6.0, pose: ready, phase: ready}
contacts:
  stance: {point: sole_l, on: floor, hold: flat, by: [ankle_l]}
work:
  source: distefano-2009
  hold: {front: light, middle: strong, back: none}
"""

Write = Callable[[str], Path]
Make = Callable[..., Clip]


@pytest.fixture
def write(tmp_path: Path) -> Write:
    """Writes the text as sample.yaml."""

    def to_file(text: str) -> Path:
        path = tmp_path / "sample.yaml"
        path.write_text(text, encoding="utf-8")
        return path

    return to_file


@pytest.fixture
def make(write: Write) -> Make:
    """Compiles the standing sample with some of its text replaced."""

    def compiled(*changes: tuple[str, str]) -> Clip:
        text = STAND
        for old, new in changes:
            assert old in text, old
            text = text.replace(old, new)
        return compile_file(write(text))

    return compiled


@pytest.fixture(scope="session")
def leg_raise() -> Clip:
    """The real side leg raise."""
    return compile_file(MOTIONS / "side-leg-raise.yaml")
