"""All figures step down together when frames are slow, and never up within a visit."""

from __future__ import annotations

import pytest

from kiosk.device.tier import RETRIES, Choice, Tier
from kiosk.viewmodels.figure.tiers import FigureTiers


def frames(tiers: FigureTiers, rate: float, seconds: float) -> None:
    for _ in range(round(rate * seconds)):
        tiers.frame(1 / rate)


@pytest.fixture
def tiers() -> FigureTiers:
    return FigureTiers(Choice(Tier.LIVE, "a graphics chip"))


def test_a_slow_probe_steps_down_at_once(tiers: FigureTiers) -> None:
    heard: list[str] = []
    tiers.tierChanged.connect(lambda: heard.append(tiers.name))
    frames(tiers, 11, 1.3)
    assert heard == ["flipbook"]
    assert tiers.report()["probe_frames_per_s"] == pytest.approx(11, abs=1)
    assert "frames/s" in str(tiers.report()["why"])


def test_slow_frames_later_step_down_to_the_flipbook_and_then_to_stills(tiers: FigureTiers) -> None:
    frames(tiers, 60, 3)
    assert tiers.tier is Tier.LIVE
    frames(tiers, 12, 5)
    assert tiers.tier is Tier.FLIPBOOK
    frames(tiers, 12, 5)
    assert tiers.tier is Tier.STILL
    frames(tiers, 12, 5)
    assert tiers.tier is Tier.STILL


def test_quick_frames_never_step_up(tiers: FigureTiers) -> None:
    frames(tiers, 11, 1.3)
    frames(tiers, 60, 30)
    assert tiers.tier is Tier.FLIPBOOK


def test_what_was_asked_for_stays() -> None:
    fixed = FigureTiers(Choice(Tier.LIVE, "asked for", fixed=True))
    frames(fixed, 5, 20)
    assert fixed.tier is Tier.LIVE


def test_gaps_while_the_figure_stands_do_not_count(tiers: FigureTiers) -> None:
    frames(tiers, 60, 2)
    for _ in range(30):
        frames(tiers, 12, 0.5)
        tiers.rest()
    assert tiers.tier is Tier.LIVE


def test_a_new_visit_may_try_again_but_not_for_ever(tiers: FigureTiers) -> None:
    for _ in range(RETRIES):
        frames(tiers, 11, 5)
        tiers.begin_visit()
        assert tiers.tier is Tier.LIVE
    frames(tiers, 11, 5)
    tiers.begin_visit()
    assert tiers.tier is not Tier.LIVE


def test_the_graphics_may_turn_out_to_be_a_program(tiers: FigureTiers) -> None:
    tiers.expect(Choice(Tier.FLIPBOOK, "3D is computed by the processor"))
    assert tiers.tier is Tier.FLIPBOOK
    assert tiers.report()["why"] == "3D is computed by the processor"
