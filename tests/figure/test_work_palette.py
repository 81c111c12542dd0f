"""The colours of muscle at work can be told apart without seeing colour."""

from __future__ import annotations

import re

import numpy as np
import pytest

from kiosk.paths import UI
from kiosk.viewmodels.figure.work_palette import AT, HEX, LUMINANCE, STEPS, colour_at, paint

# Machado, Oliveira & Fernandes 2009, severity 1, on linear light
EYES = {
    "protan": [[0.1523, 1.0526, -0.2049], [0.1145, 0.7863, 0.0992], [-0.0039, -0.0481, 1.0519]],
    "deutan": [[0.3673, 0.8607, -0.2279], [0.2801, 0.6725, 0.0475], [-0.0118, 0.0430, 0.9688]],
    "tritan": [[1.2555, -0.0767, -0.1788], [-0.0784, 0.9308, 0.1476], [0.0047, 0.6914, 0.3039]],
    "grey": [[0.2126, 0.7152, 0.0722]] * 3,
}


def lightness(linear: np.ndarray) -> np.ndarray:
    """CIE L* of linear colours (N, 3)."""
    return 116 * np.cbrt(np.clip(linear @ LUMINANCE, 0, 1)) - 16


@pytest.mark.parametrize("eyes", EYES)
def test_each_step_is_darker_for_every_eye(eyes: str) -> None:
    seen = lightness(np.clip(STEPS @ np.array(EYES[eyes]).T, 0, 1))
    assert (np.diff(seen) < -9).all(), seen


def test_colours_between_the_steps_never_turn_back() -> None:
    seen = lightness(colour_at(np.linspace(0, 1, 101, dtype=np.float32)))
    assert (np.diff(seen) < 0).all()
    assert np.allclose(colour_at(AT), STEPS)


def test_painting_keeps_tendon_and_fibres() -> None:
    flesh = np.array([[0.4, 0.05, 0.04]] * 4 + [[0.3, 0.035, 0.03]], np.float32)
    tendon = np.array([[0.85, 0.78, 0.68]], np.float32)
    out = paint(np.concatenate([flesh, tendon]), 1.0)
    assert np.allclose(out[0], STEPS[3], atol=0.02)
    assert out[4].sum() < out[0].sum(), "the groove between fibres is gone"
    assert np.allclose(out[5], tendon, atol=0.02)


def test_the_theme_has_the_same_colours() -> None:
    theme = (UI / "Sidestep" / "Theme" / "Theme.qml").read_text(encoding="utf-8")
    found = re.search(r"list<color> work: \[(.*?)\]", theme)
    assert found is not None
    assert [c.strip(' "').lower() for c in found[1].split(",")] == list(HEX)
